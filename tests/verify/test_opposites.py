"""A word that has become its opposite is found; one that the other language says in other words is not blamed."""

from __future__ import annotations

import pytest

from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

NLP = Nlp()
JUDGES = {tag: Judge((), NLP, tag) for tag in ("en-GB", "fr", "it", "es", "nl", "pl")}


def codes(source: str, target: str, tag: str = "en-GB") -> list[str]:
    return [finding.code for finding in compare_texts(source, target, JUDGES[tag])[0]]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Das Bad wird im Mai geöffnet.", "The pool will open in May.", "The pool will close in May."),
        ("Der Rat lehnte den Plan ab.", "The council rejected the plan.", "The council approved the plan."),
        ("Der Kauf der Halle ist beschlossen.", "The purchase of the hall has been decided.",
         "The sale of the hall has been decided."),
        ("Die Ausfuhr stockt.", "Exports are stalling.", "Imports are stalling."),
        ("Die Lohnsteigerung kommt.", "The wage increase is coming.", "The wage decrease is coming."),
        ("Die Preise gaben deutlich nach.", "Prices fell markedly.", "Prices rose markedly."),
        ("Das Wirtschaftswachstum hält an.", "Economic growth continues.", "The economic decline continues."),
        ("Die Arbeitgeber stimmten zu.", "The employers agreed.", "The employees agreed."),
        ("Der Osten des Landes ist betroffen.", "The east of the country is affected.",
         "The west of the country is affected."),
        ("Nach dem Spiel sprach sie.", "She spoke after the match.", "She spoke before the match."),
        ("Es ist der größte Park der Stadt.", "It is the city's largest park.", "It is the city's smallest park."),
        ("Ihre Mutter leitet den Verein.", "Her mother runs the club.", "Her father runs the club."),
        ("Die Gegner des Baus klagten.", "Opponents of the project went to court.",
         "Supporters of the project went to court."),
    ],
)  # fmt: skip
def test_an_opposite_is_found(source: str, right: str, wrong: str) -> None:
    assert codes(source, right) == []
    assert codes(source, wrong) == ["direction-reversed"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Das Bad bleibt geschlossen.", "The pool will not open."),
        ("Das Museum wird nicht geschlossen.", "The museum will stay open."),
        ("Er bekannte sich unschuldig.", "He pleaded not guilty."),
        ("Der Umsatz stieg, der Gewinn sank.", "Profit fell while sales rose."),
        ("Vor allem die Eltern halfen.", "The parents helped above all."),
        ("Die Aktie legte zu, nachdem sie gefallen war.", "The share rose after a fall."),
        ("Sie kümmern sich vor Ort um die Kinder.", "They look after the children on site."),
        ("Erst im letzten Spiel gewann sie.", "She did not win until the last match."),
        ("Die Zahl der Bäume nimmt zu.", "There are more and more trees."),
        ("Der Kurs ging nach oben.", "The price went up."),
        ("Sie erhöhte den Betrag auf bis zu 300 Euro.", "She raised the amount to up to 300 euros."),
    ],
)  # fmt: skip
def test_the_same_in_other_words_is_not(source: str, target: str) -> None:
    assert "direction-reversed" not in codes(source, target)


@pytest.mark.parametrize(
    ("tag", "right", "wrong"),
    [
        ("fr", "La fermeture est prévue en mai.", "L'ouverture est prévue en mai."),
        ("it", "La chiusura è prevista a maggio.", "L'apertura è prevista a maggio."),
        ("es", "El cierre está previsto en mayo.", "La apertura está prevista en mayo."),
        ("nl", "Het zwembad sluit in mei.", "Het zwembad opent in mei."),
        ("pl", "Zamknięcie planowane jest w maju.", "Otwarcie planowane jest w maju."),
    ],
)
def test_opposites_in_every_language(tag: str, right: str, wrong: str) -> None:
    source = "Die Schließung ist für Mai geplant."
    assert codes(source, right, tag) == []
    assert codes(source, wrong, tag) == ["direction-reversed"]
