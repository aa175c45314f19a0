"""Footnotes, whether typed or of Markdown: the mark leaves the text, the words are a note."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressflow.errors import SourceError
from pressflow.model import Release, Role
from pressflow.sources import release_of_text
from pressflow.sources._footnotes import footnote_marks

ZONE = ZoneInfo("Europe/Berlin")
LEAD = "Kiel, 3. Mai 2024 – Der Verein baut ein Haus. Es wird 12 Meter hoch."


def read(text: str, suffix: str = ".txt") -> Release:
    return release_of_text(f"{LEAD}\n\n{text}", file=f"a{suffix}", slug="x", locale="de", zone=ZONE, suffix=suffix)


def parts(release: Release) -> list[tuple[str, str]]:
    return [(b.role.value, b.text) for b in release.blocks[2:]]


def codes(release: Release) -> list[str]:
    return [f.code for f in release.findings if f.code != "headline-missing"]


@pytest.mark.parametrize("suffix", [".txt", ".md"])
@pytest.mark.parametrize(
    ("written", "note", "text", "moved"),
    [
        ("Das sind 12,5¹ Prozent.", "¹ ohne Porto", "Das sind 12,5 Prozent.", "ohne Porto"),
        ("Es kamen 40 Mitglieder².", "²ohne Ehrenmitglieder", "Es kamen 40 Mitglieder.", "ohne Ehrenmitglieder"),
        ("„Wir bauen.“³ So steht es da.", "³) Rede am 2. Mai", "„Wir bauen.“ So steht es da.", "Rede am 2. Mai"),
        ("Es sind 84 Euro ¹ weniger.", "¹ im Jahr", "Es sind 84 Euro weniger.", "im Jahr"),
        ("Im Jahr 2023¹² waren es 9.", "¹² bis Mai", "Im Jahr 2023 waren es 9.", "bis Mai"),
        ("Es sind 400 m² und 3 km³ Wasser¹.", "¹ geschätzt", "Es sind 400 m² und 3 km³ Wasser.", "geschätzt"),
    ],
)
def test_a_typed_mark_and_its_note(suffix: str, written: str, note: str, text: str, moved: str) -> None:
    release = read(f"{written}\n\n{note}\n", suffix)
    assert parts(release) == [("paragraph", text), ("note", moved)]
    assert codes(release) == ["footnote-moved"]


@pytest.mark.parametrize(
    "text",
    [
        "Es sind 400 m² am Hafen.",
        "Das sind 10³ Liter.",
        "Es sind 3 km² und 5 m³.",
        "1 µg/m³ CO₂ und x² + y² bei 5 s⁻².",
        "½ l.",
    ],
)
def test_powers_are_no_marks(text: str) -> None:
    release = read(text + "\n\n² keine Fußnote")
    assert parts(release)[0] == ("paragraph", text)
    assert codes(release) == []


def test_a_mark_without_a_note_holds_the_release_back() -> None:
    release = read("Das sind 12,5¹ Prozent.")
    assert parts(release) == [("paragraph", "Das sind 12,5¹ Prozent.")]
    assert [(f.code, f.severity.value, str(f.at)) for f in release.findings[:1]] == [
        ("raised-figure", "error", "a.txt:3")
    ]


def test_two_marks_of_one_note_and_two_notes_of_one_mark() -> None:
    release = read("Es sind 5¹ Euro.\n\nEs sind 6¹,² Euro.\n\n² brutto\n\n¹ netto\n")
    assert parts(release) == [
        ("paragraph", "Es sind 5 Euro."),
        ("paragraph", "Es sind 6 Euro."),
        ("note", "netto"),
        ("note", "brutto"),
    ]


def test_marks_in_a_table_have_their_notes_below_it() -> None:
    release = read("| Jahr | Euro¹ |\n| --- | --- |\n| 2024 | 12,5² |\n\n¹ netto\n² geschätzt\n", ".md")
    assert [text for _, text in parts(release)] == ["Jahr", "Euro", "2024", "12,5", "netto", "geschätzt"]


def test_the_notes_of_a_wrapped_text() -> None:
    text = "Der Verein zählt nach eigenen Angaben 1.500¹ Mitglieder, und zwar\nin allen Ländern, die er kennt.\n\n"
    release = read(
        text + "¹ ohne Ehrenmitglieder und ohne die Mitglieder der Jugend, die\nnicht gezählt werden\n² leer\n"
    )
    assert ("note", "ohne Ehrenmitglieder und ohne die Mitglieder der Jugend, die nicht gezählt werden") in parts(
        release
    )


# --- Markdown -------------------------------------------------------------------------------------------


def test_the_footnotes_of_markdown() -> None:
    text = (
        "Das sind 12,5[^1] Prozent von *2.400*^[nur **Hessen**, siehe [hier](https://a.example)] Familien.[^lang]\n\n"
        "[^1]: ohne Porto\n\n[^lang]: Erster Absatz.\n\n    Zweiter Absatz.\n\nSchluss.\n"
    )
    release = read(text, ".md")
    assert parts(release) == [
        ("paragraph", "Das sind 12,5 Prozent von 2.400 Familien."),
        ("paragraph", "Schluss."),
        ("note", "ohne Porto"),
        ("note", "nur Hessen, siehe hier (https://a.example)"),
        ("note", "Erster Absatz. Zweiter Absatz."),
    ]
    assert codes(release) == ["footnote-moved"] * 3
    assert "'Das sind 12,5'" in release.findings[0].message
    assert [b.at.place for b in release.blocks if b.role is Role.NOTE] == [5, 3, 7]


def test_a_mark_without_its_note_and_a_note_without_its_mark() -> None:
    release = read("Das sind 12,5[^2] Prozent.\n\n[^1]: ohne Porto", ".md")
    assert parts(release) == [("paragraph", "Das sind 12,5[^2] Prozent."), ("note", "ohne Porto")]
    assert [(f.code, f.severity.value, str(f.at)) for f in release.findings[:2]] == [
        ("footnote-missing", "error", "a.md:3"),
        ("footnote-unmarked", "warning", "a.md:5"),
    ]


def test_a_note_inside_a_note_is_told_too() -> None:
    release = read("Es sind 5^[netto^[ohne Porto]] Euro und 6[^a].\n\n[^a]: brutto[^b]\n\n[^b]: mit Porto", ".md")
    assert sorted(text for role, text in parts(release) if role == "note") == [
        "brutto",
        "mit Porto",
        "netto",
        "ohne Porto",
    ]


def test_notes_nested_without_end_are_refused() -> None:
    with pytest.raises(SourceError, match="nested deeper"):
        read("^[a" * 2_000 + "]" * 2_000, ".md")


@given(
    st.lists(
        st.sampled_from(["12,5", "¹", "²", " ", "\n\n", "m", "Euro", ".", ",", "¹ netto", "[^1]", "^[x]"]), max_size=12
    )
)
def test_no_word_is_lost(pieces: list[str]) -> None:
    """Every letter of the text is in a block, whatever was taken for a note."""
    text = "".join(pieces)
    for suffix in (".txt", ".md"):
        letters = "".join(b.text for b in read(text, suffix).blocks)
        for word in ("netto", "Euro"):
            assert letters.count(word) == text.count(word), (suffix, text)


def test_where_the_marks_of_a_whole_text_stand() -> None:
    text = "Das sind 12,5¹ Prozent von 400 m² und 3² Euro.\n\n¹ netto\n"
    assert [text[start:end] for start, end in footnote_marks(text)] == ["¹"]
    assert footnote_marks("Das sind 12,5¹ Prozent.") == ()
