"""RSS 2.0: a feed for each locale and each topic, with the full text. feedgen writes it, lxml reads it back.

feedgen's ways, all of which this one adapter hides: the last `link()` becomes the channel's link; an item has full text
beside its description only when both are set; `add_entry` prepends; an item keeps one enclosure; a feed without a date
gets the clock's; and `setlocale` is called for each date, so that a process must not render feeds in several threads.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator
from lxml import etree

from pressflow.config import Settings
from pressflow.model import Entry, Reread, Topic
from pressflow.render import by_topic
from pressflow.render._notices import feed_entries
from pressflow.render._visible import visible_text
from pressflow.render._xml import parse_xml, xml_text

FILE = "feed.xml"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_BLOCKS = {"title": "title", "description": "teaser", _CONTENT: "text"}
_CODES = re.compile("link|guid|pubDate|lastBuildDate|language|docs|enclosure")  # for programs; all else is for people


def render_front(entries: Sequence[Entry], settings: Settings, locale: str) -> dict[str, bytes]:
    """The feed of a locale and of each of its topics, by name in the locale's folder."""
    feeds = {FILE: _feed(entries, settings, locale, None)}
    for topic, found in by_topic(entries).items():
        feeds[topic.path + FILE] = _feed(found, settings, locale, topic)
    return feeds


def _feed(entries: Sequence[Entry], settings: Settings, locale: str, topic: Topic | None) -> bytes:
    """The newest entries, at most `settings.feed_limit`, dated by their content."""
    newest = sorted(feed_entries(entries), key=lambda e: (-e.published.timestamp(), e.slug))[: settings.feed_limit]
    feed = _channel(settings, locale, topic)
    for entry in newest:
        feed.add_entry(_item(entry, settings), order="append")
    if newest:
        feed.lastBuildDate(max(e.modified for e in newest))
    content: bytes = feed.rss_str(pretty=True)
    return content if newest else _undated(content)


def reread(content: bytes) -> Reread:
    """The texts of a feed: block ids are `GUID/title`, `GUID/teaser` and `GUID/text`, items in their order.

    `text` is what a reader sees of the full text (`_visible.visible_text`). The rest is every other text of the channel
    and its items that is no address, date or code.
    """
    blocks: list[tuple[str, str]] = []
    rest: list[str] = []
    for item in parse_xml(content, FILE).iter("channel", "item"):
        guid = _text(item.find("guid"))
        for node in item.iterchildren(etree.Element):
            tag, text = str(node.tag), _text(node)
            if item.tag == "item" and tag in _BLOCKS:
                blocks.append((f"{guid}/{_BLOCKS[tag]}", visible_text(text) if tag == _CONTENT else text))
            elif tag != "item" and not _CODES.fullmatch(etree.QName(node).localname) and text:
                rest.append(text)
    return Reread(tuple(blocks), tuple(rest))


def _channel(settings: Settings, locale: str, topic: Topic | None) -> FeedGenerator:
    title = xml_text(settings.titles[locale] + (f" – {topic.name}" if topic else ""))
    home = settings.url(locale, topic.path if topic else "")
    publisher = settings.publisher
    feed = FeedGenerator()
    feed.load_extension("dc")
    feed.title(title)
    feed.description(xml_text(settings.descriptions.get(locale, "")) or title)
    feed.link(href=home + FILE, rel="self", type="application/rss+xml")
    feed.link(href=home, rel="alternate")  # the last one is the channel's
    feed.language(locale)
    feed.copyright(xml_text(f"© {publisher.name}"))
    if publisher.email:
        feed.managingEditor(xml_text(f"{publisher.email} ({publisher.name})"))
    feed.generator("pressflow")  # without a version: an upgrade alone must not change the feed
    feed.docs("https://www.rssboard.org/rss-specification")
    return feed


def _item(entry: Entry, settings: Settings) -> FeedEntry:
    item = FeedEntry()
    item.load_extension("dc")
    item.title(xml_text(entry.title))
    item.link(href=entry.url)
    item.description(xml_text(entry.teaser or entry.title))  # an empty one would take the place of the full text
    item.content(xml_text(entry.html))
    item.guid(entry.guid, permalink=False)
    item.dc.dc_creator(xml_text(settings.publisher.name))
    for topic in entry.topics:
        item.category(term=xml_text(topic.name))
    if entry.document:
        item.enclosure(entry.document, entry.document_bytes, DOCX)
    item.pubDate(_zoned(entry.published))
    return item


def _zoned(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"a time without a zone: {moment}")
    return moment


def _undated(content: bytes) -> bytes:
    """The feed without `lastBuildDate`: feedgen gives an empty one the clock's."""
    root = parse_xml(content, FILE)
    for node in root.findall("channel/lastBuildDate"):
        node.getparent().remove(node)  # type: ignore[union-attr]
    result: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return result


def _text(node: etree._Element | None) -> str:
    """The whole text of an element, whatever it is made of."""
    return "" if node is None else "".join(str(piece) for piece in node.itertext())
