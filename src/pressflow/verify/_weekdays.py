"""Does the weekday beside a date fit the date?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from babel.dates import get_day_names

from pressflow.locales import find_locale
from pressflow.model import Fact

_BEFORE = 24  # characters: `on Friday, the 13 March`, `am Freitag, dem 13. März`
_LINKS = r"[\s,.]*(?:(?:the|dem|den|der|le|el|il|de)\s+)?"


def wrong_weekdays(text: str, facts: Sequence[Fact], locale: str) -> Iterator[tuple[Fact, str, str]]:
    """(the date, the weekday that stands beside it, the weekday that it falls on) wherever these two differ."""
    names = _names(find_locale(locale).cldr)
    for fact in facts:
        if fact.kind != "date" or not re.fullmatch(r"\d{4}-\d\d-\d\d", fact.value):
            continue
        said = _said(text, fact, names)
        falls_on = date.fromisoformat(fact.value).weekday()
        if said and names[said.casefold()] != falls_on:
            yield fact, said, next(name for name, day in names.items() if day == falls_on)


@cache
def _names(cldr: str) -> dict[str, int]:
    """Weekday, in lower case -> its number, Monday first."""
    wide = get_day_names("wide", locale=cldr)
    return {str(name).casefold(): number for number, name in wide.items()}


def _said(text: str, fact: Fact, names: dict[str, int]) -> str:
    """The weekday within the date, right before it, or in brackets behind it; "" if there is none."""
    days = "|".join(map(re.escape, names))
    before = re.search(rf"(?i)\b({days}){_LINKS}$", text[max(0, fact.start - _BEFORE) : fact.start])
    within = re.match(rf"(?i)({days})\b", fact.text)
    after = re.match(rf"(?i)\s*\(({days})\)", text[fact.end :])
    found = within or before or after
    return found[1] if found else ""
