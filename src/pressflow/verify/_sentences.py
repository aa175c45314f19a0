"""Is each sentence of the source there, once, and in the other language?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache

from pressflow.lexica import everyday
from pressflow.model import Finding, Severity, Side
from pressflow.verify._reading import Reading
from pressflow.verify._values import is_value
from pressflow.verify._vanished import leaves_trace
from pressflow.verify._words import Lexicon, function_words, plain
from pressflow.verify.wording import whole

_WORD = re.compile(r"\w+")  # figures, too: 120 guests came, 90 guests came
_SHORT = 5  # words: shorter sentences tell too little
_FOREIGN = 0.25  # of a sentence's words are function words of the source's language, and more than of the target's

_SHORTER, _LONGER = 0.9, 1.2  # of the length that a translation has on average
_ODD_LENGTH = (0.35, 3.0)  # of the source's; translations between our locales lie well within
_LONG = re.compile(r"[^\W\d_]{5,}")  # words that tell what a sentence is about
_TRACES = 0.3  # of them leave a trace in a translation at least; where little is known of the language, few do
_BRIEF = 3  # letters: shorter words leave no sure trace
_CONTENT = 3  # long words of a sentence that tell what it is about
_TELLING = 80  # characters: of a shorter text the length tells nothing


def untranslated(source: str, target: str, locale: str) -> Finding | None:
    """The finding on a text that is the source itself. A list of names is no text."""
    words = source.split()
    if plain(source) != plain(target) or len(words) < _SHORT or not any(word.islower() for word in words):
        return None
    return Finding(
        "untranslated",
        Severity.ERROR,
        f"the {locale} text is the source text",
        "translate it",
        locale=locale,
        source=whole(source),
        target=whole(target),
    )


def slips(source: Reading, target: Reading, lexicon: Lexicon) -> Iterator[Finding]:
    """Sentences missing or added, left in the source's language, and said twice."""
    yield from list(_count(source, target, lexicon)) or _from_nowhere(source, target, lexicon)
    said = [plain_words(source.text[start:end]) for start, end in source.sentences]
    seen: set[tuple[str, ...]] = set()
    for start, end in target.sentences:
        sentence, words = target.text[start:end], plain_words(target.text[start:end])
        if len(words) < _SHORT:
            continue
        here = Side(start, end, sentence, "")
        if words in seen and len(set(said)) == len(said):
            yield Finding(
                "sentence-repeated",
                Severity.ERROR,
                f"the {target.tag} text says this sentence twice",
                "remove one of the two",
                locale=target.tag,
                target=here,
            )
        elif words in said or _is_left(words, source.tag, target.tag):
            yield Finding(
                "untranslated",
                Severity.ERROR,
                f"this sentence of the {target.tag} text is in the source's language",
                "translate it",
                locale=target.tag,
                target=here,
            )
        seen.add(words)


def odd_length(source: Reading, target: Reading) -> Iterator[Finding]:
    """The finding on a translation of a length that no translation has."""
    ratio = len(target.text) / max(len(source.text), 1)
    if len(source.text) >= _TELLING and not _ODD_LENGTH[0] <= ratio <= _ODD_LENGTH[1]:
        yield Finding(
            "length-odd",
            Severity.WARNING,
            f"the {target.tag} text is {ratio:.1f} times as long as the source: a sentence may be missing or added",
            "compare the two sentence by sentence",
            locale=target.tag,
            source=whole(source.text),
            target=whole(target.text),
        )


def _count(source: Reading, target: Reading, lexicon: Lexicon) -> Iterator[Finding]:
    """A text with fewer sentences that is shorter than a translation should be lacks one; and the other way round.

    Unless each sentence of the source has left a trace: two may have become one.
    """
    expected = target.senses.length / source.senses.length * len(source.text)
    ours, theirs = len(source.sentences), len(target.sentences)
    short = theirs < ours and len(target.text) < _SHORTER * expected
    if short and any(_is_gone(sentence, source, target, lexicon) for sentence in source.sentences):
        yield Finding(
            "sentence-missing",
            Severity.WARNING,
            f"the {target.tag} text is short and has {theirs} of {ours} sentences",
            "translate the sentence that is missing",
            locale=target.tag,
            source=whole(source.text),
            target=whole(target.text),
        )
    elif theirs > ours + source.text.count("; ") and len(target.text) > _LONGER * expected:
        yield Finding(
            "sentence-added",
            Severity.WARNING,
            f"the {target.tag} text is long and has {theirs} sentences, the source {ours}",
            "remove what the source does not say",
            locale=target.tag,
            source=whole(source.text),
            target=whole(target.text),
        )


def _from_nowhere(source: Reading, target: Reading, lexicon: Lexicon) -> Iterator[Finding]:
    """The sentences of a translation of which no word of the source has left a trace: added to one that was there."""
    if len(target.sentences) < 2 or not everyday(target.language):
        return
    words = [word for word in source.words if len(word) > _BRIEF and word.lower() not in source.stop]
    enough = _SHORTER * target.senses.length / source.senses.length * len(source.text)
    for start, end in target.sentences:
        text = target.text[start:end]
        if len(target.text) - len(text) < enough:
            continue  # the rest alone is too short a translation
        if len([w for w in _LONG.findall(text) if w.lower() not in target.stop]) < _CONTENT or _has_facts(
            start, end, target
        ):
            continue
        alone = Reading(text, target.tag, (), ((0, len(text)),))
        if not any(leaves_trace(word, alone, lexicon) for word in words):
            yield Finding(
                "sentence-added",
                Severity.WARNING,
                f"no word of the source explains this sentence of the {target.tag} text",
                "remove what the source does not say",
                locale=target.tag,
                target=Side(start, end, text, ""),
            )


def _has_facts(start: int, end: int, reading: Reading) -> bool:
    """Whether a value or a name stands there."""
    return any(start <= fact.start < end for fact in reading.facts if fact.kind != "quote")


def _is_gone(sentence: tuple[int, int], source: Reading, target: Reading, lexicon: Lexicon) -> bool:
    """Whether nothing tells that the sentence is translated: hardly one of its words. A lost value tells itself."""
    start, end = sentence
    text = source.text[start:end]
    if any(is_value(fact) and start <= fact.start < end for fact in source.facts):
        return False
    other = source.text[:start] + source.text[end:]
    words = {word for word in _LONG.findall(text) if word.lower() not in source.stop and word not in other}
    return bool(words) and sum(leaves_trace(word, target, lexicon) for word in words) < _TRACES * len(words)


def plain_words(sentence: str) -> tuple[str, ...]:
    """The words and figures in lower case."""
    return tuple(_WORD.findall(sentence.lower()))


def _is_left(words: Sequence[str], source_tag: str, tag: str) -> bool:
    """Whether the words are a sentence of the source's language."""
    foreign = _count_in(_only_in(source_tag, tag), words)
    if foreign < max(2, _FOREIGN * len(words)):
        return False
    return foreign > 2 * _count_in(_only_in(tag, source_tag), words)


def _count_in(listed: Set[str], words: Sequence[str]) -> int:
    return sum(map(listed.__contains__, words))


@cache
def _only_in(tag: str, other: str) -> frozenset[str]:
    """The function words of a language that the other one does not have."""
    return function_words(tag) - function_words(other)
