"""One number with its unit: 31-köpfig, EUR 3,5 Mio., −4 °C, zwölf weitere Wochen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from pressflow.kinds._doc import Scan
from pressflow.kinds._minus import negate, stands_before, take_inner
from pressflow.kinds._nouns import is_adjective, is_capital_name, is_ordinal_sign, is_plural, noun_after
from pressflow.kinds._numerals import Numeral, digits_value, numeral_at, plain
from pressflow.kinds._scan import Tok
from pressflow.kinds._units import Tail

CLOCK = Tail("clock")
YEARS = Tail("duration", "year")
_OF_WEATHER = ("celsius", "degree", "fahrenheit")


@dataclass(slots=True)
class Amount:
    """A number or range of numbers with what it is a number of.

    tail: None for a bare number. high: the upper end of a range. compound: glued to a word (31-köpfig).
    """

    first: int
    last: int
    number: Numeral
    tail: Tail | None = None
    high: Numeral | None = None
    shared: bool = False  # the unit stands with a neighbour
    compound: bool = False
    before: bool = False  # the unit stands before the number
    sides: tuple[Numeral, ...] = ()  # the other sides of 300 x 200 mm

    @property
    def value(self) -> str:
        factor = self.tail.factor if self.tail else Decimal(1)
        low = "x".join(plain(number.value * factor) for number in (self.number, *self.sides))
        return f"{low}..{plain(self.high.value * factor)}" if self.high is not None else low


def singles(scan: Scan) -> list[Amount]:
    toks, lex = scan.toks, scan.lex
    starts = sorted({*scan.where["digits"], *scan.where["number"], *_signed_words(scan)})
    found: list[Amount] = []
    last = 0
    for i in starts:
        if i < last:
            continue
        if (lapse := _lapse(scan, i)) is not None:
            found.append(lapse)
            last = lapse.last
            continue
        sign = toks[i - 1] if toks[i].kind == "n" and i else None
        if sign is not None and (sign.text in ("+", "−") or (sign.text in ("-", "–", "±") and not toks[i].gap)):
            number = numeral_at(lex, toks, i - 1) if i - 1 >= last else None
            number = number or numeral_at(lex, toks, i)
        else:
            number = numeral_at(lex, toks, i)
        if number is None or _is_glued(scan, number) or _is_vague(scan, number):
            continue
        if not number.raw and is_capital_name(scan, number.first, number.last):
            continue
        amount = _with_unit(scan, number)
        if amount is not None:
            found.append(amount)
            last = amount.last
    return found


def _lapse(scan: Scan, i: int) -> Amount | None:
    """3:12,45 Minuten, 1:23:45 Stunden, 2:15 Stunden: a span of time as a watch shows it, in the smallest unit."""
    toks, lex = scan.toks, scan.lex
    colons, j = 0, i
    while j + 2 < len(toks) and toks[j + 1].text == ":" and not (toks[j + 1].gap or toks[j + 2].gap) and colons < 2:
        colons, j = colons + 1, j + 2
    if not colons or any(toks[k].kind != "n" for k in range(i, j + 1, 2)) or (i and not toks[i].gap):
        return None
    unit = lex.tails.at(toks, j + 1)
    at = lex.words.clock_before[:1]  # at 14:05:30
    if unit is None and colons == 2 and not lex.clock.at(toks, j + 1) and (not i or toks[i - 1].low not in at):
        unit = (j + 1, Tail("duration", "hour"))  # in 2:08:15
    late = toks[i].text.isdecimal() and int(toks[i].text) > 24 and toks[j].text.startswith("0")
    if unit is None and colons == 1 and (late or not toks[j].text.isdecimal()):
        unit = (j + 1, Tail("duration", "minute"))  # in 1:24.6, in 41:07: neither a time of day nor a score
    if (
        unit is None
        or unit[1] not in (Tail("duration", "hour"), Tail("duration", "minute"))
        or (unit[0] > j + 1 and toks[j + 1].text == "h")
    ):
        return None
    parts = [digits_value(lex, toks[k].text.lstrip("0") or "0") for k in range(i, j + 1, 2)]
    if any(part is None or (k and part >= 60) for k, part in enumerate(parts)) or len(toks[j].text) < 2:
        return None
    value = Decimal(0)
    for part in parts:
        value = value * 60 + (part or 0)
    seconds = colons == 2 or unit[1].unit == "minute"
    return Amount(
        i, unit[0], Numeral(i, unit[0], value, raw=toks[i].text), Tail("duration", "second" if seconds else "minute")
    )


def _signed_words(scan: Scan) -> list[int]:
    """Places of "minus" and "plus"."""
    signs = scan.lex.minus | scan.lex.plus
    return [i - 1 for i in (*scan.where["digits"], *scan.where["number"]) if i and scan.toks[i - 1].low in signs]


def _is_glued(scan: Scan, number: Numeral) -> bool:
    """True if the number is a piece of a name or code: the 300 of X300, the 19 of Covid-19, the 5 of a/5."""
    toks = scan.toks
    i = number.first
    if i == 0 or toks[i].gap:
        return False
    left = toks[i - 1]
    if left.kind == "w":
        return (
            scan.lex.money_before.before(toks, i) is None
            and left.text not in ("x",)
            and left.low not in _elisions(scan)
        )
    if left.kind == "n":
        return True
    if left.text in ("-", "_", "/", ".", "@", "#", "‑", "\\", "&", "=", "–") and i > 1 and not left.gap:
        before = toks[i - 2]
        if before.kind == "w" and (before.low in scan.lex.modifier_words or left.text in "–/"):
            return left.text == "/" and len(before.text) == 1
        return before.kind == "w" or left.text in "_@#\\&="
    return left.text in ("#", "@", "_", "\\")


def _is_vague(scan: Scan, number: Numeral) -> bool:
    """einige Hundert, several thousand: no number."""
    before = scan.toks[number.first - 1].low if number.first else ""
    return not number.raw and number.value % 100 == 0 and before in scan.lex.vague


def _elisions(scan: Scan) -> frozenset[str]:
    return frozenset({"d", "l", "qu"})


def _with_unit(scan: Scan, number: Numeral) -> Amount | None:
    toks, lex = scan.toks, scan.lex
    take_inner(scan, number)
    prefix = lex.money_before.before(toks, number.first)
    owned = prefix is not None and prefix[0] > 0 and toks[prefix[0] - 1].kind == "n"  # 4 Mark 50
    if prefix is not None and not owned and (number.raw or number.scaled) and not _letters_glued(toks, prefix[0]):
        _money_scale(scan, number)
        first = prefix[0]
        if stands_before(scan, first):
            negate(number)
            first -= 1
        return Amount(first, number.last, number, prefix[1], before=True)
    _glued_scale(scan, number)
    compound = _compound(scan, number)
    if compound is not None:
        return compound
    tail = unit_at(scan, number)
    if tail is None:
        tail = _unit_beyond(scan, number)
    if tail is not None:
        return Amount(number.first, tail[0], number, tail[1])
    limit = lex.qualifiers.before(toks, number.first)  # aged under 18, im Alter von über 65
    if lex.age_before.before(toks, limit[0] if limit is not None else number.first) is not None:
        return Amount(number.first, number.last, number, YEARS, before=True)
    j = number.last
    if number.raw and j < len(toks) and toks[j].kind == "w" and not toks[j].gap and toks[j].text not in ("x",):
        return None  # 5G, 3D, 7a: no value; kinds that know such forms (1990er, 18h30, 4th) read them themselves
    return Amount(number.first, number.last, number)


def _unit_beyond(scan: Scan, number: Numeral) -> tuple[int, Tail] | None:
    """zwölf weitere Wochen, five successful years: a span of time behind adjectives."""
    toks, lex, j = scan.toks, scan.lex, number.last
    for k in range(j, min(j + 1, len(toks) - 1)):
        tok = toks[k]
        if (
            number.scaled
            or tok.kind != "w"
            or not tok.gap
            or not tok.text.islower()
            or (tok.low in lex.stop and tok.low not in lex.skip)
        ):
            return None
        gap = tok.low in lex.unit_gap or (
            is_adjective(toks, k) if lex.words.noun_case else tok.low in lex.words.adjectives_before
        )
        if not gap:
            return None
        unit = lex.tails.at(toks, k + 1)
        if (
            unit is not None
            and unit[1].kind == "duration"
            and _is_unit(toks, number, k + 1, unit[0])
            and len(toks[k + 1].text) > 2
        ):
            return unit
        if unit is not None:
            return None
    return None


def _letters_glued(toks: Sequence[Tok], i: int) -> bool:
    return i > 0 and not toks[i].gap and toks[i - 1].kind in "wn" and toks[i].kind == "w"


def _money_scale(scan: Scan, number: Numeral) -> None:
    """£5m, $3.5bn: letters that scale only beside a currency."""
    scale = scan.lex.money_scales.at(scan.toks, number.last)
    if scale is not None and not number.scaled and number.raw and not number.raw.endswith("–"):
        number.value, number.last, number.scaled = number.value * 10 ** scale[1], scale[0], True


def _glued_scale(scan: Scan, number: Numeral) -> None:
    """65m cubic metres, 27m euros, 11.2m pupils: newspapers' English for millions, where metres make no sense."""
    toks, lex, j = scan.toks, scan.lex, number.last
    if not lex.words.glued_scales or not number.raw or number.scaled or j + 1 >= len(toks) or toks[j].gap:
        return
    scale, following = lex.money_scales.at(toks, j), toks[j + 1]
    if scale is None or scale[0] != j + 1 or toks[j].low not in lex.words.glued_scales or not following.gap:
        return
    measured = lex.tails.at(toks, j + 1) is not None
    if measured or (is_plural(following) and following.low not in lex.words.measured_nouns):
        number.value, number.last, number.scaled = number.value * 10 ** scale[1], scale[0], True


