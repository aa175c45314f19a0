"""RSS 2.0: a feed for each locale and each topic, with the full text. feedgen writes it, lxml reads it back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from pressflow.config import Settings
from pressflow.public import Entry, Reread
from pressflow.render import Draft
from pressflow.render._feed import FORMATS, Feed, feeds
from pressflow.render._feed_reread import Tags, reread_feed
from pressflow.render._feedgen import generator

RSS = FORMATS["rss"]
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_TAGS = Tags(
    item="item",
    guid="guid",
    parts={"title": "title", "description": "teaser", _CONTENT: "text"},
    html=frozenset(("teaser", "text")),
)


def render_front(entries: Sequence[Entry], settings: Settings, locale: str) -> dict[str, Draft]:
    """The feeds of a locale by name in its folder. entries: that locale's."""
    return {
        feed.path + RSS.file: Draft(feed, partial(_written, feed), full=True)
        for feed in feeds(entries, settings, locale)
    }


def _written(feed: Feed) -> bytes:
    content: bytes = generator(feed, RSS).rss_str(pretty=True)
    return content


def reread(content: bytes) -> Reread:
    """The texts of a feed: see `reread_feed`. A teaser is HTML in RSS, whose readers run it as such."""
    return reread_feed(content, RSS.file, _TAGS)
