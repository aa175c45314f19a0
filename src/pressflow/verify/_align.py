"""Which mention in the target says what a mention in the source says?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pressflow.locales import Locale
from pressflow.model import Fact
from pressflow.verify._assign import INFINITE, assign
from pressflow.verify._measures import counted_as_measured
from pressflow.verify._values import Likeness, is_alike, likeness, same_value

ALONE = 3.5  # two that stay alone cost more than any pair of one family
_APART = 12  # characters between the two numbers of a fraction: three of the five
_PLACE = 0.3  # of two equal partners the one in the same place of the text

Related = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Pairs of values, values of the source without a partner, values of the target without one."""

    pairs: tuple[tuple[Fact, Fact, Likeness], ...]
    missing: tuple[Fact, ...]
    invented: tuple[Fact, ...]


def align(
    source: Sequence[Fact],
    target: Sequence[Fact],
    lengths: tuple[int, int],
    locales: tuple[Locale, Locale],
    related: Related,
) -> Alignment:
    """The globally best pairing of the values of two texts of the given lengths and locales.

    related: whether a noun of the source and a noun of the target mean the same, as far as anybody knows.
    """
    source, target = _join_ends(source, target), _join_ends(target, source)
    likenesses = [[counted_as_measured(a, b, *locales) or likeness(a, b) for b in target] for a in source]
    costs = [
        [
            INFINITE if like is None else like.cost + _distance(a, b, lengths) - 0.4 * _is_related(a, b, related)
            for b, like in zip(target, row, strict=True)
        ]
        for a, row in zip(source, likenesses, strict=True)
    ]
    pairs, missing, invented = [], [], []
    for i, j in assign(costs, ALONE) if costs else [(None, j) for j in range(len(target))]:
        if i is not None and j is not None and (like := likenesses[i][j]):
            pairs.append((source[i], target[j], like))
        else:
            missing += [source[i]] if i is not None else []
            invented += [target[j]] if j is not None else []
    return _forgive(Alignment(tuple(pairs), tuple(missing), tuple(invented)))


def swapped(alignment: Alignment, related: Related) -> list[tuple[tuple[Fact, Fact], tuple[Fact, Fact]]]:
    """Pairs whose values have changed places: 13 partners from nine countries, nine partners from 13 countries.

    Known only where a noun is known to belong to the other value and nothing speaks for its own.
    """
    counted = [(a, b) for a, b, like in alignment.pairs if a.noun and b.noun and like.cost < ALONE]
    found = []
    for n, (a, b) in enumerate(counted):
        for c, d in counted[n + 1 :]:
            if same_value(a, c) or _is_related(a, b, related) or _is_related(c, d, related):
                continue
            if _is_related(a, d, related) or _is_related(c, b, related):
                found.append(((a, b), (c, d)))
    return found


def _forgive(alignment: Alignment) -> Alignment:
    """Drops what one side only says once more."""
    missing = tuple(f for f in alignment.missing if not _repeated(f, [a for a, _, _ in alignment.pairs]))
    invented = tuple(f for f in alignment.invented if not _repeated(f, [b for _, b, _ in alignment.pairs]))
    return Alignment(alignment.pairs, missing, invented)


def _repeated(fact: Fact, said: Sequence[Fact]) -> bool:
    """Whether the same text says it once more: the same value, and not of another thing."""
    return any(
        same_value(fact, other) and (fact.noun == other.noun or not (fact.noun and other.noun)) for other in said
    )


def _join_ends(facts: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    """The facts, with two neighbours made one where the other text tells them as one value.

    Between 20 and 30 is a range, three of the five a fraction, 120 metres long and 45 wide a size.
    """
    joined = list(facts)
    for wanted in others:
        ends = _ends(wanted)
        if not ends or any(fact.value == wanted.value for fact in joined):
            continue
        for n, (first, last) in enumerate(pairwise(joined)):
            units = {u for f in (first, last) for u in (f.unit, f.currency) if u}
            alike = is_alike(first, wanted) and is_alike(last, wanted) and units <= {wanted.unit, wanted.currency}
            near = wanted.kind != "fraction" or last.start - first.end <= _APART
            if (first.value, last.value) == ends and alike and near:
                joined[n : n + 2] = [_range(first, last, wanted)]
                break
    return joined


def _range(first: Fact, last: Fact, wanted: Fact) -> Fact:
    return replace(
        wanted,
        start=first.start,
        end=last.end,
        text=f"{first.text} … {last.text}",
        qualifier=first.qualifier,
        noun=last.noun or first.noun,
    )


def _ends(fact: Fact) -> tuple[str, ...]:
    """The two values that one is made of: of a range, a fraction, the sides of a size; none of any other."""
    return next((tuple(fact.value.split(sign)) for sign in ("..", "/", "x") if sign in fact.value), ())


def _distance(a: Fact, b: Fact, lengths: tuple[int, int]) -> float:
    return _PLACE * abs(a.start / max(lengths[0], 1) - b.start / max(lengths[1], 1))


def _is_related(a: Fact, b: Fact, related: Related) -> bool:
    return bool(a.noun and b.noun) and related(str(a.noun), str(b.noun))
