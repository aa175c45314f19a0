"""A newsroom that is published once, and copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from shop import copy_sources, pressflow


@pytest.fixture(scope="session")
def published(tmp_path_factory) -> Path:
    """The shipped newsroom after one `pressflow release`. Not to be changed."""
    root = copy_sources(tmp_path_factory.mktemp("published"))
    pressflow(root, "release")
    return root


@pytest.fixture
def newsroom(published, tmp_path) -> Path:
    """A copy of the published newsroom, to be changed at will."""
    root = tmp_path / "newsroom"
    shutil.copytree(published, root)
    return root
