"""Names between quotation marks behind the noun that says what bears them: die Käsereihe „Almglück“.

Titles of works, mottos and terms may be translated. What is a fact already is proved as a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pressflow.lexica import plain_words, stem
from pressflow.locales import find_locale
from pressflow.model import Finding, Severity, Side
from pressflow.verify._reading import Reading

# a noun, and between marks up to three words with capitals, or figures: „Almglück“, „Bus auf Abruf“
_LABEL = re.compile(
    r"(?<![\w-])(?P<noun>[A-ZÄÖÜ][a-zäöüß-]*[a-zäöüß]{3})\s"
    r"[„“»\"«](?P<name>[A-ZÄÖÜ][\w-]*(?:\s[a-zäöü]{2,4}(?=\s[A-ZÄÖÜ][\w-]*[“”«»\"]))?(?:\s(?:[A-ZÄÖÜ][\w-]*|\d{1,4})){0,2})"
    r"[“”«»\"]"
)
_MARKED = re.compile(r"[„“»\"«]\s?(?P<words>[^„“”»«\"]{2,60}?)\s?[“”«»\"]")
_BEARER = re.compile(r"(?P<noun>[A-ZÄÖÜ][\w-]+)(?:\s(?:von|vom|der|des))?\s\Z")
_LABELLIKE = re.compile(r"[A-ZÄÖÜ][\w-]*(?:\s(?:[\w-]+|&)){0,4}")
_TITLED = ("PER", "LOC")  # of whom nobody says a label


def translated_labels(source: Reading, target: Reading) -> Iterator[Finding]:
    """The labels of the source that the translation lacks, or has other words in quotation marks for."""
    if not source.locale_words.noun_case:
        return
    own = [m for m in _MARKED.finditer(target.text) if m["words"] not in source.text]
    for match in _LABEL.finditer(source.text) if own else ():
        name = match["name"]
        if name not in target.text and _is_own(match, source) and not _is_word(name, source.language):
            yield _lost(match, f"'{name}' looks like the name of something and reads '{own[0]['words']}'", target.tag)
    for match in _bare(source.tag).finditer(source.text):
        name = match["name"]
        if _is_bare_name(name, source) and not _leaves_word(name, target) and _is_own(match, source):
            yield _lost(match, f"'{name}' looks like the name of something and does not stand", target.tag)


def bears_title(source: Reading) -> bool:
    """Whether something in quotation marks stands behind a noun of works or wordings, and may be translated."""
    if "work" in (fact.type for fact in source.of("name")):
        return True
    ends = source.senses.translated
    before = (_BEARER.search(source.text[: match.start()]) for match in _MARKED.finditer(source.text))
    return bool(ends) and any(m["noun"].casefold().endswith(ends) for m in before if m)


def lacks_label(source: Reading, target: Reading) -> bool:
    """Whether something that may be a label stands in quotation marks, and the translation has other words for it."""
    words = (match["words"] for match in _MARKED.finditer(source.text))
    labels = (w for w in words if _LABELLIKE.fullmatch(w) and not _is_word(w, source.language))
    return any(label not in target.text for label in labels)


def _lost(match: re.Match[str], said: str, locale: str) -> Finding:
    name = match["name"]
    return Finding(
        "name-unproved",
        Severity.WARNING,
        f"{said} in {locale}",
        f"write '{name}', or add its approved rendering to terms.csv",
        locale=locale,
        source=Side(*match.span("name"), name, ""),
    )


@cache
def _bare(tag: str) -> re.Pattern[str]:
    """A name without marks behind what bears it: Gasthaus Roter Hahn, Initiative Lesebrücke, Laden Brot & Wein."""
    bearers = "|".join(find_locale(tag).senses.bearers) or "\0"
    word = r"[A-ZÄÖÜ][a-zäöüß-]{2,}"
    joined = rf"{word}\s&\s{word}"
    sited = rf"{word}\s(?:am|an\sder|im|in\sder|zum|zur)\s{word}"
    named = rf"{word}(?:er|es|e)\s{word}|{word}"
    noun = rf"(?P<noun>\b(?:{word})?(?i:{bearers}))"
    return re.compile(rf"{noun}\s(?P<name>{joined}|{sited}|{named})(?:\s[IVX]+\b)?(?=[\s,.;:!?)])")


def _is_bare_name(name: str, source: Reading) -> bool:
    """Whether the words are no such thing as every noun may have behind it: im Hotel Gäste empfangen."""
    return " " in name or not _is_word(name, source.language)


def _leaves_word(name: str, target: Reading) -> bool:
    """Whether the last word of the name stands in the translation: the noun, not its adjective."""
    return name.split()[-1] in target.text


def _is_own(match: re.Match[str], source: Reading) -> bool:
    """Whether the name is no fact, which is proved as one, and belongs to nothing whose title may be translated."""
    known = any(f.start <= match.start("name") < f.end for f in source.facts)
    return not known and not _may_be_translated(match["noun"], match.start(), source)


def _may_be_translated(noun: str, at: int, source: Reading) -> bool:
    """Whether what bears the noun is a work or a wording; or the noun is none, or the name of somebody or a place."""
    low = noun.casefold()
    named = any(f.start <= at < f.end for f in source.of("name") if f.label in _TITLED)
    return named or low in source.stop or low.endswith(source.senses.translated)


def _is_word(name: str, language: str) -> bool:
    """Whether it is a word of every day, held at arm's length: dieses „Wunder“. A compound may well be a name."""
    low = name.lower()
    return not plain_words(language).isdisjoint((low, stem(low)))
