"""What a source was understood as, drawn as a tree: a line a part, a row of a table on one line."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from pressflow.model import Block, Release, Role

_LONGEST = 70


def tree(release: Release, embedded: int = 0) -> Iterator[str]:
    """The release, line by line. embedded: how many pictures lie inside its source."""
    yield f"release   {release.at.file}"
    facts, blocks = list(_facts(release, embedded)), list(_blocks(release.blocks))
    width = max((len(name) for name, _ in blocks), default=0)
    rows = [f"{name:<9} {text}" for name, text in facts] + [f"{name:<{width}}  {text}" for name, text in blocks]
    for number, row in enumerate(rows, 1):
        yield f"{'└─' if number == len(rows) else '├─'} {row}".rstrip()


def _facts(release: Release, embedded: int) -> Iterator[tuple[str, str]]:
    """What holds for the whole release."""
    yield "date", str(release.date or "(none found)")
    yield "place", release.place or "(none found)"
    if release.embargo:
        yield "embargo", release.embargo.isoformat()
    if release.topics:
        yield "topics", ", ".join(release.topics)
    if embedded or release.pictures:
        count = embedded or len(release.pictures)
        yield "pictures", f"{count} in the document" if embedded else str(count)
    if not any(block.role is Role.HEADLINE for block in release.blocks):
        yield "headline", "(none found: the first sentence serves as title)"


def _blocks(blocks: tuple[Block, ...]) -> Iterator[tuple[str, str]]:
    counts: dict[int, int] = {}
    for (role, *_), run in groupby(blocks, key=_row):
        cells = list(run)
        first = cells[0]
        if role is Role.TABLE_CELL:
            yield "table-head" if first.header else "table-row", _short(" | ".join(cell.text for cell in cells))
            continue
        if role is Role.LIST_ITEM:
            counts = {level: count for level, count in counts.items() if level <= first.level}
            counts[first.level] = counts.get(first.level, 0) + 1
            mark = f"{counts[first.level]}." if first.ordered else "•"
            yield str(role), f"{'  ' * (first.level - 1)}{mark} {_short(first.text)}"
            continue
        counts = {}
        yield str(role), f"{'  ' if role is Role.SUBHEAD and first.level > 2 else ''}{_short(first.text)}"


def _row(block: Block) -> tuple[object, ...]:
    """What is told on one line: the cells of a row; all else by itself."""
    if block.role is Role.TABLE_CELL:
        return block.role, block.group, block.row
    return block.role, block.id


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
