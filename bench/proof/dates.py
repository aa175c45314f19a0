"""Errors in dates, times, ordinals, fractions and multiples."""

from __future__ import annotations

import random
import re

from bench.proof import words
from bench.proof.kinds import choose, kind, put, replaced
from bench.proof.pairs import Pair
from bench.proof.spots import figures


def _months(language: str) -> str:
    return "|".join(words.MONTHS[language])


@kind("day-changed", "dates")
def day_changed(pair: Pair, chance: random.Random) -> str | None:
    """9 October -> 8 October"""
    days = [s for s in figures(pair) if s.kind == "day" and pair.target[s.end : s.end + 1] == " "]
    known = {s.text for s in days}
    return choose(
        (
            put(pair.target, s.start, s.end, chance.choice([str(d) for d in range(2, 28) if str(d) not in known]))
            for s in days
        ),
        chance,
    )


@kind("month-changed", "dates")
def month_changed(pair: Pair, chance: random.Random) -> str | None:
    """9 October -> 9 November"""
    months, place = (
        words.MONTHS[pair.language],
        r"(?:\d|er|of|in|early|late|mid|since|by|until|from|de|en|mois|début|fin)",
    )
    found = []
    for match in re.finditer(rf"{place}[ -](?:d')?(?P<m>{_months(pair.language)})\b", pair.target, re.IGNORECASE):
        if pair.language != "en" or match["m"][0].isupper():
            other = chance.choice([m for m in months if m not in pair.target])
            found.append(put(pair.target, *match.span("m"), other))
    return choose(found, chance)


@kind("year-changed", "dates")
def year_changed(pair: Pair, chance: random.Random) -> str | None:
    """2027 -> 2028"""
    found = []
    for spot in (s for s in figures(pair) if s.kind == "year"):
        other = str(int(spot.text) + chance.choice((-10, -2, -1, 1, 2, 10)))
        if other not in pair.target:
            found.append(put(pair.target, spot.start, spot.end, other))
    return choose(found, chance)


@kind("weekday-changed", "dates")
def weekday_changed(pair: Pair, chance: random.Random) -> str | None:
    """on Friday -> on Thursday"""
    days = words.WEEKDAYS[pair.language]
    found = [
        put(pair.target, *m.span(), chance.choice([d for d in days if d not in pair.target]))
        for m in re.finditer(rf"\b(?:{'|'.join(days)})(?=s?\b)", pair.target)
    ]
    return choose(found, chance)


@kind("time-hour", "dates")
def time_hour(pair: Pair, chance: random.Random) -> str | None:
    """6.30 pm -> 7.30 pm"""
    found = []
    for spot in (s for s in figures(pair) if s.kind == "time"):
        whole = re.match(r"\d+", spot.text)
        if whole and int(whole[0]) <= 23:
            highest = 11 if pair.language == "en" else 22
            other = str(int(whole[0]) + (1 if int(whole[0]) < highest else -1))
            if not re.search(rf"\b{other}\b", pair.target):
                found.append(put(pair.target, spot.start, spot.start + whole.end(), other))
    return choose(found, chance)


@kind("time-half", "dates")
def time_half(pair: Pair, chance: random.Random) -> str | None:
    """8 pm -> 8 am"""
    found = [
        put(pair.target, *m.span("half"), {"am": "pm", "pm": "am"}[m["half"]])
        for m in re.finditer(r"\d (?P<half>am|pm)\b", pair.target)
    ]
    return choose(found, chance)


_DATE = {  # a date, for what stands before it
    "en": rf"(?:\d{{1,2}} (?:{_months('en')})|(?:1[89]|20)\d\d\b(?!,)|\d+ [ap]m|{_months('en')}|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|autumn|spring|last|mid|the (?:end|beginning|summer|year))",
    "fr": r"\d|la|\w+bre",
    "it": r"\d|la|\w+",
    "es": r"\d|el|med",
}


@kind("since-until", "dates")
def since_until(pair: Pair, chance: random.Random) -> str | None:
    """since 1998 -> until 1998; until 15 February -> from 15 February"""
    after = rf"(?= (?:at the latest )?(?:\d+ ?(?:am|pm|noon) on |early |the )?{_DATE[pair.language]})"
    return replaced(pair.target, words.SINCE_UNTIL[pair.language], chance, after=after)


@kind("month-edge", "dates")
def month_edge(pair: Pair, chance: random.Random) -> str | None:
    """at the end of March -> at the beginning of March"""
    months = rf"(?= ?(?:du mois )?(?:d'|de |di |la )?(?:the )?(?:{_months(pair.language)}|\d{{4}}|year))"
    return replaced(pair.target, words.EDGES[pair.language], chance, after=months)


@kind("ordinal-changed", "dates")
def ordinal_changed(pair: Pair, chance: random.Random) -> str | None:
    """the third quarter -> the fourth quarter; 25th -> 26th"""
    found = []
    listed = words.ORDINALS[pair.language]
    never = r"(?<!a )(?<!one )(?<!two )(?<!for the )(?<!was )(?<!were )(?<!also )(?<!half a )"
    not_after = r"(?! of\b| aid| time\b|s\b| woman| mentioned| issue| fly-by| und|ième)"
    for at, ordinal in enumerate(listed):
        other = listed[at + 1 if at + 1 < len(listed) else at - 1]
        if other == "second" and re.search(rf"first{not_after}", pair.target) is None:
            continue
        for match in re.finditer(rf"{never}\b(?i:{ordinal})\b{not_after}", pair.target):
            if not re.search(rf"\b{other}\b", pair.target):
                found.append(put(pair.target, *match.span(), other))
    for match in re.finditer(r"\b(\d+)(st|nd|rd|th|e|ª|°)\b(?! century of)", pair.target):
        number = int(match[1]) + 1
        ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number % 100 not in (11, 12, 13) else 0, "th")
        found.append(put(pair.target, *match.span(), f"{number}{ending if pair.language == 'en' else match[2]}"))
    return choose(found, chance)


@kind("fraction-changed", "figures")
def fraction_changed(pair: Pair, chance: random.Random) -> str | None:
    """a third -> a quarter"""
    return replaced(
        pair.target, words.FRACTIONS[pair.language], chance, before=r"(?<!first )(?<!second )(?<!more than )"
    )


@kind("multiple-changed", "figures")
def multiple_changed(pair: Pair, chance: random.Random) -> str | None:
    """doubled -> tripled"""
    return replaced(pair.target, words.MULTIPLES[pair.language], chance)
