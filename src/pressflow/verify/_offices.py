"""Has a person got another office, a body another name? Told by a closed table of offices and institutions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from pressflow.lexica import offices
from pressflow.model import Finding, Severity, Side
from pressflow.verify._reading import Reading

_WORD = re.compile(r"[^\W\d_]+")
_MANY = 100_000  # words that are remembered
_ANY = "any"  # of the family: the head of what?


class _Office(NamedTuple):
    """Words of a text that name an office. meant: the offices of the family that they may mean."""

    family: str
    meant: frozenset[str]
    said: Side


def other_offices(source: Reading, target: Reading) -> Iterator[Finding]:
    """An office of the source that is gone where the translation has another one of the same family."""
    if not (_may_name(source) and _may_name(target)):
        return
    ours, theirs = _named(source), _named(target)
    gone, come = _alone(ours, theirs), _alone(theirs, ours)
    for family in dict.fromkeys(office.family for office in gone):
        lost = next(office for office in gone if office.family == family)
        new = next((office for office in come if office.family == family), None)
        if new:
            yield Finding(
                "office-changed",
                Severity.WARNING,
                f"the source says '{lost.said.text}', the {target.tag} text '{new.said.text}', which is another office",
                f"name the office of the source in {target.tag}",
                locale=target.tag,
                source=lost.said,
                target=new.said,
            )


def _alone(offices: Sequence[_Office], others: Sequence[_Office]) -> list[_Office]:
    """Those that nothing of the other text may mean."""
    return [
        office
        for office in offices
        if _ANY not in office.meant
        and not any(o.family == office.family and (_ANY in o.meant or o.meant & office.meant) for o in others)
    ]


def _named(reading: Reading) -> list[_Office]:
    """The offices in the text; a pattern is tried only where a phrase of the table may begin."""
    table, low = _table(reading.language), reading.text.lower().replace("’", "'")
    found: list[_Office] = []
    last = 0
    for word in _WORD.finditer(low):
        if word.start() < last or not _begins(word.group(), reading.language):
            continue
        if match := table.form.match(low, word.start()):
            last = match.end()
            said = Side(*match.span(), reading.text[slice(*match.span())], "")
            found += [_Office(family, meant, said) for family, meant in table.meant(match)]
    return found


def _may_name(reading: Reading) -> bool:
    nothing = _nothing(reading.language)
    told = [word for word in reading.words if word not in nothing]
    found = [word for word in told if _begins(word, reading.language)]
    if len(nothing) < _MANY:
        nothing.update(set(told).difference(found))
    return bool(found)


@cache
def _nothing(language: str) -> set[str]:
    """Words that no phrase of the table begins with, as they turn up: most words, and asked of in every text."""
    return set()


@lru_cache(maxsize=50_000)
def _begins(word: str, language: str) -> bool:
    """Whether a phrase of the table begins with the word."""
    return _table(language).first.fullmatch(word.lower()) is not None


class _Table(NamedTuple):
    """first: what a phrase begins with. form: all phrases, the longest first. rows: (family, offices) of each."""

    first: re.Pattern[str]
    form: re.Pattern[str]
    rows: Sequence[Mapping[str, frozenset[str]]]

    def meant(self, match: re.Match[str]) -> Iterator[tuple[str, frozenset[str]]]:
        yield from self.rows[int(str(match.lastgroup)[1:])].items()


@cache
def _table(language: str) -> _Table:
    meanings: dict[str, dict[str, set[str]]] = {}
    for family, meant, words in offices(language):
        for phrase in words:
            meanings.setdefault(phrase, {}).setdefault(family, set()).update(meant)
    phrases = sorted(meanings, key=lambda phrase: (-len(phrase), phrase))
    first = "|".join(sorted({_pattern(re.split(r"[\s'-]", phrase)[0]) for phrase in phrases})) or r"(?!)"
    form = "|".join(f"(?P<p{n}>{_pattern(phrase)})" for n, phrase in enumerate(phrases)) or r"(?!)"
    rows = [{family: frozenset(meant) for family, meant in meanings[p].items()} for p in phrases]
    return _Table(re.compile(first), re.compile(rf"(?<![\w-])(?:{form})(?![\w])"), rows)


def _pattern(phrase: str) -> str:
    return re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
