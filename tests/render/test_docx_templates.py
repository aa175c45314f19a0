"""Word templates: ours, and a team's own, whatever its author has left in it and whatever program has saved it."""

from __future__ import annotations

import os
import re
import runpy
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
import samples
from documents import W, changed, long_page, part, styled
from lxml import etree

from pressflow.errors import RenderError
from pressflow.render import docx
from pressflow.render._docx_styles import STYLES
from pressflow.verify.outputs import normal

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "templates"


def test_the_template_is_what_its_script_builds(tmp_path):
    script = runpy.run_path(str(TEMPLATES / "build_release_docx.py"))
    script["build"](tmp_path / "release.docx")
    assert (tmp_path / "release.docx").read_bytes() == (TEMPLATES / "release.docx").read_bytes()


def branded(root: Path, *replacements: tuple[bytes, bytes], name: str = "word/styles.xml") -> Path:
    (root / "templates").mkdir()
    content = changed((TEMPLATES / "release.docx").read_bytes(), name, *replacements)
    (root / "templates" / "release.docx").write_bytes(content)
    return root


def test_the_newsrooms_own_template_wins(tmp_path):
    root = branded(tmp_path, (b'w:val="1F3A5F"', b'w:val="AA0011"'))
    content = docx.render(samples.page(samples.headless(), root=root))
    assert b"AA0011" in etree.tostring(part(content, "word/styles.xml"))


def test_a_language_in_the_templates_styles_does_not_win(tmp_path):
    own = b'<w:name w:val="Lead"/>', b'<w:name w:val="Lead"/><w:rPr><w:lang w:val="en-US"/></w:rPr>'
    root = branded(tmp_path, own)
    languages = part(docx.render(samples.page(samples.headless(), root=root)), "word/styles.xml").iter(f"{W}lang")
    assert [node.get(f"{W}val") for node in languages] == ["de-DE"]


def test_what_the_templates_author_tried_out_is_not_published(tmp_path):
    sample = b"<w:body><w:p><w:r><w:t>Lorem 4711</w:t></w:r></w:p>"
    root = branded(tmp_path, (b"<w:body>", sample), name="word/document.xml")
    assert b"4711" not in etree.tostring(part(docx.render(samples.page(samples.headless(), root=root))))


def test_a_template_without_controls_keeps_its_header(tmp_path):
    root = branded(tmp_path, (b"pressflow-publisher", b"publisher"), name="word/header.xml")
    content = docx.render(samples.page(samples.headless(), root=root))
    assert [t.text for t in part(content, "word/header.xml").iter(f"{W}t")] == ["Publisher", "Presse und Medien"]


def test_a_control_around_a_whole_paragraph_is_filled_and_no_longer_bound(tmp_path):
    """As Word writes it when the control is put on a line of its own, bound to a document property."""
    block = (
        b'<w:sdt><w:sdtPr><w:tag w:val="pressflow-publisher"/><w:dataBinding w:xpath="/x" w:storeItemID="{0}"/>'
        b"</w:sdtPr>"
        b'<w:sdtContent><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:rPr><w:b/><w:lang w:val="en-US"/></w:rPr>'
        b"<w:t>Our </w:t></w:r><w:r><w:t>name</w:t></w:r></w:p></w:sdtContent></w:sdt></w:hdr>"
    )
    root = branded(tmp_path, (b"</w:hdr>", block), name="word/header.xml")
    header = part(docx.render(samples.page(samples.headless(), root=root)), "word/header.xml")
    (filled,) = header.findall(f"{W}sdt/{W}sdtContent/{W}p/{W}r")
    assert "".join(t.text or "" for t in filled.iter(f"{W}t")) == "Nordlicht-Verband"
    assert [etree.QName(node).localname for node in filled[0]] == ["b", "lang"]
    assert filled[0][1].get(f"{W}val") == "de-DE"
    assert header.find(f".//{W}dataBinding") is None


