"""What stands beside a translation in the bilingual file to help: marks around fixed words, and similar sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from pressflow.memory.bilingual import BilingualSegment, Code
from pressflow.memory.match import Match
from pressflow.model import Fact, Term

_SMALL = re.compile(r"\d{1,3}")  # a house number: every sentence has such


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a German text that must survive as they are. sure: in any case; else where the translation has them."""

    start: int
    end: int
    sure: bool


@dataclass(frozen=True, slots=True)
class Aids:
    """Functions of texts, so that this room need know neither the fact engine nor a locale's house style.

    marks: the fixed words of a German text. similar: what the memory has for a text like this one.
    style: German and an engine's words -> those words in house style, and what was done to them.
    """

    marks: Callable[[str], Sequence[Mark]] | None = None
    similar: Callable[[str], Sequence[Match]] | None = None
    style: Callable[[str, str], tuple[str, tuple[str, ...]]] | None = None


def fixed_words(facts: Iterable[Fact], terms: Sequence[Term], locale: str) -> tuple[Mark, ...]:
    """The marks of one text: identifiers and verbatim terms for sure; people, organisations and products where they
    stand on both sides. Places have names of their own in other languages, or none, which is no matter for a mark."""
    renderings = {t.term: t.renderings.get(locale, ()) for t in terms if not t.starter}
    found = sorted((f for f in facts if f.kind in ("identifier", "name")), key=lambda f: (f.start, -f.end))
    marks: list[Mark] = []
    for fact in found:
        taken = marks and fact.start < marks[-1].end
        sure = fact.kind == "identifier" or renderings.get(fact.text, ())[:1] == (fact.text,)
        if not taken and fact.end > fact.start and not _SMALL.fullmatch(fact.text) and (sure or fact.label != "LOC"):
            marks.append(Mark(fact.start, fact.end, sure))
    return tuple(marks)


def with_marks(
    segments: Iterable[BilingualSegment], marks: Callable[[str], Sequence[Mark]]
) -> tuple[BilingualSegment, ...]:
    """A unit's segments with our marks made anew: a person may have moved the words, or written them differently."""
    marked: list[BilingualSegment] = []
    number = 0  # ids are unique in their unit
    for segment in segments:
        marked.append(_with_marks(segment, marks(segment.source), number))
        number += sum(c.ours for c in marked[-1].source_codes)
    return tuple(marked)


def _with_marks(segment: BilingualSegment, marks: Sequence[Mark], used: int) -> BilingualSegment:
    source_codes = [c for c in segment.source_codes if not c.ours]
    target_codes = [c for c in segment.target_codes if not c.ours]
    free = (f"fix{used + n}" for n in range(1, len(marks) + 1))
    seen: dict[str, int] = {}
    for mark in marks:
        words = segment.source[mark.start : mark.end]
        number = seen[words] = seen.get(words, -1) + 1
        places = _places(segment.target, words)
        if (segment.target and number >= len(places)) or not (segment.target or mark.sure):
            continue
        here, there = (mark.start, mark.end), (places[number] if segment.target else None)
        if _crosses(here, source_codes) or (there and _crosses(there, target_codes)):
            continue
        attributes = (("canDelete", "no"), ("id", next(free)))
        source_codes.append(Code("pc", *here, attributes))
        if there:
            target_codes.append(Code("pc", *there, attributes))
    return replace(segment, source_codes=_nested(source_codes), target_codes=_nested(target_codes))


def _places(text: str, words: str) -> list[tuple[int, int]]:
    """Where the words stand by themselves."""
    return [m.span() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]


def _crosses(span: tuple[int, int], codes: Iterable[Code]) -> bool:
    """Whether the span shares a part with a code that is neither all inside nor all around it; points do not count."""
    start, end = span
    return any(
        c.start < end
        and start < c.end
        and not (start < c.start and c.end < end)
        and not (c.start < start and end < c.end)
        for c in codes
    )


def _nested(codes: Sequence[Code]) -> tuple[Code, ...]:
    """The codes in the order in which they begin, outer ones first, each with its depth."""
    if all(c.ours for c in codes):
        return tuple(sorted(codes, key=lambda c: c.start))
    ordered = sorted(codes, key=lambda c: (c.start, -c.end))
    return tuple(
        replace(
            c, depth=sum(o is not c and o.start <= c.start and c.end <= o.end and o.end > o.start for o in ordered[:n])
        )
        for n, c in enumerate(ordered)
    )
