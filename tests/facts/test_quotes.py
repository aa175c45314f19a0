"""Quotes of a release: read over its blocks, and joined for the structure."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from pressflow.facts.extract import extract_facts
from pressflow.facts.structure import joined_quotes
from pressflow.model import Release
from pressflow.nlp import Nlp
from pressflow.sources import release_of_text

NLP = Nlp()
TEXT = """\
---
title: Nordwind baut ein Haus
date: 2026-03-16
place: Kiel
language: de
---

Die Nordwind GmbH baut ein Haus. Geschäftsführerin ist Anna Weber.

„Wir haben lange gewartet.

„Heute steht das Haus“, sagt Weber.

## Der Ausblick

Weber zog Bilanz: „Das Jahr war schwer.

Nun geht es aufwärts.“

„Ein Ort für alle Menschen in Kiel.“
"""


def read(text: str) -> Release:
    return release_of_text(text, file="a.md", slug="a", locale="de", zone=ZoneInfo("Europe/Berlin"), suffix=".md")


def test_a_quote_goes_over_blocks_and_its_speaker_is_named_in_an_earlier_one() -> None:
    release = read(TEXT)
    texts = {block.id: block.text for block in release.blocks}
    quotes = [m for m in extract_facts(release, NLP) if m.fact.kind == "quote"]
    assert all(texts[m.block][m.fact.start : m.fact.end] == m.fact.text for m in quotes)
    assert [(m.fact.value, m.fact.speaker, m.fact.role) for m in quotes] == [
        ("Wir haben lange gewartet.", "Anna Weber", "Geschäftsführerin"),
        ("Heute steht das Haus", "Anna Weber", "Geschäftsführerin"),
        ("Das Jahr war schwer.", "Anna Weber", "Geschäftsführerin"),
        ("Nun geht es aufwärts.", "Anna Weber", "Geschäftsführerin"),
        ("Ein Ort für alle Menschen in Kiel.", None, None),
    ]


def joined(text: str) -> list[str]:
    return [f.value for f in joined_quotes(text, NLP.facts(text, "de"), "de") if f.kind == "quote"]


def test_the_parts_of_one_quote_are_joined() -> None:
    assert joined("„Das ist gut“, sagt Anna Weber, „und es bleibt so.“") == ["Das ist gut und es bleibt so."]
    assert joined("„Eins ist eins.\n\n„Zwei ist zwei“, sagt Anna Weber.") == ["Eins ist eins. Zwei ist zwei"]


def test_two_sentences_and_two_speakers_stay_apart() -> None:
    assert joined("„Das ist gut“, sagt Anna Weber. „Es bleibt so.“") == ["Das ist gut", "Es bleibt so."]
    assert joined("„Das ist gut“, sagt Anna Weber, „und es bleibt so“, sagt Peter Meier.") == [
        "Das ist gut",
        "und es bleibt so",
    ]


def test_joining_changes_nothing_else() -> None:
    text = "„Am 3. Mai“, sagt Anna Weber, „kommen 30 Gäste.“ Danach sind es 40."
    facts = NLP.facts(text, "de")
    kept = [f for f in joined_quotes(text, facts, "de") if f.kind != "quote"]
    assert kept == [f for f in facts if f.kind != "quote"]
