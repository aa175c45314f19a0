"""Word in a newsroom: from a document to a published page, and a release written out again."""

from __future__ import annotations

import json
import re
from io import BytesIO
from pathlib import Path

import pytest
import word_file as wf
from PIL import Image
from pseudo import fill_in
from shop import MEETING, pressflow

LEAD = "Kiel, 3. Mai 2024 – Der Verein baut ein Haus am Hafen. Es wird zwölf Meter hoch."


def photo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (300, 200), "navy").save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "meldung.docx"
    body = (
        wf.p("Verein baut ein Haus", style="Titel")
        + wf.p(LEAD, '<w:ins w:id="1" w:author="A">' + wf.r(" Es kostet 3 Mio. Euro.") + "</w:ins>")
        + wf.p(wf.picture(alt="Ein Haus am Wasser"))
        + wf.p("Das Haus im Mai.", style="Beschriftung")
        + wf.table(["Jahr", "Zahl"], ["2023", "12"])
        + wf.item("ein Dach", 2)
        + wf.item("zwei Türme", 2)
    )
    parts, links = {"word/media/image1.jpeg": photo()}, {"pic1": ("image", "media/image1.jpeg", False)}
    path.write_bytes(wf.docx(body, parts=parts, links=links))
    return path


def test_new_shows_what_was_understood(document, newsroom):
    done = pressflow(newsroom, "new", "--from", str(document), "--dry-run")
    rows = [re.sub(r"\s{2,}", "  ", line) for line in done.stdout.splitlines()]
    assert rows[1:] == [
        "├─ date  2024-05-03",
        "├─ place  Kiel",
        "├─ pictures  1 in the document",
        "├─ headline  Verein baut ein Haus",
        "├─ dateline  Kiel, 3. Mai 2024",
        "├─ lead  Der Verein baut ein Haus am Hafen. Es wird zwölf Meter hoch. Es koste…",
        "├─ alt  Ein Haus am Wasser",
        "├─ caption  Das Haus im Mai.",
        "├─ table-head  Jahr | Zahl",
        "├─ table-row  2023 | 12",
        "├─ list-item  1. ein Dach",
        "└─ list-item  2. zwei Türme",
    ]
    assert "[tracked-changes]" in done.stderr
    assert "paragraph 2" in done.stderr


def test_a_word_document_is_published_with_its_picture(document, newsroom):
    done = pressflow(newsroom, "new", "--from", str(document))
    slug = re.search(r"releases/(\S+)/release\.docx", done.stderr)[1]
    pressflow(newsroom, "facts", slug)
    pressflow(newsroom, "facts", slug, "--sign", "Ada Muster")
    pressflow(newsroom, "release", slug, code=None)
    for locale in ("en-GB", "fr"):
        fill_in(newsroom / "releases" / slug / f"{locale}.xlf", newsroom / "releases" / "terms.csv")
    answer = json.loads(pressflow(newsroom, "release", slug, "--json").stdout)
    assert {row["state"] for row in answer["rows"] if row["release"] == slug} == {"published"}
    page = (newsroom / "public" / "de" / slug / "index.html").read_text("utf-8")
    assert "Es kostet 3 Mio. Euro." in page
    assert 'alt="Ein Haus am Wasser"' in page
    assert (newsroom / "public" / "de" / slug / "bild-1.jpg").is_file()
    assert not (newsroom / "releases" / slug / "media").exists()
    # what was kept may be lost at any time
    for path in (newsroom / ".pressflow" / "media").rglob("*.jpg"):
        path.unlink()
    assert json.loads(pressflow(newsroom, "check", slug, "--json").stdout)


@pytest.mark.parametrize("to", ["md", "docx"])
def test_convert_writes_the_release_as_it_was_understood(newsroom, to):
    done = pressflow(newsroom, "convert", MEETING, "--to", to)
    assert "it reads as the same release" in done.stderr
    folder = newsroom / "converted" / MEETING
    assert (folder / f"release.{to}").is_file()
    assert (folder / "media" / "leuchtturm.jpg").is_file()
    before = json.loads(pressflow(newsroom, "extract", f"releases/{MEETING}/release.md", "--json").stdout)
    after = json.loads(pressflow(newsroom, "extract", f"converted/{MEETING}/release.{to}", "--json").stdout)
    assert after["structure"] == before["structure"]
    assert [f["value"] for f in after["facts"]] == [f["value"] for f in before["facts"]]
    assert "such a file already" in pressflow(newsroom, "convert", MEETING, "--to", to, code=3).stderr


def test_convert_takes_pictures_out_of_a_document(document, newsroom):
    pressflow(newsroom, "new", "--from", str(document), "--slug", "2024-05-03-haus")
    pressflow(newsroom, "convert", "2024-05-03-haus", "--to", "md", "--out", "out/2024-05-03-haus")
    listing = (newsroom / "out" / "2024-05-03-haus" / "media" / "media.yaml").read_text("utf-8")
    assert listing == '- file: "bild-1.jpg"\n  caption: "Das Haus im Mai."\n  alt: "Ein Haus am Wasser"\n'


def test_a_dry_run_writes_nothing(newsroom):
    pressflow(newsroom, "convert", MEETING, "--to", "md", "--dry-run")
    assert not (newsroom / "converted").exists()


def test_compare_reads_word(document, newsroom):
    done = pressflow(newsroom, "compare", str(document), str(document), "--to", "en-GB", code=1)
    assert "meldung.docx, paragraph 2: error: the en-GB text is the source text [untranslated]" in done.stdout


@pytest.mark.parametrize("suffix", [".rtf", ".doc", ".odt"])
def test_what_cannot_be_read_says_how_to_convert_it(newsroom, tmp_path, suffix):
    path = tmp_path / f"meldung{suffix}"
    path.write_bytes(b"{\\rtf1 x}")
    assert "save it as .docx" in pressflow(newsroom, "new", "--from", str(path), code=3).stderr


def test_extract_reads_the_figure_behind_a_footnotes_mark(newsroom):
    text = "Kiel, 3. Mai 2024 – Das sind 12,5¹ Prozent mehr.\n\n¹ ohne Porto\n"
    (newsroom / "meldung.txt").write_text(text, "utf-8")
    answer = json.loads(pressflow(newsroom, "extract", "meldung.txt", "--json", "--names", "rules").stdout)
    assert answer["text"] == text
    (share,) = [fact for fact in answer["facts"] if fact["kind"] == "percent"]
    assert (share["value"], share["text"]) == ("12.5", "12,5¹ Prozent")
    assert text[share["start"] : share["end"]] == share["text"]
    assert answer["structure"]["notes"] == ["ohne Porto"]


def test_a_name_that_means_something_else_is_refused_before_anything_is_made(document, newsroom):
    done = pressflow(newsroom, "new", "--from", str(document), "--slug", "topics", code=3)
    assert "'topics' cannot be the name of a release" in done.stderr
    assert not (newsroom / "releases" / "topics").exists()
