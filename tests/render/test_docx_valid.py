"""Word documents as other programs see them: Microsoft's own validation rules, and LibreOffice."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
import samples
from documents import changed, long_page, rows
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import FileFormat, OpenXmlValidator

from pressflow.model import Role
from pressflow.render import docx
from pressflow.verify.outputs import normal

LOCALES = ("de", "en-GB", "en-US", "fr", "pl")


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A long release in five locales, as files."""
    folder = tmp_path_factory.mktemp("documents")
    for locale in LOCALES:
        (folder / f"{locale}.docx").write_bytes(docx.render(long_page(folder, locale)))
    return folder


def faults(path: Path, version: FileFormat = FileFormat.MICROSOFT_365) -> list[str]:
    return [str(error) for error in OpenXmlValidator(file_format=version).validate(path).errors]


@pytest.mark.parametrize("version", [FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365])
def test_word_finds_nothing_to_repair(documents, version):
    assert {locale: faults(documents / f"{locale}.docx", version) for locale in LOCALES} == {tag: [] for tag in LOCALES}


def test_a_fault_would_be_found(documents, tmp_path):
    content = (documents / "de.docx").read_bytes()
    style = b'<w:pStyle w:val="Kicker"/>'
    (tmp_path / "faulty.docx").write_bytes(changed(content, "word/document.xml", (style, b"<w:keepNext/>" + style)))
    assert faults(tmp_path / "faulty.docx")


ANY = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=80)
RIGHT_TO_LEFT = st.sampled_from(["مرحبا بالعالم", "שלום עולם, 1.500 אורחים", "Kiel (كيل) 2026"])
EMOJI = st.sampled_from(["🌊 Leuchtturm 👩‍💻🏳️‍🌈", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈", "e\u0301\u0302\u0303 Zalgo"])
ENDLESS = st.integers(200, 3000).map(lambda n: "Donaudampfschiff" * (n // 16))
TEXT = st.one_of(ANY, RIGHT_TO_LEFT, EMOJI, ENDLESS).map(str.strip).filter(bool)
PLACES = (
    (Role.HEADLINE, {}),
    (Role.LEAD, {}),
    (Role.SUBHEAD, {"level": 2}),
    (Role.LIST_ITEM, {"group": "l", "level": 2, "ordered": True}),
    (Role.TABLE_CELL, {"group": "t", "header": True}),
    (Role.TABLE_CELL, {"group": "t", "row": 1}),
    (Role.QUOTE, {"group": "q"}),
    (Role.CONTACT, {}),
    (Role.NOTE, {}),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(TEXT, min_size=len(PLACES), max_size=len(PLACES)))
def test_any_text_makes_a_valid_document_with_that_text(tmp_path_factory, texts):
    made = samples.page(rows(*((role, text, fields) for (role, fields), text in zip(PLACES, texts, strict=True))))
    content = docx.render(made)
    path = tmp_path_factory.getbasetemp() / "any.docx"
    path.write_bytes(content)
    assert faults(path) == []
    impossible = str.maketrans("", "", "\ufffe\uffff")
    expected = {f"b{n}": normal(text.translate(impossible)) for n, text in enumerate(texts, 1)}
    assert {key: normal(text) for key, text in docx.reread(content).blocks} == expected


@pytest.mark.skipif(not shutil.which("soffice") and not os.environ.get("CI"), reason="LibreOffice is not installed")
def test_libreoffice_shows_every_word_of_it(documents, tmp_path):
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)]
    sources = [str(documents / f"{locale}.docx") for locale in LOCALES]
    subprocess.run([*command, *sources], check=True, capture_output=True, timeout=240)
    for locale in LOCALES:
        shown = normal((tmp_path / f"{locale}.txt").read_text("utf-8-sig"))
        texts = long_page(documents, locale).translation.texts()
        assert [text for block, text in texts if block.role is not Role.ALT and normal(text) not in shown] == []
