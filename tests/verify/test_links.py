"""What proves a fact: the words of the translation that say it."""

from __future__ import annotations

from builders import Known, fact, put

from pressflow.model import How, Term
from pressflow.verify._judge import Judge, Pair

TERMS = (Term("Verband Küstenlicht", "organisation", {"en-GB": ("Coastal Light Association",)}),)


def links(source, ours, target, theirs=(), renderings=(), weak=()):
    judge = Judge(TERMS, Known({}, weak), "en-GB")
    pair = Pair(source, target, put(source, *ours), put(target, *theirs), renderings)
    findings, _ = judge.compare(pair)
    found = judge.links("b1", pair, findings)
    return [(x.how, x.source.text if x.source else "", x.target.text if x.target else "") for x in found]


def test_values_names_and_identifiers_each_point_to_their_words():
    source = "Der Verband Küstenlicht hat 1.400 Mitglieder, 3,7 Prozent mehr. Ada Muster, Tel. +49 40 123."
    target = "The Coastal Light Association has 1,400 members, 3.7 per cent more. Ada Muster, tel. +49 40 123."
    assert links(
        source,
        (
            fact("name", "Verband Küstenlicht", label="ORG"),
            fact("count", "1400", "1.400", noun="Mitglieder"),
            fact("percent", "3.7", "3,7 Prozent"),
            fact("name", "Ada Muster", label="PER"),
            fact("identifier", "+49 40 123"),
        ),
        target,
        (fact("count", "1400", "1,400", noun="members"), fact("percent", "3.7", "3.7 per cent")),
    ) == [
        (How.TERM, "Verband Küstenlicht", "Coastal Light Association"),
        (How.EQUAL, "1.400", "1,400"),
        (How.EQUAL, "3,7 Prozent", "3.7 per cent"),
        (How.VERBATIM, "Ada Muster", "Ada Muster"),
        (How.VERBATIM, "+49 40 123", "+49 40 123"),
    ]


def test_what_is_lost_and_what_is_new_point_nowhere():
    found = links(
        "Es kamen 20 Gäste.", (fact("count", "20", noun="Gäste"),),
        "Guests came at 6.30 pm.", (fact("time", "18:30", "6.30 pm"),),
    )  # fmt: skip
    assert found == [(How.OPEN, "20", ""), (How.OPEN, "", "6.30 pm")]


def test_a_changed_value_points_to_what_stands_for_it():
    found = links(
        "Es kamen 20 Gäste.", (fact("count", "20", noun="Gäste"),),
        "There were 30 guests.", (fact("count", "30", noun="guests"),),
    )  # fmt: skip
    assert found == [(How.OPEN, "20", "30")]


def test_a_value_said_once_proves_both_mentions():
    found = links(
        "20 Gäste kamen, alle 20 blieben.", (fact("count", "20", noun="Gäste"), fact("number", "20")),
        "20 guests came and stayed.", (fact("count", "20", noun="guests"),),
    )  # fmt: skip
    assert found == [(How.EQUAL, "20", "20"), (How.REPEATED, "20", "20")]


def test_both_is_two_in_words():
    found = links(
        "Zwei Häuser öffnen.", (fact("count", "2", "Zwei", noun="Häuser"),),
        "Both houses open.", weak=(fact("count", "2", "Both"),),
    )  # fmt: skip
    assert found == [(How.WORDS, "Zwei", "")]


def test_an_approved_rendering_is_shown_as_such():
    ours = put("Es kamen 1.500 Gäste.", fact("count", "1500", "1.500", noun="Gäste"))
    judge = Judge((), Known({}), "en-GB")
    pair = Pair("Es kamen 1.500 Gäste.", "Some fifteen hundred came.", ours, (), ((ours[0], "fifteen hundred"),))
    (link,) = judge.links("b1", pair, judge.compare(pair)[0])
    assert (link.how, link.target.text, link.target.start) == (How.RENDERING, "fifteen hundred", 5)


def test_a_range_told_by_its_ends_is_linked_to_both():
    found = links(
        "Es kamen 20 bis 30 Gäste.", (fact("count", "20..30", "20 bis 30", noun="Gäste"),),
        "Between 20 and 30 guests came.", (fact("number", "20"), fact("count", "30", noun="guests")),
    )  # fmt: skip
    assert found == [(How.EQUAL, "20 bis 30", "20"), (How.EQUAL, "20 bis 30", "30")]


def test_quotes_are_linked_in_their_order():
    found = links(
        "„Gut“, sagt sie. „Sehr gut.“", (fact("quote", "Gut", "„Gut“"), fact("quote", "Sehr gut.", "„Sehr gut.“")),
        "“Good,” she says. “Very good.”",
        (fact("quote", "Good,", "“Good,”"), fact("quote", "Very good.", "“Very good.”")),
    )  # fmt: skip
    assert found == [(How.QUOTE, "„Gut“", "“Good,”"), (How.QUOTE, "„Sehr gut.“", "“Very good.”")]
