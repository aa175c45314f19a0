"""XML in and files out for this room: a parser that trusts nothing, and writing in one step."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

from lxml import etree

from pressflow.errors import MemoryFileError
from pressflow.model import Position

# What XML 1.0 cannot hold, not even as a character reference.
IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WHITE = re.compile(r"[ \t\r\n]+")


def one_line(text: str) -> str:
    """`text` in NFC on one line, without white space at either end; no-break spaces are kept."""
    return unicodedata.normalize("NFC", white_as_space(text).strip(" "))


def white_as_space(text: str) -> str:
    """`text` with each run of what XML calls white space as one space."""
    return _WHITE.sub(" ", text)


def read_whole(path: Path, what: str) -> bytes:
    """What the file holds. Raises MemoryFileError with the fix."""
    name = path.as_posix()
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MemoryFileError(f"{name} is missing", f"put the {what} file there", Position(name)) from error
    except OSError as error:
        raise MemoryFileError(f"cannot be read: {error.strerror}", "mend its permissions", Position(name)) from error


def parse_xml(content: bytes, name: str, what: str) -> etree._Element:
    """The root element of the file `name`. Raises MemoryFileError with file:line and the fix.

    Nothing is fetched and nothing expanded: entities, external parts and absurdly large nodes are refused.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        problem = f"not readable as XML: {error.msg}"
        raise MemoryFileError(problem, f"mend the {what} file", Position(name, error.lineno or 1)) from error
    dtd: Any = root.getroottree().docinfo.internalDTD
    if (dtd is not None and dtd.entities()) or next(root.iter(etree.Entity), None) is not None:
        raise MemoryFileError(
            "declares XML entities, which pressflow does not expand", "remove the DOCTYPE", Position(name)
        )
    return root


def local_name(element: etree._Element) -> str:
    """The tag without its namespace."""
    return etree.QName(element).localname


def other_attributes(element: etree._Element, *known: str) -> tuple[tuple[str, str], ...]:
    """The attributes but for those known, sorted."""
    return tuple(sorted((str(k), str(v)) for k, v in element.attrib.items() if k not in known))


def alone(element: etree._Element) -> str:
    """The element as XML that stands on its own."""
    copy = etree.fromstring(etree.tostring(element, with_tail=False))
    etree.cleanup_namespaces(copy)
    return etree.tostring(copy, encoding="unicode")


def line_of(element: Any) -> int:
    """The line of the file in which the element begins."""
    return int(element.sourceline or 1)
