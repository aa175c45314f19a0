"""Organisations that their spelling gives away: a legal form, the abbreviation of a sports club, signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pressflow.kinds._hinted import Hinted, first_words
from pressflow.kinds._names import GAP, LETTER, UPPER, Found, is_function, plain, stands_bare
from pressflow.locales import Locale, find_locale

_REACH = 160  # characters before a legal form: longer firm names there are not
_FAMILY = frozenset(
    {"Söhne", "Sohn", "Töchter", "Partner", "Partnerinnen", "Co.", "Co", "Cie", "Cie.", "Gebrüder", "Sons", "Fils"}
)
_SHORT = re.compile(rf"{UPPER}\.|Dr\.|Gebr\.|St\.|Ing\.|Prof\.")
_CLUBS = frozenset({"e. V.", "eG", "e. G.", "gGmbH", "gAG"})
_GENITIVE = re.compile(
    rf"^(Verein|Verband|Bund|{UPPER}[a-zäöü]+verband)e?s(?= (?:(?:zur|zum|für) |{UPPER}[a-zäöüß]+(?:e|er|es) ))"
)  # des Vereins zur Förderung ...
_WHERE = frozenset({"am", "im"})  # Kultur am Fluss e. V.
_PURPOSE = frozenset({"für", "zur", "zum", "for", "pour"})
_OPENED = re.compile(rf"[„“\"»«(]({UPPER}[\w&+.-]*)")
_UNION = re.compile(r"\wverband(?:e?s)?$")
_INFLECTED = re.compile(rf"{UPPER}[a-zäöüß]+(?:e|er|es)")
_EDGE = ',;:()[]„“”"»«–—!?/'


def organisations(text: str, locale: Locale) -> list[Found]:
    """Firms and other bodies with a legal form, sports clubs, and names with signs."""
    return [*_firms(text, locale), *_clubs(text, locale), *_signs(text, locale)]


def _firms(text: str, locale: Locale) -> Iterator[Found]:
    """Words with a legal form: Nordwind Energie GmbH & Co. KG."""
    for match in _legal_forms(locale.tag).finditer(text):
        start = _firm_start(text, match.start(), match.group(), locale)
        if start is not None:
            value = _GENITIVE.sub(r"\1", plain(text[start : match.end()]))
            yield Found(start, match.end(), "ORG", "organisation", value)


def _firm_start(text: str, end: int, form: str, locale: Locale) -> int | None:
    line = text.rfind("\n", max(0, end - _REACH), end) + 1 or max(0, end - _REACH)
    words = list(re.finditer(r"\S+", text[line:end]))
    at = len(words)
    while at and _belongs(words, at - 1, form, locale):
        at -= 1
    while at < len(words) and _leads(words[at:], locale):
        at += 1
    while 0 < at < len(words) and words[at - 1].group() in locale.names.particles:
        at -= 1
    if at and (opened := _OPENED.fullmatch(words[at - 1].group())) and opened[1] not in locale.names.stops:
        return line + words[at - 1].start() + opened.start(1)  # "SKW Trostberg AG"
    return None if at == len(words) else line + words[at].start()


def _belongs(words: Sequence[re.Match[str]], at: int, form: str, locale: Locale) -> bool:
    """True if the word at `at` can be part of the firm that ends behind the last of `words`."""
    word = words[at].group()
    follows = words[at + 1].group() if at + 1 < len(words) else ""
    if word in ("&", "+"):
        return at > 0
    if word.isdecimal() and len(word) < 5 and at and follows:  # Frischekontor 24 GmbH
        earlier = words[at - 1].group()
        return earlier[0].isupper() and earlier not in locale.names.stops and _belongs(words, at - 1, form, locale)
    if any(sign in word for sign in _EDGE) or word in locale.names.legal_forms:
        return False
    if word.endswith(".") and not _SHORT.fullmatch(word):
        return False
    if word[0].isupper() or (word[0].isdecimal() and any(c.isalpha() or c == "&" for c in word)):
        return word not in locale.names.stops or "&" in (follows, at and words[at - 1].group())
    if word in ("und", "and", "et"):
        return at > 0 and (
            follows in _FAMILY or words[at - 1].group().endswith("-") or (form in _CLUBS and _has_purpose(words, at))
        )
    if form not in _CLUBS or not word[0].islower() or not follows:
        return False
    return (word in _WHERE and at > 0 and words[at - 1].group()[0].isupper()) or _has_purpose(words, at)


def _has_purpose(words: Sequence[re.Match[str]], at: int) -> bool:
    """True if a noun with für, zur or zum stands here or close before: Verein zur Förderung der Kultur."""
    for i in range(at, max(0, at - 6), -1):
        word = words[i].group()
        if any(sign in word for sign in _EDGE):
            return False
        if word in _PURPOSE:
            return words[i - 1].group()[0].isupper()
    return False


def _leads(words: Sequence[re.Match[str]], locale: Locale) -> bool:
    """True if the first word only leads to the name: Softwarehersteller Muster AG, Geschäftsführerin Muster GmbH."""
    word = words[0].group()
    if not word[0].isalnum() or (word[0].islower() and word in locale.names.small):
        return True
    if len(words) < 2 or words[1].group() in _PURPOSE or not word.replace("-", "").isalpha():
        return False
    if word in ("Verein", "Vereins", "Verbands", "Verbandes") and words[1].group().endswith("er"):
        return False  # Verein Deutscher Ingenieure
    if len(words) > 2 and _UNION.search(word) and _INFLECTED.fullmatch(words[1].group()):
        return False  # Bundesverband Ambulante Pflege e. V.
    return (
        is_function(word, locale)
        or word.casefold().endswith(locale.names.generic)
        or word in locale.names.place_adjectives
    )


def without_legal_form(name: str) -> str:
    """Nordwind Energie GmbH & Co. KG -> Nordwind Energie."""
    return _LEGAL_TAIL.sub("", name)


# --- sports clubs ----------------------------------------------------------------------------------------


def _clubs(text: str, locale: Locale) -> Iterator[Found]:
    """TuS Blau-Weiß Lohne, 1. FC Köln, TSV 1860 München."""
    pattern = _club(locale.tag)
    for match in pattern.finditer(text) if pattern else ():
        end = match.start("first")
        for word in re.finditer(r"\S+", text[match.start("first") : match.end()]):
            if word.group() in locale.names.stops or is_function(word.group(), locale):
                break
            end = match.start("first") + word.end()
        if any(c.isalpha() for c in text[match.start("first") : end]):
            yield Found(match.start(), end, "ORG", "organisation", plain(text[match.start() : end]))


@cache
def _club(tag: str) -> Hinted | None:
    clubs = find_locale(tag).names.institutions.clubs
    part = rf"(?:St\.|{UPPER}\w[\w-]*|(?:18|19|20)?\d\d(?![\d.:]))"
    name = rf"(?P<first>{part}(?:{GAP}{part}){{0,2}})"
    pattern = rf"(?<![\w.-])(?:1\.{GAP})?(?:{'|'.join(clubs)}){GAP}{name}(?![\w-])"
    return Hinted(tag, pattern, first_words(clubs).__contains__) if clubs else None


# --- names with signs ------------------------------------------------------------------------------------

_AT = rf"{LETTER}[\w-]*@{LETTER}[\w-]*"
_DOTTED = rf"{UPPER}\w*\.{UPPER}{LETTER}+"
_JOINED = rf"{UPPER}{LETTER}+[|+&]{UPPER}{LETTER}+"
_TYING = re.compile(rf"[@.|+&]{LETTER}")  # cheap to look for, and each of them has one
_SIGNED = re.compile(rf"(?<![\w@./:#-])(?:(?P<at>{_AT}(?!\.?[\w@]))|(?P<dot>{_DOTTED})|(?P<bar>{_JOINED}))(?![\w@/])")


def _signs(text: str, locale: Locale) -> Iterator[Found]:
    """Hamburg@work, DigitalCluster.Hamburg, E.ON, Müller|Partner; no address, and no two sentences without a space."""
    for match in _SIGNED.finditer(text) if _TYING.search(text) else ():
        words = match.group()
        start, end = match.span()
        if match["dot"] and not _is_dotted_name(words, locale):
            continue
        if text.startswith((".de", ".com", ".eu", ".org", ".ch", ".at"), end):
            continue
        value = words
        if locale.language == "de" and words.endswith("s") and stands_bare(words[:-1], text, start):
            value = words[:-1]
        yield Found(start, end, "ORG", "organisation", value)


def _is_dotted_name(words: str, locale: Locale) -> bool:
    """True for E.ON and DigitalCluster.Hamburg; False for `Cluster.Hamburg`, where only a space may be missing."""
    left, _, right = words.partition(".")
    if right in locale.names.stops or len(right) < 2:
        return False
    camel = any(c.isupper() for c in left[1:]) and not left.isupper()
    return camel or (left.isupper() and right.isupper())


@cache
def legal_form_pattern(tag: str) -> str:
    """A pattern: a legal form behind a name, with the space before it."""
    forms = sorted(find_locale(tag).names.legal_forms, key=len, reverse=True)
    return rf"[^\S\n](?:{'|'.join(map(_flexible, forms))})(?!\w)"


@cache
def _legal_forms(tag: str) -> Hinted:
    forms = sorted(find_locale(tag).names.legal_forms, key=len, reverse=True)
    pattern = rf"(?<=[^\W_&.)|+-][^\S\n])(?:{'|'.join(map(_flexible, forms))})(?!\w)"
    return Hinted(tag, pattern, re.compile("|".join(sorted(set(map(_first_word, forms))))).match)


def _first_word(form: str) -> str:
    """A pattern: the first word of a legal form, whole unless the next one may stand right behind: PartG mbB."""
    _, word, rest = re.split(r"(\w+)", form, maxsplit=1)
    return re.escape(word) + ("" if rest[:1].isspace() else r"\Z")


def _flexible(form: str) -> str:
    """A legal form with any space, or none after a full stop: e. V., e.V."""
    return re.escape(form).replace(r"\ ", r"[^\S\n]?")


_LEGAL_TAIL = re.compile(
    rf"[^\S\n](?:{'|'.join(map(_flexible, sorted(find_locale('de').names.legal_forms, key=len, reverse=True)))})$"
)
