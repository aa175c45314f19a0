"""The shipped releases as files that are reviewed like code: `make golden` rewrites them, the difference is read.

Sameness is all that these prove; what must be true stands in tests/cli/ and tests/render/.
"""

from __future__ import annotations

import os
import shutil
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree

from pressflow.cli import main

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
REWRITE = os.environ.get("PRESSFLOW_GOLDEN") == "rewrite"
KEPT = (".html", ".xml", ".json", ".docx")


@pytest.fixture(scope="module")
def public(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("golden")
    for name in ("releases", "templates"):
        shutil.copytree(REPOSITORY / name, root / name)
    assert main(["release", "-C", str(root)]) == 0
    return root / "public"


def readable(path: Path) -> str:
    """The file as text: of a document the parts that are made anew for each release."""
    if path.suffix != ".docx":
        return path.read_text("utf-8")
    with zipfile.ZipFile(BytesIO(path.read_bytes())) as archive:
        parts = [etree.fromstring(archive.read(name)) for name in ("docProps/core.xml", "word/document.xml")]
    return "\n".join(etree.tostring(part, pretty_print=True, encoding="unicode") for part in parts)


def golden_name(path: Path, public: Path) -> Path:
    suffix = path.suffix + (".xml" if path.suffix == ".docx" else "")
    return HERE / "newsroom" / path.relative_to(public).with_suffix(suffix)


def test_every_output_is_as_reviewed(public):
    made = {golden_name(p, public): readable(p) for p in sorted(public.rglob("*")) if p.suffix in KEPT}
    if REWRITE:
        shutil.rmtree(HERE / "newsroom", ignore_errors=True)
        for path, text in made.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    kept = {path for path in (HERE / "newsroom").rglob("*") if path.is_file()}
    assert set(made) == kept, "files came or went: `make golden`, then read the difference"
    for path, text in made.items():
        assert text == path.read_text("utf-8"), f"{path.relative_to(HERE)}: `make golden`, then read the difference"
