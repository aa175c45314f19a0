"""Word lists as a person types them."""

from __future__ import annotations


def words(text: str, by: str | None = None) -> tuple[str, ...]:
    """The words of `text`, which spaces or `by` separate."""
    return tuple(word.strip() for word in text.split(by))
