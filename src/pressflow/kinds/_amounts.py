"""Numerals -> amounts: each with its unit, shared units handed round, ranges joined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from pressflow.kinds._doc import Scan
from pressflow.kinds._lexicon import Tail
from pressflow.kinds._nouns import is_adjective, is_capital_name, is_ordinal_sign
from pressflow.kinds._numerals import Numeral, digits_value, numeral_at, plain
from pressflow.kinds._scan import DASHES, Tok
from pressflow.model import Fact

CLOCK = Tail("clock")
_YEARS = Tail("duration", "year")
_SENSE = frozenset({"percent", "percentage_points", "money", "quantity", "duration", "clock"})


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

    @property
    def value(self) -> str:
        factor = self.tail.factor if self.tail else Decimal(1)
        low = plain(self.number.value * factor)
        return f"{low}..{plain(self.high.value * factor)}" if self.high is not None else low


def amounts(scan: Scan) -> list[Amount]:
    """All amounts of the text in order, worked out once."""
    found = scan.memo.get("amounts")
    if found is None:
        singles = _singles(scan)
        _share(scan, singles)
        found = scan.memo["amounts"] = _ranges(scan, singles)
    return list(found)


def amount_facts(scan: Scan, kind: str) -> list[Fact]:
    """The amounts whose unit makes them facts of `kind`."""
    facts = []
    for amount in amounts(scan):
        tail = amount.tail
        if tail is None or tail.kind != kind:
            continue
        more = {"currency": tail.unit} if kind == "money" else {"unit": tail.unit} if tail.unit else {}
        if amount.number.approx:
            more["qualifier"] = "approx"
        facts.append(scan.fact(kind, amount.first, amount.last, amount.value, **more))
    return facts


# --- one number


def _singles(scan: Scan) -> list[Amount]:
    toks, lex = scan.toks, scan.lex
    starts = sorted({*scan.where["digits"], *scan.where["number"], *_signed_words(scan)})
    found: list[Amount] = []
    last = 0
    for i in starts:
        if i < last:
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
    prefix = lex.money_before.before(toks, number.first)
    owned = prefix is not None and prefix[0] > 0 and toks[prefix[0] - 1].kind == "n"  # 4 Mark 50
    if prefix is not None and not owned and (number.raw or number.scaled) and not _letters_glued(toks, prefix[0]):
        _money_scale(scan, number)
        return Amount(prefix[0], number.last, number, prefix[1], before=True)
    compound = _compound(scan, number)
    if compound is not None:
        return compound
    tail = unit_at(scan, number)
    if tail is None:
        tail = _unit_beyond(scan, number)
    if tail is not None:
        return Amount(number.first, tail[0], number, tail[1])
    if lex.age_before.before(toks, number.first) is not None:
        return Amount(number.first, number.last, number, _YEARS, before=True)
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


def unit_at(scan: Scan, number: Numeral) -> tuple[int, Tail] | None:
    """(index after the unit, the unit) if one follows the number."""
    toks, lex, j = scan.toks, scan.lex, number.last
    if j >= len(toks) or toks[j].kind == "b":
        return None
    scale = lex.money_scales.at(toks, j) if number.raw and not number.scaled else None
    if scale is not None:
        money = lex.symbols.at(toks, scale[0])
        if money is not None and money[1].kind == "money" and not toks[scale[0]].gap:
            number.value, number.last, number.scaled = number.value * 10 ** scale[1], scale[0], True
            return money
    if lex.of_money and number.scaled and toks[j].low in lex.of_money:
        after = j + 2 if j + 1 < len(toks) and toks[j + 1].text in "'’" else j + 1
        linked = lex.tails.at(toks, after) or lex.symbols.at(toks, after)
        if linked is not None:
            return linked
    clock = lex.clock.at(toks, j)
    if clock is not None and number.raw and (not lex.words.clock_needs or lex.clock_needs.before(toks, number.first)):
        return clock[0], CLOCK
    if toks[j].text == "°" and is_ordinal_sign(scan, j):
        return None
    best = None
    if number.is_year_like and lex.year_marks.at(toks, j) is not None:
        return None  # 2019 roku
    for table in (lex.symbols, lex.tails):
        found = table.at(toks, j)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    if best is None or not _is_unit(toks, number, j, best[0], lex.words.percent_suffix):
        return None
    ending = toks[best[0]] if best[0] < len(toks) else None
    if ending is not None and not ending.gap and ending.kind == "w":  # 13%ige
        best = (best[0] + 1, best[1])
    half = lex.half_after.at(toks, best[0])
    if half is not None:
        number.value += Decimal("0.5")
        return half[0], best[1]
    return best


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
    if j < len(toks) and toks[j].gap and number.raw and toks[j].kind == "w" and toks[j].text[0].islower():
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


# --- shared units and ranges


def joint_between(scan: Scan, a: int, b: int) -> str:
    """What joins two numbers, if a single joint fills tokens a..b: to, onto, list, comma or ""."""
    lex, toks = scan.lex, scan.toks
    if b - a > 1 and (doubt := lex.qualifiers.before(toks, b)) is not None and doubt[0] > a:
        b = doubt[0] if lex.onto.at(toks, a) is not None else b  # von 9 auf knapp 13 Mio. Euro
    if b - a > 1 and toks[a].text in "-‑" and not toks[a].gap and (toks[a + 1].gap or toks[a + 1].text == ","):
        a += 1  # 14- bis 18-Jährige
    if not 0 < b - a <= 4 or any(toks[i].kind == "b" for i in range(a, b)):
        return ""
    if b - a == 1 and toks[a].text in DASHES:
        following = toks[b]
        return "to" if toks[a].gap == following.gap else ""
    for name, table in (("to", lex.to), ("onto", lex.onto), ("list", lex.lists), ("list", lex.between_and)):
        found = table.at(toks, a)
        if found is not None and found[0] == b:
            return "comma" if toks[a].text == "," else name
    return ""


def _share(scan: Scan, found: list[Amount]) -> None:
    """Hand a unit (and, in a range, the scale) back along "22 bis 25 Mio. Euro", "10, 14 und 16 Uhr"."""
    listed = False
    for k in range(len(found) - 2, -1, -1):
        left, right = found[k], found[k + 1]
        joint = joint_between(scan, left.last, right.first)
        if joint in ("", "comma") and not (joint and listed):
            listed = False
            continue
        listed = joint in ("list", "comma")
        if left.tail is not None:
            if left.before and right.tail is None and (joint == "to" or (joint == "list" and left.tail is _YEARS)):
                right.tail, right.shared = left.tail, True
            continue
        if (
            right.tail is None
            or right.tail.kind not in _SENSE
            or right.before
            or (right.compound and joint != "to" and scan.toks[left.last].text not in "-‑")
        ):
            continue
        if bool(left.number.raw) != bool(right.number.raw) and joint != "to":
            continue
        if left.number.is_year_like and right.number.value < 1000:
            continue
        if right.tail.kind not in ("quantity", "clock") and scan.toks[left.last].text in "x×":
            continue  # 4 x 90 Minuten
        left.tail, left.shared = right.tail, True
        if right.number.scaled and right.number.raw and not left.number.scaled and left.number.value < 1000:
            digits = scan.toks[right.number.first + right.number.signed]
            own = _own_digits(scan, digits)
            if own:
                left.number.value *= right.number.value / own
                left.number.scaled = True


def _own_digits(scan: Scan, tok: Tok) -> Decimal | None:
    return digits_value(scan.lex, tok.text) if tok.kind == "n" else None


def _ranges(scan: Scan, found: list[Amount]) -> list[Amount]:
    joined: list[Amount] = []
    skip = False
    for k, left in enumerate(found):
        if skip:
            skip = False
            continue
        right = found[k + 1] if k + 1 < len(found) else None
        if right is not None and _is_range(scan, left, right):
            whole = Amount(
                left.first, right.last, left.number, right.tail or left.tail, right.number, compound=right.compound
            )
            joined.append(whole)
            skip = True
        else:
            joined.append(left)
    return joined


def _is_range(scan: Scan, left: Amount, right: Amount) -> bool:
    if left.compound or (left.tail != right.tail) or left.high is not None:
        return False
    joint = joint_between(scan, left.last, right.first)
    lex, toks = scan.lex, scan.toks
    low, high, dashed = left.number.value, right.number.value, toks[left.last].text in DASHES
    if joint == "to" and (low == high or (low > high and dashed)):
        return False  # a score, no range
    year = left.number.is_year_like and left.first and toks[left.first - 1].low in lex.strong_year_context
    if year and not (right.number.is_year_like and joint == "to"):
        return False
    if joint == "to" and left.first and toks[left.first - 1].low in lex.by and left.tail and not left.shared:
        return False  # rose by 1.5 per cent to 38 per cent
    if joint == "to":
        return not (_is_change(scan, left.first) and toks[left.last].text not in DASHES)
    if lex.between.before(toks, left.first) is not None:
        found = lex.between_and.at(toks, left.last)
        return found is not None and found[0] == right.first
    return False


def _is_change(scan: Scan, i: int) -> bool:
    """rose from 20 to 30: two values, no range."""
    lex, toks = scan.lex, scan.toks
    from_ = lex.from_.before(toks, i)
    if from_ is None or not lex.words.changes:
        return False
    before = toks[max(0, from_[0] - 8) : from_[0]]
    return any(tok.low.startswith(lex.words.changes) for tok in before)
