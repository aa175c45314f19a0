"""Plain text: with or without blank lines, hard-wrapped or not, bullets of all kinds, tables by tab."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pressflow.model import Finding, Position, Severity
from pressflow.sources._dateline import split_dateline, standalone_dateline
from pressflow.sources._embargo import is_embargo
from pressflow.sources._footnotes import begins_note
from pressflow.sources._frontmatter import split_front
from pressflow.sources._lines import glue, join, wrap_width
from pressflow.sources._looks import has_words, is_open_ended, is_page_number, is_rule
from pressflow.sources._mail import is_mail_head, without_quote_marks
from pressflow.sources._paragraph import Kind, Paragraph, Source
from pressflow.sources._when import find_days
from pressflow.sources._words import contact_head, marker, note_head

SUFFIXES = (".txt", ".text")

_SYMBOL = re.compile(r"(?P<indent>\s*)(?P<mark>[•·▪▫◦‣●○■□►▶➢➤→✓✔\uf0b7\uf0a7])\s*(?P<text>\S.*)")
_DASH = re.compile(r"(?P<indent>\s*)(?P<mark>[-–—*+])\s+(?P<text>\S.*)")
_TIGHT_DASH = re.compile(r"(?P<indent>\s*)(?P<mark>[-–*])(?P<text>[^\W\d_].*)")
_WORD_BULLET = re.compile(r"(?P<indent>\s*)(?P<mark>[o§])\t\s*(?P<text>\S.*)")  # as Word pastes them
_NUMBER = re.compile(r"(?P<indent>\s*)\(?(?P<mark>\d{1,3}|[a-z])[.)]\s+(?P<text>\S.*)")

_ACROSS = re.compile(r"(?P<left>.*?\S)(?:\s{4,}|\t+)(?P<right>\S.*)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank. gap: a blank line stands before it."""

    text: str
    number: int
    gap: bool


@dataclass(frozen=True, slots=True)
class Bullet:
    indent: int
    mark: str
    text: str
    ordered: bool


def paragraphs(text: str, file: str) -> Source:
    """What a plain text says, line by line."""
    front, body, before = split_front(text, file)
    body = without_quote_marks(body)
    lines = tuple(_lines(body, before))
    found: list[Paragraph] = []
    findings: list[Finding] = []
    read_lines(lines, wrap_width(body.split("\n")), file, found, findings)
    return Source(tuple(found), front, tuple(findings))


def read_lines(lines: Sequence[Line], width: int, file: str, found: list[Paragraph], findings: list[Finding]) -> None:
    """Append what lines say. width: at which they were broken, 0 if every line is a paragraph."""
    items = _bullets(lines)
    index = 0
    while index < len(lines):
        if index in items:
            index = _list(lines, items, index, width, file, found, findings)
        elif rows := _table_rows(lines, index):
            found.extend(_cells(rows, f"table-{index}", file))
            index += len(rows)
        else:
            index = _text(lines, items, index, width, file, found, findings)


def _lines(body: str, before: int) -> Iterator[Line]:
    """The lines that say something. The end of a page is no gap in a sentence that goes on below it."""
    gap, paged, last = True, False, ""
    for number, line in enumerate(body.split("\n"), before + 1):
        if is_page_number(line):
            paged = True
        elif not line.strip() or is_rule(line):  # a dividing line is decoration
            gap = True
        else:
            goes_on = paged and line.lstrip()[:1].islower() and is_open_ended(last)
            yield from _columns(Line(line.rstrip(), number, gap and not goes_on))
            gap, paged, last = False, False, line.rstrip()


def _columns(line: Line) -> Iterator[Line]:
    """The line; as two where a dateline stands at its right margin, across from who writes."""
    match = _ACROSS.fullmatch(line.text)
    if match and standalone_dateline(match["right"]):
        yield replace(line, text=match["left"])
        yield Line(match["right"], line.number, gap=False)
    else:
        yield line


# --- lists ----------------------------------------------------------------------------------------------


def _bullets(lines: Sequence[Line]) -> dict[int, Bullet]:
    """The lines that are list items. A single dash or number is no list: a figure or a footnote may hang on it."""
    found: dict[int, Bullet] = {}
    for index, line in enumerate(lines):
        for shape in (_SYMBOL, _WORD_BULLET):
            if match := shape.fullmatch(line.text):
                found[index] = Bullet(_depth(match["indent"]), match["mark"], match["text"], ordered=False)
    for shape in (_DASH, _TIGHT_DASH):
        found |= _runs(lines, shape, found)
    return found | _numbers(lines, found)


def _depth(indent: str) -> int:
    return len(indent.expandtabs(4))


def _runs(lines: Sequence[Line], shape: re.Pattern[str], taken: dict[int, Bullet]) -> dict[int, Bullet]:
    """Dash items that have a neighbour with the same mark, at most three lines away."""
    hits = {
        i: Bullet(_depth(m["indent"]), m["mark"], m["text"], ordered=False)
        for i, line in enumerate(lines)
        if i not in taken and (m := shape.fullmatch(line.text)) and not m["text"].rstrip().endswith((" –", " -", " —"))
    }
    if shape is _TIGHT_DASH:
        hits = {i: b for i, b in hits.items() if any(j in hits and hits[j].mark == b.mark for j in (i - 1, i + 1))}
    return {i: b for i, b in hits.items() if _has_neighbour(hits, i) or (taken and i - 1 in taken)}


def _has_neighbour(hits: dict[int, Bullet], index: int) -> bool:
    return any(j != index and j in hits and hits[j].mark == hits[index].mark for j in range(index - 3, index + 4))


