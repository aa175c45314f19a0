"""Whole invented releases: what an editor pastes, and what it is understood as."""

from __future__ import annotations

import textwrap
from collections import Counter
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressflow.errors import SourceError
from pressflow.model import Release, Role
from pressflow.sources import decode, read_text, release_of_text

ZONE = ZoneInfo("Europe/Berlin")
SEED = Path(__file__).parents[3] / "shared" / "seed"


def read(text: str, suffix: str = ".txt", locale: str = "de") -> Release:
    return release_of_text(text, file=f"release{suffix}", slug="x", locale=locale, zone=ZONE, suffix=suffix)


def parts(release: Release) -> list[tuple[str, str]]:
    return [(b.role.value, b.text) for b in release.blocks]


def roles(release: Release) -> list[str]:
    return [b.role.value for b in release.blocks]


def texts(release: Release, role: Role) -> list[str]:
    return [b.text for b in release.blocks if b.role is role]


def codes(release: Release) -> list[str]:
    return [f.code for f in release.findings]


# the shape of the seed: no headline, no blank lines, a subhead without a mark, two texts about organisations
BARE = """\
Bremen 4. Juni 2024 – Der Hafenverein Weserblick hat das Siegel der Nordischen Uferprüfstelle (NUP) bekommen. Damit \
sind nun fünf Häfen im Land geprüft. Die Urkunde kam im Mai.
Seit 1988 kümmert sich der Verein um den alten Speicher. Er zählt 240 Mitglieder aus 31 Betrieben und richtet im Jahr \
rund 40 Führungen aus, die für Schulen kostenlos sind – auch im Winter.
Ein Siegel mit 27 Merkmalen
Zwei Prüferinnen sahen sich an drei Tagen die Anlagen an. Sie bewerteten Sicherheit; Lärm (Motoren); Wege (Stufen und \
Rampen) und den Umgang mit Gästen. In allen Punkten lag der Verein über dem Durchschnitt.
„Dass wir nach über 35 Jahren so eine Auszeichnung bekommen, freut alle, die hier anpacken: vom Kranführer bis zur \
Schatzmeisterin. Wir machen weiter,“ sagt die Vorsitzende des Hafenvereins.
Über die NUP
Die Nordische Uferprüfstelle (NUP) prüft seit 2003 kleine Häfen in vier Ländern. Sie vergibt drei Siegel.
Über Hafenverein@Weser
Der Hafenverein Weserblick betreibt den Speicher in Bremen. Er wurde 1988 gegründet und hat 240 Mitglieder.
"""


def test_a_text_of_the_seeds_shape() -> None:
    release = read(BARE)
    assert roles(release) == [
        "dateline",
        "lead",
        "paragraph",
        "subhead",
        "paragraph",
        "paragraph",
        "boilerplate-head",
        "boilerplate",
        "boilerplate-head",
        "boilerplate",
    ]
    assert (release.place, release.date) == ("Bremen", date(2024, 6, 4))
    assert texts(release, Role.SUBHEAD) == ["Ein Siegel mit 27 Merkmalen"]
    assert texts(release, Role.BOILERPLATE_HEAD) == ["Über die NUP", "Über Hafenverein@Weser"]
    assert len({b.group for b in release.blocks if b.role is Role.BOILERPLATE}) == 2
    assert codes(release) == ["headline-missing"]
    assert [b.at.place for b in release.blocks] == [1, 1, 2, 3, 4, 5, 6, 7, 8, 9]


@pytest.mark.skipif(not SEED.is_dir(), reason="the seed is not here")
def test_the_seed() -> None:
    (path,) = SEED.glob("*.txt")
    text = read_text(path)
    release = read(text)
    assert roles(release)[:2] == ["dateline", "lead"]
    assert (release.place, release.date) == ("Hamburg", date(2019, 9, 2))
    assert Role.HEADLINE not in {b.role for b in release.blocks}
    assert len(texts(release, Role.SUBHEAD)) == 1
    assert texts(release, Role.BOILERPLATE_HEAD) == ["Über das ECEI", "Über Hamburg@work"]
    assert len(texts(release, Role.BOILERPLATE)) == 2
    for other in (read(text, ".md"), read(text.replace("\n", "\n\n"), ".md"), read(_wrapped(text))):
        assert parts(other) == parts(release)


