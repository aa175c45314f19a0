"""What the checks say: findings, links and verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pressflow.model._facts import Deviation, Fact
from pressflow.model._position import Position


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
