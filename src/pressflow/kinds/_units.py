"""Units and currencies of a locale: what CLDR knows, with the locale's own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from babel import Locale as Cldr
from babel.core import get_global

from pressflow.kinds._scan import Phrases, by_text
from pressflow.locales._words import Words

_TIME_TYPES = ("duration",)
_UNIT_TYPES = (
    "length",
    "area",
    "volume",
    "mass",
    "speed",
    "temperature",
    "energy",
    "power",
    "digital",
    "frequency",
    "pressure",
    "force",
)
# Names that are everyday words, or that mean something else in a press release.
_NOT_UNITS = frozenset(
    """
    item point dot pixel em dozen karat light solar-mass solar-radius solar-luminosity earth-mass earth-radius cup
    cup-metric drop pinch dram jigger stone bushel generic bar quarter barrel pint pint-metric
    fluid-ounce-imperial pound-force furlong fathom chain rod link parsec astronomical-unit dunam beaufort night
    grain tablespoon teaspoon foodcalorie
    """.split()  # noqa: SIM905
)


# Signs of the SI and of trades that CLDR lacks, the same in every language.
_SYMBOLS = {
    "kV": "kilovolt", "MV": "megavolt", "mV": "millivolt", "mA": "milliampere", "kA": "kiloampere",
    "kVA": "kilovolt-ampere", "MVA": "megavolt-ampere", "GVA": "gigavolt-ampere", "TEU": "teu", "kWp": "kilowatt-peak",
    "MWp": "megawatt-peak", "GWp": "gigawatt-peak", "mAh": "milliampere-hour", "Ah": "ampere-hour", "lm": "lumen",
    "lx": "lux", "Bq": "becquerel", "mSv": "millisievert", "µSv": "microsievert", "Nm": "newton-meter",
    "dB(A)": "decibel", "mol": "mole", "mmol": "millimole", "Gbps": "gigabit-per-second", "Mbps": "megabit-per-second",
}  # fmt: skip


class Tail(NamedTuple):
    """What a unit makes of the number before it: its kind, its unit or currency, and the factor to that unit."""

    kind: str
    unit: str = ""
    factor: Decimal = Decimal(1)


def unit_words(words: Words, cldr: Cldr) -> Phrases:
    """Unit words, case aside."""
    table: dict[str, Tail] = {}
    for unit, names in _cldr_units(cldr, ("long",)):
        for name in names:
            for ending in ("", *words.endings):
                table.setdefault((name + ending).lower(), _unit_tail(unit))
    for code, name in _cldr_currencies(cldr):
        table.setdefault(name.lower(), Tail("money", code))
    for phrase, meaning in words.durations.items():
        if len(phrase) > 1:
            factor, _, unit = meaning.rpartition(" ")
            table[phrase.lower()] = Tail("duration", unit, Decimal(factor or 1))
    for phrase, meaning in words.units.items():
        if phrase.lower() != phrase.upper() and len(phrase) > 3:
            table[phrase.lower()] = _measure(meaning)
    for phrase, meaning in words.currencies.items():
        code, _, factor = meaning.partition(" ")
        table[phrase.lower()] = Tail("money", code, Decimal(factor or 1))
    table.update({p.lower(): Tail("percent") for p in words.percent})
    table.update({p.lower(): Tail("percentage_points") for p in words.percent_points})
    table.update({p.lower(): Tail("percentage_points", "", Decimal(part)) for p, part in words.part_points.items()})
    if words.head_last:  # an 85-square-metre flat
        table |= {p.replace(" ", "-"): tail for p, tail in table.items() if p.count(" ") == 1} | table
    return Phrases(table)


def _measure(meaning: str) -> Tail:
    """The unit that a table of units names, with a factor before it or not."""
    factor, _, unit = meaning.rpartition(" ")
    return Tail("quantity", unit, Decimal(factor or 1))


def unit_symbols(words: Words, cldr: Cldr) -> Phrases:
    """Unit symbols, case-sensitive: mW is not MW."""
    table: dict[str, Tail] = {}
    stop = {word.lower() for word in words.stop}
    for unit, names in _cldr_units(cldr, ("short",)):
        for name in names:
            if name in words.currencies:
                continue  # Polish pounds are money
            if len(name.rstrip(".")) > 1 and name not in stop:  # "in" is a word before it is an inch
                table.setdefault(name, _unit_tail(unit))
    for phrase, meaning in (*_SYMBOLS.items(), *words.units.items()):
        table[phrase] = _measure(meaning)
    for phrase, meaning in words.durations.items():
        factor, _, unit = meaning.rpartition(" ")
        table[phrase] = Tail("duration", unit, Decimal(factor or 1))
    table.update(_money_symbols())
    table.update({"%": Tail("percent"), "％": Tail("percent")})
    return Phrases(table, key=by_text)


def money_before(words: Words) -> Phrases:
    """Currency signs and codes, to be read backwards from the number they stand before."""
    symbols = Phrases(_money_symbols(), back=True, key=by_text)
    for phrase, meaning in words.currencies.items():
        code, _, factor = meaning.partition(" ")
        symbols.add(phrase, Tail("money", code, Decimal(factor or 1)))
    return symbols


@cache
def _money_symbols() -> dict[str, Tail]:
    table = {code: Tail("money", code) for code in _currency_codes()}
    signs = {
        "€": "EUR",
        "$": "USD",
        "US$": "USD",
        "£": "GBP",
        "¥": "JPY",
        "₣": "CHF",
        "₽": "RUB",
        "₹": "INR",
        "zł": "PLN",
        "A$": "AUD",
        "C$": "CAD",
    }
    table.update({sign: Tail("money", code) for sign, code in signs.items()})
    table["¢"] = Tail("money", "USD", Decimal("0.01"))
    return table


def _unit_tail(unit: str) -> Tail:
    kind, _, name = unit.partition("-")
    if kind not in _TIME_TYPES:
        return Tail("quantity", name)
    years = {"decade": 10, "century": 100}.get(name)
    return Tail("duration", "year", Decimal(years)) if years else Tail("duration", name)


def _cldr_units(cldr: Cldr, widths: tuple[str, ...]) -> Iterator[tuple[str, list[str]]]:
    patterns: Mapping[str, Any] = cldr._data["unit_patterns"]
    for unit, forms in patterns.items():
        kind, _, name = unit.partition("-")
        if kind not in (*_UNIT_TYPES, *_TIME_TYPES) or name in _NOT_UNITS or name.endswith("-person"):
            continue
        for width in widths:
            texts = [t for n, t in forms.get(width, {}).items() if n != "per" and isinstance(t, str) and "{0}" in t]
            yield unit, [t.replace("{0}", "").strip(" \u00a0\u202f") for t in texts if t.startswith("{0}")]


def _cldr_currencies(cldr: Cldr) -> Iterator[tuple[str, str]]:
    plurals: Mapping[str, Any] = cldr._data["currency_names_plural"]
    for code in _currency_codes():
        for name in {*dict(plurals.get(code, {})).values(), cldr.currencies.get(code, "")}:
            if name and "(" not in name:
                yield code, name


@cache
def _currency_codes() -> frozenset[str]:
    """ISO 4217 codes that are or were tender since 1990, less those that are German or English words."""
    codes: set[str] = set()
    for uses in get_global("territory_currencies").values():
        codes.update(code for code, _, end, tender in uses if tender and (end is None or end[0] >= 1990))
    return frozenset(codes - {"ALL", "TOP", "XXX", "MOP", "PEN"})
