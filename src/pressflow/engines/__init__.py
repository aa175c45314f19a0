"""Engines translate: text in, text out, one for one. One module each, chosen by `engine = "NAME"`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


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
