"""What belongs to a release beside its text: boilerplates by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from pressflow.errors import SourceError
from pressflow.model import Block, Finding, Position, Release, Role
from pressflow.sources import markdown
from pressflow.sources._media import read_media
from pressflow.sources._paragraph import Entry, Kind
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


def add_pictures(release: Release, folder: Path) -> Release:
    """The release with the pictures in its `media/`, their captions and alt texts as blocks."""
    media = read_media(folder)
    return replace(
        release,
        pictures=media.pictures,
        blocks=(*release.blocks, *media.blocks),
        findings=(*release.findings, *media.findings),
    )
