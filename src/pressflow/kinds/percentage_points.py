"""percentage_points: 1,5 Prozentpunkte. Never to be taken for percent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from pressflow.kinds._amounts import amount_facts
from pressflow.kinds._doc import scan_of
from pressflow.kinds._load import load_number
from pressflow.kinds._write import NBSP, qualified, write_number
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Numbers with the words for percentage points."""
    return amount_facts(scan_of(doc, locale), "percentage_points")


def write(fact: Fact, locale: Locale) -> str:
    """The plural word stands second in the locale's list."""
    one, many = locale.words.percent_points[:2]
    return qualified(fact, locale, f"{write_number(fact.value, locale)}{NBSP}{one if fact.value == '1' else many}")


def load(entry: Mapping[str, str]) -> Fact:
    return load_number("percentage_points", entry)
