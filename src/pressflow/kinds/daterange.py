"""daterange: 12. bis 14. März 2026; 2018/19; die 1990er Jahre. The value is `start/end`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from pressflow.kinds._calendar import dates
from pressflow.kinds._doc import of_kind, scan_of
from pressflow.kinds._load import needed, qualifier
from pressflow.kinds.date import check, write_date
from pressflow.locales import Locale
from pressflow.model import Fact

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find(doc: Doc, locale: Locale) -> Iterable[Fact]:
    """Ranges of days, months and years, seasons and decades."""
    return of_kind(dates(scan_of(doc, locale)), "daterange")


def write(fact: Fact, locale: Locale) -> str:
    """Both ends in full; `2018/19` for a season."""
    low, _, high = fact.value.partition("/")
    if len(low) == 4 and int(high) == int(low) + 1:
        return f"{low}/{high[2:]}"
    return f"{write_date(low, locale)} {locale.words.to[0]} {write_date(high, locale)}"


def load(entry: Mapping[str, str]) -> Fact:
    value = needed(entry, "value")
    low, slash, high = value.partition("/")
    if not slash:
        raise ValueError(
            f"{value!r} is no range of dates; write start and end with a slash, such as 2026-03-12/2026-03-14"
        )
    check(low), check(high)
    if len(low) != len(high) or (low >= high and low[0] != "-"):
        raise ValueError(f"{value!r} does not run from an earlier to a later date of the same form")
    inferred = True if str(entry.get("inferred_year", "")).lower() in ("true", "1") else None
    return Fact(
        "daterange",
        0,
        0,
        entry.get("text", ""),
        value,
        qualifier(entry),
        modifier=entry.get("modifier") or None,
        inferred_year=inferred,
    )
