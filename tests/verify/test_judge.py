from __future__ import annotations

import pytest
from builders import Known, fact, put

from pressflow.model import Severity, Term
from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, Pair, compare_texts

TERMS = (
    Term("Hamburg@work", "organisation", {"en-GB": ("Hamburg@work",)}),
    Term("Europäische Kommission", "organisation", {"en-GB": ("European Commission", "Commission")}),
    Term("Köln", "place", {"en-GB": ("Cologne",)}),
    Term("Wien", "place", {"en-GB": ("Vienna",)}),
    Term("Land", "term", {"en-GB": ("country", "state")}),
)


def judge(source, ours, target, theirs, terms=TERMS):
    pair = Pair(source, target, put(source, *ours), put(target, *theirs))
    readings = (fact("count", "2", "beiden"), fact("count", "2", "both"))
    return Judge(terms, Known({}, readings), "en-GB").compare(pair)[0]


def codes(findings):
    return [(f.code, f.severity) for f in findings]


def test_a_changed_figure_is_one_finding_with_both_sides():
    (finding,) = judge(
        "Der Verein hat 1.500 Mitglieder.",
        [fact("count", "1500", "1.500", noun="Mitglieder")],
        "The association has 1,050 members.",
        [fact("count", "1050", "1,050", noun="members")],
    )
    assert (finding.code, finding.severity) == ("amount-changed", Severity.ERROR)
    assert (finding.source.text, finding.target.text) == ("1.500", "1,050")
    assert "1500" in finding.message
    assert "1050" in finding.message


def test_a_lost_and_an_invented_figure_are_named():
    lost = judge("Es sind 31 Punkte.", [fact("count", "31", "31")], "There are points.", [])
    assert codes(lost) == [("amount-missing", Severity.ERROR)]
    invented = judge("Es sind Punkte.", [], "There are 31 points.", [fact("count", "31", "31")])
    assert codes(invented) == [("amount-invented", Severity.ERROR)]


def test_values_that_changed_places_are_found():
    source, target = "13 Projektpartner aus neun Ländern", "nine project partners from 13 countries"
    ours = [fact("count", "13", "13", noun="Projektpartner"), fact("count", "9", "neun", noun="Ländern")]
    theirs = [fact("count", "9", "nine", noun="partners"), fact("count", "13", "13", noun="countries")]
    assert codes(judge(source, ours, target, theirs)) == [("values-swapped", Severity.ERROR)]


def test_another_order_of_the_same_facts_is_fine():
    source, target = "13 Projektpartner aus neun Ländern", "From nine countries came 13 project partners"
    ours = [fact("count", "13", "13", noun="Projektpartner"), fact("count", "9", "neun", noun="Ländern")]
    theirs = [fact("count", "9", "nine", noun="countries"), fact("count", "13", "13", noun="partners")]
    assert judge(source, ours, target, theirs) == []


def test_a_value_said_twice_may_be_said_once_but_not_of_something_else():
    source = "13 Partner, und diese 13 arbeiten."
    ours = [fact("count", "13", "13", noun="Partner"), fact("number", "13", "13")]
    assert judge(source, ours, "13 partners, who work.", [fact("count", "13", "13", noun="partners")]) == []
    ours = [fact("count", "13", "13", noun="Partner"), fact("count", "13", "13", noun="Länder")]
    found = judge("13 Partner aus 13 Länder", ours, "13 partners", [fact("count", "13", "13", noun="partners")])
    assert codes(found) == [("amount-missing", Severity.ERROR)]


def test_a_range_may_be_told_by_its_ends():
    ours = [fact("count", "20..30", "20 bis 30")]
    theirs = [fact("number", "20", "20"), fact("count", "30", "30")]
    assert judge("20 bis 30 Plätze", ours, "from 20 up to 30 places", theirs) == []


@pytest.mark.parametrize(
    ("source", "name", "target", "found"),
    [
        ("in Köln", fact("name", "Köln", label="LOC"), "in Cologne", []),
        ("in Köln", fact("name", "Köln", label="LOC"), "in Vienna", ["name-missing"]),
        ("die Europäischen Kommission", fact("name", "Europäische Kommission", "Europäischen Kommission", label="ORG"),
         "the Commission’s plan", []),
        ("Uwe Neumann sagt", fact("name", "Uwe Neumann", label="PER"), "Neumann says", []),
        ("Uwe Neumann sagt", fact("name", "Uwe Neumann", label="PER"), "Neuman says", ["name-missing"]),
        ("bei Hamburg@work", fact("name", "Hamburg@work", label="ORG"), "at Hamburg at work", ["name-missing"]),
        ("Amt für Deiche", fact("name", "Amt für Deiche", label="ORG"), "dyke authority", ["name-unproved"]),
    ],
)  # fmt: skip
def test_names_read_as_the_termbase_says_or_verbatim(source, name, target, found):
    assert [f.code for f in judge(source, [name], target, [])] == found


