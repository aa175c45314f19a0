"""A Word document read back as zip and XML, with nothing of what wrote it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

from pressflow.errors import RenderError
from pressflow.public import Reread
from pressflow.render._xml import parse_xml

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MAIN = "word/document.xml"
# Parts that are not shown: how things look, and what the template's author keeps beside the document.
_SILENT = re.compile(
    r".*\.rels|\[Content_Types\]\.xml|docProps/app\.xml|customXml/.*"
    r"|word/(styles|numbering|settings|webSettings|fontTable|stylesWithEffects|theme/.*|glossary/.*)\.xml"
)
# Properties that a program reads, and measures of a drawing.
_CODES = re.compile(
    "created|modified|lastPrinted|identifier|language|revision|version|posOffset|align|pctWidth|pctHeight"
)
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_RUNS = ("t", "delText", "instrText", "delInstrText")  # the pieces of a paragraph
_COUNTS = re.compile(r"\s*(PAGE|NUMPAGES)\b[\s\w\\*]*")


def reread(content: bytes) -> Reread:
    """The blocks by their bookmarks, in the order of the document; everything else that has words as the rest.

    An alt text is the block that its picture is named after. Raises RenderError if the file is damaged.
    """
    try:
        with ZipFile(BytesIO(content)) as package:
            parts = {n: package.read(n) for n in package.namelist() if n.endswith(".xml") and not _SILENT.fullmatch(n)}
    except (BadZipFile, EOFError, ValueError) as error:
        raise RenderError(f"a Word document cannot be read: {error}", "build it again") from error
    if _MAIN not in parts:
        raise RenderError(f"a Word document has no {_MAIN}", "build it again")
    reading = _Reading()
    reading.read(parse_xml(parts.pop(_MAIN), _MAIN))
    for name in sorted(parts):
        other = _Reading(blocks=False)
        other.read(parse_xml(parts[name], name))
        reading.rest += other.rest
    return Reread(tuple((name, "".join(pieces)) for name, pieces in reading.blocks), tuple(reading.rest))


class _Reading:
    """Reads one part. Text of every kind counts: deleted, hidden, in a text box, a field's. What is hidden today can be
    shown tomorrow.
    """

    def __init__(self, *, blocks: bool = True) -> None:
        self.blocks: list[tuple[str, list[str]]] = []
        self.rest: list[str] = []
        self._has_blocks = blocks
        self._open: dict[str, list[str]] = {}  # bookmarks that have begun, by their number
        self._loose: list[str] = []  # text outside of every bookmark, up to the paragraph's end
        self._fields: list[_Field] = []

    def read(self, root: etree._Element) -> None:
        self._node(root)
        self._flush()

    def _node(self, node: etree._Element) -> None:
        if not isinstance(node.tag, str):
            return  # a comment or an instruction to a program
        name = etree.QName(node).localname
        if step := _STEPS.get(name):
            step(self, node)
        elif name in _SIGNS:
            self._say(_SIGNS[name])
        elif node.text and not _CODES.fullmatch(name) and (name in _RUNS or node.text.strip()):
            self._say(node.text)
            if name not in _RUNS:
                self._flush()  # a property, a chart's value: a text for itself
        for child in node:
            self._node(child)
        if name == "p":
            self._flush()
            for pieces in self._open.values():
                pieces.append("\n")

    def _say(self, text: str) -> None:
        field = self._fields[-1] if self._fields else None
        if field is not None and not field.shown:
            field.instruction += text
        elif field is not None and self._counts_pages(field) and text.isdecimal():
            return
        else:
            self._write(text)

    def _counts_pages(self, field: _Field) -> bool:
        """True in a header or footer: only the layout knows the result, and what stands there is a guess."""
        return not self._has_blocks and bool(_COUNTS.fullmatch(field.instruction))

    def _write(self, text: str) -> None:
        for pieces in self._open.values():
            pieces.append(text)
        if not self._open:
            self._loose.append(text)

    def _flush(self) -> None:
        self.rest += [text.strip() for text in "".join(self._loose).split("\t") if text.strip()]
        self._loose = []

    # --- what is more than text -------------------------------------------------------------------------

    def _begin(self, node: etree._Element) -> None:
        name = node.get(f"{_W}name", "")
        if self._has_blocks and not name.startswith("_"):  # Word's own: _GoBack, _Toc1
            self.blocks.append((name.replace("_", "/"), []))  # a bookmark has no slash, an id no underline
            self._open[node.get(f"{_W}id", "")] = self.blocks[-1][1]

    def _end(self, node: etree._Element) -> None:
        self._open.pop(node.get(f"{_W}id", ""), None)

    def _picture(self, node: etree._Element) -> None:
        if (alt := node.get("descr")) and self._has_blocks:
            self.blocks.append((node.get("name", ""), [alt]))
        elif alt:
            self.rest.append(alt)
        if title := node.get("title"):
            self.rest.append(title)

    def _field(self, node: etree._Element) -> None:
        kind = node.get(f"{_W}fldCharType")
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._instruct(self._fields[-1])
        elif kind == "end" and self._fields:
            field = self._fields.pop()
            if not field.shown:
                self._instruct(field)

    def _instruct(self, field: _Field) -> None:
        """An instruction ends. What it says may be text (`QUOTE "..."`): only a page count is surely none."""
        field.shown = True
        if not _COUNTS.fullmatch(field.instruction):
            self._write(field.instruction)

    def _simple_field(self, node: etree._Element) -> None:
        instruction = node.get(f"{_W}instr", "")
        if not _COUNTS.fullmatch(instruction):
            self._write(instruction)

    def _link(self, node: etree._Element) -> None:
        if tooltip := node.get(f"{_W}tooltip"):
            self.rest.append(tooltip)

    def _symbol(self, node: etree._Element) -> None:
        self._say(chr(int(node.get(f"{_W}char", "FFFD"), 16)))


class _Field:
    """A field that has begun: its instruction so far, and whether its result is being shown."""

    def __init__(self) -> None:
        self.instruction, self.shown = "", False


_STEPS: Mapping[str, Callable[[_Reading, etree._Element], None]] = {
    "bookmarkStart": _Reading._begin,
    "bookmarkEnd": _Reading._end,
    "docPr": _Reading._picture,
    "fldChar": _Reading._field,
    "fldSimple": _Reading._simple_field,
    "hyperlink": _Reading._link,
    "sym": _Reading._symbol,
}
