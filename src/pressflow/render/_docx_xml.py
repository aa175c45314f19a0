"""The words of WordprocessingML that python-docx has no method for. Elements in the order that the schema asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import oxml_parser

from pressflow.render._xml import xml_text

Element = Any  # python-docx's elements are lxml's with methods of its own, and untyped

# What Word writes as an element of its own; everything else is text. U+2011 as a character would change the font.
_SIGNS = {"\t": "tab", "\n": "br", "\u2011": "noBreakHyphen"}
_PIECES = re.compile("([\t\n\u2011])")
_W, _SPACE = f"{{{nsmap['w']}}}", qn("xml:space")
_PREFIX = {"w": nsmap["w"]}


def element(name: str, /, *children: Element, **attributes: object) -> Element:
    """`<w:name>` with its attributes in the same namespace."""
    node = oxml_parser.makeelement(_W + name, nsmap=_PREFIX)
    for key, value in attributes.items():
        node.set(_W + key, str(value))
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
            node.append(element(_SIGNS[piece]))
        elif piece:
            words = element("t")
            words.text = piece
            words.set(_SPACE, "preserve")
            node.append(words)
    return node


def hyperlink(relation: str, *runs: Element) -> Element:
    """A link to where the relation with this identifier leads."""
    node = element("hyperlink", *runs, history=1)
    node.set(qn("r:id"), relation)
    return node


def bookmarked(name: str, number: int, nodes: Iterable[Element]) -> list[Element]:
    """`nodes` inside a bookmark: a deep link for readers, and where the check finds the block again.

    name: a block's id. A slash in it becomes an underline, since Word knows no bookmarks with a slash.
    """
    start = element("bookmarkStart", id=number, name=name.replace("/", "_"))
    return [start, *nodes, element("bookmarkEnd", id=number)]


def new_list(numbering: Element, like: int) -> int:
    """The number of a new list that looks like another and counts from one again. numbering: `w:numbering`."""
    original = next(n for n in numbering.num_lst if n.numId == like)
    added = numbering.add_num(original.abstractNumId.val)
    for level in range(9):
        added.add_lvlOverride(level).add_startOverride(1)
    number: int = added.numId
    return number
