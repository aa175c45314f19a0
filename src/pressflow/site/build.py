"""Many releases: only what is stale goes through the stages; the new site is complete before it is switched in."""

from __future__ import annotations

import filecmp
import os
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pressflow
from pressflow.config import Settings
from pressflow.errors import PressflowError, SourceError
from pressflow.lock import newsroom_lock
from pressflow.model import Entry, Finding, Position, Severity
from pressflow.publication.folder import own_files, published_slug
from pressflow.site.plan import Plan, Seen, Step, plan_site
from pressflow.site.report import Outcome, Report
from pressflow.site.state import Record, Row, State, hash_files, load_state, measure_files, save_state
from pressflow.site.switch import staging, switch

if TYPE_CHECKING:
    from pressflow.pipeline import Newsroom, Result

Connect = Callable[[], "Newsroom"]
Progress = Callable[[str], None]
NOT_RELEASES = ("boilerplates", "memory")


@dataclass(slots=True)
class _Run:
    """What one run gathers."""

    outcomes: list[Outcome] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    records: dict[str, Record] = field(default_factory=dict)

    def report(self, steps: Sequence[Step] = (), gone: Sequence[str] = (), switched: bool = False) -> Report:
        errors = tuple(o.error for o in self.outcomes if o.error)
        return Report(tuple(self.rows), tuple(self.findings), errors, tuple(steps), tuple(gone), switched)


def release_folders(settings: Settings, known: Collection[str] = ()) -> dict[str, Path]:
    """Slug -> folder of every release, sorted. A folder that was renamed keeps the slug under which it is published.

    known: slugs whose folders were seen to bear their name. Raises SourceError where there is no `releases/`.
    """
    try:
        folders = sorted(p for p in settings.releases.iterdir() if p.is_dir() and not p.name.startswith((".", "_")))
    except OSError as error:
        raise SourceError(f"no folder {settings.releases}", "run pressflow in the newsroom's folder") from error
    named = {p.name: p for p in folders if p.name not in NOT_RELEASES}
    slugs = {name: name if name in known else published_slug(folder) or name for name, folder in named.items()}
    # the slug of another folder: a copy, which is refused by name when its turn comes
    return {name if slug != name and slug in named else slug: named[name] for name, slug in slugs.items()}


def chosen(settings: Settings, slugs: Sequence[str]) -> dict[str, Path]:
    """The folders of the releases called `slugs` (all if none). Raises SourceError for one that is not there."""
    folders = release_folders(settings)
    for slug in slugs:
        if slug not in folders:
            known = ", ".join(folders) or "none yet"
            raise SourceError(
                f"there is no release {slug!r}", f"choose one of: {known}", Position(str(settings.releases))
            )
    return {slug: folders[slug] for slug in slugs} if slugs else folders


def plan_newsroom(settings: Settings, now: datetime, slugs: Sequence[str] = ()) -> tuple[Plan, State]:
    """What is stale, and what the last run left. Reads files, changes none."""
    chosen(settings, slugs)
    state = load_state(settings.cache / "state.json")
    folders = release_folders(settings, state.releases)
    outputs = measure_files(settings.public, settings.public) if settings.public.exists() else {}
    releases = {slug: _inputs(folder, settings) for slug, folder in folders.items()}
    return plan_site(Seen(_shared(settings), releases, outputs), state, now, slugs), state


def build_newsroom(
    settings: Settings,
    connect: Connect,
    *,
    now: datetime,
    slugs: Sequence[str] = (),
    progress: Progress = lambda _: None,
) -> Report:
    """Publish what is green, hold back the rest, say why. `public` is switched only to a complete site.

    connect: makes what the stages need; called only if something is stale.
    """
    with newsroom_lock(settings):
        plan, state = plan_newsroom(settings, now, slugs)
        if plan.idle:
            return Report(_known_rows(slugs or plan.fresh, state), idle=True)
        out = staging(settings.public)
        try:
            return _build(settings, connect(), plan, state, out, now, progress, slugs)
        finally:
            shutil.rmtree(out, ignore_errors=True)


