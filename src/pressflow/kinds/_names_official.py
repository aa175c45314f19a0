"""Guesses: long official names, and houses that are named after people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pressflow.kinds._names import GAP, LETTER, MODEL, RULE, UPPER, Found, is_one_of_many, plain
from pressflow.kinds._names_heads import nominative
from pressflow.kinds._names_places import any_place
from pressflow.locales import Locale, find_locale

_NOUN = rf"{UPPER}[\w-]+"
_ADJECTIVE = rf"{UPPER}[\w-]+e[nrsm]?{GAP}"


def official_guesses(text: str, locale: Locale) -> Iterator[Found]:
    """Staatsministerium der Finanzen und für Heimat, Evangelische Kirche in Deutschland, Hans Faber-Stiftung."""
    if not locale.names.shapes.ministries:
        return
    # a shorter name is found in the first two by rules
    ranks = {_ministry: RULE, _church: RULE, _union: MODEL, _of_town: MODEL, _after_people: MODEL}
    for pattern, rank in ranks.items():
        for match in pattern(locale.tag).finditer(text):
            if not is_one_of_many(text, match.start("name"), locale) and _is_known(match, locale):
                words = nominative(match["name"], locale)
                yield Found(*match.span("name"), "ORG", "organisation", words, rank, "", True)
    yield from _ordinances(text, locale)


def _ordinances(text: str, locale: Locale) -> Iterator[Found]:
    """Hessische Gemeindeordnung: the law of a land."""
    for match in _ordinance(locale.tag).finditer(text):
        yield Found(*match.span(), "MISC", "law", plain(match.group()), MODEL, "", True)


@cache
def _ordinance(tag: str) -> re.Pattern[str]:
    shapes = find_locale(tag).names.shapes
    laws, lands = "|".join(shapes.ordinances), "|".join(shapes.regional)
    return re.compile(rf"(?<![\w-])(?:{lands})e[nrs]?{GAP}{UPPER}[a-zäöüß]+(?:{laws})(?![\w-])")


def _is_known(match: re.Match[str], locale: Locale) -> bool:
    """True unless the first word should be a town's adjective or a first name, and is none: Neuer Gemeinderat."""
    groups = match.groupdict()
    if town := groups.get("town"):
        return town in locale.names.place_adjectives or bool({town[:-2], town[:-1]} & locale.names.places.names)
    given = groups.get("given")
    return given is None or given in locale.names.first_names


def _whole(name: str) -> re.Pattern[str]:
    """The pattern of a name that is no part of a word."""
    return re.compile(rf"(?<![\w-])(?P<name>{name})(?![\w-])")


@cache
def _ministry(tag: str) -> re.Pattern[str]:
    """Bayerisches Staatsministerium der Finanzen und für Heimat, Bundesministerium des Innern."""
    shapes = find_locale(tag).names.shapes
    subject = "|".join(words.replace(" ", GAP) for words in shapes.subjects)
    what = rf"{_NOUN}(?:,{GAP}{_NOUN}){{0,3}}(?:{GAP}und{GAP}{_NOUN})?"
    more = rf"(?:{GAP}und{GAP}(?:für{GAP}{what}|(?!für{GAP}){_NOUN}))?"
    return _whole(rf"(?:{_ADJECTIVE})?(?:{'|'.join(shapes.ministries)})s?{GAP}(?:{subject}){more}")


@cache
def _church(tag: str) -> re.Pattern[str]:
    """Evangelische Kirche in Deutschland, Evangelisch-Lutherische Kirche in Norddeutschland."""
    churches = "|".join(find_locale(tag).names.shapes.churches)
    rite = rf"(?:{GAP}(?:A\.|H\.)(?:{GAP})?B\.)?"
    return _whole(rf"(?:{_ADJECTIVE})(?:{churches}){rite}{GAP}(?:in|von){GAP}(?:der{GAP})?(?:{any_place(tag)})")


@cache
def _union(tag: str) -> re.Pattern[str]:
    """Börsenverein des Deutschen Buchhandels, Verband der Winzerinnen in Rheinhessen, Bund Deutscher Architekten."""
    heads = "|".join(find_locale(tag).names.shapes.unions)
    nation = r"(?:Deutscher|Österreichischer|Schweizer|Europäischer)"
    whose = rf"(?:des{GAP}{UPPER}[\w-]+e[nrs]{GAP}{_NOUN}s|{nation}{GAP}{_NOUN})"
    site = rf"(?:{GAP}in{GAP}(?:{any_place(tag)}|{UPPER}{LETTER}+(?:land|hessen|franken|tal)))?"
    return _whole(
        rf"(?={UPPER})(?i:[\w-]*(?:{heads}))(?:e?s)?{GAP}{whose}{site}"
        rf"|(?:Verband(?:e?s)?|Vereinigung){GAP}der{GAP}{_NOUN}{site}"
    )


@cache
def _of_town(tag: str) -> re.Pattern[str]:
    """Tiroler Landesregierung, Sächsische Staatskanzlei."""
    shapes = find_locale(tag).names.shapes
    bodies, lands = "|".join(shapes.bodies_of_town), "|".join(shapes.regional)
    town = rf"(?P<town>{UPPER}{LETTER}{{2,}}er)"
    return _whole(rf"(?:(?:{lands})e[nrs]?|{town}){GAP}(?:{bodies})")


@cache
def _after_people(tag: str) -> re.Pattern[str]:
    """Ingeborg und Hans Faber-Stiftung, Anna Weber-Schule."""
    houses = "|".join(find_locale(tag).names.shapes.houses)
    first = rf"{UPPER}{LETTER}+(?:-{UPPER}{LETTER}+)?"
    people = rf"(?:{first}{GAP}und{GAP})?(?P<given>{first}){GAP}(?:von{GAP})?{UPPER}{LETTER}+"
    return _whole(rf"{people}-(?={UPPER})(?i:{houses})")
