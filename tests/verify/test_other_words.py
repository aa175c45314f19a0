"""What says the same in other words, and what only looks as if it did."""

from __future__ import annotations

import pytest

from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

NLP = Nlp()


def codes(source: str, target: str, to: str = "en-GB") -> list[str]:
    return [finding.code for finding in compare_texts(source, target, Judge((), NLP, to))[0]]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Auf 3 von 5 Baustellen wird nachts gearbeitet.", "At three of the five sites, work goes on at night."),
        ("Die Halle ist 120 Meter lang und 45 Meter breit.", "The hall measures 120 by 45 metres."),
        ("Die Preise steigen erst ab 2027.", "Prices will not rise until 2027."),
        ("Der Raum fasst nicht mehr als zehn Personen.", "The room cannot accommodate more than ten people."),
        ("Die Bühne fasst höchstens zehn Personen.", "The stage cannot hold more than ten people."),
        ("Die Temperatur fiel auf −12 °C.", "The temperature dropped to minus 12 degrees Celsius."),
        ("Der Kongress stimmt über das 700-Millionen-Euro-Paket ab.", "Congress votes on the €700 million package."),
        ("In den letzten beiden Stunden gab es Streit.", "In the last two hours there was a dispute."),
    ],
)
def test_what_says_the_same_in_other_words_is_not_blamed(source: str, target: str) -> None:
    assert codes(source, target) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "Hamburg stellt 5 Mio. Euro bereit, Bremen 2 Mio. Euro.",
            "Bremen is providing €5 million, Hamburg €2 million.",
        ),
        ("Die Halle ist 120 Meter lang und 45 Meter breit.", "The hall is 45 metres long and 120 metres wide."),
    ],
)
def test_parties_and_sides_that_changed_places_are_found(source: str, target: str) -> None:
    assert codes(source, target) == ["values-swapped"]
