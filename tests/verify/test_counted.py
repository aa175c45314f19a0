"""What a figure counts: another noun in its place, or the German one left."""

from __future__ import annotations

import pytest

from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

JUDGE = Judge((), Nlp(), "en-GB")


def codes(source: str, target: str) -> list[str]:
    return [finding.code for finding in compare_texts(source, target, JUDGE)[0]]


@pytest.mark.parametrize(
    ("source", "right", "wrong", "code"),
    [
        ("In 67 Sprachen läuft die Serie.", "The series is on in 67 languages.", "The series is on in 67 people.",
         "noun-changed"),
        ("Die beiden Länder einigten sich.", "The two countries came to terms.", "The two vehicles came to terms.",
         "noun-changed"),
        ("Der Verein hat 20 Werkstätten.", "The association has 20 workshops.", "The association has 20 schools.",
         "noun-changed"),
        ("Bisher kamen 350 Personen.", "So far, 350 people have come.", "So far, 350 Personen have come.",
         "word-untranslated"),
        ("Es gab 12 Vorstellungen.", "There were 12 shows.", "There were 12 Vorstellungen.", "word-untranslated"),
    ],
)  # fmt: skip
def test_what_is_counted(source: str, right: str, wrong: str, code: str) -> None:
    assert codes(source, right) == []
    assert codes(source, wrong) == [code]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Vier Männer und ein Mädchen kamen.", "Four men and a girl came."),
        ("Am zweiten Tag regnete es.", "It rained on the second day."),
        ("Nach drei Inspektionen öffnete das Lokal.", "After three inspections, the pub opened."),
        ("Der Film „Acht Wege“ läuft im Kino.", "The film “Acht Wege” is on at the cinema."),
        ("Die Wettkämpfe gewann Washington.", "Washington won the contests."),
    ],
)
def test_short_nouns_cognates_and_names_are_not_blamed(source: str, target: str) -> None:
    assert codes(source, target) == []
