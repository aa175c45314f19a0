"""Many releases: only what is stale goes through the stages; the new site is complete before it is switched in."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pressflow.config import Settings
from pressflow.errors import PressflowError
from pressflow.lock import newsroom_lock
from pressflow.model import Finding, Position, Severity
from pressflow.site.carry import Outcome, Task, entries_of
from pressflow.site.executors import Executor, Serial
from pressflow.site.folders import chosen
from pressflow.site.glance import UNKNOWN, look_at_made
from pressflow.site.look import Look, extraction_version, look_at, look_at_shared, shared_hash, watch_used
from pressflow.site.plan import Plan
from pressflow.site.report import Report, Row
from pressflow.site.state import STATE, Known, State, open_state, read_state
from pressflow.site.tree import NewSite
from pressflow.site.work import Connect, Progress, Work

if TYPE_CHECKING:
    from pressflow.publication.values import Publication

_READY = {"published": "ready"}


@dataclass(slots=True)
class _Gathered:
    """What the stages had to say in one run."""

    slugs: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    errors: list[PressflowError] = field(default_factory=list)
    publications: dict[str, Publication] = field(default_factory=dict)

    def add(self, outcome: Outcome) -> None:
        self.slugs.append(outcome.slug)
        self.findings += outcome.findings
        if outcome.error:
            self.errors.append(outcome.error)
        if outcome.publication and not outcome.publication.withdrawal:
            self.publications[outcome.slug] = outcome.publication


def plan_newsroom(settings: Settings, now: datetime, slugs: Sequence[str] = ()) -> tuple[Plan, tuple[Row, ...]]:
    """What is stale, and the rows of the last run. Reads files, changes none."""
    with read_state(settings.cache / STATE) as state:
        seen = look_at(settings, state, now, slugs)
        return seen.plan, tuple(state.rows(tuple(seen.folders)))


def build_newsroom(
    settings: Settings,
    connect: Connect,
    *,
    now: datetime,
    slugs: Sequence[str] = (),
    progress: Progress = lambda _: None,
    executor: Executor | None = None,
) -> Report:
    """Publish what is green, hold back the rest, say why. `public` is switched only to a complete site.

    connect: makes what the stages need; called only if something is stale. executor: who carries releases through them.
    """
    with newsroom_lock(settings), open_state(settings.cache / STATE) as state:
        seen = look_at(settings, state, now, slugs)
        if seen.plan.idle:
            _remember_looks(state, seen)
            state.commit()
            return Report(tuple(state.rows(slugs or seen.plan.fresh)), idle=True)
        work = Work(settings, connect, extraction_version(seen.shared, settings), executor or Serial())
        with closing(NewSite(settings)) as site, closing(work):
            return _build(settings, seen, state, site, work, now, progress, slugs)


def check_newsroom(
    settings: Settings,
    connect: Connect,
    *,
    now: datetime,
    slugs: Sequence[str] = (),
    progress: Progress = lambda _: None,
    executor: Executor | None = None,
) -> Report:
    """All checks on the chosen releases; nothing is written outside the caches."""
    folders, out = chosen(settings, slugs), settings.cache / "check"
    with read_state(settings.cache / STATE) as state:
        version = extraction_version(look_at_shared(settings, state.shared()), settings)
    run, rows = _Gathered(), []
    shutil.rmtree(out, ignore_errors=True)
    try:
        with closing(Work(settings, connect, version, executor or Serial())) as work:
            tasks = [Task(slug, folder, out, now, write=False) for slug, folder in folders.items()]
            for outcome in work.outcomes(tasks, progress):
                run.add(outcome)
                rows += [replace(row, state=_READY.get(row.state, row.state)) for row in outcome.rows]
    finally:
        shutil.rmtree(out, ignore_errors=True)
    return Report(tuple(rows), tuple(run.findings), tuple(run.errors))


# --- the parts of a build -------------------------------------------------------------------------------------------


def _build(
    settings: Settings,
    seen: Look,
    state: State,
    site: NewSite,
    work: Work,
    now: datetime,
    progress: Progress,
    slugs: Sequence[str],
) -> Report:
    plan, run = seen.plan, _Gathered()
    stale = [step.slug for step in plan.steps]
    site.announce(path for slug in (*stale, *plan.gone) for path in _places(slug, settings))
    for outcome in work.outcomes([Task(slug, seen.folders[slug], site.work, now) for slug in stale], progress):
        run.add(outcome)
        _admit(outcome, settings, state, site, damaged=outcome.slug in seen.damaged)
    run.findings += (_gone(slug, settings) for slug in plan.gone if seen.known[slug])
    _let_go(plan.gone, settings, state, site)
    _list_again(seen, settings, state, site)
    front = work.front(state, site, shared_hash(seen.shared))
    run.findings += front.findings
    switched = False
    if front.passed:
        site.sweep(front.made, {path for slug in seen.folders for path in _places(slug, settings)})
        _keep_records(run, seen, settings, state)
        switched = (state.has_entries() or settings.public.exists()) and site.publish()
        state.put_front(front.made)
        _remember_looks(state, seen, whole=not slugs)
    rows = tuple(state.rows(slugs or tuple(seen.folders)))
    if front.passed:
        state.commit()
    else:
        rows = tuple(replace(row, state="held back") for row in rows)
    errors = tuple(run.errors)
    return Report(rows, tuple(run.findings), errors, plan.steps, front.steps, plan.gone, switched)


def _places(slug: str, settings: Settings) -> list[str]:
    """The release's folders below the root of the site."""
    return [f"{folder}/{slug}" for folder in settings.folders.values()]


