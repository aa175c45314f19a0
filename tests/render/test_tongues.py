"""Which words of a translation are the source's: names and titles that show their language, and nothing else."""

from __future__ import annotations

import pytest
import samples
from documents import rows
from hypothesis import given
from hypothesis import strategies as st

from pressflow.model import Role
from pressflow.render._tongues import Tongues, shows_language


@pytest.mark.parametrize(
    "name",
    [
        *("Stiftung Seezeichen", "Verband Küstenlicht", "Universität Hamburg", "Freie und Hansestadt Hamburg"),
        *("Zürich", "Der Leuchtturm und das Meer", "Wir bleiben hier", "Nordlicht Kommunikation"),
    ],
)
def test_german_shows(name):
    assert shows_language(name, "de-DE")


@pytest.mark.parametrize(
    "name",
    [
        *("Hamburg@work", "DigitalCluster.Hamburg", "EU", "Google Cloud", "Art Basel", "Amis des arts"),
        *("GOLD Label", "Made in Germany", "Tour de France", "Solidarność", "Vive la République", "Uwe Jens Neumann"),
        "Emmanuel Macron",
    ],
)
def test_what_shows_no_language_is_not_german(name):
    assert not shows_language(name, "de-DE")


def test_a_title_in_quotation_marks_that_stays_german_is_found():
    german = "Ihr Buch „Der Leuchtturm und das Meer“ erscheint im Mai."
    english = "Her book “Der Leuchtturm und das Meer” will be published in May."
    made = samples.page([(Role.PARAGRAPH, (german, english, english), {})], "en-GB")
    assert list(Tongues(made.translation, ()).split(english)) == [
        ("Her book “", False),
        ("Der Leuchtturm und das Meer", True),
        ("” will be published in May.", False),
    ]


def test_a_name_inside_a_word_and_a_name_in_its_own_language_are_left_alone():
    made = samples.page(rows((Role.PARAGRAPH, "Küstenlichter")), "en-GB")
    assert list(Tongues(made.translation, ("Küstenlicht",)).split("Küstenlichter")) == [("Küstenlichter", False)]
    german = samples.page(rows((Role.PARAGRAPH, "Küstenlicht")), "de")
    assert list(Tongues(german.translation, ("Küstenlicht",)).split("Küstenlicht")) == [("Küstenlicht", False)]


@given(st.lists(st.sampled_from(["Stiftung Seezeichen", "Stiftung", "Küste", " ", "-", "1.500", "ü"])).map("".join))
def test_the_pieces_join_to_the_text_again(text):
    made = samples.page(rows((Role.PARAGRAPH, "x")), "en-GB")
    tongues = Tongues(made.translation, ("Stiftung Seezeichen", "Stiftung", "Küste"))
    assert "".join(piece for piece, _ in tongues.split(text)) == text
