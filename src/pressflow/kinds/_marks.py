"""Quotation marks in pairs: German, Swiss, French and English ones, nested, mixed, mistyped, or missing a partner."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

# opener -> what may close it; typists mix them, so the close relatives are allowed too
_CLOSERS = {
    "„": '“”"„',
    "“": '”"“',
    "”": '”"',
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
_TYPED = {",,": "„", "‚‚": "„", "''": '"', "``": "“", "<<": "«", ">>": "»"}  # marks that are typed as two signs
_ONLY_OPENS = "„‚"
_BOTH = "“”\"»«‘'›‹"
_SINGLE = "‚‘’'"
_SINGLES = "".join(dict.fromkeys("".join(_CLOSERS) + "".join(_CLOSERS.values())))
_MARK = re.compile("|".join(map(re.escape, (*_TYPED, *_SINGLES))))
_SINGLE_MARK = re.compile("[‘’'](?![^\\W_])|‘")
_PARAGRAPH = re.compile(r"\n[^\S\n]*\n")
_FAR = 3  # blank lines that a quotation without marks at its paragraphs may go over


class Quoted(NamedTuple):
    """A pair of marks: start and end with the marks, and where the words inside begin and end."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int  # 0: not inside another pair

    def words(self, text: str) -> str:
        return text[self.inner_start : self.inner_end]

    @property
    def unclosed(self) -> bool:
        """True if the quotation ends with its paragraph, and goes on in the next one."""
        return self.inner_end == self.end


class _Sign(NamedTuple):
    """A mark in the text. mark: the one sign that it stands for."""

    start: int
    end: int
    mark: str


class _Pair(NamedTuple):
    start: int
    inner_start: int
    inner_end: int
    end: int


@lru_cache(8)  # names and quotes both ask
def pairs(text: str) -> tuple[Quoted, ...]:
    """All pairs of marks, by start. A mark without a partner counts for nothing.

    A quotation of several paragraphs opens each and closes only the last: each is then a pair that ends with its
    paragraph. Where only the first opens and only the last closes, it is one pair.
    """
    signs = tuple(_signs(text))
    return tuple(_nested(text, _Reader(text).pairs(signs))) if signs else ()


