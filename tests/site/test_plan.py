from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pressflow.site.plan import Standing, Step, difference, plan_site

NOW = datetime(2026, 3, 16, tzinfo=UTC)
FILES = {"releases/a/release.md": "1", "releases/a/fr.xlf": "2"}


def test_nothing_changed_is_nothing_to_do():
    plan = plan_site({"a": Standing()}, ["a"], NOW)
    assert plan.idle
    assert plan.fresh == ("a",)


@pytest.mark.parametrize(
    ("standing", "shared", "reason"),
    [
        (Standing(new=True), "", "new"),
        (Standing(changed="input changed: a.md"), "", "input changed: a.md"),
        (Standing(), "input changed: releases/terms.csv", "input changed: releases/terms.csv"),
        (Standing(damaged="output changed: de/a"), "", "output changed: de/a"),
        (Standing(green=False), "", "held back last time"),
        (Standing(due="2026-03-15T23:00:00+00:00"), "", "embargo is over"),
        (Standing(changed="input gone: a.jpg", damaged="output changed: de/a"), "input new: x", "input gone: a.jpg"),
    ],
)
def test_what_is_stale_comes_with_its_reason(standing, shared, reason):
    assert plan_site({"a": standing}, ["a"], NOW, shared=shared).steps == (Step("a", reason),)


def test_an_embargo_that_lasts_is_nothing_to_do():
    assert plan_site({"a": Standing(due="2026-03-17T00:00:00+00:00")}, ["a"], NOW).idle


def test_a_release_that_was_removed_is_gone():
    plan = plan_site({}, ["a"], NOW)
    assert plan.gone == ("a",)
    assert not plan.idle


def test_only_the_chosen_releases_are_looked_at():
    plan = plan_site({"a": Standing(new=True), "b": Standing(new=True)}, [], NOW, only=["b"])
    assert [step.slug for step in plan.steps] == ["b"]
    assert plan.fresh == ("a",)


def test_front_pages_alone_may_be_stale():
    plan = plan_site({"a": Standing()}, ["a"], NOW, front="output changed: index.html")
    assert not plan.idle
    assert not plan.steps


@pytest.mark.parametrize(
    ("after", "why"),
    [
        (FILES, ""),
        ({**FILES, "releases/a/fr.xlf": "3"}, "input changed: releases/a/fr.xlf"),
        ({**FILES, "releases/a/media/x.jpg": "3"}, "input new: releases/a/media/x.jpg"),
        ({"releases/a/fr.xlf": "2"}, "input gone: releases/a/release.md"),
    ],
)
def test_why_files_differ_is_said_in_words(after, why):
    assert difference(FILES, after) == why
