"""When do two values, one in each language, say the same?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from operator import attrgetter

from pressflow.locales._spellings import ZONES
from pressflow.model import Fact, Severity

# kind -> (family, dimension): values of one family may be mistaken for each other, of one dimension may be equal
_KINDS: Mapping[str, tuple[str, str]] = {
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
# dimensions in which the same number may legitimately appear in the other language
_INTERCHANGEABLE = frozenset(
    map(
        frozenset,
        (
            ("number", "ordinal"),
            ("number", "multiple"),
            ("number", "date"),
            ("number", "fraction"),
            ("fraction", "multiple"),
        ),
    )
)
# a counted noun on one side may be a unit that only the other side's rules know
_UNIT_OR_NOUN = frozenset(("money", "quantity", "duration"))
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
# unit -> what it measures, its size in units of the SI, and where its scale begins
_MEASURED: Mapping[str, tuple[str, float, float]] = {
    "meter": ("length", 1, 0), "kilometer": ("length", 1000, 0), "centimeter": ("length", 0.01, 0),
    "millimeter": ("length", 0.001, 0), "mile": ("length", 1609.34, 0), "foot": ("length", 0.3048, 0),
    "yard": ("length", 0.9144, 0), "inch": ("length", 0.0254, 0), "nautical-mile": ("length", 1852, 0),
    "hectare": ("area", 10_000, 0), "acre": ("area", 4046.86, 0), "square-meter": ("area", 1, 0),
    "square-foot": ("area", 0.0929, 0), "square-mile": ("area", 2_589_988, 0),
    "square-kilometer": ("area", 1_000_000, 0), "kilometer-per-hour": ("speed", 1, 0),
    "mile-per-hour": ("speed", 1.60934, 0), "liter": ("volume", 1, 0), "gallon": ("volume", 3.785, 0),
    "kilogram": ("mass", 1, 0), "gram": ("mass", 0.001, 0), "pound": ("mass", 0.4536, 0), "ounce": ("mass", 0.02835, 0),
    "celsius": ("temperature", 1, 273.15), "degree": ("temperature", 1, 273.15),
    "fahrenheit": ("temperature", 5 / 9, 273.15 - 32 * 5 / 9), "kilowatt": ("power", 1, 0),
    "horsepower": ("power", 0.7355, 0),
}  # fmt: skip
_SPANS = {
    "day": ("tage", "tagen"), "hour": ("stunden",), "week": ("wochen",), "month": ("monate", "monaten"),
    "year": ("jahre", "jahren"), "minute": ("minuten",),
}  # fmt: skip
_ROUNDED = 0.03  # of a converted value may be lost to rounding
_RATES = frozenset(  # units of their own
    f"{way}-per-{time}"
    for way in ("kilometer", "mile", "meter", "megabit", "gigabit", "revolution")
    for time in ("hour", "minute", "second")
)
_NEAR = frozenset(
    map(
        frozenset,
        (
            ("more_than", "min"),
            ("less_than", "max"),
            ("less_than", "up_to"),
            ("max", "up_to"),
            ("approx", "more_than"),  # gut 20 -> a little over 20
            ("approx", "less_than"),  # knapp 20 -> just under 20
        ),
    )
)
_ROMAN = re.compile(r"[IVXLCDM]+")
# metres of the races that are run, swum, skated and paddled for medals; "more than" a rarer distance stays an error
_RACES = frozenset(map(str, (50, 60, 80, 100, 110, 200, 300, 400, 500, 800, 1000, 1500, 3000, 5000, 10000)))
_FIRST_MONTHS = {"Q1": 3, "H1": 6}
_WRITTEN_CLOCK = re.compile(r"(\d{1,2})(?:[.:](\d\d))?(?!\d)")
_LAST_DAYS = {f"{m:02d}": ("28", "29") if m == 2 else ("30",) if m in (4, 6, 9, 11) else ("31",) for m in range(1, 13)}
_TOLD = attrgetter("kind", "value", "unit", "currency", "qualifier", "modifier", "relation", "timezone")
_SAME_LIMIT = frozenset(("max", "up_to"))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two facts compare: what differs between them, as (code, severity), most serious first."""

    cost: float
    differences: tuple[tuple[str, Severity], ...] = ()


