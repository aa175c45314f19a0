"""Institutions whose names are a noun with a proper name beside it: Universität Kiel, Wiener Philharmoniker."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pressflow.kinds._hinted import Hinted, first_words
from pressflow.kinds._names import (
    GAP,
    LETTER,
    LINK,
    MODEL,
    RULE,
    UPPER,
    Found,
    is_function,
    is_one_of_many,
    noun_kind,
    plain,
)
from pressflow.kinds._names_heads import nominative
from pressflow.kinds._names_places import any_place
from pressflow.locales import Locale, find_locale


def houses(text: str, locale: Locale) -> list[Found]:
    """Institutions that are named after a place, a town or a person."""
    return [*_sited(text, locale), *_houses(text, locale), *_of_town(text, locale), *_tied(text, locale)]


def _sited(text: str, locale: Locale) -> Iterator[Found]:
    """A head before a place: Universität Kiel, Stadtwerke Bad Ellersheim, IHK Köln."""
    pattern = _place_behind(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        if is_one_of_many(text, match.start(), locale):
            continue
        yield Found(*match.span("name"), "ORG", "organisation", nominative(match["name"], locale))


@cache
def _place_behind(tag: str) -> Hinted | None:
    words = find_locale(tag).names.institutions
    if not words.sited:
        return None
    heads = "|".join(sorted(map(re.escape, words.sited), key=len, reverse=True))
    lead = rf"(?:{UPPER}[\w-]{{3,30}}(?:sche|liche|iche|Freie|Freien|schen){GAP})?"
    town = rf"(?:(?:Bad|Sankt|St\.){GAP}{UPPER}[\w-]+|{any_place(tag)})"
    pattern = rf"(?<![\w-])(?P<name>{lead}(?:{heads}){GAP}{town})(?![\w-])"
    return Hinted(tag, pattern, first_words(words.sited).__contains__)


def _houses(text: str, locale: Locale) -> Iterator[Found]:
    """Autohaus Kluge, Verlag Ankerplatz."""
    pattern = _house(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        word = match["own"] or ""
        if word not in locale.names.stops and not is_function(word, locale) and not _COMMON.search(word):
            part = "own" if word and _only_tells(match["house"], locale) else "name"
            yield Found(*match.span(part), "ORG", "organisation", plain(match[part]))


def _only_tells(noun: str, locale: Locale) -> bool:
    """True for a noun that is no part of the name behind it: Verlag Ankerplatz, not Autohaus Kluge."""
    return noun.casefold() in locale.names.beside


_COMMON = re.compile(r"(?:ung|ungen|heiten|keiten|schaften|tionen|innen)$")


@cache
def _house(tag: str) -> Hinted | None:
    words = find_locale(tag).names.institutions
    if not words.houses:
        return None
    houses = "|".join(words.houses)
    own = rf"(?P<own>{UPPER}{LETTER}+(?:-{UPPER}{LETTER}+)*)"
    noun = rf"{UPPER}{LETTER}+"
    fields = "|".join(words.departments)
    field = rf"(?:{fields}){GAP}{noun}(?:,{GAP}{noun})*(?:{GAP}und{GAP}{noun})?"  # Generaldirektion Justiz und Inneres
    pattern = rf"(?<![\w-])(?P<name>{field}|(?P<house>{houses}){GAP}{own})(?![\w-]|{GAP}(?:&|{UPPER}))"
    return Hinted(tag, pattern, first_words((*words.houses, *words.departments)).__contains__)


def _of_town(text: str, locale: Locale) -> Iterator[Found]:
    """A town's adjective with what each town has one of: Wiener Philharmoniker, Trierer Straße, Leipziger Buchmesse."""
    own = locale.names.institutions.towns_own
    pattern = _towns(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        label, kind = own[match["noun"]]
        town = match["town"]
        if label == "LOC" and match["noun"] not in locale.names.places.sure_streets and not _is_town(town, locale):
            continue  # Teilnehmer Platz
        yield Found(*match.span("name"), label, kind, plain(match["name"]))


def _is_town(adjective: str, locale: Locale) -> bool:
    names = locale.names
    return adjective in names.place_adjectives or bool({adjective[:-2], adjective[:-1]} & names.places.names)


@cache
def _towns(tag: str) -> Hinted | None:
    own = find_locale(tag).names.institutions.towns_own
    if not own:
        return None
    nouns = "|".join(sorted(own, key=len, reverse=True))
    pattern = rf"(?<![\w-])(?P<name>(?P<town>{UPPER}[a-zäöüß]{{2,25}}er){GAP}(?P<noun>{nouns}))(?![\w-])"
    return Hinted(tag, pattern, first_words(own).__contains__)


def _tied(text: str, locale: Locale) -> Iterator[Found]:
    """A name that hyphens tie to a head: Fraunhofer-Institut, Konrad-Adenauer-Stiftung, St.-Barbara-Hospital."""
    words = locale.names.institutions
    pattern = _ties(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        lead = match["lead"].rstrip("-‑")
        first = re.split("[-‑]", lead)[0]
        if lead in words.families or first in words.families or first in locale.names.first_names or first == "St.":
            yield Found(*match.span(), "ORG", "organisation", plain(match.group()))


@cache
def _ties(tag: str) -> Hinted | None:
    tied = find_locale(tag).names.institutions.tied
    if not tied:
        return None
    site = rf"(?:{GAP}(?:{any_place(tag)}))?"
    lead = rf"(?P<lead>(?:(?:St\.|{UPPER}[\w’]{{1,40}}|von|de)[-‑]){{1,4}})"
    pattern = rf"(?<![\w.-]){lead}(?:{'|'.join(tied)})s?{site}(?![\w-])"
    return Hinted(tag, pattern, first_words((*tied, *(f"{noun}s" for noun in tied))).__contains__)


# --- what a compound tells: Ruderclub Böllberg, Messehalle Husum, Kronenpokal -----------------------------------


def own_kind(name: str, locale: Locale) -> tuple[str, str] | None:
    """Label and type of a name that has a word for what it is: Fördersiegel Rhön, Eisvogelcup, Elternbund Sachsen."""
    words = re.findall(r"[\w-]+", name)
    for word in words:
        kind = noun_kind(word, locale) if len(words) > 1 or "-" in word else None
        if kind in ("award", "label"):
            return "MISC", kind
        match = _telling(locale.tag).fullmatch(word)
        if match and (len(words) > 1 or len(match["first"]) > 2) and match.lastgroup:
            return _TELLING[match.lastgroup]
    return None


def with_places(text: str, found: Sequence[Found], locale: Locale) -> Iterator[Found]:
    """A noun or a name and the place right behind it, which are one name: Umweltanwaltschaft Steiermark.

    What rules know already goes on with any place (Wiener Stadtwerke, St.-Barbara-Hospital); a compound is a guess.
    """
    ends = {name.end: name for name in found if name.rank == RULE and name.label == "ORG"}
    for place in (name for name in found if name.label == "LOC"):
        noun = _NOUN_BEFORE.search(text[max(0, place.start - 60) : place.start])
        if noun is None:
            continue
        start = place.start - len(noun.group())
        known = ends.get(start + len(noun[1]))
        if known is not None and _goes_on(noun[1].rpartition("-")[2], locale):
            yield known._replace(end=place.end, value=f"{known.value} {plain(text[place.start : place.end])}")
        elif (told := _with_place(noun[1], locale)) and not is_one_of_many(text, start, locale):
            rank = MODEL if place.rank == MODEL else LINK
            yield Found(start, place.end, *told, nominative(text[start : place.end], locale), rank)


def _with_place(noun: str, locale: Locale) -> tuple[str, str] | None:
    """Label and type that a noun gives to what it is with the place behind it; None if they are two things."""
    if noun in locale.names.institutions.sited:
        return "ORG", "organisation"
    match = _telling(locale.tag).fullmatch(noun)
    building = match is not None and match.lastgroup == "building" and noun not in locale.names.places.doubtful
    compound = building or (len(match["first"]) > 2 if match else noun not in locale.names.typed)
    return own_kind(f"{noun} X", locale) if compound else None


def _goes_on(noun: str, locale: Locale) -> bool:
    """True for the last noun of an institution that may name its place besides."""
    words = locale.names.institutions
    return noun in words.sited or noun in words.tied or noun in words.towns_own


_NOUN_BEFORE = re.compile(rf"(?<![\w.-])({UPPER}[\w.-]{{3,50}}){GAP}$")
_TELLING = {"body": ("ORG", "organisation"), "building": ("LOC", "place"), "contest": ("MISC", "event")}


@cache
def _telling(tag: str) -> re.Pattern[str]:
    """A pattern: what begins a noun, and which of _TELLING its last part is."""
    words = find_locale(tag).names.institutions
    kinds = {"body": words.bodies, "building": words.buildings, "contest": words.contests}
    ends = "|".join(rf"(?P<{kind}>(?i:{'|'.join(ends)}))" for kind, ends in kinds.items() if ends)
    return re.compile(rf"(?P<first>[\w-]*?)(?:{ends})(?:e?s)?") if ends else re.compile(r"(?!)")
