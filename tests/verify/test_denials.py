"""What was denied is denied, and nothing else: in seven languages, with words that half deny."""

from __future__ import annotations

import pytest

from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts

NLP = Nlp()
JUDGES = {tag: Judge((), NLP, tag) for tag in ("en-GB", "fr", "it", "es", "nl", "pl")}


def codes(source: str, target: str, tag: str = "en-GB") -> list[str]:
    return [finding.code for finding in compare_texts(source, target, JUDGES[tag])[0]]


@pytest.mark.parametrize(
    ("source", "right", "wrong", "code"),
    [
        ("Der Rat stimmte nicht zu. Ein neuer Entwurf ist unnötig.",
         "The council did not agree. A new draft is unnecessary.",
         "The council did agree. A new draft is unnecessary.", "negation-lost"),
        ("Das Werk wird statt der Halle gebaut.", "The plant will be built instead of the hall.",
         "The plant will not be built instead of the hall.", "negation-added"),
        ("Weniger Gäste kamen, die Bahn fuhr nicht.", "Fewer guests came, the train did not run.",
         "Fewer guests did not come, the train did not run.", "negation-added"),
        ("Ich habe nie daran gezweifelt.", "I never doubted it.", "I always doubted it.", "negation-lost"),
        ("Die Frist ist noch nicht bekannt. Die Regeln gelten.", "The deadline is not yet known. The rules apply.",
         "The deadline is not yet known. The rules do not apply.", "negation-added"),
        ("Das Gerät ist nicht für Kinder unter drei Jahren geeignet.",
         "The device is not suitable for children under three years.",
         "The device is suitable for children under three years.", "negation-lost"),
        ("Sie lehnt den Plan ab und ist nicht besorgt.", "She rejects the plan and is not worried.",
         "She rejects the plan and is worried.", "negation-lost"),
    ],
)  # fmt: skip
def test_a_negation_lost_or_added_beside_others_is_found(source: str, right: str, wrong: str, code: str) -> None:
    assert codes(source, right) == []
    assert codes(source, wrong) == [code]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Das ist nicht unwichtig.", "That is important."),
        ("Das ist nicht ungewöhnlich.", "That is not uncommon."),
        ("Der Weg ist nicht nur kurz, sondern auch schön.", "The path isn't just short, it is also beautiful."),
        ("Sie verzichtet auf eine Klage.", "She will not take legal action."),
        ("Er verweigerte die Aussage.", "He did not testify."),
        ("Das Spiel fand nicht statt.", "The match did not take place."),
        ("Es gab weder Bus noch Bahn.", "There was neither a bus nor a train."),
        ("Kein Bus, keine Bahn, kein Taxi fuhr.", "No buses, trains or taxis were running."),
        ("Der Saal öffnet erst am Abend.", "The hall will not open until the evening."),
        ("Es lag kein Angebot vor, auch kam niemand.", "No offer had been made, nor did anyone come."),
        ("Das Lied „Never Alone“ gefiel allen.", "Everyone liked the song “Never Alone”."),
        ("Nicht-Mitglieder zahlen mehr.", "Non-members pay more."),
        ("Daran besteht kein Zweifel.", "This is undoubtedly so."),
        ("Ohne Rücksicht auf andere fuhr er weiter.", "He drove on recklessly."),
        ("Das Ergebnis lässt noch auf sich warten und ist nicht bekannt.", "The result has yet to be announced."),
        ("Es waren so viele wie nie zuvor.", "There were more than ever before."),
        ("Der Turm ist ungefähr so alt wie das Tor.", "The tower is about as old as the gate."),
    ],
)  # fmt: skip
def test_what_one_language_denies_and_the_other_half_denies_is_the_same(source: str, target: str) -> None:
    assert not {"negation-lost", "negation-added"} & set(codes(source, target))


@pytest.mark.parametrize(
    ("tag", "denied", "plain", "half"),
    [
        ("en-GB", "The hall will not be sold.", "The hall will be sold.", "They refuse to sell the hall."),
        ("fr", "La salle ne sera pas vendue.", "La salle sera vendue.", "On refuse de vendre la salle."),
        ("it", "La sala non sarà venduta.", "La sala sarà venduta.", "Si rinuncia a vendere la sala."),
        ("es", "La sala no será vendida.", "La sala será vendida.", "Se rechaza vender la sala."),
        ("nl", "De zaal wordt niet verkocht.", "De zaal wordt verkocht.", "De verkoop van de zaal is voorkomen."),
        ("pl", "Sala nie zostanie sprzedana.", "Sala zostanie sprzedana.", "Zrezygnowano ze sprzedaży sali."),
    ],
)  # fmt: skip
def test_negations_in_every_language(tag: str, denied: str, plain: str, half: str) -> None:
    assert codes("Der Saal wird nicht verkauft.", denied, tag) == []
    assert codes("Der Saal wird verkauft.", plain, tag) == []
    assert "negation-lost" not in codes("Der Saal wird nicht verkauft.", half, tag)
    assert codes("Der Saal wird nicht verkauft.", plain, tag) == ["negation-lost"]
    assert codes("Der Saal wird verkauft.", denied, tag) == ["negation-added"]


@pytest.mark.parametrize(
    ("tag", "target"),
    [
        ("fr", "Personne n'est venu, il n'y a plus de train."),
        ("it", "Non è venuto nessuno, non c'è più nessun treno."),
        ("es", "No vino nadie, ya no hay ningún tren."),
        ("pl", "Nikt nie przyszedł, nie ma już żadnego pociągu."),
    ],
)
def test_negations_that_agree_in_a_clause_are_one(tag: str, target: str) -> None:
    assert codes("Niemand kam, es gibt keinen Zug mehr.", target, tag) == []
    assert codes("Niemand kam, es gibt noch einen Zug.", target, tag)[-1:] == ["negation-added"]
