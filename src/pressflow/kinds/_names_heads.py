"""Official names: a head such as Institut or Kommission with an adjective, a purpose, or an abbreviation behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pressflow.kinds._hinted import Hinted, ending
from pressflow.kinds._names import GAP, LETTER, UPPER, Found, is_function, is_one_of_many, plain
from pressflow.kinds._names_places import any_place
from pressflow.locales import Locale, find_locale

_NOUN = rf"{UPPER}[\w’'&-]{{1,60}}"
_BRACKET = re.compile(rf"(?<=[^\W_])[^\S\n]\((?P<short>{UPPER}[A-Za-zÄÖÜ&-]{{1,9}})\)")
_PLACE_ADJECTIVE = re.compile(rf"{UPPER}{LETTER}+(?<!isch)er{GAP}{UPPER}{LETTER}+[^\S\n]\(")


def official_names(text: str, locale: Locale) -> list[Found]:
    """Institutions and the like whose names are made of common words."""
    return [
        *_abbreviated(text, locale),
        *_with_adjective(text, locale),
        *_with_purpose(text, locale),
    ]


# --- Europäische Cluster-Exzellenzinitiative (ECEI) ---------------------------------------------------------


def _abbreviated(text: str, locale: Locale) -> Iterator[Found]:
    """A long form whose abbreviation stands behind it in brackets."""
    for match in _BRACKET.finditer(text) if "(" in text else ():
        short = match["short"]
        if sum(c.isupper() for c in short) < 2:
            continue
        start = _long_form(text, match.start(), short)
        if start is None or (kind := _kind(text[start : match.start()].split(), locale)) is None:
            continue
        if _PLACE_ADJECTIVE.match(text, start):
            continue  # das Hamburger Institut (HI): any that lies there
        value = nominative(text[start : match.start()], locale)
        yield Found(start, match.start(), kind[0], kind[1], value)


def _long_form(text: str, end: int, short: str) -> int | None:
    """Where the words begin whose letters `short` is made of (Schwartz and Hearst 2003), or None.

    Read from behind: each letter of `short` somewhere in the words, its first one at the head of a capitalised word.
    """
    letters = [c.casefold() for c in short if c.isalpha()]
    floor = max(0, end - 40 - 20 * len(letters))
    at = end
    for i in range(len(letters) - 1, -1, -1):
        at -= 1
        while at >= floor and not (
            text[at].casefold() == letters[i]
            and (i or (text[at].isupper() and (at == 0 or not (text[at - 1].isalnum() or text[at - 1] in "-‑"))))
        ):
            if text[at] in ".:;!?\n()":
                return None
            at -= 1
        if at < floor:
            return None
    return at if " " in plain(text[at:end]) else None


def _head(word: str, locale: Locale) -> tuple[str, str, str] | None:
    """What a noun says about the official name that it is the head of."""
    bare = word.casefold()
    for noun in (bare, bare.removesuffix("s"), bare.removesuffix("es")):
        for head, kind in locale.names.heads.items():
            if noun.endswith(head):
                return kind
    return None


def _kind(words: Sequence[str], locale: Locale) -> tuple[str, str, str] | None:
    """What the first head among the words says: Technische Universität München is an organisation."""
    return next((kind for word in words if word[0].isupper() and (kind := _head(word, locale))), None)


def nominative(name: str, locale: Locale) -> str:
    """The name as it stands at the head of a list: der Europäischen Kommission -> Europäische Kommission."""
    words = name.split()
    heads = (i for i, word in enumerate(words) if word[0].isupper() and _head(word, locale))
    at = next(heads, None)
    # with one adjective before the head both are certain; behind it stands what does not change
    if locale.language != "de" or at is None or at > 1 or (kind := _head(words[at], locale)) is None:
        return plain(name)
    if at == 1:
        stem = re.match(rf"([\w-]*(?:{'|'.join(locale.names.adjectives)}))e[nrsm]?$", words[0])
        words[0] = stem[1] + kind[2] if stem else words[0]
    noun = words[at].casefold()
    if kind[2] != "e" and not noun.endswith(tuple(locale.names.heads)):
        words[at] = words[at][: -2 if noun.endswith("es") else -1]
    return " ".join(words)


# --- die Europäische Kommission; die Deutsche Gesellschaft für Kardiologie -----------------------------------


def _with_adjective(text: str, locale: Locale) -> Iterator[Found]:
    """A capitalised adjective with the head of an official name: der Europäischen Kommission."""
    pattern = _adjective(locale.tag)
    if pattern is None:
        return
    for match in pattern.finditer(text):
        kind = _head(match["noun"], locale)
        if kind is not None:
            yield Found(*match.span("name"), kind[0], kind[1], nominative(match["name"], locale))


@cache
def _adjective(tag: str) -> Hinted | None:
    names = find_locale(tag).names
    if not names.heads or not names.adjectives:
        return None
    heads = "|".join(sorted(names.heads, key=len, reverse=True))
    ends = "|".join(names.adjectives)
    adjective = rf"(?=[\w-]{{0,40}}(?:{ends})en?(?!\w)){UPPER}[\w-]{{1,40}}"
    noun = rf"(?=(?i:[\w-]{{0,50}}(?:{heads})(?:e?s)?(?![\w-]))){UPPER}[\w-]{{2,60}}"
    articles = r"(?i:der|die|das|dem|den|des|im|am|zum|zur|beim|vom)"
    site = rf"(?:{GAP}(?:{any_place(tag)})(?:-{UPPER}[a-zäöüß]+)*(?!\w))?"  # Ostwestfalen-Lippe
    pattern = rf"(?<!\w){articles}{GAP}(?P<name>{adjective}{GAP}(?P<noun>{noun}){site})(?!{GAP}(?:für|zur|zum|{UPPER}))"
    return Hinted(tag, pattern, ending(names.heads, _ENDINGS))


# --- das Bundesministerium für Wirtschaft und Klimaschutz -----------------------------------------------------


def _with_purpose(text: str, locale: Locale) -> Iterator[Found]:
    """A head with its purpose, or those it speaks for: Institut für Weltwirtschaft, Bundesverband der Industrie."""
    words = locale.names.institutions
    if not words.purposed:
        return
    floor = 0
    for joint in _joint(locale.tag).finditer(text):
        heads = words.purposed if joint["word"] in words.purposes else words.of_theirs
        if not _is_head(joint["noun"], heads) or joint.start() < floor:
            continue
        rest = _purpose().match(text, joint.end())
        start = _lead_start(text, joint.start(), locale)
        if rest and not is_one_of_many(text, start, locale):
            end = floor = _purpose_end(text, rest, locale)
            yield Found(start, end, "ORG", "organisation", nominative(text[start:end], locale))


def _is_head(noun: str, heads: tuple[str, ...]) -> bool:
    forms = [noun.casefold().removesuffix(ending) for ending in _ENDINGS]
    return any(form.endswith(heads) or form in _OFFICES for form in forms)


_ENDINGS = ("", "s", "es")
_OFFICES = ("amt", "dezernat", "referat")  # alone: Amt für Umwelt, not Ehrenamt für alle
_LEAD = re.compile(rf"(?<![\w-])({UPPER}[\w-]{{2,40}}(?:e[nrs]?|er)){GAP}$")


@cache
def _joint(tag: str) -> Hinted:
    words = find_locale(tag).names.institutions
    pattern = rf"(?<![\w-])(?P<noun>{UPPER}[\w-]{{2,60}}){GAP}(?P<word>für|zur|zum|der|des){GAP}"
    return Hinted(tag, pattern, ending((*words.purposed, *words.of_theirs, *_OFFICES), _ENDINGS))


def _lead_start(text: str, start: int, locale: Locale) -> int:
    """Where the name begins: with an adjective before its head, if one stands there (Deutsche Gesellschaft für ...)."""
    lead = _LEAD.search(text[max(0, start - 45) : start])
    if lead is None or lead[1] in locale.names.stops or lead[1].casefold() in locale.names.institutions.indefinite:
        return start
    return start - len(lead.group())


def _purpose_end(text: str, match: re.Match[str], locale: Locale) -> int:
    """Where the name ends: not with what is only named beside it (Institut für Physik und Anna Weber)."""
    end = match.end("first")
    if match["more"] and not _is_other(match["last"], text[match.end() : match.end() + 30], locale):
        end = match.end("more")
    site = _site(locale.tag).match(text, end)
    return site.end() if site else end


def _is_other(word: str, after: str, locale: Locale) -> bool:
    """True for a word that begins something else: a person, a function, another institution."""
    names = locale.names
    return (
        word in names.first_names
        or word in names.stops
        or word in names.salutations
        or is_function(word, locale)
        or re.match(rf"{GAP}{UPPER}", after) is not None
    )


@cache
def _site(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{GAP}(?:des{GAP}Landes|der{GAP}Stadt))?{GAP}(?:{any_place(tag)})(?![\w-])")


@cache
def _purpose() -> re.Pattern[str]:
    adjectives = rf"(?:(?:{UPPER}|[a-zäöü])[\w-]{{2,40}}e[nrsm]?{GAP}){{0,2}}"
    noun = rf"(?:{UPPER}[\w’'-]{{0,60}}[\w’'])(?!\.\w)"
    item = rf"{adjectives}{noun}"
    part = rf"{UPPER}[\w-]*[-‑]"  # Küsten- und Bodenforschung
    first = rf"(?:{part}(?:,{GAP}{part})*{GAP}und{GAP}{noun}|{item})"
    more = rf"(?P<more>(?:,{GAP}{item}){{0,4}}{GAP}(?:und|&|sowie){GAP}{adjectives}(?P<last>{noun}))?"
    return re.compile(rf"(?P<first>{first}){more}(?![\w-])")
