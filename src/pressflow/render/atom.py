"""Atom (RFC 4287): the same feeds as in RSS. feedgen writes them, lxml reads them back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from pressflow.config import Settings
from pressflow.public import Entry, Reread
from pressflow.render import Draft
from pressflow.render._feed import FORMATS, Feed, feeds
from pressflow.render._feed_reread import Tags, reread_feed
from pressflow.render._feedgen import generator

ATOM = FORMATS["atom"]
_NAMESPACE = "{http://www.w3.org/2005/Atom}"
_TAGS = Tags(
    item=f"{_NAMESPACE}entry",
    guid=f"{_NAMESPACE}id",
    parts={f"{_NAMESPACE}title": "title", f"{_NAMESPACE}summary": "teaser", f"{_NAMESPACE}content": "text"},
    html=frozenset(("text",)),
)


def render_front(entries: Sequence[Entry], settings: Settings, locale: str) -> dict[str, Draft]:
    """The feeds of a locale by name in its folder. entries: that locale's."""
    return {
        feed.path + ATOM.file: Draft(feed, partial(_written, feed), full=True)
        for feed in feeds(entries, settings, locale)
    }


def _written(feed: Feed) -> bytes:
    content: bytes = generator(feed, ATOM).atom_str(pretty=True)
    return content


def reread(content: bytes) -> Reread:
    """The texts of a feed: see `reread_feed`."""
    return reread_feed(content, ATOM.file, _TAGS)