def _wrapped(text: str, width: int = 72) -> str:
    """Every paragraph broken as a mailer does it, with blank lines between them."""
    return "\n\n".join(
        textwrap.fill(line, width, break_on_hyphens=False, break_long_words=False) for line in text.split("\n") if line
    )


FULL = """\
PRESSEMITTEILUNG 12/2024
Sperrfrist: 3. Mai 2024, 10 Uhr

Stadtwerke Auental bauen drei neue Windräder
Baubeginn im Herbst, Strom für 9.000 Haushalte

Auental, 2. Mai 2024 – Die Stadtwerke Auental stellen im Oktober drei Windräder auf. Sie kosten 14,5 Mio. Euro.

Der Rat hat dem Vorhaben am Montag zugestimmt. 21 der 24 Mitglieder stimmten dafür.

Was die Nachbarn bekommen

Wer im Umkreis von 2,5 Kilometern wohnt, zahlt weniger für den Strom:

- 100 Euro im Jahr je Haushalt
- 0,2 Cent je Kilowattstunde für die Gemeinde

„Wir haben vier Jahre lang mit allen geredet, und das hat sich gelohnt“, sagt Dr. Ines Kaltbach, Geschäftsführerin.

Über die Stadtwerke Auental
Die Stadtwerke Auental versorgen seit 1921 rund 30.000 Menschen mit Strom, Gas und Wasser.

Pressekontakt:
Stadtwerke Auental GmbH
Jan Weidner
Tel. 05551 234-0
presse@auental.example.org

Abdruck honorarfrei, Beleg erbeten.
"""

FULL_ROLES = [
    "kicker",
    "headline",
    "subtitle",
    "dateline",
    "lead",
    "paragraph",
    "subhead",
    "paragraph",
    "list-item",
    "list-item",
    "paragraph",
    "boilerplate-head",
    "boilerplate",
    "contact",
    "contact",
    "contact",
    "contact",
    "contact",
    "note",
]

MARKED = """\
PRESSEMITTEILUNG 12/2024

Sperrfrist: 3. Mai 2024, 10 Uhr

# Stadtwerke Auental bauen drei neue Windräder

Baubeginn im Herbst, Strom für 9.000 Haushalte

**Auental, 2. Mai 2024** – Die Stadtwerke Auental stellen im Oktober drei Windräder auf. Sie kosten 14,5 Mio. Euro.

Der Rat hat dem Vorhaben am Montag zugestimmt. *21 der 24* Mitglieder stimmten dafür.

## Was die Nachbarn bekommen

Wer im Umkreis von 2,5 Kilometern wohnt,
zahlt weniger für den Strom:

* 100 Euro im Jahr je Haushalt
* 0,2 Cent je Kilowattstunde für die Gemeinde

„Wir haben vier Jahre lang mit allen geredet, und das hat sich gelohnt“, sagt Dr. Ines Kaltbach, Geschäftsführerin.

### Über die Stadtwerke Auental

Die Stadtwerke Auental versorgen seit 1921 rund 30.000 Menschen mit Strom, Gas und Wasser.

**Pressekontakt:**
Stadtwerke Auental GmbH
Jan Weidner
Tel. 05551 234-0
<presse@auental.example.org>

Abdruck honorarfrei, Beleg erbeten.
"""


def test_a_whole_release() -> None:
    release = read(FULL)
    assert roles(release) == FULL_ROLES
    assert release.embargo is not None
    assert release.embargo.isoformat() == "2024-05-03T10:00:00+02:00"
    assert (release.place, release.date) == ("Auental", date(2024, 5, 2))
    assert codes(release) == []
    assert len({b.group for b in release.blocks if b.role is Role.LIST_ITEM}) == 1


