"""Values that have changed places, told by what they are to each other."""

from __future__ import annotations

import pytest

from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

NLP = Nlp()


def codes(source: str, target: str, to: str = "en-GB") -> list[str]:
    return [finding.code for finding in compare_texts(source, target, Judge((), NLP, to))[0]]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Die Zahl der Plätze steigt von 240 auf 300.", "The number of places will rise from 240 to 300.",
         "The number of places will rise from 300 to 240."),
        ("Die Karte kostet 49 statt 69 Euro.", "The card costs €49 instead of €69.",
         "The card costs €69 instead of €49."),
        ("Es gab 2.340 Anträge, davon 1.987 von Frauen.", "There were 2,340 applications, 1,987 of them by women.",
         "There were 1,987 applications, 2,340 of them by women."),
        ("Der Umsatz betrug 318 Millionen Euro, im Jahr davor waren es 204 Millionen.",
         "Sales were €318 million, compared with €204 million the previous year.",
         "Sales were €204 million, compared with €318 million the previous year."),
        ("Er begann mit zwei Läden, heute sind es 26.", "He started with two shops; today it is 26.",
         "He started with 26 shops; today it is two."),
        ("Das Gehalt steigt um 3,2 Prozent ab Juli 2026 und um 2,8 Prozent ab April 2027.",
         "Pay will rise by 2.8 per cent from April 2027 and by 3.2 per cent from July 2026.",
         "Pay will rise by 2.8 per cent from July 2026 and by 3.2 per cent from April 2027."),
    ],
)  # fmt: skip
def test_the_part_of_a_value_stays_its_own(source: str, right: str, wrong: str) -> None:
    assert codes(source, right) == []
    assert codes(source, wrong) == ["values-swapped"]


@pytest.mark.parametrize(
    ("to", "right", "wrong"),
    [
        ("fr", "Le nombre d'accidents est passé de 87 à 65.", "Le nombre d'accidents est passé de 65 à 87."),
        ("it", "Il numero degli incidenti è sceso da 87 a 65.", "Il numero degli incidenti è sceso da 65 a 87."),
        ("es", "El número de accidentes bajó de 87 a 65.", "El número de accidentes bajó de 65 a 87."),
        ("nl", "Het aantal ongevallen daalde van 87 naar 65.", "Het aantal ongevallen daalde van 65 naar 87."),
        ("pl", "Liczba wypadków spadła z 87 do 65.", "Liczba wypadków spadła z 65 do 87."),
    ],
)
def test_in_every_language(to: str, right: str, wrong: str) -> None:
    source = "Die Zahl der Unfälle ging von 87 auf 65 zurück."
    assert codes(source, right, to) == []
    assert codes(source, wrong, to) == ["values-swapped"]
