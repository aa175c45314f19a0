"""Release -> Facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Protocol

from pressflow.model import Fact, Facts, Mention, Release

_MARKS = frozenset("„“”\"»«‚‘’'›‹,`<>")  # what may be typed as a quotation mark


class Extractor(Protocol):
    """What the other rooms need of `nlp.Nlp`, so that they need not know spaCy."""

    def facts(self, text: str, locale: str, reference: date | None = None) -> tuple[Fact, ...]:
        """The facts of `text`, sorted by start. reference: the day from which a missing year is inferred."""
        ...

    def facts_of(self, texts: Iterable[str], locale: str, reference: date | None = None) -> Iterator[tuple[Fact, ...]]:
        """`facts` of each text, in order, streaming."""
        ...

    def quotes_among(
        self, texts: Sequence[str], facts: Sequence[Sequence[Fact]], locale: str
    ) -> list[tuple[Fact, ...]]:
        """The facts of each text, with the quotes as they read when the texts stand one below the other."""
        ...

    def weak(self, text: str, locale: str) -> tuple[Fact, ...]:
        """Readings that `text` allows but does not assert: beide as 2, ein Jahr as 1 year. No facts."""
        ...

    def sentences(self, text: str, locale: str) -> tuple[tuple[int, int], ...]:
        """Start and end of each sentence of `text`."""
        ...


def extract_facts(release: Release, extractor: Extractor) -> Facts:
    """Every mention of a fact in the release, in reading order."""
    texts = [block.text for block in release.blocks]
    found = read_together(texts, release.locale, extractor, release.date)
    mentions: list[Mention] = []
    for block, facts in zip(release.blocks, found, strict=True):
        spans = extractor.sentences(block.text, release.locale) if facts else ()
        mentions += (Mention(block.id, fact, sentence_of(block.text, spans, fact), block.at) for fact in facts)
    return tuple(mentions)


def read_together(
    texts: Sequence[str], locale: str, extractor: Extractor, reference: date | None = None
) -> list[tuple[Fact, ...]]:
    """The facts of each block of one text. Quotes may go over blocks, and their speakers stand in other ones."""
    found = list(extractor.facts_of(texts, locale, reference))
    marked = any(_MARKS & set(text) for text in texts)
    return extractor.quotes_among(texts, found, locale) if marked else found


def sentence_of(text: str, spans: Sequence[tuple[int, int]], fact: Fact) -> str:
    """The sentence, or the run of sentences, in which the fact stands."""
    inside = [span for span in spans if span[0] < fact.end and fact.start < span[1]]
    return text[inside[0][0] : inside[-1][1]].strip() if inside else text
