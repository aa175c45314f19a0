"""What is told by no single word: weekdays on one side, results turned round, sentences from nowhere, limits."""

from __future__ import annotations

from functools import cache

import pytest

from pressflow.nlp import Nlp
from pressflow.verify.translation import Judge, compare_texts


@cache
def judge(to: str) -> Judge:
    return Judge((), Nlp(), to)


def codes(source: str, target: str, to: str = "en-GB") -> list[str]:
    return [f.code for f in compare_texts(source, target, judge(to))[0] if f.severity != "info"]


@pytest.mark.parametrize(
    ("to", "source", "right", "wrong"),
    [
        ("en-GB", "Der Laden öffnet jeden Dienstag.", "The shop opens every Tuesday.", "The shop opens."),
        ("en-GB", "Der Laden öffnet auch abends.", "The shop opens in the evening, too.",
         "The shop opens on Sunday evenings, too."),
        ("en-GB", "Geöffnet ist Mo–Fr von 9 bis 17 Uhr.", "Open Monday to Friday, 9am to 5pm.",
         "Open Mon–Thu from 9am to 5pm."),
        ("fr", "Geöffnet ist Mo.–Do. von 9 bis 17 Uhr.", "Ouvert du lun. au jeu. de 9 h à 17 h.",
         "Ouvert du lundi au mercredi de 9 h à 17 h."),
        ("nl", "Die Halle öffnet mittwochs.", "De hal gaat op woensdagen open.", "De hal gaat open."),
    ],
)  # fmt: skip
def test_weekdays_are_neither_lost_nor_added(to, source, right, wrong):
    assert codes(source, right, to) == []
    assert codes(source, wrong, to) == ["weekday-changed"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Der Bus fährt montags bis freitags.", "The bus runs on weekdays."),
        ("Der Minister kam gestern nach Kiel.", "The minister came to Kiel on Monday."),
        ("Der Black Friday lockt viele an.", "Black Friday attracts many."),
        ("Die Montage der Anlage dauert lange.", "Installing the plant takes long."),
        ("Am Montag, dem 3. März 2025, beginnt der Bau.", "Construction begins on 3 March 2025."),
    ],
)
def test_a_weekday_may_stand_for_another_time(source, target):
    assert codes(source, target) == []


@pytest.mark.parametrize(
    ("to", "source", "target", "found"),
    [
        ("pl", "Der TSV gewann 31:27.", "TSV wygrał 31:27.", []),
        ("pl", "Der TSV gewann 31:27.", "TSV wygrał 27:31.", ["values-swapped"]),
        ("fr", "Der TSV gewann 3:2.", "Le TSV a gagné 2-3.", ["values-swapped"]),
        ("en-GB", "Der TSV verlor 2:3.", "TSV lost 3-2.", []),  # English tells it from the winner's side
        ("en-GB", "Der TSV besiegte Aurich mit 3:2.", "Aurich were beaten 3-2 by TSV.", []),
        ("en-GB", "Das Verhältnis beträgt 1:1.", "The ratio is 1:1.", []),
    ],
)
def test_results_keep_their_order(to, source, target, found):
    assert [code for code in codes(source, target, to) if code == "values-swapped"] == found


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Das Freibad öffnet am Samstag. Der Eintritt kostet so viel wie bisher.",
         "The outdoor pool opens on Saturday, and admission costs as much as before.",
         "The outdoor pool opens on Saturday, and admission costs as much as before. Parking spaces remain scarce."),
    ],
)  # fmt: skip
def test_a_sentence_from_nowhere_hides_behind_two_that_were_joined(source, right, wrong):
    assert codes(source, right) == []
    assert codes(source, wrong) == ["sentence-added"]


@pytest.mark.parametrize(
    ("to", "source", "target", "found"),
    [
        ("en-GB", "Erlaubt sind Wagen bis zu einem Gewicht von 9 Tonnen.", "Vehicles of up to 9 tonnes may pass.", []),
        ("fr", "Erlaubt sind Wagen bis zu 16 Tonnen.", "Admis : véhicules jusqu’à un poids de 16 tonnes.", []),
        ("en-GB", "Erlaubt sind Wagen bis zu einem Gewicht von 16 Tonnen.", "Vehicles of 16 tonnes are allowed.",
         ["qualifier-changed"]),
        ("en-GB", "Auf 35 Grad Celsius erwärmt startet die Anlage.",
         "Once it has warmed up to 35 degrees Celsius, the plant starts.", []),
        ("en-GB", "Der Zug darf nicht schneller als 100 km/h fahren.", "The train must not exceed 100 km/h.", []),
        ("en-GB", "Der Zug fährt schneller als 100 km/h.", "The train travels at 100 km/h.", ["qualifier-changed"]),
        ("es", "Das Labor arbeitet rund um die Uhr und prüft binnen eines Tages.",
         "El laboratorio trabaja las 24 horas del día y analiza en el plazo de un día.", []),
        ("en-GB", "Das Labor arbeitet rund um die Uhr.", "The laboratory works 22 hours a day.", ["amount-invented"]),
    ],
)  # fmt: skip
def test_limits_and_clocks_in_other_words(to, source, target, found):
    assert codes(source, target, to) == found


@pytest.mark.parametrize(
    ("to", "right", "wrong"),
    [
        ("fr", "La ville abaissera l’impôt.", "La ville relèvera l’impôt."),
        ("es", "La ciudad rebajará el impuesto.", "La ciudad elevará el impuesto."),
        ("it", "La città abbasserà l’imposta.", "La città innalzerà l’imposta."),
    ],
)
def test_what_falls_does_not_rise_in_other_languages(to, right, wrong):
    assert codes("Die Stadt senkt die Steuer.", right, to) == []
    assert codes("Die Stadt senkt die Steuer.", wrong, to) == ["direction-reversed"]
