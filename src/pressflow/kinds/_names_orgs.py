"""Organisations: legal forms, names with signs, official names with their abbreviation, and later short mentions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pressflow.kinds._names import GAP, LETTER, UPPER, Found, is_function, plain, stands_bare
from pressflow.kinds._terms import compile_terms
from pressflow.locales import Locale, find_locale
from pressflow.model import Term

_REACH = 160  # characters before a legal form: longer firm names there are not
_FAMILY = frozenset(
    {"Söhne", "Sohn", "Töchter", "Partner", "Partnerinnen", "Co.", "Co", "Cie", "Cie.", "Gebrüder", "Sons", "Fils"}
)
_SHORT = re.compile(rf"{UPPER}\.|Dr\.|Gebr\.|St\.|Ing\.|Prof\.")
_CLUBS = frozenset({"e. V.", "eG", "e. G.", "gGmbH", "gAG"})
_GENITIVE = re.compile(r"^(Verein|Verband|Bund)e?s(?= (?:zur|zum|für) )")  # des Vereins zur Förderung ...
_WHERE = frozenset({"am", "im"})  # Kultur am Fluss e. V.
_PURPOSE = frozenset({"für", "zur", "zum", "for", "pour"})
_EDGE = ',;:()[]„“”"»«–—!?/'


def organisations(text: str, locale: Locale) -> list[Found]:
    """The organisations that their own words give away."""
    firms = list(_firms(text, locale))
    return [
        *firms,
        *_short_firms(text, firms, locale),
        *_signs(text, locale),
        *_abbreviated(text, locale),
        *_official(text, locale),
    ]


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
    return None if at == len(words) else line + words[at].start()


def _belongs(words: Sequence[re.Match[str]], at: int, form: str, locale: Locale) -> bool:
    """True if the word at `at` can be part of the firm that ends behind the last of `words`."""
    word = words[at].group()
    follows = words[at + 1].group() if at + 1 < len(words) else ""
    if word in ("&", "+"):
        return at > 0
    if any(sign in word for sign in _EDGE) or word in locale.names.legal_forms:
        return False
    if word.endswith(".") and not _SHORT.fullmatch(word):
        return False
    if word[0].isupper() or (word[0].isdecimal() and any(c.isalpha() or c == "&" for c in word)):
        return word not in locale.names.stops or "&" in (follows, at and words[at - 1].group())
    if word in ("und", "and", "et"):
        return at > 0 and (follows in _FAMILY or (form in _CLUBS and _has_purpose(words, at)))
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
    return (
        is_function(word, locale)
        or word.casefold().endswith(locale.names.generic)
        or word in locale.names.place_adjectives
    )


def _short_firms(text: str, firms: Sequence[Found], locale: Locale) -> Iterator[Found]:
    """Other mentions of a firm without its legal form, where that is more than a word: Nordwind Energie."""
    names: dict[str, Found] = {}
    for firm in firms:
        core = plain(_LEGAL_TAIL.sub("", firm.value))
        if " " in core and core != firm.value:
            names.setdefault(core, firm)
    matcher = compile_terms([Term(core, "organisation", {}) for core in names], locale)
    for hit in matcher.find(text):
        firm = names[hit.term.term]
        yield Found(hit.start, hit.end, "ORG", "organisation", firm.value)


# --- names with signs ------------------------------------------------------------------------------------

_AT = rf"{LETTER}[\w-]*@{LETTER}[\w-]*"
_DOTTED = rf"{UPPER}\w*\.{UPPER}{LETTER}+"
_JOINED = rf"{UPPER}{LETTER}+[|+&]{UPPER}{LETTER}+"
_SIGNED = re.compile(rf"(?<![\w@./:#-])(?:(?P<at>{_AT}(?!\.?[\w@]))|(?P<dot>{_DOTTED})|(?P<bar>{_JOINED}))(?![\w@/])")


def _signs(text: str, locale: Locale) -> Iterator[Found]:
    """Hamburg@work, DigitalCluster.Hamburg, E.ON, Müller|Partner; no address, and no two sentences without a space."""
    for match in _SIGNED.finditer(text):
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


# --- official names --------------------------------------------------------------------------------------

# as a bracket has it; of a compound (ECEI-Label) the first part
_ABBREVIATION = re.compile(rf"(?<![\w@&]){UPPER}[A-Za-zÄÖÜ&]+(?:-[A-Z]+)*(?![\w@&])")
_PLACE_ADJECTIVE = re.compile(rf"{UPPER}{LETTER}+(?<!isch)er{GAP}{UPPER}{LETTER}+[^\S\n]\(")
_BRACKET = re.compile(rf"(?<=[^\W_])[^\S\n]\((?P<short>{UPPER}[A-Za-zÄÖÜ&-]{{1,9}})\)")


def _abbreviated(text: str, locale: Locale) -> Iterator[Found]:
    """A long form with its abbreviation in brackets, and the abbreviation wherever it stands alone later."""
    introduced: dict[str, tuple[str, str]] = {}
    for match in _BRACKET.finditer(text):
        short = match["short"]
        if sum(c.isupper() for c in short) < 2:
            continue
        start = _long_form(text, match.start(), short)
        if start is None or (kind := _kind(text[start : match.start()].split(), locale)) is None:
            continue
        if _PLACE_ADJECTIVE.match(text, start):
            continue  # das Hamburger Institut (HI): any that lies there
        value = _nominative(text[start : match.start()], locale)
        yield Found(start, match.start(), kind[0], kind[1], value)
        introduced[short] = kind[0], kind[1]
    for match in _ABBREVIATION.finditer(text) if introduced else ():
        if kind_known := introduced.get(match.group()):
            yield Found(*match.span(), *kind_known, match.group())


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


def _official(text: str, locale: Locale) -> Iterator[Found]:
    """A capitalised adjective with the head of an official name: der Europäischen Kommission."""
    pattern = _officials(locale.tag)
    if pattern is None:
        return
    for match in pattern.finditer(text):
        kind = _head(match["noun"], locale)
        if kind is not None:
            yield Found(*match.span("name"), kind[0], kind[1], _nominative(match["name"], locale))


def _kind(words: Sequence[str], locale: Locale) -> tuple[str, str, str] | None:
    """What the first head among the words says: Technische Universität München is an organisation."""
    return next((kind for word in words if word[0].isupper() and (kind := _head(word, locale))), None)


def _nominative(name: str, locale: Locale) -> str:
    """The name as it stands at the head of a list: der Europäischen Kommission -> Europäische Kommission."""
    words = name.split()
    heads = (i for i, word in enumerate(words) if word[0].isupper() and _head(word, locale))
    at = next(heads, None)
    # with one adjective before the head both are certain; behind it stands what does not change
    if locale.language != "de" or at is None or at > 1 or (kind := _head(words[at], locale)) is None:
        return plain(name)
    if at == 1:
        stem = re.match(rf"(\w*(?:{'|'.join(locale.names.adjectives)}))e[nrsm]?$", words[0])
        words[0] = stem[1] + kind[2] if stem else words[0]
    noun = words[at].casefold()
    if kind[2] != "e" and not noun.endswith(tuple(locale.names.heads)):
        words[at] = words[at][: -2 if noun.endswith("es") else -1]
    return " ".join(words)


@cache
def _officials(tag: str) -> re.Pattern[str] | None:
    names = find_locale(tag).names
    if not names.heads or not names.adjectives:
        return None
    heads = "|".join(sorted(names.heads, key=len, reverse=True))
    ends = "|".join(names.adjectives)
    adjective = rf"(?=[\w-]{{0,40}}(?:{ends})en?(?!\w)){UPPER}[\w-]{{1,40}}"
    noun = rf"(?=(?i:[\w-]{{0,50}}(?:{heads})(?:e?s)?(?![\w-]))){UPPER}[\w-]{{2,60}}"
    articles = r"(?i:der|die|das|dem|den|des|im|am|zum|zur|beim|vom)"
    return re.compile(
        rf"(?<!\w){articles}{GAP}(?P<name>{adjective}{GAP}(?P<noun>{noun}))(?!{GAP}(?:für|zur|zum|{UPPER}))"
    )


@cache
def _legal_forms(tag: str) -> re.Pattern[str]:
    forms = sorted(find_locale(tag).names.legal_forms, key=len, reverse=True)
    return re.compile(rf"(?<=[^\W_&.)|+-][^\S\n])(?:{'|'.join(map(_flexible, forms))})(?!\w)")


def _flexible(form: str) -> str:
    """A legal form with any space, or none after a full stop: e. V., e.V."""
    return re.escape(form).replace(r"\ ", r"[^\S\n]?")


_LEGAL_TAIL = re.compile(
    rf"[^\S\n](?:{'|'.join(map(_flexible, sorted(find_locale('de').names.legal_forms, key=len, reverse=True)))})$"
)
