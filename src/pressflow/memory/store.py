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
from pathlib import Path
from types import TracebackType

from pressflow.errors import MemoryFileError
from pressflow.memory.match import EXACT, RANK, Match, MemoryUnit, canonical_tag, text_key
from pressflow.memory.tmx import import_tmx
from pressflow.memory.xliff import read_bilingual
from pressflow.model import Position, State

SCHEMA = 1
_WAIT = 30.0  # seconds for another process to finish its write
_MANY = 500  # texts a query; SQLite's own limit for parameters is higher everywhere
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_STATES = {rank: state for state, rank in RANK.items()}

# file: relative to the database's folder; "" for an engine's answer, which no file holds yet.
_TABLES = """
CREATE TABLE file (name TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE unit (
    source_locale TEXT NOT NULL, target_locale TEXT NOT NULL, key TEXT NOT NULL, source TEXT NOT NULL,
    target TEXT NOT NULL, state INTEGER NOT NULL, origin TEXT NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL
);
CREATE INDEX unit_by_key ON unit (key, target_locale);
CREATE INDEX unit_by_file ON unit (file);
"""

# Which of several translations is taken: the furthest state; a person's words before a machine's; our own
# files before imported TMX; the newest file by name (folders of releases begin with their date), its first line first;
# an engine's fresh answer last; the rest settles ties.
_ORDER = "state DESC, origin <> '' ASC, file LIKE '%.tmx' ASC, file DESC, line ASC, target ASC"


def open_memory(path: Path) -> Memory:
    """The memory at `path`, made if it is missing. A damaged one is set aside as `NAME.damaged-1` and begun anew."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return Memory(path, _connect(path))
    except sqlite3.DatabaseError as error:
        if not _damaged(error):
            raise _unusable(path, error) from error
    _set_aside(path, "damaged")
    try:
        return Memory(path, _connect(path))
    except sqlite3.DatabaseError as error:
        raise _unusable(path, error) from error


class Memory:
    """Translations by their source text. Use it in a `with`, or close it."""

    def __init__(self, path: Path, database: sqlite3.Connection) -> None:
        self.path = path
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
        keys = {text: text_key(text) for text in texts}
        best: dict[str, Match] = {}
        language = canonical_tag(source_locale).split("-")[0]
        wanted = sorted(set(keys.values()))
        with self._guard():
            for start in range(0, len(wanted), _MANY):
                part = wanted[start : start + _MANY]
                query = (
                    f"SELECT key, source, target, state, origin FROM unit WHERE key IN ({','.join('?' * len(part))})"
                    f" AND target_locale = ? AND (source_locale = ? OR source_locale LIKE ?) ORDER BY {_ORDER}"
                )
                for key, source, target, state, origin in self._database.execute(
                    query, (*part, canonical_tag(target_locale), language, f"{language}-%")
                ):
                    best.setdefault(key, Match(source, target, _STATES[state], EXACT, origin))
        return {text: best[key] for text, key in keys.items() if key in best}

    def add(self, pairs: Iterable[tuple[str, str]], source_locale: str, target_locale: str, origin: str) -> None:
        """Keep an engine's answers, as (source, target). They are on the disk when this returns."""
        locales = canonical_tag(source_locale), canonical_tag(target_locale)
        rows = [
            (*locales, text_key(source), source, target, RANK[State.TRANSLATED], origin, "", 0)
            for source, target in pairs
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
                    self._database.executemany("DELETE FROM unit WHERE file = ?", gone)
                    self._database.executemany("DELETE FROM file WHERE name = ?", gone)
        return tuple(errors)

    def units(self) -> Iterator[MemoryUnit]:
        """Everything there is, in a fixed order, the better translation of a text first; for an export."""
        query = (
            "SELECT source_locale, target_locale, source, target, state, origin FROM unit"
            f" ORDER BY source_locale, target_locale, key, {_ORDER}"
        )
        with self._guard():
            for source_locale, target_locale, source, target, state, origin in self._database.execute(query):
                yield MemoryUnit(source_locale, target_locale, source, target, _STATES[state], origin)

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
        rows = [
            (
                canonical_tag(u.source_locale),
                canonical_tag(u.target_locale),
                text_key(u.source),
                u.source,
                u.target,
                RANK[u.state],
                u.origin,
                name,
                line,
            )
            for line, u in _read(path)
        ]
        with self._write():
            self._database.execute("DELETE FROM unit WHERE file = ?", (name,))
            self._insert(rows)
            self._database.execute("INSERT OR REPLACE INTO file VALUES (?, ?)", (name, digest))

    def _insert(self, rows: Sequence[tuple[object, ...]]) -> None:
        self._database.executemany("INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

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
            raise _unusable(self.path, error) from error


def _read(path: Path) -> list[tuple[int, MemoryUnit]]:
    """(line, pair) of everything in a file that the memory may use."""
    return _READERS.get(path.suffix.lower(), _read_xliff)(path)


def _read_xliff(path: Path) -> list[tuple[int, MemoryUnit]]:
    return list(read_bilingual(path).memory_units())


def _read_tmx(path: Path) -> list[tuple[int, MemoryUnit]]:
    return list(enumerate(import_tmx(path), 1))


_READERS: Mapping[str, Callable[[Path], list[tuple[int, MemoryUnit]]]] = {".tmx": _read_tmx}


def _connect(path: Path) -> sqlite3.Connection:
    """An open, sound database with our tables. One of another version is set aside: it is only an index."""
    database = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    try:
        if database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _Damaged
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")  # a committed answer survives a power cut
        if _version(database) == SCHEMA:
            return database
        database.execute("BEGIN IMMEDIATE")  # two first runs at once: one makes the tables
        if _version(database) == 0:
            for statement in _TABLES.split(";"):
                database.execute(statement)
            database.execute(f"PRAGMA user_version={SCHEMA}")
        database.execute("COMMIT")
        if _version(database) == SCHEMA:
            return database
    except BaseException:
        database.close()
        raise
    database.close()
    _set_aside(path, "version")
    return _connect(path)


def _version(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


class _Damaged(sqlite3.DatabaseError):
    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def _damaged(error: sqlite3.DatabaseError) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


def _set_aside(path: Path, why: str) -> None:
    """Rename the database, with its journals, to the first free `NAME.WHY-N`."""
    number = 1
    while Path(f"{path}.{why}-{number}").exists():
        number += 1
    for tail in ("", "-wal", "-shm"):
        journal = Path(f"{path}{tail}")
        if journal.exists():
            journal.replace(f"{path}.{why}-{number}{tail}")


def _unusable(path: Path, error: sqlite3.DatabaseError) -> MemoryFileError:
    name = path.as_posix()
    fix = f"run again; if it stays so, delete {name}: it is rebuilt from the bilingual files"
    return MemoryFileError(f"the memory cannot be used: {error}", fix, Position(name, "the database"))
