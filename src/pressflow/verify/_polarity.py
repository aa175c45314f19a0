"""Is what was denied still denied, and does what rose still rise? Read from small closed lists of words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pressflow.locales import find_locale
from pressflow.model import Severity, Side

_NUMBER = re.compile(r"\b[Nn]o\.\s?(?=[0-9])")  # Symphony No. 4
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


class Turn(NamedTuple):
    """What has been turned round. source, target: the words that tell, None where there is none."""

    code: str
    severity: Severity
    source: Side | None
    target: Side | None


def turns(source: str, target: str, source_locale: str, locale: str) -> Iterator[Turn]:
    """Negations that one side alone has, and rises that became falls. Silent where either locale has no list."""
    ours, theirs = _Cues.of(source, source_locale), _Cues.of(target, locale)
    if ours is None or theirs is None:
        return
    if ours.negations and not theirs.negations and not theirs.halves:
        yield Turn("negation-lost", Severity.WARNING, ours.negations[0], None)
    if theirs.negations and not ours.negations and not ours.halves:
        yield Turn("negation-added", Severity.WARNING, None, theirs.negations[0])
    if ours.rises and theirs.falls and not ours.falls and not theirs.rises:
        yield Turn("direction-reversed", Severity.ERROR, ours.rises[0], theirs.falls[0])
    if ours.falls and theirs.rises and not ours.rises and not theirs.falls:
        yield Turn("direction-reversed", Severity.ERROR, ours.falls[0], theirs.rises[0])


class _Cues(NamedTuple):
    """The words of a text that deny, that half deny, that tell of a rise, and of a fall."""

    negations: list[Side]
    halves: list[Side]
    rises: list[Side]
    falls: list[Side]

    @classmethod
    def of(cls, text: str, tag: str) -> _Cues | None:
        """None where the locale has no list of negations."""
        forms = _forms(tag)
        if forms is None:
            return None
        plain = _NUMBER.sub(lambda m: " " * len(m[0]), text.replace("’", "'"))
        words = [(m.group().lower(), Side(*m.span(), text[m.start() : m.end()], "")) for m in _WORD.finditer(plain)]
        return cls(*([side for word, side in words if form.match(word)] for form in forms))


@cache
def _forms(tag: str) -> tuple[re.Pattern[str], ...] | None:
    words = find_locale(tag).words
    lists = (words.negations, words.half_negations, words.rises, words.falls)
    return tuple(map(_pattern, lists)) if words.negations else None


def _pattern(beginnings: Sequence[str]) -> re.Pattern[str]:
    """Words that begin so; those with a $ at the end are whole, those with a * before them may begin otherwise."""
    forms = []
    for word in beginnings:
        form = re.escape(word.removeprefix("*").removesuffix("$"))
        forms.append(f"{'.*' if word[0] == '*' else ''}{form}{chr(92) + 'Z' if word[-1] == '$' else ''}")
    return re.compile("|".join(forms) or r"\Z.")
