"""duration: über 20 Jahre; 20-jähriges; Dreijahresvertrag; anderthalb Stunden. Decades count as years."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from pressflow.kinds._amounts import amount_facts
from pressflow.kinds._compounds import compound_facts
from pressflow.kinds._doc import scan_of
from pressflow.kinds._load import load_number, needed
from pressflow.kinds._write import qualified
from pressflow.kinds.quantity import write_unit
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc

UNITS = ("year", "month", "week", "day", "hour", "minute", "second", "millisecond", "microsecond", "nanosecond")


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Numbers with a unit of time, and words that hold both."""
    scan = scan_of(doc, locale)
    return [*amount_facts(scan, "duration"), *compound_facts(scan, "duration")]


def write(fact: Fact, locale: Locale) -> str:
    return qualified(fact, locale, write_unit(fact, locale))


def load(entry: Mapping[str, str]) -> Fact:
    unit = needed(entry, "unit")
    if unit not in UNITS:
        raise ValueError(f"{unit!r} is no unit of time; choose one of: {', '.join(UNITS)}")
    return load_number("duration", entry, unit=unit)
