"""A release written as a source again, and whether a reading of it is the same release."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pressflow.model import Block, Picture, Release, Role
from pressflow.sources._dateline import split_dateline

_GROUPED = frozenset((Role.LIST_ITEM, Role.TABLE_CELL, Role.CAPTION, Role.ALT, Role.BOILERPLATE_HEAD, Role.BOILERPLATE))
_OF_PICTURES = frozenset((Role.ALT, Role.CAPTION))


@dataclass(frozen=True, slots=True)
class Draft:
    """A release taken apart for writing. blocks: those that its own text says.

    boilerplates: the names of texts that it includes. pictures: those that lie inside its source.
    """

    release: Release
    blocks: tuple[Block, ...]
    boilerplates: tuple[str, ...]
    pictures: tuple[Picture, ...]


def drafted(release: Release) -> Draft:
    """Without the blocks that come from other files: boilerplates by name, captions in `media.yaml`."""
    own = release.at.file
    named = [
        b.group for b in release.blocks if b.role in (Role.BOILERPLATE_HEAD, Role.BOILERPLATE) and b.at.file != own
    ]
    return Draft(
        release,
        tuple(b for b in release.blocks if b.at.file == own),
        tuple(dict.fromkeys(named)),
        tuple(p for p in release.pictures if p.at.file == own),
    )


def front_lines(draft: Draft, *, titles: Sequence[Block] = (), dated: bool) -> Iterator[str]:
    """The front matter. titles: kicker, headline and subtitle, where they stand there. dated: date and place too."""
    release = draft.release
    keys = {Role.KICKER: "kicker", Role.HEADLINE: "title", Role.SUBTITLE: "subtitle"}
    yield from (f"{keys[block.role]}: {quoted(block.text)}" for block in titles)
    if release.date and dated:
        yield f"date: {quoted(release.date.isoformat())}"
    if release.place and dated:
        yield f"place: {quoted(release.place)}"
    if release.embargo:
        yield f"embargo: {quoted(release.embargo.isoformat())}"
    if release.topics:
        yield f"tags: [{', '.join(quoted(topic) for topic in release.topics)}]"
    if draft.boilerplates:
        yield f"boilerplates: [{', '.join(draft.boilerplates)}]"


def dates_itself(release: Release) -> bool:
    """True if the dateline in the text says day and place of the release, so that nothing else need say them."""
    line = next((b for b in release.blocks if b.role is Role.DATELINE), None)
    found = split_dateline(line.text) if line else None
    return bool(found) and found is not None and (found.day, found.place) == (release.date, release.place)


def quoted(text: str) -> str:
    """A text as YAML takes it for sure. JSON is YAML, but for the characters that a YAML file may not hold."""
    return re.sub(
        "[\x7f-\x9f\ud800-\udfff\ufffe\uffff]", lambda m: f"\\u{ord(m[0]):04x}", json.dumps(text, ensure_ascii=False)
    )


def groups(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks that are written as one: the items of a list, the cells of a table; else one by one."""
    run: list[Block] = []
    for block in blocks:
        alike = run and run[0].role is block.role and run[0].group == block.group
        if not (alike and block.role in (Role.LIST_ITEM, Role.TABLE_CELL)):
            if run:
                yield run
            run = []
        run.append(block)
    if run:
        yield run


def differences(one: Release, other: Release, *, pictures: bool = True) -> list[str]:
    """What two readings of a release do not share, in words; places do not count.

    pictures: whether captions and alternative texts of pictures count too.
    """
    found = [
        f"{name}: {mine!r} became {theirs!r}"
        for name in ("locale", "date", "place", "embargo", "topics")
        if (mine := getattr(one, name)) != (theirs := getattr(other, name))
    ]
    ours, theirs_ = _keys(one, pictures), _keys(other, pictures)
    for index in range(max(len(ours), len(theirs_))):
        left = ours[index] if index < len(ours) else None
        right = theirs_[index] if index < len(theirs_) else None
        if left != right:
            return [*found, f"block {index + 1}: {left} became {right}"]
    return found


def _keys(release: Release, pictures: bool) -> list[tuple[object, ...]]:
    files = {picture.file for picture in release.pictures}
    names: dict[tuple[bool, str], int] = {}
    keys: list[tuple[object, ...]] = []
    for b in release.blocks:
        if b.role in _OF_PICTURES and b.group in files and not pictures:
            continue
        about = b.role in (Role.BOILERPLATE_HEAD, Role.BOILERPLATE)
        group = names.setdefault((about, b.group), len(names)) if b.role in _GROUPED else -1
        keys.append((b.role.value, b.text, b.level, b.ordered, b.row, b.column, b.header, group))
    return keys
