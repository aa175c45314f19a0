"""Who issues a text, as its e-mail and web addresses tell: presse@velmer.example is asked for at Velmer, a firm."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressflow.kinds._addresses import MARK
from pressflow.kinds._names import LETTER, LINK, UPPER, Found
from pressflow.kinds._names_beside import belongs_to_place, beside_kind, is_common
from pressflow.locales import Locale
from pressflow.locales._spellings import TRANSLITERATED

_HOST = re.compile(
    r"(?:@|://|www\.)(?:[\w-]{1,63}\.){0,3}?(?P<name>[\w-]{4,63})\.(?:(?:co|gv|or|ac)\.)?[a-z]{2,10}(?!\w)"
)
_WORD = re.compile(rf"(?<![\w@./#:‑-]){UPPER}{LETTER}{{3,}}(?![\w@‑-]|\.\w)")
# Whose address says nothing of who writes.
_PROVIDERS = frozenset({"gmail", "googlemail", "posteo", "outlook", "hotmail", "yahoo", "icloud", "bluewin", "mailbox"})


def issuers(text: str, found: Sequence[Found], locale: Locale) -> dict[str, Found]:
    """Words of the text that are the name of an address's host -> the organisation.

    No town with a site of its own, and nothing that the text calls something else.
    """
    hosts = _hosts(text)
    if not hosts:
        return {}
    others = {name.value for name in found if name.label == "LOC" or (name.label == "MISC" and name.type)}
    named: dict[str, Found] = {}
    for match in _WORD.finditer(text):
        word = match.group()
        if word in named or word in others or _folded(word) not in hosts:
            continue
        common = word in locale.names.first_names or word in locale.names.stops or is_common(word, locale)
        if not common and not _is_place(word, text, locale) and not _is_told_else(word, text, locale):
            named[word] = Found(*match.span(), "ORG", "organisation", word, LINK)
    return named


def _hosts(text: str) -> set[str]:
    if MARK.search(text) is None:
        return set()
    return {_folded(match["name"]) for match in _HOST.finditer(text)} - _PROVIDERS


def _folded(word: str) -> str:
    return word.casefold().translate(TRANSLITERATED)


def _is_place(word: str, text: str, locale: Locale) -> bool:
    places = locale.names.places
    before = "|".join((*places.prepositions, *places.nouns))
    return word in places.names or re.search(rf"\b(?:(?i:{before}) {word}|{word}er)(?!\w)", text) is not None


def _is_told_else(word: str, text: str, locale: Locale) -> bool:
    """True for what stands behind a noun for something else: das Kulturfestival Föhnwerk, die Stadtwerke Alsbrück."""
    nouns = re.findall(rf"({UPPER}[\w-]*)[^\S\n][„“\"»«]?{word}(?!\w)", text)
    return any(belongs_to_place(n, locale) or (beside_kind(n, locale.tag) or _OURS) != _OURS for n in nouns)


_OURS = "organisation"
