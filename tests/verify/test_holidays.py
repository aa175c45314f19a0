"""Holidays are days: their names in each language, and those that gave way to another one."""

from __future__ import annotations

from itertools import pairwise, product

import pytest

from pressflow.lexica import holidays
from pressflow.memory.starter import starter_terms
from pressflow.nlp import Nlp
from pressflow.verify._holidays import compared_holidays
from pressflow.verify._judge import Judge, compare_texts

TERMS = starter_terms(["de", "en-GB"])
JUDGE = Judge(TERMS, Nlp(TERMS), "en-GB")
RIGHT = [
    ("Am Karfreitag ist das Bad zu.", "The pool is closed on Good Friday."),
    ("Am 2. Weihnachtstag spielt die Kapelle.", "The band plays on Boxing Day."),
    ("Der erste Weihnachtsfeiertag ist ein Freitag.", "Christmas Day is a Friday."),
    ("Am Aschermittwoch gibt es Fisch.", "There is fish on Ash Wednesday."),
    ("Das Büro schließt am Tag der Deutschen Einheit.", "The office closes on German Unity Day."),
    ("Bis Silvester gilt der alte Tarif.", "The old tariff applies until New Year’s Eve."),
    ("Zu Weihnachten kommen alle heim.", "Everyone comes home on Christmas Day."),
    ("Der Weihnachtsmarkt endet an Silvester.", "The Christmas market ends on New Year's Eve."),
    ("Am dritten Advent singen 40 Kinder.", "40 children sing on the third Sunday of Advent."),
]
WRONG = [
    ("Am Karfreitag ist das Bad zu.", "The pool is closed on Easter Monday."),
    ("Am Ostermontag ist Markt.", "The market is on Easter Sunday."),
    ("Am 2. Weihnachtstag spielt die Kapelle.", "The band plays on Christmas Day."),
    ("Bis Silvester gilt der alte Tarif.", "The old tariff applies until New Year’s Day."),
    ("Nach Pfingsten wird gebaut.", "Building starts after Easter."),
    ("Am dritten Advent singen 40 Kinder.", "40 children sing on the second Sunday of Advent."),
    ("Der Weihnachtsmarkt endet an Silvester.", "The Christmas market ends on New Year's Day."),
]


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_a_holiday_has_other_words_in_another_language(source: str, target: str) -> None:
    assert compare_texts(source, target, JUDGE)[0] == []


@pytest.mark.parametrize(("source", "target"), WRONG)
def test_another_holiday_is_one_error(source: str, target: str) -> None:
    found = compare_texts(source, target, JUDGE)[0]
    assert [f.code for f in found if f.code == "date-changed"] or [f.code for f in found] == ["amount-changed"]
    assert len(found) == 1


@pytest.mark.parametrize("tag", ["en-GB", "fr", "es", "it", "nl", "pl"])
def test_every_wording_of_a_row_is_that_day_and_none_of_another_row_is(tag: str) -> None:
    ours, theirs = holidays("de"), holidays(tag[:2])
    rows = [i for i in range(len(ours)) if ours[i][2] and theirs[i][2]]
    for row in rows:
        for form, other in product(ours[row][2], theirs[row][2]):
            assert compared_holidays(f"Am {form} 2027", f"({other})", "de", tag).findings == ()
    for row, other_row in pairwise(rows):
        (family, whole, forms), (kin, other_whole, _) = ours[row], ours[other_row]
        said = theirs[other_row][2][0]
        if said not in theirs[row][2] and not (family and family == kin and (whole or other_whole)):
            assert len(compared_holidays(f"Am {forms[0]}", f"({said})", "de", tag).findings) == 1, (forms[0], said)


def test_a_compound_names_no_day() -> None:
    found = compared_holidays("Das Osterfeuer ist an Pfingsten.", "The Easter bonfire is at Whitsun.", "de", "en-GB")
    assert found.findings == ()
    assert len(found.ours) == len(found.theirs) == 1


def test_a_finding_quotes_the_text_as_it_is_written() -> None:
    source = "Am Karfreitag ist zu. Der Umbau des Westflügels beginnt danach, und er dauert. Alle sind eingeladen."
    target = "Closed on Good Friday. The rebuilding of the west wing begins after that, and it takes four weeks."
    found = compare_texts(source, target, JUDGE)[0]
    assert found
    assert not any("_" in side.text for f in found for side in (f.source, f.target) if side)
