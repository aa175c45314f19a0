"""What the template of a release knows: its story, what lies beside the page, and where everything is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pressflow.locales import find_locale
from pressflow.model import Picture
from pressflow.render import Page, _share
from pressflow.render._html_meta import news_article
from pressflow.render._html_site import Link, see_site, topic_links
from pressflow.render._html_text import file_size, long_date
from pressflow.render._keyfacts import key_facts
from pressflow.render._pictures import Size, sizes, zip_name
from pressflow.render._quotes import with_utterances
from pressflow.render._story import Figure, tell


@dataclass(frozen=True, slots=True)
class Download:
    """A file beside the page. label: a word of the newsroom's. size: "" if it is not known yet."""

    file: str
    label: str
    size: str


def release_values(page: Page) -> dict[str, Any]:
    """The values that `release.html` may use, by name."""
    settings, locale = page.settings, find_locale(page.locale)
    story = tell(page.translation)
    path = f"{page.slug}/"
    site = see_site(settings, page.locale, path, [(tag, path) for tag in page.locales])
    published, modified = (moment.astimezone(settings.zone) for moment in (page.published, page.modified))
    pictures = [part for part in story.body if isinstance(part, Figure)]
    return {
        "site": site,
        "ui": site.ui,
        "story": story,
        "body": with_utterances(story.body, page),
        "title": page.translation.title,
        "teaser": page.teaser,
        "url": page.url,
        "base": "",
        "published": published,
        "modified": modified,
        "date": long_date(published, settings.zone, locale),
        "updated": long_date(modified, settings.zone, locale) if _is_news(page) else "",
        "year": Link(f"../archive/{published.year}/index.html", str(published.year)),
        "topics": topic_links(page.topics, page.locale, "../"),
        "downloads": _downloads(page),
        "pictures": pictures,
        "smaller": {picture.file: _smaller(picture, page) for picture in page.translation.release.pictures},
        "share": f"{page.url}{_share.FILE}" if _share.FILE in page.files else "",
        "share_size": (_share.WIDTH, _share.HEIGHT),
        "key_facts": key_facts(page),
        "machine": page.translation.machine,
        "notices": page.notices,
        "original": next((link for link in site.languages if link.tag == settings.source and not link.current), None),
        "translated": page.locale != settings.source,
        "article": news_article(page, story),
    }


def _is_news(page: Page) -> bool:
    """Whether the day of the last change is told by nothing else: neither the date nor the note of a correction."""
    zone = page.settings.zone
    told = {moment.astimezone(zone).date() for moment in (page.published, *(notice.at for notice in page.notices))}
    return page.modified.astimezone(zone).date() not in told


def _smaller(picture: Picture, page: Page) -> tuple[Size, ...]:
    """The copies of the picture that lie beside the page, then the picture itself; none without copies."""
    copies = tuple(size for size in sizes(picture) if size.file in page.files)
    return (*copies, Size(picture.file, picture.width, picture.height)) if copies else ()


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
