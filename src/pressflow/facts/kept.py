"""An extractor that is asked nothing twice: what it found is kept with the release, and found again by the text."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import MISSING, fields
from datetime import date
from typing import Any

from pressflow.facts.extract import Extractor
from pressflow.model import Fact

_DEFAULTS = {f.name: f.default for f in fields(Fact)}
_SHORT, _MANY = 200, 5_000  # characters of a text, and how many of them, whose values are kept for other releases too

Answers = dict[str, Any]  # hash of a question -> the answer as JSON has it


class KeptFacts:
    """Extractor. `make` makes the one that is asked what is not known; it is made at the first such question."""

    def __init__(self, make: Callable[[], Extractor]) -> None:
        self._make = make
        self._extractor: Extractor | None = None
        self._known: Answers = {}
        self._used: Answers = {}
        self._short: dict[tuple[str, str], tuple[str, list[Any], tuple[Fact, ...]]] = {}

    def begin(self, kept: bytes) -> None:
        """Begin another release. kept: what `end` gave for it last time, b"" for nothing."""
        self._known = json.loads(zlib.decompress(kept)) if kept else {}
        self._used = {}

    def end(self) -> bytes:
        """All questions since `begin` with their answers; b"" if they are just those that were kept."""
        known, used = self._known, self._used
        self._known, self._used = {}, {}
        return b"" if used.keys() == known.keys() else zlib.compress(json.dumps(used).encode(), 1)

    def facts(self, text: str, locale: str, reference: date | None = None) -> tuple[Fact, ...]:
        question = (text, locale, reference)
        return _facts(self._answer("facts", question, lambda asked: _table(asked.facts(text, locale, reference)))[1])

    def values(self, text: str, locale: str) -> tuple[Fact, ...]:
        question = (text, locale)
        if question not in self._short:
            key, table = self._answer("values", question, lambda asked: _table(asked.values(text, locale)))
            if len(text) > _SHORT:
                return _facts(table)
            if len(self._short) >= _MANY:
                self._short.clear()
            self._short[question] = (key, table, _facts(table))
        key, self._used[key], facts = self._short[question]
        return facts

    def facts_together(
        self, texts: Sequence[str], locale: str, reference: date | None = None
    ) -> Iterator[tuple[Fact, ...]]:
        def ask(asked: Extractor) -> list[Any]:
            return [_table(found) for found in asked.facts_together(texts, locale, reference)]

        _, tables = self._answer("facts_together", (tuple(texts), locale, reference), ask)
        yield from map(_facts, tables)

    def weak(self, text: str, locale: str) -> tuple[Fact, ...]:
        return _facts(self._answer("weak", (text, locale), lambda asked: _table(asked.weak(text, locale)))[1])

    def sentences(self, text: str, locale: str) -> tuple[tuple[int, int], ...]:
        _, found = self._answer("sentences", (text, locale), lambda asked: asked.sentences(text, locale))
        return tuple((start, end) for start, end in found)

    def _answer(self, name: str, question: tuple[object, ...], ask: Callable[[Extractor], Any]) -> tuple[str, Any]:
        """The question's hash, and the answer as JSON has it."""
        key = hashlib.blake2b(repr((name, question)).encode(), digest_size=15).hexdigest()
        if key not in self._used:
            self._used[key] = self._known[key] if key in self._known else ask(self._asked())
        return key, self._used[key]

    def _asked(self) -> Extractor:
        if self._extractor is None:
            self._extractor = self._make()
        return self._extractor


def _table(facts: Iterable[Fact]) -> list[dict[str, Any]]:
    """Facts as JSON has them: what is not said otherwise has its default."""
    return [{k: v for k, d in _DEFAULTS.items() if (v := getattr(f, k)) != d or d is MISSING} for f in facts]


def _facts(table: Iterable[dict[str, Any]]) -> tuple[Fact, ...]:
    return tuple(Fact(**fact) for fact in table)
