"""The newsroom's own pages and feeds: each is made again only if what it was made from is other than last time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from hashlib import sha256
from typing import Any

from pressflow.config import Settings
from pressflow.emit import emit_front, front_files
from pressflow.facts.extract import Extractor
from pressflow.model import Finding
from pressflow.render import Draft
from pressflow.site.glance import look_at_made
from pressflow.site.listed import Listed
from pressflow.site.plan import Step
from pressflow.site.stamps import hash_text
from pressflow.site.state import Made, State
from pressflow.site.tree import NewSite


@dataclass(frozen=True, slots=True)
class Front:
    """All pages and feeds that there are now, and which of them were made, with the reason. passed: all are true."""

    made: dict[str, Made]
    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]
    passed: bool


def build_front(state: State, settings: Settings, site: NewSite, shared: str, extractor: Extractor) -> Front:
    """Make what is stale, check it, and put it into the new site.

    shared: the hash of everything else that pages and feeds depend on: settings, templates and code.
    """
    entries = _listed(state, settings)
    before = state.front()
    made: dict[str, Made] = {}
    steps: list[Step] = []
    findings: list[Finding] = []
    stale, passed = [], True
    for file in front_files(entries, settings):
        made[file.path] = Made(_digest(shared, file.draft), 0)
        if reason := _reason(file.path, made[file.path], before, settings):
            stale.append(file)
            steps.append(Step(file.path, reason))
    gone = [path for path in before if path not in made]
    site.announce([*(file.path for file in stale), *gone])
    for file in stale:
        emitted = emit_front(file, settings, site.work, extractor)
        findings += emitted.verdict.findings
        passed = passed and emitted.verdict.passed
        site.take_file(file.path, damaged=_is_damaged(file.path, before, settings))
    for path in gone:
        site.drop(path)
    return Front(_stamped(made, site), tuple(steps), tuple(findings), passed)


def _reason(path: str, made: Made, before: dict[str, Made], settings: Settings) -> str:
    if path not in before:
        return "new"
    if before[path].digest != made.digest:
        return "what it tells has changed"
    return f"output changed: {path}" if _is_damaged(path, before, settings) else ""


def _is_damaged(path: str, before: dict[str, Made], settings: Settings) -> bool:
    """Whether what is public is not what the last run put there."""
    return path in before and before[path].stamp != look_at_made(str(settings.public), (path,))


def _stamped(made: dict[str, Made], site: NewSite) -> dict[str, Made]:
    return {path: replace(m, stamp=look_at_made(str(site.root), (path,))) for path, m in made.items()}


def _listed(state: State, settings: Settings) -> list[Listed]:
    """All entries, newest first."""
    order = {tag: n for n, tag in enumerate(settings.locales)}
    entries = [entry for entry in state.entries() if entry.locale in order]
    return sorted(entries, key=lambda e: (-e.published.timestamp(), e.slug, order[e.locale]))


def _digest(shared: str, draft: Draft) -> str:
    """The hash of all that a draft is made from."""
    return hash_text("\n".join((shared, *_parts(draft.values, draft.full))))


def _parts(value: Any, full: bool) -> Iterator[str]:
    """What a value says, in pieces. full: of entries their HTML, too."""
    if isinstance(value, Listed) and value.digests:
        yield from value.digests if full else value.digests[:1]
    elif isinstance(value, bytes):
        yield sha256(value).hexdigest()  # as `repr` a sitemap would be many times its size
    elif isinstance(value, list | tuple):
        yield f"{len(value)}:"
        for part in value:
            yield from _parts(part, full)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _parts(getattr(value, field.name), full)
    else:
        yield repr(value)