@pytest.mark.parametrize(
    ("name", "text", "suffix"),
    [
        ("Markdown", MARKED, ".md"),
        ("without blank lines", "\n".join(line for line in FULL.split("\n") if line), ".txt"),
        ("CRLF", FULL.replace("\n", "\r\n"), ".txt"),
        ("Windows-1252", decode(FULL.encode("cp1252"), "a.txt"), ".txt"),
        ("UTF-16", decode(FULL.encode("utf-16"), "a.txt"), ".txt"),
        ("bullets", FULL.replace("\n- ", "\n•\t"), ".txt"),
        ("dashes", FULL.replace("\n- ", "\n– "), ".txt"),
        ("stars", FULL.replace("\n- ", "\n* "), ".txt"),
        ("tight bullets", FULL.replace("\n- ", "\n•"), ".txt"),
        ("no-break spaces at the margin", FULL.replace("\n\n", "\n\u00a0\n"), ".txt"),
        ("rules", FULL.replace("\n\nÜber", "\n\n* * *\n\nÜber").replace("\n\nAbdruck", "\n\n###\n\nAbdruck"), ".txt"),
        ("decomposed", FULL.replace("ü", "u\u0308"), ".txt"),
    ],
)
def test_the_same_release_in_other_clothes(name: str, text: str, suffix: str) -> None:
    expected, found = read(FULL), read(text, suffix)
    assert parts(found) == parts(expected)
    assert (found.place, found.date, found.embargo) == (expected.place, expected.date, expected.embargo)


@pytest.mark.parametrize(
    ("width", "blank"),
    # without blank lines a paragraph whose last line is full runs into the next: 60 does that here
    [(60, True), (68, True), (72, True), (80, True), (90, True), (68, False), (72, False), (80, False), (90, False)],
)
def test_a_hard_wrapped_release(width: int, blank: bool) -> None:
    lines = FULL.replace("\n- ", "\n\n- ").split("\n")
    hang = [("  " if line.startswith("- ") else "") for line in lines]
    wrapped = [
        textwrap.fill(line, width, subsequent_indent=indent, break_on_hyphens=False)
        for line, indent in zip(lines, hang, strict=True)
    ]
    text = "\n".join(wrapped) if blank else "\n".join(line for line in wrapped if line)
    assert parts(read(text)) == parts(read(FULL))


def test_words_divided_at_the_end_of_a_line() -> None:
    text = (
        "Der Verband fördert in diesem Jahr achtzehn kleinere Qualitäts-\n"
        "projekte und sieben Vorhaben der Energie- und Wasserwirtschaft-\n"
        "lichen Vereine, außerdem zwei Forschungsstellen an der Ostsee-\n"
        "Küste bei Kiel und in Lübeck, wo die Stadt schon seit längerer\n"
        "Zeit daran arbeitet.\n"
    )
    (block,) = read(text).blocks
    assert "Qualitätsprojekte" in block.text
    assert "Energie- und Wasserwirtschaftlichen" in block.text
    assert "Ostsee-Küste" in block.text
    assert codes(read(text)).count("hyphen-joined") == 2


BODY = "Der Verein hat am Dienstag seine Pläne vorgestellt und um Unterstützung gebeten. Sie reichen bis 2030."


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Verein plant ein neues Haus", [("headline", "Verein plant ein neues Haus")]),
        (
            "Verein plant ein neues Haus\nBaubeginn ist im Herbst 2025",
            [("headline", "Verein plant ein neues Haus"), ("subtitle", "Baubeginn ist im Herbst 2025")],
        ),
        (
            "DENKMALPFLEGE\nVerein plant ein neues Haus",
            [("kicker", "DENKMALPFLEGE"), ("headline", "Verein plant ein neues Haus")],
        ),
        (
            "Ehrenamt im Norden\nVerein plant ein neues Haus\nBaubeginn ist im Herbst 2025",
            [
                ("kicker", "Ehrenamt im Norden"),
                ("headline", "Verein plant ein neues Haus"),
                ("subtitle", "Baubeginn ist im Herbst 2025"),
            ],
        ),
        (
            "Medienmitteilung vom 3. Mai 2024\nVerein plant ein neues Haus",
            [("kicker", "Medienmitteilung vom 3. Mai 2024"), ("headline", "Verein plant ein neues Haus")],
        ),
        (
            "Presseinformation Nr. 7\nKiel, den 3. Mai 2024\nVerein plant ein neues Haus",
            [
                ("kicker", "Presseinformation Nr. 7"),
                ("dateline", "Kiel, den 3. Mai 2024"),
                ("headline", "Verein plant ein neues Haus"),
            ],
        ),
        (
            "PRESSEMITTEILUNG 12/2024, Kiel, den 3. Mai 2024\nVerein plant ein neues Haus",
            [
                ("kicker", "PRESSEMITTEILUNG 12/2024"),
                ("dateline", "Kiel, den 3. Mai 2024"),
                ("headline", "Verein plant ein neues Haus"),
            ],
        ),
        (
            "P R E S S E I N F O R M A T I O N\nVerein plant ein neues Haus",
            [("kicker", "P R E S S E I N F O R M A T I O N"), ("headline", "Verein plant ein neues Haus")],
        ),
        (
            "Presseaussendung: Verein plant ein neues Haus",
            [("kicker", "Presseaussendung"), ("headline", "Verein plant ein neues Haus")],
        ),
        ("Wer baut das neue Haus?", [("headline", "Wer baut das neue Haus?")]),
        ("„Wir bauen ein neues Haus“", [("headline", "„Wir bauen ein neues Haus“")]),
        ("Gold für den Sportverein Auental e. V.", [("headline", "Gold für den Sportverein Auental e. V.")]),
        (
            "Zur sofortigen Veröffentlichung\nVerein plant ein neues Haus",
            [("note", "Zur sofortigen Veröffentlichung"), ("headline", "Verein plant ein neues Haus")],
        ),
        ("Es gibt ein neues Haus.", [("lead", "Es gibt ein neues Haus.")]),  # a sentence is no headline
        ("Der Vorstand erklärt:", [("lead", "Der Vorstand erklärt:")]),
    ],
)
def test_the_head(head: str, expected: list[tuple[str, str]]) -> None:
    for between in ("\n", "\n\n"):
        release = read(f"{head}{between}{BODY}\n{BODY} Ende.")
        assert parts(release)[: len(expected)] == expected
        first = release.blocks[len(expected)]
        assert first.text == BODY
        assert first.role is (Role.PARAGRAPH if expected[-1][0] == "lead" else Role.LEAD)


