"""What crosses from room to room: frozen values with tuples inside. Imports nothing of ours."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Position:
    """A place that a person can go to. `place` is a line (`file:14`) or words (`file, paragraph 14`)."""

    file: str
    place: int | str = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.place}" if isinstance(self.place, int) else f"{self.file}, {self.place}"


# --- the release ----------------------------------------------------------------------------------------


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


# --- facts ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Fact:
    """A value that a text states, with the offsets of its mention.

    start, end: code points in the text it was found in, end excluded; `text` is what stands there.
    value: canonical, by kind: a plain decimal ("1500000", "3.7", "-4"), "1/3", ISO 8601 for dates and times, the
        words of a name or quote; "a..b" for a range of values. Two facts are equal if their canonical forms are.
    kind "identifier": looks like a number, is no value, and must survive translation verbatim.
    """

    kind: str
    start: int
    end: int
    text: str
    value: str
    qualifier: str = "exact"  # exact approx more_than less_than min max up_to
    noun: str | None = None  # what is counted (count, ordinal), as written
    currency: str | None = None  # ISO 4217 (money)
    unit: str | None = None  # CLDR unit name without its type: kilometer-per-hour, year, celsius (quantity, duration)
    relation: str | None = None  # since from until (date)
    modifier: str | None = None  # begin mid end (date)
    inferred_year: bool | None = None  # the year is not in the text (date, daterange)
    timezone: str | None = None  # (time)
    label: str | None = None  # PER ORG LOC MISC (name)
    type: str | None = None  # person organisation place label award product event work programme law study (name)
    alias: str | None = None  # what the text calls the same thing besides: the long form of ECEI, and back (name)
    guessed: bool | None = None  # a trained model alone takes it for a name (name)
    speaker: str | None = None  # (quote)
    role: str | None = None  # (quote)

    def moved(self, by: int) -> Fact:
        """The same mention in a text that begins `by` code points earlier."""
        return replace(self, start=self.start + by, end=self.end + by)

    @property
    def undated(self) -> str:
        """The words of a name without the year behind it, which is a date besides: LogiMAT 2026 -> LogiMAT."""
        words, year = self.text[:-5], self.text[-4:]
        dated = self.kind == "name" and self.text[-5:-4].isspace() and year.isdecimal() and words
        return words if dated and not self.value.endswith(year) else self.text


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a release states a fact. Offsets of `fact` are those in the block's text."""

    block: str
    fact: Fact
    sentence: str
    at: Position


Facts = tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class SheetFact:
    """One entry of a fact sheet.

    renderings: approved wording by locale, where it must read just so.
    required:   a person demands it: it stays on the sheet whether the source states it or not.
    change:     what the last refresh did to it, for who signs next: "new", or the id of the fact that it replaced.
    comments:   lines that a person wrote above it.
    """

    id: str
    fact: Fact
    block: str
    at: Position
    renderings: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    required: bool = False
    change: str = ""
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deviation:
    """A finding that a person has approved: silences exactly `code` in `locale`, there and for these words only.

    fact:  the id of the fact of the source; or, of what is none,
    block: where it stands, and text: the words of the source (none of a value that stands in the translation only).
    reads: the words of the translation that are approved, where the finding names any.
    """

    code: str
    locale: str
    reason: str
    at: Position
    fact: str = ""
    block: str = ""
    text: str = ""
    reads: str = ""


