"""Is what was denied still denied, and nothing else? Negations counted on both sides, sentence by sentence.

A negation of one side may be half hidden in a word of the other: nicht geeignet, unsuitable. Such words excuse one
negation each, unless the other side has its own word of that sense: statt for instead denies nothing more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from pressflow.locales import find_locale
from pressflow.locales._senses import Senses
from pressflow.model import Finding, Severity, Side
from pressflow.verify._listed import Listed, Telling
from pressflow.verify._reading import Reading

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_HYPHENS = frozenset("-‑")  # behind a negation that is half a word: never-ending, Nicht-Mitglieder
_CLAUSE_END = re.compile(r"[.,;:!?()–—]")
_LIMITS = ("max", "min", "up_to")
_REACH = 32  # characters between a negation and the limit that it makes of "more than"
_MANY = 50_000  # words of which it is kept what they deny
_LIST = 2  # words between a negation and the same one in a list: kein Bus, kein Zug


class Denials(NamedTuple):
    """The words of a text that deny, and the senses of those that half deny, each with its place."""

    full: tuple[Side, ...]
    half: tuple[tuple[int, str], ...]
    undone: frozenset[int] = frozenset()  # where one stands that its own word undoes: nicht unwichtig

    def between(self, start: int, end: int) -> Denials:
        """Those that stand there."""
        return Denials(
            tuple(side for side in self.full if start <= side.start < end),
            tuple((at, sense) for at, sense in self.half if start <= at < end),
            self.undone,
        )


def changed_denials(source: Reading, target: Reading) -> Iterator[Finding]:
    """A negation that one side has and the other does not even half have. Silent where a locale has no list."""
    if not (source.senses.half_negations and target.senses.half_negations):
        return
    if not (_may_deny(source) or _may_deny(target)):
        return
    ours, theirs = _denials(source, target), _denials(target, source)
    if not (ours.full or theirs.full):
        return
    pairs = _by_sentence(ours, theirs, source, target)
    lost = [_left(a.full, b.full, source, target) for a, b in pairs if _excess(a, b) > 0]
    added = [_left(b.full, a.full, target, source) for a, b in pairs if _excess(b, a) > 0]
    if lost and not added:
        yield _lost(lost[0], target.tag)
    if added and not lost:
        yield _added(added[0], target.tag)


def denied_alike(source: Reading, target: Reading) -> bool:
    """Whether both texts deny as often: what one denies the other may say by the opposite word."""
    return len(_denials(source, target).full) == len(_denials(target, source).full)


def denies_beside(side: Side, reading: Reading, other: Reading) -> bool:
    """Whether the clause in which the words stand denies something."""
    first = max((m.end() for m in _CLAUSE_END.finditer(reading.text, 0, side.start)), default=0)
    end = _CLAUSE_END.search(reading.text, side.end)
    last = end.start() if end else len(reading.text)
    return any(first <= denial.start < last for denial in _denials(reading, other).full)


def denies(words: str, tag: str) -> bool:
    """Whether one of the words is a negation."""
    forms = _forms(tag)
    return forms is not None and any(forms.full(word.lower()) for word in _WORD.findall(words.replace("’", "'")))


def _excess(ours: Denials, theirs: Denials) -> int:
    """How many negations we have that nothing of theirs stands for."""
    excuses = Counter(sense for _, sense in theirs.half) - Counter(sense for _, sense in ours.half)
    needed = sum(side.start not in ours.undone for side in ours.full)
    return needed - len(theirs.full) - excuses.total()


def _by_sentence(ours: Denials, theirs: Denials, source: Reading, target: Reading) -> Sequence[tuple[Denials, Denials]]:
    """The denials of each sentence with those of its translation; of the whole text where sentences were joined."""
    if len(source.sentences) != len(target.sentences):
        return [(ours, theirs)]
    both = zip(source.sentences, target.sentences, strict=True)
    return [(ours.between(*here), theirs.between(*there)) for here, there in both]


def _left(ours: Sequence[Side], theirs: Sequence[Side], source: Reading, target: Reading) -> Side:
    """The one of our negations that stands farthest from where one of theirs would stand."""
    left = list(ours)
    for other in theirs:
        if len(left) > 1:
            place = other.start / len(target.text) * len(source.text)
            left.remove(min(left, key=lambda side: abs(side.start - place)))
    return left[0]


def _lost(word: Side, locale: str) -> Finding:
    return Finding(
        "negation-lost",
        Severity.WARNING,
        f"'{word.text}' denies something that the {locale} text does not deny",
        "say the negation in the translation, or note why it is not needed",
        locale=locale,
        source=word,
    )


def _added(word: Side, locale: str) -> Finding:
    return Finding(
        "negation-added",
        Severity.WARNING,
        f"'{word.text}' denies something in {locale} that the source does not deny",
        "remove the negation, or note why it says the same",
        locale=locale,
        target=word,
    )


# --- reading ----------------------------------------------------------------------------------------------------


class _Forms:
    """What denies in a locale."""

    def __init__(self, senses: Senses) -> None:
        self._full = Listed((word, "denial") for word in senses.negations)
        self._tails = Listed((word, "tail") for word in senses.negation_tails)
        half = senses.half_negations.items()
        self._half = Listed((phrase, sense) for phrase, sense in half if " " not in phrase)
        self._phrases = [
            (phrase, re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)"), sense) for phrase, sense in half if " " in phrase
        ]
        self.none = re.compile(senses.no_negations) if senses.no_negations else None
        self.parted = re.compile(senses.parted_negations) if senses.parted_negations else None
        self._telling = Telling(self._full.look_up)
        self.told = lru_cache(_MANY)(self._told)
        self.concord = senses.negative_concord

    def may_deny(self, reading: Reading) -> bool:
        """Whether a word of the text denies, be it in an idiom: a look that costs little, for most texts have none."""
        return bool(self._telling.among(reading.low_tied_words) or (self.parted and self.parted.search(reading.text)))

    def full(self, word: str) -> bool:
        """Whether the word, in lower case, denies."""
        return bool(self._full.senses(word))

    def tail(self, word: str) -> bool:
        """Whether it only carries on a negation before it."""
        return bool(self._tails.senses(word))

    def phrases(self, text: str) -> Iterator[tuple[int, str]]:
        """Where a phrase of several words half denies in a text in lower case, and its sense."""
        for phrase, form, sense in self._phrases:
            if phrase in text:
                yield from ((match.start(), sense) for match in form.finditer(text))

    def _told(self, word: str) -> tuple[bool, str]:
        """Whether a word denies, and its sense where it does so by half; a denial that counts for half is `un`."""
        low = word.lower()
        full = self.full(low)
        return full, next(iter(self._half.look_up(low)), "un" if full else "")


@cache
def _forms(tag: str) -> _Forms | None:
    senses = find_locale(tag).senses
    return _Forms(senses) if senses.negations else None


def _may_deny(reading: Reading) -> bool:
    forms = _forms(reading.tag)
    return forms is not None and forms.may_deny(reading)


def _denials(reading: Reading, other: Reading) -> Denials:
    """Those of a text. other: the text in the other language; its own words deny nothing: a song's title."""
    forms = _forms(reading.tag)
    if forms is None:
        return Denials((), ())
    text, half = _without_idioms(reading.text.replace("’", "'"), forms)
    full = [Side(*m.span(), m.group(), "") for m in forms.parted.finditer(text)] if forms.parted else []
    half += forms.phrases(text.lower())
    for match in _WORD.finditer(text):
        denial, sense = forms.told(match.group())
        if not sense:
            continue  # most words; what denies has a sense, too
        start, end = match.span()
        if denial and text[end : end + 1] not in _HYPHENS:
            if match.group() not in other.word_set or denies(match.group().lower(), other.tag):
                full.append(Side(start, end, reading.text[start:end], ""))
        else:
            half.append((start, sense))
    full.sort(key=lambda side: side.start)
    un = {start for start, sense in half if sense == "un"}
    undone = frozenset(side.start for side in full if un & {side.end + 1, side.end + 2})
    counted = tuple(_counted(full, reading, other, forms))
    half += [(side.start, "carried") for side in full if side not in counted]
    return Denials(counted, tuple(half), undone)