@pytest.mark.parametrize("text", ["Hallo", "Ein Wort\nNoch eins\nUnd eins", "Der Umsatz stieg um 3,7 %", BODY, ""])
def test_no_headline_is_invented(text: str) -> None:
    release = read(text)
    assert Role.HEADLINE not in {b.role for b in release.blocks}
    assert "headline-missing" in codes(release)


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("Über uns", True),
        ("Über den Verein Nordlicht", True),
        ("Über Nordlicht:", True),
        ("About Nordlicht", True),
        ("Zum Unternehmen", True),
        ("Hintergrund", True),
        ("Hintergrundinformationen:", True),
        ("Unternehmensprofil", True),
        ("Über 1.000 Gäste beim Fest", False),
        ("Über zwanzig Jahre Erfahrung", False),
        ("Über Nacht zum Erfolg", False),
        ("Über den Wolken", False),
    ],
)
def test_texts_about_an_organisation(line: str, head: bool) -> None:
    release = read(
        f"{BODY}\n{BODY} Ja.\n{line}\nDer Verein Nordlicht hat 240 Mitglieder. Er wurde 1988 in Kiel gegründet."
    )
    assert parts(release)[2:] == [
        ("boilerplate-head" if head else "subhead", line),
        ("boilerplate" if head else "paragraph", release.blocks[-1].text),
    ]


def test_head_and_text_of_a_boilerplate_in_one_paragraph() -> None:
    text = "Über Nordlicht: Der Verein hat 240 Mitglieder und sitzt seit 1988 in Kiel an der Förde."
    release = read(f"{BODY}\n{BODY} Ja.\nNordlicht freut sich.\n{text}")
    assert roles(release)[-2:] == ["boilerplate-head", "boilerplate"]
    spoken = read(
        f"{BODY}\n{BODY} Ja.\nÜber eines waren sich alle einig: Das Haus wird gebaut, und zwar noch in diesem Jahr."
    )
    assert roles(spoken)[-1] == "paragraph"


@pytest.mark.parametrize(
    "head",
    [
        "Pressekontakt",
        "Kontakt:",
        "Medienkontakt",
        "Ansprechpartnerin für die Presse:",
        "Ihr Ansprechpartner",
        "Rückfragehinweis:",
        "Rückfragen bitte an:",
        "V.i.S.d.P.: Jan Weidner",
        "Kontakt für Medien",
        "Medienstelle",
        "Press contact",
    ],
)
def test_contacts(head: str) -> None:
    release = read(f"{BODY}\n{BODY} Ja.\n{head}\nJan Weidner\nTel. 0431 123456\nweidner@example.org")
    assert roles(release)[2:] == ["contact"] * 4


