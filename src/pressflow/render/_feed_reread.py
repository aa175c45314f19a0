"""RSS and Atom -> everything that a reader can see in them, by lxml: it did not write the feed and trusts nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from pressflow.public import Reread
from pressflow.render._visible import visible_text
from pressflow.render._xml import parse_xml

# what programs read: addresses, dates and codes; all else is for people
_CODES = frozenset(
    ("link", "guid", "id", "pubDate", "lastBuildDate", "published", "updated", "language", "docs", "uri")
)


@dataclass(frozen=True, slots=True)
class Tags:
    """How a format calls an item, its id and its parts. html: the parts whose text is HTML."""

    item: str
    guid: str
    parts: Mapping[str, str]  # tag -> title, teaser or text
    html: frozenset[str]


def reread_feed(content: bytes, file: str, tags: Tags) -> Reread:
    """The texts of a feed: block ids are `GUID/title`, `GUID/teaser` and `GUID/text`, items in their order.

    Of HTML what a reader sees of it. The rest is every other text that is no address, date or code.
    """
    root = parse_xml(content, file)
    blocks: list[tuple[str, str]] = []
    for item in root.iter(tags.item):
        guid = _text(item.find(tags.guid))
        for node in item.iterchildren(*tags.parts):
            part, text = tags.parts[str(node.tag)], _text(node)
            blocks.append((f"{guid}/{part}", visible_text(text) if part in tags.html else text))
    return Reread(tuple(blocks), tuple(text for text in map(str.strip, _rest(root, tags)) if text))


def _rest(node: etree._Element, tags: Tags) -> Iterator[str]:
    for child in node.iterchildren(etree.Element):
        if node.tag == tags.item and child.tag in tags.parts:
            continue
        if etree.QName(child).localname not in _CODES:
            yield from (child.text or "", child.get("label", ""), child.get("title", ""))
        yield from _rest(child, tags)
        yield child.tail or ""


def _text(node: etree._Element | None) -> str:
    """The whole text of an element, whatever it is made of."""
    return "" if node is None else "".join(str(piece) for piece in node.itertext())
