"""A Word document -> its paragraphs, by its XML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pressflow.errors import SourceError
from pressflow.model import Position, Role, Severity
from pressflow.sources._docx_blocks import Blocks
from pressflow.sources._docx_desk import Desk, shorten
from pressflow.sources._docx_package import Package
from pressflow.sources._docx_pieces import read_pieces, words_of
from pressflow.sources._docx_styles import Styles, read_numbering
from pressflow.sources._docx_xml import Element, R, W, child, value
from pressflow.sources._embargo import is_embargo
from pressflow.sources._footnotes import moved
from pressflow.sources._paragraph import Paragraph, Source

_WHOLE = "the whole document"


def read_document(content: bytes, file: str) -> Source:
    """What a Word document says. Raises SourceError for a file that is none, or that could do harm."""
    try:
        return _paragraphs(content, file)
    except RecursionError as error:
        fix = "open the document in Word and save it again"
        raise SourceError("the document is nested too deeply", fix, Position(file, _WHOLE)) from error


def _paragraphs(content: bytes, file: str) -> Source:
    package = Package(content, file)
    desk = _desk(package, file)
    body = child(package.xml(package.main), "body")
    if body is None:
        raise SourceError("the document has no text part", "save it again in Word", Position(file, _WHOLE))
    blocks = Blocks(desk)
    parts = blocks.story(body)
    read = read_pieces(desk, parts)
    notes = list(_notes(desk, blocks))
    _edges(desk, blocks)
    _report(desk, file)
    said_elsewhere = tuple(Paragraph(text, at) for text, at in desk.embargoes)
    return Source((*said_elsewhere, *read.paragraphs, *notes), read.front, tuple(desk.findings), read.pictures)


def _desk(package: Package, file: str) -> Desk:
    relations = package.relations(package.main)
    part = {r.kind: r.target for r in relations.values() if not r.external}
    desk = Desk(
        package,
        Styles(package.xml(part.get("styles", ""))),
        read_numbering(package.xml(part.get("numbering", ""))),
        Position(file, "paragraph 1"),
        package.main,
    )
    for kind in ("footnote", "endnote"):
        desk.parts[f"{kind}s"] = part.get(f"{kind}s", "")
        for node in _children(package.xml(part.get(f"{kind}s", "")), kind):
            desk.footnotes[kind, value(node, "id")] = node
    desk.comments = {value(n, "id"): n for n in _children(package.xml(part.get("comments", "")), "comment")}
    return desk


def _children(root: Element | None, name: str) -> Iterable[Element]:
    return root.iterfind(W + name) if root is not None else ()


def _notes(desk: Desk, blocks: Blocks) -> Iterator[Paragraph]:
    """Footnotes and endnotes, in the order of their marks, as notes after the text.

    The marks are taken out: beside a figure they would be read as part of it, and a page has no foot.
    """
    told = 0
    while told < len(desk.notes):  # a note may have a note
        note = desk.notes[told]
        told += 1
        desk.part = desk.parts.get(note.part) or desk.part
        text = " ".join(words_of(blocks.story(note.body, note.at)))
        if text:
            desk.report(moved(note.before, text, note.place))
            yield Paragraph(text, note.at, role=Role.NOTE)


def _edges(desk: Desk, blocks: Blocks) -> None:
    """Headers and footers are no part of the text; but an embargo counts wherever it stands."""
    said: dict[str, str] = {}
    main = desk.package.relations(desk.package.main)
    for section in blocks.sections:
        for kind in ("header", "footer"):
            for node in section.iterfind(f"{W}{kind}Reference"):
                relation = main.get(node.get(f"{R}id") or "")
                if relation is None or relation.external or relation.target in said:
                    continue
                root = desk.package.xml(relation.target)
                if root is None:
                    continue
                desk.part = relation.target
                lines = words_of(blocks.story(root, Position(desk.place.file, kind)))
                said[relation.target] = " | ".join(lines)
                desk.embargoes += [(line, Position(desk.place.file, kind)) for line in lines if is_embargo(line)]
    texts = list(dict.fromkeys(text for text in said.values() if any(c.isalnum() for c in text)))
    if texts:
        desk.note(
            "header-kept-apart",
            Severity.INFO,
            f"header and footer are not published: '{shorten(' | '.join(texts), 160)}'",
            "write into the text what belongs to it",
            Position(desk.place.file, "header and footer"),
        )


def _report(desk: Desk, file: str) -> None:
    """What is said about the document as a whole."""
    if desk.revisions:
        counted = ", ".join(f"{count} {what}" for what, count in sorted(desk.revisions.items()))
        desk.note(
            "tracked-changes",
            Severity.WARNING,
            f"there are open changes ({counted}); the text is read as if all were accepted",
            "accept or reject them in Word (Review > Accept all changes)",
            desk.revised,
        )
    if desk.package.macros:
        desk.note(
            "macros-ignored",
            Severity.WARNING,
            "the document carries macros; they are not read and never run",
            "save it as .docx, without macros",
            Position(file, _WHOLE),
        )
    for node in desk.comments.values():  # of the whole document, or of what is deleted
        text = shorten("".join(t.text or "" for t in node.iter(f"{W}t")), 200)
        message = f"a comment is not published: '{text}'"
        desk.note("comment-unpublished", Severity.INFO, message, "delete it in Word", Position(file, _WHOLE))
    for code, count in desk.overflowing().items():
        desk.note(
            "findings-more",
            Severity.INFO,
            f"{count} more of [{code}] in this document",
            "mend the first ones and look again",
            Position(file, _WHOLE),
        )
