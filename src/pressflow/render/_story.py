"""Translation -> the parts of a page: blocks that belong together, in reading order, as templates want them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import ClassVar

from pressflow.model import Block, Picture, Role, Translation


@dataclass(frozen=True, slots=True)
class Line:
    """A block's text in the page's locale. id: the block's."""

    id: str
    text: str
    role: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines that are set alike. kind: lead paragraph subhead quote boilerplate contact notes.

    A lead or paragraph that opens with a dateline has it as its first line.
    """

    kind: str
    lines: tuple[Line, ...]
    level: int = 0

    @property
    def dateline(self) -> Line | None:
        first = self.lines[0]
        return first if first.role == Role.DATELINE and len(self.lines) > 1 else None


@dataclass(frozen=True, slots=True)
class Item:
    line: Line
    children: ItemList | None


@dataclass(frozen=True, slots=True)
class ItemList:
    kind: ClassVar[str] = "list"
    ordered: bool
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """line: None where the table has a gap. scope: "col" or "row" for a header, "" for a value."""

    line: Line | None
    scope: str
    numeric: bool


@dataclass(frozen=True, slots=True)
class Table:
    kind: ClassVar[str] = "table"
    head: tuple[tuple[Cell, ...], ...]
    body: tuple[tuple[Cell, ...], ...]
    caption: Line | None


@dataclass(frozen=True, slots=True)
class Figure:
    kind: ClassVar[str] = "figure"
    picture: Picture
    alt: Line | None
    caption: Line | None
    first: bool = False  # of its page: it is loaded at once, the others when they come into sight

    def credit(self, label: str) -> str:
        """`Foto: Eva Muster`; as written where it says itself what it is (`Illustration: Eva Muster`); "" for none."""
        credit = self.picture.credit
        return label.format(credit=credit) if credit and ":" not in credit else credit


Part = Passage | ItemList | Table | Figure


@dataclass(frozen=True, slots=True)
class Story:
    """heading: kicker, headline and subtitle. tail: what follows the text (boilerplates, contact, notes)."""

    heading: tuple[Line, ...]
    body: tuple[Part, ...]
    tail: tuple[Part, ...]

    @property
    def headline(self) -> Line | None:
        return next((line for line in self.heading if line.role == Role.HEADLINE), None)


_HEADING = {Role.KICKER, Role.HEADLINE, Role.SUBTITLE}
_TAIL = {"boilerplate", "contact", "notes"}
_KINDS = {
    Role.LIST_ITEM: "list",
    Role.TABLE_CELL: "table",
    Role.QUOTE: "quote",
    Role.BOILERPLATE_HEAD: "boilerplate",
    Role.BOILERPLATE: "boilerplate",
    Role.CONTACT: "contact",
    Role.NOTE: "notes",
}
_TEXT = {Role.DATELINE, Role.LEAD, Role.PARAGRAPH}

Pair = tuple[Block, Line]


def tell(translation: Translation) -> Story:
    """The release as a page tells it. Every block with a text is in it, once."""
    pairs = [(b, Line(b.id, text, b.role, b.level)) for b, text in translation.texts() if text]
    heading = tuple(line for block, line in pairs if block.role in _HEADING)
    figures, captions = _figures(translation.release.pictures, pairs)
    flow = [pair for pair in pairs if pair[0].role not in _HEADING]
    parts = list(_parts(flow, figures, captions))
    end = next((i for i, part in enumerate(parts) if part.kind in _TAIL), len(parts))
    placed = {part.picture.file for part in parts[:end] if isinstance(part, Figure)}
    body = _with_pictures(parts[:end], [f for name, f in figures.items() if name not in placed])
    return Story(
        heading, _heading_order(_first_marked(body)), tuple(p for p in parts[end:] if not isinstance(p, Figure))
    )


def _figures(pictures: Sequence[Picture], pairs: Sequence[Pair]) -> tuple[dict[str, Figure], dict[str, Line]]:
    """Each picture with its lines; and the captions of what is no picture (a table), by group."""
    alts = {b.group: line for b, line in pairs if b.role is Role.ALT}
    captions = {b.group: line for b, line in pairs if b.role is Role.CAPTION}
    figures = {p.file: Figure(p, alts.get(p.file), captions.get(p.file)) for p in pictures}
    return figures, {group: line for group, line in captions.items() if group not in figures}


def _parts(flow: Sequence[Pair], figures: dict[str, Figure], captions: dict[str, Line]) -> Iterator[Part]:
    tables = {b.group for b, _ in flow if b.role is Role.TABLE_CELL}
    shown: set[str] = set()
    for (kind, group), run in groupby(flow, key=_run):
        pairs = list(run)
        lines = tuple(line for _, line in pairs)
        if kind == "list":
            yield _list(pairs)
        elif kind == "table":
            yield _table(pairs, captions.get(group))
        elif kind == "boilerplate":
            yield from _boilerplates(lines)
        elif kind == "text":
            yield from _paragraphs(lines)
        elif kind == "subhead":
            yield from (Passage("subhead", (line,), line.level) for line in lines)
        elif kind == "figure":
            if group in figures and group not in shown:
                shown.add(group)
                yield figures[group]
            elif group not in figures and group not in tables:  # a caption of nothing is still said
                yield from (Passage("paragraph", (line,)) for line in lines)
        else:
            yield Passage(kind, lines)


def _run(pair: Pair) -> tuple[str, str]:
    """What neighbours must share to be one part."""
    block = pair[0]
    if block.role in (Role.CAPTION, Role.ALT):
        return "figure", block.group
    if block.role in _TEXT:
        return "text", ""
    if block.role is Role.SUBHEAD:
        return "subhead", ""
    kind = _KINDS[block.role]
    return kind, "" if kind in ("contact", "notes") else block.group


def _paragraphs(lines: Sequence[Line]) -> Iterator[Passage]:
    """One passage a line; a dateline runs into the paragraph that follows it."""
    waiting: tuple[Line, ...] = ()
    for line in lines:
        if line.role == Role.DATELINE:
            if waiting:
                yield Passage("paragraph", waiting)
            waiting = (line,)
        else:
            yield Passage("lead" if line.role == Role.LEAD else "paragraph", (*waiting, line))
            waiting = ()
    if waiting:
        yield Passage("paragraph", waiting)


def _boilerplates(lines: Sequence[Line]) -> Iterator[Passage]:
    """Each head begins a boilerplate of its own."""
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or lines[index].role == Role.BOILERPLATE_HEAD:
            yield Passage("boilerplate", tuple(lines[start:index]))
            start = index


def _list(pairs: Sequence[Pair]) -> ItemList:
    """A list, with deeper items inside the item that they follow."""
    depth = min(block.level for block, _ in pairs)
    items: list[Item] = []
    index = 0
    while index < len(pairs):
        after = index + 1
        while after < len(pairs) and pairs[after][0].level > depth:
            after += 1
        deeper = pairs[index + 1 : after]
        items.append(Item(pairs[index][1], _list(deeper) if deeper else None))
        index = after
    return ItemList(pairs[0][0].ordered, tuple(items))


_NUMERIC = re.compile(r"[\s\d.,:’'%‰€$£+−–()-]+")


def _table(pairs: Sequence[Pair], caption: Line | None) -> Table:
    cells = {(b.row, b.column): (b, line) for b, line in pairs}
    columns = range(1 + max(column for _, column in cells))
    numeric = {column for column in columns if _is_numeric([p for (_, c), p in cells.items() if c == column])}
    rows = [
        tuple(_cell(cells.get((row, column)), row, column in numeric) for column in columns)
        for row in sorted({row for row, _ in cells})
    ]
    head = 0
    while head < len(rows) and all(c.scope == "col" or c.line is None for c in rows[head]):
        head += 1
    return Table(tuple(rows[:head]), tuple(rows[head:]), caption)


def _cell(pair: Pair | None, row: int, numeric: bool) -> Cell:
    if pair is None:
        return Cell(None, "", numeric)
    block, line = pair
    return Cell(line, ("col" if row == 0 else "row") if block.header else "", numeric)


def _is_numeric(column: Sequence[Pair]) -> bool:
    """True if every value is a figure, perhaps with a short unit: such a column is set flush right."""
    values = [line.text for block, line in column if not block.header]
    return bool(values) and all(
        any(c.isdecimal() for c in v) and len(_NUMERIC.sub("", v)) <= min(4, len(v) // 2) for v in values
    )


def _with_pictures(body: Sequence[Part], figures: Sequence[Figure]) -> tuple[Part, ...]:
    """Pictures without a place in the text: the first below the opening paragraph, the others at its end."""
    opening = next((i for i, p in enumerate(body) if p.kind in ("lead", "paragraph")), -1) + 1
    return (*body[:opening], *figures[:1], *body[opening:], *figures[1:])


def _first_marked(body: Sequence[Part]) -> tuple[Part, ...]:
    first = next((part for part in body if isinstance(part, Figure)), None)
    return tuple(replace(part, first=True) if isinstance(part, Figure) and part is first else part for part in body)


def _heading_order(body: Sequence[Part]) -> tuple[Part, ...]:
    """Subheads never skip a level: the first below the headline is an h2, whatever the source called it."""
    last, parts = 1, []
    for part in body:
        if isinstance(part, Passage) and part.kind == "subhead":
            last = max(2, min(part.level, last + 1, 4))
            part = Passage("subhead", part.lines, last)
        parts.append(part)
    return tuple(parts)
