"""YAML as our records use it: mappings, lists and text. Every scalar is text; tags, anchors and doubles are refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

import yaml

from pressflow.errors import PressflowError
from pressflow.model import Position


class Lines(dict[str, "Value"]):
    """A mapping that knows the line of each of its keys, and its own as `line`."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}


Value = str | list["Value"] | Lines
_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml, where PyYAML was built with it
_DEEP = 50  # levels: deeper ones are left to the parser that cannot exhaust the stack


def load_yaml(text: str, file: str, error: type[PressflowError], first_line: int = 1) -> Value:
    """What `text` says, with `12.40` kept as the text "12.40" and `no` as "no".

    first_line: the line of the file in which `text` begins. Raises `error` with file:line.
    """
    offset = first_line - 1
    try:
        node = _compose(text, lambda event: _refuse_magic(event, file, offset, error))
    except (yaml.MarkedYAMLError, yaml.reader.ReaderError, RecursionError) as problem:
        mark = getattr(problem, "problem_mark", None)
        what = getattr(problem, "problem", None) or getattr(problem, "reason", None) or "nested too deeply"
        at = Position(file, (mark.line + 1 if mark else 1) + offset)
        raise error(f"not readable as YAML: {what}", "mend the line; put figures and dates in quotes", at) from problem
    return Lines(first_line) if node is None else _value(node, file, offset, error)


def _compose(text: str, look_at: Callable[[yaml.Event], None]) -> yaml.Node | None:
    """The node that `text` writes, once `look_at` has seen all its events. What libyaml refuses, PyYAML explains.

    So does it with tabs and byte order marks, about which it is the stricter of the two.
    """
    if "\t" not in text and "\ufeff" not in text:
        with suppress(yaml.YAMLError):
            depth = deepest = 0
            for event in yaml.parse(text, Loader=_FAST):
                look_at(event)
                depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
                deepest = max(depth, deepest)
            if deepest <= _DEEP:
                return yaml.compose(text, Loader=_FAST)
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        look_at(event)
    return yaml.compose(text, Loader=yaml.SafeLoader)


def _refuse_magic(event: yaml.Event, file: str, offset: int, error: type[PressflowError]) -> None:
    anchored = isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None)
    if anchored or getattr(event, "tag", None):
        what = "anchors and aliases" if anchored else "tags"
        at = Position(file, (event.start_mark.line if event.start_mark else 0) + 1 + offset)
        raise error(f"YAML {what} are not allowed here", "write the value itself, in quotes", at)


def _value(node: yaml.Node, file: str, offset: int, error: type[PressflowError]) -> Value:
    if isinstance(node, yaml.ScalarNode):
        return "" if node.value in ("~", "null") and not node.style else str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, file, offset, error) for item in node.value]
    mapping = Lines(node.start_mark.line + 1 + offset)
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1 + offset
        if not isinstance(key_node, yaml.ScalarNode):
            raise error("a key must be a word", "write `key: value`", Position(file, line))
        if key_node.value in mapping:
            first = mapping.lines[key_node.value]
            raise error(
                f"the key {key_node.value!r} stands here twice", f"remove one (see line {first})", Position(file, line)
            )
        mapping[key_node.value] = _value(value_node, file, offset, error)
        mapping.lines[key_node.value] = line
    return mapping


# --- what a record may hold; `error` is raised with file:line ---------------------------------------------------


def only(mapping: Lines, keys: tuple[str, ...], file: str, error: type[PressflowError]) -> None:
    """Raises `error` for a key that is not among `keys`."""
    for key in mapping:
        if key not in keys:
            raise error(f"unknown key {key!r}", f"one of: {', '.join(keys)}", Position(file, mapping.lines[key]))


def text_of(mapping: Lines, key: str, file: str, error: type[PressflowError]) -> str:
    """The text under `key`, "" if there is none."""
    value: Value = mapping.get(key, "")
    if not isinstance(value, str):
        raise error(f"{key!r} must be text", "write it in quotes", Position(file, mapping.lines[key]))
    return value.strip()


def items_of(mapping: Lines, key: str, file: str, error: type[PressflowError]) -> list[Lines]:
    """The entries of the list under `key`."""
    value = mapping.get(key, "")
    if value == "":
        return []
    if not isinstance(value, list) or not all(isinstance(item, Lines) for item in value):
        raise error(f"{key!r} must be a list of entries", "begin each with `- `", Position(file, mapping.lines[key]))
    return list(mappings(value))


def texts_of(mapping: Lines, key: str, file: str, error: type[PressflowError]) -> dict[str, str]:
    """The mapping of texts under `key`, empty if there is none."""
    value = mapping.get(key, Lines(mapping.line))
    if not isinstance(value, Lines) or not all(isinstance(v, str) for v in value.values()):
        raise error(f"{key!r} must be a mapping of texts", 'write KEY: "TEXT"', Position(file, mapping.lines[key]))
    return {name: str(text) for name, text in value.items()}


def mappings(value: Value) -> Iterator[Lines]:
    """The mappings of a list, in order; nothing for an empty value."""
    for item in value if isinstance(value, list) else ():
        if isinstance(item, Lines):
            yield item
