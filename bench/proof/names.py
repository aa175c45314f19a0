"""Errors in names, labels, identifiers and quotes."""

from __future__ import annotations

import random
import re

from bench.proof import words
from bench.proof.kinds import choose, kind, put, sentences
from bench.proof.pairs import Pair
from bench.proof.spots import codes, mails

_WORD = r"[A-ZÄÖÜÉ][\w’'&.-]*[\wé]"
_MARKS = {"en": ("“", "”"), "fr": ("« ", " »"), "it": ("«", "»"), "es": ("«", "»")}
_NO_NAMES = frozenset(
    "April August September November Prof Professor Dr EU USA Sport Team Marathon Festival Tel Email ISBN ISIN CHF "
    "In Am Die Der Das Hotel Theater Strom Agentur Verband X300 Pro K-450".split()
)


def _names(pair: Pair) -> list[tuple[int, int]]:
    """Spans of the target's names: runs of capitalised words that stand in the source just so."""
    spans = []
    joined = rf"{_WORD}(?: (?:von|van|der|am|auf|im|für|&) {_WORD}| {_WORD})*"
    for match in re.finditer(joined, pair.target):
        parts = list(re.finditer(rf"{_WORD}|&|\b[a-zü]+\b", match[0]))
        start = 0
        while start < len(parts):
            end = len(parts)
            while end > start and not _in_source(pair, match[0][parts[start].start() : parts[end - 1].end()]):
                end -= 1
            if end > start:
                text = match[0][parts[start].start() : parts[end - 1].end()]
                if text not in _NO_NAMES and len(text) > 3 and text[0].isupper():
                    spans.append((match.start() + parts[start].start(), match.start() + parts[end - 1].end()))
            start = max(end, start + 1)
    return [s for s in spans if not any(a <= s[0] < b for a, b in [*codes(pair), *mails(pair)])]


def _in_source(pair: Pair, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(text)}(?!\w)", pair.source) is not None


def _people(pair: Pair) -> list[tuple[int, int]]:
    """Spans of names of two or three words that look like a person's."""
    found = []
    for start, end in _names(pair):
        text = pair.target[start:end]
        parts = text.split()
        said = bool(re.search(rf"{re.escape(text)}(?:,| \(| said|$|[.]| explained)", pair.target))
        role = re.search(
            r"(?:Dr|Professor|by|says|said|explained|[a-z]+(?:or|er|man|woman|ist|ess|an|ary)),? $", pair.target[:start]
        )
        if (
            len(parts) in (2, 3)
            and not re.search(_FIRM, text)
            and (role or said)
            and not any(p.isupper() for p in parts)
        ):
            found.append((start, end))
    return found


_FIRM = (
    r"Strom|Kanal|AG|GmbH|Verband|Verein|Stadtwerke|Hotel|Haus|Café|Label|Fair|&|Agentur|Bergland|Ventures|Sankt|St\."
)


@kind("name-misspelt", "names")
def name_misspelt(pair: Pair, chance: random.Random) -> str | None:
    """Wendelstein -> Wendelstien: one letter, in a name"""
    found = []
    for start, end in _names(pair):
        for word in re.finditer(r"[A-ZÄÖÜ][a-zäöüßé]{4,}", pair.target[start:end]):
            at = chance.randrange(1, len(word[0]) - 1)
            letters = word[0]
            if chance.random() < 0.5 and letters[at] != letters[at + 1]:
                other = letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :]
            else:
                alike = {
                    "e": "a",
                    "a": "o",
                    "i": "e",
                    "o": "u",
                    "u": "a",
                    "n": "m",
                    "m": "n",
                    "r": "l",
                    "l": "r",
                    "t": "d",
                }
                other = letters[:at] + alike.get(letters[at], "e") + letters[at + 1 :]
            if other != letters:
                found.append(put(pair.target, start + word.start(), start + word.end(), other))
    return choose(found, chance)


@kind("person-replaced", "names")
def person_replaced(pair: Pair, chance: random.Random) -> str | None:
    """Ilka Sommerfeld -> Ilka Brandner"""
    found = []
    for start, end in _people(pair):
        first = pair.target[start:end].rpartition(" ")[0]
        found.append(put(pair.target, start, end, f"{first} {chance.choice(words.SURNAMES)}"))
    return choose(found, chance)


@kind("name-replaced", "names")
def name_replaced(pair: Pair, chance: random.Random) -> str | None:
    """Nordhafen Logistik AG -> Steinbach Logistik AG: a name that is no person's"""
    people = _people(pair)
    found = []
    for start, end in _names(pair):
        if (start, end) in people or _quoted(pair.target, start) or re.search(r"\d", pair.target[start:end]):
            continue
        first, space, rest = pair.target[start:end].partition(" ")
        place = not space and re.search(r"\b(?:in|at|near|to|à|de|a|en) $", pair.target[:start])
        other = chance.choice(words.PLACES if place else words.SURNAMES)
        if len(first) > 3 and other not in pair.source:
            found.append(put(pair.target, start, end, other + space + rest))
    return choose(found, chance)


