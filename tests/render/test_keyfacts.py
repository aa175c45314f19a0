"""The box of key facts: which figures it shows, and that it says nothing that the text does not say."""

from __future__ import annotations

from dataclasses import replace

import pytest
import samples

from pressflow.model import How, Link, Role
from pressflow.nlp import Nlp
from pressflow.render import html
from pressflow.render._keyfacts import KeyFact, key_facts

NLP = Nlp()
TEXTS = (
    "Gut 3,5 Millionen Euro haben die Betriebe investiert.",
    "Seit 2021 haben 31 Betriebe ihre Türme umgerüstet.",
    "Der Verbrauch sank um 42 Prozent.",
    "Das 45-minütige Konzert war ausverkauft.",
    "Acht Türme folgen im Herbst.",
)


def paged(*texts: str, role: Role = Role.PARAGRAPH, headline: str = "Titel"):
    """A German page whose facts are those that our own extraction finds: each says itself."""
    page = samples.page([(Role.HEADLINE, (headline,) * 3, {}), *((role, (text,) * 3, {}) for text in texts)])
    links = [
        Link(block.id, How.EQUAL, fact, fact)
        for block in page.translation.release.blocks
        for fact in NLP.facts(block.text, "de")
    ]
    return replace(page, links=tuple(links))


def test_a_key_fact_is_a_figure_with_its_words_beside_the_sentence_that_states_it():
    assert key_facts(paged(*TEXTS)) == (
        KeyFact("Gut 3,5 Millionen Euro", TEXTS[0]),
        KeyFact("31 Betriebe", TEXTS[1], "2021"),
        KeyFact("42 Prozent", TEXTS[2]),
    )


def test_two_figures_are_no_box():
    assert key_facts(paged(*TEXTS[1:])) == ()


def test_what_was_not_proved_is_no_key_fact():
    page = paged(*TEXTS)
    unproved = tuple(replace(link, how=How.OPEN) if link.block == "b4" else link for link in page.links)
    assert key_facts(replace(page, links=unproved)) == ()


@pytest.mark.parametrize("role", [Role.BOILERPLATE, Role.NOTE, Role.CONTACT, Role.CAPTION, Role.TABLE_CELL])
def test_only_the_text_itself_has_key_facts(role):
    assert key_facts(paged(*TEXTS, role=role)) == ()


def test_a_figure_of_the_headline_comes_before_others():
    many = [f"Im Kreis {name} stehen {20 + n} Türme." for n, name in enumerate("ABCDEFGH")]
    assert "58 Türme" in [f.figure for f in key_facts(paged(*many, "Das Land hat 58 Türme.", headline="58 Türme"))]
    assert "58 Türme" not in [f.figure for f in key_facts(paged(*many, "Das Land hat 58 Türme."))]


def test_a_value_stands_in_the_box_once():
    facts = key_facts(paged(*TEXTS[:3], "Noch einmal: 31 Betriebe machten mit."))
    assert [fact.figure for fact in facts] == ["Gut 3,5 Millionen Euro", "31 Betriebe", "42 Prozent"]


def test_a_figure_whose_qualifier_is_not_found_is_not_shown_without_it():
    page = paged(*TEXTS)
    vague = [
        replace(link, target=replace(link.target, qualifier="max")) if link.source.kind == "money" else link
        for link in page.links
    ]
    assert not [fact for fact in key_facts(replace(page, links=tuple(vague))) if "Euro" in fact.figure]


def test_a_translation_shows_the_same_facts_in_its_own_words():
    rows = [
        (Role.HEADLINE, ("Titel", "Title", "Titre"), {}),
        (Role.LEAD, ("Rund 40 Partner kamen.", "About 40 partners came.", "Environ 40 partenaires sont venus."), {}),
        (
            Role.PARAGRAPH,
            ("Er kostet 2,5 Millionen Euro.", "It costs EUR 2.5 million.", "2,5 millions d’euros."),
            {},
        ),
        (Role.PARAGRAPH, ("Das sind 30 Prozent mehr.", "That is 30 per cent more.", "C’est 30 % de plus."), {}),
    ]
    page = samples.page(rows, "en-GB")
    links = []
    for block, text in page.translation.texts():
        for source, target in zip(NLP.facts(block.text, "de"), NLP.facts(text, "en-GB"), strict=True):
            links.append(Link(block.id, How.EQUAL, source, target))
    figures = [fact.figure for fact in key_facts(replace(page, links=tuple(links)))]
    assert figures == ["About 40 partners", "EUR 2.5 million", "30 per cent"]


def test_the_page_shows_the_box_and_every_word_of_it_stands_in_the_text():
    page = paged(*TEXTS)
    rest = html.reread(html.render(page)).rest
    assert "Zahlen und Fakten" in rest
    assert {"Gut 3,5 Millionen Euro", "31 Betriebe", "42 Prozent", "Seit: 2021", *TEXTS[:3]} <= set(rest)
