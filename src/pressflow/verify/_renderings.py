"""Wordings that the fact sheet prescribes: where a fact must read just so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pressflow.facts.vouched import Place
from pressflow.model import Fact, Finding, Severity, SheetFact
from pressflow.verify._judge import Pair
from pressflow.verify._words import plain
from pressflow.verify.wording import side


def prescribed(
    block: str, facts: Iterable[Fact], known: Mapping[Place, SheetFact], locale: str
) -> tuple[tuple[Fact, str], ...]:
    """The facts of a block that must read in one certain way in `locale`, each with its wording."""
    entries = ((fact, known.get((block, fact.start, fact.end))) for fact in facts)
    return tuple((fact, entry.renderings[locale]) for fact, entry in entries if entry and locale in entry.renderings)


def demand(findings: Sequence[Finding], pair: Pair, locale: str) -> list[Finding]:
    """The findings on a pair; where a prescribed wording is missing that is the finding, whatever else was found."""
    lost = [(fact, words) for fact, words in pair.renderings if plain(words) not in plain(pair.target)]
    spans = {(fact.start, fact.end) for fact, _ in lost}
    kept = [f for f in findings if not (f.source and f.source.text and (f.source.start, f.source.end) in spans)]
    return [*kept, *(_missing(fact, words, locale) for fact, words in lost)]


def _missing(fact: Fact, words: str, locale: str) -> Finding:
    return Finding(
        "rendering-missing",
        Severity.ERROR,
        f"'{fact.text}' must read '{words}' in {locale}: so the fact sheet prescribes",
        f"write '{words}', or change the rendering in the fact sheet",
        locale=locale,
        source=side(fact),
    )
