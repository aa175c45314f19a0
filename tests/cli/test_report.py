"""`pressflow report`: what a press officer shows the board is true, whole, and one file."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
from itertools import pairwise

import html5lib
import pytest
from lxml import etree, html
from shop import GOLD, MEETING, QUIET, edit, pressflow, tool, tree, unpublished

from pressflow.facts.sheet import load_sheet

FOLDER = f"releases/{MEETING}"
REPORT = f".pressflow/reports/{MEETING}/report"


def report(root, *args, code=0):
    """The page and the data of one run."""
    done = pressflow(root, "report", MEETING, *args, "--json", code=code)
    return (root / f"{REPORT}.html").read_bytes(), json.loads(done.stdout)


@pytest.fixture(scope="module")
def house(published, tmp_path_factory):
    """A newsroom of this module's own. Not to be changed."""
    return shutil.copytree(published, tmp_path_factory.mktemp("report") / "newsroom")


@pytest.fixture(scope="module")
def shown(house):
    return report(house)


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def words(pieces):
    return "".join(words(p["pieces"]) if p["marks"] else p["text"] for p in pieces)


def test_every_fact_of_the_sheet_is_there_with_its_mentions_and_their_proof(shown, house):
    page, data = shown
    sheet = load_sheet(house / FOLDER / "facts.yaml")
    assert [f["id"] for f in data["facts"]] == [f.id for f in sheet.facts]
    tree = html.document_fromstring(page)
    for entry, fact in zip(sheet.facts, data["facts"], strict=True):
        row = tree.get_element_by_id(f"fact-{entry.id}").text_content()
        assert entry.fact.text in row
        assert fact["mentions"] >= 1
        for locale, state, found in fact["results"]:
            assert state == "proved", (entry, locale)
            assert found
            assert all(text in row for text in found)
    for locale in data["locales"]:
        labels = {link["label"] for block in locale["blocks"] for link in block["links"]}
        assert {f["label"] for f in data["facts"]} <= labels
        assert (locale["proved"], locale["errors"]) == (data["stated"], 0)


def test_under_its_marks_each_text_is_the_text_of_the_bilingual_file(shown, house):
    page, data = shown
    namespace = {"x": "urn:oasis:names:tc:xliff:document:2.0"}
    text = html.document_fromstring(page)
    for number in text.xpath("//mark/a"):
        number.drop_tree()
    for locale in data["locales"]:
        record = etree.parse(house / FOLDER / f"{locale['locale']}.xlf")
        blocks = {block["id"]: block for block in locale["blocks"]}
        for unit in record.iterfind(".//x:unit", namespace):
            block = blocks[unit.get("id")]
            shown_pair = text.get_element_by_id(f"{locale['locale']}-{block['id']}").xpath(".//div[@class='side']/p[1]")
            for side, tag, column in (("source", "x:source", 0), ("target", "x:target", 1)):
                segments = unit.iterfind("x:segment", namespace)
                wanted = " ".join("".join(segment.find(tag, namespace).itertext()) for segment in segments)
                assert words(block[side]) == wanted
                assert shown_pair[column].text_content() == wanted


def test_hashes_are_those_of_the_files(shown, house):
    _, data = shown
    listed = {f["path"]: f["sha256"] for f in data["inputs"]}
    assert listed == {path: sha256(house / path) for path in listed}
    own = {p.relative_to(house).as_posix() for p in (house / FOLDER).rglob("*") if p.is_file()}
    own = {path for path in own if "/versions/" not in path}  # what was out before proves nothing about what is
    assert own | {"releases/newsroom.toml", "releases/terms.csv"} <= set(listed)
    assert any(path.startswith("releases/boilerplates/") for path in listed)
    outputs = {o["file"]["path"]: o["file"] for o in data["outputs"]}
    made = [p for p in (house / "public").glob(f"*/{MEETING}/*") if p.is_file()]
    assert {p.relative_to(house / "public").as_posix(): sha256(p) for p in made} == {
        path: file["sha256"] for path, file in outputs.items()
    }
    assert {file["public"] for file in outputs.values()} == {"same"}
    page = shown[0].decode()
    assert all(digest in page for digest in listed.values())


