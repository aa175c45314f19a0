"""What must stay as it is: into tags, and back only if it came to no harm."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressflow.engines._protect import DamagedError, find_terms, from_xml, merge_spans, missing_names, to_xml

TERMS = ("GOLD Label", "Hamburg@work", "Hamburg", "ECEI", "Müller & Partner", "EU")
GERMAN = "Die Initiative ECEI verleiht Hamburg@work das GOLD Label."
SPANS = tuple(find_terms(GERMAN, TERMS))
GOOD = 'The <x id="1">ECEI</x> initiative awards <x id="2">Hamburg@work</x> the <x id="3">GOLD Label</x>.'
PLAIN = "The ECEI initiative awards Hamburg@work the GOLD Label."


def protected(text: str) -> list[str]:
    return [text[start:end] for start, end in find_terms(text, TERMS)]


# --- which words are terms --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (GERMAN, ["ECEI", "Hamburg@work", "GOLD Label"]),
        ("Hamburg@work sitzt in Hamburg.", ["Hamburg@work", "Hamburg"]),  # the longest first
        ("Hamburgs Hafen und die Hamburger Börse", []),  # other words
        ("die EU-Kommission, EU-weit und Nicht-EU", []),  # parts of compounds, which the translation splits
        ("in Hamburg, Hamburg. (Hamburg) „Hamburg“ Hamburg!", ["Hamburg"] * 5),
        ("info@Hamburg.example und www.Hamburg.de", []),
        ("Müller & Partner aus Hamburg/Altona", ["Müller & Partner"]),
        ("", []),
    ],
)
def test_terms_are_whole_words(text: str, found: list[str]) -> None:
    assert protected(text) == found


def test_without_terms_nothing_is_found() -> None:
    assert find_terms(GERMAN, ()) == []


def test_spans_of_several_sources_do_not_overlap() -> None:
    text = "Nach § 5 UWG: Az. 5 C 12/19 in Hamburg, Telefon 040 123456"
    spans = [(5 + 2, 8), (14, 27), (18, 19), (31, 38), (48, 58), (48, 58)]
    merged = merge_spans(text, spans)
    assert [text[a:b] for a, b in merged] == ["Az. 5 C 12/19", "Hamburg", "040 123456"]


# --- out and back -----------------------------------------------------------------------------------------------


def test_names_travel_in_numbered_tags() -> None:
    assert to_xml(GERMAN, SPANS) == (
        'Die Initiative <x id="1">ECEI</x> verleiht <x id="2">Hamburg@work</x> das <x id="3">GOLD Label</x>.'
    )


def test_a_good_answer_loses_its_tags_and_nothing_else() -> None:
    assert from_xml(GOOD, GERMAN, SPANS) == PLAIN


@pytest.mark.parametrize(
    ("answer", "damage"),
    [
        ("The ECEI initiative awards Hamburg@work the GOLD Label.", "'ECEI' is missing"),
        (GOOD.replace('<x id="2">Hamburg@work</x>', "it"), "'Hamburg@work' is missing"),
        (GOOD.replace('<x id="3">GOLD Label</x>', '<x id="3">GOLD Label</x><x id="3">GOLD Label</x>'), "there twice"),
        (GOOD.replace('<x id="3">GOLD Label</x>', 'GOLD Label <x id="3">GOLD Label</x>'), "there twice"),
        (GOOD.replace('">GOLD', '">the GOLD'), "'GOLD Label' became 'the GOLD Label'"),
        (GOOD.replace("GOLD Label", "gold label"), "'GOLD Label' became 'gold label'"),
        (GOOD.replace(">ECEI<", "><"), "'ECEI' became ''"),
        (GOOD.replace('id="1"', 'id="4"'), "a tag came back that was not sent"),
        (GOOD.replace("</x>", "", 1), "torn"),
        (GOOD.replace("</x>", "</x></x>", 1), "torn"),
        (GOOD + "<b>", "torn"),
        (GOOD + " <", "torn"),
        (GOOD.replace('id="1"', 'id="1" note="Verein"'), "torn"),
        (GOOD.replace('awards <x id="2">', 'awards<x id="2">'), "'Hamburg@work' is joined to another word"),
        (GOOD.replace("</x> initiative", "</x>initiative"), "'ECEI' is joined to another word"),
        (GOOD.replace("</x> initiative", "</x>2 initiatives"), "'ECEI' is joined to another word"),
        (GOOD.replace("</x> the <x", "</x><x"), "joined"),
        ('<x id="3">GOLD Label</x> The <x id="1">ECEI</x> awards <x id="2">Hamburg@work</x> the.', "to the beginning"),
        ('The <x id="1">ECEI</x> awards <x id="2">Hamburg@work</x> the. <x id="3">GOLD Label</x>', "to the end"),
    ],
)
def test_damage_is_seen_and_named(answer: str, damage: str) -> None:
    with pytest.raises(DamagedError) as caught:
        from_xml(answer, GERMAN, SPANS)
    assert damage in caught.value.damage


def test_a_name_that_slipped_behind_the_full_stop() -> None:
    text = "Das GOLD Label geht an uns."
    with pytest.raises(DamagedError, match="to the end"):
        from_xml('The goes to us. <x id="1">GOLD Label</x>', text, find_terms(text, TERMS))


def test_a_name_that_slipped_before_what_was_said() -> None:
    text = "„Das freut uns“, sagt Müller & Partner."
    with pytest.raises(DamagedError, match="to the beginning"):
        from_xml('<x id="1">Müller &amp; Partner</x> “We are glad,” says.', text, find_terms(text, TERMS))


@pytest.mark.parametrize(
    ("text", "answer", "words"),
    [
        # what a language does to a name, and no damage
        ("Im Jahr 2019 warb Hamburg.", '<x id="1">Hamburg</x> advertised in 2019.', "Hamburg advertised in 2019."),
        ("Der Hafen von Hamburg.", '<x id="1">Hamburg</x>’s port.', "Hamburg’s port."),
        ("Der Hafen von Hamburg.", '<x id="1">Hamburg</x>s havn.', "Hamburgs havn."),
        ("Drei GOLD Label.", 'Three <x id="1">GOLD Label</x>s.', "Three GOLD Labels."),
        ("Das Ziel der EU.", 'L’objectif de l’<x id="1">EU</x>.', "L’objectif de l’EU."),
        ("Wir in Hamburg.", 'Nous, à<x id="1"> Hamburg</x>.', "Nous, à Hamburg."),  # a blank slipped into the tag
        ("„Hamburg“ heißt es.", '“<x id="1">Hamburg</x>” it is.', "“Hamburg” it is."),
        ("Er will Hamburg besuchen.", 'He wants to see St. <x id="1">Hamburg</x>.', "He wants to see St. Hamburg."),
        ("GOLD Label: Hamburg", '<x id="1">GOLD Label</x>: <x id="2">Hamburg</x>', "GOLD Label: Hamburg"),
    ],
)
def test_what_a_language_does_to_a_name_is_no_damage(text: str, answer: str, words: str) -> None:
    assert from_xml(answer, text, find_terms(text, TERMS)) == words


@pytest.mark.parametrize(
    ("text", "answer", "words"),
    [
        ("Forschung & Lehre", "Research &amp; teaching", "Research & teaching"),
        ("Das Zeichen &amp; im Text", "The sign &amp;amp; in the text", "The sign &amp; in the text"),
        ("x < y > z", "x &lt; y &gt; z", "x < y > z"),
        ("Größe", "Taille &#233;norme &#xE9;", "Taille énorme é"),
        ("„So“", "&quot;So&quot;", '"So"'),
        ("F&E", "R&D", "R&D"),  # not escaped at all
        ("a&b;", "a&b;", "a&b;"),  # no entity that anybody knows
    ],
)
def test_entities_are_resolved_once(text: str, answer: str, words: str) -> None:
    assert from_xml(answer, text, ()) == words


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_what_an_echo_brings_back_is_what_was_sent(text: str) -> None:
    spans = merge_spans(text, find_terms(text, TERMS))
    assert from_xml(to_xml(text, spans), text, spans) == text


@given(st.lists(st.sampled_from([*TERMS, "&amp;", "<x>", " und ", ". ", "„", "ß"]), max_size=12).map("".join))
def test_every_text_travels_as_sound_xml(text: str) -> None:
    spans = merge_spans(text, find_terms(text, TERMS))
    root = ElementTree.fromstring(f"<t>{to_xml(text, spans)}</t>")
    assert "".join(root.itertext()) == text
    assert from_xml(to_xml(text, spans), text, spans) == text
    assert [int(tag.attrib["id"]) for tag in root] == list(range(1, len(spans) + 1))
    assert all(re.fullmatch(r"\d+", tag.attrib["id"]) and len(tag.attrib) == 1 for tag in root)


def test_without_tags_each_name_must_still_be_there() -> None:
    assert missing_names(PLAIN, GERMAN, SPANS) == ""
    assert missing_names(PLAIN.replace("GOLD", "gold"), GERMAN, SPANS) == "'GOLD Label' is missing"
    twice = "GOLD Label an Hamburg, GOLD Label an Kiel"
    assert missing_names("GOLD Label to Hamburg and Kiel", twice, find_terms(twice, TERMS)) == "'GOLD Label' is missing"
