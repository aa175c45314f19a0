"""Words of the source's language in a translation: names and titles that stay as they are, told apart from the rest.

A name is no word of a language (`GOLD Label`, `Hamburg@work`), and a wrong mark is worse than none: a spelling checker
and a voice would take it for what it is not. So only what shows its language is marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from pressflow.lexica import everyday, nouns, words_for
from pressflow.locales import Locale, find_locale, locale_tags
from pressflow.model import Translation

_WORD = re.compile(r"[^\W\d_]+")
_QUOTED = re.compile('[„“”«»‚‘‹›"]([^„“”«»‚‘‹›"]{4,200})[„“”«»‚‘‹›"]')
_LETTERS = {"de": frozenset("äöüß")}  # that tell of the language
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz")
_SHORT, _ALIKE = 4, 4  # letters that a telling noun has at least; that make a foreign word and its rendering alike


class Tongues:
    """Finds words of the source's language in the texts of one translation."""

    def __init__(self, translation: Translation, verbatim: Sequence[str]) -> None:
        """verbatim: names that the translation's locale writes as the source does."""
        source, target = find_locale(translation.release.locale), find_locale(translation.locale)
        self.tag = source.tag
        self._starts: Mapping[str, tuple[str, ...]] = {}
        if source.language != target.language:
            quoted = {m[1].strip() for unit in translation.units for m in _QUOTED.finditer(unit.source)}
            self._starts = _by_first_word(frozenset((*verbatim, *quoted)), source.tag)

    def split(self, text: str) -> Iterator[tuple[str, bool]]:
        """`text` in pieces that join to it again, each with whether it is in the source's language."""
        done = 0
        for word in _WORD.finditer(text) if self._starts else ():
            if word.start() < done:
                continue
            for name in self._starts.get(word[0], ()):
                if text.startswith(name, word.start()) and not text[word.start() + len(name) :][:1].isalnum():
                    if word.start() > done:
                        yield text[done : word.start()], False
                    yield name, True
                    done = word.start() + len(name)
                    break
        if done < len(text):
            yield text[done:], False


@cache
def _by_first_word(names: frozenset[str], source: str) -> Mapping[str, tuple[str, ...]]:
    """The names that show their language, the longest first, by the word that they begin with."""
    found: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda n: (-len(n), n)):
        first = _WORD.match(name)
        if first and shows_language(name, source):
            found.setdefault(first[0], []).append(name)
    return {first: tuple(own) for first, own in found.items()}


@cache
def shows_language(name: str, tag: str) -> bool:
    """Whether a word of `name` belongs to this language and to no other that we know, and none is everyday English."""
    locale = find_locale(tag)
    words = _WORD.findall(name)
    if any(word.lower() in everyday("en") and word.lower() not in locale.words.stop for word in words):
        return False
    return any(_is_telling(word, locale) for word in words)


def _is_telling(word: str, locale: Locale) -> bool:
    low = word.lower()
    strange = frozenset(low) - _PLAIN
    if strange or low in _own_words(locale.language):
        return strange <= _LETTERS.get(locale.language, frozenset())
    if len(word) < _SHORT or word.isupper():
        return False
    renderings = words_for(word, nouns(locale.language, "en"))
    return bool(renderings) and not any(rendering[:_ALIKE] in low for rendering in renderings)


@cache
def _own_words(language: str) -> frozenset[str]:
    """Small words (der, und, für) that no other language of ours has."""
    locales = [find_locale(tag.replace("_", "-")) for tag in locale_tags()]
    own = {word for locale in locales if locale.language == language for word in locale.words.stop}
    others = {word for locale in locales if locale.language != language for word in locale.words.stop}
    return frozenset(own - others - everyday("en"))
