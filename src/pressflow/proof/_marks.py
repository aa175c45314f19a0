"""A text cut where its facts stand."""

from __future__ import annotations

from collections.abc import Iterable

from pressflow.proof import Piece


def pieces(text: str, spans: Iterable[tuple[int, int, int]]) -> tuple[Piece, ...]:
    """`text` cut at the spans (start, end, number): what stands within a span stands within its piece.

    Joined, the words of all pieces are the text. Of two spans that cross, the later one begins where the first ends.
    """
    merged: dict[tuple[int, int], tuple[int, ...]] = {}
    for start, end, number in spans:
        merged[start, end] = (*merged.get((start, end), ()), number)
    ordered = sorted((start, -end, marks) for (start, end), marks in merged.items())
    return _cut(text, 0, len(text), [(start, -end, marks) for start, end, marks in ordered])


def _cut(text: str, start: int, end: int, spans: list[tuple[int, int, tuple[int, ...]]]) -> tuple[Piece, ...]:
    found: list[Piece] = []
    at = start
    for n, (first, last, marks) in enumerate(spans):
        first, last = max(first, at), min(last, end)
        if first >= last:
            continue
        if first > at:
            found.append(Piece(text[at:first]))
        inner = [span for span in spans[n + 1 :] if span[0] < last]
        found.append(Piece(pieces=_cut(text, first, last, inner), marks=marks))
        at = last
    if at < end:
        found.append(Piece(text[at:end]))
    return tuple(found)
