"""Fuzzy matches: what a person may want to see beside an open segment. Never published.

A few hundred units that share the rarest words are looked up and compared letter by letter; the rest is never touched.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from pressflow.memory.match import canonical_tag, text_key

_WORD = re.compile(r"[^\W\d_]{3,}")  # figures differ from release to release; short words are in every sentence
_RARE = 300  # units a word; one that is in more is looked at last
_WORDS = 3  # rarest words of a text that are asked for at least; more until they bring `_RARE` units
_CANDIDATES = 200  # units that are compared


def word_rows(texts: Iterable[tuple[int, str]], source_locale: str, target_locale: str) -> list[tuple[int, int]]:
    """(hash, unit) of each word of each (unit, source text)."""
    return [(code, unit) for unit, text in texts for code in _codes(text, source_locale, target_locale)]


def nearest(
    database: sqlite3.Connection, text: str, source_locale: str, target_locale: str, *, least: int, count: int
) -> list[tuple[int, int]]:
    """(unit, score) of the `count` units whose source is most like `text`, best first; exact matches are none."""
    candidates = _candidates(database, _codes(text, source_locale, target_locale))
    if not candidates:
        return []
    marks = ",".join("?" * len(candidates))
    keys = dict(database.execute(f"SELECT id, key FROM unit WHERE id IN ({marks})", candidates))
    key = text_key(text)
    choices = {unit: other for unit, other in sorted(keys.items()) if other != key}
    found = process.extract(key, choices, scorer=fuzz.ratio, score_cutoff=least, limit=None)
    ranked = sorted(((-int(score), unit) for _, score, unit in found))
    return [(unit, -score) for score, unit in ranked[:count]]


def _candidates(database: sqlite3.Connection, codes: Sequence[int]) -> list[int]:
    """The units that share most of the rarest words."""
    query = f"SELECT count(*) FROM (SELECT 1 FROM word WHERE hash = ? LIMIT {_RARE})"
    counted = sorted((database.execute(query, (code,)).fetchone()[0], code) for code in codes)
    rare, units = list[int](), 0
    for number, code in counted:
        if number and (len(rare) < _WORDS or units < _RARE):
            rare.append(code)
            units += number
    if not rare:
        return []
    part = f"SELECT unit FROM (SELECT unit FROM word WHERE hash = ? LIMIT {_RARE})"
    query = (
        f"SELECT unit FROM ({' UNION ALL '.join([part] * len(rare))})"
        f" GROUP BY unit ORDER BY count(*) DESC, unit DESC LIMIT {_CANDIDATES}"
    )
    return [unit for (unit,) in database.execute(query, rare)]


def _codes(text: str, source_locale: str, target_locale: str) -> list[int]:
    language = canonical_tag(source_locale).split("-")[0]
    words = sorted(set(_WORD.findall(text_key(text).casefold())))
    return [_code(f"{language}>{canonical_tag(target_locale)}:{word}") for word in words]


def _code(word: str) -> int:
    """63 bits: what SQLite keeps as one integer."""
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "big") >> 1
