"""What search engines ask for: robots.txt, the sitemap with every page's other languages, and the news sitemap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from html import escape

from pressflow.config import Settings
from pressflow.model import Entry
from pressflow.render import by_topic
from pressflow.render._xml import xml_text

MOST = 25_000  # pages in one sitemap: the protocol takes twice as many, but no more than 50 MB
NEWS_DAYS, NEWS_MOST = 2, 1000  # what is taken for news

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"
_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"

Alternates = Sequence[tuple[str, str]]


def search_engine_files(entries: Sequence[Entry], settings: Settings) -> dict[str, bytes]:
    """The files by name at the top of the site. entries: of all locales, newest first."""
    news = _news_sitemap(entries, settings)
    lines = [
        "User-agent: *",
        "Allow: /",
        "",
        *(f"Sitemap: {settings.base_url}{name}" for name in ("sitemap.xml", *news)),
    ]
    robots = "\n".join(lines) + "\n"
    return {"robots.txt": robots.encode(), **_sitemap(list(_pages(entries, settings)), settings), **news}


def _pages(entries: Sequence[Entry], settings: Settings) -> Iterator[str]:
    """Every page: the fronts, years and topics of each locale, and the releases in the order given."""
    homes = tuple((tag, settings.url(tag, "")) for tag in settings.locales)
    yield _page(settings.base_url, homes, settings)
    for _, home in homes:
        yield _page(home, homes, settings)
    for tag in settings.locales:
        own = [entry for entry in entries if entry.locale == tag]
        for year in sorted({e.published.astimezone(settings.zone).year for e in own}, reverse=True):
            yield _page(settings.url(tag, "archive", str(year), ""), (), settings)
        for topic, found in by_topic(own).items():
            there = [other for other in settings.locales if any(other in dict(e.alternates) for e in found)]
            yield _page(settings.url(tag, topic.path), [(t, settings.url(t, topic.path)) for t in there], settings)
    for entry in entries:
        changed = f"<lastmod>{entry.modified.astimezone(settings.zone).isoformat()}</lastmod>"
        yield _page(entry.url, entry.alternates, settings, changed)


def _page(address: str, alternates: Alternates, settings: Settings, more: str = "") -> str:
    """One page. alternates: the same in other languages, its own included."""
    others = [*alternates, ("x-default", settings.base_url)] if len(alternates) > 1 else alternates
    links = "".join(f'<xhtml:link rel="alternate" hreflang="{tag}" href="{escape(href)}"/>' for tag, href in others)
    return f"<url><loc>{escape(address)}</loc>{more}{links}</url>"


def _sitemap(pages: Sequence[str], settings: Settings) -> dict[str, bytes]:
    """One file; or, of more pages than one takes, an index and its parts."""
    spaces = f'xmlns="{_SITEMAP}" xmlns:xhtml="{_XHTML}"'
    if len(pages) <= MOST:
        return {"sitemap.xml": _document("urlset", spaces, pages)}
    parts = [pages[start : start + MOST] for start in range(0, len(pages), MOST)]
    files = {f"sitemap-{n}.xml": _document("urlset", spaces, part) for n, part in enumerate(parts, 1)}
    places = [f"<sitemap><loc>{escape(settings.base_url + name)}</loc></sitemap>" for name in files]
    return {"sitemap.xml": _document("sitemapindex", f'xmlns="{_SITEMAP}"', places), **files}


def _news_sitemap(entries: Sequence[Entry], settings: Settings) -> dict[str, bytes]:
    """The releases of the two days before the newest one: the clock would make other bytes of the same releases."""
    if not entries:
        return {}
    begin = max(entry.published for entry in entries) - timedelta(days=NEWS_DAYS)
    recent = [entry for entry in entries if entry.published > begin][:NEWS_MOST]
    spaces = f'xmlns="{_SITEMAP}" xmlns:news="{_NEWS}"'
    return {"sitemap-news.xml": _document("urlset", spaces, [_news(entry, settings) for entry in recent])}


def _news(entry: Entry, settings: Settings) -> str:
    name, title = (escape(xml_text(text)) for text in (settings.titles[entry.locale], entry.title))
    language = entry.locale.split("-")[0]
    return (
        f"<url><loc>{escape(entry.url)}</loc><news:news><news:publication><news:name>{name}</news:name>"
        f"<news:language>{language}</news:language></news:publication>"
        f"<news:publication_date>{entry.published.astimezone(settings.zone).isoformat()}</news:publication_date>"
        f"<news:title>{title}</news:title></news:news></url>"
    )


def _document(root: str, spaces: str, lines: Sequence[str]) -> bytes:
    body = "\n".join(lines)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} {spaces}>\n{body}\n</{root}>\n'.encode()
