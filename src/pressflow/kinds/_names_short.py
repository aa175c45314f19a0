"""Abbreviations that a text introduces: the long form, and the short one in brackets, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from pressflow.kinds._names import LINK, Found

_MOST = 400  # names of one text whose short forms are looked for: a list of ten thousand is no release
_SHORT = r"[A-ZÄÖÜ][\w.&-]{0,12}\w"
_BRACKET = re.compile(rf"(?<=\S)[^\S\n]\((?:kurz:?[^\S\n])?[„“\"]?(?P<short>{_SHORT})[“”\"]?\)")
_TURNED = re.compile(rf"(?<![\w@.&-])(?P<short>{_SHORT})[^\S\n]\((?=[A-ZÄÖÜ])")


def abbreviations(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """A long form with its abbreviation in brackets, or the other way round; and wherever else it stands."""
    introduced = dict(_introduced(text, found))
    if not introduced:
        return
    longs = {long.value: short for short, long in introduced.items()}
    for name in found:
        if short := longs.get(name.value):
            yield name._replace(alias=short)
    for match in _shorts(tuple(introduced)).finditer(text):
        long = introduced[match.group()]
        yield Found(*match.span(), long.label, long.type, match.group(), LINK, long.value)


def _introduced(text: str, found: Sequence[Found]) -> Iterator[tuple[str, Found]]:
    """Abbreviation -> the name that it stands for."""
    if "(" not in text:
        return
    ends = {name.end: name for name in found}
    for match in _BRACKET.finditer(text):
        name = ends.get(match.start()) or _named_before(match["short"], match.start(), found[:_MOST])
        if name and _may_be_short(name) and abbreviates(match["short"], name.value):
            yield match["short"], name
    starts = {name.start: name for name in found}
    for match in _TURNED.finditer(text):
        name = starts.get(match.end())
        closed = name is not None and text[name.end : name.end + 1] == ")"
        if name and closed and name.label in ("ORG", "MISC") and abbreviates(match["short"], name.value):
            yield match["short"], name


def _may_be_short(name: Found) -> bool:
    """True for what may have an abbreviation; of places only what is called by a noun: Flughafen Köln/Bonn."""
    return name.label in ("ORG", "MISC") or (name.label == "LOC" and name.told and " " in name.value)


def _named_before(short: str, at: int, found: Iterable[Found]) -> Found | None:
    """The one organisation before `at` that `short` may stand for: der Verband (FVW)."""
    names = {n.value: n for n in found if n.end < at and n.label == "ORG" and abbreviates(short, n.value)}
    return next(iter(names.values())) if len(names) == 1 else None


def abbreviates(short: str, long: str) -> bool:
    """True if `short` can be made of `long`: its letters in order, the first one at the head of a word.

    After Schwartz and Hearst (2003), read from the front.
    """
    if sum(c.isupper() for c in short) < 2:
        return False
    letters = [c for c in short.casefold() if c.isalpha()]
    words = long.casefold()
    heads = (m.start() for m in re.finditer(rf"(?<![^\W_]){re.escape(letters[0])}", words))
    initials = [m.group() for m in re.finditer(r"(?<![^\W_])[^\W\d_]", words)]
    # of a law the letters may stand in another order: Gesetz gegen den unlauteren Wettbewerb (UWG)
    turned = all(letters.count(c) <= initials.count(c) for c in letters)
    return len(long) > len(short) + 1 and (turned or any(_in_order(letters, words[at:]) for at in heads))


def _in_order(letters: Sequence[str], words: str) -> bool:
    at = -1
    for letter in letters:
        at = words.find(letter, at + 1)
        if at < 0:
            return False
    return True


@cache
def _shorts(shorts: tuple[str, ...]) -> re.Pattern[str]:
    known = "|".join(sorted(map(re.escape, shorts), key=len, reverse=True))
    return re.compile(rf"(?<![\w@&/-])(?:{known})(?![\w@&]|[-‑]\w)")