def _quoted(text: str, at: int) -> bool:
    return text[:at].count("“") > text[:at].count("”") or text[:at].count("«") > text[:at].count("»")


@kind("name-dropped", "names")
def name_dropped(pair: Pair, chance: random.Random) -> str | None:
    """says Ilka Sommerfeld, spokeswoman -> says the spokeswoman; a name that is said once and not again"""
    found = []
    for start, end in _names(pair):
        text = pair.target[start:end]
        if pair.target.count(text) > 1 or _quoted(pair.target, start) or text in _NO_NAMES:
            continue
        title = re.search(r"(?:Dr|Professor|le Dr|dott\.|Dra\.) $", pair.target[:start])
        begin = title.start() if title else start
        other = {"en": "the organisation", "fr": "l'organisation", "it": "l'organizzazione", "es": "la organización"}
        stands_for = (start, end) in _people(pair) or " " in text
        found.append(pair.target[:begin] + (other[pair.language] if stands_for and begin else "") + pair.target[end:])
    return choose((f for f in found if len(f) > 20), chance)


@kind("label-translated", "names")
def label_translated(pair: Pair, chance: random.Random) -> str | None:
    """the “GRÜNER KNOTEN” seal -> the “GREEN KNOT” seal: a verbatim name is translated"""
    found = []
    for label, other in words.LABELS.items():
        for match in re.finditer(rf"(?<!\w){re.escape(label)}(?!\w)", pair.target):
            found.append(pair.target[: match.start()] + other + pair.target[match.end() :])
    return choose(found, chance)


@kind("identifier-changed", "identifiers")
def identifier_changed(pair: Pair, chance: random.Random) -> str | None:
    """+49 40 5550 1234 -> +49 40 5550 1284; a letter of a web address"""
    found = []
    for start, end in codes(pair):
        text = pair.target[start:end].rstrip(".,")
        digits = [m.start() for m in re.finditer(r"\d", text)]
        if digits:
            at = chance.choice(digits)
            other = chance.choice([d for d in "123456789" if d != text[at]])
        else:
            at = chance.choice([m.start() for m in re.finditer(r"(?<=\.)[a-z]{3,}", text)]) + 1
            other = "a" if text[at] != "a" else "o"
        found.append(put(pair.target, start + at, start + at + 1, other))
    return choose(found, chance)


@kind("mail-changed", "identifiers")
def mail_changed(pair: Pair, chance: random.Random) -> str | None:
    """presse@ -> press@: an address that is translated, or a letter of it"""
    found = []
    for start, end in mails(pair):
        name, _, host = pair.target[start:end].partition("@")
        found += [
            put(pair.target, start, end, f"{name[:-1]}@{host}"),
            put(pair.target, start, end, f"{name}@{host[1:]}"),
        ]
    return choose(found, chance)


# --- quotes ----------------------------------------------------------------------------------------------------


def _quotes(pair: Pair) -> list[tuple[int, int]]:
    """Spans of what is said in quotation marks: sentences, no labels."""
    opening, closing = _MARKS[pair.language]
    spans = (m.span() for m in re.finditer(rf"{opening}[^{closing.strip()}]+{closing}", pair.target))
    return [(a, b) for a, b in spans if pair.target[a:b].count(" ") >= 4]


@kind("quote-marks-lost", "quotes")
def quote_marks_lost(pair: Pair, chance: random.Random) -> str | None:
    """“We ...,” says she. -> We ..., says she."""
    opening, closing = _MARKS[pair.language]
    text = pair.target
    for start, end in reversed(_quotes(pair)):
        text = text[:start] + text[start + len(opening) : end - len(closing)] + text[end:]
    return text


@kind("speaker-changed", "quotes")
def speaker_changed(pair: Pair, chance: random.Random) -> str | None:
    """says Ilka Sommerfeld -> says Martin Hellwig"""
    if not _quotes(pair):
        return None
    found = [put(pair.target, *span, chance.choice(words.FULL_NAMES)) for span in _people(pair)]
    return choose(found, chance)


@kind("quote-invented", "quotes")
def quote_invented(pair: Pair, chance: random.Random) -> str | None:
    """A sentence that nobody said is put into quotation marks."""
    opening, closing = _MARKS[pair.language]
    if _quotes(pair) or any(mark in pair.target + pair.source for mark in "“”„«»:") or len(pair.target) < 60:
        return None
    said = sentences(pair.target)
    said[-1] = f"{opening}{said[-1]}{closing}"
    return " ".join(said)


@kind("speech-made-quote", "quotes")
def speech_made_quote(pair: Pair, chance: random.Random) -> str | None:
    """said that the act would not come into force -> said: “The act would not come into force.”"""
    match = re.search(r"\b(?:said|stated|announced|explained) that (.+?)\.(?= |$)", pair.target)
    if not match or pair.language != "en" or "“" in pair.target:
        return None
    verb = pair.target[match.start() : match.start(1) - len(" that ")]
    return f"{pair.target[: match.start()]}{verb}: “{match[1][0].upper()}{match[1][1:]}.”{pair.target[match.end() :]}"
