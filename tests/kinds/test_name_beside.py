"""Names that a noun beside them tells, and what else belongs to them: a place, a year."""

from __future__ import annotations

import pytest
import spacy

from pressflow.kinds import name
from pressflow.kinds._terms import compile_terms
from pressflow.locales import find_locale
from pressflow.model import Term
from pressflow.nlp import Nlp

GERMAN = find_locale("de")
BLANK = spacy.blank("de")


def guessed(text: str, *guesses: tuple[str, str]) -> list[str]:
    """The names found beside a model that guesses these words, if any."""

    def recognise(doc: spacy.tokens.Doc) -> list[tuple[int, int, str]]:
        return [(doc.text.index(words), doc.text.index(words) + len(words), label) for words, label in guesses]

    return [f"{fact.label} {fact.text}" for fact in name.find(BLANK(text), GERMAN, recogniser=recognise)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Geplant hat es das Büro Schraffur aus Trier.", ["ORG Schraffur", "LOC Trier"]),
        ("Es spielt die Schülerband Kellerassel.", ["ORG Kellerassel"]),
        ("Den Druck übernahm die Handdruckerei Tintenklecks.", ["ORG Tintenklecks"]),
        ("Ihr Erzählband «Randnotizen» erscheint im Mai.", ["MISC Randnotizen"]),
        ("Den Zug des Herstellers Wabtrans gibt es bald.", ["ORG Wabtrans"]),
        ("Neu ist die Drohne Habicht 3.", ["MISC Habicht 3"]),
        ("Parken kann man auf dem Parkplatz Quellgrund.", ["LOC Quellgrund"]),
        ("Das plant das Büro Ginkgo Architekten.", ["ORG Ginkgo Architekten"]),
    ],
)
def test_the_noun_before_tells_what_a_name_is(text: str, expected: list[str]) -> None:
    assert guessed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Dort wartet eine Gruppe Jugendlicher.",
        "Im Büro Kaffee trinken darf man.",
        "Es fehlt, weil die Firma Solarzellen baut.",
        "Das sieht die Partei Mitgliedern nach.",
        "So tritt die Gruppe Wiener Architekten auf.",
        "Die Zielgruppe Alleinreisende wächst.",
        "Der Verlag Herr Meiers zog um.",
    ],
)
def test_what_a_common_noun_follows_names_nothing(text: str) -> None:
    assert not [name for name in guessed(text) if not name.startswith("PER")]


@pytest.mark.parametrize(
    ("text", "guess", "expected"),
    [
        ("Das baut die Schreinerei Astloch.", ("Schreinerei Astloch", "ORG"), ["ORG Astloch"]),
        ("Planer ist das Ingenieurbüro Inrok Lahm.", ("Inrok Lahm", "PER"), ["ORG Inrok Lahm"]),
        ("Es singt der Frauenchor Wiesental.", ("Wiesental", "LOC"), ["ORG Frauenchor Wiesental"]),
        ("Es hilft die Stiftung Wandel.", ("Stiftung Wandel", "ORG"), ["ORG Stiftung Wandel"]),
    ],
)
def test_a_guess_is_cut_at_the_noun_that_tells_it(text: str, guess: tuple[str, str], expected: list[str]) -> None:
    assert guessed(text, guess) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Nachwuchs der Freiwilligen Feuerwehr Obermoos kam.", ["ORG Freiwilligen Feuerwehr Obermoos"]),
        ("Die Abwärme des Klinikums Obermoos heizt.", ["ORG Klinikums Obermoos"]),
        ("Gelesen wird im Hotel Gletscherblick.", ["LOC Hotel Gletscherblick"]),
        ("Der Verein Quellkultur lädt ein. Im Verein Quellkultur ist Platz.", ["ORG Verein Quellkultur"] * 2),
        ("Der Verein Quellkultur lädt ein. Zu Quellkultur kann jeder.", ["ORG Quellkultur"] * 2),
    ],
)
def test_some_nouns_are_part_of_the_name(text: str, expected: list[str]) -> None:
    assert guessed(text) == expected


