"""Which noun goes with which word of another language: `de-en.txt` and its like, one noun a line.

A line is a noun in lower case, a tab, and words of the other language, the likeliest first. de-en.txt is learned from
parallel text by `python -m bench.lexicon`; a list by hand may stand beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

_ENDINGS = ("innen", "ern", "en", "er", "es", "em", "in", "e", "n", "s")
_HEAD, _BODY = 3, 4  # letters that a compound's first part and its last part have at least


@cache
def nouns(source: str, target: str) -> Mapping[str, frozenset[str]]:
    """Nouns of the source language by their stems -> words of the target language. Empty where nothing is known."""
    found: dict[str, set[str]] = {}
    path = files(__name__) / f"{source}-{target}.txt"
    if path.is_file():
        for line in path.read_text("utf-8").splitlines():
            noun, _, words = line.partition("\t")
            found.setdefault(stem(noun), set()).update(words.split())
    return {noun: frozenset(words) for noun, words in found.items()}


def stem(noun: str) -> str:
    """The noun without the ending of its inflection: mitgliedern -> mitglied. Lower case."""
    low = noun.lower()
    return next((low[: -len(e)] for e in _ENDINGS if low.endswith(e) and len(low) - len(e) >= _BODY), low)


def words_for(noun: str, known: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """What the noun, or the last part of the compound that it is, may be called; empty if unknown."""
    low = stem(noun.rpartition("-")[2])
    for cut in (0, *range(_HEAD, len(low) - _BODY + 1)):
        if low[cut:] in known:
            return known[low[cut:]]
    return frozenset()
