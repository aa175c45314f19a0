"""`releases/terms.csv` -> terms: how a German name or word reads in each locale.

A line for each term: `term,kind,note,en-GB,fr,...`. A locale's cell holds the approved rendering, several separated by
` | ` with the preferred one first, `verbatim` (the term itself), or nothing: no rendering is approved yet.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from io import StringIO
from pathlib import Path

from pressflow.errors import MemoryFileError
from pressflow.model import Position, Term

KINDS = ("person", "organisation", "place", "label", "award", "product", "event", "work", "programme", "term")
VERBATIM = "verbatim"

_FIRST = ("term", "kind", "note")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def read_terms(path: Path) -> tuple[Term, ...]:
    """The terms of a termbase file, in its order; none if there is no file.

    Cells are text and nothing else: what looks like a formula stays as it stands. Raises MemoryFileError at the first
    line that cannot be read for certain.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise MemoryFileError(
            f"cannot be read: {error.strerror or error}", "put a CSV file there", Position(path.as_posix())
        ) from error
    file = path.as_posix()
    rows = _rows(_decoded(content, file), file)
    locales, width = _header(next(rows, None), file)
    terms: dict[str, Term] = {}
    for cells, at in rows:
        term = _term(cells, locales, width, at)
        earlier = terms.setdefault(term.term, term)
        if earlier is not term:
            raise MemoryFileError(f"{term.term!r} stands here a second time", f"merge it with {earlier.at}", at)
    return tuple(terms.values())


def _decoded(content: bytes, file: str) -> str:
    """The file's text, NFC, without its byte order mark."""
    bare = content.removeprefix(BOM_UTF8)
    try:
        return unicodedata.normalize("NFC", bare.decode("utf-8"))
    except UnicodeDecodeError as error:
        byte = error.start + len(content) - len(bare)  # as a hex editor counts
        raise MemoryFileError(
            f"not UTF-8 at byte {byte} (0x{content[byte]:02x})",
            "save it as CSV UTF-8",
            Position(file, content[:byte].count(b"\n") + 1),
        ) from error


def _rows(text: str, file: str) -> Iterator[tuple[list[str], Position]]:
    """Each record that is not empty, with the line it begins in."""
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise MemoryFileError(
                f"not readable as CSV: {error}",
                'put a cell with a quotation mark in "...", doubled inside',
                Position(file, line),
            ) from error
        at, line = Position(file, line), reader.line_num + 1
        if any(cell.strip() for cell in cells):
            yield [cell.strip() for cell in cells], at


def _header(row: tuple[list[str], Position] | None, file: str) -> tuple[Mapping[int, str], int]:
    """The locale of each column that is one, and how many columns there are."""
    cells, at = row or ([], Position(file, 1))
    fix = "begin the file with: term,kind,note,en-GB,fr"
    for name in _FIRST:
        if name not in cells[:3]:
            if ";" in (cells or [""])[0]:
                fix = "separate the cells with commas, not with semicolons"
            raise MemoryFileError(f"the header has no column {name!r} among its first three", fix, at)
    if tuple(cells[:3]) != _FIRST:
        raise MemoryFileError(f"the header begins with {','.join(cells[:3])}", fix, at)
    for tag in cells[3:]:
        if not _TAG.fullmatch(tag):
            raise MemoryFileError(f"the header's column {tag!r} is no locale", "write a BCP 47 tag such as en-GB", at)
        if cells.count(tag) > 1:
            raise MemoryFileError(f"the header has the column {tag!r} twice", "remove one", at)
    return dict(enumerate(cells[3:], 3)), len(cells)


def _term(cells: list[str], locales: Mapping[int, str], width: int, at: Position) -> Term:
    """The term of one record."""
    if len(cells) != width:
        raise MemoryFileError(
            f"{len(cells)} cells, but the header has {width}", "put a cell that contains a comma in quotation marks", at
        )
    term, kind, note = cells[:3]
    if not term:
        raise MemoryFileError("the term is empty", "write the German term in the first cell, or remove the line", at)
    if kind not in KINDS:
        raise MemoryFileError(f"unknown kind {kind!r}", f"choose one of: {', '.join(KINDS)}", at)
    renderings = {tag: found for i, tag in locales.items() if (found := _renderings(cells[i], term))}
    return Term(term, kind, renderings, note, at)


def _renderings(cell: str, term: str) -> tuple[str, ...]:
    """The approved forms in one cell, each once, the preferred one first.

    Only a bar between spaces separates: `Müller|Partner` is one name.
    """
    forms = (form.strip() for form in re.split(r"(?<=\s)\|(?=\s)", cell))
    return tuple(dict.fromkeys(term if form == VERBATIM else form for form in forms if form))
