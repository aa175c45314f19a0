from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pressflow.site.plan import Seen, Step, plan_site
from pressflow.site.state import Record, State, load_state, save_state

NOW = datetime(2026, 3, 16, tzinfo=UTC)
SHARED = {"releases/terms.csv": "1"}
OUTPUTS = {"de/a/index.html": (10, 5), "index.html": (3, 5)}
RECORD = Record({"releases/a/release.md": "x"}, {"de/a/index.html": (10, 5)}, (), green=True)
STATE = State(SHARED, {"a": RECORD}, {"index.html": (3, 5)})
SEEN = Seen(SHARED, {"a": RECORD.inputs}, OUTPUTS)


def test_nothing_changed_is_nothing_to_do():
    assert plan_site(SEEN, STATE, NOW).idle


@pytest.mark.parametrize(
    ("seen", "state", "reason"),
    [
        (SEEN, State(SHARED, {}, STATE.front), "new"),
        (Seen(SHARED, {"a": {"releases/a/release.md": "y"}}, OUTPUTS), STATE, "input changed: releases/a/release.md"),
        (Seen(SHARED, {"a": {**RECORD.inputs, "a/fr.xlf": "z"}}, OUTPUTS), STATE, "input new: a/fr.xlf"),
        (Seen(SHARED, {"a": {}}, OUTPUTS), STATE, "input gone: releases/a/release.md"),
        (Seen({"releases/terms.csv": "2"}, SEEN.releases, OUTPUTS), STATE, "input changed: releases/terms.csv"),
        (Seen(SHARED, SEEN.releases, {"index.html": (3, 5)}), STATE, "output missing: de/a/index.html"),
        (Seen(SHARED, SEEN.releases, OUTPUTS | {"de/a/index.html": (11, 5)}), STATE,
         "output changed: de/a/index.html"),
        (SEEN, State(SHARED, {"a": Record(RECORD.inputs, {}, (), green=False)}, STATE.front), "held back last time"),
        (SEEN, State(SHARED, {"a": Record(RECORD.inputs, {}, (), True, "2026-03-15T23:00:00+00:00")}, STATE.front),
         "embargo is over"),
    ],
)  # fmt: skip
def test_what_is_stale_comes_with_its_reason(seen, state, reason):
    assert plan_site(seen, state, NOW).steps == (Step("a", reason),)


def test_an_embargo_that_lasts_is_nothing_to_do():
    waiting = State(SHARED, {"a": Record(RECORD.inputs, {}, (), True, "2026-03-17T00:00:00+00:00")}, STATE.front)
    assert plan_site(SEEN, waiting, NOW).idle


def test_a_release_that_was_removed_is_gone():
    plan = plan_site(Seen(SHARED, {}, OUTPUTS), STATE, NOW)
    assert plan.gone == ("a",)
    assert not plan.idle


def test_only_the_chosen_releases_are_looked_at():
    seen = Seen(SHARED, {"a": {}, "b": {}}, OUTPUTS)
    assert [step.slug for step in plan_site(seen, STATE, NOW, ["b"]).steps] == ["b"]


def test_the_state_survives_the_disk(tmp_path):
    save_state(tmp_path / "x" / "state.json", STATE)
    assert load_state(tmp_path / "x" / "state.json") == STATE


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"version": 99}', '{"version": 1, "releases": 3}', "\x00"])
def test_a_damaged_state_is_no_state(tmp_path, content):
    (tmp_path / "state.json").write_text(content)
    assert load_state(tmp_path / "state.json") == State()
