"""Labels, awards, programmes, events and works: in quotation marks or capitals beside a word for what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pressflow.kinds._hinted import Hinted
from pressflow.kinds._marks import Quoted, pairs
from pressflow.kinds._names import GAP, LETTER, UPPER, Found, noun_kind, plain
from pressflow.locales import Locale, find_locale

_LONGEST = 10  # words of a title; what is longer is a sentence
_WORD = re.compile(r"[^\W_]+(?:[@.'’-][^\W_]+)*")
_LOUD = rf"{UPPER}{{4,}}"
_CAPITALS = rf"{_LOUD}(?:-{UPPER}{{2,}})*"  # EU, KMU and ISO say what a label is about, not its name
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d$")


def titles(text: str, locale: Locale) -> list[Found]:
    """Labels, awards, programmes, events, works whose words or neighbours say what they are."""
    return [*_quoted_titles(text, locale), *_marked_by_capitals(text, locale)]


def title_type(text: str, quoted: Quoted, locale: Locale) -> str | None:
    """What a title in quotation marks is, by a noun in it or right before it: das Programm „...“; else None."""
    words = _WORD.findall(quoted.words(text))
    inside = [locale.names.typed[w] for w in words if w in locale.names.typed and len(words) > 1]
    if inside:
        return inside[-1]
    return type_before(text, quoted, locale) or _type_of_compound(words, locale)


def _type_of_compound(words: Sequence[str], locale: Locale) -> str | None:
    """What the last part of the title says: „Silber-Siegel“, „Brückenbauerpreis“; not „Sparprogramm“, a nickname."""
    if not words or words[-1] in locale.names.typed:
        return None
    kind = noun_kind(words[-1], locale)
    if len(words) > 1:
        return kind if kind == "award" and "-" in words[-1] else None  # „Bremer Hörkino-Preis“
    return kind if kind in ("label", "award") or (kind == "programme" and "-" in words[0]) else None


def type_before(text: str, quoted: Quoted, locale: Locale) -> str | None:
    """What the noun right before the marks says; None if it says nothing."""
    return noun_kind(_noun_before(text, quoted.start), locale)


def is_title(text: str, quoted: Quoted, locale: Locale) -> bool:
    """True for words in quotation marks that are set like a title: few, big, without the stop of a sentence."""
    inner = quoted.words(text)
    words = _WORD.findall(inner)
    if not words or len(words) > _LONGEST or inner[-1] in ".,;:…!?":
        return False
    if words[0][0].isupper() and type_before(text, quoted, locale):
        return True  # das Stück „Der gute Mensch von Neudorf“
    big = [w for w in words if w not in locale.names.small]
    return bool(big) and words[0] not in locale.names.small and all(w[0].isupper() or w[0].isdecimal() for w in big)


def is_wording(text: str, quoted: Quoted, locale: Locale) -> bool:
    """True if the noun before says that it is a wording: unter dem Motto „...“, der Begriff „...“."""
    return _noun_before(text, quoted.start) in locale.names.untitled


def _quoted_titles(text: str, locale: Locale) -> Iterator[Found]:
    for quoted in pairs(text):
        if not is_title(text, quoted, locale) or is_wording(text, quoted, locale):
            continue
        kind = title_type(text, quoted, locale)
        words = plain(quoted.words(text))
        marked = _YEAR.search(words) or re.search(rf"\b{_CAPITALS}\b", words)
        if kind is None and not (marked and " " in words):
            continue
        label = "ORG" if kind == "organisation" else "MISC"
        yield Found(quoted.inner_start, quoted.inner_end, label, kind or "", words)


def _noun_before(text: str, start: int) -> str:
    match = re.search(rf"({LETTER}[\w-]*)[^\S\n]$", text[max(0, start - 60) : start])
    return match[1] if match else ""


def _marked_by_capitals(text: str, locale: Locale) -> Iterator[Found]:
    """A word in capitals beside a word for what it is: GOLD Label, Qualitätslabel GOLD; and English awards by name."""
    for match in _beside(locale.tag).finditer(text):
        kind = noun_kind(match["noun"] or match["before"], locale)
        if kind is not None:
            yield Found(*match.span("whole" if match["whole"] else "big"), "MISC", kind)


@cache
def _beside(tag: str) -> Hinted:
    typed = find_locale(tag).names.typed
    nouns = sorted({w for w, kind in typed.items() if kind in ("label", "award")}, key=len, reverse=True)
    noun = "|".join(map(re.escape, nouns))
    tail = "|".join(re.escape(w.lower()) for w in nouns)
    bracket = rf"{GAP}\((?:{UPPER}{LETTER}+{GAP}){{1,4}}(?:{noun})\)"
    whole = rf"(?P<whole>{_CAPITALS}{GAP}(?P<noun>{noun})(?:{bracket})?(?:{GAP}{_CAPITALS})?)"
    behind = rf"(?P<before>(?:{noun}|{UPPER}{LETTER}{{2,30}}(?:{tail}))){GAP}(?P<big>{_CAPITALS})"
    return Hinted(tag, rf"(?<![\w@-])(?:{whole}|{behind})(?![\w@-])", re.compile(_LOUD).match)
