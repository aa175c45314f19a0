"""The newsdesk, empty and after its first publication."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from newsdesk import Newsdesk


@pytest.fixture
def desk(tmp_path: Path) -> Newsdesk:
    return Newsdesk(tmp_path / "newsroom")


@pytest.fixture(scope="module")
def _published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    desk = Newsdesk(tmp_path_factory.mktemp("published") / "newsroom")
    desk.write(13)
    desk.release()
    return desk.root


@pytest.fixture
def out(_published: Path, tmp_path: Path) -> Newsdesk:
    """A newsroom with one release that is out; to be changed at will."""
    desk = Newsdesk.__new__(Newsdesk)
    desk.root, desk.public = tmp_path / "out", tmp_path / "out" / "public"
    shutil.copytree(_published, desk.root)
    return desk
