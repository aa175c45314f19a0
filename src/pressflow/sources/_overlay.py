"""The front matter, understood, and laid over what the text says: it wins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pressflow.errors import SourceError
from pressflow.model import Block, Finding, Role, Severity
from pressflow.sources._dateline import Dateline
from pressflow.sources._paragraph import Entry
from pressflow.sources._text import character_findings, clean
from pressflow.sources._when import Unreadable, read_date, read_moment
from pressflow.sources._words import section_head


@dataclass(frozen=True, slots=True)
class Front:
    """The front matter, understood."""

    day: date | None
    place: str
    embargo: datetime | None
    topics: tuple[str, ...]


def read_front(entries: Mapping[str, Entry], locale: str, zone: ZoneInfo) -> Front:
    """What the entries say. Raises SourceError, with its line, for one that cannot be read."""
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
    return Front(day, place, _front_embargo(entries.get("embargo"), zone, day), topics)


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
class Merged:
    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...] = ()


_TITLES = {"kicker": Role.KICKER, "title": Role.HEADLINE, "subtitle": Role.SUBTITLE}


def with_front(
    blocks: tuple[Block, ...], entries: Mapping[str, Entry], front: Front, dateline: Dateline | None, locale: str
) -> Merged:
    """The blocks with those of the front matter, which wins; a title in the text that says otherwise is a finding."""
    top, rest, findings = _titled(list(blocks), entries)
    if dateline is None and front.place and front.day and not any(b.role is Role.DATELINE for b in blocks):
        written = f"{front.place}, {_written(front.day, locale)}"
        top.append(Block("", Role.DATELINE, written, entries["place"].at))
    return Merged((*top, *rest, *_contact(entries.get("contact"))), tuple(findings))


def _titled(rest: list[Block], entries: Mapping[str, Entry]) -> tuple[list[Block], list[Block], list[Finding]]:
    """Kicker, headline and subtitle of front matter and text in their order, the other blocks, and what to tell."""
    top: list[Block] = []
    findings: list[Finding] = []
    if not _TITLES.keys() & entries.keys():
        return top, rest, findings
    for key, role in _TITLES.items():
        if key not in entries:
            top += [b for b in rest if b.role is role]
            rest = [b for b in rest if b.role is not role]
            continue
        entry = entries[key]
        text, gone = clean(entry.text)
        findings += character_findings(entry.text, gone, entry.at)
        rest = [b for b in rest if not (b.role in _TITLES.values() and same(b.text, text))]
        if role is not Role.KICKER:  # the text's may be the kind of document
            findings += _other_titles(rest, key, text)
        if role is Role.HEADLINE:
            rest = _demoted(rest, subtitle="subtitle" in entries)
        top.append(Block("", role, text, entry.at))
    return top, rest, findings


def _contact(entry: Entry | None) -> Iterator[Block]:
    """The contact of the front matter, line by line."""
    for item in entry.items if entry else ():
        for line in item.split("\n"):
            text = clean(line)[0]
            if entry and text:
                yield Block("", Role.CONTACT, text, entry.at, level=2 * section_head(text))


def same(one: str, other: str) -> bool:
    """True if two texts have the same letters and figures."""
    return re.sub(r"\W+", "", one).lower() == re.sub(r"\W+", "", other).lower()


def _other_titles(blocks: Sequence[Block], key: str, text: str) -> Iterator[Finding]:
    """What the text has in the place of a title that the front matter names."""
    for block in blocks:
        if block.role is _TITLES[key]:
            name = "headline" if block.role is Role.HEADLINE else key
            message = f"the front matter has the {key} '{text[:80]}', the text the {name} '{block.text[:80]}'"
            yield Finding("title-contradiction", Severity.WARNING, message, "remove one of them", block.at)


def _demoted(blocks: list[Block], *, subtitle: bool) -> list[Block]:
    """A headline in the text beside the title of the front matter is kept as a subtitle, or else as a paragraph."""
    for index, block in enumerate(blocks):
        if block.role is Role.HEADLINE:
            free = not subtitle and not any(b.role is Role.SUBTITLE for b in blocks)
            blocks[index] = replace(block, role=Role.SUBTITLE if free else Role.PARAGRAPH)
    return blocks


def _written(day: date, locale: str) -> str:
    from babel.dates import format_date

    return str(format_date(day, "long", locale=locale.replace("-", "_")))
