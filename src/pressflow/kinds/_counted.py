"""Amounts without a unit -> what they count."""

from __future__ import annotations

from pressflow.kinds._amounts import amounts, joint_between
from pressflow.kinds._doc import Scan
from pressflow.kinds._nouns import noun_after
from pressflow.kinds._single import Amount


def bare_nouns(scan: Scan) -> list[str | None]:
    """For each amount without a unit the noun it counts; a list shares its last one's ("sechs bis acht Projekte")."""
    known = scan.memo.get("nouns")
    if known is None:
        found = amounts(scan)
        nouns: list[str | None] = [None] * len(found)
        for k in range(len(found) - 1, -1, -1):
            if found[k].tail is not None:
                continue
            nouns[k] = noun_after(scan, _over_link(scan, found[k]))
            if (
                nouns[k] is None
                and k + 1 < len(found)
                and joint_between(scan, found[k].last, found[k + 1].first) in ("list", "onto", "to")
            ):
                nouns[k] = nouns[k + 1]
        known = scan.memo["nouns"] = nouns
    return list(known)


def _over_link(scan: Scan, amount: Amount) -> int:
    """Index where the noun can begin: behind the "de" of "deux millions de visiteurs"."""
    toks, i = scan.toks, amount.last
    if not amount.number.scaled or i >= len(toks) or toks[i].low not in scan.lex.of_money:
        return i
    return i + 2 if i + 1 < len(toks) and toks[i + 1].text in "'’" else i + 1
