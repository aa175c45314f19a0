"""Words that hold a number and what it counts: zwanzigjähriges, dreiteilig, Dreijahresvertrag, fünffach."""

from __future__ import annotations

from decimal import Decimal

from pressflow.kinds._amounts import amounts
from pressflow.kinds._doc import Scan
from pressflow.kinds._nouns import noun_after
from pressflow.kinds._numerals import glued_number, plain
from pressflow.kinds._units import Tail
from pressflow.model import Fact

_EXTRA = {
    "ein": Decimal(1),
    "halb": Decimal("0.5"),
    "viertel": Decimal("0.25"),
    "dreiviertel": Decimal("0.75"),
}  # of time only: not einfach, einmal


def compound_facts(scan: Scan, kind: str) -> list[Fact]:
    """The compounds in one word that are facts of `kind`; those with digits or hyphens are amounts."""
    found = scan.memo.get("compounds")
    if found is None:
        found = scan.memo["compounds"] = [
            fact for i in scan.where["compound"] if (fact := _compound(scan, i)) is not None
        ]
        for amount in amounts(scan):
            if amount.tail and amount.tail.kind in ("count", "multiple"):
                found.append(_fact(scan, amount.first, amount.last, amount.tail, amount.value))
    return [fact for fact in found if fact.kind == kind]


def _compound(scan: Scan, i: int) -> Fact | None:
    tok = scan.toks[i]
    suffix = scan.lex.suffix_of(tok.low)
    if suffix is not None and suffix[0]:
        value = _EXTRA.get(suffix[0]) if suffix[1].kind == "duration" else None
        value = glued_number(scan.lex, suffix[0]) if value is None else value
        if value is not None:
            return _led_up_to(scan, i, suffix[1], value) or _fact(scan, i, i + 1, suffix[1], plain(value))
    if not tok.text[0].isupper():
        return None
    for infix, meaning in scan.lex.words.infixes.items():
        head, found, rest = tok.low.partition(infix)
        if not found or not head or not rest:
            continue
        number = _EXTRA.get(head) if meaning.startswith("duration") else None
        number = glued_number(scan.lex, head) if number is None else number
        if number is not None:
            kind, _, unit = meaning.partition(" ")
            return _fact(scan, i, i + 1, Tail(kind, unit), plain(number))
    return None


def _led_up_to(scan: Scan, i: int, tail: Tail, high: Decimal) -> Fact | None:
    """drei- bis vierjährig, Sechs- bis Zehnjährige: a range whose first number shares the second one's word."""
    toks = scan.toks
    joint = scan.lex.to_back.before(toks, i)
    first = joint[0] - 2 if joint is not None else -1
    if first < 0 or toks[first + 1].text not in "-‑" or toks[first + 1].gap or toks[first].kind != "w":
        return None
    low = _EXTRA.get(toks[first].low) or glued_number(scan.lex, toks[first].low)
    if low is None or low >= high:
        return None
    return _fact(scan, first, i + 1, tail, f"{plain(low)}..{plain(high)}")


def _fact(scan: Scan, first: int, last: int, tail: Tail, value: str) -> Fact:
    if tail.kind == "count" and not tail.unit and _multiplies(scan, last):
        return scan.fact("multiple", first, last, value)
    if tail.kind == "count":
        noun = tail.unit or (noun_after(scan, last) if _is_adjective(scan, last - 1) else None)
        return scan.fact("count", first, last, value, noun=noun)
    return scan.fact(tail.kind, first, last, value, **({"unit": tail.unit} if tail.unit else {}))


def _is_adjective(scan: Scan, i: int) -> bool:
    """True for 31-köpfiges, dreiteilige: the noun behind says what has so many."""
    tok = scan.toks[i]
    return tok.text[0].islower() and not tok.low.endswith(tuple(n.lower() for n in scan.lex.words.times_nouns) or "\0")


def _multiplies(scan: Scan, i: int) -> bool:
    """dreimal so viele, 12 Mal häufiger: how many times as much, not how many times."""
    toks, words = scan.toks, scan.lex.words
    times = toks[i - 1].low.endswith(tuple(noun.lower() for noun in words.times_nouns) or "\0")
    return times and i < len(toks) and toks[i].low in words.times
