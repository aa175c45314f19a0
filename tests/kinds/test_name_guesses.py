"""A model's guesses beside rules: who is believed, and what a text as a whole says of the same words."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
import spacy

from pressflow.kinds import name
from pressflow.locales import find_locale

GERMAN = find_locale("de")
BLANK = spacy.blank("de")


def shown(text: str, *guesses: tuple[str, str], nth: Iterable[int] = (0,)) -> list[str]:
    """The names found, where a model guesses these words: of each the mentions `nth`."""

    def recognise(doc: spacy.tokens.Doc) -> Iterable[tuple[int, int, str]]:
        for words, label in guesses:
            places = [i for i in range(len(doc.text)) if doc.text.startswith(words, i)]
            yield from ((places[i], places[i] + len(words), label) for i in nth if i < len(places))

    return [f"{fact.label} {fact.text}" for fact in name.find(BLANK(text), GERMAN, recogniser=recognise)]


def test_the_same_words_are_one_thing_throughout_the_text() -> None:
    text = "Die App Belegbär ist da. Mit Belegbär scannt man Belege. Für Belegbär zahlt man nichts."
    assert shown(text, ("Belegbär", "ORG"), nth=(0, 1)) == ["MISC Belegbär"] * 3


def test_a_guess_that_only_one_line_supports_is_not_looked_for_again() -> None:
    assert shown("Wir danken Kornblume. Die Kornblume blüht am Feldrand.", ("Kornblume", "ORG")) == ["ORG Kornblume"]


def test_with_an_article_only_what_was_guessed_with_one() -> None:
    text = "Mit Pfütze spart man Wasser. Für Pfütze gab es Geld. Die Pfütze auf dem Hof trocknet."
    assert shown(text, ("Pfütze", "MISC"), nth=(0, 1)) == ["MISC Pfütze"] * 2


def test_a_headline_in_capitals_has_the_names_of_the_text() -> None:
    text = "LICHTWERK BAUT AUS\n\nBei Lichtwerk wird gebaut. Lichtwerk wächst."
    assert shown(text, ("Lichtwerk", "ORG"), nth=(0, 1)) == ["ORG LICHTWERK", "ORG Lichtwerk", "ORG Lichtwerk"]


@pytest.mark.parametrize(
    ("text", "guess", "expected"),
    [
        ("Die Messehalle Husum ist ausverkauft.", ("Husum", "LOC"), ["LOC Messehalle Husum"]),
        (
            "Es rät die Umweltanwaltschaft Steiermark.",
            ("Steiermark", "LOC"),
            ["ORG Umweltanwaltschaft Steiermark"],
        ),
        ("Er kam aus der Diözese Lodwar.", ("Lodwar", "LOC"), ["ORG Diözese Lodwar"]),
        ("Das St.-Barbara-Hospital Kettwitz wirbt.", ("Kettwitz", "LOC"), ["ORG St.-Barbara-Hospital Kettwitz"]),
        ("Sie fuhr zum Hafen Emden.", ("Emden", "LOC"), ["LOC Emden"]),
        ("Gespielt wird im Kesselhaus Pfersee.", ("Pfersee", "LOC"), ["LOC Kesselhaus Pfersee"]),
        (
            "Die Harzer Verkehrsbetriebe Ellertal.",
            ("Ellertal", "LOC"),
            ["ORG Harzer Verkehrsbetriebe Ellertal"],
        ),
        ("Sie siegte im Kronenpokal.", ("Kronenpokal", "LOC"), ["MISC Kronenpokal"]),
        ("Es spielt der Ruderclub Böllberg.", ("Ruderclub Böllberg", "LOC"), ["ORG Ruderclub Böllberg"]),
        ("Das planen Lichtwerk und Hamburger Firmen.", ("Lichtwerk und Hamburger", "ORG"), ["ORG Lichtwerk"]),
        ("Die Geschäftsstelle Näfels öffnet.", ("Näfels", "LOC"), ["LOC Näfels"]),
        ("Ein Fachverband Bayern fehlt noch.", ("Bayern", "LOC"), ["LOC Bayern"]),
    ],
)
def test_a_compound_tells_what_a_name_is_and_where_it_begins(
    text: str, guess: tuple[str, str], expected: list[str]
) -> None:
    assert shown(text, guess) == expected


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("„Leise muss nicht teurer sein“, sagt sie.", ("Leise muss nicht teurer sein", "MISC")),
        ("Ein neues offizielles Cluster kommt hinzu.", ("Cluster", "MISC")),
        ("Das hilft durch alle Netzwerker hindurch.", ("Netzwerker", "ORG")),
        ("Damit ist die Auszeichnung Startpunkt für Neues.", ("Startpunkt", "MISC")),
        ("Die letzte Prüfung hat Risse gezeigt.", ("letzte Prüfung", "MISC")),
        ("Gegner Brakenhorst empfängt Hullersen.", ("Brakenhorst empfängt Hullersen", "PER")),
        ("Zu sehen in Halle 12, Stand B 34.", ("Halle", "LOC")),
        ("Das teilte der Verband mit.", ("Verband", "ORG")),
        ("Es spricht Athletikcoach Dr. med.", ("Athletikcoach Dr.", "MISC")),
    ],
)
def test_what_no_name_is_made_of_is_none(text: str, guess: tuple[str, str]) -> None:
    assert shown(text, guess) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Samstag kommt der TSV 1860 München.", ["ORG TSV 1860 München"]),
        ("Der 1. FC Köln gewann gegen den SC Freiburg.", ["ORG 1. FC Köln", "ORG SC Freiburg"]),
        ("Das läuft heute im TV 19 Uhr.", []),
        ("Das Mittel Lunexa® ist zugelassen.", ["MISC Lunexa®"]),
        ("Der Landrat dankte der Familie Eisele.", ["PER Eisele"]),
    ],
)
def test_clubs_trade_marks_and_families_need_no_model(text: str, expected: list[str]) -> None:
    assert shown(text) == expected
