"""What was denied is still denied, what rose still rises, each sentence is there once, and digits are witnesses."""

from __future__ import annotations

import pytest

from pressflow.lexica import nouns, words_for
from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts
from pressflow.verify._witness import disagrees

NLP = Nlp()
JUDGE = Judge((), NLP, "en-GB")


def codes(source: str, target: str) -> list[str]:
    return [finding.code for finding in compare_texts(source, target, JUDGE)[0]]


@pytest.mark.parametrize(
    ("source", "right", "wrong", "code"),
    [
        ("Die Halle wird nicht verkauft.", "The hall will not be sold.", "The hall will be sold.", "negation-lost"),
        ("Es gab keine Verletzten.", "Nobody was injured.", "There were injured people.", "negation-lost"),
        ("Das war nicht möglich.", "This was impossible.", "This was possible.", "negation-lost"),
        ("Der Zug kam ohne Verspätung an.", "The train arrived without delay.", "The train arrived with a delay.",
         "negation-lost"),
        ("Die Halle wird verkauft.", "The hall will be sold.", "The hall will not be sold.", "negation-added"),
        ("Das ist unmöglich.", "That is not possible.", "That is not quite possible, nor will it be.", ""),
        ("Der Umsatz stieg.", "Sales rose.", "Sales fell.", "direction-reversed"),
        ("Die Zahl der Unfälle ist gesunken.", "The number of accidents has declined.",
         "The number of accidents has increased.", "direction-reversed"),
        ("Der Umsatz stieg, der Gewinn sank.", "Sales rose, profit fell.", "Profit fell while sales rose.", ""),
    ],
)  # fmt: skip
def test_what_is_denied_and_what_rises(source: str, right: str, wrong: str, code: str) -> None:
    assert codes(source, right) == []
    assert codes(source, wrong) == ([code] if code else [])


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("13 Projektpartner aus neun Ländern arbeiten mit.", "Thirteen project partners from nine countries take part.",
         "Nine project partners from 13 countries take part."),
        ("Der Gewinn stieg auf 5 Millionen Euro, die Kosten auf 30 Millionen Euro.",
         "Profit rose to 5 million euros, costs to 30 million euros.",
         "Profit rose to 30 million euros, costs to 5 million euros."),
        ("In Kiel kamen 120 Gäste, in Lübeck 90 Gäste.", "In Lübeck 90 guests came, in Kiel 120 guests.",
         "In Kiel 90 guests came, in Lübeck 120 guests."),
    ],
)  # fmt: skip
def test_values_that_have_changed_places_are_found_and_those_that_moved_along_are_not(
    source: str, right: str, wrong: str
) -> None:
    assert codes(source, right) == []
    assert codes(source, wrong) == ["values-swapped"]


def test_two_sentences_may_become_one() -> None:
    source = (
        "Das Museum zeigt 240 Bilder des Malers und seiner Freunde. Es ist montags geschlossen, der Eintritt ist frei."
    )
    merged = "The museum, closed on Mondays and free of charge, shows 240 pictures by the painter."
    assert codes(source, merged) == []
    assert codes(source, "The museum shows 240 pictures by the painter.") == ["sentence-missing"]


def test_each_sentence_is_there_once_and_translated() -> None:
    source = (
        "Der Verein lädt alle Bürgerinnen und Bürger zum Sommerfest in den Stadtpark ein. "
        "Dort gibt es Musik, Spiele für die Kinder und Kuchen vom Buffet der Landfrauen. "
        "Der Eintritt ist frei, und für die Anreise stehen kostenlose Busse bereit."
    )
    first = "The association invites all citizens to the summer party in the municipal park."
    second = "There will be music, games for the children and cakes from the countrywomen's buffet."
    third = "Admission is free, and free buses are provided for the journey."
    assert codes(source, f"{first} {second} {third}") == []
    assert codes(source, f"{first} {third}") == ["sentence-missing"]
    assert codes(source, f"{first} {second} {second} {third}") == ["sentence-added", "sentence-repeated"]
    left = "Dort gibt es Musik, Spiele für die Kinder und Kuchen vom Buffet der Landfrauen."
    assert codes(source, f"{first} {left} {third}") == ["untranslated"]


def test_the_witness_knows_digits_and_nothing_else() -> None:
    for source, target in [
        ("1.500 Gäste am 2.9.2019 um 14.30 Uhr", "1,500 guests at 2.30 pm on 2 September 2019"),
        ("1,5 Mio. Euro in der Saison 2018/19", "EUR 1,500,000 in the 2018/2019 season"),
        ("zwölf Bäume und 200 Büsche", "12 trees and two hundred bushes"),
    ]:
        assert disagrees(source, target, "de-DE", "en-GB") == ([], [])
    assert disagrees("Kennung X-4711-B", "code X-4771-B", "de-DE", "en-GB") == (["4711"], ["4771"])


def test_compounds_and_inflected_nouns_are_known_by_their_heads() -> None:
    known = nouns("de", "en")
    assert "partners" in words_for("Projektpartnern", known) | words_for("Partner", known)
    assert "members" in words_for("Vereinsmitgliedern", known)
    assert words_for("Xyzzy", known) == frozenset()
    assert nouns("de", "xx") == {}


@pytest.mark.parametrize(
    ("source", "right", "wrong", "code"),
    [
        ("Die Nordhafen Logistik eröffnet am Donnerstag.", "Nordhafen Logistik opens on Thursday.",
         "Nordhafen Logistik opens on Friday.", "weekday-changed"),
        ("Im Werk Brakelsheim arbeiten viele.", "Many work at the Brakelsheim plant.",
         "Many work at the Brakelhseim plant.", "name-misspelt"),
        ("Im Werk Brakelsheim arbeiten viele.", "Many work at the Brakelsheim plant.",
         "Many work at the Tuttenried plant.", "name-replaced"),
        ("Es kamen 250 Mitglieder.", "250 members came.", "250 vehicles came.", "noun-changed"),
        ("Die Besucher waren zufrieden.", "The visitors were satisfied.", "The Besucher were satisfied.",
         "word-untranslated"),
        ("Die Erzbischöfe kamen.", "The Archbishops came.", "All Archbishops came.", ""),
    ],
)  # fmt: skip
def test_words_from_nowhere(source: str, right: str, wrong: str, code: str) -> None:
    assert codes(source, right) == []
    assert codes(source, wrong) == ([code] if code else [])
