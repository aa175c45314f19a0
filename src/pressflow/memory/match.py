"""Matches: what the memory knows about a text, and when two source texts count as the same."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from pressflow.model import State

EXACT = 100
RANK = {State.INITIAL: 0, State.TRANSLATED: 1, State.REVIEWED: 2, State.FINAL: 3}  # how far a translation is

_SPACES = re.compile(r"[ \t\r\n\u00a0\u2007\u2009\u202f]+")


@dataclass(frozen=True, slots=True)
class MemoryUnit:
    """A pair of texts as the memory keeps it and as TMX carries it. origin: an engine's name, or "" for a person.

    before, after: the source texts that it stood between, "" where there was none or nobody knows.
    """

    source_locale: str
    target_locale: str
    source: str
    target: str
    state: State
    origin: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A source text between its neighbours, "" where there is none."""

    text: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A hit in the memory. score: exact is 100, below is fuzzy. Only an exact match is ever published."""

    source: str
    target: str
    state: State
    score: int
    origin: str  # who wrote the target: an engine's name, or "" for a person


@lru_cache(maxsize=5_000)  # a release's sentences are looked up again and again
def text_key(text: str) -> str:
    """What two source texts share if an exact match may serve both: NFC, every run of white space as one space.

    A no-break, narrow or thin space is a space here: editors set and lose them without changing what is said.
    Everything else counts, each digit, letter case and quotation mark.
    """
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(" ")


def canonical_tag(tag: str) -> str:
    """A BCP 47 tag in its usual letter case: `EN_gb` is `en-GB`, `zh-hant-tw` is `zh-Hant-TW`."""
    language, *rest = tag.strip().replace("_", "-").split("-")
    cased = [part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part.lower() for part in rest]
    return "-".join([language.lower(), *cased])


def same_locale(one: str, other: str) -> bool:
    """True if the tags name one locale, or one of them is the bare language of the other: `de` and `de-DE`."""
    a, b = canonical_tag(one).split("-"), canonical_tag(other).split("-")
    return a == b or (a[0] == b[0] and 1 in (len(a), len(b)))
