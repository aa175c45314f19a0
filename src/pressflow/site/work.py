"""The work of a run: releases go through the stages, in this process or in others, and what they taught is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pressflow.config import Settings
from pressflow.facts.kept import KeptFacts
from pressflow.facts.shelf import Shelf
from pressflow.site.carry import Outcome, Task, carry
from pressflow.site.executors import Executor

if TYPE_CHECKING:
    from pressflow.pipeline import Newsroom
    from pressflow.site.front import Front
    from pressflow.site.state import State
    from pressflow.site.tree import NewSite

Connect = Callable[[], "Newsroom"]
Progress = Callable[[str], None]
EXTRACTED = "extracted.sqlite"  # below .pressflow/
_FRONT = ""  # stands for a slug: the facts of front pages


class Work:
    """What a run needs to carry releases. Nothing heavy is made before it is needed."""

    def __init__(self, settings: Settings, connect: Connect, version: str, executor: Executor) -> None:
        """connect: makes what the stages need in this process. version: of what decides which facts are found."""
        self._settings, self._connect, self._executor = settings, connect, executor
        self._shelf = Shelf(settings.cache / EXTRACTED, version)
        self._made: Newsroom | None = None

    def outcomes(self, tasks: Sequence[Task], progress: Progress) -> Iterator[Outcome]:
        """The outcome of each task, in order."""
        known = (replace(task, kept=self._shelf.get(task.slug)) for task in tasks)
        for outcome in self._executor.outcomes(known, len(tasks), self._here):
            progress(outcome.slug)
            if outcome.kept:
                self._shelf.put(outcome.slug, outcome.kept)
            yield replace(outcome, kept=b"")

    def front(self, state: State, site: NewSite, shared: str) -> Front:
        """The newsroom's own pages and feeds, made where they are stale. shared: see `build_front`."""
        from pressflow.site.front import build_front

        extractor = self._newsroom().extractor
        if not isinstance(extractor, KeptFacts):
            return build_front(state, self._settings, site, shared, extractor)
        extractor.begin(self._shelf.get(_FRONT))
        made = build_front(state, self._settings, site, shared, extractor)
        if kept := extractor.end():
            self._shelf.put(_FRONT, kept)
        return made

    def close(self) -> None:
        self._shelf.close()

    def _here(self, task: Task) -> Outcome:
        return carry(task, self._newsroom())

    def _newsroom(self) -> Newsroom:
        if self._made is None:
            self._made = self._connect()
        return self._made