def check_newsroom(
    settings: Settings,
    newsroom: Newsroom,
    *,
    now: datetime,
    slugs: Sequence[str] = (),
    progress: Progress = lambda _: None,
) -> Report:
    """All checks on the chosen releases; nothing is written outside the caches."""
    run = _Run()
    out = settings.cache / "check"
    shutil.rmtree(out, ignore_errors=True)
    try:
        for slug, folder in chosen(settings, slugs).items():
            progress(slug)
            outcome = _carry(slug, folder, newsroom, out, now, write=False)
            run.outcomes.append(outcome)
            run.findings += outcome.findings
            run.rows += (replace(row, state=_READY.get(row.state, row.state)) for row in outcome.rows(settings.source))
    finally:
        shutil.rmtree(out, ignore_errors=True)
    return run.report()


_READY = {"published": "ready"}


# --- the parts of a build ---------------------------------------------------------------------------------------


def _build(
    settings: Settings,
    newsroom: Newsroom,
    plan: Plan,
    state: State,
    out: Path,
    now: datetime,
    progress: Progress,
    slugs: Sequence[str],
) -> Report:
    run = _Run()
    stale = {step.slug for step in plan.steps}
    for slug, folder in release_folders(settings, state.releases).items():
        if slug in stale:
            progress(slug)
            _admit(_carry(slug, folder, newsroom, out, now, write=True), folder, settings, out, run)
        else:
            _take_over(slug, settings, out, run)
            if slug in state.releases:
                run.records[slug] = state.releases[slug]
                run.rows += state.releases[slug].rows if not slugs or slug in slugs else ()
    run.findings += (_gone(slug, settings) for slug in plan.gone if state.releases[slug].outputs)
    passed = _front(settings, newsroom, out, run)
    begun = bool(run.entries) or settings.public.exists()  # a newsroom with nothing to show is not opened
    if passed:
        _keep_records(run, release_folders(settings, state.releases), settings)
    switched = passed and begun and not _same_tree(out, settings.public)
    if switched:
        switch(out, settings.public)
    if passed:
        # a run of chosen releases has not looked at the others: what they all share is still to be checked with them
        _remember(settings, run, state.shared if slugs else _shared(settings))
    return run.report(plan.steps, plan.gone, switched)


def _carry(slug: str, folder: Path, newsroom: Newsroom, out: Path, now: datetime, *, write: bool) -> Outcome:
    """Take one release through all stages, as far as it goes."""
    from pressflow.pipeline import publish
    from pressflow.publication.embargo import is_public

    results: list[Result] = []
    try:
        for result in publish(folder, newsroom, out, now=now, write=write):
            results.append(result)
    except PressflowError as error:
        return Outcome(slug, tuple(results), error)
    release = results[0].release
    out_already = any(result.publication for result in results)
    due = release.embargo.isoformat() if release.embargo and not (out_already or is_public(release, now)) else ""
    return Outcome(slug, tuple(results), due=due)


def _admit(outcome: Outcome, folder: Path, settings: Settings, out: Path, run: _Run) -> None:
    """Let a green release into the new site. Of one that is held back, what was published stays as it was."""
    rows = tuple(outcome.rows(settings.source))
    run.outcomes.append(outcome)
    run.rows += rows
    run.findings += outcome.findings
    if outcome.green and not outcome.due:
        run.entries += _entries(outcome.slug, settings, out)
    else:
        _discard(outcome.slug, settings, out)
        if not outcome.due:
            _take_over(outcome.slug, settings, out, run)
    run.records[outcome.slug] = Record(_inputs(folder, settings), {}, rows, outcome.green, outcome.due)


def _front(settings: Settings, newsroom: Newsroom, out: Path, run: _Run) -> bool:
    """Write the newsroom's own pages and feeds; True if all of them pass."""
    from pressflow.emit import emit_front

    run.entries.sort(key=lambda e: (-e.published.timestamp(), e.slug, settings.locales.index(e.locale)))
    verdicts = [emitted.verdict for emitted in emit_front(run.entries, settings, out, newsroom.extractor)]
    run.findings += [finding for verdict in verdicts for finding in verdict.findings]
    passed = all(verdict.passed for verdict in verdicts)
    if not passed:
        run.rows = [Row(r.release, r.locale, r.proved, r.findings, r.files, "held back") for r in run.rows]
    return passed