def _admit(outcome: Outcome, settings: Settings, state: State, site: NewSite, *, damaged: bool) -> None:
    """Let a green release into the new site. Of one that is held back, what was published stays as it was."""
    public = outcome.green and not outcome.due
    entries = outcome.entries
    for path in _places(outcome.slug, settings):
        if public and (site.work / path).is_dir():
            site.take(path, damaged=damaged)
        elif public or outcome.due:
            site.drop(path)
        shutil.rmtree(site.work / path, ignore_errors=True)
    if not public and not outcome.due:
        entries = tuple(entries_of(outcome.slug, settings, site.root))
    state.put_entries(outcome.slug, entries)
    made = tuple(_made(_places(outcome.slug, settings), site.root))
    known = Known(outcome.green, outcome.due, made, look_at_made(str(site.root), made))
    state.put_release(outcome.slug, known, outcome.rows)


def _made(places: Iterable[str], root: Path) -> list[str]:
    """All files and folders of a release, below the root of the site."""
    inner = [path for place in places if (root / place).is_dir() for path in (root / place, *(root / place).rglob("*"))]
    return sorted(path.relative_to(root).as_posix() for path in inner)


def _gone(slug: str, settings: Settings) -> Finding:
    return Finding(
        "release-gone",
        Severity.WARNING,
        f"{slug}: its folder is gone, and so are its pages; every link to them is dead",
        f"to take a release back, restore its folder, and: pressflow withdraw {slug} --reason TEXT --by NAME",
        Position((settings.releases / slug).as_posix()),
    )


def _let_go(slugs: Iterable[str], settings: Settings, state: State, site: NewSite) -> None:
    """Take releases out that have no folder any more."""
    for slug in slugs:
        state.drop(slug)
        for path in _places(slug, settings):
            site.drop(path)


def _list_again(seen: Look, settings: Settings, state: State, site: NewSite) -> None:
    """Read the entries of releases that are taken over and that no state, or one of another pressflow, tells of."""
    for slug in seen.plan.fresh:
        if seen.code_changed or slug not in seen.known:
            state.put_entries(slug, entries_of(slug, settings, site.root))


def _keep_records(run: _Gathered, seen: Look, settings: Settings, state: State) -> None:
    """Put on record what is about to be public: before the switch, so that a killed run leaves no secret behind it."""
    from pressflow.publication.keep import keep

    for slug in run.slugs:
        folder = seen.folders[slug]
        if slug in run.publications:
            keep(folder, run.publications[slug])
        before = seen.read[slug].digests if slug in seen.read else state.digests(slug)
        state.put_inputs(slug, watch_used(folder, settings, before))


def _remember_looks(state: State, seen: Look, *, whole: bool = True) -> None:
    """Spare the next run from reading what this one read and found unchanged.

    whole: all releases were looked at. A run of chosen ones has not checked the others with what they all share.
    """
    for slug, watched in seen.touched.items():
        if watched.stamp != UNKNOWN:
            state.put_inputs(slug, watched)
    if whole and seen.shared_read:
        state.put_shared(seen.shared)
