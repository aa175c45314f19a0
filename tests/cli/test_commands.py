"""Every other command: exit code, stdout, stderr."""

from __future__ import annotations

import json
import re

import pytest
from shop import GOLD, REPOSITORY, copy_sources, edit, pressflow, tree

import pressflow.cli as cli
from pressflow.rooms import members

TEXT = "Hamburg, 2. September 2019 – Der Verein zählt rund 1.500 Mitglieder aus 18 Ländern. Seit 2009 gibt es ihn."


@pytest.mark.parametrize("name", members(cli))
def test_every_command_explains_itself_with_an_example(name, tmp_path):
    done = pressflow(tmp_path, name, "--help")
    assert f"example: pressflow {name}" in done.stdout
    assert "exit codes:" in done.stdout
    assert "--json" in done.stdout


@pytest.mark.parametrize("args", [["fly"], ["release", "--what"], ["compare", "a", "b"], []])
def test_usage_is_exit_2(args, tmp_path):
    pressflow(tmp_path, *args, code=2)


@pytest.mark.parametrize("args", [["release"], ["check"], ["status"], ["facts", "x"], ["extract", "nothing.txt"]])
def test_bad_input_is_exit_3_and_says_the_fix(args, tmp_path):
    done = pressflow(tmp_path, *args, code=3)
    assert "error: " in done.stderr
    assert "fix: " in done.stderr


def test_an_unknown_release_is_named_with_those_there_are(newsroom):
    done = pressflow(newsroom, "release", "2020-nothing", code=3)
    assert GOLD in done.stderr


def test_check_writes_nothing_outside_the_caches(tmp_path):
    root = copy_sources(tmp_path)
    before = tree(root / "releases")
    answer = json.loads(pressflow(root, "check", "--json").stdout)
    assert {row["state"] for row in answer["rows"]} == {"ready"}
    assert tree(root / "releases") == before
    assert sorted(p.name for p in root.iterdir()) == [".pressflow", "releases", "templates"]


def test_extract_prints_what_design_fixes(tmp_path):
    (tmp_path / "meldung.txt").write_text(TEXT, "utf-8")
    answer = json.loads(pressflow(tmp_path, "extract", "meldung.txt", "--json").stdout)
    assert answer["version"] == 1
    assert answer["text"] == TEXT
    found = {(f["kind"], f["value"]) for f in answer["facts"]}
    assert {("date", "2019-09-02"), ("count", "1500"), ("count", "18"), ("date", "2009")} <= found
    for fact in answer["facts"]:
        assert answer["text"][fact["start"] : fact["end"]] == fact["text"]
    members_ = next(f for f in answer["facts"] if f["value"] == "1500")
    assert (members_["qualifier"], members_["noun"]) == ("approx", "Mitglieder")
    assert answer["structure"]["dateline"] == {"place": "Hamburg", "date": "2019-09-02"}
    assert answer["structure"]["headline"] is None


def test_extract_reads_lines_and_streams(tmp_path):
    lines = [
        {"id": n, "text": f"Es kamen {n}.000 Gäste am 3. Mai.", "reference_date": "2026-04-01"} for n in range(2, 40)
    ]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    done = pressflow(tmp_path, "extract", "--jsonl", "in.jsonl")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [a["id"] for a in answers] == list(range(2, 40))
    assert all(f"{a['id']}000" in {f["value"] for f in a["facts"]} for a in answers)
    assert all("2026-05-03" in {f["value"] for f in a["facts"]} for a in answers)


def test_a_broken_line_is_named(tmp_path):
    (tmp_path / "in.jsonl").write_text('{"id": 1, "text": "Gut."}\n{"id": 2\n', "utf-8")
    done = pressflow(tmp_path, "extract", "--jsonl", "in.jsonl", code=3)
    assert "in.jsonl:2: error:" in done.stderr
    assert len(done.stdout.splitlines()) == 1


def test_compare_pairs_answers_each_line_in_order():
    pairs = [
        {"id": "a", "source": "Der Verein hat 1.500 Mitglieder.", "target": "The association has 1,500 members."},
        {"id": "b", "source": "Der Verein hat 1.500 Mitglieder.", "target": "The association has 1,050 members."},
        {"id": "c", "source": "Rund 60 Gäste kamen.", "target": "There were 60 guests."},
    ]
    stdin = "".join(json.dumps(pair) + "\n" for pair in pairs)
    done = pressflow(REPOSITORY, "compare", "--pairs", "-", "--to", "en-GB", stdin=stdin, code=1)
    answers = {a["id"]: a["findings"] for a in map(json.loads, done.stdout.splitlines())}
    assert list(answers) == ["a", "b", "c"]
    assert answers["a"] == []
    (finding,) = answers["b"]
    assert (finding["code"], finding["severity"]) == ("amount-changed", "error")
    assert finding["source"] == {"start": 15, "end": 20, "text": "1.500", "value": "1500 Mitglieder"}
    assert finding["target"]["text"] == "1,050"
    assert [f["code"] for f in answers["c"]] == ["qualifier-changed"]


