"""Quotes: words in quotation marks that somebody says, with the speaker and the role that the text states.

A quote's span is the words with their marks; its value is the words inside, without a comma at the end (some set it
inside, some outside). The halves of an interrupted quote are two facts with the same speaker, and so are the paragraphs
of a long one; `_halves.joined` makes one quote of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from pressflow.kinds import name
from pressflow.kinds._doc import NAMED
from pressflow.kinds._marks import Quoted, pairs
from pressflow.kinds._names import plain
from pressflow.kinds._said import is_label, is_said
from pressflow.kinds._speakers import Listener
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """The quotes in a text, by start; none overlap. A quote inside a quote is part of its words."""
    outer = [quoted for quoted in pairs(doc.text) if quoted.depth == 0]
    return _said(doc.text, outer, _people(doc, locale), locale) if outer else ()


def find_among(text: str, people: Sequence[Fact], locale: Locale) -> Iterable[Fact]:
    """The same where the people of the text are known. people: names with the label PER, by start."""
    return _said(text, [quoted for quoted in pairs(text) if quoted.depth == 0], people, locale)


def _said(text: str, outer: Sequence[Quoted], people: Sequence[Fact], locale: Locale) -> Iterable[Fact]:
    quotes = [quoted for quoted in outer if not is_label(text, quoted, people, locale)]
    for quoted, voice in zip(quotes, Listener(text, quotes, people, locale).voices(), strict=True):
        if is_said(text, quoted, voice, locale):
            value = plain(quoted.words(text)).removesuffix(",").rstrip()
            speaker, role = (voice.speaker, voice.role) if voice else (None, None)
            words = text[quoted.start : quoted.end]
            yield Fact("quote", quoted.start, quoted.end, words, value, speaker=speaker, role=role)


def _people(doc: Doc, locale: Locale) -> list[Fact]:
    """The people that the names component has found; where none has run, those that the rules find."""
    known = doc._.facts if doc.user_data.get(NAMED) else name.find(doc, locale)
    return [fact for fact in known if fact.kind == "name" and fact.label == "PER"]


def write(fact: Fact, locale: Locale) -> str:
    """The quote's words in the locale's own marks; French ones stand off by a no-break space."""
    opening, closing, *_ = locale.quotes
    inset = "\u00a0" if locale.language == "fr" and opening == "«" else ""
    return f"{opening}{inset}{fact.value}{inset}{closing}"


def load(entry: Mapping[str, str]) -> Fact:
    """The quote that an entry of a fact sheet states. Raises ValueError if it has no words."""
    value = plain(str(entry.get("value") or "")).removesuffix(",").rstrip()
    if not value:
        raise ValueError("a quote has words: value: 'Wir freuen uns.'")
    return Fact(
        "quote",
        0,
        0,
        str(entry.get("text") or ""),
        value,
        speaker=entry.get("speaker") or None,
        role=entry.get("role") or None,
    )
