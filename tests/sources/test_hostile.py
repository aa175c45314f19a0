"""Files that mean harm: each does what docs/hostile.md says, in little memory and little time."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import hostile
import pytest


@pytest.fixture(scope="module")
def found() -> list[dict[str, object]]:
    """What happened to each, in a process that has loaded nothing else."""
    script = Path(hostile.__file__)
    done = subprocess.run([sys.executable, str(script), "--json"], check=True, capture_output=True, text=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_there_are_enough(found: list[dict[str, object]]) -> None:
    assert len(found) >= 60
    assert len({(one["kind"], one["name"]) for one in found}) == len(found)


def test_the_table_says_what_happens(found: list[dict[str, object]]) -> None:
    """`python tests/sources/hostile.py` writes it anew; the difference is read like code."""
    assert hostile.DOCS.read_text("utf-8") == hostile.report(found)


def test_none_crashes_hangs_or_eats_the_memory(found: list[dict[str, object]]) -> None:
    assert {one["outcome"] for one in found} == {"read", "refused"}
    assert [one["name"] for one in found if one["megabytes"] > 300] == []  # type: ignore[operator]
    assert [one["name"] for one in found if one["seconds"] > 10] == []  # type: ignore[operator]


def test_every_refusal_names_the_fix(found: list[dict[str, object]]) -> None:
    assert all(one["problem"] and one["fix"] for one in found if one["outcome"] == "refused")


def test_no_place_is_published(found: list[dict[str, object]]) -> None:
    assert not [one["name"] for one in found if one.get("metadata")]
