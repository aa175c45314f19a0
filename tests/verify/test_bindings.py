"""Who has which value, and who did what: a good translation, and the same with one thing in another's place.

bindings.tsv: kind, locale, German, its translation, and the translation with the error; nothing where it is not told.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pressflow.memory.starter import starter_terms
from pressflow.model import Finding, Severity
from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

LOCALES = ("en-GB", "fr", "it", "es", "nl", "pl")
TERMS = starter_terms(["de", *LOCALES])
NLP = Nlp(TERMS)
JUDGES = {to: Judge(TERMS, NLP, to) for to in LOCALES}
ROWS = [line.split("\t") for line in (Path(__file__).parent / "bindings.tsv").read_text("utf-8").splitlines() if line]
CODES = {
    "values": {"values-swapped"},
    "quotes": {"speaker-changed"},
    "names": {"names-swapped"},
    "lists": {"list-shorter", "list-longer"},
    "roles": {"office-changed"},
    "institutions": {"office-changed", "name-replaced", "name-missing", "name-unproved"},
}


def rows() -> Iterator[list[str]]:
    yield from (row for row in ROWS if row[0] in CODES)


def told(source: str, target: str, to: str) -> list[Finding]:
    return [f for f in compare_texts(source, target, JUDGES[to])[0] if f.severity is not Severity.INFO]


@pytest.mark.parametrize(("kind", "to", "source", "right", "wrong"), list(rows()))
def test_a_thing_in_another_ones_place_is_found(kind: str, to: str, source: str, right: str, wrong: str) -> None:
    assert [f.message for f in told(source, right, to)] == []
    assert not wrong or {f.code for f in told(source, wrong, to)} & CODES[kind]
