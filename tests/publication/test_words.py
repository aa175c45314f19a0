"""Which words a note quotes, in each language's own text."""

from __future__ import annotations

import pytest

from pressflow.facts.sheet import fact_values
from pressflow.model import Fact, Position, SheetFact, Term
from pressflow.nlp import Nlp
from pressflow.publication.changes import Difference
from pressflow.publication.words import Blocks, Narrator, _in_a_quote

TERMS = (Term("Kiel", "place", {"en-GB": ("Kiel",)}), Term("Husum", "place", {"en-GB": ("Husum",)}))
NLP = Nlp(TERMS)


def entry(german: str, kind: str) -> SheetFact:
    """The first fact of a kind in a German sentence, as its sheet has it."""
    fact: Fact = next(f for f in NLP.facts(german, "de") if f.kind == kind)
    assert fact_values(fact)
    return SheetFact("f1", fact, "b1", Position("facts.yaml"))


def blocks(german: str, english: str) -> Blocks:
    return {"b1": ((german, english),)}


LONG = ", " + "und so weiter " * 12 + "am Ende."

CASES = [
    (
        "count",
        ("Dem Netzwerk gehören mehr als 13 Partner an.", "The network has more than 13 partners."),
        ("Dem Netzwerk gehören mehr als 14 Partner an.", "The network has more than 14 partners."),
        ("mehr als 13 Partner", "mehr als 14 Partner"),
        ("more than 13 partners", "more than 14 partners"),
    ),
    (
        "money",
        ("Das Programm kostet 2,4 Mio. Euro.", "The programme costs €2.4 million."),
        ("Das Programm kostet 2,6 Mio. Euro.", "The programme costs €2.6 million."),
        ("Das Programm kostet 2,4 Mio. Euro", "Das Programm kostet 2,6 Mio. Euro"),  # what the money is for
        ("The programme costs €2.4 million", "The programme costs €2.6 million"),
    ),
    (
        "date",
        ("Die Tagung beginnt am 12. März 2026.", "The conference begins on 12 March 2026."),
        ("Die Tagung beginnt am 13. März 2026.", "The conference begins on 13 March 2026."),
        ("Die Tagung beginnt am 12. März 2026", "Die Tagung beginnt am 13. März 2026"),
        ("The conference begins on 12 March 2026", "The conference begins on 13 March 2026"),
    ),
    (
        "name",
        ("Die Tagung findet in Kiel statt.", "The conference takes place in Kiel."),
        ("Die Tagung findet in Husum statt.", "The conference takes place in Husum."),
        ("Kiel", "Husum"),
        ("Kiel", "Husum"),
    ),
    (
        "quote",
        ("„Das reicht“, sagt Ada Muster.", "“That is enough,” says Ada Muster."),
        ("„Das reicht nicht“, sagt Ada Muster.", "“That is not enough,” says Ada Muster."),
        ("Das reicht", "Das reicht nicht"),
        ("That is enough", "That is not enough"),
    ),
    (
        "quote",
        ("„Das reicht“, sagt Ada Muster.", "“That is enough,” says Ada Muster."),
        ("„Das reicht“, sagt Eva Kurz.", "“That is enough,” says Eva Kurz."),
        ("„Das reicht“, sagt Ada Muster", "„Das reicht“, sagt Eva Kurz"),
        ("“That is enough,” says Ada Muster", "“That is enough,” says Eva Kurz"),
    ),
    (
        "percent",
        ("Der Anteil liegt bei 3,7 Prozent" + LONG, "The share is 3.7%" + LONG),
        ("Der Anteil liegt bei 3,9 Prozent" + LONG, "The share is 3.9%" + LONG),
        ("3,7 Prozent", "3,9 Prozent"),
        ("3.7%", "3.9%"),
    ),
    (
        "date",
        ("Die Halle steht seit 2019 leer.", "The hall has been empty since 2019."),
        ("Die Halle steht bis 2019 leer.", "The hall will be empty until 2019."),
        ("Die Halle steht seit 2019 leer", "Die Halle steht bis 2019 leer"),  # the year alone shows no difference
        ("The hall has been empty since 2019", "The hall will be empty until 2019"),
    ),
]


@pytest.mark.parametrize(("kind", "old", "new", "german", "english"), CASES)
def test_a_note_quotes_the_words_that_differ(kind, old, new, german, english):
    narrator = Narrator(NLP, TERMS, "de")
    difference = Difference(entry(old[0], kind), entry(new[0], kind))
    source = {"b1": ((old[0], old[0]),)}, {"b1": ((new[0], new[0]),)}
    change = narrator.change(difference, [("de", *source), ("en-GB", blocks(*old), blocks(*new))])
    assert (change.was["de"], change.now["de"]) == german
    assert (change.was["en-GB"], change.now["en-GB"]) == english


def test_a_count_is_told_with_its_sentence_where_the_noun_alone_does_not_say_what_was_counted():
    narrator = Narrator(NLP, TERMS, "de")
    old, new = (f"Geplant sind {n} Ladepunkte." for n in (40, 41))
    past, now = (f"Il est prévu {n} points de recharge." for n in (40, 41))
    texts = [("de", {"b1": ((old, old),)}, {"b1": ((new, new),)}), ("fr", blocks(old, past), blocks(new, now))]
    change = narrator.change(Difference(entry(old, "count"), entry(new, "count")), texts)
    assert change.was == {"de": "40 Ladepunkte", "fr": "Il est prévu 40 points de recharge"}
    assert change.now == {"de": "41 Ladepunkte", "fr": "Il est prévu 41 points de recharge"}


def test_a_figure_in_a_quote_is_told_with_the_quote_and_not_again():
    old, new = (f"„Wir zählen {n} Prozent mehr“, sagt Ada Muster." for n in ("3,7", "3,9"))
    kinds = ("quote", "percent")
    differing = [Difference(entry(old, kind), entry(new, kind)) for kind in kinds]
    assert [_in_a_quote(difference, differing) for difference in differing] == [False, True]
    assert not _in_a_quote(differing[1], differing[1:])


def test_a_statement_that_is_gone_is_quoted_whole():
    narrator = Narrator(NLP, TERMS, "de")
    old = ("Dem Netzwerk gehören 13 Partner an.", "The network has 13 partners.")
    change = narrator.change(Difference(entry(old[0], "count"), None), [("en-GB", blocks(*old), {})])
    assert (change.was, change.now) == ({"en-GB": "The network has 13 partners"}, {})


def test_without_a_kept_text_the_sheet_itself_is_quoted():
    """A newsroom of one language has no bilingual file that would keep the old sentences."""
    narrator = Narrator(NLP, TERMS, "de")
    old, new = "Dem Netzwerk gehören 13 Partner an.", "Dem Netzwerk gehören 14 Partner an."
    difference = Difference(entry(old, "count"), entry(new, "count"))
    change = narrator.change(difference, [("de", {}, {"b1": ((new, new),)})])
    assert (change.was, change.now) == ({"de": "13 Partner"}, {"de": "14 Partner"})