def family(fact: Fact) -> str:
    """amount, date or time."""
    return _KINDS[fact.kind][0]


def dimension(fact: Fact) -> str:
    """What values are equal in: a count and a number in one, money and per cent each in its own."""
    return _KINDS[fact.kind][1]


def is_value(fact: Fact) -> bool:
    """True for what has a canonical value: neither name nor quote nor identifier."""
    return fact.kind in _KINDS


def is_alike(end: Fact, whole: Fact) -> bool:
    """Whether `end` may be one end of the range `whole`: of its kind, or a number that borrows the other end's unit."""
    kinds = {"daterange": ("date",), "duration": ("duration", "number"), "fraction": ("number", "count")}
    return end.kind in kinds.get(whole.kind, (whole.kind, "number", "count"))


def same_value(a: Fact, b: Fact) -> bool:
    """Whether both state one value in one dimension, qualifiers aside."""
    return _amount(a) == _amount(b)


def same_number(value: str, other: str, factor: int | Fraction = 1) -> bool:
    """Whether `value` is `other` times `factor`."""
    return _number(value) == _number(other, factor)


def days_of(daterange: str) -> tuple[str, ...]:
    """How many days the range goes over, its first day counted and not: "2026-05-03/2026-05-05" is 3, and 2."""
    ends = [f"2000{end[1:]}" if end.startswith("--") else end for end in daterange.split("/")]
    try:
        first, last = map(date.fromisoformat, ends)
    except ValueError:
        return ()  # years, months
    days = (last - first).days
    return (str(days + 1), str(days))


def is_multiple_of(value: Fact, times: Fact, base: Fact) -> bool:
    """Whether `value` is `base` taken so many times, in its unit."""
    numbers = [_number(fact.value) for fact in (value, times, base)]
    whole, factor, part = numbers
    if isinstance(whole, str) or isinstance(factor, str) or isinstance(part, str):
        return False
    return (value.unit, value.currency) == (base.unit, base.currency) and whole == factor * part


def likeness(a: Fact, b: Fact) -> Likeness | None:
    """How the source's `a` and the target's `b` compare; None if one cannot stand for the other at all."""
    if _TOLD(a) == _TOLD(b):
        return Likeness(0.0)  # most pairs
    if _is_first_part(a, b) or _is_first_part(b, a) or _is_next_limit(a, b) or _is_next_limit(b, a):
        return Likeness(0.3)
    if _is_one_word(a, b) or _is_one_word(b, a) or _is_bound(a, b) or _is_bound(b, a):
        return Likeness(0.5)
    if _is_pound(a, b) or _is_pound(b, a) or _is_bare_clock(a, b) or _is_bare_clock(b, a):
        return Likeness(1.0)
    if family(a) != family(b) and not {a.kind, b.kind} <= {"number", "count", "date", "daterange"}:
        return None
    code = f"{family(a)}-changed"
    if same_value(a, b) or _interchangeable(a, b):
        shades = _shades(a, b)
        return Likeness(0.1 * (a.kind != b.kind) + 0.6 * len(shades), shades)
    if _half(a, b):
        return Likeness(1.0, (("form-changed", Severity.INFO if _is_same_share(a, b) else Severity.WARNING),))
    if _is_fortnight(a, b) or _is_fortnight(b, a) or _is_other_half(a, b) or _is_other_half(b, a):
        return Likeness(0.5, _shades(a, b))
    if _is_span_of(a, b) or _is_span_of(b, a) or _is_of_second(a, b) or _is_of_second(b, a):
        return Likeness(0.5, _shades(a, b))
    if _is_converted(a, b):
        return Likeness(1.0, (("form-changed", Severity.WARNING),))
    if _date_parts_agree(a, b):
        return Likeness(1.0, (*_shades(a, b), ("date-precision", Severity.WARNING)))
    if _unit_unclear(a, b):
        return Likeness(1.2, (("unit-unclear", Severity.WARNING), *_shades(a, b)))
    if family(a) != family(b):
        return None
    near = 0.5 if _digits(a) == _digits(b) else 1.0
    return Likeness(4.0 + near * (1 + (_KINDS[a.kind][1] != _KINDS[b.kind][1])), ((code, Severity.ERROR),))