def test_compare_two_files(tmp_path):
    (tmp_path / "de.txt").write_text("Es kamen 20 Gäste.\n\nDer Preis beträgt 19,90 Euro.\n", "utf-8")
    (tmp_path / "en.txt").write_text("There were 20 guests.\n\nThe price is €19.90.\n", "utf-8")
    assert "every fact" in pressflow(tmp_path, "compare", "de.txt", "en.txt", "--to", "en-GB").stdout
    edit(tmp_path / "en.txt", "19.90", "19.80")
    done = pressflow(tmp_path, "compare", "de.txt", "en.txt", "--to", "en-GB", code=1)
    assert "en.txt:3: error:" in done.stdout
    assert "de.txt:3" in done.stdout


def test_facts_are_drafted_signed_and_refreshed(newsroom):
    sheet = newsroom / "releases" / GOLD / "facts.yaml"
    signed = sheet.read_text("utf-8")
    assert "still true" in pressflow(newsroom, "facts", GOLD).stderr
    assert sheet.read_text("utf-8") == signed
    edit(newsroom / "releases" / GOLD / "release.md", "1.500 Mitglieder", "1.600 Mitglieder")
    done = pressflow(newsroom, "facts", GOLD, "--sign", "Ada Muster", code=1)
    assert "sheet-at-odds" in done.stdout
    assert sheet.read_text("utf-8") == signed
    told = pressflow(newsroom, "facts", GOLD).stdout
    assert "40 facts, 1 changed, 1 gone" in told
    assert "GEÄNDERT, vorher: 1.500 Mitglieder" in sheet.read_text("utf-8")
    changes = json.loads(pressflow(newsroom, "facts", GOLD, "--dry-run", "--json").stdout)["changes"]
    assert changes == {"new": 0, "changed": 1, "gone": 1}
    assert 'signed_by: ""' in sheet.read_text("utf-8")
    assert 'value: "1600"' in sheet.read_text("utf-8")
    pressflow(newsroom, "facts", GOLD, "--sign", "Ada Muster")
    assert 'signed_by: "Ada Muster"' in sheet.read_text("utf-8")


def test_translate_counts_what_would_be_billed(newsroom):
    rows = json.loads(pressflow(newsroom, "translate", "--dry-run", "--json").stdout)["rows"]
    assert {row["characters_billed"] for row in rows} == {0}
    edit(newsroom / "releases" / GOLD / "release.md", "will sie miteinander vernetzen.", "will sie verbinden.")
    rows = json.loads(pressflow(newsroom, "translate", GOLD, "--dry-run", "--json").stdout)["rows"]
    assert {row["characters_billed"] for row in rows} == {len("Hamburg@work will sie verbinden.")}


def test_memory_round_trip(newsroom, tmp_path):
    pressflow(newsroom, "memory", "export", str(tmp_path / "out.tmx"))
    assert "reviewed" in pressflow(newsroom, "memory", "status").stdout
    bare = copy_sources(tmp_path / "bare")
    for path in bare.rglob("*.xlf"):
        path.unlink()
    pressflow(bare, "memory", "import", str(tmp_path / "out.tmx"))
    rows = json.loads(pressflow(bare, "translate", "--dry-run", "--json").stdout)["rows"]
    assert {row["characters_billed"] for row in rows} == {0}


def test_new_makes_a_release_that_can_be_read(newsroom):
    done = pressflow(newsroom, "new", 'Neue "Fähre" für den Großhafen')
    slug = re.search(r"releases/(\S+)/release\.md", done.stdout)[1]
    assert slug.endswith("-neue-faehre-fuer-den-grosshafen")
    assert "Neue" in pressflow(newsroom, "facts", slug, "--dry-run").stdout
    pressflow(newsroom, "new", 'Neue "Fähre" für den Großhafen', code=3)


def test_status_and_doctor(newsroom):
    assert "up to date" in pressflow(newsroom, "status").stdout
    done = pressflow(newsroom, "doctor")
    assert "people translate" in done.stdout
    checks = json.loads(pressflow(newsroom, "doctor", "--json").stdout)["checks"]
    assert all(check["ok"] for check in checks)


def test_doctor_names_a_missing_key(newsroom):
    edit(newsroom / "releases" / "newsroom.toml", 'engine = "none"', 'engine = "deepl"')
    done = pressflow(newsroom, "doctor", code=3)
    assert "DEEPL_AUTH_KEY" in done.stdout
