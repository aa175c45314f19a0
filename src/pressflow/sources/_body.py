"""The text of a release: lead, paragraphs, subheads, lists, tables, and the parts after it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from pressflow.model import Block, Role
from pressflow.sources._addresses import leaves_contact, with_addresses
from pressflow.sources._dateline import Dateline, split_dateline, standalone_dateline
from pressflow.sources._head import block, caption_group
from pressflow.sources._looks import ends_sentence, is_open_ended, is_quotation, looks_like_contact, starts_upper
from pressflow.sources._paragraph import Kind, Paragraph
from pressflow.sources._words import (
    bare_subject,
    boilerplate_head,
    caption_line,
    contact_head,
    greets,
    inline_boilerplate,
    is_office,
    marker,
    note_head,
    note_line,
    section_head,
)

LONGEST_SUBHEAD = 90


class _Zone(Enum):
    """Where the reader stands: in the text, or in one of the parts that follow it."""

    BODY = auto()
    BOILERPLATE = auto()
    CONTACT = auto()
    NOTE = auto()


@dataclass(slots=True)
class _Reader:
    """A walk through the text. around: all of it. begun: it has begun. led: its first paragraph has been read."""

    around: str
    dateline: Dateline | None
    zone: _Zone = _Zone.BODY
    begun: bool = False
    led: bool = False
    boilerplates: int = 0

    @property
    def lacks_place(self) -> bool:
        """True as long as no dateline has named a place: a day alone above the text may be followed by one."""
        return self.dateline is None or not self.dateline.place

    def completed(self, found: Dateline) -> Dateline:
        """The dateline that was found, with the day of one before it where it names none."""
        return replace(found, day=found.day or self.dateline.day) if self.dateline else found

    @property
    def group(self) -> str:
        return f"boilerplate-{self.boilerplates}"


def read_body(
    paragraphs: Sequence[Paragraph], dateline: Dateline | None, head: str
) -> tuple[tuple[Block, ...], Dateline | None]:
    """The blocks below the head, and the dateline: the given one or the first in the text. head: the text above."""
    expanded = with_addresses(paragraphs)
    reader = _Reader(head + "\n" + "\n".join(p.text for p in expanded), dateline)
    blocks: list[Block] = []
    for index, paragraph in enumerate(expanded):
        before = expanded[index - 1] if index else None
        blocks.extend(_read(reader, paragraph, before, expanded[index + 1 : index + 3]))
    return tuple(blocks), reader.dateline


# --- one paragraph --------------------------------------------------------------------------------------


def _read(
    reader: _Reader, paragraph: Paragraph, before: Paragraph | None, ahead: Sequence[Paragraph]
) -> Iterator[Block]:
    """The blocks of one paragraph. ahead: the next two, where there are any."""
    after = ahead[0] if ahead else None
    if paragraph.kind in (Kind.ITEM, Kind.CELL):
        yield _listed(reader, paragraph)
    elif paragraph.role is not None:
        yield from _marked(reader, paragraph)
    elif opened := _opened(reader, paragraph, ahead):
        yield from opened
    elif paragraph.kind is Kind.HEADING:
        reader.zone, reader.led = _Zone.BODY, reader.led or reader.begun
        yield replace(block(Role.SUBHEAD, paragraph), level=min(max(paragraph.level, 2), 3))
    elif reader.zone is _Zone.BODY:
        yield from _in_text(reader, paragraph, before, after)
    else:
        yield from _in_part(reader, paragraph, before, after)


def _marked(reader: _Reader, paragraph: Paragraph) -> Iterator[Block]:
    """A paragraph whose role the file itself names: only a dateline before its text is still taken off."""
    role = paragraph.role
    assert role is not None
    if role is Role.DATELINE:
        reader.dateline = reader.dateline or split_dateline(paragraph.text)
    elif role in (Role.LEAD, Role.PARAGRAPH, Role.QUOTE, Role.SUBHEAD):
        reader.zone = _Zone.BODY
        opening = not reader.begun and reader.dateline is None and role is not Role.SUBHEAD
        if opening and (found := split_dateline(paragraph.text)) and found.rest:
            reader.dateline = found
            yield block(Role.DATELINE, paragraph, found.text)
            paragraph = replace(paragraph, text=found.rest)
        reader.begun, reader.led = True, reader.led or role is not Role.SUBHEAD
    elif role is Role.BOILERPLATE_HEAD or (role is Role.BOILERPLATE and reader.zone is not _Zone.BOILERPLATE):
        reader.zone = _Zone.BOILERPLATE
        reader.boilerplates += 1
    elif role is Role.CONTACT and section_head(paragraph.text):
        reader.zone = _Zone.CONTACT
    yield _as_marked(reader, paragraph, role)


def _as_marked(reader: _Reader, paragraph: Paragraph, role: Role) -> Block:
    found = block(role, paragraph)
    if role in (Role.BOILERPLATE_HEAD, Role.BOILERPLATE):
        return replace(found, group=reader.group)
    if role in (Role.CONTACT, Role.NOTE):
        return replace(found, level=2 * section_head(paragraph.text))
    if role is Role.CAPTION and not paragraph.group:
        return replace(found, group=caption_group(paragraph))
    return replace(found, level=min(max(paragraph.level, 2), 3)) if role is Role.SUBHEAD else found


def _listed(reader: _Reader, paragraph: Paragraph) -> Block:
    role = Role.LIST_ITEM if paragraph.kind is Kind.ITEM else Role.TABLE_CELL
    if reader.zone is _Zone.CONTACT and paragraph.role is not role:
        role = Role.CONTACT
    elif reader.zone is _Zone.NOTE and paragraph.role is not role:
        role = Role.NOTE
    if role in (Role.CONTACT, Role.NOTE):
        return replace(block(role, paragraph), group="")
    reader.begun = True
    return replace(
        block(role, paragraph),
        level=max(paragraph.level, 1) if role is Role.LIST_ITEM else 0,
        ordered=paragraph.ordered,
        row=paragraph.row,
        column=paragraph.column,
        header=paragraph.header,
    )


def _opened(reader: _Reader, paragraph: Paragraph, ahead: Sequence[Paragraph]) -> list[Block]:
    """The blocks of a paragraph that opens a part after the text, [] if it opens none."""
    text, marked = paragraph.text, paragraph.kind is Kind.HEADING
    if contact_head(text) or (is_office(text) and any(looks_like_contact(p.text) for p in ahead)):
        reader.zone = _Zone.CONTACT
        return [replace(block(Role.CONTACT, paragraph), level=2 * section_head(text))]
    if note_head(text):
        reader.zone = _Zone.NOTE
        return [replace(block(Role.NOTE, paragraph), level=2)]
    if note_line(text) and not marked:
        # a single note does not end what it stands in, but nothing of a boilerplate follows it
        reader.zone = _Zone.BODY if reader.zone is _Zone.BOILERPLATE else reader.zone
        if greets(text):  # a letter: what follows is who signs it
            reader.zone = _Zone.CONTACT
        return [block(Role.NOTE, paragraph)]
    return _boilerplate(reader, paragraph, ahead) if reader.begun or marked else []


def _boilerplate(reader: _Reader, paragraph: Paragraph, ahead: Sequence[Paragraph]) -> list[Block]:
    """The blocks of a paragraph that opens a boilerplate: its head, or head and text in one; else []."""
    text, marked = paragraph.text, paragraph.kind is Kind.HEADING
    if paragraph.kind is not Kind.QUOTE and ahead and _heads_text(ahead[0]):
        named = boilerplate_head(text, _without(reader.around, text))
        if named or (bare_subject(text) and _is_last(ahead)):
            reader.zone = _Zone.BOILERPLATE
            reader.boilerplates += 1
            return [block(Role.BOILERPLATE_HEAD, paragraph, group=reader.group)]
    parts = None if marked else inline_boilerplate(text)
    if parts and (reader.zone is not _Zone.BODY or _known(parts[0], text, reader)):
        reader.zone = _Zone.BOILERPLATE
        reader.boilerplates += 1
        return [block(role, paragraph, part, reader.group) for role, part in zip(_HEAD_AND_TEXT, parts, strict=True)]
    return []


_HEAD_AND_TEXT = (Role.BOILERPLATE_HEAD, Role.BOILERPLATE)


def _heads_text(after: Paragraph) -> bool:
    return after.kind in (Kind.PLAIN, Kind.QUOTE, Kind.ITEM) and (
        ends_sentence(after.text) or len(after.text) > 100 or after.kind is Kind.ITEM
    )


def _is_last(ahead: Sequence[Paragraph]) -> bool:
    """True if of the next two paragraphs the first ends the text, and the second is a part after it."""
    return all(
        p.role in (Role.CONTACT, Role.NOTE) or contact_head(p.text) or note_head(p.text) or note_line(p.text)
        for p in ahead[1:2]
    )


def _known(head: str, text: str, reader: _Reader) -> bool:
    return boilerplate_head(head, _without(reader.around, text) + text[len(head) :])


def _without(around: str, text: str) -> str:
    return around.replace(text, "", 1)


def _in_part(
    reader: _Reader, paragraph: Paragraph, before: Paragraph | None, after: Paragraph | None
) -> Iterator[Block]:
    if reader.zone is _Zone.CONTACT and leaves_contact(paragraph):
        reader.zone = _Zone.BODY
        yield from _in_text(reader, paragraph, before, after)
    elif caption_line(paragraph.text):
        yield block(Role.CAPTION, paragraph, group=caption_group(paragraph))
    elif reader.zone is _Zone.CONTACT:
        yield replace(block(Role.CONTACT, paragraph), group="")
    elif reader.zone is _Zone.NOTE:
        yield block(Role.NOTE, replace(paragraph, group=""), re.sub(r"^[-–•*]\s+(?=[^\W\d_])", "", paragraph.text))
    else:
        yield block(Role.BOILERPLATE, paragraph, group=reader.group)


def _in_text(
    reader: _Reader, paragraph: Paragraph, before: Paragraph | None, after: Paragraph | None
) -> Iterator[Block]:
    text = paragraph.text
    if reader.lacks_place and (found := standalone_dateline(text)) and found.place:
        reader.dateline = found
        yield block(Role.DATELINE, paragraph, found.text)
        return
    if (
        not reader.led
        and reader.lacks_place
        and paragraph.kind is Kind.PLAIN
        and (found := split_dateline(text))
        and found.rest
        and (reader.dateline is None or found.place)
    ):
        reader.dateline, reader.begun = reader.completed(found), True
        yield block(Role.DATELINE, paragraph, found.text)
        text = found.rest
    if paragraph.kind is Kind.QUOTE or is_quotation(text):
        reader.begun = True
        yield block(Role.QUOTE, paragraph, text)
    elif caption_line(text):
        yield block(Role.CAPTION, paragraph, text, caption_group(paragraph))
    elif reader.begun and reader.led and _is_subhead(paragraph, before, after):
        yield replace(block(Role.SUBHEAD, paragraph, text), level=2)
    else:
        role = Role.PARAGRAPH if reader.led else Role.LEAD
        reader.begun = reader.led = True
        yield block(role, paragraph, text)


def _is_subhead(paragraph: Paragraph, before: Paragraph | None, after: Paragraph | None) -> bool:
    """True for a short line without a mark between longer paragraphs.

    Of several short lines in a row none is a subhead: they are a programme, an address or a poem.
    """
    if not _is_short(paragraph) or before is None or after is None or after.role is not None:
        return False
    if before.kind is Kind.PLAIN and _is_short(before):
        return False
    if after.kind is Kind.HEADING or (after.kind is Kind.PLAIN and _is_short(after)):
        return False
    if after.kind is Kind.PLAIN and (contact_head(after.text) or note_head(after.text) or note_line(after.text)):
        return False
    if after.kind is not Kind.PLAIN or ends_sentence(after.text) or after.text.endswith(":"):
        return True
    return len(after.text) > max(LONGEST_SUBHEAD, len(paragraph.text))


def _is_short(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return (
        paragraph.kind is Kind.PLAIN
        and len(text) <= LONGEST_SUBHEAD
        and is_open_ended(text)
        and not ends_sentence(text)
        and starts_upper(text)
        and text[0] not in "–—-*("
        and not looks_like_contact(text)
        and not caption_line(text)
        and marker(text) is None
    )
