"""Is what is counted per month, per hectare or per head still so? Told by a closed table of each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pressflow.locales import find_locale
from pressflow.model import Finding, Severity, Side
from pressflow.verify._listed import first_words
from pressflow.verify._reading import Reading

_SPANS = frozenset(("hour", "day", "week", "month", "quarter", "year"))


def changed_rates(source: Reading, target: Reading) -> Iterator[Finding]:
    """A month that became a year. Told where each text has its own and neither names the other's anywhere."""
    ours, theirs = _rates(source), _rates(target)
    gone = [unit for unit in ours if unit not in theirs and not _names(target, unit)]
    come = [unit for unit in theirs if unit not in ours and not _names(source, unit)]
    for unit in gone:
        other = next((o for o in come if (o in _SPANS) == (unit in _SPANS)), None)
        if other is not None:
            here, there = ours[unit], theirs[other]
            yield Finding(
                "rate-changed",
                Severity.ERROR,
                f"'{here.text}' reads '{there.text}' in {target.tag}",
                "count it by what the source counts it by",
                locale=target.tag,
                source=here,
                target=there,
            )
            come.remove(other)


def _rates(reading: Reading) -> dict[str, Side]:
    """What something is told by, with the words that say so: pro Monat, monthly."""
    forms = _forms(reading.tag)
    found: dict[str, Side] = {}
    if forms is None or forms.words.isdisjoint(reading.low_words):
        return found
    for match in forms.rate.finditer(reading.text):
        word = (match["noun"] or match["word"]).casefold()
        found.setdefault(forms.units[word], Side(*match.span(), match[0], ""))
    return found


def _names(reading: Reading, unit: str) -> bool:
    """Whether the text has a word that begins like the unit's: Monatsmiete, month-long."""
    forms = _forms(reading.tag)
    form = forms.named.get(unit) if forms else None
    return form is not None and form.search(reading.text) is not None


class _Forms(NamedTuple):
    """rate: a pattern for what tells it. units: its words -> unit. named: unit -> a pattern for its words.

    words: in lower case, without one of which the first pattern matches nothing.
    """

    rate: re.Pattern[str]
    units: dict[str, str]
    named: dict[str, re.Pattern[str]]
    words: frozenset[str]


@cache
def _forms(tag: str) -> _Forms | None:
    senses = find_locale(tag).senses
    if not senses.rate_nouns:
        return None
    nouns = {noun.casefold(): unit for noun, unit in senses.rate_nouns.items()}
    words = {word.casefold(): unit for word, unit in senses.rate_words.items()}
    units = {**nouns, **words}
    told = rf"(?:{senses.per})\s(?P<noun>{_any(nouns)})|(?P<word>{_any(words)})"
    rate = rf"(?i)(?<!\w)(?:{told})(?!\w|\s(?:{senses.no_rate}))"
    kinds = {unit: [word for word in units if units[word] == unit] for unit in units.values()}
    named = {unit: re.compile(rf"(?i)(?<!\w)(?:{_any(of)})") for unit, of in kinds.items()}
    return _Forms(re.compile(rate), units, named, first_words(units))


def _any(words: dict[str, str] | list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
