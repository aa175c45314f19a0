"""Headings that bear no style: short lines that are bold, or larger than the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pressflow.sources._body import LONGEST_SUBHEAD
from pressflow.sources._dateline import split_dateline
from pressflow.sources._docx_desk import Piece
from pressflow.sources._embargo import is_embargo
from pressflow.sources._head import LONGEST_TITLE
from pressflow.sources._looks import ends_sentence, is_open_ended, is_quotation, looks_like_contact, starts_upper
from pressflow.sources._words import caption_line, contact_head, marker, note_line

_LARGER = 4  # half points: two points more than the text catch the eye
_RUNNING = 100  # characters of a paragraph that is surely text


def headings(pieces: Sequence[Piece | None]) -> dict[int, int]:
    """Index -> level of the pieces that look like headings. None stands for what is no paragraph of the text.

    Above the text only the one line that is larger than all others is sure to be the headline: of lines that look
    alike the words decide, as in plain text. Further down a level goes with a size.
    """
    usual = _usual(pieces)
    start = next((i for i, p in enumerate(pieces) if p and _is_text(p)), len(pieces))
    found: dict[int, int] = {}
    if (title := _headline(pieces[:start], usual)) is not None:
        found[title] = 1
    below = {i: p for i, p in enumerate(pieces) if p and i > start and _stands_out(p, usual) and _is_short(p)}
    below = {i: p for i, p in below.items() if _heads(p, _next(pieces, i), below)}
    sizes = sorted({_size(p) for p in below.values()}, reverse=True)
    return found | {i: 2 + min(sizes.index(_size(p)), 1) for i, p in below.items()}


def _usual(pieces: Sequence[Piece | None]) -> int:
    """The size of most letters."""
    sizes: Counter[int] = Counter()
    for piece in pieces:
        for run in piece.runs if piece else ():
            sizes[run.size] += len(run.text) if run.size else 0
    return sizes.most_common(1)[0][0] if sizes else 0


def _size(piece: Piece) -> int:
    """The size of most of its letters."""
    sizes: Counter[int] = Counter()
    for run in piece.runs:
        sizes[run.size] += len(run.text.strip())
    return sizes.most_common(1)[0][0] if sizes else 0


def _is_text(piece: Piece) -> bool:
    text = piece.text.strip()
    found = split_dateline(text)
    return bool(found and found.rest) or (len(text) > _RUNNING and ends_sentence(text)) or piece.mark is not None


def _headline(head: Sequence[Piece | None], usual: int) -> int | None:
    """The one line above the text that is larger than all others, and than the text."""
    lines = {i: _size(p) for i, p in enumerate(head) if p and _may_be_heading(p.text.strip(), LONGEST_TITLE)}
    largest = max(lines.values(), default=0)
    best = [i for i, size in lines.items() if size == largest]
    others = [_size(p) for i, p in enumerate(head) if p and i not in best]
    return best[0] if len(best) == 1 and largest >= max([usual, *others]) + _LARGER else None


def _may_be_heading(text: str, longest: int) -> bool:
    return (
        0 < len(text) <= longest
        and is_open_ended(text)
        and not ends_sentence(text)
        and starts_upper(text)
        and split_dateline(text) is None
        and not (looks_like_contact(text) or caption_line(text) or is_quotation(text) or is_embargo(text))
        and not (note_line(text) or contact_head(text) or marker(text))
    )


def _stands_out(piece: Piece, usual: int) -> bool:
    """True if every letter is bold, or larger than the text."""
    runs = [run for run in piece.runs if run.text.strip() and run.size]
    return bool(runs) and all(run.bold or run.size >= usual + _LARGER for run in runs)


def _is_short(piece: Piece) -> bool:
    text = piece.text.strip()
    return piece.mark is None and "\n" not in text and "\t" not in text and _may_be_heading(text, LONGEST_SUBHEAD + 30)


def _next(pieces: Sequence[Piece | None], index: int) -> tuple[int, Piece | None] | None:
    """The piece after this one; None at the end of the document."""
    return (index + 1, pieces[index + 1]) if index + 1 < len(pieces) else None


def _heads(piece: Piece, after: tuple[int, Piece | None] | None, others: dict[int, Piece]) -> bool:
    """True if text follows, or a smaller heading. A bold name above a telephone number is no heading."""
    if after is None:
        return False
    number, following = after
    if following is None or following.mark is not None:
        return True  # a table, a list, a styled paragraph
    if number in others:
        return _size(following) < _size(piece)
    text = following.text.strip()
    return ends_sentence(text) or text.endswith(":") or len(text) > _RUNNING or is_quotation(text)
