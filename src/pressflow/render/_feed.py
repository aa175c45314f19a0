"""What goes into a feed, whatever its format: one for each locale and each of its topics, made of the same entries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from pressflow.config import Publisher, Settings
from pressflow.public import Entry, Topic
from pressflow.render import by_topic
from pressflow.render._notices import feed_entries


@dataclass(frozen=True, slots=True)
class Format:
    """How feeds of one format are called. name: as readers know it."""

    file: str
    type: str
    name: str


# by the format's name in newsroom.toml; the order in which pages offer them
FORMATS = {
    "rss": Format("feed.xml", "application/rss+xml", "RSS"),
    "atom": Format("atom.xml", "application/atom+xml", "Atom"),
    "jsonfeed": Format("feed.json", "application/feed+json", "JSON Feed"),
}


_NEVER = datetime(2000, 1, 1, tzinfo=UTC)  # Atom wants a date of a feed without items, too


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed before it is written.

    path: its folder below the locale's, "" or `topics/SLUG/`. home: the absolute URL of the page it tells about.
    items: newest first. hub: the WebSub hub that tells subscribers, "" for none.
    """

    path: str
    home: str
    locale: str
    title: str
    description: str
    publisher: Publisher
    items: tuple[Entry, ...]
    hub: str

    @property
    def updated(self) -> datetime:
        """When its content last changed, by the content and not by the clock."""
        return max((item.modified for item in self.items), default=_NEVER)


def feeds(entries: Sequence[Entry], settings: Settings, locale: str) -> Iterator[Feed]:
    """The feed of a locale and of each of its topics. entries: that locale's."""
    yield _feed(entries, settings, locale, None)
    for topic, found in by_topic(entries).items():
        yield _feed(found, settings, locale, topic)


def feed_title(settings: Settings, locale: str, topic: str = "") -> str:
    """What a feed is called, in itself and where a page offers it."""
    return settings.titles[locale] + (f" – {topic}" if topic else "")


def _feed(entries: Sequence[Entry], settings: Settings, locale: str, topic: Topic | None) -> Feed:
    """The newest entries by number, however old they are: nobody subscribes to an empty feed."""
    path = topic.path if topic else ""
    title = feed_title(settings, locale, topic.name if topic else "")
    newest = sorted(feed_entries(entries), key=lambda e: (-e.published.timestamp(), e.slug))[: settings.feed_limit]
    return Feed(
        path=path,
        home=settings.url(locale, path),
        locale=locale,
        title=title,
        description=settings.descriptions.get(locale, "") or title,
        publisher=settings.publisher,
        items=tuple(newest),
        hub=settings.feed_hub,
    )
