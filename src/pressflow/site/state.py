"""What the last run saw and made: `.pressflow/state.json`. An index that may be deleted at any time."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

VERSION = 1


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the closing table."""

    release: str
    locale: str
    proved: int
    findings: int
    files: int
    state: str


@dataclass(frozen=True, slots=True)
class Record:
    """A release as the last run left it. inputs: path -> hash. outputs: path below public -> [bytes, mtime in ns]."""

    inputs: Mapping[str, str]
    outputs: Mapping[str, tuple[int, int]]
    rows: tuple[Row, ...]
    green: bool
    due: str = ""  # ISO time at which an embargo ends, "" for none


@dataclass(frozen=True, slots=True)
class State:
    """shared: hashes of what every release depends on. front: outputs of the newsroom itself, like Record.outputs."""

    shared: Mapping[str, str] = field(default_factory=dict)
    releases: Mapping[str, Record] = field(default_factory=dict)
    front: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def load_state(path: Path) -> State:
    """The last run's state; an empty one if there is none that can be read."""
    try:
        table = json.loads(path.read_text("utf-8"))
        if table["version"] != VERSION:
            return State()
        releases = {
            slug: Record(
                record["inputs"],
                {name: (size, time) for name, (size, time) in record["outputs"].items()},
                tuple(Row(**row) for row in record["rows"]),
                record["green"],
                record["due"],
            )
            for slug, record in table["releases"].items()
        }
        return State(table["shared"], releases, {name: (size, time) for name, (size, time) in table["front"].items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return State()


def save_state(path: Path, state: State) -> None:
    """Write the state, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps({"version": VERSION, **asdict(state)}, ensure_ascii=False, indent=1), "utf-8")
    temporary.replace(path)


def hash_files(paths: Iterable[Path], root: Path) -> dict[str, str]:
    """Path as seen from `root` -> hash of the content, sorted by path."""
    return {
        os.path.relpath(path, root).replace(os.sep, "/"): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(paths)
        if path.is_file()
    }


def measure_files(folder: Path, below: Path) -> dict[str, tuple[int, int]]:
    """Path as seen from `below` -> (bytes, mtime in ns) of every file in `folder`, or of the file `folder`."""
    files = [folder] if folder.is_file() else sorted(p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(below).as_posix(): (p.stat().st_size, p.stat().st_mtime_ns) for p in files}
