"""Names that no list knows must not vanish; what is there in another form has not."""

from __future__ import annotations

import pytest

from pressflow.memory.starter import starter_terms
from pressflow.model import Severity
from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

LOCALES = ("en-GB", "fr", "it", "es", "nl", "pl")
TERMS = starter_terms(["de", *LOCALES])
NLP = Nlp(TERMS)
JUDGES = {to: Judge(TERMS, NLP, to) for to in LOCALES}


def names(source: str, target: str, to: str = "en-GB") -> list[tuple[str, str]]:
    """(code, words of the source) of the findings on names."""
    found, _ = compare_texts(source, target, JUDGES[to])
    return [
        (f.code, f.source.text)
        for f in found
        if f.code.startswith("name") and f.source and f.severity is not Severity.INFO
    ]


@pytest.mark.parametrize(
    ("source", "right", "wrong", "name"),
    [
        ("Der Chemiekonzern Velmont streicht Stellen.", "Chemicals group Velmont is cutting jobs.",
         "The chemicals group is cutting jobs.", "Velmont"),
        ("Die Molkerei Weidegold zahlt mehr.", "The Weidegold dairy is paying more.", "The dairy is paying more.",
         "Weidegold"),
        ("Der Solarpark liegt nördlich von Zwickelsberg.", "The solar park is north of Zwickelsberg.",
         "The solar park is in the north.", "Zwickelsberg"),
        ("Das Werk in Leipzig wächst.", "The Leipzig plant is growing.", "The plant is growing.", "Leipzig"),
    ],
)  # fmt: skip
def test_a_name_that_vanishes_is_told_once(source: str, right: str, wrong: str, name: str) -> None:
    assert names(source, right) == []
    assert names(source, wrong) == [("name-unproved", name)]


@pytest.mark.parametrize(
    ("to", "right", "wrong"),
    [
        ("fr", "L'imprimerie Velmont recrute.", "L'imprimerie recrute."),
        ("it", "La tipografia Velmont assume.", "La tipografia assume."),
        ("es", "La imprenta Velmont contrata personal.", "La imprenta contrata personal."),
        ("nl", "Drukkerij Velmont neemt mensen aan.", "De drukkerij neemt mensen aan."),
        ("pl", "Pracownicy drukarni Velmontu są potrzebni.", "Pracownicy drukarni są potrzebni."),
    ],
)
def test_in_every_language_and_inflected(to: str, right: str, wrong: str) -> None:
    source = "Die Firma Velmont stellt ein."
    assert names(source, right, to) == []
    assert names(source, wrong, to) == [("name-unproved", "Velmont")]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Die Technische Universität Braunschweig forscht.", "The Technical University of Braunschweig does research."),
        ("Sie kommt aus Bayern.", "She is Bavarian."),
        ("In Deutschland steigen die Preise.", "Prices are rising nationwide."),
        ("Wer auf Schnellstraßen Maut zahlt, fährt weiter.", "Those who pay tolls drive on."),
        ("Drei Liter Wasser reichen.", "Three litres of water are enough."),
        ("Die Hamburger Hafenkneipe öffnet.", "The harbour pub in Hamburg is opening."),
        ("Der Aachener Dom ist alt.", "The cathedral of Aix-la-Chapelle is old."),
    ],
)
def test_what_is_there_in_another_form_is_not_missed(source: str, target: str) -> None:
    assert names(source, target) == []


def test_a_name_that_gave_way_to_another_one_is_one_finding() -> None:
    source = "Das Werk Brakelsheim wächst."
    assert names(source, "The Tuttenried plant is growing.") == [("name-replaced", "Brakelsheim")]
