"""The memory's SQLite file: opened sound, under a lock, or set aside with what engines were paid for carried over."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pressflow.errors import MemoryFileError
from pressflow.lock import hold
from pressflow.memory.match import text_key
from pressflow.model import Position

SCHEMA = 2
_WAIT = 30.0  # seconds for another process to finish its write
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_CHECKED_WHOLE = 256 << 20  # bytes up to which a database is looked through whenever it is opened

# file: relative to the database's folder; "" for an engine's answer, which no file holds yet.
# before, after: the neighbours' normalised source texts, "" where there is none or nobody knows.
# word: which units hold a word, by a hash of word and locales; only of units that a person may be shown.
_TABLES = """
CREATE TABLE file (name TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE unit (
    id INTEGER PRIMARY KEY, source_locale TEXT NOT NULL, target_locale TEXT NOT NULL, key TEXT NOT NULL,
    source TEXT NOT NULL, target TEXT NOT NULL, state INTEGER NOT NULL, origin TEXT NOT NULL, file TEXT NOT NULL,
    line INTEGER NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL
);
CREATE INDEX unit_by_key ON unit (key, target_locale);
CREATE INDEX unit_by_file ON unit (file);
CREATE TABLE word (hash INTEGER, unit INTEGER, PRIMARY KEY (hash, unit)) WITHOUT ROWID;
"""

Answer = tuple[str, str, str, str, str]  # source locale, target locale, source, target, origin


def open_database(path: Path) -> tuple[sqlite3.Connection, Path | None, tuple[Answer, ...]]:
    """The database, made if it is missing; where an unusable one was put; the engines' answers that it still told.

    Only one process at a time opens, so that none renames the file that another has just begun anew.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with hold(path.with_name(f"{path.name}.lock")):
        try:
            database = _connect(path)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise unusable(path, error) from error
            database, why = None, "damaged"
        else:
            if database is not None:
                return database, None, ()
            why = "version"
        answers = _answers(path)
        aside = _set_aside(path, why)
        try:
            database = _connect(path)
        except sqlite3.DatabaseError as error:
            raise unusable(path, error) from error
        assert database is not None  # it is new
        return database, aside, answers


def unusable(path: Path, error: sqlite3.DatabaseError) -> MemoryFileError:
    """The error for a database that failed while it was used."""
    name = path.as_posix()
    fix = f"run again; if it stays so, delete {name}: it is rebuilt from the bilingual files"
    return MemoryFileError(f"the memory cannot be used: {error}", fix, Position(name, "the database"))


def _connect(path: Path) -> sqlite3.Connection | None:
    """An open, sound database with our tables; None for one of another version."""
    database = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
    try:
        if path.stat().st_size <= _CHECKED_WHOLE and database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _Damaged
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")  # a committed answer survives a power cut
        if _version(database) == 0:
            database.execute("BEGIN IMMEDIATE")
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
    return None


def _version(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _answers(path: Path) -> tuple[Answer, ...]:
    """What an unusable database still tells of engines' answers: they were paid for, and may be in no file yet."""
    found: list[Answer] = []
    query = "SELECT source_locale, target_locale, source, target, origin, key FROM unit WHERE file = ''"
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=_WAIT)) as database:
            for *answer, key in database.execute(query):
                if all(isinstance(part, str) and part for part in answer) and text_key(answer[2]) == key:
                    found.append((answer[0], answer[1], answer[2], answer[3], answer[4]))
    except sqlite3.DatabaseError:
        pass  # the rest is not readable: what was read before stands
    return tuple(found)


class _Damaged(sqlite3.DatabaseError):
    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


def _set_aside(path: Path, why: str) -> Path:
    """Rename the database, with its journals, to the first free `NAME.WHY-N`."""
    number = 1
    while Path(f"{path}.{why}-{number}").exists():
        number += 1
    for tail in ("", "-wal", "-shm"):
        journal = Path(f"{path}{tail}")
        if journal.exists():
            journal.replace(f"{path}.{why}-{number}{tail}")
    return Path(f"{path}.{why}-{number}")
