"""Markdown (CommonMark and tables): the marks become hints, the words stay, HTML stays inert."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from pressflow.errors import SourceError
from pressflow.model import Finding, Position, Role, Severity
from pressflow.sources import plain
from pressflow.sources._frontmatter import split_front
from pressflow.sources._hyperlinks import link_text
from pressflow.sources._lines import glue
from pressflow.sources._paragraph import Kind, Paragraph, Source
from pressflow.sources._when import find_days
from pressflow.sources._words import has_words, is_rule

SUFFIXES = (".md", ".markdown")

_MAX_NESTING = 20
_LONGEST_HEADING = 220
_MAX_BRACKETS = 5_000
_ROLE = re.compile(r"\s*<!--\s*([a-z-]+)\s*-->\s*")  # `<!-- lead -->`: an editor says what the next paragraph is


@dataclass(slots=True)
class _Walk:
    """A walk over the tokens: where we are, and what was found."""

    file: str
    before: int
    star: str  # stands for a star inside a word while markdown-it reads the text
    found: list[Paragraph] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    depth: int = 0
    quotes: int = 0
    group: str = ""
    row: int = -1
    column: int = -1
    role: Role | None = None  # what a comment says that the next paragraph is

    def at(self, token: Token, line: int = 0) -> Position:
        return Position(self.file, self.before + (token.map[0] if token.map else 0) + line + 1)

    def note(self, code: str, severity: Severity, message: str, fix: str, at: Position) -> None:
        self.findings.append(Finding(code, severity, message, fix, at))


@dataclass(slots=True)
class _Item:
    """A list item under way: its number as written, and the paragraphs it has so far."""

    ordered: bool
    depth: int
    number: str
    mark: str
    group: str
    written: int = -1  # index of its paragraph in `found`


def paragraphs(text: str, file: str) -> Source:
    """What a Markdown text says. A text without a single blank line or mark is read as plain text."""
    front, body, before = split_front(text, file)
    if _is_plain(body):
        return replace(plain.paragraphs("\n" * before + body, file), front=front)
    star = next(chr(c) for c in range(0xE000, 0xF8FF) if chr(c) not in body)
    # Kolleg*innen and 5*3*2 hold no emphasis
    body = re.sub(r"(?<=\w)\*(?=\w)", star, body)
    walk = _Walk(file, before, star)
    if body.count("[") > _MAX_BRACKETS:  # each could open a link; to look for its end takes time
        raise SourceError(f"more than {_MAX_BRACKETS:,} brackets '['", "write fewer links", Position(file))
    tokens = _parser().parse(body)
    if any(token.level > _MAX_NESTING for token in tokens):
        raise SourceError(f"nested deeper than {_MAX_NESTING} levels", "write it flat", Position(file))
    _read(walk, tokens)
    _without_empty_heads(walk)
    found = tuple(
        replace(p, text=p.text.replace(star, "*"), lines=tuple(line.replace(star, "*") for line in p.lines))
        for p in _with_numbers(walk.found)
    )
    return Source(found, front, tuple(walk.findings))


def _without_empty_heads(walk: _Walk) -> None:
    """A table whose head row is empty has none: Markdown cannot leave it out."""
    first: dict[str, int] = {}
    for p in walk.found:
        if p.kind is Kind.CELL:
            first[p.group] = min(first.get(p.group, p.row), p.row)
    walk.found = [
        replace(p, row=p.row - 1) if first.get(p.group) == 1 and p.kind is Kind.CELL else p for p in walk.found
    ]


def _is_plain(body: str) -> bool:
    """True for text in a .md file that has one paragraph a line, without blank lines between them."""
    lines = body.strip("\n").split("\n")
    if len(lines) < 3 or any(not line.strip() for line in lines):
        return False
    return not any(re.match(r"\s{0,3}(?:#{1,6}\s|>|\||[-*+]\s|\d+[.)]\s|```|<)", line) for line in lines)


def _parser() -> MarkdownIt:
    # indented text is a paragraph here, not code
    return MarkdownIt("commonmark", {"html": True, "maxNesting": 200}).enable("table").disable("code")


# --- blocks ---------------------------------------------------------------------------------------------


def _read(walk: _Walk, tokens: Sequence[Token]) -> None:
    lists: list[tuple[bool, str]] = []
    items: list[_Item] = []
    heading: Token | None = None
    header = False
    for index, token in enumerate(tokens):
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                group = lists[0][1] if lists else f"list-{index}"
                lists.append((token.type.startswith("ordered"), group))
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
                walk.role = walk.role if lists else None
            case "list_item_open":
                items.append(_Item(lists[-1][0], len(lists), token.info, token.markup, lists[-1][1]))
            case "list_item_close":
                items.pop()
            case "blockquote_open":
                walk.quotes += 1
            case "blockquote_close":
                walk.quotes -= 1
            case "heading_open":
                heading = token
            case "heading_close":
                heading = None
            case "table_open":
                walk.group, walk.row = f"table-{index}", -1
            case "table_close":
                walk.group, walk.role = "", None
            case "thead_open" | "tbody_open":
                header = token.type == "thead_open"
            case "tr_open":
                walk.row, walk.column = walk.row + 1, -1
            case "th_open" | "td_open":
                walk.column += 1
            case "html_block":
                _html(walk, token)
            case "fence" | "code_block":
                _code(walk, token)
            case "inline":
                _inline(walk, token, heading, items[-1] if items else None, header=header)


def _inline(walk: _Walk, token: Token, heading: Token | None, item: _Item | None, *, header: bool) -> None:
    at = walk.at(token)
    text = "".join(_words(walk, token.children or (), at))
    lines = tuple(line.strip() for line in text.split("\n") if line.strip())
    joined, mended = glue(lines)
    for word in mended:
        walk.note(
            "hyphen-joined",
            Severity.INFO,
            f"'{word}' was divided at the end of a line and is read as one word",
            "write the word on one line if it has a hyphen",
            at,
        )
    if not joined or (is_rule(joined) and not has_words(joined) and not walk.group and walk.role is None):
        return
    role = walk.role
    if role not in (Role.LIST_ITEM, Role.TABLE_CELL) or not (walk.group or item):
        walk.role = None  # that of a list or table holds for all of it
    several = lines if len(lines) > 1 else ()
    if walk.group:
        walk.found.append(
            Paragraph(
                joined, at, Kind.CELL, group=walk.group, row=walk.row, column=walk.column, header=header, role=role
            )
        )
    elif item is not None:
        _item(walk, item, joined, at, role)
    elif role is not None:
        walk.found.append(Paragraph(joined, at, role=role, level=int(heading.tag[1:]) if heading else 0))
    elif walk.quotes:
        walk.found.append(Paragraph(joined, at, Kind.QUOTE, lines=several))
    elif heading is not None and not (heading.markup in "-=" and _is_text(joined)):
        walk.found.append(Paragraph(joined, at, Kind.HEADING, level=int(heading.tag[1:])))
    else:
        walk.found.append(Paragraph(joined, at, lines=several))


def _is_text(text: str) -> bool:
    """True for a paragraph that a rule right below it made a heading."""
    return len(text) > _LONGEST_HEADING or text.endswith((".", ":", ";", ","))


def _item(walk: _Walk, item: _Item, text: str, at: Position, role: Role | None) -> None:
    if item.written >= 0 and item.written == len(walk.found) - 1:  # a second paragraph of the same item
        walk.found[item.written] = replace(walk.found[item.written], text=f"{walk.found[item.written].text} {text}")
        return
    item.written = len(walk.found)
    mark = f"{item.number}{item.mark}" if item.ordered else item.mark
    walk.found.append(Paragraph(text, at, Kind.ITEM, item.depth, item.ordered, item.group, lines=(mark,), role=role))


def _with_numbers(found: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, with list marks put back into the text where they are figures and no marks.

    "2. September 2019 – ..." and "12. März: Kiel" look like list items to Markdown, "- 4 °C" and "+ 3,7 %" too.
    """
    groups: dict[tuple[str, int], list[Paragraph]] = {}
    for paragraph in found:
        if paragraph.kind is Kind.ITEM:
            groups.setdefault((paragraph.group, paragraph.level), []).append(paragraph)
    text = {key for key, items in groups.items() if _marks_are_text(items)}
    for paragraph in found:
        if paragraph.kind is not Kind.ITEM:
            yield paragraph
        elif (paragraph.group, paragraph.level) in text:
            yield Paragraph(f"{paragraph.lines[0]} {paragraph.text}", paragraph.at)
        else:
            yield replace(paragraph, lines=())


