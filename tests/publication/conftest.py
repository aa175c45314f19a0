"""The newsdesk, empty and after its first publication."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from newsdesk import LATER, Newsdesk


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
    return _copy(_published, tmp_path)


@pytest.fixture(scope="module")
def corrected(_published: Path, tmp_path_factory: pytest.TempPathFactory) -> Newsdesk:
    """The same after a figure was corrected. Not to be changed."""
    desk = _copy(_published, tmp_path_factory.mktemp("corrected"))
    desk.write(14)
    desk.confirm()
    desk.release(LATER)
    return desk


def _copy(published: Path, folder: Path) -> Newsdesk:
    desk = Newsdesk.__new__(Newsdesk)
    desk.root, desk.public = folder / "out", folder / "out" / "public"
    shutil.copytree(published, desk.root)
    return desk
