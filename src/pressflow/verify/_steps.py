"""What two values are to each other, told by the words beside them: from 3 to 5, 3 instead of 5, 3 of the 5."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from pressflow.locales import find_locale
from pressflow.model import Fact
from pressflow.verify._align import ALONE, Alignment
from pressflow.verify._binding import Mention, alike
from pressflow.verify._reading import Reading
from pressflow.verify._values import same_value

_STOP = re.compile(r"[.!?;:](?=\s)|\n")
_CHANGE = ("from", "to", "by")  # parts of one change: they tell something beside each other only
_ENDS = {"earlier": "from", "now": "to"}  # ends of a change, told as times: to 3.9, it was 7.2 a year earlier
_REACH = 48  # characters on either side of a value


def misplaced(alignment: Alignment, source: Reading, target: Reading) -> Iterator[tuple[Mention, Mention]]:
    """Pairs of equal values of which one has got the other's part: from 240 to 300 has become from 300 to 240."""
    equal = [(a, b) for a, b, like in alignment.pairs if like.cost < ALONE and a.kind != "ordinal"]
    parts: dict[int, tuple[str, str]] = {}
    for (a, b), (c, d) in combinations(equal, 2):
        if not (alike(a, c) or alike(b, d)) or same_value(a, c):
            continue
        for ours, theirs in ((a, b), (c, d)):
            if id(ours) not in parts:
                left, right = [x for x, _ in equal if x is not ours], [y for _, y in equal if y is not theirs]
                parts[id(ours)] = _part(source, ours, left), _part(target, theirs, right)
        (one, there), (other, here) = parts[id(a)], parts[id(c)]
        change = _turned((one, other), (there, here))
        if (one in _CHANGE or other in _CHANGE) and not change:
            continue  # "ein Anstieg von acht" alone tells no change: both ends of it must have changed places
        if one != other and there != here and (change or _moved(one, there, here) or _moved(other, here, there)):
            yield (a, b), (c, d)


def keeps_part(one: Mention, other: Mention, source: Reading, target: Reading) -> bool:
    """Whether one of two values is to the other what it was: „darunter zwei“, two of them. Neither was exchanged."""
    parts = [
        (_part(source, mine, [theirs_too]), _part(target, there, [here_too]))
        for (mine, there), (theirs_too, here_too) in ((one, other), (other, one))
    ]
    return parts[0][0] != parts[1][0] and any(ours and ours == theirs for ours, theirs in parts)


def _moved(own: str, kept: str, taken: str) -> bool:
    """Whether the part that one value has in the source is the other one's in the translation, and no more its own."""
    return bool(own) and taken == own and _end(kept) != _end(own)


def _turned(ours: tuple[str, str], theirs: tuple[str, str]) -> bool:
    """Whether both ends of a change have changed places."""
    ends = _end(ours[0]), _end(ours[1])
    return set(ends) <= set(_CHANGE) and ends == (_end(theirs[1]), _end(theirs[0]))


def _end(part: str) -> str:
    return _ENDS.get(part, part)


def _part(reading: Reading, fact: Fact, others: Sequence[Fact]) -> str:
    """from, to, by, instead, part, whole, earlier ..., as the words around it say; "" where they say nothing."""
    start = max([0, fact.start - _REACH, *(o.end for o in others if o.end <= fact.start)])
    end = min([len(reading.text), fact.end + _REACH, *(o.start for o in others if o.start >= fact.end)])
    before = _STOP.split(reading.text[start : fact.start])[-1].lower()
    behind = _STOP.split(reading.text[fact.end : end])[0].lower()
    forms, parts = _forms(reading.tag)
    right, tight, after, near = forms  # the nearest first: the number of places from 240
    found = right.search(before) or tight.search(before) or after.match(behind) or near.search(before)
    return parts[" ".join(found[1].split())] if found else ""


@cache
def _forms(tag: str) -> tuple[tuple[re.Pattern[str], ...], dict[str, str]]:
    """Patterns for the words right before a value, before it, behind it, and anywhere before; and what each says."""
    senses = find_locale(tag).senses
    tables = (senses.parts_before, senses.parts_behind, senses.parts_near)
    tight, behind, near = (_alternatives(table) for table in tables)
    patterns = (
        re.compile(rf"(?<!\w)({tight})\s+[^\w\s]*\Z"),
        re.compile(rf"(?<!\w)({tight})\s+(?:[^\W\d_]+\s+){{0,2}}[^\w\s]*\Z"),
        re.compile(rf"(?:\s+[^\W\d_]+){{0,1}}\s+({behind})(?!\w)"),
        re.compile(rf"(?<!\w)({near})(?!\w)"),
    )
    return patterns, {phrase: part for table in tables for phrase, part in table.items()}


def _alternatives(table: Mapping[str, str]) -> str:
    phrases = sorted(table, key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases) or r"(?!)"
