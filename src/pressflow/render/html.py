"""HTML: release pages, index and archive, the language choice; and what a reader sees in them, read back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pressflow.config import Settings
from pressflow.locales import find_locale
from pressflow.model import Entry, Reread
from pressflow.render import Draft, Page, Withdrawn
from pressflow.render._html_front import front_pages, root_files
from pressflow.render._html_meta import news_article
from pressflow.render._html_reread import reread_page, reread_style, reread_xml
from pressflow.render._html_site import Link, see_site, topic_links
from pressflow.render._html_templates import fill
from pressflow.render._html_text import file_size, long_date
from pressflow.render._story import tell

MARKS_NOTICES = True  # a page shows each line of a notice as a block of its own: `notice1/1`, `notice1/2` ...


def filename(slug: str) -> str:
    """The page lies in its release's folder."""
    return "index.html"


def render(page: Page) -> bytes:
    """The release as a page. Raises RenderError if a template fails."""
    return fill(page.settings.root, "release.html", _values(page)).encode()


def render_withdrawn(gone: Withdrawn) -> bytes:
    """The page in the place of a release that was withdrawn: the notice, and nothing of the text."""
    path = f"{gone.slug}/"
    site = see_site(gone.settings, gone.locale, path, [(tag, path) for tag in gone.locales])
    values = {"site": site, "ui": site.ui, "notice": gone.notice, "url": gone.url}
    return fill(gone.settings.root, "withdrawn.html", values).encode()


def fragment(page: Page) -> str:
    """The full text below the headline as a clean piece of HTML with absolute addresses, for feeds and JSON."""
    values = {"story": tell(page.translation), "base": page.url, "ui": find_locale(page.locale).ui}
    return fill(page.settings.root, "fragment.html", values)


def render_front(entries: Sequence[Entry], settings: Settings, locale: str) -> dict[str, Draft]:
    """The locale's index and one archive page a year. entries: that locale's, newest first."""
    return front_pages([entry for entry in entries if not entry.withdrawn], settings, locale)


def render_root(entries: Sequence[Entry], settings: Settings) -> dict[str, bytes | Draft]:
    """Language choice, sitemap, robots, style and icon. entries: all locales'."""
    return root_files([entry for entry in entries if not entry.withdrawn], settings)


def reread(content: bytes) -> Reread:
    """Everything that a reader can see in a file that this module wrote, of whatever sort it is."""
    start = content.lstrip()[:200].lower()
    if start.startswith((b"<?xml", b"<svg")):
        return reread_xml(content)
    return reread_page(content) if start.startswith(b"<") or not start else reread_style(content)


@dataclass(frozen=True, slots=True)
class Download:
    """A file beside the page. label: a word of the newsroom's. size: "" if it is not known yet."""

    file: str
    label: str
    size: str


def _values(page: Page) -> dict[str, Any]:
    settings, locale = page.settings, find_locale(page.locale)
    story = tell(page.translation)
    path = f"{page.slug}/"
    site = see_site(settings, page.locale, path, [(tag, path) for tag in page.locales])
    published, modified = (moment.astimezone(settings.zone) for moment in (page.published, page.modified))
    pictures = [part for part in story.body if part.kind == "figure"]
    return {
        "site": site,
        "ui": site.ui,
        "story": story,
        "title": page.translation.title,
        "teaser": page.teaser,
        "url": page.url,
        "base": "",
        "published": published,
        "modified": modified,
        "date": long_date(published, settings.zone, locale),
        "updated": long_date(modified, settings.zone, locale) if modified.date() > published.date() else "",
        "year": Link(f"../archive/{published.year}/index.html", str(published.year)),
        "topics": topic_links(page.topics, page.locale, "../"),
        "downloads": _downloads(page),
        "pictures": pictures,
        "machine": page.translation.machine,
        "notices": page.notices,
        "original": next((link for link in site.languages if link.tag == settings.source and not link.current), None),
        "translated": page.locale != settings.source,
        "article": news_article(page, story),
    }


def _downloads(page: Page) -> tuple[Download, ...]:
    """The document and the data, as far as they lie beside the page or will."""
    locale = find_locale(page.locale)
    offered = (("docx", f"{page.slug}.docx", "document"), ("ninjs", f"{page.slug}.json", "data"))
    return tuple(
        Download(file, locale.ui[word], file_size(page.files[file], locale) if file in page.files else "")
        for format_, file, word in offered
        if file in page.files or format_ in page.settings.formats
    )
