"""An entry whose text is not at hand: ten thousand releases are listed by their titles, few with all they say."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from pressflow.public import Entry, Topic


class Listed(Entry):
    """An entry that reads its HTML when asked.

    digests: the hash of all but the HTML, and that of the HTML; none if it was changed since.
    """

    __slots__ = ("_html", "_load", "digests")
    _html: str
    _load: Callable[[Entry], str] | None
    digests: tuple[str, str] | None

    @property
    def html(self) -> str:
        return self._load(self) if self._load else self._html

    @html.setter
    def html(self, text: str) -> None:
        """Called where an entry is made, or made of another one with a text of its own."""
        for name, value in (("_html", text), ("_load", None), ("digests", None)):
            object.__setattr__(self, name, value)


def values_of(entry: Entry) -> tuple[Any, ...]:
    """What `listed` makes the entry of again, beside its topics and HTML. A tuple is read far faster than an entry."""
    return tuple(getattr(entry, name) for name in _KEPT)


def listed(
    values: Iterable[Any], topics: tuple[Topic, ...], digests: tuple[str, str], load: Callable[[Entry], str]
) -> Listed:
    """The entry of these values, as one that asks `load` for its HTML."""
    made = Listed.__new__(Listed)
    for put, value in zip(_PUT, (*values, topics, digests, load), strict=True):
        put(made, value)
    return made


_KEPT = tuple(name for name in Entry.__dataclass_fields__ if name not in ("html", "topics"))
# the slots themselves, in the order in which `listed` fills them: an entry is frozen to all others
_PUT = tuple(getattr(Listed, name).__set__ for name in (*_KEPT, "topics", "digests", "_load"))
