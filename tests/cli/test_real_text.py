"""A real text as it came: no headline, no blank lines, subhead without a mark; from the file to the published page."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pseudo import fill_in
from shop import REPOSITORY, SEED, edit, pressflow, tree

OURS = Path(__file__).with_name("ohne-titel.txt")
SEEDS = sorted(SEED.glob("*.txt")) if SEED.is_dir() else []
LOCALES = {"en-GB": "en", "fr": "fr"}


@pytest.fixture(params=[OURS, *SEEDS], ids=lambda p: p.stem)
def text(request) -> Path:
    return request.param


def test_from_the_file_to_the_page(text, newsroom):
    before = tree(newsroom / "public")
    done = pressflow(newsroom, "new", "--from", str(text))
    slug = re.search(r"releases/(\S+)/release\.txt", done.stderr)[1]
    assert "headline  (none found" in done.stdout
    assert len(re.findall(r"─ subhead ", done.stdout)) == 1
    assert len(re.findall(r"─ boilerplate-head ", done.stdout)) == 2
    folder = newsroom / "releases" / slug
    assert (folder / "release.txt").read_bytes() == text.read_bytes()

    pressflow(newsroom, "facts", slug)
    done = pressflow(newsroom, "release", slug, code=1)
    assert "[sheet-unsigned]" in done.stdout
    lacking = re.findall(r"error: (\d+) of (\d+) segments have no translation into (\S+)", done.stdout)
    assert [locale for _, _, locale in lacking] == list(LOCALES)
    assert "facts unsigned" in done.stdout
    assert tree(newsroom / "public") == before

    pressflow(newsroom, "facts", slug, "--sign", "Ada Muster")
    for (count, _, locale), path in zip(lacking, (folder / "en-GB.xlf", folder / "fr.xlf"), strict=True):
        assert path.stem == locale
        assert fill_in(path, newsroom / "releases" / "terms.csv") == int(count)
    answer = json.loads(pressflow(newsroom, "release", slug, "--json").stdout)
    assert {row["state"] for row in answer["rows"] if row["release"] == slug} == {"published"}
    assert not [f for f in answer["findings"] if f["severity"] == "error"]
    for part in ("de", *LOCALES.values()):
        assert (newsroom / "public" / part / slug / f"{slug}.docx").is_file()
        assert slug in (newsroom / "public" / part / "feed.xml").read_text("utf-8")
    assert {p: h for p, h in tree(newsroom / "public").items() if p in before and "2019-09-02-gold-label/" in p}


def drafted(text: Path, newsroom: Path) -> str:
    done = pressflow(newsroom, "new", "--from", str(text))
    slug = re.search(r"releases/(\S+)/release\.txt", done.stderr)[1]
    return pressflow(newsroom, "facts", slug, "--dry-run").stdout


def values(sheet: str) -> list[tuple[str, str]]:
    return re.findall(r'kind: (\w+) .*\n  value: "(.*)"', sheet)


def test_our_text_gives_every_fact(newsroom):
    found = values(drafted(OURS, newsroom))
    assert [pair for pair in found if pair[0] not in ("name", "quote")] == [
        ("date", "2024-05-03"),
        ("ordinal", "5"),
        ("count", "12"),
        ("count", "86"),
        ("count", "11"),
        ("date", "1972"),
        ("date", "2024-03"),
        ("ordinal", "500"),
        ("count", "2"),
        ("count", "24"),
        ("duration", "30"),
        ("date", "1998"),
        ("count", "41"),
        ("count", "2300"),
        ("date", "1972"),
        ("count", "180"),
        ("count", "8"),
    ]
    assert ("name", "Gütezeichen Lehrwerkstatt GOLD") in found
    assert len([pair for pair in found if pair[0] == "quote"]) == 1


@pytest.mark.skipif(not SEEDS, reason="the seed text is not here")
def test_the_seed_text_gives_every_fact(newsroom):
    found = values(drafted(SEEDS[0], newsroom))
    assert [pair for pair in found if pair[0] not in ("name", "quote")] == [
        ("date", "2019-09-02"),
        ("ordinal", "4"),
        ("count", "8"),
        ("ordinal", "1"),
        ("date", "1997"),
        ("date", "2019-08"),
        ("ordinal", "4"),
        ("count", "104"),
        ("count", "18"),
        ("count", "2"),
        ("count", "31"),
        ("duration", "20"),
        ("date", "2009"),
        ("count", "13"),
        ("count", "9"),
        ("date", "1997"),
        ("count", "60"),
        ("count", "1500"),
        ("count", "600"),
        ("count", "7000"),
    ]
    assert ("name", "Cluster Organisation Management Excellence Label (Quality Label) GOLD") in found
    assert ("name", "GOLD Label") in found


def test_the_shipped_releases_share_no_sentence_with_the_seed():
    for seed in SEEDS:
        sentences = {s.strip() for s in re.split(r"(?<=[.!?“])\s", seed.read_text("utf-8")) if len(s.split()) > 6}
        for path in REPOSITORY.rglob("releases/**/release.*"):
            shipped = path.read_text("utf-8")
            assert not [s for s in sentences if s in shipped]


def test_a_text_that_hides_its_embargo_stops(newsroom):
    folder = newsroom / "releases" / "2024-05-03-sperre"
    folder.mkdir()
    (folder / "release.txt").write_text("Sperrfrist: übermorgen früh\n" + OURS.read_text("utf-8"), "utf-8")
    done = pressflow(newsroom, "release", "2024-05-03-sperre", code=3)
    assert "release.txt:1: error:" in done.stdout
    edit(folder / "release.txt", "Sperrfrist: übermorgen früh", "Sperrfrist: 3. Mai 2024, 10 Uhr")
    assert "facts" in pressflow(newsroom, "facts", "2024-05-03-sperre").stdout
