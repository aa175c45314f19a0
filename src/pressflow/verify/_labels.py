"""Names between quotation marks behind the noun that says what bears them: die Käsereihe „Almglück“.

Titles of works, mottos and terms may be translated. What is a fact already is proved as a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressflow.lexica import plain_words, stem
from pressflow.model import Finding, Severity, Side
from pressflow.verify._reading import Reading

# a noun, and between marks up to three words with capitals, or figures: „Almglück“, „Bus auf Abruf“
_LABEL = re.compile(
    r"(?<![\w-])(?P<noun>[A-ZÄÖÜ][a-zäöüß-]*[a-zäöüß]{3})\s"
    r"[„“»\"«](?P<name>[A-ZÄÖÜ][\w-]*(?:\s[a-zäöü]{2,4}(?=\s[A-ZÄÖÜ][\w-]*[“”«»\"]))?(?:\s(?:[A-ZÄÖÜ][\w-]*|\d{1,4})){0,2})"
    r"[“”«»\"]"
)
_MARKED = re.compile(r"[„“»\"«]\s?(?P<words>[^„“”»«\"]{2,60}?)\s?[“”«»\"]")
_TITLED = ("PER", "LOC")  # of whom nobody says a label


def translated_labels(source: Reading, target: Reading) -> Iterator[Finding]:
    """The labels of the source that the translation lacks, and has other words in quotation marks for."""
    own = [m for m in _MARKED.finditer(target.text) if m["words"] not in source.text]
    for match in _LABEL.finditer(source.text) if own and source.locale_words.noun_case else ():
        name, (start, end) = match["name"], match.span("name")
        if name in target.text or _is_known(start, source) or _is_word(name, source.language):
            continue
        if _may_be_translated(match["noun"], match.start(), source):
            continue
        other = own[0]
        yield Finding(
            "name-unproved",
            Severity.WARNING,
            f"'{name}' looks like the name of something and reads '{other['words']}' in {target.tag}",
            f"write '{name}', or add its approved rendering to terms.csv",
            locale=target.tag,
            source=Side(start, end, name, ""),
            target=Side(*other.span("words"), other["words"], ""),
        )


def _may_be_translated(noun: str, at: int, source: Reading) -> bool:
    """Whether what bears the noun is a work or a wording; or the noun is none, or the name of somebody or a place."""
    low = noun.casefold()
    named = any(f.start <= at < f.end for f in source.of("name") if f.label in _TITLED)
    return named or low in source.stop or low.endswith(source.senses.translated)


def _is_word(name: str, language: str) -> bool:
    """Whether it is a word of every day, held at arm's length: dieses „Wunder“. A compound may well be a name."""
    low = name.lower()
    return not plain_words(language).isdisjoint((low, stem(low)))


def _is_known(start: int, source: Reading) -> bool:
    """Whether the name is a fact, or part of one."""
    return any(fact.start <= start < fact.end for fact in source.facts if fact.kind in ("name", "quote"))
