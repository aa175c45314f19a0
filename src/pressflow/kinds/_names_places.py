"""Places: towns that are no other word, addresses, streets, what the words before say, and the dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pressflow.kinds._hinted import Hinted, first_words
from pressflow.kinds._names import GAP, LETTER, LINK, PLACE, UPPER, Found, plain
from pressflow.locales import Locale, find_locale

_BIG = rf"{UPPER}[\w’'.-]{{0,40}}[\w.]"


def places(text: str, locale: Locale) -> list[Found]:
    """The places that a text names."""
    return [*_towns(text, locale), *_addresses(text, locale), *_told(text, locale), *_dateline(text, locale)]


# --- towns ------------------------------------------------------------------------------------------------


def _towns(text: str, locale: Locale) -> Iterator[Found]:
    """Towns, rivers and landscapes that are known; a doubtful one (Essen, Halle) only behind a preposition."""
    known = locale.names.places
    by_first = _by_first(locale.tag)
    if not by_first:
        return
    for match in _candidate(locale.tag).finditer(text):
        word = match.group()
        for name in by_first.get(word, ()) or by_first.get(word.removesuffix("s"), ()):
            end = match.start() + len(name)
            if text.startswith(name, match.start()) and not text[end : end + 2].lstrip("s")[:1].isalnum():
                end += text.startswith("s", end) and not text[end + 1 : end + 2].isalnum()
                doubtful = name in known.doubtful and not _behind_preposition(text, match.start(), end, locale)
                possessive = end > match.start() + len(name)  # das Tor Norddeutschlands
                if not doubtful and (possessive or not _is_part(text, match.start(), end, locale)):
                    yield Found(match.start(), end, "LOC", "place", name, PLACE)
                    break


@cache
def _candidate(tag: str) -> Hinted:
    """A word that may be a town, in a text with the first word of one, in the genitive or not."""
    known = first_words(_by_first(tag))
    pattern = rf"(?<![\w@./#‑’-]){UPPER}[\w’-]{{0,40}}(?![\w@]|\.\w)"
    return Hinted(tag, pattern, lambda word: word in known or word.removesuffix("s") in known)


_NOUN_BEFORE = re.compile(rf"(?:^|(?<=[^\w-]))({UPPER}[\w-]*|\w+)[^\S\n]$")
_NOUN_BEHIND = re.compile(rf"{GAP}{UPPER}{LETTER}")


def _is_part(text: str, start: int, end: int, locale: Locale) -> bool:
    """True beside another noun: VfL Osnabrück, Messehalle Husum, Schweiz Tourismus are longer names."""
    before = _NOUN_BEFORE.search(text[max(0, start - 40) : start])
    word = before[1] if before else ""
    names = locale.names
    noun = word[:1].isupper() and word not in names.stops and word not in names.places.nouns
    behind = _NOUN_BEHIND.match(text, end) is not None and word.casefold() not in names.places.prepositions
    return (noun and not word.casefold().endswith(names.places.near)) or behind


@cache
def _by_first(tag: str) -> dict[str, tuple[str, ...]]:
    """First word -> the places that begin with it, the longest first."""
    known = find_locale(tag).names.places
    found: dict[str, list[str]] = {}
    for name in sorted({*known.names, *known.doubtful}, key=len, reverse=True):
        found.setdefault(name.split()[0], []).append(name)
    return {first: tuple(names) for first, names in found.items()}


@cache
def any_place(tag: str) -> str:
    """A pattern: the places that are known."""
    places = find_locale(tag).names.places
    known = sorted({*places.names, *places.doubtful}, key=len, reverse=True)
    return "|".join(map(re.escape, known)) or r"(?!)"


def _behind_preposition(text: str, start: int, end: int, locale: Locale) -> bool:
    """True in `aus Essen`; False in `in Halle 12`, `in Franken` (a currency) and `nach Essen und Trinken`."""
    before = re.search(r"(\w+)[^\S\n]$", text[max(0, start - 12) : start])
    after = re.compile(rf"{GAP}(?:\d|{UPPER}\b)|s?{GAP}und{GAP}Trinken").match(text, end)
    return before is not None and before[1].casefold() in locale.names.places.prepositions and after is None


# --- addresses --------------------------------------------------------------------------------------------


def _addresses(text: str, locale: Locale) -> Iterator[Found]:
    """The town behind a postcode; a street before a house number; a street that says that it is one."""
    patterns = _address(locale.tag)
    numbers = set()
    for match in _streets(text, patterns[1]) if patterns else ():
        if match["street"] not in locale.names.places.no_streets:
            numbers.add(match.end())
            yield Found(*match.span("street"), "LOC", "place", plain(match["street"]))
    for match in patterns[0].finditer(text) if patterns else ():
        # four digits may be a count: 6000, 7000 Stück
        before = _gap_start(text, match.start("code"))
        sure = len(match["code"]) == 5 or before in numbers or before == 0 or text[before - 1] == "\n"
        if sure and match["town"].split()[0] not in locale.names.stops:
            yield Found(*match.span("town"), "LOC", "place", plain(match["town"]), LINK)
    for match in _hyphened(locale.tag).finditer(text) if patterns else ():
        if match["sure"] or match["first"] in locale.names.first_names:
            yield Found(*match.span(), "LOC", "place", plain(match.group()))


# Cheap to look for, and every address has one: behind a word a number of up to four digits that ends a phrase.
_NUMBER = re.compile(
    r"[^\S\n](?=\d{1,4}(?![\d.%])[^\S\n]?[a-z]?[\d/–-]{0,6}[a-z]?[^\S\n]*(?:[,|·•)\n\d]|$))"
    rf"(?:(?<={LETTER}[^\S\n])|(?<={LETTER}\.[^\S\n]))"
)
_STREET = 70  # characters: longer names of streets there are not


def _streets(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Each street with its number."""
    for hit in _NUMBER.finditer(text):
        last = hit.start() - (2 if text[hit.start() - 1] == "." else 1)  # the last letter of the word
        begin = max(text.rfind("\n", 0, last) + 1, last - _STREET)
        match = pattern.search(text, begin)
        if match and match.start() <= last:
            yield match


