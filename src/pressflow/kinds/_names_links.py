"""What a text calls the same thing elsewhere: a surname alone, a firm without its legal form, an abbreviation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from pressflow.kinds._names import GAP, LETTER, LINK, MODEL, PLACE, RULE, UPPER, WORD, Found, is_function, plain
from pressflow.kinds._names_issuer import issuers
from pressflow.kinds._names_orgs import without_legal_form
from pressflow.kinds._names_people import PARTICLES
from pressflow.kinds._names_short import abbreviations
from pressflow.kinds._terms import compile_terms
from pressflow.lexica import may_be_name
from pressflow.locales import Locale
from pressflow.model import Term

_MOST = 400  # names of one text that are looked for again: a list of ten thousand is no release
_PAIR = re.compile(rf"{WORD} (?:&|\+) {WORD}(?= {UPPER})")
_FIRM_WORD = re.compile(r"[^\W\d_]{4,}")


def links(text: str, found: Sequence[Found], locale: Locale) -> list[Found]:
    """Further mentions of the names found, and those names again where they have a second form.

    value: the name in full, so that all mentions of one person or firm are one name. An abbreviation stays itself,
    since a translation keeps it apart from the long form; `alias` ties the two, either way.
    """
    firms = issuers(text, found, locale) | brands(found, locale) | _told_firms(found)
    return [
        *_again(text, found, locale),
        *_surnames(text, found, firms, locale),
        *_nicknames(text, firms, locale),
        *abbreviations(text, found),
    ]


# --- the same words once more -----------------------------------------------------------------------------


def _again(text: str, found: Sequence[Found], locale: Locale) -> Iterator[Found]:
    """Names of more than a word, and places, wherever they stand: inflected, in capitals, without a legal form."""
    known: dict[str, Found] = {}
    for name in found:
        value = name.value or plain(text[name.start : name.end])
        core = without_legal_form(value) if name.label == "ORG" else value
        if pair := _PAIR.match(core):  # Krumm & Eisele for Krumm & Eisele Fördertechnik GmbH
            known.setdefault(pair.group(), name._replace(value=value))
        if len(known) < _MOST and (" " in core or "&" in core or (name.label == "LOC" and name.rank != PLACE)):
            known.setdefault(core, name._replace(value=value))
    types = {"PER": "person", "LOC": "place"}
    matcher = compile_terms([Term(core, types.get(n.label, "organisation"), {}) for core, n in known.items()], locale)
    for hit in matcher.find(text):
        name = known[hit.term.term]
        if _is_whole(text, hit.start, hit.end):
            rank = MODEL if name.rank == MODEL else LINK
            yield Found(hit.start, hit.end, name.label, name.type, name.value, rank, name.alias)


def _is_whole(text: str, start: int, end: int) -> bool:
    """False for a part of a compound or an address: Hilchenbach-Mitte, Neu-Ulm, aalen.de."""
    after, before = text[end : end + 2], text[max(0, start - 1) : start]
    return not (before and before in "-‑@./#") and not (len(after) == 2 and after[0] in "-‑@." and after[1].isalnum())


def brands(found: Sequence[Found], locale: Locale) -> dict[str, Found]:
    """First word of a firm's name -> the firm, where one firm alone has it and it is no word that many have."""
    firms: dict[str, Found] = {}
    doubtful = {name.value for name in found if name.label in ("LOC", "MISC") and name.rank != MODEL}
    for name in found:
        core = without_legal_form(name.value)
        word = _FIRM_WORD.match(core)
        if name.label != "ORG" or core == name.value or not word or core[word.end() : word.end() + 1] not in ("", " "):
            continue
        brand = word.group()
        if core[word.end() :].startswith((" &", " und", " +")) or brand in locale.names.stops:
            continue
        if firms.setdefault(brand, name).value != name.value or brand.casefold().endswith(locale.names.generic_firms):
            doubtful.add(brand)
    return {brand: firm for brand, firm in firms.items() if brand not in doubtful}


def _told_firms(found: Sequence[Found]) -> dict[str, Found]:
    """Single words that a noun tells to be a firm's name: der Hersteller Velmer."""
    return {name.value: name for name in found if name.told and name.label == "ORG" and name.value.isalpha()}


def _nicknames(text: str, firms: Mapping[str, Found], locale: Locale) -> Iterator[Found]:
    """The first word of a firm's name alone, where it can be nothing else: Hartnagel for Hartnagel Technik GmbH."""
    for match in _bare_words(text) if firms else ():
        firm = _known(match.group(), firms)
        numbered = _ORDINAL.search(text[max(0, match.start() - 6) : match.start()])  # die 19. Lichtspur: its festival
        if firm is not None and not numbered and stands_alone(text, match, locale, strictly=True):
            rank = MODEL if firm.rank == MODEL else LINK
            yield Found(*match.span(), "ORG", "organisation", firm.value, rank)


_ORDINAL = re.compile(r"(?<!\d)\d{1,3}\.[^\S\n]$")


def _known(word: str, names: Mapping[str, Found]) -> Found | None:
    """The name that `word` is: as it stands, with a genitive s, or in the capitals of a headline."""
    found = names.get(word) or names.get(word.removesuffix("s"))
    return found or (names.get(word.title()) if len(word) > _LOUD and word.isupper() else None)


_LOUD = 3  # letters: a word in capitals that has no more is an abbreviation

# --- surnames ---------------------------------------------------------------------------------------------


