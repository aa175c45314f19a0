"""One release, all stages: the front hall. A release enters at the top and leaves as files at the bottom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pressflow.config import Settings
from pressflow.emit import emit_page, emit_withdrawn
from pressflow.engines import Engine
from pressflow.errors import PressflowError
from pressflow.facts.extract import Extractor, extract_facts, facts_within
from pressflow.facts.sheet import NAME as SHEET
from pressflow.facts.sheet import load_sheet
from pressflow.housestyle import house_style
from pressflow.memory.aids import Aids, Mark, fixed_words
from pressflow.memory.findings import note_findings
from pressflow.memory.xliff import read_bilingual
from pressflow.model import Facts, Finding, How, Link, Release, Severity, State, Term, Translation, Verdict
from pressflow.publication.embargo import is_public
from pressflow.publication.folder import published_slug
from pressflow.publication.keep import known_publication, stand, untimely, version_folder
from pressflow.publication.values import Publication, new_guid
from pressflow.render import Page, Withdrawn, name_topics
from pressflow.render._notices import correction_notices, withdrawal_notice
from pressflow.sources import find_source, read_release, release_of_file
from pressflow.translate import translate_file
from pressflow.verify.source import verify_source
from pressflow.verify.translation import verify_translation

if TYPE_CHECKING:
    from pressflow.memory.store import Memory


@dataclass(frozen=True, slots=True)
class Newsroom:
    """What all releases share. engine: None where people translate."""

    settings: Settings
    terms: tuple[Term, ...]
    extractor: Extractor
    memory: Memory | None
    engine: Engine | None


@dataclass(frozen=True, slots=True)
class Result:
    """What one stage found. stage: "source", "translation", "publication" or "file"; of a file its path below the root.

    publication: with the source the record as it is; afterwards what it will say once the release is public so.
    """

    stage: str
    locale: str
    verdict: Verdict
    release: Release
    translation: Translation | None = None
    file: str = ""
    publication: Publication | None = None


def publish(folder: Path, newsroom: Newsroom, out: Path, *, now: datetime, write: bool = True) -> Iterator[Result]:
    """Carry one release from its source file to checked files below `out`.

    write: whether bilingual files are brought up to date. Nothing is emitted unless every locale passed, nor before the
    embargo, nor a correction that nobody has confirmed. Raises PressflowError if the release cannot go on.
    """
    known = known_publication(folder)  # file -> Publication
    if known and known.withdrawal:
        yield from _emit_withdrawal(known, folder, newsroom, out)
        return
    release = load_release(folder, newsroom.settings)  # file -> Release
    facts = extract_facts(release, newsroom.extractor)  # Release -> Facts
    sheet = load_sheet(folder / SHEET)  # file -> FactSheet
    source = verify_source(release, facts, sheet)
    timing = untimely(release, known, now, newsroom.settings.zone)
    source = replace(source, findings=(*source.findings, *timing))
    results = [Result("source", release.locale, source, release, publication=known)]
    yield results[0]
    for locale in newsroom.settings.locales:
        # no translation is bought for a release at odds with its fact sheet
        engine = newsroom.engine if source.passed else None
        translation = carry_over(release, facts, folder, locale, newsroom, engine, write=write)
        verdict = Verdict(proved=source.proved, links=_itself(facts))  # the source's own: its translation is itself
        if locale != release.locale:
            verdict = verify_translation(translation, facts, sheet, newsroom.extractor, newsroom.terms)
            if write:
                translation, verdict = note_findings(folder / f"{locale}.xlf", translation, verdict)
            verdict = _with_record(verdict, translation, folder / f"{locale}.xlf", newsroom.settings)
        results.append(Result("translation", locale, verdict, release, translation))
        yield results[-1]
    if sheet and all(r.verdict.passed for r in results) and is_public(release, now):
        proved = [(r.translation, r.verdict.links) for r in results if r.translation]
        translations = [translation for translation, _ in proved]
        publication, held = stand(folder, known, release, sheet, translations, now, newsroom.settings.zone)
        yield Result("publication", release.locale, Verdict(held), release, publication=publication)
        for translation, links in proved if not held else ():
            yield from _emit(translation, links, publication, newsroom, out)


def load_release(folder: Path, settings: Settings) -> Release:
    """The release in `folder`, as it was understood."""
    boilerplates = settings.releases / "boilerplates"
    release = read_release(
        find_source(folder),
        locale=settings.source,
        zone=settings.zone,
        boilerplates=boilerplates,
        cache=settings.cache / "media",
    )
    return replace(release, slug=published_slug(folder) or release.slug)  # a folder may be renamed, an address not


def carry_over(
    release: Release,
    facts: Facts,
    folder: Path,
    locale: str,
    newsroom: Newsroom,
    engine: Engine | None,
    *,
    write: bool,
) -> Translation:
    """The release in `locale`, with its bilingual file brought up to date.

    facts: the release's own, of which that file marks what must survive; not asked for where nothing is written.
    """
    return translate_file(
        release,
        locale,
        folder / f"{locale}.xlf",
        sentences=partial(newsroom.extractor.sentences, locale=release.locale),
        memory=newsroom.memory,
        engine=engine,
        fixed=partial(_identifiers, newsroom.extractor, release.locale),
        aids=_aids(release, facts, locale, newsroom),
        write=write,
    )


def _aids(release: Release, facts: Facts, locale: str, newsroom: Newsroom) -> Aids:
    """House style for an engine's words, and marks around what must survive as it is."""
    extractor = newsroom.extractor

    def marks(text: str) -> tuple[Mark, ...]:
        return fixed_words(facts_within(text, release, facts), newsroom.terms, locale)

    def style(source: str, target: str) -> tuple[str, tuple[str, ...]]:
        styled = house_style(
            source,
            target,
            extractor=extractor,
            source_locale=release.locale,
            locale=locale,
            reference=release.date,
        )
        return styled.text, styled.edits

    return Aids(marks=marks, style=style)