def _marks_are_text(items: Sequence[Paragraph]) -> bool:
    if items[0].role is Role.LIST_ITEM:
        return False  # somebody says so
    if not items[0].ordered:
        return len(items) == 1 and items[0].text[:1].isdigit() and items[0].lines[0] in "+-"
    marks = [item.lines[0] for item in items]
    if any((days := find_days(f"{item.lines[0]} {item.text}")) and days[0].start == 0 for item in items):
        return True
    numbers = [int(mark[:-1]) for mark in marks]
    same = len(set(numbers)) == 1 and numbers[0] == 1
    restarts = all(b in (a + 1, 1) for a, b in itertools.pairwise(numbers))
    return not (same or (numbers[0] == 1 and restarts))


def _html(walk: _Walk, token: Token) -> None:
    """HTML between paragraphs: comments are not published, everything else stays as the text it is.

    A comment that is the name of a role says what the next paragraph is.
    """
    at = walk.at(token)
    said = _ROLE.fullmatch(token.content)
    if said and said[1] in set(Role):
        walk.role = Role(said[1])
        return
    text = _without_comments(token.content)
    _report_html(walk, token.content, at)
    for number, line in enumerate(text.split("\n")):
        if line.strip() and has_words(line):
            walk.found.append(Paragraph(line.strip(), walk.at(token, number)))


