"""The year behind the name of an event or an award, which belongs to it: LogiMAT 2026, Innovationspreis 2025."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pressflow.kinds._names import Found

_DATED = ("event", "award")
# no year of its own: 2026 bis 2028, 2026/27 Besucher, 2019 Gäste
_YEAR = re.compile(r"[^\S\n](?:19|20)\d\d(?![\w%]|[.,:/–-]\d|[^\S\n](?:bis|und|oder|–|-)[^\S\n]\d)")
_COUNTED = re.compile(r"[^\S\n](?:Mio|Mrd|Euro|Personen|Menschen|Besucher|Gäste|Teilnehm|Mal)")


def with_years(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """The names, those of events and awards with the year right behind them.

    The value stays the name, so that a termbase knows it, and the year stays a date, which is proved as any other.
    """
    for name in found:
        year = _YEAR.match(text, name.end) if name.type in _DATED else None
        if year and not _COUNTED.match(text, year.end()):
            name = name._replace(end=year.end(), value=name.value or text[name.start : name.end])
        yield name
