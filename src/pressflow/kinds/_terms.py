"""Finds the terms of a termbase in a text, inflected as German inflects them. One walk over the words, no guessing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from babel import Locale as Cldr

from pressflow.locales import Locale
from pressflow.locales._inflection import ADJECTIVE, BEFORE_DATES, HOMOGRAPHS, JOINERS, NEAR_PLACES, PLURALS
from pressflow.model import Term

SOURCE_LANGUAGE = "de"

# Digits stay with their letters, so `Bund` is not found in `Bundestag` and `X30` not in `X300`. A soft hyphen, or a
# hyphen at the end of a line with the rest of the word on the next, is inside a word.
_JOINERS = "|".join(sorted(JOINERS))
_WORD = re.compile(
    rf"[^\W_](?:[^\W_]|\u00ad+(?=[^\W_])|[-‐]\n(?!(?:{_JOINERS})\b)(?=[a-zäöüß]))*|[^\w\s]|_",
)
_BREAKS = re.compile(r"\u00ad|[-‐]\n")
_ALIKE = str.maketrans({"’": "'", "ʼ": "'", "‑": "-", "‐": "-", "ß": "ss", "ẞ": "SS"})
_HYPHENS = "-‑‐"
_CAPITALS_FROM = 6  # letters: below, capitals may be another name: BUND is not der Bund
_LAST_WORD = re.compile(r"(?:(?P<figure>\d)\.?|(?P<word>[^\W\d_]+))\s*$")
_REACH = 24  # characters before a hit in which the word before it is looked for


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
    dated: bool = False  # also the name of a month or weekday
    homograph: bool = False  # also a common word

    def fits(self, text: str, spans: Sequence[tuple[int, int]]) -> bool:
        """Whether the words at `spans` are this term, and not a part of something longer."""
        start, end = spans[0][0], spans[-1][1]
        words = [_plain(text[a:b]) for a, b in spans]
        forms = self.shouted if self.shouted and text[start:end].isupper() else self.forms
        return (
            all(map(frozenset.__contains__, forms, words))
            and all(
                _gap_fits(text[left[1] : right[0]], spaced)
                for left, right, spaced in zip(spans, spans[1:], self.spaced[1:], strict=False)
            )
            and _stands_free(text, start, end)
            and not (self.dated and _is_date(text, start, end))
            and not (self.homograph and not _near_place(text, start))
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
    _stems: Stems

    def find(self, text: str) -> Iterator[TermHit]:
        """The terms in `text`, left to right; of several that begin at one word the longest. None overlap."""
        ways = self._root.ways
        stems = [self._stems[word] for word in _WORD.findall(text)] if ways else []
        if ways.keys().isdisjoint(stems):
            return
        spans = [m.span() for m in _WORD.finditer(text)]
        at = 0
        while at < len(spans):
            found = self._longest(text, spans, stems, at) if stems[at] in ways else None
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
        walked: list[tuple[int, int]] = []
        while stop < len(stems):
            way = node.ways.get(stems[stop])
            if way is None and walked and _couples(text, spans, stop):
                stop += 1  # GOLD-Label is the GOLD Label, coupled with a hyphen as German compounds are
                way = node.ways.get(stems[stop])
            if way is None:
                break
            walked.append(spans[stop])
            node, stop = way, stop + 1
            best = next(((pattern, stop) for pattern in node.ends if pattern.fits(text, walked)), best)
        return best


def compile_terms(terms: Sequence[Term], locale: Locale) -> TermMatcher:
    """What finds `terms` in texts of `locale`: the German terms in German, elsewhere any of their approved renderings.

    A term without a rendering in `locale` is found as German writes it: that is what an untranslated name looks like.
    """
    german = locale.language == SOURCE_LANGUAGE
    stems = _GERMAN if german else _OTHER
    root = _Node()
    for term in terms:
        for form in term.german if german else term.forms(locale.tag) or term.german:
            if pattern := _pattern(term, form, locale if german else None):
                _insert(root, pattern, [stems[word] for word in _WORD.findall(form)])
    return TermMatcher(root, stems)


def _insert(root: _Node, pattern: _Pattern, stems: Sequence[str]) -> None:
    node = root
    for stem in stems:
        node = node.ways.setdefault(stem, _Node())
    node.ends.append(pattern)


# --- how a term may be written ----------------------------------------------------------------------------------


def _pattern(term: Term, form: str, german: Locale | None) -> _Pattern | None:
    spans = [m.span() for m in _WORD.finditer(form)]
    if not spans:
        return None
    words = [_plain(form[start:end]) for start, end in spans]
    several = len([word for word in words if word[0].isalpha()]) > 1
    forms = [_forms(term, word, i == len(words) - 1, several) if german else {word} for i, word in enumerate(words)]
    forms[0] |= {word[:1].upper() + word[1:] for word in forms[0]}  # at the head of a sentence
    spaced = [None, *(_spacing(form[a[1] : b[0]], form[a[0] : a[1]]) for a, b in pairwise(spans))]
    loud = term.type == "place" or sum(map(len, words)) >= _CAPITALS_FROM
    shouted = [frozenset(word.upper() for word in known) for known in forms] if loud else []
    return _Pattern(
        term,
        tuple(map(frozenset, forms)),
        tuple(spaced),
        tuple(shouted),
        dated=german is not None and not several and form in _calendar(german.cldr),
        homograph=german is not None and not several and term.type == "place" and form in HOMOGRAPHS,
    )


def _forms(term: Term, word: str, last: bool, several: bool) -> set[str]:
    """How German inflects a word of a term: adjectives before the noun, the noun's genitive, of some the plural."""
    if not word[0].isalpha() or (not word[0].isupper() and not last):
        return {word}
    genitive = set() if word.casefold().endswith(("s", "x", "z")) and term.type == "person" else {word + "s"}
    if word.isupper() or not word[0].isupper() or term.type == "person":
        return {word} | (genitive if last else set())
    forms = {word} | genitive
    if last or not word.endswith(ADJECTIVE):
        forms |= _noun_forms(term, word, several)
    if not last or (several and word.endswith("e")):  # der Rat der Weisen
        forms |= {base + ending for base in _bases(word) for ending in ADJECTIVE}
    return forms