def _numbers(lines: Sequence[Line], taken: dict[int, Bullet]) -> dict[int, Bullet]:
    """Numbered items that count up from 1 (or a). "12. März" is a date, and any other number stays in the text."""
    found: dict[int, Bullet] = {}
    run: dict[int, Bullet] = {}
    expected = 1
    for index, line in enumerate(lines):
        match = _NUMBER.fullmatch(line.text)
        if index in taken or not match or _is_date(match):
            continue
        value = int(match["mark"]) if match["mark"].isdecimal() else ord(match["mark"]) - 96
        if value == 1:
            found |= run if len(run) > 1 else {}
            run, expected = {}, 1
        if value == expected:
            run[index] = Bullet(_depth(match["indent"]), match["mark"], match["text"], ordered=True)
            expected += 1
    return found | (run if len(run) > 1 else {})


def _is_date(match: re.Match[str]) -> bool:
    days = find_days(f"{match['mark']}. {match['text']}")
    return bool(days) and days[0].start == 0


def _list(
    lines: Sequence[Line],
    items: dict[int, Bullet],
    index: int,
    width: int,
    file: str,
    found: list[Paragraph],
    findings: list[Finding],
) -> int:
    """Append one list with its continuation lines; the index after it."""
    group, indents = f"list-{index}", [items[index].indent]
    ordered = items[index].ordered
    while index in items and (items[index].ordered == ordered or items[index].indent > indents[0]):
        bullet, line = items[index], lines[index]
        while len(indents) > 1 and bullet.indent < indents[-1]:
            indents.pop()
        if bullet.indent > indents[-1] + 1:
            indents.append(bullet.indent)
        parts = [bullet.text]
        index += 1
        while index < len(lines) and index not in items and _hangs(lines[index], lines[index - 1], bullet, width):
            parts.append(lines[index].text)
            index += 1
        text = _glued(parts, Position(file, line.number), findings)
        found.append(
            Paragraph(text, Position(file, line.number), Kind.ITEM, len(indents), bullet.ordered, group, gap=line.gap)
        )
    return index


def _hangs(line: Line, before: Line, bullet: Bullet, width: int) -> bool:
    """True if the line goes on with the item: indented below it, or broken at the margin."""
    if line.gap:
        return False
    if _depth(line.text[: len(line.text) - len(line.text.lstrip())]) >= bullet.indent + 2:
        return True
    return len(join([before.text, line.text], width, lambda _: False)) == 1


# --- tables ---------------------------------------------------------------------------------------------


def _table_rows(lines: Sequence[Line], index: int) -> list[tuple[Line, list[str]]]:
    """The rows from `index` on if two or more lines have the same number of cells, two at least."""
    rows: list[tuple[Line, list[str]]] = []
    for line in lines[index:]:
        cells = [c.strip() for c in line.text.lstrip(" ").split("\t")]
        if len(cells) < 2 or (rows and len(cells) != len(rows[0][1])) or (rows and line.gap):
            break
        rows.append((line, cells))
    return rows if len(rows) > 1 else []


def _cells(rows: Sequence[tuple[Line, list[str]]], group: str, file: str) -> Iterator[Paragraph]:
    header = has_header([cells for _, cells in rows])
    for row, (line, cells) in enumerate(rows):
        for column, cell in enumerate(cells):
            if cell:
                yield Paragraph(
                    cell,
                    Position(file, line.number),
                    Kind.CELL,
                    group=group,
                    row=row,
                    column=column,
                    header=header and row == 0,
                    gap=line.gap and column == 0,
                )


_FIGURE = re.compile(r"[-+−±]?[\d.,'’\s]*\d[\d.,'’\s]*(?:%|€|\D{0,12})")
_YEAR = re.compile(r"(?:19|20)\d\d")


def has_header(rows: Sequence[Sequence[str]]) -> bool:
    """True if the first row names what the figures below it are. A year may be such a name."""
    named = all(not _FIGURE.fullmatch(cell) or _YEAR.fullmatch(cell) for cell in rows[0])
    return named and any(_FIGURE.fullmatch(c) and not _YEAR.fullmatch(c) for row in rows[1:] for c in row if c)


# --- text -----------------------------------------------------------------------------------------------


def _text(
    lines: Sequence[Line],
    items: dict[int, Bullet],
    index: int,
    width: int,
    file: str,
    found: list[Paragraph],
    findings: list[Finding],
) -> int:
    """Append the paragraphs of one run of lines; the index after it."""
    end = index + 1
    while end < len(lines) and end not in items and not lines[end].gap and not _table_rows(lines, end):
        end += 1
    run = lines[index:end]
    number = index
    for group in join([line.text for line in run], width, _always_starts):
        first = lines[number]
        number += len(group)
        at = Position(file, first.number)
        text = _glued(group, at, findings)
        if has_words(text) or text.strip():
            found.append(Paragraph(text, at, gap=first.gap))
    return end


def _always_starts(line: str) -> bool:
    line = line.strip()
    found = split_dateline(line)
    if (found and found.day and found.place) or contact_head(line) or note_head(line) or is_embargo(line):
        return True
    kind = marker(line)
    return is_mail_head(line) or begins_note(line) or bool(kind and not kind[1])


def _glued(parts: Sequence[str], at: Position, findings: list[Finding]) -> str:
    text, mended = glue(parts)
    findings.extend(
        Finding(
            "hyphen-joined",
            Severity.INFO,
            f"'{word}' was divided at the end of a line and is read as one word",
            "write the word on one line if it has a hyphen",
            at,
        )
        for word in mended
    )
    return text
