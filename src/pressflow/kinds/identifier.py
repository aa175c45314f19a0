"""identifier: looks like a number and is no value. It must survive translation verbatim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from pressflow.kinds._doc import scan_of
from pressflow.kinds._load import needed
from pressflow.kinds._traps import traps
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Telephones, addresses, codes, versions, labels; idioms are among the candidates and never come out."""
    return traps(scan_of(doc, locale))


def write(fact: Fact, locale: Locale) -> str:
    """Verbatim in every locale."""
    return fact.value


def load(entry: Mapping[str, str]) -> Fact:
    value = needed(entry, "value")
    return Fact("identifier", 0, 0, entry.get("text", value), value)
