"""One atomic switch: the site that was built beside the old one takes its place whole."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

from pressflow.errors import RenderError
from pressflow.model import Position

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # linux/fs.h
_RENAME_SWAP = 2  # sys/stdio.h on macOS


def switch(new: Path, public: Path) -> None:
    """Makes `new` the public site. At every moment `public` is the old site or the new one, never a mixture.

    What was public lies at `new` afterwards, if there was anything. Both folders are exchanged in one system call where
    the system has one (Linux, macOS): `public` stays a plain folder that any web server serves. Elsewhere `public` is a
    link that is replaced.
    """
    if not public.is_symlink() and not public.exists():
        new.rename(public)
    elif public.is_symlink():
        _relink(new, public)
    elif not _exchange(new, public):
        raise RenderError(
            f"this file system cannot exchange two folders, and {public} is one",
            f"move {public} away once; from then on it will be a link that is switched",
            Position(public.as_posix(), "the published site"),
        )


def _relink(new: Path, public: Path) -> None:
    old = public.resolve()
    target = public.with_name(f".{public.name}-{os.getpid()}-{new.stat().st_ino}")
    new.rename(target)
    link = public.with_name(f".{public.name}-link")
    link.unlink(missing_ok=True)
    link.symlink_to(target.name, target_is_directory=True)
    link.replace(public)
    if old.parent == public.parent.resolve():
        old.rename(new)


def _exchange(a: Path, b: Path) -> bool:
    """Exchange two folders in one step; False where the system or the file system cannot."""
    libc = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(a), os.fsencode(b)
    if sys.platform == "darwin":
        call = getattr(libc, "renamex_np", None)
        done = call(first, second, _RENAME_SWAP) if call else -1
    else:
        call = getattr(libc, "renameat2", None)
        done = call(_AT_FDCWD, first, _AT_FDCWD, second, _RENAME_EXCHANGE) if call else -1
    if done == 0:
        return True
    code = ctypes.get_errno()
    if call and code not in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EXDEV):
        raise OSError(code, os.strerror(code), str(b))
    return False