def test_without_a_model_a_place_that_is_known_still_belongs_to_the_noun() -> None:
    facts = name.find(BLANK("Es singt der Landesmusikrat Berlin. Die Stadtbibliothek Trier öffnet."), GERMAN)
    assert "LOC Trier" not in [f"{fact.label} {fact.text}" for fact in facts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wir zeigen es auf der Stapelmesse 2026.", "Stapelmesse 2026"),
        ("Die Stapelmesse 2026: 200 Stände", "Stapelmesse 2026"),
        ("Wir waren auf der Stapelmesse 2026 und 2027.", "Stapelmesse"),
        ("Zur Stapelmesse 2026/27 kommen wir.", "Stapelmesse"),
        ("Auf der Stapelmesse 2026 Besucher zu zählen, war viel.", "Stapelmesse"),
    ],
)
def test_a_year_belongs_to_the_event_before_it_and_stays_a_date(text: str, expected: str) -> None:
    terms = [Term("Stapelmesse", "event", {})]
    found = list(name.find(BLANK(text), GERMAN, compile_terms(terms, GERMAN)))
    assert [(fact.text, fact.value) for fact in found] == [(expected, "Stapelmesse")]
    values = [fact.value for fact in Nlp(terms).facts(text, "de") if fact.kind != "name"]
    assert any("2026" in value for value in values)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sie liest aus „Die alte Mühle“, danach gibt es Tee.", ["MISC Die alte Mühle"]),
        ("Nach der Uraufführung von «Föhn, leise» gab es Applaus.", ["MISC Föhn, leise"]),
        ("Eröffnungsfilm ist „Der letzte Halt“ der Regisseurin Aylin Kaya.", ["MISC Der letzte Halt"]),
        ("Mit Stücken wie „Der Hase im Heu“ gastierte sie überall.", ["MISC Der Hase im Heu"]),
        ("Zu sehen ist „Gezeiten“, eine Installation der Gruppe.", ["MISC Gezeiten"]),
        ("Ihre Arbeit «Stauwasser» bleibt.", ["MISC Stauwasser"]),
        ("Dann folgt „Gezeiten“ von Paula Kern.", ["MISC Gezeiten", "PER Paula Kern"]),
        ("Dazu sagt sie: „Klare Kante“, und geht.", []),
        ("„Viel zu tun“, sagt er.", []),
    ],
)
def test_what_is_done_with_a_work_tells_its_title(text: str, expected: list[str]) -> None:
    assert [words for words in guessed(text) if words in expected or words.startswith("MISC")] == expected


@pytest.mark.parametrize(
    ("text", "guess", "expected"),
    [
        ("Dort lädt die Bibliothek am Freitag ein.", ("Bibliothek am Freitag", "ORG"), []),
        ("Es half Wabtrans am Montag.", ("Wabtrans am Montag", "ORG"), ["ORG Wabtrans"]),
        ("Der Verkauf bei Nordlicht Ticket läuft.", ("Nordlicht", "LOC"), ["ORG Nordlicht Ticket"]),
        ("Gezeigt wird das Filmfest Weserufer.", ("Filmfest Weserufer", "ORG"), ["MISC Filmfest Weserufer"]),
        ("Am Abend liest Tenzo Wangdi Geschichten.", ("Tenzo Wangdi Geschichten", "PER"), ["PER Tenzo Wangdi"]),
        (
            "Wabtrans lädt zum Wabtrans-Hoftag.",
            ("Wabtrans", "ORG"),
            ["ORG Wabtrans", "MISC Wabtrans-Hoftag"],
        ),
        (
            "Das Gerät, mit dem Wabtrans warb, baut die Wabtrans Rohrbau GmbH.",
            ("Wabtrans", "MISC"),
            ["ORG Wabtrans", "ORG Wabtrans Rohrbau GmbH"],
        ),
        (
            "Busse fahren nach Obermoos, Untermoos und Zwickelsrain weiter.",
            ("Obermoos", "LOC"),
            ["LOC Obermoos", "LOC Untermoos", "LOC Zwickelsrain"],
        ),
        ("Gäste kamen aus Obermoos und Mitarbeitende halfen.", ("Obermoos", "LOC"), ["LOC Obermoos"]),
    ],
)
def test_a_guess_is_mended_by_what_stands_around_it(text: str, guess: tuple[str, str], expected: list[str]) -> None:
    assert guessed(text, guess) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Verliehen wird der Preis im Theater im Speicher.", ["ORG Theater im Speicher"]),
        ("Wir treffen uns im Haus am Wehr.", ["LOC Haus am Wehr"]),
        ("Das Theater am Montag war voll.", []),
        ("Ein Theater im Speicher wäre schön.", []),
        ("Dort steht ein neues Haus am Wehr.", []),
        ("Im Foyer des Theaters im Speicher gibt es Sekt.", ["ORG Theaters im Speicher"]),
        ("Das Amt für Klima und Stadtgrün prüft das.", ["ORG Amt für Klima und Stadtgrün"]),
        ("Ein Ehrenamt für alle sucht Helfer.", []),
    ],
)
def test_where_a_house_lies_and_what_an_office_is_for_belong_to_the_name(text: str, expected: list[str]) -> None:
    assert guessed(text) == expected
