"""Laws, awards, events, studies and products whose own words say what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pressflow.kinds._hinted import Hinted, any_of, ending, first_words
from pressflow.kinds._names import GAP, LETTER, MODEL_MARKS, UPPER, Found, is_function, is_one_of_many, noun_kind, plain
from pressflow.locales import Locale, find_locale

# BLUE SPINDLE, BetaCell-7, Slot4Truck
_SIGNED = rf"(?:{UPPER}{{2,}}(?:[\w&.-]*\w)?|{UPPER}[a-zäöüß]+{UPPER}\w*|{UPPER}[\w-]*\d(?:[\w-]*\w)?)\+?"
_NUMBER = rf"{GAP}(?:\d{{1,4}}(?:\.\d+)?[a-zA-Z]{{0,2}}\+?|[IVX]{{1,4}})(?![\w,]|\.\d)"
_MODEL = "|".join(MODEL_MARKS)
_TRADE_MARK = re.compile(rf"(?<![\w.-]){UPPER}[\w-]{{1,40}}[®™]")


def typed_names(text: str, locale: Locale) -> list[Found]:
    """Names of laws, awards, events, studies and products."""
    return [
        *_laws(text, locale),
        *_days(text, locale),
        *_awards(text, locale),
        *_labels(text, locale),
        *_events(text, locale),
        *_studies(text, locale),
        *_behind_noun(text, locale),
        *_products(text, locale),
    ]


def _products(text: str, locale: Locale) -> Iterator[Found]:
    """Nova 8 Pro, Velmer®."""
    marked = _TRADE_MARK.finditer(text) if "®" in text or "™" in text else ()
    for match in (*_product(locale.tag).finditer(text), *marked):
        start, end = match.span()
        yield Found(start, end, "MISC", "product", plain(match.group()))


@cache
def _product(tag: str) -> Hinted:
    pattern = rf"(?<![\w.-]){UPPER}[\w-]*\d[\w-]*{GAP}(?:{_MODEL})(?![\w-])"
    return Hinted(tag, pattern, first_words(MODEL_MARKS).__contains__)


def _laws(text: str, locale: Locale) -> Iterator[Found]:
    """Betriebsverfassungsgesetz, Gesetz gegen den unlauteren Wettbewerb, Empowering-Consumers-Richtlinie."""
    pattern = _law(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        name = match.group()
        head = re.sub(r"e?s$", "", name) if " " not in name and name.endswith("es") else name
        if head not in locale.names.institutions.no_laws and not is_one_of_many(text, match.start(), locale):
            yield Found(*match.span(), "MISC", "law", plain(head))


@cache
def _law(tag: str) -> Hinted | None:
    words = find_locale(tag).names.institutions
    if not words.laws:
        return None
    ends = "|".join(words.laws)
    compound = rf"(?=[\w-]{{12,}}){UPPER}[\w-]{{4,}}(?:{ends})(?:es)?"
    tied = rf"{UPPER}{LETTER}+(?:-{UPPER}{LETTER}+)+-(?:{'|'.join(_LAWS)})"
    what = rf"(?:(?:den|die|das|der){GAP})?(?:[a-zäöü]+e[nrs]{GAP}){{0,2}}{UPPER}[\w-]+"
    purpose = rf"{_LAWS[0]}{GAP}(?:gegen|zur|zum|über){GAP}{what}"
    pattern = rf"(?<![\w-])(?:{compound}|{tied}|{purpose})(?![\w-])"
    return Hinted(tag, pattern, ending((*words.laws, *_LAWS), ("", "es")))


_LAWS = ("Gesetz", "Richtlinie", "Verordnung")


def _days(text: str, locale: Locale) -> Iterator[Found]:
    """Tag der Deutschen Einheit, Welttag der Feuchtgebiete, Internationaler Frauentag."""
    pattern = _day(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        yield Found(*match.span(), "MISC", "event", re.sub(r"^((?:Welt)?[Tt]ag)e?s\b", r"\1", plain(match.group())))


@cache
def _day(tag: str) -> Hinted | None:
    days = find_locale(tag).names.institutions.days
    if not days:
        return None
    known = "|".join(re.escape(day).replace(r"\ ", GAP).replace("Tag", "Tage?s?", 1) for day in days)
    world = (
        rf"Welttage?s?{GAP}(?:der|des|für|gegen){GAP}(?:[a-zäöü]+en{GAP})?{UPPER}[\w-]+|Welt[a-zäöü]{{4,20}}tag(?:e?s)?"
    )
    day = rf"(?:Tage?s?{GAP}(?:der|des|gegen){GAP}{UPPER}[\w-]+|{UPPER}[a-zäöü]{{3,20}}tage?s?)"
    nations = rf"(?:Internationale[nrsm]?|Europäische[nrsm]?){GAP}{day}"
    pattern = rf"(?<![\w-])(?:{known}|{world}|{nations})(?![\w-])"
    begins = any_of(day.replace("Tag", "Tag ", 1) for day in days)  # Tage, Tags
    return Hinted(tag, pattern, re.compile(rf"{begins}|Welt|Internationale|Europäische").match)


def _awards(text: str, locale: Locale) -> Iterator[Found]:
    """Klara-Immerwahr-Nachwuchspreis: a name that hyphens tie to an award."""
    pattern = _award(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        yield Found(*match.span(), "MISC", "award", plain(match.group()))


@cache
def _award(tag: str) -> Hinted | None:
    ends = find_locale(tag).names.institutions.awards
    if not ends:
        return None
    noun = rf"(?i:[a-zäöüß]{{0,30}}(?:{'|'.join(ends)})(?:e?s)?)"
    pattern = rf"(?<![\w-])(?:{UPPER}{LETTER}+-){{2,4}}(?=[A-ZÄÖÜ]){noun}(?:{GAP}(?:19|20)\d\d)?(?![\w-])"
    return Hinted(tag, pattern, ending(ends, ("", "s", "es")))


def _labels(text: str, locale: Locale) -> Iterator[Found]:
    """AMA-Gütesiegel: an abbreviation that a hyphen ties to a label. Not EU-Label: a union has many."""
    pattern = _label(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        yield Found(*match.span(), "MISC", "label", match.group())


@cache
def _label(tag: str) -> Hinted | None:
    ends = [word.casefold() for word, kind in find_locale(tag).names.typed.items() if kind == "label"]
    noun = rf"(?i:[a-zäöü]{{0,20}}(?:{'|'.join(ends)}))"
    pattern = rf"(?<![\w-])(?!EU-|KMU-)(?:{UPPER}{{2,6}}|Bio)-{noun}(?![\w-])"
    return Hinted(tag, pattern, ending(ends)) if ends else None


def _events(text: str, locale: Locale) -> Iterator[Found]:
    """Ellersheimer Brückenfest: a town's adjective with a compound that is an event."""
    pattern = _event(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        town = match["town"]
        if town not in locale.names.stops and not _ADJECTIVE.search(town) and not is_function(town, locale):
            yield Found(*match.span("name"), "MISC", "event", plain(match["name"]))


# Großer, Internationaler, Zweiter: what is no town's adjective
_ADJECTIVE = re.compile(
    r"(?:isch|lich|ig|al|ell|iv|är|eu|roß|ross|lein|eit|bar|sam|los|voll|nt|end|st|[dst]t|weit|viert|[fn]t|cht)er$"
)


@cache
def _event(tag: str) -> Hinted | None:
    ends = find_locale(tag).names.institutions.events
    if not ends:
        return None
    year = rf"(?:{GAP}(?:19|20)\d\d)?"
    noun = rf"{UPPER}[a-zäöü]{{3,25}}(?:{'|'.join(ends)})"
    pattern = rf"(?<![\w-])(?P<name>(?P<town>{UPPER}[a-zäöüß]{{2,25}}er){GAP}{noun}{year})(?![\w-])"
    return Hinted(tag, pattern, ending(ends))


def _studies(text: str, locale: Locale) -> Iterator[Found]:
    """Unwettermonitor 2025: a compound for a study, with its year."""
    pattern = _study(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        yield Found(*match.span(), "MISC", "study", plain(match.group()))


@cache
def _study(tag: str) -> Hinted | None:
    ends = find_locale(tag).names.institutions.studies
    if not ends:
        return None
    pattern = rf"(?<![\w-]){UPPER}[\w-]{{2,30}}(?i:{'|'.join(ends)})s?{GAP}20\d\d(?:/\d\d)?(?![\w-]|\.\d)"
    return Hinted(tag, pattern, ending(ends, ("", "s")))


def _behind_noun(text: str, locale: Locale) -> Iterator[Found]:
    """What is spelt like a name behind the noun that says what it is: das Programm EXIST, die App Slot4Truck."""
    pattern = _nouns(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        kind = noun_kind(match["noun"], locale)
        if kind and kind != "organisation" and not _STANDARD.match(match["name"]):
            yield Found(*match.span("name"), "MISC", kind, plain(match["name"]))


_STANDARD = re.compile(
    r"(?:DIN|EN|ISO|IEC|VDE|VDI|ÖNORM|FC|EU|KI|IT)\b"
)  # a standard, a club, an adjective in all but form


@cache
def _nouns(tag: str) -> Hinted | None:
    locale = find_locale(tag)
    if locale.language != "de":
        return None
    nouns = "|".join(sorted(map(re.escape, locale.names.typed), key=len, reverse=True))
    tails = "|".join(sorted((re.escape(w.lower()) for w in locale.names.typed), key=len, reverse=True))
    noun = rf"(?P<noun>(?:{nouns}|{UPPER}[a-zäöüß]{{2,30}}(?:{tails})))(?:e?s)?"
    words = rf"(?:{_SIGNED}(?:{GAP}{_SIGNED}){{0,3}}|{UPPER}[\w-]+(?=(?:{_NUMBER})))"
    name = rf"(?P<name>{words}(?:{_NUMBER}(?:{GAP}(?:{_MODEL}))?)?)"
    return Hinted(
        tag, rf"(?<![\w-]){noun}{GAP}{name}(?![\w@-]|{GAP}{UPPER})", ending(locale.names.typed, ("", "s", "es"))
    )
