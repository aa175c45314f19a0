"""Is it said, or only set in quotation marks? Titles, labels, mottos and manners of speaking are no quotes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from pressflow.kinds._marks import Quoted
from pressflow.kinds._names import LETTER, UPPER, is_function
from pressflow.kinds._names_titles import is_title, is_wording, title_type
from pressflow.kinds._speakers import Voice
from pressflow.locales import Locale
from pressflow.model import Fact

_SENTENCE_ENDS = (".", "!", "?", "…")
_FEWEST = 4  # words of a quote of which the text does not tell the speaker: fewer are a manner of speaking
_NOUN = re.compile(rf"(?P<noun>{UPPER}{LETTER}+(?:-{LETTER}+)*)[^\S\n]$")
_LAST = re.compile(r"([^\s„“”\"»«]+)[^\S\n]$")
_SO = re.compile(rf"[\s,]*(?:so)\s(?:(?:lautet|heißt|heisst)\s)?(?:der|die|das|ihr|sein|unser)?\s?(?P<noun>{LETTER}+)")
_COMPOUND = re.compile(r"[-‑]\w")  # die „Wir für Kiel“-Gruppe
_SUBJECT = re.compile(r"[^\S\n](?P<verb>[a-zäöüß]+)\b")


def is_label(text: str, quoted: Quoted, people: Sequence[Fact], locale: Locale) -> bool:
    """True for what the words beside call a title, a label or a motto: no voice is asked for."""
    words = quoted.words(text)
    if _last_word(text, quoted.start) in locale.names.worded:
        return False
    if _COMPOUND.match(text, quoted.end) or is_wording(text, quoted, locale) or _motto_behind(text, quoted, locale):
        return True
    if words.endswith(_SENTENCE_ENDS) and len(words.split()) >= _FEWEST:
        return False
    if is_title(text, quoted, locale) and title_type(text, quoted, locale):
        return True
    return not words[0].islower() and (
        _behind_noun(text, quoted, people, locale)
        or (_behind_article(text, quoted, locale) and not _utters(text, quoted))
    )


def is_said(text: str, quoted: Quoted, voice: Voice | None, locale: Locale) -> bool:
    """True if somebody says the words; the voice tells whether the text names or means somebody."""
    words = quoted.words(text)
    length = len(words.split())
    if text[max(0, quoted.start - 5) : quoted.start].rstrip(" \u00a0–")[-1:] == ":" and _announced(
        text, quoted, voice, locale
    ):
        return False
    if voice is not None and voice.where == "introduced":
        return True
    if voice is None:
        whole = words.endswith(_SENTENCE_ENDS) and length > 2
        return whole or (
            length >= _FEWEST and not _is_part(text, quoted, locale) and not is_title(text, quoted, locale)
        )
    if voice.where == "around":
        return _said_in_part(text, quoted, voice, locale)
    if is_title(text, quoted, locale) and _behind_article(text, quoted, locale):
        return False
    if length >= _FEWEST or words.endswith(_SENTENCE_ENDS) or not words[0].islower():
        return True
    # das Projekt sei „ein Anfang“, sagt Anna Weber: the sentence ends with the quote
    return text[quoted.end : quoted.end + 1] in (",", ".", ")") or words.endswith(",")


def _said_in_part(text: str, quoted: Quoted, voice: Voice, locale: Locale) -> bool:
    """Anna Weber sprach von einem „Wunder“: a few words are a quote only if somebody is said to choose them."""
    words = quoted.words(text)
    length = len(words.split())
    told = bool(voice.speaker or voice.role or voice.pronoun)
    governed = _last_word(text, quoted.start).casefold() in locale.names.govern
    if is_title(text, quoted, locale):
        return told and governed and length < _FEWEST
    if length >= _FEWEST or (length > 2 and words.endswith(_SENTENCE_ENDS)):
        return True
    attribute = bool(re.match(rf"[^\S\n]{UPPER}", text[quoted.end : quoted.end + 2]))  # die „smarte“ Stadt
    return told and not attribute and (length > 1 or governed)


def _last_word(text: str, start: int) -> str:
    match = _LAST.search(text[max(0, start - 40) : start])
    return match[1] if match else ""


def _behind_noun(text: str, quoted: Quoted, people: Sequence[Fact], locale: Locale) -> bool:
    """True if a noun right before the marks says what the words are: die Aktion „Saubere Elbe“. Not behind a name."""
    if locale.language != "de":
        return False
    match = _NOUN.search(text[max(0, quoted.start - 60) : quoted.start])
    if match is None or is_function(match["noun"], locale) or match["noun"] in locale.names.worded:
        return False
    start = max(0, quoted.start - 60) + match.start()
    i = bisect_left(people, start, key=lambda p: p.end)
    person = i < len(people) and people[i].start <= start < people[i].end
    return not person and match["noun"] not in locale.names.stops


def _behind_article(text: str, quoted: Quoted, locale: Locale) -> bool:
    """True if a definite article stands before: die „Goldene Brezel 2025“."""
    word = _last_word(text, quoted.start).casefold()
    names = locale.names
    contracted = ("im", "am", "zum", "zur", "beim", "vom", "ins")
    return word not in names.indefinite and (word in names.articles or word in contracted)


def _utters(text: str, quoted: Quoted) -> bool:
    """True for a whole sentence: das „Wir schaffen das!“ der Kanzlerin."""
    return quoted.words(text).endswith(_SENTENCE_ENDS)


def _motto_behind(text: str, quoted: Quoted, locale: Locale) -> bool:
    """True for „Gemeinsam stark“, so das Motto; „Gemeinsam stark“ lautet der Titel."""
    match = _SO.match(text, quoted.end, quoted.end + 60)
    return match is not None and match["noun"] in locale.names.untitled


def _announced(text: str, quoted: Quoted, voice: Voice | None, locale: Locale) -> bool:
    """True if a colon announces a title or a motto: Thema: „...“; stellt ihr neues Buch vor: „Licht“."""
    line = text[max(0, quoted.start - 100) : quoted.start].rpartition("\n")[2]
    clause = re.split(r"[.!?][^\S\n]", line.rstrip(": \u00a0–"))[-1]
    names = [word in locale.names.untitled or word in locale.names.typed for word in re.findall(r"[\w-]+", clause)]
    if is_title(text, quoted, locale):
        return any(names)
    unsaid = voice is None or voice.speaker is None or not _utters(text, quoted)
    return unsaid and any(names[-3:])


def _is_part(text: str, quoted: Quoted, locale: Locale) -> bool:
    """True for words set like a name: „Alle Wege offen“ lautet der Titel; sang „Ich will leben“."""
    before = text[max(0, quoted.start - 3) : quoted.start].strip(" \u00a0")
    if not before or before[-1] in ".!?…\n":
        return bool(_SUBJECT.match(text, quoted.end))
    if locale.language == "en" and _last_word(text, quoted.start).casefold() in locale.names.articles:
        return bool(_SUBJECT.match(text, quoted.end))  # the “meter reading by photo” function
    return before[-1].isalnum() and not quoted.words(text)[0].islower()
