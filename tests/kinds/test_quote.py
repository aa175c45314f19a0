"""Quotes in all marks, with the speaker and the role that the text states, and no other."""

from __future__ import annotations

from itertools import pairwise

import pytest
import spacy

from pressflow.kinds import quote
from pressflow.locales import find_locale
from pressflow.model import Fact

NLP = {tag: spacy.blank(tag) for tag in ("de", "en", "fr")}


def found(text: str, tag: str = "de") -> list[Fact]:
    facts = list(quote.find(NLP[tag].make_doc(text), find_locale(tag)))
    assert all(text[f.start : f.end] == f.text and f.kind == "quote" for f in facts)
    return facts


def heard(text: str, tag: str = "de") -> list[tuple[str, str | None, str | None]]:
    return [(f.value, f.speaker, f.role) for f in found(text, tag)]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        *("„“", "„”", '„"', "»«", "«»", "“”", '""', "‚‘", "‘’", "''", "›‹", "‹›"),
        ("«\u00a0", "\u00a0»"),
        ("«\u202f", "\u202f»"),
        ("« ", " »"),
    ],
)
@pytest.mark.parametrize("comma", ["inside", "outside"])
def test_every_style_of_marks_is_read(opening: str, closing: str, comma: str) -> None:
    inner = "Das freut uns sehr"
    words = f"{opening}{inner},{closing}" if comma == "inside" else f"{opening}{inner}{closing},"
    (fact,) = found(f"Zum Schluss: {words} sagt Anna Weber.".replace("Zum Schluss: ", "Am Ende kam Lob. "))
    assert (fact.value, fact.speaker) == (inner, "Anna Weber")
    assert fact.text == words.removesuffix(",") if comma == "outside" else words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # behind
        (
            "„Wir wachsen“, sagt Anna Weber, Geschäftsführerin der Nordwind GmbH & Co. KG.",
            [("Wir wachsen", "Anna Weber", "Geschäftsführerin der Nordwind GmbH & Co. KG")],
        ),
        ("„Wir wachsen“, so Geschäftsführerin Anna Weber.", [("Wir wachsen", "Anna Weber", "Geschäftsführerin")]),
        ("„Wir wachsen.“ So Anna Weber.", [("Wir wachsen.", "Anna Weber", None)]),
        ("„Wir wachsen“, freut sich auch Prof. Dr. Anna Weber.", [("Wir wachsen", "Anna Weber", None)]),
        (
            "„Wir wachsen“, ist Bürgermeister Peter Müller überzeugt.",
            [("Wir wachsen", "Peter Müller", "Bürgermeister")],
        ),
        (
            "„Wir wachsen“, sagte am Dienstag in Graz die neue Leiterin Anna Weber.",
            [("Wir wachsen", "Anna Weber", "neue Leiterin")],
        ),
        ("„Wir wachsen“ – Anna Weber, Vorständin", [("Wir wachsen", "Anna Weber", "Vorständin")]),
        ("„Wir wachsen“ (Anna Weber, Vorständin)", [("Wir wachsen", "Anna Weber", "Vorständin")]),
        ("„Wir wachsen“, sagen Anna Weber und Peter Müller.", [("Wir wachsen", "Anna Weber, Peter Müller", None)]),
        # before
        ("Anna Weber betont: „Kultur verbindet.“", [("Kultur verbindet.", "Anna Weber", None)]),
        ("Dazu erklärt der Obmann Sepp Huber: »Das passt.«", [("Das passt.", "Sepp Huber", "Obmann")]),
        (
            "Vorstand Jürg Bächtold: «Das freut uns ausserordentlich.»",
            [("Das freut uns ausserordentlich.", "Jürg Bächtold", "Vorstand")],
        ),
        (
            "Laut Anna Weber ist das „ein großer Schritt für alle“.",
            [("ein großer Schritt für alle", "Anna Weber", None)],
        ),
        ("Anna Weber sprach von einem „großen Schritt nach vorn“.", [("großen Schritt nach vorn", "Anna Weber", None)]),
        (
            "Anna Weber: „Bereit.“ Peter Meier: „Wir auch.“",
            [("Bereit.", "Anna Weber", None), ("Wir auch.", "Peter Meier", None)],
        ),
        (
            "Nach Angaben von Geschäftsführer Kai-Uwe Berg ist der Umsatz „erstmals seit Jahren wieder gestiegen“.",
            [("erstmals seit Jahren wieder gestiegen", "Kai-Uwe Berg", "Geschäftsführer")],
        ),
        # between and on
        (
            "„Das ist gut“, sagt Anna Weber, „und es bleibt so.“",
            [("Das ist gut", "Anna Weber", None), ("und es bleibt so.", "Anna Weber", None)],
        ),
        (
            "„Das ist gut“, sagt Anna Weber. „Es bleibt so.“",
            [("Das ist gut", "Anna Weber", None), ("Es bleibt so.", "Anna Weber", None)],
        ),
        (
            "„Ja“, sagt Anna Weber. „Nein“, sagt Peter Meier.",
            [("Ja", "Anna Weber", None), ("Nein", "Peter Meier", None)],
        ),
        (
            "„Ja“, sagt Anna Weber. Das Haus ist voll. „Es passt in diese Zeit.“",
            [("Ja", "Anna Weber", None), ("Es passt in diese Zeit.", None, None)],
        ),
        # the full name, where the text has it
        ("Uwe Jens Neumann kam. „Es ist gut“, so Neumann.", [("Es ist gut", "Uwe Jens Neumann", None)]),
        # no name, no guess
        (
            "„Wir sind dabei“, erklärt der Vorstandsvorsitzende von Hamburg@work.",
            [("Wir sind dabei", None, "Vorstandsvorsitzende von Hamburg@work")],
        ),
        ("Anna Weber kam. „Wir sind dabei“, sagt sie.", [("Wir sind dabei", None, None)]),
        ("„Es ist ernst“, warnt die Sprecherin von Anna Weber.", [("Es ist ernst", None, "Sprecherin von Anna Weber")]),
        ("„Alle waren da und alle blieben“, heißt es im Bericht.", [("Alle waren da und alle blieben", None, None)]),
        ("„Ein Anfang ist gemacht“, sagte Huber, der mit Anna Weber kam.", [("Ein Anfang ist gemacht", None, None)]),
        ("„Gut so“, sagt die Leiterin des Hauses, Anna Weber.", [("Gut so", "Anna Weber", "Leiterin des Hauses")]),
        # nested
        (
            "„Er sagte mir ‚Endlich‘, und ich nickte“, so Anna Weber.",
            [("Er sagte mir ‚Endlich‘, und ich nickte", "Anna Weber", None)],
        ),
        ("«Die ‹Neue Halle› ist da», sagt Anna Weber.", [("Die ‹Neue Halle› ist da", "Anna Weber", None)]),
    ],
)
def test_german_quotes_have_their_speaker(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert heard(text) == expected


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        (
            "“We grow,” said Anna Weber, managing director of Nordwind AG.",
            "en",
            [("We grow", "Anna Weber", "managing director of Nordwind AG")],
        ),
        (
            "“We grow,” Anna Weber, CEO, said. “It is good.”",
            "en",
            [("We grow", "Anna Weber", "CEO"), ("It is good.", "Anna Weber", "CEO")],
        ),
        (
            "Anna Weber said: ‘Good for the partners’ members.’",
            "en",
            [("Good for the partners’ members.", "Anna Weber", None)],
        ),
        ("Anna Weber replied, “Quite good.”", "en", [("Quite good.", "Anna Weber", None)]),
        ("It’s the partners’ day, isn’t it?", "en", []),
        (
            "« Nous sommes ravis », a déclaré Anna Weber, directrice de Nordwind AG.",
            "fr",
            [("Nous sommes ravis", "Anna Weber", "directrice de Nordwind AG")],
        ),
        (
            "«\u202fC’est bien\u202f», se réjouit la présidente Claire Dupont, «\u202fet ça dure.\u202f»",
            "fr",
            [("C’est bien", "Claire Dupont", "présidente"), ("et ça dure.", "Claire Dupont", "présidente")],
        ),
    ],
)
def test_english_and_french_quotes(text: str, tag: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert heard(text, tag) == expected


@pytest.mark.parametrize(
    "text",
    [
        'Das "Cluster Organisation Management Excellence Label (Quality Label) GOLD" ist ein Prädikat.',
        "Die „Goldene Brezel 2025“ wird in Graz verliehen.",
        "Die „Goldene Brezel 2025“, sagt Anna Weber, gehöre allen.",
        "Unter dem Motto „Gemeinsam in die Zukunft gehen wir“ lädt der Verein ein.",
        "Das Stück „Der gute Mensch von Neudorf“ hat am 3. Mai Premiere.",
        "Die „smarte Stadt“ kommt.",
        "„Alle Wege offen“ wird im Museum gezeigt.",
        'Ein 15"-Bildschirm und ein 27"-Monitor kosten 300 Euro.',
        "„Offen und nie geschlossen, sagt Peter Meier.",
        "Offen ist’s, und so wird’s bleiben: ’s ist gut.",
    ],
)
def test_titles_labels_mottos_and_loose_marks_are_no_quotes(text: str) -> None:
    assert heard(text) == []


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n \n"])
def test_a_quote_over_two_paragraphs_is_two_facts_with_one_speaker(gap: str) -> None:
    text = f"„Wir haben lange darauf gewartet.{gap}„Heute steht das Haus“, sagt Anna Weber."
    assert heard(text) == [
        ("Wir haben lange darauf gewartet.", "Anna Weber", None),
        ("Heute steht das Haus", "Anna Weber", None),
    ]


def test_a_quote_may_go_over_a_line_break() -> None:
    assert heard("„Heute steht\ndas Haus“, sagt Anna Weber.") == [("Heute steht das Haus", "Anna Weber", None)]


def test_a_lost_closing_mark_does_not_swallow_the_next_paragraph() -> None:
    assert heard("Er sagte „gut und verschwand.\n\n„Ja“, sagt Anna Weber.")[-1] == ("Ja", "Anna Weber", None)


@pytest.mark.parametrize(("tag", "written"), [("de", "„Ja.“"), ("en", "“Ja.”"), ("fr", "«\u00a0Ja.\u00a0»")])
def test_write_uses_the_locales_marks(tag: str, written: str) -> None:
    fact = quote.load({"value": "Ja.", "speaker": "Anna Weber", "role": ""})
    assert (fact.speaker, fact.role) == ("Anna Weber", None)
    assert quote.write(fact, find_locale(tag)) == written


def test_load_refuses_a_quote_without_words() -> None:
    with pytest.raises(ValueError, match="words"):
        quote.load({"value": ""})


ODD = (
    "„a ",
    '" ',
    "’ ",
    "„A b“ ",
    "„Ja“, sagt Anna Weber. ",
    "„Ja“, sagt sie. ",
    "„a\n\n",
    "„A.\n\nB “ ",
    "« ",
    "‚",
    ",,",
    "''",
)


@pytest.mark.parametrize("unit", ODD)
def test_ten_thousand_marks_in_a_text_are_read(unit: str) -> None:
    """Nothing hangs (a square of the length would take hours here), and what is found lies side by side."""
    text = unit * 10_000
    doc = spacy.tokens.Doc(NLP["de"].vocab, words=[text], spaces=[False])
    facts = list(quote.find(doc, find_locale("de")))
    assert all(a.end <= b.start for a, b in pairwise(facts))
    assert all(text[f.start : f.end] == f.text for f in facts)
