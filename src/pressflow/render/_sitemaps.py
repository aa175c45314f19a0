"""What search engines ask for: robots.txt, the sitemap with every page's other languages, and the news sitemap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape

from pressflow.config import Settings
from pressflow.public import Entry
from pressflow.render._html_lists import topic_lists, year_lists
from pressflow.render._xml import xml_text

MOST = 25_000  # pages in one sitemap: the protocol takes twice as many, but no more than 50 MB
NEWS_DAYS, NEWS_MOST = 2, 1000  # what is taken for news

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"
_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"


@dataclass(frozen=True, slots=True)
class Listed:
    """A page as the sitemap lists it. alternates: (locale, address) of the same page, its own included."""

    address: str
    alternates: tuple[tuple[str, str], ...] = ()
    modified: datetime | None = None


def search_engine_files(entries: Sequence[Entry], settings: Settings) -> dict[str, bytes]:
    """The files by name at the top of the site. entries: of all locales, newest first."""
    pages, news = list(_pages(entries, settings)), _news(entries)
    parts = [pages[start : start + MOST] for start in range(0, len(pages), MOST)]
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)] if len(parts) > 1 else ["sitemap.xml"]
    files = {name: _sitemap(part, settings) for name, part in zip(names, parts, strict=True)}
    if len(parts) > 1:
        files["sitemap.xml"] = _index(names, settings)
    if news:
        files["sitemap-news.xml"] = _news_sitemap(news, settings)
    return {**files, "robots.txt": _robots(["sitemap.xml", *(["sitemap-news.xml"] if news else [])], settings)}


def _pages(entries: Sequence[Entry], settings: Settings) -> Iterator[Listed]:
    """Every page: the fronts and the lists of each locale, and the releases in the order given."""
    homes = tuple((tag, settings.url(tag, "")) for tag in settings.locales)
    yield Listed(settings.base_url, homes)
    for _, home in homes:
        yield Listed(home, homes)
    for tag in settings.locales:
        own = [entry for entry in entries if entry.locale == tag]
        for page in (*year_lists(own, settings, tag), *topic_lists(own, settings, tag)):
            same = tuple((t, settings.url(t, page.path)) for t, path in page.there if path == page.path)
            yield Listed(settings.url(tag, page.path), same)
    for entry in entries:
        yield Listed(entry.url, entry.alternates, entry.modified)


def _news(entries: Sequence[Entry]) -> list[Entry]:
    """The releases of the two days before the newest one: the clock would make other bytes of the same releases."""
    newest = max((entry.published for entry in entries), default=None)
    return [e for e in entries if newest and e.published > newest - timedelta(days=NEWS_DAYS)][:NEWS_MOST]


def _robots(sitemaps: Sequence[str], settings: Settings) -> bytes:
    lines = ["User-agent: *", "Allow: /", "", *(f"Sitemap: {settings.base_url}{name}" for name in sitemaps)]
    return ("\n".join(lines) + "\n").encode()


def _sitemap(pages: Sequence[Listed], settings: Settings) -> bytes:
    return _document("urlset", f'xmlns="{_SITEMAP}" xmlns:xhtml="{_XHTML}"', (_page(p, settings) for p in pages))


def _page(page: Listed, settings: Settings) -> str:
    several = len(page.alternates) > 1
    others = (*page.alternates, ("x-default", settings.base_url)) if several else page.alternates
    links = "".join(f'<xhtml:link rel="alternate" hreflang="{tag}" href="{escape(href)}"/>' for tag, href in others)
    changed = f"<lastmod>{page.modified.astimezone(settings.zone).isoformat()}</lastmod>" if page.modified else ""
    return f"<url><loc>{escape(page.address)}</loc>{changed}{links}</url>"


def _index(names: Sequence[str], settings: Settings) -> bytes:
    places = (f"<sitemap><loc>{escape(settings.base_url + name)}</loc></sitemap>" for name in names)
    return _document("sitemapindex", f'xmlns="{_SITEMAP}"', places)


def _news_sitemap(entries: Sequence[Entry], settings: Settings) -> bytes:
    items = (_news_item(entry, settings) for entry in entries)
    return _document("urlset", f'xmlns="{_SITEMAP}" xmlns:news="{_NEWS}"', items)


def _news_item(entry: Entry, settings: Settings) -> str:
    name, title = (escape(xml_text(text)) for text in (settings.titles[entry.locale], entry.title))
    language = entry.locale.split("-")[0]
    return (
        f"<url><loc>{escape(entry.url)}</loc><news:news><news:publication><news:name>{name}</news:name>"
        f"<news:language>{language}</news:language></news:publication>"
        f"<news:publication_date>{entry.published.astimezone(settings.zone).isoformat()}</news:publication_date>"
        f"<news:title>{title}</news:title></news:news></url>"
    )


def _document(root: str, spaces: str, lines: Iterable[str]) -> bytes:
    body = "\n".join(lines)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} {spaces}>\n{body}\n</{root}>\n'.encode()
