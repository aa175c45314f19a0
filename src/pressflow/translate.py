"""Release + record + memory + engine -> Translation.

What is asked first, wins: the bilingual file (people's corrections live there), then an exact match of the memory, then the
engine. Nothing is reused for a source text that says anything else. What an engine answered is kept, in the memory and in
the bilingual file, before the engine is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from pressflow.engines import Engine
from pressflow.errors import ServiceError
from pressflow.memory._xml import one_line
from pressflow.memory.match import EXACT, RANK, Match, text_key
from pressflow.memory.store import Memory
from pressflow.memory.xliff import (
    DRAFT,
    PREVIOUS,
    Bilingual,
    BilingualSegment,
    BilingualUnit,
    Note,
    machine_mark,
    read_bilingual,
    write_bilingual,
)
from pressflow.model import Block, Release, Segment, State, Translation, Unit

Sentences = Callable[[str], Sequence[tuple[int, int]]]
_AT_ONCE = 40  # texts that may be lost, and paid again, if a run dies while an engine works on them
_ALIKE = 0.5  # share of words that makes a changed paragraph the successor of an old one


@dataclass(frozen=True, slots=True)
class Plan:
    """What is known, by segment id, and what the engine must be asked."""

    known: Mapping[str, Unit]
    open: tuple[Segment, ...]


# --- segments ---------------------------------------------------------------------------------------------------


def split_release(release: Release, sentences: Sentences, record: Bilingual | None = None) -> tuple[Segment, ...]:
    """The release's sentences, in reading order. Joined by one space, those of a block are its text again.

    A block that stands in the record keeps the segments it has there: a CAT tool may have joined or split sentences.
    """
    units = _aligned(release.blocks, record)
    return tuple(s for block in release.blocks for s in _split_block(block, sentences, units.get(block.id)))


def _split_block(block: Block, sentences: Sentences, unit: BilingualUnit | None) -> Iterator[Segment]:
    """The segments of one block: as recorded, else as `sentences` cuts, else (if that loses a character) the whole."""
    recorded = _cut_as(block.text, unit) if unit else []
    if recorded:
        for id_, text in recorded:
            yield Segment(f"{block.id}.{id_}", block.role, text, block.at)
        return
    texts = [text for start, end in sentences(block.text) if (text := block.text[start:end].strip(" "))]
    if " ".join(texts) != block.text:
        texts = [block.text]
    for number, text in enumerate(texts, 1):
        yield Segment(f"{block.id}.s{number}", block.role, text, block.at)


def _cut_as(text: str, unit: BilingualUnit) -> list[tuple[str, str]]:
    """(segment id, text) where `unit` cuts; empty if its text is another. The words are the block's, with its own spaces."""
    if text_key(unit.source) != text_key(text) or len(unit.source) != len(text):
        return []
    cuts, start = [], 0
    for segment in unit.segments:
        end = start + len(segment.source)
        cuts.append((segment.id, text[start:end]))
        start = end + 1
    return cuts if " ".join(t for _, t in cuts) == text and all(t.strip(" ") == t != "" for _, t in cuts) else []


# --- what is known ------------------------------------------------------------------------------------------------


def plan(segments: Sequence[Segment], record: Mapping[str, Unit], matches: Mapping[str, Match]) -> Plan:
    """What the record and the memory answer and what the engine must. No I/O.

    record: by segment id. The same id and text first, then the same text in the same block, then anywhere in the file
    (a paragraph that moved): the furthest state, then the first. Only an exact match of the memory is reused, as a fuzzy one
    may carry last quarter's figures.
    """
    index = _by_text((id_, u.source, u.state) for id_, u in record.items() if u.target)
    known: dict[str, Unit] = {}
    for segment in segments:
        found = _best(segment.id, segment.text, index)
        match = matches.get(segment.text)
        if found is not None:
            known[segment.id] = replace(record[found], id=segment.id, source=segment.text)
        elif match and match.score == EXACT and text_key(match.source) == text_key(segment.text):
            known[segment.id] = Unit(segment.id, segment.text, match.target, match.state, "memory", segment.at)
    return Plan(known, tuple(s for s in segments if s.id not in known))


