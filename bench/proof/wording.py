"""Errors of sense and of whole sentences: negation, direction, what is left out, added, or left in German."""

from __future__ import annotations

import random
import re

from bench.proof import words
from bench.proof.kinds import choose, kind, replaced, sentences
from bench.proof.pairs import Pair


@kind("negation-lost", "polarity")
def negation_lost(pair: Pair, chance: random.Random) -> str | None:
    """did not approve -> did approve"""
    return replaced(pair.target, words.NEGATIONS[pair.language], chance)


@kind("negation-added", "polarity")
def negation_added(pair: Pair, chance: random.Random) -> str | None:
    """is set to double -> is not set to double"""
    return replaced(pair.target, words.AUXILIARIES[pair.language], chance)


@kind("direction-reversed", "polarity")
def direction_reversed(pair: Pair, chance: random.Random) -> str | None:
    """rose by 3 per cent -> fell by 3 per cent"""
    return replaced(pair.target, words.DIRECTIONS[pair.language], chance)


@kind("sentence-dropped", "completeness")
def sentence_dropped(pair: Pair, chance: random.Random) -> str | None:
    """One of several sentences is missing."""
    said = sentences(pair.target)
    if len(said) < 2:
        return None
    said.pop(chance.randrange(len(said)))
    return " ".join(said)


@kind("sentence-added", "completeness", hard=False)
def sentence_added(pair: Pair, chance: random.Random) -> str | None:
    """A sentence without a figure that the source does not have."""
    return f"{pair.target} {chance.choice(words.SENTENCES[pair.language])}"


@kind("sentence-doubled", "completeness", hard=False)
def sentence_doubled(pair: Pair, chance: random.Random) -> str | None:
    """A sentence stands there twice."""
    said = sentences(pair.target)
    at = chance.randrange(len(said))
    return " ".join([*said[: at + 1], *said[at:]])


@kind("untranslated", "completeness")
def untranslated(pair: Pair, chance: random.Random) -> str | None:
    """The German text itself."""
    return pair.source


@kind("sentence-untranslated", "completeness")
def sentence_untranslated(pair: Pair, chance: random.Random) -> str | None:
    """One of several sentences is still German."""
    ours, theirs = sentences(pair.source, "de"), sentences(pair.target)
    if len(ours) != len(theirs) or len(ours) < 2:
        return None
    at = chance.randrange(len(ours))
    return " ".join([*theirs[:at], ours[at], *theirs[at + 1 :]])


@kind("word-untranslated", "completeness", hard=False)
def word_untranslated(pair: Pair, chance: random.Random) -> str | None:
    """The noun that a figure counts is still German: 1,284 Mitglieder"""
    match = re.search(r"\d (?P<noun>[A-ZÄÖÜ][a-zäöüß]{5,})", pair.source)
    counted = re.search(r"\d (?P<noun>[a-z]{4,}s|people|children)\b", pair.target)
    if not match or not counted or match["noun"] in pair.target:
        return None
    return choose([pair.target[: counted.start("noun")] + match["noun"] + pair.target[counted.end("noun") :]], chance)
