"""Sources: a file that a person wrote -> `Release`. One module for each format, chosen by the file's suffix.

A format has `SUFFIXES` and `paragraphs(text, file) -> Source`. One that is no text (Word) sets `BINARY = True` and gets
bytes instead. What the paragraphs mean is decided once for all formats, in `_anatomy.py`.
"""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType
from zoneinfo import ZoneInfo

from pressflow.errors import SourceError
from pressflow.model import Finding, Position, Release, Severity
from pressflow.rooms import member, members
from pressflow.sources._anatomy import cleaned, numbered, understand
from pressflow.sources._paragraph import Kind, Paragraph, Source
from pressflow.sources._text import decode, decode_named, normalise, read_bytes, read_text
from pressflow.sources._words import words

__all__ = [
    "Kind",
    "Paragraph",
    "Source",
    "decode",
    "find_source",
    "read_paragraphs",
    "read_release",
    "read_text",
    "release_of_text",
]

_CONVERT = "Word sources come in a later version: save it as plain text (UTF-8) or Markdown for now"
_LATER = {
    ".docx": f"a Word document cannot be read yet; {_CONVERT}",
    ".docm": f"a Word document with macros cannot be read; {_CONVERT}",
    ".doc": f"an old Word document cannot be read; {_CONVERT}",
    ".odt": f"an OpenDocument text cannot be read; {_CONVERT}",
    ".rtf": f"a Rich Text document cannot be read; {_CONVERT}",
    ".pages": f"a Pages document cannot be read; {_CONVERT}",
    ".pdf": "a PDF is no source: its text has lost its paragraphs",
}
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MAX_SLUG = 120
# names that mean something else: to the site, to the newsroom's folder, to Windows
_RESERVED = words("topics media boilerplates archive assets public feed index con prn aux nul") | {
    f"{device}{number}" for device in ("com", "lpt") for number in range(10)
}


@cache
def _formats() -> dict[str, ModuleType]:
    """The module for each suffix."""
    room = sys.modules[__name__]
    return {suffix: module for name in members(room) for module in (member(room, name),) for suffix in module.SUFFIXES}


def find_source(folder: Path) -> Path:
    """The one `release.*` in `folder` that can be read. Raises SourceError when there is none, or more than one."""
    name = folder.as_posix()
    try:
        files = sorted(p for p in folder.iterdir() if p.stem.lower() == "release" and p.suffix)
    except OSError as error:
        raise SourceError(f"no folder of a release: {error.strerror}", "check the name", Position(name)) from error
    known = [p for p in files if p.suffix.lower() in _formats()]
    if len(known) == 1:
        return known[0]
    if known:
        names = ", ".join(p.name for p in known)
        raise SourceError(f"more than one source: {names}", "keep exactly one of them", Position(name))
    for path in files:
        if path.suffix.lower() in _LATER:
            raise _unreadable(path)
    found = f" (found: {', '.join(p.name for p in files)})" if files else ""
    suffixes = ", ".join(f"release{s}" for s in sorted(_formats()))
    raise SourceError(f"the folder has no source{found}", f"put one of these there: {suffixes}", Position(name))


def read_release(path: Path, *, locale: str, zone: ZoneInfo, boilerplates: Path | None = None) -> Release:
    """The release in the file `path`, with the pictures and boilerplates that belong to it.

    boilerplates: the folder of texts that a release includes by name; `../boilerplates` if none is given.
    """
    from pressflow.sources._extras import add_boilerplates, add_pictures

    folder = path.absolute().parent
    slug = _slug(folder.name, path)
    _stays_inside(path, folder.parent)
    format_ = _format(path.suffix, path)
    file = path.as_posix()
    content = read_bytes(path)
    if getattr(format_, "BINARY", False):
        source, encoding = format_.paragraphs(content, file), ""
    else:
        text, encoding = decode_named(content, file)
        source = format_.paragraphs(text, file)
    release = understand(source, file=file, slug=slug, locale=locale, zone=zone)
    if encoding == "cp1252":
        release = replace(release, findings=(_guessed(file), *release.findings))
    release = add_boilerplates(
        release, source.front.get("boilerplates"), boilerplates or path.parent.parent / "boilerplates"
    )
    release = add_pictures(release, path.parent / "media")
    return replace(release, blocks=numbered(release.blocks, file))


def release_of_text(text: str, *, file: str, slug: str, locale: str, zone: ZoneInfo, suffix: str = ".txt") -> Release:
    """The release that a text makes, without a folder: no pictures, no boilerplates by name."""
    format_ = _format(suffix, Path(file))
    source = format_.paragraphs(normalise(text), file)
    return understand(source, file=file, slug=slug, locale=locale, zone=zone)


def read_paragraphs(text: str, file: str, suffix: str = ".txt") -> tuple[Paragraph, ...]:
    """The paragraphs of a text in order, before anybody asks what they are: one clean line each, with its place."""
    return cleaned(_format(suffix, Path(file)).paragraphs(normalise(text), file).paragraphs)[0]


def _format(suffix: str, path: Path) -> ModuleType:
    format_ = _formats().get(suffix.lower())
    if format_ is None:
        raise _unreadable(path)
    return format_


def _unreadable(path: Path) -> SourceError:
    problem = _LATER.get(path.suffix.lower(), f"{path.suffix or 'a file without a suffix'} is no source format")
    what, _, fix = problem.partition("; ")
    return SourceError(what, fix or f"use one of: {', '.join(sorted(_formats()))}", Position(path.as_posix()))


def _slug(name: str, path: Path) -> str:
    if not _SLUG.fullmatch(name) or len(name) > _MAX_SLUG or name in _RESERVED:
        raise SourceError(
            f"{name!r} cannot be the name of a release",
            "use lower-case letters, digits and hyphens: 2026-03-12-annual-meeting",
            Position(path.as_posix()),
        )
    return name


def _stays_inside(path: Path, newsroom: Path) -> None:
    if path.is_symlink() and not path.resolve().is_relative_to(newsroom.resolve()):
        raise SourceError(
            "the source is a link that leads out of the newsroom", "copy the file", Position(path.as_posix())
        )


def _guessed(file: str) -> Finding:
    return Finding(
        "encoding-guessed",
        Severity.INFO,
        "the file is no UTF-8; it was read as Windows-1252",
        "save it as UTF-8 if a letter looks wrong",
        Position(file),
    )
