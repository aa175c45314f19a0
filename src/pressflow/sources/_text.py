"""Bytes to text and text to one clean line: the door through which everything from outside comes."""

from __future__ import annotations

import codecs
import re
import unicodedata
from pathlib import Path

from pressflow.errors import SourceError
from pressflow.model import Finding, Position, Severity

MAX_BYTES = 5_000_000

# what a file that is no text begins with, and what it is
_BINARY = {
    b"PK\x03\x04": "a zip archive (Word, OpenDocument)",
    b"%PDF": "a PDF",
    b"{\\rtf": "an RTF document",
    b"\xd0\xcf\x11\xe0": "an old Word document (.doc)",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
}
_IMPOSSIBLE = frozenset((0x81, 0x8D, 0x8F, 0x90, 0x9D))  # bytes that Windows-1252 does not use
_CONTROL = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1a")

# zero-width and direction marks; they change what a machine reads and not what a person sees
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_SOFT_HYPHEN = "\u00ad"
_JOINER = "\u200d"
_SPACES = re.compile("[ \t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_KEPT_SPACES = "\u00a0\u202f\u2007\u2009"  # no-break and thin spaces: German figures and French marks need them
_BROKEN = re.compile("\ufffd|\u00c3[\u0080-\u00bf\u0178\u201e\u2013\u0153\u0152\u201c\u017e]|\u00e2\u20ac")
# letters of other scripts that look like Latin ones
_LOOKALIKES = "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u0400-\u052f"
_MIXED = re.compile(rf"\w*(?:[A-Za-z\u00c0-\u024f][{_LOOKALIKES}]|[{_LOOKALIKES}][A-Za-z\u00c0-\u024f])\w*")

_TWINS = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοАВЕКМНОРСТУХІЈЅаеорсухіјѕԁһӏ"  # those that nobody can tell from Latin ones
_DISGUISED = re.compile(rf"(?<!\w)[{_TWINS}]{{3,}}(?!\w)")


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The file's bytes. Raises SourceError when it is missing, no plain file or too large."""
    name = path.as_posix()
    try:
        if not path.is_file():
            raise SourceError(f"{name} is no file", "name a text file", Position(name))
        size = path.stat().st_size
        if size > limit:
            raise SourceError(
                f"the file has {size:,} bytes, more than {limit:,}",
                "shorten it; pictures go to media/",
                Position(name),
            )
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise SourceError(f"cannot be read: {error}", "check the name and the permissions", Position(name)) from error


def read_text(path: Path) -> str:
    """The file's text: NFC, newlines as `\\n`. Raises SourceError with the place of a byte that means nothing."""
    return decode(read_bytes(path), path.as_posix())


def decode(content: bytes, file: str) -> str:
    """The text that `content` writes: UTF-8 with or without BOM, UTF-16 with BOM, or Windows-1252. NFC, `\\n`."""
    return decode_named(content, file)[0]


def decode_named(content: bytes, file: str) -> tuple[str, str]:
    """The text and the name of the encoding it was written in."""
    if len(content) > MAX_BYTES:
        raise SourceError(f"the text has {len(content):,} bytes, more than {MAX_BYTES:,}", "shorten it", Position(file))
    for mark, what in _BINARY.items():
        if content.startswith(mark):
            raise SourceError(f"this is {what}, no text", "save it as plain text (UTF-8)", Position(file))
    encoding = _encoding(content, file)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(content, error.start, file, encoding) from error
    return normalise(text), encoding


def normalise(text: str) -> str:
    """NFC, with `\\n` for every way to end a line."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    return unicodedata.normalize("NFC", re.sub("[\r\u000b\u000c\u0085\u2028\u2029]", "\n", text))


def _encoding(content: bytes, file: str) -> str:
    if content.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        raise SourceError("the text is UTF-32", "save it as UTF-8", Position(file))
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if 0 in content:
        place = content.index(0)
        raise SourceError(f"byte {place} is NUL: UTF-16 without a mark, or no text", "save it as UTF-8", Position(file))
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        return _single_byte(content, error.start, file)
    return "utf-8-sig"


def _single_byte(content: bytes, wrong: int, file: str) -> str:
    """cp1252, unless the bytes say that this is a damaged UTF-8 file or no text at all."""
    lenient = content.decode("utf-8", "surrogateescape")
    stray = sum("\udc80" <= c <= "\udcff" for c in lenient)
    # „Spaß“ in Windows-1252 holds a pair that UTF-8 knows too; but mostly pairs means UTF-8 with a damaged byte
    pairs = sum(c > "\x7f" for c in lenient) - stray
    if pairs > stray or any(b in _IMPOSSIBLE or b in _CONTROL for b in content):
        impossible = next((i for i, b in enumerate(content) if b in _IMPOSSIBLE or b in _CONTROL), wrong)
        raise _undecodable(content, wrong if pairs > stray else impossible, file, "utf-8")
    return "cp1252"


def _undecodable(content: bytes, place: int, file: str, encoding: str) -> SourceError:
    line = content.count(b"\n", 0, place) + 1
    byte = f"0x{content[place]:02X}" if place < len(content) else "the end"
    return SourceError(
        f"byte {place} ({byte}, line {line}) is no {encoding} and no Windows-1252",
        "save it as UTF-8",
        Position(file, line),
    )


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """One line of NFC text without invisible characters, and the names of those that were taken out.

    Soft hyphens go without a word: they are typesetting. A joiner between two emoji is part of the picture.
    """
    text = text.replace(_SOFT_HYPHEN, "")
    gone: list[str] = []

    def drop(match: re.Match[str]) -> str:
        char, around = match[0], text[max(match.start() - 1, 0) : match.end() + 1]
        if (
            char == _JOINER
            and len(around) == 3
            and all(unicodedata.category(c) in ("So", "Mn", "Sk") for c in around[::2])
        ):
            return char
        gone.append(f"U+{ord(char):04X}")
        return ""

    text = unicodedata.normalize("NFC", _INVISIBLE.sub(drop, text))
    return _one_line(text), tuple(dict.fromkeys(gone))


def _one_line(text: str) -> str:
    def space(match: re.Match[str]) -> str:
        return next((c for c in match[0] if c in _KEPT_SPACES), " ")

    return _SPACES.sub(space, text).strip()


def character_findings(raw: str, gone: tuple[str, ...], at: Position) -> tuple[Finding, ...]:
    """What an editor should know about the characters of one paragraph."""
    findings = []
    if gone:
        findings.append(
            Finding(
                "invisible-characters",
                Severity.WARNING,
                f"invisible characters were taken out: {', '.join(gone[:5])}",
                "retype the passage if something looks wrong",
                at,
            )
        )
    if broken := _BROKEN.search(raw):
        near = raw[max(broken.start() - 10, 0) : broken.end() + 10].strip()
        findings.append(
            Finding(
                "broken-characters",
                Severity.WARNING,
                f"'{near}' looks like a text that was decoded wrongly before it came here",
                "save the original as UTF-8 and copy it again",
                at,
            )
        )
    if mixed := _MIXED.search(raw) or (_DISGUISED.search(raw) if re.search("[A-Za-z]", raw) else None):
        findings.append(
            Finding(
                "mixed-alphabets",
                Severity.WARNING,
                f"'{mixed[0]}' has letters of another alphabet that look like Latin ones",
                "retype the word",
                at,
            )
        )
    return tuple(findings)
