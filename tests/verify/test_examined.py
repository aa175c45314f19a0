"""Floors under what the judge says to an examiner's pairs, so that no rule makes it worse unseen."""

from __future__ import annotations

import pytest
from bench.examined import DATA, examine, read


@pytest.mark.parametrize(
    ("name", "found", "blamed"),
    [
        ("examined_1", 0.82, 0.02),
        ("examined_2", 0.74, 0.03),
        ("examined_3_good", 0.0, 0.02),
        ("examined_4", 0.87, 0.02),
        ("examined_5", 0.95, 0.02),
        ("examined_6", 0.95, 0.02),
        ("examined_7", 0.94, 0.02),
        ("examined_8", 0.92, 0.02),
        ("examined_9", 0.93, 0.02),
        ("examined_10", 0.96, 0.02),
        ("examined_11_good", 0.0, 0.02),
        ("examined_12", 0.95, 0.02),
        ("examined_13_good", 0.0, 0.02),
        ("examined_14_good", 0.0, 0.03),
        ("examined_15", 0.87, 0.02),
        ("examined_16", 0.88, 0.02),
    ],
)
def test_the_judge_finds_and_blames_as_it_did(name: str, found: float, blamed: float) -> None:
    outcome = examine(read(DATA / f"{name}.jsonl"))
    assert outcome.found >= found
    assert len(outcome.blamed) / outcome.pairs <= blamed
