"""Which words of a sentence belong to which of its values: those of one clause, parted by commas and conjunctions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pressflow.locales import find_locale
from pressflow.verify._reading import Reading

Span = tuple[int, int]

_WORD = re.compile(r"[^\W\d_]{3,}(?:[-‑][^\W\d_]+)*|(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause that has values, with the clauses without one that lean on it. at: where the pieces begin and end."""

    at: tuple[Span, ...]

    def holds(self, place: int) -> bool:
        """Whether the offset lies within."""
        return any(start <= place < end for start, end in self.at)


def clauses(reading: Reading, values: Sequence[Span]) -> list[Clause]:
    """The clauses of all sentences with a value; the pieces between that have none lean on the next one, then the last.

    values: where they stand. What a joint parts within a value stays together: between 7 and 8.
    """
    found: list[Clause] = []
    for start, end in reading.sentences:
        inside = [v for v in values if start <= v[0] < end]
        if inside:
            found += _leaning(list(_pieces(reading, (start, end), inside)), inside)
    return found


def words_of(reading: Reading, clause: Clause, values: Sequence[Span]) -> list[str]:
    """The words of a clause that bear meaning, each once. None from within a value.

    In German the nouns and names, and what stands right behind a value: sieben silberne Medaillen.
    """
    nouns_only, stop = reading.locale_words.noun_case, reading.stop
    found: dict[str, None] = {}
    for start, end in clause.at:
        for match in _WORD.finditer(reading.text, start, end):
            word = match.group()
            small = nouns_only and word[0].islower() and not any(b == match.start() - 1 for _, b in values)
            within = any(a <= match.start() < b for a, b in values)
            if not small and not within and word.lower() not in stop:
                found[word] = None
    return list(found)


def _pieces(reading: Reading, sentence: Span, values: Sequence[Span]) -> Iterator[Span]:
    at = sentence[0]
    for match in _joint(reading.tag).finditer(reading.text, *sentence):
        if not any(a < match.end() and match.start() < b for a, b in values):
            yield at, match.start()
            at = match.end()
    yield at, sentence[1]


def _leaning(pieces: Sequence[Span], values: Sequence[Span]) -> Iterator[Clause]:
    held: list[Span] = []
    last: Clause | None = None
    for piece in pieces:
        held.append(piece)
        if any(piece[0] <= v[0] < piece[1] for v in values):
            if last:
                yield last
            last, held = Clause(tuple(held)), []
    if last:
        yield Clause((*last.at, *held))


@cache
def _joint(tag: str) -> re.Pattern[str]:
    phrases = sorted(find_locale(tag).senses.joints, key=len, reverse=True)
    words = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases) or r"(?!)"
    return re.compile(rf"[,;:](?=\s)|[()\n]|\s[–—-]\s|(?<!\w)(?i:{words})(?=\s)")
