from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import fact, mentions, put, release

from pressflow.facts.draft import draft_sheet
from pressflow.facts.sheet import read_sheet, sign_sheet
from pressflow.model import Severity
from pressflow.verify.source import verify_source

TEXT = "Am 2. September 2019 kamen 1.500 Mitglieder."
FILE = "releases/x/facts.yaml"


def facts_of(source, count="1.500", value="1500"):
    text = source.blocks[0].text
    return mentions(
        source,
        put(text, fact("date", "2019-09-02", "2. September 2019"), fact("count", value, count, noun="Mitglieder")),
    )


def signed(source, facts):
    return sign_sheet(draft_sheet(source, facts), FILE, source, "Ada Muster", date(2026, 3, 16))


@pytest.fixture
def source():
    return release(TEXT)


def codes(verdict):
    return [f.code for f in verdict.findings]


def test_no_sheet_and_an_unsigned_sheet_stop(source):
    facts = facts_of(source)
    assert codes(verify_source(source, facts, None)) == ["sheet-missing"]
    draft = read_sheet(draft_sheet(source, facts), FILE)
    assert codes(verify_source(source, facts, draft)) == ["sheet-unsigned"]


def test_a_signed_sheet_that_fits_passes(source):
    facts = facts_of(source)
    verdict = verify_source(source, facts, read_sheet(signed(source, facts), FILE))
    assert verdict.passed
    assert verdict.proved == 2


def test_a_changed_figure_names_the_line_of_the_sheet(source):
    text = signed(source, facts_of(source))
    changed = release(TEXT.replace("1.500", "1.600"))
    (finding,) = verify_source(changed, facts_of(changed, "1.600", "1600"), read_sheet(text, FILE)).findings
    line = next(n for n, row in enumerate(text.splitlines(), 1) if row == "- id: f2")
    assert finding.code == "sheet-at-odds"
    assert str(finding.at) == f"{FILE}:{line}"
    assert "1.500" in finding.message
    assert "1.600" in finding.message
    assert "releases/x/release.md:1" in finding.message


def test_changed_words_without_a_changed_figure_stop_too(source):
    text = signed(source, facts_of(source))
    changed = release(TEXT.replace("kamen", "gingen"))
    assert codes(verify_source(changed, facts_of(changed), read_sheet(text, FILE))) == ["source-changed"]


def test_a_sheet_edited_after_its_signature_stops(source):
    text = signed(source, facts_of(source)).replace('noun: "Mitglieder"', 'noun: "Gäste"')
    found = codes(verify_source(source, facts_of(source), read_sheet(text, FILE)))
    assert "sheet-changed" in found


def test_a_fact_that_must_appear_and_does_not_stops(source):
    facts = facts_of(source)
    sheet = read_sheet(signed(source, facts), FILE)
    lost = replace(sheet.facts[1], id="f9", fact=fact("count", "77", noun="Gäste"))
    verdict = verify_source(source, facts, replace(sheet, facts=(*sheet.facts, lost)))
    assert "fact-not-in-source" in codes(verdict)


def test_a_release_without_a_date_stops():
    undated = release(TEXT, date=None)
    facts = facts_of(undated)
    verdict = verify_source(undated, facts, read_sheet(signed(undated, facts), FILE))
    assert [(f.code, f.severity) for f in verdict.findings] == [("release-undated", Severity.ERROR)]


def test_a_wrong_weekday_in_the_source_stops():
    wrong = release("Am Dienstag, dem 2. September 2019, kamen 1.500 Mitglieder.")
    facts = facts_of(wrong)
    verdict = verify_source(wrong, facts, read_sheet(signed(wrong, facts), FILE))
    assert codes(verdict) == ["weekday-wrong"]
    assert "Montag" in verdict.findings[0].fix