def test_a_template_says_everything_that_it_lacks(tmp_path):
    root = branded(
        tmp_path,
        (b'<w:name w:val="Lead"/>', b'<w:name w:val="Vorspann"/>'),
        (b'<w:name w:val="Credit"/>', b'<w:name w:val="Foto"/>'),
        (b'<w:numPr><w:numId w:val="2"/></w:numPr>', b""),
    )
    with pytest.raises(RenderError) as error:
        docx.render(samples.page(samples.headless(), root=root))
    for lacking in (
        "the paragraph style 'Lead' (the opening paragraph)",
        "the character style 'Credit' (who made a picture)",
        "numbering in the style 'List Number'",
    ):
        assert lacking in error.value.problem
    assert "Caption" not in error.value.problem
    assert error.value.at is not None
    assert error.value.at.file.endswith("templates/release.docx")


def test_a_template_that_is_no_document_stops(tmp_path):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "release.docx").write_bytes(b"no zip")
    with pytest.raises(RenderError, match="not a Word document"):
        docx.render(samples.page(samples.headless(), root=tmp_path))


# --- leftovers ------------------------------------------------------------------------------------------


def with_parts(root: Path, parts: dict[str, bytes], *replacements: tuple[str, bytes, bytes]) -> Path:
    """A newsroom whose template is ours with parts added and bytes replaced."""
    content = (TEMPLATES / "release.docx").read_bytes()
    for name, old, new in replacements:
        content = changed(content, name, (old, new))
    (root / "templates").mkdir()
    (root / "templates" / "release.docx").write_bytes(content)
    with ZipFile(root / "templates" / "release.docx", "a") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return root


def relation(key: str, kind: str, target: str, mode: str = "") -> bytes:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return f'<Relationship Id="{key}" Type="{office}/{kind}" Target="{target}"{mode}/></Relationships>'.encode()


def published(root: Path) -> dict[str, bytes]:
    with ZipFile(BytesIO(docx.render(samples.page(samples.headless(), root=root)))) as package:
        return {name: package.read(name) for name in package.namelist()}


END = b"</Relationships>"
RELATIONS = "word/_rels/document.xml.rels"


def test_a_picture_that_the_templates_author_tried_out_is_not_published(tmp_path):
    parts = {"word/media/secret.png": samples.png(8, 8)}
    typed = b'<Default Extension="png" ContentType="image/png"/><Default Extension="rels"'
    root = with_parts(
        tmp_path,
        parts,
        (RELATIONS, END, relation("rId77", "image", "media/secret.png")),
        ("[Content_Types].xml", b'<Default Extension="rels"', typed),
        ("word/document.xml", b"<w:body>", b'<w:body><w:p><w:hyperlink r:id="rId77"/></w:p>'),
    )
    assert not [name for name in published(root) if "media" in name]


def test_comments_and_custom_properties_of_the_template_are_not_published(tmp_path):
    comment = b'<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    typed = b'<Override PartName="/word/comments.xml" ContentType="%s"/></Types>' % kind
    root = with_parts(
        tmp_path,
        {"word/comments.xml": comment, "docProps/custom.xml": b"<Properties/>"},
        (RELATIONS, END, relation("rId78", "comments", "comments.xml")),
        ("_rels/.rels", END, relation("rId79", "custom-properties", "docProps/custom.xml")),
        ("[Content_Types].xml", b"</Types>", typed),
    )
    assert not {"word/comments.xml", "docProps/custom.xml"} & set(published(root))


def test_the_path_of_the_authors_template_is_not_published_and_partners_may_edit(tmp_path):
    own = b'<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop'
    root = with_parts(tmp_path, {}, ("word/settings.xml", b"<w:defaultTabStop", own))
    linked = relation("rId1", "attachedTemplate", "file:///C:/Users/eva/Normal.dotm", ' TargetMode="External"')
    with ZipFile(root / "templates" / "release.docx", "a") as package:
        head = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        package.writestr("word/_rels/settings.xml.rels", head + linked)
    files = published(root)
    assert b"documentProtection" not in files["word/settings.xml"]
    assert not [name for name, data in files.items() if b"Users/eva" in data]


def test_the_authors_statistics_are_not_published(tmp_path):
    old = b"<Application>pressflow</Application>"
    new = b"<Application>Microsoft Office Word</Application><Words>812</Words>"
    files = published(with_parts(tmp_path, {}, ("docProps/app.xml", old, new)))
    assert old in files["docProps/app.xml"]
    assert b"812" not in files["docProps/app.xml"]


