"""The termbase in German sentences: inflected, coupled, broken over lines; and never inside something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressflow.kinds._terms import compile_terms
from pressflow.locales import find_locale
from pressflow.model import Term

DE = find_locale("de")


def term(words: str, type_: str = "organisation") -> Term:
    name, *aliases = words.split(" | ")
    return Term(name, type_, {}, aliases=tuple(aliases))


TERMS = (
    term("Freie und Hansestadt Hamburg", "place"),
    term("Europäische Kommission | EU-Kommission"),
    term("EU"),
    term("Deutsche Bahn"),
    term("Bahn"),
    term("Bundesministerium für Wirtschaft und Energie | BMWE"),
    term("Bundesministerium für Wirtschaft"),
    term("Rat der Europäischen Union"),
    term("Vereinigte Staaten", "place"),
    term("Großbritannien", "place"),
    term("GOLD Label", "label"),
    term("Gold", "label"),
    term("Mai", "organisation"),
    term("Sonntag", "person"),
    term("Ulm", "place"),
    term("Essen", "place"),
    term("Hamburg", "place"),
    term("Stadtwerke Kiel"),
    term("Neue Wege", "programme"),
    term("Nord- und Ostsee", "place"),
)
MATCHER = compile_terms(TERMS, DE)


def found(text: str) -> list[str]:
    hits = list(MATCHER.find(text))
    assert all(text[h.start : h.end].strip() == text[h.start : h.end] for h in hits)
    return [h.term.term for h in hits]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Senat der Freien und Hansestadt Hamburg", ["Freie und Hansestadt Hamburg"]),
        ("der Europäischen Kommission", ["Europäische Kommission"]),
        ("Die EU-Kommission lädt ein", ["Europäische Kommission"]),
        ("Vorstand der Deutschen Bahn", ["Deutsche Bahn"]),
        ("ein Deutsche-Bahn-Sprecher", ["Deutsche Bahn"]),
        (
            "des Bundesministeriums für Wirtschaft und Energie (BMWE)",
            ["Bundesministerium für Wirtschaft und Energie"] * 2,
        ),
        ("das Bundesministerium für Wirtschaft und Verkehr", ["Bundesministerium für Wirtschaft"]),
        ("Beschluss des Rates der Europäischen Union", ["Rat der Europäischen Union"]),
        ("in den Vereinigten Staaten", ["Vereinigte Staaten"]),
        ("Grossbritanniens Regierung", ["Großbritannien"]),
        ("GROSSBRITANNIEN WÄHLT", ["Großbritannien"]),
        ("SENAT DER FREIEN UND HANSESTADT HAMBURG", ["Freie und Hansestadt Hamburg"]),
        ("Träger des GOLD-Labels", ["GOLD Label"]),
        ("das GOLD\u00a0Label, das GOLD\nLabel", ["GOLD Label"] * 2),
        ("der Euro\u00adpäischen Kom\u00admission", ["Europäische Kommission"]),
        ("der Europäi-\nschen Kommission", ["Europäische Kommission"]),
        ("in der Nord-\nund Ostsee", ["Nord- und Ostsee"]),
        ("bei den Stadtwerken Kiel", ["Stadtwerke Kiel"]),
        ("im Programm „Neue Wege“", ["Neue Wege"]),
        ("in Essen, nach Essen, Universität Essen", ["Essen"] * 3),
        ("Essen, 3. Februar 2026 – Die Stadt", ["Essen"]),
        ("Frau Sonntag kam, die Mai beriet.", ["Sonntag", "Mai"]),
    ],
)
def test_a_term_is_found_as_german_writes_it(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "auf der Autobahn, der S-Bahn und den Bahnen",
        "der Goldpreis, Weißgold und Neu-Ulm",
        "im Mai, 3. Mai, Mai 2026, Ende Mai, seit Mai",
        "am Sonntag, jeden Sonntag und Sonntag, 3. Februar",
        "das Essen, zum Essen, gutes Essen",
        "Hamburg@arbeit, hamburg.de, Cluster.Hamburg, Info@Hamburg.de",
        "auf neuen Wegen, neue Wege",
        "Europäische Bürger, Kommission und Rat",
        "Freien und\n\nHansestadt",
    ],
)
def test_a_term_is_not_found_inside_something_else(text: str) -> None:
    assert found(text) == []


def test_the_longest_term_wins_and_hits_do_not_overlap() -> None:
    text = "Freie und Hansestadt Hamburg und Hamburg"
    assert found(text) == ["Freie und Hansestadt Hamburg", "Hamburg"]


@given(st.text("aDe -\n.@&Hamburg\u00adß’(EU)", max_size=60))
def test_any_text_can_be_searched_and_hits_lie_in_order(text: str) -> None:
    ends = 0
    for hit in MATCHER.find(text):
        assert ends <= hit.start < hit.end <= len(text)
        ends = hit.end


def test_one_of_thousands_of_terms_is_found() -> None:
    """What thousands cost is measured by `python -m bench.growth`."""
    many = [term(f"Firma Nummer{i} Nord") for i in range(50)] + [term(f"Verband Nummer{i} Süd") for i in range(5000)]
    text = "Die Firma Nummer7 Nord traf den Verband und andere Gäste im Saal. " * 40
    assert [text[hit.start : hit.end] for hit in compile_terms(many, DE).find(text)] == ["Firma Nummer7 Nord"] * 40
