"""Every engine keeps the room's promise: one answer for each text, in order, or a ServiceError."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from inspect import Parameter, signature
from pathlib import Path

import pytest
from deepl_server import FAULTS, DeeplServer
from tiny_argos import make_package

from pressflow import engines
from pressflow.config import Publisher, Settings
from pressflow.engines import Engine
from pressflow.errors import ConfigError, ServiceError
from pressflow.rooms import member, members

TEXTS = tuple(f"Rund {n},5 Mio. Euro für „Cluster {n}“ – ab 1. Jänner 20{n}." for n in range(10, 95))


@contextmanager
def deepl(folder: Path) -> Iterator[dict[str, str]]:
    with DeeplServer() as server:
        yield server.environment


@contextmanager
def broken_deepl(folder: Path) -> Iterator[dict[str, str]]:
    with DeeplServer(faults=[FAULTS["456"]]) as server:
        yield server.environment


@contextmanager
def recorded(folder: Path) -> Iterator[dict[str, str]]:
    answers = {tag: {text: f"[{tag}] {text}" for text in TEXTS} for tag in ("en-GB", "fr")}
    (folder / "recorded.json").write_text(json.dumps({"version": 1, "answers": answers}), "utf-8")
    yield {"PRESSFLOW_RECORDED": str(folder / "recorded.json")}


@contextmanager
def nothing_recorded(folder: Path) -> Iterator[dict[str, str]]:
    (folder / "recorded.json").write_text('{"version": 1, "answers": {}}', "utf-8")
    yield {"PRESSFLOW_RECORDED": str(folder / "recorded.json")}


@contextmanager
def argos(folder: Path) -> Iterator[dict[str, str]]:
    packages = [make_package(folder, TEXTS), make_package(folder, TEXTS, languages=("en", "fr"))]
    yield {"PRESSFLOW_ARGOS_MODELS": os.pathsep.join(map(str, packages))}


@contextmanager
def broken_argos(folder: Path) -> Iterator[dict[str, str]]:
    with argos(folder) as environment:
        for name in ("translate-de_en", "translate-en_fr"):
            (folder / name / "model" / "model.bin").write_bytes(b"no model")
        yield {"PRESSFLOW_ARGOS_MODELS": environment["PRESSFLOW_ARGOS_MODELS"].replace(".argosmodel", "")}


World = Callable[[Path], AbstractContextManager[dict[str, str]]]
# engine -> (the environment in which it answers TEXTS, one in which it fails). A new engine brings its own.
WORLDS: dict[str, tuple[World, World]] = {
    "argos": (argos, broken_argos),
    "deepl": (deepl, broken_deepl),
    "recorded": (recorded, nothing_recorded),
}
PEOPLE = {"none"}  # engines that stand for people, and connect to None


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        tmp_path, "https://newsroom.example.org/", Publisher("V"), {"de": "P"}, {}, locales=("de", "en-GB", "fr")
    )


def test_every_engine_is_tried_here() -> None:
    assert set(members(engines)) == {*WORLDS, *PEOPLE}


@pytest.mark.parametrize("name", members(engines))
def test_connect_takes_settings_and_environment(name: str) -> None:
    required = [
        n for n, p in signature(member(engines, name).connect).parameters.items() if p.default is Parameter.empty
    ]
    assert required == ["settings", "environment"]


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_people_are_no_engine(name: str, settings: Settings) -> None:
    assert member(engines, name).connect(settings, {}) is None


@pytest.mark.parametrize("target", ["en-GB", "fr"])
@pytest.mark.parametrize("name", WORLDS)
def test_one_answer_for_each_text_in_order(name: str, target: str, settings: Settings, tmp_path: Path) -> None:
    with WORLDS[name][0](tmp_path) as environment:
        engine: Engine = member(engines, name).connect(settings, environment)
        assert engine.name == name
        for texts in (TEXTS, list(TEXTS[::-1]), [TEXTS[0], TEXTS[1], TEXTS[0]], TEXTS[:1], ()):
            answers = engine.translate(texts, target, "Das ist der Satz davor.")
            assert type(answers) is list
            assert len(answers) == len(texts)
            assert all(type(answer) is str and text in answer for text, answer in zip(texts, answers, strict=True))
            assert engine.translate(texts, target, "") == answers


@pytest.mark.parametrize("name", WORLDS)
def test_a_failure_is_a_service_error_with_a_fix(name: str, settings: Settings, tmp_path: Path) -> None:
    with WORLDS[name][1](tmp_path) as environment:
        engine: Engine = member(engines, name).connect(settings, environment)
        with pytest.raises(ServiceError) as caught:
            engine.translate(TEXTS[:3], "fr", "")
    assert caught.value.problem
    assert caught.value.fix
    assert caught.value.exit_code == 4


@pytest.mark.parametrize("name", WORLDS)
def test_an_engine_that_is_not_set_up_says_how(name: str, settings: Settings) -> None:
    with pytest.raises(ConfigError) as caught:
        member(engines, name).connect(settings, {})
    assert caught.value.fix
    assert caught.value.exit_code == 3
