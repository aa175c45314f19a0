"""Paragraphs, tables and text boxes of a Word document in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pressflow.errors import SourceError
from pressflow.model import Position, Severity
from pressflow.sources._docx_desk import Box, Cell, Desk, Grid, Part, Piece, shorten
from pressflow.sources._docx_inline import Inline, chosen
from pressflow.sources._docx_styles import Mark
from pressflow.sources._docx_xml import Element, W, child, is_on, name_of, number, value

_MAX_NESTING = 8  # tables and text boxes in each other
_MAX_PIECES = 10_000
_MAX_COLUMNS = 100
_SEEN = tuple(W + name for name in ("t", "delText", "sym", "drawing", "pict"))


@dataclass(slots=True)
class _Open:
    """A paragraph whose mark is deleted: what follows goes on with it."""

    inline: Inline
    properties: Element | None
    at: Position


class Blocks:
    """Reads a story: the text, a text box, a footnote, a header. Counts paragraphs as a person would."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.sections: list[Element] = []
        self._paragraphs = self._tables = self._boxes = self._pieces = self._depth = 0
        self._fixed: Position | None = None  # in a table, box or note every paragraph has its place
        self._gap = True
        self._before: tuple[str, Element | None] = ("", None)

    def story(self, parent: Element, at: Position | None = None) -> list[Part]:
        """All that stands in `parent`. at: the place of all of it; without one, paragraphs are counted."""
        self._depth += 1
        if self._depth > _MAX_NESTING:
            problem = f"tables and text boxes are nested deeper than {_MAX_NESTING} levels"
            raise SourceError(problem, "write it flat", self.desk.place)
        kept = self._fixed, self._gap, self._before
        self._fixed, self._gap, self._before = at or self._fixed, True, ("", None)
        found = list(_Story(self).read(parent))
        self._fixed, self._gap, self._before = kept
        self._depth -= 1
        return found

    # --- paragraphs -------------------------------------------------------------------------------------

    def paragraph(self, opened: _Open, mark: Mark | None, *, gap: bool) -> Iterator[Part]:
        """The paragraph that has ended, and the text boxes that hang on it."""
        inline, desk = opened.inline, self.desk
        inline.finish()
        piece = Piece(inline.runs, opened.at, inline.style, mark=mark, gap=gap, shots=inline.shots)
        piece.outline = desk.styles.outline(child(opened.properties, "outlineLvl"), inline.style)
        self._pieces += 1
        if self._pieces > _MAX_PIECES:
            raise SourceError(f"more than {_MAX_PIECES:,} paragraphs", "split the text", Position(desk.place.file))
        filled = bool(piece.text.strip())
        if filled or piece.shots:
            yield piece
        for box in inline.boxes:
            fields, desk.fields = desk.fields, []
            self._boxes += 1
            at = self._fixed or Position(desk.place.file, f"text box {self._boxes}")
            yield Box(self.story(box, at), alone=not filled)
            desk.fields, desk.place = fields, opened.at

    def begin(self, node: Element) -> _Open:
        """A paragraph of its own, whose words are not read yet."""
        properties = child(node, "pPr")
        style = value(child(properties, "pStyle")) or self.desk.styles.default
        if self._fixed is None and any(n.text or n.tag not in _SEEN[:2] for n in node.iter(*_SEEN)):
            self._paragraphs += 1
        at = self._fixed or Position(self.desk.place.file, f"paragraph {max(self._paragraphs, 1)}")
        self.desk.place = at
        return _Open(Inline(self.desk, style), properties, at)

    def gap(self, properties: Element | None, style: str, *, filled: bool) -> bool:
        """Whether there is space above this paragraph; remembers it for the next one."""
        if not filled:
            self._gap = True
            return True
        styles, (before, above) = self.desk.styles, self._before
        space = styles.spaced(child(properties, "spacing"), style, "before")
        close = child(properties, "contextualSpacing")
        close = styles.paragraph(style, "contextualSpacing") if close is None else close
        if above is not None or before:
            space += styles.spaced(child(above, "spacing"), before, "after")
        if close is not None and is_on(close) and before == style:
            space = 0
        gap, self._gap = self._gap or space > 0, False
        self._before = (style, properties)
        return gap

    def mark(self, properties: Element | None, style: str) -> Mark | None:
        """The number or bullet of a paragraph, its own or its style's."""
        styles = self.desk.styles
        own = child(properties, "numPr")
        list_ = value(child(own, "numId"))
        if not list_:
            list_ = value(styles.paragraph(style, "numPr", "numId"))
        if not list_ or list_ == "0":
            return None
        depth = number(child(own, "ilvl"))
        if depth is None:
            depth = number(styles.paragraph(style, "numPr", "ilvl"))
        if depth is None:
            depth = self.desk.numbering.linked.get(style, 0)
        return self.desk.numbering.mark(list_, depth)

    # --- tables -----------------------------------------------------------------------------------------

    def table(self, node: Element) -> Grid | None:
        self._tables += 1
        name = self._tables
        grid = Grid([], [])
        for row in _rows(node):
            properties = child(row, "trPr")
            if child(properties, "del") is not None:
                self.desk.revise("deletions")
                continue
            if child(properties, "ins") is not None:
                self.desk.revise("insertions")
            at = self._fixed or Position(self.desk.place.file, f"table {name}, row {len(grid.rows) + 1}")
            cells = list(self._cells(row, at))
            header = child(properties, "tblHeader")
            grid.marked = grid.marked or header is not None
            if header is not None and is_on(header):
                for cell in cells:
                    cell.header = True
            grid.rows.append(cells)
            grid.at.append(at)
        return grid if grid.rows else None

    def _cells(self, row: Element, at: Position) -> Iterator[Cell]:
        column = max(number(child(row, "trPr", "gridBefore")) or 0, 0)
        for node in _inside(row, "tc"):
            properties = child(node, "tcPr")
            span = min(max(number(child(properties, "gridSpan")) or 1, 1), _MAX_COLUMNS)
            merged = any(
                (found := child(properties, name)) is not None and value(found) in ("", "continue")
                for name in ("vMerge", "hMerge")
            )
            if child(properties, "cellDel") is not None:
                self.desk.revise("deletions")
            elif not merged and column < _MAX_COLUMNS:
                yield Cell(column, self.story(node, at))
            column += span


