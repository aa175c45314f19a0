"""The same release as text, as Markdown and as Word is one and the same release, with the same facts."""

from __future__ import annotations

import os
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from docx import Document

from pressflow.model import Release, Role
from pressflow.nlp import Nlp
from pressflow.sources import read_release, read_text, release_of_file, release_of_text

ZONE = ZoneInfo("Europe/Berlin")
ROOT = Path(__file__).parents[2]
SEEDS = sorted((ROOT.parent / "shared" / "seed").glob("*.txt"))
OURS = ROOT / "tests" / "cli" / "ohne-titel.txt"
RELEASES = sorted((ROOT / "releases").glob("*/release.md"))
NLP = Nlp()


def parts(release: Release) -> list[tuple[object, ...]]:
    return [(b.role.value, b.text, b.level, b.ordered, b.row, b.column, b.header) for b in release.blocks]


def facts(release: Release) -> list[tuple[object, ...]]:
    return [
        (b.text, f.kind, f.start, f.end, f.value, f.qualifier)
        for b in release.blocks
        for f in NLP.facts(b.text, "de", release.date)
    ]


def pasted(text: str, *, blank: bool = False, spaced: bool = False) -> bytes:
    """A text pasted into Word: a paragraph a line, perhaps with empty ones between them."""
    document, out = Document(), BytesIO()
    if not spaced:
        document.styles["Normal"].paragraph_format.space_after = 0
    for line in text.split("\n"):
        if line.strip():
            document.add_paragraph(line)
            if blank:
                document.add_paragraph()
    document.save(out)
    return out.getvalue()


def word(tmp_path: Path, content: bytes) -> Release:
    path = tmp_path / "release.docx"
    path.write_bytes(content)
    return release_of_file(path, slug="x", locale="de", zone=ZONE)


@pytest.mark.parametrize("path", [OURS, *SEEDS], ids=lambda p: p.stem)
@pytest.mark.parametrize("how", [{}, {"blank": True}, {"spaced": True}], ids=str)
def test_a_real_text_pasted_into_word(path: Path, how: dict[str, bool], tmp_path: Path) -> None:
    text = read_text(path)
    release = word(tmp_path, pasted(text, **how))
    as_text = release_of_text(text, file="a.txt", slug="x", locale="de", zone=ZONE)
    as_markdown = release_of_text(text, file="a.md", slug="x", locale="de", zone=ZONE, suffix=".md")
    assert parts(release) == parts(as_text) == parts(as_markdown)
    assert (release.date, release.place) == (as_text.date, as_text.place) == (as_markdown.date, as_markdown.place)
    assert facts(release) == facts(as_text)
    assert [f.code for f in release.findings] == [f.code for f in as_text.findings] == ["headline-missing"]
    assert not [b for b in release.blocks if b.role is Role.HEADLINE]


@pytest.mark.parametrize("path", SEEDS, ids=lambda p: p.stem)
def test_links_that_word_makes_by_itself_change_nothing(path: Path, tmp_path: Path) -> None:
    """Word turns `name@work` into a link of mail while one types."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    text = read_text(path)
    document, out = Document(), BytesIO()
    for line in text.split("\n"):
        paragraph = document.add_paragraph()
        for number, piece in enumerate(line.split("Hamburg@work")):
            if number:
                target = document.part.relate_to("mailto:Hamburg@work", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
                link = (
                    f'<w:hyperlink {nsdecls("w", "r")} r:id="{target}"><w:r><w:t>Hamburg@work</w:t></w:r></w:hyperlink>'
                )
                paragraph._p.append(parse_xml(link))
            paragraph.add_run(piece)
    document.save(out)
    as_text = release_of_text(text, file="a.txt", slug="x", locale="de", zone=ZONE)
    assert parts(word(tmp_path, out.getvalue())) == parts(as_text)


@pytest.mark.parametrize("path", RELEASES, ids=lambda p: p.parent.name)
def test_our_releases_retyped_in_word(path: Path, tmp_path: Path) -> None:
    """As an editor of the house would set them, with Word's own styles and nothing of ours."""
    release = read_release(path, locale="de", zone=ZONE)
    own = [b for b in release.blocks if b.at.file == release.at.file]
    document = Document()
    styles = {Role.HEADLINE: "Title", Role.SUBTITLE: "Subtitle", Role.QUOTE: "Quote"}
    lines = iter(own)
    cells: dict[str, list[object]] = {}
    for block in lines:
        if block.role is Role.DATELINE:
            document.add_paragraph(f"{block.text} – {next(lines).text}")
        elif block.role is Role.TABLE_CELL:
            if block.group not in cells:
                rows = [b for b in own if b.group == block.group]
                table = document.add_table(1 + max(b.row for b in rows), 1 + max(b.column for b in rows))
                cells[block.group] = [list(row.cells) for row in table.rows]
            cells[block.group][block.row][block.column].text = block.text  # type: ignore[index]
        elif block.role is Role.LIST_ITEM:
            document.add_paragraph(block.text, style="List Number" if block.ordered else "List Bullet")
        elif block.level:
            document.add_heading(block.text, 1)
        else:
            document.add_paragraph(block.text, style=styles.get(block.role, "Normal"))
    out = BytesIO()
    document.save(out)
    found = word(tmp_path, out.getvalue())
    kept = [part for part, b in zip(parts(release), release.blocks, strict=True) if b.at.file == release.at.file]
    assert parts(found) == kept
    assert (found.date, found.place) == (release.date, release.place)


