"""No engine: people translate. Reviewed bilingual files and the memory still answer."""

from __future__ import annotations

from collections.abc import Mapping

from pressflow.config import Settings


def connect(settings: Settings, environment: Mapping[str, str]) -> None:
    """None, which the room's users read as "people translate": what has no translation stays `initial`.

    It is no engine that raises: a release without an engine is no failure of a service.
    """
