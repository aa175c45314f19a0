"""What the name rules share: a candidate, the shape of a name word, and which candidates stay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from pressflow.locales import Locale, find_locale

# re knows no class for capitals; these are the Latin ones.
UPPER = "[" + "".join(chr(code) for code in range(0x250) if chr(code).isupper()) + "]"
LETTER = r"[^\W\d_]"
GAP = r"[^\S\n]{1,3}"  # space of any kind, within a line
_PART = rf"(?:{UPPER}['’](?={UPPER}))?{UPPER}"  # O’Neill, D’Angelo
WORD = rf"{_PART}{LETTER}+(?:['’]{UPPER}{LETTER}+)?(?:[-‑]{_PART}{LETTER}*)*"
_NEAR = 20_000  # characters: a release has fewer, and a long line must not cost its square
INITIAL = rf"{UPPER}\."
# What stands behind the number of a model: Nova 8 Pro.
MODEL_MARKS = (
    *("Pro", "Plus", "Max", "Mini", "Ultra", "Lite", "Air", "GT", "XL", "Duo", "Neo", "One"),
    *("II", "III", "IV", "VI", "VII"),
)


# Who is believed where two candidates overlap. In one tier (tens) the longer one is, then the lower rank.
TERM = 0  # the team's own word
RULE = 10  # words that tell for certain
TERM_PLACE = 20  # a place of the termbase: it may be part of a longer name (Hamburg Hafen AG)
LINK = 21  # told by what stands near, or mentioned in another form elsewhere in the text
PERSON = 22  # known by a first name: a second surname may follow
MODEL = 23  # a trained model's
PLACE = 24  # a town, wherever nothing more is known of it


class Found(NamedTuple):
    """A candidate. value "": the words as written. alias: what the text calls the same thing besides.

    told: a noun beside it says what it is, whatever a model thought.
    """

    start: int
    end: int
    label: str
    type: str = ""
    value: str = ""
    rank: int = RULE
    alias: str = ""
    told: bool = False


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
    for found in sorted(
        cluster, key=lambda f: (f.rank // 10, f.start - f.end, f.rank, not f.told, f.start, -len(f.value))
    ):
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


def is_one_of_many(text: str, start: int, locale: Locale) -> bool:
    """True behind an indefinite article and its like: ein Institut für Forschung."""
    before = _WORD_BEFORE.search(text[max(0, start - 30) : start])
    return before is not None and before[1].casefold() in locale.names.institutions.indefinite


_WORD_BEFORE = re.compile(rf"({LETTER}+){GAP}$")


def noun_kind(noun: str, locale: Locale) -> str | None:
    """What a noun says of the name beside it: Fördersiegel label; None if it says nothing.

    In German also by its last part, and in the genitive.
    """
    typed = locale.names.typed
    if locale.language != "de":
        return typed.get(noun)
    if noun.casefold().endswith(locale.names.untyped):
        return None
    forms = [noun.casefold().removesuffix(ending) for ending in ("", "s", "es")]
    return next((kind for form in forms if (kind := by_tail(form, _typed(locale.tag))) is not None), None)


@cache
def _typed(tag: str) -> Mapping[str, str]:
    """The nouns in small letters, and what they say."""
    return {word.casefold(): kind for word, kind in find_locale(tag).names.typed.items()}


def by_tail(word: str, known: Mapping[str, str]) -> str | None:
    """What is known of the longest tail of the word: a Förderpreis is no other Preis. None if nothing is."""
    return next((known[word[at:]] for at in range(len(word)) if word[at:] in known), None)


def plain(words: str) -> str:
    """The words with one plain space between them."""
    return " ".join(words.split())


def stands_bare(words: str, text: str, start: int) -> bool:
    """True if the text has `words` as a whole, not too far from `start`."""
    near = text[max(0, start - _NEAR) : start + _NEAR]
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", near) is not None


def genitive_base(words: str, text: str, end: int, locale: Locale) -> str:
    """The name without a genitive s: if the text has it without, or if what it owns stands right behind.

    Carstens and Peters keep theirs: without a reason the words stay as they are.
    """
    name = plain(words)
    if locale.language != "de" or not name.endswith("s") or name.endswith(("ss", "is", "us")):
        return name
    bare = name[:-1]
    owned = re.compile(rf"{GAP}({UPPER}{LETTER}+)").match(text, end)
    owns = owned is not None and not is_function(owned[1], locale) and owned[1] not in locale.names.stops
    return bare if owns or stands_bare(bare, text, end) else name
