"""The lists of a newsroom: the archive of each year and the page of each topic; long ones in parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from pressflow.config import Settings
from pressflow.locales import find_locale
from pressflow.public import Entry, Topic
from pressflow.render import by_topic
from pressflow.render._html_text import month_and_year

NEWEST = 20  # on the index, and at the head of a long list
LONG = 100  # rows; a list that has more is cut where a new month or year begins, so that a new release moves no old one


@dataclass(frozen=True, slots=True)
class Part:
    """A page with a part of a long list. path: below the locale's folder. text: `March 2026`, `2026`."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A page that lists releases: the index (neither year nor topic), a year's archive, a topic, the search.

    path: below the locale's folder. there: (locale, path) where a reader goes on in another language.
    parts: of a long list, which itself shows only the newest. part: which of them this page is.
    indexes: what a search looks through, by name beside the page.
    """

    path: str
    entries: Sequence[Entry]
    there: Sequence[tuple[str, str]]
    year: int | None = None
    topic: Topic | None = None
    parts: tuple[Part, ...] = ()
    part: Part | None = None
    template: str = "front.html"
    indexes: tuple[str, ...] = ()


def year_of(entry: Entry, settings: Settings) -> int:
    """The year in which the release came out, in the newsroom's zone."""
    return _moment(entry, settings).year


def year_lists(entries: Sequence[Entry], settings: Settings, tag: str) -> Iterator[Listing]:
    """The archive of each year and, if it is long, of its months. entries: one locale's, newest first."""
    for year, found in groupby(entries, key=lambda entry: year_of(entry, settings)):
        path = f"archive/{year}/"
        # another locale may have no release of that year: its front page is the next best place
        there = [(other, path if other == tag else "") for other in settings.locales]
        yield from _cut(Listing(path, list(found), there, year), settings, tag)


def topic_lists(entries: Sequence[Entry], settings: Settings, tag: str) -> Iterator[Listing]:
    """The page of each topic and, if it is long, of its years and months. entries: as for `year_lists`.

    None of a withdrawn release is listed, but the page of its topic stays, whose feed tells of it.
    """
    for topic, found in _with_emptied(entries).items():
        own = {locale for entry in found for locale, _ in entry.alternates}
        there = [(other, topic.path if other in own else "") for other in settings.locales]
        shown = [entry for entry in found if not entry.withdrawn]
        yield from _cut(Listing(topic.path, shown, there, topic=topic), settings, tag)


def _with_emptied(entries: Sequence[Entry]) -> Mapping[Topic, Sequence[Entry]]:
    """The topics of what is shown, and behind them those that only withdrawn releases have."""
    topics = by_topic([entry for entry in entries if not entry.withdrawn])
    slugs = {topic.slug for topic in topics}
    return {**topics, **{topic: found for topic, found in by_topic(entries).items() if topic.slug not in slugs}}


def _cut(whole: Listing, settings: Settings, tag: str) -> Iterator[Listing]:
    """The list; of a long one the newest, and a page for each part."""
    cut = _parts(whole, settings, tag) if len(whole.entries) > LONG else {}
    if len(cut) < 2:
        yield whole
        return
    parts = tuple(cut)
    yield replace(whole, entries=whole.entries[:NEWEST], parts=parts)
    for part, found in cut.items():
        there = [(other, part.path if other == tag else place) for other, place in whole.there]
        yield replace(whole, path=part.path, entries=found, there=there, parts=parts, part=part)


def _parts(whole: Listing, settings: Settings, tag: str) -> dict[Part, Sequence[Entry]]:
    """The months of a year; the years of a topic, and behind a long one, which itself shows the newest, its months."""
    parts: dict[Part, Sequence[Entry]] = {}
    for year, found in groupby(whole.entries, key=lambda entry: year_of(entry, settings)):
        own = list(found)
        path = whole.path if whole.year else f"{whole.path}{year}/"
        months = _months(own, path, settings, tag) if len(own) > LONG else {}
        cut = len(months) > 1
        if not whole.year:  # the address of a year stays, however many releases it comes to have
            parts[Part(path, str(year))] = own[:NEWEST] if cut else own
        parts |= months if cut else {}
    return parts


def _months(entries: Sequence[Entry], path: str, settings: Settings, tag: str) -> dict[Part, Sequence[Entry]]:
    locale = find_locale(tag)
    found = groupby(entries, key=lambda entry: _moment(entry, settings).date().replace(day=1))
    return {Part(f"{path}{month:%m}/", month_and_year(month, locale)): list(own) for month, own in found}


def _moment(entry: Entry, settings: Settings) -> datetime:
    return entry.published.astimezone(settings.zone)
