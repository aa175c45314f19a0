"""Which releases there are, and where they lie."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from difflib import get_close_matches
from pathlib import Path

from pressflow.config import Settings
from pressflow.errors import SourceError
from pressflow.model import Position
from pressflow.publication.folder import published_slug

NOT_RELEASES = ("boilerplates", "memory")
_MANY, _NEAR = 12, 5  # slugs that a message names at most; those most alike, of more


def release_folders(settings: Settings, known: Collection[str] = ()) -> dict[str, Path]:
    """Slug -> folder of every release, sorted. A folder that was renamed keeps the slug under which it is published.

    known: slugs whose folders were seen to bear their name. Raises SourceError where there is no `releases/`.
    """
    try:
        with os.scandir(settings.releases) as found:
            names = sorted(e.name for e in found if not e.name.startswith((".", "_")) and e.is_dir())
    except OSError as error:
        raise SourceError(f"no folder {settings.releases}", "run pressflow in the newsroom's folder") from error
    named = {name: settings.releases / name for name in names if name not in NOT_RELEASES}
    slugs = {name: name if name in known else published_slug(folder) or name for name, folder in named.items()}
    # the slug of another folder: a copy, which is refused by name when its turn comes
    return {name if slug != name and slug in named else slug: named[name] for name, slug in slugs.items()}


def chosen(settings: Settings, slugs: Sequence[str]) -> dict[str, Path]:
    """The folders of the releases called `slugs` (all if none). Raises SourceError for one that is not there."""
    folders = release_folders(settings)
    check_slugs(folders, slugs, settings)
    return {slug: folders[slug] for slug in slugs} if slugs else folders


def check_slugs(folders: Collection[str], slugs: Sequence[str], settings: Settings) -> None:
    """Raises SourceError for a slug that no folder has."""
    for slug in slugs:
        if slug not in folders:
            at = Position(str(settings.releases))
            raise SourceError(f"there is no release {slug!r}", f"choose one of: {_offered(slug, folders)}", at)


def _offered(slug: str, folders: Collection[str]) -> str:
    """All slugs; of many those that look like the one that was meant."""
    near = folders if len(folders) <= _MANY else get_close_matches(slug, folders, _NEAR, 0)
    return ", ".join(near) or "none yet"
