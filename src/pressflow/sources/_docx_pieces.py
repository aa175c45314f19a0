"""From what Word has (paragraphs with looks, tables, boxes) to what every format is read into."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pressflow.model import Position, Role, Severity
from pressflow.sources._docx_desk import Box, Cell, Desk, Grid, Part, Piece, shorten
from pressflow.sources._docx_looks import headings
from pressflow.sources._docx_shots import Shots
from pressflow.sources._docx_styled import CONTENTS, QUOTES, SUBTITLES, TITLES, role_of
from pressflow.sources._frontmatter import split_front
from pressflow.sources._lines import glue
from pressflow.sources._looks import ends_sentence, has_words, is_rule, looks_like_contact
from pressflow.sources._paragraph import Embedded, Entry, Kind, Paragraph
from pressflow.sources._text import clean
from pressflow.sources._words import boilerplate_head, caption_line, contact_head, note_head
from pressflow.sources.plain import Line, has_header, read_lines

_LONGEST_HEADING = 220
_CROWDED = 4  # paragraphs in a cell: then the table only holds the page together


@dataclass(slots=True)
class Read:
    """The text of a document, its front matter and its pictures."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    front: Mapping[str, Entry] = field(default_factory=dict)
    pictures: tuple[Embedded, ...] = ()


def read_pieces(desk: Desk, parts: Sequence[Part]) -> Read:
    """The paragraphs, list items, cells, captions and alternative texts in reading order."""
    flow = list(_flow(desk, parts))
    front, flow = _front(flow, desk.place.file)
    reader = _Flow(desk)
    looks = headings([p if isinstance(p, Piece) and not _styled(desk, p) else None for p in flow])
    for index, part in enumerate(flow):
        if isinstance(part, Piece):
            reader.piece(part, looks.get(index, 0), flow[index + 1] if index + 1 < len(flow) else None)
        else:
            reader.grid(part)
    return Read(_typed(_numbered(reader.found), desk.place.file), front, tuple(reader.shots.embedded))


def words_of(parts: Sequence[Part]) -> list[str]:
    """The text of a footnote, a header or a cell, a line a paragraph."""
    found: list[str] = []
    for part in parts:
        if isinstance(part, Piece):
            found += [text for text in [clean(_marked(part))[0]] if text]
        elif isinstance(part, Box):
            found += words_of(part.pieces)
        else:
            found += [text for row in part.rows for cell in row for text in words_of(cell.pieces)]
    return found


def _marked(piece: Piece) -> str:
    """The text with the number that Word shows before it."""
    return f"{piece.mark.label} {piece.text}" if piece.mark and piece.mark.level.ordered else piece.text


# --- tables and boxes that only place text ----------------------------------------------------------------


def _flow(desk: Desk, parts: Sequence[Part]) -> Iterator[Piece | Grid]:
    """Text boxes and layout tables dissolved into what stands in them; a box of contacts goes to the end."""
    late: list[Part] = []
    begun = False
    for part in parts:
        if isinstance(part, Box):
            lines = words_of(part.pieces)
            if not lines and not _has_shots(part.pieces):
                continue
            desk.note(
                "text-box",
                Severity.INFO,
                f"a text box is read where it hangs on the text: '{shorten(' | '.join(lines))}'",
                "look whether it stands at its place; better, write it into the text",
                next((p.at for p in part.pieces if isinstance(p, Piece)), None),
            )
            if begun and not part.alone and lines and _is_aside(lines):
                late += part.pieces
            else:
                yield from _flow(desk, part.pieces)
        elif isinstance(part, Grid) and _is_layout(desk, part):
            for row in part.rows:
                for cell in row:
                    yield from _flow(desk, cell.pieces)
        else:
            begun = begun or isinstance(part, Grid) or ends_sentence(part.text)
            yield part
    if late:
        yield from _flow(desk, late)


def _has_shots(parts: Sequence[Part]) -> bool:
    return any(isinstance(p, Piece) and p.shots for p in parts)


