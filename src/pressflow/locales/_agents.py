"""How a language says who acts on whom, and from where to where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agents:
    """Words of one language, in lower case.

    from_, to:    right before a name, the ends of a way.
    passive:      forms of the verb that makes a passive. by: before who acts in one.
    active:       ends of participles that such a form makes no passive with: is building.
    objects:      before a name that is acted on. given: before one that something is given to.
    prepositions: before a name that neither acts nor is acted on.
    order:        whether the first of two names in a clause without a passive is the one who acts.
    """

    from_: frozenset[str]
    to: frozenset[str]
    passive: frozenset[str]
    by: frozenset[str]
    objects: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    active: tuple[str, ...] = ()
    order: bool = False


def frozen(words: str) -> frozenset[str]:
    """The words of a list, in no order."""
    return frozenset(words.split())
