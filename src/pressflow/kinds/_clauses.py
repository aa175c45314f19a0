"""Where the clause begins and ends in which a quote stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pressflow.kinds._marks import Quoted
from pressflow.kinds._names import LETTER, UPPER
from pressflow.locales import Locale, find_locale

REACH = 300  # characters around a quote in which its speaker is looked for
_STOP = re.compile(rf"(?P<dot>[.!?…])(?=[)\]]?\s+(?:{UPPER}|[„“”\"»«‚‘\d–—])|\s*$|\s*\n)|\n")
_MARKS = "“”\"»«’‘' \u00a0\u202f"
_ABBREVIATED = "Dr|Prof|Mag|Dipl|Ing|St|Nr|bzw|ca|Mr|Mrs|Ms|Mme|Abs|Co|rer|nat|med|phil|jur|pol|oec|Bgm|Abg|Hon|gen"


def clause_start(text: str, end: int, floor: int, locale: Locale) -> int:
    """Where the sentence begins that leads to `end`."""
    floor = max(floor, end - REACH)
    start = floor
    for match in _STOP.finditer(text, floor, end):
        if match.end() < end and not _abbreviates(text, match, locale):
            start = match.end()
    return start


def clause_end(text: str, start: int, ceiling: int, locale: Locale) -> int:
    """Where the sentence ends that goes on from `start`."""
    ceiling = min(ceiling, start + REACH)
    for match in _STOP.finditer(text, start, ceiling):
        if not _abbreviates(text, match, locale):
            return match.start()
    return ceiling


def stops(text: str, quotes: Sequence[Quoted], locale: Locale) -> list[int]:
    """Where sentences end, outside of quotes; a quote that ends with a stop ends one, too."""
    found: list[int] = []
    at = 0
    for start, end in (*((q.start, q.end) for q in quotes), (len(text), len(text))):
        found += [m.end() for m in _STOP.finditer(text, at, start) if not _abbreviates(text, m, locale)]
        at = max(at, end)
        stop = text[max(0, end - 3) : end].rstrip(_MARKS)[-1:]
        if stop in (".", "!", "?", "…") and text[end : end + 1].isspace():
            found.append(end)
    return found


def _abbreviates(text: str, stop: re.Match[str], locale: Locale) -> bool:
    return stop.group() == "." and bool(
        _abbreviation(locale.tag).search(text[max(0, stop.start() - 12) : stop.start()])
    )


@cache
def _abbreviation(tag: str) -> re.Pattern[str]:
    titles = "|".join(re.escape(t[:-1]) for t in find_locale(tag).names.titles if t.endswith("."))
    return re.compile(rf"(?<!\w)(?:{LETTER}|\d{{1,2}}|{_ABBREVIATED}{'|' + titles if titles else ''})$")
