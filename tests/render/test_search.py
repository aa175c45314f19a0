"""The search index: what it holds of the releases, and what our check sees in it."""

from __future__ import annotations

import json

import pytest
import samples
from hypothesis import given
from hypothesis import strategies as st
from test_html import entry

from pressflow.errors import RenderError
from pressflow.render import html
from pressflow.render._search import OPENING, folded, search_words


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Küste", "kuste"), ("STRASSE Straße", "strasse strasse"), ("Élysée", "elysee"), ("Łódź", "lodz"),
     ("Œuvre, Ærø", "oeuvre, aero"), ("İzmir", "izmir"), ("m²", "m2")],
)  # fmt: skip
def test_words_are_compared_without_capitals_and_marks(text, plain):
    assert folded(text) == plain


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text):
    assert folded(folded(text)) == folded(text)


def test_every_word_and_figure_of_the_text_is_in_the_index():
    words = search_words(entry(samples.page(locale="fr"))).split()
    assert {"phares", "electricite", "42", "2021"} <= set(words)
    assert {"1284", "1.284"} <= set(search_words(entry(samples.page())).split())
    assert words == sorted(set(words))


def test_an_index_is_read_back_as_what_its_releases_say():
    own = entry(samples.page())
    content = samples.front(html, [own], samples.settings(), "de")["search/2026.js"]
    seen = html.reread(content)
    assert seen.blocks == (
        (f"{own.slug}/title", own.title),
        (f"{own.slug}/teaser", own.teaser),
        (f"{own.slug}/words", search_words(own)),
    )
    assert seen.rest == ("12. März 2026", "2026-03-12", "Energie", "Seezeichen")


def test_a_text_never_ends_the_index_or_the_page_that_shows_it():
    attack = "</script><script>alert(1)</script>\u2028 ');alert(1)//"
    content = samples.front(html, [entry(samples.page(), title=attack)], samples.settings(), "de")["search/2026.js"]
    assert b"<" not in content
    assert "\u2028".encode() not in content
    assert json.loads(content.removeprefix(OPENING)[:-3])["releases"][0]["title"] == attack


def test_a_damaged_index_is_an_error():
    with pytest.raises(RenderError, match="search index"):
        html.reread(OPENING + b'{"releases": [{}]});\n')


def test_a_page_without_script_leads_to_the_archive():
    files = samples.front(html, [entry(samples.page())], samples.settings(), "de")
    page = files["search/index.html"].decode()
    assert "Die Suche braucht JavaScript" in page
    assert "../archive/2026/index.html" in page


def test_what_a_script_could_write_is_seen():
    script = b'/* 99 */ "use strict"; document.title = "ca. 1.050"; f(`Umsatz: ${2025}`, \'3 Mio.\', 0, 12.5, 31);'
    assert html.reread(script).rest == ("use strict", "ca. 1.050", "Umsatz: ${2025}", "3 Mio.", "12.5", "31")
