"""What belongs to a release beside its text: boilerplates by name, and pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from pressflow.errors import SourceError
from pressflow.model import Block, Finding, Picture, Position, Release, Role, Severity
from pressflow.sources import markdown
from pressflow.sources._media import alt_missing, read_media
from pressflow.sources._paragraph import Embedded, Entry, Kind
from pressflow.sources._pictures import kept, remade
from pressflow.sources._text import character_findings, clean, read_text

_NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")


def add_boilerplates(release: Release, entry: Entry | None, folder: Path) -> Release:
    """The release with the texts that its front matter names, each from `folder/NAME.md`."""
    if entry is None:
        return release
    blocks, findings = list(release.blocks), list(release.findings)
    for name in dict.fromkeys(entry.items):
        for block, found in _boilerplate(name, folder, entry.at):
            blocks.append(block)
            findings.extend(found)
    return replace(release, blocks=tuple(blocks), findings=tuple(findings))


def _boilerplate(name: str, folder: Path, at: Position) -> Iterator[tuple[Block, tuple[Finding, ...]]]:
    path = folder / f"{name}.md"
    if not _NAME.fullmatch(name) or not path.is_file():
        there = ", ".join(sorted(p.stem for p in folder.glob("*.md"))) if folder.is_dir() else ""
        raise SourceError(
            f"no boilerplate {name!r}", f"choose one of: {there}" if there else f"write {path.as_posix()}", at
        )
    if not path.resolve().is_relative_to(folder.resolve()):
        raise SourceError(f"the boilerplate {name!r} is a link that leads out of its folder", "copy the file", at)
    source = markdown.paragraphs(read_text(path), path.as_posix())
    if title := source.front.get("title"):
        yield Block("", Role.BOILERPLATE_HEAD, clean(title.text)[0], title.at, name), ()
    for paragraph in source.paragraphs:
        text, gone = clean(paragraph.text)
        role = Role.BOILERPLATE_HEAD if paragraph.kind is Kind.HEADING else Role.BOILERPLATE
        if text:
            yield Block("", role, text, paragraph.at, name), character_findings(paragraph.text, gone, paragraph.at)


def add_pictures(release: Release, folder: Path, cache: Path | None = None) -> Release:
    """The release with the pictures in its `media/`, their captions and alt texts as blocks.

    cache: where copies are kept of those that carry more than pixels.
    """
    media = read_media(folder, cache)
    return replace(
        release,
        pictures=media.pictures,
        blocks=(*release.blocks, *media.blocks),
        findings=(*release.findings, *media.findings),
    )


def add_embedded(release: Release, embedded: Sequence[Embedded], cache: Path | None) -> Release:
    """The release with the pictures that lie inside its source, made anew into the folder `cache`.

    One that cannot be used is a finding; its alternative text goes with it, its caption stays.
    """
    taken = {picture.file.lower() for picture in release.pictures}
    names: dict[str, str] = {}
    pictures: list[Picture] = []
    findings: list[Finding] = []
    for item in embedded:
        try:
            if cache is None:
                raise SourceError("there is no place to keep it", "put it into media/", item.at)
            content, width, height = remade(item.content, item.name, item.at, item.crop, item.turned)
        except SourceError as error:
            findings.append(_unusable(error, item.at))
            continue
        name = next(n for n in _names(item.name) if n.lower() not in taken)
        taken.add(name.lower())
        names[item.name] = name
        path = kept(cache / name, content)
        pictures.append(Picture(name, path.as_posix(), "", width, height, item.at))
    described = {block.group for block in release.blocks if block.role is Role.ALT}
    findings += [alt_missing(p) for key, n in names.items() if key not in described for p in pictures if p.file == n]
    lost = {item.name for item in embedded} - set(names)
    blocks = tuple(
        replace(block, group=names.get(block.group, block.group)) if block.role in (Role.ALT, Role.CAPTION) else block
        for block in release.blocks
        if not (block.role is Role.ALT and block.group in lost)
    )
    return replace(
        release, blocks=blocks, pictures=(*release.pictures, *pictures), findings=(*release.findings, *findings)
    )


def _names(name: str) -> Iterator[str]:
    stem, _, suffix = name.rpartition(".")
    yield name
    yield from (f"{stem}-{letter}.{suffix}" for letter in "abcdefghijklmnopqrstuvwxyz")


def _unusable(error: SourceError, at: Position) -> Finding:
    return Finding(
        "picture-skipped",
        Severity.WARNING,
        f"a picture in the document is not published: {error.problem}",
        error.fix,
        at,
    )
