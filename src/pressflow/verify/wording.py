"""How a finding speaks: of a value, of the words at fault, and of what the locale would print instead."""

from __future__ import annotations

from dataclasses import replace

import pressflow.kinds as kinds
from pressflow.locales import find_locale
from pressflow.model import Fact, Side
from pressflow.rooms import member


def describe(fact: Fact) -> str:
    """The canonical value in a few words: `1500 Mitglieder`, `approx 60 Veranstaltungen`, `3500000 EUR`."""
    qualifier = "" if fact.qualifier == "exact" else fact.qualifier
    parts = (qualifier, fact.relation, fact.modifier, fact.value, fact.currency, fact.unit, fact.noun)
    return " ".join(part for part in parts if part)


def side(fact: Fact) -> Side:
    """The words of a fact, with its value."""
    return Side(fact.start, fact.end, fact.text, describe(fact))


def whole(text: str, value: str = "") -> Side:
    """A text in which no single word is at fault."""
    return Side(0, len(text), text, value)


def proposal(fact: Fact, locale: str) -> str:
    """`'1,500'`, `'around €2.4 million'`: the fact as a good newspaper of the locale prints it, without what it counts.

    The canonical value where the locale cannot write it.
    """
    kind = "number" if fact.kind == "count" else fact.kind
    bare = replace(fact, kind=kind, noun=None)
    try:
        written: str = member(kinds, kind).write(bare, find_locale(locale))
    except (ValueError, LookupError, StopIteration, ArithmeticError):
        return f"'{fact.value}'"
    return f"'{written}'"
