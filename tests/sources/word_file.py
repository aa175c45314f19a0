"""Small Word documents out of raw XML, as no program would refuse to write them."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile
from zoneinfo import ZoneInfo

from pressflow.model import Release
from pressflow.sources import word
from pressflow.sources._anatomy import understand
from pressflow.sources._paragraph import Source

ZONE = ZoneInfo("Europe/Berlin")
NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style>
<w:style w:type="paragraph" w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift3"><w:name w:val="heading 3"/></w:style>
<w:style w:type="paragraph" w:styleId="Hausrubrik"><w:name w:val="Hausrubrik"/>
  <w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="Gliederung"><w:name w:val="Gliederung"/>
  <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Dachzeile"><w:name w:val="Dachzeile"/></w:style>
<w:style w:type="paragraph" w:styleId="Vorspann"><w:name w:val="Vorspann"/></w:style>
<w:style w:type="paragraph" w:styleId="Abbinder"><w:name w:val="Abbinder"/></w:style>
<w:style w:type="paragraph" w:styleId="Kontakt"><w:name w:val="Kontakt"/></w:style>
<w:style w:type="paragraph" w:styleId="Punkte"><w:name w:val="List Bullet"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Versteckt"><w:name w:val="Intern"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Unsichtbar"><w:name w:val="Unsichtbar"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
"""


def _levels(shown: str, text: str) -> str:
    return "".join(
        f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{shown}"/>'
        f'<w:lvlText w:val="{text.replace("%1", f"%{n + 1}")}"/></w:lvl>'
        for n in range(3)
    )


# 1 bullets, 2 and 4 one list of numbers, 4 begins anew; 3 letters, 5 paragraphs of a statute
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{_levels("bullet", "•")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{_levels("decimal", "%1.")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2">{_levels("lowerLetter", "%1)")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="3">{_levels("decimal", "§ %1")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>'
)


def r(text: str, look: str = "") -> str:
    """A run. look: what stands in its w:rPr."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*runs: str, style: str = "", props: str = "") -> str:
    """A paragraph; words that are no XML become a run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inside = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{named}{props}</w:pPr>{inside}</w:p>"


def item(text: str, number: int = 1, depth: int = 0) -> str:
    return p(text, props=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


def table(*rows: list[str], header: bool = False) -> str:
    """A table of cells that are texts, or XML of paragraphs, or whole `<w:tc>`."""
    out = ""
    for number, row in enumerate(rows):
        mark = "<w:trPr><w:tblHeader/></w:trPr>" if header and number == 0 else ""
        cells = (
            c if c.startswith("<w:tc>") else f"<w:tc><w:tcPr/>{c if c.startswith('<') else p(c)}</w:tc>" for c in row
        )
        out += f"<w:tr>{mark}{''.join(cells)}</w:tr>"
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{out}</w:tbl>"


def cell(text: str, props: str) -> str:
    return f"<w:tc><w:tcPr>{props}</w:tcPr>{p(text)}</w:tc>"


def field(instruction: str, result: str) -> str:
    """A field as Word writes it, in five runs."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{escape(instruction)}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def picture(identifier: str = "pic1", alt: str = "", crop: str = "", link: str = "") -> str:
    source = f'r:link="{link}"' if link else f'r:embed="{identifier}"'
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Grafik 1" descr="{escape(alt)}"/><a:graphic><a:graphicData>'
        f"<pic:pic><pic:blipFill><a:blip {source}/>{crop}</pic:blipFill></pic:pic>"
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def box(*paragraphs: str) -> str:
    """A text box as Word writes it: once for new programs and once more for old ones."""
    inside = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="2" name="Textfeld"/>'
        f"<a:graphic><a:graphicData><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic>"
        f"</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape>"
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def docx(
    body: str,
    *,
    parts: Mapping[str, str | bytes] | None = None,
    links: Mapping[str, tuple[str, str, bool]] | None = None,
    styles: str = STYLES,
    main: str = f"{_TYPE}.document.main+xml",
) -> bytes:
    """A document. parts: more entries by name. links: identifier -> (kind, target, whether it is external)."""
    relations = {
        "rs1": ("styles", "styles.xml", False),
        "rs2": ("numbering", "numbering.xml", False),
        **(links or {}),
    }
    entries: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
        ),
        "_rels/.rels": _relations({"rd": ("officeDocument", "word/document.xml", False)}),
        "word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(relations),
        "word/styles.xml": f"<w:styles {NAMES}>{styles}</w:styles>",
        "word/numbering.xml": f"<w:numbering {NAMES}>{NUMBERING}</w:numbering>",
        **(parts or {}),
    }
    return zipped(entries)


def zipped(entries: Mapping[str, str | bytes], *, stored: bool = False) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED if stored else ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return out.getvalue()


def _relations(relations: Mapping[str, tuple[str, str, bool]]) -> str:
    inside = "".join(
        f'<Relationship Id="{name}" Type="{_KIND}/{kind}" Target="{escape(target, {chr(34): "&quot;"})}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if external else ''}/>"
        for name, (kind, target, external) in relations.items()
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>'
    )


def read(content: bytes) -> Source:
    return word.paragraphs(content, "release.docx")


def release(content: bytes) -> Release:
    return understand(read(content), file="release.docx", slug="x", locale="de", zone=ZONE)


def opened(body: str, **more: object) -> Source:
    """The paragraphs of a document made of that body."""
    return read(docx(body, **more))  # type: ignore[arg-type]
