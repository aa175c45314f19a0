"""A release as plain text, for agencies' systems that know nothing else."""

from __future__ import annotations

from pressflow.model import Translation
from pressflow.render._story import Cell, Figure, ItemList, Part, Passage, Table, tell


def plain_text(translation: Translation) -> str:
    """The text below the headlines: blank lines between its parts, bullets before list items, tabs between cells.

    A numbered list has bullets too: a figure that stands in no block must not stand in an output; and a dash before a
    figure would be its sign. Pictures are left out.
    """
    story = tell(translation)
    parts = (part for part in (*story.body, *story.tail) if not isinstance(part, Figure))
    return "\n\n".join("\n".join(_lines(part)) for part in parts)


def _lines(part: Part) -> list[str]:
    if isinstance(part, ItemList):
        return _items(part, "• ")
    if isinstance(part, Table):
        caption = [part.caption.text] if part.caption else []
        return [*caption, *("\t".join(_cell(cell) for cell in row) for row in (*part.head, *part.body))]
    if isinstance(part, Passage) and part.dateline:
        return [" – ".join(line.text for line in part.lines)]
    return [line.text for line in part.lines] if isinstance(part, Passage) else []


def _items(part: ItemList, mark: str) -> list[str]:
    lines = []
    for item in part.items:
        lines.append(mark + item.line.text)
        if item.children:
            lines += _items(item.children, f"  {mark}")
    return lines


def _cell(cell: Cell) -> str:
    return cell.line.text if cell.line else ""
