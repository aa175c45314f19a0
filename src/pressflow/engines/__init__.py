"""Engines translate: text in, text out, one for one. One module each, chosen by `engine = "NAME"`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

Spans = Sequence[tuple[int, int]]


class Engine(Protocol):
    """A small promise, kept by a service, an offline model or a recording alike.

    Each module of this room has `connect(settings, environment) -> Engine`. Only `cli/` reads the process's
    environment and passes it in. Batch limits, retries and a service's own language codes stay inside the module.
    """

    name: str  # goes into the provenance of each segment

    def translate(self, texts: Sequence[str], target: str, context: str) -> list[str]:
        """One answer for each text, in order. target: BCP 47. context: neighbouring text in the source language,
        not translated and not billed. Raises ServiceError."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What an engine made of one text.

    damage: "" if the words may be used, else what is wrong with them, for the person who will mend them.
    """

    text: str
    words: str
    damage: str = ""


@runtime_checkable
class StreamingEngine(Engine, Protocol):
    """An engine whose answers arrive in groups: who keeps each group before asking for the next never pays twice."""

    def stream(
        self, texts: Sequence[str], target: str, context: str, fixed: Mapping[str, Spans] = ...
    ) -> Iterator[tuple[Answer, ...]]:
        """The answers to `texts`, each different text once, request by request; the next request is sent when the next
        group is asked for. fixed: by text, what must stay as it is. Raises ServiceError; what came before it counts."""
        ...
