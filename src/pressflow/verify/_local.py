"""What stands right beside a value and turns it round: before or after a day, 40 more or 40 less."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pressflow.locales import find_locale
from pressflow.model import Fact, Severity
from pressflow.verify._align import Alignment

_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 24  # characters before a date, behind an amount


class Turned(NamedTuple):
    """A pair of values that says the opposite, with the words that tell."""

    code: str
    severity: Severity
    source: Fact
    target: Fact
    ours: str
    theirs: str


def turned(alignment: Alignment, source: str, target: str, source_locale: str, locale: str) -> Iterator[Turned]:
    """Dates whose "before" has become an "after", amounts whose "more" has become a "less"."""
    for a, b, like in alignment.pairs:
        if like.cost >= 1:
            continue
        if a.kind == "date" and b.kind == "date":
            told = _beside(source, a, source_locale, 0), _beside(target, b, locale, 0)
            code = "relation-changed"
        else:
            told = _beside(source, a, source_locale, 1), _beside(target, b, locale, 1)
            code = "direction-reversed"
        (ours, word), (theirs, other) = told
        if ours and theirs and ours != theirs:
            yield Turned(code, Severity.ERROR, a, b, word, other)


def _beside(text: str, fact: Fact, tag: str, behind: int) -> tuple[str, str]:
    """("early" or "late", "more" or "less", or "", the word that tells)."""
    table = _words(tag)[behind]
    if behind:
        piece = re.split(r"[.,;:!?)]", text[fact.end : fact.end + _NEAR])[0]
        words = _WORD.findall(piece)[:2]
    else:
        piece = re.split(r"[.,;:!?(]|\d", text[max(0, fact.start - _NEAR) : fact.start])[-1]
        words = [*_WORD.findall(fact.text)[:1], *reversed(_WORD.findall(piece)[-3:])]
    return next(((table[w.lower()], w) for w in words if w.lower() in table), ("", ""))


@cache
def _words(tag: str) -> tuple[dict[str, str], dict[str, str]]:
    words = find_locale(tag).words
    times = {**dict.fromkeys(words.by_then, "early"), **dict.fromkeys(words.from_then, "late")}
    return times, {**dict.fromkeys(words.more, "more"), **dict.fromkeys(words.less, "less")}
