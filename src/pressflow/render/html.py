"""HTML: release pages, index and archive, the language choice; and what a reader sees in them, read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pressflow.config import Settings
from pressflow.locales import find_locale
from pressflow.model import Entry, Picture, Reread
from pressflow.render import Page
from pressflow.render._html_front import front_pages, root_files
from pressflow.render._html_meta import news_article
from pressflow.render._html_reread import is_script, reread_page, reread_script, reread_style, reread_xml
from pressflow.render._html_site import Link, see_site
from pressflow.render._html_templates import fill
from pressflow.render._html_text import file_size, long_date
from pressflow.render._keyfacts import key_facts
from pressflow.render._pictures import Size, picture_files, reread_picture, reread_zip, sizes, zip_name
from pressflow.render._quotes import with_utterances
from pressflow.render._search import OPENING as INDEX_OPENING
from pressflow.render._search import reread_index
from pressflow.render._share import FILE as SHARE
from pressflow.render._share import HEIGHT as SHARE_HEIGHT
from pressflow.render._share import WIDTH as SHARE_WIDTH
from pressflow.render._share import share_image
from pressflow.render._story import tell


def filename(slug: str) -> str:
    """The page lies in its release's folder."""
    return "index.html"


def render(page: Page) -> bytes:
    """The release as a page. Raises RenderError if a template fails."""
    return fill(page.settings.root, "release.html", _values(page)).encode()


def fragment(page: Page) -> str:
    """The full text below the headline as a clean piece of HTML with absolute addresses, for feeds and JSON."""
    values = {"story": tell(page.translation), "base": page.url, "ui": find_locale(page.locale).ui}
    return fill(page.settings.root, "fragment.html", values)


def render_front(entries: Sequence[Entry], settings: Settings, locale: str) -> dict[str, bytes]:
    """The locale's index and one archive page a year. entries: that locale's, newest first."""
    return front_pages(entries, settings, locale)


def render_root(entries: Sequence[Entry], settings: Settings) -> dict[str, bytes]:
    """Language choice, sitemap, robots, style and icon. entries: all locales'."""
    return root_files(entries, settings)


def render_beside(page: Page) -> dict[str, bytes]:
    """The share image; of the pictures, smaller copies and a zip."""
    shared = share_image(page)
    return {**picture_files(page), **({SHARE: shared} if shared else {})}


def reread(content: bytes) -> Reread:
    """Everything that a reader can see in a file that this module wrote, of whatever sort it is."""
    start = content.lstrip()[:200].lower()
    for opening, reader in _READERS.items():
        if start.startswith(opening):
            return reader(content)
    return reread_script(content) if is_script(content) else reread_style(content)


_READERS: Mapping[bytes, Callable[[bytes], Reread]] = {
    b"<?xml": reread_xml,
    b"<svg": reread_xml,
    b"<": reread_page,
    INDEX_OPENING.lower(): reread_index,
    b"\x89png": reread_picture,
    b"\xff\xd8\xff": reread_picture,
    b"riff": reread_picture,
    b"pk": reread_zip,
}


@dataclass(frozen=True, slots=True)
class Download:
    """A file beside the page. label: a word of the newsroom's. size: "" if it is not known yet."""

    file: str
    label: str
    size: str


def _values(page: Page) -> dict[str, Any]:
    settings, locale = page.settings, find_locale(page.locale)
    story = with_utterances(tell(page.translation), page)
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
        "topics": _topics(page),
        "downloads": _downloads(page),
        "pictures": pictures,
        "smaller": {picture.file: _smaller(picture, page) for picture in page.translation.release.pictures},
        "share": f"{page.url}{SHARE}" if SHARE in page.files else "",
        "share_size": (SHARE_WIDTH, SHARE_HEIGHT),
        "key_facts": key_facts(page),
        "machine": page.translation.machine,
        "original": next((link for link in site.languages if link.tag == settings.source and not link.current), None),
        "translated": page.locale != settings.source,
        "article": news_article(page, story),
    }


def _topics(page: Page) -> tuple[tuple[str, str], ...]:
    """Each topic with the locale whose word it is."""
    source = page.settings.source
    topics = page.translation.release.topics
    return tuple(
        (name, page.locale if t in page.topic_names else source) for name, t in zip(page.topics, topics, strict=True)
    )


def _smaller(picture: Picture, page: Page) -> tuple[Size, ...]:
    """The copies of the picture that lie beside the page, and the picture itself as the largest; none without copies."""
    copies = tuple(size for size in sizes(picture) if size.file in page.files)
    return (*copies, Size(picture.file, picture.width)) if copies else ()


def _downloads(page: Page) -> tuple[Download, ...]:
    """The document, the pictures and the data, as far as they lie beside the page or will."""
    locale = find_locale(page.locale)
    offered = (
        ("docx", f"{page.slug}.docx", "document"),
        ("", zip_name(page.slug), "pictures"),
        ("ninjs", f"{page.slug}.json", "data"),
    )
    return tuple(
        Download(file, locale.ui[word], file_size(page.files[file], locale) if file in page.files else "")
        for format_, file, word in offered
        if file in page.files or format_ in page.settings.formats
    )
