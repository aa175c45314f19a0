"""The published newsroom, seen by the programs of those who use it: browser, office, feed reader."""

from __future__ import annotations

import functools
import http.server
import re
import shutil
import subprocess
import threading
import zipfile
from datetime import UTC, datetime

import feedparser
import pytest
from feed_rules import atom_problems, rss_problems
from lxml import etree, html
from shop import GOLD, MEETING, QUIET, tool

FOLDERS = {"de": "de", "en": "en-GB", "fr": "fr"}


@pytest.fixture(scope="module")
def address(published):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

    handler = functools.partial(Quiet, directory=str(published / "public"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("page", ["", "de/", f"en/{GOLD}/", f"fr/{MEETING}/"])
def test_a_browser_shows_the_page_without_complaint(page, address, tmp_path):
    browser = tool("chromium", "chromium-browser", "google-chrome")
    done = subprocess.run(
        [browser, *QUIET, f"--user-data-dir={tmp_path}", "--window-size=390,900", "--dump-dom", address + page],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert "<h1" in done.stdout
    assert not re.findall(r"CONSOLE.*", done.stderr)


def test_every_link_leads_somewhere(published):
    public = published / "public"
    pages = sorted(public.rglob("*.html"))
    ids = {page: set(html.document_fromstring(page.read_bytes()).xpath("//@id")) for page in pages}
    for page in pages:
        tree = html.document_fromstring(page.read_bytes())
        for link in tree.xpath("//a/@href | //link/@href | //img/@src | //img/@srcset"):
            target, _, anchor = link.split(" ")[0].partition("#")
            if re.match(r"(?:https?|mailto|tel):", target):
                continue
            found = (page.parent / target) if target else page
            assert found.resolve().exists(), f"{page.relative_to(public)} -> {link}"
            assert not anchor or anchor in ids[found.resolve()], f"{page.relative_to(public)} -> {link}"


def test_no_page_asks_anybody_else(published):
    for page in (published / "public").rglob("*.html"):
        tree = html.document_fromstring(page.read_bytes())
        loads = tree.xpath(
            "//script/@src | //img/@src | //iframe/@src | //link[@rel='stylesheet' or @rel='icon']/@href"
        )
        assert not [url for url in loads if "//" in url]


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("slug", [GOLD, MEETING])
def test_an_office_converts_the_document(folder, slug, published, tmp_path):
    office = tool("soffice", "libreoffice")
    source = published / "public" / folder / slug / f"{slug}.docx"
    subprocess.run(
        [office, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf",
         "--outdir", str(tmp_path), str(source)],
        capture_output=True, timeout=180, check=True,
    )  # fmt: skip
    pdf = tmp_path / f"{slug}.pdf"
    assert pdf.stat().st_size > 10_000
    reader = shutil.which("pdftotext")
    if reader:
        text = subprocess.run([reader, str(pdf), "-"], capture_output=True, text=True, check=True).stdout
        assert {"de": "Mitglieder", "en": "members", "fr": "membres"}[folder] in text


@pytest.mark.parametrize(("folder", "locale"), FOLDERS.items())
def test_a_document_speaks_the_language_of_its_folder(folder, locale, published):
    source = published / "public" / folder / GOLD / f"{GOLD}.docx"
    with zipfile.ZipFile(source) as archive:
        styles = etree.fromstring(archive.read("word/styles.xml"))
        core = etree.fromstring(archive.read("docProps/core.xml"))
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    spoken = styles.find(f".//{word}docDefaults//{word}lang").get(f"{word}val")
    assert spoken.split("-")[0] == folder
    assert core.findtext("{http://purl.org/dc/elements/1.1/}language").split("-")[0] == locale.split("-")[0]


@pytest.mark.parametrize(("folder", "locale"), FOLDERS.items())
def test_a_feed_reader_reads_the_feed_without_a_complaint(folder, locale, published):
    feed = feedparser.parse((published / "public" / folder / "feed.xml").read_bytes())
    assert not feed.bozo
    assert feed.feed.language.lower() == locale.lower()
    assert [entry.link.split("/")[-2] for entry in feed.entries] == [MEETING, GOLD]
    for entry in feed.entries:
        slug = entry.link.split("/")[-2]
        assert not entry.guidislink
        assert entry.id.startswith("urn:uuid:")
        assert len(entry.content[0].value) > len(entry.summary) > 50
        (document,) = entry.enclosures
        lies = published / "public" / folder / slug / f"{slug}.docx"
        assert int(document.length) == lies.stat().st_size


@pytest.mark.parametrize("kind", ["feed.xml", "atom.xml", "feed.json", "sitemap*.xml"])
def test_every_address_in_a_feed_is_there(kind, published):
    public = published / "public"
    files = sorted(public.rglob(kind))
    assert files
    for file in files:
        found = set(re.findall(r"https://newsroom\.example/[^\s\"<>&\\]*", file.read_text("utf-8")))
        assert found
        for address in found:
            target = public / address.removeprefix("https://newsroom.example/")
            assert (target / "index.html" if address.endswith("/") else target).is_file(), f"{file}: {address}"


@pytest.mark.parametrize(("name", "problems"), [("feed.xml", rss_problems), ("atom.xml", atom_problems)])
def test_the_validator_has_nothing_to_say_of_any_feed(name, problems, published):
    public = published / "public"
    files = sorted(public.rglob(name))
    assert len(files) == len(FOLDERS) * 5  # the locale's and four topics'
    for file in files:
        address = "https://newsroom.example/" + file.relative_to(public).as_posix()
        assert problems(file.read_bytes(), address, datetime.now(UTC)) == []


def test_a_topic_has_a_feed_in_every_language(published):
    public = published / "public"
    topics = {folder: sorted(p.name for p in (public / folder / "topics").iterdir()) for folder in FOLDERS}
    assert topics["de"] == ["clusterpolitik", "denkmalpflege", "digitalisierung", "ehrenamt"]
    assert topics["en"] == topics["fr"] == topics["de"]
    titles = {f: feedparser.parse(public / f / "topics/ehrenamt/feed.xml").feed.title for f in FOLDERS}
    assert [title.rpartition(" – ")[2] for title in titles.values()] == ["Ehrenamt", "Volunteering", "Bénévolat"]


def test_the_ids_of_a_release_differ_per_language(published):
    ids = [
        entry.id
        for folder in FOLDERS
        for entry in feedparser.parse((published / "public" / folder / "feed.xml").read_bytes()).entries
    ]
    assert len(set(ids)) == 6


@pytest.mark.parametrize("slug", [GOLD, MEETING])
def test_the_pages_of_a_release_know_each_other(slug, published):
    for folder, locale in FOLDERS.items():
        page = html.document_fromstring((published / "public" / folder / slug / "index.html").read_bytes())
        assert page.get("lang") == locale
        assert len(page.xpath("//h1")) == 1
        tags = set(page.xpath("//link[@rel='alternate' and @hreflang]/@hreflang"))
        assert tags >= {"de", "en-GB", "fr", "x-default"}
        assert page.xpath("//link[@rel='canonical']/@href") == [f"https://newsroom.example/{folder}/{slug}/"]


def test_figures_stand_in_the_style_of_each_language(published):
    """What the proof compares, a reader sees: 1.500, 1,500, 1 500."""
    texts = {f: (published / "public" / f / GOLD / "index.html").read_text("utf-8") for f in FOLDERS}
    assert "1.500 Mitglieder" in texts["de"]
    assert "1,500 members" in texts["en"]
    assert "1\u202f500\u00a0membres" in texts["fr"]
