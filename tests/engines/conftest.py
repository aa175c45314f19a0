"""What the tests of the engines share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from deepl_server import DeeplServer, Fault

from pressflow.config import Publisher, Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A newsroom in German, English and French."""
    return Settings(
        root=tmp_path,
        base_url="https://newsroom.example.org/",
        publisher=Publisher("Verband"),
        titles={"de": "Presse"},
        descriptions={},
        locales=("de", "en-GB", "fr"),
        engine="deepl",
    )


@pytest.fixture
def serve() -> Iterator[Callable[..., DeeplServer]]:
    """Starts servers; they stop with the test."""
    with ExitStack() as stack:

        def start(faults: Iterable[Fault | None] = (), **account: object) -> DeeplServer:
            return stack.enter_context(DeeplServer(faults=faults, **account))  # type: ignore[arg-type]

        yield start