@dataclass(frozen=True, slots=True)
class FactSheet:
    """`facts.yaml`: the values we vouch for, and who signed them.

    gone: entries whose fact has left the source. Nobody vouches for them; should it come back, what a person added is
        there still.
    """

    at: Position
    facts: tuple[SheetFact, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    gone: tuple[SheetFact, ...] = ()
    signed_by: str = ""
    signed_on: date | None = None
    source_hash: str = ""  # Release.fingerprint at the time of signing
    sheet_hash: str = ""  # of facts and deviations at the time of signing
    current_hash: str = ""  # of facts and deviations as they are now

    @property
    def signed(self) -> bool:
        return bool(self.signed_by)


# --- terms and translations ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Term:
    """An approved term: how a German name or word reads in each locale.

    renderings: by BCP 47 tag; several approved forms, the preferred one first. Verbatim: the term itself.
    aliases: other German names of the same thing, short forms among them; the same renderings hold for them.
    starter: shipped with pressflow, approved by nobody here: it makes names known, and its absence is no error.
    """

    term: str
    type: str  # person organisation place label award product event work programme law study; "term": a word, no name
    renderings: Mapping[str, tuple[str, ...]]
    note: str = ""
    at: Position | None = None
    aliases: tuple[str, ...] = ()
    starter: bool = False

    @property
    def german(self) -> tuple[str, ...]:
        """The term and its aliases."""
        return (self.term, *self.aliases)

    def forms(self, locale: str) -> tuple[str, ...]:
        """The approved forms for a locale: by its own tag, else by its bare language; none if none is approved."""
        return self.renderings.get(locale) or self.renderings.get(locale.split("-")[0]) or ()

    @property
    def label(self) -> str | None:
        """PER, ORG, LOC or MISC; None for a plain word."""
        if self.type == "term":
            return None
        return {"person": "PER", "organisation": "ORG", "place": "LOC"}.get(self.type, "MISC")


class State(StrEnum):
    """How far a segment's translation is, in XLIFF's words. Only a person makes it reviewed or final."""

    INITIAL = "initial"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Unit:
    """A translation unit: one segment in two languages. target is "" exactly while state is initial.

    draft: words of an engine that must not go out as they are. damage: what is wrong with them.
    raw: an engine's own words, if the target is made of them. edits: what house style did to those, a sentence each.
    """

    id: str
    source: str
    target: str
    state: State
    origin: str  # "record" (the bilingual file), "memory", an engine's name, "source" (the release's own locale)
    at: Position  # of the target in the bilingual file
    draft: str = ""
    damage: str = ""
    raw: str = ""
    edits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Translation:
    """A release in one locale: units in reading order, each segment of the release once."""

    release: Release
    locale: str
    units: tuple[Unit, ...]

    @property
    def missing(self) -> int:
        """How many segments have no translation."""
        return sum(not u.target for u in self.units)

    @property
    def machine(self) -> bool:
        """True if a segment's words are a machine's and no person has confirmed them."""
        return any(u.state is State.TRANSLATED for u in self.units)

    def block_units(self, block: str) -> tuple[Unit, ...]:
        return tuple(u for u in self.units if u.id.rpartition(".")[0] == block)

    def text(self, block: str) -> str:
        """The block's text in this locale: its segments joined by one space."""
        return " ".join(u.target for u in self.block_units(block))

    def texts(self) -> tuple[tuple[Block, str], ...]:
        """All blocks with their text in this locale, in reading order."""
        targets: dict[str, list[str]] = {}
        for unit in self.units:
            targets.setdefault(unit.id.rpartition(".")[0], []).append(unit.target)
        return tuple((b, " ".join(targets.get(b.id, ()))) for b in self.release.blocks)

    @property
    def title(self) -> str:
        """The headline; without one the first sentence of the text."""
        block = self.release.title
        if block is None:
            return self.release.slug
        return self.text(block.id) if block.role is Role.HEADLINE else self.block_units(block.id)[0].target


# --- verdicts ---------------------------------------------------------------------------------------------


class Severity(StrEnum):
    ERROR = "error"  # blocks
    WARNING = "warning"  # needs a person's look
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a finding: the words at fault, and the sentence they stand in."""

    start: int
    end: int
    text: str
    value: str
    sentence: str = ""
    at: Position | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing for the editor to look at. Collected, never raised.

    code: words, stable, explained in docs/findings.md.
    block: the release's block it is about, "" where it is about none. The offsets of both sides are those in its text.
    approved: who let it stand; it is no more than information then.
    """

    code: str
    severity: Severity
    message: str
    fix: str
    at: Position | None = None
    locale: str = ""
    source: Side | None = None
    target: Side | None = None
    block: str = ""
    approved: Deviation | None = None


class How(StrEnum):
    """How a mention in a text was found to say what the other text says."""

    EQUAL = "equal"  # one value in both
    TERM = "term"  # as the termbase says
    VERBATIM = "verbatim"  # word for word
    RENDERING = "rendering"  # the wording that the fact sheet approves
    QUOTE = "quote"  # between quotation marks
    REPEATED = "repeated"  # one text says twice what the other says once
    WORDS = "words"  # in words that make no value: beide for two
    WITHIN = "within"  # as a part of a name, code or address
    OPEN = "open"  # not at all: a finding tells, or nothing that is certain


@dataclass(frozen=True, slots=True)
class Link:
    """A mention of the source and the mention of the translation that says the same; either may be lacking."""

    block: str
    how: How
    source: Fact | None = None
    target: Fact | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """All findings on one text, how many facts were proved, and by what."""

    findings: tuple[Finding, ...] = ()
    proved: int = 0
    links: tuple[Link, ...] = ()

    @property
    def passed(self) -> bool:
        return not any(f.severity is Severity.ERROR for f in self.findings)
