"""Sources damaged at random: each is read, or refused with a reason. `bench/fuzz_sources.py` does it for longer."""

from __future__ import annotations

import random
from functools import cache

import pytest
from bench import fuzz_sources as fuzz
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st


@cache
def seeds(format_: str) -> list[str] | list[dict[str, bytes]]:
    return fuzz.documents() if format_ == "word" else fuzz.texts()


@pytest.mark.parametrize("format_", ["plain", "markdown", "word"])
@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_whatever_comes_is_read_or_refused_with_a_reason(format_: str, seed: int) -> None:
    chance = random.Random(seed)
    damaged = fuzz.damaged_document if format_ == "word" else fuzz.damaged_text
    assert fuzz.check(damaged(chance.choice(seeds(format_)), chance), format_) in ("read", "refused")
