"""What is stale, and why. Decided without touching a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Step:
    """A release, or a page or feed of the newsroom itself, that must be made again, with the reason."""

    slug: str
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """steps: stale releases. fresh: those that stay as they are. gone: published once, no longer in releases/."""

    steps: tuple[Step, ...]
    fresh: tuple[str, ...]
    gone: tuple[str, ...]
    front: str  # why the newsroom's own pages must be looked at beyond that, "" if they need not

    @property
    def idle(self) -> bool:
        return not (self.steps or self.gone or self.front)


@dataclass(frozen=True, slots=True)
class Standing:
    """A release as it lies there, against what the last run left.

    new: the last run did not know it. green, due: as in state.Known.
    changed: why its inputs are others, damaged: why its outputs are; "" if they are not.
    """

    new: bool = False
    green: bool = True
    due: str = ""
    changed: str = ""
    damaged: str = ""


def plan_site(
    standings: Mapping[str, Standing],
    known: Iterable[str],
    now: datetime,
    *,
    shared: str = "",
    front: str = "",
    only: Sequence[str] = (),
) -> Plan:
    """What to do about each release.

    known: the slugs of the last run. shared: why what all releases depend on is other than then, front: the same for
    the newsroom's own pages. only: the slugs to look at; the others stay as they are published.
    """
    wanted = frozenset(only)
    steps, fresh = [], []
    for slug, standing in standings.items():
        reason = _reason(standing, now, shared)
        if reason and (not wanted or slug in wanted):
            steps.append(Step(slug, reason))
        else:
            fresh.append(slug)
    gone = tuple(slug for slug in known if slug not in standings)
    return Plan(tuple(steps), tuple(fresh), gone, front)


def _reason(standing: Standing, now: datetime, shared: str) -> str:
    if standing.new:
        return "new"
    if not standing.green:
        return "held back last time"
    if standing.due and datetime.fromisoformat(standing.due) <= now:
        return "embargo is over"
    return standing.changed or shared or standing.damaged


def difference(before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """Why two sets of files differ, in words; "" if they are equal. Both: path -> hash of the content."""
    for path, digest in after.items():
        if path not in before:
            return f"input new: {path}"
        if before[path] != digest:
            return f"input changed: {path}"
    lost = [path for path in before if path not in after]
    return f"input gone: {lost[0]}" if lost else ""