def test_a_section_keeps_the_letterhead_of_the_section_before_it(tmp_path):
    """A template of two sections: the last says nothing of its header, so it shows that of the first."""
    reference = b'<w:headerReference w:type="default" r:id="rId5"/>'
    first = b"<w:body><w:p><w:pPr><w:sectPr>" + reference + b"</w:sectPr></w:pPr></w:p><w:sectPr>"
    root = with_parts(tmp_path, {}, ("word/document.xml", b"<w:body><w:sectPr>" + reference, first))
    assert reference in published(root)["word/document.xml"]


def test_a_template_keeps_its_own_page(tmp_path):
    own = (b'w:w="11906" w:h="16838"', b'w:w="10000" w:h="12000"')
    root = branded(tmp_path, own, name="word/document.xml")
    (page,) = part(docx.render(samples.page(samples.headless(), root=root))).iter(f"{W}pgSz")
    assert (page.get(f"{W}w"), page.get(f"{W}h")) == ("10000", "12000")


def test_a_template_that_is_edited_meanwhile_is_read_anew(tmp_path):
    root = branded(tmp_path, (b'w:val="1F3A5F"', b'w:val="AA0011"'))
    docx.render(samples.page(samples.headless(), root=root))
    path = root / "templates" / "release.docx"
    path.write_bytes(changed(path.read_bytes(), "word/styles.xml", (b"AA0011", b"BB0022")))
    os.utime(path, ns=(1, 1))
    content = docx.render(samples.page(samples.headless(), root=root))
    assert b"AA0011" not in etree.tostring(part(content, "word/styles.xml"))


def test_lists_of_one_level_show_inner_items_on_that_level(tmp_path):
    """Word's own list styles have one; a level that is not defined would have no bullet."""
    with ZipFile(TEMPLATES / "release.docx") as package:
        whole = package.read("word/numbering.xml")
    flat = re.sub(rb'<w:lvl w:ilvl="[1-8]">.*?</w:lvl>', b"", whole)
    root = branded(tmp_path, (whole, flat), name="word/numbering.xml")
    content = docx.render(samples.page(list(samples.full()), root=root, pictures=()))
    assert {node.get(f"{W}val") for node in part(content).iter(f"{W}ilvl")} == {"0"}


# --- ours -----------------------------------------------------------------------------------------------


def test_americans_print_on_letter_with_the_same_measure(tmp_path):
    pages = {}
    for locale in ("en-GB", "en-US"):
        (section,) = part(docx.render(long_page(tmp_path, locale))).iter(f"{W}sectPr")
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        sides = [int(margins.get(f"{W}{side}")) for side in ("left", "right")]  # type: ignore[union-attr, arg-type]
        width, height = (int(size.get(f"{W}{side}")) for side in ("w", "h"))  # type: ignore[union-attr, arg-type]
        pages[locale] = (width, height, width - sum(sides))
    assert pages == {"en-GB": (11906, 16838, 9071), "en-US": (12240, 15840, 9071)}


def test_the_guide_lists_every_style():
    guide = (ROOT / "docs" / "docx.md").read_text("utf-8")
    assert [style.name for style in STYLES if f"| {style.name} | {style.kind} | {style.use} |" not in guide] == []


@pytest.mark.skipif(not shutil.which("soffice") and not os.environ.get("CI"), reason="LibreOffice is not installed")
def test_a_template_that_libreoffice_saved_serves_as_well(tmp_path):
    """It writes `Heading 2` for `heading 2`, and a `Caption` beside ours; it knows controls by their titles only."""
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    (tmp_path / "templates").mkdir()
    command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "templates")]
    subprocess.run([*command, str(TEMPLATES / "release.docx")], check=True, capture_output=True, timeout=120)
    made = samples.page(list(samples.full()), "en-GB", root=tmp_path, pictures=())
    content = docx.render(made)
    with ZipFile(BytesIO(content)) as package:
        names = package.namelist()
    assert len(names) == len(set(names))
    found = docx.reread(content)
    assert {key: normal(text) for key, text in found.blocks} == {b.id: normal(t) for b, t in made.translation.texts()}
    assert {"Nordlicht-Verband", "Press and media", made.url} <= set(found.rest)
    own = {style.get(f"{W}styleId") for style in part(content, "word/styles.xml").iter(f"{W}style")}
    assert {style for style, _ in styled(content)} <= own
