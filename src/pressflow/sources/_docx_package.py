"""The zip around a Word document, opened with suspicion: what could harm is refused before it is unpacked."""

from __future__ import annotations

import posixpath
import re
import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from pressflow.errors import SourceError
from pressflow.model import Position
from pressflow.sources._docx_xml import MAX_XML, Element, parse_part

MAX_BYTES = 30_000_000
_MAX_ENTRIES = 2_000
_MAX_UNPACKED = 150_000_000
_MAX_RATIO = 200  # Word's own XML packs to a tenth; pictures hardly
_RATIO_FROM = 1_000_000  # bytes: a small part of spaces does no harm
_CHUNK = 1 << 16
# how zipfile fails on what is no sound zip
_BREAKS = (BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)

_CONVERT = "open it in Word or LibreOffice and save it as .docx"
_FIRST_BYTES = (
    (b"{\\rtf", "a Rich Text document (.rtf)", _CONVERT),
    (b"%PDF", "a PDF", "ask for the document that it was made from"),
    (b"\xff\xd8\xff", "a picture", "put it into media/"),
    (b"\x89PNG", "a picture", "put it into media/"),
)
_HTML = re.compile(rb"(?is)\s*(?:<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<html|mime-version:)")
_FLAT = re.compile(rb"(?s).{0,4000}(?:<pkg:package|<w:wordDocument|progid=\"Word\.Document\")")
_MAIN_TYPES = re.compile(
    r"application/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)"
    r"|vnd\.ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Relation:
    """Where a part leads. target: the name of another part; of an external one the address, which is never fetched."""

    kind: str  # the last word of its type: hyperlink, image, styles
    target: str
    external: bool


class Package:
    """A Word document as parts by name. main: the name of the document itself."""

    def __init__(self, content: bytes, file: str) -> None:
        self.file = file
        self._zip, self._entries = _opened(content, file)
        self._unpacked = 0
        self._types = self._content_types()
        self.main = self._main_part()

    @property
    def macros(self) -> bool:
        """True if it carries programs. They are never looked at."""
        return any(name.endswith(("vbaproject.bin", "vbadata.xml")) for name in self._entries) or any(
            "macroenabled" in kind for kind in self._types.values()
        )

    def has(self, name: str) -> bool:
        return name.lower() in self._entries

    def read(self, name: str, limit: int) -> bytes:
        """The bytes of one part. Raises SourceError if there are more than `limit`, whatever the zip says."""
        info = self._entries[name.lower()]
        pieces, size = [], 0
        try:
            with self._zip.open(info) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    self._unpacked += len(chunk)
                    if size > limit or self._unpacked > _MAX_UNPACKED:
                        raise _refused(f"{name} unpacks to more than {max(limit // 1_000_000, 1)} MB", self.file)
                    pieces.append(chunk)
        except _BREAKS as error:
            raise _damaged(f"{name} cannot be unpacked: {error}", self.file) from error
        return b"".join(pieces)

    def xml(self, name: str) -> Element | None:
        """The root of a part, None if there is no such part."""
        return parse_part(self.read(name, MAX_XML), name, self.file) if name and self.has(name) else None

    def relations(self, part: str) -> dict[str, Relation]:
        """Where a part leads, by the identifier it uses."""
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relation] = {}
        for node in root if root is not None else ():
            kind = (node.get("Type") or "").rpartition("/")[2]
            target, external = node.get("Target") or "", (node.get("TargetMode") or "").lower() == "external"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[node.get("Id") or ""] = Relation(kind, target, external)
        return found

    def _content_types(self) -> dict[str, str]:
        root = self.xml("[Content_Types].xml")
        return {
            (node.get("PartName") or "").lstrip("/").lower(): (node.get("ContentType") or "").lower()
            for node in (root if root is not None else ())
            if node.get("PartName")
        }

    def _main_part(self) -> str:
        name = next((r.target for r in self.relations("").values() if r.kind == "officeDocument"), "word/document.xml")
        kind = self._types.get(name.lower(), "")
        if self.has(name) and (_MAIN_TYPES.fullmatch(kind) or (not kind and name.startswith("word/"))):
            return name
        raise SourceError(f"this is {self._other(kind)}", _CONVERT, Position(self.file))

    def _other(self, kind: str) -> str:
        """What a zip without a Word document in it is."""
        mime = self.read("mimetype", 1000) if self.has("mimetype") else b""
        if b"opendocument" in mime:
            return "an OpenDocument file (.odt), no Word document"
        if b"epub" in mime:
            return "an e-book, no Word document"
        if any(name.endswith(".iwa") or name == "index.zip" for name in self._entries):
            return "a Pages document, no Word document"
        if "spreadsheet" in kind or self.has("xl/workbook.xml"):
            return "a spreadsheet, no Word document"
        if "presentation" in kind or self.has("ppt/presentation.xml"):
            return "a presentation, no Word document"
        return "a zip archive without a Word document in it"


