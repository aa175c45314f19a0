"""The XML of a Word document: parsed without trusting it, and the few words that every reader of it needs."""

from __future__ import annotations

from lxml import etree

from pressflow.errors import SourceError
from pressflow.model import Position

Element = etree._Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"

MAX_XML = 16_000_000
_MAX_TAGS = 600_000
_MAX_ATTRIBUTES = 450_000
# "Strict Open XML" says the same in other names
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": R[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/main": A[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": (
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    ),
}
_SAVE_AGAIN = "open the document in Word and save it again as .docx"


def parse_part(content: bytes, name: str, file: str) -> Element:
    """The root of one part. Raises SourceError for broken XML, a document type, or more than a release can need."""
    at = Position(file, name)
    if len(content) > MAX_XML:
        raise SourceError(f"{name} has more than {MAX_XML // 1_000_000} MB of XML", "shorten the document", at)
    content = _as_utf8(content, at)
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        # an entity could read a file of ours, or grow without end
        raise SourceError(f"{name} declares a document type; Word never does", _SAVE_AGAIN, at)
    if content.count(b"<") > _MAX_TAGS or content.count(b"=") > _MAX_ATTRIBUTES:
        raise SourceError(f"{name} has more elements than any release needs", "shorten the document", at)
    for strict, usual in _STRICT.items():
        if strict in content:
            content = content.replace(strict, usual)
    # the encoding is ours to say: one that the part declares could hide what was looked for above
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SourceError(f"{name} is not well-formed XML: {error}", _SAVE_AGAIN, at) from error


def _as_utf8(content: bytes, at: Position) -> bytes:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or content[:2] in (b"<\0", b"\0<"):
        encoding = "utf-16" if content[0] > 0x7F else "utf-16-le" if content[:1] == b"<" else "utf-16-be"
        try:
            return content.decode(encoding).encode()
        except UnicodeError as error:
            raise SourceError(f"{at.place} is no UTF-16", _SAVE_AGAIN, at) from error
    return content


def name_of(node: Element) -> str:
    """`p` of `{...}p`; "" for what is no element."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def is_word(node: Element) -> bool:
    return isinstance(node.tag, str) and node.tag.startswith(W)


def child(node: Element | None, *path: str) -> Element | None:
    """The first `w:` descendant along `path`, None if one step is missing."""
    for name in path:
        if node is None:
            return None
        node = node.find(W + name)
    return node


def value(node: Element | None, name: str = "val") -> str:
    """An attribute in Word's own namespace; "" if it is missing."""
    return "" if node is None else (node.get(W + name) or "")


def number(node: Element | None, name: str = "val") -> int | None:
    """An attribute as an integer, None if it is none that a document of ours could mean."""
    text = value(node, name)
    try:
        found = int(text)
    except ValueError:
        return None
    return found if -1_000_000 < found < 1_000_000_000 else None


def is_on(node: Element) -> bool:
    """What a property such as `w:b` says: on, unless its value denies it."""
    return value(node).lower() not in ("0", "false", "off", "none")
