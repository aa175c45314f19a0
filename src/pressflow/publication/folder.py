"""What lies where in a release's folder. Light, for whoever only decides whether something is to be done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

NAME = "published.yaml"  # the record of publication
VERSIONS = "versions"  # versions/1/: the files of the first version that was out
_SLUG = re.compile(r'(?m)^slug: "([^"\\]+)"$')


def own_files(folder: Path) -> Iterator[Path]:
    """The files that make a release: all in its folder but hidden ones and the old versions."""
    for path in folder.iterdir():
        if path.name == VERSIONS or path.name.startswith("."):
            continue
        yield from (p for p in (path.rglob("*") if path.is_dir() else (path,)) if not p.name.startswith("."))


def is_old(path: Path) -> bool:
    """Whether a file belongs to a version that is kept as it was: `SLUG/versions/1/en-GB.xlf`."""
    return VERSIONS in path.parts[-3:-1]


def published_slug(folder: Path) -> str:
    """The slug under which the release in `folder` is published, "" if it is not. Reads a line, judges nothing."""
    try:
        text = (folder / NAME).read_text("utf-8-sig", "replace")
    except OSError:
        return ""
    found = _SLUG.search(text)
    return found[1] if found else ""
