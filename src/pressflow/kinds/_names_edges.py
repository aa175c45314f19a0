"""What belongs to a name at its edges: the year of an event, and Stadt where the town acts (die Stadt Kiel lädt ein).

The value stays what it was, so that a termbase knows it, and the year a date, which is proved as any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pressflow.kinds._names import GAP, Found
from pressflow.locales import Locale

_DATED = ("event", "award")
# no year of its own: 2026 bis 2028, 2026/27 Besucher, 2019 Gäste
_YEAR = re.compile(r"[^\S\n](?:19|20)\d\d(?![\w%]|[.,:/–-]\d|[^\S\n](?:bis|und|oder|–|-)[^\S\n]\d)")
_COUNTED = re.compile(r"[^\S\n](?:Mio|Mrd|Euro|Personen|Menschen|Besucher|Gäste|Teilnehm|Mal)")


def completed(text: str, found: Iterable[Found], locale: Locale) -> Iterator[Found]:
    """The names, each with what belongs to it."""
    for name in found:
        if name.type in _DATED:
            name = _with_year(text, name)
        elif name.label == "LOC" and locale.names.places.acting:
            name = _as_town(text, name, locale)
        yield name


def _with_year(text: str, name: Found) -> Found:
    year = _YEAR.match(text, name.end)
    if year is None or _COUNTED.match(text, year.end()):
        return name
    return name._replace(end=year.end(), value=name.value or text[name.start : name.end])


# --- a town that acts ---------------------------------------------------------------------------------------

_TOWN = re.compile(rf"(?:(?P<article>\b[Dd]ie){GAP})?(?P<town>\b[\w-]+){GAP}$")
_WORD_BEFORE = re.compile(rf"(\w+),?{GAP}$")
_ACTS = re.compile(rf"{GAP}(?P<word>[a-zäöü]+)")
_OFFICE = re.compile(rf"[^\S\n]*(?:\n|$|,{GAP}(?:Presse|Medien|Kommunikation|Stabsstelle|Amt|Referat|Der|Die)\w*)")


def _as_town(text: str, name: Found, locale: Locale) -> Found:
    """The name with Stadt before it as an organisation, where the town is who acts or who is asked."""
    match = _TOWN.search(text[max(0, name.start - 60) : name.start])
    if match is None or match["town"] not in locale.names.places.acting:
        return name
    start = name.start - len(match["town"]) - (match.end() - match.end("town"))
    if not _is_subject(text, start, name.end, match["article"] or "", locale):
        return name
    value = name.value or text[name.start : name.end]
    return name._replace(start=start, label="ORG", type="organisation", value=value)


def _is_subject(text: str, start: int, end: int, article: str, locale: Locale) -> bool:
    """True for „Die Stadt Kiel lädt ein“, „es lädt die Stadt Kiel“, „den die Stadt Kiel“, and for a line of its own."""
    places = locale.names.places
    if not article:
        return text[start - 1 : start] in ("", "\n") and _OFFICE.match(text, end) is not None
    if article == "Die":
        verb = _ACTS.match(text, end)
        return verb is not None and verb["word"].endswith(("t", "te", "en")) and verb["word"] != "mit"
    before = _WORD_BEFORE.search(text[max(0, start - 44) : start - len(article) - 1])
    word = before[1] if before else ""
    return word in places.clauses or (word.islower() and word.endswith(("t", "te")) and word not in places.visited)