def _amount(fact: Fact) -> tuple[object, ...]:
    """Dimension, unit and value in a form in which equal values are equal."""
    dimension = _KINDS[fact.kind][1]
    if dimension == "duration" and fact.unit and fact.unit in _UNITS:
        span, factor = _UNITS[fact.unit]
        return (dimension, span, tuple(_number(v, factor) for v in fact.value.split("..")))
    if dimension in ("date", "daterange", "time"):
        return (dimension, fact.value)
    unit = "celsius" if fact.unit == "degree" else fact.unit  # of the weather
    if unit and unit not in _RATES:
        unit = unit.partition("-per-")[0]  # what it is measured by may stand elsewhere: 40 µg je m³ Luft
    measure, size = _METRIC.get(unit or "", (unit, Fraction(1)))
    sides = tuple(tuple(_number(side, size) for side in v.split("x")) for v in fact.value.split(".."))
    return (dimension, fact.currency or measure, sides)


@lru_cache(maxsize=10_000)  # each value is compared with many others
def _number(value: str, factor: int | Fraction = 1) -> Fraction | str:
    try:
        return Fraction(value) * factor
    except (ValueError, ZeroDivisionError):
        return value


def _interchangeable(a: Fact, b: Fact) -> bool:
    dimensions = frozenset((_KINDS[a.kind][1], _KINDS[b.kind][1]))
    anniversary = dimensions == {"duration", "ordinal"} and "year" in (a.unit, b.unit)  # 15-jähriges Bestehen, 15th
    return (anniversary or dimensions in _INTERCHANGEABLE) and _number(a.value) == _number(b.value)


def _half(a: Fact, b: Fact) -> bool:
    """ein Drittel / one in three, die Hälfte / 50 per cent: the same share in another form."""
    shares = []
    for fact in (a, b):
        number = _number(fact.value)
        if fact.kind not in ("fraction", "percent", "multiple") or isinstance(number, str):
            return False
        shares.append(number / 100 if fact.kind == "percent" else number)
    return shares[0] == shares[1]


def _is_same_share(a: Fact, b: Fact) -> bool:
    """A fifth is 20 per cent: nothing is lost. A half is often meant roughly, and what "twice" counts is open."""
    if "multiple" in (a.kind, b.kind) or a.qualifier != b.qualifier:
        return False
    return _number((a if a.kind == "fraction" else b).value) != Fraction(1, 2)


def says_otherwise(fact: Fact, text: str, values: Sequence[Fact], weak: Sequence[Fact]) -> bool:
    """Whether the other `text` says the fact in a way that made no value of it: beide for two, or the very same figure.

    values: those of `text` that have a partner; a figure within one of them says something else.
    weak: readings that `text` allows.
    """
    same = (same_value, _interchangeable, _date_parts_agree, _half, _is_pound)
    if any(like(fact, reading) for reading in weak if is_value(reading) for like in same):
        return True
    figure = fact.text.rstrip(".")
    if not any(c.isdigit() for c in figure) and not _ROMAN.fullmatch(figure):
        return False
    spots = (m.span() for m in re.finditer(rf"(?<![\w.,]){re.escape(figure)}(?![\d]|[.,]\d)", text))
    return any(all(end <= v.start or v.end <= start for v in values) for start, end in spots)


