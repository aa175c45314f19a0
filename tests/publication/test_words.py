"""Which words a note quotes, in each language's own text."""

from __future__ import annotations

import pytest

from pressflow.facts.sheet import fact_values
from pressflow.model import Fact, Position, SheetFact, Term
from pressflow.nlp import Nlp
from pressflow.publication.changes import Difference
from pressflow.publication.words import Blocks, Narrator

TERMS = (Term("Kiel", "place", {"en-GB": ("Kiel",)}), Term("Husum", "place", {"en-GB": ("Husum",)}))
NLP = Nlp(TERMS)


def entry(german: str, kind: str) -> SheetFact:
    """The first fact of a kind in a German sentence, as its sheet has it."""
    fact: Fact = next(f for f in NLP.facts(german, "de") if f.kind == kind)
    assert fact_values(fact)
    return SheetFact("f1", fact, "b1", Position("facts.yaml"))


def blocks(german: str, english: str) -> Blocks:
    return {"b1": ((german, english),)}


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
        ("2,4 Mio. Euro", "2,6 Mio. Euro"),
        ("€2.4 million", "€2.6 million"),
    ),
    (
        "date",
        ("Die Tagung beginnt am 12. März 2026.", "The conference begins on 12 March 2026."),
        ("Die Tagung beginnt am 13. März 2026.", "The conference begins on 13 March 2026."),
        ("12. März 2026", "13. März 2026"),
        ("12 March 2026", "13 March 2026"),
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
        ("„Das reicht“, sagt Ada Muster", "„Das reicht nicht“, sagt Ada Muster"),
        ("“That is enough,” says Ada Muster", "“That is not enough,” says Ada Muster"),
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
