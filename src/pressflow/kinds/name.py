"""Names: who and what must not be translated. The termbase first, beside it rules that do not guess.

A name's span is its words, a genitive s included, without title, article or quotation marks.
Its value is the canonical name: the term as the termbase writes it, the full name of a person mentioned by surname.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from pressflow.kinds._names import plain
from pressflow.kinds._terms import TermHit, TermMatcher, compile_terms
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from pressflow.kinds._names_model import Recogniser

__all__ = ["LABELS", "TermHit", "TermMatcher", "compile_terms", "find", "load", "write"]

LABELS = ("PER", "ORG", "LOC", "MISC")
TYPES = ("person", "organisation", "place", "label", "award", "product", "event", "work", "programme", "law", "study")


def find(
    doc: Doc, locale: Locale, matcher: TermMatcher | None = None, recogniser: Recogniser | None = None
) -> Iterable[Fact]:
    """The names in a text, by start; none overlap.

    matcher: the termbase. recogniser: a trained model; what it finds gives way to the termbase and to rules.
    """
    from pressflow.kinds._names_found import names_in  # the rules: whoever reads or writes a name needs none

    return names_in(doc, locale, matcher, recogniser)


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
    alias = plain(str(entry.get("alias") or "")) or None
    return Fact("name", 0, 0, str(entry.get("text") or ""), value, label=label, type=type_, alias=alias)