def test_a_date_within_a_name_is_no_date_of_its_own():
    name = fact("name", "Goldene Brezel 2025", label="MISC")
    assert judge("die Goldene Brezel 2025", [name], "the Goldene Brezel 2025", [fact("date", "2025", "2025")]) == []


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        ("presse@example.org", "presse@example.org", False),
        ("presse@example.org", "press@example.org", True),
        ("040 / 123 456-0", "+49 40 123456-0", False),
        ("040 / 123 456-0", "+49 40 123465-0", True),
        ("§ 12 Abs. 3", "section 12(3)", False),
    ],
)
def test_identifiers_survive(source, target, lost):
    assert bool(judge(source, [fact("identifier", source)], target, [])) is lost


def test_a_quote_stays_a_quote_and_its_speakers():
    ours = [fact("quote", "Gut.", "„Gut.“", speaker="Ada Muster")]
    assert [f.code for f in judge("„Gut.“", ours, "Good.", [])] == ["quote-missing"]
    theirs = [fact("quote", "Good.", "“Good.”", speaker="Max Beispiel")]
    assert [f.code for f in judge("„Gut.“", ours, "“Good.”", theirs)] == ["speaker-changed"]


def test_the_source_text_is_no_translation():
    text = "Das ist der deutsche Satz selbst."
    assert codes(judge(text, [], text, [])) == [("untranslated", Severity.ERROR)]


def test_both_is_two():
    assert judge("die beiden Häfen", [], "the two harbours", [fact("count", "2", "two", noun="harbours")]) == []
    assert judge("zwei Häfen", [fact("count", "2", "zwei", noun="Häfen")], "both harbours", []) == []


def test_a_figure_that_only_one_side_takes_for_a_value_is_there_all_the_same():
    theirs = [fact("number", "1400", "1400")]
    assert judge("der 1400er Motor", [], "the 1400 engine", theirs) == []
    assert codes(judge("der 1401er Motor", [], "the 1400 engine", theirs)) == [("amount-invented", Severity.ERROR)]


def test_a_figure_that_says_something_else_is_not_there():
    ours = [fact("count", "13", "13", noun="Partner"), fact("count", "13", "13", noun="Länder")]
    found = judge("13 Partner aus 13 Länder", ours, "13 partners", [fact("count", "13", "13", noun="partners")])
    assert [f.code for f in found] == ["amount-missing"]


def test_an_age_needs_no_unit():
    ours, theirs = [fact("duration", "42", "42 Jahre", unit="year")], [fact("number", "42", "42")]
    assert codes(judge("Er ist 42 Jahre alt", ours, "He is 42", theirs)) == []


@pytest.mark.parametrize(
    ("text", "date", "wrong"),
    [
        ("on Thursday 13 March 2026", "13 March 2026", True),
        ("on Friday, 13 March 2026", "13 March 2026", False),
        ("on Friday 13 March 2026", "Friday 13 March 2026", False),
        ("13 March 2026 (Saturday)", "13 March 2026", True),
        ("after Monday came 13 March 2026", "13 March 2026", False),
    ],
)
def test_a_weekday_fits_its_date(text, date, wrong):
    value = fact("date", "2026-03-13", date)
    found = judge("am Freitag, 13. März 2026", [fact("date", "2026-03-13", "13. März 2026")], text, [value])
    assert [f.code for f in found if f.code == "weekday-wrong"] == (["weekday-wrong"] if wrong else [])


def test_the_halves_of_a_quote_may_stand_in_one_piece():
    nlp = Nlp()
    german = "„Ohne die Ehrenamtlichen“, betont Jürgen Falk, „gäbe es das Museum nicht.“"
    french = "« Sans les bénévoles, souligne Jürgen Falk, le musée n’existerait pas. »"
    other = "« Sans les bénévoles, souligne Claire Dupont, le musée n’existerait pas. »"
    for target, codes in ((french, []), (other, ["speaker-changed"])):
        findings, _ = compare_texts(german, target, Judge((), nlp, "fr"))
        assert [f.code for f in findings if f.code.startswith(("quote", "speaker"))] == codes
