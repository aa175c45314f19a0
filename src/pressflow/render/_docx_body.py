"""The text of a release as Word sets it: named styles only, every block inside a bookmark that bears its id."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count, pairwise
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE

from pressflow.locales import Locale
from pressflow.model import Role
from pressflow.public import Notice
from pressflow.render import Page
from pressflow.render._docx_picture import picture_run
from pressflow.render._docx_table import table
from pressflow.render._docx_template import Template
from pressflow.render._docx_xml import Element, bookmarked, element, hyperlink, new_list, paragraph, run
from pressflow.render._links import split_links
from pressflow.render._spaces import NBSP, keep_together
from pressflow.render._story import Figure, ItemList, Line, Part, Passage, Table, tell
from pressflow.render._tongues import Tongues

_STYLES = {
    Role.KICKER: "Kicker",
    Role.HEADLINE: "Title",
    Role.SUBTITLE: "Subtitle",
    Role.DATELINE: "Body Text",
    Role.LEAD: "Lead",
    Role.PARAGRAPH: "Body Text",
    Role.QUOTE: "Quote",
    Role.CAPTION: "Caption",
    Role.ALT: "Caption",  # of a picture that is not there
    Role.BOILERPLATE_HEAD: "Boilerplate Heading",
    Role.BOILERPLATE: "Boilerplate Text",
    Role.CONTACT: "Contact",
    Role.NOTE: "Note",
}
_HEADINGS = {"contact": "contact", "notes": "notes"}  # kind of passage -> key of its heading in the locale's words
_DASH = f"{NBSP}– "  # between dateline and text: no line begins with a dash


class Body:
    """Writes one release into an empty document."""

    def __init__(self, document: Any, template: Template, page: Page, locale: Locale) -> None:
        self.document, self.template, self.page, self.locale = document, template, page, locale
        self.styles = template.styles
        self.tongues = Tongues(page.translation, page.verbatim)
        self.numbers = count(1)
        self.end = document.element.body.sectPr  # the page's measures stand last in the body

    def write(self) -> None:
        story = tell(self.page.translation)
        for line in story.heading:
            self._add(_STYLES[Role(line.role)], self._block(line))
        if self.page.translation.machine:
            self._add("Machine Note", self._plain(self._machine_note()))
        for number, notice in enumerate(self.page.notices, 1):
            self._notice(number, notice)
        for part, following in pairwise((*story.body, *story.tail, None)):
            assert part is not None
            self._part(part, following)

    def _notice(self, number: int, notice: Notice) -> None:
        """What was corrected since the release went out, in paragraphs of their own above the text."""
        self._add("Correction Heading", self._plain(notice.title))
        for index, text in enumerate(notice.lines, 1):
            self._add("Correction Text", self._block(Line(f"notice{number}/{index}", text, "")))

    # --- parts ------------------------------------------------------------------------------------------

    def _part(self, part: Part, following: Part | None) -> None:
        if isinstance(part, Passage):
            self._passage(part, following)
        elif isinstance(part, ItemList):
            self._list(part)
        elif isinstance(part, Table):
            self._table(part, following)
        else:
            self._figure(part)

    def _passage(self, part: Passage, following: Part | None) -> None:
        if part.dateline is not None:
            dateline, text = part.lines[0], part.lines[1]
            opening = [*self._block(dateline, "Dateline"), *self._plain(_DASH, "Dateline")]
            self._add(_STYLES[Role(text.role)], [*opening, *self._block(text)])
            return
        if part.kind in _HEADINGS and not part.lines[0].level:
            self._add("Boilerplate Heading", self._plain(self.locale.ui[_HEADINGS[part.kind]]))
        for line, after in pairwise((*part.lines, None)):
            assert line is not None
            style = f"Heading {part.level}" if line.role == Role.SUBHEAD else _STYLES[Role(line.role)]
            style = "Boilerplate Heading" if part.kind in _HEADINGS and line.level else style
            announces = line.text.endswith(":") and isinstance(following, ItemList | Table)
            together = announces if after is None else part.kind == "contact"
            self._add(style, self._block(line), [element("keepNext")] if together else ())

    def _list(self, part: ItemList, depth: int = 0, number: int | None = None) -> None:
        """A list and those inside it. number: of the numbered list around it, whose levels it goes on with."""
        style = "List Number" if part.ordered else "List Bullet"
        own, levels = self.template.lists[style]
        if not part.ordered:
            number = own
        elif depth == 0 or number is None:
            number = new_list(self.document.part.numbering_part.element, own)
        for index, item in enumerate(part.items):
            place = element("numPr", element("ilvl", val=min(depth, levels - 1)), element("numId", val=number))
            edge = depth == 0 and index in (0, len(part.items) - 2) and index + 1 < len(part.items)
            self._add(style, self._block(item.line), [*([element("keepNext")] if edge else []), place])
            if item.children is not None:
                self._list(item.children, depth + 1, number if part.ordered and item.children.ordered else None)

    def _table(self, part: Table, following: Part | None) -> None:
        if part.caption is not None:
            self._add("Table Caption", self._block(part.caption))
        self._append(table(part, self.template.width, self.styles, self._block))
        if isinstance(following, Table) and following.caption is None:
            self._add("Table Text", [])  # without a paragraph between them Word takes two tables for one

    def _figure(self, part: Figure) -> None:
        self._add("Picture", [picture_run(self.document, part, self.template.width)])
        credit = part.credit(self.locale.ui["photo"])
        if part.caption is not None or credit:
            text = self._block(part.caption) if part.caption is not None else []
            gap = " " if text and credit else ""
            self._add("Caption", [*text, *(self._plain(gap + credit, "Credit") if credit else [])])

    # --- paragraphs -------------------------------------------------------------------------------------

    def _add(self, style: str, nodes: Sequence[Element], properties: Sequence[Element] = ()) -> None:
        self._append(paragraph(self.styles[style], *nodes, properties=properties))

    def _append(self, node: Element) -> None:
        self.end.addprevious(node)

    def _block(self, line: Line, style: str = "") -> list[Element]:
        return bookmarked(line.id, next(self.numbers), self._plain(line.text, style))

    def _plain(self, text: str, style: str = "") -> list[Element]:
        """Runs of a text: addresses as hyperlinks, words of the source's language marked as such."""
        look = self.styles[style] if style else ""
        nodes = []
        for piece, address in split_links(keep_together(text, self.locale)):
            if address:
                relation = self.document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
                nodes.append(hyperlink(relation, run(piece, self.locale.tag, self.styles["Hyperlink"])))
                continue
            for words, foreign in self.tongues.split(piece):
                nodes.append(run(words, self.tongues.tag if foreign else self.locale.tag, look))
        return nodes

    def _machine_note(self) -> str:
        settings = self.page.settings
        original = settings.url(settings.source, self.page.slug, "")
        return f"{self.locale.ui['machine']} {self.locale.ui['original']} {original}"
