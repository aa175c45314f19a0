"""Weekdays: does the one beside a date fit the date, and is it the one of the source?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from babel.dates import get_day_names

from pressflow.locales import find_locale
from pressflow.model import Fact, Finding, Severity, Side
from pressflow.verify._listed import Listed, Telling, first_words
from pressflow.verify._reading import Reading
from pressflow.verify.wording import side

_BEFORE = 24  # characters: `on Friday, the 13 March`, `am Freitag, dem 13. März`


def odd_weekdays(source: Reading, target: Reading) -> Iterator[Finding]:
    """Weekdays of the translation that do not fit their dates, or else are not the source's."""
    wrong = list(wrong_weekdays(target.text, target.facts, target.tag))  # the source's own are the source's affair
    for fact, said, right in wrong:
        yield Finding(
            "weekday-wrong",
            Severity.ERROR,
            f"{fact.value} is no {said}",
            f"write {right}, or mend the date",
            locale=target.tag,
            target=side(fact),
        )
    if not wrong:
        yield from _changed(source, target)


def wrong_weekdays(text: str, facts: Sequence[Fact], locale: str) -> Iterator[tuple[Fact, str, str]]:
    """(the date, the weekday that stands beside it, the weekday that it falls on) wherever these two differ."""
    names, _, links = _names(locale)
    for fact in facts:
        if fact.kind != "date" or not re.fullmatch(r"\d{4}-\d\d-\d\d", fact.value):
            continue
        said = _said(text, fact, "|".join(map(re.escape, names)), links)
        falls_on = date.fromisoformat(fact.value).weekday()
        if said and names[said.casefold()] != falls_on:
            yield fact, said, next(name for name, day in names.items() if day == falls_on)


def lone_weekdays(source: Reading, target: Reading) -> Iterator[Finding]:
    """Weekdays that only one side names, while the other one tells no time at all."""
    ours, theirs = _days(source), _days(target)
    if ours and not theirs and not _tells_time(target):
        yield from _alone(ours, target, target.tag, "has no equal in", "source")
    if theirs and not ours and not _tells_time(source):
        yield from _alone(theirs, source, target.tag, "stands only in", "target")


def _changed(source: Reading, target: Reading) -> Iterator[Finding]:
    """Friday for Donnerstag, where each side names as many weekdays."""
    ours, theirs = _days(source), _days(target)
    if len(ours) != len(theirs):
        return
    lost = [side for day, side in ours if day not in {d for d, _ in theirs}]
    found = [side for day, side in theirs if day not in {d for d, _ in ours}]
    if lost and found:
        yield Finding(
            "weekday-changed",
            Severity.ERROR,
            f"'{lost[0].text}' reads '{found[0].text}' in {target.tag}",
            "write the weekday that the source has",
            locale=target.tag,
            source=lost[0],
            target=found[0],
        )


def _alone(days: Sequence[tuple[int, Side]], other: Reading, locale: str, how: str, whose: str) -> Iterator[Finding]:
    """The finding on the weekdays that only one side names; not on a name that both have: Black Friday."""
    low = other.text.casefold()
    plain = [here for _, here in days if here.text.casefold() not in low]
    if plain:
        yield Finding(
            "weekday-changed",
            Severity.WARNING,
            f"'{plain[0].text}' {how} {locale}",
            "name the weekdays that the source names, or note why it is right as it is",
            locale=locale,
            source=plain[0] if whose == "source" else None,
            target=plain[0] if whose == "target" else None,
        )


def _tells_time(reading: Reading) -> bool:
    """Whether the text tells a time that a weekday may stand for: a date, yesterday, at the weekend, daily."""
    told = (reading.senses.past, reading.senses.now, reading.senses.coming, reading.senses.some_days)
    if any(fact.kind in ("date", "daterange") for fact in reading.facts):
        return True
    return any(form and re.search(rf"(?i)(?<!\w)(?:{form})(?!\w)", reading.text) for form in told)


def _days(reading: Reading) -> list[tuple[int, Side]]:
    """The weekdays of a text by their numbers, in any case: freitags, w piątkowy."""
    telling = {sense for told in _telling(reading.tag).among(reading.low_words).values() for sense in told}
    found: list[tuple[int, Side]] = []
    if "full" in telling:
        names, form, _ = _names(reading.tag)
        found += [(names[m[1].casefold()], Side(*m.span(1), m[1], "")) for m in form.finditer(reading.text)]
    short, ranges = _short_names(reading.tag)
    for match in ranges.finditer(reading.text) if "short" in telling else ():
        found += [(short[match[i].casefold()], Side(*match.span(i), match[i], "")) for i in (1, 2)]
    return sorted(found, key=lambda day: day[1].start)


def _said(text: str, fact: Fact, days: str, links: str) -> str:
    """The weekday within the date, right before it, or in brackets behind it; "" if there is none."""
    before = re.search(rf"(?i)\b({days}){links}$", text[max(0, fact.start - _BEFORE) : fact.start])
    within = re.match(rf"(?i)({days})\b", fact.text)
    after = re.match(rf"(?i)\s*\(({days})\)", text[fact.end :])
    found = within or before or after
    return found[1] if found else ""


@cache
def _names(tag: str) -> tuple[dict[str, int], re.Pattern[str], str]:
    """Weekday, in lower case -> its number, Monday first; a pattern for all; one for what may stand before the date."""
    locale = find_locale(tag)
    names = {str(name).casefold(): number for number, name in get_day_names("wide", locale=locale.cldr).items()}
    names |= {stem.casefold(): int(number) for stem, number in locale.senses.weekdays.items()}
    fillers = "|".join(map(re.escape, locale.words.fillers))
    links = rf"[\s,.]*(?:(?:{fillers})\s+)?"
    other = locale.senses.no_weekdays or "(?!)"
    form = rf"(?i)(?<!\w)(?!{other})({'|'.join(names)})\w{{0,12}}"  # freitags, vrijdagen, Montagabend
    return names, re.compile(form), links


@cache
def _telling(tag: str) -> Telling:
    """Which words may begin a weekday, in full or cut short: patterns are tried only where a text has one."""
    days = first_words(_short_names(tag)[0])
    links = first_words(link for link in _links(tag) if link[0].isalpha())
    glued = (day + link for day in days for link in links)  # Mobis Fr
    entries = [(entry, "short") for entry in (*(f"{day}$" for day in days), *glued)]
    listed = Listed((*((name, "full") for name in first_words(_names(tag)[0])), *entries))
    return Telling(listed.look_up)


@cache
def _short_names(tag: str) -> tuple[dict[str, int], re.Pattern[str]]:
    """Weekday, cut short -> its number; a pattern for two that are a range: Mo–Fr, Mon. to Thu."""
    locale = find_locale(tag)
    short = {
        str(name).casefold().rstrip("."): number
        for width in ("abbreviated", "short")
        for number, name in get_day_names(width, locale=locale.cldr).items()
    }
    days = "|".join(sorted(map(re.escape, short), key=len, reverse=True))
    to = "|".join(map(re.escape, _links(tag)))
    return short, re.compile(rf"(?i)(?<![\w.])({days})\.?\s*(?:{to})\s*({days})(?!\w)")


def _links(tag: str) -> tuple[str, ...]:
    """What stands between two weekdays that are a range."""
    return (*find_locale(tag).words.to, "-", "–")
