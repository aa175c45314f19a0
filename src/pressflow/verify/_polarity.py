"""Does what rose still rise, and is a limit still the same limit? Read from small closed lists of words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from pressflow.locales import find_locale
from pressflow.model import Finding, Severity, Side
from pressflow.verify._reading import Reading
from pressflow.verify._words import beginnings

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def turns(source: Reading, target: Reading) -> Iterator[Finding]:
    """Limits and rises that were turned. Silent where either locale has no list."""
    ours, theirs = _Cues.of(source), _Cues.of(target)
    if ours is None or theirs is None:
        return
    yield from _limits(source, target)
    counts = (len(ours.rises), len(ours.falls)), (len(theirs.rises), len(theirs.falls))
    if sum(counts[0]) != sum(counts[1]) or counts[0] == counts[1]:
        return  # one side tells of more than the other: a growth, a plus of
    fell = counts[0][0] > counts[1][0]
    here, there = (ours.rises, theirs.falls) if fell else (ours.falls, theirs.rises)
    sure = 0 in counts[0] and 0 in counts[1]
    yield Finding(
        "direction-reversed",
        Severity.ERROR if sure else Severity.WARNING,
        f"'{here[-1].text}' reads '{there[-1].text}' in {target.tag}",
        "turn it round: what rose must rise",
        locale=target.tag,
        source=here[-1],
        target=there[-1],
    )


def _limits(source: Reading, target: Reading) -> Iterator[Finding]:
    """At the latest that became at the earliest, or the other way round."""
    ours, theirs = limit(source), limit(target)
    if ours and theirs and ours[0] != theirs[0]:
        yield Finding(
            "relation-changed",
            Severity.ERROR,
            f"'{ours[1].text}' reads '{theirs[1].text}' in {target.tag}",
            "say the same limit as the source does",
            locale=target.tag,
            source=ours[1],
            target=theirs[1],
        )


def limit(reading: Reading) -> tuple[str, Side] | None:
    """The only kind of limit that the text sets, with its words; None where it sets none, or both kinds."""
    words, low = reading.locale_words, reading.text.lower()
    found = [
        (kind, Side(at, at + len(phrase), reading.text[at : at + len(phrase)], ""))
        for kind, phrases in (("latest", words.latest), ("earliest", words.earliest))
        for phrase in phrases
        if (at := low.find(phrase)) >= 0
    ]
    return found[0] if len({kind for kind, _ in found}) == 1 else None


class _Cues(NamedTuple):
    """The words of a text that tell of a rise, and of a fall."""

    rises: list[Side]
    falls: list[Side]

    @classmethod
    def of(cls, reading: Reading) -> _Cues | None:
        """None where the locale has no list."""
        forms = _forms(reading.tag)
        if forms is None:
            return None
        text = reading.text.replace("’", "'")
        found = cls([], [])
        telling = any(_meanings(word, reading.tag) for word in _WORD.findall(text))
        for match in _WORD.finditer(text) if telling else ():
            for meaning in _meanings(match.group(), reading.tag):
                found[meaning].append(Side(*match.span(), reading.text[match.start() : match.end()], ""))
        for form, sides in ((forms.rises_parted, found.rises), (forms.falls_parted, found.falls)):
            sides += [Side(*m.span(), m.group(), "") for m in form.finditer(reading.text)] if form else []
        return found


class _Forms(NamedTuple):
    """The patterns of a locale. cues: in the order of `_Cues`."""

    cues: tuple[re.Pattern[str], ...]
    rises_parted: re.Pattern[str] | None
    falls_parted: re.Pattern[str] | None


@cache
def _forms(tag: str) -> _Forms | None:
    words = find_locale(tag).words
    lists = (words.rises, words.falls)
    if not any(lists):
        return None
    parted = (words.rises_parted, words.falls_parted)
    return _Forms(tuple(map(beginnings, lists)), *(re.compile(form) if form else None for form in parted))


@lru_cache(maxsize=20_000)
def _meanings(word: str, tag: str) -> tuple[int, ...]:
    """Which of the fields of `_Cues` the word belongs to."""
    forms = _forms(tag)
    return tuple(n for n, form in enumerate(forms.cues) if form.match(word.lower())) if forms else ()
