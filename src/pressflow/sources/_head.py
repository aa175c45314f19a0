"""The head of a release: kicker, headline, subtitle, dateline, and what else stands above the first sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pressflow.model import Block, Role
from pressflow.sources._dateline import Dateline, split_dateline, standalone_dateline
from pressflow.sources._looks import ends_sentence, is_open_ended, is_quotation, looks_like_contact
from pressflow.sources._paragraph import Kind, Paragraph
from pressflow.sources._words import (
    boilerplate_head,
    caption_line,
    contact_head,
    is_office,
    marker,
    names_sender,
    note_head,
    note_line,
    section_head,
    subtitle_line,
)

LONGEST_TITLE = 220
_LONGEST_KICKER = 60


# what may stand above the text
_ABOVE = frozenset(
    (Role.KICKER, Role.HEADLINE, Role.SUBTITLE, Role.DATELINE, Role.CONTACT, Role.NOTE, Role.CAPTION, Role.ALT)
)


@dataclass(frozen=True, slots=True)
class Head:
    """The blocks above the text in reading order, the first dateline, and the paragraphs that follow."""

    blocks: tuple[Block, ...]
    dateline: Dateline | None
    rest: tuple[Paragraph, ...]


@dataclass(slots=True)
class _Scan:
    """A walk down the head. titles: indices in `blocks` of lines that may be kicker, headline or subtitle.

    begun: which paragraph the first of them is.
    """

    blocks: list[Block]
    titles: list[int]
    begun: int = 0
    headline: int | None = None
    dateline: Dateline | None = None


def block(role: Role, paragraph: Paragraph, text: str = "", group: str = "") -> Block:
    """A block that has no id yet."""
    return Block("", role, text or paragraph.text, paragraph.at, group or paragraph.group)


def caption_group(paragraph: Paragraph) -> str:
    """A caption in the text belongs to no picture that we know; each is a thing of its own."""
    return paragraph.group or f"caption-{paragraph.at.place}"


def read_head(paragraphs: Sequence[Paragraph], *, titled: bool) -> Head:
    """Take the head off. titled: the front matter names the title, so that a heading may be a subhead."""
    scan, index, around = _Scan([], []), 0, "\n".join(p.text for p in paragraphs)
    queue = list(paragraphs)
    while index < len(queue):
        taken = _step(scan, queue, index, around, titled=titled)
        if not taken:
            break
        index += taken
    if scan.headline is None and scan.titles and not _carries(scan, queue[index:]):
        return _given_back(scan, queue)
    _name_titles(scan)
    return Head(tuple(scan.blocks), scan.dateline, tuple(queue[index:]))


def _step(scan: _Scan, queue: list[Paragraph], index: int, around: str, *, titled: bool) -> int:
    """Read one paragraph of the head; how many were taken, 0 at the first one that is text."""
    paragraph = queue[index]
    text = paragraph.text
    if paragraph.role is not None:
        return _marked(scan, paragraph)
    if paragraph.kind is Kind.HEADING:
        return _heading(scan, queue, index, around, titled=titled)
    if paragraph.kind is not Kind.PLAIN:
        return 0
    if found := marker(text):
        kind, rest = found
        scan.blocks.append(block(Role.KICKER if scan.headline is None else Role.SUBTITLE, paragraph, kind))
        if rest:
            queue[index] = replace(paragraph, text=rest, lines=())
            return _step(scan, queue, index, around, titled=titled) or _put_back(queue, index, paragraph)
        return 1
    if found_line := standalone_dateline(text):
        scan.blocks.append(block(Role.PARAGRAPH if scan.dateline else Role.DATELINE, paragraph, found_line.text))
        scan.dateline = scan.dateline or found_line
        return 1
    if words := subtitle_line(text):
        return _add_title(scan, paragraph, index, words)
    if (is_office(text) and not _is_address(queue, index)) or _is_sender(queue, index):
        scan.blocks.append(block(Role.KICKER, paragraph))
        return 1
    if contact_head(text):
        return _contact(scan, queue, index)
    if note_head(text) or note_line(text) or re.fullmatch(r"\(.{20,}\)", text):  # a remark in brackets is no title
        scan.blocks.append(replace(block(Role.NOTE, paragraph), level=2 * section_head(text)))
        return 1
    return _title(scan, queue, index, around)


def _marked(scan: _Scan, paragraph: Paragraph) -> int:
    """A paragraph whose role the file itself names; 0 if that is a role of the text."""
    if paragraph.role not in _ABOVE:
        return 0
    if paragraph.role is Role.DATELINE:
        scan.dateline = scan.dateline or split_dateline(paragraph.text)
    if paragraph.role is Role.HEADLINE and scan.headline is None:
        scan.headline = len(scan.blocks)
    level = 2 * section_head(paragraph.text) if paragraph.role in (Role.CONTACT, Role.NOTE) else 0
    group = caption_group(paragraph) if paragraph.role is Role.CAPTION else ""
    scan.blocks.append(replace(block(paragraph.role, paragraph, group=group), level=level))
    return 1


def _put_back(queue: list[Paragraph], index: int, paragraph: Paragraph) -> int:
    """The rest of a marker's line is text: it stays in the queue as a paragraph of its own."""
    queue.insert(index, paragraph)
    return 1


