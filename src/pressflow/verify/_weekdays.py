"""Weekdays: does the one beside a date fit the date, and is it the one of the source?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from babel.dates import get_day_names

from pressflow.locales import find_locale
from pressflow.model import Fact, Finding, Severity, Side
from pressflow.verify._reading import Reading
from pressflow.verify.wording import side

_BEFORE = 24  # characters: `on Friday, the 13 March`, `am Freitag, dem 13. März`


def odd_weekdays(source: Reading, target: Reading) -> Iterator[Finding]:
    """Weekdays of the translation that do not fit their dates, or else are not the source's."""
    wrong = list(wrong_weekdays(target.text, target.facts, target.tag))  # the source's own are the source's affair
    for fact, said, right in wrong:
        yield Finding(
            "weekday-wrong",
            Severity.ERROR,
            f"{fact.value} is no {said}",
            f"write {right}, or mend the date",
            locale=target.tag,
            target=side(fact),
        )
    if not wrong:
        yield from _changed(source, target)


def wrong_weekdays(text: str, facts: Sequence[Fact], locale: str) -> Iterator[tuple[Fact, str, str]]:
    """(the date, the weekday that stands beside it, the weekday that it falls on) wherever these two differ."""
    names, _, links = _names(locale)
    for fact in facts:
        if fact.kind != "date" or not re.fullmatch(r"\d{4}-\d\d-\d\d", fact.value):
            continue
        said = _said(text, fact, "|".join(map(re.escape, names)), links)
        falls_on = date.fromisoformat(fact.value).weekday()
        if said and names[said.casefold()] != falls_on:
            yield fact, said, next(name for name, day in names.items() if day == falls_on)


def _changed(source: Reading, target: Reading) -> Iterator[Finding]:
    """Friday for Donnerstag, where each side names as many weekdays."""
    ours, theirs = _days(source), _days(target)
    if len(ours) != len(theirs):
        return
    lost = [side for day, side in ours if day not in {d for d, _ in theirs}]
    found = [side for day, side in theirs if day not in {d for d, _ in ours}]
    if lost and found:
        yield Finding(
            "weekday-changed",
            Severity.ERROR,
            f"'{lost[0].text}' reads '{found[0].text}' in {target.tag}",
            "write the weekday that the source has",
            locale=target.tag,
            source=lost[0],
            target=found[0],
        )


def _days(reading: Reading) -> list[tuple[int, Side]]:
    """The weekdays of a text by their numbers, in any case: freitags, w piątkowy."""
    names, form, _ = _names(reading.tag)
    return [(names[m[1].casefold()], Side(*m.span(1), m[1], "")) for m in form.finditer(reading.text)]


def _said(text: str, fact: Fact, days: str, links: str) -> str:
    """The weekday within the date, right before it, or in brackets behind it; "" if there is none."""
    before = re.search(rf"(?i)\b({days}){links}$", text[max(0, fact.start - _BEFORE) : fact.start])
    within = re.match(rf"(?i)({days})\b", fact.text)
    after = re.match(rf"(?i)\s*\(({days})\)", text[fact.end :])
    found = within or before or after
    return found[1] if found else ""


@cache
def _names(tag: str) -> tuple[dict[str, int], re.Pattern[str], str]:
    """Weekday, in lower case -> its number, Monday first; a pattern for all; one for what may stand before the date."""
    locale = find_locale(tag)
    names = {str(name).casefold(): number for number, name in get_day_names("wide", locale=locale.cldr).items()}
    fillers = "|".join(map(re.escape, locale.words.fillers))
    links = rf"[\s,.]*(?:(?:{fillers})\s+)?"
    return names, re.compile(rf"(?i)(?<!\w)({'|'.join(names)})\w{{0,12}}"), links
