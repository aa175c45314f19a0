"""The engine that answers from a recording."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pressflow.config import Settings
from pressflow.engines.recorded import connect
from pressflow.errors import ConfigError, ServiceError

ANSWERS = {
    "en-GB": {"Rund 3,7 % mehr als im Vorjahr.": "Around 3.7% more than in the previous year.", "Über uns": "About us"},
    "fr": {"Über uns": "À propos de nous"},
}


def record(path: Path, content: object) -> dict[str, str]:
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return {"PRESSFLOW_RECORDED": str(path)}


def test_answers_are_those_of_the_file(settings: Settings, tmp_path: Path) -> None:
    engine = connect(settings, record(tmp_path / "demo.json", {"version": 1, "answers": ANSWERS}))
    assert engine.translate(["Über uns", "Rund 3,7 % mehr als im Vorjahr.", "Über uns"], "en-GB", "") == [
        "About us",
        "Around 3.7% more than in the previous year.",
        "About us",
    ]
    assert engine.translate(["Über uns"], "fr", "") == ["À propos de nous"]


def test_the_file_lies_beside_the_releases(settings: Settings) -> None:
    settings.releases.mkdir()
    record(settings.releases / "recorded.json", {"version": 1, "answers": ANSWERS})
    assert connect(settings, {}).translate(["Über uns"], "fr", "") == ["À propos de nous"]


def test_a_decomposed_umlaut_is_the_same_letter(settings: Settings, tmp_path: Path) -> None:
    engine = connect(
        settings,
        record(tmp_path / "demo.json", {"version": 1, "answers": {"fr": {"U\u0308ber uns": "A\u0300 propos"}}}),
    )
    assert engine.translate(["Über uns"], "fr", "") == ["À propos"]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Im Jahr 2019 zeichnete die Initiative 31 Cluster aus.", "en-GB"),  # not recorded
        ("Rund 3,7 % mehr als im Vorjahr.", "fr"),  # not in this language
        ("Über uns", "en-US"),  # British is no stand-in for American
        ("über uns", "fr"),  # nor nearly for exactly
    ],
)
def test_what_was_not_recorded_is_an_error_that_shows_where(
    text: str, target: str, settings: Settings, tmp_path: Path
) -> None:
    engine = connect(settings, record(tmp_path / "demo.json", {"version": 1, "answers": ANSWERS}))
    with pytest.raises(ServiceError) as caught:
        engine.translate([text], target, "")
    assert " ".join(text.split()[:6]) in caught.value.problem
    assert target in caught.value.problem
    assert "demo.json" in caught.value.fix


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "not readable as JSON"),
        ('{"version": 1, "answers": {"fr": {"Über uns": "À propos"', "not readable as JSON"),
        ('{"version": 1, "answers": {"fr": {"a": "b", "a": "c"}}}', "'a' is there twice"),
        ("[" * 100_000, "not readable as JSON"),
        ([], "not a recording"),
        ({}, "not a recording"),
        ({"answers": ANSWERS}, "not a recording"),
        ({"version": "1", "answers": ANSWERS}, "not a recording"),
        ({"version": 1}, "not a recording"),
        ({"version": 1, "answers": {"fr": {"Über uns": 3}}}, "not a recording"),
        ({"version": 1, "answers": {"Über uns": "About us"}}, "not a recording"),
        ({"version": 2, "answers": ANSWERS}, "version 2 is newer"),
    ],
)
def test_a_recording_that_cannot_be_read(content: object, problem: str, settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        connect(settings, record(tmp_path / "demo.json", content))
    assert problem in caught.value.problem
    assert caught.value.at is not None
    assert caught.value.at.file.endswith("demo.json")


def test_bytes_that_are_no_text(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "demo.json").write_bytes(b'{"version": 1, "answers": {"fr": {"a": "\xe4"}}}')
    with pytest.raises(ConfigError, match="not readable as JSON"):
        connect(settings, {"PRESSFLOW_RECORDED": str(tmp_path / "demo.json")})


def test_no_recording_says_where_to_put_it(settings: Settings) -> None:
    with pytest.raises(ConfigError, match=r"no recording .*releases/recorded\.json") as caught:
        connect(settings, {})
    assert "PRESSFLOW_RECORDED" in caught.value.fix


@pytest.mark.parametrize("answer", ["", "  ", "The\x00 text"])
def test_an_empty_or_damaged_answer_is_no_translation(answer: str, settings: Settings, tmp_path: Path) -> None:
    engine = connect(settings, record(tmp_path / "demo.json", {"version": 1, "answers": {"fr": {"Über uns": answer}}}))
    with pytest.raises(ServiceError):
        engine.translate(["Über uns"], "fr", "")
