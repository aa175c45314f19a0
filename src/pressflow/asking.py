"""Asking an engine: group by group, each kept before the next, so that a run which dies never pays again.

What is under way is noted in `.pressflow/asked.json` meanwhile. A note that a later run finds there is of a run that
was killed: what it had asked may have been billed without an answer, and is reported.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from pressflow.engines import Answer, Engine, Spans, StreamingEngine
from pressflow.errors import ServiceError
from pressflow.memory._xml import one_line
from pressflow.memory.match import Match
from pressflow.model import Release, Segment, State, Unit

if TYPE_CHECKING:
    from pressflow.memory.store import Memory

log = logging.getLogger(__name__)

Fixed = Callable[[str], Spans]  # what of a text no translation may touch: telephone numbers, addresses, codes
_AT_ONCE = 40  # texts that may be lost, and paid again, if a run dies while an engine works on them
_NOTE = "asked.json"


def ask_engine(
    release: Release,
    locale: str,
    segments: Sequence[Segment],
    memory: Memory | None,
    engine: Engine,
    known: Mapping[str, Unit],
    fixed: Fixed,
    keep: Callable[[], None],
) -> Iterator[dict[str, Unit]]:
    """Units for the segments, as they become known. keep: called before each question. known: grows meanwhile."""
    if memory:
        _report_lost(memory)
    for batch in _batches(release, segments):
        keep()
        yield from _answers(release, locale, batch, memory, engine, known, fixed)


def _batches(release: Release, segments: Iterable[Segment]) -> Iterator[tuple[Segment, ...]]:
    """What goes to the engine in one go: a block, or a whole list or table, whose texts share their neighbours."""
    groups = {b.id: b.group or b.id for b in release.blocks}
    for _, members in groupby(segments, key=lambda s: groups[s.block]):
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
    fixed: Fixed,
) -> Iterator[dict[str, Unit]]:
    """Units for the segments of the batch, as they become known; what came from the engine is in the memory by then.

    What was answered meanwhile, here or to another run, is not asked again.
    """
    said = {u.source: u for u in known.values() if u.origin == engine.name}
    texts = list(dict.fromkeys(s.text for s in batch if s.text not in said))
    found = memory.matches(texts, release.locale, locale) if memory and texts else {}
    yield {s.id: replace(said[s.text], id=s.id) for s in batch if s.text in said} | {
        s.id: remembered(s, found[s.text]) for s in batch if s.text in found
    }
    asked = [text for text in texts if text not in found]
    with _noted(memory, engine.name, release.locale, locale, asked):
        for group in _ask(engine, asked, locale, _context(release, batch), fixed):
            usable = [(answer.text, answer.words) for answer in group if not answer.damage]
            if memory and usable:
                memory.add(usable, release.locale, locale, engine.name)
            said_now = {answer.text: answer for answer in group}
            yield {s.id: _answered(s, said_now[s.text], engine.name) for s in batch if s.text in said_now}


def _report_lost(memory: Memory) -> None:
    """Say what a run that was killed had asked: it may have been billed, and has no answer."""
    path = memory.path.parent / _NOTE
    try:
        note = json.loads(path.read_text("utf-8"))
        texts, locale = list(map(str, note["texts"])), str(note["locale"])
        lost = [text for text in texts if text not in memory.matches(texts, str(note["source"]), locale)]
    except FileNotFoundError:
        return
    except (OSError, ValueError, KeyError, TypeError):  # a note that was cut off says that much
        lost, locale, note = [], "", {}
    path.unlink(missing_ok=True)
    if lost:
        characters = sum(map(len, lost))
        log.warning(
            "the last run ended while %s translated %d texts into %s; up to %d characters may have been billed in vain",
            *(note.get("engine"), len(lost), locale, characters),
        )


@contextmanager
def _noted(memory: Memory | None, engine: str, source: str, locale: str, texts: Sequence[str]) -> Iterator[None]:
    """While this lasts, a note says what is under way. Whatever raises is reported by itself."""
    if memory is None or not texts:
        yield
        return
    path = memory.path.parent / _NOTE
    path.write_text(json.dumps({"engine": engine, "source": source, "locale": locale, "texts": list(texts)}), "utf-8")
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def _answered(segment: Segment, answer: Answer, engine: str) -> Unit:
    """The answer as a unit; what came back damaged is a draft for a person."""
    if answer.damage:
        unit = Unit(segment.id, segment.text, "", State.INITIAL, engine, segment.at)
        return replace(unit, draft=answer.words, damage=answer.damage)
    return Unit(segment.id, segment.text, answer.words, State.TRANSLATED, engine, segment.at, raw=answer.words)


def _ask(engine: Engine, texts: Sequence[str], locale: str, context: str, fixed: Fixed) -> Iterator[tuple[Answer, ...]]:
    """The engine's answer to each text, in groups as they arrive. A missing or empty one stops: it is none."""
    if not texts:
        return
    open_ = set(texts)
    for group in _groups(engine, texts, locale, context, fixed):
        answers = tuple(replace(answer, words=one_line(answer.words)) for answer in group)
        open_ -= {answer.text for answer in answers if answer.words}
        yield tuple(answer for answer in answers if answer.words)
    if open_:
        problem = f"{engine.name} was sent {len(texts)} texts and translated {len(texts) - len(open_)}"
        raise ServiceError(problem, "run again; what arrived before is kept")


def _groups(
    engine: Engine, texts: Sequence[str], locale: str, context: str, fixed: Fixed
) -> Iterator[tuple[Answer, ...]]:
    if isinstance(engine, StreamingEngine):
        yield from engine.stream(texts, locale, context, {text: fixed(text) for text in texts})
        return
    answers = engine.translate(texts, locale, context)
    if len(answers) != len(texts):  # whose answer is whose, nobody knows
        answers = []
    yield tuple(map(Answer, texts, answers))


def _context(release: Release, batch: Sequence[Segment]) -> str:
    """The title, and the text from the block before the batch to the one after it."""
    own = {s.block for s in batch}
    numbers = [n for n, block in enumerate(release.blocks) if block.id in own]
    near = release.blocks[max(numbers[0] - 1, 0) : numbers[-1] + 2]
    title = release.title
    first = [title.text] if title and title not in near else []
    return "\n".join([*first, *(block.text for block in near)])


def remembered(segment: Segment, match: Match) -> Unit:
    """The memory's translation of a segment."""
    unit = Unit(segment.id, segment.text, match.target, match.state, "memory", segment.at)
    machine = match.origin and match.state is State.TRANSLATED
    return replace(unit, raw=match.target) if machine else unit
