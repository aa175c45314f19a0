"""Work on many items in several processes, with its answers in the items' order."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import Generic, TypeVar

from pressflow.errors import PressflowError

_FIRST = 60  # items that this process does itself: a few cost less than starting others
_CHUNK = 50  # items that go to another process at once
_AHEAD = 3  # chunks a process that may wait: the memory stays flat however many items there are

Item = TypeVar("Item")
Answer = TypeVar("Answer")


def cores() -> int:
    """How many processes can run here at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(work: Callable[[Item], Answer], items: Iterable[Item], jobs: int) -> Iterator[Answer]:
    """The answer to each item, in order, as they come. The same for any number of jobs.

    work: can be sent to another process. If the items end in an error, the answers to those before it come first.
    """
    stream = iter(items)
    if jobs <= 1:
        yield from map(work, stream)
        return
    yield from map(work, islice(stream, _FIRST))
    yield from _spread(work, stream, jobs)


def _spread(work: Callable[[Item], Answer], stream: Iterator[Item], jobs: int) -> Iterator[Answer]:
    waiting: deque[Future[list[Answer]]] = deque()
    chunks = _Chunks(stream)
    pool: ProcessPoolExecutor | None = None
    try:
        for chunk in chunks:
            pool = pool or ProcessPoolExecutor(jobs, _processes(), _begin, (work,))
            waiting.append(pool.submit(_work, chunk))
            if len(waiting) >= _AHEAD * jobs:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        if pool is not None:
            pool.shutdown(cancel_futures=True)
    if chunks.failed:
        raise chunks.failed


class _Chunks(Generic[Item]):
    """The items in lists. An error of theirs ends the last list and is kept in `failed`."""

    def __init__(self, stream: Iterator[Item]) -> None:
        self._stream = stream
        self.failed: PressflowError | None = None

    def __iter__(self) -> Iterator[list[Item]]:
        while not self.failed:
            chunk: list[Item] = []
            try:
                for item in islice(self._stream, _CHUNK):
                    chunk.append(item)
            except PressflowError as error:
                self.failed = error
            if not chunk:
                return
            yield chunk


_worker: list[Callable[..., object]] = []  # in another process: what it works with


def _begin(work: Callable[..., object]) -> None:
    _worker[:] = [work]


def _work(chunk: list[Item]) -> list[Answer]:
    (work,) = _worker
    return [work(item) for item in chunk]  # type: ignore[misc]


def _processes() -> multiprocessing.context.BaseContext:
    """Copies of this process where the system can make them: what is loaded here is loaded there."""
    ways = multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("fork" if "fork" in ways and os.uname().sysname == "Linux" else "spawn")