def _gone(slug: str, settings: Settings) -> Finding:
    return Finding(
        "release-gone",
        Severity.WARNING,
        f"{slug}: its folder is gone, and so are its pages; every link to them is dead",
        f"to take a release back, restore its folder, and: pressflow withdraw {slug} --reason TEXT --by NAME",
        Position((settings.releases / slug).as_posix()),
    )


def _keep_records(run: _Run, folders: Mapping[str, Path], settings: Settings) -> None:
    """Put on record what is about to be public: before the switch, so that a killed run leaves no secret behind it."""
    from pressflow.publication.keep import keep

    for outcome in run.outcomes:
        if outcome.publication and not outcome.publication.withdrawal:
            folder = folders[outcome.slug]
            keep(folder, outcome.publication)
            run.records[outcome.slug] = replace(run.records[outcome.slug], inputs=_inputs(folder, settings))


def _take_over(slug: str, settings: Settings, out: Path, run: _Run) -> None:
    """Bring what is published of a release into the new site, as it is."""
    for folder in settings.folders.values():
        old = settings.public / folder / slug
        if old.is_dir():
            shutil.copytree(old, out / folder / slug, copy_function=_link_or_copy)
    run.entries += _entries(slug, settings, out)


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _discard(slug: str, settings: Settings, out: Path) -> None:
    for folder in settings.folders.values():
        shutil.rmtree(out / folder / slug, ignore_errors=True)


def _entries(slug: str, settings: Settings, out: Path) -> Iterator[Entry]:
    """The release's entries, from the JSON files that lie in the new site."""
    from pressflow.render import ninjs

    for folder in settings.folders.values():
        path = out / folder / slug / ninjs.filename(slug)
        if path.is_file():
            yield ninjs.load_entry(path.read_bytes())


def _remember(settings: Settings, run: _Run, shared: Mapping[str, str]) -> None:
    """Keep what this run saw and made, for the next one."""
    public = settings.public
    made = measure_files(public, public) if public.exists() else {}
    own = {slug: _outputs(slug, settings, made) for slug in run.records}
    records = {
        slug: Record(record.inputs, own[slug], record.rows, record.green, record.due)
        for slug, record in run.records.items()
    }
    taken = {path for outputs in own.values() for path in outputs}
    front = {path: measure for path, measure in made.items() if path not in taken}
    save_state(settings.cache / "state.json", State(shared, records, front))


def _outputs(slug: str, settings: Settings, made: Mapping[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    starts = tuple(f"{folder}/{slug}/" for folder in settings.folders.values())
    return {path: measure for path, measure in made.items() if path.startswith(starts)}


def _same_tree(a: Path, b: Path) -> bool:
    """Whether both folders hold the same files with the same bytes."""
    if not b.is_dir():
        return False
    ours, theirs = measure_files(a, a), measure_files(b, b)
    return list(ours) == list(theirs) and all(
        filecmp.cmp(a / path, b / path, shallow=False) for path in ours if not (a / path).samefile(b / path)
    )


def _known_rows(slugs: Sequence[str], state: State) -> tuple[Row, ...]:
    return tuple(row for slug in slugs if slug in state.releases for row in state.releases[slug].rows)


# --- what there is ------------------------------------------------------------------------------------------------


def _inputs(folder: Path, settings: Settings) -> dict[str, str]:
    return hash_files(own_files(folder), settings.root)


def _shared(settings: Settings) -> dict[str, str]:
    """What every release depends on: settings, terms, boilerplates, templates, and pressflow itself."""
    releases, root = settings.releases, settings.root
    paths = [
        releases / "newsroom.toml",
        releases / "terms.csv",
        *(releases / "boilerplates").rglob("*"),
        *(root / "templates").rglob("*"),
    ]
    package = Path(pressflow.__file__).parent
    code = hash_files((p for p in package.rglob("*") if "__pycache__" not in p.parts), package)
    return {**hash_files(paths, root), **{f"pressflow/{path}": digest for path, digest in code.items()}}
