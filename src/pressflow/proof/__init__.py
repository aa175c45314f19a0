"""What was proved, and by what: one release with all its locales as one value. Whoever shows it only reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import Any

from pressflow.model import Deviation, Facts, FactSheet, Finding, Position, Release, Translation, Verdict


@dataclass(frozen=True, slots=True)
class Hashed:
    """A file as it was. public: of an output, "same" or "other" than the published one, "" if none is published."""

    path: str
    sha256: str
    size: int
    public: str = ""


@dataclass(frozen=True, slots=True)
class Output:
    """A file that was written and read back."""

    file: Hashed
    locale: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Translated:
    """A release in one locale with its verdict. engines: segment id -> who wrote its words, if known."""

    translation: Translation
    verdict: Verdict
    engines: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that a proof is made from."""

    release: Release
    facts: Facts
    sheet: FactSheet | None
    source: Verdict
    translated: tuple[Translated, ...]
    outputs: tuple[Output, ...]
    inputs: tuple[Hashed, ...]
    versions: tuple[tuple[str, str], ...]
    engine: str
    review: str


# --- the proof ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text: words, or a mention with what stands in it. marks: numbers of the links it belongs to."""

    text: str = ""
    pieces: tuple[Piece, ...] = ()
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Linked:
    """One fact of a block, in both texts.

    number: within the block, from 1. label: the fact's number on the sheet, "" for what is not on it.
    state: "proved", "approved", "warning", "error", "open" (no counterpart, no finding), "source" (none was sought).
    """

    number: int
    label: str
    kind: str
    value: str  # canonical
    meant: str  # in words
    source: str
    target: str
    how: str
    state: str
    reason: str = ""  # of an approval


@dataclass(frozen=True, slots=True)
class Segmented:
    """Where the words of one segment come from."""

    id: str
    state: str
    origin: str
    at: str
    missing: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A finding in its place. approval: what a deviation must say to let it stand, but for the reason."""

    finding: Finding
    approval: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Sides:
    """A block and its translation."""

    id: str
    role: str
    at: str
    source: tuple[Piece, ...]
    target: tuple[Piece, ...]
    links: tuple[Linked, ...]
    findings: tuple[Found, ...]
    segments: tuple[Segmented, ...]


@dataclass(frozen=True, slots=True)
class InLocale:
    """The translation into one locale. proved: mentions without a finding. findings: those that belong to no block."""

    locale: str
    passed: bool
    proved: int
    errors: int
    warnings: int
    approved: int
    missing: int
    segments: int
    confirmed: int  # segments that a person has confirmed
    blocks: tuple[Sides, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Vouched:
    """An entry of the sheet, with what became of it. results: (locale, state, words) for each locale."""

    id: str
    label: str
    kind: str
    value: str
    meant: str
    text: str
    block: str
    role: str
    mentions: int
    results: tuple[tuple[str, str, tuple[str, ...]], ...]
    renderings: tuple[tuple[str, str], ...]
    note: str
    required: bool
    change: str
    at: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Who vouches for the sheet. source_same, sheet_same: whether both are still what was signed."""

    by: str
    on: date | None
    source_hash: str
    sheet_hash: str
    source_same: bool
    sheet_same: bool
    file: str


@dataclass(frozen=True, slots=True)
class Approval:
    """A finding that somebody let stand. finding: None if no finding answers to it any more."""

    deviation: Deviation
    finding: Finding | None


@dataclass(frozen=True, slots=True)
class Proof:
    """What the report shows."""

    slug: str
    title: str
    locale: str
    date: date | None
    embargo: str
    source: str  # its file
    passed: bool
    stated: int  # facts that the source states
    signature: Signature | None
    findings: tuple[Finding, ...]  # of source and sheet
    facts: tuple[Vouched, ...]
    locales: tuple[InLocale, ...]
    approvals: tuple[Approval, ...]
    outputs: tuple[Output, ...]
    inputs: tuple[Hashed, ...]
    versions: tuple[tuple[str, str], ...]
    engine: str
    review: str


def proof_json(value: Any) -> Any:
    """A proof, or a part of one, as JSON knows it."""
    if isinstance(value, Position | date):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: proof_json(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple):
        return [proof_json(item) for item in value]
    return value
