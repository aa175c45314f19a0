"""What the name rules share: a candidate, the shape of a name word, and which candidates stay."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from pressflow.locales import Locale

# re knows no class for capitals; these are the Latin ones.
UPPER = "[" + "".join(chr(code) for code in range(0x250) if chr(code).isupper()) + "]"
LETTER = r"[^\W\d_]"
GAP = r"[^\S\n]{1,3}"  # space of any kind, within a line
_PART = rf"(?:{UPPER}['’](?={UPPER}))?{UPPER}"  # O’Neill, D’Angelo
WORD = rf"{_PART}{LETTER}+(?:['’]{UPPER}{LETTER}+)?(?:[-‑]{_PART}{LETTER}*)*"
_NEAR = 20_000  # characters: a release has fewer, and a long line must not cost its square
INITIAL = rf"{UPPER}\."


class Found(NamedTuple):
    """A candidate. value "": the words as written. Of two that overlap the lower rank stays, then the longer one."""

    start: int
    end: int
    label: str
    type: str = ""
    value: str = ""
    rank: int = 1


def settle(candidates: Iterable[Found]) -> list[Found]:
    """Those that stay, by start; none overlap."""
    chosen: list[Found] = []
    cluster: list[Found] = []
    end = -1
    for found in sorted(candidates):
        if found.start >= end:
            chosen += _best(cluster)
            cluster = []
        cluster.append(found)
        end = max(end, found.end)
    return chosen + _best(cluster)


def _best(cluster: list[Found]) -> list[Found]:
    """What stays of candidates that hang together."""
    kept: list[Found] = []
    for found in sorted(cluster, key=lambda f: (f.rank, f.start - f.end, f.start, -len(f.value))):
        if all(found.end <= other.start or other.end <= found.start for other in kept):
            kept.append(found)
    return sorted(kept)


def is_function(word: str, locale: Locale) -> bool:
    """True for a word that says what somebody does: Geschäftsführerin, Vorstandsvorsitzender, CEO."""
    return (
        word.casefold().endswith(locale.names.functions)
        if locale.language == "de"
        else (word.casefold() in locale.names.functions)
    )


def plain(words: str) -> str:
    """The words with one plain space between them."""
    return " ".join(words.split())


def stands_bare(words: str, text: str, start: int) -> bool:
    """True if the text has `words` as a whole, not too far from `start`."""
    near = text[max(0, start - _NEAR) : start + _NEAR]
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", near) is not None
