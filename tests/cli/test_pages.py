"""The published pages as people need them: seen, read aloud, enlarged, searched; and valid to the letter."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import samples
from lxml import html
from shop import GOLD, MEETING, REPOSITORY, package, tool
from visitor import visit

from pressflow.public import Notice
from pressflow.render import Withdrawn
from pressflow.render import html as pages

PAGES = (
    *(f"newsroom/{page}" for page in (
        "index.html", "de/index.html", f"fr/{MEETING}/index.html", f"de/{GOLD}/index.html", "en/search/index.html",
        "de/archive/2026/index.html", "en/topics/ehrenamt/index.html",
    )),
    *(f"samples/de/{page}/index.html" for page in ("corrected", "headless", "withdrawn")),
)  # fmt: skip
PHONE, DESK = {"width": 320, "text": 100}, {"width": 1280, "text": 100}
ENLARGED = {"width": 1280, "text": 200}
ZOOMED = {"width": 640, "text": 100}  # a window of 1280 pixels at 200 %


@pytest.fixture(scope="module")
def shelf(published, tmp_path_factory) -> Path:
    """The published newsroom; and beside it a release with every part, one without a headline, one withdrawn."""
    shelf = tmp_path_factory.mktemp("shelf")
    (shelf / "newsroom").symlink_to(published / "public")
    page = samples.page(slug="corrected", root=REPOSITORY, machine=True)
    notice = Notice(page.published, "Korrektur vom 13. März 2026", ("Richtig ist: 31 Betriebe.",), "Korrektur", "urn:1")
    full = replace(page, notices=(notice,), modified=page.modified + timedelta(days=1))
    bare = samples.page(samples.headless(), slug="headless", root=REPOSITORY)
    gone = Withdrawn("withdrawn", "de", page.settings, notice, page.guid, page.published, samples.LOCALES)
    made = {
        "de/corrected/index.html": pages.render(full),
        "de/corrected/falshoeft.png": samples.png(),
        "de/headless/index.html": pages.render(bare),
        "de/withdrawn/index.html": pages.render_withdrawn(gone),
        **pages.render_root([], page.settings),
    }
    for name, content in made.items():
        path = shelf / "samples" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return shelf


@pytest.mark.parametrize(("dark", "ways"), [(False, (PHONE, DESK, ENLARGED, ZOOMED)), (True, (DESK,))])
def test_everybody_can_use_the_pages(dark, ways, shelf, tmp_path):
    browser, axe = tool("chromium", "chromium-browser", "google-chrome"), package("axe-core/axe.min.js")
    visits = [{"kind": "audit", "page": f"/{page}", **way} for page in PAGES for way in ways]
    answers = visit(shelf, visits, browser, tmp_path, axe.read_bytes(), dark)
    assert [answer for answer in answers if answer["faults"]] == []
    assert len(answers) == len(visits)


def test_the_visitor_sees_a_fault_where_there_is_one(tmp_path):
    browser, axe = tool("chromium", "chromium-browser", "google-chrome"), package("axe-core/axe.min.js")
    (tmp_path / "bad.html").write_text("<!doctype html><title>T</title><img src=x><table width=900><tr><td>x")
    bad = {"kind": "audit", "page": "/bad.html", **PHONE}
    (answer,) = visit(tmp_path, [bad], browser, tmp_path / "profile", axe.read_bytes())
    faults = " ".join(answer["faults"])
    assert "image-alt" in faults
    assert "html-has-lang" in faults
    assert "reads sideways" in faults


def test_a_search_finds_words_titles_and_topics_in_the_browser(published, tmp_path):
    browser = tool("chromium", "chromium-browser", "google-chrome")
    asked = {
        "de/search/index.html?q=kuesten": [MEETING],  # Küstenlicht, in the text; typed without umlauts
        "de/search/index.html?q=DIGITALISIERUNG": [GOLD],  # a topic
        "fr/search/index.html?q=phares+phare": [MEETING],
        "en/search/index.html?q=1%2C500+members": [GOLD],  # as it is written there
        "en/search/index.html?q=1500": [GOLD],
        "en/search/index.html?q=lighthouse+zebra": [],
        "de/search/index.html?q=hamburg": [GOLD, MEETING],  # in the title before in the text, though older
    }
    visits = [{"kind": "search", "page": f"/{page}", "width": 400} for page in asked]
    answers = visit(published / "public", visits, browser, tmp_path)
    found = {answer["page"][1:]: [href.split("/")[1] for href, _ in answer["links"]] for answer in answers}
    assert found == asked
    said = [answer["found"] for answer in answers]
    assert said[1:] == ["Treffer: 1", "Résultats\u00a0: 1", *["Results: 1"] * 2, "No release found.", "Treffer: 2"]


def test_quotes_facts_and_address_are_copied(published, tmp_path):
    browser = tool("chromium", "chromium-browser", "google-chrome")
    address = f"https://newsroom.example/en/{MEETING}/"
    visits = [{"kind": "copy", "page": f"/en/{MEETING}/index.html", "width": 800}]
    (answer,) = visit(published / "public", visits, browser, tmp_path)
    (quote, said, done), (facts, figures, _), (link, href, _) = answer["copied"]
    assert (quote, facts, link, done) == ("Copy quote", "Copy facts", "Copy link", "Copied")
    assert said.startswith("“A lighthouse that nobody may enter is soon forgotten,”")
    assert "says Dr Henrike Albers" in said
    assert said.endswith(f"\n{address}")
    assert "€2.4 million" in figures
    assert href == address


def test_pages_style_and_drawings_are_valid_to_the_letter(published, shelf):
    checker = package("vnu-jar/build/dist/vnu.jar")
    done = subprocess.run(
        [tool("java"), "-jar", str(checker), "--format", "json", "--skip-non-html", "--also-check-css",
         "--also-check-svg", str(published / "public"), str(shelf / "samples")],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert json.loads(done.stderr)["messages"] == []


def test_ids_are_unique_and_languages_know_each_other(published):
    public = published / "public"
    alternates = {}
    for path in sorted(public.rglob("*.html")):
        page = html.document_fromstring(path.read_bytes())
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids)), path
        (canonical,) = page.xpath("//link[@rel='canonical']/@href")
        alternates[canonical] = {
            link.get("hreflang"): link.get("href") for link in page.xpath("//link[@rel='alternate'][@hreflang]")
        }
    for address, others in alternates.items():
        for other in others.values():
            assert address in alternates[other].values() or other == "https://newsroom.example/", (address, other)


def test_every_picture_of_every_size_is_there_and_no_page_is_heavy(published):
    for path in sorted((published / "public").rglob("*.html")):
        content = path.read_bytes()
        assert len(content) < 60_000, path
        for image in html.document_fromstring(content).xpath("//img"):
            assert image.get("width")
            assert image.get("height")
            for candidate in filter(None, (image.get("srcset") or "").split(", ")):
                file, width = candidate.split(" ")
                assert (path.parent / file).is_file()
                assert width.endswith("w")
