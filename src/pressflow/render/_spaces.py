"""No-break spaces where a locale wants them: a page must not part `2,4 Mio. Euro`, `16. März` or `Dr. Albers`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from babel import Locale as Cldr

from pressflow.locales import Locale, find_locale

NBSP = "\u00a0"
_WORD = re.compile(r"\w*")
_TITLE = 5  # letters: longer ones (Professorin) may end a line


def keep_together(text: str, locale: Locale) -> str:
    """`text` with spaces made no-break ones, and nothing else changed."""
    for pattern in _patterns(locale.tag):
        text = pattern.sub(lambda found: found[0].replace(" ", NBSP), text)
    for mark, space in locale.spaces_before.items():
        text = text.replace(f" {mark}", space + mark)
    return text


def kept_together(text: str, locale: Locale) -> list[tuple[int, int]]:
    """Where words stand that must not be parted, with the figure that they belong to; by start, none overlap."""
    found: list[tuple[int, int]] = []
    spans = (
        (_start(text, m.start()), _end(text, m.end()))
        for p in _patterns(locale.tag)
        for m in p.finditer(text)
        if " " in m[0]
    )
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _start(text: str, at: int) -> int:
    """Where the word begins that has the character at `at`: of 6,4 Prozent the patterns know only the 4."""
    return text.rfind(" ", 0, at) + 1


def _end(text: str, at: int) -> int:
    """Where the word ends that follows, if a space is the last that was found: Dr. Albers."""
    word = _WORD.match(text, at)
    return word.end() if word and text[at - 1] == " " else at


@cache
def _patterns(tag: str) -> tuple[re.Pattern[str], ...]:
    """What stands in one line: number and unit, day and month, title and name, e. V., French quotes."""
    locale = find_locale(tag)
    words = locale.words
    scales = _any((*words.scales, *words.money_scales))
    hours = (*words.clock, words.hour_mark, *words.am, *words.pm)
    measures = _any((*words.units, *words.currencies, *words.percent, *words.percent_points, *hours, "€", "$", "£"))
    names = Cldr.parse(locale.cldr).months["format"]
    months = _any((*names["wide"].values(), *names["abbreviated"].values()))
    day = rf"(?<![0-9])[0-9]{{1,2}}(?:\.|er|st|nd|rd|th)? {months}(?!\w)"
    titles = _any(title for title in words.titles if len(title) <= _TITLE)
    found = [
        rf"[0-9](?: {scales})?(?: {measures})?(?!\w)",
        day if words.day_first else rf"(?<!\w){months} [0-9]{{1,2}}(?!\w)",
        rf"(?<!\w){titles} (?=[^\W\d_])",
        rf"(?<!\w){_any(word for word in words.abbreviations if ' ' in word)}",
    ]
    return tuple(re.compile(pattern) for pattern in (*found, *(["« | »"] if locale.spaces_before else [])))


def _any(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return f"(?:{'|'.join(re.escape(word) for word in sorted(set(words) - {''}, key=len, reverse=True))})"