def _opened(content: bytes, file: str) -> tuple[ZipFile, dict[str, ZipInfo]]:
    if not content.startswith(b"PK\x03\x04"):
        raise _no_zip(content, file)
    if len(content) > MAX_BYTES:
        raise SourceError(
            f"the document has {len(content):,} bytes, more than {MAX_BYTES:,}",
            "put large pictures into media/",
            Position(file),
        )
    # before anything is listed: a list of a million entries is itself a bomb
    if content.count(b"PK\x01\x02") > 2 * _MAX_ENTRIES:
        raise _refused(f"the zip lists more than {_MAX_ENTRIES:,} entries", file)
    try:
        archive = ZipFile(BytesIO(content))
    except _BREAKS as error:
        raise _damaged(f"the zip around the document is damaged: {error}", file) from error
    return archive, _checked(archive.infolist(), len(content), file)


def _checked(infos: list[ZipInfo], size: int, file: str) -> dict[str, ZipInfo]:
    """The entries by name in small letters, none of them unpacked yet."""
    if len(infos) > _MAX_ENTRIES:
        raise _refused(f"the zip has {len(infos):,} entries, more than {_MAX_ENTRIES:,}", file)
    found: dict[str, ZipInfo] = {}
    for info in infos:
        name = info.orig_filename
        if info.flag_bits & 0x1:
            raise SourceError("the document is protected with a password", "save it without one", Position(file))
        if re.search(r"(?:^|/)\.\.(?:/|$)|^[/\\]|\\|^[A-Za-z]:|[\x00-\x1f]", name) or len(name) > 500:
            raise _refused(f"the zip has an entry {name[:80]!r}, which leads out of it", file)
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise _refused(f"{name} is packed in a way that Word does not use", file)
        if name.lower() in found:
            raise _refused(f"the zip has {name!r} twice: two programs would read two documents", file)
        if info.file_size > _RATIO_FROM and info.file_size > _MAX_RATIO * max(info.compress_size, 1):
            raise _refused(f"{name} unpacks to {info.file_size:,} bytes, more than {_MAX_RATIO} times its size", file)
        found[name.lower()] = info
    unpacked = sum(info.file_size for info in infos)
    if unpacked > _MAX_UNPACKED:
        raise _refused(f"the document unpacks to {unpacked:,} bytes, more than {_MAX_UNPACKED:,}", file)
    if sum(info.compress_size for info in infos) > size:
        raise _refused("the entries of the zip overlap", file)
    return found


def _refused(problem: str, file: str) -> SourceError:
    fix = "open the document in Word and save it again; if it is not yours, delete it"
    return SourceError(problem, fix, Position(file))


def _damaged(problem: str, file: str) -> SourceError:
    return SourceError(problem, "open the document in Word, let it repair the file, and save it again", Position(file))


def _no_zip(content: bytes, file: str) -> SourceError:
    """What a file that bears Word's suffix really is."""
    at = Position(file)
    if not content:
        return SourceError("the file is empty", "save the document again", at)
    for mark, what, fix in _FIRST_BYTES:
        if content.startswith(mark):
            return SourceError(f"this is {what}, no Word document", fix, at)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in content:
            return SourceError("the document is protected with a password", "save it without one", at)
        return SourceError("this is an old Word document (.doc) or another old Office file", _CONVERT, at)
    if _FLAT.match(content):
        return SourceError("this is a Word document saved as XML", _CONVERT, at)
    if _HTML.match(content[:4000]):
        return SourceError("this is a web page (HTML), no Word document", _CONVERT, at)
    if content.startswith((b"PK\x05\x06", b"PK\x07\x08")):
        return SourceError("this is an empty or divided zip, no Word document", "save the document again", at)
    if b"\0" not in content[:4000]:
        return SourceError("this is plain text, no Word document", "give it the suffix .txt or .md", at)
    return SourceError("this is no Word document", _CONVERT, at)
