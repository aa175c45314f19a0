"""The same texts written differently: quotation marks, capitals, line breaks, other names in the same places."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from bench.model.read import Name, Text

Pool = dict[tuple[str, int], list[str]]  # names by label and number of words
CURRENCY = re.compile(r"(?<![\w-])(?:Euro|Cent|Dollar|US-Dollar|Franken|EUR|CHF|USD)(?![\w-])")
_QUOTES = ("„“", "»«", "«»", "“”", "„”")
_JOINTS = (" ", " ", " ", "\n", "\n\n")


def varied(texts: Sequence[Text], rng: random.Random, pool: Pool, swaps: float = 0.15) -> Iterator[Text]:
    """Each text once, some with other names, marks or capitals."""
    for text in texts:
        if rng.random() < 0.5:
            text = with_quotes(text, rng.choice(_QUOTES))
        text = with_names(text, lambda name, words: _other(name, words, rng, pool, swaps))
        yield in_capitals(text) if rng.random() < 0.03 else text


def joined(texts: Iterable[Text], rng: random.Random) -> Iterator[Text]:
    """The texts, some put together to longer ones."""
    waiting: list[Text] = []
    for text in texts:
        waiting.append(text)
        if rng.random() < 0.6:
            yield join(waiting, rng.choice(_JOINTS))
            waiting = []
    if waiting:
        yield join(waiting, " ")


def join(texts: Sequence[Text], joint: str) -> Text:
    names, length = [], 0
    for text in texts:
        names += [n._replace(start=n.start + length, end=n.end + length) for n in text.names]
        length += len(text.text) + len(joint)
    return Text(joint.join(t.text for t in texts), tuple(names))


def with_quotes(text: Text, marks: str) -> Text:
    """Straight quotation marks turned into such ones, by turns."""
    parts = text.text.split('"')
    if len(parts) % 2 == 0:
        return text
    return text._replace(text="".join(p + (marks[i % 2] if i < len(parts) - 1 else "") for i, p in enumerate(parts)))


def in_capitals(text: Text) -> Text:
    """As in a headline; letters without a single capital stay."""
    return text._replace(text="".join(c.upper() if len(c.upper()) == 1 else c for c in text.text))


def with_names(text: Text, rename: Callable[[Name, str], str]) -> Text:
    """The text with other words for its names."""
    parts, names, at, length = [], [], 0, 0
    for name in text.names:
        before, words = text.text[at : name.start], rename(name, text.text[name.start : name.end])
        length += len(before)
        names.append(name._replace(start=length, end=length + len(words)))
        length += len(words)
        parts += [before, words]
        at = name.end
    return Text("".join(parts) + text.text[at:], tuple(names))


def pool_of(texts: Iterable[Text]) -> Pool:
    """All names of the texts, each once."""
    pool: dict[tuple[str, int], set[str]] = {}
    for text in texts:
        for name in text.names:
            words = text.text[name.start : name.end]
            if not CURRENCY.fullmatch(words):
                pool.setdefault((name.label, len(words.split())), set()).add(words)
    return {key: sorted(words) for key, words in sorted(pool.items())}


def _other(name: Name, words: str, rng: random.Random, pool: Pool, swaps: float) -> str:
    choices = () if CURRENCY.fullmatch(words) else pool.get((name.label, len(words.split())), ())
    return rng.choice(choices) if choices and rng.random() < swaps else words
