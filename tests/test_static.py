"""The built site over HTTP: what a feed reader, a browser and a cache ask of a static host."""

from __future__ import annotations

import http.client
import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressflow.site.switch import switch
from pressflow.static import asked_range, is_unchanged, make_server

FEED = "<rss version='2.0'><channel><title>Küste</title></channel></rss>".encode()
DAY = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)
TAG = '"abc"'


def build(folder: Path, feed: bytes = FEED) -> None:
    for name, content in {
        "index.html": b"<!doctype html>",
        "de/index.html": b"<!doctype html>",
        "de/feed.xml": feed,
        "de/atom.xml": b"<feed/>",
        "de/feed.json": b"{}",
        "de/x/bild.jpg": bytes(range(256)),
        "sitemap.xml": b"<urlset/>",
        "robots.txt": b"User-agent: *",
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        os.utime(path, (DAY.timestamp(), DAY.timestamp()))


@pytest.fixture
def public(tmp_path: Path) -> Path:
    build(tmp_path / "public")
    (tmp_path / "secret.txt").write_text("geheim", "utf-8")
    return tmp_path / "public"


@pytest.fixture
def port(public: Path) -> Iterator[int]:
    with make_server(public, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


def ask(port: int, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.putrequest(method, path)
        for name, value in headers.items():
            connection.putheader(name.replace("_", "-"), value)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


def test_a_feed_reader_that_has_it_gets_nothing_again(port):
    status, headers, content = ask(port, "/de/feed.xml")
    assert (status, content) == (200, FEED)
    assert headers["Content-Type"] == "application/rss+xml; charset=utf-8"
    assert parsedate_to_datetime(headers["Last-Modified"]) == DAY
    for again in (
        {"If_None_Match": headers["ETag"]},
        {"If_None_Match": f'"other", W/{headers["ETag"]}'},
        {"If_None_Match": "*"},
        {"If_Modified_Since": headers["Last-Modified"]},
    ):
        status, kept, content = ask(port, "/de/feed.xml", **again)
        assert (status, content) == (304, b""), again
        assert kept["ETag"] == headers["ETag"]
    assert ask(port, "/de/feed.xml", If_None_Match='"other"')[0] == 200


def test_feedparser_asks_once_and_then_only_whether_it_changed(port, public):
    address = f"http://127.0.0.1:{port}/de/feed.xml"
    first = feedparser.parse(address)
    assert first.feed.title == "Küste"
    assert feedparser.parse(address, etag=first.etag, modified=first.modified).status == 304
    (public / "de" / "feed.xml").write_bytes(FEED.replace("Küste".encode(), b"Meer"))
    assert feedparser.parse(address, etag=first.etag, modified=first.modified).feed.title == "Meer"


def test_the_new_site_is_served_after_a_switch_without_a_restart(port, public):
    old = ask(port, "/de/feed.xml")[1]["ETag"]
    new = public.with_name("new")
    build(new, FEED.replace("Küste".encode(), b"Meer"))  # with the same length and time, as copies may have
    switch(new, public)
    status, headers, content = ask(port, "/de/feed.xml", If_None_Match=old)
    assert status == 200
    assert b"Meer" in content
    assert headers["ETag"] != old


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/de/", "text/html; charset=utf-8"),
        ("/de/atom.xml", "application/atom+xml; charset=utf-8"),
        ("/de/feed.json", "application/feed+json; charset=utf-8"),
        ("/sitemap.xml", "application/xml; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/de/x/bild.jpg", "image/jpeg"),
    ],
)
def test_every_file_has_its_type(port, path, type_):
    status, headers, content = ask(port, path)
    assert (status, headers["Content-Type"]) == (200, type_)
    assert int(headers["Content-Length"]) == len(content)
    asked, same, nothing = ask(port, path, "HEAD")
    assert (asked, nothing) == (200, b"")
    assert {k: v for k, v in same.items() if k != "Date"} == {k: v for k, v in headers.items() if k != "Date"}


@pytest.mark.parametrize(
    ("asked", "status", "content"),
    [
        ("bytes=0-3", 206, bytes(range(4))),
        ("bytes=250-", 206, bytes(range(250, 256))),
        ("bytes=-2", 206, bytes((254, 255))),
        ("bytes=250-999", 206, bytes(range(250, 256))),
        ("bytes=256-", 416, b""),
        ("bytes=5-2", 200, bytes(range(256))),
        ("bytes=0-1,4-5", 200, bytes(range(256))),
        ("lines=1-2", 200, bytes(range(256))),
    ],
)
def test_a_part_of_a_file_can_be_asked_for(port, asked, status, content):
    found, headers, part = ask(port, "/de/x/bild.jpg", Range=asked)
    assert (found, part) == (status, content)
    if status == 206:
        assert headers["Content-Range"].endswith("/256")
    assert ask(port, "/de/x/bild.jpg", Range=asked, If_Range='"old"')[0] == 200  # of another version nothing fits


@pytest.mark.parametrize(
    "path",
    ["/../secret.txt", "/%2e%2e/secret.txt", "/de/..%2f..%2fsecret.txt", "/de/..%5c..%5csecret.txt", "/a%00b", "/link"],
)
def test_nothing_outside_the_site_is_served(port, public, path):
    (public / "link").symlink_to(public.parent / "secret.txt")
    status, _, content = ask(port, path)
    assert status == 404
    assert b"geheim" not in content


def test_what_is_not_there_is_not_there(port):
    assert [ask(port, path)[0] for path in ("/nix", "/de/feed.xml/", "/de/x/", "/nix/")] == [404] * 4
    status, headers, _ = ask(port, "/de")
    assert (status, headers["Location"]) == (301, "/de/")


def test_it_listens_on_this_machine_only(public):
    with make_server(public, 0) as server:
        assert server.server_address[0] == "127.0.0.1"


@given(seconds=st.integers(-5, 5))
def test_a_date_counts_only_without_tags(seconds):
    since = format_datetime(DAY + timedelta(seconds=seconds), usegmt=True)
    assert is_unchanged({"If-Modified-Since": since}, TAG, DAY) == (seconds >= 0)
    assert not is_unchanged({"If-Modified-Since": since, "If-None-Match": '"old"'}, TAG, DAY)
    assert is_unchanged({"If-Modified-Since": since, "If-None-Match": TAG}, TAG, DAY)


@pytest.mark.parametrize("since", ["", "gestern", "Mon, 99 Foo 2026"])
def test_a_date_that_is_none_is_no_condition(since):
    assert not is_unchanged({"If-Modified-Since": since}, TAG, DAY)


@given(st.text("bytes=0123456789-,", max_size=12), st.integers(0, 40))
def test_whatever_is_asked_for_lies_in_the_file(asked, size):
    part = asked_range({"Range": asked}, TAG, DAY, size)
    assert part is None or not part or 0 <= part.start < part.stop <= size
