"""Where found facts are kept: `.pressflow/extracted.sqlite`, a row a release. It may be deleted at any time."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

_TABLE = "CREATE TABLE IF NOT EXISTS extracted (slug TEXT PRIMARY KEY, version TEXT, answers BLOB)"


class Shelf:
    """What `KeptFacts` kept of each release. version: of rules, terms and models; no other one is told of."""

    def __init__(self, path: Path, version: str) -> None:
        self._path, self._version = path, version
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._database = self._open()
        except sqlite3.DatabaseError:
            path.unlink()
            self._database = self._open()

    def get(self, slug: str) -> bytes:
        """What was kept of a release, b"" for nothing."""
        with suppress(sqlite3.DatabaseError):  # nothing is lost but time
            query = "SELECT answers FROM extracted WHERE slug = ? AND version = ?"
            for (answers,) in self._database.execute(query, (slug, self._version)):
                return bytes(answers)
        return b""

    def put(self, slug: str, answers: bytes) -> None:
        """Keep the answers on a release in the place of older ones, from `close` on."""
        with suppress(sqlite3.DatabaseError):
            values = (slug, self._version, answers)
            self._database.execute("INSERT OR REPLACE INTO extracted VALUES (?, ?, ?)", values)

    def close(self) -> None:
        """Write all that was put, in one transaction."""
        with suppress(sqlite3.DatabaseError):
            self._database.commit()
        self._database.close()

    def _open(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path)
        database.execute(_TABLE)
        return database
