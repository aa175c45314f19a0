"""What the last run saw and made: `.pressflow/state.sqlite`. An index that may be deleted at any time."""

from __future__ import annotations

import json
import pickle
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressflow.errors import ConfigError
from pressflow.site.glance import UNKNOWN
from pressflow.site.listed import Listed, listed, values_of
from pressflow.site.report import Row
from pressflow.site.stamps import Watched, hash_text

if TYPE_CHECKING:
    from pressflow.public import Entry, Topic

STATE = "state.sqlite"  # below .pressflow/
VERSION = 3
# release: what is looked at in each run, so nothing long. entry: html beside the rest (told), for most lists show none.
_TABLES = """
CREATE TABLE release (slug TEXT PRIMARY KEY, green INT, due TEXT, paths TEXT, stamp INT, made TEXT, made_stamp INT);
CREATE TABLE record (slug TEXT PRIMARY KEY, digests TEXT, rows TEXT);
CREATE TABLE entry (
    slug TEXT, locale TEXT, told BLOB, topics BLOB, html BLOB, digest TEXT, html_digest TEXT, PRIMARY KEY (slug, locale)
);
CREATE TABLE shared (name TEXT PRIMARY KEY, paths TEXT, stamp INT, digests TEXT);
CREATE TABLE front (path TEXT PRIMARY KEY, digest TEXT, stamp INT);
"""
_DIGESTS = "SELECT digests FROM record WHERE slug = ?"


@dataclass(frozen=True, slots=True)
class Known:
    """A release as the last run left it. due: ISO time at which an embargo ends, "" for none.

    paths, stamp: its inputs, as in Watched. made: its published files and folders, below `public`; made_stamp: theirs.
    """

    green: bool
    due: str
    made: tuple[str, ...]
    made_stamp: int
    paths: tuple[str, ...] = ()
    stamp: int = UNKNOWN


@dataclass(frozen=True, slots=True)
class Made:
    """A page or feed of the newsroom itself. digest: of what it was made from. stamp: of the file."""

    digest: str
    stamp: int


