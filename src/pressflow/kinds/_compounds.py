"""Words that hold a number and what it counts: zwanzigjähriges, dreiteilig, Dreijahresvertrag, fünffach."""

from __future__ import annotations

from decimal import Decimal

from pressflow.kinds._amounts import amounts
from pressflow.kinds._doc import Scan
from pressflow.kinds._lexicon import Tail
from pressflow.kinds._numerals import glued_number, plain
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
            if amount.compound and amount.tail and amount.tail.kind in ("count", "multiple"):
                found.append(_fact(scan, amount.first, amount.last, amount.tail, amount.value))
    return [fact for fact in found if fact.kind == kind]


def _compound(scan: Scan, i: int) -> Fact | None:
    tok = scan.toks[i]
    suffix = scan.lex.suffix_of(tok.low)
    if suffix is not None and suffix[0]:
        value = _EXTRA.get(suffix[0]) if suffix[1].kind == "duration" else None
        value = glued_number(scan.lex, suffix[0]) if value is None else value
        if value is not None:
            return _fact(scan, i, i + 1, suffix[1], plain(value))
    if not tok.text[0].isupper():
        return None
    for infix, meaning in scan.lex.words.infixes.items():
        head, found, rest = tok.low.partition(infix)
        if not found or not head or not rest:
            continue
        number = glued_number(scan.lex, head)
        if number is not None:
            kind, _, unit = meaning.partition(" ")
            return _fact(scan, i, i + 1, Tail(kind, unit), plain(number))
    return None


def _fact(scan: Scan, first: int, last: int, tail: Tail, value: str) -> Fact:
    if tail.kind == "count":
        return scan.fact("count", first, last, value, noun=tail.unit or None)
    return scan.fact(tail.kind, first, last, value, **({"unit": tail.unit} if tail.unit else {}))
