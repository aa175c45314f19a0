"""Slugs: parts of an address that nobody has to escape."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressflow.slugs import slugified, topic_slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Küste & Meer", "kueste-meer"),
        ("Straße", "strasse"),
        ("KI", "ki"),
        ("Société", "societe"),
        ("  --  ", ""),
        ("環境", ""),
        ("wort " * 20, "wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort"),
    ],
)
def test_a_slug_is_made_of_the_words(text, slug):
    assert slugified(text) == slug


@given(st.text(min_size=1))
def test_every_topic_has_a_slug_that_is_one_folders_name(word):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", topic_slug(word))
    assert len(topic_slug(word)) <= 60


def test_words_without_a_latin_letter_stay_apart():
    assert topic_slug("環境") != topic_slug("文化")
