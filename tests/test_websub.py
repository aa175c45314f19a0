"""The hub hears of each changed feed once, and a hub that is ill harms nobody. A real server on localhost plays it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import pytest
import samples

from pressflow.config import Settings
from pressflow.errors import ServiceError
from pressflow.websub import changed_feeds, tell_hub

BASE = "https://presse.nordlicht-verband.example/"
FEEDS = ("de/feed.xml", "de/atom.xml", "de/topics/energie/feed.json", "en/feed.xml")


@dataclass
class Hub:
    address: str = ""
    status: int = 204
    heard: list[str] = field(default_factory=list)


@pytest.fixture
def hub() -> Iterator[Hub]:
    state = Hub()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            assert form["hub.mode"] == ["publish"]
            if state.status < 300:
                state.heard += form["hub.url"]
            self.send_response(state.status)
            self.send_header("Location", "/elsewhere")
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        state.address = f"http://127.0.0.1:{server.server_port}/"
        yield state
        server.shutdown()


@pytest.fixture
def settings(tmp_path: Path, hub: Hub) -> Settings:
    for name in (*FEEDS, "de/index.html"):
        path = tmp_path / "public" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("first", "utf-8")
    return replace(samples.settings(tmp_path), feed_hub=hub.address)


def tell(settings: Settings) -> None:
    tell_hub(settings, changed_feeds(settings))


def test_each_changed_feed_is_told_once(settings, hub):
    tell(settings)
    assert sorted(hub.heard) == sorted(BASE + name for name in FEEDS)
    hub.heard.clear()
    tell(settings)
    assert hub.heard == []
    (settings.public / "de/atom.xml").write_text("second", "utf-8")
    (settings.public / "de/index.html").write_text("second", "utf-8")  # no feed
    tell(settings)
    assert hub.heard == [f"{BASE}de/atom.xml"]


@pytest.mark.parametrize("status", [302, 404, 500])
def test_what_a_hub_does_not_take_is_told_again(settings, hub, status):
    hub.status = status
    with pytest.raises(ServiceError, match=str(status)):
        tell(settings)
    hub.status = 202
    tell(settings)
    assert sorted(hub.heard) == sorted(BASE + name for name in FEEDS)


def test_a_hub_that_is_not_there_is_a_service_error_with_a_fix(settings):
    absent = replace(settings, feed_hub="http://127.0.0.1:9/")
    with pytest.raises(ServiceError) as error:
        tell(absent)
    assert "cannot be reached" in error.value.problem
    assert "next run" in error.value.fix
    assert len(changed_feeds(absent)) == len(FEEDS)


def test_another_hub_and_a_lost_cache_hear_everything(settings, hub):
    tell(settings)
    assert changed_feeds(settings) == {}
    assert len(changed_feeds(replace(settings, feed_hub="https://other.example/"))) == len(FEEDS)
    (settings.cache / "websub.json").write_text("{", "utf-8")
    assert len(changed_feeds(settings)) == len(FEEDS)


def test_a_topic_that_is_gone_is_forgotten(settings, hub):
    tell(settings)
    (settings.public / "de/topics/energie/feed.json").unlink()
    tell(settings)
    assert "energie" not in (settings.cache / "websub.json").read_text("utf-8")
