"""Release + record + memory + engine -> Translation.

What is asked first, wins: the bilingual file (people's corrections live there), then an exact match of the memory, then
the engine. Nothing is reused for a source text that says anything else. What an engine answered is kept, in the memory
and in the bilingual file, before the engine is asked again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pressflow.asking import Fixed, ask_engine, remembered
from pressflow.engines import Engine
from pressflow.memory.aids import Aids
from pressflow.memory.bilingual import Bilingual, BilingualUnit
from pressflow.memory.match import EXACT, Match, Place, text_key
from pressflow.memory.merge import align, best_entry, by_text, recorded_segments, update_bilingual
from pressflow.memory.xliff import read_bilingual, write_bilingual
from pressflow.model import Block, Position, Release, Segment, State, Translation, Unit

if TYPE_CHECKING:
    from pressflow.memory.store import Memory

__all__ = [
    "Plan",
    "dry_run",
    "plan",
    "plan_release",
    "save_translation",
    "split_release",
    "translate",
    "translate_file",
    "update_bilingual",
]

Sentences = Callable[[str], Sequence[tuple[int, int]]]
_NONE = Aids()


@dataclass(frozen=True, slots=True)
class Plan:
    """What is known, by segment id, and what the engine must be asked."""

    known: Mapping[str, Unit]
    open: tuple[Segment, ...]


# --- segments ----------------------------------------------------------------------------------------------------


def split_release(release: Release, sentences: Sentences, record: Bilingual | None = None) -> tuple[Segment, ...]:
    """The release's sentences, in reading order. Joined by one space, those of a block are its text again.

    A block that stands in the record keeps the segments it has there: a CAT tool may have joined or split sentences.
    """
    units = align(release.blocks, record)
    return tuple(s for block in release.blocks for s in _split_block(block, sentences, units.get(block.id)))


def _split_block(block: Block, sentences: Sentences, unit: BilingualUnit | None) -> Iterator[Segment]:
    """One block's segments: as recorded, else as `sentences` cuts, else (if that would lose a character) the whole."""
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
    """(segment id, text) where `unit` cuts; empty if its text is another. The words and spaces are the block's own."""
    if text_key(unit.source) != text_key(text) or len(unit.source) != len(text):
        return []
    cuts, start = [], 0
    for segment in unit.segments:
        end = start + len(segment.source)
        cuts.append((segment.id, text[start:end]))
        start = end + 1
    whole = " ".join(cut for _, cut in cuts) == text and all(cut and cut == cut.strip(" ") for _, cut in cuts)
    return cuts if whole else []


# --- what is known -----------------------------------------------------------------------------------------------


def plan(segments: Sequence[Segment], record: Mapping[str, Unit], matches: Mapping[str, Match]) -> Plan:
    """What the record and the memory answer and what the engine must. No I/O.

    record: by segment id. The same id and text first, then the same text in the same block, then anywhere in the file
    (a paragraph that moved): the furthest state, then the first. matches: by segment id or by text. Of the memory only
    an exact match is reused: a fuzzy one may carry last quarter's figures.
    """
    index = by_text((id_, u.source, u.state) for id_, u in record.items() if u.target)
    known: dict[str, Unit] = {}
    for segment in segments:
        found = best_entry(segment.id, segment.text, index)
        match = matches.get(segment.id) or matches.get(segment.text)
        if found is not None:
            known[segment.id] = replace(record[found], id=segment.id, source=segment.text)
        elif match and match.score == EXACT and text_key(match.source) == text_key(segment.text):
            known[segment.id] = remembered(segment, match)
    return Plan(known, tuple(s for s in segments if s.id not in known))


def dry_run(decided: Plan) -> int:
    """How many characters an engine would bill for one locale: each different text once."""
    return sum(len(text) for text in {s.text for s in decided.open})


def plan_release(
    release: Release, locale: str, *, segments: Sequence[Segment], record: Bilingual | None, memory: Memory | None
) -> Plan:
    """The plan for one locale, from the record and the memory as they are. Nothing is sent or written.

    A segment that somebody has begun to translate (a target in state initial) is that person's: it is neither known nor
    open, and `Bilingual.findings` names it.
    """
    recorded = recorded_segments(release, record)
    units = {id_: record.unit(id_, s) for id_, s in recorded.items()} if record else {}
    begun = {id_: s.source for id_, s in recorded.items() if s.draft}
    free = [s for s in segments if text_key(begun.get(s.id, "")) != text_key(s.text)]
    recorded_only = plan(free, units, {})
    if memory is None or not recorded_only.open:
        return recorded_only
    places = _places(segments)
    asked = {s.id: places[s.id] for s in recorded_only.open}
    return plan(free, units, memory.matches_between(asked, release.locale, locale))


def _places(segments: Sequence[Segment]) -> dict[str, Place]:
    """Each segment's text between its neighbours', by id."""
    texts = ["", *(s.text for s in segments), ""]
    return {s.id: Place(s.text, texts[n], texts[n + 2]) for n, s in enumerate(segments)}


