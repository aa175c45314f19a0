"""A text as the rules read it: once taken apart, for all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from pressflow.locales import find_locale
from pressflow.locales._senses import Senses
from pressflow.locales._words import Words
from pressflow.model import Fact, Side
from pressflow.verify._words import beginning, function_words, is_transliterated, plain, sound, spellings

_WORD = re.compile(r"[^\W\d_]+")
_TIED = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


@dataclass(frozen=True)
class Reading:
    """One side of a comparison. tag: its locale, as the user calls it. sentences: where they begin and end."""

    text: str
    tag: str
    facts: tuple[Fact, ...]
    sentences: Sequence[tuple[int, int]]

    @cached_property
    def language(self) -> str:
        """The bare language of the tag."""
        return self.tag.partition("-")[0].lower()

    @cached_property
    def locale_words(self) -> Words:
        """What the language's words do in a value."""
        return find_locale(self.tag).words

    @cached_property
    def senses(self) -> Senses:
        """What they tell besides."""
        return find_locale(self.tag).senses

    @cached_property
    def plain(self) -> str:
        """The text as names are looked up in it."""
        return plain(self.text)

    @cached_property
    def low_plain(self) -> str:
        """The text in lower case and without accents: how a name is looked for that may be inflected."""
        return " ".join([bare for bare, _ in self.spellings])

    @cached_property
    def spellings(self) -> tuple[tuple[str, str], ...]:
        """The words in lower case without accents, and transliterated."""
        return tuple(map(spellings, self.words))

    @cached_property
    def all_spellings(self) -> str:
        """All of these, each once, a line each: a word that is a part of any is a part of this."""
        return "\n".join(dict.fromkeys(chain.from_iterable(self.spellings)))

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """How its words with a capital begin, as far as a name does so in any language."""
        return frozenset(beginning(word) for word in self.words if word[0].isupper())

    @cached_property
    def sounds(self) -> frozenset[str]:
        """What its words with a capital sound like, as names in whatever transliteration."""
        return frozenset(filter(None, (sound(word) for word in self.words if word[0].isupper())))

    @cached_property
    def foreign_sounds(self) -> frozenset[str]:
        """Of these what comes, as German spells it, from another script."""
        named = (word for word in self.words if word[0].isupper() and is_transliterated(word))
        return frozenset(filter(None, map(sound, named)))

    @cached_property
    def stop(self) -> frozenset[str]:
        """The language's function words, in lower case."""
        return function_words(self.tag)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words, letters only, each once, in their order."""
        return tuple(dict.fromkeys(_WORD.findall(self.text)))

    @cached_property
    def word_set(self) -> frozenset[str]:
        """The words, to look them up."""
        return frozenset(self.words)

    @cached_property
    def low_words(self) -> frozenset[str]:
        """The words in lower case."""
        return frozenset([word.lower() for word in self.words])

    @cached_property
    def low_tied_words(self) -> frozenset[str]:
        """The words in lower case, what an apostrophe ties as one: don't, l'ouverture."""
        text = self.text.replace("’", "'")
        return frozenset([word.lower() for word in _TIED.findall(text)]) if "'" in text else self.low_words

    def spot(self, word: str) -> Side:
        """Where one of the words stands for the first time."""
        return next(Side(*m.span(), word, "") for m in _WORD.finditer(self.text) if m.group() == word)

    def of(self, kind: str) -> list[Fact]:
        """The facts of a kind."""
        return [fact for fact in self.facts if fact.kind == kind]
