"""Does a name stand in a text of a language that inflects names: Komisja Europejska in `Komisji Europejskiej`?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pressflow.locales._inflection import CASES, VOWELS
from pressflow.verify._words import plain, stands_in

_WORD = re.compile(r"[^\W\d_]+")
_SHORT = 3  # letters: shorter words, and abbreviations, stay as they are


def stands_inflected(words: str, text: str, locale: str) -> bool:
    """Whether `words` stand in `text`, in any case where the language of `locale` has cases for names."""
    if stands_in(words, text):
        return True
    language = locale.split("-")[0].lower()
    return language in CASES and _pattern(plain(words), language).search(plain(text)) is not None


def inflected_spots(words: str, text: str, locale: str) -> Iterator[tuple[int, int]]:
    """Where `words` stand in `text`, in any case where the language of `locale` has cases for names."""
    language = locale.split("-")[0].lower()
    if language in CASES:
        yield from (match.span() for match in _pattern(words, language).finditer(text))
        return
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not text[max(0, at - 1) : at].isalnum() and not text[end : end + 1].isalnum():
            yield at, end
        at = text.find(words, end)


@lru_cache(maxsize=5_000)
def _pattern(words: str, language: str) -> re.Pattern[str]:
    inflected = _WORD.sub(lambda match: "\0", re.escape(words)).split("\0")
    parts = [_forms(word, language) for word in _WORD.findall(re.escape(words))]
    woven = inflected[0] + "".join(part + gap for part, gap in zip(parts, inflected[1:], strict=True))
    return re.compile(rf"(?<![\w@]){woven}(?![\w@])")


def _forms(word: str, language: str) -> str:
    """A pattern for the word in all its cases."""
    if len(word) < _SHORT or word.isupper():
        return word
    endings, changes = CASES[language]
    stem = word.rstrip(VOWELS) if word[-1] in VOWELS and len(word.rstrip(VOWELS)) >= _SHORT - 1 else word
    stem = word[:-1] if word.endswith(("ia", "ie", "io")) else stem  # Austria is not Australia
    stems = {stem}
    for before, after in (change.split(":") for change in changes):
        if stem.endswith(before):
            stems.add(stem.removesuffix(before) + after)
    return f"(?:{word}|(?:{'|'.join(sorted(stems))})(?:{'|'.join(sorted(endings, key=len, reverse=True))})?)"
