"""An entry whose text is not at hand: ten thousand releases are listed by their titles, few with all they say."""

from __future__ import annotations

from collections.abc import Callable

from pressflow.public import Entry


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


def listed(entry: Entry, digests: tuple[str, str], load: Callable[[Entry], str]) -> Listed:
    """The entry, which has no HTML, as one that asks `load` for it."""
    values = {name: getattr(entry, name) for name in Entry.__dataclass_fields__}
    made = Listed(**values)
    object.__setattr__(made, "_load", load)
    object.__setattr__(made, "digests", digests)
    return made