def _identifiers(extractor: Extractor, locale: str, text: str) -> list[tuple[int, int]]:
    """What must survive translation verbatim: telephone numbers, addresses, codes."""
    return [(fact.start, fact.end) for fact in extractor.facts(text, locale) if fact.kind == "identifier"]


def _itself(facts: Facts) -> tuple[Link, ...]:
    """The links of a text that is its own translation."""
    return tuple(Link(mention.block, How.EQUAL, mention.fact, mention.fact) for mention in facts)


def _with_record(verdict: Verdict, translation: Translation, path: Path, settings: Settings) -> Verdict:
    """The verdict with what the bilingual file itself tells, and what `review = "full"` demands."""
    findings = [*verdict.findings, *(read_bilingual(path).findings() if path.exists() else ())]
    unread = [u for u in translation.units if u.target and u.state not in (State.REVIEWED, State.FINAL)]
    if settings.review == "full" and unread:
        message = f"{len(unread)} segments in {translation.locale} are a machine's, confirmed by nobody"
        fix = 'read them and set state="reviewed"'
        at, locale = unread[0].at, translation.locale
        findings.append(Finding("segments-unreviewed", Severity.ERROR, message, fix, at, locale))
    return replace(verdict, findings=tuple(findings))


def _emit(
    translation: Translation, links: tuple[Link, ...], publication: Publication, newsroom: Newsroom, out: Path
) -> Iterator[Result]:
    """Write the files of one locale, each read back from disk and checked."""
    settings, locale = newsroom.settings, translation.locale
    page = Page(
        translation,
        settings,
        publication.published,
        publication.modified(locale),
        settings.locales,
        topic_names=_topic_names(translation.release.topics, newsroom.terms, locale),
        verbatim=_verbatim(newsroom.terms, locale),
        fixed_guid=publication.guids[locale],
        notices=correction_notices(publication, locale, translation.title, settings),
        links=links,
    )
    for emitted in emit_page(page, out, newsroom.extractor):
        yield Result("file", locale, emitted.verdict, translation.release, translation, emitted.path)


def _emit_withdrawal(known: Publication, folder: Path, newsroom: Newsroom, out: Path) -> Iterator[Result]:
    """Write what stands in the place of a withdrawn release. Of its sources only the topics are asked for."""
    settings, slug = newsroom.settings, known.slug
    empty = Release(slug, settings.source, (), known.at)
    yield Result("publication", settings.source, Verdict(), empty, publication=known)
    words = [word for place in (version_folder(folder, known), folder) for word in _topics_of(place, settings)]
    for locale in settings.locales:
        gone = Withdrawn(
            slug,
            locale,
            settings,
            withdrawal_notice(known, locale, settings),
            known.guids.get(locale) or new_guid(slug, locale),
            known.published,
            settings.locales,
            name_topics(words, _topic_names(words, newsroom.terms, locale), locale, settings.source),
        )
        for emitted in emit_withdrawn(gone, out, newsroom.extractor):
            yield Result("file", locale, emitted.verdict, empty, file=emitted.path)


def _topics_of(folder: Path, settings: Settings) -> tuple[str, ...]:
    """The topics of the source in a folder; none if it cannot be read any more, which no withdrawal waits for."""
    try:
        source = find_source(folder)
        return release_of_file(source, slug=folder.name, locale=settings.source, zone=settings.zone).topics
    except (PressflowError, OSError):
        return ()


def _topic_names(topics: Sequence[str], terms: Sequence[Term], locale: str) -> dict[str, str]:
    """How the topics read in a locale: as the termbase says, with a capital as befits a heading."""
    forms = {term.term: found[0] for term in terms if term.term in topics and (found := term.forms(locale))}
    return {topic: form[:1].upper() + form[1:] for topic, form in forms.items()}


def _verbatim(terms: Sequence[Term], locale: str) -> tuple[str, ...]:
    """The team's own names that a locale writes as the source does."""
    return tuple(t.term for t in terms if not t.starter and t.label and t.forms(locale)[:1] == (t.term,))
