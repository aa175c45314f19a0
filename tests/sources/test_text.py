from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressflow.errors import SourceError
from pressflow.sources import decode, read_text
from pressflow.sources._text import clean

GERMAN = "Größe „Spaß“ – 1.500 Gäste, 3,50 €"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_encoding_of_an_office_is_read(encoding: str) -> None:
    assert decode(GERMAN.encode(encoding), "a.txt") == GERMAN


def test_utf_16_of_both_orders() -> None:
    assert decode(b"\xff\xfe" + GERMAN.encode("utf-16-le"), "a.txt") == GERMAN
    assert decode(b"\xfe\xff" + GERMAN.encode("utf-16-be"), "a.txt") == GERMAN


def test_newlines_and_composition() -> None:
    assert decode("Mu\u0308he\r\nzwei\rdrei\u2028vier".encode(), "a.txt") == "Mühe\nzwei\ndrei\nvier"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"gut\nKost\x81 nichts", ("byte 8", "0x81", "line 2")),  # Windows-1252 has no such byte
        ("Größe über alles: Öl".encode() + b"\xfc", ("byte 24", "0xFC")),  # UTF-8 with one damaged byte
        ("ohne Marke".encode("utf-16-le"), ("NUL",)),
        (b"PK\x03\x04rest", ("zip",)),
        (b"%PDF-1.7", ("PDF",)),
        (b"{\\rtf1", ("RTF",)),
        (b"x" * 5_000_001, ("5,000,000",)),
    ],
)
def test_what_cannot_be_decoded_says_where(content: bytes, words: tuple[str, ...]) -> None:
    with pytest.raises(SourceError) as caught:
        decode(content, "a.txt")
    assert all(word in caught.value.problem for word in words), caught.value.problem


def test_a_missing_file_is_an_error_of_ours(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        read_text(tmp_path / "none.txt")
    with pytest.raises(SourceError):
        read_text(tmp_path)


@pytest.mark.parametrize(
    ("raw", "text", "gone"),
    [
        ("  zwei\t Worte\n ", "zwei Worte", ()),
        ("Donau\u00addampf\u00adschiff", "Donaudampfschiff", ()),
        ("3\u00a0% und 10\u202f000", "3\u00a0% und 10\u202f000", ()),
        ("1\u200b.500 Gäste", "1.500 Gäste", ("U+200B",)),
        ("\u202eabc\u202c", "abc", ("U+202E", "U+202C")),
        ("👩\u200d🔬 forscht", "👩\u200d🔬 forscht", ()),
        ("a\u0308\u0000", "ä", ("U+0000",)),
    ],
)
def test_one_clean_line(raw: str, text: str, gone: tuple[str, ...]) -> None:
    assert clean(raw) == (text, gone)


@given(st.binary(max_size=300))
def test_no_bytes_crash_the_decoder(content: bytes) -> None:
    with suppress(SourceError):
        decode(content, "a.txt")


@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing(raw: str) -> None:
    once = clean(raw)[0]
    assert clean(once)[0] == once
    assert "\n" not in once
    assert once == once.strip()
