"""What a person is told who names a release that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressflow.config import Publisher, Settings
from pressflow.errors import SourceError
from pressflow.site.folders import check_slugs

SETTINGS = Settings(Path("newsroom"), "https://newsroom.example/", Publisher("N"), {"de": "N"}, {})


@pytest.mark.parametrize("count", [2, 12])
def test_few_releases_are_all_offered(count: int) -> None:
    slugs = [f"2026-03-{day:02}-meldung" for day in range(1, count + 1)]
    with pytest.raises(SourceError) as caught:
        check_slugs(slugs, ["2026-04-01-meldung"], SETTINGS)
    assert caught.value.fix == f"choose one of: {', '.join(slugs)}"


def test_of_many_releases_those_are_offered_that_look_alike() -> None:
    slugs = [f"{year}-03-{day:02}-meldung" for year in (2024, 2025, 2026) for day in range(1, 29)]
    with pytest.raises(SourceError) as caught:
        check_slugs(slugs, ["2026-03-16-meldungg"], SETTINGS)
    offered = caught.value.fix.removeprefix("choose one of: ").split(", ")
    assert len(offered) == 5
    assert "2026-03-16-meldung" in offered


def test_without_a_release_none_is_offered() -> None:
    with pytest.raises(SourceError) as caught:
        check_slugs([], ["a"], SETTINGS)
    assert caught.value.fix == "choose one of: none yet"
