"""Which mention in the target says what a mention in the source says?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pressflow.model import Fact
from pressflow.verify._assign import INFINITE, assign
from pressflow.verify._values import Likeness, likeness, same_value

ALONE = 3.5  # two that stay alone cost more than any pair of one family
_PLACE = 0.3  # of two equal partners the one in the same place of the text

Related = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Pairs of values, values of the source without a partner, values of the target without one."""

    pairs: tuple[tuple[Fact, Fact, Likeness], ...]
    missing: tuple[Fact, ...]
    invented: tuple[Fact, ...]


def align(source: Sequence[Fact], target: Sequence[Fact], lengths: tuple[int, int], related: Related) -> Alignment:
    """The globally best pairing of the values of two texts of the given lengths.

    related: whether a noun of the source and a noun of the target mean the same, as far as anybody knows.
    """
    likenesses = [[likeness(a, b) for b in target] for a in source]
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
    return _forgive(Alignment(tuple(pairs), tuple(missing), tuple(invented)), source, target)


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


def _forgive(alignment: Alignment, source: Sequence[Fact], target: Sequence[Fact]) -> Alignment:
    """Drops what is said elsewhere: a value repeated on one side only, a range told as its two ends."""
    said = [a for a, _, _ in alignment.pairs], [b for _, b, _ in alignment.pairs]
    missing = (f for f in alignment.missing if not _repeated(f, said[0]) and not _retold(f, target))
    invented = (f for f in alignment.invented if not _repeated(f, said[1]) and not _retold(f, source))
    return Alignment(alignment.pairs, tuple(missing), tuple(invented))


def _repeated(fact: Fact, said: Sequence[Fact]) -> bool:
    """Whether the same text says it once more: the same value, and not of another thing."""
    return any(
        same_value(fact, other) and (fact.noun == other.noun or not (fact.noun and other.noun))
        for other in said
    )


def _retold(fact: Fact, others: Sequence[Fact]) -> bool:
    """Whether the other text tells a range by its ends, or an end within a range."""
    values = {other.value for other in others}
    return any(fact.value in _ends(other) for other in others) or (bool(_ends(fact)) and values.issuperset(_ends(fact)))


def _ends(fact: Fact) -> tuple[str, ...]:
    for sign in ("..", "/"):
        if sign in fact.value and fact.kind != "fraction":
            return tuple(fact.value.split(sign))
    return ()


def _distance(a: Fact, b: Fact, lengths: tuple[int, int]) -> float:
    return _PLACE * abs(a.start / max(lengths[0], 1) - b.start / max(lengths[1], 1))


def _is_related(a: Fact, b: Fact, related: Related) -> bool:
    return bool(a.noun and b.noun) and related(str(a.noun), str(b.noun))
