"""The file that a Word document is: the same bytes everywhere, and a package in which every part is accounted for."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import docx as python_docx
import pytest
import samples
from documents import W, page, part, rows
from lxml import etree

from pressflow.model import Role
from pressflow.render import docx
from pressflow.verify.outputs import normal


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


@pytest.fixture
def _zones(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("_zones")
def test_same_bytes_in_any_time_zone(media, monkeypatch):
    versions = set()
    for zone in ("UTC", "Pacific/Auckland", "America/Los_Angeles"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        versions.add(docx.render(page(media)))
    assert len(versions) == 1


def test_same_bytes_in_any_process():
    """Python orders its sets anew in each."""
    script = (
        "import hashlib, samples; from pressflow.render import docx;"
        "names = tuple(f'Verband Küste {n}' for n in range(20));"
        "from dataclasses import replace; made = replace(samples.page(pictures=(), locale='en-GB'), verbatim=names);"
        "print(hashlib.sha256(docx.render(made)).hexdigest())"
    )
    digests = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, "-c", script]
        digests.add(subprocess.run(command, env=environment, check=True, capture_output=True).stdout)
    assert len(digests) == 1


def test_no_document_leaves_a_trace_in_the_next(media):
    """The template is read once; each document is its own."""
    first = docx.render(page(media))
    docx.render(page(media, "fr", machine=True))
    docx.render(samples.page(rows((Role.LIST_ITEM, "eins", {"group": "l", "level": 1, "ordered": True}))))
    assert docx.render(page(media)) == first


def test_the_zip_tells_no_time_and_depends_on_no_zlib(media):
    with ZipFile(BytesIO(docx.render(page(media)))) as package:
        entries = package.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.compress_type for entry in entries} == {ZIP_STORED}
    assert entries[0].filename == "[Content_Types].xml"
    assert len({entry.filename for entry in entries}) == len(entries)


def test_every_relationship_leads_to_a_part_and_every_part_has_a_type(media):
    with ZipFile(BytesIO(docx.render(page(media)))) as package:
        names = set(package.namelist())
        types = etree.fromstring(package.read("[Content_Types].xml"))
        relationships = etree.fromstring(package.read("word/_rels/document.xml.rels"))
    for rel in relationships:
        assert rel.get("TargetMode") == "External" or f"word/{rel.get('Target')}" in names
    overrides = {node.get("PartName") for node in types}
    extensions = {node.get("Extension") for node in types}
    assert all(f"/{name}" in overrides or name.rpartition(".")[2] in extensions for name in names)


def test_bookmarks_are_numbered_and_named_once(media):
    starts = list(part(docx.render(page(media))).iter(f"{W}bookmarkStart"))
    for key in ("id", "name"):
        values = [start.get(f"{W}{key}") for start in starts]
        assert len(set(values)) == len(values)


def test_word_opens_it_in_its_own_mode(media):
    (setting,) = (
        node
        for node in part(docx.render(page(media)), "word/settings.xml").iter(f"{W}compatSetting")
        if node.get(f"{W}name") == "compatibilityMode"
    )
    assert setting.get(f"{W}val") == "15"


def test_python_docx_reads_the_same_text(media):
    document = python_docx.Document(BytesIO(docx.render(page(media))))
    assert normal(document.paragraphs[1].text) == page(media).translation.title
    assert document.tables[0].cell(1, 1).text == "1.284"
    assert document.sections[0].page_width is not None
    assert document.sections[0].page_width.mm == pytest.approx(210, abs=0.5)
