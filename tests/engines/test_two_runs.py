"""Two runs at once on one newsroom, and two newsrooms with one key: nothing is sent twice, nothing waits for ever."""

from __future__ import annotations

import time
from itertools import chain
from pathlib import Path

import desk
import driver
import pytest
from deepl_server import DeeplProcess
from test_killed import start, translating

from pressflow.memory.xliff import read_bilingual


@pytest.mark.parametrize("second", ["release", "translate"])
def test_two_runs_at_once_send_nothing_twice(second: str, tmp_path: Path) -> None:
    settings = desk.set_up(tmp_path)
    with DeeplProcess("--slow", "0.3", "--desk") as server:
        runs = [start(["-m", "pressflow", name, "-C", str(tmp_path)], server) for name in ("release", second)]
        ends = [run.communicate(timeout=120) for run in runs]
        state = server.state()
    assert [run.returncode for run in runs] == [0, 0], ends
    texts = list(chain.from_iterable(request[1:] for request in state["texts"]))
    assert len(texts) == len(set(texts)) == 5
    assert state["billed"] == desk.CHARACTERS
    assert state["busiest"] == 1
    assert sum("works on this newsroom; waiting for it to end" in said for _, said in ends) <= 1
    assert set(desk.remembered(settings)) == set(desk.ENGLISH)
    assert not any(s.target == "" for u in read_bilingual(desk.record(settings)).units for s in u.segments)


def test_who_waits_says_for_whom_and_goes_on_when_that_is_killed(tmp_path: Path) -> None:
    desk.set_up(tmp_path)
    with DeeplProcess("--slow", "1", "--desk") as server:
        first = start(["-m", "pressflow", "release", "-C", str(tmp_path)], server)
        while server.state()["calls"] == 0:
            time.sleep(0.02)
        second = start(["-m", "pressflow", "release", "-C", str(tmp_path)], server)
        assert second.stderr is not None
        waiting = second.stderr.readline()
        assert f"another run of pressflow (process {first.pid}) works on this newsroom; waiting" in waiting
        first.kill()
        first.communicate()
        out, said = second.communicate(timeout=120)
        assert second.returncode == 0, out + said
        assert server.state()["billed"] <= desk.CHARACTERS + desk.LARGEST


def test_two_newsrooms_with_one_key_take_turns(tmp_path: Path) -> None:
    with DeeplProcess("--slow", "0.05") as server:
        runs = [translating(tmp_path / name, server) for name in ("a", "b")]
        ends = [run.communicate(timeout=60) for run in runs]
        state = server.state()
    assert [run.returncode for run in runs] == [0, 0], ends
    assert state["busiest"] == 1
    assert state["billed"] == 2 * driver.CHARACTERS  # each newsroom has a memory of its own
