"""A fact in words that a person checks at a glance."""

from __future__ import annotations

from dataclasses import replace

import pressflow.kinds as kinds
from pressflow.locales import find_locale
from pressflow.model import Fact
from pressflow.rooms import member


def spoken(fact: Fact, locale: str) -> str:
    """`mehr als 480 Teilnehmende`, `12. bis 14. März 2026`: the canonical value as `locale` writes it."""
    if fact.kind in ("name", "quote", "identifier"):
        return fact.value
    bare = replace(fact, kind="number" if fact.kind == "count" else fact.kind, noun=None)
    try:
        written: str = member(kinds, bare.kind).write(bare, find_locale(locale))
    except (ValueError, LookupError, StopIteration, ArithmeticError):
        written = fact.value
    return f"{written} {fact.noun}" if fact.noun else written
