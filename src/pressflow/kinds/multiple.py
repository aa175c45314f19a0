"""multiple: doppelt so viele; verdreifacht; halbiert; fünffach. The factor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from pressflow.kinds._amounts import amounts
from pressflow.kinds._compounds import compound_facts
from pressflow.kinds._doc import Scan, scan_of
from pressflow.kinds._load import load_number
from pressflow.kinds._write import NBSP, qualified, write_number
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Words that multiply."""
    scan = scan_of(doc, locale)
    return [*compound_facts(scan, "multiple"), *_words(scan), *_factors(scan)]


def _words(scan: Scan) -> Iterator[Fact]:
    table = scan.lex.multiples
    last = 0
    for i in scan.where["multiple"]:
        found = table.at(scan.toks, i) if i >= last else None
        if found is not None:
            last = found[0]
            yield scan.fact("multiple", i, last, found[1])


def _factors(scan: Scan) -> Iterator[Fact]:
    """multiplié par trois, um den Faktor 2,5."""
    table = scan.lex.multiply_by
    for amount in amounts(scan):
        found = table.before(scan.toks, amount.first)
        if found is not None and amount.tail is None:
            yield scan.fact("multiple", found[0], amount.last, amount.value)
        after = scan.lex.multiply_after.at(scan.toks, amount.last)
        if after is not None and amount.tail is None:
            yield scan.fact("multiple", amount.first, after[0], amount.value)


def write(fact: Fact, locale: Locale) -> str:
    """`3-fach` where the language has such a word, else a phrase of the locale's table."""
    words = locale.words
    if words.fold:
        return qualified(fact, locale, words.fold.format(write_number(fact.value, locale)))
    return qualified(fact, locale, f"{write_number(fact.value, locale)}{NBSP}×")


def load(entry: Mapping[str, str]) -> Fact:
    return load_number("multiple", entry)