def _is_aside(lines: Sequence[str]) -> bool:
    """True for a box of contacts or about somebody: it would cut the text in two."""
    return contact_head(lines[0]) or looks_like_contact(" ".join(lines)) or boilerplate_head(lines[0], " ".join(lines))


def _is_layout(desk: Desk, grid: Grid) -> bool:
    if _says_cells(desk, grid):
        return False
    cells = [cell for row in grid.rows for cell in row]
    if len(grid.rows) < 2 or len({cell.column for cell in cells}) < 2:
        return True
    return any(
        len(cell.pieces) > _CROWDED or any(isinstance(p, Grid) for p in cell.pieces) or _has_shots(cell.pieces)
        for cell in cells
    )


def _says_cells(desk: Desk, grid: Grid) -> bool:
    """True if a style says that these are the cells of a table."""
    pieces = (p for row in grid.rows for cell in row for p in cell.pieces if isinstance(p, Piece))
    return any(role_of(desk.styles.names(p.style)) is Role.TABLE_CELL for p in pieces)


# --- front matter -----------------------------------------------------------------------------------------


def _front(flow: list[Piece | Grid], file: str) -> tuple[Mapping[str, Entry], list[Piece | Grid]]:
    """The lines between two paragraphs `---` at the top, as in a text."""
    head: list[tuple[str, Position]] = []
    for index, part in enumerate(flow[:60]):
        if not isinstance(part, Piece):
            break
        head += [(line.rstrip(), part.at) for line in part.text.split("\n")]
        if not re.fullmatch(r"---|—|–-", head[0][0].strip()):
            break
        if len(head) > 1 and re.fullmatch(r"---|—|–-|\.\.\.", head[-1][0].strip()):
            lines = ["---", *(_indented(line) for line, _ in head[1:-1]), "---"]
            front, _, before = split_front("\n".join(lines), file)
            if before:
                placed = {
                    key: replace(e, at=head[e.at.place - 1][1] if isinstance(e.at.place, int) else e.at)
                    for key, e in front.items()
                }
                return placed, flow[index + 1 :]
    return {}, flow


def _indented(line: str) -> str:
    return line.replace("\t", "  ").replace("\u00a0", " ")


# --- one paragraph ----------------------------------------------------------------------------------------


def _styled(desk: Desk, piece: Piece) -> bool:
    """True if its style says what it is, so that nobody need look at its letters."""
    names = tuple(desk.styles.names(piece.style))
    own = TITLES | SUBTITLES | QUOTES
    return bool(piece.outline or own & set(names) or role_of(names))


