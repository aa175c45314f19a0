"""HTML -> everything that a reader can see in it, by lxml: it did not write the page and trusts no template.

Visible is more than running text: titles and labels in attributes, what search results and shared links show
(description, Open Graph, JSON-LD), and text that a style adds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from pressflow.errors import RenderError
from pressflow.public import Reread

_SPACE = re.compile(r"[ \t\n\r\f]+")  # what HTML collapses; a no-break space is text
# fmt: off
_INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "label", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
}
# fmt: on
_IDS = ("data-block", "data-alt-block")  # of the attributes that a script may show, these hold ids
_ATTRIBUTES = ("title", "alt", "label", "placeholder", "abbr", "summary", "srcdoc")
_MACHINE_META = {"viewport", "color-scheme", "theme-color", "robots", "referrer", "format-detection", "generator"}
_MACHINE_PROPERTIES = {
    "og:url",
    "og:image",
    "og:image:width",
    "og:image:height",
    "og:image:type",
    "og:type",
    "og:locale",
    "og:locale:alternate",
}
_MACHINE_KEYS = {"@context", "@type", "@id", "width", "height"}
_ADDRESS = re.compile(r"https?://\S+")
_STYLE_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)"|\'((?:[^\'\\]|\\.)*)\'', re.DOTALL)


def reread_page(content: bytes) -> Reread:
    """The page's blocks in document order, as often as they stand there; and every other text a reader can meet.

    A block is what an element with `data-block` says, or an image with `data-alt-block` in its alt text.
    """
    try:
        # etree's own parser: the elements of lxml.html have methods that nobody asks for here, and are slow to make
        page = etree.fromstring(content, etree.HTMLParser(encoding="utf-8", huge_tree=True))
    except etree.XMLSyntaxError as error:
        raise RenderError(f"not readable as HTML: {error}", "look at the template that wrote it") from error
    if page is None:
        raise RenderError("not readable as HTML: it is empty", "look at the template that wrote it")
    blocks: list[tuple[str, str]] = []
    rest: list[str] = []
    _Reader(blocks, rest).read(page)
    return Reread(tuple(blocks), tuple(text for text in map(collapse, rest) if text))


def reread_style(content: bytes) -> Reread:
    """The texts that a style sheet can add to a page."""
    return Reread((), tuple(filter(None, map(collapse, _style_texts(content.decode("utf-8", "replace"))))))


_SCRIPT = re.compile(rb"\b(?:document|window|self|globalThis)\.")
_NOTE = re.compile(r"/\*.*?\*/", re.DOTALL)
_STRING = re.compile(r"\"((?:[^\"\\\n]|\\.)*)\"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`", re.DOTALL)
_FIGURE = re.compile(r"\d{2,}(?:\.\d+)?|\d\.\d+")


def is_script(content: bytes) -> bool:
    """Whether a file with neither brackets nor a signature at its start is a script: it can reach the page."""
    return bool(_SCRIPT.search(content))


def reread_script(content: bytes) -> Reread:
    """What a script can write on a page: its strings, and its figures of more than one digit."""
    text = _NOTE.sub("", content.decode("utf-8", "replace"))
    strings = ["".join(found) for found in _STRING.findall(text)]
    return Reread((), tuple(filter(None, map(collapse, (*strings, *_FIGURE.findall(_STRING.sub("", text)))))))


def reread_xml(content: bytes) -> Reread:
    """The texts of a picture or another XML file; of a sitemap only the titles of news."""
    try:
        root = etree.fromstring(content, parser=etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise RenderError(f"not readable as XML: {error}", "look at the template that wrote it") from error
    if etree.QName(root).localname in ("urlset", "sitemapindex"):
        return _reread_sitemap(root)
    return Reread((), tuple(filter(None, map(collapse, (str(text) for text in root.itertext())))))


def _reread_sitemap(root: etree._Element) -> Reread:
    """The titles of a news sitemap, each as `ADDRESS/title`; all else is for machines."""
    titles = [(f"{url.findtext('{*}loc')}title", title.text or "") for url in root for title in url.iter("{*}title")]
    return Reread(tuple(titles), tuple(name.text or "" for name in root.iter("{*}name")))


def collapse(text: str) -> str:
    """`text` as a browser shows it: one space for any white space, none at the ends."""
    return _SPACE.sub(" ", text).strip(" ")


class _Reader:
    """Walks a page once. Text outside blocks is gathered until a line of it ends."""

    def __init__(self, blocks: list[tuple[str, str]], rest: list[str]) -> None:
        self.blocks, self.rest = blocks, rest
        self.line: list[str] = []

    def read(self, page: Any) -> None:
        self._element(page, inside=False)
        self._end_line()

    def _element(self, element: Any, inside: bool) -> None:
        if not isinstance(element.tag, str):
            return  # a comment
        block = element.get("data-block")
        if element.tag not in _INLINE or block is not None:
            self._end_line()
        self._attributes(element)
        if block is not None:
            self.blocks.append((block, collapse(_text(element))))
        inside = inside or block is not None
        if element.tag == "script":
            self.rest += _script_texts(element)
        elif element.tag == "style":
            self.rest += _style_texts(element.text or "")
        else:
            self._content(element, inside)
        if element.tag not in _INLINE or block is not None:
            self._end_line()

    def _content(self, element: Any, inside: bool) -> None:
        if not inside:
            self.line.append(element.text or "")
        for child in element:
            self._element(child, inside)
            if not inside:
                self.line.append(child.tail or "")

    def _attributes(self, element: Any) -> None:
        alt_block = element.get("data-alt-block")
        if alt_block is not None:
            self.blocks.append((alt_block, collapse(element.get("alt", ""))))
        for name, value in element.attrib.items():
            shown = name.startswith(("aria-", "data-")) and name not in _IDS
            if shown or (name in _ATTRIBUTES and not (name == "alt" and alt_block is not None)):
                self.rest.append(value)
            elif name == "style":
                self.rest += _style_texts(value)
            elif name == "value" and element.tag in ("input", "button", "meter", "progress", "li"):
                self.rest.append(value)
        if element.tag == "meta" and not _for_machines(element):
            self.rest.append(element.get("content", ""))

    def _end_line(self) -> None:
        self.rest.append("".join(self.line))
        self.line = []


def _text(element: Any) -> str:
    return "".join(element.itertext())


def _for_machines(meta: Any) -> bool:
    return (
        meta.get("http-equiv") is not None
        or meta.get("charset") is not None
        or meta.get("name", "").lower() in _MACHINE_META
        or meta.get("property", "").lower() in _MACHINE_PROPERTIES
    )


def _script_texts(script: Any) -> Iterator[str]:
    """The strings of JSON-LD; any other script as it stands, for it could write anything."""
    text = script.text or ""
    if script.get("type") != "application/ld+json":
        yield text
        return
    try:
        yield from _json_texts(json.loads(text))
    except json.JSONDecodeError:
        yield text


def _json_texts(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _json_texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _json_texts(inner, key)
    elif key in _MACHINE_KEYS or isinstance(value, bool) or value is None:
        return
    elif not (isinstance(value, str) and _ADDRESS.fullmatch(value)):
        yield str(value)


def _style_texts(style: str) -> Iterator[str]:
    """What `content:` can show. Names of fonts and files in quotes are not shown."""
    for rule in re.finditer(r"(?<![\w-])content\s*:([^;}]*)", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)):
        for double, single in _STYLE_TEXT.findall(rule[1]):
            yield double or single
