"""Quotes on a page: which paragraphs are set as such, and that not a word of them moves."""

from __future__ import annotations

from dataclasses import replace

import pytest
import samples
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from pressflow.model import Fact, How, Link, Role
from pressflow.nlp import Nlp
from pressflow.render import html
from pressflow.render._quotes import split_utterance

NLP = Nlp()
PETERSEN = "sagt Geschäftsführerin Inken Petersen"


def paged(text: str, role: Role = Role.PARAGRAPH):
    page = samples.page([(Role.HEADLINE, ("Titel",) * 3, {}), (role, (text,) * 3, {})])
    links = [Link("b2", How.QUOTE, fact, fact) for fact in NLP.facts(text, "de") if fact.kind == "quote"]
    return replace(page, links=tuple(links))


def figures(page) -> list[list[tuple[str, str]]]:
    """Of each figure on the page the elements with their words."""
    doc = lxml_html.document_fromstring(html.render(page).decode())
    found = doc.xpath("//div[contains(@class, 'utterance')]//figure")
    return [[(part.tag, " ".join(part.text_content().split())) for part in figure] for figure in found]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            f"„Wir sparen Strom, und kein Schiff sieht schlechter“, {PETERSEN}.",
            [[("blockquote", "„Wir sparen Strom, und kein Schiff sieht schlechter“,"), ("figcaption", f"{PETERSEN}.")]],
        ),
        (
            f"„Wir sparen Strom“, {PETERSEN}. „Kein Schiff sieht deshalb schlechter.“",
            [
                [("blockquote", "„Wir sparen Strom“,"), ("figcaption", f"{PETERSEN}.")],
                [("blockquote", "„Kein Schiff sieht deshalb schlechter.“")],
            ],
        ),
        (
            "Inken Petersen, Geschäftsführerin des Verbands: „Wir sparen Strom, und kein Schiff sieht schlechter.“",
            [
                [
                    ("figcaption", "Inken Petersen, Geschäftsführerin des Verbands:"),
                    ("blockquote", "„Wir sparen Strom, und kein Schiff sieht schlechter.“"),
                ]
            ],
        ),
    ],
)
def test_a_paragraph_of_quote_and_speaker_is_a_quotation(text, shown):
    page = paged(text)
    assert figures(page) == shown
    assert ("b2", text) in html.reread(html.render(page)).blocks


@pytest.mark.parametrize(
    "text",
    [
        "Das Projekt „Helle Küste“ läuft bis 2030.",
        f"Der Umbau ist fertig. „Wir sparen Strom“, {PETERSEN}.",
        f"„Wir sparen Strom“, {PETERSEN}. Der Umbau kostet 3 Mio. Euro.",
        "„Wir sparen Strom“, sagt sie.",
    ],
)
def test_a_quote_inside_other_prose_stays_a_paragraph(text):
    assert figures(paged(text)) == []
    assert ("b2", text) in html.reread(html.render(paged(text))).blocks


WORDS = st.lists(st.sampled_from(["Wir", "sparen", "Strom.", "31", "–", "(lacht)", "Ja!"]), min_size=1, max_size=5)


@given(
    quotes=st.lists(WORDS.map(lambda words: f"„{' '.join(words)}“"), min_size=1, max_size=3),
    between=st.sampled_from([", sagt Petersen.", " – Inken Petersen:", "Inken Petersen", " meint Petersen, ", "."]),
    gap=st.sampled_from(["", " ", "\u00a0"]),
    at=st.integers(0, 3),
)
def test_pieces_are_the_words_of_the_text_in_their_order(quotes, between, gap, at):
    parts = [*quotes[:at], between, *quotes[at:]]
    text = gap.join(parts).strip()
    facts, start = [], 0
    for quote in quotes:
        start = text.index(quote, start)
        facts.append(Fact("quote", start, start + len(quote), quote, quote[1:-1], speaker="Inken Petersen"))
        start += len(quote)
    pieces = split_utterance(text, facts, [len(text)])
    assert not pieces or " ".join(piece.text for piece in pieces).split() == text.split()


def test_words_that_no_space_parts_are_not_parted():
    text = "„Wir sparen Strom“–Inken Petersen"
    fact = Fact("quote", 0, 18, text[:18], "Wir sparen Strom", speaker="Inken Petersen")
    assert split_utterance(text, [fact], [len(text)]) == ()


def test_what_the_editor_set_as_a_quotation_is_one():
    assert figures(paged("Ein Leuchtturm ist ein Versprechen.", Role.QUOTE)) == [
        [("blockquote", "Ein Leuchtturm ist ein Versprechen.")]
    ]