def _surnames(text: str, found: Sequence[Found], firms: Mapping[str, Found], locale: Locale) -> Iterator[Found]:
    """Later mentions by surname alone, where one person of the text has that surname: Neumann -> Uwe Jens Neumann.

    firms: a firm that bears the name as well is meant, unless the words before tell the person.
    """
    names = _by_surname(found)
    taken = {(person.start, person.end) for person in found if person.label == "PER"}
    for match in _bare_words(text) if names else ():
        meant = _known(match.group(), names)
        if meant is None or (meant.value.rpartition(" ")[2] in firms and not is_told(text, match.start(), locale)):
            continue
        start = _with_particles(text, match.start(), meant.value)
        if start is not None and stands_alone(text, match, locale, at=start):
            rank = RULE if (start, match.end()) in taken else LINK  # Herr Neumann is Uwe Jens Neumann
            yield Found(start, match.end(), "PER", "person", meant.value, rank)


def _by_surname(found: Sequence[Found]) -> dict[str, Found]:
    """Surname -> person, where one person alone has it."""
    first: dict[str, Found] = {}
    alone: dict[str, Found] = {}
    doubtful = set()
    for person in found:
        given, _, surname = person.value.rpartition(" ")
        if person.label != "PER" or not surname[:1].isupper() or re.fullmatch(r"\w\.", given):
            continue
        if not given:  # Frau Neunzig
            alone.setdefault(surname, person)
        elif first.setdefault(surname, person).value != person.value:
            doubtful.add(surname)
    return {surname: person for surname, person in (alone | first).items() if surname not in doubtful}


def is_told(text: str, start: int, locale: Locale) -> bool:
    """True if the word before tells a person: sagt Hartnagel, so Hartnagel, Geschäftsführerin Hartnagel."""
    before = re.search(rf"({LETTER}+)[^\S\n]$", text[max(0, start - 40) : start])
    if before is None:
        return False
    word, names = before[1], locale.names
    return word.casefold() in names.speech | names.according or is_function(word, locale) or word in names.salutations


def _with_particles(text: str, start: int, name: str) -> int | None:
    """Where a surname begins with its particles or initial: Van der Velden for Joost van der Velden, A. Winter.

    None for the initial of somebody else.
    """
    initial = re.search(rf"(?<![\w.-])({UPPER})\.[^\S\n]?$", text[max(0, start - 5) : start])
    if initial is not None:
        return start - len(initial.group()) if name.startswith(initial[1]) else None
    before = _BEFORE.search(text[max(0, start - 24) : start])
    if before is None or before.group().casefold() not in name.casefold():
        return start
    return _from_first_part(text, start - len(before.group()), start, name)


def _from_first_part(text: str, particle: int, start: int, name: str) -> int:
    """Where a surname of two parts begins, of which the second one has the particle: Meyer zu Hörste."""
    first = _FIRST_PART.search(text[max(0, particle - 40) : particle])
    tail = f"{first[1]} {text[particle:start].strip()} " if first else ""
    return particle - len(first.group()) if first and tail in f"{name} " else particle


_FIRST_PART = re.compile(rf"(?<![\w-])({UPPER}[\w-]+){GAP}$")
_BEFORE = re.compile(rf"(?i:(?<!\w){PARTICLES})$")
_ALONE = re.compile(rf"(?<![\w@.‑-])(?P<name>{WORD})(?![\w@‑-])")


def _bare_words(text: str) -> Iterator[re.Match[str]]:
    return _ALONE.finditer(text)


def stands_alone(text: str, match: re.Match[str], locale: Locale, at: int = -1, *, strictly: bool = False) -> bool:
    """False if the word has an article, an adjective or a figure beside it: then it is the noun (im Sommer 2019).

    at: where what belongs to the word begins. strictly: a firm's name, before which no function stands.
    """
    start = match.start() if at < 0 else at
    before = re.search(rf"({LETTER}+)[^\S\n]$", text[max(0, start - 40) : start])
    after = _NEXT.match(text, match.end())
    if (after and not (strictly and after["next"])) or text[max(0, start - 2) : start] == "& ":
        return False
    if locale.language != "de":
        return True
    if match.group() in locale.names.openers:
        return is_told(text, start, locale) or (before is None and speaks(text, match.end(), locale))
    if before is None:
        return text[start - 1 : start] not in _OPENING or _opens(text, match, locale)
    word = before[1]
    if word in locale.names.speech or word.casefold() in locale.names.unbound or is_function(word, locale):
        return not strictly or not is_function(word, locale)
    bound = word.casefold() in locale.names.articles or word.casefold() in locale.names.bound
    return not bound and not (word[0].islower() and re.search(r"e[nrsm]?$", word))


_OPENING = tuple('„»"«')


def _opens(text: str, match: re.Match[str], locale: Locale) -> bool:
    """True for the first word of a quotation that is nobody's common word there: not „Frost im Januar“."""
    return may_be_name(match.group(), locale.language) or speaks(text, match.end(), locale)


_NEXT = re.compile(rf"{GAP}(?:\d|&|(?P<next>{UPPER}{LETTER}+))")


def speaks(text: str, end: int, locale: Locale) -> bool:
    """True if a verb of speech follows, or somebody who stands beside: Lange betont; Kurz und Acar."""
    after = re.compile(rf"{GAP}({LETTER}+)(?:{GAP}({UPPER}))?").match(text, end)
    if after is None or after[1] in locale.names.shapes.participles:
        return False  # Ehrlich gesagt
    return after[1] in locale.names.speech or bool(after[1] == "und" and after[2])
