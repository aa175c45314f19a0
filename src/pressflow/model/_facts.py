"""What a text states, and the sheet on which a person vouches for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from pressflow.model._position import Position


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
