"""terms.csv -> terms: what an editor's spreadsheet writes, and what it breaks."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressflow.errors import MemoryFileError
from pressflow.memory.termbase import KINDS, read_terms

HEADER = "term,kind,note,en-GB,fr\n"


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "terms.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_missing_file_is_an_empty_termbase(tmp_path: Path) -> None:
    assert read_terms(tmp_path / "terms.csv") == ()


def test_a_term_is_read_with_kind_note_renderings_and_place(tmp_path: Path) -> None:
    rows = 'Nordwind eG,organisation,"mit ""eG"", immer",verbatim,verbatim | la coopérative Nordwind\n'
    rows += "Mehrwegbecher,term,,reusable cup,\n"
    first, second = read_terms(written(tmp_path, HEADER + rows))
    assert (first.term, first.type, first.label, first.note) == (
        "Nordwind eG",
        "organisation",
        "ORG",
        'mit "eG", immer',
    )
    assert first.renderings == {"en-GB": ("Nordwind eG",), "fr": ("Nordwind eG", "la coopérative Nordwind")}
    assert (second.label, second.renderings) == (None, {"en-GB": ("reusable cup",)})
    assert str(second.at).endswith("terms.csv:3")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_marks_and_newlines_of_any_spreadsheet_are_read(tmp_path: Path, mark: bytes, newline: str) -> None:
    content = (HEADER + "Köln,place,,Cologne,Cologne\n\n,,,,\n").replace("\n", newline)
    (term,) = read_terms(written(tmp_path, mark + content.encode()))
    assert (term.term, term.renderings["fr"]) == ("Köln", ("Cologne",))


def test_a_bar_without_spaces_belongs_to_the_name(tmp_path: Path) -> None:
    (term,) = read_terms(written(tmp_path, HEADER + "Müller|Partner,organisation,,verbatim,Müller|Partner | MP\n"))
    assert term.renderings == {"en-GB": ("Müller|Partner",), "fr": ("Müller|Partner", "MP")}


@pytest.mark.parametrize("cell", ["=1+1", "+49 Gruppe", "-Zukunft-", "@work", '=HYPERLINK("x")'])
def test_what_looks_like_a_formula_is_text(tmp_path: Path, cell: str) -> None:
    quoted = '"' + cell.replace('"', '""') + '"'
    (term,) = read_terms(written(tmp_path, HEADER + f"{quoted},label,,{quoted},verbatim\n"))
    assert term.term == cell
    assert term.renderings == {"en-GB": (cell,), "fr": (cell,)}


def test_letters_with_loose_accents_become_nfc(tmp_path: Path) -> None:
    (term,) = read_terms(written(tmp_path, HEADER + "Mu\u0308nchen,place,,Munich,Munich\n"))
    assert term.term == "München"


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        (HEADER + "Köln,city,,,\n", 2, "unknown kind 'city'"),
        (HEADER + "Köln,place,,,\nBonn,place,,,\nKöln,place,,,\n", 4, "a second time"),
        (HEADER + 'Köln,place,"über\nzwei Zeilen",,\nBonn,city,,,\n', 4, "unknown kind"),
        (HEADER + "Köln,place,,Cologne\n", 2, "4 cells, but the header has 5"),
        (HEADER + "Köln,place,,a,b,c\n", 2, "6 cells"),
        (HEADER + ",place,,a,b\n", 2, "the term is empty"),
        ("term,note,en-GB\n", 1, "no column 'kind'"),
        ("term;kind;note;fr\n", 1, "no column"),
        ("kind,term,note\n", 1, "the header begins with kind,term,note"),
        ("term,kind,note,fr,fr\n", 1, "twice"),
        ("term,kind,note,Anmerkung 2\n", 1, "no locale"),
        ("", 1, "no column 'term'"),
        (HEADER + '"Köln,place,,,\n', 2, "not readable as CSV"),
        ((HEADER + "Köln,place,,,\n").encode("latin-1"), 2, "not UTF-8 at byte 25 (0xf6)"),
        (b"\xef\xbb\xbf" + (HEADER + "Köln,place,,,\n").encode("latin-1"), 2, "not UTF-8 at byte 28 (0xf6)"),
    ],
)
def test_what_cannot_be_read_names_the_line_and_the_fix(
    tmp_path: Path, content: str | bytes, line: int, says: str
) -> None:
    path = written(tmp_path, content)
    with pytest.raises(MemoryFileError) as caught:
        read_terms(path)
    assert says in caught.value.problem
    assert str(caught.value.at) == f"{path.as_posix()}:{line}"
    assert caught.value.fix


def test_semicolons_get_their_own_fix(tmp_path: Path) -> None:
    with pytest.raises(MemoryFileError, match="not with semicolons"):
        read_terms(written(tmp_path, "term;kind;note\n"))


CELL = (
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=12)
    .map(str.strip)
    # neither a spreadsheet's mark for text, which is no part of it, nor the bar between names
    .filter(lambda cell: not re.match(r"'+[=+@-]|(?:.*\s)?\|(?:\s|\Z)", cell))
)


@given(terms=st.lists(st.tuples(CELL.filter(bool), st.sampled_from(KINDS)), unique_by=lambda t: t[0], max_size=6))
def test_every_term_comes_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, terms: list[tuple[str, str]]
) -> None:
    terms = list(
        {
            unicodedata.normalize("NFC", t).strip(): k for t, k in terms if unicodedata.normalize("NFC", t).strip()
        }.items()
    )
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["term", "kind", "note", "fr"], *([t, k, "", "verbatim"] for t, k in terms)])
    path = written(tmp_path_factory.mktemp("terms"), out.getvalue())
    assert [(t.term, t.type, t.renderings["fr"]) for t in read_terms(path)] == [(t, k, (t,)) for t, k in terms]
