"""Which entry of the sheet vouches for which mention of the source?"""

from __future__ import annotations

from collections.abc import Mapping

from pressflow.facts.sheet import TOLD_ONCE, fact_values
from pressflow.model import Fact, Facts, FactSheet, SheetFact

Place = tuple[str, int, int]  # block id, start, end


def vouched(sheet: FactSheet | None, facts: Facts) -> Mapping[Place, SheetFact]:
    """The entry of each mention that has one. A value has an entry of its own each time, a name one for all.

    Of equal values the one of the same block first, in their order; then those whose paragraph has moved.
    """
    free: dict[tuple[object, ...], list[SheetFact]] = {}
    for entry in reversed(sheet.facts if sheet else ()):
        for key in _keys(entry.fact, entry.block):
            free.setdefault(key, []).append(entry)  # the first one last, to be popped
    found: dict[Place, SheetFact] = {}
    taken: set[int] = set()
    for step in (0, 1):
        for mention in facts:
            place = (mention.block, mention.fact.start, mention.fact.end)
            entries = free.get(_keys(mention.fact, mention.block)[step], [])
            while entries and id(entries[-1]) in taken:
                entries.pop()
            if place not in found and entries:
                found[place] = entries[-1]
                if mention.fact.kind not in TOLD_ONCE:
                    taken.add(id(entries.pop()))
    return found


def _keys(fact: Fact, block: str) -> tuple[tuple[object, ...], tuple[object, ...]]:
    """The fact in its block, and the fact anywhere."""
    key = fact_key(fact)
    return ((key, block), (key,))


def fact_key(fact: Fact) -> tuple[tuple[str, str], ...]:
    """What makes two facts the same to the sheet. How a name is labelled is no part of it."""
    if fact.kind in TOLD_ONCE:
        return (("kind", fact.kind), ("value", fact.value))
    return tuple(sorted(fact_values(fact).items()))
