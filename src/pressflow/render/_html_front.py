"""Index, archive and root: the pages that list releases, and the files that tell machines where they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from typing import Any

from markupsafe import Markup

from pressflow.config import Settings
from pressflow.locales import Locale, find_locale
from pressflow.public import Entry, Topic
from pressflow.render import Draft, by_topic
from pressflow.render._html_lists import NEWEST, Listing, topic_lists, year_lists, year_of
from pressflow.render._html_site import SEARCH, Link, Site, see_site, topic_links
from pressflow.render._html_templates import fill, template_file
from pressflow.render._html_text import long_date
from pressflow.render._notices import corrected_on
from pressflow.render._search import index_files
from pressflow.render._sitemaps import search_engine_files


@dataclass(frozen=True, slots=True)
class Row:
    """A release in a list. teaser: "" where it would only repeat a title that was taken from its first sentence.

    corrected: "Korrigiert am 20. März 2026" with its date marked, by the newest correction; "" if there is none.
    """

    slug: str
    href: str
    title: str
    teaser: str
    date: str
    iso: str
    topics: tuple[Link, ...]
    machine: bool
    corrected: Markup


def front_pages(entries: Sequence[Entry], settings: Settings, tag: str) -> dict[str, Draft]:
    """The index, the lists of each year and topic, and the search, by name in the locale's folder.

    entries: newest first, the withdrawn ones among them.
    """
    shown = [entry for entry in entries if not entry.withdrawn]
    index = Listing("", shown[:NEWEST], [(other, "") for other in settings.locales])
    indexes = index_files(shown, settings, tag)
    lists = (*year_lists(shown, settings, tag), *topic_lists(entries, settings, tag))
    listings = (index, *lists, _search(indexes, settings))
    beside = (tuple(year for year, _ in groupby(year_of(entry, settings) for entry in shown)), tuple(by_topic(shown)))
    pages = {f"{p.path}index.html": Draft((p, beside), partial(_page, p, settings, tag, *beside)) for p in listings}
    return {**pages, **indexes}


def _search(indexes: Iterable[str], settings: Settings) -> Listing:
    names = tuple(name.removeprefix(SEARCH) for name in indexes)
    return Listing(SEARCH, (), [(tag, SEARCH) for tag in settings.locales], template="search.html", indexes=names)


def _rows(entries: Sequence[Entry], settings: Settings, locale: Locale, up: str) -> list[Row]:
    return [
        Row(
            slug=entry.slug,
            href=f"{up}{entry.slug}/index.html",
            title=entry.title,
            teaser="" if entry.teaser.startswith(entry.title) else entry.teaser,
            date=long_date(entry.published, settings.zone, locale),
            iso=entry.published.astimezone(settings.zone).date().isoformat(),
            topics=topic_links(entry.topics, entry.locale, up),
            machine=entry.machine,
            corrected=corrected_on(entry, settings),
        )
        for entry in entries
    ]


def _page(page: Listing, settings: Settings, tag: str, years: Sequence[int], topics: Sequence[Topic]) -> bytes:
    site = see_site(settings, tag, page.path, page.there, page.topic)
    up, locale = "../" * page.path.count("/"), find_locale(tag)
    links = dict(zip(topics, topic_links(topics, tag, up), strict=True))
    topic = (links.get(page.topic) or topic_links([page.topic], tag, up)[0]) if page.topic else None
    values: dict[str, Any] = {
        "site": site,
        "ui": site.ui,
        "rows": _rows(page.entries, settings, locale, up),
        "heading": _heading(page, site),
        "crumb": _crumb(page, site, up),
        "topic": topic,
        "all_topics": [replace(link, current=link is topic) for link in links.values()],
        "parts": [Link(f"{up}{part.path}index.html", part.text, current=part == page.part) for part in page.parts],
        "years": [Link(f"{up}archive/{y}/index.html", str(y), current=y == page.year) for y in years],
        "url": settings.url(tag, page.path),
        "indexes": page.indexes,
    }
    return fill(settings.root, page.template, values).encode()


def _heading(page: Listing, site: Site) -> str:
    """`Culture`, `Culture – 2026`, `Releases from 2026`, `March 2026`; "" above the index and the search."""
    if page.topic:
        return " – ".join((page.topic.name, *([page.part.text] if page.part else [])))
    return page.part.text if page.part else site.ui["year"].format(year=page.year) if page.year else ""


def _crumb(page: Listing, site: Site, up: str) -> Link:
    """What the page belongs to: of a part its whole list, with a link; of a list the topics or the archive."""
    if not page.part:
        return Link("", site.ui["topics" if page.topic else "archive"])
    if page.topic:
        return topic_links([page.topic], site.tag, up)[0]
    return Link(f"{up}archive/{page.year}/index.html", str(page.year))


def root_files(entries: Sequence[Entry], settings: Settings) -> dict[str, bytes | Draft]:
    """The language choice, the style, the script, and what search engines ask for, by name at the top of the site."""
    return {
        "index.html": _choice(settings),
        **search_engine_files(entries, settings),
        **{name: template_file(settings.root, name).read_bytes() for name in ("site.css", "site.js")},
        "icon.svg": fill(settings.root, "icon.svg", {"letter": settings.publisher.name[:1].upper()}).encode(),
    }


@dataclass(frozen=True, slots=True)
class Choice:
    """The newsroom in one locale, as the language choice offers it."""

    href: str
    url: str
    tag: str
    language: str
    invitation: str
    title: str
    description: str


def _choice(settings: Settings) -> bytes:
    choices = [
        Choice(
            href=f"{settings.folders[tag]}/index.html",
            url=settings.url(tag, ""),
            tag=tag,
            language=find_locale(tag).name,
            invitation=find_locale(tag).ui["choose_language"],
            title=settings.titles[tag],
            description=settings.descriptions.get(tag, ""),
        )
        for tag in settings.locales
    ]
    values = {"choices": choices, "publisher": settings.publisher, "url": settings.base_url}
    return fill(settings.root, "root.html", values).encode()