class _Story:
    """A walk through the blocks of one story."""

    def __init__(self, blocks: Blocks) -> None:
        self._blocks, self._desk = blocks, blocks.desk
        self._open: _Open | None = None

    def read(self, parent: Element) -> Iterator[Part]:
        yield from self._walk(parent)
        yield from self._close()

    def _walk(self, parent: Element) -> Iterator[Part]:
        for node in parent:
            name = name_of(node)
            if name == "p":
                yield from self._paragraph(node)
            elif name == "tbl":
                yield from self._close()
                table = self._blocks.table(node)
                if table is not None:
                    yield table
            elif name == "sdt":
                yield from self._control(node)
            elif name == "AlternateContent":
                branch = chosen(node)
                if branch is not None:
                    yield from self._walk(branch)
            elif name == "altChunk":
                self._desk.note(
                    "part-unread",
                    Severity.ERROR,
                    "a part of the text is another document inside this one, and is not read",
                    "open the document in Word and save it again: Word takes the part in",
                )
            elif name == "sectPr":
                self._blocks.sections.append(node)
            elif name not in ("tcPr", "tblPr", "tblGrid", "trPr", "del", "moveFrom", "oMathPara"):
                yield from self._walk(node)
            elif name == "oMathPara":
                Inline(self._desk, "").formula(node)

    def _paragraph(self, node: Element) -> Iterator[Part]:
        blocks = self._blocks
        begun = blocks.begin(node)
        properties, style = begun.properties, begun.inline.style
        if self._open is not None:
            # the marks between them are deleted: one paragraph, which looks like the last
            begun = replace(begun, inline=self._open.inline, at=self._open.at)
            begun.inline.style, self._open = style, None
        begun.inline.read(node)
        section = child(properties, "sectPr")
        if section is not None:
            blocks.sections.append(section)
        if self._joined(properties, style):
            self._open = begun
            return
        yield from self._end(begun)

    def _joined(self, properties: Element | None, style: str) -> bool:
        """Whether the paragraph's mark is deleted or hidden, so that the next one goes on with it."""
        look = child(properties, "rPr")
        if any(child(look, name) is not None for name in ("del", "moveFrom")):
            self._desk.revise("deletions")
            return True
        if child(look, "specVanish") is not None:
            return False  # a heading that runs into its text
        hidden = child(look, "vanish")
        return hidden is not None and is_on(hidden)

    def _end(self, opened: _Open) -> Iterator[Part]:
        blocks, inline = self._blocks, opened.inline
        filled = any(run.text.strip() for run in inline.runs)
        gap = blocks.gap(opened.properties, inline.style, filled=filled)
        mark = blocks.mark(opened.properties, inline.style) if filled else None
        yield from blocks.paragraph(opened, mark, gap=gap)

    def _close(self) -> Iterator[Part]:
        if self._open is not None:
            opened, self._open = self._open, None
            yield from self._end(opened)

    def _control(self, node: Element) -> Iterator[Part]:
        """A content control around paragraphs."""
        content, properties = child(node, "sdtContent"), child(node, "sdtPr")
        if content is None:
            return
        asks = child(properties, "showingPlcHdr")
        gallery = value(child(properties, "docPartObj", "docPartGallery"))
        words = shorten("".join(t.text or "" for t in content.iter(f"{W}t")))
        if asks is not None and is_on(asks):
            message = f"a content control is not filled in: '{words}'"
            self._desk.note("control-empty", Severity.WARNING, message, "fill it in, or delete it")
        elif gallery == "Table of Contents":
            message = f"the table of contents is not published: '{words}'"
            self._desk.note("part-skipped", Severity.INFO, message, "delete it; the page makes its own")
        else:
            yield from self._walk(content)


def _rows(table: Element) -> Iterator[Element]:
    return _inside(table, "tr")


def _inside(parent: Element, name: str) -> Iterator[Element]:
    """The rows or cells of a table, through content controls and the like."""
    for node in parent:
        if node.tag == W + name:
            yield node
        elif name_of(node) in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"):
            yield from _inside(node, name)
