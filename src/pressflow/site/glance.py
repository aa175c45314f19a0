"""What the system tells of files without reading them. Needs `os` alone: it is asked before anything else is loaded."""

from __future__ import annotations

import os
from collections.abc import Iterable

UNKNOWN = 0


def look(root: str, paths: Iterable[str]) -> tuple[int, int]:
    """The stamp of files and folders, without reading them, and the time of the latest change (ns)."""
    marks, newest = [], 0
    for path in paths:
        try:
            seen = os.stat(f"{root}/{path}")  # noqa: PTH116  # called for a hundred thousand files
        except OSError:
            marks.append(-1)
            continue
        # whoever sets the time of a file back cannot set back the time at which that was done (ctime)
        marks += (seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino)
        newest = max(newest, seen.st_mtime_ns, seen.st_ctime_ns)
    return hash(tuple(marks)) or 1, newest


def look_at_made(root: str, paths: Iterable[str]) -> int:
    """The stamp of published files and folders: sizes of files, and times at which contents changed.

    Whether a file has a second name (a hard link) makes no difference.
    """
    marks: list[int] = []
    for path in paths:
        try:
            seen = os.stat(f"{root}/{path}")  # noqa: PTH116
        except OSError:
            return UNKNOWN
        marks += (seen.st_mtime_ns, seen.st_size) if seen.st_mode & 0o100000 else (seen.st_mtime_ns,)
    return hash(tuple(marks)) or 1