def test_an_address_at_the_end_that_no_word_announces() -> None:
    release = read(f"{BODY}\n\n{BODY} Ja.\n\nJan Weidner\nLeiter Presse\nTel. 0431 123456\nweidner@example.org")
    assert roles(release)[2:] == ["contact"] * 4


@pytest.mark.parametrize(
    "line", ["Kontakte in die Wirtschaft", "Kontakt zur Politik gesucht", "Ansprechpartner fehlen überall"]
)
def test_a_subhead_that_sounds_like_a_contact(line: str) -> None:
    release = read(f"{BODY}\n{BODY} Ja.\n{line}\n{BODY} Nein.")
    assert roles(release)[2:] == ["subhead", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Abdruck honorarfrei.",
        "Abdruck honorarfrei – Belegexemplar erbeten",
        "Um ein Belegexemplar wird gebeten.",
        "Es gilt das gesprochene Wort.",
        "Bildmaterial: www.example.org/bilder",
        "Hinweis für Redaktionen: Fotos schicken wir auf Anfrage.",
        "(2.345 Zeichen mit Leerzeichen)",
        "– Ende –",
    ],
)
def test_notes_to_editors(line: str) -> None:
    release = read(f"{BODY}\n{BODY} Ja.\n{line}")
    assert parts(release)[2:] == [("note", line)]


@pytest.mark.parametrize(
    ("line", "subhead"),
    [
        ("Neue Halle für Turner", True),
        ("31 Merkmale im Vergleich", True),
        ("Mehr Platz, weniger Lärm", True),
        ("Die Halle ist fertig.", False),
        ("Das sind die Zahlen:", False),
        ("und so weiter", False),
        ("www.example.org/halle", False),
        ("Ein Satz " + "und noch einer " * 7, False),
    ],
)
def test_subheads_without_a_mark(line: str, subhead: bool) -> None:
    release = read(f"{BODY}\n{BODY} Ja.\n{line}\n{BODY} Nein.")
    assert (release.blocks[2].role is Role.SUBHEAD) is subhead


def test_short_lines_in_a_row_are_no_subheads() -> None:
    release = read(f"{BODY}\n{BODY} Ja.\n10 Uhr Begrüßung\n11 Uhr Vortrag\n12 Uhr Ende\n{BODY} Nein.")
    assert Role.SUBHEAD not in {b.role for b in release.blocks}


@pytest.mark.parametrize("marks", ["„“", "“”", '""', "»«", "«»"])
def test_a_paragraph_that_is_a_quotation(marks: str) -> None:
    said = f"{marks[0]}Wir freuen uns sehr auf das neue Haus.{marks[1]}"
    release = read(f"{BODY}\n{said}\n{BODY} Ja.")
    assert parts(release)[1] == ("quote", said)
    release = read(f"{BODY}\n{said[:-1]}{marks[1]}, sagt Jan Weidner.\n{BODY} Ja.")
    assert roles(release)[1] == "paragraph"


def test_numbers_at_the_beginning_of_a_line_stay_in_the_text() -> None:
    for suffix, between in ((".txt", "\n"), (".md", "\n\n")):
        lines = [BODY, "12. März: Kiel und Umgebung.", "14. März: Lübeck und Umgebung.", "- 4 °C zeigt das Gerät an."]
        release = read(between.join(lines), suffix)
        assert [t for _, t in parts(release)] == lines


def test_ordered_lists_and_depth() -> None:
    for suffix in (".txt", ".md"):
        release = read(f"{BODY}\n\n1. Halle\n2. Platz\n3. Weg\n\n{BODY} Ja.\n\n- Dach\n    - Ziegel\n- Wand\n", suffix)
        items = [(b.text, b.ordered, b.level) for b in release.blocks if b.role is Role.LIST_ITEM]
        assert items == [
            ("Halle", True, 1),
            ("Platz", True, 1),
            ("Weg", True, 1),
            ("Dach", False, 1),
            ("Ziegel", False, 2),
            ("Wand", False, 1),
        ]


