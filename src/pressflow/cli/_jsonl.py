"""Lines of JSON, read one at a time."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from pressflow.errors import SourceError
from pressflow.model import Position


def read_lines(path: Path) -> Iterator[tuple[dict[str, Any], Position]]:
    """Each line's object with its place. `-` is stdin. Raises SourceError for a line that is none."""
    try:
        with nullcontext(sys.stdin.buffer) if str(path) == "-" else path.open("rb") as handle:
            for number, raw in enumerate(handle, 1):
                if raw.strip():
                    yield _object(raw, Position(path.as_posix(), number)), Position(path.as_posix(), number)
    except OSError as error:
        raise SourceError(
            f"cannot read {path}: {error.strerror}", "name a file that exists", Position(str(path))
        ) from error


def text_of(line: dict[str, Any], key: str, where: Position) -> str:
    """The text under `key`, NFC, with \\n line ends."""
    value = line.get(key)
    if not isinstance(value, str):
        raise SourceError(f"the line has no text {key!r}", f'write {{"id": ..., "{key}": "..."}}', where)
    return unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))


def _object(raw: bytes, where: Position) -> dict[str, Any]:
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise SourceError(f"the line is no JSON: {error}", "write one object a line, in UTF-8", where) from error
    if not isinstance(value, dict):
        raise SourceError("the line is no object", 'write {"id": ..., ...}', where)
    return value
