"""`kill -9` while DeepL is slow: what had arrived is never paid again, and the next run says what may be lost.

PRESSFLOW_KILLS=20 kills at twenty moments, and the whole command as often; by default it is a few.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import desk
import driver
import pytest
from deepl_server import DeeplProcess

from pressflow.memory.xliff import read_bilingual
from pressflow.model import State

KILLS = int(os.environ.get("PRESSFLOW_KILLS", "0"))
MOMENTS = random.Random(20261123)


def start(command: list[str], server: DeeplProcess) -> subprocess.Popen[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("DEEPL_", "PRESSFLOW_"))}
    return subprocess.Popen(
        [sys.executable, *command],
        env=clean | server.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def translating(root: Path, server: DeeplProcess) -> subprocess.Popen[str]:
    """The driver, at the moment when it begins to translate."""
    process = start([driver.__file__, str(root)], server)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


@pytest.fixture(scope="module")
def server() -> Iterator[DeeplProcess]:
    with DeeplProcess("--slow", "0.04") as process:
        yield process


@pytest.fixture(scope="module")
def whole(server: DeeplProcess, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[tuple[str, str, State]], float]:
    """What the bilingual file says after an undisturbed run, and how many seconds it takes."""
    root = tmp_path_factory.mktemp("whole")
    process = translating(root, server)
    begun = time.monotonic()
    assert process.wait(60) == 0
    lasted = time.monotonic() - begun
    assert server.state()["billed"] == driver.CHARACTERS
    return record(root), lasted


def record(root: Path) -> list[tuple[str, str, State]]:
    units = read_bilingual(root / "releases" / "x" / "fr.xlf").units
    return [(s.source, s.target, s.state) for unit in units for s in unit.segments]


@pytest.mark.parametrize("trial", range(KILLS or 4))
def test_a_killed_run_costs_one_request_more_at_most(
    trial: int, server: DeeplProcess, whole: tuple[list[tuple[str, str, State]], float], tmp_path: Path
) -> None:
    before = server.state()["billed"]
    process = translating(tmp_path, server)
    time.sleep(MOMENTS.uniform(0, whole[1]))
    process.kill()
    process.communicate()
    again = translating(tmp_path, server)
    _, said = again.communicate(timeout=60)
    assert again.returncode == 0
    billed = server.state()["billed"] - before
    assert driver.CHARACTERS <= billed <= driver.CHARACTERS + driver.LONGEST
    if billed > driver.CHARACTERS:
        assert re.search(r"up to \d+ characters may have been billed in vain", said)
    assert record(tmp_path) == whole[0]
    assert not (tmp_path / ".pressflow" / "asked.json").exists()


@pytest.mark.parametrize("trial", range(KILLS or 1))
def test_the_whole_command_too(trial: int, tmp_path: Path) -> None:
    desk.set_up(tmp_path)
    command = ["-m", "pressflow", "release", "-C", str(tmp_path)]
    with DeeplProcess("--slow", "0.3", "--desk") as server:
        process = start(command, server)
        wanted = MOMENTS.randint(1, 3)  # requests that have arrived
        while process.poll() is None and server.state()["calls"] < wanted:
            time.sleep(0.02)
        time.sleep(MOMENTS.uniform(0, 0.3))
        process.kill()
        process.communicate()
        again = start(command, server)
        out, said = again.communicate(timeout=120)
        assert again.returncode == 0, out + said
        assert desk.CHARACTERS <= server.state()["billed"] <= desk.CHARACTERS + desk.LARGEST
    assert (tmp_path / "public" / "en" / desk.SLUG).is_dir()
