"""The anatomy of a release as plain JSON values: the `structure` that `pressflow extract --json` prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from pressflow.model import Block, Fact, Release, Role

_CORRECTION = re.compile(
    r"(?i)\W*(?:korrektur|korrigierte\s+(?:fassung|meldung|version)|berichtigung|richtigstellung|widerruf|rückruf"
    r"|zurückziehung|zurückgezogen|neufassung|correction|corrigendum|rectificatif|withdrawal)\b(?P<what>.*)"
)
_REFERS = re.compile(
    r"(?i)\b(?:zu|zur|zum|der|des|die|unserer|unsere|to|of|à|in)\s+(?:unserer\s+|der\s+|the\s+|our\s+)?(?P<what>"
    r"(?:(?:presse|medien)?(?:meldung|mitteilung|information|aussendung|nachricht)|release|press release|communiqué)\b"
    r"[^.:;!?]*(?:\d\.[^.:;!?]*)*)"
)


def release_structure(release: Release, facts: Sequence[tuple[str, Fact]]) -> dict[str, Any]:
    """The parts of a release by name, in reading order; None where there is no such part.

    facts: (block id, fact); only those of kind "quote" are used.
    """

    def texts(*roles: Role) -> list[str]:
        return [b.text for b in release.blocks if b.role in roles]

    return {
        "headline": _one(texts(Role.HEADLINE)),
        "kicker": _one(texts(Role.KICKER)),
        "subtitle": _one(texts(Role.SUBTITLE)),
        "dateline": _dateline(release),
        "lead": _one(texts(Role.LEAD)),
        "body": texts(Role.PARAGRAPH, Role.QUOTE),
        "subheads": texts(Role.SUBHEAD),
        "list_items": texts(Role.LIST_ITEM),
        "tables": _tables(release.blocks),
        "captions": texts(Role.CAPTION),
        "quotes": [{"text": f.value, "speaker": f.speaker, "role": f.role} for _, f in facts if f.kind == "quote"],
        "boilerplates": _boilerplates(release.blocks),
        "contact": _one(texts(Role.CONTACT), "\n"),
        "embargo": {"datetime": release.embargo.isoformat()} if release.embargo else None,
        "correction": _correction(release.blocks),
        "notes": texts(Role.NOTE),
    }


def _one(texts: Sequence[str], between: str = " ") -> str | None:
    return between.join(texts) or None


def _dateline(release: Release) -> dict[str, str | None] | None:
    if not release.place and not release.date:
        return None
    return {"place": release.place or None, "date": release.date.isoformat() if release.date else None}


def _tables(blocks: Iterable[Block]) -> list[list[list[str]]]:
    """Each table as rows of cells; "" for an empty cell."""
    tables: dict[str, dict[tuple[int, int], str]] = {}
    for block in blocks:
        if block.role is Role.TABLE_CELL:
            tables.setdefault(block.group, {})[block.row, block.column] = block.text
    return [
        [[cells.get((row, column), "") for column in range(_size(cells, 1))] for row in range(_size(cells, 0))]
        for cells in tables.values()
    ]


def _size(cells: Iterable[tuple[int, int]], axis: int) -> int:
    return max(cell[axis] for cell in cells) + 1


def _boilerplates(blocks: Iterable[Block]) -> list[str]:
    """Each boilerplate as one text: its head on the first line, then its paragraphs."""
    found: dict[str, list[str]] = {}
    for block in blocks:
        if block.role in (Role.BOILERPLATE_HEAD, Role.BOILERPLATE):
            found.setdefault(block.group, []).append(block.text)
    return ["\n".join(texts) for texts in found.values()]


def _correction(blocks: Iterable[Block]) -> dict[str, str | None] | None:
    """What a correction or withdrawal refers to: a day (ISO 8601) if it names one, else its words."""
    from pressflow.sources._when import find_days

    for block in list(blocks)[:8]:
        if block.role not in (Role.KICKER, Role.HEADLINE, Role.SUBTITLE, Role.LEAD, Role.NOTE, Role.PARAGRAPH):
            continue
        match = _CORRECTION.match(block.text)
        refers = _REFERS.search(match["what"]) if match else None
        # "Korrektur der Preise" is news, no correction of an earlier release; "Korrektur: ..." says what it is
        if not match or not (refers or re.match(r"\s*[:!–—-]", match["what"]) or not match["what"].strip()):
            continue
        day = next((d.value for d in find_days(match["what"]) if d.value), None)
        what = refers["what"].strip() if refers else None
        return {"refers_to": day.isoformat() if day else what}
    return None