class _Reader:
    """Goes through the marks of a text once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[_Pair] = []
        self.opened: list[_Sign] = []
        self.left_open: _Sign | None = None  # a quotation that its paragraph did not close
        self.left_at = 0
        self.blanks = [m.start() for m in _PARAGRAPH.finditer(text)] + [len(text)]
        self.paragraph = 0

    def pairs(self, signs: Iterable[_Sign]) -> list[_Pair]:
        for sign in signs:
            while sign.start > self.blanks[self.paragraph]:
                self._end_paragraph()
            if (i := _closes(self.text, sign, self.opened)) is not None:
                self._close(self.opened[i], sign)
                del self.opened[i:]
            elif _opens(self.text, sign):
                self._open(sign)
            elif self.left_open is not None and not self.opened and sign.mark in _CLOSERS[self.left_open.mark]:
                if _stands_behind(self.text, sign):
                    self._close(self.left_open, sign)
                self.left_open = None
        return self.found

    def _close(self, opener: _Sign, closer: _Sign) -> None:
        self.found.append(_Pair(opener.start, opener.end, closer.start, closer.end))

    def _open(self, sign: _Sign) -> None:
        if self.left_open is not None and sign.mark == self.left_open.mark:
            self.left_open = None
        last = self.opened[-1] if self.opened else None
        if last and last.mark == sign.mark and sign.mark not in _SINGLE and _begins_line(self.text, sign.start):
            stop = self.text.rindex("\n", 0, sign.start)
            self.found.append(_Pair(last.start, last.end, stop, stop))
            self.opened.pop()
        self.opened.append(sign)

    def _end_paragraph(self) -> None:
        blank = self.blanks[self.paragraph]
        self.paragraph += 1
        if self.left_open is not None and self.paragraph - self.left_at > _FAR:
            self.left_open = None
        if self.opened and self.opened[0].mark not in _SINGLE and _leads(self.text, self.opened[0].start):
            last = self.opened[0]
            if _opens_alike(self.text, last, blank):
                self.found.append(_Pair(last.start, last.end, blank, blank))
            elif last.mark != '"':
                self.left_open, self.left_at = last, self.paragraph
        self.opened.clear()


def _signs(text: str) -> Iterator[_Sign]:
    for match in _MARK.finditer(text):
        yield _Sign(match.start(), match.end(), _TYPED.get(match.group(), match.group()))


def _closes(text: str, sign: _Sign, opened: list[_Sign]) -> int | None:
    """Which of the open marks `sign` closes: the innermost it can, within the last three."""
    mark, before, after = sign.mark, text[sign.start - 1 : sign.start], text[sign.end : sign.end + 1]
    if mark in _ONLY_OPENS and (before.isspace() or after.isalnum() or mark == "‚"):
        return None
    single = mark in _SINGLE
    if after.isalnum() and (single or not before.isalnum() or (mark in _BOTH and before.isspace())):
        return None  # an apostrophe, or the head of something quoted
    if mark in "’'" and before == "s" and after == " " and _closes_later(text, sign.start):
        return None
    for i in range(len(opened) - 1, max(-1, len(opened) - 4), -1):
        opener = opened[i].mark
        if mark in _CLOSERS[opener]:
            # a foot mark and a plural genitive close nothing that a double mark has opened
            return i if sign.start > opened[i].end else None
        if opener not in _SINGLE and single:
            return None
    return None


def _closes_later(text: str, at: int) -> bool:
    """True if `partners’ ` is a genitive: another mark follows that closes better, before one that opens."""
    later = _SINGLE_MARK.search(text, at + 1, at + 500)
    return later is not None and later.group() != "‘" and not text[later.end() : later.end() + 1].isalnum()


def _stands_behind(text: str, sign: _Sign) -> bool:
    """True if a mark stands where words end."""
    before, after = text[sign.start - 1 : sign.start], text[sign.end : sign.end + 1]
    return not before.isspace() and not after.isalnum()


def _opens(text: str, sign: _Sign) -> bool:
    """True if a mark stands where words begin: behind space or a bracket, right before the words."""
    mark, before, after = sign.mark, text[max(0, sign.start - 1) : sign.start], text[sign.end : sign.end + 1]
    if mark not in _CLOSERS or not after:
        return False
    beyond = text[sign.end + 1 : sign.end + 2]
    inside = after.isspace() and mark in "«‹»›„" and after in "\u00a0\u202f\u2009 " and beyond.isalnum()
    if after.isspace() and not inside:
        return False
    free = not before or before.isspace() or before in "([{–—-/…:„“‚‘«»\"'’*_|>"
    if mark == "’":
        return free and after.isupper()
    if mark == "'":
        return free and after.isalpha()
    return free and (after.isalnum() or after in "([…„“‚‘«»‹›\"'’–-*_" or inside)


def _leads(text: str, start: int) -> bool:
    """True if a quotation may begin here that goes on over paragraphs: at a paragraph's start or behind a stop.

    Or behind a colon. A mark in the middle of a clause is one that its typist forgot to close.
    """
    before = text[max(0, start - 20) : start].rstrip(" \t\u00a0")
    return not before or before[-1] in "\n:.!?…"


def _begins_line(text: str, at: int) -> bool:
    """True if only space stands before the mark in its line, and a line before it."""
    return text[max(0, at - 20) : at].rstrip(" \t\u00a0")[-1:] == "\n"


def _opens_alike(text: str, opener: _Sign, blank: int) -> bool:
    """True if the paragraph after `blank` opens with the same mark."""
    follows = re.compile(r"\s*").match(text, blank)
    end = follows.end() if follows else blank
    return text.startswith(text[opener.start : opener.end], end) and opener.mark not in _SINGLE


def _nested(text: str, found: list[_Pair]) -> list[Quoted]:
    quoted: list[Quoted] = []
    ends: list[int] = []
    for pair in sorted(found):
        while ends and ends[-1] <= pair.start:
            ends.pop()
        words = text[pair.inner_start : pair.inner_end]
        left = len(words) - len(words.lstrip())
        right = len(words.rstrip())
        if right:
            # an unclosed one ends with its last word
            end = pair.end if pair.end > pair.inner_end else pair.inner_start + right
            quoted.append(Quoted(pair.start, end, pair.inner_start + left, pair.inner_start + right, len(ends)))
            ends.append(end)
    return quoted
