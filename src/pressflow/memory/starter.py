"""The starter termbase: widely known names that ship with pressflow, so that a new newsroom does not begin with none.

`starter.csv` is a termbase file. Countries and regions (`territory:FR`) and the cities that time zones are named for
(`zone:Europe/Rome`) take their names from CLDR, through Babel; their cells hold only further forms.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files

from babel import Locale as Cldr

from pressflow.memory.termbase import parse_terms
from pressflow.model import Term

SOURCE = "de"


def starter_terms(locales: Iterable[str]) -> tuple[Term, ...]:
    """The starter terms with their renderings in the languages of `locales`, as far as there are any."""
    languages = tuple(dict.fromkeys(tag.split("-")[0].lower() for tag in locales))
    return tuple(_started(term, languages) for term in _shipped())


@cache
def _shipped() -> tuple[Term, ...]:
    return parse_terms(files("pressflow.memory").joinpath("starter.csv").read_bytes(), "starter.csv")


def _started(term: Term, languages: tuple[str, ...]) -> Term:
    scheme, colon, key = term.term.partition(":")
    name: Callable[[str], str] = (lambda language: _NAMES[scheme](language, key)) if colon else lambda _: ""
    renderings = {tag: found for tag in languages if (found := _joined(name(tag), term.renderings.get(tag, ())))}
    german = name(SOURCE) or term.term
    return replace(term, term=german, renderings=renderings, at=None, starter=True)


def _joined(first: str, others: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for form in (first, *others) if form))


def _territory(language: str, code: str) -> str:
    return _territories(language).get(code, "")


def _city(language: str, zone: str) -> str:
    """CLDR's exemplar city; where it gives none, the city is called as in the zone's own name."""
    city: str | None = _zones(language).get(zone, {}).get("city")
    return city or zone.rpartition("/")[2].replace("_", " ")


_NAMES: Mapping[str, Callable[[str, str], str]] = {"territory": _territory, "zone": _city}


@cache
def _territories(language: str) -> Mapping[str, str]:
    return dict(Cldr.parse(language).territories)


@cache
def _zones(language: str) -> Mapping[str, Mapping[str, str]]:
    return dict(Cldr.parse(language).time_zones)
