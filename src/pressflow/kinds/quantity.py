"""quantity: 40 km/h; −4 °C; 300 x 200 mm. The value is in the stated unit; units are named as in CLDR."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from babel.units import UnknownUnitError, format_unit

from pressflow.kinds._amounts import amount_facts
from pressflow.kinds._compounds import compound_facts
from pressflow.kinds._doc import scan_of
from pressflow.kinds._joined import LENGTHS
from pressflow.kinds._load import load_number, needed
from pressflow.kinds._write import NBSP, qualified, write_number
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Numbers with a unit of measurement."""
    scan = scan_of(doc, locale)
    return [*amount_facts(scan, "quantity"), *compound_facts(scan, "quantity")]


def write(fact: Fact, locale: Locale) -> str:
    return qualified(fact, locale, write_unit(fact, locale))


def write_unit(fact: Fact, locale: Locale) -> str:
    """The number with its unit's name in the locale, the right plural chosen by CLDR."""
    unit = fact.unit or ""
    high = fact.value.rpartition("..")[2].rpartition("x")[2]
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
        name = _sign(unit, locale)
    return f"{write_number(fact.value, locale)}{NBSP}{name}"


def _sign(unit: str, locale: Locale) -> str:
    """The short form of a unit that CLDR does not name: µg/m³."""
    above, per, below = unit.partition("-per-")
    known = next((p for p, u in locale.words.units.items() if u == unit), "")
    if known or not per:
        return known or unit
    return (
        f"{_short(above, locale)}/{_short(below.removeprefix('100-'), locale, '100 ' if below[:4] == '100-' else '')}"
    )


def _short(unit: str, locale: Locale, before: str = "") -> str:
    try:
        return before + str(format_unit(2, unit, length="short", locale=locale.cldr)).lstrip("2 \u00a0\u202f")
    except UnknownUnitError:
        return before + next((p for p, u in locale.words.units.items() if u == unit), unit)


def load(entry: Mapping[str, str]) -> Fact:
    unit = needed(entry, "unit")
    if "x" in str(entry.get("value")) and unit not in LENGTHS:
        raise ValueError(f"{entry.get('value')!r} is a size, but {unit!r} is no length; write centimeter, meter ...")
    return load_number("quantity", entry, unit=unit)