def dry_run(decided: Plan) -> int:
    """How many characters an engine would bill: each different text once."""
    return sum(len(text) for text in {s.text for s in decided.open})


def plan_release(
    release: Release, locale: str, *, segments: Sequence[Segment], record: Bilingual | None, memory: Memory | None
) -> Plan:
    """The plan for one locale, from the record as it is and the memory as it is. Nothing is sent or written."""
    known = {id_: record.unit(id_, s) for id_, s in _recorded(release, record).items()} if record else {}
    texts = {s.text for s in segments}
    return plan(segments, known, memory.matches(texts, release.locale, locale) if memory else {})


def _recorded(release: Release, record: Bilingual | None) -> dict[str, BilingualSegment]:
    """The record's segments under the ids of the blocks that their units now belong to.

    Inserting a paragraph renumbers all that follow. Units that belong to no block come last, under ids of their own.
    """
    if record is None:
        return {}
    units = _aligned(release.blocks, record)
    placed = {id(unit) for unit in units.values()}
    homes = [*units.items(), *((f"({u.id})", u) for u in record.units if id(u) not in placed)]
    return {f"{block}.{s.id}": s for block, unit in homes for s in unit.segments}


def _by_text(entries: Iterable[tuple[str, str, State]]) -> dict[str, list[tuple[str, State]]]:
    index: dict[str, list[tuple[str, State]]] = {}
    for id_, source, state in entries:
        index.setdefault(text_key(source), []).append((id_, state))
    return index


def _best(id_: str, text: str, index: Mapping[str, Sequence[tuple[str, State]]]) -> str | None:
    """The id of the entry with this text that serves segment `id_` best, None if no entry has the text."""
    block = id_.rpartition(".")[0]
    found = min(
        index.get(text_key(text), ()),
        key=lambda entry: (entry[0] != id_, entry[0].rpartition(".")[0] != block, -RANK[entry[1]]),
        default=None,
    )
    return found[0] if found else None


def _aligned(blocks: Sequence[Block], record: Bilingual | None) -> dict[str, BilingualUnit]:
    """The unit of the record that each block continues: same id and text, same text, most words in common, same id and
    role. A unit continues in one block at most."""
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
    for block, unit in _successors([b for b in blocks if b.id not in found], left):
        found[block.id] = unit
    return {b.id: found[b.id] for b in blocks if b.id in found}


def _same_place(block: Block, unit: BilingualUnit) -> bool:
    return block.id == unit.id and _same_text(block, unit)


def _same_text(block: Block, unit: BilingualUnit) -> bool:
    return text_key(block.text) == text_key(unit.source)


def _successors(blocks: Sequence[Block], units: Sequence[BilingualUnit]) -> Iterator[tuple[Block, BilingualUnit]]:
    """Pairs of a changed block and the unit it came from, the most alike first."""
    scored = sorted(
        ((-_alike(b, u), i, j) for i, b in enumerate(blocks) for j, u in enumerate(units)),
    )
    taken_blocks, taken_units = set[int](), set[int]()
    for score, i, j in scored:
        if -score >= _ALIKE and i not in taken_blocks and j not in taken_units:
            taken_blocks.add(i)
            taken_units.add(j)
            yield blocks[i], units[j]


def _alike(block: Block, unit: BilingualUnit) -> float:
    """The share of words that both have; enough if the block kept its place and role."""
    old, new = set(re.findall(r"\w+", unit.source)), set(re.findall(r"\w+", block.text))
    share = len(old & new) / (len(old | new) or 1)
    return max(share, _ALIKE) if block.id == unit.id and block.role == unit.name else share


# --- translating --------------------------------------------------------------------------------------------------


def translate(
    release: Release,
    locale: str,
    *,
    segments: Sequence[Segment],
    record: Bilingual | None,
    memory: Memory | None,
    engine: Engine | None,
    save: Callable[[Translation], None] | None = None,
) -> Translation:
    """The release in `locale`: record, memory, engine, in this order. Without an engine the rest stays initial.

    save: called after each answer of the engine, before the next question. Raises ServiceError.
    """
    if locale == release.locale:
        return _itself(release, segments)
    decided = plan_release(release, locale, segments=segments, record=record, memory=memory)
    known = dict(decided.known)
    if engine is not None and engine.name != "none":
        for batch in _batches(release, decided.open):
            known |= _answers(release, locale, batch, memory, engine, known)
            if save:
                save(_translation(release, locale, segments, known))
    return _translation(release, locale, segments, known)