def _heading(scan: _Scan, queue: list[Paragraph], index: int, around: str, *, titled: bool) -> int:
    """A marked heading: the first is the headline; one right below it, before the text, is the subtitle."""
    paragraph = queue[index]
    if boilerplate_head(paragraph.text, around) or contact_head(paragraph.text) or note_head(paragraph.text):
        return 0
    if (found := marker(paragraph.text)) and not found[1] and scan.headline is None:
        scan.blocks.append(block(Role.KICKER, paragraph))  # "Pressemitteilung" set in large letters is no headline
        return 1
    if scan.headline is None and (paragraph.level == 1 or not titled):
        scan.headline = len(scan.blocks)
        scan.blocks.append(block(Role.HEADLINE, paragraph))
        return 1
    following = next((p for p in queue[index + 1 :] if not standalone_dateline(p.text)), None)
    below = scan.headline is not None and not any(i > scan.headline for i in scan.titles)
    if below and following is not None and following.kind is Kind.PLAIN:
        return _add_title(scan, paragraph, index, paragraph.text)
    return 0


def _contact(scan: _Scan, queue: list[Paragraph], index: int) -> int:
    """A contact block above the headline: its head and the lines of the same run that go on with it."""
    end = index + 1
    while end < len(queue) and queue[end].kind is Kind.PLAIN and not queue[end].gap:
        if not looks_like_contact(queue[end].text) and end > index + 1:
            break
        end += 1
    for p in queue[index:end]:
        lines = p.lines or (p.text,)
        scan.blocks.extend(
            replace(block(Role.CONTACT, p, line), at=p.line_at(i), level=2 * section_head(line))
            for i, line in enumerate(lines)
        )
    return end - index


def _is_address(queue: Sequence[Paragraph], index: int) -> bool:
    """True if what follows in the same run of lines looks like contact."""
    following = queue[index + 1 : index + 2]
    return any(not p.gap and looks_like_contact(p.text) for p in following)


def _is_sender(queue: Sequence[Paragraph], index: int) -> bool:
    """True for the first line of a letterhead: an organisation, with its office or address below it, or a headline."""
    if index or len(queue) < 3 or not is_open_ended(queue[0].text):
        return False
    below = queue[1]
    if not below.gap:
        return _is_address(queue, 0) or is_office(below.text)
    return names_sender(queue[0].text) and below.kind is Kind.PLAIN and may_be_title(below.text)


