"""What stands right beside a value and turns it round: before or after a day, 40 more or 40 less."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pressflow.locales import find_locale
from pressflow.model import Fact, Finding, Severity
from pressflow.verify._align import Alignment
from pressflow.verify._denials import denies
from pressflow.verify._reading import Reading
from pressflow.verify.wording import side

_WORD = re.compile(r"[^\W\d_]+")
_OTHER = {"early": "late", "late": "early"}
_CLAUSE = 80  # characters that a clause before a value has at most
_NEAR = 24  # characters before a date, behind an amount
_QUALIFIED = 40  # characters before a value in which its qualifier stands


def turned(alignment: Alignment, source: Reading, target: Reading) -> Iterator[Finding]:
    """Dates and times whose "before" has become an "after", amounts whose "more" has become a "less"."""
    for a, b, like in alignment.pairs:
        if like.cost >= 1:
            continue
        dates = a.kind == b.kind == "date" or (a.kind == b.kind == "time" and ".." not in a.value + b.value)
        beside = _before if dates else _behind
        (ours, word), (theirs, other) = beside(source, a), beside(target, b)
        same = ours == theirs or (dates and _when(ours, word, source, a) == _when(theirs, other, target, b))
        if ours and theirs and not same:
            yield Finding(
                "relation-changed" if dates else "direction-reversed",
                Severity.ERROR,
                f"'{word}' beside '{a.text}' reads '{other}' in {target.tag}",
                "say the same of the value as the source does",
                locale=target.tag,
                source=side(a),
                target=side(b),
            )


def _before(reading: Reading, fact: Fact) -> tuple[str, str]:
    """("early", "late" or "", the word before the date that tells)."""
    piece = re.split(r"[.,;:!?(]|\d", reading.text[max(0, fact.start - _NEAR) : fact.start])[-1]
    words = [*_WORD.findall(fact.text)[:1], *reversed(_WORD.findall(piece)[-2:])]
    return _told(words, _times(reading.tag))


def _when(told: str, word: str, reading: Reading, date: Fact) -> str:
    """What `word` says before the date, a negation heeded: not until 2018 is late. Since stays since."""
    begins = reading.locale_words.relations.get(word.lower(), "until") != "until"
    return _OTHER[told] if told and is_denied(reading, date) and not begins else told


def is_denied(reading: Reading, fact: Fact) -> bool:
    """Whether a negation stands before the fact in its clause: not until 2018, nicht vor 2018, both mean from then."""
    clause = re.split(r"[.,;:!?()]", reading.text[max(0, fact.start - _CLAUSE) : fact.start])[-1]
    return denies(clause, reading.tag)


def leaning(reading: Reading, fact: Fact) -> tuple[str, str]:
    """On which side of the value its qualifier puts the true one: "below" (knapp), "above" (gut), or ""; the words."""
    form = _leanings(reading.tag)
    found = form.search(reading.text, max(0, fact.start - _QUALIFIED), fact.start) if form else None
    return (found.lastgroup or "", reading.text[found.start() : fact.end]) if found else ("", fact.text)


@cache
def _leanings(tag: str) -> re.Pattern[str] | None:
    words = find_locale(tag).words
    sides = {side: sorted(map(re.escape, getattr(words, side)), key=len, reverse=True) for side in ("below", "above")}
    if not all(sides.values()):
        return None
    either = "|".join(f"(?P<{side}>{'|'.join(forms)})" for side, forms in sides.items())
    gap = "|".join(map(re.escape, words.qualifier_gap)) or "(?!)"
    return re.compile(rf"(?i)(?<!\w)(?:{either})[\s’']+(?:(?:{gap})[\s’']+)?[€$£]?\Z")


def _behind(reading: Reading, fact: Fact) -> tuple[str, str]:
    """("more", "less" or "", the word behind the amount that tells)."""
    piece = re.split(r"[.,;:!?)]", reading.text[fact.end : fact.end + _NEAR])[0]
    return _told(_WORD.findall(piece)[:2], _comparisons(reading.tag))


def _told(words: list[str], table: dict[str, str]) -> tuple[str, str]:
    return next(((table[w.lower()], w) for w in words if w.lower() in table), ("", ""))


@cache
def _times(tag: str) -> dict[str, str]:
    senses = find_locale(tag).senses
    return {**dict.fromkeys(senses.by_then, "early"), **dict.fromkeys(senses.from_then, "late")}


@cache
def _comparisons(tag: str) -> dict[str, str]:
    senses = find_locale(tag).senses
    return {**dict.fromkeys(senses.more, "more"), **dict.fromkeys(senses.less, "less")}
