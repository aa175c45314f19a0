"""A place that a finding, a fact or a block can name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Position:
    """A place that a person can go to. `place` is a line (`file:14`) or words (`file, paragraph 14`)."""

    file: str
    place: int | str = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.place}" if isinstance(self.place, int) else f"{self.file}, {self.place}"
