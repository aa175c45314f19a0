"""Builds `release.docx`, the Word template that every release is poured into.

    python templates/build_release_docx.py

The template is plain enough to be written by hand: one table of styles, numbering, header, footer. Change it here, or
open `release.docx` in Word, change what the styles look like, put your logo into the header and save: pressflow asks
only for the styles by their names, and fills the content controls by their tags. Same script, same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

FONT, FALLBACK = "Arial", "Liberation Sans"  # the same widths, so a page breaks alike in Word and in LibreOffice
INK, ACCENT, GREY, RULE = "1A1A1A", "1F3A5F", "595959", "B8C2CC"  # all text colours: contrast of 7:1 or more on white

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "application/vnd.openxmlformats-officedocument"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


# --- styles ---------------------------------------------------------------------------------------------
# The order of elements is the schema's. Lengths: twentieths of a point; sizes: half points.

TITLE_RULE = f'<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="6" w:color="{RULE}"/></w:pBdr>'
QUOTE_RULE = f'<w:pBdr><w:left w:val="single" w:sz="18" w:space="12" w:color="{ACCENT}"/></w:pBdr>'
CORRECTION_RULE = '<w:pBdr><w:left w:val="single" w:sz="18" w:space="12" w:color="8A6D3B"/></w:pBdr>'
CORRECTION_INDENT = '<w:ind w:left="284"/>'
TABS = '<w:tabs><w:tab w:val="right" w:pos="9071"/></w:tabs>'


def spacing(before: int, after: int, line: int = 276) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def font(size: int, colour: str = INK, *, bold: bool = False, italic: bool = False) -> str:
    weight = "<w:b/><w:bCs/>" if bold else '<w:b w:val="0"/><w:bCs w:val="0"/>'
    slope = "<w:i/><w:iCs/>" if italic else '<w:i w:val="0"/><w:iCs w:val="0"/>'
    return f'{weight}{slope}<w:color w:val="{colour}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


# name, based on, next, paragraph properties, run properties
PARAGRAPHS = (
    ("Normal", "", "", f"<w:widowControl/>{spacing(0, 0)}", ""),
    ("Body Text", "Normal", "Body Text", spacing(120, 120), ""),
    ("Kicker", "Normal", "Title", f"<w:keepNext/><w:keepLines/>{spacing(0, 60)}", font(20, ACCENT, bold=True)),
    (
        "Title",
        "Normal",
        "Subtitle",
        f'<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/>{spacing(0, 160, 252)}<w:outlineLvl w:val="0"/>',
        font(40, ACCENT, bold=True),
    ),
    ("Subtitle", "Normal", "Lead", f"<w:keepNext/><w:keepLines/>{spacing(0, 200, 259)}", font(26, GREY)),
    ("Lead", "Normal", "Body Text", spacing(120, 160), font(22, bold=True)),
    (
        "heading 1",
        "Normal",
        "Body Text",
        f'<w:keepNext/><w:keepLines/>{spacing(360, 120, 252)}<w:outlineLvl w:val="0"/>',
        font(30, ACCENT, bold=True),
    ),
    (
        "heading 2",
        "Normal",
        "Body Text",
        f'<w:keepNext/><w:keepLines/>{spacing(320, 80, 252)}<w:outlineLvl w:val="1"/>',
        font(25, ACCENT, bold=True),
    ),
    (
        "heading 3",
        "Normal",
        "Body Text",
        f'<w:keepNext/><w:keepLines/>{spacing(240, 60, 252)}<w:outlineLvl w:val="2"/>',
        font(22, INK, bold=True),
    ),
    (
        "List Bullet",
        "Body Text",
        "List Bullet",
        f'<w:numPr><w:numId w:val="1"/></w:numPr>{spacing(60, 60)}',
        "",
    ),
    (
        "List Number",
        "Body Text",
        "List Number",
        f'<w:numPr><w:numId w:val="2"/></w:numPr>{spacing(60, 60)}',
        "",
    ),
    (
        "Quote",
        "Body Text",
        "Body Text",
        f'<w:keepLines/>{QUOTE_RULE}{spacing(240, 240)}<w:ind w:left="425" w:right="425"/>',
        font(23, ACCENT, italic=True),
    ),
    (
        "Correction Heading",
        "Normal",
        "Correction Text",
        f"<w:keepNext/><w:keepLines/>{CORRECTION_RULE}{spacing(120, 0, 259)}{CORRECTION_INDENT}",
        font(19, INK, bold=True),
    ),
    (
        "Correction Text",
        "Normal",
        "Correction Text",
        f"<w:keepLines/>{CORRECTION_RULE}{spacing(0, 240, 259)}{CORRECTION_INDENT}<w:contextualSpacing/>",
        font(19),
    ),
    ("Picture", "Normal", "caption", f"<w:keepNext/>{spacing(240, 80, 240)}", ""),
    ("caption", "Normal", "Body Text", f"<w:keepLines/>{spacing(0, 240, 259)}", font(17, GREY)),
    ("Table Caption", "caption", "Body Text", f"<w:keepNext/>{spacing(280, 80, 259)}", ""),
    ("Table Text", "Normal", "Table Text", spacing(50, 50, 252), font(19)),
    ("Table Figure", "Table Text", "Table Figure", '<w:jc w:val="right"/>', ""),
    ("Table Heading", "Table Text", "Table Heading", "", font(19, ACCENT, bold=True)),
    ("Table Figure Heading", "Table Heading", "Table Figure Heading", '<w:jc w:val="right"/>', ""),
    (
        "Boilerplate Heading",
        "heading 2",
        "Boilerplate Text",
        spacing(320, 60, 252),
        font(20, ACCENT, bold=True),
    ),
    ("Boilerplate Text", "Normal", "Boilerplate Text", spacing(60, 100, 266), font(18, GREY)),
    ("Contact", "Normal", "Contact", f"<w:keepLines/>{spacing(20, 20, 266)}", font(18)),
    ("Note", "Normal", "Note", spacing(60, 100, 266), font(18, GREY)),
    ("Machine Note", "Normal", "Body Text", f"<w:keepLines/>{spacing(0, 160, 259)}", font(17, GREY, italic=True)),
    ("header", "Normal", "", f"{TITLE_RULE}{TABS}", font(17, GREY)),
    ("footer", "Normal", "", TABS, font(17, GREY)),
)
CHARACTERS = (
    ("Default Paragraph Font", ""),
    ("Hyperlink", '<w:color w:val="0B4A8F"/><w:u w:val="single"/>'),
    ("Dateline", f'<w:b/><w:bCs/><w:color w:val="{GREY}"/>'),
    ("Credit", "<w:i/><w:iCs/>"),
)
# Word knows these itself: their identifiers and their places in its lists are given.
BUILT_IN = frozenset(
    (
        *("Normal", "Body Text", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "List Bullet"),
        *("List Number", "Quote", "caption", "header", "footer", "Default Paragraph Font", "Hyperlink"),
    )
)


def style_id(name: str) -> str:
    return (name[0].upper() + name[1:]).title().replace(" ", "") if name else ""


def reference(tag: str, name: str) -> str:
    return f'<w:{tag} w:val="{style_id(name)}"/>' if name else ""


def paragraph_style(name: str, based_on: str, following: str, paragraph: str, run: str) -> str:
    default = ' w:default="1"' if name == "Normal" else ""
    custom = "" if name in BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f"{reference('basedOn', based_on)}{reference('next', following)}<w:qFormat/>"
        + (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "")
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + "</w:style>"
    )


def character_style(name: str, run: str) -> str:
    if not run:
        return (
            f'<w:style w:type="character" w:default="1" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
            '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
        )
    custom = "" if name in BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="character"{custom} w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f"{reference('basedOn', 'Default Paragraph Font')}<w:qFormat/><w:rPr>{run}</w:rPr></w:style>"
    )


def edge(side: str, colour: str, size: int) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>'


TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="ReleaseTable"><w:name w:val="Release Table"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>'
    f"{edge('top', ACCENT, 8)}{edge('bottom', ACCENT, 8)}{edge('insideH', RULE, 4)}</w:tblBorders>"
    '<w:tblCellMar><w:left w:w="142" w:type="dxa"/><w:right w:w="142" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{edge("bottom", ACCENT, 8)}</w:tcBorders>'
    '<w:shd w:val="clear" w:color="auto" w:fill="EEF2F6"/></w:tcPr></w:tblStylePr></w:style>'
)
DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    f'<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
    f'<w:color w:val="{INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/>'
    '<w:lang w:val="de-DE" w:eastAsia="de-DE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
    "<w:pPrDefault/></w:docDefaults>"
)


def styles() -> str:
    body = "".join(paragraph_style(*row) for row in PARAGRAPHS) + "".join(character_style(*row) for row in CHARACTERS)
    return f"<w:styles {W}>{DEFAULTS}{body}{TABLES}</w:styles>"


# --- lists ----------------------------------------------------------------------------------------------


def level(depth: int, form: str, text: str, style: str) -> str:
    linked = reference("pStyle", style) if depth == 0 else ""
    left = 357 * (depth + 1)
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}<w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="357"/></w:pPr><w:rPr><w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" '
        f'w:cs="{FONT}"/><w:color w:val="{ACCENT}"/></w:rPr></w:lvl>'
    )


def numbering() -> str:
    bullets = "".join(level(n, "bullet", "•–"[n % 2], "List Bullet") for n in range(9))
    forms = ("decimal", "lowerLetter", "lowerRoman")
    numbers = "".join(level(n, forms[n % 3], f"%{n + 1}.", "List Number") for n in range(9))
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        for n, levels in ((1, bullets), (2, numbers))
    )
    uses = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))
    return f"<w:numbering {W}>{lists}{uses}</w:numbering>"


# --- header, footer, page -------------------------------------------------------------------------------


def control(tag: str, label: str, number: int) -> str:
    """A content control: pressflow puts its words where the tag is. LibreOffice keeps the title only."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{tag}"/><w:tag w:val="{tag}"/><w:id w:val="{number}"/><w:text/></w:sdtPr>'
        f"<w:sdtContent><w:r><w:t>{label}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def field(instruction: str) -> str:
    """A field: Word and LibreOffice count the pages anew when they lay them out."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


HEADER = (
    f'<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{control("pressflow-publisher", "Publisher", 1001)}'
    f"<w:r><w:tab/></w:r>{control('pressflow-title', 'Newsroom', 1002)}</w:p></w:hdr>"
)
FOOTER = (
    f'<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{control("pressflow-url", "Address", 1003)}'
    f"<w:r><w:tab/></w:r>{control('pressflow-page', 'Page', 1004)}{field('PAGE')}"
    f"{control('pressflow-of', 'of', 1005)}{field('NUMPAGES')}</w:p></w:ftr>"
)
DOCUMENT = (
    f'<w:document {W} {R}><w:body><w:sectPr><w:headerReference w:type="default" r:id="rId5"/>'
    '<w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1871" w:right="1417" w:bottom="1531" w:left="1418" w:header="851" w:footer="709" w:gutter="0"/>'
    '<w:cols w:space="708"/></w:sectPr></w:body></w:document>'
)
SETTINGS = (
    f'<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    + "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    + '</w:compat><w:themeFontLang w:val="de-DE"/></w:settings>'
)
FONTS = (
    f'<w:fonts {W}><w:font w:name="{FONT}"><w:altName w:val="{FALLBACK}"/><w:panose1 w:val="020B0604020202020204"/>'
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
)


def theme() -> str:
    """The least that a theme can be: Word offers its colours to whoever edits the document."""
    colours = (INK, "FFFFFF", ACCENT, "EEF2F6", ACCENT, "0B4A8F", GREY, RULE, "5B7FA6", "8A6D3B", "0B4A8F", ACCENT)
    names = ("dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)), "hlink", "folHlink")
    palette = "".join(f'<a:{n}><a:srgbClr val="{c}"/></a:{n}>' for n, c in zip(names, colours, strict=True))
    faces = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="pressflow"><a:themeElements>'
        f'<a:clrScheme name="pressflow">{palette}</a:clrScheme><a:fontScheme name="pressflow">'
        f"<a:majorFont>{faces}</a:majorFont><a:minorFont>{faces}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="pressflow"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


# --- the package ----------------------------------------------------------------------------------------

PARTS = (  # part, its content type below OFFICE, relationship; all belong to word/document.xml
    ("styles", "wordprocessingml.styles"),
    ("settings", "wordprocessingml.settings"),
    ("numbering", "wordprocessingml.numbering"),
    ("fontTable", "wordprocessingml.fontTable"),
    ("header", "wordprocessingml.header"),
    ("footer", "wordprocessingml.footer"),
    ("theme", "theme"),
)


def content_types() -> str:
    overrides = [
        ("/word/document.xml", f"{OFFICE}.wordprocessingml.document.main+xml"),
        *((f"/word/{part}.xml", f"{OFFICE}.{kind}+xml") for part, kind in PARTS),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", f"{OFFICE}.extended-properties+xml"),
    ]
    return (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides)
        + "</Types>"
    )


def relationships(targets: Mapping[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{kind}" Target="{target}"/>'
        for n, (target, kind) in enumerate(targets.items(), 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def files() -> dict[str, str]:
    """Every file of the package, by name."""
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(
            {
                "word/document.xml": f"{RELATIONSHIPS}/officeDocument",
                "docProps/core.xml": f"{PACKAGE}/relationships/metadata/core-properties",
                "docProps/app.xml": f"{RELATIONSHIPS}/extended-properties",
            }
        ),
        "docProps/app.xml": (
            f'<Properties xmlns="{RELATIONSHIPS.replace("/relationships", "/extended-properties")}">'
            "<Application>pressflow</Application></Properties>"
        ),
        "docProps/core.xml": (
            f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Press release</dc:title></cp:coreProperties>'
        ),
        "word/_rels/document.xml.rels": relationships({f"{part}.xml": f"{RELATIONSHIPS}/{part}" for part, _ in PARTS}),
        "word/document.xml": DOCUMENT,
        "word/fontTable.xml": FONTS,
        "word/footer.xml": FOOTER,
        "word/header.xml": HEADER,
        "word/numbering.xml": numbering(),
        "word/settings.xml": SETTINGS,
        "word/styles.xml": styles(),
        "word/theme.xml": theme(),
    }


def build(path: Path) -> None:
    """Write the template. Stored, not deflated, and dated alike: the same bytes on every machine."""
    with ZipFile(path, "w", ZIP_STORED) as package:
        for name, text in files().items():
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 0
            package.writestr(entry, (HEAD + text).encode())


if __name__ == "__main__":
    build(Path(__file__).with_name("release.docx"))
