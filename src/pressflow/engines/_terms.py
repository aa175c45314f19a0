"""What an engine needs to know of the termbase, for one locale: how terms read, and which stay as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pressflow.memory.termbase import entries_for
from pressflow.model import Term


@dataclass(frozen=True, slots=True)
class LocaleTerms:
    """renderings: German term -> approved rendering, the fixed ones too. fixed: terms that stay letter by letter."""

    renderings: dict[str, str] = field(default_factory=dict)
    fixed: tuple[str, ...] = ()


def terms_for(terms: Sequence[Term], locale: str) -> LocaleTerms:
    """The newsroom's own terms as `locale` reads them; a starter term is approved by nobody, and binds no engine."""
    own = entries_for((term for term in terms if not term.starter), locale)
    renderings = {_plain(german): _plain(rendering) for german, rendering in own}
    return LocaleTerms(renderings, tuple(german for german, rendering in renderings.items() if german == rendering))


def _plain(text: str) -> str:
    return " ".join(text.split())
