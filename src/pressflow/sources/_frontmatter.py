"""The block between two `---` lines at the top of a text: what the editor says about the release."""

from __future__ import annotations

import re

from pressflow.errors import SourceError
from pressflow.model import Position
from pressflow.sources._paragraph import Entry
from pressflow.sources._yaml import read_mapping

KEYS = (
    "title",
    "subtitle",
    "kicker",
    "date",
    "place",
    "embargo",
    "contact",
    "tags",
    "language",
    "boilerplates",
    "version",
)
_LISTS = frozenset(("contact", "tags", "boilerplates"))
_VERSION = 1


def split_front(text: str, file: str) -> tuple[dict[str, Entry], str, int]:
    """The front matter by key, the text after it, and how many lines come before that text."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return {}, text, 0
    end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)
    if end is None:
        if len(lines) > 1 and re.match(rf"(?:{'|'.join(KEYS)})\s*:", lines[1]):
            raise SourceError("the front matter has no end", "put a line '---' after it", Position(file, 1))
        return {}, text, 0  # a rule at the top of a text
    body = lines[1:end]
    if not any(re.match(r"\s*[\w-]+\s*:", line) for line in body):
        return {}, text, 0  # text between two rules
    front = read_mapping("\n".join(body), file, before=1)
    _check(front)
    return front, "\n".join(lines[end + 1 :]), end + 1


def _check(front: dict[str, Entry]) -> None:
    for key, entry in front.items():
        if key not in KEYS:
            raise SourceError(f"unknown key {key!r} in the front matter", f"choose one of: {', '.join(KEYS)}", entry.at)
        if key not in _LISTS and not isinstance(entry.value, str):
            raise SourceError(f"{key!r} must be one text, not a list", f"write '{key}: ...'", entry.at)
    version = front.get("version")
    if version and version.value != str(_VERSION):
        raise SourceError(
            f"version {version.value} is not known", "write 'version: 1', or upgrade pressflow", version.at
        )
