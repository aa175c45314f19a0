"""What is counted over labelled and found spans, and the shares made of it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Self


@dataclass(slots=True)
class Spans:
    """Counts over what is labelled and what was found. spans: found with the labelled span."""

    labelled: int = 0
    found: int = 0
    spans: int = 0

    def add(self, other: Self) -> None:
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(other, field.name))

    @property
    def precision(self) -> float:
        return share(self.spans, self.found)

    @property
    def recall(self) -> float:
        return share(self.spans, self.labelled)

    @property
    def f1(self) -> float:
        return share(2 * self.spans, self.found + self.labelled)


def share(part: int, whole: int) -> float:
    """1 of nothing: what nobody labelled was not missed."""
    return part / whole if whole else 1.0
