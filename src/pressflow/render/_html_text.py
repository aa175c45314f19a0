"""Small things that a page writes: links inside running text, dates, sizes."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton
from babel.units import format_unit
from markupsafe import Markup, escape

from pressflow.locales import Locale
from pressflow.render._links import split_links
from pressflow.render._spaces import kept_together

_WIDEST = 24  # characters that a phone shows on one line, also where somebody has enlarged them
_PHONE = re.compile(r"(?<!\w)\+\d[\d\s()/.–-]{5,}\d")


def autolink(text: str, phones: bool = False, plain: Callable[[str], Markup] = escape) -> Markup:
    """`text`, escaped, with its bare addresses as links. Nothing that a reader sees changes.

    phones: international numbers too, as in a contact; elsewhere a long number may be anything.
    plain: what is made of the text between the links.
    """
    return Markup("").join(
        _link(target, shown) if target else _with_phones(shown, plain) if phones else plain(shown)
        for shown, target in split_links(text)
    )


def unparted(text: str, locale: Locale) -> Markup:
    """`text`, escaped, with marks around what no line may part: `2,4 Mio. Euro`. Who copies it copies plain spaces."""
    parts, done = [], 0
    for start, end in kept_together(text, locale):
        if end - start <= _WIDEST:
            parts += [escape(text[done:start]), Markup('<span class="one">{}</span>').format(text[start:end])]
            done = end
    return Markup("").join([*parts, escape(text[done:])])


def _with_phones(text: str, plain: Callable[[str], Markup]) -> Markup:
    parts, done = [], 0
    for match in _PHONE.finditer(text):
        # "+49 (0) 40 ...": the zero in brackets is for callers at home and not dialled after the country code
        number = re.sub(r"\D", "", match[0].replace("(0)", ""))
        parts += [plain(text[done : match.start()]), _link(f"tel:+{number}", match[0])]
        done = match.end()
    return Markup("").join([*parts, plain(text[done:])])


def _link(target: str, shown: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(target, shown)


def long_date(moment: datetime, zone: ZoneInfo, locale: Locale) -> str:
    """The day on which `moment` falls in the newsroom's zone: `2. September 2019`, `2 September 2019`."""
    day = moment.astimezone(zone).date()
    text = _long(day, locale.cldr)
    # CLDR writes "1 septembre", French writes "1er septembre"
    return re.sub(r"^1\b", "1" + locale.ui["after_first"], text) if day.day == 1 else text


@lru_cache(maxsize=2_000)  # a release's dates stand in each of its files, and in the lists
def _long(day: date, cldr: str) -> str:
    return str(format_date(day, format="long", locale=cldr))


def month_and_year(day: date, locale: Locale) -> str:
    """The month as a heading: `März 2026`, `Marzo de 2026`."""
    text = _month(day.replace(day=1), locale.cldr)
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=2_000)
def _month(day: date, cldr: str) -> str:
    return str(format_skeleton("yMMMM", day, locale=cldr))


def dated(words: str, moment: datetime, zone: ZoneInfo, locale: Locale) -> Markup:
    """The newsroom's own words around a date, which stays on one line: `Korrigiert am 20. März 2026`."""
    day = moment.astimezone(zone).date().isoformat()
    shown = Markup('<time datetime="{}">{}</time>').format(day, long_date(moment, zone, locale))
    return escape(words).format(date=shown)


def file_size(length: int, locale: Locale) -> str:
    """Rounded for people: `24 kB`, `1,3 MB`, `24 ko`."""
    large = length >= 1_000_000
    number = round(length / 1_000_000, 1) if large else max(1, round(length / 1000))
    unit = "megabyte" if large else "kilobyte"
    if number == 1:  # CLDR's German writes "1 kbyte" beside "2 kB"
        return _in_units(2, unit, locale.cldr).replace("2", "1")
    return _in_units(number, unit, locale.cldr)


@lru_cache(maxsize=2_000)
def _in_units(number: float, unit: str, cldr: str) -> str:
    return str(format_unit(number, unit, length="short", locale=cldr))
