"""Paragraphs to `Release`: one set of rules for every format."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from pressflow.errors import SourceError
from pressflow.model import Block, Finding, Position, Release, Role
from pressflow.sources._body import read_body
from pressflow.sources._contradictions import contradictions, untimed, untitled
from pressflow.sources._dateline import Dateline, split_dateline, standalone_dateline
from pressflow.sources._embargo import is_embargo, take_embargoes
from pressflow.sources._footnotes import take_footnotes
from pressflow.sources._head import read_head
from pressflow.sources._lines import glue
from pressflow.sources._looks import has_words, is_open_ended, is_page_number, is_rule
from pressflow.sources._mail import is_mail_head, take_mail_head
from pressflow.sources._overlay import read_front, with_front
from pressflow.sources._paragraph import Kind, Paragraph, Source
from pressflow.sources._text import character_findings, clean
from pressflow.sources._when import find_days, is_only_moment
from pressflow.sources._words import marker, note_line

MAX_BLOCKS = 5_000


def understand(source: Source, *, file: str, slug: str, locale: str, zone: ZoneInfo) -> Release:
    """The release that the paragraphs make. Boilerplates by name and pictures are added by the caller."""
    if len(source.paragraphs) > MAX_BLOCKS:
        raise SourceError(
            f"{len(source.paragraphs):,} paragraphs, more than {MAX_BLOCKS:,}", "split the text", Position(file)
        )
    front = read_front(source.front, locale, zone)
    paragraphs, findings = cleaned(source.paragraphs)
    paragraphs = tuple(part for p in paragraphs for part in _unfolded(p))
    embargoes, paragraphs = take_embargoes(paragraphs, zone, front.day or _first_day(paragraphs))
    paragraphs, mailed = take_mail_head(paragraphs)
    head = read_head(paragraphs, titled="title" in source.front)
    above = "\n".join(b.text for b in head.blocks)
    body, dateline = read_body(head.rest, head.dateline, above)
    merged = with_front((*head.blocks, *body), source.front, front, dateline, locale)
    release = Release(
        slug=slug,
        locale=locale,
        blocks=numbered(merged.blocks, file),
        at=_top(source, file),
        date=front.day or _day(dateline, merged.blocks),
        place=front.place or (dateline.place if dateline else ""),
        embargo=front.embargo or (embargoes[0].moment if embargoes else None),
        topics=front.topics,
    )
    late = (
        *untimed(embargoes),
        *contradictions(front, source.front, dateline, merged.blocks, embargoes),
        *untitled(release),
    )
    return replace(release, findings=(*source.findings, *findings, *mailed, *merged.findings, *late))


def _top(source: Source, file: str) -> Position:
    """Where a file begins: its first line, or the first paragraph of one that has no lines."""
    lines = all(isinstance(p.at.place, int) for p in source.paragraphs)
    return Position(file) if lines else Position(file, "paragraph 1")


def numbered(blocks: Sequence[Block], file: str) -> tuple[Block, ...]:
    """The blocks with their ids, b1 the first."""
    if len(blocks) > MAX_BLOCKS:
        raise SourceError(f"{len(blocks):,} blocks, more than {MAX_BLOCKS:,}", "split the text", Position(file))
    return tuple(replace(b, id=f"b{number}") for number, b in enumerate(blocks, 1))


def cleaned(paragraphs: Sequence[Paragraph]) -> tuple[tuple[Paragraph, ...], tuple[Finding, ...]]:
    """The paragraphs on one clean line each, footnotes at the end, and what to tell of them; what is empty is gone."""
    kept: list[Paragraph] = []
    findings: list[Finding] = []
    for paragraph in paragraphs:
        text, gone = clean(paragraph.text)
        findings.extend(character_findings(paragraph.text, gone, paragraph.at))
        if text:
            lines = tuple(line for line in (clean(raw)[0] for raw in paragraph.lines) if line)
            kept.append(replace(paragraph, text=text, lines=lines))
    noted, told = take_footnotes(kept)
    return noted, (*findings, *told)


def _unfolded(paragraph: Paragraph) -> Iterator[Paragraph]:
    """The paragraph, with lines of its own for what has its own line: a kind of document, a dateline, an embargo.

    Markdown runs lines together that have no blank line between them.
    """
    unmarked = paragraph.kind is Kind.PLAIN and paragraph.role is None
    if len(paragraph.lines) < 2 or not unmarked:
        if not (unmarked and is_page_number(paragraph.text)):
            yield paragraph
        return
    run: list[str] = []
    for index, written in enumerate((*paragraph.lines, "")):
        line = "" if _is_decoration(written) else written
        alone = not line or _stands_alone(line)
        if run and alone:
            first = index - len(run)
            yield replace(paragraph, text=glue(run)[0], at=paragraph.line_at(first), lines=tuple(run), gap=not first)
            run = []
        if alone and line:
            yield replace(paragraph, text=line, at=paragraph.line_at(index), lines=(), gap=not index)
        elif line:
            run.append(line)


def _is_decoration(line: str) -> bool:
    return is_page_number(line) or (is_rule(line) and not has_words(line))


def _stands_alone(line: str) -> bool:
    if is_embargo(line) or is_only_moment(line) or standalone_dateline(line) or note_line(line) or is_mail_head(line):
        return True
    found = marker(line)
    return bool(found) and len(line) <= 100 and is_open_ended(line)


def _first_day(paragraphs: Sequence[Paragraph]) -> date | None:
    """The day of a dateline, known before the embargo is read: it may lack a year."""
    for paragraph in paragraphs[:12]:
        found = split_dateline(paragraph.text)
        if found and found.day:
            return found.day
    return None


def _day(dateline: Dateline | None, blocks: Sequence[Block]) -> date | None:
    """The day of the dateline, or else the one that the kind of document names: `Pressemitteilung vom 3. Mai 2024`."""
    if dateline and dateline.day:
        return dateline.day
    return next((d.value for b in blocks if _own_kicker(b) for d in find_days(b.text) if d.value), None)


def _own_kicker(block: Block) -> bool:
    # the date in "Korrektur zur Meldung vom ..." is another release's
    return block.role is Role.KICKER and not re.match(
        r"(?i)\W*(?:korrektur|berichtigung|richtigstellung|widerruf|rückruf)", block.text
    )