def unit_at(scan: Scan, number: Numeral) -> tuple[int, Tail] | None:
    """(index after the unit, the unit) if one follows the number."""
    toks, lex, j = scan.toks, scan.lex, number.last
    if j >= len(toks) or toks[j].kind == "b":
        return None
    if (money := _money_with_scale(scan, number)) is not None:
        return money
    clock = lex.clock.at(toks, j)
    if clock is not None and number.raw and (not lex.words.clock_needs or lex.clock_needs.before(toks, number.first)):
        return clock[0], CLOCK
    if toks[j].text == "°" and is_ordinal_sign(scan, j):
        return None
    if number.is_year_like and lex.year_marks.at(toks, j) is not None:
        return None  # 2019 roku
    best = max((found for table in (lex.symbols, lex.tails) if (found := table.at(toks, j))), key=_end, default=None)
    if best is not None and best[1].kind == "money" and _is_day(scan, number):
        return None
    if best is None and lex.words.glued and (times := lex.times_nouns.at(toks, j)) is not None:
        counts = times[0] >= len(toks) or (toks[times[0]].kind != "n" and lex.cardinals.at(toks, times[0]) is None)
        return (times[0], Tail("count")) if counts else None  # 500 mal, as zwölfmal
    if best is None or not _is_unit(toks, number, j, best[0], lex.words.percent_suffix):
        return None
    ending = toks[best[0]] if best[0] < len(toks) else None
    if ending is not None and not ending.gap and ending.kind == "w":  # 13%ige
        best = (best[0] + 1, best[1])
    best = _per(scan, best)
    half = lex.half_after.at(toks, best[0])
    if half is not None:
        number.value += Decimal("0.5")
        return half[0], best[1]
    if best[1].kind == "money" and not number.raw and (cents := _cents(scan, number, best)) is not None:
        number.value += cents[1] / 100
        return cents[0], best[1]
    below = lex.below_zero.at(toks, best[0]) if best[1].unit in _OF_WEATHER and number.value > 0 else None
    if below is not None:
        number.value = -number.value
        return below[0], best[1]
    return best


