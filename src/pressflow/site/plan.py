"""What is stale, and why. Decided without touching a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pressflow.site.state import State


@dataclass(frozen=True, slots=True)
class Step:
    """A release that must go through the stages again, with the reason."""

    slug: str
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """steps: stale releases. fresh: those whose files are taken over. gone: published once, no longer in releases/."""

    steps: tuple[Step, ...]
    fresh: tuple[str, ...]
    gone: tuple[str, ...]
    front: str  # why the newsroom's own pages are stale, "" if they are not

    @property
    def idle(self) -> bool:
        return not (self.steps or self.gone or self.front)


@dataclass(frozen=True, slots=True)
class Seen:
    """What lies there now: hashes of inputs as in State, sizes and times of outputs as in Record."""

    shared: Mapping[str, str]
    releases: Mapping[str, Mapping[str, str]]
    outputs: Mapping[str, tuple[int, int]]


def plan_site(seen: Seen, state: State, now: datetime, only: Sequence[str] = ()) -> Plan:
    """What to do about each release. only: the slugs to look at; the others stay as they are published."""
    shared = _changed(state.shared, seen.shared)
    steps, fresh = [], []
    for slug, inputs in seen.releases.items():
        reason = _reason(slug, inputs, seen, state, now, shared)
        wanted = not only or slug in only
        if reason and wanted:
            steps.append(Step(slug, reason))
        else:
            fresh.append(slug)
    gone = tuple(slug for slug in state.releases if slug not in seen.releases)
    return Plan(tuple(steps), tuple(fresh), gone, shared or _damaged(state.front, seen.outputs))


def _reason(slug: str, inputs: Mapping[str, str], seen: Seen, state: State, now: datetime, shared: str) -> str:
    record = state.releases.get(slug)
    if record is None:
        return "new"
    if not record.green:
        return "held back last time"
    if record.due and datetime.fromisoformat(record.due) <= now:
        return "embargo is over"
    return _changed(record.inputs, inputs) or shared or _damaged(record.outputs, seen.outputs)


def _changed(before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """Why the two differ, in words; "" if they are equal."""
    for path, digest in after.items():
        if path not in before:
            return f"input new: {path}"
        if before[path] != digest:
            return f"input changed: {path}"
    lost = [path for path in before if path not in after]
    return f"input gone: {lost[0]}" if lost else ""


def _damaged(made: Mapping[str, tuple[int, int]], there: Mapping[str, tuple[int, int]]) -> str:
    for path, measure in made.items():
        if path not in there:
            return f"output missing: {path}"
        if tuple(there[path]) != tuple(measure):
            return f"output changed: {path}"
    return ""
