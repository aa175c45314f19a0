"""A finished document as bytes: dated by its content, stored in a fixed order, the same on every machine."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from lxml import etree

from pressflow.render import Page
from pressflow.render._xml import xml_text

_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_CT = "http://schemas.openxmlformats.org/package/2006/content-types"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_FIRST = "[Content_Types].xml"


def pack(document: Any, page: Page, tag: str) -> bytes:
    """The document with the release's own properties.

    Nothing is deflated: other versions of zlib deflate to other bytes, and a release's document is small.
    """
    package = document.part.package
    core = package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)
    parts = sorted(package.iter_parts(), key=lambda part: str(part.partname))
    files = {_FIRST: _content_types(parts), "_rels/.rels": package.rels.xml}
    for part in parts:
        files[part.partname.membername] = _core_properties(page, tag) if part is core else part.blob
        if part.rels:
            files[part.partname.rels_uri.membername] = part.rels.xml
    result = BytesIO()
    with ZipFile(result, "w", ZIP_STORED) as target:
        for name in sorted(files, key=lambda n: (n != _FIRST, n)):
            info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 0
            target.writestr(info, files[name])
    return result.getvalue()


def _content_types(parts: Iterable[Any]) -> bytes:
    """`[Content_Types].xml`: pictures by their suffix, as Word does, every other part by its name."""
    suffixes = {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}
    names: dict[str, str] = {}
    for part in parts:
        kind = part.content_type
        if not kind.startswith("image/") or suffixes.setdefault(part.partname.ext, kind) != kind:
            names[str(part.partname)] = kind
    root = etree.Element(f"{{{_CT}}}Types", nsmap={None: _CT})  # type: ignore[dict-item]
    for suffix, kind in sorted(suffixes.items()):
        etree.SubElement(root, f"{{{_CT}}}Default", Extension=suffix, ContentType=kind)
    for name, kind in names.items():
        etree.SubElement(root, f"{{{_CT}}}Override", PartName=name, ContentType=kind)
    return _as_bytes(root)


def _core_properties(page: Page, tag: str) -> bytes:
    """`docProps/core.xml`. python-docx's own is cut at 255 characters and takes any time for UTC."""
    root = etree.Element(f"{{{_CP}}}coreProperties", nsmap={"cp": _CP, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI})
    topics = [topic.name for topic in page.topics]
    texts = {
        f"{{{_DC}}}title": page.translation.title,
        f"{{{_DC}}}subject": ", ".join(topics),
        f"{{{_DC}}}creator": page.settings.publisher.name,
        f"{{{_CP}}}keywords": ", ".join(topics),
        f"{{{_DC}}}identifier": page.guid,
        f"{{{_DC}}}language": tag,
        f"{{{_CP}}}lastModifiedBy": page.settings.publisher.name,
        f"{{{_CP}}}revision": "1",
    }
    for key, text in texts.items():
        if text:
            etree.SubElement(root, key).text = xml_text(text)
    for key, moment in (("created", page.published), ("modified", page.modified)):
        node = etree.SubElement(root, f"{{{_TERMS}}}{key}")
        node.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")
        node.text = _utc(moment)
    return _as_bytes(root)


def _as_bytes(root: etree._Element) -> bytes:
    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return written


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