def _cents(scan: Scan, number: Numeral, unit: tuple[int, Tail]) -> tuple[int, Decimal] | None:
    """(index after them, how many) of the cents behind whole money in words: zwei Euro fünfzig, two euros fifty."""
    toks, lex, (j, tail) = scan.toks, scan.lex, unit
    found = lex.cardinals.at(toks, j) if j < len(toks) and toks[j].kind == "w" else None
    if found is None or number.scaled or tail.factor != 1 or number.value != int(number.value):
        return None
    if not 1 <= found[1] < 100 or found[1] != int(found[1]) or lex.tails.at(toks, found[0]) is not None:
        return None
    return None if noun_after(scan, found[0]) is not None else (found[0], found[1])


def _is_day(scan: Scan, number: Numeral) -> bool:
    """Whether the number is the day of the month before it: October 9 marks ten years."""
    before = scan.toks[number.first - 1].low if number.first else ""
    return number.raw.isdecimal() and number.value <= 31 and before in scan.lex.months.root


def _end(found: tuple[int, Tail]) -> int:
    return found[0]


def _money_with_scale(scan: Scan, number: Numeral) -> tuple[int, Tail] | None:
    """5m£, with the scale between number and sign; tre milioni di euro, with a word between scale and currency."""
    toks, lex, j = scan.toks, scan.lex, number.last
    scale = lex.money_scales.at(toks, j) if number.raw and not number.scaled else None
    if scale is not None:
        money = lex.symbols.at(toks, scale[0])
        if money is not None and money[1].kind == "money" and not toks[scale[0]].gap:
            number.value, number.last, number.scaled = number.value * 10 ** scale[1], scale[0], True
            return money
    if lex.of_money and number.scaled and toks[j].low in lex.of_money:
        after = j + 2 if j + 1 < len(toks) and toks[j + 1].text in "'’" else j + 1
        return lex.tails.at(toks, after) or lex.symbols.at(toks, after)
    return None