def _title(scan: _Scan, queue: list[Paragraph], index: int, around: str) -> int:
    paragraph = queue[index]
    text = paragraph.text
    if not may_be_title(text) or boilerplate_head(text, around) or caption_line(text) or is_quotation(text):
        return 0
    if looks_like_contact(text):
        scan.blocks.append(block(Role.CONTACT, paragraph))
        return 1
    after = [i for i in scan.titles if scan.headline is not None and i > scan.headline]
    if after or len(scan.titles) > 5:
        return 0
    following = next((p for p in queue[index + 1 :] if not standalone_dateline(p.text)), None)
    if following is None:
        return 0
    if scan.headline is not None and (following.kind is not Kind.PLAIN or may_be_title(following.text)):
        return 0
    return _add_title(scan, paragraph, index, text)


def _add_title(scan: _Scan, paragraph: Paragraph, index: int, text: str) -> int:
    """Note a line that may be a title, without the sign that Austrian agencies put behind it: `Neues Siegel =`."""
    scan.begun = scan.begun if scan.titles else index
    scan.titles.append(len(scan.blocks))
    scan.blocks.append(block(Role.SUBTITLE, paragraph, re.sub(r"\s+=$", "", text)))
    return 1


def may_be_title(text: str) -> bool:
    """True for a line that could be a kicker, headline or subtitle: short, no full stop, no dateline before text."""
    if len(text) > LONGEST_TITLE or text.endswith((",", ";")) or (text.endswith((".", "…")) and ends_sentence(text)):
        return False
    found = split_dateline(text)
    return not (found and found.rest)


def _carries(scan: _Scan, rest: Sequence[Paragraph]) -> bool:
    """True if what follows the title lines is text: none is invented for a text of short lines alone."""
    first = next((p for p in rest if p.role is None), None)
    if first is None or first.kind is Kind.HEADING:
        return False
    if first.kind is not Kind.PLAIN:
        return True
    last = scan.blocks[scan.titles[-1]].text
    if last.endswith(":"):
        return False
    return ends_sentence(first.text) or len(first.text) > max(len(last), 100) or is_quotation(first.text)


def _given_back(scan: _Scan, queue: list[Paragraph]) -> Head:
    """No headline: the lines that might have been one are text again."""
    kept = tuple(scan.blocks[: scan.titles[0]])
    dateline = scan.dateline if any(b.role is Role.DATELINE for b in kept) else None
    return Head(kept, dateline, tuple(queue[scan.begun :]))


def _name_titles(scan: _Scan) -> None:
    """Give the title lines their roles."""
    texts = [scan.blocks[i].text for i in scan.titles]
    roles: list[Role]
    if scan.headline is not None:
        roles = [Role.KICKER if i < scan.headline else Role.SUBTITLE for i in scan.titles]
    elif not texts:
        return
    else:
        # lines of a letterhead stand above the kind of document
        kinds = [i for i, b in enumerate(scan.blocks) if b.role is Role.KICKER]
        above = sum(i < kinds[0] for i in scan.titles) if kinds else 0
        if above == len(texts):
            above = 0
        left = texts[above:]
        kicker = 1 if len(left) > 1 and _is_kicker(left[0], left[1], len(left)) else 0
        roles = [Role.KICKER] * (above + kicker) + [Role.HEADLINE] + [Role.SUBTITLE] * (len(left) - kicker - 1)
    for index, role in zip(scan.titles, roles, strict=True):
        scan.blocks[index] = replace(scan.blocks[index], role=role)


def _is_kicker(first: str, second: str, lines: int) -> bool:
    """True if the first line is a kicker over the second: a topic, not yet the news."""
    if len(first) > _LONGEST_KICKER or len(first) >= len(second):
        return False
    if first.endswith(":") or " | " in first or (first.isupper() and not second.isupper()):
        return True
    words = len(first.split())
    return words <= 2 or (lines > 2 and words <= 5 and is_open_ended(first))
