"""An approval silences exactly the finding it was given for."""

from __future__ import annotations

import pytest
from builders import Known, fact, mentions, put, release, translation

from pressflow.facts.draft import draft_sheet
from pressflow.facts.sheet import read_sheet
from pressflow.model import Severity
from pressflow.verify.translation import verify_translation

DE = ("Rund 60 Gäste kamen, rund 60 blieben.", "Rund 60 Gäste aßen.")
EN = ("There were 60 guests, 60 stayed.", "60 guests dined for 40 minutes.")
SOURCE = release(*DE)
OURS = tuple(
    put(text, *(fact("count", "60", "60", noun="Gäste", qualifier="approx") for _ in range(text.count("60"))))
    for text in DE
)
THEIRS = {
    EN[0]: put(EN[0], fact("count", "60", "60", noun="guests"), fact("count", "60", "60", noun="guests")),
    EN[1]: put(EN[1], fact("count", "60", "60", noun="guests"), fact("duration", "40", "40 minutes", unit="minute")),
}
FACTS = mentions(SOURCE, *OURS)


def verdict(*deviations: str):
    text = draft_sheet(SOURCE, FACTS).replace("deviations: []", "deviations:" if deviations else "deviations: []")
    sheet = read_sheet(text + "".join(f"- {{{d}, reason: 'gewollt'}}\n" for d in deviations), "facts.yaml")
    return verify_translation(translation(SOURCE, "en-GB", *EN), FACTS, sheet, Known(THEIRS), ())


def errors(found):
    return [(f.code, f.block, (f.source or f.target).start) for f in found.findings if f.severity is Severity.ERROR]


def test_without_an_approval_all_are_errors():
    assert errors(verdict()) == [
        ("qualifier-changed", "b1", 5),
        ("qualifier-changed", "b1", 26),
        ("qualifier-changed", "b2", 5),
        ("amount-invented", "b2", 0),
    ]


@pytest.mark.parametrize(("number", "left"), [(1, (26, 5)), (2, (5, 5)), (3, (5, 26))])
def test_of_equal_facts_only_the_approved_one_is_silent(number, left):
    found = verdict(f"code: qualifier-changed, locale: en-GB, fact: f{number}, reads: '60'")
    assert tuple(e[2] for e in errors(found) if e[0] == "qualifier-changed") == left
    (approved,) = [f for f in found.findings if f.approved]
    assert approved.severity is Severity.INFO
    assert approved.approved.reason == "gewollt"
    assert "gewollt" in approved.message


def test_what_the_source_lacks_can_be_approved_by_its_words():
    found = verdict("code: amount-invented, locale: en-GB, block: b2, reads: '40 minutes'")
    assert "amount-invented" not in {e[0] for e in errors(found)}
    assert [f.code for f in found.findings if f.approved] == ["amount-invented"]


@pytest.mark.parametrize(
    "deviation",
    [
        "code: amount-invented, locale: en-GB, block: b2, reads: '50 minutes'",  # other words
        "code: amount-invented, locale: en-GB, block: b1, reads: '40 minutes'",  # another place
        "code: amount-invented, locale: fr, block: b2, reads: '40 minutes'",  # another language
        "code: amount-changed, locale: en-GB, fact: f1, reads: '60'",  # another finding
        "code: qualifier-changed, locale: en-GB, fact: f1",  # words that nobody has seen
    ],
)
def test_an_approval_of_something_else_silences_nothing_and_is_told(deviation):
    found = verdict(deviation)
    assert errors(found) == errors(verdict())
    told = [f for f in found.findings if f.code == "deviation-unused"]
    assert len(told) == ("fr" not in deviation)
    assert all(f.severity is Severity.INFO and str(f.at).startswith("facts.yaml:") for f in told)


def prescribing(words, target):
    text = draft_sheet(SOURCE, FACTS).replace("  block: b2\n", f"  block: b2\n  renderings:\n    en-GB: '{words}'\n")
    english = translation(SOURCE, "en-GB", EN[0], target)
    found = verify_translation(english, FACTS, read_sheet(text, "facts.yaml"), Known(THEIRS), ())
    return [(f.code, f.severity) for f in found.findings if f.block == "b2"]


def test_a_prescribed_wording_counts_as_the_fact_whatever_it_states():
    assert prescribing("five dozen guests", "Five dozen guests dined, five dozen guests.") == []


def test_another_wording_than_the_prescribed_one_is_one_error():
    assert prescribing("five dozen guests", "About 60 guests dined.") == [("rendering-missing", Severity.ERROR)]
    assert prescribing("five dozen guests", "Guests dined.") == [("rendering-missing", Severity.ERROR)]


def test_a_prescribed_name_reads_so_at_each_mention():
    source = release("Der Chor singt.", "Es lebe der Chor.")
    ours = mentions(source, *(put(b.text, fact("name", "Chor", label="ORG")) for b in source.blocks))
    text = draft_sheet(source, ours).replace("  block: b1\n", "  block: b1\n  renderings:\n    en-GB: 'the Choir'\n")
    english = translation(source, "en-GB", "And the Choir sings.", "Long live the band.")
    found = verify_translation(english, ours, read_sheet(text, "facts.yaml"), Known({}), ())
    assert [(f.code, f.block) for f in found.findings] == [("rendering-missing", "b2")]
