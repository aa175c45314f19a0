"""Has a file changed? Its content is read only if its size, times or inode are others than last time."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pressflow.site.glance import UNKNOWN, look

FRESH = 2_000_000_000  # ns: a file that changed so shortly before it was read may change again without a new time


@dataclass(frozen=True, slots=True)
class Watched:
    """Files as they were last seen.

    paths:   of the files and of the folders in which another one may appear, as seen from the newsroom's root.
    stamp:   one number for what the system tells of all of them; UNKNOWN if it cannot vouch for their content.
    digests: path -> hash of the content, of the files.
    """

    paths: tuple[str, ...] = ()
    stamp: int = UNKNOWN
    digests: Mapping[str, str] = field(default_factory=dict)


def watch(root: Path, files: Iterable[Path], folders: Iterable[Path]) -> Watched:
    """The files as they are now, all read."""
    paths = {_seen_from(root, path): path for path in sorted({*files, *folders})}
    begun = time.time_ns()
    stamp, newest = look(str(root), paths)
    digests = {name: hash_file(path) for name, path in paths.items() if path.is_file()}
    return Watched(tuple(paths), stamp if newest < begun - FRESH else UNKNOWN, digests)


def hash_text(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def hash_file(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _seen_from(root: Path, path: Path) -> str:
    return os.path.relpath(path, root).replace(os.sep, "/")
