"""The rehearsal itself: what the press office does, step by step, and what must be true after each step."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from bench.newsroom import make_newsroom, write_story
from bench.rehearsal.checkers import check_all
from bench.rehearsal.machines import wrong_dates
from bench.rehearsal.reader import Desk, News, Subscriber
from bench.rehearsal.search import Secrets, everything, leaks, secrets_of
from bench.stories import LOCALES, ZONE, Story, Turn, story
from pressflow.cli import main
from pressflow.cli._newsroom import extractor
from pressflow.facts.extract import Extractor

START = datetime(2026, 9, 1, 8, tzinfo=ZONE)
FIRST = datetime(2026, 9, 7, 10, tzinfo=ZONE)  # the end of an embargo
SECOND = datetime(2026, 9, 9, 0, 30, tzinfo=ZONE)  # of another one: the day before, in UTC
CORRECTED = datetime(2026, 9, 15, 16, tzinfo=ZONE)
WITHDRAWN = datetime(2026, 9, 20, 9, tzinfo=ZONE)
FORMATS = ("html", "docx", "ninjs", "rss", "atom", "jsonfeed")
MENDED = {1: 16, 2: 0, 3: 17, 4: 5, 10: 1}  # number -> which of its sentences gets other figures, 0 the headline
REWORDED, NOTED, TAKEN_BACK = 5, 8, 6  # a release reworded in English, one whose French was wrong, one withdrawn
SUBHEADS = {
    "The outlook": "Outlook", "The figures": "Figures", "On site": "On location",
    "Les perspectives": "Perspectives", "Les chiffres": "Chiffres clés", "Sur place": "Sur le terrain",
}  # fmt: skip
NOTE = "Un intertitre de la traduction était inexact."
REASONS = {
    "de": "Die Angaben waren nicht freigegeben.",
    "en-GB": "The details had not been cleared for release.",
    "fr": "Les informations n’avaient pas été validées.",
}


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. count: how many of it. missing: why it was not looked at."""

    step: str
    what: str
    count: int
    faults: tuple[str, ...] = ()
    missing: str = ""


def turn_of(number: int, mended: int = -1) -> Turn:
    """A tenth of the releases wait for the first embargo, a tenth for the second; some have a picture."""
    moment = {3: FIRST, 7: SECOND}.get(number % 10)
    picture = "gelaende.jpg" if number % 10 == 0 or number % 20 == 3 else ""
    return Turn(moment.date() if moment else None, moment.isoformat() if moment else "", picture, mended)


def tell(number: int) -> Story:
    return story(number, turn_of(number))