def _date_parts_agree(a: Fact, b: Fact) -> bool:
    """Whether one date leaves out the other's year: 2 September for 2 September 2019. No day may be left out."""
    if a.kind != "date" or b.kind != "date":
        return False
    short, long = sorted((a.value, b.value), key=lambda v: len(v.lstrip("-")))
    return short.startswith("--") and long.endswith(short[1:])


def _is_first_part(date: Fact, span: Fact) -> bool:
    """Whether the span of time can be the date's part of a year: im ersten Halbjahr, in the first six months."""
    months = _FIRST_MONTHS.get(date.value.rpartition("-")[2]) if date.kind == "date" else None
    return months is not None and span.kind == "duration" and _amount(span) == ("duration", "month", (months,))


def _is_next_limit(ours: Fact, theirs: Fact) -> bool:
    """Whether the limits leave the same whole numbers: bis zu 49 Beschäftigte, fewer than 50 employees."""
    step = {("up_to", "less_than"): 1, ("max", "less_than"): 1, ("min", "more_than"): -1}
    by = step.get((ours.qualifier, theirs.qualifier))
    whole = {ours.kind, theirs.kind} <= {"number", "count"} and ours.value.isdecimal() and theirs.value.isdecimal()
    return by is not None and whole and int(theirs.value) == int(ours.value) + by


def _is_one_word(part: Fact, rank: Fact) -> bool:
    """Whether the rank may be read as the part, for which many languages have the same word: un quinto, a fifth."""
    return part.kind == "fraction" and rank.kind == "ordinal" and part.value == f"1/{rank.value}"


def _is_span_of(count: Fact, span: Fact) -> bool:
    """Whether what is counted is a German compound of the other's unit: zwölf Verhandlungstage, twelve days."""
    ends = _SPANS.get(span.unit or "", ()) if count.kind == "count" and span.kind == "duration" else ()
    return bool(ends) and str(count.noun).lower().endswith(ends) and count.value == span.value


def _is_fortnight(weeks: Fact, days: Fact) -> bool:
    """Whether the days are two weeks as Romance languages count them: quinze jours, quindici giorni, quince días."""
    fifteen = (days.kind, days.value, days.unit) == ("duration", "15", "day") and days.text[:1].isalpha()
    return fifteen and _amount(weeks) == ("duration", "second", (Fraction(14 * 86_400),))


def _is_other_half(words: Fact, time: Fact) -> bool:
    """Whether a time in words, which leaves open which half of the day it is in, is the other one: halb acht, 19.30."""
    if words.kind != "time" or time.kind != "time" or any(c.isdigit() for c in words.text) or ".." in words.value:
        return False
    hour, _, minute = words.value.partition(":")
    return hour != "00" and time.value == f"{(int(hour) + 12) % 24:02d}:{minute}"


def _is_of_second(part: Fact, span: Fact) -> bool:
    """Whether a part of a second goes without its unit: zwei Zehntel über der Bestzeit, two tenths of a second."""
    seconds = span.kind == "duration" and span.unit == "second"
    return part.kind == "fraction" and seconds and _number(part.value) == _number(span.value)


def _is_converted(a: Fact, b: Fact) -> bool:
    """Whether one is the other in the units of another country, rounded as one rounds: 40 Kilometer, 25 miles."""
    here, there = (_MEASURED.get(fact.unit or "") for fact in (a, b))
    values = [_number(fact.value) for fact in (a, b)]
    if here is None or there is None or here[0] != there[0] or a.unit == b.unit or here[1] == there[1]:
        return False
    if any(isinstance(value, str) for value in values):
        return False
    one, other = (float(v) * factor + zero for v, (_, factor, zero) in zip(values, (here, there), strict=True))
    return abs(one - other) <= _ROUNDED * max(abs(one), abs(other))


