"""Do two words of a pair of texts mean the same, noun or name? Asked of the lexicon and the known names, once each."""

from __future__ import annotations

import re

from pressflow.lexica import stem, sure_nouns, words_for
from pressflow.verify._known import KnownNames
from pressflow.verify._words import Lexicon, skeleton, spellings

_MANY = 200_000  # answers that are kept
_WORD = re.compile(r"[^\W\d_]+")
_ROOT = 4  # letters that a name has at least that is told by its beginning
_ENDING = 3  # letters by which inflection makes a name longer at most


class Relations:
    """What is known of German words and those of one locale."""

    def __init__(self, lexicon: Lexicon, known: KnownNames, source_locale: str) -> None:
        self._lexicon, self._known = lexicon, known
        self._told: dict[tuple[str, str], bool] = {}
        self._nouns = sure_nouns(source_locale.partition("-")[0], known.locale.partition("-")[0])
        self._firsts: dict[str, frozenset[str]] = {}
        self._forms: dict[str, frozenset[str]] = {}

    def related(self, word: str, other: str) -> bool:
        """True if the German word and the other one are one name or mean the same."""
        told = self._told.get((word, other))
        if told is None:
            if len(self._told) >= _MANY:
                self._told.clear()
            told = (
                self.is_name(word, other)
                or other.lower() in words_for(word, self._nouns)  # a short one, too: air
                or self._lexicon.related(word, other)
                or self._specifies(word, other)
            )
            self._told[word, other] = told
        return told

    def _specifies(self, word: str, other: str) -> bool:
        """Whether `other` renders what a compound begins with: the domestic of Inlandsgeschäft."""
        found = self._firsts.get(word)
        if found is None:
            found = self._firsts[word] = self._first(word.lower())
        return any(_inflected(form, other.lower()) for form in found)

    def _first(self, low: str) -> frozenset[str]:
        cuts = range(len(low) - _ROOT, _ROOT - 1, -1)
        return next((words for cut in cuts if (words := self._nouns.get(stem(low[:cut])))), frozenset())

    def is_name(self, word: str, other: str) -> bool:
        """True if both may be one name: a capital, and the same letters or what the terms say."""
        if not (word[0].isupper() and other[0].isupper()):
            return False
        return any(_inflected(form, other.lower()) for form in self._names(word))

    def _names(self, word: str) -> frozenset[str]:
        """How the name may be written in the other language: itself without accents, and what the terms say."""
        found = self._forms.get(word)
        if found is None:
            term = self._known.term(word) or self._known.term(word.removesuffix("s"))
            forms = term.forms(self._known.locale) if term else ()
            told = {w.lower() for form in forms for w in _WORD.findall(form) if w[0].isupper()}
            found = self._forms[word] = frozenset((*told, *spellings(word)))
        return found


def _inflected(form: str, other: str) -> bool:
    """Whether `other` is the name, with the ending of a case or an adjective."""
    a, b = skeleton(form), skeleton(spellings(other)[0])
    if a == b:
        return True
    stem = a[: max(_ROOT, len(a) - 1)]
    return len(a) >= _ROOT and b.startswith(stem) and len(b) - len(stem) <= _ENDING
