"""Facts and releases in few words, for the tests of this room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from pressflow.model import Block, Fact, Mention, Position, Release, Role, State, Translation, Unit


def fact(kind: str, value: str, text: str = "", **more: object) -> Fact:
    return Fact(kind, 0, len(text or value), text or value, value, **more)  # type: ignore[arg-type]


def put(text: str, *facts: Fact) -> tuple[Fact, ...]:
    """The facts with the offsets that their words have in `text`, each after the one before."""
    found, start = [], 0
    for item in facts:
        start = text.index(item.text, start)
        found.append(replace(item, start=start, end=start + len(item.text)))
        start += 1
    return tuple(found)


def release(*texts: str, **more: object) -> Release:
    blocks = tuple(
        Block(f"b{n}", Role.PARAGRAPH, text, Position("releases/x/release.md", n)) for n, text in enumerate(texts, 1)
    )
    return Release("x", "de", blocks, Position("releases/x/release.md"), **({"date": date(2026, 3, 16)} | more))  # type: ignore[arg-type]


def mentions(source: Release, *facts: tuple[Fact, ...]) -> tuple[Mention, ...]:
    return tuple(
        Mention(block.id, item, block.text, block.at)
        for block, found in zip(source.blocks, facts, strict=True)
        for item in found
    )


def translation(source: Release, locale: str, *targets: str) -> Translation:
    units = tuple(
        Unit(
            f"{b.id}.s1",
            b.text,
            target,
            State.REVIEWED if target else State.INITIAL,
            "record",
            Position(f"{locale}.xlf", n),
        )
        for n, (b, target) in enumerate(zip(source.blocks, targets, strict=True), 10)
    )
    return Translation(source, locale, units)


class Known:
    """An extractor that knows the facts of the texts it was given, and splits at full stops."""

    def __init__(self, facts: dict[str, tuple[Fact, ...]], weak: tuple[Fact, ...] = ()) -> None:
        self.known, self.readings = facts, weak

    def weak(self, text: str, locale: str) -> tuple[Fact, ...]:
        return tuple(f for f in self.readings if f.text in text)

    def facts(self, text: str, locale: str, reference: date | None = None) -> tuple[Fact, ...]:
        return self.known.get(text, ())

    def values(self, text: str, locale: str) -> tuple[Fact, ...]:
        return tuple(fact for fact in self.facts(text, locale) if fact.kind not in ("name", "quote"))

    def facts_of(self, texts: object, locale: str, reference: date | None = None) -> Iterator[tuple[Fact, ...]]:
        return (self.facts(text, locale) for text in texts)  # type: ignore[attr-defined]

    facts_together = facts_of

    def sentences(self, text: str, locale: str) -> tuple[tuple[int, int], ...]:
        return ((0, len(text)),)
