"""Names of the termbase and of the starter termbase in translations: what is a finding and what is good style."""

from __future__ import annotations

import pytest

from pressflow.memory.starter import starter_terms
from pressflow.memory.termbase import merged
from pressflow.model import Severity, Term
from pressflow.nlp import Nlp
from pressflow.verify._inflected import stands_inflected
from pressflow.verify.translation import Judge, compare_texts

OWN = (
    Term("Küstenlicht", "organisation", {"en-GB": ("Küstenlicht",), "pl": ("Światło Wybrzeża",)}),
    Term("Leipzig", "place", {"en-GB": ("Leipzig",)}),
)
JUDGES: dict[str, Judge] = {}


def judge(locale: str) -> Judge:
    if locale not in JUDGES:
        terms = merged(OWN, starter_terms([locale]))
        JUDGES[locale] = Judge(terms, Nlp(terms), locale)
    return JUDGES[locale]


def codes(source: str, target: str, locale: str = "en-GB") -> list[tuple[str, Severity]]:
    return [(f.code, f.severity) for f in compare_texts(source, target, judge(locale))[0]]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Die Europäische Kommission fördert das.", "The Commission supports this."),
        ("Frankreichs Präsident kam aus Österreich.", "The French president came from Austria."),
        ("In Deutschland und der Schweiz wächst der Markt.", "The German and Swiss markets are growing."),
        ("Das BMWK und das Bundesministerium der Finanzen zahlen.", "BMWK and the Ministry of Finance pay."),
        ("Die USA und Großbritannien sind dabei.", "The U.S. and Britain are taking part."),
        ("Gäste aus der Slowakei und aus Slowenien", "Guests from Slovenia and Slovakia"),
        ("Die deutschen Firmen wachsen.", "Firms in Germany are growing."),
        ("Die EU-Kommission tagt in Brüssel.", "The European Commission meets in Brussels."),
        ("Der Bundestag in Berlin beschloss es.", "Germany’s parliament adopted it in Berlin."),
    ],
)
def test_what_good_translations_do_is_no_finding(source: str, target: str) -> None:
    assert codes(source, target) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Gäste aus Österreich kamen.", "Guests from Australia came."),
        ("Das Werk in der Slowakei öffnet.", "The plant in Slovenia opens."),
        ("Ein Büro in Genf", "An office in Genoa"),
        ("Die Förderung kommt vom Bundesministerium der Finanzen.", "The Federal Ministry of Justice is the funder."),
        ("Der Europarat warnt.", "The European Council warns."),
    ],
)
def test_a_name_that_gave_way_to_another_is_a_warning(source: str, target: str) -> None:
    assert codes(source, target) == [("name-replaced", Severity.WARNING)]


def test_a_term_of_the_newsroom_keeps_its_full_force() -> None:
    assert codes("Wir sind in Leipzig.", "We are there.") == [("name-missing", Severity.ERROR)]
    assert codes("Wir sind in Dresden.", "We are there.") == [("name-unproved", Severity.WARNING)]
    assert codes("Wir sind in Deutschland.", "We are there.") == []


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Komisja Europejska", "wniosek Komisji Europejskiej"),
        ("Niemcy", "w Niemczech"),
        ("Włochy", "we Włoszech"),
        ("Polska", "w Polsce"),
        ("Austria", "do Austrii"),
        ("Praga", "w Pradze"),
        ("Kraków", "z Krakowa"),
        ("Wiedeń", "w Wiedniu"),
        ("Unia Europejska", "Unię Europejską"),
        ("Europejski Bank Centralny", "Europejskiego Banku Centralnego"),
        ("Światło Wybrzeża", "stowarzyszenia Światła Wybrzeża"),
        ("Neumann", "z Uwem Neumannem"),
    ],
)
def test_polish_inflects_names(words: str, text: str) -> None:
    assert stands_inflected(words, text, "pl")
    assert not stands_inflected(words, text, "en-GB")


@pytest.mark.parametrize(
    ("words", "text"),
    [("Austria", "Australii"), ("Niger", "Nigerii"), ("Irak", "Iranie"), ("EU", "EUR"), ("Polska", "Polak")],
)
def test_another_name_is_no_case_of_this_one(words: str, text: str) -> None:
    assert not stands_inflected(words, text, "pl")


def test_a_name_in_a_polish_case_is_no_finding() -> None:
    assert codes("Küstenlicht ist in Deutschland aktiv.", "Działamy w Światle Wybrzeża w Niemczech.", "pl") == []
    assert codes("Küstenlicht ist aktiv.", "Jesteśmy aktywni.", "pl") == [("name-missing", Severity.ERROR)]


def test_a_comparison_under_thousands_of_terms_finds_nothing_wrong() -> None:
    names = [(f"Verband {n}x Nord", f"Association {n}x North") for n in range(5000)]
    terms = tuple(Term(german, "organisation", {"en-GB": (english,)}) for german, english in names)
    judged = Judge(terms, Nlp(terms), "en-GB")
    source, target = "Der Verband 7x Nord tagt mit Gästen. " * 70, "The Association 7x North meets with guests. " * 70
    assert compare_texts(source, target, judged)[0] == []
    changed = compare_texts(source, target.replace("7x", "8x", 1), judged)[0]
    assert changed != []
