"""quantity: 40 km/h; −4 °C; 300 x 200 mm. The value is in the stated unit; units are named as in CLDR."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from babel.units import UnknownUnitError, format_unit
from spacy.tokens import Doc

from pressflow.kinds._amounts import amount_facts
from pressflow.kinds._compounds import compound_facts
from pressflow.kinds._doc import scan_of
from pressflow.kinds._load import load_number, needed
from pressflow.kinds._write import NBSP, qualified, write_number
from pressflow.locales import Locale
from pressflow.model import Fact


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Numbers with a unit of measurement."""
    scan = scan_of(doc, locale)
    return [*amount_facts(scan, "quantity"), *compound_facts(scan, "quantity")]


def write(fact: Fact, locale: Locale) -> str:
    return qualified(fact, locale, write_unit(fact, locale))


def write_unit(fact: Fact, locale: Locale) -> str:
    """The number with its unit's name in the locale, the right plural chosen by CLDR."""
    unit = fact.unit or ""
    high = fact.value.rpartition("..")[2]
    if abs(Decimal(high)) >= 10**6:
        high = "5"  # CLDR's "many" belongs to "millions de"
    named = locale.words.unit_names.get(unit)
    if named:
        return f"{write_number(fact.value, locale)}{NBSP}{named.split('/')[high != '1']}"
    try:
        pattern: str = format_unit(Decimal(high), unit, length="long", locale=locale.cldr)
        name = "".join(c for c in pattern if c not in "0123456789.,−-\u00a0\u202f’'" or c.isalpha()).strip()
        name = pattern.lstrip("0123456789.,’'−-\u00a0\u202f \u200f\u200e").strip() or name
    except UnknownUnitError:
        name = next((p for p, u in locale.words.units.items() if u == unit), unit)
    return f"{write_number(fact.value, locale)}{NBSP}{name}"


def load(entry: Mapping[str, str]) -> Fact:
    return load_number("quantity", entry, unit=needed(entry, "unit"))