def test_who_signed_and_with_what_is_told(shown):
    page, data = shown
    assert data["signature"]["by"] == "Redaktion pressflow (Beispiel)"
    assert data["signature"]["source_same"]
    assert data["signature"]["sheet_same"]
    text = page.decode()
    for told in ("Redaktion pressflow (Beispiel)", "23. November 2026", data["signature"]["sheet_hash"]):
        assert told in text
    assert {name for name, _ in data["versions"]} == {"pressflow", "Python", "spacy", "babel"}
    origins = {s["origin"] for tag in data["locales"] for b in tag["blocks"] for s in b["segments"]}
    assert origins <= {"record", "memory"}


def test_the_page_is_valid_and_needs_nothing_beside_it(shown):
    page, _ = shown
    parser = html5lib.HTMLParser(strict=True)
    parser.parse(page.decode())
    found = html.document_fromstring(page)
    assert not found.xpath("//script | //link | //img | //iframe | //@src | //@style")
    ids = found.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert all(link.startswith("#") and link[1:] in ids for link in found.xpath("//@href"))
    assert b"url(" not in page
    assert b"@import" not in page
    assert found.get("lang") == "de"
    levels = [int(h.tag[1]) for h in found.xpath("//h1|//h2|//h3|//h4")]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))


def test_the_same_input_gives_the_same_bytes_and_touches_no_record(newsroom):
    before = {**tree(newsroom / "releases"), **tree(newsroom / "public")}
    first = pressflow(newsroom, "report", MEETING, env={"TZ": "Pacific/Auckland"})
    pages = [(newsroom / f"{REPORT}.{suffix}").read_bytes() for suffix in ("html", "json")]
    assert f"{REPORT}.html" in first.stdout
    assert "private" in first.stderr
    pressflow(newsroom, "report", MEETING, "--out", "proof.html", env={"TZ": "America/Lima"})
    assert [(newsroom / f"proof.{suffix}").read_bytes() for suffix in ("html", "json")] == pages
    assert {**tree(newsroom / "releases"), **tree(newsroom / "public")} == before
    assert sorted(p.name for p in (newsroom / ".pressflow").iterdir() if p.name.startswith("proof")) == []


def test_one_language_and_the_page_in_english(newsroom):
    pressflow(newsroom, "report", MEETING, "--to", "fr", "--lang", "en")
    page = (newsroom / f"{REPORT}.fr.html").read_text("utf-8")
    assert '<html lang="en">' in page
    assert "Proof of facts" in page
    assert "Faktennachweis" not in page
    assert 'id="text-fr"' in page
    assert 'id="text-en-GB"' not in page
    assert "choose one of: en-GB, fr" in pressflow(newsroom, "report", MEETING, "--to", "pl", code=3).stderr
    assert MEETING in pressflow(newsroom, "report", "nothing", code=3).stderr


def test_a_red_release_shows_each_finding_at_its_place(newsroom):
    record = newsroom / FOLDER / "en-GB.xlf"
    edit(record, "1,400 members", "1,040 members")
    held = 'held in <pc canDelete="no" id="fix2">Stralsund'
    edit(record, held, held.replace("held in", "held 40 miles away in"))
    page, data = report(newsroom, code=1)
    english = data["locales"][0]
    blocks = {b["id"]: b for b in english["blocks"]}
    found = {(f["finding"]["code"], b["id"]) for b in english["blocks"] for f in b["findings"]}
    assert found == {("amount-changed", "b7"), ("amount-invented", "b5")}
    (changed,) = [link for link in blocks["b7"]["links"] if link["state"] == "error"]
    assert (changed["source"], changed["target"]) == ("1.400", "1,040")
    (alone,) = [link for link in blocks["b5"]["links"] if link["state"] == "error"]
    assert (alone["source"], alone["target"]) == ("", "40 miles")
    assert english["proved"] == data["stated"] - 1
    assert data["outputs"] == []
    tree_ = html.document_fromstring(page)
    place = tree_.get_element_by_id("en-GB-b7")
    told = place.xpath(".//div[contains(@class, 'finding error')]")[0].text_content()
    for part in ("Eine Angabe hat einen anderen Wert", "amount-changed", "'1,040'", "write '1,400'", "en-GB.xlf:"):
        assert part in told
    assert [m.text for m in place.xpath(".//mark[contains(@class, 'error')]")] == ["1.400", "1,040"]
    assert tree_.xpath("//*[@id='findings']//a[@href='#en-GB-b7']")
    assert "Zurückgehalten" in page.decode()
    # what the page offers for the fact sheet does silence the finding, and is shown with its reason
    snippet = tree_.get_element_by_id("en-GB-b5").xpath(".//pre")[0].text
    sheet = newsroom / FOLDER / "facts.yaml"
    reason = '<script>alert(1)</script> "üblich"'
    approval = re.sub(r'reason: ".*"', lambda _: f"reason: '{reason}'", snippet)
    edit(sheet, "deviations: []", f"deviations:\n{approval}")
    edit(record, "1,040 members", "1,400 members")
    pressflow(newsroom, "facts", MEETING, "--sign", "Ada Muster")
    page, data = report(newsroom)
    assert [(a["deviation"]["reads"], a["deviation"]["reason"]) for a in data["approvals"]] == [("40 miles", reason)]
    assert data["approvals"][0]["finding"]["approved"]
    assert data["locales"][0]["approved"] == 1
    assert html.document_fromstring(page).get_element_by_id("approvals").text_content().count(reason) == 1
    assert b"<script" not in page


