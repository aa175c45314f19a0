"""A release as a Word document whose styles say for certain what each paragraph is."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm

from pressflow.model import Block, Picture, Role
from pressflow.sources._docx_styled import style_name
from pressflow.sources._write import Draft, dates_itself, front_lines, groups

_BASES = {
    Role.HEADLINE: "Title",
    Role.SUBTITLE: "Subtitle",
    Role.SUBHEAD: "Heading 2",
    Role.QUOTE: "Quote",
    Role.CAPTION: "Caption",
    Role.BOILERPLATE_HEAD: "Heading 3",
    Role.LIST_ITEM: "List Paragraph",
}
_FRONT = "Front matter"
_LEVELS = 9
_WIDEST = Cm(15)


def write_word(draft: Draft) -> bytes:
    """The bytes of `release.docx`; the same for the same release."""
    document: Any = Document()
    writer = _Writer(document, {p.file: p for p in draft.pictures})
    front = list(front_lines(draft, dated=not dates_itself(draft.release)))
    for line in ("---", *front, "---") if front else ():
        document.add_paragraph(line, style=writer.style(_FRONT, "Normal"))
    for run in groups(draft.blocks):
        writer.write(run)
    _settle(document, draft.release.locale)
    out = BytesIO()
    document.save(out)
    return _fixed(out.getvalue())


class _Writer:
    def __init__(self, document: Any, pictures: dict[str, Picture]) -> None:
        self.document, self.pictures = document, pictures
        self._lists = 100

    def write(self, run: Sequence[Block]) -> None:
        block = run[0]
        if block.role is Role.TABLE_CELL:
            self._table(run)
        elif block.role is Role.LIST_ITEM:
            self._list(run)
        elif block.role is Role.ALT and block.group in self.pictures:
            self._picture(self.pictures.pop(block.group), block.text)
        else:
            if block.role is Role.CAPTION and block.group in self.pictures:
                self._picture(self.pictures.pop(block.group), "")
            paragraph = self.document.add_paragraph(style=self._role(block.role))
            _fill(paragraph, block.text)
            if block.role is Role.SUBHEAD:
                level = parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="{block.level - 1}"/>')
                paragraph._p.get_or_add_pPr().append(level)

    def style(self, name: str, base: str) -> str:
        styles = self.document.styles
        if name not in [style.name for style in styles]:
            styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = styles[base]
        return name

    def _role(self, role: Role) -> str:
        return self.style(style_name(role), _BASES.get(role, "Normal"))

    def _picture(self, picture: Picture, alt: str) -> None:
        paragraph = self.document.add_paragraph()
        shape = paragraph.add_run().add_picture(picture.path)
        if shape.width > _WIDEST:
            shape.height, shape.width = int(shape.height * _WIDEST / shape.width), _WIDEST
        shape._inline.docPr.set("descr", alt)

    def _list(self, run: Sequence[Block]) -> None:
        number = self._numbering({b.level: b.ordered for b in run})
        for block in run:
            paragraph = self.document.add_paragraph(style=self._role(block.role))
            place = (
                f"<w:numPr {nsdecls('w')}><w:ilvl w:val='{min(max(block.level, 1), _LEVELS) - 1}'/>"
                f"<w:numId w:val='{number}'/></w:numPr>"
            )
            paragraph._p.get_or_add_pPr().append(parse_xml(place))
            _fill(paragraph, block.text)

    def _numbering(self, ordered: dict[int, bool]) -> int:
        """A list of its own, so that each counts from one."""
        self._lists += 1
        numbering = self.document.part.numbering_part.element
        levels = "".join(
            f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{"decimal" if ordered.get(n + 1) else "bullet"}"/>'
            f'<w:lvlText w:val="{f"%{n + 1}." if ordered.get(n + 1) else "•"}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{360 * (n + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
            for n in range(_LEVELS)
        )
        abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{self._lists}">{levels}</w:abstractNum>')
        first = numbering.find(qn("w:num"))
        numbering.append(abstract) if first is None else first.addprevious(abstract)
        number = f'<w:abstractNumId w:val="{self._lists}"/>'
        numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{self._lists}">{number}</w:num>'))
        return self._lists

    def _table(self, run: Sequence[Block]) -> None:
        rows, columns = 1 + max(b.row for b in run), 1 + max(b.column for b in run)
        table = self.document.add_table(rows, columns, style="Table Grid")
        cells = [list(row.cells) for row in table.rows]
        style = self._role(Role.TABLE_CELL)
        for cell in (cell for row in cells for cell in row):
            cell.paragraphs[0].style = style
        for block in run:
            _fill(cells[block.row][block.column].paragraphs[0], block.text)
        heads = {b.row for b in run if b.header}
        for number, row in enumerate(table.rows):
            mark = f'<w:tblHeader {nsdecls("w")} w:val="{int(number in heads)}"/>'
            row._tr.get_or_add_trPr().append(parse_xml(mark))


def _fill(paragraph: Any, text: str) -> None:
    """The text as runs; a no-break hyphen is Word's own sign."""
    for number, piece in enumerate(text.split("\u2011")):
        if number:
            paragraph.add_run()._r.append(parse_xml(f"<w:noBreakHyphen {nsdecls('w')}/>"))
        if piece:
            paragraph.add_run(piece)


def _settle(document: Any, locale: str) -> None:
    """The language of the text; and no author, no clock."""
    for node in document.styles.element.iter(qn("w:lang")):
        node.set(qn("w:val"), "de-DE" if locale == "de" else locale)
    properties = document.core_properties
    properties.author = properties.comments = properties.title = properties.last_modified_by = ""
    properties.language = locale


def _fixed(content: bytes) -> bytes:
    out = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            if name != "docProps/thumbnail.jpeg":
                target.writestr(ZipInfo(name, (1980, 1, 1, 0, 0, 0)), source.read(name), ZIP_DEFLATED)
    return out.getvalue()
