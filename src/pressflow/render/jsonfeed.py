"""JSON Feed 1.1: the same feeds as in RSS, for those who read JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from pressflow.config import Settings
from pressflow.errors import RenderError
from pressflow.mediatypes import DOCX
from pressflow.public import Entry, Reread
from pressflow.render import Draft
from pressflow.render._feed import FORMATS, Feed, feeds
from pressflow.render._visible import visible_text

JSON = FORMATS["jsonfeed"]
_VERSION = "https://jsonfeed.org/version/1.1"
_PARTS = {"title": "title", "summary": "teaser", "content_html": "text"}
# addresses, dates and codes: a program reads these; every other string is for people
_CODES = frozenset((
    "version", "id", "url", "home_page_url", "feed_url", "language", "date_published", "date_modified", "image",
    "mime_type",
))  # fmt: skip


def render_front(entries: Sequence[Entry], settings: Settings, locale: str) -> dict[str, Draft]:
    """The feeds of a locale by name in its folder. entries: that locale's."""
    return {
        feed.path + JSON.file: Draft(feed, partial(_written, feed), full=True)
        for feed in feeds(entries, settings, locale)
    }


def reread(content: bytes) -> Reread:
    """The texts of a feed: block ids are `GUID/title`, `GUID/teaser` and `GUID/text`, items in their order."""
    try:
        feed = json.loads(content)
    except ValueError as error:  # not JSON, or not UTF-8
        raise RenderError(f"{JSON.file} cannot be read: {error}", "build it again") from error
    if not isinstance(feed, dict) or feed.get("version") != _VERSION:
        raise RenderError(f"{JSON.file} is no JSON Feed 1.1", "build it again")
    blocks: list[tuple[str, str]] = []
    rest = list(_words({key: value for key, value in feed.items() if key != "items"}))
    for item in feed.get("items", ()):
        for key, part in _PARTS.items():
            text = str(item.pop(key, ""))
            blocks.append((f"{item.get('id')}/{part}", visible_text(text) if key == "content_html" else text))
        rest += _words(item)
    return Reread(tuple(blocks), tuple(rest))


def _written(feed: Feed) -> bytes:
    publisher = feed.publisher
    document = {
        "version": _VERSION,
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": feed.home + JSON.file,
        "description": feed.description,
        "language": feed.locale,
        "authors": [_filled({"name": publisher.name, "url": publisher.url})],
        "hubs": [{"type": "WebSub", "url": feed.hub}] if feed.hub else [],
        "items": [_item(entry) for entry in feed.items],
    }
    return (json.dumps({**_filled(document), "items": document["items"]}, ensure_ascii=False, indent=1) + "\n").encode()


def _item(entry: Entry) -> dict[str, Any]:
    return _filled({
        "id": entry.guid,
        "url": entry.url,
        "language": entry.locale,
        "title": entry.title,
        "summary": entry.teaser or entry.title,
        "content_html": entry.html,
        "date_published": entry.published.isoformat(),
        "date_modified": entry.modified.isoformat(),
        "tags": [topic.name for topic in entry.topics],
        "image": entry.pictures[0].full.url if entry.pictures else "",
        "attachments": list(_attachments(entry)),
    })  # fmt: skip


def _attachments(entry: Entry) -> Iterator[dict[str, Any]]:
    if entry.document:
        yield {"url": entry.document, "mime_type": DOCX, "size_in_bytes": entry.document_bytes}
    for picture in entry.pictures:
        title = picture.caption or picture.alt
        yield _filled(
            {"url": picture.full.url, "mime_type": picture.type, "title": title, "size_in_bytes": picture.size}
        )


def _filled(fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value}


def _words(value: Any) -> Iterator[str]:
    """Every string for people below `value`."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _words(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key not in _CODES:
                yield from _words(item)
