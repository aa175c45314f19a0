"""A bilingual file as a value: a release in two languages, how far each sentence is, and whose words it has."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pressflow.memory.match import MemoryUnit
from pressflow.model import Finding, Position, Severity, State, Unit

# What a suggestion is, and the category of a note about a paragraph that is gone:
PREVIOUS, DRAFT = "previous", "previous-draft"  # what a person or a machine wrote for an older source
RAW = "raw"  # an engine's own words, where house style changed them
FUZZY = "fuzzy"  # a person's translation of a similar sentence
# Categories of notes that are ours and come and go with what they tell:
STYLE, FINDING = "house-style", "finding"
DAMAGED = "damaged"  # "s1: what is wrong with an engine's words, which stand there as a draft"

_FIXED = re.compile(r"fix\d+")  # the ids of our marks
_MACHINE = re.compile(r"pressflow:(?P<origin>[^\s:]+?)(?:\.(?P<print>[0-9a-f]{8}))?")

Attributes = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote about a unit. `attributes`: id, appliesTo, priority and those of other namespaces."""

    text: str
    category: str = ""
    attributes: Attributes = ()


@dataclass(frozen=True, slots=True)
class Code:
    """An inline code over a text: pc or mrk around a span, ph in the place of one, sc, ec, sm or em at a point."""

    tag: str
    start: int
    end: int
    attributes: Attributes = ()
    depth: int = 0  # how many codes it stands in

    @property
    def ours(self) -> bool:
        """True for a mark around words that must survive as they are: made anew whenever the file is written."""
        return self.tag == "pc" and _FIXED.fullmatch(dict(self.attributes).get("id", "")) is not None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A translation beside the text, for people only (`<mtc:match>`). ref: the id of the segment it is meant for.

    kind: "" for another tool's, which is kept as `xml`. similarity: of the two source texts, 0..100; -1: not told.
    """

    ref: str
    source: str
    target: str
    kind: str = ""
    origin: str = ""
    similarity: int = -1
    xml: str = ""


@dataclass(frozen=True, slots=True)
class BilingualSegment:
    """One sentence in two languages as the file has it; in state initial the target may hold a draft."""

    id: str  # "s1"
    source: str
    target: str = ""
    state: State = State.INITIAL
    sub_state: str = ""
    attributes: Attributes = ()
    source_codes: tuple[Code, ...] = ()
    target_codes: tuple[Code, ...] = ()
    line: int = field(default=0, compare=False)  # of the target in the file; 0 where there is no file yet

    @property
    def usable(self) -> bool:
        return self.state is not State.INITIAL and bool(self.target)

    @property
    def draft(self) -> bool:
        """True if somebody has begun a translation. A copy of the source, as CAT tools lay it in, is none."""
        return self.state is State.INITIAL and self.target not in ("", self.source)

    @property
    def origin(self) -> str:
        """The engine (or "memory") whose words the target is, "" if a person's or not known."""
        mark = _MACHINE.fullmatch(self.sub_state)
        if not mark or (mark["print"] and mark["print"] != fingerprint(self.target)):
            return ""
        return mark["origin"]

    @property
    def machine(self) -> bool:
        """True if no person has touched or confirmed the target."""
        return self.state is State.TRANSLATED and bool(self.origin)


@dataclass(frozen=True, slots=True)
class BilingualUnit:
    """One block. name: its role. extras: elements of other namespaces, as XML."""

    id: str  # "b2"
    name: str
    segments: tuple[BilingualSegment, ...]
    notes: tuple[Note, ...] = ()
    attributes: Attributes = ()
    extras: tuple[str, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()

    @property
    def source(self) -> str:
        """The block's text: its segments joined by one space."""
        return " ".join(s.source for s in self.segments)


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A bilingual file. original: the name of the source file."""

    source_locale: str
    target_locale: str
    original: str
    units: tuple[BilingualUnit, ...]
    notes: tuple[Note, ...] = ()
    attributes: Attributes = ()  # of <xliff>
    file_attributes: Attributes = ()  # of <file>
    extras: tuple[str, ...] = ()
    file: str = field(default="", compare=False)  # where it was read

    def record(self) -> dict[str, Unit]:
        """Every segment by its id ("b2.s1"), with its place in the file."""
        return {f"{u.id}.{s.id}": self.unit(f"{u.id}.{s.id}", s) for u in self.units for s in u.segments}

    def unit(self, id_: str, segment: BilingualSegment) -> Unit:
        """A segment of this file as a unit of translation: a draft in state initial is no target yet."""
        target, state = (segment.target, segment.state) if segment.usable else ("", State.INITIAL)
        return Unit(id_, segment.source, target, state, "record", Position(self.file, segment.line or 1))

    def memory_units(self) -> Iterator[tuple[int, MemoryUnit]]:
        """(line, pair) of every translated segment, for the memory."""
        segments = [s for u in self.units for s in u.segments]
        texts = ["", *(s.source for s in segments), ""]
        for place, segment in enumerate(segments):
            if segment.usable:
                yield (
                    segment.line,
                    MemoryUnit(
                        self.source_locale,
                        self.target_locale,
                        segment.source,
                        segment.target,
                        segment.state,
                        segment.origin if segment.machine else "",
                        before=texts[place],
                        after=texts[place + 2],
                    ),
                )

    def findings(self) -> tuple[Finding, ...]:
        """Targets that are filled in but not used, because their state still says initial."""
        return tuple(self._draft_finding(u, s) for u in self.units for s in u.segments if s.draft)

    def _draft_finding(self, unit: BilingualUnit, segment: BilingualSegment) -> Finding:
        at = Position(self.file, segment.line or 1)
        name = f"{unit.id}.{segment.id}"
        if segment.origin:
            damage = [n.text for n in unit.notes if n.category == DAMAGED and n.text.startswith(f"{segment.id}: ")]
            why = f": {damage[0].partition(': ')[2]}" if damage else ""
            return Finding(
                "answer-damaged",
                Severity.ERROR,
                f"{segment.origin} damaged segment {name}, and its words are not used{why}",
                'correct the target and set state="reviewed"; or empty it, and the next run asks again',
                at,
                self.target_locale,
            )
        return Finding(
            "target-still-initial",
            Severity.WARNING,
            f"the translation of segment {name} is not used: its state is initial",
            'set state="translated" (or "reviewed" once it has been checked), or empty the target',
            at,
            self.target_locale,
        )


def fingerprint(text: str) -> str:
    """Eight hexadecimal digits by which a later reader sees whether `text` has been changed."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def machine_mark(origin: str, target: str) -> str:
    """The sub-state that says who wrote `target`. XLIFF allows neither a space nor a colon in it."""
    name = re.sub(r"[\s:]+", "-", origin)
    return f"pressflow:{name}.{fingerprint(target)}"
