"""Where the figures of a translation stand and what they are, read by plain patterns.

The judge's own reading is not asked: an error that is only put where the judge sees a value would never be missed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bench.proof.pairs import Pair
from bench.proof.words import MONTHS, NUMBER_WORDS, SCALES, UNITS

_GROUP = {"en": ",", "fr": " \u00a0\u202f", "it": ".", "es": " \u00a0.", "de": "."}
_POINT = {"en": ".", "fr": ",", "it": ",", "es": ",", "de": ","}
_CODES = (
    r"https?://\S+|www\.\S+|\S+@\S+",
    r"\+\d[\d /-]{6,}\d|\b0\d{2,4}[ /]\d[\d /]{4,}\d|\b116 117\b|(?<=number )112",
    r"\b(?:ISBN|ISIN) [\dA-Z-]+|\bISO \d+|\bversion [\d.]+|\bEP [\d ]+B1|\b\d K \d+/\d+|§ \d+|(?<=the )A \d+|\bC \d+\b",
    r"\b[A-Z]{1,2}-?\d[\w-]*|\b\d{4}-[A-Z]\b|(?:(?<=in )|(?<=, ))\d{4,5} [A-Z]\w+|\b\d+–\d+\b",
    r"\b(?:Hall|halle|List|level|class|years) \d+(?: (?:to|and) \d+)?",
    r"\b[A-Z]\w+(?:straße|gasse|weg|Straße) \d+|HydroLiner 2|Christoph 99|Ikarus-3",
)
_PHONE = re.compile(_CODES[1])
_MAIL = re.compile(r"\S+@[\w.-]+\w")


@dataclass(frozen=True, slots=True)
class Spot:
    """A figure: where it stands, and whether it is an amount (of what), a year, day or time, or part of a code."""

    start: int
    end: int
    text: str
    kind: str  # amount year day time code
    of: str = ""  # of an amount: money percent points count, or its unit
    word: bool = False


def figures(pair: Pair) -> list[Spot]:
    """The figures of the target, in order."""
    return list(_figures(pair.target, pair.language))


def amounts(pair: Pair, *, words: bool = False) -> list[Spot]:
    """The amounts of the target, in digits; with those in words if wanted."""
    return [s for s in figures(pair) if s.kind == "amount" and (words or not s.word)]


def codes(pair: Pair) -> list[tuple[int, int]]:
    """Spans of the target's URLs, numbers of telephones and files, versions; no e-mail addresses."""
    spans = (m.span() for m in re.finditer("|".join(_CODES[:3]), pair.target))
    return [(a, b) for a, b in spans if "@" not in pair.target[a:b]]


def mails(pair: Pair) -> list[tuple[int, int]]:
    return [m.span() for m in _MAIL.finditer(pair.target)]


def digits_of(text: str, language: str) -> tuple[str, str]:
    """The digits before and after the decimal point."""
    whole, _, places = text.partition(_POINT[language])
    return re.sub(r"\D", "", whole), places


def written(whole: str, places: str, like: str, language: str) -> str:
    """The figure as the language writes it; grouped if `like` is, or if it has become longer than four digits."""
    mark = next((c for c in like if c in _GROUP[language]), None)
    if mark or len(whole) > 4:
        whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", mark or _GROUP[language][-1], whole)
    return whole + (_POINT[language] + places if places else "")


def group_mark(language: str) -> str:
    return _GROUP[language]


def point(language: str) -> str:
    return _POINT[language]


def _figures(text: str, language: str) -> Iterator[Spot]:
    taken = [m.span() for m in re.finditer("|".join(_CODES), text)]
    for match in _number(language).finditer(text):
        start, end = match.span()
        if any(a < end and start < b for a, b in taken):
            yield Spot(start, end, match[0], "code")
        elif match[0][0].isdigit():
            yield _classified(text, start, end, language)
        else:
            yield Spot(start, end, match[0], "amount", _unit(text, start, end, language), word=True)


def _classified(text: str, start: int, end: int, language: str) -> Spot:
    figure, before, after = text[start:end], text[:start], text[end:]
    if re.match(_TIME_AFTER[language], after) or re.search(_TIME_BEFORE[language], before):
        return Spot(start, end, figure, "time")
    months = "|".join(MONTHS[language])
    join = r"(?:st|nd|rd|th|er|°)?(?: (?:to|and|al?|au|et|e|y|until|up to and including) \d{1,2}(?:er|°)?)?"
    if len(figure) <= 2 and re.match(rf"{join} (?:de )?(?:{months})\b", after):
        return Spot(start, end, figure, "day")
    if re.fullmatch(r"1[2-9]\d\d|20\d\d", figure) and not re.match(r" ?(?:%|per cent|people|personas)", after):
        return Spot(start, end, figure, "year")
    return Spot(start, end, figure, "amount", _unit(text, start, end, language))


def _unit(text: str, start: int, end: int, language: str) -> str:
    before, after = text[:start], text[end:]
    scale = rf"(?:[ \u00a0](?:{'|'.join(p for p, _ in SCALES[language])}))?"
    if re.search(r"(?:[€$£]|CHF )$", before) or re.match(
        rf"{scale} (?:d'|de |di )?(?:euros?|Swiss francs?|francs|dollars|dólares|cents|centimes|centesimi)\b", after
    ):
        return "money"
    if re.match(r" (?:percentage points?|points de pourcentage|punti percentuali|puntos porcentuales)", after):
        return "points"
    if re.match(r"[ \u00a0]?(?:%|per cent|por ciento)", after):
        return "percent"
    unit = re.match(rf"[ -](?P<u>{'|'.join(p for p, _ in UNITS[language])})\b", after)
    return unit["u"] if unit else "count"


_TIME_AFTER = {
    "en": r"(?:[.:]\d{2})? ?(?:am|pm|noon)\b|(?:\.\d{2})? (?:to|and|until) \d{1,2}(?:\.\d{2})? (?:am|pm)\b",
    "fr": r" ?h\b",
    "it": r":\d{2}",
    "es": r":\d{2}| horas\b(?=\.)",
}
_TIME_BEFORE = {
    "en": r"\bNEVER$",
    "fr": r"\d h $",
    "it": r"(?:\balle|\bdalle) $",
    "es": r"\d:$|\ba las $",
}


@cache
def _number(language: str) -> re.Pattern[str]:
    group, mark = f"[{re.escape(_GROUP[language])}]", re.escape(_POINT[language])
    words = "|".join(NUMBER_WORDS[language])
    share = r"(?![- ](?:in|out of|quarters|thirds|quarts) )(?! terz)"  # two in three, three quarters
    figure = rf"(?<![\d.,])(?:\d{{1,3}}(?:{group}\d{{3}})+(?!\d)|\d+)(?:{mark}\d+)?"
    return re.compile(rf"{figure}|(?<![\w-])(?i:{words})\b{share}")
