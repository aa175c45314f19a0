"""Values that say the same in another form: von 9 bis 17 Uhr, 9 to 5; zwei Wochen, quinze jours; 40 km, 25 miles."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import NamedTuple

from pressflow.model import Fact
from pressflow.verify._amounts import amount_of, number_of, same_number

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
_ROUNDED = 0.03  # of a converted value may be lost to rounding
_DEGREE = 1  # of a converted temperature, in kelvins
_SPANS = {
    "day": ("tage", "tagen"), "hour": ("stunden",), "week": ("wochen",), "month": ("monate", "monaten"),
    "year": ("jahre", "jahren"), "minute": ("minuten",),
}  # fmt: skip
_FIRST_MONTHS = {"Q1": 3, "H1": 6}
_WRITTEN_CLOCK = re.compile(r"(\d{1,2})(?:[.:](\d\d))?(?!\d)")
_LAST_DAYS = {f"{m:02d}": ("28", "29") if m == 2 else ("30",) if m in (4, 6, 9, 11) else ("31",) for m in range(1, 13)}


class Form(NamedTuple):
    """A way to say the same. cost: of pairing the two. shaded: whether qualifiers are compared, too."""

    is_said: Callable[[Fact, Fact], bool]
    cost: float
    shaded: bool = False


def other_form(a: Fact, b: Fact) -> Form | None:
    """The way in which one says what the other does, whichever of them has it; None if there is none."""
    return next((form for form in _FORMS if form.is_said(a, b) or form.is_said(b, a)), None)


def _is_first_part(date: Fact, span: Fact) -> bool:
    """Whether the span of time can be the date's part of a year: im ersten Halbjahr, in the first six months."""
    months = _FIRST_MONTHS.get(date.value.rpartition("-")[2]) if date.kind == "date" else None
    return months is not None and span.kind == "duration" and amount_of(span) == ("duration", "month", (months,))


def _is_next_limit(ours: Fact, theirs: Fact) -> bool:
    """Whether the limits leave the same whole numbers: bis zu 49 Beschäftigte, fewer than 50 employees."""
    step = {("up_to", "less_than"): 1, ("max", "less_than"): 1, ("min", "more_than"): -1}
    by = step.get((ours.qualifier, theirs.qualifier))
    whole = {ours.kind, theirs.kind} <= {"number", "count"} and ours.value.isdecimal() and theirs.value.isdecimal()
    return by is not None and whole and int(theirs.value) == int(ours.value) + by


def _is_one_word(part: Fact, rank: Fact) -> bool:
    """Whether the rank may be read as the part, for which many languages have the same word: un quinto, a fifth."""
    return part.kind == "fraction" and rank.kind == "ordinal" and part.value == f"1/{rank.value}"


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


def _is_other_half(words: Fact, time: Fact) -> bool:
    """Whether a time in words, which leaves open which half of the day it is in, is the other one: halb acht, 19.30."""
    if words.kind != "time" or time.kind != "time" or any(c.isdigit() for c in words.text) or ".." in words.value:
        return False
    hour, _, minute = words.value.partition(":")
    return hour != "00" and time.value == f"{(int(hour) + 12) % 24:02d}:{minute}"


def is_pound(pounds: Fact, weight: Fact) -> bool:
    """Whether what looks like British money is a weight, half a kilo each: zwei Pfund Mehl, a kilo of flour."""
    if pounds.currency != "GBP" or "fund" not in pounds.text or weight.unit not in ("kilogram", "gram"):
        return False
    return same_number(weight.value, pounds.value, Fraction(1, 2) if weight.unit == "kilogram" else 500)


def _is_fortnight(weeks: Fact, days: Fact) -> bool:
    """Whether the days are two weeks as Romance languages count them: quinze jours, quindici giorni, quince días."""
    fifteen = (days.kind, days.value, days.unit) == ("duration", "15", "day") and days.text[:1].isalpha()
    return fifteen and amount_of(weeks) == ("duration", "second", (Fraction(14 * 86_400),))


def _is_span_of(count: Fact, span: Fact) -> bool:
    """Whether what is counted is a German compound of the other's unit: zwölf Verhandlungstage, twelve days."""
    ends = _SPANS.get(span.unit or "", ()) if count.kind == "count" and span.kind == "duration" else ()
    return bool(ends) and str(count.noun).lower().endswith(ends) and count.value == span.value


def _is_of_second(part: Fact, span: Fact) -> bool:
    """Whether a part of a second goes without its unit: zwei Zehntel über der Bestzeit, two tenths of a second."""
    seconds = span.kind == "duration" and span.unit == "second"
    return part.kind == "fraction" and seconds and number_of(part.value) == number_of(span.value)


def is_converted(a: Fact, b: Fact) -> bool:
    """Whether one is the other in the units of another country, rounded as one rounds: 40 Kilometer, 25 miles."""
    here, there = (_MEASURED.get(fact.unit or "") for fact in (a, b))
    values = [number_of(fact.value) for fact in (a, b)]
    if here is None or there is None or here[0] != there[0] or a.unit == b.unit or here[1] == there[1]:
        return False
    if any(isinstance(value, str) for value in values):
        return False
    one, other = (float(v) * factor + zero for v, (_, factor, zero) in zip(values, (here, there), strict=True))
    return abs(one - other) <= (_DEGREE if here[0] == "temperature" else _ROUNDED * max(abs(one), abs(other)))


_FORMS = (
    Form(_is_first_part, 0.3),
    Form(_is_next_limit, 0.3),
    Form(_is_one_word, 0.5),
    Form(_is_bound, 0.5),
    Form(is_pound, 1.0),
    Form(_is_bare_clock, 1.0),
    Form(_is_fortnight, 0.5, shaded=True),
    Form(_is_other_half, 0.5, shaded=True),
    Form(_is_span_of, 0.5, shaded=True),
    Form(_is_of_second, 0.5, shaded=True),
)
