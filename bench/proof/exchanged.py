"""Two years that change places, and times that are told from today and move."""

from __future__ import annotations

import random
import re
from itertools import combinations

from bench.proof import words
from bench.proof.kinds import choose, kind, put, replaced
from bench.proof.pairs import Pair


@kind("dates-swapped", "binding")
def dates_swapped(pair: Pair, chance: random.Random) -> str | None:
    """€2.3 million in 2024 and €2.4 million in 2025 -> €2.3 million in 2025 and €2.4 million in 2024"""
    month = "|".join(words.MONTHS[pair.language])
    spans = [m.span() for m in re.finditer(rf"(?i)\b\d{{1,2}} (?:de )?(?:{month})\b|\b(?:19|20)\d\d\b", pair.target)]
    found = []
    for first, last in combinations(spans, 2):
        one, other = pair.target[slice(*first)], pair.target[slice(*last)]
        joined = re.fullmatch(r" (?:to|and|et|e|y|bis|–|au|al|until) |[/–-]", pair.target[first[1] : last[0]])
        if len(one) == len(other) == 4 and one != other and not joined:
            found.append(put(put(pair.target, *last, one), *first, other))
    return choose(found, chance)


@kind("relative-time", "dates")
def relative_time(pair: Pair, chance: random.Random) -> str | None:
    """last year -> next year; today -> tomorrow"""
    return replaced(pair.target, words.RELATIVE[pair.language], chance)