def _is_bound(part: Fact, day: Fact) -> bool:
    """Whether the day is where the part of a year begins or ends: bis Ende 2028, until 31 December 2028."""
    if part.kind != "date" or day.kind != "date" or part.relation != day.relation or len(day.value.lstrip("-")) < 5:
        return False
    span, _, number = day.value.rpartition("-")
    year, _, month = span.rpartition("-")
    if part.modifier == "end" and part.relation == "until":
        of_month, of_year = number in _LAST_DAYS.get(month, ()), (month, number) == ("12", "31")
    elif part.modifier == "begin" and part.relation in ("since", "from"):
        of_month, of_year = number == "01", (month, number) == ("01", "01")
    else:
        return False
    return (part.value == span and of_month) or (part.value == year and of_year)


def _is_pound(pounds: Fact, weight: Fact) -> bool:
    """Whether what looks like British money is a weight, half a kilo each: zwei Pfund Mehl, a kilo of flour."""
    if pounds.currency != "GBP" or "fund" not in pounds.text or weight.unit not in ("kilogram", "gram"):
        return False
    return same_number(weight.value, pounds.value, Fraction(1, 2) if weight.unit == "kilogram" else 500)


def _is_bare_clock(time: Fact, bare: Fact) -> bool:
    """Whether the number can be the time on a clock with twelve hours: 19.30 Uhr, at 7.30; von 9 bis 17 Uhr, 9 to 5."""
    if time.kind != "time" or bare.kind not in ("number", "count") or bare.noun:
        return False
    hours = [(int(h) % 12, int(m)) for h, m in (end.split(":") for end in time.value.split(".."))]
    written = _WRITTEN_CLOCK.findall(bare.text)
    said = [(int(h), int(m or 0)) for h, m in written] or [
        (int(v), 0) if v.isdecimal() else (-1, 0) for v in bare.value.split("..")
    ]
    return hours == [(h % 12, m) for h, m in said] and all(0 < h <= 12 for h, _ in said)


def _unit_unclear(a: Fact, b: Fact) -> bool:
    plain, other = (a, b) if a.kind in ("number", "count") else (b, a)
    if plain.kind not in ("number", "count") or _number(plain.value) != _number(other.value):
        return False
    if not plain.noun:  # he is 42; 9,6 Millionen Euro, davon 1,5 Millionen: the unit goes without saying
        return _KINDS[other.kind][1] in (*_UNIT_OR_NOUN, "percent")
    return _KINDS[other.kind][1] in _UNIT_OR_NOUN


def _shades(a: Fact, b: Fact) -> tuple[tuple[str, Severity], ...]:
    """What differs around an equal value: qualifier, since/until, begin/end, time zone."""
    found: list[tuple[str, Severity]] = []
    if a.qualifier != b.qualifier and not {a.qualifier, b.qualifier} <= _SAME_LIMIT:
        near = frozenset((a.qualifier, b.qualifier)) in _NEAR
        over = {a.qualifier, b.qualifier} == {"exact", "more_than"}
        during = a.kind == b.kind == "duration" and over  # over four days
        race = a.unit == b.unit == "meter" and a.value in _RACES and over  # Gold über 200 Meter
        near = near or during or race
        found.append(("qualifier-changed", Severity.WARNING if near else Severity.ERROR))
    if a.modifier != b.modifier:
        found.append(("date-changed", Severity.ERROR))
    if a.relation != b.relation and {a.relation, b.relation} != {"since", "from"}:  # valid from, and since, 2019
        opposed = "until" in (a.relation, b.relation) and None not in (a.relation, b.relation)
        found.append(("relation-changed", Severity.ERROR if opposed else Severity.WARNING))
    zones = {ZONES.get(zone, zone) for zone in (a.timezone, b.timezone) if zone}
    if len(zones) > 1:
        found.append(("time-changed", Severity.ERROR))
    return tuple(sorted(found, key=lambda shade: shade[1] is not Severity.ERROR))


def _digits(fact: Fact) -> str:
    return "".join(sorted(c for c in fact.value if c.isdigit() and c != "0"))
