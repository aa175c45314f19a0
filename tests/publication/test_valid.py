"""The pages that tell of a correction and a withdrawal are valid, and everybody can use them."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from newsdesk import LAST, LATER, SLUG, Newsdesk
from shop import package, tool
from visitor import visit


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with the release corrected, and beside it in `gone/` with the release withdrawn."""
    desk = Newsdesk(tmp_path_factory.mktemp("told") / "newsroom")
    desk.write(13)
    desk.release()
    desk.write(14)
    desk.confirm()
    desk.release(LATER)
    site = desk.root / "both"
    shutil.copytree(desk.public, site)
    desk.run("withdraw", SLUG, "--reason", "Die Zahlen waren falsch.", "--by", "Ada Muster", "--now", LAST)
    desk.release(LAST)
    shutil.copytree(desk.public, site / "gone")
    return site


def test_everybody_can_use_the_pages(told, tmp_path):
    browser, axe = tool("chromium", "chromium-browser", "google-chrome"), package("axe-core/axe.min.js")
    pages = (f"/de/{SLUG}/index.html", f"/gone/de/{SLUG}/index.html", f"/gone/en/{SLUG}/index.html")
    visits = [{"page": page, "width": width, "text": 100} for page in pages for width in (320, 1280)]
    answers = visit(told, visits, browser, tmp_path, axe.read_bytes())
    assert [answer for answer in answers if answer["faults"]] == []
    assert len(answers) == len(visits)


def test_the_pages_are_valid_to_the_letter(told):
    checker = package("vnu-jar/build/dist/vnu.jar")
    pages = [str(told / place / "de" / SLUG / "index.html") for place in ("", "gone")]
    done = subprocess.run(
        [tool("java"), "-jar", str(checker), "--format", "json", *pages],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert json.loads(done.stderr)["messages"] == []