# --- translating -------------------------------------------------------------------------------------------------


def translate_file(
    release: Release,
    locale: str,
    path: Path,
    *,
    sentences: Sentences,
    memory: Memory | None,
    engine: Engine | None,
    fixed: Fixed = lambda text: (),
    aids: Aids = _NONE,
    write: bool = True,
) -> Translation:
    """The release in `locale`, with its bilingual file at `path` brought up to date (unless `write` is False).

    Each unit's place is its line in that file. The release's own locale has no such file. Raises MemoryFileError for a
    file that cannot be read, ServiceError if the engine fails: what it answered before is kept.
    """

    translated = partial(translate, release, locale, fixed=fixed, aids=aids, path=path)

    def ask(memory: Memory | None, engine: Engine | None, save: Callable[[Translation], None] | None) -> Translation:
        record = _read(path, release, locale)
        segments = split_release(release, sentences, record)
        return translated(segments=segments, record=record, memory=memory, engine=engine, save=save)

    if locale == release.locale:
        return _itself(release, split_release(release, sentences))
    if not write:
        return ask(memory, engine, None)
    beside = _with_memory(aids, memory, release.locale, locale)
    translation = ask(memory, engine, lambda so_far: save_translation(path, so_far, aids))
    save_translation(path, translation, beside)
    # Read back: for the lines, and because a person may have saved the file while the engine worked.
    origins = {(u.id, u.target): u.origin for u in translation.units}
    written = ask(None, None, None)
    units = tuple(replace(u, origin=origins.get((u.id, u.target), u.origin)) for u in written.units)
    return replace(written, units=units)


def translate(
    release: Release,
    locale: str,
    *,
    segments: Sequence[Segment],
    record: Bilingual | None,
    memory: Memory | None,
    engine: Engine | None,
    fixed: Fixed = lambda text: (),
    aids: Aids = _NONE,
    save: Callable[[Translation], None] | None = None,
    path: Path | None = None,
) -> Translation:
    """The release in `locale`: record, memory, engine, in this order. Without an engine the rest stays initial.

    save: called with all that is known before each question to the engine, and after the last one, failed or not.
    path: where the bilingual file is or will be; each unit's place is in it, on line 1 while it has no line.
    """
    if locale == release.locale:
        return _itself(release, segments)
    recorded = record.record() if record else {}
    nowhere = Position(path.as_posix() if path else record.file if record else f"{locale}.xlf")

    def so_far() -> Translation:
        units = (known.get(s.id) or _untranslated(s, recorded, nowhere) for s in segments)
        return Translation(release, locale, tuple(units))

    def keep() -> None:
        if save and decided.open:
            save(so_far())

    decided = plan_release(release, locale, segments=segments, record=record, memory=memory)
    known = _styled(decided.known, aids, nowhere)
    if engine is not None and engine.name != "none":
        try:
            for units in ask_engine(release, locale, decided.open, memory, engine, known, fixed, keep):
                known |= _styled(units, aids, nowhere)
        finally:
            keep()
    return so_far()


def save_translation(path: Path, translation: Translation, aids: Aids = _NONE) -> None:
    """Merge the translation into the bilingual file at `path`, as the file is now."""
    write_bilingual(path, update_bilingual(_read(path, translation.release, translation.locale), translation, aids))


def _styled(units: Mapping[str, Unit], aids: Aids, nowhere: Position) -> dict[str, Unit]:
    """The units in house style, without a line as yet; those of the bilingual file as they are."""
    return {id_: u if u.origin == "record" else replace(_in_style(u, aids), at=nowhere) for id_, u in units.items()}


def _in_style(unit: Unit, aids: Aids) -> Unit:
    """The unit with an engine's words in house style; a person's words are never touched."""
    if not unit.raw or not unit.target or not aids.style:
        return unit
    target, edits = aids.style(unit.source, unit.raw)
    return replace(unit, target=target, edits=edits)


def _with_memory(aids: Aids, memory: Memory | None, source: str, target: str) -> Aids:
    """The aids with what the memory knows of similar texts, for people to look at."""
    if memory is None:
        return aids
    return replace(aids, similar=lambda text: memory.similar(text, source, target))


def _read(path: Path, release: Release, locale: str) -> Bilingual | None:
    return read_bilingual(path, source=release.locale, target=locale) if path.exists() else None


def _itself(release: Release, segments: Sequence[Segment]) -> Translation:
    units = tuple(Unit(s.id, s.text, s.text, State.FINAL, "source", s.at) for s in segments)
    return Translation(release, release.locale, units)


def _untranslated(segment: Segment, recorded: Mapping[str, Unit], nowhere: Position) -> Unit:
    place = recorded[segment.id].at if segment.id in recorded else nowhere
    return Unit(segment.id, segment.text, "", State.INITIAL, "record", place)
