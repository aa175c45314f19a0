"""number: Index von 103,4; Note 1,3. A number that counts nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from pressflow.kinds._amounts import amounts
from pressflow.kinds._counted import bare_nouns
from pressflow.kinds._doc import scan_of
from pressflow.kinds._load import load_number
from pressflow.kinds._write import qualified, write_number
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Numbers without a unit and without a noun."""
    scan = scan_of(doc, locale)
    for amount, noun in zip(amounts(scan), bare_nouns(scan), strict=True):
        if noun is None and amount.tail is None:
            qualifier = "approx" if amount.number.approx else "exact"
            yield scan.fact("number", amount.first, amount.last, amount.value, qualifier=qualifier)


def write(fact: Fact, locale: Locale) -> str:
    return qualified(fact, locale, write_number(fact.value, locale))


def load(entry: Mapping[str, str]) -> Fact:
    return load_number("number", entry)
