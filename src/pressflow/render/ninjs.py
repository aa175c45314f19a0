"""IPTC ninjs 3.0: a release for machines. Beside the standard's fields, our own under one key, `pressflow`.

The standard's schema closes its root; an extension, as IPTC shows it, is a schema of one's own on top of `ninjsType`.
So everything but our key is valid ninjs 3.0. From that key comes the entry that front pages and feeds list, so that a
release which is not rebuilt is still listed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from mimetypes import guess_type
from typing import Any
from urllib.parse import quote

from pressflow.errors import RenderError
from pressflow.locales import find_locale
from pressflow.model import Entry, Notice, Picture, PublicPicture, Reread, Role, Topic
from pressflow.render import Page, Withdrawn
from pressflow.render._notices import withdrawn_entry
from pressflow.render._plain import plain_text
from pressflow.render._visible import visible_lines

VERSION = 1
EXTENSION = "pressflow"
STANDARD = {"name": "ninjs", "version": "3.0", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"}
_HTML, _PLAIN = "text/html", "text/plain"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# Addresses, dates and codes: a program reads these. Every other string is for people.
_CODES = re.compile(
    "standard|altIds|renditions|uri|href|firstCreated|versionCreated|contentType|type|language|role|rel|pubStatus"
)
_HEADLINES = {Role.KICKER: "kicker", Role.HEADLINE: "main", Role.SUBTITLE: "subtitle"}
_NOT_BODY = frozenset((*_HEADLINES, Role.CAPTION, Role.ALT))


def filename(slug: str) -> str:
    return f"{slug}.json"


def render(page: Page, html: str | None = None) -> bytes:
    """The release as ninjs 3.0. html: its text as a fragment, if that has been rendered already."""
    document = {**_standard(page, _fragment(page) if html is None else html), EXTENSION: _extension(page)}
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def load_entry(content: bytes) -> Entry:
    """The entry that `render` wrote. Raises RenderError if anything of it is missing, new or of another type."""
    document = _load(content)
    extension = _field(document, EXTENSION, dict)
    version = _field(extension, "version", int)
    if version > VERSION:
        raise RenderError(f"a release's JSON has version {version}, newer than this pressflow", "upgrade pressflow")
    entry = _field(extension, "entry", dict)
    texts = {key: _field(entry, key, str) for key in ("slug", "locale", "title", "teaser", "url", "guid", "document")}
    return Entry(
        **texts,
        html=_body(document, _HTML),
        published=_moment(entry, "published"),
        modified=_moment(entry, "modified"),
        topics=tuple(_topic(topic) for topic in _field(entry, "topics", list)),
        document_bytes=_field(entry, "documentBytes", int),
        alternates=tuple((_field(a, "locale", str), _field(a, "url", str)) for a in _field(entry, "alternates", list)),
        machine=_field(entry, "machine", bool),
        pictures=tuple(_picture(a) for a in document.get("associations", ()) if a.get("type") == "picture"),
        notices=tuple(map(_notice, _field(entry, "notices", list) if "notices" in entry else ())),
        withdrawn=_field(entry, "withdrawn", bool) if "withdrawn" in entry else False,
    )


def _notice(notice: Any) -> Notice:
    title, headline, guid = (_field(notice, key, str) for key in ("title", "headline", "guid"))
    return Notice(_moment(notice, "at"), title, _strings(_field(notice, "lines", list), "lines"), headline, guid)


def reread(content: bytes) -> Reread:
    """The blocks of the extension, and every other string for people; of HTML what a reader sees, a line each."""
    document = _load(content)
    blocks = _field(_field(document, EXTENSION, dict), "blocks", list)
    return Reread(
        tuple((_field(block, "id", str), _field(block, "text", str)) for block in blocks),
        tuple(_words({key: value for key, value in document.items() if key != EXTENSION})),
    )


# --- writing --------------------------------------------------------------------------------------------


def _fragment(page: Page) -> str:
    from pressflow.render import html  # the page's own format: needed only when nobody has rendered it yet

    fragment: str = html.fragment(page)
    return fragment


def _standard(page: Page, html: str) -> dict[str, Any]:
    """The fields of the standard, in its order; those without a value are left out."""
    publisher = page.settings.publisher
    fields: dict[str, Any] = {
        "uri": page.url,
        "standard": STANDARD,
        "type": "text",
        "firstCreated": page.published.isoformat(),
        "versionCreated": page.modified.isoformat(),
        "pubStatus": "usable",
        "language": page.locale,
        "title": page.translation.title,
        "by": publisher.name,
        "copyrightHolder": publisher.name,
        "copyrightNotice": f"© {publisher.name}",
        "edNote": _editors_note(page),
        "headlines": [
            _text(text, _PLAIN, _HEADLINES[block.role])
            for block, text in page.translation.texts()
            if block.role in _HEADLINES
        ],
        "descriptions": [_text(page.teaser, _PLAIN, "summary")] if page.teaser else [],
        "bodies": [
            {**_text(html, _HTML, "main"), **_counts(page)},
            {**_text(plain_text(page.translation), _PLAIN, "main"), **_counts(page)},
        ],
        "organisations": [_filled({"name": publisher.name, "rel": "publisher", "uri": publisher.url})],
        "subjects": [{"name": t.name, "uri": page.settings.url(page.locale, t.path)} for t in page.topics],
        "renditions": list(_renditions(page)),
        "associations": [_association(page, picture) for picture in page.translation.release.pictures],
        "altIds": [{"role": "guid", "value": page.guid}],
    }
    return _filled(fields)


def _filled(fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value}


def _extension(page: Page) -> dict[str, Any]:
    """Everything of the entry but its HTML, which stands among the bodies; and the text block by block."""
    document = f"{page.slug}.docx"
    entry = Entry(
        slug=page.slug,
        locale=page.locale,
        title=page.translation.title,
        teaser=page.teaser,
        html="",
        published=page.published,
        modified=page.modified,
        url=page.url,
        guid=page.guid,
        topics=page.topics,
        document=page.url + document if document in page.files else "",
        document_bytes=page.files.get(document, 0),
        alternates=page.alternates,
        machine=page.translation.machine,
        notices=page.notices,
    )
    blocks = [{"id": b.id, "role": b.role.value, "text": text} for b, text in page.translation.texts()]
    return {"version": VERSION, "entry": _entry(entry), "blocks": blocks}


def _entry(entry: Entry) -> dict[str, Any]:
    """What `load_entry` reads back. Of a release that nothing has happened to, nothing is told."""
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


def render_withdrawn(gone: Withdrawn) -> bytes:
    """The notice as ninjs 3.0, with the status that tells programs to take the release out."""
    entry, publisher = withdrawn_entry(gone), gone.settings.publisher
    text = "\n".join(gone.notice.lines)
    document = {
        "uri": entry.url,
        "standard": STANDARD,
        "type": "text",
        "firstCreated": entry.published.isoformat(),
        "versionCreated": entry.modified.isoformat(),
        "pubStatus": "canceled",
        "language": entry.locale,
        "title": entry.title,
        "by": publisher.name,
        "edNote": text,
        "headlines": [_text(entry.title, _PLAIN, "main")],
        "bodies": [_text(entry.html, _HTML, "main"), _text(text, _PLAIN, "main")],
        "organisations": [_filled({"name": publisher.name, "rel": "publisher", "uri": publisher.url})],
        "altIds": [{"role": "guid", "value": entry.guid}],
        EXTENSION: {"version": VERSION, "entry": _entry(entry), "blocks": []},
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _text(value: str, content_type: str, role: str) -> dict[str, Any]:
    return {"role": role, "contentType": content_type, "value": value}


def _counts(page: Page) -> dict[str, int]:
    """How long the text is below the headlines, captions and alt texts not counted, as the standard wants it."""
    texts = [text for block, text in page.translation.texts() if block.role not in _NOT_BODY]
    return {"charCount": sum(map(len, texts)), "wordCount": sum(len(text.split()) for text in texts)}


def _renditions(page: Page) -> Iterator[dict[str, Any]]:
    name = f"{page.slug}.docx"
    if name in page.files:
        size = page.files[name]
        yield {"name": "docx", "href": page.url + name, "contentType": _DOCX, "sizeInBytes": size}


def _association(page: Page, picture: Picture) -> dict[str, Any]:
    own = [(block.role, text) for block, text in page.translation.texts() if block.group == picture.file]
    texts = [_text(text, _PLAIN, role.value) for role, text in own if role in (Role.CAPTION, Role.ALT)]
    rendition = {
        "name": "original",
        "href": page.url + quote(picture.file),
        "contentType": guess_type(picture.file)[0] or "application/octet-stream",
        "width": picture.width,
        "height": picture.height,
    }
    if picture.file in page.files:
        rendition["sizeInBytes"] = page.files[picture.file]
    return _filled({
        "name": "picture",
        "type": "picture",
        "uri": page.url + quote(picture.file),
        "by": picture.credit,
        "descriptions": texts,
        "renditions": [rendition],
    })  # fmt: skip


def _editors_note(page: Page) -> str:
    """What was corrected, and whether a machine translated."""
    corrections = (line for notice in page.notices for line in (notice.title, *notice.lines))
    machine = (find_locale(page.locale).ui["machine"],) if page.translation.machine else ()
    return "\n".join((*corrections, *machine))


# --- reading --------------------------------------------------------------------------------------------


def _load(content: bytes) -> dict[str, Any]:
    try:
        document = json.loads(content)
    except ValueError as error:  # not JSON, or not UTF-8
        raise RenderError(f"a release's JSON cannot be read: {error}", "build the release again") from error
    if not isinstance(document, dict):
        raise _damaged("", dict)
    return document


def _field(table: Any, key: str, kind: type) -> Any:
    """`table[key]`, of exactly this type: True is no number here."""
    if not isinstance(table, dict) or type(table.get(key)) is not kind:
        raise _damaged(key, kind)
    return table[key]


def _topic(table: Any) -> Topic:
    return Topic(_field(table, "slug", str), _field(table, "name", str), _field(table, "locale", str))


def _picture(table: Any) -> PublicPicture:
    """The picture that `_association` wrote."""
    rendition = _field(table, "renditions", list)[0]
    texts = {_field(text, "role", str): _field(text, "value", str) for text in table.get("descriptions", ())}
    return PublicPicture(
        url=_field(rendition, "href", str),
        type=_field(rendition, "contentType", str),
        width=_field(rendition, "width", int),
        height=_field(rendition, "height", int),
        size=rendition.get("sizeInBytes", 0),
        caption=texts.get("caption", ""),
        alt=texts.get("alt", ""),
        credit=table.get("by", ""),
    )


def _strings(values: list[Any], key: str) -> tuple[str, ...]:
    if not all(isinstance(value, str) for value in values):
        raise _damaged(key, str)
    return tuple(values)


def _moment(table: Any, key: str) -> datetime:
    try:
        moment = datetime.fromisoformat(_field(table, key, str))
    except ValueError as error:
        raise _damaged(key, datetime) from error
    if moment.tzinfo is None:
        raise _damaged(key, datetime)
    return moment


def _body(document: dict[str, Any], content_type: str) -> str:
    for body in _field(document, "bodies", list):
        if _field(body, "contentType", str) == content_type:
            value: str = _field(body, "value", str)
            return value
    raise _damaged("bodies", list)


def _damaged(key: str, kind: type) -> RenderError:
    return RenderError(
        f"a release's JSON is damaged: {key or 'the document'} should be a {kind.__name__}", "build the release again"
    )


def _words(value: Any) -> Iterator[str]:
    """Every string for people below `value`, a line or a table's cell each."""
    if isinstance(value, str):
        yield from (line for line in re.split("[\n\t]", value) if line)
    elif isinstance(value, list):
        for item in value:
            yield from _words(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "value" and value.get("contentType") == _HTML:
                yield from visible_lines(item)
            elif not _CODES.fullmatch(key):
                yield from _words(item)
