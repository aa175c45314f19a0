"""Titles in quotation marks that those who made them, or what is done with them, tell: liest aus „Nachtzug“."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pressflow.kinds._marks import Quoted, pairs
from pressflow.kinds._names import GAP, LETTER, MODEL, UPPER, Found, plain
from pressflow.kinds._names_beside import beside_kind, label_of
from pressflow.kinds._names_titles import is_wording
from pressflow.locales import Locale, find_locale

_LONGEST = 8  # words; what is longer is rather said than titled
_APPOSITION = re.compile(
    rf",{GAP}(?:(?:ein|eine|die|der|das){GAP})?(?:{LETTER}+e[rsn]?{GAP})?(?P<noun>{UPPER}{LETTER}+)"
)


class _Cues(NamedTuple):
    before: re.Pattern[str]
    behind: re.Pattern[str]


def works(text: str, locale: Locale) -> Iterator[Found]:
    """Guesses: books, films, plays and pieces by their titles in quotation marks."""
    cues = _cues(locale.tag)
    for quoted in pairs(text) if cues else ():
        if not cues or not _is_like_title(quoted.words(text)) or is_wording(text, quoted, locale):
            continue
        kind = "work" if _is_told(text, quoted, cues, locale) else _kind_behind(text, quoted.end, locale)
        if kind:
            words = plain(quoted.words(text))
            yield Found(quoted.inner_start, quoted.inner_end, label_of(kind), kind, words, MODEL, "", True)


def _is_like_title(words: str) -> bool:
    first = words[:1]
    return (first.isupper() or first.isdecimal()) and words[-1] not in ".,;:…" and len(words.split()) <= _LONGEST


def _is_told(text: str, quoted: Quoted, cues: _Cues, locale: Locale) -> bool:
    """True behind „Uraufführung von“, „liest aus“, „Filme wie“, and before „von Anna Weber“, „der Autorin“."""
    if cues.before.search(text[max(0, quoted.start - 60) : quoted.start]):
        return True
    behind = cues.behind.match(text, quoted.end)
    return behind is not None and (behind["maker"] is not None or behind["first"] in locale.names.first_names)


def _kind_behind(text: str, end: int, locale: Locale) -> str | None:
    """What the noun behind says: „Strömung“, eine Installation von ..."""
    match = _APPOSITION.match(text, end)
    kind = beside_kind(match["noun"], locale.tag) if match else None
    return kind if kind in ("work", "event", "product") else None


@cache
def _cues(tag: str) -> _Cues | None:
    names = find_locale(tag).names
    if not names.makers:
        return None
    shows, performs, pieces = ("|".join(words) for words in (names.showings, names.performs, names.pieces))
    makers, names_of = "|".join(names.makers), "|".join(names.texts)
    before = (
        rf"(?:(?:{shows}){GAP}(?:von|aus|zu)|(?:{performs})(?:{GAP}{LETTER}+)?{GAP}aus|inszenierte?"
        rf"|(?i:{pieces})(?:en|n|e|er|ern|s)?{GAP}(?:wie|ist|sind|heißt|heisst|war)(?:{GAP}(?:etwa|zum{GAP}Beispiel))?"
        rf"|(?<!\w)(?:{names_of}))[,]?{GAP}$"
    )
    article = rf"(?:von|der|des|vom){GAP}(?:(?:der|dem){GAP})?(?:{LETTER}+{GAP})?"
    maker = rf"(?P<maker>(?i:{LETTER}*(?:{makers})(?:in|s)?)(?!\w))"
    behind = rf"{GAP}(?:{article}{maker}|von{GAP}(?P<first>{UPPER}[\w-]+))"
    return _Cues(re.compile(before), re.compile(behind))
