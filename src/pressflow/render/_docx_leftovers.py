"""What a template's author leaves in it and no release may carry: sample text, its pictures, notes to oneself."""

from __future__ import annotations

from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import qn
from lxml import etree

from pressflow.render._docx_xml import Element

# What a document is made of but for its text, by the last word of the relationship's type.
_KEPT = frozenset(
    (
        *("styles", "stylesWithEffects", "numbering", "settings", "webSettings", "fontTable", "theme"),
        *("footnotes", "endnotes", "customXml", "header", "footer"),
    )
)
_WRITTEN = frozenset(("settings", "footnotes", "endnotes"))  # of these, those with links of their author's
_REFERENCED = frozenset(("header", "footer"))  # only as the page's properties name them
# Of a package: who wrote the template, its picture, and what the author's office keeps beside it.
_BESIDE = frozenset(("core-properties", "thumbnail", "custom-properties"))
# Addresses on the author's machine, who edited when, and what would keep a partner from editing.
_SETTINGS = ("attachedTemplate", "mailMerge", "rsids", "documentProtection", "writeProtection")
_PROPERTIES = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>pressflow</Application></Properties>"
)


def clear(document: Any) -> None:
    """Leave of a document its looks: styles, headers and footers, the page's measures."""
    _empty(document.element.body)
    _forget(document)
    settings = document.settings.element
    for node in [n for name in _SETTINGS for n in settings.findall(qn(f"w:{name}"))]:
        settings.remove(node)
    for rel in document.part.rels.values():
        if _kind(rel) in _WRITTEN:
            _unlink(rel.target_part)
        if _kind(rel) in ("footnotes", "endnotes"):
            _unwrite(rel.target_part)


def _empty(body: Element) -> None:
    """Take all text out. A section without header or footer shows those of the section before, which goes."""
    section = body.get_or_add_sectPr()
    inherited = {}
    for earlier in body.iter(qn("w:sectPr")):
        for node in earlier.xpath("w:headerReference | w:footerReference"):
            inherited[node.tag, node.get(qn("w:type"))] = node
    for node in list(body):
        if node is not section:
            body.remove(node)
    own = {(node.tag, node.get(qn("w:type"))) for node in section}
    for key, node in sorted(inherited.items(), key=lambda entry: str(entry[0]), reverse=True):
        if key not in own:
            section.insert(0, node)


def _forget(document: Any) -> None:
    """Cut the ties to all parts that only the text needed; a part without ties is not written."""
    named = set(document.element.xpath("//@r:*"))
    for key, rel in list(document.part.rels.items()):
        kind = _kind(rel)
        if key not in named and (kind not in _KEPT or kind in _REFERENCED):
            del document.part.rels[key]
    package = document.part.package
    for key, rel in list(package.rels.items()):
        if _kind(rel) in _BESIDE:
            del package.rels[key]
        elif _kind(rel) == "extended-properties":
            rel.target_part._blob = _PROPERTIES  # pages, words and hours of another document


def _kind(rel: Any) -> str:
    return str(rel.reltype).rpartition("/")[2]


def _unlink(part: Any) -> None:
    """Cut the ties to the world outside: the template that the template was made from, links in footnotes."""
    for key in [key for key, rel in part.rels.items() if rel.is_external]:
        del part.rels[key]


def _unwrite(part: Any) -> None:
    """Take out footnotes; the lines that part notes from the text have a type and stay."""
    notes = parse_xml(part.blob)
    for note in [n for n in notes if not n.get(qn("w:type"))]:
        notes.remove(note)
    part._blob = etree.tostring(notes, encoding="UTF-8", xml_declaration=True, standalone=True)
