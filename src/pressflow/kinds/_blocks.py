"""Quotes of a text that comes in blocks: one may go over several, and its speaker may be named in an earlier one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pressflow.kinds._names import plain
from pressflow.kinds.quote import find_among
from pressflow.locales import Locale
from pressflow.model import Fact

_BETWEEN = "\n\n"


def quotes_over(texts: Sequence[str], facts: Sequence[Sequence[Fact]], locale: Locale) -> list[list[Fact]]:
    """The quotes in each of the texts, with offsets into it. facts: what each text names."""
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(text) + len(_BETWEEN)
    whole = _BETWEEN.join(texts)
    known = [f.moved(start) for start, found in zip(starts, facts, strict=True) for f in found if f.label == "PER"]
    found: list[list[Fact]] = [[] for _ in texts]
    first = 0
    for quote in find_among(whole, known, locale):
        while first + 1 < len(texts) and starts[first + 1] <= quote.start:
            first += 1
        for i, part in _parts(quote, first, texts, starts):
            found[i].append(part)
    return found


def _parts(quote: Fact, first: int, texts: Sequence[str], starts: Sequence[int]) -> Iterator[tuple[int, Fact]]:
    """(number of the text, what of the quote stands in it)."""
    i = first
    while i < len(texts) and starts[i] < quote.end:
        start, end = max(quote.start, starts[i]), min(quote.end, starts[i] + len(texts[i]))
        words = texts[i][start - starts[i] : end - starts[i]]
        if start < end and words.strip():
            whole = (start, end) == (quote.start, quote.end)
            value = quote.value if whole else plain(words).strip('„“”"»«‚‘›‹ \u00a0\u202f').removesuffix(",").rstrip()
            if value:
                yield i, replace(quote, start=start - starts[i], end=end - starts[i], text=words, value=value)
        i += 1
