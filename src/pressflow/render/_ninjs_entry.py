"""The entry in a release's JSON, from which front pages and feeds are made: written under our own key and read back."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from pressflow.errors import RenderError
from pressflow.public import Entry, Notice, PublicPicture, Rendition, Topic

VERSION = 1
EXTENSION = "pressflow"
HTML = "text/html"
_RENDITION = {"href": str, "width": int, "height": int}


def entry_fields(entry: Entry) -> dict[str, Any]:
    """What `load_entry` reads back, but for what the standard's own fields hold: the HTML and the pictures.

    Of a release that nothing has happened to, nothing is told.
    """
    notices = [{**asdict(n), "at": n.at.isoformat(), "lines": list(n.lines)} for n in entry.notices]
    return {
        "slug": entry.slug,
        "locale": entry.locale,
        "title": entry.title,
        "teaser": entry.teaser,
        "published": entry.published.isoformat(),
        "modified": entry.modified.isoformat(),
        "url": entry.url,
        "guid": entry.guid,
        "topics": [asdict(topic) for topic in entry.topics],
        "document": entry.document,
        "documentBytes": entry.document_bytes,
        "alternates": [{"locale": tag, "url": url} for tag, url in entry.alternates],
        "machine": entry.machine,
        **({"notices": notices} if notices else {}),
        **({"withdrawn": True} if entry.withdrawn else {}),
    }


def load_entry(content: bytes) -> Entry:
    """The entry in a release's JSON. Raises RenderError if anything of it is missing, new or of another type."""
    document = load_document(content)
    extension = field(document, EXTENSION, dict)
    version = field(extension, "version", int)
    if version > VERSION:
        raise RenderError(f"a release's JSON has version {version}, newer than this pressflow", "upgrade pressflow")
    entry = field(extension, "entry", dict)
    texts = {key: field(entry, key, str) for key in ("slug", "locale", "title", "teaser", "url", "guid", "document")}
    return Entry(
        **texts,
        html=_body(document, HTML),
        published=_moment(entry, "published"),
        modified=_moment(entry, "modified"),
        topics=tuple(_topic(topic) for topic in field(entry, "topics", list)),
        document_bytes=field(entry, "documentBytes", int),
        alternates=tuple((field(a, "locale", str), field(a, "url", str)) for a in field(entry, "alternates", list)),
        machine=field(entry, "machine", bool),
        pictures=tuple(
            _picture(a) for a in document.get("associations", ()) if isinstance(a, dict) and a.get("type") == "picture"
        ),
        notices=tuple(map(_notice, field(entry, "notices", list) if "notices" in entry else ())),
        withdrawn=field(entry, "withdrawn", bool) if "withdrawn" in entry else False,
    )


def load_document(content: bytes) -> dict[str, Any]:
    """The JSON of a release. Raises RenderError if it is none."""
    try:
        document = json.loads(content)
    except ValueError as error:  # not JSON, or not UTF-8
        raise RenderError(f"a release's JSON cannot be read: {error}", "build the release again") from error
    if not isinstance(document, dict):
        raise _damaged("", dict)
    return document


def field(table: Any, key: str, kind: type) -> Any:
    """`table[key]`, of exactly this type: True is no number here."""
    if not isinstance(table, dict) or type(table.get(key)) is not kind:
        raise _damaged(key, kind)
    return table[key]


def _notice(notice: Any) -> Notice:
    title, headline, guid = (field(notice, key, str) for key in ("title", "headline", "guid"))
    return Notice(_moment(notice, "at"), title, _strings(field(notice, "lines", list), "lines"), headline, guid)


def _topic(table: Any) -> Topic:
    return Topic(field(table, "slug", str), field(table, "name", str), field(table, "locale", str))


def _picture(table: Any) -> PublicPicture:
    """A picture among the associations: its first rendition is the one in full size."""
    renditions = [r for r in field(table, "renditions", list) if isinstance(r, dict)]
    if not renditions:
        raise _damaged("renditions", dict)
    found = [Rendition(*(field(r, key, kind) for key, kind in _RENDITION.items())) for r in renditions]
    texts = {field(text, "role", str): field(text, "value", str) for text in table.get("descriptions", ())}
    return PublicPicture(
        full=found[0],
        smallest=min(found, key=lambda r: r.width),
        type=field(renditions[0], "contentType", str),
        size=renditions[0].get("sizeInBytes", 0),
        caption=texts.get("caption", ""),
        alt=texts.get("alt", ""),
        credit=table.get("by", ""),
    )


def _moment(table: Any, key: str) -> datetime:
    try:
        moment = datetime.fromisoformat(field(table, key, str))
    except ValueError as error:
        raise _damaged(key, datetime) from error
    if moment.tzinfo is None:
        raise _damaged(key, datetime)
    return moment


def _body(document: dict[str, Any], content_type: str) -> str:
    for body in field(document, "bodies", list):
        if field(body, "contentType", str) == content_type:
            value: str = field(body, "value", str)
            return value
    raise _damaged("bodies", list)


def _damaged(key: str, kind: type) -> RenderError:
    return RenderError(
        f"a release's JSON is damaged: {key or 'the document'} should be a {kind.__name__}", "build the release again"
    )


def _strings(values: list[Any], key: str) -> tuple[str, ...]:
    if not all(isinstance(value, str) for value in values):
        raise _damaged(key, str)
    return tuple(values)
