from __future__ import annotations

import json
from zoneinfo import ZoneInfo

import pytest

from pressflow.facts.structure import release_structure
from pressflow.model import Fact, Release
from pressflow.sources import release_of_text

TEXT = """\
PRESSEMITTEILUNG 12/2024
Sperrfrist: 3. Mai 2024, 10 Uhr

Verein baut ein neues Haus
Baubeginn ist im Herbst

Kiel, 2. Mai 2024 – Der Verein baut ein Haus. Es wird 12 Meter hoch.

Die Pläne

Das Haus bekommt zwei Etagen:

- eine Halle
- eine Werkstatt

Jahr\t2023\t2024
Gäste\t\t1.100

„Wir freuen uns auf das Haus“, sagt Eva Roth, Vorsitzende.

Über den Verein
Der Verein hat 240 Mitglieder.
Er sitzt in Kiel.

Pressekontakt
Jan Weidner

Abdruck honorarfrei.
"""


def read(text: str) -> Release:
    return release_of_text(text, file="a.txt", slug="x", locale="de", zone=ZoneInfo("Europe/Berlin"))


def test_the_parts_by_name() -> None:
    quote = Fact(
        "quote",
        0,
        29,
        "„Wir freuen uns auf das Haus“",
        "Wir freuen uns auf das Haus",
        speaker="Eva Roth",
        role="Vorsitzende",
    )
    number = Fact("number", 0, 2, "12", "12")
    found = release_structure(read(TEXT), [("b13", quote), ("b5", number)])
    assert found == {
        "headline": "Verein baut ein neues Haus",
        "kicker": "PRESSEMITTEILUNG 12/2024",
        "subtitle": "Baubeginn ist im Herbst",
        "dateline": {"place": "Kiel", "date": "2024-05-02"},
        "lead": "Der Verein baut ein Haus. Es wird 12 Meter hoch.",
        "body": ["Das Haus bekommt zwei Etagen:", "„Wir freuen uns auf das Haus“, sagt Eva Roth, Vorsitzende."],
        "subheads": ["Die Pläne"],
        "list_items": ["eine Halle", "eine Werkstatt"],
        "tables": [[["Jahr", "2023", "2024"], ["Gäste", "", "1.100"]]],
        "captions": [],
        "quotes": [{"text": "Wir freuen uns auf das Haus", "speaker": "Eva Roth", "role": "Vorsitzende"}],
        "boilerplates": ["Über den Verein\nDer Verein hat 240 Mitglieder.\nEr sitzt in Kiel."],
        "contact": "Pressekontakt\nJan Weidner",
        "embargo": {"datetime": "2024-05-03T10:00:00+02:00"},
        "correction": None,
        "notes": ["Abdruck honorarfrei."],
    }
    json.dumps(found)


def test_what_is_absent_is_null() -> None:
    found = release_structure(read("Der Verein baut ein Haus."), [])
    assert found["lead"] == "Der Verein baut ein Haus."
    assert [k for k, v in found.items() if v is None] == [
        "headline",
        "kicker",
        "subtitle",
        "dateline",
        "contact",
        "embargo",
        "correction",
    ]


@pytest.mark.parametrize(
    ("text", "refers"),
    [
        ("Korrektur zur Meldung vom 3. Mai 2024\nHaus wird 12 Meter hoch\nDer Verein baut ein Haus.", "2024-05-03"),
        ("KORREKTUR: In unserer Pressemitteilung vom 3. Mai 2024 stand eine falsche Zahl.", "2024-05-03"),
        ("Berichtigung zu unserer Meldung „Neues Haus“\nHaus wird höher\nDer Verein baut.", "Meldung „Neues Haus“"),
        ("Widerruf der Pressemitteilung vom 3. Mai 2024\nKein Haus\nDer Verein baut doch nicht.", "2024-05-03"),
    ],
)
def test_corrections(text: str, refers: str) -> None:
    release = read(text)
    assert release_structure(release, [])["correction"] == {"refers_to": refers}
    assert release.date is None  # the day of another release


def test_a_correction_of_prices_is_news() -> None:
    assert (
        release_structure(read("Korrektur der Preise nach unten\nDer Verein senkt die Preise."), [])["correction"]
        is None
    )
