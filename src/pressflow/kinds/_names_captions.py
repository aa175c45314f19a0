"""Guesses: people in a list behind „v. l.“, by surname alone or in full."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pressflow.kinds._names import GAP, LINK, UPPER, WORD, Found, is_function, plain
from pressflow.kinds._names_people import PARTICLES
from pressflow.locales import Locale, find_locale


def in_captions(text: str, locale: Locale) -> Iterator[Found]:
    """v. l. Ochs, Fuchs und Anna Brandl; v.l.n.r.: Dr. Li (Vorstand), Nguyen."""
    begins = _begin(locale.tag)
    for match in begins.finditer(text) if begins else ():
        at = match.end()
        while person := _person(locale.tag).match(text, at):
            if _is_other(person["name"], locale):
                break
            yield Found(*person.span("name"), "PER", "person", plain(person["name"]), LINK)
            joint = _JOINT.match(text, person.end())
            if joint is None:
                break
            at = joint.end()


_JOINT = re.compile(rf"(?:{GAP}\([^()\n]{{1,60}}\))?(?:,|;|{GAP}(?:und|&|sowie))(?:{GAP})?")


def _is_other(name: str, locale: Locale) -> bool:
    """True for what is nobody's name alone: Vorstand, Die, Das."""
    words = name.split()
    return words[0] in locale.names.stops or is_function(words[-1], locale) or words[-1].isupper()


@cache
def _begin(tag: str) -> re.Pattern[str] | None:
    captions = "|".join(find_locale(tag).names.shapes.captions)
    return re.compile(rf"(?<![\w.])(?:{captions})(?::|,)?(?:{GAP})?(?={UPPER})") if captions else None


@cache
def _person(tag: str) -> re.Pattern[str]:
    names = find_locale(tag).names
    titles = "|".join(sorted(map(re.escape, (*names.titles, *names.salutations)), key=len, reverse=True))
    name = rf"(?:{PARTICLES})?{WORD}(?:{GAP}(?:{PARTICLES})?(?:{UPPER}\.|{WORD})){{0,3}}"
    end = rf"(?=(?:{GAP})?(?:[,;.()\n]|und{GAP}|&|sowie{GAP})|$)"
    return re.compile(rf"(?:(?:{titles}){GAP}){{0,4}}(?P<name>{name}){end}")
