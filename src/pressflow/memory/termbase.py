"""`releases/terms.csv` <-> terms: how a German name or word reads in each locale.

A line for each term: `term,kind,note,en-GB,fr,...`. The term's cell may hold several German names of one thing, the
usual one first, a locale's cell several approved renderings, the preferred one first, with ` | ` between them. A
locale's cell may also hold `verbatim` (as German has it), or nothing: no rendering is approved yet.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path

from babel.localedata import exists as known_language

from pressflow.errors import MemoryFileError
from pressflow.model import Position, Term

KINDS = (
    "person", "organisation", "place", "label", "award", "product", "event", "work", "programme", "law", "study",
    "term",
)  # fmt: skip
VERBATIM = "verbatim"

_FIRST = ("term", "kind", "note")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_FORMULA = re.compile(r"'*[=+@\t\r-]")  # what a spreadsheet would run, or what was marked as text against that


def read_terms(path: Path) -> tuple[Term, ...]:
    """The terms of a termbase file, in its order; none if there is no file.

    Cells are text and nothing else: what looks like a formula stays as it stands, less the apostrophe by which a
    spreadsheet marks it as text. Raises MemoryFileError at the first line that cannot be read for certain.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise MemoryFileError(
            f"cannot be read: {error.strerror or error}", "put a CSV file there", Position(path.as_posix())
        ) from error
    return parse_terms(content, path.as_posix())


def parse_terms(content: bytes, file: str) -> tuple[Term, ...]:
    """The terms of a termbase file's content. file: how errors name it."""
    rows = _rows(_decoded(content, file), file)
    locales, width = _header(next(rows, None), file)
    terms: list[Term] = []
    owners: dict[str, Term] = {}
    for cells, at in rows:
        term = _term(cells, locales, width, at)
        for name in term.german:
            if (earlier := owners.setdefault(name, term)) is not term:
                raise MemoryFileError(f"{name!r} stands here a second time", f"merge it with {earlier.at}", at)
        terms.append(term)
    return tuple(terms)


def term_locales(path: Path) -> tuple[str, ...]:
    """The locales that have a column in a termbase file, in its order; none if there is no file."""
    if not path.exists():
        return ()
    file = path.as_posix()
    return tuple(_header(next(_rows(_decoded(path.read_bytes(), file), file), None), file)[0].values())


def write_terms(terms: Iterable[Term], locales: Sequence[str]) -> str:
    """The text of a termbase file, from which `read_terms` reads the same terms."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*_FIRST, *locales])
    for term in terms:
        renderings = [_cell(term.renderings.get(tag, ()), term.german) for tag in locales]
        writer.writerow(map(_as_text, [" | ".join(term.german), term.type, term.note, *renderings]))
    return out.getvalue()


def merged(own: Sequence[Term], starter: Sequence[Term]) -> tuple[Term, ...]:
    """The newsroom's own terms, and those starter terms that they say nothing about."""
    taken = {_alike(name) for term in own for name in term.german}
    return (*own, *(term for term in starter if not any(_alike(name) in taken for name in term.german)))


def entries_for(terms: Iterable[Term], locale: str) -> tuple[tuple[str, str], ...]:
    """(German, approved rendering) for an engine's glossary: each German name once, sorted, preferred renderings only.

    An alias is taken where it stays as it is; how a German abbreviation reads elsewhere, the preferred form of the
    whole name does not tell.
    """
    entries: dict[str, str] = {}
    for term in terms:
        if forms := term.forms(locale):
            entries.setdefault(term.term, forms[0])
            for alias in term.aliases:
                if alias in forms:
                    entries.setdefault(alias, alias)
    return tuple(sorted(entries.items()))


def _alike(name: str) -> str:
    return " ".join(name.casefold().replace("‑", "-").replace("’", "'").split())


def _cell(forms: Sequence[str], german: Sequence[str]) -> str:
    """What `_renderings` reads as `forms`."""
    forms = tuple(forms)
    for at in range(len(forms)):
        if forms[at : at + len(german)] == tuple(german):
            forms = (*forms[:at], VERBATIM, *forms[at + len(german) :])
            break
    return " | ".join(forms)


def _as_text(cell: str) -> str:
    """The cell, marked by an apostrophe where a spreadsheet would run it as a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _as_written(cell: str) -> str:
    """The cell without white space around it and without that mark."""
    cell = cell.strip()
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


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
            yield [_as_written(cell) for cell in cells], at


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
        if not _TAG.fullmatch(tag) or not known_language(tag.split("-")[0].lower()):
            raise MemoryFileError(
                f"the header's column {tag!r} is no locale",
                "write a BCP 47 tag such as en-GB; what is no rendering goes into the note",
                at,
            )
        if cells.count(tag) > 1:
            raise MemoryFileError(f"the header has the column {tag!r} twice", "remove one", at)
    return dict(enumerate(cells[3:], 3)), len(cells)


def _term(cells: list[str], locales: Mapping[int, str], width: int, at: Position) -> Term:
    """The term of one record."""
    if len(cells) != width:
        raise MemoryFileError(
            f"{len(cells)} cells, but the header has {width}", "put a cell that contains a comma in quotation marks", at
        )
    names, kind, note = _forms(cells[0]), cells[1], cells[2]
    if not names:
        raise MemoryFileError("the term is empty", "write the German term in the first cell, or remove the line", at)
    if kind not in KINDS:
        raise MemoryFileError(f"unknown kind {kind!r}", f"choose one of: {', '.join(KINDS)}", at)
    renderings = {tag: found for i, tag in locales.items() if (found := _renderings(cells[i], names))}
    return Term(names[0], kind, renderings, note, at, names[1:])


def _renderings(cell: str, german: tuple[str, ...]) -> tuple[str, ...]:
    """The approved forms in one cell, each once, the preferred one first."""
    forms = (german if form == VERBATIM else (form,) for form in _forms(cell))
    return tuple(dict.fromkeys(form for group in forms for form in group))


def _forms(cell: str) -> tuple[str, ...]:
    """What a cell separates by ` | `. Only a bar between spaces separates: `Müller|Partner` is one name."""
    forms = (form.strip() for form in re.split(r"(?<=\s)\|(?=\s)", cell))
    return tuple(dict.fromkeys(form for form in forms if form))
