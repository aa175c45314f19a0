"""percent: 3,7 %; drei Prozent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from pressflow.kinds._amounts import amount_facts
from pressflow.kinds._compounds import compound_facts
from pressflow.kinds._doc import scan_of
from pressflow.kinds._load import load_number
from pressflow.kinds._write import NBSP, qualified, write_number
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Numbers with a percent sign or word."""
    scan = scan_of(doc, locale)
    return [*amount_facts(scan, "percent"), *compound_facts(scan, "percent")]


def write(fact: Fact, locale: Locale) -> str:
    space = NBSP if locale.words.percent_space else ""
    if locale.words.percent_word:
        return qualified(fact, locale, f"{write_number(fact.value, locale)}{NBSP}{locale.words.percent_word}")
    return qualified(fact, locale, f"{write_number(fact.value, locale)}{space}%")


def load(entry: Mapping[str, str]) -> Fact:
    return load_number("percent", entry)
