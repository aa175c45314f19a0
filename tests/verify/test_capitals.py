"""Labels that were translated: everyday English words with a capital that only the translation has."""

from __future__ import annotations

import pytest

from pressflow.memory.starter import starter_terms
from pressflow.model import Term
from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

TERMS = starter_terms(["de", "en-GB"])
JUDGE = Judge(TERMS, Nlp(TERMS), "en-GB")


def told(source: str, target: str) -> list[str]:
    return [f.target.text for f in compare_texts(source, target, JUDGE)[0] if f.code == "name-translated" and f.target]


TRANSLATED = [
    ("Das Weichenstellwerk-Projekt hilft 40 Kindern.", "The Signal Box project helps 40 children.", "Signal Box"),
    (
        "Am Freitag spielen Die Blinden Passagiere.",
        "On Friday The Blind Passengers are playing.",
        "Blind Passengers",
    ),
    ("Die Reihe Wort und Wein beginnt um 19 Uhr.", "The series Word and Wine begins at 7 pm.", "Word and Wine"),
    ("Der Gasthof zeigt das Spiel im Goldenen Fass.", "The match is shown in the Golden Barrel.", "Golden Barrel"),
    (
        "Der Wollgraser Käse heißt jetzt Bergluft.",
        "Wollgraser cheese is called Mountain Wind now.",
        "Mountain Wind",
    ),
    (
        "„Lichter am Flussbett“ beginnt um 20 Uhr.",
        "“Lights on the Water Bed” begins at 8 pm.",
        "Lights on the Water Bed",
    ),
]
TOLD_BY_THE_SOURCE = [
    ("Der Kutter Nordlicht liegt seit Mai im Hafen.", "The cutter Northern Glow has been in port since May."),
    ("Mit der App Kehraus meldet man Müll.", "Litter is reported with the Last Dance app."),
    ("Der Chor Quergesang probt freitags.", "The choir Cross Song rehearses on Fridays."),
    ("Für das Stipendium Aufwind gibt es 30 Plätze.", "There are 30 places on the scholarship, Updraught."),
]
RIGHT = [
    ("Das Ministerium für Frauen und Jugend fördert es.", "The Ministry for Women and Youth is funding it."),
    ("Der Vorsitzende des Umweltausschusses widersprach.", "The chair of the Environment Committee disagreed."),
    ("Das Weiße Haus schwieg dazu.", "There was no comment from the White House."),
    ("Die Erde dreht sich um die Sonne.", "Round the Sun goes the Earth."),
    ("An Palmsonntag bleibt das Bad zu.", "The pool is closed on Palm Sunday."),
    ("Zwei von drei Franken feiern mit.", "Two in three Franconians are joining in."),
    ("Schloss Wildenau ist geöffnet.", "Visitors are welcome at Wildenau Castle."),
    ("Der Umsatz der Sparte Pumpen stieg.", "Sales of the Pumps division rose."),
    ("Ihr Roman „Die leere Straße“ erscheint im Mai.", "Her novel The Empty Street is to appear in May."),
    ("Wir fahren mit Zug 12 in Wagen C.", "We are travelling on Train 12 in Coach C."),
    ("Pfarrer Buhl kam.", "The visitor was Pastor Buhl."),
    ("Er nannte es das „Wunder vom Rhein“.", "He called it the “miracle of the Rhine”."),
    ("Der Film „Lichter am Flussbett“ läuft um 20 Uhr.", "The film “Lights on the Water Bed” is on at 8 pm."),
    ("„Lichter am Flussbett“ beginnt um 20 Uhr.", "“Lichter am Flussbett” begins at 8 pm."),
    ("Das Saatgutnetz (SGN) wächst.", "There is growth in the Seed Net (SGN)."),
    ("Der EWR ist größer.", "The larger one is the Economic Space."),
]


@pytest.mark.parametrize(("source", "target", "label"), TRANSLATED)
def test_a_translated_label_is_told(source: str, target: str, label: str) -> None:
    assert told(source, target) == [label]


@pytest.mark.parametrize(("source", "target"), TOLD_BY_THE_SOURCE)
def test_one_cause_gives_one_finding(source: str, target: str) -> None:
    found = [f.code for f in compare_texts(source, target, JUDGE)[0]]
    assert len(found) == 1
    assert found[0] in ("name-unproved", "name-replaced")


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_what_has_a_capital_anyway_is_not(source: str, target: str) -> None:
    assert told(source, target) == []


def test_an_approved_rendering_is_no_translated_label() -> None:
    term = Term("Lotsenhaus", "programme", {"en-GB": ("Pilot House",)})
    judge = Judge([term], Nlp([term]), "en-GB")
    assert compare_texts("Das Lotsenhaus hilft.", "Help comes from the Pilot House.", judge)[0] == []
    other = "Help comes from the Guide House."
    assert [f.code for f in compare_texts("Das Lotsenhaus hilft.", other, judge)[0]] == ["name-missing"]
