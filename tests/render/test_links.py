"""Addresses in running text: which are links, where they end, and where they lead."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressflow.render._links import split_links

CASES = [
    ("Mehr unter https://a.example/b.", ["https://a.example/b"]),
    ("Mehr unter www.a.example/tagung, Anmeldung bis Mai.", ["https://www.a.example/tagung"]),
    ("(siehe http://a.example/x)", ["http://a.example/x"]),
    ("https://de.wikipedia.example/wiki/GOLD_(Label) zeigt es", ["https://de.wikipedia.example/wiki/GOLD_(Label)"]),
    ("„https://a.example“, sagt sie", ["https://a.example"]),
    ("« https://a.example/é »", ["https://a.example/%C3%A9"]),
    ("presse@a-b.example; info@c.example.", ["mailto:presse@a-b.example", "mailto:info@c.example"]),
    ("https://müller.example/straße?q=ä#ö", ["https://xn--mller-kva.example/stra%C3%9Fe?q=%C3%A4#%C3%B6"]),
    ("https://a.example/x%20y", ["https://a.example/x%20y"]),
    ("https://a.example:8443/x", ["https://a.example:8443/x"]),
    ("Hamburg@work ist ein Name", []),
    ("und/oder, 3.500, z.B. A.G., www. und http:// allein", []),
    ("https://[kaputt/x", []),
    ("https://name:wort@a.example/", []),  # what looks like one host and leads to another
]


@pytest.mark.parametrize(("text", "targets"), CASES)
def test_links(text, targets):
    assert [target for _, target in split_links(text) if target] == targets


@pytest.mark.parametrize(("text", "targets"), CASES)
def test_the_text_stays_as_it_is(text, targets):
    assert "".join(piece for piece, _ in split_links(text)) == text


@settings(max_examples=100)
@given(
    st.lists(st.sampled_from(["https://", "www.", "a.example", "@", ".", "/", ")", "(", "[", "ä", " ", "%", ":9", "x"]))
)
def test_whatever_stands_there_the_text_stays_and_targets_are_addresses(pieces):
    text = "".join(pieces)
    found = split_links(text)
    assert "".join(piece for piece, _ in found) == text
    for _, target in found:
        assert target.isascii()
        assert not target or target.startswith("mailto:") or urlsplit(target).hostname
