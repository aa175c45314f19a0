"""Text -> sentences, by rules that know the full stops of press releases."""

from __future__ import annotations

import re
from functools import cache

from pressflow.kinds._lexicon import lexicon
from pressflow.locales import Locale

_END = re.compile(r"[.!?…]+[\"'“”‘’»«›‹)\]]*(?:\u00a0|\u202f)?[»\"”)\]]*(?=\s|\Z)|\n+")
_CLOSERS = "\"'“”‘’»«›‹)]\u00a0\u202f"
_OPENERS = "„“\"'‚‘«»‹›([–—-\u00a0\u202f ¿¡"
_WORD = re.compile(r"[^\s\u00a0\u202f]+\Z")


def sentence_ends(text: str, locale: Locale) -> tuple[tuple[int, int], ...]:
    """(start, end) of each sentence, without the white space around it. All other text lies in one of them."""
    found: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if match.group()[0] == "\n" or _ends(text, match, locale):
            _take(text, start, match.end(), found)
            start = match.end()
    _take(text, start, len(text), found)
    return tuple(found)


def _take(text: str, start: int, end: int, found: list[tuple[int, int]]) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        at = start + piece.index(stripped)
        found.append((at, at + len(stripped)))


def _ends(text: str, match: re.Match[str], locale: Locale) -> bool:
    """True if the full stop ends its sentence."""
    mark = match.group().rstrip(_CLOSERS)
    following = _next(text, match.end())
    if not following:
        return True
    if following[0].islower() or following[0] in ",;:)":
        return False  # „... hier?“, fragt sie
    if mark != "." or match.group()[-1] in _CLOSERS:
        return True
    before = _word_before(text, match.start())
    lex = lexicon(locale.tag)
    if before.rstrip(".").isdecimal():
        return not _is_ordinal_place(before, following, locale)
    low = before.lower() + "."
    last = low[low.rstrip(".").rfind(".") + 1 :]
    known = _abbreviations(locale.tag)
    if low in known or last in known:
        return _starts_after_abbreviation(low, following, locale)
    if len(before) == 1 and before.isalpha() and before.isupper():
        return False  # an initial
    return lex.locale is not None


def _next(text: str, at: int) -> str:
    """The next word, without opening quotes and brackets."""
    piece = text[at : at + 60].lstrip().lstrip(_OPENERS)
    return piece.split(maxsplit=1)[0] if piece.split() else ""


def _word_before(text: str, at: int) -> str:
    found = _WORD.search(text[max(0, at - 40) : at])
    return found.group().lstrip(_OPENERS + ",/") if found else ""


def _is_ordinal_place(before: str, following: str, locale: Locale) -> bool:
    """2. September, 25. Auflage: the stop belongs to the number. A sentence opener after a large number ends it."""
    lex = lexicon(locale.tag)
    if lex.words.ordinal_digits != r"\." or len(before) > 3:
        return False
    word = following.strip(".,;:!?")
    return word.lower() not in lex.openers


def _starts_after_abbreviation(low: str, following: str, locale: Locale) -> bool:
    """An abbreviation that can stand last ("Mio.", "e. V.") ends the sentence before a word that opens one."""
    lex = lexicon(locale.tag)
    return low in lex.closing_abbreviations and following.strip(".,;:!?").lower() in lex.openers


@cache
def _abbreviations(tag: str) -> frozenset[str]:
    words = lexicon(tag).words.abbreviations
    parts = {piece.lower() for phrase in words for piece in (phrase, phrase.replace(" ", ""), *phrase.split())}
    return frozenset(part for part in parts if part.endswith("."))
