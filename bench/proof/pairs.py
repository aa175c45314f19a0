"""The pairs that errors are put into: good translations, written by hand (data/pairs_*.jsonl) or built from facts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parent / "data"
PARTS = ("open", "closed")
LOCALES = ("en-GB", "fr", "it", "es")


@dataclass(frozen=True, slots=True)
class Pair:
    """A German text and its translation into the locale `to`. part: whether its misses may be read."""

    id: str
    source: str
    target: str
    part: str
    to: str

    @property
    def language(self) -> str:
        return self.to.split("-")[0]


def written(part: str | None = None, locales: tuple[str, ...] = LOCALES) -> list[Pair]:
    """The pairs written by hand, in file order."""
    lines = (line for to in locales for line in (DATA / f"pairs_{to}.jsonl").read_text("utf-8").splitlines())
    pairs = [Pair(**json.loads(line)) for line in lines]
    return [pair for pair in pairs if part in (None, pair.part)]
