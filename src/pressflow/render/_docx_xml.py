"""The words of WordprocessingML that python-docx has no method for. Elements in the order that the schema asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from pressflow.render._links import split_links
from pressflow.render._xml import xml_text

Element = Any  # python-docx's elements are lxml's with methods of its own, and untyped

# What Word writes as an element of its own; everything else is text. U+2011 as a character would change the font.
_SIGNS = {"\t": "w:tab", "\n": "w:br", "\u2011": "w:noBreakHyphen"}
_PIECES = re.compile("([\t\n\u2011])")


def element(name: str, /, *children: Element, **attributes: object) -> Element:
    """`<w:name>` with its attributes in the same namespace."""
    node = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        node.set(qn(f"w:{key}"), str(value))
    node.extend(children)
    return node


def paragraph(style: str, *children: Element, properties: Iterable[Element] = ()) -> Element:
    """A paragraph in the style with this identifier. properties: what of it no style can say (a list's number)."""
    return element("p", element("pPr", element("pStyle", val=style), *properties), *children)


def run(text: str, tag: str, style: str = "") -> Element:
    """A run of text in one language. style: identifier of a character style, "" for the paragraph's own."""
    properties = [element("rStyle", val=style)] if style else []
    node = element("r", element("rPr", *properties, element("lang", val=tag, eastAsia=tag, bidi="ar-SA")))
    for piece in _PIECES.split(xml_text(text)):
        if piece in _SIGNS:
            node.append(OxmlElement(_SIGNS[piece]))
        elif piece:
            words = element("t")
            words.text = piece
            words.set(qn("xml:space"), "preserve")
            node.append(words)
    return node


def runs(text: str, tag: str, part: Any, hyperlink: str, style: str = "") -> list[Element]:
    """Runs of a text, with its addresses as hyperlinks. part: what keeps their targets; hyperlink: their style."""
    nodes = []
    for piece, address in split_links(text):
        if address:
            link = element("hyperlink", run(piece, tag, hyperlink), history=1)
            link.set(qn("r:id"), part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
            nodes.append(link)
        else:
            nodes.append(run(piece, tag, style))
    return nodes


def bookmarked(name: str, number: int, nodes: Iterable[Element]) -> list[Element]:
    """`nodes` inside a bookmark: a deep link for readers, and where the check finds the block again."""
    return [element("bookmarkStart", id=number, name=name), *nodes, element("bookmarkEnd", id=number)]


def new_list(numbering: Element, style: Element) -> int:
    """The number of a new list that looks like the style's and counts from one again. numbering: `w:numbering`."""
    used = style.pPr.numPr.numId.val
    original = next(n for n in numbering.num_lst if n.numId == used)
    added = numbering.add_num(original.abstractNumId.val)
    for level in range(9):
        added.add_lvlOverride(level).add_startOverride(1)
    number: int = added.numId
    return number
