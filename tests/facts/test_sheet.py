from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import fact, mentions, put, release
from hypothesis import given
from hypothesis import strategies as st

from pressflow.errors import FactSheetError
from pressflow.facts.draft import draft_sheet
from pressflow.facts.sheet import fact_values, load_sheet, read_sheet, sign_sheet

TEXT = "Am 2. September 2019 kamen rund 1.500 Mitglieder zu Ada Muster."
FILE = "releases/x/facts.yaml"


@pytest.fixture
def source():
    return release(TEXT, "Ada Muster dankte.")


@pytest.fixture
def facts(source):
    first = put(
        TEXT,
        fact("date", "2019-09-02", "2. September 2019"),
        fact("count", "1500", "1.500", noun="Mitglieder", qualifier="approx"),
        fact("identifier", "x", "zu"),
        fact("name", "Ada Muster", label="PER", type="person"),
    )
    return mentions(source, first, put("Ada Muster dankte.", fact("name", "Ada Muster", label="PER", type="person")))


def test_a_draft_lists_every_value_and_each_name_once(source, facts):
    sheet = read_sheet(draft_sheet(source, facts), FILE)
    assert [(f.fact.kind, f.fact.value) for f in sheet.facts] == [
        ("date", "2019-09-02"),
        ("count", "1500"),
        ("name", "Ada Muster"),
    ]
    assert not sheet.signed
    assert "2-mal genannt" in draft_sheet(source, facts)


def test_a_draft_quotes_the_paragraph_and_its_place(source, facts):
    draft = draft_sheet(source, facts)
    assert f"#: „{TEXT}“" in draft
    assert "#: ── Absatz: release.md, Zeile 1 ──" in draft
    assert "kind: count  # Anzahl: rund 1.500 Mitglieder" in draft


def test_what_is_read_is_what_was_found(source, facts):
    read = read_sheet(draft_sheet(source, facts), FILE)
    assert [fact_values(f.fact) for f in read.facts] == [
        fact_values(m.fact) for m in facts[:4] if m.fact.kind != "identifier"
    ]


def test_refreshing_keeps_what_a_person_added(source, facts):
    draft = draft_sheet(source, facts)
    edited = draft.replace(
        '  text: "1.500"\n  block: b1\n',
        '  text: "1.500"\n  block: b1\n  renderings:\n    en-GB: "some 1,500 members"\n  note: "Zahl vom Vorstand"\n',
    ).replace("- id: f2", "- id: mitglieder")
    edited = edited.replace(
        "deviations: []",
        'deviations:\n- code: qualifier-changed\n  locale: fr\n  fact: mitglieder\n  reason: "so gewollt"',
    )
    again = read_sheet(draft_sheet(source, facts, read_sheet(edited, FILE)), FILE)
    entry = next(f for f in again.facts if f.id == "mitglieder")
    assert (entry.note, entry.renderings["en-GB"]) == ("Zahl vom Vorstand", "some 1,500 members")
    assert [d.reason for d in again.deviations] == ["so gewollt"]


def test_a_new_fact_gets_an_id_of_its_own(source, facts):
    old = read_sheet(draft_sheet(source, facts), FILE)
    more = (*facts, replace(facts[1], fact=fact("count", "7", "7", noun="Gäste")))
    ids = [f.id for f in read_sheet(draft_sheet(source, more, old), FILE).facts]
    assert ids == ["f1", "f2", "f3", "f4"]


def test_a_signature_changes_its_four_lines_only(source, facts):
    draft = draft_sheet(source, facts).replace("facts:\n", "facts:\n# ein Kommentar von Hand\n")
    signed = sign_sheet(draft, FILE, source, 'Ada "Adi" Muster', date(2026, 3, 16))
    changed = [(a, b) for a, b in zip(draft.splitlines(), signed.splitlines(), strict=True) if a != b]
    assert [b.split(":")[0] for _, b in changed] == ["signed_by", "signed_on", "source_hash", "sheet_hash"]
    sheet = read_sheet(signed, FILE)
    assert sheet.signed_by == 'Ada "Adi" Muster'
    assert sheet.sheet_hash == sheet.current_hash
    assert sheet.source_hash == source.fingerprint


@pytest.mark.parametrize(
    ("broken", "problem", "line"),
    [
        ("version: 9", "version 9 is not known", 1),
        ("version: 1\nfacts:\n- id: f1\n  id: f2", "stands here twice", 4),
        ("version: 1\nfakts: []", "unknown key 'fakts'", 2),
        ("facts:\n- id: f1\n  kind: zahl\n  value: '1'", "there is no kind 'zahl'", 2),
        ("facts:\n- id: f1\n  kind: count", "a fact needs 'value'", 2),
        ("facts:\n- id: f1\n  kind: count\n  value: '1.500,00'", "", 4),
        ("facts: &a []", "anchors", 1),
        ("facts: !!python/object x", "tags", 1),
        ("facts:\n\t- id", "not readable as YAML", 2),
        ("facts: drei", "must be a list", 1),
        ("- 1", "is a mapping", 1),
        ("facts: []\ndeviations:\n- code: x\n  locale: fr\n  fact: f9\n  reason: r", "no fact has the id", 3),
        ("facts: []\nsigned_on: gestern", "is no date", 2),
        ("facts: []\ndeviations:\n- code: x\n  locale: fr\n  reason: r", "either 'fact' or 'block'", 3),
        ("facts: []\ndeviations:\n- code: x\n  locale: fr\n  block: b1\n  reason: r", "needs 'text' or 'reads'", 3),
        ("facts: []\ndeviations:\n- code: x\n  locale: fr\n  fact: f1", "a deviation needs 'reason'", 3),
        ("facts: []\ndeviations:\n- code: x\n  why: r", "unknown key 'why'", 4),
        ("facts:\n- id: f1\n  kind: count\n  value: '1'\n  required: ja", "'required' is yes or no", 5),
        ("facts:\n- id: f1\n  kind: count\n  value: '1'\n  renderings:\n    english one: x", "is no locale", 6),
        ("facts:\n- id: f1\n  kind: count\n  value: '1'\ngone:\n- id: f1\n  kind: count\n  value: '2'", "twice", 2),
        ("facts: []\nfacts: []", "stands here twice", 2),
        ("facts:\n- id: f1\n  kind: count\n  value: !!int 1", "tags", 4),
    ],
)
def test_a_broken_sheet_is_refused_with_its_line(broken, problem, line):
    with pytest.raises(FactSheetError) as caught:
        read_sheet(broken, FILE)
    assert problem in caught.value.problem
    assert str(caught.value.at) == f"{FILE}:{line}"
    assert caught.value.fix


def test_unquoted_figures_stay_as_they_are_written():
    sheet = read_sheet("facts:\n- id: f1\n  kind: percent\n  value: 12.4\n  text: 12.40", FILE)
    assert (sheet.facts[0].fact.value, sheet.facts[0].fact.text) == ("12.4", "12.40")


def test_no_sheet_is_none_and_no_text_an_error(tmp_path):
    assert load_sheet(tmp_path / "facts.yaml") is None
    (tmp_path / "facts.yaml").write_bytes(b"version: 1\nnote: \xff")
    with pytest.raises(FactSheetError, match="not UTF-8"):
        load_sheet(tmp_path / "facts.yaml")


@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1).filter(lambda w: w == " ".join(w.split())))
def test_any_words_survive_the_sheet(words):
    source = release("Text.")
    text = draft_sheet(source, mentions(source, (fact("name", words, label="ORG", type="organisation"),)))
    assert read_sheet(text, FILE).facts[0].fact.value == words
