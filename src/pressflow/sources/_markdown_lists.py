"""What Markdown takes for a list or for the head of a table, and an editor did not mean so."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pressflow.model import Role
from pressflow.sources._paragraph import Kind, Paragraph
from pressflow.sources._when import find_days


def without_empty_heads(found: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs; a table whose head row is empty has none, as Markdown cannot leave it out."""
    first: dict[str, int] = {}
    for p in found:
        if p.kind is Kind.CELL:
            first[p.group] = min(first.get(p.group, p.row), p.row)
    return [replace(p, row=p.row - 1) if first.get(p.group) == 1 and p.kind is Kind.CELL else p for p in found]


def with_numbers(found: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, with list marks put back into the text where they are figures and no marks.

    "2. September 2019 – ..." and "12. März: Kiel" look like list items to Markdown, "- 4 °C" and "+ 3,7 %" too.
    """
    groups: dict[tuple[str, int], list[Paragraph]] = {}
    for paragraph in found:
        if paragraph.kind is Kind.ITEM:
            groups.setdefault((paragraph.group, paragraph.level), []).append(paragraph)
    text = {key for key, items in groups.items() if _marks_are_text(items)}
    for paragraph in found:
        if paragraph.kind is not Kind.ITEM:
            yield paragraph
        elif (paragraph.group, paragraph.level) in text:
            yield Paragraph(f"{paragraph.lines[0]} {paragraph.text}", paragraph.at)
        else:
            yield replace(paragraph, lines=())


def _marks_are_text(items: Sequence[Paragraph]) -> bool:
    if items[0].role is Role.LIST_ITEM:
        return False  # somebody says so
    if not items[0].ordered:
        return len(items) == 1 and items[0].text[:1].isdigit() and items[0].lines[0] in "+-"
    marks = [item.lines[0] for item in items]
    if any((days := find_days(f"{item.lines[0]} {item.text}")) and days[0].start == 0 for item in items):
        return True
    numbers = [int(mark[:-1]) for mark in marks]
    same = len(set(numbers)) == 1 and numbers[0] == 1
    restarts = all(b in (a + 1, 1) for a, b in itertools.pairwise(numbers))
    return not (same or (numbers[0] == 1 and restarts))