def test_a_table_by_tab_and_by_marks() -> None:
    plain = f"{BODY}\n\nJahr\t2023\t2024\nGäste\t900\t1.100\nUmsatz\t\t3,5 Mio. Euro\n\n{BODY} Ja."
    rows = "| Jahr | 2023 | 2024 |\n|---|--:|--:|\n| Gäste | 900 | 1.100 |\n| Umsatz | | 3,5 Mio. Euro |"
    marked = f"{BODY}\n\n{rows}\n\n{BODY} Ja."
    cells = [
        [(b.text, b.row, b.column, b.header) for b in read(text, suffix).blocks if b.role is Role.TABLE_CELL]
        for text, suffix in ((plain, ".txt"), (marked, ".md"))
    ]
    assert cells[0] == cells[1]
    assert cells[0][:4] == [("Jahr", 0, 0, True), ("2023", 0, 1, True), ("2024", 0, 2, True), ("Gäste", 1, 0, False)]
    assert cells[0][-1] == ("3,5 Mio. Euro", 2, 2, False)


def test_english_and_french_texts_have_the_same_parts() -> None:
    english = (
        "Bremen, 4 June 2024 – The harbour club has won a seal. It is glad.\n\nAbout the harbour club\n\n"
        "The harbour club has 240 members and was founded in 1988.\n\n"
        "Press contact:\nJan Weidner\nweidner@example.org"
    )
    french = (
        "Brême, le 4 juin 2024 – Le club du port a reçu un label. Il en est ravi.\n\nÀ propos du club du port\n\n"
        "Le club du port compte 240 membres et a été fondé en 1988.\n\n"
        "Contact presse :\nJan Weidner\nweidner@example.org"
    )
    expected = ["dateline", "lead", "boilerplate-head", "boilerplate", "contact", "contact", "contact"]
    assert roles(read(english, locale="en-GB")) == expected
    assert roles(read(french, locale="fr")) == expected


# --- laws -----------------------------------------------------------------------------------------------

LINES = st.lists(
    st.one_of(
        st.text(max_size=60),
        st.sampled_from(
            [
                "",
                "Kiel, 3. Mai 2024 – Der Verein baut ein Haus, sagt der Vorstand heute.",
                "Über den Verein",
                "- Punkt",
                "1. Punkt",
                "Sperrfrist: 3. Mai 2024, 10 Uhr",
                "a\tb",
                "# Titel",
                "> Zitat",
                "| a | b |",
                "|---|---|",
                "Pressekontakt:",
                "---",
                "title: x",
                "<b>",
                "[a](b)",
            ]
        ),
    ),
    max_size=12,
).map("\n".join)


@given(LINES, st.sampled_from([".txt", ".md"]))
def test_no_text_crashes_the_reader(text: str, suffix: str) -> None:
    try:
        release = read(text, suffix)
    except SourceError:
        return
    assert [b.id for b in release.blocks] == [f"b{n}" for n in range(1, len(release.blocks) + 1)]
    assert all(b.text and b.text == b.text.strip() and "\n" not in b.text for b in release.blocks)


WORDS = st.text(st.sampled_from("abcdeÄößMN –:.„“()@\t-•*\n\n"), max_size=300)


@given(WORDS)
def test_no_letter_of_a_plain_text_is_lost(text: str) -> None:
    found = Counter(c for b in read(text).blocks for c in b.text if c.isalpha())
    assert found == Counter(c for c in text if c.isalpha())


def test_a_telephone_number_is_no_offset_from_utc() -> None:
    """A release with a telephone number on a line of its own could not be read at all."""
    release = read("# Haus am Hafen\n\nDer Verein baut.\n\n## Kontakt\n\nJan Weidner\nTelefon 07071 555-4401\n", ".md")
    assert texts(release, Role.CONTACT) == ["Kontakt", "Jan Weidner", "Telefon 07071 555-4401"]


def test_the_head_of_a_mail_is_told_and_its_embargo_counts() -> None:
    head = "Von: Presse <presse@example.org>\nAn: Redaktion\nBetreff: PM, Sperrfrist: 3. Mai 2024, 10 Uhr\n\n"
    release = read(head + FULL.replace("Sperrfrist: 3. Mai 2024, 10 Uhr\n", ""))
    assert roles(release) == FULL_ROLES
    assert release.embargo is not None
    assert "mail-head" in codes(release)
    assert not any("@example.org" in b.text for b in release.blocks if b.role is not Role.CONTACT)


def test_a_quotation_is_no_mail() -> None:
    text = "Der Verein baut ein Haus.\n\n> Wir freuen uns sehr auf das neue Haus.\n> Es wird schön.\n"
    assert Role.QUOTE in {b.role for b in read(text, ".md").blocks}
