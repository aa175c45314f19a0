"""Names that the noun right before them tells, which is no part of them: das Büro Fuge, der Roman „Restwasser“."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from pressflow.kinds._marks import pairs
from pressflow.kinds._names import GAP, MODEL, UPPER, Found, by_tail, is_function, is_one_of_many, noun_kind, plain
from pressflow.kinds._names_titles import is_title, is_wording
from pressflow.lexica import common_nouns, known_part, stem
from pressflow.locales import Locale, find_locale

_LABELS = {"organisation": "ORG", "place": "LOC", "person": "PER"}
_NAME = rf"{UPPER}[\w²³&’'.-]*[\w²³]"
_BESIDE = re.compile(rf"(?<![\w.-])(?P<noun>{UPPER}[\w-]{{2,40}})(?={GAP}(?P<name>{_NAME}(?:{GAP}{_NAME}){{0,3}}))")
_NOUN_BEFORE = re.compile(rf"({UPPER}[\w-]*){GAP}$")
_NUMBER = re.compile(rf"{GAP}\d{{1,4}}[A-Z]{{0,2}}\+?(?![\w.,:/%]\w|\w|[^\S\n]{UPPER})")
_LEAD = re.compile(rf"(?<![\w-])(?:Freiwillige|Städtische|Evangelische|Katholische|Staatliche)[nsr]?{GAP}$")
_SITE = re.compile(
    rf"(?<![\w-])(?<![a-ce-z]es[^\S\n])(?P<noun>{UPPER}[\w-]+){GAP}"  # ein neues Haus am See
    rf"(?=(?:am|im|an{GAP}der|in{GAP}der|auf{GAP}dem|zum|zur|unter{GAP}der){GAP}(?P<site>{UPPER}[\w-]+)(?![\w-]))"
)
# Nouns for somebody as well as for a firm.
HUMAN = re.compile(r"(?:er|ist|partner|sponsor|tochter)s?$", re.IGNORECASE)
_CLAUSE_END = re.compile(rf"{GAP}[a-zäöüß]+[.,;:!?]")


def label_of(kind: str) -> str:
    """The label of a type of name: ORG for an organisation, LOC for a place, MISC for what else has a name."""
    return _LABELS.get(kind, "MISC")


def told_by_nouns(text: str, locale: Locale) -> list[Found]:
    """Guesses: the name behind each noun that tells one, plain or in quotation marks."""
    if not locale.names.beside:
        return []
    return [*_quoted(text, locale), *_plain(text, locale), *_located(text, locale)]


@lru_cache(maxsize=20_000)
def beside_kind(noun: str, locale_tag: str) -> str | None:
    """What a noun says of the name right behind it: Handdruckerei organisation; None if it says nothing."""
    locale = find_locale(locale_tag)
    low = noun.casefold()
    forms = [low.removesuffix(ending) for ending in ("", "s", "es", "n", "e")]
    for form in forms:
        kind = by_tail(form, _known(locale_tag))
        if kind is not None:
            return kind or None
    return noun_kind(noun, locale)


@cache
def _known(tag: str) -> Mapping[str, str]:
    """The nouns in small letters with what they say, "" for nothing."""
    words = find_locale(tag).names
    typed = {noun.casefold(): kind for noun, kind in words.typed.items()}
    return {**typed, **words.beside, **dict.fromkeys(words.untyped, "")}


def is_common(word: str, locale: Locale) -> bool:
    """True for a word that a list of common nouns has, in any form: Jugendliche, Kaffee."""
    return locale.language == "de" and stem(word) in common_nouns("de")


def _quoted(text: str, locale: Locale) -> Iterator[Found]:
    """die Gruppe „Rückenwind“; der Prosaband «Halbpension»."""
    for quoted in pairs(text):
        before = _NOUN_BEFORE.search(text[max(0, quoted.start - 60) : quoted.start])
        kind = beside_kind(before[1], locale.tag) if before else None
        if kind and is_title(text, quoted, locale) and not is_wording(text, quoted, locale):
            yield Found(
                quoted.inner_start, quoted.inner_end, label_of(kind), kind, plain(quoted.words(text)), MODEL, "", True
            )


def _plain(text: str, locale: Locale) -> Iterator[Found]:
    """das Kollektiv Zigerhimmel; not: eine Gruppe Jugendlicher."""
    for match in _BESIDE.finditer(text):
        kind = beside_kind(match["noun"], locale.tag)
        if not kind or is_one_of_many(text, match.start(), locale):
            continue
        start, end = match.start("name"), _name_end(text, match, kind, locale)
        words = text[start:end]
        if not words or (" " in words and HUMAN.search(match["noun"])):
            continue  # Partner Ben Frühauf
        if _is_own(text, match["noun"], words, locale):
            start = _lead_start(text, match.start())
        elif _ends(match["noun"], locale.names.beside_places) and _is_place(text, words, locale):
            start = match.start()
        yield Found(start, end, label_of(kind), kind, plain(text[start:end]), MODEL, "", True)


def _is_own(text: str, noun: str, words: str, locale: Locale) -> bool:
    """True for a noun that is part of the name: Hotel Tödi; Verein Linthkultur, if the text never names it without."""
    same = noun.removesuffix("s")
    if not _ends(noun, locale.names.beside_towns) or same not in locale.names.typed:
        return _ends(noun, locale.names.beside_towns)
    before = re.compile(rf"(\w+)[^\S\n]{re.escape(words)}(?!\w)")
    return all(match[1].removesuffix("s") == same for match in before.finditer(text))


def _located(text: str, locale: Locale) -> Iterator[Found]:
    """Theater im Speicher, Haus am Wehr; not: Theater am Montag."""
    sites = locale.names.beside_sites
    for match in _SITE.finditer(text):
        noun, word, end = match["noun"].casefold(), match["site"], match.end("site")
        kind = sites.get(noun) or sites.get(noun.removesuffix("s"))
        if kind and not _is_time(word, locale) and not is_one_of_many(text, match.start(), locale):
            yield Found(match.start(), end, label_of(kind), kind, plain(text[match.start() : end]), MODEL)


def _is_time(word: str, locale: Locale) -> bool:
    return word in locale.names.stops or word.endswith(("zeit", "jahr", "tag", "abend", "morgen", "mittag", "nacht"))


def belongs_to_place(noun: str, locale: Locale) -> bool:
    """True for a noun that is part of a name with the place behind it: Frauenchor Linthal."""
    return _ends(noun, locale.names.beside_places + locale.names.beside_towns)


def _ends(noun: str, tails: tuple[str, ...]) -> bool:
    low = noun.casefold()
    return low.endswith(tails) or low.removesuffix("s").endswith(tails)


def _lead_start(text: str, start: int) -> int:
    """Where the name begins: with the adjective of the noun, if it has one (Freiwillige Feuerwehr)."""
    lead = _LEAD.search(text[max(0, start - 30) : start])
    return start - len(lead.group()) if lead else start


def _is_place(text: str, word: str, locale: Locale) -> bool:
    """True for a known place, for a word that ends like one, and for what stands behind in or aus elsewhere."""
    places = locale.names.places
    if word in places.names or (places.endings and word.endswith(places.endings)):
        return True
    return re.search(rf"\b(?:{'|'.join(places.prepositions)}) {re.escape(word)}(?!\w)", text) is not None


def _name_end(text: str, match: re.Match[str], kind: str, locale: Locale) -> int:
    """Where the name ends that begins right behind the noun; its start if none does."""
    start = end = match.start("name")
    words = list(re.finditer(r"\S+", match["name"]))
    first = words[0].group()
    if not _begins_name(first, words[1].group() if len(words) > 1 else "", locale):
        return start
    for word in words:
        if end > start and not _goes_on(word.group(), kind, locale):
            break
        end = start + word.end()
    compound = end - start == len(first) and known_part(first, common_nouns("de"))
    if compound and _CLAUSE_END.match(text, end):
        return start  # dass die Firma Solarzellen baut.
    number = _NUMBER.match(text, end) if kind == "product" else None
    return number.end() if number else end


def _begins_name(word: str, behind: str, locale: Locale) -> bool:
    names = locale.names
    if word in names.stops or word in names.first_names or word in names.titles or word in names.salutations:
        return False
    if word in names.places.names | names.places.doubtful or is_function(word, locale):
        return False
    if behind and word.endswith("er"):
        return False  # die Gruppe Wiener Architekten
    return not (is_common(word, locale) or beside_kind(word, locale.tag) or _PLURAL.search(word))


def _goes_on(word: str, kind: str, locale: Locale) -> bool:
    if kind == "organisation" and word.casefold().endswith(locale.names.generic_firms):
        return True  # Rasbach Architekten
    return word not in locale.names.stops and not is_common(word, locale) and not is_function(word, locale)


_PLURAL = re.compile(r"(?:ungen|heiten|keiten|schaften|tionen|innen|ern|eln)$")
