"""Quotation marks in pairs: German, Swiss, French and English ones, nested, mixed, or missing a partner."""

from __future__ import annotations

import re
from typing import NamedTuple

# opener -> what may close it; typists mix them, so the close relatives are allowed too
_CLOSERS = {
    "„": '“”"',
    "“": '”"',
    "”": "”",
    '"': '"“”',
    "»": "«",
    "«": "»",
    "‚": "‘’'",
    "‘": "’'",
    "’": "’",
    "'": "'’",
    "›": "‹",
    "‹": "›",
}
_ONLY_OPENS = "„‚"
_BOTH = "“\"»«‘'›‹"
_SINGLE = "‚‘’'"
_MARK = re.compile("[" + re.escape("".join(dict.fromkeys("".join(_CLOSERS) + "".join(_CLOSERS.values())))) + "]")
_SINGLE_MARK = re.compile("[‘’'](?![^\\W_])|‘")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n")


class Quoted(NamedTuple):
    """A pair of marks: start and end with the marks, and where the words inside begin and end."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int  # 0: not inside another pair

    def words(self, text: str) -> str:
        return text[self.inner_start : self.inner_end]


def pairs(text: str) -> list[Quoted]:
    """All pairs of marks, by start. A mark without a partner counts for nothing; no pair goes over a blank line.

    A quotation of several paragraphs opens each and closes only the last: each is then a pair that
    ends with its paragraph.
    """
    found: list[tuple[int, int, int]] = []  # start, end, end of the words
    opened: list[int] = []
    blank = [m.start() for m in _PARAGRAPH.finditer(text)] + [len(text)]
    paragraph = 0
    for match in _MARK.finditer(text):
        at = match.start()
        while at > blank[paragraph]:
            if opened and _opens_alike(text, opened[-1], blank[paragraph]):
                stop = blank[paragraph]
                found.append((opened[-1], stop, stop))
            opened.clear()
            paragraph += 1
        if (i := _closes(text, at, opened)) is not None:
            found.append((opened[i], at + 1, at))
            del opened[i:]
        elif _opens(text, at):
            if opened and text[opened[-1]] == text[at] and text[at] not in _SINGLE and _begins_line(text, at):
                stop = text.rindex("\n", 0, at)
                found.append((opened.pop(), stop, stop))
            opened.append(at)
    return _nested(text, found)


def _closes(text: str, at: int, opened: list[int]) -> int | None:
    """Which of the open marks the mark at `at` closes: the innermost it can, within the last three."""
    mark, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if mark in _ONLY_OPENS:
        return None
    single = mark in _SINGLE
    if after.isalnum() and (single or not before.isalnum() or (mark in _BOTH and before.isspace())):
        return None  # an apostrophe, or the head of something quoted
    if mark in "’'" and before == "s" and after == " " and _closes_later(text, at):
        return None
    for i in range(len(opened) - 1, max(-1, len(opened) - 4), -1):
        opener = text[opened[i]]
        if mark in _CLOSERS[opener]:
            # a foot mark and a plural genitive close nothing that a double mark has opened
            return i if at - opened[i] > 1 else None
        if opener not in _SINGLE and single:
            return None
    return None


def _closes_later(text: str, at: int) -> bool:
    """True if `partners’ ` is a genitive: another mark follows that closes better, before one that opens."""
    later = _SINGLE_MARK.search(text, at + 1, at + 500)
    return later is not None and later.group() != "‘" and not text[later.end() : later.end() + 1].isalnum()


def _opens(text: str, at: int) -> bool:
    """True if a mark stands where words begin: behind space or a bracket, right before the words."""
    mark, before, after = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if mark not in _CLOSERS or not after:
        return False
    inside = after.isspace() and mark in "«‹»›" and after in "\u00a0\u202f\u2009 " and text[at + 2 : at + 3].isalnum()
    if after.isspace() and not inside:
        return False
    free = not before or before.isspace() or before in "([{–—-/…:„“‚‘«»\"'’*_|>"
    if mark == "’":
        return free and after.isupper()
    if mark == "'":
        return free and after.isalpha()
    return free and (after.isalnum() or after in "([…„“‚‘«»‹›\"'’–-*_" or inside)


def _begins_line(text: str, at: int) -> bool:
    """True if only space stands before the mark in its line, and a line before it."""
    return text[max(0, at - 20) : at].rstrip(" \t\u00a0")[-1:] == "\n"


def _opens_alike(text: str, opener: int, blank: int) -> bool:
    """True if the paragraph after `blank` opens with the same mark."""
    follows = re.compile(r"\s*").match(text, blank)
    end = follows.end() if follows else blank
    return text[end : end + 1] == text[opener] and text[opener] not in _SINGLE


def _nested(text: str, found: list[tuple[int, int, int]]) -> list[Quoted]:
    quoted: list[Quoted] = []
    ends: list[int] = []
    for start, end, inner_end in sorted(found):
        while ends and ends[-1] <= start:
            ends.pop()
        words = text[start + 1 : inner_end]
        left = len(words) - len(words.lstrip())
        right = len(words.rstrip())
        if right:
            quoted.append(Quoted(start, end, start + 1 + left, start + 1 + right, len(ends)))
            ends.append(end)
    return quoted
