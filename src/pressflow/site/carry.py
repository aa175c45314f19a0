"""One release through all stages, in whichever process: a task goes in, an outcome comes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from pressflow.errors import PressflowError
from pressflow.facts.kept import KeptFacts
from pressflow.model import Finding, Severity
from pressflow.public import Entry
from pressflow.site.report import EMBARGOED, Row

if TYPE_CHECKING:
    from pressflow.config import Settings
    from pressflow.pipeline import Newsroom, Result
    from pressflow.publication.values import Publication

_UNSIGNED = {"sheet-unsigned", "sheet-missing"}


@dataclass(frozen=True, slots=True)
class Task:
    """A release to carry. out: where its files are written. write: whether records may be. kept: its known facts."""

    slug: str
    folder: Path
    out: Path
    now: datetime
    write: bool = True
    kept: bytes = b""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One release after all stages, without its texts.

    green: it may be public. due: when its embargo ends, "" for none. entries: as front pages and feeds tell it.
    publication: what the record will say once this is public; None if it will not be.
    kept: the facts that were found, b"" if they were all known.
    """

    slug: str
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...] = ()
    green: bool = False
    error: PressflowError | None = None
    due: str = ""
    entries: tuple[Entry, ...] = ()
    publication: Publication | None = None
    kept: bytes = b""


class ElsewhereError(Exception):
    """The release needs the memory or an engine, and this process has neither."""


class Elsewhere:
    """In the place of the memory, in a process that has none: whoever asks it is told so."""

    def __getattr__(self, name: str) -> NoReturn:
        raise ElsewhereError(name)


def carry(task: Task, newsroom: Newsroom) -> Outcome:
    """Take one release through all stages, as far as it goes."""
    from pressflow.pipeline import publish

    extractor = newsroom.extractor
    if isinstance(extractor, KeptFacts):
        extractor.begin(task.kept)
    results: list[Result] = []
    error = None
    try:
        for result in publish(task.folder, newsroom, task.out, now=task.now, write=task.write):
            results.append(result)
    except PressflowError as raised:
        error = raised
    kept = extractor.end() if isinstance(extractor, KeptFacts) else b""
    return _sum_up(task, results, error, newsroom.settings, kept)


def entries_of(slug: str, settings: Settings, out: Path) -> Iterator[Entry]:
    """The release's entries, from the JSON files that lie below `out`."""
    from pressflow.render import ninjs

    for folder in settings.folders.values():
        path = out / folder / slug / ninjs.filename(slug)
        if path.is_file():
            yield ninjs.load_entry(path.read_bytes())


def _sum_up(
    task: Task, results: Sequence[Result], error: PressflowError | None, settings: Settings, kept: bytes
) -> Outcome:
    green = bool(results) and error is None and all(r.verdict.passed for r in results)
    last = [r.publication for r in results if r.stage == "publication"]
    publication = last[-1] if last and green else None
    due = _due(results, task.now) if error is None else ""
    findings = tuple(finding for result in results for finding in result.verdict.findings)
    public = green and not due
    return Outcome(
        task.slug,
        tuple(_rows(task.slug, results, settings.source, _Fate(green, error is not None, due, publication))),
        findings,
        green,
        error,
        due,
        tuple(entries_of(task.slug, settings, task.out)) if public else (),
        publication,
        kept,
    )


def _due(results: Sequence[Result], now: datetime) -> str:
    """When the embargo of a release that is not out yet ends, "" if there is none."""
    from pressflow.publication.embargo import is_public

    release = results[0].release
    out_already = any(result.publication for result in results)
    return release.embargo.isoformat() if release.embargo and not (out_already or is_public(release, now)) else ""


# --- the rows of the closing table ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Fate:
    """What became of a release as a whole."""

    green: bool
    stopped: bool
    due: str
    publication: Publication | None


def _rows(slug: str, results: Sequence[Result], source_locale: str, fate: _Fate) -> Iterator[Row]:
    """One row a locale; one in all for a release that stopped before it was translated."""
    if fate.publication and fate.publication.withdrawal:
        yield from _withdrawn(slug, results)
        return
    translations = [r for r in results if r.stage == "translation"]
    if not translations:
        count = sum(len(r.verdict.findings) for r in results)
        yield Row(slug, source_locale, 0, count, 0, "unreadable")
    for result in translations:
        own = [r for r in results if r.locale == result.locale]  # with the source's own verdict
        findings = [f for r in own for f in r.verdict.findings]
        files = sum(r.stage == "file" for r in own) if fate.green else 0
        yield Row(slug, result.locale, result.verdict.proved, len(findings), files, _state(result, findings, fate))


def _state(result: Result, findings: Sequence[Finding], fate: _Fate) -> str:
    """The state in one locale, as people name them."""
    errors = [f for f in findings if f.severity is Severity.ERROR]
    if _UNSIGNED & {f.code for f in errors}:
        return "facts unsigned"
    if result.translation is not None and result.translation.missing:
        return f"untranslated ({result.translation.missing} segment{'s' if result.translation.missing > 1 else ''})"
    if "correction-unconfirmed" in {f.code for f in errors}:
        return "correction unconfirmed"
    if errors:
        return f"red ({len(errors)} error{'s' if len(errors) > 1 else ''})"
    if not fate.green:
        return "stopped" if fate.stopped else "held back"
    if fate.due:
        return EMBARGOED + fate.due
    return fate.publication.state if fate.publication else "published"


def _withdrawn(slug: str, results: Sequence[Result]) -> Iterator[Row]:
    """One row a locale: nothing of the text is proved, for nothing of it is out."""
    files = [r for r in results if r.stage == "file"]
    for locale in dict.fromkeys(r.locale for r in files):
        own = [r for r in files if r.locale == locale]
        yield Row(slug, locale, 0, sum(len(r.verdict.findings) for r in own), len(own), "withdrawn")
