"""Finds the terms of a termbase in a text, inflected as German inflects them. One walk over the words, no guessing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from pressflow.locales import Locale
from pressflow.model import Term

SOURCE_LANGUAGE = "de"

# Digits stay with their letters, so `Bund` is not found in `Bundestag` and `X30` not in `X300`.
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_ALIKE = str.maketrans({"’": "'", "ʼ": "'", "‑": "-", "‐": "-", "ß": "ss", "ẞ": "SS"})
_CAPITALS_FROM = 6  # letters: below, capitals may be another name: BUND is not der Bund
_ADJECTIVE = ("e", "en", "er", "es", "em")


@dataclass(frozen=True, slots=True)
class TermHit:
    """Where a text writes a term; `term.term` is the canonical form."""

    start: int
    end: int
    term: Term


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One way to write a term: the forms of each word, and whether space stands before it (None: as you like)."""

    term: Term
    forms: tuple[frozenset[str], ...]
    spaced: tuple[bool | None, ...]
    shouted: tuple[frozenset[str], ...]  # in capitals, as a headline may write it; empty if that may be another name

    def fits(self, text: str, spans: Sequence[tuple[int, int]]) -> bool:
        words = [text[start:end].translate(_ALIKE) for start, end in spans]
        forms = self.shouted if self.shouted and text[spans[0][0] : spans[-1][1]].isupper() else self.forms
        return all(map(frozenset.__contains__, forms, words)) and all(
            _gap_fits(text[left[1] : right[0]], spaced)
            for left, right, spaced in zip(spans, spans[1:], self.spaced[1:], strict=False)
        )


@dataclass(slots=True)
class _Node:
    """The patterns that end here, and the ways on by the next word's stem."""

    ends: list[_Pattern] = field(default_factory=list)
    ways: dict[str, _Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TermMatcher:
    """The terms of one locale, compiled."""

    _root: _Node
    _stem: Callable[[str], str]

    def find(self, text: str) -> Iterator[TermHit]:
        """The terms in `text`, left to right; of several that begin at one word the longest. None overlap."""
        if not self._root.ways:
            return
        spans = [m.span() for m in _WORD.finditer(text)]
        stems = [self._stem(text[start:end]) for start, end in spans]
        at = 0
        while at < len(spans):
            found = self._longest(text, spans, stems, at)
            if found is None:
                at += 1
                continue
            pattern, stop = found
            yield TermHit(spans[at][0], spans[stop - 1][1], pattern.term)
            at = stop

    def _longest(
        self, text: str, spans: Sequence[tuple[int, int]], stems: Sequence[str], at: int
    ) -> tuple[_Pattern, int] | None:
        node, stop, best = self._root, at, None
        while stop < len(stems) and (way := node.ways.get(stems[stop])) is not None:
            node, stop = way, stop + 1
            for pattern in node.ends:
                if pattern.fits(text, spans[at:stop]):
                    best = pattern, stop
                    break
        return best


def compile_terms(terms: Sequence[Term], locale: Locale) -> TermMatcher:
    """What finds `terms` in texts of `locale`: the German term in German, elsewhere any of its approved renderings.

    A term without a rendering in `locale` is found as German writes it: that is what an untranslated name looks like.
    """
    german = locale.language == SOURCE_LANGUAGE
    stem = _german_stem if german else _plain_stem
    root = _Node()
    for term in terms:
        for form in (term.term,) if german else _renderings(term, locale):
            if pattern := _pattern(term, form, german):
                _insert(root, pattern, [stem(word) for word in _WORD.findall(form)])
    return TermMatcher(root, stem)


def _renderings(term: Term, locale: Locale) -> tuple[str, ...]:
    """The approved forms for a locale: by its own tag, else by its bare language."""
    by_tag: Mapping[str, tuple[str, ...]] = {tag.lower(): forms for tag, forms in term.renderings.items()}
    return by_tag.get(locale.tag.lower()) or by_tag.get(locale.tag.split("-")[0].lower()) or (term.term,)


def _insert(root: _Node, pattern: _Pattern, stems: Sequence[str]) -> None:
    node = root
    for stem in stems:
        node = node.ways.setdefault(stem, _Node())
    node.ends.append(pattern)


def _pattern(term: Term, form: str, german: bool) -> _Pattern | None:
    spans = [m.span() for m in _WORD.finditer(form)]
    if not spans:
        return None
    words = [form[start:end].translate(_ALIKE) for start, end in spans]
    forms = [_forms(term, word, last=i == len(words) - 1, german=german) for i, word in enumerate(words)]
    forms[0] |= {word[:1].upper() + word[1:] for word in forms[0]}  # at the head of a sentence
    spaced = [None, *(_spacing(form[a[1] : b[0]], form[a[0] : a[1]]) for a, b in pairwise(spans))]
    loud = term.type == "place" or sum(map(len, words)) >= _CAPITALS_FROM
    shouted = [frozenset(word.upper() for word in known) for known in forms] if loud else []
    return _Pattern(term, tuple(map(frozenset, forms)), tuple(spaced), tuple(shouted))


def _forms(term: Term, word: str, *, last: bool, german: bool) -> set[str]:
    """How a word of a term may be written: itself and, in German, its inflections."""
    if not german or not word[0].isalpha():
        return {word}
    genitive = set() if word.casefold().endswith(("s", "x", "z")) and term.type == "person" else {word + "s"}
    if word.isupper() or not word[0].isupper() or term.type == "person":
        return {word} | (genitive if last else set())
    forms = {word} | genitive
    if last or not word.endswith(_ADJECTIVE):
        forms |= _noun_forms(term, word)
    if not last:
        forms |= {base + ending for base in _bases(word) for ending in _ADJECTIVE}
    return forms


def _noun_forms(term: Term, word: str) -> set[str]:
    # Ulm has no Ulmen and Halle no Hallen, but in den Niederlanden and der Philippinen are places.
    if term.type == "place":
        return {word + "n"} if word.endswith(("lande", "staaten", "inseln")) else set()
    return {word + ending for ending in ("es", "n", "en")}


def _bases(word: str) -> Iterator[str]:
    """The word without each ending that an adjective may have: Freie -> Frei, Deutscher -> Deutsch."""
    for ending in _ADJECTIVE:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield word.removesuffix(ending)


def _spacing(gap: str, before: str) -> bool | None:
    """Must there be space where the term writes `gap`? After a full stop as you like: e. V., e.V."""
    return None if before == "." else bool(gap)


def _gap_fits(gap: str, spaced: bool | None) -> bool:
    return gap.count("\n") < 2 and (spaced is None or bool(gap) == spaced)


def _plain_stem(word: str) -> str:
    return word.translate(_ALIKE).casefold()


def _german_stem(word: str) -> str:
    """The same for all forms of a word: endings are made of these letters only."""
    return word.translate(_ALIKE).casefold().rstrip("emnrs")
