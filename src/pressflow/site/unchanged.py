"""Is everything as it was when a run found nothing to do? Asked before anything else of pressflow is loaded.

Such a run leaves a note: what it said, and what the system told of every file that it looked at. As long as the system
tells the same, there is nothing to do, and the answer is the same. Any doubt, and the run takes its usual way.
"""

from __future__ import annotations

import os

from pressflow.site.glance import look, look_at_made

NOTE = ".pressflow/unchanged"  # below the newsroom's folder
HEAD = "pressflow 1"
# An entry's first letter: below which root its paths lie, and how they are looked at.
INPUT, CODE, MADE = "i", "c", "m"


def said_before(root: str) -> str | None:
    """What a run in the newsroom at `root` would say that has nothing to do; None if it may have something to do."""
    try:
        with open(f"{root}/{NOTE}", encoding="utf-8", errors="surrogateescape", newline="") as file:  # noqa: PTH123
            head, said, *entries = file.read().split("\0")
    except (OSError, ValueError):
        return None
    roots = {INPUT: root, CODE: package_folder(), MADE: f"{root}/public"}
    if head != f"{HEAD} {root}" or not all(_is_as_it_was(entry, roots) for entry in entries):
        return None
    return said


def package_folder() -> str:
    """Where pressflow itself lies: the folder that holds the package."""
    return os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120


def entry_of(sort: str, stamp: int, paths: tuple[str, ...]) -> str:
    """What a note says of files that were looked at together."""
    return "\n".join((f"{sort}{stamp}", *paths))


def _is_as_it_was(entry: str, roots: dict[str, str]) -> bool:
    first, *paths = entry.split("\n")
    root = roots.get(first[:1])
    if root is None:
        return False
    stamp = look_at_made(root, paths) if first[0] == MADE else look(root, paths)[0]
    return str(stamp) == first[1:]
