"""The re-read of a Word document hides nothing: neither what is deleted or hidden, nor what stands around the text."""

from __future__ import annotations

from dataclasses import replace

import pytest
import samples
from documents import changed, page, rows

from pressflow.errors import RenderError
from pressflow.model import Role
from pressflow.render import docx

HIDDEN = [
    b"<w:r><w:rPr><w:vanish/></w:rPr><w:t>4711</w:t></w:r>",
    b'<w:del w:id="90" w:author="x"><w:r><w:delText>4711</w:delText></w:r></w:del>',
    b'<w:ins w:id="91" w:author="x"><w:r><w:t>4711</w:t></w:r></w:ins>',
    b'<w:r><w:instrText> QUOTE "4711" </w:instrText></w:r>',
    b'<w:fldSimple w:instr="QUOTE 4711"/>',
    b'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE "4711" </w:instrText></w:r>'
    b'<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    b'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>'
    b'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4711</w:t></w:r>'
    b'<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    b'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    b'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4711</w:t></w:r>'
    b'<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    b"<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>4711</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
    b"<w:sdt><w:sdtContent><w:r><w:t>47</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>11</w:t></w:r>",
    b'<w:r><w:t>47</w:t><w:sym w:font="Arial" w:char="0031"/><w:t>1</w:t></w:r>',
]


@pytest.mark.parametrize("hidden", HIDDEN)
def test_what_is_slipped_into_a_block_is_seen_there(hidden):
    content = docx.render(samples.page(rows((Role.PARAGRAPH, "Es kamen Gäste."))))
    end = b'<w:bookmarkEnd w:id="1"/>'
    found = docx.reread(changed(content, "word/document.xml", (end, hidden + end)))
    assert "4711" in dict(found.blocks)["b1"]


@pytest.mark.parametrize("hidden", HIDDEN)
def test_what_is_slipped_between_blocks_is_seen_in_the_rest(hidden):
    content = docx.render(samples.page(rows((Role.PARAGRAPH, "Es kamen Gäste."))))
    end = b'<w:bookmarkEnd w:id="1"/>'
    found = docx.reread(changed(content, "word/document.xml", (end, end + hidden)))
    assert dict(found.blocks) == {"b1": "Es kamen Gäste."}
    assert any("4711" in text for text in found.rest)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("word/header.xml", b"Nordlicht-Verband", b"Verband 4711"),
        ("word/footer.xml", b" von ", b" von 4711 "),
        ("docProps/core.xml", b"Energie", b"4711"),
        ("word/document.xml", b'name="falshoeft"', b'name="falshoeft" title="4711"'),
    ],
)
def test_words_around_the_text_are_seen(tmp_path, name, old, new):
    made = page(tmp_path)
    blocks = tuple(b for b in made.translation.release.blocks if b.role is not Role.ALT)
    translation = replace(made.translation, release=replace(made.translation.release, blocks=blocks))
    content = changed(docx.render(replace(made, translation=translation)), name, (old, new))
    assert any("4711" in text for text in docx.reread(content).rest)


def test_words_own_bookmarks_are_no_blocks():
    content = docx.render(samples.page(rows((Role.PARAGRAPH, "Es kamen Gäste."))))
    own = b'<w:bookmarkStart w:id="9" w:name="_GoBack"/><w:bookmarkEnd w:id="9"/><w:bookmarkStart w:id="1"'
    found = docx.reread(changed(content, "word/document.xml", (b'<w:bookmarkStart w:id="1"', own)))
    assert found.blocks == (("b1", "Es kamen Gäste."),)


def test_page_numbers_are_no_text():
    content = docx.render(samples.page(samples.headless()))
    counted = changed(content, "word/footer.xml", (b"<w:t>1</w:t>", b"<w:t>17</w:t>"))
    assert not any("17" in text for text in docx.reread(counted).rest)


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all"])
def test_what_is_no_document_stops(content):
    with pytest.raises(RenderError):
        docx.reread(content)


def test_a_document_type_is_not_trusted():
    content = docx.render(samples.page(samples.headless()))
    declared = (b"<w:document ", b'<!DOCTYPE d [<!ENTITY n "4711">]><w:document ')
    with pytest.raises(RenderError, match="document type"):
        docx.reread(changed(content, "word/document.xml", declared))
