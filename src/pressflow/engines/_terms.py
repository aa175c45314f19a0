"""What an engine needs to know of the termbase, for one locale: how terms read, and which stay as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pressflow.model import Term


@dataclass(frozen=True, slots=True)
class LocaleTerms:
    """renderings: German term -> approved rendering, the fixed ones too. fixed: terms that stay letter by letter."""

    renderings: dict[str, str] = field(default_factory=dict)
    fixed: tuple[str, ...] = ()


def terms_for(terms: Sequence[Term], locale: str) -> LocaleTerms:
    """The termbase as `locale` reads it: the preferred rendering of each term that has one."""
    renderings = {_plain(t.term): _plain(t.renderings[locale][0]) for t in terms if t.renderings.get(locale)}
    return LocaleTerms(renderings, tuple(term for term, rendering in renderings.items() if term == rendering))


def _plain(text: str) -> str:
    return " ".join(text.split())
