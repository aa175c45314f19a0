"""The YAML beside a text: flat mappings whose values are texts or lists of texts, each with its line."""

from __future__ import annotations

from pressflow.errors import SourceError
from pressflow.model import Position
from pressflow.sources._paragraph import Entry
from pressflow.strictyaml import Lines, Value, load_yaml

_MAX_CHARACTERS = 200_000


def read_mapping(text: str, file: str, before: int = 0) -> dict[str, Entry]:
    """key -> value of a flat mapping. Empty values are left out. before: the lines of the file above `text`."""
    value = _load(text, file, before + 1)
    if not isinstance(value, Lines):
        raise SourceError("'key: value' lines are expected here", "write 'key: value'", Position(file, before + 1))
    return _entries(value, file)


def read_records(text: str, file: str, key: str) -> list[tuple[dict[str, Entry], Position]]:
    """A list of mappings, or a mapping of mappings: then the outer key is put into each under the name `key`."""
    value = _load(text, file, 1)
    if isinstance(value, Lines):
        named = [(name, item, Position(file, value.lines[name])) for name, item in value.items() if name != "version"]
        return [({key: Entry(name, at), **_entries(_mapping(item, at), file)}, at) for name, item, at in named]
    items = value if isinstance(value, list) else []
    records = [_mapping(item, Position(file)) for item in items]
    return [(_entries(record, file), Position(file, record.line)) for record in records]


def _load(text: str, file: str, first_line: int) -> Value:
    if len(text) > _MAX_CHARACTERS:
        raise SourceError(f"more than {_MAX_CHARACTERS:,} characters of YAML", "shorten it", Position(file))
    return load_yaml(text, file, SourceError, first_line)


def _mapping(value: Value, at: Position) -> Lines:
    if isinstance(value, Lines):
        return value
    if value == "":
        return Lines(at.place if isinstance(at.place, int) else 1)
    raise SourceError("'key: value' lines are expected here", "write 'key: value'", at)


def _entries(mapping: Lines, file: str) -> dict[str, Entry]:
    return {key: entry for key, value in mapping.items() if (entry := _entry(key, value, mapping, file)).items}


def _entry(key: str, value: Value, mapping: Lines, file: str) -> Entry:
    at = Position(file, mapping.lines[key])
    if isinstance(value, str):
        return Entry(value.strip(), at)
    if isinstance(value, list):
        texts = tuple(item.strip() for item in value if isinstance(item, str))
        if len(texts) == len(value):
            return Entry(texts, at)
    raise SourceError(f"{key!r} must be a text or a list of texts", "write it flat", at)