class _Flow:
    """Turns pieces into paragraphs, and remembers what the next one needs to know."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.found: list[Paragraph] = []
        self.shots = Shots(desk)
        self._titled = False
        self._picture = ""  # the name of the one just above
        self._tables = 0
        self._list: tuple[str, int] = ("", 0)  # the list under way
        self._depths: list[int] = []
        self._lists = 0
        self._said: Role | None = None  # what a style says that the cells of a table are

    def piece(self, piece: Piece, look: int, after: Piece | Grid | None) -> None:
        names = tuple(self.desk.styles.names(piece.style))
        if names and names[0].startswith(CONTENTS):
            message = f"a line of a table of contents is not published: '{shorten(piece.text)}'"
            self.desk.note("part-skipped", Severity.INFO, message, "delete it; the page makes its own", piece.at)
            return
        for shot in piece.shots:
            self.desk.place = piece.at
            name = self.shots.add(shot)
            self._shot(name, shot.alt, piece.at)
            self._picture = name or self._picture
        text = piece.text.strip()
        if not text or (is_rule(text) and not has_words(text) and role_of(names) is None):
            return
        if piece.mark is None or piece.outline:
            self._list = ("", 0)
        paragraph = self._paragraph(piece, names, look, after)
        if paragraph.role is not Role.CAPTION:
            self._picture = ""
        self.found += _split(paragraph)

    def _shot(self, name: str, alt: str, at: Position) -> None:
        text = clean(alt)[0]
        if name and text:
            self.found.append(Paragraph(text, at, group=name, role=Role.ALT))

    def _paragraph(self, piece: Piece, names: tuple[str, ...], look: int, after: Piece | Grid | None) -> Paragraph:
        plain = Paragraph(piece.text.strip(), piece.at, gap=piece.gap)
        text, role = plain.text, role_of(names)
        if role is Role.BOILERPLATE_HEAD and (contact_head(text) or note_head(text)):
            return plain
        if role is Role.CAPTION or (role is None and self._picture and caption_line(text)):
            return self._caption(plain, after)
        if role is not None and not (role is Role.LIST_ITEM and piece.mark):
            return replace(plain, role=role, level=piece.outline)
        level = 1 if TITLES & set(names) else piece.outline or look
        if level and len(text) <= _LONGEST_HEADING and not (level > 1 and ends_sentence(text) and len(text) > 120):
            self._titled = self._titled or level == 1
            text = glue(_marked(piece).split("\n"))[0]
            return replace(plain, text=text, kind=Kind.HEADING, level=level)
        if SUBTITLES & set(names) and self._titled:
            return replace(plain, role=Role.SUBTITLE)
        if QUOTES & set(names):
            return replace(plain, kind=Kind.QUOTE)
        return self._item(piece, replace(plain, role=role)) if piece.mark else plain

    def _caption(self, plain: Paragraph, after: Piece | Grid | None) -> Paragraph:
        """A caption belongs to the picture above it, or else to the table below it."""
        group = self._picture
        if not group and isinstance(after, Grid):
            group = f"table-{self._tables + 1}"
        elif not group and isinstance(after, Piece) and after.shots and not after.text.strip():
            group = self.shots.expected(after.shots[0])
        return replace(plain, role=Role.CAPTION, group=group or f"caption-{plain.at.place}", lines=())

    def _item(self, piece: Piece, plain: Paragraph) -> Paragraph:
        """A list item; a list goes on as long as its items follow each other."""
        mark = piece.mark
        assert mark is not None
        if not self._list[0] or (self._list[0] != mark.list and mark.depth <= self._depths[0]):
            self._lists += 1
            self._depths = []
        self._list = (mark.list, self._lists)
        while self._depths and self._depths[-1] > mark.depth:
            self._depths.pop()
        if not self._depths or self._depths[-1] < mark.depth:
            self._depths.append(mark.depth)
        return replace(
            plain,
            kind=Kind.ITEM,
            level=len(self._depths),
            ordered=mark.level.ordered,
            group=f"list-{self._lists}",
            lines=(mark.label, str(mark.counted), mark.level.text),
        )

    # --- tables -----------------------------------------------------------------------------------------

    def grid(self, grid: Grid) -> None:
        """The cells, row by row. An empty cell is a gap."""
        self._tables += 1
        self._list = ("", 0)
        rows = [{cell.column: " ".join(words_of(cell.pieces)) for cell in row} for row in grid.rows]
        width = 1 + max(column for row in rows for column in row)
        guessed = has_header([[row.get(column, "") for column in range(width)] for row in rows])
        self._said = Role.TABLE_CELL if _says_cells(self.desk, grid) else None
        for number, (row, at) in enumerate(zip(grid.rows, grid.at, strict=True)):
            for cell in row:
                header = cell.header if grid.marked else guessed and number == 0
                self._cell(cell, rows[number][cell.column], number, at, header=header)

    def _cell(self, cell: Cell, text: str, row: int, at: Position, *, header: bool) -> None:
        if text:
            group = f"table-{self._tables}"
            cell_ = Paragraph(text, at, Kind.CELL, group=group, row=row, column=cell.column, header=header)
            self.found.append(replace(cell_, role=self._said))


# --- lines, lists and numbers -----------------------------------------------------------------------------


def _split(paragraph: Paragraph) -> Iterator[Paragraph]:
    """The paragraph with its line breaks read: an empty line divides, and so do breaks after full sentences."""
    if "\n" not in paragraph.text:
        yield paragraph
        return
    for number, part in enumerate(re.split(r"\n[ \t]*\n\s*", paragraph.text.strip())):
        lines = [line.strip() for line in part.split("\n") if line.strip()]
        if not lines or (is_rule("".join(lines)) and not has_words("".join(lines))):
            continue
        gap = paragraph.gap or number > 0
        if paragraph.kind is Kind.PLAIN and len(lines) > 1 and _are_paragraphs(lines):
            yield from (replace(paragraph, text=line, lines=(), gap=gap and i == 0) for i, line in enumerate(lines))
        else:
            kept = tuple(lines) if len(lines) > 1 and paragraph.kind in (Kind.PLAIN, Kind.QUOTE) else paragraph.lines
            yield replace(paragraph, text=glue(lines)[0], lines=kept, gap=gap)


def _are_paragraphs(lines: Sequence[str]) -> bool:
    """True if the lines of one paragraph are meant as paragraphs: whole sentences, and not only one word wide."""
    long = [line for line in lines if len(line) > 120]
    return bool(long) and all(ends_sentence(line) or len(line) <= 120 for line in lines)


def _numbered(found: Sequence[Paragraph]) -> list[Paragraph]:
    """Numbered lists that do not count from one, or count in words (`§ 1`, `Artikel 1`), with their numbers as text."""
    groups: dict[tuple[str, int, bool], list[Paragraph]] = {}
    for paragraph in found:
        if paragraph.kind is Kind.ITEM and paragraph.lines:
            groups.setdefault((paragraph.group, paragraph.level, paragraph.ordered), []).append(paragraph)
    text = {key for key, items in groups.items() if key[2] and not _counts_from_one(items)}
    result = []
    for paragraph in found:
        if paragraph.kind is Kind.ITEM and paragraph.lines:
            key = (paragraph.group, paragraph.level, paragraph.ordered)
            if key in text:
                label = paragraph.lines[0]
                paragraph = replace(paragraph, text=f"{label} {paragraph.text}", kind=Kind.PLAIN, group="", level=0)
            paragraph = replace(paragraph, lines=(), ordered=paragraph.ordered and key not in text)
        result.append(paragraph)
    return result


def _counts_from_one(items: Sequence[Paragraph]) -> bool:
    if not all(re.fullmatch(r"\(?(?:%\d[.)]?)+[.)]?", item.lines[2].strip()) for item in items):
        return False
    expected = 1
    for item in items:
        number = int(item.lines[1])
        if number not in (expected, 1):
            return False
        expected = number + 1
    return items[0].lines[1] == "1"


def _typed(found: Sequence[Paragraph], file: str) -> list[Paragraph]:
    """Bullets, numbers and tables that were typed by hand, read by the rules for plain text."""
    result: list[Paragraph] = []
    run: list[Paragraph] = []
    for paragraph in (*found, None):
        if paragraph is not None and paragraph.kind is Kind.PLAIN and paragraph.role is None and not paragraph.lines:
            run.append(paragraph)
            continue
        if run:
            result += _read_run(run, file, len(result))
            run = []
        if paragraph is not None:
            result.append(paragraph)
    return result


def _read_run(run: Sequence[Paragraph], file: str, before: int) -> Iterator[Paragraph]:
    lines = [Line(p.text.rstrip(), number, p.gap and not _is_row(run, number)) for number, p in enumerate(run)]
    found: list[Paragraph] = []
    read_lines(lines, 0, file, found, [])
    for paragraph in found:
        place = paragraph.at.place
        own = run[place] if isinstance(place, int) else run[0]
        if paragraph.kind is Kind.PLAIN:
            yield own
        else:
            yield replace(paragraph, at=own.at, gap=own.gap, group=f"typed-{before}-{paragraph.group}")


def _is_row(run: Sequence[Paragraph], number: int) -> bool:
    """True for a line with tabs below another: in Word there may be space between them."""
    return number > 0 and "\t" in run[number].text.strip() and "\t" in run[number - 1].text.strip()
