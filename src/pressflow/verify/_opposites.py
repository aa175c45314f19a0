"""Has a word become its opposite: rose and fell, opened and closed, employer and employee?

Read from closed lists. A word is turned where the source has it, its translation does not, and has its opposite from
nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from pressflow.locales import find_locale
from pressflow.locales._senses import Senses
from pressflow.model import Finding, Severity, Side
from pressflow.verify._listed import Listed, Telling
from pressflow.verify._reading import Reading

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_IDIOM = "0"  # the sense of phrases that tell of neither side
_WEAK = "?"  # behind the sense of a word of many meanings
# senses that tell of two sides of one thing: who sells to somebody is who somebody buys from
_CONVERSE = frozenset(
    ("buy", "win", "employer", "creditor", "teacher", "parents", "mother", "daughter", "brother", "attack", "hire")
)
_RISE = "rise"  # the sense of the lists of rises and falls

Told = Mapping[str, Sequence[Side]]  # "+open", "-open" -> the words that tell so


def turned_round(source: Reading, target: Reading) -> list[Finding]:
    """The findings, one a sense: rises, and other words."""
    if not _may_turn(source, target):
        return []
    ours, theirs = told(source), told(target)
    senses = {sense[1:] for sense in ours if not sense.endswith(_WEAK)} & {sense[1:] for sense in theirs}
    if senses & _CONVERSE and names_turned(source, target):
        senses -= _CONVERSE
    return [
        _turned(here[-1], there[-1], target.tag, _severity(ours, theirs, one, other))
        for sense in sorted(senses)
        for one, other in ((f"+{sense}", f"-{sense}"), (f"-{sense}", f"+{sense}"))
        if (here := _left(ours, theirs, one)) and (there := _left(theirs, ours, other))
    ]


def _may_turn(source: Reading, target: Reading) -> bool:
    """Whether the texts have words of two sides of one sense: a look that costs little, for most pairs have none."""
    ours, theirs = _forms(source.tag), _forms(target.tag)
    if ours is None or theirs is None:
        return False
    here, there = ours.hints(source), theirs.hints(target)
    if any(_other_side(sense) in there for sense in here):
        return True
    return any(
        (sense in here or ours.parts(source, sense))
        and (_other_side(sense) in there or theirs.parts(target, _other_side(sense)))
        for sense in (f"+{_RISE}", f"-{_RISE}")
    )


def _other_side(sense: str) -> str:
    return ("-" if sense[0] == "+" else "+") + sense[1:]


def names_turned(source: Reading, target: Reading) -> bool:
    """Whether the names of a text stand in another order in the other one."""
    spots = [target.text.find(fact.value.split()[-1]) for fact in source.of("name")]
    found = [spot for spot in spots if spot >= 0]
    return found != sorted(found)


def _severity(ours: Told, theirs: Told, one: str, other: str) -> Severity:
    """A rise for a fall is certain where the text tells of nothing else; any other word may have other meanings."""
    sure = one.endswith(_RISE) and not (ours.get(other) or theirs.get(one))
    return Severity.ERROR if sure else Severity.WARNING


def told(reading: Reading) -> dict[str, list[Side]]:
    """The words of a text that have an opposite, by their senses."""
    forms = _forms(reading.tag)
    found: dict[str, list[Side]] = {}
    if forms is None:
        return found
    text = forms.idioms.sub(lambda m: " " * len(m[0]), reading.text.replace("’", "'"))
    telling = forms.telling.among(reading.low_tied_words)
    for match in _WORD.finditer(text) if telling else ():
        for sense in telling.get(match.group().lower(), ()):
            found.setdefault(sense, []).append(Side(*match.span(), reading.text[match.start() : match.end()], ""))
    for form, sense in forms.parted:
        found.setdefault(sense, []).extend(Side(*m.span(), m.group(), "") for m in form.finditer(text))
    return found


def _left(ours: Told, theirs: Told, sense: str) -> Sequence[Side]:
    """Our words of a sense that theirs do not stand for; those of many meanings stand for any, and need none."""
    return ours.get(sense, ())[len(theirs.get(sense, ())) + len(theirs.get(sense + _WEAK, ())) :]


def _turned(here: Side, there: Side, locale: str, severity: Severity) -> Finding:
    return Finding(
        "direction-reversed",
        severity,
        f"'{here.text}' reads '{there.text}' in {locale}",
        "turn it round: what rose must rise, what opened must open",
        locale=locale,
        source=here,
        target=there,
    )


class _Forms:
    """What the words of a locale tell."""

    def __init__(self, senses: Senses) -> None:
        lists: dict[str, list[str]] = {f"+{_RISE}": list(senses.rises), f"-{_RISE}": list(senses.falls)}
        for word, meant in senses.opposites.items():
            for sense in meant.split():
                lists.setdefault(sense, []).append(word)
        idioms = "|".join(map(re.escape, lists.pop(_IDIOM, []))) or "(?!)"
        self.idioms = re.compile(rf"(?i)(?<!\w)(?:{idioms})(?!\w)")
        self._listed = Listed((word, sense) for sense, listed in lists.items() for word in listed)
        parted = ((senses.rises_parted, f"+{_RISE}"), (senses.falls_parted, f"-{_RISE}"))
        self.parted = [(re.compile(form), sense) for form, sense in parted if form]
        self.telling = Telling(self._senses)

    def hints(self, reading: Reading) -> set[str]:
        """The senses that the words of a text may tell."""
        return {sense for senses in self.telling.among(reading.low_tied_words).values() for sense in senses}

    def parts(self, reading: Reading, sense: str) -> bool:
        """Whether words that stand apart tell of a rise, or of a fall: legte ... zu."""
        return any(meant == sense and form.search(reading.text) for form, meant in self.parted)

    def _senses(self, word: str) -> tuple[str, ...]:
        """What a word in lower case tells; behind an elision, too: l'ouverture."""
        bare = word.rpartition("'")[2]
        return self._listed.look_up(word) or (self._listed.look_up(bare) if bare and bare != word else ())


@cache
def _forms(tag: str) -> _Forms | None:
    senses = find_locale(tag).senses
    return _Forms(senses) if senses.rises or senses.opposites else None
