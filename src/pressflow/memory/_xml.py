"""XML in and files out for the room: a parser that trusts nothing, and writing that leaves the old file or the new one."""

from __future__ import annotations

import os
import re
import shutil
import unicodedata
from pathlib import Path

from lxml import etree

from pressflow.errors import MemoryFileError
from pressflow.model import Position

# What XML 1.0 cannot hold, not even as a character reference.
IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WHITE = re.compile(r"[ \t\r\n]+")


def one_line(text: str) -> str:
    """`text` in NFC on one line, without white space at either end; no-break spaces are kept."""
    return unicodedata.normalize("NFC", _WHITE.sub(" ", text).strip(" "))


def parse_xml(path: Path, what: str) -> etree._Element:
    """The root element of `path`. Raises MemoryFileError with file:line and the fix.

    Nothing is fetched and nothing expanded: entities, external parts and absurdly large nodes are refused.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    name = path.as_posix()
    try:
        root = etree.fromstring(path.read_bytes(), parser)
    except FileNotFoundError as error:
        raise MemoryFileError(f"{name} is missing", f"put the {what} file there", Position(name)) from error
    except OSError as error:
        raise MemoryFileError(f"cannot be read: {error.strerror}", "mend its permissions", Position(name)) from error
    except etree.XMLSyntaxError as error:
        problem = f"not readable as XML: {error.msg}"
        raise MemoryFileError(problem, f"mend the {what} file", Position(name, error.lineno or 1)) from error
    dtd = root.getroottree().docinfo.internalDTD
    if (dtd is not None and dtd.entities()) or next(root.iter(etree.Entity), None) is not None:
        raise MemoryFileError(
            "declares XML entities, which pressflow does not expand", "remove the DOCTYPE", Position(name)
        )
    return root


def local_name(element: etree._Element) -> str:
    """The tag without its namespace."""
    return etree.QName(element).localname


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in `path` in one step: at any moment the file is the old or the new one, never half of either.

    An unchanged file is left alone, so that nothing downstream grows stale. A link is followed, not replaced.
    """
    path = Path(os.path.realpath(path))
    old = path.exists()
    if old and path.read_bytes() == content:
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")  # the same folder, or the replacing would not be atomic
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if old:
            shutil.copymode(path, beside)
        os.replace(beside, path)  # noqa: PTH105 - the plain call is what the promise rests on
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut, where the system can (Windows cannot open a folder)."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
