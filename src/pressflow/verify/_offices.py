"""Has a person got another office, a body another name? Told by a closed table of offices and institutions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from pressflow.lexica import offices
from pressflow.model import Finding, Severity, Side
from pressflow.verify._listed import Telling
from pressflow.verify._reading import Reading

_WORD = re.compile(r"[^\W\d_]+")
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
    begins = table.telling.among(reading.low_words)
    found: list[_Office] = []
    last = 0
    for word in _WORD.finditer(low):
        if word.start() < last or word.group() not in begins:
            continue
        if match := table.form.match(low, word.start()):
            last = match.end()
            said = Side(*match.span(), reading.text[slice(*match.span())], "")
            found += [_Office(family, meant, said) for family, meant in table.meant(match)]
    return found


def _may_name(reading: Reading) -> bool:
    """Whether a phrase of the table begins with a word of the text."""
    return bool(_table(reading.language).telling.among(reading.low_words))


class _Table(NamedTuple):
    """telling: words that phrases begin with. form: all phrases, the longest first. rows: (family, offices) of each."""

    telling: Telling
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
    first = frozenset(re.split(r"[\s'-]", phrase)[0] for phrase in phrases)
    tails = "|".join(sorted(_pattern(word[1:]) for word in first if word.startswith("*"))) or r"(?!)"
    others = "|".join(sorted(_pattern(word) for word in first if "*" in word[1:])) or r"(?!)"
    form = "|".join(f"(?P<p{n}>{_pattern(phrase)})" for n, phrase in enumerate(phrases)) or r"(?!)"
    rows = [{family: frozenset(meant) for family, meant in meanings[p].items()} for p in phrases]
    begins = re.compile(rf"\w*(?:{tails})|{others}").fullmatch  # a star for all tails: each would be tried anew
    telling = Telling(lambda word: ("office",) if word in first or begins(word) else ())
    return _Table(telling, re.compile(rf"(?<![\w-])(?:{form})(?![\w])"), rows)


def _pattern(phrase: str) -> str:
    return re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
