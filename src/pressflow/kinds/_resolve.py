"""Candidates of all kinds -> the facts of a text: the longest wins, then the kind that knows most."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pressflow.kinds._doc import Scan
from pressflow.model import Fact

IDIOM = "idiom"  # holds its place against other readings and is then dropped

# Of readings of the same span, the first kind wins.
_ORDER = (
    *(IDIOM, "identifier", "daterange", "date", "time", "money", "percentage_points", "percent", "fraction"),
    *("duration", "quantity", "multiple", "ordinal", "count", "number"),
)
_RANK = {kind: rank for rank, kind in enumerate(_ORDER)}
_UNQUALIFIED = frozenset({"identifier", "ordinal", "daterange"})


def resolve(candidates: Iterable[Fact], names: Sequence[Fact] = ()) -> list[Fact]:
    """Facts that do not overlap, sorted by place. What lies inside a name is no value."""
    best = sorted(candidates, key=lambda f: (f.start - f.end, _RANK.get(f.kind, 99), f.start, f.value))
    spans = _Spans()
    for name in names:
        spans.take(name.start, name.end)
    chosen = [fact for fact in best if fact.end > fact.start and spans.take(fact.start, fact.end)]
    return sorted((fact for fact in chosen if fact.kind != IDIOM), key=lambda f: f.start)


class _Spans:
    """Stretches of text that are taken, in order."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []

    def take(self, start: int, end: int) -> bool:
        """True if the stretch was free; it is taken then."""
        at = bisect_left(self.starts, end)
        if at and self.ends[at - 1] > start:
            return False
        self.starts.insert(at, start)
        self.ends.insert(at, end)
        return True


def qualify(scan: Scan, facts: Sequence[Fact]) -> list[Fact]:
    """The facts with the qualifier that stands before (or after) each."""
    if not facts:
        return []
    starts = [tok.start for tok in scan.toks]
    return [fact if fact.kind in _UNQUALIFIED else _qualified(scan, fact, starts) for fact in facts]


def _qualified(scan: Scan, fact: Fact, starts: Sequence[int]) -> Fact:
    toks, lex = scan.toks, scan.lex
    i = bisect_left(starts, fact.start)
    if fact.kind == "date" and fact.relation:
        return fact
    before = i
    found = lex.qualifiers.before(toks, before)
    if found is None and before and toks[before - 1].low in lex.qualifier_gap:
        found = lex.qualifiers.before(toks, before - 1)
    if found is None and fact.kind != "date":
        between = lex.between.before(toks, before)
        found = lex.qualifiers.before(toks, between[0]) if between is not None and ".." in fact.value else None
    if found is not None and (fact.kind not in ("date", "time") or found[1] == "approx"):
        return replace(fact, qualifier=found[1])
    j = bisect_left(starts, fact.end)
    after = lex.qualifiers_after.at(toks, j)
    if after is None and fact.noun and j < len(toks) and toks[j].text in fact.noun:
        after = lex.qualifiers_after.at(toks, j + 1)
    if after is not None and fact.kind not in ("date", "time"):
        return replace(fact, qualifier=after[1])
    return fact
