"""People: a first name with a surname, a title, a form of address, a verb of speech; later the surname alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pressflow.kinds._hinted import Hinted, any_of, first_words
from pressflow.kinds._names import GAP, INITIAL, LETTER, PERSON, UPPER, WORD, Found, genitive_base, is_function
from pressflow.locales import Locale, find_locale

_PIECE = re.compile(rf"{WORD}|{INITIAL}|{LETTER}+['’]?")
# Endings that only common nouns and adjectives have: no one is called Digitale Verwaltung.
_COMMON = re.compile(
    r"(?:ung|heit|keit|schaft|tion|tät|ment|ismus|(?:isch|lich|al|iv|ell)(?:e[nrs]?)?|[a-zäöü]{3}en|e)$"
)
_NOT_PEOPLE = re.compile(
    r"(?:straße|strasse|platz|weg|allee|ring|schule|gymnasium|haus|halle|stadion|arena|flughafen|brücke|park|saal"
    r"|stiftung|preis|institut|universität|gesellschaft|klinik|klinikum|museum|theater|verlag|award|prize|foundation|zentrum|center|centre|programm|turnier|pokal|festival|syndrom|team|show|tour|cup|school|street|institute|university|fondation|prix)s?$",
    re.IGNORECASE,
)
_SIGN = re.compile(r"[IVX]+|[A-Z]{2,3}")  # Elisabeth II, Victor FB
# Verbs that only people are the subject of. After the others a firm may stand.
_HUMAN = re.compile(
    r"(?:sag|erklär|beton|ergänz|erläuter|mein)te?|said|says|so|(?:a )?(?:déclaré|expliqué|souligné|ajouté)"
)
PARTICLES = (
    rf"(?:(?:von{GAP}und{GAP}zu|von{GAP}(?:der|dem|den|zu)|van{GAP}(?:der|den|de)|de{GAP}(?:la|las|los)|zu{GAP}(?:der|den)"
    rf"|von|van|de|del|della|di|da|dos|du|zu|ten|ter|la|le|al|el|bin){GAP}|d['’])"
)
SMALL = frozenset(
    {
        "von",
        "und",
        "zu",
        "der",
        "dem",
        "den",
        "van",
        "de",
        "la",
        "las",
        "los",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "ten",
        "ter",
        "le",
        "al",
        "el",
        "bin",
        "d",
        *("Freiherr", "Freifrau", "Graf", "Gräfin", "Baron", "Baronin", "Prinz", "Prinzessin", "Ritter", "Kardinal"),
    }
)


_FOREIGN = SMALL - {"von", "und", "zu", "der", "dem", "den"}  # Frau Weber von der Nordwind AG


def people(text: str, locale: Locale) -> list[Found]:
    """The people that a text names by more than a surname, or by a surname with a title. Titles stay outside."""
    return [
        *_with_first_name(text, locale),
        *_nicknamed(text, locale),
        *_addressed(text, locale),
        *_families(text, locale),
        *_speaking(text, locale),
    ]


def _with_first_name(text: str, locale: Locale) -> Iterator[Found]:
    for run in _run(locale.tag).finditer(text):
        pieces = list(_PIECE.finditer(text, *run.span()))
        at = 0
        while at < len(pieces):
            stop = _full_name([p.group() for p in pieces[at:]], locale)
            if stop:
                person = _person(text, pieces[at].start(), pieces[at + stop - 1].end(), locale)
                yield person._replace(rank=PERSON)
            at += stop or 1


_OPENERS = '„“"»«'
_NICKNAMED = re.compile(
    rf"(?<![\w-])(?P<first>{WORD}){GAP}[{_OPENERS}‚‘]{WORD}[“”\"«»‘’]{GAP}(?P<last>{WORD})(?![\w-])"
)


def _nicknamed(text: str, locale: Locale) -> Iterator[Found]:
    """Ulrich „Uli“ Brand."""
    if not (_run(locale.tag).is_hinted(text) and any(sign in text for sign in (*_OPENERS, *"‚‘"))):
        return  # it has a first name and quotation marks
    for match in _NICKNAMED.finditer(text):
        if _is_first(match["first"], locale) and not _is_common(match["last"], locale):
            yield Found(*match.span(), "PER", "person", f"{match['first']} {match['last']}")


def _families(text: str, locale: Locale) -> Iterator[Found]:
    """Familie Eisele, das Ehepaar Huber."""
    pattern = _family(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        word = match["name"]
        if not (_is_common(word, locale) or _ABSTRACT.search(word) or is_function(word, locale)):
            yield _person(text, *match.span("name"), locale)


_ABSTRACT = re.compile(r"(?:ung|heit|keit|schaft|tion|tät)(?:en)?$")


@cache
def _family(tag: str) -> Hinted | None:
    families = find_locale(tag).names.families
    pattern = rf"(?<![\w-])(?:{'|'.join(families)}){GAP}(?P<name>{WORD})(?![\w-]|{GAP}{UPPER})"
    return Hinted(tag, pattern, first_words(families).__contains__) if families else None


def _full_name(words: list[str], locale: Locale) -> int:
    """How many of `words` are first names, initials, particles and one surname; 0 if they begin no name."""
    at = 0
    while at < len(words) and (_is_first(words[at], locale) or (at and words[at].endswith("."))):
        at += 1
    if not at:
        return 0
    particles = at
    while particles < len(words) and words[particles].rstrip("'’") in SMALL:
        particles += 1
    if particles == len(words) or _is_common(words[particles], locale):
        # Peter Thomas: the last of several first names is the surname.
        stop = at if at > 1 and particles == at else 0
    else:
        stop = particles + 1
    return 0 if stop < len(words) and _NOT_PEOPLE.search(words[stop]) else stop


def _is_first(word: str, locale: Locale) -> bool:
    return all(part in locale.names.first_names for part in re.split("[-‑]", word))


def _is_common(word: str, locale: Locale) -> bool:
    """True for what can be no surname after a first name."""
    return (
        (word in locale.names.stops and word not in locale.names.surnames)
        or not word[0].isupper()
        or len(word) < 2
        or word.endswith(".")
        or bool(_SIGN.fullmatch(word) or _NOT_PEOPLE.search(word))
    )


def _addressed(text: str, locale: Locale) -> Iterator[Found]:
    """After a title or a form of address: Dr. Anna Weber, Frau Neunzig."""
    for match in _address(locale.tag).finditer(text):
        before = text[max(0, match.start() - 12) : match.start()].casefold().split()
        if before and before[-1] in locale.names.bound and match["address"] in locale.names.salutations:
            continue  # als Frau Karriere machen
        pieces = list(_PIECE.finditer(text, *match.span("name")))
        words = [p.group() for p in pieces]
        stop = _full_name(words, locale) or _surname(words, locale, match["address"] in locale.names.salutations)
        if stop:
            yield _person(text, pieces[0].start(), pieces[stop - 1].end(), locale)


def _surname(words: list[str], locale: Locale, addressed: bool) -> int:
    """How many of `words` are a name after a title: one or two, with particles; 0 for a function or a common noun.

    Behind Herr or Frau (`addressed`) any word is a name: Herr Freitag.
    """
    at = 0
    while at < len(words) - 1 and words[at].rstrip("'’") in SMALL:
        at += 1
    if at and (_is_first(words[at], locale) or len(words[at]) < 3):
        return 0  # die Frau von Jimmy Arroyo
    common = _is_common(words[at], locale) and not (addressed and words[at] in locale.names.stops)
    if common or (is_function(words[at], locale) and len(words[at]) > 6):
        return 0
    behind = at + 1
    while behind < len(words) - 1 and words[behind] in (_FOREIGN if behind == at + 1 else SMALL):
        behind += 1
    if behind > at + 1 and not _is_common(words[behind], locale):
        return behind + 1  # Dr. Joost van der Velden
    follows = words[at + 1 : at + 2]
    if follows and _NOT_PEOPLE.search(follows[0]):
        return 0
    two = follows and not (
        _is_common(follows[0], locale) or is_function(follows[0], locale) or _COMMON.search(follows[0])
    )
    return at + 2 if two else at + 1


def _speaking(text: str, locale: Locale) -> Iterator[Found]:
    """Two name words between a verb of speech and a stop, or between a function and a colon: `sagt Xhenet Berisha.`"""
    pattern = _speech(locale.tag)
    colon = ":" in text and any(sign in text for sign in _OPENERS)
    for match in pattern.plain.finditer(text) if colon or pattern.is_hinted(text) else ():
        words = match["name"].split()
        if match["job"] and not is_function(match["job"], locale):
            continue
        if not any(_COMMON.search(w) or _is_common(w, locale) or is_function(w, locale) for w in words):
            yield _person(text, *match.span("name"), locale)


def _person(text: str, start: int, end: int, locale: Locale) -> Found:
    words = text[start:end]
    return Found(start, end, "PER", "person", genitive_base(words, text, end, locale))


@cache
def _run(tag: str) -> Hinted:
    """Name words in a row, in a text with a first name."""
    run = rf"(?<![\w@‑-]){WORD}(?:{GAP}(?:{PARTICLES})?(?:{INITIAL}(?!\w)|{WORD})){{1,12}}(?![\w@])"
    return Hinted(tag, run, find_locale(tag).names.first_names.__contains__)


@cache
def _address(tag: str) -> Hinted:
    names = find_locale(tag).names
    titles = "|".join(sorted(map(re.escape, (*names.titles, *names.salutations)), key=len, reverse=True)) or r"(?!)"
    name = rf"(?:{PARTICLES})?{WORD}(?:{GAP}(?:{PARTICLES})?(?:{INITIAL}|{WORD})){{0,4}}"
    pattern = rf"(?<![\w-])(?P<address>(?:{titles})(?:{GAP}?(?:{titles})){{0,6}}){GAP}(?P<name>{name})(?![\w@])"
    parts = any_of(part for title in (*names.titles, *names.salutations) for part in re.findall(r"\w+", title))
    return Hinted(tag, pattern, re.compile(rf"{parts}+").fullmatch)  # one may stand right behind another


@cache
def _speech(tag: str) -> Hinted:
    """Behind a verb of speech, at which the words hint, or before a colon and an opening mark."""
    name = rf"{UPPER}{LETTER}+{GAP}{WORD}"
    said = rf"(?:{_HUMAN.pattern}){GAP}(?={name}(?:[,.;:)]|$|\n|{GAP}[–(]))"
    # Not after a hyphen: in Meier-Meier-Meier-... every start would run to the end.
    pattern = rf"(?<![\w‑-])(?:{said}|(?P<job>{WORD}){GAP}(?={name}:{GAP}?[{_OPENERS}]))(?P<name>{name})"
    return Hinted(tag, pattern, _HUMAN.fullmatch)
