"""knapp 4.000 is a little less, just over 4,000 a little more: the same figure, and not the same fact."""

from __future__ import annotations

import pytest

from pressflow.model import Severity
from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

NLP = Nlp()
LOCALES = ("en-GB", "fr", "it", "es", "nl", "pl")
JUDGES = {to: Judge((), NLP, to) for to in LOCALES}
BELOW = {
    "en-GB": "The club has just under 4,000 members.",
    "fr": "L'association compte un peu moins de 4 000 membres.",
    "it": "L'associazione conta poco meno di 4.000 soci.",
    "es": "La asociación cuenta con casi 4000 socios.",
    "nl": "De vereniging telt net geen 4.000 leden.",
    "pl": "Stowarzyszenie liczy niespełna 4000 członków.",
}
ABOVE = {
    "en-GB": "The club has just over 4,000 members.",
    "fr": "L'association compte un peu plus de 4 000 membres.",
    "it": "L'associazione conta poco più di 4.000 soci.",
    "es": "La asociación cuenta con algo más de 4000 socios.",
    "nl": "De vereniging telt iets meer dan 4.000 leden.",
    "pl": "Stowarzyszenie liczy nieco ponad 4000 członków.",
}
KNAPP, GUT = "Knapp 4.000 Mitglieder zählt der Verein.", "Gut 4.000 Mitglieder zählt der Verein."


def codes(source: str, target: str, to: str) -> list[str]:
    return [f.code for f in compare_texts(source, target, JUDGES[to])[0] if f.severity is not Severity.INFO]


@pytest.mark.parametrize("to", LOCALES)
def test_the_true_value_stays_on_its_side(to: str) -> None:
    assert codes(KNAPP, BELOW[to], to) == []
    assert codes(GUT, ABOVE[to], to) == []


@pytest.mark.parametrize("to", LOCALES)
def test_the_true_value_on_the_other_side_is_a_change(to: str) -> None:
    assert codes(KNAPP, ABOVE[to], to) == ["qualifier-changed"]
    assert codes(GUT, BELOW[to], to) == ["qualifier-changed"]


def test_rund_lies_on_no_side() -> None:
    source = "Rund 4.000 Mitglieder zählt der Verein."
    assert codes(source, "The club has nearly 4,000 members.", "en-GB") == []
    assert codes(source, "The club has some 4,000 members.", "en-GB") == []
