"""What a locale is made of: house style and words that CLDR does not know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pressflow.locales._names import NameWords
from pressflow.locales._senses import Senses
from pressflow.locales._words import Words


@dataclass(frozen=True, slots=True)
class Locale:
    """One language as one region writes it. Formats, month names, currencies and units come from CLDR by `cldr`."""

    tag: str  # BCP 47: "en-GB"
    cldr: str  # Babel's spelling: "en_GB"
    spacy: str  # whose tokenizer spaCy is asked for: "en"; "xx" (any) where the language's own is too slow to load
    name: str  # in itself: "English"
    quotes: tuple[str, str, str, str]  # “ ” ‘ ’
    ui: Mapping[str, str]  # the newsroom's own words, by key; the same keys in every locale (a test sees to it)
    spaces_before: Mapping[str, str] = field(default_factory=dict)  # mark -> the no-break space that it asks for
    paper: str = "A4"  # what documents are printed on: A4 or Letter
    main: bool = False  # answers to the bare language tag
    words: Words = field(default_factory=Words)  # what the value grammar reads
    senses: Senses = field(default_factory=Senses)  # what only the proof of a translation asks
    names: NameWords = field(default_factory=NameWords)  # what names and speakers are known by

    @property
    def language(self) -> str:
        """The tag's language: "en"."""
        return self.tag.split("-")[0]
