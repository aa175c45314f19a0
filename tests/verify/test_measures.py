"""What one text counts and the other measures is the same value; another number is none."""

from __future__ import annotations

import pytest

from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

NLP = Nlp()
JUDGES = {tag: Judge((), NLP, tag) for tag in ("en-GB", "fr", "it", "es", "nl", "pl", "da")}


def codes(source: str, target: str, tag: str) -> list[str]:
    return [finding.code for finding in compare_texts(source, target, JUDGES[tag])[0]]


@pytest.mark.parametrize(
    ("tag", "source", "right", "was", "now"),
    [
        ("en-GB", "Die Pacht kostet acht Monatsgehälter.", "The lease costs eight months' pay.", "eight", "nine"),
        ("en-GB", "Es drohen 30 Tagessätze.", "The penalty is 30 days' pay.", "30", "40"),
        ("en-GB", "Der Anteil lag um 7 Punkte höher.", "The share was 7 percentage points higher.", "7", "9"),
        ("fr", "Der Anteil lag um 7 Punkte höher.", "La part était supérieure de 7 points de pourcentage.", "7", "9"),
        ("it", "Der Anteil lag um 7 Punkte höher.", "La quota era più alta di 7 punti percentuali.", "7", "9"),
        ("es", "Der Anteil lag um 7 Punkte höher.", "La cuota era 7 puntos porcentuales más alta.", "7", "9"),
        ("nl", "Der Anteil lag um 7 Punkte höher.", "Het aandeel lag 7 procentpunten hoger.", "7", "9"),
        ("pl", "Der Anteil lag um 7 Punkte höher.", "Udział był wyższy o 7 punktów procentowych.", "7", "9"),
        ("da", "Der Anteil lag um 7 Punkte höher.", "Andelen lå 7 procentpoint højere.", "7", "9"),
        ("en-GB", "Es schauten 6 Millionen zu.", "6m watched.", "6m", "5m"),
        ("en-GB", "Kinder unter elf Jahren zahlen nichts.", "Under-elevens pay nothing.", "elevens", "twelves"),
        ("en-GB", "Kinder unter 13 Jahren zahlen nichts.", "There is no charge for under-13s.", "13", "14"),
    ],
)
def test_a_count_may_be_a_measure_of_the_same_number(tag: str, source: str, right: str, was: str, now: str) -> None:
    assert codes(source, right, tag) == []
    assert [code.split("-")[0] for code in codes(source, right.replace(was, now), tag)] == ["amount"]


def test_only_english_newspapers_write_an_m_for_millions() -> None:
    assert codes("Es schauten 6 Millionen zu.", "Ils étaient 6m.", "fr") == ["amount-changed"]


def test_a_swiss_text_states_a_weak_value_once() -> None:
    weak = NLP.weak("Die Mittdreissigerin und der Mittvierziger fahren Tempo 30.", "de-CH")
    assert [(f.kind, f.value, f.unit) for f in weak] == [
        ("number", "30", None),
        ("number", "40", None),
        ("quantity", "30", "kilometer-per-hour"),
    ]
