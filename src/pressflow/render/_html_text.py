"""Small things that a page writes: links inside running text, dates, sizes."""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import quote
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.units import format_unit
from markupsafe import Markup, escape

from pressflow.locales import Locale

_LINK = re.compile(
    r"""(?P<url>\bhttps?://[^\s<>"„“”«»]+|\bwww\.[\w-]+\.[^\s<>"„“”«»]+)
    |(?P<mail>(?<![\w.+@-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}\b)
    |(?P<phone>(?<!\w)\+\d[\d\s()/.–-]{5,}\d)""",
    re.VERBOSE,
)
_AFTER_A_LINK = ".,;:!?…'’‘)]}"


def autolink(text: str, phones: bool = False) -> Markup:
    """`text`, escaped, with its bare addresses as links. Nothing that a reader sees changes.

    phones: international numbers too, as in a contact; elsewhere a long number may be anything.
    """
    parts, done = [], 0
    for match in _LINK.finditer(text):
        kind, found = str(match.lastgroup), match.group()
        if kind == "phone" and not phones:
            continue
        shown = found if kind == "phone" else _without_punctuation(found)
        parts += [escape(text[done : match.start()]), Markup('<a href="{}">{}</a>').format(_target(kind, shown), shown)]
        done = match.start() + len(shown)
    return Markup("").join([*parts, escape(text[done:])])


def _without_punctuation(address: str) -> str:
    """The address without the punctuation of the sentence around it; a closing bracket stays if one was opened."""
    while address and address[-1] in _AFTER_A_LINK and not (address[-1] == ")" and address.count("(") >= address.count(")")):
        address = address[:-1]
    return address


def _target(kind: str, shown: str) -> str:
    if kind == "mail":
        return "mailto:" + quote(shown, safe="@.+-_")
    if kind == "phone":
        # "+49 (0) 40 ...": the zero in brackets is for callers at home and not dialled after the country code
        return "tel:+" + re.sub(r"\D", "", re.sub(r"\(0\)", "", shown))
    return shown if shown.startswith("http") else "https://" + shown


def long_date(moment: datetime, zone: ZoneInfo, locale: Locale) -> str:
    """The day on which `moment` falls in the newsroom's zone: `2. September 2019`, `2 September 2019`."""
    day = moment.astimezone(zone).date()
    text = format_date(day, format="long", locale=locale.cldr)
    # CLDR writes "1 septembre", French writes "1er septembre"
    return re.sub(r"^1\b\.?", locale.ui["first_of_month"], text) if day.day == 1 else text


def file_size(length: int, locale: Locale) -> str:
    """Rounded for people: `24 kB`, `1,3 MB`, `24 ko`."""
    if length >= 1_000_000:
        return format_unit(round(length / 1_000_000, 1), "megabyte", length="short", locale=locale.cldr)
    return format_unit(max(1, round(length / 1000)), "kilobyte", length="short", locale=locale.cldr)
