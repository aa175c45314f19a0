"""Two fact sheets -> what the older one vouched for and the newer one does not. Decided without touching a file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressflow.facts.sheet import fact_values
from pressflow.model import Fact, FactSheet, SheetFact

_STEM = 4  # letters that the forms of a noun share: Leuchttürme, Leuchttürmen
_SAYS = ("value", "qualifier", "currency", "unit", "relation", "modifier", "timezone", "speaker")
_FEW = 3  # values that may have changed places among themselves
_ONE = {"count": "number"}  # whether a noun was recognised beside a number changes nothing about the number

Meaning = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A statement that was taken back. now: what stands in its place, None if nothing does.

    exchanged: both values stand in both texts, each in the other's place.
    """

    was: SheetFact
    now: SheetFact | None
    exchanged: bool = False


def differences(old: FactSheet, new: FactSheet) -> tuple[Difference, ...]:
    """What the older sheet says otherwise, each statement once. A fact that was only added makes nothing wrong.

    A name that is no longer mentioned is no wrong statement either; one that was replaced by another is.
    """
    lost, added = list(_beyond(old.facts, new.facts)), list(_beyond(new.facts, old.facts))
    found = []
    for was in lost:
        now = max(added, key=lambda entry: _likeness(was, entry), default=None)
        if now is None or not _likeness(was, now):
            now = None
        else:
            added.remove(now)
        if now or was.fact.kind != "name":
            found.append(Difference(was, now))
    return tuple(found) or tuple(_exchanged(old.facts, new.facts))


def _exchanged(old: Sequence[SheetFact], new: Sequence[SheetFact]) -> Iterator[Difference]:
    """Values that have changed places, where nothing else has: `Kiel 5, Husum 3` became `Kiel 3, Husum 5`.

    Where more than a few stand elsewhere, paragraphs were moved, and every value with what it belongs to.
    """
    before, after = ([e for e in facts if e.fact.kind not in ("name", "quote")] for facts in (old, new))
    moved = [(a, b) for a, b in zip(before, after, strict=False) if _meaning(a.fact) != _meaning(b.fact)]
    if len(before) == len(after) and len(moved) <= _FEW:
        yield from (Difference(a, b, exchanged=True) for a, b in moved)


def _beyond(facts: Sequence[SheetFact], others: Sequence[SheetFact]) -> Iterator[SheetFact]:
    """The facts that none of the others says, each once."""
    known: dict[Meaning, list[SheetFact]] = {}
    for entry in others:
        known.setdefault(_meaning(entry.fact), []).append(entry)
    for entry in facts:
        meaning = _meaning(entry.fact)
        if not any(_same_noun(entry.fact, other.fact) for other in known.get(meaning, ())):
            known.setdefault(meaning, []).append(entry)
            yield entry


def _meaning(fact: Fact) -> Meaning:
    values = fact_values(fact)
    return (_ONE.get(fact.kind, fact.kind), *(values.get(key, "") for key in _SAYS))


def _same_noun(a: Fact, b: Fact) -> bool:
    """Whether both count the same, as far as their nouns tell: in whatever case and number they stand."""
    return not a.noun or not b.noun or _stem(a.noun) == _stem(b.noun)


def _stem(noun: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", noun.casefold()) if not unicodedata.combining(c))
    return bare[:_STEM]


def _likeness(was: SheetFact, now: SheetFact) -> int:
    """How likely one took the place of the other; 0 if it did not."""
    if _meaning(was.fact)[0] != _meaning(now.fact)[0]:
        return 0
    counted = bool(was.fact.noun and now.fact.noun) and _same_noun(was.fact, now.fact)
    return 4 * (now.change == was.id) + 2 * counted + (was.block == now.block)
