"""Does each value still belong to what it belonged to? Read from the words around it, where they are known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressflow.model import Fact
from pressflow.verify._align import Alignment, Related
from pressflow.verify._reading import Reading
from pressflow.verify._values import dimension, family, same_value

_WORD = re.compile(r"[^\W\d_]{3,}(?:[-‑][^\W\d_]+)*|\d+")  # a year, the number of a list, too
_STOP = re.compile(r"[.!?;:](?=\s)|\n")
_REACH = 12  # words of a zone, those nearest to the value

Mention = tuple[Fact, Fact]


@dataclass(frozen=True, slots=True)
class Zones:
    """The words that stand near each value of a text: between it and the values of its family on either side."""

    reading: Reading
    facts: Sequence[Fact]

    def of(self, fact: Fact) -> tuple[str, ...]:
        """The words of the value's zone, a noun that it counts among them."""
        text = self.reading.text
        others = [f for f in self.facts if family(f) == family(fact)]
        before = max((f.end for f in others if f.end <= fact.start), default=0)
        behind = min((f.start for f in others if f.start >= fact.end), default=len(text))
        left = self._words(_STOP.split(text[before : fact.start])[-1])[-_REACH:]
        right = self._words(_STOP.split(text[fact.end : behind])[0])
        # what follows up to a comma is the value's own; what follows a comma leads to the next value
        own = self._words(_STOP.split(text[fact.end : behind])[0].partition(",")[0])
        return (*left, *(own if len(own) < len(right) else right)[:_REACH])

    def _words(self, piece: str) -> list[str]:
        nouns_only = self.reading.locale_words.noun_case  # German: the words with a capital
        return [w for w in _WORD.findall(piece) if not nouns_only or not w[0].islower()]


def exchanged(
    alignment: Alignment, source: Zones, target: Zones, related: Related
) -> Iterator[tuple[Mention, Mention]]:
    """Pairs of equal values whose surroundings have changed places: profit and turnover with each other's figures."""
    equal = [(a, b) for a, b, like in alignment.pairs if like.cost < 1]
    for n, (a, b) in enumerate(equal):
        for c, d in equal[n + 1 :]:
            if not alike(a, c) or same_value(a, c):
                continue
            ours, theirs = (source.of(a), source.of(c)), (target.of(b), target.of(d))
            own = [_shared(words, others, related) for words, others in zip(ours, theirs, strict=True)]
            other = [_shared(words, others, related) for words, others in zip(ours, reversed(theirs), strict=True)]
            told = all((*ours, *theirs, *other)) and sum(other) > sum(own)
            if (a.start < c.start) == (b.start < d.start) and any(own):
                continue  # the values have kept their order: only all of their words can have been exchanged
            if told and all(there >= here for here, there in zip(own, other, strict=True)):
                yield (a, b), (c, d)


def alike(a: Fact, c: Fact) -> bool:
    """Whether the two could change places unseen: values of one kind in one unit."""
    return (dimension(a), a.unit, a.currency) == (dimension(c), c.unit, c.currency)


def _shared(ours: Sequence[str], theirs: Sequence[str], related: Related) -> int:
    """How many of our words have one of theirs that means the same."""
    return sum(
        word in theirs or (word.isalpha() and any(other.isalpha() and related(word, other) for other in theirs))
        for word in dict.fromkeys(ours)
    )