class State:
    """The state in its database. What a run changes is there for the next one only after `commit`."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def __enter__(self) -> State:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def commit(self) -> None:
        self._database.commit()

    def _ask(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """The rows of an answer. Raises ConfigError for a database that is damaged within."""
        try:
            yield from self._database.execute(query, values)
        except sqlite3.DatabaseError as error:
            problem = f"the state of the last run cannot be used: {error}"
            raise ConfigError(problem, "delete .pressflow/state.sqlite; the next run looks at every release") from error

    # --- releases ---

    def known(self) -> dict[str, Known]:
        """All releases of the last run, by slug."""
        return dict(self.each_known())

    def each_known(self) -> Iterator[tuple[str, Known]]:
        """The same one by one, for who needs no more than one at a time: ten thousand name many files."""
        for slug, green, due, paths, stamp, made, made_stamp in self._ask("SELECT * FROM release"):
            yield slug, Known(bool(green), due, _list(made), made_stamp, _list(paths), stamp)

    def published(self) -> dict[str, bool]:
        """The releases of the last run, by slug: whether it left files of them."""
        return {slug: bool(made) for slug, made in self._ask("SELECT slug, made != '' FROM release")}

    def digests(self, slug: str) -> dict[str, str]:
        """Path -> hash of a release's inputs; none for one that is not known."""
        return {k: v for (found,) in self._ask(_DIGESTS, slug) for k, v in json.loads(found).items()}

    def rows(self, slugs: Sequence[str]) -> Iterator[Row]:
        """The rows of the closing table for releases, in the order given."""
        found: dict[str, str] = dict(self._ask("SELECT slug, rows FROM record"))
        for slug in slugs:
            yield from (Row(*row) for row in json.loads(found.get(slug, "[]")))

    def put_release(self, slug: str, known: Known, rows: Iterable[Row]) -> None:
        """What a run made of a release. What it was made from follows in `put_inputs`."""
        values = (slug, known.green, known.due, "", UNKNOWN, "\n".join(known.made), known.made_stamp)
        self._database.execute("INSERT OR REPLACE INTO release VALUES (?, ?, ?, ?, ?, ?, ?)", values)
        table = json.dumps([list(_fields(row)) for row in rows])
        self._database.execute(
            "INSERT INTO record VALUES (?, '{}', ?) ON CONFLICT (slug) DO UPDATE SET rows = excluded.rows",
            (slug, table),
        )

    def put_inputs(self, slug: str, inputs: Watched) -> None:
        """What a release is made from."""
        values = ("\n".join(inputs.paths), inputs.stamp, slug)
        self._database.execute("UPDATE release SET paths = ?, stamp = ? WHERE slug = ?", values)
        digests = json.dumps(dict(inputs.digests))
        self._database.execute("UPDATE record SET digests = ? WHERE slug = ?", (digests, slug))

    def drop(self, slug: str) -> None:
        """Forget a release."""
        for table in ("release", "record", "entry"):
            self._database.execute(f"DELETE FROM {table} WHERE slug = ?", (slug,))

    # --- entries ---

    def put_entries(self, slug: str, entries: Iterable[Entry]) -> None:
        """What front pages and feeds may tell of a release; none takes it out of them."""
        self._database.execute("DELETE FROM entry WHERE slug = ?", (slug,))
        for entry in entries:
            told, html = replace(entry, html=""), zlib.compress(entry.html.encode(), 1)
            said, topics = pickle.dumps(values_of(told)), pickle.dumps(told.topics)
            values = (slug, entry.locale, said, topics, html, hash_text(repr(told)), hash_text(entry.html))
            self._database.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def entries(self) -> Iterator[Listed]:
        """All entries, in no order. Their HTML is read when somebody asks for it."""
        for told, topics, *digests in self._ask("SELECT told, topics, digest, html_digest FROM entry"):
            yield listed(pickle.loads(told), _topics(topics), (digests[0], digests[1]), self._html)

    def _html(self, entry: Entry) -> str:
        query = "SELECT html FROM entry WHERE slug = ? AND locale = ?"
        return next(zlib.decompress(html).decode() for (html,) in self._ask(query, entry.slug, entry.locale))

    def has_entries(self) -> bool:
        return any(True for _ in self._ask("SELECT 1 FROM entry LIMIT 1"))

    # --- what all share ---

    def shared(self) -> dict[str, Watched]:
        """What every release depends on, by the name of the set."""
        return {
            name: Watched(_list(paths), stamp, json.loads(digests))
            for name, paths, stamp, digests in self._ask("SELECT * FROM shared")
        }

    def put_shared(self, shared: Mapping[str, Watched]) -> None:
        for name, seen in shared.items():
            values = (name, "\n".join(seen.paths), seen.stamp, json.dumps(dict(seen.digests)))
            self._database.execute("INSERT OR REPLACE INTO shared VALUES (?, ?, ?, ?)", values)

    def front(self) -> dict[str, Made]:
        """The newsroom's own pages and feeds, by their path below `public`."""
        return {path: Made(digest, stamp) for path, digest, stamp in self._ask("SELECT * FROM front")}

    def put_front(self, front: Mapping[str, Made]) -> None:
        """All pages and feeds that there are now."""
        self._database.execute("DELETE FROM front")
        rows = ((path, made.digest, made.stamp) for path, made in front.items())
        self._database.executemany("INSERT INTO front VALUES (?, ?, ?)", rows)


def read_state(path: Path) -> State:
    """The last run's state, to be read; an empty one if there is none. No file is made."""
    return open_state(path) if path.is_file() else _new(sqlite3.connect(":memory:"))


def open_state(path: Path) -> State:
    """The last run's state, to be written; begun anew if it is damaged or of another version."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file():
        database = sqlite3.connect(path)
        with suppress(sqlite3.DatabaseError):
            if database.execute("PRAGMA user_version").fetchone()[0] == VERSION:
                return State(database)
        database.close()
        path.unlink()
    return _new(sqlite3.connect(path))


def _new(database: sqlite3.Connection) -> State:
    database.executescript(f"{_TABLES} PRAGMA user_version={VERSION};")
    return State(database)


@lru_cache(maxsize=1_000)
def _topics(kept: bytes) -> tuple[Topic, ...]:
    """Topics as they were kept: thousands of releases have the same few, which are made once."""
    found: tuple[Topic, ...] = pickle.loads(kept)
    return found


def _fields(row: Row) -> tuple[object, ...]:
    return (row.release, row.locale, row.proved, row.findings, row.files, row.state)


def _list(lines: str) -> tuple[str, ...]:
    return tuple(lines.split("\n")) if lines else ()