class Rehearsal:
    """A newsroom of `count` releases in `root`, in three languages. log: hears what each feed brings."""

    def __init__(self, root: Path, count: int, names: str = "model") -> None:
        self.settings = make_newsroom(root, count, names, 1, formats=FORMATS, tell=tell)
        self.stories = {number: tell(number) for number in range(count)}
        self.desk, self.subscriber = Desk(), Subscriber(self.settings)
        self.news: dict[str, list[News]] = {}

    def play(self) -> Iterator[Check]:
        """All steps, and all that was looked at."""
        yield from self._publish("published", START)
        yield from self._wait("one second before the first embargo ends", FIRST - timedelta(seconds=1))
        yield from self._publish("first embargo over", FIRST)
        yield from self._publish("second embargo over", SECOND)
        yield from self._correct()
        yield from self._withdraw()

    def examine(self, pages: int = 12, documents: int = 60) -> Iterator[Check]:
        """What other people's programs find in the site as it is now. pages: of releases, for the browser."""
        now = WITHDRAWN + timedelta(days=1)
        for verdict in check_all(self.settings, now, self._sample(pages), documents):
            yield Check("afterwards", verdict.name, verdict.looked_at, verdict.faults, verdict.missing)

    # --- the steps ------------------------------------------------------------------------------------------

    def _publish(self, step: str, now: datetime) -> Iterator[Check]:
        yield self._run(step, "release", "--now", now.isoformat())
        out = [told for told in self.stories.values() if told.published <= now]
        self.desk.out = {told.slug: told for told in out}
        yield self._searched(step, now)
        yield self._read(step)

    def _wait(self, step: str, now: datetime) -> Iterator[Check]:
        before = dict(everything(self.settings.public))
        yield self._run(step, "release", "--now", now.isoformat())
        yield self._same(step, before)

    def _correct(self) -> Iterator[Check]:
        step, found = "five corrected, one in French, one reworded", extractor(self.settings)
        mended = {number: story(number, turn_of(number, place)) for number, place in MENDED.items()}
        for told in mended.values():
            write_story(told, self.settings, found)
        before = dict(everything(self.settings.public))
        yield self._run("corrected, not confirmed", "release", "--now", CORRECTED.isoformat(), code=1)
        yield self._same("corrected, not confirmed", before)
        for told in mended.values():
            yield self._run(step, "correct", told.slug, "--confirm", "Ada Muster", "--now", CORRECTED.isoformat())
        reworded, noted = self._reword(REWORDED, "en-GB", found), self._reword(NOTED, "fr", found)
        note = ("--note", f"fr={NOTE}", "--confirm", "Ada Muster", "--now", CORRECTED.isoformat())
        yield self._run(step, "correct", noted[0], *note)
        yield self._run(step, "release", "--now", CORRECTED.isoformat())
        for told in mended.values():
            self.desk.out[told.slug] = told
        everywhere = {(told.slug, tag) for told in mended.values() for tag in LOCALES}
        self.desk.corrected = dict.fromkeys(everywhere | {noted}, CORRECTED)
        self.desk.changed = everywhere | {reworded, noted}
        changed = frozenset(self.desk.changed)
        yield self._read(step)
        yield self._dated(step, changed)
        yield self._kept(step, mended)

    def _reword(self, number: int, tag: str, found: Extractor) -> tuple[str, str]:
        """Other words for the subheads of a release in one language. Its slug and the language."""
        told = self.stories[number]
        words = {german: SUBHEADS.get(target, target) for german, target in told.answers[tag].items()}
        write_story(replace(told, answers={**told.answers, tag: words}), self.settings, found)
        return told.slug, tag

    def _withdraw(self) -> Iterator[Check]:
        step, gone = "one withdrawn", self.stories[TAKEN_BACK]
        reasons = [word for tag, text in REASONS.items() for word in ("--reason", f"{tag}={text}")]
        by = ("--by", "Ada Muster", "--now", WITHDRAWN.isoformat())
        yield self._run(step, "withdraw", gone.slug, *reasons, *by)
        yield self._run(step, "release", "--now", WITHDRAWN.isoformat())
        self.desk.withdrawn[gone.slug] = WITHDRAWN
        self.desk.changed = {(gone.slug, tag) for tag in LOCALES}
        # a note of a correction quotes what stood there before
        others = [t for t in (*self.stories.values(), *self.desk.out.values()) if t.slug != gone.slug]
        yield Check(step, "bytes searched for it", *self._leaks(secrets_of([gone], others, addresses=False)))
        yield self._read(step)

    # --- what is looked at ----------------------------------------------------------------------------------

    def _run(self, step: str, command: str, *words: str, code: int = 0) -> Check:
        """One command, with what it said if it ended otherwise than it should."""
        jobs = ("--jobs", "1") if command == "release" else ()
        with contextlib.redirect_stdout(io.StringIO()) as said, contextlib.redirect_stderr(said):
            done = main([command, "-C", str(self.settings.root), *jobs, *words])
        wrong = (f"exit {done}: {said.getvalue()[-2000:]}",) if done != code else ()
        return Check(step, f"pressflow {command}", 1, wrong)

    def _searched(self, step: str, now: datetime) -> Check:
        hidden = [told for told in self.stories.values() if told.published > now]
        return Check(
            step, "bytes searched for embargoed words", *self._leaks(secrets_of(hidden, self.desk.out.values()))
        )

    def _leaks(self, secrets: Secrets) -> tuple[int, tuple[str, ...]]:
        size = sum(path.stat().st_size for path in self.settings.public.rglob("*") if path.is_file())
        return size, tuple(leaks(self.settings.public, secrets))

    def _same(self, step: str, before: dict[str, bytes]) -> Check:
        after = dict(everything(self.settings.public))
        other = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
        return Check(step, "files that stayed as they were", len(after), tuple(other))

    def _read(self, step: str) -> Check:
        news = self.news[step] = list(self.subscriber.look(self.desk))
        faults, self.subscriber.faults = tuple(self.subscriber.faults), []
        return Check(step, "feeds that tell what they should", len(news), faults)

    def _dated(self, step: str, changed: frozenset[tuple[str, str]]) -> Check:
        """Page, JSON, Atom and sitemap tell of a change in the languages that have changed, and in no other."""
        slugs = {slug for slug, _ in changed}
        first = {slug: self.desk.out[slug].published for slug in slugs}
        moments = {(s, tag): CORRECTED if (s, tag) in changed else first[s] for s in slugs for tag in LOCALES}
        faults = [f for (slug, tag), at in moments.items() for f in wrong_dates(self.settings, slug, tag, at)]
        return Check(step, "pages whose machines know the date", len(moments), tuple(faults))

    def _kept(self, step: str, mended: dict[int, Story]) -> Check:
        """Both versions of what was corrected lie in its folder, and neither below public/."""
        faults = []
        for number, told in mended.items():
            for version, text in ((1, self.stories[number].text), (2, told.text)):
                path = self.settings.releases / told.slug / "versions" / str(version) / "release.md"
                if path.read_text("utf-8") != text:
                    faults.append(f"{path} is another text")
        faults += [str(path) for path in self.settings.public.rglob("versions")]
        return Check(step, "versions kept", 2 * len(mended), tuple(faults))

    def _sample(self, count: int) -> list[str]:
        """Pages for the browser: fronts, archives, topics, search; what was corrected or withdrawn; some releases."""
        public, told = self.settings.public, [self.stories[number].slug for number in (*MENDED, NOTED, TAKEN_BACK)]
        slugs = [*told, *sorted(set(self.desk.out) - set(told))[::-1]][:count]
        pages = ["index.html"]
        for folder, slug in zip([*self.settings.folders.values()] * count, slugs, strict=False):
            pages.append(f"{folder}/{slug}/index.html")
        for folder in self.settings.folders.values():
            found = (
                sorted((public / folder).glob("topics/*/index.html"))[:1]
                + sorted((public / folder).glob("archive/*/index.html"))[-1:]
            )
            pages += [
                f"{folder}/index.html",
                f"{folder}/search/index.html",
                *(p.relative_to(public).as_posix() for p in found),
            ]
        return pages
