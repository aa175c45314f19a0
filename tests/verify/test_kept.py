"""What must survive letter by letter, what was put between marks, and countries that nobody named."""

from __future__ import annotations

import pytest

from pressflow.memory.starter import starter_terms
from pressflow.model import Severity
from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

TERMS = starter_terms(["de", "en-GB"])
JUDGE = Judge(TERMS, Nlp(TERMS), "en-GB")


def codes(source: str, target: str) -> set[str]:
    return {f.code for f in compare_texts(source, target, JUDGE)[0] if f.severity is not Severity.INFO}


@pytest.mark.parametrize(
    ("code", "changed"),
    [("ISIN DE000A3H5XK4", "ISIN DE000A3H5KX4"), ("IBAN DE89 3704 0044", "IBAN DE98 3704 0044"), ("X300B", "X300D")],
)
def test_each_letter_of_a_code_counts(code: str, changed: str) -> None:
    source = f"Die Aktie ({code}) steigt in den Index auf."
    assert codes(source, f"The share ({code}) is joining the index.") == set()
    assert "identifier-missing" in codes(source, f"The share ({changed}) is joining the index.")


def test_an_amount_beside_a_country_s_abbreviation_is_an_amount() -> None:
    source = "Der Konzern zahlt 75 Millionen US-Dollar."
    assert codes(source, "The group is paying US$75 million.") == set()
    assert codes(source, "The group is paying US$57 million.") == {"amount-changed"}


def test_words_lose_their_marks() -> None:
    source = "Der Betriebsrat nannte die Pläne „unausgegoren“."
    assert codes(source, "The works council called the plans “half-baked”.") == set()
    assert codes(source, "The works council called the plans half-baked.") == {"quote-missing"}


def test_a_country_is_added() -> None:
    source = "Die Firma hat die Zulassung in der Schweiz und in Polen beantragt."
    assert codes(source, "The company has applied for approval in Switzerland and Poland.") == set()
    assert codes(source, "The company has applied for approval in Switzerland, Poland and Norway.") == {"name-invented"}


def test_a_country_may_stand_for_its_people() -> None:
    assert codes("Die Polin siegte im Finale.", "The athlete from Poland won the final.") == set()


def test_a_loss_is_no_profit() -> None:
    source = "Das Ergebnis lag bei minus 3,8 Millionen Euro."
    assert "amount-changed" in codes(source, "The company posted a profit of €3.8 million.")


@pytest.mark.parametrize(
    ("name", "slip"),
    [
        ("Gesine Pfannkuchler", "Gesine Pfankuchler"), ("Matthis Quellhorst", "Matthis Quelhorst"),
        ("Annegret Wolfsteiner", "Annegret Wolfstainer"), ("Udo Neumann", "Udo Neuman"),
    ],
)  # fmt: skip
def test_a_surname_is_misspelt(name: str, slip: str) -> None:
    source = f"Zum 1. April übernimmt {name} die Leitung."
    assert codes(source, f"On 1 April, {name} takes over as head.") == set()
    assert {"name-misspelt", "name-missing"} & codes(source, f"On 1 April, {slip} takes over as head.")


def test_a_first_name_is_replaced() -> None:
    source = "Neuer Trainer wird Torben Eickhoff."
    assert codes(source, "Torben Eickhoff is to be the new coach.") == set()
    assert codes(source, "Jannik Eickhoff is to be the new coach.") == {"name-replaced"}
    assert codes(source, "Eickhoff is to be the new coach.") == set()


def test_a_name_from_another_script_may_be_written_otherwise() -> None:
    source = "In Minsk sprach Alexander Lukaschenko."
    assert codes(source, "Alexander Lukashenko spoke in Minsk.") == set()


def test_a_sentence_stands_in_german() -> None:
    source = "Die Reederei kauft zwei Frachter. Beide Schiffe wurden in Bremen gebaut. Sie fahren nach Halifax."
    target = "The company is buying two freighters. Beide Schiffe wurden in Bremen gebaut. They sail to Halifax."
    assert "untranslated" in codes(source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Wir treffen uns im „Alten Krug“.", "We are meeting at the Alter Krug."),
        ("Die Gäste der „Blauen Grotte“ kamen.", "The guests of the Blaue Grotte came."),
        ("Der Chor Spätlese singt.", "The choir Spätlese (“late harvest”) is singing."),
    ],
)
def test_a_label_without_its_marks_or_with_a_gloss_is_no_quote(source: str, target: str) -> None:
    assert codes(source, target) == set()
