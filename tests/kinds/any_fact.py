"""Facts of every kind that can be written, at random: `FACTS` by kind, for property tests."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from pressflow.kinds._numerals import plain
from pressflow.locales import Locale
from pressflow.model import Fact

EXAMPLES = int(os.environ.get("PRESSFLOW_EXAMPLES", "40"))  # `make deep` takes 2,000
NOUNS = {
    "da": "medlemmer",
    "de": "Mitglieder",
    "en": "members",
    "fr": "membres",
    "es": "miembros",
    "it": "soci",
    "nl": "leden",
    "pl": "członków",
}

whole = st.integers(2, 10**12).map(lambda n: plain(Decimal(n)))
decimal = st.builds(lambda n, places: plain(Decimal(n).scaleb(-places)), st.integers(1, 10**9), st.integers(0, 2))
signed = st.builds(lambda text, minus: f"-{text}" if minus else text, decimal, st.booleans())
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
qualifiers = st.sampled_from(["exact", "approx", "more_than", "less_than", "min", "max", "up_to"])
years = st.integers(1900, 2090)
clock = st.builds(lambda h, m: f"{h:02d}:{m:02d}", st.integers(0, 23), st.integers(0, 59))


def fact(kind: str, value: str, **more: str | None) -> Fact:
    return Fact(kind, 0, 0, "", value, **more)  # type: ignore[arg-type]


FACTS = {
    "count": st.builds(lambda v, q: fact("count", v, qualifier=q), whole, qualifiers),
    "number": st.builds(lambda v: fact("number", v), decimal.filter(lambda v: "." in v)),
    "ordinal": st.builds(lambda v: fact("ordinal", str(v)), st.integers(1, 999)),
    "percent": st.builds(lambda v, q: fact("percent", v, qualifier=q), signed, qualifiers),
    "percentage_points": st.builds(lambda v: fact("percentage_points", v), signed),
    "money": st.builds(
        lambda v, c: fact("money", v, currency=c), decimal, st.sampled_from(["EUR", "CHF", "USD", "GBP", "SEK"])
    ),
    "quantity": st.builds(
        lambda v, u: fact("quantity", v, unit=u),
        signed,
        st.sampled_from(["kilometer", "celsius", "square-meter", "kilogram", "megawatt", "liter"]),
    ),
    "duration": st.builds(
        lambda v, u: fact("duration", v, unit=u),
        decimal,
        st.sampled_from(["year", "month", "week", "day", "hour", "minute"]),
    ),
    "date": st.one_of(
        days.map(lambda d: fact("date", d.isoformat())),
        st.builds(lambda y, m: fact("date", f"{y}-{m:02d}"), years, st.integers(1, 12)),
        st.builds(lambda y, p: fact("date", f"{y}-{p}"), years, st.sampled_from(["Q1", "Q2", "Q3", "Q4"])),
    ),
    "daterange": st.builds(lambda a, b: fact("daterange", f"{min(a, b)}/{max(a, b)}"), days, days).filter(
        lambda f: f.value[:10] != f.value[11:]
    ),
    "time": clock.map(lambda v: fact("time", v)),
    "fraction": st.sampled_from(["1/2", "1/3", "2/3", "3/4", "1/4", "5/6"]).map(lambda v: fact("fraction", v)),
    "multiple": st.integers(2, 99).map(lambda v: fact("multiple", str(v))),
}


def with_noun(wanted: Fact, locale: Locale) -> Fact:
    """The fact with something to count, if it counts."""
    return replace(wanted, noun=NOUNS[locale.language]) if wanted.kind in ("count", "ordinal") else wanted
