"""feedgen, for RSS and Atom alike, without its ways.

The last `link()` becomes the RSS channel's link; an item has full text beside its description only when both are set;
`add_entry` prepends; what is not dated gets the clock's time; links of an Atom entry lose their relation; RSS links to
nothing but itself; Media RSS has neither credit nor description. And `setlocale` is called for each date, so that a
process must not write feeds in several threads.
"""

from __future__ import annotations

from html import escape

from feedgen.ext.base import BaseEntryExtension, BaseExtension
from feedgen.feed import FeedGenerator
from lxml import etree

from pressflow.mediatypes import DOCX
from pressflow.public import Entry, PublicPicture, Rendition
from pressflow.render._feed import Feed, Format
from pressflow.render._xml import xml_text

_ATOM = "{http://www.w3.org/2005/Atom}"
_MEDIA = "{http://search.yahoo.com/mrss/}"


def generator(feed: Feed, kind: Format) -> FeedGenerator:
    """`feed` in feedgen's hands. kind: what it will be written as."""
    publisher = feed.publisher
    made = FeedGenerator()
    made.load_extension("dc", atom=False)
    made.register_extension("more", _Channel, _Item)
    made.more.hub = feed.hub
    made.id(feed.home)
    made.title(xml_text(feed.title))
    made.description(xml_text(feed.description))
    made.language(feed.locale)
    made.rights(xml_text(f"© {publisher.name}"))
    made.author({"name": xml_text(publisher.name), **({"uri": publisher.url} if publisher.url else {})})
    if publisher.email:
        made.managingEditor(xml_text(f"{publisher.email} ({publisher.name})"))
    made.generator("pressflow")  # without a version: an upgrade alone must not change the feed
    made.docs("https://www.rssboard.org/rss-specification")
    made.link(href=feed.home + kind.file, rel="self", type=kind.type)
    made.link(href=feed.home, rel="alternate", type="text/html")  # the last one is the channel's
    made.updated(feed.updated)
    for item in feed.items:
        _add(item, made, publisher.name)
    return made


def _add(entry: Entry, feed: FeedGenerator, creator: str) -> None:
    item = feed.add_entry(order="append")
    item.title(xml_text(entry.title))
    item.link(href=entry.url)
    teaser = xml_text(entry.teaser or entry.title)  # an empty one would take the place of the full text
    item.description(escape(teaser, quote=False))  # of RSS, where it is HTML
    item.summary(teaser)  # of Atom, where it is text
    item.content(xml_text(entry.html), type="html")
    item.guid(entry.guid, permalink=False)
    item.dc.dc_creator(xml_text(creator))
    for topic in entry.topics:
        item.category(term=topic.slug, label=xml_text(topic.name))
    item.published(entry.published)
    item.updated(entry.modified)
    item.more.entry = entry


class _Channel(BaseExtension):  # type: ignore[misc]
    """The hub's address, and the namespace that items need."""

    hub = ""

    def extend_ns(self) -> dict[str, str]:
        return {"media": _MEDIA[1:-1]}

    def extend_rss(self, feed: etree._Element) -> etree._Element:
        if self.hub:
            etree.SubElement(feed[0], f"{_ATOM}link", href=self.hub, rel="hub")
        return feed

    def extend_atom(self, feed: etree._Element) -> etree._Element:
        if self.hub:
            etree.SubElement(feed, "link", href=self.hub, rel="hub")
        return feed


class _Item(BaseEntryExtension):  # type: ignore[misc]
    """What can be fetched with an item: the document and the pictures."""

    entry: Entry

    def extend_rss(self, item: etree._Element) -> etree._Element:
        if self.entry.document:
            size = str(self.entry.document_bytes)
            etree.SubElement(item, "enclosure", url=self.entry.document, length=size, type=DOCX)
        return self._with_pictures(item)

    def extend_atom(self, item: etree._Element) -> etree._Element:
        if self.entry.document:
            size = str(self.entry.document_bytes)
            etree.SubElement(item, "link", href=self.entry.document, rel="enclosure", type=DOCX, length=size)
        return self._with_pictures(item)

    def _with_pictures(self, item: etree._Element) -> etree._Element:
        for picture in self.entry.pictures:
            _media(item, picture)
        return item


def _media(item: etree._Element, picture: PublicPicture) -> None:
    """The picture as Media RSS has it. The text is the caption; the alt text stands in the full text as well."""
    content = etree.SubElement(
        item, f"{_MEDIA}content", {**_sized(picture.full), "type": picture.type, "medium": "image"}
    )
    if picture.size:
        content.set("fileSize", str(picture.size))
    if text := picture.caption or picture.alt:
        etree.SubElement(content, f"{_MEDIA}description", type="plain").text = xml_text(text)
    if picture.credit:
        etree.SubElement(content, f"{_MEDIA}credit").text = xml_text(picture.credit)
    etree.SubElement(content, f"{_MEDIA}thumbnail", _sized(picture.smallest))


def _sized(picture: Rendition) -> dict[str, str]:
    return {"url": picture.url, "width": str(picture.width), "height": str(picture.height)}
