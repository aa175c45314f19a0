"""What the readers of a Word document share: the parts, the findings so far, and what is still to come."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from pressflow.model import Finding, Position, Severity
from pressflow.sources._docx_package import Package, Relation
from pressflow.sources._docx_styles import Mark, Numbering, Styles
from pressflow.sources._docx_xml import Element

_MOST = 20  # findings of one code; what comes after them is counted


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that look alike. size: in half points, 0 for what we put in ourselves."""

    text: str
    bold: bool = False
    size: int = 0


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture as it stands in the text. part: where its bytes are. crop: what is cut off, in 1/100000 of a side."""

    part: str
    alt: str
    crop: tuple[int, int, int, int] = (0, 0, 0, 0)  # left, top, right, bottom
    turned: int = 0  # degrees, clockwise


@dataclass(slots=True)
class Piece:
    """A paragraph as Word has it. gap: there is space before it. looks: what Word calls its style."""

    runs: list[Run]
    at: Position
    style: str = ""
    outline: int = 0
    mark: Mark | None = None
    gap: bool = True
    shots: list[Shot] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(slots=True)
class Box:
    """A text box: it floats, and is read after the paragraph that it hangs on. alone: nothing else stands there."""

    pieces: list[Part]
    alone: bool


@dataclass(slots=True)
class Cell:
    column: int
    pieces: list[Part]
    header: bool = False


@dataclass(slots=True)
class Grid:
    """A table; each row is a list of the cells that begin in it."""

    rows: list[list[Cell]]
    at: list[Position]
    marked: bool = False  # it says itself which rows are its head


Part = Piece | Box | Grid


@dataclass(slots=True)
class Field:
    """A field that has begun. shown: its instruction has ended, what follows is its result."""

    instruction: str = ""
    shown: bool = False
    start: int = -1  # of the words of a link, among the runs of its paragraph
    inline: int = 0  # identity of that paragraph


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote. part: where it is kept. place, before: where the text refers to it, after which words."""

    body: Element
    part: str
    at: Position
    place: Position
    before: str


@dataclass(slots=True)
class Desk:
    """One document under way. place: where the reader stands, for findings."""

    package: Package
    styles: Styles
    numbering: Numbering
    place: Position
    part: str = ""  # the part under way: its relations are its own
    findings: list[Finding] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    fields: list[Field] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    footnotes: dict[tuple[str, str], Element] = field(default_factory=dict)
    comments: dict[str, Element] = field(default_factory=dict)
    revisions: Counter[str] = field(default_factory=Counter)
    revised: Position | None = None
    embargoes: list[tuple[str, Position]] = field(default_factory=list)  # said where nothing is published
    parts: dict[str, str] = field(default_factory=dict)  # where footnotes and endnotes are kept
    relations_of: dict[str, dict[str, Relation]] = field(default_factory=dict)

    def note(self, code: str, severity: Severity, message: str, fix: str, at: Position | None = None) -> None:
        """Report something, at the place under way."""
        self.report(Finding(code, severity, message, fix, at or self.place))

    def report(self, finding: Finding) -> None:
        """Keep a finding, unless there are very many of its code."""
        self.counts[finding.code] += 1
        if self.counts[finding.code] <= _MOST:
            self.findings.append(finding)

    def relation(self, identifier: str) -> Relation | None:
        """Where the part under way leads."""
        if self.part not in self.relations_of:
            self.relations_of[self.part] = self.package.relations(self.part)
        return self.relations_of[self.part].get(identifier)

    def revise(self, what: str) -> None:
        """Count an open change that is read as accepted."""
        self.revisions[what] += 1
        self.revised = self.revised or self.place

    def overflowing(self) -> dict[str, int]:
        """How many findings of a code were not told one by one."""
        return {code: count - _MOST for code, count in self.counts.items() if count > _MOST}


def shorten(text: str, longest: int = 80) -> str:
    """One line of at most `longest` characters, for a message."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1] + "…"
