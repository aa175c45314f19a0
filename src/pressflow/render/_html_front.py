"""Index, archive and root: the pages that list releases, and the files that tell machines where they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from lxml import etree

from pressflow.config import Settings
from pressflow.locales import Locale, find_locale
from pressflow.model import Entry
from pressflow.render._html_site import SEARCH, Link, Site, see_site
from pressflow.render._html_templates import fill, template_file
from pressflow.render._html_text import long_date
from pressflow.render._search import index_files

NEWEST = 20  # on the index; the archive has all


@dataclass(frozen=True, slots=True)
class Row:
    """A release in a list. teaser: "" where it would only repeat a title that was taken from its first sentence."""

    slug: str
    href: str
    title: str
    teaser: str
    date: str
    iso: str
    topics: tuple[str, ...]
    machine: bool


def front_pages(entries: Sequence[Entry], settings: Settings, tag: str) -> dict[str, bytes]:
    """The index, one archive page a year, and the search, by name in the locale's folder. entries: newest first."""
    locale = find_locale(tag)
    years = [year for year, _ in groupby(entries, key=lambda e: _year(e, settings))]
    homes = [(other, "") for other in settings.locales]
    pages = {"": _page(settings, tag, "", homes, _rows(entries[:NEWEST], settings, locale, ""), years, None)}
    for year, found in groupby(entries, key=lambda e: _year(e, settings)):
        path = f"archive/{year}/"
        # another locale may have no release of that year: its front page is the next best place
        there = [(other, path if other == tag else "") for other in settings.locales]
        pages[path] = _page(settings, tag, path, there, _rows(list(found), settings, locale, "../../"), years, year)
    searched = index_files(entries, settings, tag)
    pages[SEARCH] = _search_page(settings, tag, years, [name.removeprefix(SEARCH) for name in searched])
    return {**{f"{path}index.html": content for path, content in pages.items()}, **searched}


def _year(entry: Entry, settings: Settings) -> int:
    return entry.published.astimezone(settings.zone).year


def _rows(entries: Sequence[Entry], settings: Settings, locale: Locale, up: str) -> list[Row]:
    return [
        Row(
            slug=entry.slug,
            href=f"{up}{entry.slug}/index.html",
            title=entry.title,
            teaser="" if entry.teaser.startswith(entry.title) else entry.teaser,
            date=long_date(entry.published, settings.zone, locale),
            iso=entry.published.astimezone(settings.zone).date().isoformat(),
            topics=entry.topics,
            machine=entry.machine,
        )
        for entry in entries
    ]


def _search_page(settings: Settings, tag: str, years: Sequence[int], indexes: Sequence[str]) -> bytes:
    site = see_site(settings, tag, SEARCH, [(other, SEARCH) for other in settings.locales])
    values = {
        **_values(settings, tag, SEARCH, site, years),
        "indexes": indexes,
    }
    return fill(settings.root, "search.html", values).encode()


def _page(
    settings: Settings,
    tag: str,
    path: str,
    there: Sequence[tuple[str, str]],
    rows: Sequence[Row],
    years: Sequence[int],
    year: int | None,
) -> bytes:
    site = see_site(settings, tag, path, there, translated=year is None)
    values = {**_values(settings, tag, path, site, years, year), "rows": rows}
    return fill(settings.root, "front.html", values).encode()


def _values(
    settings: Settings, tag: str, path: str, site: Site, years: Sequence[int], year: int | None = None
) -> dict[str, Any]:
    """What every page knows that leads to the archive. year: the one that it shows."""
    up = site.root + settings.folders[tag] + "/"
    return {
        "site": site,
        "ui": site.ui,
        "year": year,
        "years": [Link(f"{up}archive/{y}/index.html", str(y), current=y == year) for y in years],
        "url": settings.url(tag, path),
    }


def root_files(entries: Sequence[Entry], settings: Settings) -> dict[str, bytes]:
    """The language choice, the style, the script, and what search engines ask for, by name at the top of the site."""
    return {
        "index.html": _choice(settings),
        "robots.txt": f"User-agent: *\nAllow: /\n\nSitemap: {settings.base_url}sitemap.xml\n".encode(),
        "sitemap.xml": sitemap(entries, settings),
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


_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


def sitemap(entries: Sequence[Entry], settings: Settings) -> bytes:
    """Every page with its other languages, for search engines. Releases in the order given."""
    urls = etree.Element(f"{{{_SITEMAP}}}urlset", nsmap={None: _SITEMAP, "xhtml": _XHTML})  # type: ignore[dict-item]
    homes = tuple((tag, settings.url(tag, "")) for tag in settings.locales)
    _add(urls, settings, settings.base_url, homes, "")
    for _, home in homes:
        _add(urls, settings, home, homes, "")
    for tag in settings.locales:
        for year in sorted({_year(e, settings) for e in entries if e.locale == tag}, reverse=True):
            _add(urls, settings, settings.url(tag, "archive", str(year), ""), (), "")
    for entry in entries:
        _add(urls, settings, entry.url, entry.alternates, entry.modified.astimezone(settings.zone).isoformat())
    return etree.tostring(urls, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _add(urls: Any, settings: Settings, address: str, alternates: Sequence[tuple[str, str]], modified: str) -> None:
    url = etree.SubElement(urls, f"{{{_SITEMAP}}}url")
    etree.SubElement(url, f"{{{_SITEMAP}}}loc").text = address
    if modified:
        etree.SubElement(url, f"{{{_SITEMAP}}}lastmod").text = modified
    for tag, href in (*alternates, *([("x-default", settings.base_url)] if alternates else [])):
        etree.SubElement(url, f"{{{_XHTML}}}link", rel="alternate", hreflang=tag, href=href)
