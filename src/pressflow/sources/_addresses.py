"""Addresses in the text: their lines apart, and marked where no word announces them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pressflow.model import Role
from pressflow.sources._looks import ends_sentence, is_open_ended, looks_like_contact
from pressflow.sources._paragraph import Kind, Paragraph
from pressflow.sources._words import caption_line, contact_head, credit_line, greets, is_office, note_head, note_line

_SIGNATURE = 3  # lines that name who a contact belongs to, above it


def with_addresses(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs; the lines of an address are each one of their own, and contact where they can be nothing else."""
    return _signed(_addresses(_expanded(paragraphs)))


def _expanded(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines of an address block apart, where the format had joined them, and table rows of an address as lines."""
    found: list[Paragraph] = []
    contact = False
    for paragraph in paragraphs:
        first = paragraph.lines[0] if paragraph.lines else paragraph.text
        if paragraph.kind in (Kind.PLAIN, Kind.HEADING):
            opens = contact_head(first) or greets(first) or (paragraph.kind is Kind.HEADING and is_office(first))
            contact = opens or (contact and not leaves_contact(paragraph))
        if paragraph.role is not None:
            found.append(paragraph)
        elif len(paragraph.lines) > 1 and (contact or _is_address(paragraph.lines)):
            found.extend(
                replace(paragraph, text=line, at=paragraph.line_at(i), lines=(), gap=paragraph.gap and i == 0)
                for i, line in enumerate(paragraph.lines)
            )
        elif found and _goes_on(found[-1], paragraph, contact=contact):
            found[-1] = replace(found[-1], text=f"{found[-1].text} {paragraph.text}")
        elif contact and paragraph.kind is Kind.CELL:
            found.append(replace(paragraph, kind=Kind.PLAIN, group="", row=0, column=0, header=False))
        else:
            found.append(paragraph)
    return found


def _goes_on(before: Paragraph, paragraph: Paragraph, *, contact: bool) -> bool:
    """True for who took the picture, below its caption, and for the next cell in a row of an address."""
    if paragraph.kind is Kind.CELL:
        return contact and bool(paragraph.column) and before.at == paragraph.at
    return not paragraph.gap and caption_line(before.text) and credit_line(paragraph.text)


def _is_address(lines: Sequence[str]) -> bool:
    return sum(looks_like_contact(line) for line in lines) >= 2 and all(len(line) < 90 for line in lines)


def _addresses(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The lines of an address at the end that no word announces are marked as contact."""
    start = len(paragraphs)
    while start > 1 and _address_line(paragraphs[start - 1]):
        start -= 1
        if paragraphs[start].gap and any(looks_like_contact(p.text) for p in paragraphs[start:]):
            break
    run = paragraphs[start:]
    if len(run) < 2 or start < 1 or not any("@" in p.text or looks_like_contact(p.text) for p in run):
        return paragraphs
    if any(contact_head(p.text) or note_line(p.text) or note_head(p.text) for p in run):
        return paragraphs
    marked = sum(looks_like_contact(p.text) for p in run)
    if marked < 2 and not run[0].gap:
        return paragraphs
    return [*paragraphs[:start], *(replace(p, role=Role.CONTACT) for p in run)]


def _signed(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The lines right above `Kontakt: ...` in the same block name who it belongs to: they are marked as contact."""
    marked = list(paragraphs)
    for index, paragraph in enumerate(paragraphs):
        if not contact_head(paragraph.text) or paragraph.gap or paragraph.role is not None:
            continue
        start = index
        while (
            start > 1
            and index - start < _SIGNATURE
            and not paragraphs[start].gap
            and _address_line(paragraphs[start - 1])
        ):
            start -= 1
        if start < index and paragraphs[start].gap:
            marked[start:index] = [replace(p, role=Role.CONTACT) for p in paragraphs[start:index]]
    return marked


def _address_line(paragraph: Paragraph) -> bool:
    text = paragraph.text
    return (
        paragraph.kind is Kind.PLAIN
        and paragraph.role is None
        and len(text) < 90
        and not ends_sentence(text)
        and (is_open_ended(text) or looks_like_contact(text))
    )


def leaves_contact(paragraph: Paragraph) -> bool:
    """True for a paragraph of running text: an address has ended before it."""
    if paragraph.kind is Kind.HEADING:
        return True
    text = paragraph.text
    return paragraph.gap and len(text) > 120 and ends_sentence(text) and not looks_like_contact(text)
