"""Amounts that are one value only together: 300 x 200 mm, 1 Stunde 45 Minuten, eine Stunde und 20 Minuten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from pressflow.kinds._doc import Scan
from pressflow.kinds._numerals import Numeral
from pressflow.kinds._scan import Tok
from pressflow.kinds._single import Amount

LENGTHS = frozenset(
    "meter centimeter millimeter micrometer nanometer decimeter kilometer inch foot yard mile".split()  # noqa: SIM905
)
_RATIOS: Mapping[tuple[str, str], tuple[int, int]] = {  # (greater, smaller): how many make one, how many may be said
    ("year", "month"): (12, 12),
    ("week", "day"): (7, 7),
    ("day", "hour"): (24, 24),
    ("day", "minute"): (1440, 60),
    ("hour", "minute"): (60, 60),
    ("hour", "second"): (3600, 60),
    ("minute", "second"): (60, 60),
}
_TIMES = frozenset("x×")


def is_times(scan: Scan, a: int, b: int) -> bool:
    """True if tokens a..b are the sign or word between two sides: 300 x 200, 40 mal 60."""
    toks = scan.toks
    if b - a == 1 and toks[a].text in _TIMES:
        return True
    found = scan.lex.sizes.at(toks, a)
    return found is not None and found[0] == b


def joined(scan: Scan, found: Iterable[Amount]) -> list[Amount]:
    """The amounts, those that belong together made one."""
    whole: list[Amount] = []
    for amount in found:
        left = whole[-1] if whole else None
        if left is not None and (one := _size(scan, left, amount) or _span(scan, left, amount)) is not None:
            whole[-1] = one
        else:
            whole.append(_behind_article(scan, amount, left.last if left else 0))
    return whole


def _is_plain(amount: Amount) -> bool:
    return amount.high is None and not (amount.compound or amount.before or amount.number.signed)


def _size(scan: Scan, left: Amount, right: Amount) -> Amount | None:
    """300 x 200 mm, 2 m × 3 m: one quantity with all its sides, in the unit of the last."""
    tail = right.tail
    if tail is None or tail.kind != "quantity" or tail.unit not in LENGTHS or left.tail != tail:
        return None
    if not (_is_plain(left) and _is_plain(right)) or right.sides or not is_times(scan, left.last, right.first):
        return None
    return Amount(left.first, right.last, left.number, tail, sides=(*left.sides, right.number))


def _span(scan: Scan, left: Amount, right: Amount) -> Amount | None:
    """2 h 13 min 45 s, zwei Jahre und drei Monate: one duration in the smallest unit."""
    if left.tail is None or not _is_plain(left) or not _is_rest(left.tail.unit, right):
        return None
    between = scan.toks[left.last : right.first]
    if left.tail.kind != "duration" or left.tail.factor != 1 or left.number.value % 1 or not _adds(scan, between):
        return None
    return _sum(left.first, left.number.value, left.tail.unit, right)


def _behind_article(scan: Scan, right: Amount, free: int) -> Amount:
    """eine Stunde und 20 Minuten, an hour and 20 minutes: the article is a one here."""
    toks, lex = scan.toks, scan.lex
    end = right.first - (right.first > 0 and toks[right.first - 1].low in lex.adding)
    for start in range(max(free, end - 3), end):
        article = lex.ones.at(toks, start)
        unit = lex.tails.at(toks, article[0]) if article is not None else None
        if unit is None or unit[0] != end or unit[1].kind != "duration" or unit[1].factor != 1:
            continue
        if _is_rest(unit[1].unit, right):
            return _sum(start, Decimal(1), unit[1].unit, right)
    return right


def _is_rest(greater: str, right: Amount) -> bool:
    """True if `right` can be what is left of a span of time that has begun with the greater unit."""
    tail = right.tail
    ratio = _RATIOS.get((greater, tail.unit)) if tail is not None and tail.kind == "duration" else None
    return (
        ratio is not None
        and tail is not None
        and tail.factor == 1
        and _is_plain(right)
        and right.number.value < ratio[1]
    )


def _adds(scan: Scan, between: list[Tok]) -> bool:
    return not between or (len(between) == 1 and between[0].low in scan.lex.adding)


def _sum(first: int, count: Decimal, unit: str, right: Amount) -> Amount:
    assert right.tail is not None
    value = count * _RATIOS[unit, right.tail.unit][0] + right.number.value
    return Amount(first, right.last, Numeral(first, right.last, value, raw=right.number.raw), right.tail)
