"""Tokens -> numerals: digits as the locale allows them, number words, scale words, collectives, halves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from pressflow.kinds._lexicon import Lexicon
from pressflow.kinds._scan import Tok
from pressflow.kinds._units import Tail

_VULGAR = "½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8 ⅐1/7 ⅑1/9 ⅒1/10"
VULGAR = {entry[0]: entry[1:] for entry in _VULGAR.split()}
_SIGNS = {"-": -1, "−": -1, "–": -1, "+": 1, "±": 1}
_HALVED = ("duration", "quantity", "percent", "percentage_points")
_MAX_DIGITS = 30  # longer runs are no amounts anybody states


@dataclass(slots=True)
class Numeral:
    """A number as tokens first..last (last excluded) write it.

    raw: the digits as written, "" for words. half: an adjective that says nothing without what it halves.
    """

    first: int
    last: int
    value: Decimal
    raw: str = ""
    scaled: bool = False
    signed: bool = False
    approx: bool = False

    @property
    def is_year_like(self) -> bool:
        return (
            len(self.raw) == 4
            and self.raw.isdecimal()
            and 1000 <= int(self.raw) <= 2199
            and not self.scaled
            and not self.signed
        )


def digits_value(lex: Lexicon, raw: str) -> Decimal | None:
    """The number that these digits write in the locale, or None: a German "1.50.0", an English "3,5", a "007"."""
    if len(raw) > _MAX_DIGITS or (len(raw) > 1 and raw[0] == "0" and raw[1].isdecimal()):
        return None
    match = lex.number_form.fullmatch(raw)
    if match is None and lex.other_form is not None:
        match = lex.other_form.fullmatch(raw)
    if match is None:
        return None
    whole = "".join(c for c in match[1] if c.isdecimal())
    return Decimal(f"{whole}.{match[2]}" if match[2] else whole)


def numeral_at(lex: Lexicon, toks: Sequence[Tok], i: int) -> Numeral | None:
    """The numeral that begins at token i, with sign and scale, or None."""
    sign, j = _sign(lex, toks, i)
    if j >= len(toks):
        return None
    tok = toks[j]
    found = _digits(lex, toks, j) if tok.kind == "n" else _words(lex, toks, j) if tok.kind == "w" else None
    if found is None:
        return None
    found = _scaled(lex, toks, found)
    if j > i:
        found.first, found.value, found.signed = i, found.value * sign, True
    return found


def _sign(lex: Lexicon, toks: Sequence[Tok], i: int) -> tuple[int, int]:
    """(-1 or 1, index of the number): a sign is glued to its number and to nothing before it."""
    tok = toks[i]
    following = toks[i + 1] if i + 1 < len(toks) else None
    if following is None:
        return 1, i
    if tok.kind == "s" and tok.text in _SIGNS and following.kind == "n" and not following.gap:
        if (tok.gap or i == 0 or toks[i - 1].text in "([„“\"'/") and not (i and toks[i - 1].kind == "n"):
            return _SIGNS[tok.text], i + 1
        return 1, i
    if tok.text in ("+", "−") and tok.gap and i and following.kind == "n" and toks[i - 1].kind == "w":
        unit = lex.symbols.at(toks, i + 2)  # um + 3,2 %
        if toks[i - 1].low in lex.stop and unit is not None and unit[1].kind == "percent":
            return _SIGNS[tok.text], i + 1
    if tok.kind == "w" and lex.qualifiers.before(toks, i + 1) is not None:
        return 1, i  # au moins 40
    if tok.low in lex.minus and following.gap:
        return -1, i + 1
    if tok.low in lex.plus and following.gap:
        return 1, i + 1
    return 1, i


def _digits(lex: Lexicon, toks: Sequence[Tok], i: int) -> Numeral | None:
    value = digits_value(lex, toks[i].text)
    if value is None:
        return None
    found = Numeral(i, i + 1, value, raw=toks[i].text)
    j = i + 1
    if j < len(toks) and toks[j].low in VULGAR and value == value.to_integral_value():
        top, _, bottom = VULGAR[toks[j].low].partition("/")
        found.value, found.last, found.raw = value + Decimal(top) / Decimal(bottom), j + 1, "½"
        return found
    dash = _price_dash(toks, j)
    if dash:
        found.last, found.raw = dash, found.raw + ",–"
    return found


def _price_dash(toks: Sequence[Tok], i: int) -> int:
    """Index after `,–` `.–` `,-` `,--` glued to a price, or 0."""
    if (
        i + 1 >= len(toks)
        or toks[i].text not in (",", ".")
        or toks[i].gap
        or toks[i + 1].gap
        or toks[i + 1].text not in ("–", "—", "-")
    ):
        return 0
    j = i + 2
    if j < len(toks) and toks[j].text == toks[i + 1].text and not toks[j].gap:
        j += 1
    if j < len(toks) and toks[j].kind == "n" and not toks[j].gap:
        return 0
    return j


def _words(lex: Lexicon, toks: Sequence[Tok], i: int) -> Numeral | None:
    """A numeral that begins with a word."""
    small = _small(lex, toks, i)
    if small is not None:
        return _thousands(lex, toks, small)
    if toks[i].low in VULGAR:
        return None
    half = _half(lex, toks, i)
    if half is not None:
        return half
    one = lex.ones.at(toks, i)
    if one is not None:
        found = Numeral(i, one[0], Decimal(1))
        unit = lex.tails.at(toks, one[0])
        if lex.and_half.at(toks, one[0]) is not None or (unit is not None and _is_part_or_half(lex, toks, unit)):
            return found
        if unit is not None and unit[1].kind in ("percent", "percentage_points"):
            return found  # um ein Prozent
        if unit is not None and unit[1].kind == "duration" and _is_span(lex, toks, i, unit[0]):
            return found
        grown = _thousands(lex, toks, Numeral(i, one[0], Decimal(1)))
        if grown.last > one[0]:
            return grown
        scale = lex.scales.at(toks, one[0])
        if lex.words.glued and scale is not None and scale[1] < 6 and toks[i].low != lex.words.ones[0]:
            return None  # auf einem hundert Jahre alten Hof
        if scale is not None or lex.collectives.at(toks, one[0]):
            return found
        if (nested := _half(lex, toks, one[0])) is not None:
            nested.first = i
            return nested
        return None
    if lex.words.lone_collectives and lex.collectives.at(toks, i) is not None:
        return Numeral(i, i, Decimal(1))
    thousand = lex.thousand.at(toks, i)
    if thousand is not None and not toks[i].low.endswith("s"):
        return _thousands(lex, toks, Numeral(i, i, Decimal(1))) if not lex.words.ones or lex.words.glued else None
    return None


def _is_part_or_half(lex: Lexicon, toks: Sequence[Tok], unit: tuple[int, Tail]) -> bool:
    """une heure et demie, eine Dreiviertelstunde, ein Viertelliter: the article is a 1 before these."""
    part = unit[1].kind in ("duration", "quantity") and unit[1].factor != 1 and unit[1].factor % 10 != 0
    return part or lex.half_after.at(toks, unit[0]) is not None


def _is_span(lex: Lexicon, toks: Sequence[Tok], i: int, last: int) -> bool:
    """vor einem Jahr, eine Woche lang: the words around say that a span of time is meant, not "in a year like this"."""
    return lex.span_before.before(toks, i) is not None or lex.span_after.at(toks, last) is not None


def _small(lex: Lexicon, toks: Sequence[Tok], i: int) -> Numeral | None:
    found = lex.cardinals.at(toks, i)
    if found is not None:
        return Numeral(i, found[0], found[1])
    if lex.words.glued:
        value = glued_number(lex, toks[i].low)
        if value is not None:
            return Numeral(i, i + 1, value)
    return None


def glued_number(lex: Lexicon, word: str) -> Decimal | None:
    """The number that one word writes: zwölftausenddreihundert. None for an article and for any other word."""
    node = lex.cardinals.root.get(word)
    if node is not None and None in node:
        value: Decimal = node[None]
        return value
    for thousand in lex.words.thousand:
        head, found, rest = word.partition(thousand.lower())
        if not found or (not head and not rest):
            continue
        high = Decimal(1) if head in ("", "ein") else glued_number(lex, head) if thousand not in head else None
        low = (
            Decimal(0)
            if not rest
            else glued_number(lex, rest.removeprefix(lex.words.joiner) or rest)
            if thousand not in rest
            else None
        )
        if high is not None and low is not None and high < 1000 and low < 1000:
            return high * 1000 + low
    return None


def _thousands(lex: Lexicon, toks: Sequence[Tok], small: Numeral) -> Numeral:
    """`small`, or small thousand and what follows."""
    if lex.words.spaced_thousands and toks[small.last - 1].low.endswith(lex.words.thousand):
        tail = _small(lex, toks, small.last) if small.last < len(toks) and toks[small.last].kind == "w" else None
        if tail is not None and tail.value < 1000 and small.value % 1000 == 0:  # twaalfduizend driehonderd
            return Numeral(small.first, tail.last, small.value + tail.value)
    if lex.words.glued or small.value != small.value.to_integral_value():
        return small
    j = _over_hyphen(toks, small.last)
    thousand = lex.thousand.at(toks, j)
    if small.value == 1000 and lex.thousand.at(toks, small.first) is not None:  # mil doscientas
        value, last = small.value, small.last
    elif thousand is None or small.value >= 1000:
        return small
    else:
        value, last = small.value * 1000, thousand[0]
    k = _over_hyphen(toks, last)
    if k < len(toks) and toks[k].low == lex.words.joiner:
        k += 1
    rest = lex.cardinals.at(toks, k) if k < len(toks) else None
    if rest is not None and rest[1] < 1000:
        value, last = value + rest[1], rest[0]
    return Numeral(small.first, last, value)


def _over_hyphen(toks: Sequence[Tok], i: int) -> int:
    return i + 1 if i < len(toks) and toks[i].text == "-" and not toks[i].gap else i


def _half(lex: Lexicon, toks: Sequence[Tok], i: int) -> Numeral | None:
    """half a million, eine halbe Stunde: 0.5 of what follows, which must be a scale, a collective or a span of time."""
    half = lex.halves.at(toks, i)
    if half is None:
        return None
    j = _over_hyphen(toks, half[0])
    article = lex.ones.at(toks, j)
    if article is not None:
        j = article[0]
    tail = lex.tails.at(toks, j)
    if lex.scales.at(toks, j) or lex.collectives.at(toks, j) or (tail is not None and tail[1].kind in _HALVED):
        return Numeral(i, j, Decimal("0.5"))
    return None


def _scaled(lex: Lexicon, toks: Sequence[Tok], number: Numeral) -> Numeral:
    """The numeral with `and a half`, scale words and collectives."""
    half = _and_half(lex, toks, number)
    if half:
        number.value, number.last = number.value + Decimal("0.5"), half
    if number.raw.endswith(",–"):
        return number
    for _ in range(2):
        scale = lex.scales.at(toks, number.last)
        if scale is None or (toks[number.last].text.islower() and len(toks[number.last].text) < 2):
            break
        number.value, number.last, number.scaled = number.value * 10 ** scale[1], scale[0], True
        half_more = lex.half_after.at(toks, number.last)
        if half_more is not None:  # deux millions et demi
            number.value, number.last = number.value + 10 ** scale[1] / Decimal(2), half_more[0]
    if lex.words.mixed_scales and number.scaled and number.raw:
        _add_lower(lex, toks, number)
    if number.scaled and not number.raw:
        rest = _small(lex, toks, number.last) if number.last < len(toks) and toks[number.last].kind == "w" else None
        if rest is not None:
            rest = _thousands(lex, toks, rest)
            if rest.value < 10**6 and rest.value < number.value:
                number.value, number.last = number.value + rest.value, rest.last
    collective = lex.collectives.at(toks, _over_hyphen(toks, number.last))
    if collective is not None:
        number.value, number.last, number.scaled = number.value * collective[1], collective[0], True
        number.approx = toks[number.last - 1].low in lex.words.round_collectives
    return number


def _add_lower(lex: Lexicon, toks: Sequence[Tok], number: Numeral) -> None:
    """2 mln 300 tys. 500: what stands behind a scale in digits and is smaller than it."""
    for _ in range(2):
        j = number.last
        if j >= len(toks) or not toks[j].text.isdecimal() or not toks[j].gap or len(toks[j].text) > 3:
            return
        rest, scale = Decimal(toks[j].text), lex.scales.at(toks, j + 1)
        rest *= 10 ** scale[1] if scale is not None else 1
        if rest == 0 or number.value % 1000 or rest >= 10 ** _zeros(number.value):
            return
        number.value, number.last = number.value + rest, scale[0] if scale is not None else j + 1


def _zeros(value: Decimal) -> int:
    """How many zeros a whole number ends in, by threes."""
    digits = format(value.normalize(), "f")
    return (len(digits) - len(digits.rstrip("0"))) // 3 * 3


def _and_half(lex: Lexicon, toks: Sequence[Tok], number: Numeral) -> int:
    """Index after `and a half`, or 0."""
    found = lex.and_half.at(toks, number.last)
    return found[0] if found is not None and number.value < 1000 else 0


def plain(value: Decimal) -> str:
    """The canonical form of a number: "1500000", "3.7", "-4". Never an exponent, no zeros at the end."""
    if value == 0:
        return "0"
    return format(value.normalize(), "f")


def parse_plain(text: str) -> Decimal:
    """The number of a canonical form. Raises ValueError with a sentence if it is none."""
    try:
        value = Decimal(text)
    except InvalidOperation as error:
        raise ValueError(f"{text!r} is no number; write digits with a decimal point, such as 1500000 or 3.7") from error
    if not value.is_finite() or any(c not in "0123456789.-" for c in text) or len(text) > 64:
        raise ValueError(f"{text!r} is no number; write digits with a decimal point, such as 1500000 or 3.7")
    return value
