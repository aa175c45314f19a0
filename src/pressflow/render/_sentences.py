"""Where each sentence of a translation stands in its block: in the source's text and in the locale's."""

from __future__ import annotations

from dataclasses import dataclass

from pressflow.model import Translation


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence and where it begins in its block."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def holds(self, start: int, end: int) -> bool:
        """Whether these words of the block, and no more, are in the sentence."""
        return self.start <= start and end <= self.end


@dataclass(frozen=True, slots=True)
class Sentence:
    """source: as the release has it. target: as the translation has it."""

    source: Placed
    target: Placed


def sentences(translation: Translation) -> dict[str, list[Sentence]]:
    """The sentences of each block, by the block's id, in order."""
    found: dict[str, list[Sentence]] = {}
    for unit in translation.units:
        block = found.setdefault(unit.id.rpartition(".")[0], [])
        source, target = (block[-1].source.end + 1, block[-1].target.end + 1) if block else (0, 0)
        block.append(Sentence(Placed(unit.source, source), Placed(unit.target, target)))
    return found