def translate_file(
    release: Release,
    locale: str,
    path: Path,
    *,
    sentences: Sentences,
    memory: Memory | None,
    engine: Engine | None,
    write: bool = True,
) -> Translation:
    """The release in `locale`, with its bilingual file at `path` brought up to date (unless `write` is False).

    Each unit's place is its line in that file. A file of the release's own locale is neither read nor written.
    """
    if locale == release.locale:
        return _itself(release, split_release(release, sentences))
    record = _read(path, release, locale)
    translation = translate(
        release,
        locale,
        segments=split_release(release, sentences, record),
        record=record,
        memory=memory,
        engine=engine,
        save=(lambda so_far: save_translation(path, so_far)) if write else None,
    )
    if not write:
        return translation
    save_translation(path, translation)
    # Read back: for the lines, and because a person may have saved the file while the engine worked.
    return translate(
        release,
        locale,
        segments=split_release(release, sentences, record := _read(path, release, locale)),
        record=record,
        memory=None,
        engine=None,
    )


def save_translation(path: Path, translation: Translation) -> None:
    """Merge the translation into the bilingual file at `path`, as the file is now."""
    write_bilingual(path, update_bilingual(_read(path, translation.release, translation.locale), translation))


def _read(path: Path, release: Release, locale: str) -> Bilingual | None:
    return read_bilingual(path, source=release.locale, target=locale) if path.exists() else None


def _itself(release: Release, segments: Sequence[Segment]) -> Translation:
    return Translation(
        release, release.locale, tuple(Unit(s.id, s.text, s.text, State.FINAL, "source", s.at) for s in segments)
    )


def _translation(release: Release, locale: str, segments: Sequence[Segment], known: Mapping[str, Unit]) -> Translation:
    return Translation(release, locale, tuple(known.get(s.id) or _untranslated(s) for s in segments))


def _untranslated(segment: Segment) -> Unit:
    return Unit(segment.id, segment.text, "", State.INITIAL, "record", segment.at)


def _batches(release: Release, segments: Iterable[Segment]) -> Iterator[tuple[Segment, ...]]:
    """What goes to the engine in one go: a block, or a whole list or table, whose texts share their neighbours."""
    groups = {b.id: b.group or b.id for b in release.blocks}
    for _, members in groupby(segments, key=lambda s: groups.get(s.block, s.block)):
        batch = tuple(members)
        for start in range(0, len(batch), _AT_ONCE):
            yield batch[start : start + _AT_ONCE]


def _answers(
    release: Release,
    locale: str,
    batch: Sequence[Segment],
    memory: Memory | None,
    engine: Engine,
    known: Mapping[str, Unit],
) -> dict[str, Unit]:
    """A unit for each segment of the batch. A text that has been answered meanwhile, here or by another run, is not sent."""
    done = {u.source: u for u in known.values() if u.origin == engine.name}
    texts = list(dict.fromkeys(s.text for s in batch if s.text not in done))
    found = memory.matches(texts, release.locale, locale) if memory and texts else {}
    asked = [t for t in texts if t not in found]
    answers = _ask(engine, asked, locale, _context(release, batch)) if asked else {}
    if memory and answers:
        memory.add(answers.items(), release.locale, locale, engine.name)
    units = {}
    for s in batch:
        if s.text in found:
            units[s.id] = Unit(s.id, s.text, found[s.text].target, found[s.text].state, "memory", s.at)
        else:
            target = answers[s.text] if s.text in answers else done[s.text].target
            units[s.id] = Unit(s.id, s.text, target, State.TRANSLATED, engine.name, s.at)
    return units


def _ask(engine: Engine, texts: Sequence[str], locale: str, context: str) -> dict[str, str]:
    """The engine's answer to each text. An answer that is missing or empty stops: it is never taken for a translation."""
    replies = engine.translate(texts, locale, context)
    answers = [one_line(reply) for reply in replies]
    if len(answers) != len(texts) or not all(answers):
        raise ServiceError(
            f"{engine.name} was asked {len(texts)} texts and answered {sum(map(bool, answers))}",
            "run again; what arrived before is kept",
        )
    return dict(zip(texts, answers, strict=True))


