"""Paragraphs that are all quote and attribution: split where the one turns into the other, not a word changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from pressflow.model import Fact
from pressflow.render import Page
from pressflow.render._sentences import sentences
from pressflow.render._story import Line, Part, Passage

_LONGEST = 200  # characters of an attribution
_STOPS = re.compile(r"[,.;:!?]*")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a block. said: they are a quote's; else they tell who says it."""

    text: str
    said: bool


@dataclass(frozen=True, slots=True)
class Utterance:
    """A block that quotes somebody. pieces: all of its words, in order.

    speaker: who says it and as what, where the block itself does not tell; else "".
    """

    kind: ClassVar[str] = "utterance"
    line: Line
    pieces: tuple[Piece, ...]
    speaker: str = ""


def with_utterances(body: Sequence[Part], page: Page) -> tuple[Part | Utterance, ...]:
    """A story's body with every paragraph as an utterance that is one. A quote inside other prose stays where it is."""
    quotes: dict[str, list[Fact]] = {}
    for link in page.links:
        if link.target and link.target.kind == "quote":
            quotes.setdefault(link.block, []).append(link.target)
    placed = sentences(page.translation)
    ends = {block: [sentence.target.end for sentence in found] for block, found in placed.items()}
    return tuple(new for part in body for new in _parts(part, quotes, ends))


def _parts(
    part: Part, quotes: Mapping[str, Sequence[Fact]], ends: Mapping[str, Sequence[int]]
) -> Iterator[Part | Utterance]:
    """The part, or its lines, each as an utterance if it is one. ends: where the sentences of each block end."""
    if not isinstance(part, Passage) or part.kind not in ("paragraph", "quote") or part.dateline:
        yield part
        return
    for line in part.lines:
        facts = sorted(quotes.get(line.id, ()), key=lambda fact: fact.start)
        if pieces := split_utterance(line.text, facts, ends[line.id]):
            yield Utterance(line, pieces)
        elif part.kind == "quote":
            yield Utterance(line, (Piece(line.text, said=True),), _speaker(facts, line.text))
        else:
            yield Passage(part.kind, (line,))


def split_utterance(text: str, quotes: Sequence[Fact], ends: Sequence[int]) -> tuple[Piece, ...]:
    """`„…“, | sagt Eva Muster. | „…“` as its pieces; none if the text is anything but quotes and one attribution.

    quotes: its quotes, by start. ends: where its sentences end. An attribution names the speaker and is one sentence or
    a part of one.
    """
    pieces: list[Piece] = []
    done = attributed = 0
    for quote in quotes:
        if quote.start > done and (between := text[done : quote.start].strip()):
            pieces.append(Piece(between, said=False))
            attributed += _is_attribution(between, quotes, [end - done for end in ends if done < end < quote.start])
        end = quote.end + len(_STOPS.match(text, quote.end)[0])  # type: ignore[index]
        if pieces and pieces[-1].said:
            pieces[-1] = Piece(pieces[-1].text + text[done:end], said=True)
        else:
            pieces.append(Piece(text[quote.start : end], said=True))
        done = end
    if rest := text[done:].strip():
        pieces.append(Piece(rest, said=False))
        attributed += _is_attribution(rest, quotes, [end - done for end in ends if done < end < len(text)])
    others = sum(not piece.said for piece in pieces)
    if not quotes or others != 1 or attributed != 1 or (not pieces[0].said and not pieces[0].text.endswith(":")):
        return ()
    apart = " ".join(piece.text for piece in pieces)  # as a page sets them: where no space was, none may come
    return tuple(pieces) if apart.split() == text.split() else ()


def _is_attribution(text: str, quotes: Sequence[Fact], ends: Sequence[int]) -> bool:
    """Whether the words between quotes only say who speaks. ends: where sentences end among them."""
    names = {quote.speaker.split()[-1] for quote in quotes if quote.speaker and quote.speaker.split()}
    inside = [end for end in ends if 1 < end < len(text)]
    return len(text) <= _LONGEST and not inside and len(names) == 1 and names.pop() in text


def _speaker(quotes: Sequence[Fact], text: str) -> str:
    """`Eva Muster, Geschäftsführerin`, where one person speaks whom the text does not name; else ""."""
    said = {(quote.speaker or "", quote.role or "") for quote in quotes}
    if len(said) != 1:
        return ""
    speaker, role = said.pop()
    return ", ".join(filter(None, (speaker, role))) if speaker and speaker.split()[-1] not in text else ""
