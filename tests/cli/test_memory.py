"""`pressflow memory`: what translators and other memories send comes in, and nothing is overwritten."""

from __future__ import annotations

import json
import shutil

import pytest
from shop import REPOSITORY

from pressflow.cli import main
from pressflow.memory.tmx import import_tmx
from pressflow.memory.xliff import read_bilingual

GOLD = "2019-09-02-gold-label"


@pytest.fixture
def newsroom(tmp_path):
    shutil.copytree(REPOSITORY / "releases", tmp_path / "releases")
    return tmp_path


def older(text: str, target: str, state: str = "final") -> str:
    """A file as Trados and memoQ send it back, in XLIFF 1.2."""
    return (
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" datatype="x"'
        ' source-language="de-DE" target-language="en-GB"><body><trans-unit id="9">'
        f'<source>{text}</source><target state="{state}">{target}</target></trans-unit></body></file></xliff>'
    )


def test_a_translators_file_is_laid_into_the_record(newsroom, capsys):
    (newsroom / "back.sdlxliff").write_text(older("Digitalwirtschaft", "The digital economy"), "utf-8")
    command = ["memory", "merge", str(newsroom / "back.sdlxliff"), "--into", GOLD, "-C", str(newsroom)]
    before = (newsroom / "releases" / GOLD / "en-GB.xlf").read_bytes()
    assert main([*command, "--dry-run", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["taken"], answer["replaced"], answer["strange"]) == (1, ["b1.s1"], 0)
    assert (newsroom / "releases" / GOLD / "en-GB.xlf").read_bytes() == before
    assert main(command) == 0
    assert "1 segment taken" in capsys.readouterr().out
    unit = read_bilingual(newsroom / "releases" / GOLD / "en-GB.xlf").units[0]
    assert [(s.target, s.state) for s in unit.segments] == [("The digital economy", "final")]
    assert [(s.kind, s.target) for s in unit.suggestions] == [("previous", "Digital economy")]


@pytest.mark.parametrize(
    ("extra", "problem"),
    [
        (["--into", "2030-nichts"], "there is no release"),
        (["--into", GOLD], "no bilingual file"),
    ],
)
def test_a_file_that_belongs_nowhere_is_refused(newsroom, capsys, extra, problem):
    (newsroom / "back.xlf").write_text(older("Ja.", "Tak.").replace("en-GB", "pl"), "utf-8")
    assert main(["memory", "merge", str(newsroom / "back.xlf"), *extra, "-C", str(newsroom)]) == 3
    assert problem in capsys.readouterr().err


def test_an_imported_1_2_file_is_kept_under_a_name_that_is_indexed(newsroom, capsys):
    (newsroom / "vendor.mqxliff").write_text(older("Acht Türme leuchten.", "Eight towers shine."), "utf-8")
    assert main(["memory", "import", str(newsroom / "vendor.mqxliff"), "-C", str(newsroom)]) == 0
    assert (newsroom / "releases" / "memory" / "vendor.xlf").exists()
    assert main(["memory", "export", str(newsroom / "m.tmx"), "-C", str(newsroom)]) == 0
    assert "Eight towers shine." in (newsroom / "m.tmx").read_text("utf-8")


def test_a_damaged_memory_is_named_and_built_anew(newsroom, capsys):
    assert main(["memory", "status", "-C", str(newsroom)]) == 0
    before = capsys.readouterr().out
    for path in (newsroom / ".pressflow").glob("memory.sqlite*"):
        path.unlink()
    (newsroom / ".pressflow" / "memory.sqlite").write_bytes(b"damage" * 999)
    assert main(["memory", "status", "-C", str(newsroom)]) == 0
    told = capsys.readouterr()
    assert told.out == before
    assert "memory.sqlite.damaged-1" in told.err


def test_a_memory_is_exported_for_one_locale(newsroom, capsys):
    file = newsroom / "en.tmx"
    assert main(["memory", "export", str(file), "--to", "en-GB", "-C", str(newsroom)]) == 0
    assert {unit.target_locale for unit in import_tmx(file)} == {"en-GB"}
    assert main(["memory", "export", str(file), "--to", "pl", "-C", str(newsroom)]) == 3
    assert "choose one of: en-GB, fr" in capsys.readouterr().err
