"""The newsroom's own pages and feeds: each is made again only if what it was made from is other than last time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from pressflow.config import Settings
from pressflow.emit import emit_front, front_files
from pressflow.facts.extract import Extractor
from pressflow.model import Entry, Finding
from pressflow.render import by_topic
from pressflow.site.plan import Step
from pressflow.site.stamps import look_at_made
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
    before, digest = state.front(), _Digest(shared)
    made: dict[str, Made] = {}
    steps: list[Step] = []
    findings: list[Finding] = []
    stale, passed = [], True
    for file in front_files(entries, settings):
        made[file.path] = Made(digest.of(file.draft.values), 0)
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


def _listed(state: State, settings: Settings) -> list[Entry]:
    """All entries, newest first; with their HTML those that a feed may tell in full."""
    order = {tag: n for n, tag in enumerate(settings.locales)}
    entries = [entry for entry in state.entries() if entry.locale in order]
    entries.sort(key=lambda e: (-e.published.timestamp(), e.slug, order[e.locale]))
    full = {(e.slug, e.locale) for tag in order for e in _newest(entries, tag, settings.feed_limit)}
    return [replace(e, html=state.html(e)) if (e.slug, e.locale) in full else e for e in entries]


def _newest(entries: Sequence[Entry], locale: str, limit: int) -> Iterator[Entry]:
    """The newest of a locale, and of each of its topics."""
    own = [entry for entry in entries if entry.locale == locale]
    for found in (own, *by_topic(own).values()):
        yield from found[:limit]


class _Digest:
    """Hashes of the values that drafts are made from. What an entry holds is looked at once."""

    def __init__(self, shared: str) -> None:
        self._shared = shared
        self._entries: dict[int, str] = {}

    def of(self, values: object) -> str:
        return _hash("\n".join((self._shared, *self._parts(values))))

    def _parts(self, value: Any) -> Iterable[str]:
        if isinstance(value, Entry):
            if id(value) not in self._entries:
                self._entries[id(value)] = _hash(repr(value))
            yield self._entries[id(value)]
        elif isinstance(value, list | tuple):
            yield f"{len(value)}:"
            for part in value:
                yield from self._parts(part)
        elif is_dataclass(value):
            for field in fields(value):
                yield from self._parts(getattr(value, field.name))
        else:
            yield repr(value)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
