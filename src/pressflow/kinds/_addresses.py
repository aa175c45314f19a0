"""URLs, e-mail addresses, handles and hashtags: no names, no values, and to be kept as they are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

# Cheap to look for: a text without any of them has no address.
_MARKS = (
    *("@", "#", "://", "www."),
    *(".de", ".com", ".org", ".net", ".eu", ".at", ".ch", ".info", ".io", ".fr", ".uk", ".example"),
)
# Each alternative is bounded: none can run backwards for long.
ADDRESS = (
    r"(?:https?://|www\.)[^\s<>\"“”„»«]{1,400}[^\s<>\"“”„»«.,;:!?)\]]"
    r"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    r"|(?<![\w@.])@\w{2,40}|(?<![\w#])#\w{2,60}"
    r"|(?<!\w)(?:[a-z0-9-]{1,60}\.){1,4}(?:de|com|org|net|eu|at|ch|info|io|fr|uk|example)(?:/[\w./?=&%-]{0,200})?(?!\w)"
)
_PATTERN = re.compile(ADDRESS)
MARK = re.compile("|".join(map(re.escape, _MARKS)))


def addresses(text: str) -> list[tuple[int, int]]:
    """(start, end) of each address in the text, by place."""
    return [match.span() for match in _PATTERN.finditer(text)] if MARK.search(text) else []


def is_inside(start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    """True if the stretch has a part in one of the addresses, which are sorted."""
    at = bisect_left(taken, (end, 0)) - 1
    return at >= 0 and taken[at][1] > start
