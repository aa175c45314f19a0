"""A spaCy Doc's text, scanned once for all kinds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from pressflow.kinds._lexicon import Lexicon, lexicon
from pressflow.kinds._roles import roles
from pressflow.kinds._scan import Tok, tokens
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc

NAMED = "pressflow_named"  # in user_data: names have been looked for


class Bare:
    """A text with what a Doc has for the finders, and without tokens: spaCy takes as long to make them as we to read.

    For everything but a trained model, which wants tokens.
    """

    def __init__(self, text: str, reference: date | None) -> None:
        self.text = text
        self.user_data: dict[str, Any] = {}
        self._ = SimpleNamespace(facts=(), reference=reference)


class Scan:
    """Tokens of a text, and where in it each kind of word stands. What kinds work out together is kept in `memo`."""

    def __init__(self, text: str, lex: Lexicon, reference: date | None) -> None:
        self.text, self.lex, self.reference = text, lex, reference
        self.toks: list[Tok] = tokens(text)
        self.memo: dict[str, Any] = {}
        self.where: dict[str, list[int]] = defaultdict(list)
        known = roles(lex)
        for i, tok in enumerate(self.toks):
            for role in known.of(tok.low):
                if tok.kind != "n" or role == "idiom":
                    self.where[role].append(i)
            if tok.kind == "n":
                self.where["digits"].append(i)

    def fact(self, kind: str, first: int, last: int, value: str, **more: Any) -> Fact:
        """A fact over the tokens first..last (last excluded)."""
        start, end = self.toks[first].start, self.toks[last - 1].end
        return Fact(kind, start, end, self.text[start:end], value, **more)


def scan_of(doc: Doc, locale: Locale) -> Scan:
    """The scan of the doc's text, made at the first call."""
    key = f"pressflow_{locale.tag}"
    scan = doc.user_data.get(key)
    if scan is None:
        scan = doc.user_data[key] = Scan(doc.text, lexicon(locale.tag), doc._.reference)
    return cast(Scan, scan)


def of_kind(facts: Iterable[Fact], kind: str) -> Iterable[Fact]:
    return (fact for fact in facts if fact.kind == kind)
