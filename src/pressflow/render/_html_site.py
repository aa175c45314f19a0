"""What every page of a newsroom shows around its own text: the masthead, the languages, where things are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from babel import Locale as Cldr

from pressflow.config import Publisher, Settings
from pressflow.locales import find_locale
from pressflow.public import Topic
from pressflow.render._feed import FORMATS, feed_title

SEARCH = "search/"  # the folder of the search page and its indexes, in a locale's


@dataclass(frozen=True, slots=True)
class Link:
    """href: relative for what a person clicks, absolute for what a search engine reads."""

    href: str
    text: str
    tag: str = ""  # BCP 47, where it leads to another language or is named in one
    current: bool = False


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page offers. type: its media type. name: of its format."""

    href: str
    type: str
    title: str
    name: str


@dataclass(frozen=True, slots=True)
class Site:
    """The newsroom in one locale, as seen from one page. Links are relative, so that it works from any folder.

    root: the way up to the top of the site ("../../"). feeds: the locale's, and before them a topic's on its page.
    search: its search page.
    languages: where this page is read in each locale. alternates: the same as absolute URLs, x-default last.
    """

    ui: Mapping[str, str]
    tag: str
    direction: str
    title: str
    description: str
    publisher: Publisher
    root: str
    home: str
    feeds: tuple[FeedLink, ...]
    search: str
    languages: tuple[Link, ...]
    alternates: tuple[tuple[str, str], ...]
    opengraph: str  # Facebook's spelling of the locale: en_GB
    opengraph_others: tuple[str, ...]  # of those in which the same page is read


def topic_links(topics: Sequence[Topic], tag: str, up: str) -> tuple[Link, ...]:
    """Links to the pages of topics. up: the way from the page at hand to its locale's folder."""
    return tuple(Link(f"{up}{t.path}index.html", t.name, "" if t.locale == tag else t.locale) for t in topics)


def see_site(
    settings: Settings, tag: str, path: str, there: Sequence[tuple[str, str]], topic: Topic | None = None
) -> Site:
    """The site as seen from the page at `path` in the locale's folder ("" is its front page; ends with a slash).

    there: (locale, path in that locale's folder) where a reader of this page goes on in another language. At the same
    path lies the same page; search engines are told so. topic: what the page is about.
    """
    same = [(other, place) for other, place in there if place == path]
    locale = find_locale(tag)
    root = "../" * (1 + path.count("/"))
    return Site(
        ui=locale.ui,
        tag=tag,
        direction="rtl" if Cldr.parse(locale.cldr).text_direction == "rtl" else "ltr",
        title=settings.titles[tag],
        description=settings.descriptions.get(tag, ""),
        publisher=settings.publisher,
        root=root,
        home=f"{root}{settings.folders[tag]}/index.html",
        feeds=tuple(_feeds(settings, tag, root, topic)),
        search=f"{root}{settings.folders[tag]}/{SEARCH}index.html",
        languages=tuple(
            Link(f"{root}{settings.folders[other]}/{place}index.html", find_locale(other).name, other, other == tag)
            for other, place in there
        ),
        alternates=(
            *((other, settings.url(other, place)) for other, place in same),
            *([("x-default", settings.base_url)] if len(same) > 1 else []),
        ),
        opengraph=locale.cldr,
        opengraph_others=tuple(find_locale(other).cldr for other, _ in same if other != tag),
    )


def _feeds(settings: Settings, tag: str, root: str, topic: Topic | None) -> Iterator[FeedLink]:
    for about in (topic, None) if topic else (None,):
        folder = f"{root}{settings.folders[tag]}/{about.path if about else ''}"
        title = feed_title(settings, tag, about.name if about else "")
        for name, kind in FORMATS.items():
            if name in settings.formats:
                yield FeedLink(folder + kind.file, kind.type, title, kind.name)
