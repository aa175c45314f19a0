"""The first run of a user with a key: what the doctor finds, and what it says to do."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import desk
import pytest
from deepl_server import FAULTS, DeeplServer
from shop import edit, pressflow

from pressflow.cli._checks import TOOLS, clock_check, quota_check, template_fonts


@pytest.fixture
def root(tmp_path: Path) -> Path:
    desk.set_up(tmp_path)
    return tmp_path


def examine(root: Path, server: DeeplServer, *, code: int = 0) -> dict[str, dict[str, object]]:
    done = pressflow(root, "doctor", "--json", code=code, env=server.environment)
    assert server.key not in done.stdout + done.stderr
    assert server.billed == 0
    return {check["name"]: check for check in json.loads(done.stdout)["checks"]}


def test_a_key_that_works(root: Path) -> None:
    with DeeplServer() as server:
        checks = examine(root, server)
    assert checks["key"]["finding"] == "accepted by DeepL's free API"
    assert checks["quota"]["finding"] == "0 of 500,000 characters used, 500,000 left"
    assert checks["clock"]["finding"] == "agrees with DeepL's"
    assert checks["languages"]["finding"] == "en-GB as EN-GB"
    assert checks["glossary"]["finding"] == "allowed for en-GB; 0 in this account"
    assert {"fonts", "tools"} <= set(checks)


def test_a_wrong_key_is_the_service_that_failed(root: Path) -> None:
    with DeeplServer() as server:
        env = {**server.environment, "DEEPL_AUTH_KEY": "11111111-2222-3333-4444-555555555555"}
        done = pressflow(root, "doctor", code=4, env=env)
    assert "!!  key          DeepL refuses the key (HTTP 403)" in done.stdout
    assert "fix: check DEEPL_AUTH_KEY against the API keys in your DeepL account" in done.stdout


def test_all_that_can_be_wrong_is_said_at_once(root: Path) -> None:
    edit(root / "releases/newsroom.toml", '"en-GB"]', '"en-GB", "sw"]')
    edit(root / "releases/newsroom.toml", '[title]\nde = "Presse"', '[title]\nde = "Presse"\nsw = "Habari"')
    with DeeplServer(quota=0, most_glossaries=None, ahead=-3600) as server:
        checks = examine(root, server, code=4)
    assert checks["quota"]["ok"] is False
    assert "s ahead of DeepL's time" in str(checks["clock"]["finding"])
    assert checks["languages"]["finding"] == "DeepL does not write sw"
    assert checks["glossary"] == {
        "name": "glossary",
        "ok": True,
        "finding": "this key has no glossaries",
        "fix": "terms are still checked after the translation; a DeepL plan with glossaries would follow them at once",
        "exit_code": 1,
    }


def test_a_key_that_nobody_uses_is_tried_all_the_same(root: Path) -> None:
    edit(root / "releases/newsroom.toml", 'engine = "deepl"', 'engine = "none"')
    with DeeplServer(faults=[FAULTS["429"]]) as server:
        done = pressflow(root, "doctor", env=server.environment)
    assert 'note: write engine = "deepl" in newsroom.toml' in done.stdout
    assert "accepted by DeepL's free API" in done.stdout


@pytest.mark.parametrize(
    ("used", "limit", "ok", "words"),
    [
        (0, 500_000, True, "500,000 left"),
        (480_000, 500_000, True, "20,000 left"),
        (500_000, 500_000, False, "0 left"),
        (600_000, 500_000, False, "0 left"),
        (1, None, True, "no limit"),
    ],
)
def test_quota(used: int, limit: int | None, ok: bool, words: str) -> None:
    check = quota_check(used, limit)
    assert check.ok is ok
    assert words in check.finding
    assert bool(check.fix) == (limit is not None and used >= 450_000)


@pytest.mark.parametrize(
    ("ahead", "ok", "words"),
    [
        (None, True, "not compared"),
        (timedelta(seconds=60), True, "agrees"),
        (timedelta(seconds=-60), True, "agrees"),
        (timedelta(hours=1), False, "3,600 s behind"),
        (timedelta(hours=-1), False, "3,600 s ahead of"),
    ],
)
def test_clock(ahead: timedelta | None, ok: bool, words: str) -> None:
    check = clock_check(ahead)
    assert (check.ok, words in check.finding) == (ok, True)


def test_fonts_are_those_of_the_template(tmp_path: Path) -> None:
    assert "Arial" in template_fonts(Path(__file__).parents[2] / "templates" / "release.docx")
    assert template_fonts(tmp_path / "release.docx") == ()
    (tmp_path / "release.docx").write_bytes(b"no zip")
    assert template_fonts(tmp_path / "release.docx") == ()


def test_each_tool_says_what_it_is_for() -> None:
    assert all(use and package for use, package in TOOLS.values())
