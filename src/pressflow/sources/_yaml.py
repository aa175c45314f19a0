"""YAML as data and nothing more: no tags, anchors, aliases or duplicate keys, every scalar a string with its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from pressflow.errors import SourceError
from pressflow.model import Position
from pressflow.sources._paragraph import Entry

_MAX_CHARACTERS = 200_000
_MAX_DEPTH = 5


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the YAML stands: its file, and how many lines of the file come before it."""

    file: str
    before: int

    def at(self, mark: yaml.Mark | None) -> Position:
        return Position(self.file, self.before + (mark.line if mark else 0) + 1)


def read_mapping(text: str, file: str, before: int = 0) -> dict[str, Entry]:
    """key -> value of a flat YAML mapping; values are strings or lists of strings. Empty values are left out."""
    place = _Place(file, before)
    node = _compose(text, place)
    return {} if node is None else dict(_entries(node, place))


def read_records(text: str, file: str, key: str) -> list[tuple[dict[str, Entry], Position]]:
    """A list of mappings, or a mapping of mappings: then the outer key is put into each under the name `key`."""
    place = _Place(file, 0)
    node = _compose(text, place)
    if node is None:
        return []
    if isinstance(node, yaml.SequenceNode):
        return [(dict(_entries(item, place)), place.at(item.start_mark)) for item in node.value]
    records = []
    for name, value in _pairs(node, place):
        at = place.at(name.start_mark)
        if name.value == "version":
            continue
        records.append(({key: Entry(name.value, at), **dict(_entries(value, place))}, at))
    return records


def _compose(text: str, place: _Place) -> yaml.Node | None:
    if len(text) > _MAX_CHARACTERS:
        raise SourceError(f"more than {_MAX_CHARACTERS:,} characters of YAML", "shorten it", place.at(None))
    try:
        _refuse_magic(text, place)
        node: yaml.Node | None = yaml.compose(text, Loader=yaml.SafeLoader)
        return node
    except yaml.MarkedYAMLError as error:
        raise SourceError(
            f"not readable as YAML: {error.problem or error.context}",
            "put values with a colon, a hash or quotation marks between '…'",
            place.at(error.problem_mark or error.context_mark),
        ) from error
    except (yaml.YAMLError, ValueError) as error:
        raise SourceError(f"not readable as YAML: {error}", "mend the file", place.at(None)) from error


def _refuse_magic(text: str, place: _Place) -> None:
    """Tags can build objects, aliases can grow a small file without end: neither has a use here."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        at = place.at(event.start_mark)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise SourceError("YAML anchors and aliases are not allowed", "write the value out", at)
        if getattr(event, "tag", None):
            raise SourceError(f"YAML tags such as {event.tag!r} are not allowed", "remove the tag", at)
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            depth += 1
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            depth -= 1
        if depth > _MAX_DEPTH:
            raise SourceError(f"YAML is nested deeper than {_MAX_DEPTH} levels", "write it flat", at)


def _pairs(node: yaml.Node, place: _Place) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
    if not isinstance(node, yaml.MappingNode):
        raise SourceError("a list of 'key: value' lines is expected here", "write 'key: value'", place.at(node.start_mark))
    seen: set[str] = set()
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise SourceError("a key must be a word", "write 'key: value'", place.at(key.start_mark))
        if key.value in seen:
            raise SourceError(f"the key {key.value!r} stands here twice", "keep one of them", place.at(key.start_mark))
        seen.add(key.value)
        yield key, value


def _entries(node: yaml.Node, place: _Place) -> Iterator[tuple[str, Entry]]:
    for key, value in _pairs(node, place):
        at = place.at(key.start_mark)
        if isinstance(value, yaml.ScalarNode):
            text = "" if value.style is None and value.value in ("~", "null") else value.value.strip()
            if text:
                yield key.value, Entry(text, at)
        elif isinstance(value, yaml.SequenceNode) and all(isinstance(v, yaml.ScalarNode) for v in value.value):
            yield key.value, Entry(tuple(v.value.strip() for v in value.value), at)
        else:
            raise SourceError(f"{key.value!r} must be a text or a list of texts", "write it flat", at)
