"""A press release with its parts."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pressflow.model._position import Position
from pressflow.model._verdict import Finding


class Role(StrEnum):
    """What a block is in the anatomy of a press release."""

    KICKER = "kicker"
    HEADLINE = "headline"
    SUBTITLE = "subtitle"
    DATELINE = "dateline"
    LEAD = "lead"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    LIST_ITEM = "list-item"
    TABLE_CELL = "table-cell"
    QUOTE = "quote"  # a paragraph that was set as a quotation; quotes inside a paragraph are facts
    CAPTION = "caption"
    ALT = "alt"
    BOILERPLATE_HEAD = "boilerplate-head"
    BOILERPLATE = "boilerplate"
    CONTACT = "contact"
    NOTE = "note"  # notes to editors: Abdruck honorarfrei, Bildmaterial ...


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence to translate.

    text: NFC, one line, no space at either end, never empty.
    at:   where its block begins in the source file.
    """

    id: str  # "b2.s1"; unique in its release
    role: Role
    text: str
    at: Position

    @property
    def block(self) -> str:
        return self.id.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph with its role, in reading order.

    text:   NFC, one line, no space at either end, never empty; no-break spaces kept.
    group:  what belongs together shares it: one list, one table, one boilerplate, one picture ("" for none).
    level:  2 or 3 for a subhead; 2 for the head of contact or notes; depth from 1 for a list item; 0 elsewhere.
    row, column: place in the table, from 0. header: a table's header cell.
    """

    id: str  # "b1", "b2" ...; unique in its release
    role: Role
    text: str
    at: Position
    group: str = ""
    level: int = 0
    ordered: bool = False
    row: int = 0
    column: int = 0
    header: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a release. Its caption and alt text are blocks whose `group` is `file`."""

    file: str  # a name in the release's media folder, no path
    path: str  # where the bytes are, as seen from the working directory
    credit: str
    width: int
    height: int
    at: Position


@dataclass(frozen=True, slots=True)
class Release:
    """One press release with its parts, as it was understood.

    date: of publication, from the front matter or the dateline; also what a missing year is inferred from.
    embargo: with its zone. Nothing of the release may be public before it.
    """

    slug: str
    locale: str
    blocks: tuple[Block, ...]
    at: Position
    date: date | None = None
    place: str = ""
    embargo: datetime | None = None
    topics: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def fingerprint(self) -> str:
        """What a signature vouches for: `sha256:...` over everything that a reader will see or wait for."""
        seen = [
            self.locale,
            str(self.date or ""),
            self.embargo.isoformat() if self.embargo else "",
            *(f"{b.role}|{b.text}" for b in self.blocks),
            *(f"{p.file}|{p.credit}" for p in self.pictures),
        ]
        return "sha256:" + hashlib.sha256(json.dumps(seen, ensure_ascii=False).encode()).hexdigest()

    @property
    def title(self) -> Block | None:
        """The headline, or else the first block that can serve as one."""
        for roles in ((Role.HEADLINE,), (Role.LEAD, Role.PARAGRAPH, Role.SUBHEAD)):
            for block in self.blocks:
                if block.role in roles:
                    return block
        return None
