"""Release -> Facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Protocol

from pressflow.model import Fact, Facts, Mention, Release


class Extractor(Protocol):
    """What the other rooms need of `nlp.Nlp`, so that they need not know spaCy."""

    def facts(self, text: str, locale: str, reference: date | None = None) -> tuple[Fact, ...]:
        """The facts of `text`, sorted by start. reference: the day from which a missing year is inferred."""
        ...

    def values(self, text: str, locale: str) -> tuple[Fact, ...]:
        """The values and identifiers of `text`, sorted by start, as found where no trained model is asked for names."""
        ...

    def facts_together(
        self, texts: Sequence[str], locale: str, reference: date | None = None
    ) -> Iterator[tuple[Fact, ...]]:
        """`facts` of each text of one release, in order.

        Who is named in full in one text is known in all; a quote may go over several.
        """
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
    found = extractor.facts_together(texts, release.locale, release.date)
    mentions: list[Mention] = []
    for block, facts in zip(release.blocks, found, strict=True):
        spans = extractor.sentences(block.text, release.locale) if facts else ()
        mentions += (Mention(block.id, fact, sentence_of(block.text, spans, fact), block.at) for fact in facts)
    return tuple(mentions)


def sentence_of(text: str, spans: Sequence[tuple[int, int]], fact: Fact) -> str:
    """The sentence, or the run of sentences, in which the fact stands."""
    inside = [span for span in spans if span[0] < fact.end and fact.start < span[1]]
    return text[inside[0][0] : inside[-1][1]].strip() if inside else text


def facts_within(text: str, release: Release, facts: Facts) -> tuple[Fact, ...]:
    """Of the release's facts those in one of its sentences (or any part of a block), as they stand in `text`."""
    for block in release.blocks:
        start = block.text.find(text)
        if start >= 0:
            end = start + len(text)
            inside = (m.fact for m in facts if m.block == block.id and start <= m.fact.start and m.fact.end <= end)
            return tuple(fact.moved(-start) for fact in inside)
    return ()
