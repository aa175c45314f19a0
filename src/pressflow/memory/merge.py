"""The record and a release that has moved on: what belongs to what, and how nothing of a person's is lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from pressflow.memory._beside import with_help, with_lost
from pressflow.memory.aids import Aids, with_marks
from pressflow.memory.bilingual import Bilingual, BilingualSegment, BilingualUnit, machine_mark
from pressflow.memory.match import RANK, text_key
from pressflow.model import Block, Release, State, Translation, Unit

_ALIKE = 0.5  # share of words that makes a changed paragraph the successor of an old one
_NONE = Aids()

Index = Mapping[str, Sequence[tuple[str, State]]]  # text -> (segment id, state) of the entries that have it


def update_bilingual(previous: Bilingual | None, translation: Translation, aids: Aids = _NONE) -> Bilingual:
    """The record after this translation. No words of a person are ever lost.

    A segment whose German stands translated in `previous` keeps that, whatever `translation` says; one that somebody
    has begun (a target in state initial) is kept as it is. One whose German is new takes the translation's. What was
    translated for German that is gone stays beside it as a suggestion: a person's for good, a machine's while the
    paragraph lacks a translation; where the whole paragraph is gone, a person's words are a note of the file.
    """
    release = translation.release
    aligned = align(release.blocks, previous)
    recorded = recorded_segments(release, previous)
    index = by_text((id_, s.source, s.state) for id_, s in recorded.items() if s.usable)
    units = []
    for block in release.blocks:
        known = translation.block_units(block.id)
        segments = tuple(_updated(unit, recorded, index) for unit in known)
        if aids.marks:
            segments = with_marks(segments, aids.marks)
        old = aligned.get(block.id) or BilingualUnit(block.id, "", ())
        unit = replace(old, id=block.id, name=str(block.role), segments=segments)
        units.append(with_help(old, unit, known, aids))
    base = previous or Bilingual(release.locale, translation.locale, "", ())
    new = replace(base, original=Path(release.at.file).name, units=tuple(units))
    return with_lost(base, aligned, new)


def _updated(unit: Unit, recorded: Mapping[str, BilingualSegment], index: Index) -> BilingualSegment:
    """The segment for one unit of the translation: the record's own words, else the translation's, else an open one."""
    id_ = unit.id.rpartition(".")[2]
    own = recorded.get(unit.id)
    if own and own.draft and text_key(own.source) == text_key(unit.source):
        return _with_source(own, id_, unit.source)
    found = best_entry(unit.id, unit.source, index)
    if found is not None:
        return _with_source(recorded[found], id_, unit.source)
    if unit.target:
        person = unit.origin == "memory" and unit.state is State.TRANSLATED and not unit.raw
        mark = "" if person or unit.origin in ("record", "source") else machine_mark(unit.origin, unit.target)
        return BilingualSegment(id_, unit.source, unit.target, unit.state, mark)
    if unit.draft:
        return BilingualSegment(id_, unit.source, unit.draft, State.INITIAL, machine_mark(unit.origin, unit.draft))
    return BilingualSegment(id_, unit.source)


def _with_source(segment: BilingualSegment, id_: str, source: str) -> BilingualSegment:
    """The segment with the German as it is now; codes are kept where no offset has moved."""
    codes = segment.source_codes if len(source) == len(segment.source) else ()
    return replace(segment, id=id_, source=source, source_codes=codes)


# --- what belongs to what ----------------------------------------------------------------------------------------


def recorded_segments(release: Release, record: Bilingual | None) -> dict[str, BilingualSegment]:
    """The record's segments under the ids of the blocks that their units now belong to.

    Inserting a paragraph renumbers all that follow. Units that belong to no block come last, under ids of their own.
    """
    if record is None:
        return {}
    units = align(release.blocks, record)
    placed = {u.id for u in units.values()}
    homes = [*units.items(), *((f"({u.id})", u) for u in record.units if u.id not in placed)]
    return {f"{block}.{s.id}": s for block, unit in homes for s in unit.segments}


def by_text(entries: Iterable[tuple[str, str, State]]) -> Index:
    """An index of (segment id, source, state)."""
    index: dict[str, list[tuple[str, State]]] = {}
    for id_, source, state in entries:
        index.setdefault(text_key(source), []).append((id_, state))
    return index


def best_entry(id_: str, text: str, index: Index) -> str | None:
    """The id of the entry with this text that serves segment `id_` best, None if no entry has the text.

    Its own, then one of its block, then the one whose state is furthest, then the first.
    """
    block = id_.rpartition(".")[0]
    found = min(
        index.get(text_key(text), ()),
        key=lambda entry: (entry[0] != id_, entry[0].rpartition(".")[0] != block, -RANK[entry[1]]),
        default=None,
    )
    return found[0] if found else None


def align(blocks: Sequence[Block], record: Bilingual | None) -> dict[str, BilingualUnit]:
    """The unit of the record that each block continues, in reading order; a unit continues in one block at most.

    It has the same id and text, or the same text, or (a paragraph that was edited) the most words in common.
    """
    if record is None:
        return {}
    found: dict[str, BilingualUnit] = {}
    left = list(record.units)
    for rule in (_same_place, _same_text):
        for block in blocks:
            unit = next((u for u in left if rule(block, u)), None) if block.id not in found else None
            if unit:
                found[block.id] = unit
                left.remove(unit)
    found |= {block.id: unit for block, unit in _successors([b for b in blocks if b.id not in found], left)}
    return {b.id: found[b.id] for b in blocks if b.id in found}


def _same_place(block: Block, unit: BilingualUnit) -> bool:
    return block.id == unit.id and _same_text(block, unit)


def _same_text(block: Block, unit: BilingualUnit) -> bool:
    return text_key(block.text) == text_key(unit.source)


def _successors(blocks: Sequence[Block], units: Sequence[BilingualUnit]) -> Iterator[tuple[Block, BilingualUnit]]:
    """Pairs of an edited block and the unit it came from, the most alike first."""
    scores = sorted((-_alike(b, u), i, j) for i, b in enumerate(blocks) for j, u in enumerate(units))
    taken_blocks, taken_units = set[int](), set[int]()
    for score, i, j in scores:
        if -score >= _ALIKE and i not in taken_blocks and j not in taken_units:
            taken_blocks.add(i)
            taken_units.add(j)
            yield blocks[i], units[j]


def _alike(block: Block, unit: BilingualUnit) -> float:
    """The share of words that both have; just enough if the block has kept its place and role."""
    old, new = set(re.findall(r"\w+", unit.source)), set(re.findall(r"\w+", block.text))
    share = len(old & new) / (len(old | new) or 1)
    return max(share, _ALIKE) if block.id == unit.id and block.role == unit.name else share
