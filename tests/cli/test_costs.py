"""What a run would cost before it costs, and what it did cost afterwards."""

from __future__ import annotations

import json
import re
from pathlib import Path

import desk
import pytest
from deepl_server import FAULTS, DeeplServer
from shop import edit, pressflow


@pytest.fixture
def root(tmp_path: Path) -> Path:
    desk.set_up(tmp_path)
    return tmp_path


def test_the_dry_run_says_what_the_run_will_cost(root: Path) -> None:
    with DeeplServer(quota=1_000, translate=desk.english) as server:
        dry = json.loads(pressflow(root, "translate", "--dry-run", "--json", env=server.environment).stdout)
        assert dry["characters"] == {"en-GB": desk.CHARACTERS}
        assert dry["quota"] == {"used": 0, "limit": 1_000, "left": 1_000 - 0}
        assert server.billed == 0
        done = json.loads(pressflow(root, "translate", "--json", env=server.environment).stdout)
        assert done["bill"] == {"billed": desk.CHARACTERS, "in_vain": 0}
        assert server.billed == desk.CHARACTERS

        record = root / "releases" / desk.SLUG / "en-GB.xlf"
        record.write_text(record.read_text("utf-8").replace('state="translated"', 'state="reviewed"', 2), "utf-8")
        text = pressflow(root, "translate", "--dry-run", env=server.environment).stdout
        assert re.search(rf"{desk.SLUG} +en-GB +5 +2 +3 +0 +0 +0\n", text)
        assert "en-GB: 0 characters would be sent" in text
        assert f"quota: {desk.CHARACTERS} of 1,000 characters used, {1_000 - desk.CHARACTERS} left: enough" in text

        record.unlink()
        text = pressflow(root, "translate", "--dry-run", env=server.environment).stdout
        assert re.search(rf"{desk.SLUG} +en-GB +5 +0 +0 +5 +0 +0\n", text)


def test_too_little_quota_is_said_before(root: Path) -> None:
    with DeeplServer(quota=200) as server:
        text = pressflow(root, "translate", "--dry-run", env=server.environment).stdout
    assert f"left: {desk.CHARACTERS - 200} too few" in text


def test_without_a_key_the_characters_are_counted_all_the_same(root: Path) -> None:
    done = pressflow(root, "translate", "--dry-run")
    assert f"en-GB: {desk.CHARACTERS} characters would be sent" in done.stdout
    assert "the quota is not known" in done.stderr


def test_an_unsigned_sheet_is_said_before(root: Path) -> None:
    edit(root / "releases" / desk.SLUG / "release.md", "1.500", "1.600")
    done = pressflow(root, "translate", "--dry-run", "--engine", "none")
    assert "is sent only once the fact sheet is signed and fits" in done.stderr


def test_a_sentence_of_two_releases_is_counted_and_sent_once(root: Path) -> None:
    other = root / "releases" / "2026-03-17-noch-einmal"
    other.mkdir()
    (other / "release.md").write_text(desk.SOURCE, "utf-8")
    pressflow(root, "facts", other.name)
    pressflow(root, "facts", other.name, "--sign", "Ada Muster")
    with DeeplServer(translate=desk.english) as server:
        dry = json.loads(pressflow(root, "translate", "--dry-run", "--json", env=server.environment).stdout)
        assert dry["characters"] == {"en-GB": desk.CHARACTERS}
        pressflow(root, "translate", env=server.environment)
        assert server.billed == desk.CHARACTERS


@pytest.mark.parametrize("command", ["translate", "release"])
def test_what_was_billed_in_vain_is_said_even_if_all_went_well(command: str, root: Path) -> None:
    with DeeplServer(faults=[None, FAULTS["cut-within"]], translate=desk.english) as server:
        done = pressflow(root, command, env=server.environment)
    assert (
        f"deepl: {desk.CHARACTERS} characters billed; {desk.LARGEST} more may have been billed in vain" in done.stderr
    )
