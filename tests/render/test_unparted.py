"""What no line may part on a page: marked, not written otherwise, so that who copies it copies plain spaces."""

from __future__ import annotations

import re
from html import unescape

import pytest
import samples
from hypothesis import given
from hypothesis import strategies as st

from pressflow.locales import find_locale
from pressflow.render import html
from pressflow.render._html_text import unparted

CASES = [
    ("de", "Das kostet 2,4 Mio. Euro im Jahr.", ["2,4 Mio. Euro"]),
    ("de", "Am 16. März 2026 kamen 3,7 Prozent mehr.", ["16. März", "3,7 Prozent"]),
    ("de", "Es kamen 480 Gäste, sagt Dr. Albers.", ["Dr. Albers"]),
    ("de-CH", "Die Kosten von CHF 1'500.– trägt der Bund.", []),
    ("en-GB", "It costs €15.8 million and opens on 14 March.", ["€15.8 million", "14 March"]),
    ("fr", "Cela coûte 15,8 millions d’euros depuis le 14 mars.", ["15,8 millions", "14 mars"]),
    ("fr", "Cela coûte 15,8\u00a0millions.", []),  # nothing can part it
    ("de", "1.234.567.890,5 Millionen Kilowattstunden", []),  # too wide for a phone
]


@pytest.mark.parametrize(("tag", "text", "held"), CASES)
def test_a_figure_stays_with_its_unit_and_a_day_with_its_month(tag, text, held):
    shown = str(unparted(text, find_locale(tag)))
    assert re.findall('<span class="one">(.*?)</span>', shown) == held
    assert unescape(re.sub("<[^>]*>", "", shown)) == text


@given(st.text(st.sampled_from("2,4.Mio EuroProzent &<>16März„Dr%")), st.sampled_from(["de", "en-GB", "fr"]))
def test_marking_changes_no_character(text, tag):
    assert unescape(re.sub("</?span[^>]*>", "", str(unparted(text, find_locale(tag))))) == text


def test_pages_and_lists_mark_it_and_feeds_do_not():
    page = samples.page()
    mark = '<span class="one">'
    assert mark in html.render(page).decode()
    assert mark not in html.fragment(page)
