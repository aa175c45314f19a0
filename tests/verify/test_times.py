"""Times that are told from today, and limits, wherever in the sentence they stand."""

from __future__ import annotations

import pytest

from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

NLP = Nlp()


def codes(source: str, target: str, to: str = "en-GB") -> list[str]:
    return [finding.code for finding in compare_texts(source, target, Judge((), NLP, to))[0]]


@pytest.mark.parametrize(
    ("to", "source", "right", "wrong"),
    [
        ("en-GB", "Der Umsatz lag höher als im Vorjahr.", "Sales were higher than last year.",
         "Sales were higher than next year."),
        ("en-GB", "Der Wolf wurde zuletzt vor 150 Jahren gesehen.", "The wolf was last seen 150 years ago.",
         "The wolf will be seen in 150 years."),
        ("fr", "Die Zahl lag im Vorjahr bei 40.", "L'année précédente, le nombre était de 40.",
         "L'année suivante, le nombre était de 40."),
        ("it", "Das Unternehmen beschäftigt heute 520 Personen.", "L'azienda occupa oggi 520 persone.",
         "L'azienda occupa domani 520 persone."),
    ],
)  # fmt: skip
def test_a_time_told_from_another_one_stays_where_it_is(to: str, source: str, right: str, wrong: str) -> None:
    assert codes(source, right, to) == []
    assert "date-changed" in codes(source, wrong, to)


def test_a_date_may_stand_for_a_time_told_from_today() -> None:
    assert "date-changed" not in codes("Im Vorjahr kamen mehr.", "More came in 2024.")
    assert "date-changed" not in codes("Bis heute fehlt er, im Vorjahr auch.", "He is still missing, as last year.")


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (
            "Der Antrag ist spätestens im Mai zu stellen.",
            "Apply in May at the latest.",
            "Apply in May at the earliest.",
        ),
        ("Die Halle öffnet erst 2028.", "The hall will not open until 2028.", ""),
        ("Die Halle öffnet nicht vor 2028.", "The hall will not open before 2028.", ""),
        ("Das Gesetz gilt ab 2028.", "The act applies from 2028.", "The act applies until 2028."),
    ],
)
def test_limits_are_not_turned(source: str, right: str, wrong: str) -> None:
    assert codes(source, right) == []
    assert not wrong or codes(source, wrong) == ["relation-changed"]


def test_a_title_between_marks_is_no_lost_quote() -> None:
    assert codes("Der Film „Nordlicht“ läuft.", "The film ‘Nordlicht’ is showing.") == []
    assert codes("`Wir kommen wieder', sagte Anna Weber.", "“We will be back,” said Anna Weber.") == []
