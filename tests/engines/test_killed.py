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
from pathlib import Path

import desk
import driver
import pytest
from deepl_server import DeeplProcess

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


@pytest.mark.parametrize("trial", range(KILLS or 4))
def test_a_killed_run_costs_one_request_more_at_most(trial: int, tmp_path: Path) -> None:
    with DeeplProcess("--slow", "0.04") as server:
        begun = time.monotonic()
        assert translating(tmp_path / "whole", server).wait(60) == 0
        lasted = time.monotonic() - begun
        undisturbed = server.state()["billed"]
        assert undisturbed == driver.CHARACTERS

        root = tmp_path / "killed"
        process = translating(root, server)
        time.sleep(MOMENTS.uniform(0, lasted))
        process.kill()
        process.communicate()
        billed_first = server.state()["billed"] - undisturbed
        again = translating(root, server)
        _, said = again.communicate(timeout=60)
        assert again.returncode == 0
        billed = server.state()["billed"] - undisturbed

    assert undisturbed <= billed <= undisturbed + driver.LONGEST
    if billed > undisturbed:
        assert re.search(r"up to \d+ characters may have been billed in vain", said), (billed_first, said)
    whole, killed = (tmp_path / name / "releases" / "x" / "fr.xlf" for name in ("whole", "killed"))
    assert killed.read_bytes() == whole.read_bytes()
    assert not (root / ".pressflow" / "asked.json").exists()


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
