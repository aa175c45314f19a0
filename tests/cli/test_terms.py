"""pressflow terms, as people call it; and the switch of the starter terms."""

from __future__ import annotations

import csv
import json

from shop import GOLD, copy_sources, edit, pressflow

NAMES = ("Uwe Jens Neumann,person", "ECEI,organisation", "Europäische Cluster-Exzellenzinitiative,organisation")


def without(root, *beginnings: str) -> str:
    """Takes lines out of the termbase; its text before."""
    path = root / "releases" / "terms.csv"
    before = path.read_text("utf-8")
    kept = [line for line in before.splitlines() if not line.startswith(beginnings)]
    path.write_text("\n".join(kept) + "\n", "utf-8")
    return before


def test_names_without_an_entry_are_suggested_as_reviewed_translations_have_them(tmp_path):
    root = copy_sources(tmp_path)
    assert pressflow(root, "terms", "suggest").stdout == ""  # the shipped termbase is complete
    without(root, *NAMES)
    done = pressflow(root, "terms", "suggest")
    rows = {row["term"]: row for row in csv.DictReader(done.stdout.splitlines())}
    assert set(rows) == {name.split(",")[0] for name in NAMES}
    assert [rows["Uwe Jens Neumann"][key] for key in ("kind", "en-GB", "fr")] == ["person", "verbatim", "verbatim"]
    long = rows["Europäische Cluster-Exzellenzinitiative"]
    assert (long["en-GB"], long["kind"]) == ("European Cluster Excellence Initiative", "organisation")
    assert GOLD in long["note"]
    assert "3 names have no entry" in done.stderr
    with (root / "releases" / "terms.csv").open("a", encoding="utf-8") as file:
        file.write(done.stdout.partition("\n")[2])  # pasted as they are, they are read
    assert pressflow(root, "terms", "suggest").stdout == ""


def test_only_reviewed_sentences_count(tmp_path):
    root = copy_sources(tmp_path)
    without(root, *NAMES)
    for path in (root / "releases").rglob("en-GB.xlf"):
        text = path.read_text("utf-8").replace('state="reviewed"', 'state="translated"')
        path.write_text(text.replace('state="final"', 'state="translated"'), "utf-8")
    answer = json.loads(pressflow(root, "terms", "suggest", "--to", "en-GB", "--json").stdout)
    assert {s["name"]: s["renderings"] for s in answer["suggestions"]} == {
        name.split(",")[0]: {"en-GB": ""} for name in NAMES
    }
    assert all(s["mentions"] >= 1 and s["releases"] == [GOLD] for s in answer["suggestions"])


def test_a_termbase_goes_to_a_cat_tool_and_comes_back(tmp_path):
    root = copy_sources(tmp_path)
    assert "68 terms" in pressflow(root, "terms", "export", "t.tbx").stdout
    path = root / "releases" / "terms.csv"
    before = without(root, *NAMES)
    assert "3 terms added" in pressflow(root, "terms", "import", "t.tbx").stdout
    assert sorted(csv.reader(path.read_text("utf-8").splitlines())) == sorted(csv.reader(before.splitlines()))
    content = path.read_bytes()
    pressflow(root, "terms", "import", "t.tbx")
    assert path.read_bytes() == content


def test_options_stand_before_or_behind_the_file(tmp_path):
    root = copy_sources(tmp_path)
    behind = pressflow(root, "terms", "export", "t.tbx", "--starter", "--dry-run", "--json").stdout
    assert pressflow(root, "terms", "export", "--starter", "--json", "--dry-run", "t.tbx").stdout == behind
    assert json.loads(pressflow(root, "terms", "--json", "export", "--starter", "--dry-run", "t.tbx").stdout)
    assert "nothing was written" in pressflow(root, "terms", "export", "--starter", "--dry-run", "t.tbx").stdout
    assert not (root / "t.tbx").exists()


def test_renderings_at_odds_are_told_and_ours_stay(tmp_path):
    root = copy_sources(tmp_path)
    pressflow(root, "terms", "export", "t.tbx")
    edit(root / "t.tbx", "<term>Germany</term>", "<term>Federal Republic</term>")
    content = (root / "releases" / "terms.csv").read_bytes()
    answer = json.loads(pressflow(root, "terms", "import", "t.tbx", "--json").stdout)
    assert [(o["term"], o["ours"], o["theirs"]) for o in answer["at_odds"]] == [
        ("Deutschland", ["Germany"], ["Federal Republic"])
    ]
    assert (root / "releases" / "terms.csv").read_bytes() == content
    pressflow(root, "terms", "import", "t.tbx", "--replace", "--dry-run")
    assert (root / "releases" / "terms.csv").read_bytes() == content
    assert "(replaced)" in pressflow(root, "terms", "import", "t.tbx", "--replace").stdout
    assert "Deutschland,place,,Federal Republic," in (root / "releases" / "terms.csv").read_text("utf-8")


def test_mistakes_are_told_with_their_fix(tmp_path):
    root = copy_sources(tmp_path)
    assert "required: FILE" in pressflow(root, "terms", "export", code=2).stderr
    assert "choose one of: en-GB, fr" in pressflow(root, "terms", "suggest", "--to", "xx", code=3).stderr
    (root / "bad.tbx").write_text('<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx>&a;</tbx>', "utf-8")
    assert "entities" in pressflow(root, "terms", "import", "bad.tbx", code=3).stderr
    pressflow(root, "terms", "sing", code=2)


def test_the_starter_terms_are_known_and_can_be_switched_off(tmp_path):
    root = copy_sources(tmp_path)
    (root / "text.txt").write_text("Die Gäste kamen aus Österreich.", "utf-8")
    (root / "text-en.txt").write_text("The guests came from Australia.", "utf-8")
    compare = ("compare", "text.txt", "text-en.txt", "--to", "en-GB", "--json")
    (found,) = json.loads(pressflow(root, *compare).stdout)["findings"]
    assert (found["code"], found["severity"]) == ("name-replaced", "warning")
    entities = json.loads(pressflow(root, "extract", "text.txt", "--json").stdout)["entities"]
    assert [(e["text"], e["label"], e["type"]) for e in entities] == [("Österreich", "LOC", "place")]
    edit(root / "releases" / "newsroom.toml", "version = 1\n", "version = 1\nstarter_terms = false\n")
    findings = json.loads(pressflow(root, *compare).stdout)["findings"]
    assert [(f["code"], f["severity"]) for f in findings] == [("name-replaced", "warning")]
    terms = json.loads(pressflow(root, "extract", "text.txt", "--json").stdout)["entities"]
    assert [e["text"] for e in terms] == ["Österreich"]  # a country by rule; its rendering nobody knows then


def test_the_switch_is_a_truth_value(tmp_path):
    root = copy_sources(tmp_path)
    edit(root / "releases" / "newsroom.toml", "version = 1\n", 'version = 1\nstarter_terms = "no"\n')
    assert "'starter_terms' must be a bool" in pressflow(root, "check", code=3).stderr


def test_the_shipped_releases_have_no_finding_with_all_that_is_known(tmp_path):
    answer = json.loads(pressflow(copy_sources(tmp_path), "check", "--json").stdout)
    assert {row["findings"] for row in answer["rows"]} == {0}
