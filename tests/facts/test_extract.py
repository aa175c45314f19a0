"""Facts of a release, and of its sentences alone."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from pressflow.facts.extract import extract_facts, facts_within
from pressflow.nlp import Nlp
from pressflow.sources import release_of_text

NLP = Nlp()
TEXT = """\
---
title: Die Nordwind GmbH baut 12 Häuser
date: 2026-03-16
place: Kiel
language: de
---

Geschäftsführerin ist Anna Weber. Weber erwartet 40 Gäste. Auskunft: Tel. 0431 123456.
"""
RELEASE = release_of_text(TEXT, file="a.md", slug="a", locale="de", zone=ZoneInfo("Europe/Berlin"), suffix=".md")
FACTS = extract_facts(RELEASE, NLP)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Die Nordwind GmbH baut 12 Häuser", ["Nordwind GmbH", "12"]),
        ("Weber erwartet 40 Gäste.", ["Weber", "40"]),  # who Weber is, the sentence before tells
        ("Auskunft: Tel. 0431 123456.", ["0431 123456"]),
        ("Ein Satz, der dort nicht steht.", []),
    ],
)
def test_a_sentence_has_the_facts_of_its_block(sentence: str, found: list[str]) -> None:
    facts = facts_within(sentence, RELEASE, FACTS)
    assert [sentence[f.start : f.end] for f in facts] == [f.text for f in facts]
    assert [f.text for f in facts] == found


@pytest.mark.parametrize(
    "text", ["Am 3. Mai kamen 40 Gäste nach Kiel.", "12 Euro", "", "zwei von drei", "Tel. 0431 12345"]
)
@pytest.mark.parametrize("locale", ["de", "en-GB"])
def test_values_are_what_facts_has_beside_names_and_quotes(text: str, locale: str) -> None:
    facts = Nlp().facts(text, locale)
    assert NLP.values(text, locale) == tuple(f for f in facts if f.kind not in ("name", "quote"))


def test_values_ask_no_model() -> None:
    def guess(doc: object) -> list[tuple[int, int, str]]:
        raise AssertionError(doc)

    assert [f.value for f in Nlp((), {"de": guess}).values("Es kamen 40 Gäste.", "de")] == ["40"]
