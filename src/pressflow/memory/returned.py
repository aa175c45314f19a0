"""What a translator sends back, laid into the record: every word of a person stays, in the text or beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pressflow.memory.bilingual import (
    DAMAGED,
    FINDING,
    PREVIOUS,
    STYLE,
    Bilingual,
    BilingualSegment,
    BilingualUnit,
    Note,
    Suggestion,
)
from pressflow.memory.match import RANK, text_key

_OURS = (DAMAGED, FINDING, STYLE)  # notes that pressflow writes itself: what came back of them may be out of date


@dataclass(frozen=True, slots=True)
class Returned:
    """The record with what came back. taken: segments with other words or a further state than before.

    replaced: ids of segments in which a person's words gave way to another person's; the first are a suggestion now.
    strange: how many translated segments that came back have no German in the record.
    """

    record: Bilingual
    taken: int
    replaced: tuple[str, ...]
    strange: int


def merge_returned(record: Bilingual, returned: Bilingual) -> Returned:
    """`record` with the targets, states, notes and cuts of `returned`; what is told apart is told by the German.

    A machine's words that nobody touched never replace anything: the record may have moved on meanwhile.
    """
    units = tuple(_merged(unit, returned) for unit in record.units)
    replaced = tuple(
        f"{unit.id}.{segment.ref}"
        for unit, before in zip(units, record.units, strict=True)
        for segment in unit.suggestions
        if segment not in before.suggestions
    )
    known = {text_key(s.source) for u in units for s in u.segments}
    strange = sum(text_key(s.source) not in known for u in returned.units for s in u.segments if s.usable)
    taken = sum(
        _told(s) not in set(map(_told, b.segments))
        for u, b in zip(units, record.units, strict=True)
        for s in u.segments
    )
    return Returned(replace(record, units=units, notes=_both(record.notes, returned.notes)), taken, replaced, strange)


def _told(segment: BilingualSegment) -> tuple[str, str, str]:
    return text_key(segment.source), segment.target, segment.state


def _merged(unit: BilingualUnit, returned: Bilingual) -> BilingualUnit:
    same = [u for u in returned.units if text_key(u.source) == text_key(unit.source)]
    other = next((u for u in same if u.id == unit.id), same[0] if same else None)
    if other and _cuts(other) != _cuts(unit) and any(s.usable and not s.machine for s in other.segments):
        segments: tuple[BilingualSegment, ...] = other.segments  # joined or split by the translator
    else:
        pool = other.segments if other else tuple(s for u in returned.units for s in u.segments)
        segments = tuple(_newer(s, pool) for s in unit.segments)
    held = {(text_key(s.source), s.target) for s in segments}
    lost = [s for s in unit.segments if _by_person(s) and (text_key(s.source), s.target) not in held]
    beside = (Suggestion(_home(s, segments), s.source, s.target, PREVIOUS, similarity=100) for s in lost)
    notes = _both(unit.notes, other.notes if other else ())
    return replace(unit, segments=segments, notes=notes, suggestions=tuple(dict.fromkeys([*unit.suggestions, *beside])))


def _cuts(unit: BilingualUnit) -> list[str]:
    return [text_key(s.source) for s in unit.segments]


def _newer(own: BilingualSegment, pool: Sequence[BilingualSegment]) -> BilingualSegment:
    """The segment with the words and the state that came back for its German, if a person has had a hand in them."""
    same = [s for s in pool if text_key(s.source) == text_key(own.source)]
    other = next((s for s in same if s.id == own.id), same[0] if same else None)
    if other is None or not (other.usable or other.draft) or other.machine:
        return own
    if other.target == own.target:
        further = RANK[other.state] > RANK[own.state]
        return replace(own, state=other.state, sub_state=other.sub_state) if further else own
    if other.draft and own.usable:
        return own  # begun and not finished: what stands there is better
    codes = other.source_codes if other.source == own.source else own.source_codes
    return replace(other, id=own.id, source=own.source, source_codes=codes)


def _by_person(segment: BilingualSegment) -> bool:
    return (segment.usable and not segment.machine) or (segment.draft and not segment.origin)


def _home(segment: BilingualSegment, segments: Sequence[BilingualSegment]) -> str:
    """The id of the segment that has the German now, or a part of it."""
    key = text_key(segment.source)
    found = (s.id for s in segments if text_key(s.source) in key or key in text_key(s.source))
    return next(found, segments[0].id)


def _both(own: Sequence[Note], other: Sequence[Note]) -> tuple[Note, ...]:
    """All notes once, but for ours as they came back."""
    texts = {n.text for n in own}
    return (*own, *(n for n in other if n.category not in _OURS and n.text not in texts))
