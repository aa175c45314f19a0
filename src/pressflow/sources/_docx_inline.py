"""The words of one Word paragraph as a reader sees them: changes accepted, hidden text left out, fields shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from pressflow.model import Position, Severity
from pressflow.sources._docx_desk import Desk, Field, Note, Run, Shot, shorten
from pressflow.sources._docx_drawing import read_drawing
from pressflow.sources._docx_symbols import symbol
from pressflow.sources._docx_xml import Element, R, W, child, is_on, is_word, name_of, number, value
from pressflow.sources._hyperlinks import is_kept, link_text, says_itself
from pressflow.sources._words import words

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011"}
_SILENT = words(
    """rPr pPr del moveFrom delText instrText delInstrText softHyphen annotationRef footnoteRef endnoteRef
    separator continuationSeparator lastRenderedPageBreak bookmarkStart bookmarkEnd proofErr permStart permEnd
    commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd sdtPr
    sdtEndPr smartTagPr customXmlPr fldData ffData rt sectPr tblPr tblGrid trPr tcPr pgNum"""
)
_SUPERSCRIPTS = str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ")
_LINK = re.compile(r"\s*HYPERLINK\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_CLOCK = re.compile(r"\s*(?:DATE|TIME|SAVEDATE|PRINTDATE|CREATEDATE|EDITTIME)\b", re.IGNORECASE)
_PAGES = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b", re.IGNORECASE)
_BROKEN = re.compile(r"(?i)(?:fehler!|error!|erreur\s?!)\s")
_RAISED = 3  # half points above the line
_TINY = 4  # half points: nobody can read that


def chosen(node: Element) -> Element | None:
    """Of `mc:AlternateContent` the one branch that is read: the same words stand in each."""
    choices = [n for n in node if n.tag == f"{_MC}Choice" and len(n)]
    return next(iter(choices or [n for n in node if n.tag == f"{_MC}Fallback"]), None)


class Inline:
    """Reads one paragraph, or several whose marks are deleted. boxes: text boxes that hang on it."""

    def __init__(self, desk: Desk, style: str) -> None:
        self.desk, self.style = desk, style
        self.runs: list[Run] = []
        self.shots: list[Shot] = []
        self.boxes: list[Element] = []
        self.hidden: list[str] = []
        self._bold, self._size, self._raised, self._font, self._vanished = False, 0, False, "", False

    def read(self, node: Element) -> None:
        for item in node:
            self._node(item)

    def finish(self) -> None:
        """The paragraph ends: so do links in it, and an instruction that nobody ended."""
        desk = self.desk
        for entry in reversed(desk.fields):
            self._end_link(entry)
        if any(not entry.shown for entry in desk.fields):
            broken = shorten(next(e.instruction for e in desk.fields if not e.shown))
            desk.note(
                "field-broken",
                Severity.WARNING,
                f"a field has no end in its paragraph: {broken!r}; what follows is read as text",
                "write the text without the field (in Word: Ctrl+Shift+F9)",
            )
            desk.fields[:] = [entry for entry in desk.fields if entry.shown]
        self._report_hidden()

    def _report_hidden(self) -> None:
        from pressflow.sources._embargo import is_embargo

        text = "".join(self.hidden).strip()
        if text:
            self.desk.note(
                "hidden-text",
                Severity.WARNING,
                f"hidden text is not published: '{shorten(text)}'",
                "delete it, or take the format 'hidden' off it",
            )
            if is_embargo(text):
                self.desk.embargoes.append((text, self.desk.place))

    # --- the tree ---------------------------------------------------------------------------------------

    def _node(self, node: Element) -> None:
        if node.tag == f"{_MC}AlternateContent":
            branch = chosen(node)
            if branch is not None:
                self.read(branch)
        elif isinstance(node.tag, str) and node.tag.startswith(_MATH):
            self.formula(node)
        elif is_word(node):
            name = name_of(node)
            step = _STEPS.get(name)
            if step is not None:
                step(self, node)
            elif name in _SIGNS:
                self._write(_SIGNS[name])
            elif name not in _SILENT:
                self.read(node)  # whatever holds words: a smart tag, a change, a content control
            elif name in ("del", "moveFrom"):
                self._deleted(node)

    def _deleted(self, node: Element) -> None:
        if next(node.iter(f"{W}delText", f"{W}t"), None) is not None:
            self.desk.revise("deletions" if name_of(node) == "del" else "moves")

    def _inserted(self, node: Element) -> None:
        if next(node.iter(f"{W}t"), None) is not None:
            self.desk.revise("insertions")
        self.read(node)

    def _moved(self, node: Element) -> None:
        self.read(node)

    def _control(self, node: Element) -> None:
        """A content control: what was filled in, not the words that ask for it."""
        content = child(node, "sdtContent")
        if content is None:
            return
        asks = child(node, "sdtPr", "showingPlcHdr")
        if asks is not None and is_on(asks):
            asked = shorten("".join(t.text or "" for t in content.iter(f"{W}t")))
            self.desk.note(
                "control-empty",
                Severity.WARNING,
                f"a content control is not filled in: '{asked}'",
                "fill it in, or delete it",
            )
            return
        self.read(content)

    def formula(self, node: Element) -> None:
        asked = shorten("".join(t.text or "" for t in node.iter(f"{_MATH}t", f"{W}t")))
        self.desk.note(
            "formula-unread",
            Severity.ERROR,
            f"a formula is not read: '{asked}'",
            "write it as text: 3 m², 10⁶, x = 4",
        )

    # --- runs -------------------------------------------------------------------------------------------

    def _run(self, node: Element) -> None:
        look, styles = child(node, "rPr"), self.desk.styles
        style = value(child(look, "rStyle"))
        self._vanished = styles.toggled("vanish", child(look, "vanish"), self.style, style)
        self._bold = styles.toggled("b", child(look, "b"), self.style, style)
        self._size = styles.size(child(look, "sz"), style, self.style)
        self._raised = self._is_raised(look, style)
        self._font = value(child(look, "rFonts"), "ascii")
        before = len(self.runs)
        self.read(node)
        text = "".join(run.text for run in self.runs[before:]).strip()
        if text:
            self._doubt(look, text, style)
        self._vanished = False

    def _is_raised(self, look: Element | None, style: str) -> bool:
        """Set above the line: by that name, or (as LibreOffice does) by so many half points."""
        own = child(look, "vertAlign")
        named = own if own is not None else self.desk.styles.run(style, "vertAlign") if style else None
        return value(named) == "superscript" or (number(child(look, "position")) or 0) >= _RAISED

    def _doubt(self, look: Element | None, text: str, style: str) -> None:
        """Letters that a reader of the document takes for deleted, or cannot see."""
        toggled = self.desk.styles.toggled
        if any(toggled(name, child(look, name), self.style, style) for name in ("strike", "dstrike")):
            self.desk.note(
                "struck-text",
                Severity.ERROR,
                f"'{shorten(text)}' is struck through: is it meant to go?",
                "delete it, or take the line off it",
            )
        white = value(child(look, "color")).upper() == "FFFFFF" and child(look, "shd") is None
        if self._size <= _TINY or (white and child(look, "highlight") is None):
            self.desk.note(
                "unseen-text",
                Severity.WARNING,
                f"'{shorten(text)}' cannot be seen in the document (white, or tiny) and is published",
                "delete it, or give it the look of the text around it",
            )

    def _text(self, node: Element) -> None:
        text = node.text or ""
        if self._raised and re.fullmatch(r"[\d+−()n-]+", text):
            text = text.translate(_SUPERSCRIPTS)  # 10 to the sixth is not 106
        self._write(re.sub("[\uf020-\uf0ff]", lambda m: symbol(self.desk, self._font, ord(m[0])), text))

    def _symbol(self, node: Element) -> None:
        code = value(node, "char")
        sign = symbol(self.desk, value(node, "font"), int(code, 16) if re.fullmatch("[0-9A-Fa-f]{1,5}", code) else 0)
        self._write(sign)

    def _break(self, node: Element) -> None:
        self._write("\n\n" if value(node, "type") in ("page", "column") else "\n")

    def _write(self, text: str) -> None:
        if not all(entry.shown for entry in self.desk.fields):
            return
        if self._vanished:
            self.hidden.append(text)
        elif not any(_PAGES.match(entry.instruction) for entry in self.desk.fields):
            self.runs.append(Run(text, self._bold, self._size))

    def _ruby(self, node: Element) -> None:
        base = child(node, "rubyBase")
        if base is not None:
            self.read(base)

    # --- links and fields -------------------------------------------------------------------------------

    def _hyperlink(self, node: Element) -> None:
        start = len(self.runs)
        self.read(node)
        relation = self.desk.relation(node.get(f"{R}id") or "")
        if relation is not None and relation.kind == "hyperlink":
            self._link(relation.target, start)

    def _link(self, address: str, start: int) -> None:
        text = "".join(run.text for run in self.runs[start:])
        if not text.strip() or says_itself(text, address):
            return
        if not is_kept(address):
            self.desk.note(
                "link-dropped",
                Severity.WARNING,
                f"the link behind '{shorten(text, 40)}' leads to {shorten(address, 40)!r} and is not published",
                "link to an address of the web (https://) or of mail",
            )
            return
        self.runs.append(Run(link_text(text, address)[len(text) :]))

    def _field_mark(self, node: Element) -> None:
        kind, fields = value(node, "fldCharType"), self.desk.fields
        if kind == "begin":
            fields.append(Field())
        elif kind == "separate" and fields:
            fields[-1].shown = True
            fields[-1].start, fields[-1].inline = len(self.runs), id(self)
            self._report_field(fields[-1].instruction)
        elif kind == "end" and fields:
            self._end_link(fields[-1])
            self._report_result(fields.pop())

    def _end_link(self, entry: Field) -> None:
        match = _LINK.match(entry.instruction)
        if match and entry.shown and entry.inline == id(self) and entry.start >= 0:
            start, entry.start = entry.start, -1
            address = re.match(r"""\s*(?:"([^"]*)"|„([^“]*)“|([^\s\\]\S*))""", match["rest"])
            if address:  # without one it leads to a bookmark
                self._link(next(g for g in address.groups() if g is not None), start)

    def _instruct(self, node: Element) -> None:
        fields = self.desk.fields
        if fields and not fields[-1].shown and len(fields[-1].instruction) < 5_000:
            fields[-1].instruction += node.text or ""

    def _simple_field(self, node: Element) -> None:
        entry = Field(value(node, "instr"), shown=True, start=len(self.runs), inline=id(self))
        self._report_field(entry.instruction)
        self.desk.fields.append(entry)
        self.read(node)
        self._end_link(entry)
        if entry in self.desk.fields:
            self.desk.fields.remove(entry)
        self._report_result(entry)

    def _report_field(self, instruction: str) -> None:
        if _CLOCK.match(instruction):
            self.desk.note(
                "field-changes",
                Severity.WARNING,
                f"a date is a field that Word changes by itself: {shorten(instruction)!r}",
                "write the date as text (in Word: Ctrl+Shift+F9)",
            )

    def _report_result(self, entry: Field) -> None:
        start = entry.start if entry.inline == id(self) and entry.start >= 0 else len(self.runs)
        result = "".join(run.text for run in self.runs[start:])
        if entry.shown and _BROKEN.match(result):
            self.desk.note(
                "field-broken",
                Severity.WARNING,
                f"a field says '{shorten(result)}'",
                "write what is meant as text",
            )

    # --- what hangs on the text ---------------------------------------------------------------------------

    def _reference(self, node: Element) -> None:
        """A footnote's mark goes: beside a figure it would be read as part of it. Its text is told at the end."""
        desk, kind = self.desk, name_of(node).removesuffix("Reference")
        body = desk.footnotes.get((kind, value(node, "id")))
        if body is None or self._vanished or not all(entry.shown for entry in desk.fields):
            return
        if any(note.body is body for note in desk.notes):
            return  # a second reference to the same note
        at = Position(desk.place.file, f"{kind} {len(desk.notes) + 1}")
        desk.notes.append(Note(body, f"{kind}s", at, desk.place, shorten("".join(r.text for r in self.runs)[-40:], 40)))

    def _comment(self, node: Element) -> None:
        from pressflow.sources._embargo import is_embargo

        body = self.desk.comments.pop(value(node, "id"), None)
        if body is None:
            return
        text = " ".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in body.iter(f"{W}p")).strip()
        author = shorten(value(body, "author"), 40)
        self.desk.note(
            "comment-unpublished",
            Severity.WARNING if is_embargo(text) else Severity.INFO,
            f"a comment{' by ' + author if author else ''} is not published: '{shorten(text, 200)}'",
            "do what it says, then delete it in Word",
        )

    def _drawing(self, node: Element) -> None:
        if self._vanished:
            self.hidden.append("(a picture or text box)")
        elif all(entry.shown for entry in self.desk.fields):
            shots, boxes = read_drawing(self.desk, node, chosen)
            self.shots += shots
            self.boxes += boxes


_STEPS: Mapping[str, Callable[[Inline, Element], None]] = {
    "r": Inline._run,
    "t": Inline._text,
    "br": Inline._break,
    "sym": Inline._symbol,
    "ins": Inline._inserted,
    "moveTo": Inline._moved,
    "sdt": Inline._control,
    "hyperlink": Inline._hyperlink,
    "fldChar": Inline._field_mark,
    "instrText": Inline._instruct,
    "fldSimple": Inline._simple_field,
    "footnoteReference": Inline._reference,
    "endnoteReference": Inline._reference,
    "commentReference": Inline._comment,
    "drawing": Inline._drawing,
    "pict": Inline._drawing,
    "object": Inline._drawing,
    "ruby": Inline._ruby,
}
