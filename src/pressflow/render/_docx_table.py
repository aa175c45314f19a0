"""Tables as Word sets them: as wide as the text, heads that repeat on the next page, rows that no page divides."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pressflow.render._docx_xml import Element, element, paragraph
from pressflow.render._story import Cell, Line, Table

_TWIP = 635  # in EMU
# twips: the mean width of a bold letter of 9.5 points in a wide face (Verdana), and what a cell has beside its text
_LETTER, _EDGES = 134, 308
_WORD = 18  # letters: longer words (addresses) are broken
_FEWEST, _MOST = 8, 40  # letters of its longest text that a column is measured by
_SHORT = 10  # rows that a page must not part
_HEAD_ROW, _HEAD_COLUMN, _NO_VERTICAL_BANDS = 0x0020, 0x0080, 0x0400  # of tblLook


def table(part: Table, width: int, styles: Mapping[str, str], write: Callable[[Line], Sequence[Element]]) -> Element:
    """A table in our style. width: of the text, in EMU; write: a cell's line as runs."""
    rows = (*part.head, *part.body)
    widths = column_widths(rows, width // _TWIP)
    columns = any(cell.scope == "row" for row in part.body for cell in row)
    look = _HEAD_ROW * bool(part.head) + _HEAD_COLUMN * columns + _NO_VERTICAL_BANDS
    node = element(
        "tbl",
        element(
            "tblPr",
            element("tblStyle", val=styles["Release Table"]),
            element("tblW", w=sum(widths), type="dxa"),
            element("tblLayout", type="fixed"),
            element("tblLook", val=f"{look:04X}"),
        ),
        element("tblGrid", *(element("gridCol", w=width) for width in widths)),
    )
    for number, row in enumerate(rows):
        head, last = number < len(part.head), number == len(rows) - 1
        keep = head or (len(rows) <= _SHORT and not last)  # with the row below, on one page
        repeated = [element("tblHeader")] if head else []
        node.append(element("tr", element("trPr", element("cantSplit"), *repeated)))
        for cell, width in zip(row, widths, strict=True):
            content = write(cell.line) if cell.line is not None else ()
            together = [element("keepNext")] if keep else []
            text = paragraph(styles[_cell_style(cell)], *content, properties=together)
            node[-1].append(element("tc", element("tcPr", element("tcW", w=width, type="dxa")), text))
    return node


def _cell_style(cell: Cell) -> str:
    if cell.scope:
        return "Table Figure Heading" if cell.numeric and cell.scope == "col" else "Table Heading"
    return "Table Figure" if cell.numeric else "Table Text"


def column_widths(rows: Sequence[Sequence[Cell]], total: int) -> list[int]:
    """Twips for each column, `total` together: room for its longest word, the rest by the length of what stands in it.

    Where the longest words together are wider than the page, all columns give way alike.
    """
    columns = list(zip(*rows, strict=True))
    least = [max(_unbroken(cell) for cell in column) for column in columns]
    wanted = [max(_FEWEST, *(min(len(cell.line.text), _MOST) for cell in column if cell.line)) for column in columns]
    needed = [letters * _LETTER + _EDGES for letters in least]
    spare = total - sum(needed)
    if spare < 0:
        return _shares(total, needed)
    more = [max(0, want - have) for want, have in zip(wanted, least, strict=True)]
    extra = _shares(spare, more if any(more) else wanted)
    return [have + add for have, add in zip(needed, extra, strict=True)]


def _unbroken(cell: Cell) -> int:
    """Letters of a cell that must stand in one line: a figure with its unit, a word."""
    text = cell.line.text if cell.line else ""
    whole = cell.numeric and not cell.scope
    return min(_WORD, len(text) if whole else max(map(len, text.split()), default=0))


def _shares(total: int, weights: Sequence[int]) -> list[int]:
    """`total` divided as the weights are, in whole numbers that add up to it."""
    shares = [total * weight // sum(weights) for weight in weights]
    return [*shares[:-1], total - sum(shares[:-1])]