def _per(scan: Scan, unit: tuple[int, Tail]) -> tuple[int, Tail]:
    """40 µg/m³, 5 l/100 km: the unit with what it is measured by."""
    toks, lex, (j, tail) = scan.toks, scan.lex, unit
    if tail.kind != "quantity" or "-per-" in tail.unit or j + 1 >= len(toks):
        return unit
    if toks[j].text != "/" or toks[j].gap or toks[j + 1].gap:
        return unit
    hundred = toks[j + 1].text == "100"
    k = j + 1 + hundred
    below = lex.symbols.at(toks, k) or lex.tails.at(toks, k)
    if below is None or below[1].kind not in ("quantity", "duration"):
        return unit
    if not _is_unit(toks, Numeral(k, k, Decimal(1), raw="1"), k, below[0]) or "-per-" in below[1].unit:
        return unit
    return below[0], Tail("quantity", f"{tail.unit}-per-{'100-' if hundred else ''}{below[1].unit}", tail.factor)


def _is_unit(toks: Sequence[Tok], number: Numeral, j: int, last: int, percent_suffix: str = "") -> bool:
    """False for what only looks like a unit: a single letter after a word or before an apostrophe or a hyphen."""
    following = toks[last] if last < len(toks) else None
    glued = following is not None and not following.gap and (following.kind in "wn" or following.text in "'’-_@")
    if len(toks[j].text) == 1 and toks[j].kind == "w" and last == j + 1:
        return bool(number.raw) and not glued and not _is_initial(toks, last)
    if following is None or following.gap or following.kind not in "wn":
        return True
    return toks[j].text == "%" and bool(percent_suffix) and following.low.startswith(percent_suffix)


def _is_initial(toks: Sequence[Tok], i: int) -> bool:
    """True for the full stop of "m.b.H.": something is glued on behind it."""
    stop = i < len(toks) and toks[i].text == "." and not toks[i].gap
    return stop and i + 1 < len(toks) and not toks[i + 1].gap


# --- compounds


def _compound(scan: Scan, number: Numeral) -> Amount | None:
    """31-köpfig, 20jähriges, 1,5-Liter-Flasche, 500-Euro-Gutschein, 20-year, five-star: one span."""
    toks, lex, j = scan.toks, scan.lex, number.last
    slip = j < len(toks) and toks[j].gap and number.raw and not number.is_year_like
    if slip and toks[j].kind == "w" and toks[j].text[0].islower():
        spaced = lex.suffix_of(toks[j].low)  # 27 jährige: a common slip
        if spaced is not None and spaced[0] == "" and spaced[1].kind == "duration":
            return Amount(number.first, j + 1, number, spaced[1], compound=True)
    if j >= len(toks) or toks[j].gap:
        return None
    hyphen = toks[j].text in ("-", "‑")
    k = j + 1 if hyphen else j
    if k >= len(toks) or toks[k].gap or toks[k].kind != "w":
        return None
    if not hyphen and lex.words.decades and number.raw and re.fullmatch(lex.words.decades, toks[k].low):
        return Amount(number.first, _to_word_end(toks, k), number, compound=True)  # 1.000er-Marke
    scale = lex.scales.at(toks, k) if hyphen and not number.scaled else None
    if scale is not None and scale[0] + 1 < len(toks) and toks[scale[0]].text in "-‑" and not toks[scale[0]].gap:
        number.value, number.scaled, k = number.value * 10 ** scale[1], True, scale[0] + 1  # 10-Millionen-Marke
        if toks[k].gap or toks[k].kind != "w":
            return None
    suffix = lex.suffix_of(toks[k].low)
    if suffix is not None and suffix[0] == "":
        return Amount(number.first, _to_word_end(toks, k), number, suffix[1], compound=True)
    if not hyphen:
        return None
    unit = None
    for table in (lex.symbols, lex.tails):
        found = table.at(toks, k)
        if found is not None and (unit is None or found[0] > unit[0]):
            unit = found
    if unit is not None and not (unit[0] < len(toks) and not toks[unit[0]].gap and toks[unit[0]].kind in "wn"):
        return Amount(number.first, _to_word_end(toks, unit[0] - 1), number, unit[1], compound=True)
    if toks[k].text[:1].isupper() == lex.words.noun_case and len(toks[k].text) > 2:
        return Amount(number.first, _to_word_end(toks, k), number, Tail("count", toks[k].text), compound=True)
    return None


def _to_word_end(toks: Sequence[Tok], i: int) -> int:
    """Index after the compound that token i is part of: all that is glued on by hyphens."""
    i += 1
    while (
        i + 1 < len(toks)
        and toks[i].text in ("-", "‑")
        and not toks[i].gap
        and toks[i + 1].kind == "w"
        and not toks[i + 1].gap
    ):
        i += 2
    return i