def _gap_start(text: str, end: int) -> int:
    """Where the marks and spaces begin that stand before `end` in its line."""
    while end and text[end - 1] in " \t\u00a0,|·•;/(–-":
        end -= 1
    return end


_SURE = ("Straße", "Strasse", "Allee", "Brücke")
_UNSURE = ("Platz", "Weg", "Ring", "Ufer", "Park")


@cache
def _hyphened(tag: str) -> Hinted:
    """Konrad-Adenauer-Straße."""
    names = rf"(?P<first>{UPPER}{LETTER}+)(?:-(?:von|{UPPER}{LETTER}+)){{0,3}}"
    pattern = rf"(?<![\w-]){names}-(?:(?P<sure>{'|'.join(_SURE)})|{'|'.join(_UNSURE)})(?![\w-])"
    return Hinted(tag, pattern, frozenset((*_SURE, *_UNSURE)).__contains__)


@cache
def _address(tag: str) -> tuple[Hinted, re.Pattern[str]] | None:
    """Patterns: a postcode with its town, and a street with its number."""
    words = find_locale(tag).names.places
    if not words.streets:
        return None
    joined = "|".join(map(re.escape, words.joined))
    town = rf"{_BIG}(?:{GAP}(?:(?:{joined}){GAP}?)?{_BIG}){{0,2}}(?:{GAP}\({UPPER}{LETTER}+\))?"
    # a postcode stands behind a street, or at the head of a line
    begin = r"(?:(?<=[,|·•;/(])[^\S\n]|(?:^|(?<=\n))[^\S\n]*)(?:[A-Z]{1,2}[-–])?"
    code = r"\d{5}|\d{4}"
    postcode = rf"{begin}(?P<code>{code}){GAP}(?P<town>{town})(?=\s*(?:[,;|·•)/\n–]|$))"
    ends = "|".join(map(re.escape, words.streets))
    begins = "|".join(words.street_words)
    simple = rf"{UPPER}[\w-]*(?:{ends})"
    double = rf"{UPPER}[\w.-]{{1,40}}{GAP}(?:Straße|Strasse|Str\.|Allee|Platz|Weg|Ring|Ufer|Damm|Chaussee|Markt|Gasse)"
    phrase = rf"(?:{begins}){GAP}(?:(?:der|den|dem|alten|neuen|hohen){GAP})?{UPPER}[\w-]+"
    number = (
        r"\d{1,4}(?:[^\S\n]?[a-z])?(?:[-–/]\d{1,4}[a-z]?)?(?![\w.%]|[^\S\n](?:Uhr|Prozent|Euro|Jahre|Menschen|Meter))"
    )
    street = (
        rf"(?<![\w-])(?P<street>{double}|{simple}|{phrase}){GAP}{number}"
        rf"(?=[^\S\n]*(?:\n|$|[|·•]|,?[^\S\n]*(?:[A-Z]{{1,2}}[-–])?\d{{4,5}}[^\S\n]{UPPER}|,[^\S\n]{UPPER}|\)))"
    )
    return Hinted(tag, postcode, re.compile(code).fullmatch), re.compile(street)


