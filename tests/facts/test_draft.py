"""A refreshed sheet keeps what a person wrote, and says what is new, changed or gone."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from builders import fact, mentions, put, release
from hypothesis import given
from hypothesis import strategies as st

from pressflow.facts.draft import draft_sheet
from pressflow.facts.sheet import read_sheet, sign_sheet

FILE = "facts.yaml"
KINDS = {"Mitglieder": "count", "Gäste": "count", "Orte": "count"}


def stated(*texts: str):
    """A release whose paragraphs count things: `1.500 Mitglieder und 7 Gäste.`"""
    source = release(*texts)
    found = []
    for text in texts:
        words = text.rstrip(".").split()
        pairs = [(a, b) for a, b in pairwise(words) if b in KINDS]
        found.append(put(text, *(fact("count", a.replace(".", ""), a, noun=b) for a, b in pairs)))
    return source, mentions(source, *found)


def draft(*texts, previous=None):
    source, facts = stated(*texts)
    return draft_sheet(source, facts, read_sheet(previous, FILE) if previous else None)


def sign(text, *texts):
    return sign_sheet(text, FILE, stated(*texts)[0], "Ada Muster", date(2026, 3, 16))


def test_the_sheet_reads_without_help():
    text = draft("Es sind 1.500 Mitglieder.")
    assert "#: ── Absatz: release.md, Zeile 1 ──\n#: „Es sind 1.500 Mitglieder.“\n- id: f1\n" in text
    assert "  kind: count  # Anzahl: 1.500 Mitglieder\n" in text
    assert "Jede Zahl, jedes Datum" in text


def test_a_first_draft_marks_nothing_and_a_refresh_what_is_new():
    first = draft("Es sind 1.500 Mitglieder.")
    assert "change" not in first
    assert "NEU" not in first
    second = draft("Es sind 1.500 Mitglieder.", "Es kamen 7 Gäste.", previous=sign(first, "Es sind 1.500 Mitglieder."))
    entries = {f.id: f.change for f in read_sheet(second, FILE).facts}
    assert entries == {"f1": "", "f2": "new"}
    assert 'change: "new"  # NEU' in second


def test_marks_stay_until_somebody_signs():
    texts = ("Es sind 1.500 Mitglieder.", "Es kamen 7 Gäste.")
    second = draft(*texts, previous=draft(texts[0]))
    third = draft(*texts, previous=second)
    assert third == second
    assert "NEU" not in draft(*texts, previous=sign(third, *texts))


def test_a_changed_value_is_told_and_inherits_no_approval():
    first = draft("Es sind 1.500 Mitglieder.").replace(
        "  block: b1\n", '  block: b1\n  renderings:\n    en-GB: "some 1,500 members"\n  note: "vom Vorstand"\n'
    )
    first = first.replace(
        "deviations: []",
        'deviations:\n- code: qualifier-changed\n  locale: fr\n  fact: f1\n  reads: "1 500"\n  reason: "so gewollt"',
    )
    second = draft("Es sind 1.600 Mitglieder.", previous=first)
    sheet = read_sheet(second, FILE)
    (now,), (old,) = sheet.facts, sheet.gone
    assert (now.fact.value, now.change, dict(now.renderings), now.note) == ("1600", "f1", {}, "")
    assert "GEÄNDERT, vorher: 1.500 Mitglieder" in second
    assert (old.id, old.fact.value, old.note, old.renderings["en-GB"]) == (
        "f1", "1500", "vom Vorstand", "some 1,500 members",
    )  # fmt: skip
    assert [d.fact for d in sheet.deviations] == ["f1"]
    assert "#: ruht: f1 ist entfallen" in second


def test_a_fact_that_comes_back_brings_what_a_person_wrote():
    first = draft("Es sind 1.500 Mitglieder.").replace("  block: b1\n", '  block: b1\n  note: "vom Vorstand"\n')
    second = draft("Es sind 1.600 Mitglieder.", previous=first)
    third = read_sheet(draft("Es sind 1.500 Mitglieder.", previous=second), FILE)
    assert [(f.id, f.note) for f in third.facts] == [("f1", "vom Vorstand")]


def test_what_is_gone_is_dropped_once_somebody_has_signed_without_it():
    two, one = ("Es sind 1.500 Mitglieder.", "Es kamen 7 Gäste."), ("Es sind 1.500 Mitglieder.",)
    refreshed = draft(*one, previous=sign(draft(*two), *two))
    assert [f.fact.value for f in read_sheet(refreshed, FILE).gone] == ["7"]
    assert "Entfallen" in refreshed
    assert read_sheet(draft(*one, previous=sign(refreshed, *one)), FILE).gone == ()


def test_a_demanded_fact_stays_on_the_sheet():
    first = draft("Es kamen 7 Gäste.").replace("  block: b1\n", "  block: b1\n  required: true\n")
    sheet = read_sheet(draft("Es kamen viele.", previous=first), FILE)
    assert [(f.fact.value, f.required) for f in sheet.facts] == [("7", True)]
    assert sheet.gone == ()


def test_comments_of_a_person_stay_above_their_entry():
    first = draft("Es sind 1.500 Mitglieder und 7 Gäste.").replace("- id: f2", "# laut Einlassliste\n- id: f2")
    second = draft("Neu davor: 3 Orte.", "Es sind 1.500 Mitglieder und 7 Gäste.", previous=first)
    assert second.count("# laut Einlassliste\n- id: f2") == 1
    assert draft("Neu davor: 3 Orte.", "Es sind 1.500 Mitglieder und 7 Gäste.", previous=second) == second


def test_marks_notes_and_comments_need_no_new_signature():
    texts = ("Es sind 1.500 Mitglieder.",)
    signed = sign(draft(*texts), *texts)
    noted = signed.replace("- id: f1", "# gelesen\n- id: f1").replace("  block: b1\n", '  block: b1\n  note: "ja"\n')
    sheet = read_sheet(noted, FILE)
    assert sheet.current_hash == sheet.sheet_hash
    demanded = read_sheet(signed.replace("  block: b1\n", "  block: b1\n  required: true\n"), FILE)
    assert demanded.current_hash != demanded.sheet_hash


COUNTS = st.lists(st.integers(1, 9), min_size=1, max_size=5)


@given(COUNTS, COUNTS)
def test_a_refresh_has_every_fact_and_is_stable(before, after):
    old = draft(*(f"Es kamen {n} Gäste." for n in before))
    texts = [f"Es kamen {n} Gäste." for n in after]
    new = draft(*texts, previous=old)
    sheet = read_sheet(new, FILE)
    assert sorted(int(f.fact.value) for f in sheet.facts) == sorted(after)
    ids = [f.id for f in (*sheet.facts, *sheet.gone)]
    assert len(ids) == len(set(ids))
    assert draft(*texts, previous=new) == new
