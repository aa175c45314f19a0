"""What translators are free to do in six languages: another order, other words, relative dates. Nothing is blamed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pressflow.memory.starter import starter_terms
from pressflow.model import Severity
from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

LOCALES = ("en-GB", "fr", "it", "es", "nl", "pl")
TERMS = starter_terms(["de", *LOCALES])
NLP = Nlp(TERMS)
JUDGES = {to: Judge(TERMS, NLP, to) for to in LOCALES}


def pairs() -> Iterator[tuple[str, str, str]]:
    """(locale, German, its translation) of the lines: each German sentence is followed by its translations."""
    source = ""
    for line in (Path(__file__).parent / "liberties.tsv").read_text("utf-8").splitlines():
        locale, text = line.split("\t")
        if locale == "de":
            source = text
        else:
            yield locale, source, text


@pytest.mark.parametrize(("locale", "source", "target"), list(pairs()))
def test_a_good_translation_is_not_blamed(locale: str, source: str, target: str) -> None:
    found, _ = compare_texts(source, target, JUDGES[locale])
    assert [f.message for f in found if f.severity is not Severity.INFO] == []
