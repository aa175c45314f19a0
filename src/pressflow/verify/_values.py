"""When do two values, one in each language, say the same?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from operator import attrgetter

from pressflow.locales._spellings import ZONES
from pressflow.model import Fact, Severity
from pressflow.verify._amounts import KINDS, amount_of, number_of
from pressflow.verify._other_forms import is_converted, is_pound, other_form

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
_TOLD = attrgetter("kind", "value", "unit", "currency", "qualifier", "modifier", "relation", "timezone")
_SAME_LIMIT = frozenset(("max", "up_to"))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two facts compare: what differs between them, as (code, severity), most serious first."""

    cost: float
    differences: tuple[tuple[str, Severity], ...] = ()


def family(fact: Fact) -> str:
    """amount, date or time."""
    return KINDS[fact.kind][0]


def dimension(fact: Fact) -> str:
    """What values are equal in: a count and a number in one, money and per cent each in its own."""
    return KINDS[fact.kind][1]


def is_value(fact: Fact) -> bool:
    """True for what has a canonical value: neither name nor quote nor identifier."""
    return fact.kind in KINDS


def is_alike(end: Fact, whole: Fact) -> bool:
    """Whether `end` may be one end of the range `whole`: of its kind, or a number that borrows the other end's unit."""
    kinds = {"daterange": ("date",), "duration": ("duration", "number"), "fraction": ("number", "count")}
    return end.kind in kinds.get(whole.kind, (whole.kind, "number", "count"))


def same_value(a: Fact, b: Fact) -> bool:
    """Whether both state one value in one dimension, qualifiers aside."""
    return amount_of(a) == amount_of(b)


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
    numbers = [number_of(fact.value) for fact in (value, times, base)]
    whole, factor, part = numbers
    if isinstance(whole, str) or isinstance(factor, str) or isinstance(part, str):
        return False
    return (value.unit, value.currency) == (base.unit, base.currency) and whole == factor * part


def likeness(a: Fact, b: Fact) -> Likeness | None:
    """How the source's `a` and the target's `b` compare; None if one cannot stand for the other at all."""
    if _TOLD(a) == _TOLD(b):
        return Likeness(0.0)  # most pairs
    if (form := other_form(a, b)) is not None:
        return Likeness(form.cost, _shades(a, b) if form.shaded else ())
    if family(a) != family(b) and not {a.kind, b.kind} <= {"number", "count", "date", "daterange"}:
        return None
    code = f"{family(a)}-changed"
    if same_value(a, b) or _interchangeable(a, b):
        shades = _shades(a, b)
        return Likeness(0.1 * (a.kind != b.kind) + 0.6 * len(shades), shades)
    if _half(a, b):
        return Likeness(1.0, (("form-changed", Severity.INFO if _is_same_share(a, b) else Severity.WARNING),))
    if is_converted(a, b):
        return Likeness(1.0, (("form-changed", Severity.WARNING),))
    if _date_parts_agree(a, b):
        return Likeness(1.0, (*_shades(a, b), ("date-precision", Severity.WARNING)))
    if _unit_unclear(a, b):
        return Likeness(1.2, (("unit-unclear", Severity.WARNING), *_shades(a, b)))
    if family(a) != family(b):
        return None
    near = 0.5 if _digits(a) == _digits(b) else 1.0
    return Likeness(4.0 + near * (1 + (KINDS[a.kind][1] != KINDS[b.kind][1])), ((code, Severity.ERROR),))


def _interchangeable(a: Fact, b: Fact) -> bool:
    dimensions = frozenset((KINDS[a.kind][1], KINDS[b.kind][1]))
    anniversary = dimensions == {"duration", "ordinal"} and "year" in (a.unit, b.unit)  # 15-jähriges Bestehen, 15th
    return (anniversary or dimensions in _INTERCHANGEABLE) and number_of(a.value) == number_of(b.value)


def _half(a: Fact, b: Fact) -> bool:
    """ein Drittel / one in three, die Hälfte / 50 per cent: the same share in another form."""
    shares = []
    for fact in (a, b):
        number = number_of(fact.value)
        if fact.kind not in ("fraction", "percent", "multiple") or isinstance(number, str):
            return False
        shares.append(number / 100 if fact.kind == "percent" else number)
    return shares[0] == shares[1]


def _is_same_share(a: Fact, b: Fact) -> bool:
    """A fifth is 20 per cent: nothing is lost. A half is often meant roughly, and what "twice" counts is open."""
    if "multiple" in (a.kind, b.kind) or a.qualifier != b.qualifier:
        return False
    return number_of((a if a.kind == "fraction" else b).value) != Fraction(1, 2)


def says_otherwise(fact: Fact, text: str, values: Sequence[Fact], weak: Sequence[Fact]) -> bool:
    """Whether the other `text` says the fact in a way that made no value of it: beide for two, or the very same figure.

    values: those of `text` that have a partner; a figure within one of them says something else.
    weak: readings that `text` allows.
    """
    same = (same_value, _interchangeable, _date_parts_agree, _half, is_pound)
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


def _unit_unclear(a: Fact, b: Fact) -> bool:
    plain, other = (a, b) if a.kind in ("number", "count") else (b, a)
    if plain.kind not in ("number", "count") or number_of(plain.value) != number_of(other.value):
        return False
    if not plain.noun:  # he is 42; 9,6 Millionen Euro, davon 1,5 Millionen: the unit goes without saying
        return KINDS[other.kind][1] in (*_UNIT_OR_NOUN, "percent")
    return KINDS[other.kind][1] in _UNIT_OR_NOUN


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
