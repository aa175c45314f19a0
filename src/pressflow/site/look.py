"""What lies there now, against what the last run left -> the plan. Files are read only where they may have changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pressflow
from pressflow.config import Settings
from pressflow.publication.folder import NAME as PUBLISHED
from pressflow.publication.folder import VERSIONS, own_files
from pressflow.site.folders import check_slugs, release_folders
from pressflow.site.glance import UNKNOWN, look, look_at_made
from pressflow.site.plan import Plan, Standing, difference, plan_site
from pressflow.site.stamps import Watched, hash_text, watch
from pressflow.site.state import State
from pressflow.site.templates import concerning_releases

_WRITTEN = (".xlf", PUBLISHED)
_AS_BEFORE = Standing()


@dataclass(frozen=True, slots=True)
class Look:
    """The plan, and what it was made from.

    known: the releases of the last run, and whether it left files of them. read: the files of releases that are new or
    other than then; touched: of those that only look so. damaged: releases whose published files are not what was put
    there.
    shared: what every release depends on; shared_read: some of it was read again, code_changed: pressflow is another.
    """

    plan: Plan
    folders: Mapping[str, Path]
    known: Mapping[str, bool]
    read: Mapping[str, Watched]
    touched: Mapping[str, Watched]
    damaged: frozenset[str]
    shared: Mapping[str, Watched]
    shared_read: bool
    code_changed: bool


def look_at(settings: Settings, state: State, now: datetime, slugs: Sequence[str] = ()) -> Look:
    """What is stale, and why. Reads files, changes none."""
    known = state.published()
    folders = release_folders(settings, known)
    check_slugs(folders, slugs, settings)
    read = {slug: watch_release(folder, settings) for slug, folder in folders.items() if slug not in known}
    standings = {slug: _AS_BEFORE if slug in known else Standing(new=True) for slug in folders}
    touched: dict[str, Watched] = {}
    root, public = str(settings.root), str(settings.public)
    for slug, last in state.each_known():
        if slug not in folders:
            continue
        changed = ""
        if last.stamp == UNKNOWN or look(root, last.paths)[0] != last.stamp:
            seen = watch_release(folders[slug], settings)
            changed = difference(state.digests(slug), seen.digests)
            (read if changed else touched)[slug] = seen
        damaged = "" if look_at_made(public, last.made) == last.made_stamp else f"output changed: {last.made[0]}"
        if changed or damaged or last.due or not last.green:
            standings[slug] = Standing(False, last.green, last.due, changed, damaged)
    before = state.shared()
    shared = look_at_shared(settings, before)
    differs = {name: difference(before.get(name, Watched()).digests, seen.digests) for name, seen in shared.items()}
    front = next(filter(None, differs.values()), "") or _damaged_front(state, public)
    if differs["templates"]:
        differs["templates"] = _changed_templates(settings, before.get("templates", Watched()), shared["templates"])
    why = next(filter(None, differs.values()), "")
    plan = plan_site(standings, known, now, shared=why, front=front, only=slugs)
    hurt = frozenset(slug for slug, standing in standings.items() if standing.damaged)
    shared_read = any(shared[name] is not before.get(name) for name in shared)
    return Look(plan, folders, known, read, touched, hurt, shared, shared_read, bool(differs["code"]))


def look_at_shared(settings: Settings, before: Mapping[str, Watched]) -> dict[str, Watched]:
    """What every release depends on, by the name of the set; read only where it may have changed since `before`."""
    return {name: _watch_again(name, before.get(name), settings) for name in _SHARED}


def watch_release(folder: Path, settings: Settings) -> Watched:
    """All that a release is made from, read."""
    inner = [p for p in folder.iterdir() if p.is_dir() and p.name != VERSIONS and not p.name.startswith(".")]
    own = list(own_files(folder))
    return watch(settings.root, own, [folder, *inner])


def watch_used(folder: Path, settings: Settings, before: Mapping[str, str]) -> Watched:
    """What a release has been made from in a run.

    before: path -> hash as it was planned with. What a person has saved since was perhaps not read: the next run will
    find it changed. The records that the run itself brings up to date are as they are now.
    """
    after = watch_release(folder, settings)
    used = {path: digest for path, digest in before.items() if not path.endswith(_WRITTEN)}
    used |= {path: digest for path, digest in after.digests.items() if path.endswith(_WRITTEN)}
    return after if used == after.digests else Watched(after.paths, UNKNOWN, used)


def shared_hash(shared: Mapping[str, Watched]) -> str:
    """One hash of everything that all releases and pages depend on."""
    return _hash({name: dict(seen.digests) for name, seen in shared.items()})


def extraction_version(shared: Mapping[str, Watched], settings: Settings) -> str:
    """One hash of everything that decides which facts are found in a text: code, models, terms, settings."""
    terms = [digest for path, digest in shared["newsroom"].digests.items() if path.endswith("terms.csv")]
    asked = [settings.names, settings.starter_terms, settings.locales]
    return _hash([dict(shared["code"].digests), terms, asked])


def _hash(value: object) -> str:
    return hash_text(json.dumps(value, sort_keys=True))


def _changed_templates(settings: Settings, before: Watched, after: Watched) -> str:
    """Why the templates that releases are made from differ, "" if only those of the newsroom's own pages do."""
    folder = settings.root / "templates"
    return difference(concerning_releases(folder, before.digests), concerning_releases(folder, after.digests))


def _damaged_front(state: State, public: str) -> str:
    for path, made in state.front().items():
        if look_at_made(public, (path,)) != made.stamp:
            return f"output changed: {path}"
    return ""


# --- what every release depends on ----------------------------------------------------------------------------------


def _watch_again(name: str, before: Watched | None, settings: Settings) -> Watched:
    """A set of files that all releases share, read only if it may have changed."""
    root, files, folders = _SHARED[name](settings)
    if before and before.stamp != UNKNOWN and look(str(root), before.paths)[0] == before.stamp:
        return before
    inner = [p for folder in folders for p in folder.rglob("*") if "__pycache__" not in p.parts]
    there = [*files, *(p for p in inner if p.is_file())]
    return watch(root, there, [*folders, *(p for p in inner if p.is_dir())])


_Files = tuple[Path, Sequence[Path], Sequence[Path]]  # the root they are named from, files, folders with all in them


def _newsroom_files(settings: Settings) -> _Files:
    releases = settings.releases
    return settings.root, [releases / "newsroom.toml", releases / "terms.csv"], [releases / "boilerplates"]


def _template_files(settings: Settings) -> _Files:
    return settings.root, [], [settings.root / "templates"]


def _code_files(settings: Settings) -> _Files:
    """The package, and the model that it ships."""
    package = Path(pressflow.__file__).parent
    return package.parent, [], [package, package.with_name("pressflow_de")]


_SHARED: Mapping[str, Callable[[Settings], _Files]] = {
    "newsroom": _newsroom_files,
    "templates": _template_files,
    "code": _code_files,
}
