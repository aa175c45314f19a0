"""Has a list lost a member, or got one? Counted where its neighbours are known: A, B, C and D."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pressflow.locales import find_locale
from pressflow.model import Finding, Severity, Side
from pressflow.verify._binding import same
from pressflow.verify._clauses import Span
from pressflow.verify._reading import Reading
from pressflow.verify._relations import Relations

_WORD = re.compile(r"[^\W\d_]{3,}(?:[-‑][^\W\d_]+)*")
_LONG = 4  # words of a member at most
_LEAST = 3  # members of a list
_KNOWN = 2  # members that must be known on both sides


@dataclass(frozen=True, slots=True)
class _Member:
    """at: where it stands. words: those of it that bear meaning; in German its nouns and names."""

    at: Span
    words: tuple[str, ...]


def changed_lists(source: Reading, target: Reading, relations: Relations) -> Iterator[Finding]:
    """The findings on lists with fewer or more members, of which the one over has no word on the other side."""
    ours = list(_lists(source))
    theirs = list(_lists(target)) if ours else []
    for members in ours:
        found = [(_match(members, o, relations), len(o) == len(members), n) for n, o in enumerate(theirs)]
        known, equal, best = max(found, default=(0, True, 0))
        if known >= _KNOWN and not equal:
            yield from _difference(members, theirs[best], known, source, target, relations)


def _difference(
    members: Sequence[_Member],
    others: Sequence[_Member],
    known: int,
    source: Reading,
    target: Reading,
    relations: Relations,
) -> Iterator[Finding]:
    """known: how many stand in both. Told where all but the one over do; of a longer list, all but it and one more."""
    longer = len(others) - len(members)
    if abs(longer) != 1 or known < min(len(members), len(others), max(len(members), len(others)) - 2):
        return
    if longer < 0:
        over = [m for m in members if not _likes(m.words, target.words, relations)]
        if over and over[0] is not members[0]:
            yield _shorter(over, source, target)
    else:
        over = [o for o in others if not _likes(source.words, o.words, relations)]
        if over and over[0] is not others[0]:
            yield _longer(over, target)


def _match(members: Sequence[_Member], others: Sequence[_Member], relations: Relations) -> int:
    """How many members are known to stand in both lists."""
    return sum(any(_likes(m.words, o.words, relations) for o in others) for m in members)


def _likes(ours: Sequence[str], theirs: Sequence[str], relations: Relations) -> bool:
    return any(same(a, b, relations.related) for a in ours for b in theirs)


def _lists(reading: Reading) -> Iterator[list[_Member]]:
    """The lists of nouns and names in the text, with two members and more; of German those with three."""
    least = _LEAST if reading.locale_words.noun_case else _LEAST - 1
    for match in _form(reading.tag).finditer(reading.text):
        joints = [m.span() for m in _parted(reading.tag).finditer(match.group())]
        pieces = list(_pieces(reading, match, joints)) if len(joints) + 1 >= least else []
        if pieces and all(piece.words for piece in pieces):
            yield pieces


def _pieces(reading: Reading, match: re.Match[str], joints: Sequence[Span]) -> Iterator[_Member]:
    """The members: of the first piece what stands last, of the last what stands first. joints: what parts them."""
    at = match.start()
    ends = [*joints, (len(match.group()),) * 2]
    for n, (stop, start) in enumerate(ends):
        yield _member(reading, (at, match.start() + stop), last=n == len(ends) - 1)
        at = match.start() + start


def _member(reading: Reading, span: Span, last: bool) -> _Member:
    words = [
        m
        for m in _WORD.finditer(reading.text, *span)
        if m.group().lower() not in reading.stop and not (reading.locale_words.noun_case and m.group()[0].islower())
    ]
    told = words[:1] if last and reading.locale_words.noun_case else words
    return _Member((told[0].start(), told[-1].end()) if told else span, tuple(m.group() for m in told))


@cache
def _form(tag: str) -> re.Pattern[str]:
    """Short pieces with commas between and a conjunction before the last: saws, drills and sanders."""
    word = rf"(?!(?:{_conjunctions(tag)})\s)[^\W\d_]+(?:[-‑'’&][^\W\d_]+)*"
    first, piece, last = (
        rf"(?:{word}\s+)?{word}",
        rf"(?:{word}\s+){{0,{_LONG - 1}}}?{word}",
        rf"(?:{word}\s+){{0,2}}{word}",
    )
    if find_locale(tag).words.noun_case:
        # an article and an adjective at most, and a noun: no clause with a verb is taken for one
        noun, small = r"[A-ZÄÖÜ][^\W\d_]+(?:[-‑][^\W\d_]+)*", r"[a-zäöüß]+"
        first, piece = noun, rf"(?:{small}\s+)?(?:{small}e[nrsm]?\s+)?{noun}"
        last, piece = piece, rf"{piece}(?:\s+{noun})?"
    return re.compile(rf"(?<!\w){first}(?:,\s+{piece})*,?\s+(?:{_conjunctions(tag)})\s+{last}")


@cache
def _parted(tag: str) -> re.Pattern[str]:
    return re.compile(rf",?\s+(?:{_conjunctions(tag)})\s+|,\s+")


def _conjunctions(tag: str) -> str:
    phrases = sorted(find_locale(tag).senses.enumerating, key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases) or r"(?!)"


def _shorter(over: Sequence[_Member], source: Reading, target: Reading) -> Finding:
    here = Side(*over[0].at, source.text[slice(*over[0].at)], "")
    which = " or ".join(f"'{source.text[slice(*member.at)]}'" for member in over)
    return Finding(
        "list-shorter",
        Severity.WARNING,
        f"{which} stands in a list of the source, and the list in {target.tag} has one member fewer",
        f"name all members of the list in {target.tag}",
        locale=target.tag,
        source=here,
    )


def _longer(over: Sequence[_Member], target: Reading) -> Finding:
    there = Side(*over[0].at, target.text[slice(*over[0].at)], "")
    which = " or ".join(f"'{target.text[slice(*member.at)]}'" for member in over)
    return Finding(
        "list-longer",
        Severity.WARNING,
        f"{which} stands in a list in {target.tag} that has one member more than the source's",
        "remove what the source does not name",
        locale=target.tag,
        target=there,
    )