def test_without_translation_or_sheet_it_says_so(newsroom):
    for path in newsroom.joinpath(FOLDER).glob("*.xlf"):
        path.unlink()
    (newsroom / FOLDER / "facts.yaml").unlink()
    for path in newsroom.joinpath(".pressflow").glob("memory*"):
        path.unlink()
    page, data = report(newsroom, code=1)
    text = page.decode()
    assert data["signature"] is None
    assert data["facts"] == []
    assert {tag["missing"] > 0 for tag in data["locales"]} == {True}
    assert "Niemand bürgt" in text
    assert "keine Übersetzung" in text
    links = [link for b in data["locales"][0]["blocks"] for link in b["links"]]
    assert ("1.400", "source") in {(link["source"], link["state"]) for link in links}
    html5lib.HTMLParser(strict=True).parse(text)


def test_an_embargoed_release_is_proved_in_private(newsroom):
    source = unpublished(newsroom / "releases" / GOLD) / "release.md"
    text = source.read_text("utf-8")
    field = 'embargo: "2099-01-01T10:00+01:00"\n'
    source.write_text(
        text.replace("---\n", f"---\n{field}", 1) if text.startswith("---") else f"---\n{field}---\n{text}",
        "utf-8",
    )
    pressflow(newsroom, "facts", GOLD, "--sign", "Ada Muster")
    pressflow(newsroom, "release")
    assert not list(newsroom.glob(f"public/*/{GOLD}"))
    data = json.loads(pressflow(newsroom, "report", GOLD, "--json").stdout)
    page = (newsroom / f".pressflow/reports/{GOLD}/report.html").read_text("utf-8")
    assert "Sperrfrist bis 1. Januar 2099, 10:00" in page
    assert {o["file"]["public"] for o in data["outputs"]} == {""}
    assert all(not o["verdict"]["findings"] for o in data["outputs"])
    assert not list(newsroom.glob(f"public/*/{GOLD}"))


def test_a_browser_shows_and_prints_it(shown, house, tmp_path):
    browser = tool("chromium", "chromium-browser", "google-chrome")
    page, paper = house / f"{REPORT}.html", tmp_path / "report.pdf"
    done = subprocess.run(
        [browser, *QUIET, f"--user-data-dir={tmp_path}/a", "--window-size=390,900", "--dump-dom", page.as_uri()],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert not re.findall(r"CONSOLE.*", done.stderr)
    subprocess.run(
        [browser, *QUIET, f"--user-data-dir={tmp_path}/b", "--no-pdf-header-footer", f"--print-to-pdf={paper}",
         page.as_uri()],
        capture_output=True, timeout=120, check=True,
    )  # fmt: skip
    pages = len(re.findall(rb"/Type\s*/Page\b", paper.read_bytes()))
    assert pages > 3
    assert re.search(rb"/MediaBox\s*\[\s*0 0 59[45]\.\d+ 84[12]\.\d+", paper.read_bytes())  # A4
