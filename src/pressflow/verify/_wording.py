"""How a value is written in a locale: what a finding proposes."""

from __future__ import annotations

from dataclasses import replace

import pressflow.kinds as kinds
from pressflow.locales import find_locale
from pressflow.model import Fact
from pressflow.rooms import member


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
