"""Two fact sheets: what was said wrongly, and what was only said otherwise."""

from __future__ import annotations

import pytest

from pressflow.facts.sheet import read_sheet
from pressflow.model import FactSheet
from pressflow.publication.changes import differences


def sheet(*entries: str) -> FactSheet:
    """A fact sheet of one line an entry, such as `count 13 Partner @b2`."""
    lines = ["version: 1", "facts:"]
    for number, entry in enumerate(entries, 1):
        words, _, block = entry.partition(" @")
        kind, value, *rest = words.split(" ", 2)
        lines += [f"- id: f{number}", f"  kind: {kind}", f'  value: "{value}"', f'  text: "{value}"']
        lines += [f"  block: {block or 'b1'}"]
        for pair in rest[0].split(", ") if rest else ():
            key, _, text = pair.rpartition("=")
            lines.append(f'  {key or "noun"}: "{text}"')
    return read_sheet("\n".join(lines) + "\n", "facts.yaml")


def told(old: FactSheet, new: FactSheet) -> list[tuple[str, str | None]]:
    return [(d.was.fact.value, d.now.fact.value if d.now else None) for d in differences(old, new)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["count 13 Partner"], ["count 13 Partner"]),
        (["count 13 Partner"], ["count 13 Partnern @b7"]),  # another case, another paragraph
        (["count 8 Häuser"], ["count 8 Haus"]),
        (["count 13 Partner", "count 13 Partner @b2"], ["count 13 Partner"]),  # said once instead of twice
        (["count 13 Partner"], ["number 13"]),
        (["count 13 Partner"], ["count 13 Partner", "count 5 Standorte"]),  # added: nothing was wrong
        (["name Kiel label=LOC"], []),  # a name that is no longer mentioned
        (["number 1", "number 2", "number 3", "number 4"], ["number 3", "number 4", "number 1", "number 2"]),  # moved
    ],
)
def test_other_words_are_no_correction(old, new):
    assert told(sheet(*old), sheet(*new)) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (["count 13 Partner"], ["count 14 Partner"], [("13", "14")]),
        (["count 13 Partner", "count 13 Partner @b2"], ["count 14 Partner", "count 14 Partner @b2"], [("13", "14")]),
        (["count 13 Partner"], [], [("13", None)]),
        (["count 13 Partner"], ["count 13 Mitglieder"], [("13", "13")]),
        (["count 13 Partner"], ["count 13 noun=Partner, qualifier=more_than"], [("13", "13")]),
        (["money 5 currency=EUR"], ["money 5 currency=CHF"], [("5", "5")]),
        (["date 2026-03-16"], ["date 2026-03-17"], [("2026-03-16", "2026-03-17")]),
        (["name Meier label=PER"], ["name Meyer label=PER"], [("Meier", "Meyer")]),
        (
            ["count 5 Standorte", "count 3 Büros"],
            ["count 3 Standorte", "count 5 Büros"],
            [("5", "3"), ("3", "5")],
        ),
        (["number 5", "number 3 @b2"], ["number 3", "number 5 @b2"], [("5", "3"), ("3", "5")]),  # changed places
        (["count 13 Partner"], ["money 13 currency=EUR"], [("13", None)]),  # no figure takes the place of another kind
    ],
)
def test_what_was_wrong_is_told_once_with_what_is_right(old, new, expected):
    assert told(sheet(*old), sheet(*new)) == expected
