"""A release in another language, and the terms that it is held to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pressflow.model._position import Position
from pressflow.model._release import Block, Release, Role


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
