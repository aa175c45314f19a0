"""Do two words of a pair of texts mean the same, noun or name? Asked of the lexicon and the known names, once each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from pressflow.lexica import stem, sure_nouns, words_for
from pressflow.verify._known import KnownNames
from pressflow.verify._words import Lexicon, skeleton, spellings

_MANY = 200_000  # answers that are kept
_WORD = re.compile(r"[^\W\d_]+")
_ROOT = 4  # letters that a name has at least that is told by its beginning
_ENDING = 3  # letters by which inflection makes a name longer at most


class _Shape(NamedTuple):
    """A form of a name without what languages spell differently; how it begins in all its cases, if it is not short."""

    bones: str
    beginning: str | None


class _Word(NamedTuple):
    """What is known of a German word: how it is written as a name, what it may be called, what its beginning may be."""

    names: tuple[_Shape, ...]
    called: frozenset[str]
    firsts: tuple[_Shape, ...]


class Relations:
    """What is known of German words and those of one locale."""

    def __init__(self, lexicon: Lexicon, known: KnownNames, source_locale: str) -> None:
        self._lexicon, self._known = lexicon, known
        self._told: dict[tuple[str, str], bool] = {}
        self._nouns = sure_nouns(source_locale.partition("-")[0], known.locale.partition("-")[0])
        self._word = lru_cache(_MANY)(self._about)

    def related(self, word: str, other: str) -> bool:
        """True if the German word and the other one are one name or mean the same."""
        told = self._told.get((word, other))
        if told is None:
            if len(self._told) >= _MANY:
                self._told.clear()
            told = (
                self.is_name(word, other)
                or other.lower() in self._word(word).called  # a short one, too: air
                or self._lexicon.related(word, other)
                or _is_one_of(self._word(word).firsts, other)  # the domestic of Inlandsgeschäft
            )
            self._told[word, other] = told
        return told

    def _about(self, word: str) -> _Word:
        return _Word(_shapes(self._names(word)), words_for(word, self._nouns), _shapes(self._first(word.lower())))

    def _first(self, low: str) -> frozenset[str]:
        """What a compound's beginning may be called."""
        cuts = range(len(low) - _ROOT, _ROOT - 1, -1)
        return next((words for cut in cuts if (words := self._nouns.get(stem(low[:cut])))), frozenset())

    def is_name(self, word: str, other: str) -> bool:
        """True if both may be one name: a capital, and the same letters or what the terms say."""
        if not (word[0].isupper() and other[0].isupper()):
            return False
        return _is_one_of(self._word(word).names, other)

    def _names(self, word: str) -> frozenset[str]:
        """How the name may be written in the other language: itself without accents, and what the terms say."""
        term = self._known.term(word) or self._known.term(word.removesuffix("s"))
        forms = term.forms(self._known.locale) if term else ()
        told = {w.lower() for form in forms for w in _WORD.findall(form) if w[0].isupper()}
        return frozenset((*told, *spellings(word)))


def _shapes(forms: Iterable[str]) -> tuple[_Shape, ...]:
    every = {skeleton(form) for form in forms}
    return tuple(_Shape(a, a[: max(_ROOT, len(a) - 1)] if len(a) >= _ROOT else None) for a in every)


def _is_one_of(shapes: Iterable[_Shape], other: str) -> bool:
    """Whether `other` is one of the names, with the ending of a case or an adjective."""
    bones = _bones(other)
    for name, beginning in shapes:
        if name == bones or (beginning and bones.startswith(beginning) and len(bones) - len(beginning) <= _ENDING):
            return True
    return False


@lru_cache(maxsize=50_000)
def _bones(word: str) -> str:
    return skeleton(spellings(word.lower())[0])
