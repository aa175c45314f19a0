"""The labelled sentences: they are well made, the floors hold on them, and docs/values.md says what they say."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench import values
from bench.values_docs import page

from pressflow import kinds
from pressflow.locales import find_locale, locale_tags
from pressflow.nlp import Nlp
from pressflow.rooms import members

NLP = Nlp()
NAMES = values.labelled()
FLOORS = {"de": (0.97, 0.98)}  # F1 on spans with the right kind, share of exact values among the found ones
OTHERS = (0.94, 0.97)


def test_every_language_has_labelled_sentences() -> None:
    assert {tag.split("_")[0] for tag in locale_tags()} == {name.split("_")[0] for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_the_labels_are_well_made(name: str) -> None:
    gold = values.sentences(name)
    assert len(gold) >= {"de": 400, "da": 60}.get(name, 120)
    assert len({s.text for s in gold}) == len(gold)
    assert {s.part for s in gold} == set(values.PARTS)
    assert any(not s.facts for s in gold)
    assert {v.kind for s in gold for v in s.facts} <= set(members(kinds))
    assert find_locale(name.replace("_", "-"))


@pytest.mark.parametrize("name", NAMES)
def test_the_floors_hold(name: str) -> None:
    total = values.measure(name, nlp=NLP).total
    f1, exact = FLOORS.get(name, OTHERS)
    assert total.f1 >= f1
    assert total.values >= exact * total.spans


def test_the_page_about_values_is_what_the_command_prints() -> None:
    written = (Path(values.__file__).parent.parent / "docs" / "values.md").read_text("utf-8")
    assert written == page(), "write it anew: python -m bench.values --docs > docs/values.md"
