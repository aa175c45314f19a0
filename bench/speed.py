"""`python -m bench.speed [COUNT] [MANY]`: pressflow beside Hugo and pandoc on the same invented releases, as a table.

COUNT releases (100) go through all stages; a newsroom of MANY (10,000) is grown from copies of them, whose state is
written here, to see what one more run costs when nothing or one release has changed. Times are seconds of CPU, which
other work on the machine disturbs least. Hugo (HTML and RSS) and pandoc (DOCX) must be installed.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from time import sleep

from bench.newsroom import make_newsroom
from bench.stories import TOPICS, story
from bench.stories import slug_of as slug
from pressflow.config import Settings
from pressflow.site.carry import entries_of
from pressflow.site.glance import UNKNOWN, look_at_made
from pressflow.site.look import look_at_shared, watch_release
from pressflow.site.state import STATE, Known, Made, State, open_state

Seconds = float
NOW = "2032-01-01T00:00+00:00"  # every invented release is out
HUGO = """baseURL = "https://newsroom.example/"
title = "Newsroom"
defaultContentLanguage = "de"
defaultContentLanguageInSubdir = true
disableKinds = ["taxonomy", "term"]
[languages.de]
contentDir = "content/de"
[languages.en]
contentDir = "content/en"
"""
PAGE = "<!doctype html><title>{{ .Title }}</title>{{ .Content }}"
LIST = "<!doctype html>{{ range .Pages }}<a href='{{ .RelPermalink }}'>{{ .Title }}</a>{{ end }}"


def main(count: int, many: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "newsroom"
        settings = make_newsroom(root, count, locales=("de", "en-GB"))
        print("\n".join(table(measured(root, settings, count, many))))


def measured(root: Path, settings: Settings, count: int, many: int) -> Iterator[tuple[str, Seconds, str]]:
    """What was done, how long it took, and what the peer needed."""
    empty = min(seconds([sys.executable, "-c", "pass"]) for _ in range(5))
    yield "an empty Python starts", empty, ""
    hugo, pandoc = hugo_site(root, count), pandoc_documents(root, count)
    full = release(root)
    yield f"{count} releases, de + en-GB: all stages, all formats", full, ratio(full, hugo + pandoc, "Hugo and pandoc")
    shutil.rmtree(settings.public)
    (settings.cache / STATE).unlink()
    kept = release(root)
    yield "the same with facts kept", kept, ratio(kept, pandoc, "pandoc's DOCX alone")
    yield "Hugo, HTML and RSS of the same", hugo, ""
    yield "pandoc, DOCX of the same", pandoc, ""
    grow(settings, count, many // 10)
    release(root)
    _, less = edited(root, settings), peak(root)
    grow(settings, count, many)
    release(root)  # the pages and feeds of so many, once
    sleep(2.1)  # until the system vouches for what was just written
    release(root)
    idle = min(release(root) for _ in range(3))
    yield f"{many:,} releases, nothing changed", idle, ratio(idle, empty, "an empty Python's start")
    one = edited(root, settings)
    yield f"{many:,} releases, one changed", one, ratio(one, hugo * many / count, f"Hugo for {many:,}, reckoned")
    more = peak(root)
    yield "memory at the peak, MiB", more, ratio(more, less, f"that at {many // 10:,}")


def ratio(ours: float, theirs: float, whose: str) -> str:
    return f"{ours / theirs:.2f} x {whose} ({theirs:.2f})"


def table(rows: Iterator[tuple[str, Seconds, str]]) -> Iterator[str]:
    yield "| what | CPU s | beside |"
    yield "| --- | ---: | --- |"
    for what, took, beside in rows:
        yield f"| {what} | {took:.2f} | {beside} |"


def seconds(command: Sequence[str], cwd: Path | None = None) -> Seconds:
    """The CPU time of a command and what it starts. Raises if it fails."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.DEVNULL, env=_installed())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _installed() -> dict[str, str]:
    """The environment in which an installed pressflow runs: compiled once, not at each start."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def release(root: Path) -> Seconds:
    return seconds([sys.executable, "-m", "pressflow", "release", "--jobs", "1", "--now", NOW, "-C", str(root)])


def edited(root: Path, settings: Settings) -> Seconds:
    """A release gets another topic, which others have already, and is published."""
    path = settings.releases / slug(1) / "release.md"
    text = path.read_text("utf-8")
    other = next(topic for topic in TOPICS if topic not in text)
    path.write_text(text.replace("tags: [", f"tags: [{other}, ", 1), "utf-8")
    try:
        return release(root)
    finally:
        path.write_text(text, "utf-8")


def peak(root: Path) -> float:
    """The memory of a run that publishes one change, in MiB, as the system tells of the largest child."""
    script = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"
    )
    command = [sys.executable, "-m", "pressflow", "release", "--jobs", "1", "--now", NOW, "-C", str(root)]
    done = subprocess.run(
        [sys.executable, "-c", script, *command], check=True, capture_output=True, text=True, env=_installed()
    )
    return float(done.stdout)


# --- peers ------------------------------------------------------------------------------------------------------


def hugo_site(root: Path, count: int) -> Seconds:
    site = root.with_name("hugo")
    for folder, place in (("de", 0), ("en", 1)):
        (site / "content" / folder).mkdir(parents=True)
        for number in range(count):
            (site / "content" / folder / f"{slug(number)}.md").write_text(_markdown(number, place), "utf-8")
    layouts = site / "layouts" / "_default"
    layouts.mkdir(parents=True)
    (layouts / "single.html").write_text(PAGE)
    (layouts / "list.html").write_text(LIST)
    (site / "config.toml").write_text(HUGO)
    return seconds(["hugo", "--quiet"], site)


def pandoc_documents(root: Path, count: int) -> Seconds:
    """One document after the other, as pandoc writes them; a tenth of them is timed."""
    sample = max(1, count // 10)
    hugo = root.with_name("hugo") / "content"
    took = 0.0
    for number in range(sample):
        for folder in ("de", "en"):
            source = hugo / folder / f"{slug(number)}.md"
            took += seconds(["pandoc", str(source), "-o", str(root.with_name("out.docx"))])
    return took * count / sample


def _markdown(number: int, place: int) -> str:
    """The release in German (0) or English (1)."""
    told = story(number)
    text = told.text
    if place:
        for german, words in sorted(told.answers["en-GB"].items(), key=lambda pair: -len(pair[0])):
            text = text.replace(german, words)
    return text


# --- a newsroom of many -----------------------------------------------------------------------------------------


def grow(settings: Settings, count: int, many: int) -> None:
    """Copies of the first releases under other slugs, with the state that a run would have left of each."""
    (settings.cache / "site.json").unlink(missing_ok=True)  # the second tree has no copies: the next run makes it anew
    with open_state(settings.cache / STATE) as state:
        known = state.known()
        for number in range(count, many):
            if f"{slug(number)}" not in known:
                _copy(settings, state, known[slug(number % count)], slug(number % count), slug(number))
        state.put_shared(look_at_shared(settings, state.shared()))
        state.put_front(
            {path: Made("", UNKNOWN) for path in state.front()}
        )  # they list the copies from the next run on
        state.commit()


def _copy(settings: Settings, state: State, like: Known, old: str, new: str) -> None:
    shutil.copytree(settings.releases / old, settings.releases / new)
    for path in (settings.releases / new).glob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    for folder in settings.folders.values():
        shutil.copytree(settings.public / folder / old, settings.public / folder / new, copy_function=os.link)
    made = tuple(path.replace(f"/{old}", f"/{new}", 1) for path in like.made)
    stamp = look_at_made(str(settings.public), made)
    rows = [replace(row, release=new) for row in state.rows([old])]
    state.put_release(new, replace(like, made=made, made_stamp=stamp), rows)
    state.put_inputs(new, watch_release(settings.releases / new, settings))
    entries = (
        replace(e, slug=new, url=e.url.replace(old, new), guid=e.guid[:-12] + f"{abs(hash(new)):012}"[:12])
        for e in entries_of(old, settings, settings.public)
    )
    state.put_entries(new, entries)


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    main(*(numbers + [100, 10_000][len(numbers) :]))
