"""People: a first name with a surname, a title, a form of address, a verb of speech; later the surname alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from pressflow.kinds._names import GAP, INITIAL, LETTER, UPPER, WORD, Found, is_function, plain, stands_bare
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
_PARTICLES = (
    rf"(?:(?:von{GAP}und{GAP}zu|von{GAP}(?:der|dem|den|zu)|van{GAP}(?:der|den|de)|de{GAP}(?:la|las|los)|zu{GAP}(?:der|den)"
    rf"|von|van|de|del|della|di|da|dos|du|zu|ten|ter|la|le|al|el|bin){GAP}|d['’])"
)
_SMALL = frozenset(
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
    }
)


def people(text: str, locale: Locale, known: Iterable[Found] = ()) -> list[Found]:
    """The people a text names. Titles stay outside; `value` is the full name where the text has it.

    known: those that the termbase has found; they too may be mentioned by surname.
    """
    full = [*_with_first_name(text, locale), *_addressed(text, locale), *_speaking(text, locale)]
    return [*full, *_short(text, locale, [*full, *known])]


def _with_first_name(text: str, locale: Locale) -> Iterator[Found]:
    for run in _run(locale.tag).finditer(text):
        pieces = list(_PIECE.finditer(text, *run.span()))
        at = 0
        while at < len(pieces):
            stop = _full_name([p.group() for p in pieces[at:]], locale)
            if stop:
                yield _person(text, pieces[at].start(), pieces[at + stop - 1].end(), locale)
            at += stop or 1


def _full_name(words: list[str], locale: Locale) -> int:
    """How many of `words` are first names, initials, particles and one surname; 0 if they begin no name."""
    at = 0
    while at < len(words) and (_is_first(words[at], locale) or (at and words[at].endswith("."))):
        at += 1
    if not at:
        return 0
    particles = at
    while particles < len(words) and words[particles].rstrip("'’") in _SMALL:
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
    while at < len(words) - 1 and words[at].rstrip("'’") in _SMALL:
        at += 1
    if at and (_is_first(words[at], locale) or len(words[at]) < 3):
        return 0  # die Frau von Jimmy Arroyo
    common = _is_common(words[at], locale) and not (addressed and words[at] in locale.names.stops)
    if common or (is_function(words[at], locale) and len(words[at]) > 6):
        return 0
    follows = words[at + 1 : at + 2]
    if follows and _NOT_PEOPLE.search(follows[0]):
        return 0
    two = follows and not (
        _is_common(follows[0], locale) or is_function(follows[0], locale) or _COMMON.search(follows[0])
    )
    return at + 2 if two else at + 1


def _speaking(text: str, locale: Locale) -> Iterator[Found]:
    """Two name words between a verb of speech and a stop, or between a function and a colon: `sagt Xhenet Berisha.`"""
    for match in _speech(locale.tag).finditer(text):
        words = match["name"].split()
        if match["job"] and not is_function(match["job"], locale):
            continue
        if not any(_COMMON.search(w) or _is_common(w, locale) or is_function(w, locale) for w in words):
            yield _person(text, *match.span("name"), locale)


def _person(text: str, start: int, end: int, locale: Locale) -> Found:
    words = text[start:end]
    return Found(start, end, "PER", "person", _base(words, text, end, locale))


def _base(words: str, text: str, end: int, locale: Locale) -> str:
    """The name without a genitive s: if the text has it without, or if what it owns stands right behind.

    Carstens and Peters keep theirs: without a reason the words stay as they are.
    """
    name = plain(words)
    if locale.language != "de" or not name.endswith("s") or name.endswith(("ss", "is", "us")):
        return name
    bare = name[:-1]
    owned = re.compile(rf"{GAP}({UPPER}{LETTER}+)").match(text, end)
    owns = owned is not None and not is_function(owned[1], locale) and owned[1] not in locale.names.stops
    return bare if owns or stands_bare(bare, text, end) else name


def _short(text: str, locale: Locale, full: Iterable[Found]) -> Iterator[Found]:
    """Later mentions by surname alone, where one person of the text has that surname: Neumann -> Uwe Jens Neumann."""
    first: dict[str, Found] = {}
    doubtful = set()
    for person in sorted(full):
        given, _, surname = person.value.rpartition(" ")
        if not given or not _PIECE.match(person.value):
            continue
        known = first.setdefault(surname, person)
        if known.value != person.value:
            doubtful.add(surname)
    names = {surname: person for surname, person in first.items() if surname not in doubtful}
    if not names:
        return
    for match in _ALONE.finditer(text):
        meant = names.get(match["name"]) or names.get(match["name"].removesuffix("s"))
        if meant is not None and _stands_alone(text, match, locale):
            yield Found(*match.span(), "PER", "person", meant.value)


_ALONE = re.compile(rf"(?<![\w@.‑-])(?P<name>{WORD})(?![\w@‑-])")


def _stands_alone(text: str, match: re.Match[str], locale: Locale) -> bool:
    """False if the word has an article, an adjective or a figure beside it: then it is the noun (im Sommer 2019)."""
    before = re.search(rf"({LETTER}+)[^\S\n]$", text[max(0, match.start() - 40) : match.start()])
    after = re.compile(rf"{GAP}(?:\d|{UPPER}{LETTER})").match(text, match.end())
    if after:
        return False
    if before is None or locale.language != "de":
        return True
    word = before[1]
    if word in locale.names.speech or word.casefold() in locale.names.unbound or is_function(word, locale):
        return True
    bound = word.casefold() in locale.names.articles or word.casefold() in locale.names.bound
    return not bound and not (word[0].islower() and re.search(r"e[nrsm]?$", word))


@cache
def _run(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@‑-]){WORD}(?:{GAP}(?:{_PARTICLES})?(?:{INITIAL}(?!\w)|{WORD})){{1,12}}(?![\w@])")


@cache
def _address(tag: str) -> re.Pattern[str]:
    names = find_locale(tag).names
    titles = "|".join(sorted(map(re.escape, (*names.titles, *names.salutations)), key=len, reverse=True)) or r"(?!)"
    name = rf"(?:{_PARTICLES})?{WORD}(?:{GAP}(?:{_PARTICLES})?(?:{INITIAL}|{WORD})){{0,4}}"
    return re.compile(
        rf"(?<![\w-])(?P<address>(?:{titles})(?:{GAP}?(?:{titles})){{0,6}}){GAP}(?P<name>{name})(?![\w@])"
    )


@cache
def _speech(tag: str) -> re.Pattern[str]:
    name = rf"{UPPER}{LETTER}+{GAP}{WORD}"
    said = rf"(?:{_HUMAN.pattern}){GAP}(?={name}(?:[,.;:)]|$|\n|{GAP}[–(]))"
    # Not after a hyphen: in Meier-Meier-Meier-... every start would run to the end.
    return re.compile(rf"(?<![\w‑-])(?:{said}|(?P<job>{WORD}){GAP}(?={name}:{GAP}?[„«»“\"]))(?P<name>{name})")
