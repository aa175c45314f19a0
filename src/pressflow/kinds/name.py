"""Names: who and what must not be translated. The termbase first, beside it rules that do not guess.

A name's span is its words, a genitive s included, without title, article or quotation marks.
Its value is the canonical name: the term as the termbase writes it, the full name of a person mentioned by surname.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from spacy.tokens import Doc

from pressflow.kinds._names import Found, plain, settle
from pressflow.kinds._names_orgs import organisations
from pressflow.kinds._names_people import people
from pressflow.kinds._names_titles import titles
from pressflow.kinds._terms import TermHit, TermMatcher, compile_terms
from pressflow.locales import Locale
from pressflow.model import Fact

__all__ = ["LABELS", "TermHit", "TermMatcher", "compile_terms", "find", "load", "write"]

LABELS = ("PER", "ORG", "LOC", "MISC")
TYPES = ("person", "organisation", "place", "label", "award", "product", "event", "work", "programme", "law", "study")


def find(doc: Doc, locale: Locale, matcher: TermMatcher | None = None) -> Iterable[Fact]:
    """The names in a text, by start; none overlap."""
    text = doc.text
    termed = list(_termed(text, matcher)) if matcher is not None else []
    known = [found for found in termed if found.label == "PER"]
    ruled = (*people(text, locale, known), *organisations(text, locale), *titles(text, locale))
    for found in settle((*termed, *ruled)):
        words = text[found.start : found.end]
        yield Fact(
            "name",
            found.start,
            found.end,
            words,
            found.value or plain(words),
            label=found.label,
            type=found.type or None,
        )


def _termed(text: str, matcher: TermMatcher) -> Iterator[Found]:
    """The termbase's names. The team's own word goes before any rule, but a place may be part of a firm's name."""
    for hit in matcher.find(text):
        if label := hit.term.label:
            rank = 1 if label == "LOC" or hit.term.starter else 0
            yield Found(hit.start, hit.end, label, hit.term.type, hit.term.term, rank=rank)


def write(fact: Fact, locale: Locale) -> str:
    """The name's words. They are the same in every locale, unless the termbase has an approved rendering."""
    return fact.value


def load(entry: Mapping[str, str]) -> Fact:
    """The name that an entry of a fact sheet states. Raises ValueError for words, a label or a type that are none."""
    value = plain(str(entry.get("value") or ""))
    if not value:
        raise ValueError("a name has words: value: 'GOLD Label'")
    label, type_ = entry.get("label"), entry.get("type")
    if label is not None and label not in LABELS:
        raise ValueError(f"{label!r} is no label; choose one of: {', '.join(LABELS)}")
    if type_ is not None and type_ not in TYPES:
        raise ValueError(f"{type_!r} is no type of name; choose one of: {', '.join(TYPES)}")
    return Fact("name", 0, 0, str(entry.get("text") or ""), value, label=label, type=type_)