def _code(walk: _Walk, token: Token) -> None:
    for number, line in enumerate(token.content.split("\n"), 1 if token.type == "fence" else 0):
        if line.strip():
            walk.found.append(Paragraph(line.strip(), walk.at(token, number)))


def _without_comments(html: str) -> str:
    return re.sub(r"<!--.*?(?:-->|\Z)", lambda m: "\n" * m[0].count("\n"), html, flags=re.DOTALL)


def _report_html(walk: _Walk, html: str, at: Position) -> None:
    comment = html.lstrip().startswith("<!--")
    walk.note(
        "html-ignored",
        Severity.WARNING,
        "an HTML comment is not published" if comment else f"HTML is shown as text: {html.strip()[:60]!r}",
        "remove it, or say it in Markdown",
        at,
    )


# --- words ----------------------------------------------------------------------------------------------


def _words(walk: _Walk, tokens: Sequence[Token], at: Position) -> Iterator[str]:
    """The text of inline tokens; line breaks as `\\n`, a link as `text (url)`."""
    opened: list[tuple[str, list[str]]] = []
    for token in tokens:
        piece = ""
        match token.type:
            case "text" | "code_inline" | "text_special":
                piece = token.content
            case "softbreak" | "hardbreak":
                piece = "\n"
            case "html_inline":
                piece = _inline_html(walk, token.content, at)
            case "image":
                _image(walk, token, at)
            case "link_open":
                opened.append((str(token.attrGet("href") or ""), []))
                continue
            case "link_close":
                href, parts = opened.pop()
                piece = link_text("".join(parts), href)
        if opened:
            opened[-1][1].append(piece)
        else:
            yield piece


def _inline_html(walk: _Walk, html: str, at: Position) -> str:
    if re.fullmatch(r"<br\s*/?>", html, re.IGNORECASE):
        return "\n"
    _report_html(walk, html, at)
    return _without_comments(html)


def _image(walk: _Walk, token: Token, at: Position) -> None:
    walk.note(
        "image-in-text",
        Severity.WARNING,
        f"the picture '{token.content[:60] or token.attrGet('src')}' is not published from the text",
        "put the file into media/ and its caption and alt text into media/media.yaml",
        at,
    )
