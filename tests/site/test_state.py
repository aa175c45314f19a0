from __future__ import annotations

import sqlite3

import pytest

from pressflow.errors import ConfigError
from pressflow.site.report import Row
from pressflow.site.stamps import Watched
from pressflow.site.state import Known, Made, open_state, read_state

KNOWN = Known(True, "", ("de/a", "de/a/index.html"), 7)
SEEN = Watched(("releases/a", "releases/a/release.md"), 5, {"releases/a/release.md": "x"})
ROWS = [Row("a", "de", 3, 0, 2, "published")]


def test_what_was_committed_survives_the_disk(tmp_path):
    path = tmp_path / "x" / "state.sqlite"
    with open_state(path) as state:
        state.put_release("a", KNOWN, ROWS)
        state.put_inputs("a", SEEN)
        state.put_shared({"code": SEEN})
        state.put_front({"index.html": Made("d", 3)})
        state.commit()
    with read_state(path) as state:
        assert state.known() == {"a": Known(True, "", KNOWN.made, 7, SEEN.paths, 5)}
        assert state.digests("a") == SEEN.digests
        assert list(state.rows(["a", "b"])) == ROWS
        assert state.shared() == {"code": SEEN}
        assert state.front() == {"index.html": Made("d", 3)}


def test_what_was_not_committed_is_not_there(tmp_path):
    with open_state(tmp_path / "state.sqlite") as state:
        state.put_release("a", KNOWN, ROWS)
    with read_state(tmp_path / "state.sqlite") as state:
        assert state.known() == {}


def test_reading_makes_no_file(tmp_path):
    with read_state(tmp_path / "state.sqlite") as state:
        assert state.known() == {}
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"", b"{}", b"\x00" * 5000, b"SQLite format 3\x00 and then nothing"])
def test_a_damaged_state_is_no_state(tmp_path, content):
    (tmp_path / "state.sqlite").write_bytes(content)
    with open_state(tmp_path / "state.sqlite") as state:
        assert state.known() == {}


def test_a_state_of_another_version_is_begun_anew(tmp_path):
    with sqlite3.connect(tmp_path / "state.sqlite") as database:
        database.execute("PRAGMA user_version=99")
    with open_state(tmp_path / "state.sqlite") as state:
        assert state.known() == {}


def test_a_state_that_is_damaged_within_says_what_to_do(tmp_path):
    path = tmp_path / "state.sqlite"
    with open_state(path) as state:
        for number in range(2000):
            state.put_release(f"release-{number}", KNOWN, ROWS)
        state.commit()
    content = bytearray(path.read_bytes())
    content[8192:-4096] = bytes(len(content) - 12288)
    path.write_bytes(content)
    with open_state(path) as state, pytest.raises(ConfigError, match=r"state\.sqlite"):
        state.known()
