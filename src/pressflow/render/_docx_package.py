"""A finished document as bytes: dated by its content, stored in a fixed order, the same on every machine."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree

from pressflow.render import Page
from pressflow.render._xml import xml_text

_CP = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_FIRST = "[Content_Types].xml"


def package(document: Any, page: Page, tag: str) -> bytes:
    """The document with the release's own properties.

    Nothing is deflated: other versions of zlib deflate to other bytes, and a release's document is small.
    """
    document.core_properties  # noqa: B018  # adds the part if the template has none
    name = str(document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES).partname).lstrip("/")
    saved = BytesIO()
    document.save(saved)
    result = BytesIO()
    with ZipFile(saved) as source, ZipFile(result, "w", ZIP_STORED) as target:
        for entry in sorted(source.namelist(), key=lambda n: (n != _FIRST, n)):
            info = ZipInfo(entry, (1980, 1, 1, 0, 0, 0))  # python-docx writes the clock's time
            info.create_system = 0
            target.writestr(info, _core_properties(page, tag) if entry == name else source.read(entry))
    return result.getvalue()


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
    result: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return result


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