def _context(release: Release, batch: Sequence[Segment]) -> str:
    """The title, and the text from the block before the batch to the one after it."""
    own = {s.block for s in batch}
    numbers = [n for n, b in enumerate(release.blocks) if b.id in own]
    near = release.blocks[max(numbers[0] - 1, 0) : numbers[-1] + 2]
    title = release.title
    first = [title.text] if title and title not in near else []
    return "\n".join([*first, *(b.text for b in near)])


# --- the record ---------------------------------------------------------------------------------------------------


def update_bilingual(previous: Bilingual | None, translation: Translation) -> Bilingual:
    """The record after this translation. No words of a person are ever lost.

    A segment whose German is in `previous` with a translation keeps that one, whatever `translation` says. One whose German
    is new takes the translation's. What was translated for German that is gone stays as a note: a person's for good (category
    "previous", at the paragraph that came in its place or at the top of the file), a machine's ("previous-draft") while
    the paragraph still lacks a translation.
    """
    release = translation.release
    aligned = _aligned(release.blocks, previous)
    recorded = _recorded(release, previous)
    index = _by_text((id_, s.source, s.state) for id_, s in recorded.items() if s.usable)
    units = []
    for block in release.blocks:
        segments = tuple(_updated(unit, recorded, index) for unit in translation.block_units(block.id))
        old = aligned.get(block.id) or BilingualUnit(block.id, "", ())
        units.append(replace(old, id=block.id, name=str(block.role), segments=segments))
    base = previous or Bilingual(release.locale, translation.locale, "", ())
    return _with_notes(base, aligned, replace(base, original=Path(release.at.file).name, units=tuple(units)))


def _updated(
    unit: Unit, recorded: Mapping[str, BilingualSegment], index: Mapping[str, Sequence[tuple[str, State]]]
) -> BilingualSegment:
    """The segment for one unit of the translation: the record's own words, else the translation's, else an open one."""
    id_ = unit.id.rpartition(".")[2]
    found = _best(unit.id, unit.source, index)
    if found is not None:
        return replace(recorded[found], id=id_, source=unit.source)
    if unit.target:
        mark = machine_mark(unit.origin, unit.target) if unit.origin not in ("record", "source") else ""
        return BilingualSegment(id_, unit.source, unit.target, unit.state, mark)
    draft = recorded.get(unit.id)
    if draft and not draft.usable and text_key(draft.source) == text_key(unit.source):
        return replace(draft, source=unit.source)
    return BilingualSegment(id_, unit.source)


def _with_notes(old: Bilingual, aligned: Mapping[str, BilingualUnit], new: Bilingual) -> Bilingual:
    """`new` with a note for every translation of `old` that it does not hold."""
    held = {(text_key(s.source), s.target) for u in new.units for s in u.segments}
    lost = {
        id(u): [s for s in u.segments if s.target and (text_key(s.source), s.target) not in held] for u in old.units
    }
    placed = {id(u) for u in aligned.values()}
    units = []
    for unit in new.units:
        before = aligned.get(unit.id)
        missing = any(not s.target for s in unit.segments)
        notes = [n for n in unit.notes if missing or n.category != DRAFT]
        for segment in lost.get(id(before), ()) if before else ():
            if missing or not segment.machine:
                notes.append(_previous(segment))
        units.append(replace(unit, notes=_once(notes)))
    homeless = [
        note
        for u in old.units
        if id(u) not in placed
        for note in (
            *(n for n in u.notes if n.category == PREVIOUS),
            *(_previous(s) for s in lost[id(u)] if not s.machine),
        )
    ]
    return replace(new, units=tuple(units), notes=_once([*new.notes, *homeless]))


def _previous(segment: BilingualSegment) -> Note:
    """What was said before, and how: two lines."""
    return Note(f"{segment.source}\n{segment.target}", DRAFT if segment.machine else PREVIOUS)


def _once(notes: Iterable[Note]) -> tuple[Note, ...]:
    return tuple(dict.fromkeys(notes))
