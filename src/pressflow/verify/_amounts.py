"""Values in a form in which equal ones are equal, whatever their units: 120 centimetres, 1.20 metres."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from pressflow.model import Fact

# kind -> (family, dimension): values of one family may be mistaken for each other, of one dimension may be equal
KINDS: Mapping[str, tuple[str, str]] = {
    "number": ("amount", "number"),
    "count": ("amount", "number"),
    "ordinal": ("amount", "ordinal"),
    "percent": ("amount", "percent"),
    "percentage_points": ("amount", "percentage points"),
    "money": ("amount", "money"),
    "quantity": ("amount", "quantity"),
    "fraction": ("amount", "fraction"),
    "multiple": ("amount", "multiple"),
    "duration": ("amount", "duration"),
    "date": ("date", "date"),
    "daterange": ("date", "daterange"),
    "time": ("time", "time"),
}
_UNITS: Mapping[str, tuple[str, int]] = {
    "second": ("second", 1),
    "minute": ("second", 60),
    "hour": ("second", 3600),
    "day": ("second", 86_400),
    "week": ("second", 604_800),
    "month": ("month", 1),
    "quarter": ("month", 3),
    "year": ("month", 12),
    "decade": ("month", 120),
    "century": ("month", 1200),
}
_METRIC: Mapping[str, tuple[str, Fraction]] = {  # 120 by 200 centimetres is 1.20 x 2 m
    "millimeter": ("meter", Fraction(1, 1000)),
    "centimeter": ("meter", Fraction(1, 100)),
    "kilometer": ("meter", Fraction(1000)),
    "milligram": ("gram", Fraction(1, 1000)),
    "kilogram": ("gram", Fraction(1000)),
    "metric-ton": ("gram", Fraction(1_000_000)),
    "milliliter": ("liter", Fraction(1, 1000)),
    "centiliter": ("liter", Fraction(1, 100)),
    "hectoliter": ("liter", Fraction(100)),
    "are": ("square-meter", Fraction(100)),
    "hectare": ("square-meter", Fraction(10_000)),
    "square-kilometer": ("square-meter", Fraction(1_000_000)),
    "kilowatt": ("watt", Fraction(1000)),
    "megawatt": ("watt", Fraction(1_000_000)),
    "gigawatt": ("watt", Fraction(1_000_000_000)),
    "megawatt-hour": ("kilowatt-hour", Fraction(1000)),
    "gigawatt-hour": ("kilowatt-hour", Fraction(1_000_000)),
    "terawatt-hour": ("kilowatt-hour", Fraction(1_000_000_000)),
}
_RATES = frozenset(  # units of their own
    f"{way}-per-{time}"
    for way in ("kilometer", "mile", "meter", "megabit", "gigabit", "revolution")
    for time in ("hour", "minute", "second")
)


def same_number(value: str, other: str, factor: int | Fraction = 1) -> bool:
    """Whether `value` is `other` times `factor`."""
    return number_of(value) == number_of(other, factor)


def amount_of(fact: Fact) -> tuple[object, ...]:
    """Dimension, unit and value in a form in which equal values are equal."""
    dimension = KINDS[fact.kind][1]
    if dimension == "duration" and fact.unit and fact.unit in _UNITS:
        span, factor = _UNITS[fact.unit]
        return (dimension, span, tuple(number_of(v, factor) for v in fact.value.split("..")))
    if dimension in ("date", "daterange", "time"):
        return (dimension, fact.value)
    unit = "celsius" if fact.unit == "degree" else fact.unit  # of the weather
    if unit and unit not in _RATES:
        unit = unit.partition("-per-")[0]  # what it is measured by may stand elsewhere: 40 µg je m³ Luft
    measure, size = _METRIC.get(unit or "", (unit, Fraction(1)))
    sides = tuple(tuple(number_of(side, size) for side in v.split("x")) for v in fact.value.split(".."))
    return (dimension, fact.currency or measure, sides)


@lru_cache(maxsize=10_000)  # each value is compared with many others
def number_of(value: str, factor: int | Fraction = 1) -> Fraction | str:
    try:
        return Fraction(value) * factor
    except (ValueError, ZeroDivisionError):
        return value
