"""A release as Markdown: as an editor would write it, or else with its roles said in comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressflow.model import Block, Role
from pressflow.sources._looks import is_quotation
from pressflow.sources._write import Draft, front_lines, groups

_HEAD = (Role.KICKER, Role.HEADLINE, Role.SUBTITLE)
_TEXT = (Role.LEAD, Role.PARAGRAPH, Role.QUOTE)
_INDENT = "    "


def write_markdown(draft: Draft, *, marked: bool) -> str:
    """The text of `release.md`. marked: a comment before each block says what it is (`<!-- lead -->`)."""
    files = {picture.file for picture in draft.pictures}
    blocks = [b for b in draft.blocks if b.role is not Role.ALT and not (b.role is Role.CAPTION and b.group in files)]
    titles = [] if marked else _titles(blocks)
    front = list(front_lines(draft, titles=titles, dated=True))
    body = blocks[len(titles) :]
    parts = list(_marked(body) if marked else _plain(body))
    head = "\n".join(("---", *front, "---", "", "")) if front else ""
    return head + "\n\n".join(parts) + "\n"


def _titles(blocks: Sequence[Block]) -> list[Block]:
    """Kicker, headline and subtitle if they are all that stands at the top, each once."""
    head = [b for b in blocks if b.role in _HEAD]
    roles = [b.role for b in head]
    usual = roles == [role for role in _HEAD if role in roles] and Role.HEADLINE in roles
    return head if usual and list(blocks[: len(head)]) == head else []


def _plain(blocks: Sequence[Block]) -> Iterator[str]:
    dateline = ""
    lines: list[str] = []
    for run in (*groups(blocks), []):
        block = run[0] if run else None
        if lines and (block is None or block.role is not Role.CONTACT or block.level):
            yield "\\\n".join(lines)
            lines = []
        if block is None:
            continue
        if dateline and block.role not in _TEXT:
            yield dateline
            dateline = ""
        if block.role is Role.DATELINE:
            dateline = escaped(block.text)
        elif block.role is Role.CONTACT and not block.level:
            lines.append(escaped(block.text))
        else:
            yield f"{dateline} – {_block(run)}" if dateline else _block(run)
            dateline = ""
    if dateline:
        yield dateline


def _marked(blocks: Sequence[Block]) -> Iterator[str]:
    for run in groups(blocks):
        yield f"<!-- {run[0].role.value} -->"
        if run[0].role not in (Role.LIST_ITEM, Role.TABLE_CELL):
            yield (
                f"{'#' * run[0].level} {escaped(run[0].text)}" if run[0].role is Role.SUBHEAD else escaped(run[0].text)
            )
        else:
            yield _block(run)


def _block(run: Sequence[Block]) -> str:
    block = run[0]
    text = escaped(block.text)
    if block.role is Role.LIST_ITEM:
        return "\n".join(_items(run))
    if block.role is Role.TABLE_CELL:
        return "\n".join(_rows(run))
    if block.role is Role.HEADLINE:
        return f"# {text}"
    if (
        block.role is Role.SUBHEAD
        or block.role is Role.BOILERPLATE_HEAD
        or (block.level and block.role is not Role.QUOTE)
    ):
        return f"{'#' * max(block.level, 2)} {text}"
    if block.role is Role.QUOTE and not is_quotation(block.text):
        return f"> {text}"
    return text


def _items(run: Sequence[Block]) -> Iterator[str]:
    counts: dict[int, int] = {}
    for block in run:
        level = max(block.level, 1)
        counts = {depth: count for depth, count in counts.items() if depth <= level}
        counts[level] = counts.get(level, 0) + 1
        mark = f"{counts[level]}. " if block.ordered else "*   "
        yield f"{_INDENT * (level - 1)}{mark:<4}{escaped(block.text)}"


def _rows(run: Sequence[Block]) -> Iterator[str]:
    cells = {(b.row, b.column): escaped(b.text).replace("|", "\\|") for b in run}
    width = 1 + max(column for _, column in cells)
    first = 0 if any(b.header for b in run) else -1  # a table without a head has an empty one
    for row in range(first, 1 + max(row for row, _ in cells)):
        yield "| " + " | ".join(cells.get((row, column), " ") for column in range(width)) + " |"
        if row == first:
            yield "|" + " --- |" * width


def escaped(text: str) -> str:
    """The text so that no sign in it is a mark of Markdown."""
    text = re.sub(r"[\\`\[\]<>&#~]|(?<!\w)[*_]|[*_](?!\w)", lambda m: "\\" + m[0], text)
    text = re.sub(r"(?<=\w)_(?=\w)", r"\\_", text)
    return re.sub(r"^(\d{1,9})([.)])(?=\s|$)|^([-+=:|])", lambda m: f"{m[1]}\\{m[2]}" if m[1] else "\\" + m[0], text)
