"""Is each sentence of the source there, once, and in the other language?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pressflow.locales import find_locale
from pressflow.model import Severity, Side

_WORD = re.compile(r"\w+")  # figures, too: 120 guests came, 90 guests came
_SHORT = 5  # words: shorter sentences tell too little
_FOREIGN = 0.25  # of a sentence's words are function words of the source's language, and more than of the target's

_SHORTER, _LONGER = 0.9, 1.2  # of the length that a translation has on average

Spans = Sequence[tuple[int, int]]


class Slip(NamedTuple):
    """What happened to a sentence. message, fix: for the editor, {locale} to be filled in."""

    code: str
    severity: Severity
    message: str
    fix: str
    source: Side | None
    target: Side | None


def slips(source: str, target: str, ours: Spans, theirs: Spans, source_locale: str, locale: str) -> Iterator[Slip]:
    """Sentences left in the source's language, and said twice. ours, theirs: where sentences begin and end."""
    yield from _count(source, target, len(ours), len(theirs), source_locale, locale)
    said = [plain_words(source[start:end]) for start, end in ours]
    seen: set[tuple[str, ...]] = set()
    for start, end in theirs:
        sentence, words = target[start:end], plain_words(target[start:end])
        if len(words) < _SHORT:
            continue
        here = Side(start, end, sentence, "")
        if words in seen and len(set(said)) == len(said):
            yield Slip("sentence-repeated", Severity.ERROR, "the {locale} text says this sentence twice",
                       "remove one of the two", None, here)  # fmt: skip
        elif _is_left(words, source_locale, locale):
            yield Slip("untranslated", Severity.ERROR, "this sentence of the {locale} text is in the source's language",
                       "translate it", None, here)  # fmt: skip
        seen.add(words)


def _count(source: str, target: str, ours: int, theirs: int, source_locale: str, locale: str) -> Iterator[Slip]:
    """A text with fewer sentences that is shorter than a translation should be lacks one; and the other way round."""
    expected = find_locale(locale).words.length / find_locale(source_locale).words.length * len(source)
    whole = (Side(0, len(source), source, ""), Side(0, len(target), target, ""))
    if theirs < ours and len(target) < _SHORTER * expected:
        message = f"the {{locale}} text is short and has {theirs} of {ours} sentences"
        yield Slip("sentence-missing", Severity.WARNING, message, "translate the sentence that is missing", *whole)
    elif theirs > ours and len(target) > _LONGER * expected:
        message = f"the {{locale}} text is long and has {theirs} sentences, the source {ours}"
        yield Slip("sentence-added", Severity.WARNING, message, "remove what the source does not say", *whole)


def plain_words(sentence: str) -> tuple[str, ...]:
    """The words in lower case."""
    return tuple(word.lower() for word in _WORD.findall(sentence))


def _is_left(words: Sequence[str], source_locale: str, locale: str) -> bool:
    ours, theirs = (frozenset(w.lower() for w in find_locale(tag).words.stop) for tag in (source_locale, locale))
    foreign = sum(word in ours - theirs for word in words)
    return (
        foreign >= 2 and foreign >= _FOREIGN * len(words) and foreign > 2 * sum(word in theirs - ours for word in words)
    )
