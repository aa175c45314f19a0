"""What every format reads a file into: paragraphs with hints, before anybody knows what they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from pressflow.model import Finding, Position, Role


class Kind(StrEnum):
    """What the file itself says about a paragraph, by a mark or a style."""

    PLAIN = "plain"
    HEADING = "heading"
    ITEM = "item"
    CELL = "cell"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, list item or table cell in reading order.

    text:  one line.
    level: of a heading from 1; depth of a list item from 1.
    group: what belongs together shares it: one list, one table.
    row, column: place in the table, from 0.
    lines: the same text as the file broke it, where it did; an address is read line by line.
    gap:   there is a blank line (or the like) before it.
    role:  only where the format knows it for certain (a caption in Word), else None.
    """

    text: str
    at: Position
    kind: Kind = Kind.PLAIN
    level: int = 0
    ordered: bool = False
    group: str = ""
    row: int = 0
    column: int = 0
    header: bool = False
    lines: tuple[str, ...] = ()
    gap: bool = True
    role: Role | None = None

    def line_at(self, number: int) -> Position:
        """Where the line with that index in `lines` stands."""
        return replace(self.at, place=self.at.place + number) if isinstance(self.at.place, int) else self.at


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of a YAML block: its words, or a list of them. `at` is the line of its key."""

    value: str | tuple[str, ...]
    at: Position

    @property
    def text(self) -> str:
        return self.value if isinstance(self.value, str) else ", ".join(self.value)

    @property
    def items(self) -> tuple[str, ...]:
        """The list, or the one value as a list of one; without empty ones."""
        values = (self.value,) if isinstance(self.value, str) else self.value
        return tuple(v for v in values if v)


@dataclass(frozen=True, slots=True)
class Embedded:
    """A picture inside a source file, as it came. Its caption and alt text are paragraphs whose `group` is `name`.

    crop: what the author cut off on each side (left, top, right, bottom), in 1/100000. turned: degrees, clockwise.
    """

    name: str
    content: bytes
    crop: tuple[int, int, int, int]
    turned: int
    at: Position


@dataclass(frozen=True, slots=True)
class Source:
    """A file as its format understands it: front matter by key, paragraphs in order, findings so far."""

    paragraphs: tuple[Paragraph, ...]
    front: Mapping[str, Entry] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    pictures: tuple[Embedded, ...] = ()
