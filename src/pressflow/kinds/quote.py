"""Quotes: words in quotation marks that somebody says, with the speaker and the role that the text states.

A quote's span is the words with their marks; its value is the words inside, without a comma at the end (some set it
inside, some outside). The halves of an interrupted quote are two facts with the same speaker.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from spacy.tokens import Doc

from pressflow.kinds import name
from pressflow.kinds._marks import Quoted, pairs
from pressflow.kinds._names import plain
from pressflow.kinds._names_titles import is_title, is_wording, title_type
from pressflow.kinds._speakers import Voice, voices
from pressflow.locales import Locale
from pressflow.model import Fact

_SENTENCE_ENDS = (".", "!", "?", "…")
_FEWEST = 4  # words of a quote that may be part of a sentence: fewer are a manner of speaking (die „smarte“ Stadt)


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """The quotes in a text, by start; none overlap. A quote inside a quote is part of its words."""
    text = doc.text
    outer = [quoted for quoted in pairs(text) if quoted.depth == 0]
    if not outer:
        return
    for quoted, voice in zip(outer, voices(text, outer, _people(doc, locale), locale), strict=True):
        if _is_quote(text, quoted, voice, locale):
            value = plain(quoted.words(text)).removesuffix(",").rstrip()
            speaker, role = (voice.speaker, voice.role) if voice else (None, None)
            words = text[quoted.start : quoted.end]
            yield Fact("quote", quoted.start, quoted.end, words, value, speaker=speaker, role=role)


def _people(doc: Doc, locale: Locale) -> list[Fact]:
    """The people that the names component has found; without one, those that the rules find."""
    known: Iterable[Fact] = (doc._.facts or ()) if Doc.has_extension("facts") else ()
    people = [fact for fact in known if fact.kind == "name" and fact.label == "PER"]
    return people or [fact for fact in name.find(doc, locale) if fact.label == "PER"]


def _is_quote(text: str, quoted: Quoted, voice: Voice | None, locale: Locale) -> bool:
    """False for a title, a label, a motto or a manner of speaking in quotation marks."""
    words = quoted.words(text)
    if voice is not None and voice.where == "introduced":
        return True
    if is_wording(text, quoted, locale):
        return False
    title = is_title(text, quoted, locale)
    if title and (voice is None or voice.where == "around" or title_type(text, quoted, locale)):
        return False
    if title and _belongs_to_sentence(text, quoted, locale):
        return False
    length = len(words.split())
    if length >= _FEWEST or (length > 2 and words.endswith(_SENTENCE_ENDS)):
        return True
    # a short one must be a whole utterance that somebody is said to make: „Ja“, sagt Anna Weber
    return voice is not None and voice.where != "around" and not words[0].islower()


def _belongs_to_sentence(text: str, quoted: Quoted, locale: Locale) -> bool:
    """True if an article stands before: die „Goldene Brezel 2025“, sagt ..."""
    before = text[max(0, quoted.start - 20) : quoted.start].split()
    return bool(before) and before[-1].casefold() in (*locale.names.articles, "im", "am", "zum", "zur", "beim", "vom")


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
