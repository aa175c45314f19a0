"""`media/media.yaml`: the pictures of a release with captions, alt texts and credits."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from pressflow.errors import SourceError
from pressflow.model import Block, Finding, Picture, Position, Role, Severity
from pressflow.sources._paragraph import Entry
from pressflow.sources._pictures import kept, remade, tells_more
from pressflow.sources._text import character_findings, clean, read_text
from pressflow.sources._yaml import read_records

KEYS = ("file", "caption", "alt", "credit")
MAX_PICTURES = 100
MAX_PICTURE_BYTES = 30_000_000
MAX_PIXELS = 50_000_000

# what Pillow calls it -> the suffixes it may have
_TYPES = {
    "JPEG": (".jpg", ".jpeg"),
    "PNG": (".png",),
    "WEBP": (".webp",),
    "GIF": (".gif",),
}
_SUFFIXES = tuple(s for suffixes in _TYPES.values() for s in suffixes)
_NAME = re.compile(r"[\w][\w .,()+@-]*")


@dataclass(frozen=True, slots=True)
class Media:
    """The pictures, the blocks that describe them, and what an editor should look at."""

    pictures: tuple[Picture, ...] = ()
    blocks: tuple[Block, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_media(folder: Path, cache: Path | None = None) -> Media:
    """What `folder/media.yaml` lists; nothing if there is none. Raises SourceError for a picture that is not usable.

    cache: where a copy is kept of a picture that carries more than its pixels: the place where it was taken, names.
    """
    path = folder / "media.yaml"
    if not path.exists() and not path.is_symlink():
        return Media(findings=tuple(_unlisted(folder, frozenset())))
    file = path.as_posix()
    _inside(path, folder, Position(file))
    records = read_records(read_text(path), file, "file")
    if len(records) > MAX_PICTURES:
        raise SourceError(f"{len(records)} pictures, more than {MAX_PICTURES}", "keep the best ones", Position(file))
    pictures: list[Picture] = []
    blocks: list[Block] = []
    findings: list[Finding] = []
    for record, at in records:
        picture, more = _picture(folder, record, at)
        if more and cache is not None and not picture.file.lower().endswith(".gif"):
            picture = _bared(picture, cache)
            findings.append(_bared_finding(picture))
        if any(p.file.lower() == picture.file.lower() for p in pictures):
            raise SourceError(f"{picture.file!r} is listed twice", "keep one of them", at)
        pictures.append(picture)
        for block, found in _texts(record, picture):
            blocks.append(block)
            findings.extend(found)
        if "alt" not in record:
            findings.append(alt_missing(picture))
    findings.extend(_unlisted(folder, frozenset(p.file for p in pictures)))
    return Media(tuple(pictures), tuple(blocks), tuple(findings))


def _picture(folder: Path, record: dict[str, Entry], at: Position) -> tuple[Picture, bool]:
    for key, entry in record.items():
        if key not in KEYS:
            raise SourceError(f"unknown key {key!r} of a picture", f"choose one of: {', '.join(KEYS)}", entry.at)
        if not isinstance(entry.value, str):
            raise SourceError(f"{key!r} must be one text", f"write '{key}: ...'", entry.at)
    if "file" not in record:
        raise SourceError("a picture without a file", "write 'file: NAME.jpg'", at)
    name, place = record["file"].text, record["file"].at
    if not _NAME.fullmatch(name) or ".." in name:
        raise SourceError(
            f"{name!r} is no plain file name", "write the name of a file in media/, without folders", place
        )
    path = folder / name
    if not path.is_file():
        raise SourceError(f"the picture {name!r} is not in {folder.as_posix()}", "add the file or mend the name", place)
    _inside(path, folder, place)
    width, height, more = _measured(path, place)
    credit = clean(record["credit"].text)[0] if "credit" in record else ""
    return Picture(name, path.as_posix(), credit, width, height, place), more


def _bared(picture: Picture, cache: Path) -> Picture:
    content, width, height = remade(Path(picture.path).read_bytes(), picture.file, picture.at, most=MAX_PIXELS, least=1)
    return replace(picture, path=kept(cache / picture.file, content).as_posix(), width=width, height=height)


def _bared_finding(picture: Picture) -> Finding:
    return Finding(
        "picture-bared",
        Severity.INFO,
        f"'{picture.file}' is published without the data in it (place, camera, names)",
        "write who holds its rights into credit: in media/media.yaml",
        picture.at,
    )


def _inside(path: Path, folder: Path, at: Position) -> None:
    if folder.is_symlink() or not path.resolve().is_relative_to(folder.resolve()):
        raise SourceError(f"{path.name!r} is a link that leads out of the release's media folder", "copy the file", at)


def _measured(path: Path, at: Position) -> tuple[int, int, bool]:
    """Width and height of a picture that can be decoded to its last byte, and is what its suffix says.

    And whether it carries more than its pixels.
    """
    from PIL import Image, UnidentifiedImageError

    if path.suffix.lower() not in _SUFFIXES:
        raise SourceError(f"{path.name!r} is no picture for the web", f"use one of: {', '.join(_SUFFIXES)}", at)
    if path.stat().st_size > MAX_PICTURE_BYTES:
        raise SourceError(f"{path.name!r} has more than {MAX_PICTURE_BYTES // 1_000_000} MB", "make it smaller", at)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # we measure it ourselves, below
            with Image.open(path, formats=tuple(_TYPES)) as image:
                kind, (width, height) = str(image.format), image.size
                if width * height > MAX_PIXELS:
                    raise SourceError(f"{path.name!r} has {width} x {height} pixels", "make it smaller", at)
                image.load()
                more = tells_more(image)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise SourceError(
            f"{path.name!r} cannot be decoded as a picture: {error}", "save it again as JPEG or PNG", at
        ) from error
    if path.suffix.lower() not in _TYPES[kind]:
        raise SourceError(f"{path.name!r} is a {kind}", f"rename it to {path.stem}{_TYPES[kind][0]}", at)
    return width, height, more


def _texts(record: dict[str, Entry], picture: Picture) -> Iterator[tuple[Block, tuple[Finding, ...]]]:
    for key, role in (("caption", Role.CAPTION), ("alt", Role.ALT)):
        if key in record:
            text, gone = clean(record[key].text)
            if text:
                at = record[key].at
                yield Block("", role, text, at, picture.file), character_findings(record[key].text, gone, at)


def alt_missing(picture: Picture) -> Finding:
    return Finding(
        "alt-missing",
        Severity.WARNING,
        f"the picture '{picture.file}' has no alt text",
        "add 'alt: ...': what a person who cannot see it should know",
        picture.at,
    )


def _unlisted(folder: Path, listed: frozenset[str]) -> Iterator[Finding]:
    if not folder.is_dir() or folder.is_symlink():
        return
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in _SUFFIXES and path.name not in listed:
            yield Finding(
                "picture-unlisted",
                Severity.INFO,
                f"'{path.name}' lies in media/ and is not published",
                "list it in media/media.yaml with caption and alt text",
                Position((folder / "media.yaml").as_posix()),
            )
