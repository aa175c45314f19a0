"""Spaces that must not break a line, as editors of each language set them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressflow.locales import find_locale, locale_tags
from pressflow.render._spaces import keep_together


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("de", "Der Verband gibt 2,4~Mio.~Euro aus, 3,7~Prozent mehr als am 16.~März um 18.30~Uhr in Kiel."),
        ("de", "Rund 480 Teilnehmende hörten Dr.~Albers und Frau~Petersen; 12 von 14 Türmen sind 40~km/h entfernt."),
        ("de", "Der Verband Küstenlicht e.~V. erhält z.~B. Türme."),
        ("en-GB", "It spent €2.4~million on 12~March, 3.7~per~cent more, says Dr~Albers, and 18 towers remain."),
        ("en-US", "The 40~km/h limit holds until March~12 at 6:30~p.m."),
        ("fr", "Le 12~mars, 2,4~millions d’euros : «~Nous sommes là~»; M.~Dupont, 38~%"),
        ("pl", "Kosztuje 12~zł od 3~maja."),
    ],
)
def test_what_belongs_together_stays_in_one_line(locale, text):
    expected = text.replace("~", "\u00a0").replace(" :", "\u00a0:")
    assert keep_together(text.replace("~", " "), find_locale(locale)) == expected


@pytest.mark.parametrize("tag", locale_tags())
@settings(deadline=None)
@given(
    st.lists(st.sampled_from(["12", "März", "Euro", "Mio.", "Dr.", "Albers", " ", ";", "«", "km/h", "%"])).map("".join)
)
def test_only_spaces_change(tag, text):
    made = keep_together(text, find_locale(tag.replace("_", "-")))
    assert len(made) == len(text)
    assert made.replace("\u00a0", " ").replace("\u202f", " ") == text
