"""The terms of a comparison, so that thousands of them cost no more than a few: looked up by the words of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressflow.model import Term
from pressflow.verify._listed import Telling
from pressflow.verify._words import plain, stands_in

_ROOT = 4  # letters that a name shares with the words made of it: Polen, polnisch; Spain, Spanish
_WORD = re.compile(r"[^\W_]+")


class KnownNames:
    """The names among the terms, as a locale renders them."""

    def __init__(self, terms: Sequence[Term], locale: str) -> None:
        self.locale = locale
        self._by_name: dict[str, Term] = {}
        self._by_word: dict[str, list[tuple[frozenset[str], int, Term]]] = {}  # longest word -> others, order, term
        for order, term in enumerate(t for t in terms if t.label):
            for name in term.german:
                self._by_name.setdefault(plain(name), term)
            for form in term.forms(locale):
                if words := [word.casefold() for word in _WORD.findall(plain(form))]:
                    longest = max(words, key=len)
                    self._by_word.setdefault(longest, []).append((frozenset(words) - {longest}, order, term))
        self._longest = Telling(lambda word: tuple(form for form in _forms(word) if form in self._by_word))

    def term(self, name: str) -> Term | None:
        """The term that `name` is, or None."""
        return self._by_name.get(plain(name))

    def in_target(self, target: str) -> Iterator[Term]:
        """The terms of which a rendering may stand in `target`, in their order; each once."""
        said = frozenset(_WORD.findall(plain(target)))
        longest = {form for forms in self._longest.among(said).values() for form in forms}
        terms = [term for word in longest for term in self._by_word[word]]
        words = {form for word in said for form in _forms(word)} if any(others for others, _, _ in terms) else set()
        found = {order: term for others, order, term in terms if others <= words}
        yield from (found[order] for order in sorted(found))

    def words_within(self, words: Sequence[str], target: str) -> set[str]:
        """The words of renderings in `target` of names that begin one of the `words`: Rheinbrücke, Tessiner."""
        begun = [
            term
            for term in self.in_target(target)
            if any(word.startswith(name) and word != name for name in term.german for word in words)
        ]
        return {word for term in begun for form in term.forms(self.locale) for word in form.split()}

    def stands(self, term: Term, target: str) -> str:
        """The rendering of the term that stands in `target`, or ""."""
        return next((form for form in term.forms(self.locale) if stands_in(form, target)), "")

    def traced(self, term: Term, target: str) -> bool:
        """Whether some word of `target` is made of the name: Bavarian, French."""
        return _trace(_roots(term.forms(self.locale)) | _roots(term.german), target)

    def replaced(self, term: Term, other: Term, source: str, target: str) -> bool:
        """Whether `target` says `other` where `source` says `term`, with no trace of either on the other side.

        A trace is the beginning of a word that only one of the two has: `French` of France, `Justiz` of a ministry.
        """
        ours, theirs = _roots(term.forms(self.locale)), _roots(other.forms(self.locale))
        own, strange = _roots(term.german), _roots(other.german)
        return not (_trace((ours | own) - theirs, target) or _trace((strange | theirs) - (own | ours), source))


def _forms(word: str) -> tuple[str, str, str]:
    """How a word of the text may stand in a term: as it is, and without the ending of a genitive or a plural."""
    low = word.casefold()
    return low, low.removesuffix("s"), low.removesuffix("es")


def _roots(names: Sequence[str]) -> set[str]:
    """The beginnings of the capitalised words of names."""
    words = (word for name in names for word in _WORD.findall(plain(name)) if not word.islower())
    return {word.casefold()[:_ROOT] for word in words}


def _trace(roots: set[str], text: str) -> bool:
    """Whether a word of `text` has one of the roots: at its beginning, or within a compound, whose end it is not.

    A root of two or three letters is a whole word. Auflagen is no trace of an agency.
    """
    low = plain(text).casefold()
    words = {word.removesuffix("s") for word in _WORD.findall(low)} | set(_WORD.findall(low))
    return any(
        root in words if len(root) < _ROOT else re.search(rf"\b{re.escape(root)}|{re.escape(root)}\w\w", low)
        for root in roots
    )
