"""count: 31 Qualitätsindikatoren; acht Cluster; 31-köpfig; ein Dutzend. A number with the noun it counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from pressflow.kinds._amounts import amounts
from pressflow.kinds._compounds import compound_facts
from pressflow.kinds._counted import bare_nouns
from pressflow.kinds._doc import scan_of
from pressflow.kinds._load import load_number
from pressflow.kinds._write import NBSP, qualified, write_number
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Numbers without a unit that a noun follows, and compounds that count."""
    scan = scan_of(doc, locale)
    return [*compound_facts(scan, "count"), *_counts(doc, locale)]


def _counts(doc: Doc, locale: Locale) -> Iterator[Fact]:
    scan = scan_of(doc, locale)
    for amount, noun in zip(amounts(scan), bare_nouns(scan), strict=True):
        if noun is not None and amount.tail is None:
            qualifier = "approx" if amount.number.approx else "exact"
            yield scan.fact("count", amount.first, amount.last, amount.value, noun=noun, qualifier=qualifier)


def write(fact: Fact, locale: Locale) -> str:
    text = write_number(fact.value, locale)
    return qualified(fact, locale, f"{text}{NBSP}{fact.noun}" if fact.noun else text)


def load(entry: Mapping[str, str]) -> Fact:
    return load_number("count", entry, noun=entry.get("noun") or None)
