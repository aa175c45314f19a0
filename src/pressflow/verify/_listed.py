"""Words by their beginnings and endings, and what they tell: öffn tells +open, *frei$ free."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

_MANY = 100_000  # words that are remembered
_LETTERS = re.compile(r"[^\W\d_]+")


class Telling:
    """The words that tell something, found without a look at each: most tell nothing, and are remembered so."""

    def __init__(self, tells: Callable[[str], tuple[str, ...]]) -> None:
        """tells: what one word tells."""
        self._tells = tells
        self._nothing: set[str] = set()
        self._something: dict[str, tuple[str, ...]] = {}

    def among(self, words: frozenset[str]) -> dict[str, tuple[str, ...]]:
        """Those of the words that tell something, with what they tell; in no order."""
        found = {}
        for word in words - self._nothing:
            told = self._something.get(word) or self._tells(word)
            if told:
                found[word] = self._something[word] = told
            else:
                self._nothing.add(word)
        if len(self._nothing) + len(self._something) > _MANY:
            self._nothing.clear()
            self._something.clear()
        return found


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The first word of each phrase, letters only: where a phrase stands, this is one of the words of the text."""
    return frozenset(_LETTERS.findall(phrase)[0] for phrase in phrases)


class Listed:
    """Entries of lists, each with its sense.

    An entry is how words begin; with a $ behind it a whole word; with a * before it and a $ behind how words end.
    """

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._whole: dict[str, list[str]] = {}
        self._first: dict[str, list[str]] = {}
        self._last: dict[str, list[str]] = {}
        self._order: dict[str, int] = {}
        self.senses = lru_cache(20_000)(self.look_up)
        for entry, sense in entries:
            self._order.setdefault(sense, len(self._order))
            table = self._last if entry[0] == "*" else self._whole if entry[-1] == "$" else self._first
            table.setdefault(entry.strip("*$"), []).append(sense)
        self._beginnings, self._endings = (sorted({len(part) for part in t}) for t in (self._first, self._last))
        # most words are like none of them, which the shortest beginnings and endings tell
        self._starts = {part[: self._beginnings[0]] for part in self._first}
        self._stops = {part[-self._endings[0] :] for part in self._last}

    def look_up(self, word: str) -> tuple[str, ...]:
        """All senses of a word in lower case, those listed first before others. `senses` remembers them besides."""
        begins = self._starts and word[: self._beginnings[0]] in self._starts
        ends = self._stops and word[-self._endings[0] :] in self._stops
        if not (begins or ends or word in self._whole):
            return ()
        found = set(self._whole.get(word, ()))
        if begins:
            for cut in self._beginnings:
                found.update(self._first.get(word[:cut], ()))
        if ends:
            for cut in self._endings:
                found.update(self._last.get(word[-cut:], ()))
        return tuple(sorted(found, key=self._order.__getitem__))
