"""Free wordings that keep every fact are not blamed; the same with an error still are."""

from __future__ import annotations

import pytest

from pressflow.memory.starter import starter_terms
from pressflow.model import Severity
from pressflow.nlp import Nlp
from pressflow.verify.translation import Judge, compare_texts

_TERMS = starter_terms(["de", "en-GB"])
_JUDGE = Judge(_TERMS, Nlp(_TERMS), "en-GB")


def _told(source: str, target: str) -> list[str]:
    return [f.code for f in compare_texts(source, target, _JUDGE)[0] if f.severity is not Severity.INFO]


_SAME = (
    ("Gerade einmal vier der 16 Länder haben zugestimmt.", "No more than four of the 16 states have agreed."),
    ("Der Zuschuss ist auf 8.000 Euro je Betrieb begrenzt.", "The grant shall not exceed €8,000 per business."),
    ("Die Mauer wird bis zu 3 Meter hoch.", "The wall will rise to a maximum height of 3 metres."),
    (
        "Der Verein löst sich nur mit Zweidrittelmehrheit auf.",
        "The club can only be dissolved by a two-thirds majority.",
    ),
    ("Das Getränk enthält 12 Volumenprozent Alkohol.", "The drink contains 12% alcohol by volume."),
    ("Der Tarif steigt zum Jahreswechsel um 4 Euro.", "The fare goes up by 4 euros on January 1."),
    ("Das Foto entstand um 6.12 Uhr.", "It was 6:12 in the morning when the photo was taken."),
    ("Bist du fertig? – Noch nicht ganz.", "“Are you done?” “Not quite yet.”"),
    ("Die Gewinne werden je zur Hälfte geteilt.", "The profits are shared equally."),
    ("Die Autobahn 20 ist gesperrt.", "The A20 is closed."),
    (
        "Die Halle schließt um 18 Uhr, sonntags um 15 Uhr.",
        "The hall closes at 6 p.m. and three hours earlier, at 3 p.m., on Sundays.",
    ),
    ("Bis zu 12 Meter hohe Wellen trafen die Küste.", "Waves as high as 12 metres hit the coast."),
)
_CHANGED = (
    ("Vier der 16 Länder haben zugestimmt.", "At most four of the 16 states have agreed."),
    ("Der Zuschuss beträgt 8.000 Euro je Betrieb.", "The grant is at most €8,000 per business."),
    (
        "Der Verein löst sich nur mit Zweidrittelmehrheit auf.",
        "The club can only be dissolved by a three-quarters majority.",
    ),
    ("Das Getränk enthält 12 Volumenprozent Alkohol.", "The drink contains 21% alcohol by volume."),
    ("Der Tarif steigt zum Jahreswechsel um 4 Euro.", "The fare goes up by 4 euros on January 10."),
    ("Das Foto entstand um 6.12 Uhr.", "It was 6:21 in the morning when the photo was taken."),
    ("Er ist noch nicht ganz fertig.", "“I am not quite done yet,” he said."),
    ("Die Autobahn 20 ist gesperrt.", "The A21 is closed."),
    (
        "Die Halle schließt um 18 Uhr, sonntags um 15 Uhr.",
        "The hall closes at 6 p.m. and two hours earlier, at 3 p.m., on Sundays.",
    ),
)


@pytest.mark.parametrize(("source", "target"), _SAME)
def test_a_free_wording_that_keeps_the_facts_is_not_blamed(source: str, target: str) -> None:
    assert _told(source, target) == []


@pytest.mark.parametrize(("source", "target"), _CHANGED)
def test_the_like_with_an_error_is_told(source: str, target: str) -> None:
    assert _told(source, target) != []


_ITALIAN = Judge(starter_terms(["de", "it"]), Nlp(), "it")


@pytest.mark.parametrize(
    ("source", "target", "told"),
    [
        ("Der Verein besteht seit 40 Jahren.", "L'associazione esiste da quarant'anni.", False),
        ("Der Verein besteht seit 40 Jahren.", "L'associazione esiste da 40 anni.", False),
        ("Der Verein besteht seit 40 Jahren.", "L'associazione esiste da cinquant'anni.", True),
        ("Der Verein besteht seit 40 Jahren.", "L'associazione esiste da almeno 40 anni.", True),
        ("Der Kurs ist für Kinder ab 6 Jahren.", "Il corso è per bambini da 6 anni.", False),
    ],
)
def test_da_tells_since_and_from(source: str, target: str, told: bool) -> None:
    findings = compare_texts(source, target, _ITALIAN)[0]
    assert any(f.severity is not Severity.INFO for f in findings) is told
