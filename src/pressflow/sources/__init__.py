"""Sources: a file that a person wrote -> `Release`. One module for each format, chosen by the file's suffix.

A format has `SUFFIXES` and `paragraphs(text, file) -> Source`. One that is no text (Word) sets `BINARY = True` and gets
bytes instead. What the paragraphs mean is decided once for all formats, in `_anatomy.py`.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType
from zoneinfo import ZoneInfo

from pressflow.errors import SourceError
from pressflow.model import Finding, Picture, Position, Release, Severity
from pressflow.rooms import member, members
from pressflow.sources._anatomy import cleaned, numbered, understand
from pressflow.sources._footnotes import footnote_marks
from pressflow.sources._paragraph import Kind, Paragraph, Source
from pressflow.sources._slugs import checked_slug
from pressflow.sources._text import decode, decode_named, normalise, read_bytes, read_text
from pressflow.sources._write import quoted

__all__ = [
    "Kind",
    "Paragraph",
    "Source",
    "checked_slug",
    "decode",
    "find_source",
    "footnote_marks",
    "paragraphs_of_file",
    "quoted",
    "read_paragraphs",
    "read_release",
    "read_source",
    "read_text",
    "release_of_file",
    "release_of_text",
    "understand",
    "write_source",
]

_CONVERT = "open it in Word or LibreOffice and save it as .docx"
_LATER = {
    ".doc": f"an old Word document (.doc) cannot be read; {_CONVERT}",
    ".dot": f"an old Word template (.dot) cannot be read; {_CONVERT}",
    ".dotx": f"a Word template (.dotx) is no document; {_CONVERT}",
    ".dotm": f"a Word template (.dotm) is no document; {_CONVERT}",
    ".odt": f"an OpenDocument text (.odt) cannot be read; {_CONVERT}",
    ".rtf": f"a Rich Text document (.rtf) cannot be read; {_CONVERT}",
    ".wpd": f"a WordPerfect document cannot be read; {_CONVERT}",
    ".pages": "a Pages document cannot be read; open it in Pages and export it: File > Export To > Word",
    ".html": f"a web page is no source; {_CONVERT}",
    ".htm": f"a web page is no source; {_CONVERT}",
    ".pdf": "a PDF is no source: its text has lost its paragraphs; ask for the document that it was made from",
}


@cache
def _formats() -> dict[str, ModuleType]:
    """The module for each suffix."""
    room = sys.modules[__name__]
    return {suffix: module for name in members(room) for module in (member(room, name),) for suffix in module.SUFFIXES}


def write_source(release: Release, suffix: str) -> tuple[bytes, list[str]]:
    """The release as a source of that format (".md" or ".docx"), and what a reading of it would take differently.

    Markdown is written as people write it; where that would be read as something else, comments say each role.
    """
    from pressflow.sources._write import differences, drafted
    from pressflow.sources._write_markdown import write_markdown
    from pressflow.sources._write_word import write_word

    draft = drafted(release)
    kept = replace(release, blocks=draft.blocks)
    zone = ZoneInfo("UTC")

    def differ(content: bytes) -> list[str]:
        format_ = _format(suffix, Path(f"release{suffix}"))
        source = format_.paragraphs(content if suffix == ".docx" else content.decode(), f"release{suffix}")
        again = understand(source, file=f"release{suffix}", slug=release.slug, locale=release.locale, zone=zone)
        again = replace(again, pictures=tuple(_named(p.name, again.at) for p in source.pictures))
        return differences(kept, again, pictures=suffix == ".docx")

    if suffix == ".docx":
        content = write_word(draft)
        return content, differ(content)
    for marked in (False, True):
        content = write_markdown(draft, marked=marked).encode()
        found = differ(content)
        if not found:
            break
    return content, found


def _named(name: str, at: Position) -> Picture:
    return Picture(name, "", "", 0, 0, at)


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


def read_release(
    path: Path, *, locale: str, zone: ZoneInfo, boilerplates: Path | None = None, cache: Path | None = None
) -> Release:
    """The release in the file `path`, with the pictures and boilerplates that belong to it.

    boilerplates: the folder of texts that a release includes by name; `../boilerplates` if none is given.
    cache: where the pictures inside a Word document are kept, made anew; without it they are left out, and reported.
    """
    from pressflow.sources._extras import add_boilerplates, add_embedded, add_pictures

    folder = path.absolute().parent
    slug = checked_slug(folder.name, path.as_posix())
    _stays_inside(path, folder.parent)
    file = path.as_posix()
    source = read_source(path)
    release = understand(source, file=file, slug=slug, locale=locale, zone=zone)
    release = add_boilerplates(
        release, source.front.get("boilerplates"), boilerplates or path.parent.parent / "boilerplates"
    )
    pictures = cache / slug if cache else None
    release = add_pictures(release, path.parent / "media", pictures)
    if source.pictures:
        release = add_embedded(release, source.pictures, pictures)
    return replace(release, blocks=numbered(release.blocks, file))


def read_source(path: Path) -> Source:
    """The file as its format understands it, whatever the format: text or Word."""
    format_ = _format(path.suffix or ".txt", path)
    file = path.as_posix()
    if getattr(format_, "BINARY", False):
        source: Source = format_.paragraphs(read_bytes(path, format_.MAX_BYTES), file)
        return source
    text, encoding = decode_named(read_bytes(path), file)
    source = format_.paragraphs(text, file)
    return replace(source, findings=(_guessed(file), *source.findings)) if encoding == "cp1252" else source


def release_of_file(path: Path, *, slug: str, locale: str, zone: ZoneInfo) -> Release:
    """The release that a file makes, without a folder: no pictures, no boilerplates by name."""
    return understand(read_source(path), file=path.as_posix(), slug=slug, locale=locale, zone=zone)


def release_of_text(text: str, *, file: str, slug: str, locale: str, zone: ZoneInfo, suffix: str = ".txt") -> Release:
    """The release that a text makes, without a folder: no pictures, no boilerplates by name."""
    format_ = _format(suffix, Path(file))
    source = format_.paragraphs(normalise(text), file)
    return understand(source, file=file, slug=slug, locale=locale, zone=zone)


def read_paragraphs(text: str, file: str, suffix: str = ".txt") -> tuple[Paragraph, ...]:
    """The paragraphs of a text in order, before anybody asks what they are: one clean line each, with its place."""
    return cleaned(_format(suffix, Path(file)).paragraphs(normalise(text), file).paragraphs)[0]


def paragraphs_of_file(path: Path) -> tuple[Paragraph, ...]:
    """The same of a file in any format."""
    return cleaned(read_source(path).paragraphs)[0]


def _format(suffix: str, path: Path) -> ModuleType:
    format_ = _formats().get(suffix.lower())
    if format_ is None:
        raise _unreadable(path)
    return format_


def _unreadable(path: Path) -> SourceError:
    problem = _LATER.get(path.suffix.lower(), f"{path.suffix or 'a file without a suffix'} is no source format")
    what, _, fix = problem.partition("; ")
    return SourceError(what, fix or f"use one of: {', '.join(sorted(_formats()))}", Position(path.as_posix()))


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