def _without_idioms(text: str, forms: _Forms) -> tuple[str, list[tuple[int, str]]]:
    """The text with what holds a negation and denies nothing made blank; and where a negation may stand for it."""
    if forms.none is None:
        return text, []
    spots: list[tuple[int, str]] = []

    def blank(match: re.Match[str]) -> str:
        if any(forms.full(word.lower()) for word in _WORD.findall(match[0])):
            spots.append((match.start(), "idiom"))
        return " " * len(match[0])

    return forms.none.sub(blank, text), spots


def _counted(full: Sequence[Side], reading: Reading, other: Reading, forms: _Forms) -> Iterator[Side]:
    """The negations without those that only carry on another one: neither ... nor, no ... ninguno, kein A, kein B."""
    limited = any(fact.qualifier in _LIMITS for fact in other.facts)
    last: Side | None = None
    for side in full:
        if limited and _makes_limit(side, reading):
            continue
        if last is None or not _carries_on(side, last, reading, forms):
            yield side
        last = side


def _carries_on(side: Side, last: Side, reading: Reading, forms: _Forms) -> bool:
    between = reading.text[last.end : side.start]
    if forms.concord and not _CLAUSE_END.search(between):
        return True
    same = not forms.concord and side.text.lower()[:4] == last.text.lower()[:4]
    return (same and len(_WORD.findall(between)) <= _LIST) or (
        forms.tail(side.text.lower()) and not re.search(r"[.!?]", between)
    )


def _makes_limit(negation: Side, reading: Reading) -> bool:
    """Whether it denies no more than a limit, which is compared as one: cannot accommodate more than ten people."""
    return any(
        fact.qualifier in ("more_than", "less_than")
        and 0 <= fact.start - negation.end <= _REACH
        and not _CLAUSE_END.search(reading.text, negation.end, fact.start)
        for fact in reading.facts
    )
