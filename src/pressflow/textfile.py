"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def write_text(path: Path, text: str) -> None:
    """`write_whole` of UTF-8 with \\n line ends. Missing folders are made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text.encode())


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in `path` in one step: at any moment the file is the old or the new one, never half of either.

    An unchanged file is left alone, so that nothing downstream grows stale. A link is followed, not replaced.
    """
    path = Path(os.path.realpath(path))
    old = path.exists()
    if old and path.read_bytes() == content:
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")  # the same folder, or the replacing would not be atomic
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if old:
            shutil.copymode(path, beside)
        os.replace(beside, path)  # noqa: PTH105 - the plain call is what the promise rests on
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut, where the system can (Windows cannot open a folder)."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
