"""Markdown (CommonMark, tables and footnotes): the marks become hints, the words stay, HTML stays inert."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from pressflow.errors import SourceError
from pressflow.model import Position, Role, Severity
from pressflow.sources import plain
from pressflow.sources._footnotes import moved
from pressflow.sources._frontmatter import split_front
from pressflow.sources._lines import glue
from pressflow.sources._looks import has_words, is_rule
from pressflow.sources._mail import without_quote_marks
from pressflow.sources._markdown_lists import with_numbers, without_empty_heads
from pressflow.sources._markdown_words import MAX_NESTING, Margin, nested, without_comments
from pressflow.sources._paragraph import Kind, Paragraph, Source

SUFFIXES = (".md", ".markdown")

_LONGEST_HEADING = 220
_MAX_BRACKETS = 5_000
_ROLE = re.compile(r"\s*<!--\s*([a-z-]+)\s*-->\s*")  # `<!-- lead -->`: an editor says what the next paragraph is
_MARK = re.compile(r"\s{0,3}(?:#{1,6}\s|>|\||[-*+]\s|\d+[.)]\s|```|<|\[\^)", re.MULTILINE)


def paragraphs(text: str, file: str) -> Source:
    """What a Markdown text says. A text without a single blank line or mark is read as plain text."""
    front, body, before = split_front(text, file)
    body = without_quote_marks(body)
    if _is_plain(body):
        return replace(plain.paragraphs("\n" * before + body, file), front=front)
    try:
        return replace(_read(body, file, before), front=front)
    except RecursionError as error:  # notes inside notes
        raise nested(Position(file)) from error


def _read(body: str, file: str, before: int) -> Source:
    """What the text below the front matter says. before: lines above it."""
    star = next(chr(c) for c in range(0xE000, 0xF8FF) if chr(c) not in body)
    # Kolleg*innen and 5*3*2 hold no emphasis
    tokens, env = _parsed(re.sub(r"(?<=\w)\*(?=\w)", star, body), file)
    walk = _Walk(file, before, _margin(tokens, env))
    for token in tokens:
        if token.type in _STEPS:
            _STEPS[token.type](walk, token)
    read = (*with_numbers(without_empty_heads(walk.found)), *_footnotes(walk.margin))
    found = tuple(
        replace(p, text=p.text.replace(star, "*"), lines=tuple(line.replace(star, "*") for line in p.lines))
        for p in read
    )
    findings = tuple(replace(f, message=f.message.replace(star, "*")) for f in walk.margin.findings)
    return Source(found, findings=findings)


def _is_plain(body: str) -> bool:
    """True for text in a .md file that has one paragraph a line, without blank lines between them."""
    lines = body.strip("\n").split("\n")
    if len(lines) < 3 or any(not line.strip() for line in lines):
        return False
    return not any(_MARK.match(line) for line in lines)


def _parsed(body: str, file: str) -> tuple[list[Token], dict[str, Any]]:
    """The tokens, and what the parser noted beside them. Raises SourceError for what nobody writes by hand."""
    if body.count("[") > _MAX_BRACKETS:  # each could open a link; to look for its end takes time
        raise SourceError(f"more than {_MAX_BRACKETS:,} brackets '['", "write fewer links", Position(file))
    # indented text is a paragraph here, not code
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 200}).enable("table").disable("code")
    parser.use(footnote_plugin, move_to_end=False, always_match_refs=True)
    env: dict[str, Any] = {}
    tokens = parser.parse(body, env)
    if any(token.level > MAX_NESTING for token in tokens):
        raise nested(Position(file))
    return tokens, env


def _margin(tokens: Sequence[Token], env: Mapping[str, Any]) -> Margin:
    defined = frozenset(token.meta["label"] for token in tokens if token.type == "footnote_reference_open")
    return Margin(defined, env.get("footnotes", {}).get("list", {}))


def _footnotes(margin: Margin) -> Iterator[Paragraph]:
    """The footnotes in the order of their marks, as notes after the text; then those that no mark leads to."""
    for key in (*margin.marks, *(key for key in margin.notes if key not in margin.marks)):
        told = margin.notes.get(key, [])
        text = " ".join(words for words, _ in told)
        if not text:
            continue
        if key in margin.marks:
            margin.findings.append(moved(margin.marks[key].before, text, margin.marks[key].at))
        else:
            message, fix = f"no mark leads to the note '[^{key}]'", f"write [^{key}] where it belongs, or delete it"
            margin.note("footnote-unmarked", Severity.WARNING, message, fix, told[0][1])
        yield Paragraph(text, told[0][1], role=Role.NOTE)


# --- blocks ---------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Item:
    """A list item under way: its number as written, and the paragraphs it has so far."""

    ordered: bool
    depth: int
    number: str
    mark: str
    group: str
    written: int = -1  # index of its paragraph in `found`


@dataclass(slots=True)
class _Walk:
    """A walk over the tokens: where we are, and what was found. before: lines above the text."""

    file: str
    before: int
    margin: Margin
    found: list[Paragraph] = field(default_factory=list)
    lists: list[tuple[bool, str]] = field(default_factory=list)  # those that are open: numbered or not, and their group
    items: list[_Item] = field(default_factory=list)
    groups: int = 0
    quotes: int = 0
    heading: Token | None = None
    header: bool = False
    group: str = ""  # of the table
    row: int = -1
    column: int = -1
    role: Role | None = None  # what a comment says that the next paragraph is
    label: str | None = None  # of the footnote

    def at(self, token: Token, line: int = 0) -> Position:
        return Position(self.file, self.before + (token.map[0] if token.map else 0) + line + 1)

    def open_list(self, token: Token) -> None:
        self.groups += not self.lists
        self.lists.append((token.type.startswith("ordered"), f"list-{self.groups}"))

    def close_list(self, _: Token) -> None:
        self.lists.pop()
        self.role = self.role if self.lists else None

    def open_item(self, token: Token) -> None:
        ordered, group = self.lists[-1]
        self.items.append(_Item(ordered, len(self.lists), token.info, token.markup, group))

    def close_item(self, _: Token) -> None:
        self.items.pop()

    def open_quote(self, _: Token) -> None:
        self.quotes += 1

    def close_quote(self, _: Token) -> None:
        self.quotes -= 1

    def open_heading(self, token: Token) -> None:
        self.heading = token

    def close_heading(self, _: Token) -> None:
        self.heading = None

    def open_table(self, _: Token) -> None:
        self.groups += 1
        self.group, self.row = f"table-{self.groups}", -1

    def close_table(self, _: Token) -> None:
        self.group, self.role = "", None

    def open_rows(self, token: Token) -> None:
        self.header = token.type == "thead_open"

    def open_row(self, _: Token) -> None:
        self.row, self.column = self.row + 1, -1

    def open_cell(self, _: Token) -> None:
        self.column += 1

    def open_note(self, token: Token) -> None:
        self.label = token.meta["label"]

    def close_note(self, _: Token) -> None:
        self.label = None

    # --- text -------------------------------------------------------------------------------------------

    def html(self, token: Token) -> None:
        """HTML between paragraphs: comments are not published, everything else stays as the text it is.

        A comment that is the name of a role says what the next paragraph is.
        """
        said = _ROLE.fullmatch(token.content)
        if said and said[1] in set(Role):
            self.role = Role(said[1])
            return
        self.margin.report_html(token.content, self.at(token))
        self._lines(token, without_comments(token.content), 0)

    def code(self, token: Token) -> None:
        self._lines(token, token.content, 1 if token.type == "fence" else 0)

    def _lines(self, token: Token, text: str, first: int) -> None:
        for number, line in enumerate(text.split("\n"), first):
            if line.strip() and (has_words(line) or token.type != "html_block"):
                self.found.append(Paragraph(line.strip(), self.at(token, number)))

    def inline(self, token: Token) -> None:
        at = self.at(token)
        text = self.margin.words(token.children or (), at)
        lines = tuple(line.strip() for line in text.split("\n") if line.strip())
        joined = self._glued(lines, at)
        if self.label is not None:
            self.margin.notes.setdefault(self.label, []).append((joined, at))
        elif joined and not self._is_decoration(joined):
            self._paragraph(joined, lines if len(lines) > 1 else (), at)

    def _glued(self, lines: Sequence[str], at: Position) -> str:
        joined, mended = glue(lines)
        for word in mended:
            self.margin.note(
                "hyphen-joined",
                Severity.INFO,
                f"'{word}' was divided at the end of a line and is read as one word",
                "write the word on one line if it has a hyphen",
                at,
            )
        return joined

    def _is_decoration(self, text: str) -> bool:
        return is_rule(text) and not has_words(text) and not self.group and self.role is None

    def _paragraph(self, text: str, lines: tuple[str, ...], at: Position) -> None:
        """Append a paragraph, a cell or an item."""
        role = self.role
        if role not in (Role.LIST_ITEM, Role.TABLE_CELL) or not (self.group or self.items):
            self.role = None  # that of a list or table holds for all of it
        if self.group:
            cell = Paragraph(text, at, Kind.CELL, group=self.group, row=self.row, column=self.column, role=role)
            self.found.append(replace(cell, header=self.header))
        elif self.items:
            self._item(self.items[-1], text, at, role)
        elif role is not None:
            self.found.append(Paragraph(text, at, role=role, level=int(self.heading.tag[1:]) if self.heading else 0))
        elif self.quotes:
            self.found.append(Paragraph(text, at, Kind.QUOTE, lines=lines))
        elif self.heading is not None and not (self.heading.markup in "-=" and _is_text(text)):
            self.found.append(Paragraph(text, at, Kind.HEADING, level=int(self.heading.tag[1:])))
        else:
            self.found.append(Paragraph(text, at, lines=lines))

    def _item(self, item: _Item, text: str, at: Position, role: Role | None) -> None:
        if item.written >= 0 and item.written == len(self.found) - 1:  # a second paragraph of the same item
            self.found[item.written] = replace(self.found[item.written], text=f"{self.found[item.written].text} {text}")
            return
        item.written = len(self.found)
        mark = f"{item.number}{item.mark}" if item.ordered else item.mark
        self.found.append(
            Paragraph(text, at, Kind.ITEM, item.depth, item.ordered, item.group, lines=(mark,), role=role)
        )


def _is_text(text: str) -> bool:
    """True for a paragraph that a rule right below it made a heading."""
    return len(text) > _LONGEST_HEADING or text.endswith((".", ":", ";", ","))


_STEPS: Mapping[str, Callable[[_Walk, Token], None]] = {
    "bullet_list_open": _Walk.open_list,
    "ordered_list_open": _Walk.open_list,
    "bullet_list_close": _Walk.close_list,
    "ordered_list_close": _Walk.close_list,
    "list_item_open": _Walk.open_item,
    "list_item_close": _Walk.close_item,
    "blockquote_open": _Walk.open_quote,
    "blockquote_close": _Walk.close_quote,
    "heading_open": _Walk.open_heading,
    "heading_close": _Walk.close_heading,
    "table_open": _Walk.open_table,
    "table_close": _Walk.close_table,
    "thead_open": _Walk.open_rows,
    "tbody_open": _Walk.open_rows,
    "tr_open": _Walk.open_row,
    "th_open": _Walk.open_cell,
    "td_open": _Walk.open_cell,
    "footnote_reference_open": _Walk.open_note,
    "footnote_reference_close": _Walk.close_note,
    "html_block": _Walk.html,
    "fence": _Walk.code,
    "code_block": _Walk.code,
    "inline": _Walk.inline,
}
