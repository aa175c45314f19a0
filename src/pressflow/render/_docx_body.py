"""The text of a release as Word sets it: named styles only, every block inside a bookmark that bears its id."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import Any

from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError

from pressflow.errors import RenderError
from pressflow.locales import Locale
from pressflow.model import Role
from pressflow.render import Page
from pressflow.render._docx_template import style_ids
from pressflow.render._docx_xml import Element, bookmarked, element, new_list, paragraph, runs
from pressflow.render._story import Cell, Figure, ItemList, Line, Part, Passage, Table, tell

_STYLES = {
    Role.KICKER: "Kicker",
    Role.HEADLINE: "Title",
    Role.SUBTITLE: "Subtitle",
    Role.DATELINE: "Body Text",
    Role.LEAD: "Lead",
    Role.PARAGRAPH: "Body Text",
    Role.QUOTE: "Quote",
    Role.CAPTION: "Caption",
    Role.BOILERPLATE_HEAD: "Boilerplate Heading",
    Role.BOILERPLATE: "Boilerplate Text",
    Role.CONTACT: "Contact",
    Role.NOTE: "Note",
}
_HEADINGS = {"contact": "contact", "notes": "notes"}  # kind of passage -> key of its heading in the locale's words
_PIXEL = 9525  # in EMU, at the 96 dots an inch that browsers count with
_TALLEST = 3_960_000  # 11 cm: a portrait must not fill a page
_TWIP = 635  # in EMU


class Body:
    """Writes one release into an empty document."""

    def __init__(self, document: Any, page: Page, locale: Locale) -> None:
        self.document, self.page, self.locale = document, page, locale
        self.styles = style_ids(document)
        self.numbers = count(1)
        section = document.sections[-1]
        self.width = int(section.page_width - section.left_margin - section.right_margin)

    def write(self) -> None:
        story = tell(self.page.translation)
        for line in story.heading:
            self._add(_STYLES[Role(line.role)], self._block(line))
        if self.page.translation.machine:
            self._add("Machine Note", self._plain(self._machine_note()))
        for part in (*story.body, *story.tail):
            self._part(part)

    # --- parts ------------------------------------------------------------------------------------------

    def _part(self, part: Part) -> None:
        if isinstance(part, Passage):
            self._passage(part)
        elif isinstance(part, ItemList):
            self._list(part)
        elif isinstance(part, Table):
            self._table(part)
        else:
            self._figure(part)

    def _passage(self, part: Passage) -> None:
        if part.dateline is not None:
            dateline, text = part.lines[0], part.lines[1]
            opening = [*self._block(dateline, "Dateline"), *self._plain(" – ", "Dateline")]
            self._add(_STYLES[Role(text.role)], [*opening, *self._block(text)])
            return
        if part.kind in _HEADINGS and not part.lines[0].level:
            self._add("Boilerplate Heading", self._plain(self.locale.ui[_HEADINGS[part.kind]]))
        for line in part.lines:
            style = f"Heading {part.level}" if line.role == Role.SUBHEAD else _STYLES[Role(line.role)]
            style = "Boilerplate Heading" if part.kind in _HEADINGS and line.level else style
            self._add(style, self._block(line))

    def _list(self, part: ItemList, depth: int = 0, number: int | None = None) -> None:
        """A list and those inside it. number: of the numbered list around it, whose levels it goes on with."""
        style = "List Number" if part.ordered else "List Bullet"
        definition = self.document.styles[style].element
        if not part.ordered:
            number = definition.pPr.numPr.numId.val
        elif depth == 0 or number is None:
            number = new_list(self.document.part.numbering_part.element, definition)
        for item in part.items:
            place = element("numPr", element("ilvl", val=min(depth, 8)), element("numId", val=number))
            self._add(style, self._block(item.line), properties=[place])
            if item.children is not None:
                self._list(item.children, depth + 1, number if part.ordered and item.children.ordered else None)

    def _table(self, part: Table) -> None:
        if part.caption is not None:
            self._add("Table Caption", self._block(part.caption))
        rows = (*part.head, *part.body)
        widths = _column_widths(rows, self.width // _TWIP)
        table = element(
            "tbl",
            element(
                "tblPr",
                element("tblStyle", val=self.styles["Release Table"]),
                element("tblW", w=sum(widths), type="dxa"),
                element("tblLook", val="0020" if part.head else "0000", firstRow=int(bool(part.head)), lastRow=0,
                        firstColumn=0, lastColumn=0, noHBand=0, noVBand=1),
            ),
            element("tblGrid", *(element("gridCol", w=width) for width in widths)),
        )  # fmt: skip
        for number, row in enumerate(rows):
            repeated = [element("tblHeader")] if number < len(part.head) else []
            cells = (self._cell(cell, width) for cell, width in zip(row, widths, strict=True))
            table.append(element("tr", element("trPr", element("cantSplit"), *repeated), *cells))
        self._append(table)

    def _cell(self, cell: Cell, width: int) -> Element:
        content = self._block(cell.line) if cell.line is not None else []
        return element(
            "tc",
            element("tcPr", element("tcW", w=width, type="dxa")),
            paragraph(self.styles[_cell_style(cell)], *content),
        )

    def _figure(self, part: Figure) -> None:
        self._add("Picture", [self._picture(part)])
        credit = part.credit(self.locale.ui["photo"])
        if part.caption is not None or credit:
            text = self._block(part.caption) if part.caption is not None else []
            gap = " " if text and credit else ""
            self._add("Caption", [*text, *(self._plain(gap + credit, "Credit") if credit else [])])

    def _picture(self, part: Figure) -> Element:
        picture = part.picture
        width = min(self.width, picture.width * _PIXEL)
        height = width * picture.height // picture.width
        if height > _TALLEST:
            width, height = width * _TALLEST // height, _TALLEST
        try:
            inline = self.document.part.new_pic_inline(picture.path, width, height)
        except FileNotFoundError as error:
            raise RenderError(
                f"the picture {picture.file} is missing", f"put it at {picture.path}", picture.at
            ) from error
        except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError) as error:
            fix = "save it as JPEG or PNG"
            raise RenderError(
                f"Word cannot show {picture.file}: not a JPEG, PNG, GIF or TIFF", fix, picture.at
            ) from error
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")  # without them LibreOffice leaves a gap beside the picture
        if part.alt is not None:
            inline.docPr.set("name", part.alt.id)
            inline.docPr.set("descr", part.alt.text)
        else:
            inline.docPr.set("name", Path(picture.file).stem)
        drawing = element("drawing")
        drawing.append(inline)
        return element("r", drawing)

    # --- paragraphs -------------------------------------------------------------------------------------

    def _add(self, style: str, nodes: Sequence[Element], properties: Sequence[Element] = ()) -> None:
        self._append(paragraph(self.styles[style], *nodes, properties=properties))

    def _append(self, node: Element) -> None:
        """Last in the body, before the section's own properties."""
        self.document.element.body.sectPr.addprevious(node)

    def _block(self, line: Line, style: str = "") -> list[Element]:
        return bookmarked(line.id, next(self.numbers), self._plain(line.text, style))

    def _plain(self, text: str, style: str = "") -> list[Element]:
        identifier = self.styles[style] if style else ""
        return runs(text, self.locale.tag, self.document.part, self.styles["Hyperlink"], identifier)

    def _machine_note(self) -> str:
        settings = self.page.settings
        original = settings.url(settings.source, self.page.slug, "")
        return f"{self.locale.ui['machine']} {self.locale.ui['original']} {original}"


def _cell_style(cell: Cell) -> str:
    if cell.scope:
        return "Table Figure Heading" if cell.numeric and cell.scope == "col" else "Table Heading"
    return "Table Figure" if cell.numeric else "Table Text"


def _column_widths(rows: Sequence[Sequence[Cell]], total: int) -> list[int]:
    """Twips for each column, by the length of what stands in it: a column of figures leaves room for the words."""
    lengths = [max(len(cell.line.text) if cell.line else 0 for cell in column) for column in zip(*rows, strict=True)]
    weights = [min(max(length, 8), 40) for length in lengths]
    return [total * weight // sum(weights) for weight in weights]
