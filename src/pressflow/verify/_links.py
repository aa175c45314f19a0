"""Which words of the translation say which fact of the source? The judge's pairs, and where names and quotes stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pressflow.model import Fact, How, Link
from pressflow.verify._align import Alignment
from pressflow.verify._values import is_value, same_value


@dataclass(slots=True)
class Linker:
    """One block's links. source, target: its texts; ours, theirs: the facts in them."""

    block: str
    source: str
    target: str
    ours: Sequence[Fact]
    theirs: Sequence[Fact]
    links: list[Link] = field(default_factory=list)

    def link(
        self,
        alignment: Alignment,
        forms: Sequence[tuple[Fact, Sequence[tuple[str, How]]]],
        renderings: Sequence[tuple[Fact, str]],
        unsaid: Sequence[Fact],
    ) -> tuple[Link, ...]:
        """A link for each fact of the source, in its order, and for each that stands in the translation only.

        alignment: of the values. forms: the wordings that count for each name, the approved ones first.
        renderings: approved by the sheet. unsaid: facts, of either side, that the other side is found not to say.
        """
        self._renderings(renderings)
        self._values(alignment, unsaid)
        self._names(forms)
        self._quotes()
        self._rest(unsaid)
        self.links.sort(key=lambda link: _order(link, len(self.source)))
        return tuple(self.links)

    def _add(self, how: How, source: Fact | None, target: Fact | None = None) -> None:
        self.links.append(Link(self.block, how, source, target))

    def _open(self, kinds: Sequence[str] = ()) -> Iterator[Fact]:
        """The facts of the source that have no link yet."""
        done = {(link.source.kind, link.source.start) for link in self.links if link.source}
        yield from (f for f in self.ours if (f.kind, f.start) not in done and (not kinds or f.kind in kinds))

    def _renderings(self, renderings: Sequence[tuple[Fact, str]]) -> None:
        for fact, wording in renderings:
            if (start := self.target.find(wording)) >= 0:
                self._add(How.RENDERING, fact, _spot(fact, self.target, start, start + len(wording)))

    def _values(self, alignment: Alignment, unsaid: Sequence[Fact]) -> None:
        for a, b, like in alignment.pairs:
            how = How.OPEN if any(code.endswith("-changed") for code, _ in like.differences) else How.EQUAL
            for ours in _originals(a, self.ours):
                for theirs in _originals(b, self.theirs):
                    self._add(how, ours, theirs)
        for fact in [f for f in self._open() if is_value(f) and f not in unsaid]:
            said = next((b for a, b, _ in alignment.pairs if same_value(a, fact)), None)
            inside = any(o is not fact and o.start <= fact.start and fact.end <= o.end for o in self.ours)
            self._add(How.REPEATED if said else How.WITHIN if inside else How.WORDS, fact, said)

    def _names(self, forms: Sequence[tuple[Fact, Sequence[tuple[str, How]]]]) -> None:
        """The first mention with the first place where one of its wordings stands, the second with the second ..."""
        taken: set[int] = set()
        for fact, wordings in forms:
            if not any(fact is f for f in self._open(("name",))):
                continue
            spots = [(m, how) for words, how in wordings if words for m in _stands(words, self.target)]
            fresh = [spot for spot in spots if spot[0].start() not in taken] or spots
            if fresh:
                match, how = min(fresh, key=lambda spot: (spot[0].start(), -spot[0].end()))
                taken.add(match.start())
                self._add(how, fact, _spot(fact, self.target, *match.span()))

    def _quotes(self) -> None:
        ours, theirs = ([f for f in facts if f.kind == "quote"] for facts in (self.ours, self.theirs))
        if len(ours) == len(theirs):
            for a, b in zip(ours, theirs, strict=True):
                self._add(How.QUOTE, a, b)

    def _rest(self, unsaid: Sequence[Fact]) -> None:
        for fact in list(self._open()):
            found = next(_stands(fact.text, self.target), None) if fact not in unsaid else None
            self._add(
                How.VERBATIM if found else How.OPEN,
                fact,
                _spot(fact, self.target, *found.span()) if found else None,
            )
        told = {(link.target.kind, link.target.start) for link in self.links if link.target}
        for fact in unsaid:
            if any(fact is other for other in self.theirs) and (fact.kind, fact.start) not in told:
                self._add(How.OPEN, None, fact)


def _originals(fact: Fact, facts: Sequence[Fact]) -> list[Fact]:
    """The fact itself, or the two that were read as one range."""
    if fact in facts:
        return [fact]
    return [f for f in facts if is_value(f) and fact.start <= f.start and f.end <= fact.end]


def _stands(words: str, text: str) -> Iterator[re.Match[str]]:
    gap = r"[\s\u00ad]+"
    pattern = gap.join(re.escape(word) for word in words.split())
    return re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)


def _spot(fact: Fact, text: str, start: int, end: int) -> Fact:
    """The same fact where the translation says it."""
    return replace(fact, start=start, end=end, text=text[start:end])


def _order(link: Link, length: int) -> tuple[int, int]:
    if link.source:
        return (link.source.start, -link.source.end)
    return (length + 1, link.target.start if link.target else 0)
