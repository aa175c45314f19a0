"""A memory that is opened, and brought up to date, when somebody asks it something. Most runs ask nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pressflow.memory.store import Memory


def memory_on_demand(open_: Callable[[], AbstractContextManager[Memory]], stack: ExitStack) -> Memory:
    """Stands for the memory that `open_` opens; `stack` closes it if it was opened."""
    return cast("Memory", _OnDemand(open_, stack))


class _OnDemand:
    def __init__(self, open_: Callable[[], AbstractContextManager[Memory]], stack: ExitStack) -> None:
        self._open, self._stack = open_, stack
        self._memory: Memory | None = None

    def __getattr__(self, name: str) -> Any:
        if self._memory is None:
            self._memory = self._stack.enter_context(self._open())
        return getattr(self._memory, name)
