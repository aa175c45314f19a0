"""IPTC ninjs 3.0: a release for machines. Beside the standard's fields, our own under one key, `pressflow`.

The standard's schema closes its root; an extension, as IPTC shows it, is a schema of one's own on top of `ninjsType`.
So everything but our key is valid ninjs 3.0. From that key comes the entry that front pages and feeds list, so that a
release which is not rebuilt is still listed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from pressflow.locales import find_locale
from pressflow.mediatypes import DOCX, media_type
from pressflow.model import Picture, Role
from pressflow.public import Entry, Reread
from pressflow.render import Page, Withdrawn
from pressflow.render._ninjs_entry import EXTENSION, HTML, VERSION, entry_fields, field, load_document
from pressflow.render._ninjs_entry import load_entry as load_entry  # the other half of `render`
from pressflow.render._notices import withdrawn_entry
from pressflow.render._pictures import Size, sizes
from pressflow.render._plain import plain_text
from pressflow.render._visible import visible_lines

STANDARD = {"name": "ninjs", "version": "3.0", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"}
_PLAIN = "text/plain"
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


def reread(content: bytes) -> Reread:
    """The blocks of the extension, and every other string for people; of HTML what a reader sees, a line each."""
    document = load_document(content)
    blocks = field(field(document, EXTENSION, dict), "blocks", list)
    return Reread(
        tuple((field(block, "id", str), field(block, "text", str)) for block in blocks),
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
            {**_text(html, HTML, "main"), **_counts(page)},
            {**_text(plain_text(page.translation), _PLAIN, "main"), **_counts(page)},
        ],
        "organisations": [_filled({"name": publisher.name, "rel": "publisher", "uri": publisher.url})],
        "subjects": [{"name": t.name, "uri": page.settings.url(page.locale, t.path)} for t in page.topics],
        "renditions": list(_renditions(page)),
        "associations": [
            *(_association(page, picture) for picture in page.translation.release.pictures),
            *(_translation(tag, url) for tag, url in page.alternates if tag != page.locale),
        ],
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
    return {"version": VERSION, "entry": entry_fields(entry), "blocks": blocks}


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
        "bodies": [_text(entry.html, HTML, "main"), _text(text, _PLAIN, "main")],
        "organisations": [_filled({"name": publisher.name, "rel": "publisher", "uri": publisher.url})],
        "altIds": [{"role": "guid", "value": entry.guid}],
        EXTENSION: {"version": VERSION, "entry": entry_fields(entry), "blocks": []},
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
        yield {"name": "docx", "href": page.url + name, "contentType": DOCX, "sizeInBytes": size}


def _association(page: Page, picture: Picture) -> dict[str, Any]:
    own = [(block.role, text) for block, text in page.translation.texts() if block.group == picture.file]
    texts = [_text(text, _PLAIN, role.value) for role, text in own if role in (Role.CAPTION, Role.ALT)]
    return _filled({
        "name": "picture",
        "type": "picture",
        "uri": page.url + quote(picture.file),
        "by": picture.credit,
        "descriptions": texts,
        "renditions": list(_picture_renditions(page, picture)),
    })  # fmt: skip


def _picture_renditions(page: Page, picture: Picture) -> Iterator[dict[str, Any]]:
    """The picture in full size, then its copies, the smallest first."""
    copies = [size for size in sizes(picture) if size.file in page.files]
    for name, size in (
        ("original", Size(picture.file, picture.width, picture.height)),
        *(("preview", c) for c in copies),
    ):
        yield _filled({
            "name": name,
            "href": page.url + quote(size.file),
            "contentType": media_type(size.file),
            "width": size.width,
            "height": size.height,
            "sizeInBytes": page.files.get(size.file, 0),
        })  # fmt: skip


def _translation(tag: str, url: str) -> dict[str, Any]:
    """The same release in another language."""
    return {"name": "translation", "uri": url, "type": "text", "language": tag}


def _editors_note(page: Page) -> str:
    """What was corrected, and whether a machine translated."""
    corrections = (line for notice in page.notices for line in (notice.title, *notice.lines))
    machine = (find_locale(page.locale).ui["machine"],) if page.translation.machine else ()
    return "\n".join((*corrections, *machine))


def _words(value: Any) -> Iterator[str]:
    """Every string for people below `value`, a line or a table's cell each."""
    if isinstance(value, str):
        yield from (line for line in re.split("[\n\t]", value) if line)
    elif isinstance(value, list):
        for item in value:
            yield from _words(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "value" and value.get("contentType") == HTML:
                yield from visible_lines(item)
            elif not _CODES.fullmatch(key):
                yield from _words(item)
