"""`pressflow serve` as a person starts it, and a feed reader that comes back."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import sys

import feedparser
import pytest
from shop import REPOSITORY, pressflow


@pytest.fixture
def site(tmp_path):
    """A newsroom with a built site, as far as the server looks at it."""
    (tmp_path / "releases").mkdir()
    shutil.copy(REPOSITORY / "releases" / "newsroom.toml", tmp_path / "releases")
    shutil.copytree(REPOSITORY / "tests" / "golden" / "newsroom", tmp_path / "public")
    return tmp_path


def test_a_reader_comes_back_and_gets_nothing_twice(site):
    server = subprocess.Popen(
        [sys.executable, "-m", "pressflow", "serve", "--port", "0", "--json"],
        cwd=site, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background jobs ignore it
    )  # fmt: skip
    try:
        address = json.loads(server.stdout.readline())["url"]
        for name in ("de/feed.xml", "en/atom.xml", "fr/topics/ehrenamt/feed.xml"):
            first = feedparser.parse(address + name)
            assert not first.bozo
            assert first.entries
            again = feedparser.parse(address + name, etag=first.etag, modified=first.modified)
            assert (again.status, again.entries) == (304, [])
    finally:
        server.send_signal(signal.SIGINT)
        out, err = server.communicate(timeout=20)
    assert server.returncode == 0
    assert (out, err.strip()) == ("", "stop with Ctrl-C")


def test_without_a_site_it_says_how_to_get_one(site):
    shutil.rmtree(site / "public")
    assert "fix: build it first: pressflow release" in pressflow(site, "serve", code=3).stderr


def test_a_port_that_is_taken_is_named(site):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = pressflow(site, "serve", "--port", str(port), code=3)
    assert f"port {port} cannot be used" in done.stderr
    assert "fix: choose another one: --port 0" in done.stderr
