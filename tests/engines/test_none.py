from __future__ import annotations

from pressflow.config import Settings
from pressflow.engines import none


def test_without_an_engine_people_translate(settings: Settings) -> None:
    assert none.connect(settings, {}) is None  # type: ignore[func-returns-value]
