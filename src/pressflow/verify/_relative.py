"""Is what happened last year still in the past? Times that are told from today, or from another time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pressflow.locales import find_locale
from pressflow.model import Fact, Finding, Severity, Side
from pressflow.verify._reading import Reading


def moved_times(source: Reading, target: Reading) -> Iterator[Finding]:
    """The finding on a text that tells only of a past time where its translation tells of another one: next year.

    Times that only one text tells so are no matter: a date may stand for them.
    """
    ours = _times(source)
    theirs = _times(target) if ours else {}
    if ours and theirs and not ours.keys() & theirs.keys():
        here, there = next(iter(ours.values())), next(iter(theirs.values()))
        yield Finding(
            "date-changed",
            Severity.ERROR,
            f"'{here.text}' reads '{there.text}' in {target.tag}",
            "say the same time as the source does",
            locale=target.tag,
            source=here,
            target=there,
        )


def is_told_from_another(date: Fact, text: Reading) -> bool:
    """Whether the text tells the year from another one: im Vorjahr, beside 2024, for 2023."""
    if date.kind != "date" or not date.value.isdecimal():
        return False
    years = {int(year) for fact in text.facts if fact.kind == "date" and (year := fact.value[:4]).isdecimal()}
    steps = {"past": 1, "coming": -1}
    return any(not years or int(date.value) + steps[time] in years for time in _times(text) if time in steps)


def _times(reading: Reading) -> dict[str, Side]:
    """past, now, coming -> the first words that tell so."""
    found: dict[str, Side] = {}
    for time, form in _forms(reading.tag).items():
        if match := form.search(reading.text):
            found[time] = Side(*match.span(), match.group(), "")
    return found


@cache
def _forms(tag: str) -> dict[str, re.Pattern[str]]:
    senses = find_locale(tag).senses
    tables = {"past": senses.past, "now": senses.now, "coming": senses.coming}
    return {time: re.compile(rf"(?i)(?<!\w)(?:{form})(?!\w)") for time, form in tables.items() if form}
