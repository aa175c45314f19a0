"""The anatomy of a release as plain JSON values: the `structure` that `pressflow extract --json` prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from pressflow.kinds._clauses import REACH, clause_end
from pressflow.locales import find_locale
from pressflow.model import Block, Fact, Release, Role

_CLOSING = frozenset("“”\"»«’‘'›‹")
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
        "quotes": [_quote(f.value, f.speaker, f.role) for _, f in facts if f.kind == "quote"],
        "boilerplates": _boilerplates(release.blocks),
        "contact": _one(texts(Role.CONTACT), "\n"),
        "embargo": {"datetime": release.embargo.isoformat()} if release.embargo else None,
        "correction": _correction(release.blocks),
        "notes": texts(Role.NOTE),
    }


def joined_quotes(text: str, facts: Sequence[Fact], locale: str) -> list[Fact]:
    """The facts of a text, with one quote in place of the parts of one: „A“, sagt N, „B“; „A. (paragraph) „B“, sagt N.

    Its words are those of the parts with a space between. Two sentences („A“, sagt N. „B.“) stay two quotes.
    """
    joined: list[Fact] = []
    last = None  # where in `joined` the last quote is
    for fact in facts:
        if fact.kind == "quote" and last is not None and _goes_on(text, joined[last], fact, locale):
            whole = joined[last]
            words = text[whole.start : fact.end]
            role = whole.role or fact.role
            joined[last] = replace(whole, end=fact.end, text=words, value=f"{whole.value} {fact.value}", role=role)
            continue
        if fact.kind == "quote":
            last = len(joined)
        joined.append(fact)
    return joined


def _goes_on(text: str, first: Fact, second: Fact, locale: str) -> bool:
    """Whether two quotes are parts of one."""
    between = text[first.end : second.start]
    if first.speaker != second.speaker or len(between) > REACH:
        return False
    if not between.strip():
        return "\n" in between and first.text[-1:] not in _CLOSING
    opens = between.lstrip()[0] in ",–—" or first.text[-2:-1] == ","
    return (
        opens
        and between.rstrip()[-1] in ",–—"
        and clause_end(text, first.end, second.start, find_locale(locale)) == second.start
    )


def _quote(words: str, speaker: str | None, role: str | None) -> dict[str, str | None]:
    return {"text": words, "speaker": speaker, "role": role}


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
    found = [said for block in list(blocks)[:8] if block.role in _HEAD and (said := _referred(block.text))]
    return next((said for said in found if said["refers_to"]), found[0] if found else None)


_HEAD = frozenset((Role.KICKER, Role.HEADLINE, Role.SUBTITLE, Role.LEAD, Role.NOTE, Role.PARAGRAPH))


def _referred(text: str) -> dict[str, str | None] | None:
    """What a line that announces a correction refers to; None if it announces none."""
    from pressflow.sources._when import find_days

    match = _CORRECTION.match(text)
    refers = _REFERS.search(match["what"]) if match else None
    # "Korrektur der Preise" is news, no correction of an earlier release; "Korrektur: ..." says what it is
    if not match or not (refers or re.match(r"\s*[:!–—-]", match["what"]) or not match["what"].strip()):
        return None
    day = next((d.value for d in find_days(match["what"]) if d.value), None)
    return {"refers_to": day.isoformat() if day else refers["what"].strip() if refers else None}
