"""Speakers whose first name stands in no list: Ylva Sandström, Geschäftsführerin der ...; Kuratorin Ylva Sandström."""

from __future__ import annotations

import re
from functools import cache

from pressflow.kinds._names import GAP, LETTER, WORD, is_function, plain
from pressflow.kinds._role_phrases import has_function, role_behind, role_next_to
from pressflow.locales import Locale, find_locale
from pressflow.model import Fact

# Endings of nouns that are nobody's name.
_COMMON = re.compile(r"(?:ung|heit|keit|schaft|tion|tät|ment|ismus|ing|ik|nis|tum|isch|lich)s?$")


def unlisted(text: str, start: int, end: int, locale: Locale) -> list[Fact]:
    """Two name words with a role beside them, at most once between `start` and `end`. Without one it may be a firm."""
    pattern, at = _pattern(locale.tag), start
    while match := pattern.search(text, at, end):
        at = match.start() + len(match.group().split()[0])  # the next word may begin the name
        name = match["name"]
        if _is_name(name.split(), locale) and _has_role(text, match, start, end, locale):
            return [Fact("name", *match.span("name"), name, plain(name), label="PER", type="person")]
    return []


def _has_role(text: str, match: re.Match[str], start: int, end: int, locale: Locale) -> bool:
    """Behind the name: Ylva Sandström, Kuratorin; before it: Kuratorin Ylva Sandström, die Kuratorin, Ylva S., ..."""
    if role_behind(text, match.end("name"), end, locale):
        return True
    if text[match.end("name") : match.end("name") + 1] == "," and _ends_with_role(
        text[start : match.start("name")], locale
    ):
        return True
    job = (match["job"] or "").rpartition("-")[2]
    # Geschäftsführerin Digitale Medien
    adjective = locale.names.adjectives and _adjective(locale.tag).search(match["name"].split()[0])
    return is_function(job, locale) and not adjective and bool(_END.match(text, match.end("name"), end))


_END = re.compile(rf"(?:{GAP})?(?:[,.:;(–—„“»«\"]|$|\n)")


def _ends_with_role(before: str, locale: Locale) -> bool:
    return before.rstrip().endswith(",") and role_next_to(before, locale) is not None


def _is_name(words: list[str], locale: Locale) -> bool:
    names = locale.names
    known = {*names.stops, *names.typed, *names.legal_forms, *names.titles, *names.salutations}
    return not any(
        word in known
        or word.isupper()
        or _COMMON.search(word)
        or has_function(word, locale)
        or (locale.language == "de" and word.casefold().endswith(tuple(names.heads)))
        for word in words
    )


@cache
def _adjective(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(find_locale(tag).names.adjectives)})(?:e|en|er|es)$")


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    titles = "|".join(map(re.escape, sorted(find_locale(tag).names.titles, key=len, reverse=True))) or r"(?!)"
    job = WORD if find_locale(tag).language == "de" else rf"{LETTER}+(?:-{LETTER}+)*"
    return re.compile(
        rf"(?<![\w@‑-])(?:(?P<job>{job}){GAP})?(?:(?:{titles}){GAP}){{0,3}}"
        rf"(?P<name>{WORD}(?:{GAP}(?:von|van|de|zu){GAP}|{GAP}){WORD})(?![\w@‑-])"
    )
