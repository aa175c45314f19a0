"""Guesses: places that their shape tells: numbered roads, countries of several words, names in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale as Cldr

from pressflow.kinds._names import GAP, LETTER, LINK, MODEL, UPPER, Found, plain
from pressflow.locales import Locale, find_locale

# Servicebüro Gudesstraße 18 in Uelzen, Büro Burgplatz 2
_NUMBERED = re.compile(
    rf"(?<![\w-])(?P<name>(?:(?:Große|Kleine|Alte|Neue|Obere|Untere){GAP})?(?:{UPPER}{LETTER}+er{GAP}(?=Str|All|Pla|Ga))?"
    rf"(?=[A-ZÄÖÜ])(?:[\w-]+-)?(?i:[\w]*(?:straße|strasse|gasse|allee|platz))){GAP}\d{{1,3}}[a-z]?"
    rf"(?=,|\n|$|{GAP}in{GAP}{UPPER}|{GAP}[|·•])"
)
_NUMBER = rf"(?:{GAP})?\d{{1,3}}[a-n]?(?![\w+-]|[.,/]\d|{GAP}(?:{UPPER}{{2}}|%|Prozent|Euro|Uhr|Meter|Kilometer))"
_COUNTRY = re.compile("[A-Z]{2}")


def shaped_places(text: str, locale: Locale) -> Iterator[Found]:
    """Die A 7, Bosnien und Herzegowina, Biel/Bienne, Flughafen Köln/Bonn."""
    yield from _roads(text, locale)
    for match in _NUMBERED.finditer(text) if locale.names.shapes.roads else ():
        if match["name"] not in locale.names.places.no_streets:
            yield Found(*match.span("name"), "LOC", "place", match["name"], LINK, "", True)
    for pattern, told in ((_fixed(locale.tag), False), (_hub(locale.tag), True)):
        for match in pattern.finditer(text) if pattern else ():
            yield Found(*match.span("name"), "LOC", "place", plain(match["name"]), MODEL, "", told)


def _roads(text: str, locale: Locale) -> Iterator[Found]:
    """Auf der A 7, an der L 202, die Bundesstraße B 71, von A 20 und A 26; not Halle A 7, DIN A 4 or mit der S 31."""
    patterns = _road(locale.tag)
    for match in patterns[0].finditer(text) if patterns else ():
        road: re.Match[str] | None = match
        while road and patterns:
            yield Found(*road.span("name"), "LOC", "place", plain(road["name"]), MODEL, "", True)
            road = patterns[1].match(text, road.end())


@cache
def _road(tag: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """A road behind what tells it, and the next one in a list."""
    shapes = find_locale(tag).names.shapes
    if not shapes.roads:
        return None
    articles, along, nouns = ("|".join(words) for words in (shapes.articles, shapes.along, shapes.road_nouns))
    first = rf"(?:{articles}){GAP}(?=[{shapes.roads}])|(?:{along}){GAP}|(?:{nouns}){GAP}"
    road = rf"(?P<name>[{shapes.roads}{shapes.told_roads}]{_NUMBER})"
    return (
        re.compile(rf"(?<![\w-])(?i:{first}){road}"),
        re.compile(rf"(?:,|{GAP}(?:und|oder|bis)){GAP}(?:(?:an|auf){GAP})?(?:der{GAP}|die{GAP})?{road}"),
    )


@cache
def _fixed(tag: str) -> re.Pattern[str] | None:
    locale = find_locale(tag)
    if not locale.names.shapes.roads:
        return None
    countries = Cldr.parse(locale.cldr).territories
    named = {name for code, name in countries.items() if _COUNTRY.fullmatch(code) and len(name) > _SHORTEST}
    known = (named | set(locale.names.shapes.twins)) - _OTHER
    either = "|".join(sorted(map(re.escape, known), key=len, reverse=True))
    return re.compile(rf"(?<![\w./-])(?P<name>(?:{either})s?)(?![\w-]|/{LETTER})")


_SHORTEST = 3
_OTHER = {"Jersey", "Unbekannte Region", "Pseudo-Akzente", "Pseudo-Bidi", "Welt", "Äußeres Ozeanien"}


@cache
def _hub(tag: str) -> re.Pattern[str] | None:
    hubs = "|".join(find_locale(tag).names.shapes.hubs)
    town = rf"{UPPER}{LETTER}+(?:-{UPPER}{LETTER}+)*"
    return re.compile(rf"(?<![\w-])(?P<name>(?:{hubs}){GAP}{town}/{town})(?![\w-])") if hubs else None
