"""facts.yaml entries -> facts: what all kinds check alike."""

from __future__ import annotations

from collections.abc import Mapping

from pressflow.kinds._numerals import parse_plain, plain
from pressflow.model import Fact

QUALIFIERS = ("exact", "approx", "more_than", "less_than", "min", "max", "up_to")


def load_number(kind: str, entry: Mapping[str, str], **more: str | None) -> Fact:
    """A fact whose value is a number or a range of numbers."""
    return Fact(kind, 0, 0, entry.get("text", ""), canonical_number(needed(entry, "value")), qualifier(entry), **more)  # type: ignore[arg-type]


def canonical_number(text: str) -> str:
    """The canonical form, checked. Raises ValueError if `text` is another form."""
    parts = text.split("..")
    if len(parts) > 2:
        raise ValueError(f"{text!r} is no range; write two numbers with two points between, such as 20..30")
    clean = "..".join("x".join(plain(parse_plain(side)) for side in part.split("x")) for part in parts)
    if clean != text:
        raise ValueError(f"{text!r} is not the canonical form; write {clean}")
    return clean


def needed(entry: Mapping[str, str], key: str) -> str:
    value = entry.get(key)
    if value is None or not str(value).strip():
        raise ValueError(f"the entry has no {key!r}; add it")
    return str(value)


def qualifier(entry: Mapping[str, str]) -> str:
    found = str(entry.get("qualifier") or "exact")
    if found not in QUALIFIERS:
        raise ValueError(f"{found!r} is no qualifier; choose one of: {', '.join(QUALIFIERS)}")
    return found
