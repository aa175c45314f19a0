"""Footnotes: their marks leave the text, where they would be read as part of a figure, and their words become notes.

Word and Markdown say themselves what a footnote is. Where marks were typed as raised figures (`12,5¹ Prozent`), a
paragraph that begins with the same figure (`¹ brutto`) is the note.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pressflow.model import Finding, Position, Role, Severity
from pressflow.sources._lines import glue
from pressflow.sources._paragraph import Kind, Paragraph

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_NUMBER = f"[{_RAISED}]+"
_NOTE = re.compile(rf"(?P<number>{_NUMBER})[⁾)]?\s*(?P<text>[^\s/⁄].*)", re.DOTALL)
_MARK = re.compile(
    rf"(?<=[^\s(\[/⁄{_RAISED}⁺⁻])[ \u00a0\u202f]?(?P<numbers>{_NUMBER}(?:[,;]{_NUMBER})*)⁾?(?![\w{_RAISED}/⁄⁺⁻])"
)
# m², km³, s⁻², 10⁶, x², CO²: the figure belongs to what stands before it
_POWER = re.compile(r"(?:(?<![^\W\d_])(?:[kcdmµ]?m|[^\W\d_]|ft|CO|NO|SO)|(?<![\w.,])10|[⁺⁻])$")


@dataclass(frozen=True, slots=True)
class _Mark:
    """A raised figure, or several, behind a word or figure that they are no power of."""

    start: int
    end: int
    numbers: tuple[str, ...]


def begins_note(text: str) -> bool:
    """True for a line that begins with a raised figure, as a note below the text does."""
    return bool(_NOTE.match(text))


def take_footnotes(paragraphs: Sequence[Paragraph]) -> tuple[tuple[Paragraph, ...], tuple[Finding, ...]]:
    """The paragraphs without typed marks, their notes at the end in the order of the marks; and what to tell of it.

    A mark without a note stays: nobody but its writer knows what it means.
    """
    paragraphs = [part for p in paragraphs for part in _apart(p)]
    notes = {
        index: match
        for index, p in enumerate(paragraphs)
        if p.kind is Kind.PLAIN and p.role is None and (match := _NOTE.match(p.text))
    }
    text = [p for index, p in enumerate(paragraphs) if index not in notes]
    told: dict[str, list[Paragraph]] = {n: [] for p in text for mark in _marks(p.text) for n in mark.numbers}
    for index, match in notes.items():
        if (number := match["number"]) in told:
            told[number].append(replace(paragraphs[index], text=match["text"], lines=(), role=Role.NOTE))
    told = {number: found for number, found in told.items() if found}
    left = [p for index, p in enumerate(paragraphs) if index not in notes or notes[index]["number"] not in told]
    findings = tuple(_report(left, told))
    return (*(_without(p, told) for p in left), *(note for found in told.values() for note in found)), findings


def footnote_marks(text: str) -> tuple[tuple[int, int], ...]:
    """Where in a whole text, a paragraph a line, those marks stand whose notes it has."""
    numbers = {match["number"] for line in text.split("\n") if (match := _NOTE.match(line.strip()))}
    return tuple((mark.start, mark.end) for mark in _marks(text) if numbers & set(mark.numbers))


def moved(before: str, text: str, at: Position) -> Finding:
    """What an editor is told of a note that has left its place. before: the words in front of its mark."""
    return Finding(
        "footnote-moved",
        Severity.INFO,
        f"the note behind '{before}' stands among the notes, without its mark: '{text[:80]}'",
        "say it in the text if readers need it there",
        at,
    )


def _apart(paragraph: Paragraph) -> Iterator[Paragraph]:
    """The paragraph, with each note in its lines as a paragraph of its own."""
    lines = paragraph.lines
    starts = [index for index, line in enumerate(lines) if index and begins_note(line)]
    if not starts or paragraph.kind is not Kind.PLAIN or paragraph.role is not None:
        yield paragraph
        return
    for first, end in itertools.pairwise((0, *starts, len(lines))):
        part = lines[first:end]
        at, gap = paragraph.line_at(first), paragraph.gap and not first
        yield replace(paragraph, text=glue(part)[0], at=at, lines=part if len(part) > 1 else (), gap=gap)


def _marks(text: str) -> Iterator[_Mark]:
    for match in _MARK.finditer(text):
        if not _POWER.search(text[max(match.start() - 8, 0) : match.start()]):
            yield _Mark(match.start(), match.end(), tuple(re.findall(_NUMBER, match["numbers"])))


def _without(paragraph: Paragraph, told: Collection[str]) -> Paragraph:
    """The paragraph without the marks of these numbers."""
    return replace(
        paragraph, text=_bare(paragraph.text, told), lines=tuple(_bare(line, told) for line in paragraph.lines)
    )


def _bare(text: str, told: Collection[str]) -> str:
    pieces, last = [], 0
    for mark in _marks(text):
        if any(number in told for number in mark.numbers):
            pieces.append(text[last : mark.start])
            last = mark.end
    return "".join((*pieces, text[last:])).strip()


def _report(paragraphs: Sequence[Paragraph], told: Mapping[str, Sequence[Paragraph]]) -> Iterator[Finding]:
    """Where each note was taken from, and the marks that nothing explains."""
    said: set[str] = set()
    for paragraph in paragraphs:
        for mark in _marks(paragraph.text):
            before = paragraph.text[max(mark.start - 40, 0) : mark.start].strip()
            if not any(number in told for number in mark.numbers):
                yield _unexplained(before, paragraph.text[mark.start : mark.end].strip(), paragraph.at)
            for number in mark.numbers:
                if number in told and number not in said:
                    said.add(number)
                    yield moved(before, told[number][0].text, paragraph.at)


def _unexplained(before: str, mark: str, at: Position) -> Finding:
    return Finding(
        "raised-figure",
        Severity.ERROR if before[-1:].isdecimal() else Severity.WARNING,
        f"a raised '{mark}' stands behind '{before[-30:]}': is it a footnote's mark?",
        f"write the note as a paragraph that begins with {mark}, or delete the mark",
        at,
    )
