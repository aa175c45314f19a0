"""The memory: an SQLite index over the bilingual files and imported TMX, in `.pressflow/memory.sqlite`.

It may be deleted at any time: what it knows is in the files, or was on its way there. Answers of an engine are
committed to it as they arrive, so that a run which dies does not pay for them again. Two processes may use it at once.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from pressflow.errors import MemoryFileError
from pressflow.memory._database import open_database, unusable
from pressflow.memory._fuzzy import nearest, word_rows
from pressflow.memory.match import EXACT, RANK, Match, MemoryUnit, Place, canonical_tag, text_key
from pressflow.memory.tmx import import_tmx
from pressflow.memory.xliff import read_bilingual
from pressflow.model import Position, State

_MANY = 500  # texts a query; SQLite's own limit for parameters is higher everywhere
_STATES = {rank: state for state, rank in RANK.items()}
_FIELDS = "source_locale, target_locale, key, source, target, state, origin, file, line, before, after"

Row = tuple[str, str, str, str, str, int, str, str, int, str, str]

# Which of several translations is taken: the furthest state; a person's words before a machine's; our own
# files before imported TMX; the newest file by name (folders of releases begin with their date), its first line first;
# an engine's fresh answer last; the rest settles ties.
_ORDER = "state DESC, origin <> '' ASC, file LIKE '%.tmx' ASC, file DESC, line ASC, target ASC"


def open_memory(path: Path) -> Memory:
    """The memory at `path`, made if it is missing.

    A damaged one is set aside as `NAME.damaged-1`, one of another version as `NAME.version-1`, and a new one begun;
    what engines had answered is carried over, as far as it can be read.
    """
    database, aside, answers = open_database(path)
    memory = Memory(path, database, aside)
    for source_locale, target_locale, source, target, origin in answers:
        memory.add([(source, target)], source_locale, target_locale, origin)
    return memory


class Memory:
    """Translations by their source text. Use it in a `with`, or close it.

    aside: where a database that could not be used was put when this one was opened.
    """

    def __init__(self, path: Path, database: sqlite3.Connection, aside: Path | None = None) -> None:
        self.path, self.aside = path, aside
        self._database = database

    def __enter__(self) -> Memory:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._database.close()

    def matches(self, texts: Iterable[str], source_locale: str, target_locale: str) -> dict[str, Match]:
        """The best exact match of each text that has one, by the text as given.

        The target locale must be the same one; of the source language any variety serves.
        """
        return self.matches_between({text: Place(text) for text in texts}, source_locale, target_locale)

    def matches_between(self, places: Mapping[str, Place], source_locale: str, target_locale: str) -> dict[str, Match]:
        """The best exact match of each text that has one, by the key as given; between its own neighbours first.

        Where a sentence was confirmed in several ways ("Mehr Infos"), the one that stood between the same neighbours
        serves, then the one that shares a neighbour.
        """
        keys = {name: text_key(place.text) for name, place in places.items()}
        known = self._exact(sorted(set(keys.values())), source_locale, target_locale)
        return {name: _best(known[key], places[name]) for name, key in keys.items() if key in known}

    def similar(
        self, text: str, source_locale: str, target_locale: str, *, least: int = 70, count: int = 3
    ) -> tuple[Match, ...]:
        """Fuzzy matches, best first: for people to look at, never to be published. Only people's words are among them.

        score: how alike the German is, least..99. Of several translations of one text the best stands for all.
        """
        found: dict[str, Match] = {}
        with self._guard():
            # a text may have several units: some more than asked for
            near = nearest(self._database, text, source_locale, target_locale, least=least, count=4 * count)
            for unit, score in near:
                source, target, state, origin = self._database.execute(
                    "SELECT source, target, state, origin FROM unit WHERE id = ?", (unit,)
                ).fetchone()
                match = Match(source, target, _STATES[state], min(score, EXACT - 1), origin)
                other = found.setdefault(text_key(source), match)
                if RANK[match.state] > RANK[other.state]:
                    found[text_key(source)] = match
        return tuple(found.values())[:count]

    def add(self, pairs: Iterable[tuple[str, str]], source_locale: str, target_locale: str, origin: str) -> None:
        """Keep an engine's answers, as (source, target). They are on the disk when this returns."""
        locales = canonical_tag(source_locale), canonical_tag(target_locale)
        state = RANK[State.TRANSLATED]
        rows: list[Row] = [
            (*locales, text_key(source), source, target, state, origin, "", 0, "", "") for source, target in pairs
        ]
        with self._guard(), self._write():
            self._database.executemany(
                "DELETE FROM unit"
                " WHERE key = ? AND source_locale = ? AND target_locale = ? AND origin = ? AND file = ''",
                [(row[2], *locales, origin) for row in rows],
            )
            self._insert(rows)

    def index(self, files: Iterable[Path]) -> tuple[MemoryFileError, ...]:
        """Bring the index up to date with `files`, all there are; what could not be read comes back.

        Only files whose content has changed are read. What a broken file said before stays until it can be read again;
        what came from a file that is not in `files` any more goes.
        """
        names = {self._name(path): path for path in files}
        with self._guard():
            known = dict(self._database.execute("SELECT name, hash FROM file"))
            errors = []
            for name in sorted(names):
                try:
                    self._index_file(name, names[name], known.get(name))
                except MemoryFileError as error:
                    errors.append(error)
            gone = [(name,) for name in sorted(set(known) - set(names))]
            if gone:
                with self._write():
                    for (name,) in gone:
                        self._forget(name)
                    self._database.executemany("DELETE FROM file WHERE name = ?", gone)
        return tuple(errors)

    def units(self) -> Iterator[MemoryUnit]:
        """Everything there is, in a fixed order, the better translation of a text first; for an export."""
        query = (
            "SELECT source_locale, target_locale, source, target, state, origin, before, after FROM unit"
            f" ORDER BY source_locale, target_locale, key, {_ORDER}"
        )
        with self._guard():
            for source_locale, target_locale, source, target, state, *rest in self._database.execute(query):
                yield MemoryUnit(source_locale, target_locale, source, target, _STATES[state], *rest)

    def status(self) -> dict[str, dict[State, int]]:
        """How many different source texts are known, by target locale and by their best state."""
        query = (
            "SELECT target_locale, best, count(*) FROM"
            " (SELECT target_locale, key, max(state) AS best FROM unit GROUP BY target_locale, key)"
            " GROUP BY target_locale, best ORDER BY target_locale, best"
        )
        counts: dict[str, dict[State, int]] = {}
        with self._guard():
            for locale, rank, count in self._database.execute(query):
                counts.setdefault(locale, {})[_STATES[rank]] = count
        return counts

    def _index_file(self, name: str, path: Path, known: str | None) -> None:
        try:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError as error:
            raise MemoryFileError(f"cannot be read: {error.strerror}", "mend it", Position(path.as_posix())) from error
        if digest == known:
            return
        rows = [_row(unit, name, line) for line, unit in _read(path)]
        with self._write():
            self._forget(name)
            self._insert(rows)
            self._database.execute("INSERT OR REPLACE INTO file VALUES (?, ?)", (name, digest))

    def _insert(self, rows: Sequence[Row]) -> None:
        """New units; those of people with their words, by which they are found as fuzzy matches."""
        self._database.executemany(f"INSERT INTO unit ({_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        if not rows or rows[0][7] == "":
            return
        last = self._database.execute("SELECT max(id) FROM unit").fetchone()[0]
        self._database.executemany(
            "INSERT INTO word VALUES (?, ?)", _words(zip(range(last - len(rows) + 1, last + 1), rows, strict=True))
        )

    def _forget(self, name: str) -> None:
        """Drop what came from a file."""
        rows = self._database.execute(f"SELECT id, {_FIELDS} FROM unit WHERE file = ?", (name,)).fetchall()
        self._database.executemany(
            "DELETE FROM word WHERE hash = ? AND unit = ?", _words((unit, row) for unit, *row in rows)
        )
        self._database.execute("DELETE FROM unit WHERE file = ?", (name,))

    def _exact(self, keys: Sequence[str], source_locale: str, target_locale: str) -> dict[str, list[_Exact]]:
        """The units of each normalised text, best first."""
        language = canonical_tag(source_locale).split("-")[0]
        found: dict[str, list[_Exact]] = {}
        with self._guard():
            for start in range(0, len(keys), _MANY):
                part = keys[start : start + _MANY]
                query = (
                    "SELECT key, source, target, state, origin, before, after FROM unit"
                    f" WHERE key IN ({','.join('?' * len(part))})"
                    f" AND target_locale = ? AND (source_locale = ? OR source_locale LIKE ?) ORDER BY {_ORDER}"
                )
                wanted = (*part, canonical_tag(target_locale), language, f"{language}-%")
                for key, source, target, state, origin, before, after in self._database.execute(query, wanted):
                    match = Match(source, target, _STATES[state], EXACT, origin)
                    found.setdefault(key, []).append(_Exact(match, before, after))
        return found

    def _name(self, path: Path) -> str:
        """The file as seen from the database's folder, so that a newsroom can be moved as a whole."""
        return Path(os.path.relpath(path.resolve(), self.path.parent.resolve())).as_posix()

    @contextmanager
    def _write(self) -> Iterator[None]:
        """One transaction. It takes the write lock at once: a later upgrade could not wait and would fail."""
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")

    @contextmanager
    def _guard(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise unusable(self.path, error) from error


@dataclass(frozen=True, slots=True)
class _Exact:
    """An exact match and its neighbours' normalised source texts."""

    match: Match
    before: str
    after: str


def _best(found: Sequence[_Exact], place: Place) -> Match:
    """A confirmed translation before others; then by its neighbours; then in the order given."""
    before, after = text_key(place.before), text_key(place.after)

    def rank(exact: _Exact) -> tuple[bool, int]:
        shared = (exact.before == before != "") + (exact.after == after != "")
        return RANK[exact.match.state] < RANK[State.REVIEWED], -shared

    return min(found, key=rank).match


def _row(unit: MemoryUnit, name: str, line: int) -> Row:
    return (
        canonical_tag(unit.source_locale),
        canonical_tag(unit.target_locale),
        text_key(unit.source),
        unit.source,
        unit.target,
        RANK[unit.state],
        unit.origin,
        name,
        line,
        text_key(unit.before),
        text_key(unit.after),
    )


def _words(rows: Iterable[tuple[int, Sequence[Any]]]) -> Iterator[tuple[int, int]]:
    """(hash, unit) of the words of people's units. row: the fields in their order."""
    for unit, (source_locale, target_locale, key, _, _, _, origin, *_) in rows:
        if not origin:
            yield from word_rows([(unit, key)], source_locale, target_locale)


def _read(path: Path) -> list[tuple[int, MemoryUnit]]:
    """(line, pair) of everything in a file that the memory may use."""
    return _READERS.get(path.suffix.lower(), _read_xliff)(path)


def _read_xliff(path: Path) -> list[tuple[int, MemoryUnit]]:
    return list(read_bilingual(path).memory_units())


def _read_tmx(path: Path) -> list[tuple[int, MemoryUnit]]:
    return list(enumerate(import_tmx(path), 1))


_READERS: Mapping[str, Callable[[Path], list[tuple[int, MemoryUnit]]]] = {".tmx": _read_tmx}