def _noun_forms(term: Term, word: str, several: bool) -> set[str]:
    """Genitive -es; dative plural -n; another plural only where it can be no other word: Bahnen is not die Bahn."""
    plural = {word + "n"} if word.endswith(PLURALS) else set()
    if term.type == "place":  # Ulm has no Ulmen and Halle no Hallen
        return plural
    endings = ("es", "n", "en") if several or term.type == "term" else ("es",)
    return plural | {word + ending for ending in endings}


def _bases(word: str) -> Iterator[str]:
    """The word without each ending that an adjective may have: Freie -> Frei, Deutscher -> Deutsch."""
    for ending in ADJECTIVE:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield word.removesuffix(ending)


def _spacing(gap: str, before: str) -> bool | None:
    """Must there be space where the term writes `gap`? After a full stop as you like: e. V., e.V."""
    return None if before == "." else bool(gap)


@cache
def _calendar(cldr: str) -> frozenset[str]:
    names = Cldr.parse(cldr)
    return frozenset((*names.months["format"]["wide"].values(), *names.days["format"]["wide"].values()))


# --- what stands around a hit ------------------------------------------------------------------------------------


def _gap_fits(gap: str, spaced: bool | None) -> bool:
    return gap.count("\n") < 2 and (spaced is None or bool(gap) == spaced)


def _couples(text: str, spans: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether the word at `at` is a hyphen that joins the words on its two sides."""
    if at + 1 >= len(spans) or text[spans[at][0]] not in _HYPHENS:
        return False
    return spans[at - 1][1] == spans[at][0] and spans[at][1] == spans[at + 1][0] and text[spans[at + 1][0]].isalnum()


def _stands_free(text: str, start: int, end: int) -> bool:
    """False inside a longer name or an address: Neu-Ulm, S-Bahn, Cluster.Hamburg, Hamburg@work, hamburg.de."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if after[:1] in ("$", "€", "£", "¥"):
        return False  # US$75 million
    if len(before) == 2 and before[0].isalnum() and before[1] in f"{_HYPHENS}@.|&":
        return False
    if len(after) == 2 and after[1].isalnum():
        return not (after[0] in "@|&" or (after[0] == "." and not after[1].isupper()))
    return True


def _is_date(text: str, start: int, end: int) -> bool:
    """Whether a name of a month or weekday is just that here: im Mai, 3. Mai, Mai 2026."""
    before = _LAST_WORD.search(text[max(0, start - _REACH) : start])
    if before and (before["figure"] or before["word"].casefold() in BEFORE_DATES):
        return True
    return text[end : end + 2].strip(" \u00a0,").isdecimal()


def _near_place(text: str, start: int) -> bool:
    """Whether the word before says that a place follows, or a line begins here as a dateline does."""
    if not text[:start].strip() or text[max(0, start - 1) : start] == "\n":
        return True
    before = _LAST_WORD.search(text[max(0, start - _REACH) : start])
    return bool(before and before["word"] and before["word"].casefold() in NEAR_PLACES)


def _plain(word: str) -> str:
    return _BREAKS.sub("", word).translate(_ALIKE)


class Stems(dict[str, str]):
    """Word -> what all its forms have in common, worked out when first asked for."""

    def __init__(self, endings: str) -> None:
        """endings: the letters that endings are made of."""
        super().__init__()
        self._endings = endings

    def __missing__(self, word: str) -> str:
        if len(self) >= _MANY:
            self.clear()
        found = self[word] = _plain(word).casefold().rstrip(self._endings)
        return found


_MANY = 50_000  # words whose stems are kept
_GERMAN, _OTHER = Stems("emnrs"), Stems("")
