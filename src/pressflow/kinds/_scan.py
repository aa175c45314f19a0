"""Text -> tokens, and phrase tables over tokens. One pass, one regular expression without backtracking."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

SPACES = " \t\u00a0\u202f\u2009\u2007\u2008\u200a\u2002\u2003\u2004\u2005\u2006\u3000"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"  # zero-width characters and the soft hyphen part nothing
DASHES = frozenset("–—-‑−")

_TOKEN = re.compile(
    rf"(?P<g>[{SPACES}{_INVISIBLE}]*+)"
    rf"(?:(?P<n>[0-9]{{1,3}}(?:[ \u00a0\u202f\u2009\u2007][0-9]{{3}})+(?![0-9])(?:[.,][0-9]+)?(?![.,'’]?[0-9])"
    r"|[0-9]+(?:[.,'’][0-9]+)*)"
    rf"|(?P<w>(?:[^\W\d_]|[\u0300-\u036f])(?:[^\W\d_]|[\u0300-\u036f{_INVISIBLE}])*)"
    r"|(?P<b>[\r\n\v\f\x85\u2028\u2029]+)"
    r"|(?P<s>.)|(?P<e>\Z))",  # at the end, so that no tail of white space is looked at again from each of its places
    re.DOTALL,
)
_HIDDEN = re.compile(f"[{_INVISIBLE}]")


@dataclass(slots=True)
class Tok:
    """A piece of text. kind: n digits with their separators, w a word, s any other character, b an end of line.

    gap: white space stands before it. low: casefolded, without invisible characters.
    """

    kind: str
    start: int
    end: int
    text: str
    low: str
    gap: bool


def tokens(text: str) -> list[Tok]:
    """All tokens of the text in order. White space is not a token; it is the `gap` of the next one."""
    found: list[Tok] = []
    gap = True
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "s"
        if kind == "e":
            break
        start, end = match.span(kind)
        low = piece = match[kind]
        if kind == "w":
            low = piece.lower()
            if not piece.isalpha():
                low = _HIDDEN.sub("", low)
        elif piece == "’":
            low = "'"  # one apostrophe for the phrase tables
        found.append(Tok(kind, start, end, piece, low, gap or start > match.start()))
        gap = kind == "b"
    return found


Key = Callable[[Tok], str]
Node = dict[str | None, Any]


def by_low(token: Tok) -> str:
    return token.low


def by_text(token: Tok) -> str:
    return token.text


class Phrases:
    """A table of phrases over tokens. The longest wins; marks inside (the stop of `Mio.`) stay glued."""

    def __init__(self, table: Mapping[str, Any] | Iterable[str], *, back: bool = False, key: Key = by_low) -> None:
        self.key, self.back, self.root = key, back, {}
        entries = table.items() if isinstance(table, Mapping) else ((phrase, phrase) for phrase in table)
        for phrase, value in entries:
            self.add(phrase, value)

    root: Node

    def add(self, phrase: str, value: Any) -> None:
        node = self.root
        parts = [part for part in tokens(phrase) if part.kind != "b"]
        for token in reversed(parts) if self.back else parts:
            node = node.setdefault(self.key(token), {})
        if parts:
            node[None] = value

    def starts(self) -> set[str]:
        return {word for word in self.root if word is not None}

    def at(self, toks: Sequence[Tok], i: int) -> tuple[int, Any] | None:
        """(index after the phrase, its value) for the longest phrase that begins at token i, or None."""
        node, best, first = self.root, None, i
        key = self.key
        while i < len(toks):
            tok = toks[i]
            if i > first and tok.gap and tok.low in _GLUED:
                break
            following = node.get(key(tok))
            if following is None:
                break
            node, i = following, i + 1
            if None in node:
                best = (i, node[None])
        return best

    def before(self, toks: Sequence[Tok], i: int) -> tuple[int, Any] | None:
        """(index of its first token, its value) for the longest phrase that ends just before token i, or None."""
        node, best = self.root, None
        key = self.key
        while i > 0:
            following = node.get(key(toks[i - 1]))
            if following is None:
                break
            node, i = following, i - 1
            if None in node:
                best = (i, node[None])
        return best


_GLUED = frozenset(".'’")
