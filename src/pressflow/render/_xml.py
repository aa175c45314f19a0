"""XML as our outputs need it: what may stand in it, and a parser that trusts nobody."""

from __future__ import annotations

import re

from lxml import etree

from pressflow.errors import RenderError

# What XML 1.0 cannot carry, not even escaped: control characters, halves of surrogate pairs, two noncharacters.
_IMPOSSIBLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """`text` without the characters that XML cannot carry; everything else stays, no-break spaces too."""
    return _IMPOSSIBLE.sub("", text)


def parse_xml(content: bytes, name: str) -> etree._Element:
    """The root of an XML document. Raises RenderError if it is broken or declares a document type.

    name: what the error calls it.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, strip_cdata=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise RenderError(f"{name} is not well-formed XML: {error.msg}", "build it again") from error
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
        # an entity could hide text from whoever checks the file and show it to whoever opens it
        raise RenderError(f"{name} declares a document type", "build it again; our outputs never have one")
    return root
