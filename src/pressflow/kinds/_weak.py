"""Readings that a text allows but does not assert: "beide" may be a 2, "ein Jahr" a year, "Vierzylinder" a 4.

They are no facts. Who compares two texts looks them up before it calls a fact of the other text unmatched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

from pressflow.kinds._lexicon import lexicon
from pressflow.kinds._nouns import is_inside_capital
from pressflow.kinds._scan import Phrases, Tok, tokens
from pressflow.locales import Locale, find_locale
from pressflow.model import Fact

_UNITS = {"duration": "unit", "quantity": "unit", "money": "currency"}


def weak_facts(text: str, locale: Locale) -> tuple[Fact, ...]:
    """The weak readings of the text, sorted by place. They may overlap facts and each other."""
    toks = tokens(text)
    found = [
        *_months(text, toks, locale),
        *_phrases(text, toks, locale),
        *_heads(text, toks, locale),
        *_capitals(text, toks, locale),
        *dict.fromkeys(_forms(text, locale)),
    ]
    return tuple(sorted(found, key=lambda f: (f.start, f.end, f.kind)))


@cache
def _table(tag: str) -> tuple[tuple[Phrases, ...], frozenset[str]]:
    """One table for each kind, and the words they begin with: a word may have readings of several kinds."""
    kinds: dict[str, dict[str, str]] = {}
    for phrase, meaning in find_locale(tag).senses.weak.items():
        kinds.setdefault(" ".join(meaning.split()[::2]), {})[phrase] = meaning
    tables = tuple(Phrases(table) for table in kinds.values())
    return tables, frozenset(word for table in tables for word in table.starts())


def _phrases(text: str, toks: list[Tok], locale: Locale) -> Iterator[Fact]:
    tables, starts = _table(locale.tag)
    for i, tok in enumerate(toks):
        if tok.low not in starts:
            continue
        for table in tables:
            found = table.at(toks, i)
            if found is not None:
                kind, value, *named = found[1].split()
                more: dict[str, Any] = {_UNITS[kind]: named[0]} if named else {}
                start, end = tok.start, toks[found[0] - 1].end
                yield Fact(kind, start, end, text[start:end], value, **more)
                unit = lexicon(locale.tag).tails.at(toks, found[0]) if kind == "count" else None
                if unit is not None and unit[1].kind in ("duration", "quantity"):  # die beiden Stunden
                    end = toks[unit[0] - 1].end
                    yield Fact(unit[1].kind, start, end, text[start:end], value, unit=unit[1].unit)


def _heads(text: str, toks: list[Tok], locale: Locale) -> Iterator[Fact]:
    """Compounds whose first part is a number: Vierzylinder, Zweibettzimmer."""
    heads = locale.senses.weak_heads
    if not heads:
        return
    for tok in toks:
        if tok.kind != "w" or len(tok.low) < 6:
            continue
        for length in range(3, min(9, len(tok.low) - 2)):
            value = heads.get(tok.low[:length])
            if value is not None:
                yield Fact("count", tok.start, tok.end, text[tok.start : tok.end], value)


def _forms(text: str, locale: Locale) -> Iterator[Fact]:
    """What a pattern finds: Mittwochmittag, Mittvierzigerin, Tempo 30, the under-sixes."""
    senses = locale.senses
    for form, meaning in senses.weak_forms.items():
        for match in re.finditer(form, text):
            told = senses.weak_values.get(match[1], match[1]) if match.re.groups else ""
            kind, value, *named = meaning.format(told).split()
            more: dict[str, Any] = {_UNITS[kind]: named[0]} if named else {}
            yield Fact(kind, match.start(), match.end(), match.group(), value, **more)


def _capitals(text: str, toks: list[Tok], locale: Locale) -> Iterator[Fact]:
    """Hotel Vier Jahreszeiten, der Zweite Bürgermeister: numbers in names and titles, which others may translate."""
    lex = lexicon(locale.tag)
    if not lex.words.noun_case:
        return
    for before, tok in pairwise(toks):
        if not (is_inside_capital(before, tok) or (before.text == "," and tok.text[0].isupper())):
            continue
        for kind, table in (("count", lex.cardinals), ("ordinal", lex.ordinals)):
            node = table.root.get(tok.low)
            if node is not None and None in node:
                yield Fact(kind, tok.start, tok.end, tok.text, str(node[None]))


def _months(text: str, toks: list[Tok], locale: Locale) -> Iterator[Fact]:
    """Novemberwoche, Märzhälfte, the January elections: a month in front of a noun, in one word with it or not."""
    lex = lexicon(locale.tag)
    names = {name: node[None] for name, node in lex.months.root.items() if name and None in node and len(name) > 2}
    for tok in toks:
        if not tok.text[0].isupper():
            continue
        longest = len(tok.low) - 3 if lex.words.noun_case else 0
        for name in (tok.low, *(tok.low[:length] for length in range(3, min(10, longest)))):
            if (month := names.get(name)) is not None:
                yield Fact("date", tok.start, tok.end, tok.text, f"--{month:02d}")