HTML = """<html><head><meta charset="utf-8"></head><body>
<p>PRESSEMITTEILUNG 12/2024</p>
<h1>Verein baut ein Haus am Hafen</h1>
<p>Kiel, 3. Mai 2024 – Der Verein baut ein Haus. Es wird <b>12 Meter</b> hoch und kostet rund 3 Mio. Euro.</p>
<p>Mehr <a href="https://example.org/haus">im Netz</a>. Das Grundstück misst 400 m<sup>2</sup>.</p>
<h2>Die Pläne</h2>
<p>Geplant sind drei Teile:</p>
<ul><li>ein Dach</li><li>zwei Türme<ul><li>ein Nordturm</li></ul></li></ul>
<ol><li>erst planen</li><li>dann bauen</li></ol>
<table border="1"><thead><tr><th>Jahr</th><th>Kosten</th></tr></thead>
<tr><td>2024</td><td>1,2 Mio. Euro</td></tr><tr><td>2025</td><td>1,8 Mio. Euro</td></tr></table>
<p>„Wir freuen uns sehr auf das neue Haus am Hafen“, sagt Henrike Albers, die Vorsitzende des Vereins.</p>
<p><b>Über den Verein</b></p>
<p>Der Verein am Hafen wurde 1988 gegründet und hat 240 Mitglieder.</p>
<p><b>Pressekontakt</b><br>Jan Weidner<br>Tel. 0431 123456</p>
</body></html>"""
UNDERSTOOD = [
    ("kicker", "PRESSEMITTEILUNG 12/2024"),
    ("headline", "Verein baut ein Haus am Hafen"),
    ("dateline", "Kiel, 3. Mai 2024"),
    ("lead", "Der Verein baut ein Haus. Es wird 12 Meter hoch und kostet rund 3 Mio. Euro."),
    (
        "paragraph",
        "Mehr im Netz (https://example.org/haus). Das Grundstück misst 400 m².",
    ),
    ("subhead", "Die Pläne"),
    ("paragraph", "Geplant sind drei Teile:"),
    *(("list-item", t) for t in ("ein Dach", "zwei Türme", "ein Nordturm", "erst planen", "dann bauen")),
    *(("table-cell", t) for t in ("Jahr", "Kosten", "2024", "1,2 Mio. Euro", "2025", "1,8 Mio. Euro")),
    (
        "paragraph",
        "„Wir freuen uns sehr auf das neue Haus am Hafen“, sagt Henrike Albers, die Vorsitzende des Vereins.",
    ),
    ("boilerplate-head", "Über den Verein"),
    ("boilerplate", "Der Verein am Hafen wurde 1988 gegründet und hat 240 Mitglieder."),
    *(("contact", t) for t in ("Pressekontakt", "Jan Weidner", "Tel. 0431 123456")),
]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The HTML as LibreOffice saves it: straight as Word, and by way of OpenDocument."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "haus.html").write_text(HTML, "utf-8")
    for source, suffix, name in (
        ("haus.html", "docx:MS Word 2007 XML", "direkt"),
        ("haus.html", "odt", ""),
        ("haus.odt", "docx", "odt"),
    ):
        profile = f"-env:UserInstallation=file://{folder}/profile"
        extra = ["--infilter=HTML (StarWriter)"] if source.endswith("html") else []
        command = ["soffice", profile, "--headless", *extra, "--convert-to", suffix, "--outdir", str(folder), source]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=180)
        if name:
            (folder / "haus.docx").rename(folder / f"{name}.docx")
    return folder


@pytest.mark.skipif(not shutil.which("soffice") and not os.environ.get("CI"), reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["direkt", "odt"])
def test_a_document_that_libreoffice_wrote(office: Path, name: str) -> None:
    release = release_of_file(office / f"{name}.docx", slug="x", locale="de", zone=ZONE)
    assert [(b.role.value, b.text) for b in release.blocks] == UNDERSTOOD
    assert [b.level for b in release.blocks if b.role is Role.LIST_ITEM] == [1, 1, 2, 1, 1]
    assert [b.ordered for b in release.blocks if b.role is Role.LIST_ITEM] == [False] * 3 + [True] * 2
    assert [b.header for b in release.blocks if b.role is Role.TABLE_CELL] == [True, True] + [False] * 4
