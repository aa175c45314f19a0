"""The rules of the W3C feed validator for what our feeds contain, warnings among them, as far as a file shows them.

The validator itself is in no package registry. Its rules are written down here from its documentation: what it calls
an error or a warning is a problem; what our feeds never use (images of channels, podcasts ...) is one as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import html5lib
from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
MEDIA = "{http://search.yahoo.com/mrss/}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_URI = re.compile(r"[a-zA-Z][0-9a-zA-Z+.-]*:(//)?[0-9a-zA-Z;/?:@&=+$._!~*'()%,#-]+")
_WEB = re.compile(r"https?://([A-Za-z0-9-]+\.)+[A-Za-z0-9-]+(:\d+)?(/|$).*")
_MIME = re.compile(r"[^\s()<>,;:\\\"/\[\]?=]+/[^\s()<>,;:\\\"/\[\]?=]+")
_UUID = re.compile("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_RFC2822 = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d\d[03]0")
_RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
_EDITOR = re.compile(r"[A-Za-z0-9_+.'-]+@([A-Za-z0-9-]+\.)+[A-Za-z0-9-]+ \([^()]+\)")
_UNSAFE = {"script", "style", "iframe", "object", "embed", "applet", "base", "link", "meta", "frame", "form"}
_CHANNEL = (
    "title link description copyright docs generator language lastBuildDate managingEditor item".split()  # noqa: SIM905
)
_ITEM = ("title", "link", "description", CONTENT, "guid", "pubDate", CREATOR, "enclosure")


def rss_problems(content: bytes, location: str, now: datetime) -> list[str]:
    """What the validator would say of an RSS feed that lies at `location`."""
    channel = etree.fromstring(content)[0]
    tags = [str(node.tag) for node in channel]
    found = [f"channel: {tag} twice" for tag in _CHANNEL[:-1] if tags.count(tag) > 1]
    found += [f"channel: no {tag}" for tag in ("title", "link", "description", "language") if not _has(channel, tag)]
    found += [f"channel: {tag} is unknown" for tag in tags if tag not in (*_CHANNEL, f"{ATOM}link")]
    items = tags.index("item") if "item" in tags else len(tags)
    if set(tags[items:]) - {"item"}:
        found.append("channel: something follows the items")
    found += _links(channel, location, "application/rss+xml")
    found += [f"{tag}: not a full URI" for tag in ("link", "docs") if not _URI.fullmatch(channel.findtext(tag) or "")]
    found += _rss_date(channel.findtext("lastBuildDate"), now)
    editor = channel.findtext("managingEditor")
    if editor is not None and not _EDITOR.fullmatch(editor):
        found.append(f"managingEditor: {editor}")
    for item in channel.iterfind("item"):
        found += _rss_item(item, now)
    return [*found, *_ids([item.findtext("guid") or "" for item in channel.iterfind("item")]), *_everywhere(channel)]


def _rss_item(item: etree._Element, now: datetime) -> Iterator[str]:
    tags = [str(node.tag) for node in item]
    yield from (f"item: {tag} twice" for tag in _ITEM if tags.count(tag) > 1)
    yield from (f"item: {tag} is unknown" for tag in tags if tag not in (*_ITEM, "category", f"{MEDIA}content"))
    if not _has(item, "title") or tags.index("description") > tags.index(CONTENT):
        yield "item: no title, or its full text comes before its description"
    yield from _rss_date(item.findtext("pubDate"), now)
    if item.find("guid").get("isPermaLink") != "false":  # type: ignore[union-attr]
        yield "guid: a URN is no permalink"
    if not _URI.fullmatch(item.findtext("link") or ""):
        yield "item: the link is no full URI"
    for enclosure in item.iterfind("enclosure"):
        if not _WEB.fullmatch(enclosure.get("url", "")) or not _MIME.fullmatch(enclosure.get("type", "")):
            yield f"enclosure: {enclosure.attrib}"
        if not enclosure.get("length", "").isdigit():
            yield "enclosure: no length"
    for tag in ("description", CONTENT):
        yield from _html(item.findtext(tag) or "")
    yield from _plain(item.findtext("title") or "")
    yield from (f"category: {c.text!r}" for c in item.iterfind("category") if not (c.text or "").strip())
    yield from _media(item)


def atom_problems(content: bytes, location: str, now: datetime) -> list[str]:
    """What the validator would say of an Atom feed that lies at `location`."""
    feed = etree.fromstring(content)
    found = []
    if not feed.get("{http://www.w3.org/XML/1998/namespace}lang"):
        found.append("feed: no xml:lang")
    found += [f"feed: no {tag}" for tag in ("id", "title", "updated", "author") if not _has(feed, ATOM + tag)]
    tags = [str(node.tag) for node in feed]
    entries = tags.index(f"{ATOM}entry") if f"{ATOM}entry" in tags else len(tags)
    if set(tags[entries:]) - {f"{ATOM}entry"}:
        found.append("feed: something follows the entries")
    found += [*_links(feed, location, "application/atom+xml"), *_atom_dates(feed, now)]
    for entry in feed.iterfind(f"{ATOM}entry"):
        found += [f"entry: no {tag}" for tag in ("id", "title", "updated", "summary") if not _has(entry, ATOM + tag)]
        (text,) = entry.iterfind(f"{ATOM}content")
        found += _html(text.text or "") if text.get("type") == "html" else ["content: no HTML"]
        found += _atom_dates(entry, now)
        links = [
            (link.get("rel", "alternate"), link.get("type"), link.get("hreflang")) for link in entry if _link(link)
        ]
        if not any(rel == "alternate" for rel, *_ in links) or len(set(links)) < len(links):
            found.append(f"entry: {links}")
        found += [f"link: {link.get('href')}" for link in entry if _link(link) and not _URI.fullmatch(link.get("href"))]
        found += [*_plain(entry.findtext(f"{ATOM}title") or ""), *_plain(entry.findtext(f"{ATOM}summary") or "")]
        found += _media(entry)
    ids = [entry.findtext(f"{ATOM}id") or "" for entry in feed.iterfind(f"{ATOM}entry")]
    return [*found, *_ids(ids), *_everywhere(feed)]


def _has(node: etree._Element, tag: str) -> bool:
    found = node.find(tag)
    return found is not None and bool("".join(found.itertext()).strip())


def _link(node: etree._Element) -> bool:
    return node.tag == f"{ATOM}link"


def _links(feed: etree._Element, location: str, kind: str) -> Iterator[str]:
    links = [link for link in feed if _link(link)]
    own = [(link.get("href"), link.get("type")) for link in links if link.get("rel") == "self"]
    if own != [(location, kind)]:
        yield f"self: {own} is not {location}"
    yield from (f"link: {link.get('href')}" for link in links if not _URI.fullmatch(link.get("href", "")))
    yield from (f"link: {link.get('rel')}" for link in links if link.get("rel") not in ("self", "alternate", "hub"))
    if len({(link.get("rel"), link.get("type")) for link in links}) < len(links):
        yield "link: two of the same relation and type"


def _rss_date(text: str | None, now: datetime) -> Iterator[str]:
    if not _RFC2822.fullmatch(text or ""):
        yield f"date: {text}"
        return
    moment = parsedate_to_datetime(text or "")
    if moment.strftime("%a") != (text or "")[:3]:
        yield f"date: {text} is another day of the week"
    yield from _plausible(moment, now)


def _atom_dates(node: etree._Element, now: datetime) -> Iterator[str]:
    for tag in ("updated", "published"):
        for found in node.iterfind(ATOM + tag):
            if not _RFC3339.fullmatch(found.text or ""):
                yield f"{tag}: {found.text}"
            else:
                yield from _plausible(datetime.fromisoformat(found.text or ""), now)


def _plausible(moment: datetime, now: datetime) -> Iterator[str]:
    if not datetime(1990, 1, 1, tzinfo=UTC) <= moment <= now:
        yield f"date: {moment} is implausible"


def _ids(ids: list[str]) -> Iterator[str]:
    yield from (f"id: {guid} is no UUID" for guid in ids if not _UUID.fullmatch(guid))
    if len(set(ids)) < len(ids):
        yield "id: twice in one feed"


def _plain(text: str) -> Iterator[str]:
    if re.search(r"</\w+>", text):
        yield f"HTML in a text: {text}"


def _html(text: str) -> Iterator[str]:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    for node in parser.parseFragment(text).iter():
        tag = str(node.tag)
        if tag in _UNSAFE:
            yield f"HTML: <{tag}> is a risk"
        yield from (f"HTML: {name} is a risk" for name in node.attrib if name.startswith("on") or name == "style")
        for name in ("href", "src"):
            address = node.get(name)
            if address is not None and not _URI.fullmatch(address):
                yield f"HTML: {address} is not absolute"
    yield from (f"HTML: {code} at {place}" for place, code, _ in parser.errors)


def _media(item: etree._Element) -> Iterator[str]:
    for content in item.iterfind(f"{MEDIA}content"):
        numbers = [node.get(name) for node in content.iter() for name in ("width", "height", "fileSize")]
        yield from (f"media: {number} is no positive number" for number in numbers if number and not int(number) > 0)
        if content.get("medium") != "image" or not _MIME.fullmatch(content.get("type", "")):
            yield f"media: {content.attrib}"
        addresses = [node.get("url") for node in content.iter(f"{MEDIA}content", f"{MEDIA}thumbnail")]
        yield from (f"media: {url}" for url in addresses if not _URI.fullmatch(url or ""))
        if content.findtext(f"{MEDIA}description") and content.find(f"{MEDIA}description").get("type") != "plain":  # type: ignore[union-attr]
            yield "media: a description without its type"


def _everywhere(root: etree._Element) -> Iterator[str]:
    texts = "".join(str(text) for text in root.itertext())
    yield from (f"character {ord(c):#x}" for c in texts if 0x80 <= ord(c) <= 0x9F or c == "\ufffd")