# --- die Stadt Kiel ---------------------------------------------------------------------------------------


def _told(text: str, locale: Locale) -> Iterator[Found]:
    """A name behind the word that says what place it is: die Stadt Bad Ellersheim, der Kanton Uri."""
    pattern = _nouns(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        word = match["name"].split()[-1]
        if word not in locale.names.stops and word not in locale.names.first_names and not _COMMON.search(word):
            yield Found(*match.span("name"), "LOC", "place", plain(match["name"]), LINK)


_COMMON = re.compile(r"(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|innen|ern|eln)$")


@cache
def _nouns(tag: str) -> Hinted | None:
    words = find_locale(tag).names.places
    if not words.nouns:
        return None
    nouns = "|".join(words.nouns)
    name = rf"(?:(?:Bad|Sankt|St\.){GAP})?{UPPER}{LETTER}{{2,}}(?:-{UPPER}{LETTER}+)*"
    # what follows must be no noun of its own: die Stadt Investoren Flächen an
    pattern = (
        rf"(?<![\w-])(?:{nouns}){GAP}(?P<name>{name})(?![\w-]|{GAP}{UPPER})"
        rf"(?=[,.;:)\n–]|$|{GAP}(?:(?:am|an|im|in|und|oder|ist|hat|war|will|wird|plant|lädt|sowie|bei|[a-zäöü]+t){GAP}?))"
    )
    return Hinted(tag, pattern, first_words(words.nouns).__contains__)


# --- the dateline -----------------------------------------------------------------------------------------

_DATE = rf"\d{{1,2}}\.?(?:er)?{GAP}?(?:\d{{1,2}}\.{GAP}?|{LETTER}{{3,12}}\.?{GAP})(?:19|20)?\d\d"
_TOWN = rf"{UPPER}{LETTER}+(?:(?:-|{GAP}(?:(?:am|an der|im|in|bei|ob der|sur|upon){GAP})?){UPPER}{LETTER}+){{0,2}}"
_DATELINE = re.compile(
    rf"^\s*\(?(?P<place>{_TOWN})(?:/(?P<second>{UPPER}{LETTER}+))?(?:,|{GAP}\(\w+\),?)?{GAP}(?:den{GAP}|le{GAP})?"
    rf"{_DATE}\)?(?:{GAP}?[–—:-]|\.(?=\s|$)|{GAP}?$|{GAP}\()",
    re.MULTILINE,
)


def _dateline(text: str, locale: Locale) -> Iterator[Found]:
    """The place before the date that a release begins with."""
    match = _DATELINE.search(text[:3000])
    for group in ("place", "second") if match else ():
        if match and match[group] and match[group].split()[0] not in locale.names.stops:
            yield Found(*match.span(group), "LOC", "place", plain(match[group]), LINK)
