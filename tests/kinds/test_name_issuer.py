"""Who issues a release and who acts in it: e-mail addresses, the noun before a firm, a town that invites."""

from __future__ import annotations

import pytest
import spacy

from pressflow.kinds import name
from pressflow.locales import find_locale

GERMAN = find_locale("de")
BLANK = spacy.blank("de")


def names(text: str) -> list[str]:
    return [f"{fact.label} {fact.text}" for fact in name.find(BLANK(text), GERMAN)]


def guessed(text: str) -> list[str]:
    """The same beside a model that guesses nothing."""
    return [f"{fact.label} {fact.text}" for fact in name.find(BLANK(text), GERMAN, recogniser=lambda doc: ())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bei Wabtrans wird gebaut.\nFragen an presse@wabtrans.example", ["ORG Wabtrans"]),
        ("Röhmig wächst.\nMehr auf www.roehmig.example", ["ORG Röhmig"]),
        ("In Obermoos wird gebaut. Obermoos wächst.\nFragen an presse@obermoos.example", []),
        ("Obermoos baut. Die Obermooser freut es.\nFragen an presse@obermoos.example", []),
        ("Das Festival Quellklang endet. Quellklang war gut besucht.\npost@quellklang.example", []),
        ("Die Presse fragt nach.\nAntwort gibt info@presse.example", []),
        ("Anna Weber antwortet.\nFragen an anna@gmail.example", ["PER Anna Weber"]),
    ],
)
def test_an_address_tells_the_issuer(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_firm_that_bears_the_name_of_its_chief_is_meant_where_its_kind_is_told() -> None:
    text = "Wabtrans baut aus. Der Gerätehersteller Wabtrans wächst, sagt Anna Wabtrans. Laut Wabtrans reicht das."
    assert guessed(text) == ["ORG Wabtrans", "ORG Wabtrans", "PER Anna Wabtrans", "PER Wabtrans"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Stadt Kiel lädt ein.", ["ORG Stadt Kiel"]),
        ("Ab Mai fördert die Stadt Kiel neue Balkone.", ["ORG Stadt Kiel"]),
        ("Das Programm, das die Stadt Kiel startet.", ["ORG Stadt Kiel"]),
        ("Rückfragen:\nStadt Kiel\nRathaus", ["ORG Stadt Kiel"]),
        ("Stadt Kiel, Pressestelle", ["ORG Stadt Kiel"]),
        ("Sie wohnt in der Stadt Kiel.", ["LOC Kiel"]),
        ("Er besucht die Stadt Kiel im Mai.", ["LOC Kiel"]),
        ("Das gilt für die Stadt Kiel.", ["LOC Kiel"]),
        ("Der Kanton Uri beteiligt sich.", ["LOC Uri"]),
    ],
)
def test_a_town_that_acts_is_an_organisation(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_the_value_of_a_town_that_acts_is_its_name() -> None:
    assert [fact.value for fact in name.find(BLANK("Die Stadt Kiel lädt ein."), GERMAN)] == ["Kiel"]
