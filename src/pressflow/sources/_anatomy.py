"""Paragraphs to `Release`: one set of rules for every format."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pressflow.errors import SourceError
from pressflow.model import Block, Finding, Position, Release, Role, Severity
from pressflow.sources._body import read_body
from pressflow.sources._dateline import Dateline, split_dateline, standalone_dateline
from pressflow.sources._embargo import Embargo, is_embargo, take_embargoes
from pressflow.sources._head import read_head
from pressflow.sources._lines import glue
from pressflow.sources._paragraph import Entry, Kind, Paragraph, Source
from pressflow.sources._text import character_findings, clean
from pressflow.sources._when import Unreadable, find_days, is_only_moment, read_date, read_moment
from pressflow.sources._words import has_words, is_open_ended, is_rule, marker, note_line, section_head

MAX_BLOCKS = 5_000


@dataclass(frozen=True, slots=True)
class _Front:
    """The front matter, understood."""

    day: date | None
    place: str
    embargo: datetime | None
    topics: tuple[str, ...]


def understand(source: Source, *, file: str, slug: str, locale: str, zone: ZoneInfo) -> Release:
    """The release that the paragraphs make. Boilerplates by name and pictures are added by the caller."""
    if len(source.paragraphs) > MAX_BLOCKS:
        raise SourceError(
            f"{len(source.paragraphs):,} paragraphs, more than {MAX_BLOCKS:,}", "split the text", Position(file)
        )
    front = _read_front(source.front, locale, zone)
    paragraphs, findings = cleaned(source.paragraphs)
    paragraphs = tuple(part for p in paragraphs for part in _unfolded(p))
    reference = front.day or _first_day(paragraphs)
    embargoes, paragraphs = take_embargoes(paragraphs, zone, reference)
    head = read_head(paragraphs, titled="title" in source.front)
    above = "\n".join(b.text for b in head.blocks)
    body, dateline = read_body(head.rest, head.dateline, above)
    merged = _with_front((*head.blocks, *body), source.front, front, dateline, locale)
    day, place = front.day or _day(dateline, merged.blocks), front.place or (dateline.place if dateline else "")
    release = Release(
        slug=slug,
        locale=locale,
        blocks=numbered(merged.blocks, file),
        at=_top(source, file),
        date=day,
        place=place,
        embargo=front.embargo or (embargoes[0].moment if embargoes else None),
        topics=front.topics,
    )
    late = (
        *_untimed(embargoes),
        *_contradictions(front, source.front, dateline, merged.blocks, embargoes),
        *_untitled(release),
    )
    return replace(release, findings=(*source.findings, *findings, *merged.findings, *late))


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
    """The paragraphs with one clean line of text each; what is empty is left out."""
    kept: list[Paragraph] = []
    findings: list[Finding] = []
    for paragraph in paragraphs:
        text, gone = clean(paragraph.text)
        findings.extend(character_findings(paragraph.text, gone, paragraph.at))
        if text:
            lines = tuple(line for line in (clean(raw)[0] for raw in paragraph.lines) if line)
            kept.append(replace(paragraph, text=text, lines=lines))
    return tuple(kept), tuple(findings)


def _unfolded(paragraph: Paragraph) -> Iterator[Paragraph]:
    """The paragraph, with lines of its own for what has its own line: a kind of document, a dateline, an embargo.

    Markdown runs lines together that have no blank line between them.
    """
    if len(paragraph.lines) < 2 or paragraph.kind is not Kind.PLAIN or paragraph.role is not None:
        yield paragraph
        return
    run: list[str] = []
    for index, written in enumerate((*paragraph.lines, "")):
        line = "" if is_rule(written) and not has_words(written) else written  # a dividing line is decoration
        alone = not line or _stands_alone(line)
        if run and alone:
            first = index - len(run)
            yield replace(paragraph, text=glue(run)[0], at=paragraph.line_at(first), lines=tuple(run), gap=not first)
            run = []
        if alone and line:
            yield replace(paragraph, text=line, at=paragraph.line_at(index), lines=(), gap=not index)
        elif line:
            run.append(line)


def _stands_alone(line: str) -> bool:
    if is_embargo(line) or is_only_moment(line) or standalone_dateline(line) or note_line(line):
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


# --- front matter ---------------------------------------------------------------------------------------


def _read_front(entries: Mapping[str, Entry], locale: str, zone: ZoneInfo) -> _Front:
    day = None
    if entry := entries.get("date"):
        day = read_date(entry.text)
        if day is None:
            raise SourceError(f"{entry.text!r} is no date", "write 2026-09-02 or 2. September 2026", entry.at)
    language = entries.get("language")
    if language and language.text.lower().split("-")[0] != locale.lower().split("-")[0]:
        raise SourceError(
            f"the text says that it is in {language.text!r}, the newsroom's source locale is {locale!r}",
            "mend the language, or the source in newsroom.toml",
            language.at,
        )
    place = clean(entries["place"].text)[0] if "place" in entries else ""
    topics = (
        tuple(dict.fromkeys(t for t in (clean(i)[0] for i in entries["tags"].items) if t)) if "tags" in entries else ()
    )
    return _Front(day, place, _front_embargo(entries.get("embargo"), zone, day), topics)


def _front_embargo(entry: Entry | None, zone: ZoneInfo, day: date | None) -> datetime | None:
    if entry is None:
        return None
    try:
        return read_moment(entry.text, zone, day)
    except Unreadable as error:
        raise SourceError(
            f"the embargo {entry.text!r} cannot be read: {error}",
            "write 2026-09-02T10:00 or 2. September 2026, 10 Uhr",
            entry.at,
        ) from error


@dataclass(frozen=True, slots=True)
class _Merged:
    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...] = ()


_TITLES = (("kicker", Role.KICKER), ("title", Role.HEADLINE), ("subtitle", Role.SUBTITLE))


def _with_front(
    blocks: tuple[Block, ...], entries: Mapping[str, Entry], front: _Front, dateline: Dateline | None, locale: str
) -> _Merged:
    """The blocks with those of the front matter, which wins; a title in the text that says otherwise is a finding."""
    findings: list[Finding] = []
    top: list[Block] = []
    rest = list(blocks)
    for key, role in _TITLES:
        if key not in entries:
            # in its place among those of the front matter
            if any(k in entries for k, _ in _TITLES):
                top.extend(b for b in rest if b.role is role)
                rest = [b for b in rest if b.role is not role]
            continue
        text = clean(entries[key].text)[0]
        findings.extend(character_findings(entries[key].text, clean(entries[key].text)[1], entries[key].at))
        rest = [b for b in rest if not (b.role in _HEAD_ROLES and _same(b.text, text))]
        if role is Role.HEADLINE:
            rest, contradicted = _demoted(rest, text, subtitle="subtitle" in entries)
            findings.extend(contradicted)
        top.append(Block("", role, text, entries[key].at))
    if dateline is None and front.place and front.day and not any(b.role is Role.DATELINE for b in blocks):
        place = entries["place"]
        top.append(Block("", Role.DATELINE, f"{front.place}, {_written(front.day, locale)}", place.at))
    contact = [
        Block("", Role.CONTACT, text, entries["contact"].at, level=2 * section_head(text))
        for text in (
            clean(line)[0]
            for item in (entries["contact"].items if "contact" in entries else ())
            for line in item.split("\n")
        )
        if text
    ]
    return _Merged((*top, *rest, *contact), tuple(findings))


_HEAD_ROLES = frozenset((Role.KICKER, Role.HEADLINE, Role.SUBTITLE))


def _same(one: str, other: str) -> bool:
    return re.sub(r"\W+", "", one).lower() == re.sub(r"\W+", "", other).lower()


def _demoted(blocks: list[Block], title: str, *, subtitle: bool) -> tuple[list[Block], list[Finding]]:
    """A headline in the text beside the title of the front matter: kept as a subtitle or paragraph, and reported."""
    findings = []
    for index, block in enumerate(blocks):
        if block.role is Role.HEADLINE:
            free = not subtitle and not any(b.role is Role.SUBTITLE for b in blocks)
            blocks[index] = replace(block, role=Role.SUBTITLE if free else Role.PARAGRAPH)
            findings.append(
                Finding(
                    "title-contradiction",
                    Severity.WARNING,
                    f"the front matter has the title '{title[:80]}', the text the headline '{block.text[:80]}'",
                    "remove one of them",
                    block.at,
                )
            )
    return blocks, findings


def _written(day: date, locale: str) -> str:
    from babel.dates import format_date

    return str(format_date(day, "long", locale=locale.replace("-", "_")))


# --- what does not fit together -------------------------------------------------------------------------


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


def _contradictions(
    front: _Front,
    entries: Mapping[str, Entry],
    dateline: Dateline | None,
    blocks: Sequence[Block],
    embargoes: Sequence[Embargo],
) -> Iterator[Finding]:
    line = next((b for b in blocks if b.role is Role.DATELINE), None)
    if front.day and dateline and dateline.day and dateline.day != front.day:
        yield Finding(
            "date-contradiction",
            Severity.WARNING,
            f"the front matter says {front.day.isoformat()}, the dateline {dateline.day.isoformat()}",
            "mend one of them; the front matter wins",
            line.at if line else entries["date"].at,
        )
    if front.place and dateline and dateline.place and not _same(dateline.place, front.place):
        yield Finding(
            "place-contradiction",
            Severity.WARNING,
            f"the front matter says '{front.place}', the dateline '{dateline.place}'",
            "mend one of them; the front matter wins",
            line.at if line else entries["place"].at,
        )
    moments = [(front.embargo, entries["embargo"].at)] if front.embargo else []
    moments.extend((e.moment, e.at) for e in embargoes)
    for moment, at in moments[1:]:
        if moment != moments[0][0]:
            yield Finding(
                "embargo-contradiction",
                Severity.ERROR,
                f"two embargoes: {moments[0][0].isoformat()} ({moments[0][1]}) and {moment.isoformat()}",
                "mend or remove one of them",
                at,
            )


def _untimed(embargoes: Sequence[Embargo]) -> Iterator[Finding]:
    for embargo in embargoes:
        if not embargo.timed:
            yield Finding(
                "embargo-without-time",
                Severity.WARNING,
                f"the embargo names a day and no time; it ends at {embargo.moment.isoformat()}",
                "write the time: 'Sperrfrist: 2. September 2026, 10 Uhr'",
                embargo.at,
            )


def _untitled(release: Release) -> Iterator[Finding]:
    if not any(b.role is Role.HEADLINE for b in release.blocks):
        yield Finding(
            "headline-missing",
            Severity.INFO,
            "the text has no headline; its first sentence serves as title",
            "write one above the text, or title: in the front matter",
            release.at,
        )
