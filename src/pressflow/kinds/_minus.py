"""The minus of an amount of money: -€4.7 million, €-4.7 million, minus €12 million."""

from __future__ import annotations

from pressflow.kinds._doc import Scan
from pressflow.kinds._numerals import Numeral

_MINUS = ("-", "–", "−", "‑")
_OPENING = "([„“\"'/:;|"


def stands_before(scan: Scan, first: int) -> bool:
    """Whether a minus stands before the currency at token `first`: a sign glued to nothing else, or a word."""
    toks = scan.toks
    if not first:
        return False
    sign = toks[first - 1]
    if sign.text in _MINUS:  # but €3–€4, and EUR-CHF
        return not toks[first].gap and (sign.gap or first == 1 or toks[first - 2].text in _OPENING)
    return toks[first].gap and sign.low in scan.lex.minus


def negate(number: Numeral) -> None:
    number.value, number.signed = -number.value, True


def take_inner(scan: Scan, number: Numeral) -> None:
    """€-4.7 million: the sign between the currency's and the digits becomes the number's."""
    toks, i = scan.toks, number.first - 1
    if number.signed or i < 1 or toks[i].text not in _MINUS or toks[i].gap or toks[i + 1].gap:
        return
    if toks[i - 1].kind == "s" and scan.lex.money_before.before(toks, i) is not None:
        negate(number)
        number.first = i
