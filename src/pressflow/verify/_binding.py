"""Does each value still belong to what it belonged to? Read from the words of its clause, where they are known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from functools import cache, cached_property
from itertools import combinations

from pressflow.model import Fact
from pressflow.verify._align import ALONE, Alignment, Related
from pressflow.verify._clauses import Clause, Span, clauses, words_of
from pressflow.verify._reading import Reading
from pressflow.verify._values import dimension, same_value

_FIGURE = re.compile(r"(?<![\w.,/])\d{1,3}(?:[.,’' \u00a0\u202f]\d{3})*(?![\w/]|[.,]\d)")
_WORD = re.compile(r"[^\W\d_]+")
_REACH, _BEHIND = 40, 3  # characters and words behind a value in which what it counts is named
_TIMES = {"date", "daterange", "time"}

Mention = tuple[Fact, Fact]
Landings = set[tuple[int, int]]


def exchanged(
    alignment: Alignment, source: Reading, target: Reading, related: Related
) -> Iterator[tuple[Mention, Mention]]:
    """Pairs of equal values whose clauses have changed places: profit and turnover with each other's figures.

    Both clauses must have a word in the other value's clause, and not both one in their own: a translation that only
    builds its sentences otherwise leaves the words in place, and what is said once for both stands with the first.
    """
    equal = [(a, b) for a, b, like in alignment.pairs if like.cost < ALONE]
    labels, figures = _figures(equal, source, target)
    equal += figures
    for family in _families(equal):
        moves = _moves(family, equal, labels, source, target, related)
        found = [
            ((a, b), (c, d))
            for (n, (a, b)), (m, (c, d)) in combinations(enumerate(family), 2)
            if alike(a, c) and not same_value(a, c) and moves.exchanged(n, m)
            if not (_counts(a, b, target, related) and _counts(c, d, target, related)) or _counts(a, d, target, related)
        ]
        yield from found
        if found:
            return  # the days that two amounts belong to have changed places if the amounts have


def _counts(a: Fact, b: Fact, target: Reading, related: Related) -> bool:
    """Whether what the one counts stands behind the other: 5,000 drilling wells."""
    behind = _WORD.findall(target.text[b.end : b.end + _REACH])[:_BEHIND]
    return bool(a.noun) and any(related(str(a.noun), word) for word in behind)


def alike(a: Fact, c: Fact) -> bool:
    """Whether the two could change places unseen: values of one kind in one unit, or one that leaves the unit out."""
    if _is_bare(a) or _is_bare(c):
        return not {dimension(a), dimension(c)} & {*_TIMES, "ordinal"}
    return _sort(a) == _sort(c)


def _sort(fact: Fact) -> tuple[str | None, ...]:
    return dimension(fact), fact.unit, fact.currency


def _is_bare(fact: Fact) -> bool:
    return fact.kind in ("number", "count") and not fact.noun


def _families(equal: Sequence[Mention]) -> Iterator[list[Mention]]:
    """The mentions that could be taken for each other, where there are two different ones."""
    for sort in {_sort(a): None for a, _ in equal}:
        family = [(a, b) for a, b in equal if _sort(a) == sort or (_is_bare(a) and not {*sort} & _TIMES)]
        if any(not same_value(a, family[0][0]) for a, _ in family[1:]):
            yield family


def _figures(
    equal: Sequence[Mention], source: Reading, target: Reading
) -> tuple[list[tuple[Span, Span]], list[Mention]]:
    """Figures that are no values to anybody, once in each text: labels (List 2), and what leaves a noun out."""
    ours = _bare(source.text, [_span(a) for a, _ in equal])
    theirs = _bare(target.text, [_span(b) for _, b in equal]) if ours else {}
    both = [(fact, theirs[digits]) for digits, fact in ours.items() if digits in theirs]
    counts = Counter(_before(a, source.text) for a, _ in both)
    labels = [(a, b) for a, b in both if counts[_before(a, source.text)] > 1]
    return [(_span(a), _span(b)) for a, b in labels], [mention for mention in both if mention not in labels]


def _bare(text: str, taken: Sequence[Span]) -> dict[str, Fact]:
    found: dict[str, list[Fact]] = {}
    for match in _FIGURE.finditer(text):
        start, end = match.span()
        if not any(a <= start < b for a, b in taken):
            digits = re.sub(r"\D", "", match.group())
            found.setdefault(digits, []).append(Fact("number", start, end, match.group(), digits))
    return {digits: facts[0] for digits, facts in found.items() if len(facts) == 1}


def _before(fact: Fact, text: str) -> str:
    """The word before a figure; another figure has it too where the two are labels: List 1, List 2."""
    return (text[: fact.start].split() or [""])[-1]


def _span(fact: Fact) -> Span:
    return fact.start, fact.end


# --- what the clauses say -------------------------------------------------------------------------------------


class Moves:
    """Where what stands in each clause of the source is in the translation: in whose clause.

    ours, theirs: the clauses of the things that may have changed places, in the same order. words: which clauses
    share a word; values: (clause, clause) that share a value of another kind.
    """

    def __init__(self, ours: Sequence[int], theirs: Sequence[int], words: _Words, values: Landings) -> None:
        self.ours, self.theirs, self.words, self.values = ours, theirs, words, values

    def exchanged(self, n: int, m: int) -> bool:
        """Whether the n-th and the m-th have changed places."""
        i, k = self.ours[n], self.ours[m]
        j, h = self.theirs[n], self.theirs[m]
        if i == k or j == h or -1 in (i, j, k, h):
            return False
        crossed, kept = {(i, h), (k, j)}, {(i, j), (k, h)}
        if not crossed <= self.values and not all(self.words.may_share(*pair) for pair in crossed):
            return False  # most of them
        words = self.words.landings
        if kept <= words:
            return False
        return crossed <= words or (crossed <= self.values and not kept & (words | self.values))


class _Words:
    """The words of the clauses of both sides."""

    def __init__(self, ours: Sequence[Sequence[str]], theirs: Sequence[Sequence[str]], related: Related) -> None:
        self._ours, self._theirs, self._related = ours, theirs, related
        self.may_share = cache(self._may_share)

    def _may_share(self, i: int, j: int) -> bool:
        """Whether a clause of the source and one of the target have a word in common."""
        return any(same(word, other, self._related) for word in self._ours[i] for other in self._theirs[j])

    @cached_property
    def landings(self) -> Landings:
        """(clause of the source, clause of the target) that share a word which no other clause of either side has."""
        return _landings(self._ours, self._theirs, self._related)


def moved(
    source: Reading,
    target: Reading,
    things: Sequence[tuple[Span, Span]],
    others: Sequence[tuple[Span, Span]],
    related: Related,
    besides: Container[str] = (),
) -> Moves:
    """What the clauses say of `things`, which stand in both texts. others: what else stands in both and tells.

    besides: words that tell nothing: what is counted is often said for one of two values only.
    """
    ours, theirs = [a for a, _ in things], [b for _, b in things]
    here, there = clauses(source, ours), clauses(target, theirs)
    places = [_place(here, span) for span in ours], [_place(there, span) for span in theirs]
    if len(set(places[0])) < 2 or len(set(places[1])) < 2:
        return Moves(*places, _Words((), (), related), set())
    words = [_but(words_of(source, clause, [*ours, *(a for a, _ in others)]), besides) for clause in here]
    foreign = [_but(words_of(target, clause, [*theirs, *(b for _, b in others)]), besides) for clause in there]
    values = {(_place(here, a), _place(there, b)) for a, b in others}
    return Moves(*places, _Words(words, foreign, related), values)


def _moves(
    family: Sequence[Mention],
    equal: Sequence[Mention],
    labels: Sequence[tuple[Span, Span]],
    source: Reading,
    target: Reading,
    related: Related,
) -> Moves:
    counted = {word for a, _ in family if a.noun for word in a.noun.split()}
    others = [*labels, *((_span(a), _span(b)) for a, b in equal if (a, b) not in family)]
    return moved(source, target, [(_span(a), _span(b)) for a, b in family], others, related, counted)


def _but(words: Sequence[str], besides: Container[str]) -> list[str]:
    return [word for word in words if word not in besides]


def _place(found: Sequence[Clause], span: Span) -> int:
    return next((n for n, clause in enumerate(found) if clause.holds(span[0])), -1)


def _landings(ours: Sequence[Sequence[str]], theirs: Sequence[Sequence[str]], related: Related) -> Landings:
    claims: dict[str, Landings] = {}
    places: dict[str, set[int]] = {}
    for j, others in enumerate(theirs):
        for other in others:
            places.setdefault(other, set()).add(j)
    for i, words in enumerate(ours):
        for word in words:
            found = [other for other in places if same(word, other, related)]
            there = {j for other in found for j in places[other]}
            if len(there) == 1:
                for other in found:
                    claims.setdefault(other.lower(), set()).update((i, j) for j in there)
    return {next(iter(landings)) for landings in claims.values() if len(landings) == 1}


def same(word: str, other: str, related: Related) -> bool:
    """Whether the two are one word, figure or name, or mean the same."""
    return word == other or (word[0].isalpha() and other[0].isalpha() and related(word, other))
