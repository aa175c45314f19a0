"""The words of Markdown's inline tokens: marks are gone, a link shows its address, HTML stays inert."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown_it.token import Token

from pressflow.errors import SourceError
from pressflow.model import Finding, Position, Severity
from pressflow.sources._hyperlinks import link_text

MAX_NESTING = 20


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the text refers to a footnote. before: the words in front of it."""

    before: str
    at: Position


@dataclass(slots=True)
class Margin:
    """What is found beside the text: findings, the marks of footnotes in their order, and what each note says.

    defined: the labels of notes that the text defines (`[^1]: ...`). asides: notes inside the text (`^[...]`), parsed.
    """

    defined: frozenset[str]
    asides: Mapping[int, Mapping[str, Any]]
    findings: list[Finding] = field(default_factory=list)
    marks: dict[str, Mark] = field(default_factory=dict)
    notes: dict[str, list[tuple[str, Position]]] = field(default_factory=dict)
    depth: int = 0  # of notes inside each other

    def note(self, code: str, severity: Severity, message: str, fix: str, at: Position) -> None:
        self.findings.append(Finding(code, severity, message, fix, at))

    def words(self, tokens: Sequence[Token], at: Position) -> str:
        """The text of inline tokens; line breaks as `\\n`, a link as `text (url)`."""
        return "".join(self._words(tokens, at))

    def report_html(self, html: str, at: Position) -> None:
        comment = html.lstrip().startswith("<!--")
        self.note(
            "html-ignored",
            Severity.WARNING,
            "an HTML comment is not published" if comment else f"HTML is shown as text: {html.strip()[:60]!r}",
            "remove it, or say it in Markdown",
            at,
        )

    def _words(self, tokens: Sequence[Token], at: Position) -> Iterator[str]:
        opened: list[tuple[str, list[str]]] = []
        last = ""
        for token in tokens:
            if token.type == "link_open":
                opened.append((str(token.attrGet("href") or ""), []))
                continue
            if token.type == "link_close":
                href, parts = opened.pop()
                piece = link_text("".join(parts), href)
            else:
                piece = self._piece(token, last, at)
            last = piece if piece.strip() else last
            if opened:
                opened[-1][1].append(piece)
            else:
                yield piece

    def _piece(self, token: Token, before: str, at: Position) -> str:
        match token.type:
            case "text" | "code_inline" | "text_special":
                return token.content
            case "softbreak" | "hardbreak":
                return "\n"
            case "html_inline":
                return self._html(token.content, at)
            case "image":
                self._image(token, at)
            case "footnote_ref":
                return self._footnote(token, before, at)
        return ""

    def _html(self, html: str, at: Position) -> str:
        if re.fullmatch(r"<br\s*/?>", html, re.IGNORECASE):
            return "\n"
        self.report_html(html, at)
        return without_comments(html)

    def _image(self, token: Token, at: Position) -> None:
        self.note(
            "image-in-text",
            Severity.WARNING,
            f"the picture '{token.content[:60] or token.attrGet('src')}' is not published from the text",
            "put the file into media/ and its caption and alt text into media/media.yaml",
            at,
        )

    def _footnote(self, token: Token, before: str, at: Position) -> str:
        """Nothing: the mark is remembered. One whose note is missing stays in the text."""
        label = token.meta.get("label")
        if label is not None and label not in self.defined:
            self.note(
                "footnote-missing",
                Severity.ERROR,
                f"the mark '[^{label}]' has no note",
                f"write it below the text: '[^{label}]: ...', or delete the mark",
                at,
            )
            return f"[^{label}]"
        key = label if label is not None else f"^{token.meta['id']}"
        if label is None:
            self.notes[key] = [(self._aside(token.meta["id"], at), at)]
        self.marks.setdefault(key, Mark(" ".join(before[-40:].split()), at))
        return ""

    def _aside(self, number: int, at: Position) -> str:
        """The words of a note that stands in the text, which may hold another one."""
        self.depth += 1
        if self.depth > MAX_NESTING:
            raise nested(at)
        words = self.words(self.asides[number]["tokens"], at)
        self.depth -= 1
        return words


def nested(at: Position) -> SourceError:
    return SourceError(f"nested deeper than {MAX_NESTING} levels", "write it flat", at)


def without_comments(html: str) -> str:
    """The HTML with only the line breaks of its comments."""
    return re.sub(r"<!--.*?(?:-->|\Z)", lambda m: "\n" * m[0].count("\n"), html, flags=re.DOTALL)
