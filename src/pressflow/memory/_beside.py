"""What stands beside the segments of a bilingual file: notes and suggestions that come, move and go with them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from rapidfuzz import fuzz

from pressflow.memory.aids import Aids
from pressflow.memory.bilingual import (
    DAMAGED,
    DRAFT,
    FINDING,
    FUZZY,
    PREVIOUS,
    RAW,
    STYLE,
    Bilingual,
    BilingualSegment,
    BilingualUnit,
    Note,
    Suggestion,
)
from pressflow.memory.match import text_key
from pressflow.model import State, Unit

_T = TypeVar("_T")
_ABOUT = re.compile(r"(?P<id>[^\s:]+): ")  # our notes begin with the segment they are about


def with_help(old: BilingualUnit, new: BilingualUnit, known: Sequence[Unit], aids: Aids) -> BilingualUnit:
    """`new` with the notes and suggestions of `old` that still fit, and those that its translation brings.

    old: the unit that it continues. known: its segments as they were translated.
    """
    moved = _moved(old, new)
    segments = {s.id: s for s in new.segments}
    notes = [n for note in old.notes if (n := _kept_note(note, old, moved))]
    suggestions = [s for suggestion in old.suggestions if (s := _kept(suggestion, moved))]
    for unit in known:
        segment = segments[unit.id.rpartition(".")[2]]
        notes += _told(unit, segment)
        if unit.raw and unit.raw != unit.target == segment.target:
            suggestions.append(
                Suggestion(segment.id, segment.source, unit.raw, RAW, segment.origin or unit.origin, 100)
            )
    if aids.similar:
        suggestions += _similar(new, suggestions, aids)
    return replace(new, notes=once(notes), suggestions=once(suggestions))


def with_lost(old: Bilingual, aligned: Mapping[str, BilingualUnit], new: Bilingual) -> Bilingual:
    """`new` with every translation of `old` that it does not hold, as a suggestion or a note of the file."""
    held = {(text_key(s.source), s.target) for u in new.units for s in u.segments}
    lost = {
        u.id: [s for s in u.segments if _words(s) and (text_key(s.source), s.target) not in held] for u in old.units
    }
    units = []
    for unit in new.units:
        missing = any(not s.usable for s in unit.segments)
        notes = [n for n in unit.notes if missing or n.category not in (DRAFT, DAMAGED)]
        beside = [s for s in unit.suggestions if _worth(s, held, missing)]
        if unit.id in aligned:
            beside += [_previous(s, unit) for s in lost[aligned[unit.id].id] if missing or not s.machine]
        units.append(replace(unit, notes=once(notes), suggestions=_without_doubles(beside)))
    placed = {u.id for u in aligned.values()}
    homeless = [note for u in old.units if u.id not in placed for note in _farewell(u, lost[u.id])]
    return replace(new, units=tuple(units), notes=once([*new.notes, *homeless]))


def once(items: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))


# --- what stays ------------------------------------------------------------------------------------------------------


def _moved(old: BilingualUnit, new: BilingualUnit) -> dict[str, BilingualSegment]:
    """Old segment id -> the segment that has its German now; ids of German that is gone are missing."""
    found: dict[str, BilingualSegment] = {}
    for segment in old.segments:
        same = [s for s in new.segments if text_key(s.source) == text_key(segment.source)]
        if same:
            found[segment.id] = next((s for s in same if s.id == segment.id), same[0])
    return found


def _kept_note(note: Note, old: BilingualUnit, moved: Mapping[str, BilingualSegment]) -> Note | None:
    """The note, at its segment's present id; None for one of ours about words that are gone."""
    about = _ABOUT.match(note.text)
    before = next((s for s in old.segments if about and s.id == about["id"]), None)
    if note.category not in (STYLE, FINDING) or about is None or before is None:
        return note
    now = moved.get(before.id)
    if now is None or now.target != before.target or (note.category == STYLE and not now.machine):
        return None
    return replace(note, text=f"{now.id}: {note.text[about.end() :]}")


def _kept(suggestion: Suggestion, moved: Mapping[str, BilingualSegment]) -> Suggestion | None:
    """The suggestion, at its segment's present id; None for one that no longer fits."""
    now = moved.get(suggestion.ref)
    if suggestion.kind not in (RAW, FUZZY):
        return replace(suggestion, ref=now.id) if now and suggestion.kind else suggestion
    if now is None or (suggestion.kind == FUZZY and _confirmed(now)):
        return None
    return replace(suggestion, ref=now.id)


def _worth(suggestion: Suggestion, held: set[tuple[str, str]], missing: bool) -> bool:
    """Whether a suggestion for older German still tells something."""
    if suggestion.kind == DRAFT:
        return missing
    return suggestion.kind != PREVIOUS or (text_key(suggestion.source), suggestion.target) not in held


def _without_doubles(suggestions: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """Each suggestion once; what stood here before is not also told as similar."""
    known = list(once(suggestions))
    before = {(s.source, s.target) for s in known if s.kind == PREVIOUS}
    return tuple(s for s in known if s.kind != FUZZY or (s.source, s.target) not in before)


def _words(segment: BilingualSegment) -> bool:
    return segment.usable or segment.draft


def _confirmed(segment: BilingualSegment) -> bool:
    """Whether a person has had the last word."""
    return segment.state in (State.REVIEWED, State.FINAL) or (segment.usable and not segment.machine)


# --- what comes ------------------------------------------------------------------------------------------------------


def _told(unit: Unit, segment: BilingualSegment) -> Iterator[Note]:
    """What is wrong with a draft, and what house style did, for the person who reads the segment."""
    if unit.draft:
        yield Note(f"{segment.id}: {unit.damage}", DAMAGED)
    if unit.edits and segment.target == unit.target:
        yield Note(f"{segment.id}: {'; '.join(unit.edits)}", STYLE, (("appliesTo", "target"), ("priority", "9")))


def _similar(unit: BilingualUnit, known: Sequence[Suggestion], aids: Aids) -> Iterator[Suggestion]:
    """Fuzzy matches for the segments that no person has confirmed and that have none yet."""
    assert aids.similar
    for segment in unit.segments:
        if not _confirmed(segment) and not any(s.ref == segment.id and s.kind == FUZZY for s in known):
            for match in aids.similar(segment.source):
                yield Suggestion(segment.id, match.source, match.target, FUZZY, match.origin, match.score)


def _previous(segment: BilingualSegment, unit: BilingualUnit) -> Suggestion:
    """What was said before, beside the segment whose German is most like it."""
    scores = [(int(fuzz.ratio(text_key(segment.source), text_key(s.source))), -n) for n, s in enumerate(unit.segments)]
    score, place = max(scores)
    kind = DRAFT if segment.machine else PREVIOUS
    return Suggestion(unit.segments[-place].id, segment.source, segment.target, kind, segment.origin, score)


def _farewell(unit: BilingualUnit, lost: Sequence[BilingualSegment]) -> Iterator[Note]:
    """What people left in a paragraph that is gone."""
    yield from (n for n in unit.notes if n.category not in (DRAFT, DAMAGED, STYLE) and not _is_finding(n, unit))
    yield from (Note(f"{s.source}\n{s.target}", PREVIOUS) for s in unit.suggestions if s.kind == PREVIOUS)
    yield from (Note(f"{s.source}\n{s.target}", PREVIOUS) for s in lost if not s.machine)


def _is_finding(note: Note, unit: BilingualUnit) -> bool:
    about = _ABOUT.match(note.text)
    return note.category == FINDING and about is not None and about["id"] in {s.id for s in unit.segments}
