"""Patterns that are searched only where a word of the text hints at them: most texts have none, and words repeat."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache

_WORD = re.compile(r"\w+")
_MANY = 50_000  # words that are remembered

Hint = Callable[[str], object]
"""Whether a word, all its letters, digits and underscores, lets a pattern match where it stands."""


class Hinted:
    """A pattern whose matches are of use only where one of the text's words is a hint at it.

    All patterns of a locale are asked together about each word that is new to it.
    """

    def __init__(self, tag: str, pattern: str, hint: Hint) -> None:
        """hint: true for a word of each match that its rule does not drop; made of the same lists as the pattern."""
        self.plain = re.compile(pattern)
        self.hint = hint
        self._vocabulary = _vocabulary(tag)
        self._vocabulary.add(self)

    def is_hinted(self, text: str) -> bool:
        """True if a word of the text is a hint; if not, the rule finds nothing in it."""
        return self in self._vocabulary.hinted(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in the text; none where no word is a hint."""
        return self.plain.finditer(text) if self.is_hinted(text) else iter(())


class _Vocabulary:
    """What the words of a locale's texts hint at."""

    def __init__(self) -> None:
        self._patterns: tuple[Hinted, ...] = ()
        self._idle: set[str] = set()  # words that are no hint
        self.hinted = lru_cache(8)(self._hinted)  # by text: each of its rules asks
        self._hints = lru_cache(_MANY)(self._asked)

    def add(self, pattern: Hinted) -> None:
        self._patterns += (pattern,)
        self._idle.clear()
        self._hints.cache_clear()
        self.hinted.cache_clear()

    def _hinted(self, text: str) -> frozenset[Hinted]:
        """The patterns that the words of the text hint at."""
        found: set[Hinted] = set()
        for word in set(_WORD.findall(text)) - self._idle:
            if hints := self._hints(word):
                found.update(hints)
            elif len(self._idle) < _MANY:
                self._idle.add(word)
        return frozenset(found)

    def _asked(self, word: str) -> tuple[Hinted, ...]:
        return tuple(pattern for pattern in self._patterns if pattern.hint(word))


@cache
def _vocabulary(tag: str) -> _Vocabulary:
    return _Vocabulary()


# --- hints --------------------------------------------------------------------------------------------------


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The first word of each phrase. `.__contains__` is the hint of a pattern in which no letter stands beside them."""
    return frozenset(found.group() for phrase in phrases if (found := _WORD.search(phrase)))


_DOTLESS = str.maketrans("ıİ", "ii")  # which a pattern takes for an i where capitals do not count


def ending(phrases: Iterable[str], inflected: Sequence[str] = ("",)) -> Hint:
    """True for a word, in capitals or not, with the end of a phrase at its end, and one of the endings behind that."""
    words = [_WORD.findall(phrase.casefold())[-1] for phrase in phrases]
    ends = tuple(word + ending for word in words for ending in inflected)
    shortest = min(map(len, ends), default=0)
    tails = frozenset(end[-shortest:] for end in ends)  # of most words no end is like any of these

    def hint(word: str) -> bool:
        low = (word if word.isascii() else word.translate(_DOTLESS)).casefold()
        return low[-shortest:] in tails and low.endswith(ends)

    return hint


def any_of(phrases: Iterable[str]) -> str:
    """A pattern: the first word of one of the phrases."""
    return rf"(?:{'|'.join(sorted(map(re.escape, first_words(phrases)), key=len, reverse=True)) or '(?!)'})"
