"""Quotes on the labelled paragraphs tests/kinds/data/quotes_*.jsonl: floors that a change must not fall below."""

from __future__ import annotations

import pytest
from bench.quotes import PARTS, Score, labelled, measure


def total(part: str) -> Score:
    score = Score()
    for name in labelled():
        score.add(measure(name, part))
    return score


@pytest.mark.parametrize("part", PARTS)
def test_quotes_have_their_span_their_speaker_and_no_invented_one(part: str) -> None:
    score = total(part)
    assert score.f1 >= 0.97, score.errors
    assert score.speaker_accuracy >= 0.95, score.errors
    assert score.speakers_invented <= 0.01, score.errors
    assert score.alarms <= 1, score.errors
