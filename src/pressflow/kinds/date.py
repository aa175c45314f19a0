"""date: 2. September 2019; 02.09.; Ende März; im August; Q3 2025; 1997."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from babel.dates import format_date

from pressflow.kinds._calendar import dates
from pressflow.kinds._doc import of_kind, scan_of
from pressflow.kinds._load import needed, qualifier
from pressflow.kinds._write import NBSP, qualified
from pressflow.locales import Locale
from pressflow.locales._words import Words
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc

_FORM = re.compile(r"(?:(?P<y>[0-9]{4})|-)(?:-(?:(?P<part>Q[1-4]|H[12])|(?P<m>[0-9]{2})(?:-(?P<d>[0-9]{2}))?))?")
_RELATIONS = (None, "since", "from", "until")
_MODIFIERS = (None, "begin", "mid", "end", "spring", "summer", "autumn", "winter")


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Days, months, quarters, half-years and years."""
    return of_kind(dates(scan_of(doc, locale)), "date")


def write(fact: Fact, locale: Locale) -> str:
    """`2. September 2019`, `September 2019`, `3. Quartal 2025`, with relation and modifier."""
    text = write_date(fact.value, locale, alone=not (fact.relation or fact.modifier))
    return qualified(fact, locale, _framed(text, fact, locale.words))


def _framed(text: str, fact: Fact, words: Words) -> str:
    """The date's words with those of its relation and modifier: `bis Ende März 2026`, `jusqu’au 12 mai 2026`."""
    match = check(fact.value)
    grain = "part" if match["part"] else "day" if match["d"] else "month" if match["m"] else "year"
    if fact.relation and fact.modifier and (frame := words.date_frames.get(f"{fact.relation} {fact.modifier}")):
        text = frame.format(text)
    else:
        for word, phrases in ((fact.modifier, words.modifiers), (fact.relation, words.relations)):
            if word:
                frames = words.date_frames
                frame = frames.get(f"{word} {grain}") or frames.get(word)
                text = frame.format(text) if frame else f"{next(p for p, m in phrases.items() if m == word)} {text}"
                grain = ""  # Ende März is no month any more
    for pattern, letters in words.elisions.items():
        text = re.sub(rf"\b{pattern}", letters, text)
    return text


def write_date(value: str, locale: Locale, *, alone: bool = True) -> str:
    """A canonical date in the locale's words. alone: no word before it asks for the month's genitive."""
    match = check(value)
    year, month, day, part = match["y"], match["m"], match["d"], match["part"]
    if part:
        return locale.words.quarter_format[part[0]].format(number=part[1], year=year or "").strip()
    if month is None:
        return locale.words.year_format.format(year)
    when = date(int(year) if year else 2024, int(month), int(day or 1))
    day_mark = locale.words.day_mark
    name = "LLLL" if alone and not day else "MMMM"
    pattern = (f"d'{day_mark}' " if day and day_mark else "d " if day else "") + name + (" y" if year else "")
    if locale.words.date_link:
        pattern = f" '{locale.words.date_link}' ".join([*(["d"] if day else []), "MMMM", *(["y"] if year else [])])
    if day and not locale.words.day_first:
        pattern = "MMMM d" + (", y" if year else "")
    text: str = format_date(when, format=pattern, locale=locale.cldr)
    if locale.words.first_day and when.day == 1 and day:
        text = re.sub(r"^1\b", locale.words.first_day, text)
    text = locale.words.year_format.format(text) if year else text
    return text.replace(" ", NBSP, 1) if day else text


def check(value: str) -> re.Match[str]:
    """The parts of a canonical date. Raises ValueError with a sentence if it is none."""
    match = _FORM.fullmatch(value)
    if match is None or (match["y"] is None and match["m"] is None and match["part"] is None):
        raise ValueError(f"{value!r} is no date; write 2019-09-02, 2019-09, 2019, 2019-Q3, 2019-H1 or --09-02")
    try:
        date(int(match["y"] or 2024), int(match["m"] or 1), int(match["d"] or 1))
    except ValueError as error:
        raise ValueError(f"{value!r} is not in the calendar: {error}") from error
    return match


def load(entry: Mapping[str, str]) -> Fact:
    value = needed(entry, "value")
    check(value)
    relation, modifier = entry.get("relation") or None, entry.get("modifier") or None
    if relation not in _RELATIONS:
        raise ValueError(f"{relation!r} is no relation; choose one of: since, from, until")
    if modifier not in _MODIFIERS:
        raise ValueError(f"{modifier!r} is no modifier; choose one of: {', '.join(m for m in _MODIFIERS if m)}")
    inferred = True if str(entry.get("inferred_year", "")).lower() in ("true", "1") else None
    return Fact(
        "date",
        0,
        0,
        entry.get("text", ""),
        value,
        qualifier(entry),
        relation=relation,
        modifier=modifier,
        inferred_year=inferred,
    )
