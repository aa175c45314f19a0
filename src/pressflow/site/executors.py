"""Who carries releases through the stages: this process, or several. The outcomes are the same, in the same order."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from threading import Thread
from typing import TYPE_CHECKING, Protocol

from pressflow.errors import WorkerError
from pressflow.site.carry import ElsewhereError, Outcome, Task, carry

if TYPE_CHECKING:
    from pressflow.pipeline import Newsroom

Work = Callable[[Task], Outcome]
Connect = Callable[[], "Newsroom"]
FEW = 4  # releases a process: for fewer it is not worth its start
_AHEAD = 3  # tasks a process that are under way or wait: outcomes are not piled up


class Executor(Protocol):
    """Carries releases through the stages."""

    def outcomes(self, tasks: Iterable[Task], count: int, here: Work) -> Iterator[Outcome]:
        """The outcome of each of `count` tasks, in order. here: does one in this process, with memory and engine."""
        ...


class Serial:
    """This process, one release after the other."""

    def outcomes(self, tasks: Iterable[Task], count: int, here: Work) -> Iterator[Outcome]:
        return map(here, tasks)


class Processes:
    """Several processes. What one of them cannot do, because it needs the memory or an engine, is done in this one."""

    def __init__(self, jobs: int, connect: Connect) -> None:
        """connect: makes in each process what the stages need, but for memory and engine; it travels there."""
        self._jobs, self._connect = jobs, connect

    def outcomes(self, tasks: Iterable[Task], count: int, here: Work) -> Iterator[Outcome]:
        jobs = min(self._jobs, count // FEW)
        if jobs < 2:
            yield from map(here, tasks)
            return
        with ProcessPoolExecutor(jobs, _context(), _begin, (self._connect,)) as pool:
            for task, future in _submitted(pool, tasks, jobs * _AHEAD):
                yield _result(future, task) or here(task)


def _submitted(
    pool: ProcessPoolExecutor, tasks: Iterable[Task], ahead: int
) -> Iterator[tuple[Task, Future[Outcome | None]]]:
    """Each task with its future, in order; no more than `ahead` of them are submitted at a time."""
    waiting: deque[tuple[Task, Future[Outcome | None]]] = deque()
    for task in tasks:
        waiting.append((task, pool.submit(_carry, task)))
        if len(waiting) >= ahead:
            yield waiting.popleft()
    yield from waiting


def _result(future: Future[Outcome | None], task: Task) -> Outcome | None:
    try:
        return future.result()
    except BrokenProcessPool as error:
        raise WorkerError(
            f"a process that worked on {task.slug} or a release near it ended without a word",
            "mostly the system had no memory left: run again with --jobs 1",
        ) from error


def _context() -> multiprocessing.context.BaseContext:
    """How processes begin: never as a copy of this one, which may hold locks and threads."""
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pressflow.nlp", "pressflow.pipeline"])  # read once, shared by all
    return context


# --- in each process ------------------------------------------------------------------------------------------------

_newsroom: Newsroom | None = None  # what this process has made of `connect`


def _begin(connect: Connect) -> None:
    """Make what the stages need, once."""
    global _newsroom
    Thread(target=_end_with_parent, daemon=True).start()
    _newsroom = connect()


def _end_with_parent() -> None:
    """A process whose parent was killed must not go on writing."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _carry(task: Task) -> Outcome | None:
    """The outcome; None if the release needs the memory or an engine."""
    assert _newsroom is not None
    try:
        return carry(task, _newsroom)
    except ElsewhereError:
        return None
