"""What the shape of a model's guess says of it: that it is no name, another kind of name, or runs over a stop."""

from __future__ import annotations

import re
from functools import cache

from pressflow.kinds._names import GAP, LETTER, UPPER, is_function
from pressflow.kinds._names_beside import is_common
from pressflow.lexica import may_be_name
from pressflow.locales import Locale, find_locale

_EVENT, _FIRM, _SITE = ("MISC", "event", True), ("ORG", "organisation", True), ("LOC", "place", True)


# --- where it ends ----------------------------------------------------------------------------------------------

_ROMAN = re.compile(r"(?:^|[^\S\n])(?=[IVX]{2})[IVX]+$")
_LETTERED = re.compile(r"(?:[a-z]\.[^\S\n]?)+(?=[A-ZÄÖÜ])")


def within_sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The guess without what stands before an abbreviation (v. [l. Ochs]) or behind a stop (Jura Growth II. [Koch])."""
    if lead := _LETTERED.match(text, start, end):
        start = lead.end()
    for stop in re.finditer(rf"\.{GAP}(?={UPPER}|\d)", text[start:end]):
        word = text[start : start + stop.start()].split()[-1]
        if _ROMAN.search(word) or (len(word) > _LONG and word[0].isupper() and word.isalpha()):
            return start, start + stop.start()
    return start, end


_LONG = 7  # letters: a shorter word before a stop may be an abbreviation


# --- what it is --------------------------------------------------------------------------------------------------


def told_by_shape(text: str, start: int, end: int, label: str, locale: Locale) -> tuple[str, str, bool] | None:
    """Label, type and sureness by the last word or the number before: Hans Faber-Stiftung, die 19. Lichtspur."""
    words = text[start:end]
    last = words.split()[-1]
    head = last.rpartition("-")[2].casefold() if "-" in last else ""
    shapes = locale.names.shapes
    before = _NOUN_BEFORE.search(text[max(0, start - 60) : start])
    if head and label == "PER" and not (before and is_function(before[1], locale)):
        if head.removesuffix("s") in shapes.houses:
            return _FIRM
        if head in shapes.sites and " " not in words:
            return _SITE
    if label in ("ORG", "LOC", "MISC") and " " not in words and _ORDINAL.search(text[max(0, start - 24) : start]):
        return _EVENT if not is_common(words, locale) else None
    return None


_NOUN_BEFORE = re.compile(rf"({UPPER}[\w-]+){GAP}$")
_ORDINAL = re.compile(
    r"(?:(?<!\w)(?:[Dd]ie|[Dd]er|[Dd]as|[Zz]um|[Zz]ur|[Bb]eim|[Dd]en|[Dd]es|[Dd]em)[^\S\n]|[\n:–])\d{1,3}\.[^\S\n]$"
)


# --- what is no name ---------------------------------------------------------------------------------------------


def is_other_thing(text: str, start: int, end: int, locale: Locale) -> bool:
    """True for the number of a register or a telephone, for an office or a degree in English, and for a feast."""
    words = text[start:end]
    if words in locale.names.shapes.desks:
        return True
    registered = _register(locale.tag)
    return registered is not None and registered.match(words) is not None


def is_mere_noun(text: str, start: int, end: int, locale: Locale) -> bool:
    """True for a compound of common words that stands once, without quotation marks or article: Hopfen: Aromahopfen."""
    word = text[start:end]
    if not (word.isalpha() and word[1:].islower()) or locale.language != "de" or text.count(word) > 1:
        return False
    before = re.search(r"(\w+)[^\S\n]$", text[max(0, start - 12) : start])
    bound = before is not None and before[1].casefold() in (*locale.names.articles, *locale.names.bound)
    named = text[start - 1 : start] in tuple('„“"»«‚') or (bound and before is not None and before[1] not in _EACH)
    return not named and not _begins_with_place(word, locale) and not may_be_name(word, "de")


def _begins_with_place(word: str, locale: Locale) -> bool:
    return any(word[:cut] in locale.names.places.names for cut in range(4, len(word)))


_EACH = frozenset({"jedes", "jeder", "jede", "pro", "je", "kein", "keine", "ein", "eine", "einer"})


@cache
def _register(tag: str) -> re.Pattern[str] | None:
    registers = "|".join(map(re.escape, find_locale(tag).names.shapes.registers))
    return re.compile(rf"(?:{registers})(?:\.|:)?(?:{GAP})?(?=[\d(+]|{LETTER}?\d)") if registers else None
