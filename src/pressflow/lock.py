"""One process at a time: a lock that the system takes from whoever dies, so that none is ever left behind."""

from __future__ import annotations

import fcntl
import logging
import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from pressflow.config import Settings

log = logging.getLogger(__name__)

_POLL = 0.02  # seconds


def newsroom_lock(settings: Settings) -> AbstractContextManager[None]:
    """Only one run at a time translates or builds a newsroom; a second one says so and waits for the first."""

    def waiting(holder: str) -> None:
        who = f" (process {holder})" if holder else ""
        log.warning("another run of pressflow%s works on this newsroom; waiting for it to end", who)

    return hold(settings.cache / "lock", waiting)


@contextmanager
def hold(path: Path, waiting: Callable[[str], None] = lambda holder: None, *, silent: float = 0.0) -> Iterator[None]:
    """Holds the lock file at `path`. Waits for another holder as long as that lives.

    waiting: called once with the holder's process number ("" if it has not said it), after `silent` seconds of waiting.
    The file itself means nothing: a lock belongs to a running process, so `kill -9` frees it and a file that stays
    locks nobody.
    """
    while True:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            _lock(handle, waiting, silent)
            if _is_still(handle, path):  # else somebody has cleared the folder away, and a new file may be locked
                os.ftruncate(handle, 0)
                os.pwrite(handle, str(os.getpid()).encode(), 0)
                yield
                return
        finally:
            os.close(handle)


def _lock(handle: int, waiting: Callable[[str], None], silent: float) -> None:
    end = time.monotonic() + silent
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() >= end:
                break
        time.sleep(_POLL)
    waiting(os.pread(handle, 20, 0).decode("ascii", "ignore"))
    fcntl.flock(handle, fcntl.LOCK_EX)


def _is_still(handle: int, path: Path) -> bool:
    """Whether `path` names the file that is locked."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
