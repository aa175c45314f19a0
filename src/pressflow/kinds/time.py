"""time: 18.30 Uhr; 10 Uhr MEZ; 10 bis 17 Uhr. The value is `HH:MM` or a range `HH:MM..HH:MM`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from pressflow.kinds._clock import times
from pressflow.kinds._doc import scan_of
from pressflow.kinds._load import needed, qualifier
from pressflow.kinds._write import NBSP, qualified
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc

_FORM = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Times of day."""
    return times(scan_of(doc, locale))


def write(fact: Fact, locale: Locale) -> str:
    """`18.30 Uhr`, `6.30 pm`, `18 h 30`."""
    text = f" {locale.words.to[0]} ".join(_one(part, locale) for part in fact.value.split(".."))
    words = locale.words
    if not words.pm and not words.hour_mark and words.clock:
        text = text.replace(f"{NBSP}{words.clock[0]} {words.to[0]} ", f" {words.to[0]} ")
    if words.clock_marks:
        text = text.replace(f" {words.to[0]} {words.clock_marks[0]}{NBSP}", f" {words.to[0]} ")
    return qualified(fact, locale, f"{text} {fact.timezone}" if fact.timezone else text)


def _one(value: str, locale: Locale) -> str:
    words = locale.words
    hour, minute = int(value[:2]), value[3:]
    if words.time_format:
        return words.time_format.format(hour=hour, minute=minute)
    if words.pm:
        shown = f"{(hour - 1) % 12 + 1}" + (f"{words.clock_sign}{minute}" if minute != "00" else "")
        return f"{shown}{NBSP}{words.pm[0] if hour >= 12 else words.am[0]}"
    if words.hour_mark:
        return f"{hour}{NBSP}{words.hour_mark}{NBSP}{minute}"
    shown = f"{hour}" + (f"{words.clock_sign}{minute}" if minute != "00" or not words.clock else "")
    return f"{words.clock_marks[0]}{NBSP}{shown}" if words.clock_marks else f"{shown}{NBSP}{words.clock[0]}"


def load(entry: Mapping[str, str]) -> Fact:
    value = needed(entry, "value")
    parts = value.split("..")
    if len(parts) > 2 or not all(_FORM.fullmatch(part) for part in parts):
        raise ValueError(f"{value!r} is no time; write 18:30, or 10:00..17:00 for a range")
    return Fact("time", 0, 0, entry.get("text", ""), value, qualifier(entry), timezone=entry.get("timezone") or None)
