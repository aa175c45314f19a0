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


@pytest.mark.parametrize(
    ("to", "source", "right", "wrong"),
    [
        ("en-GB", "Die Miete beträgt 12 Euro pro Monat.", "The monthly rent is 12 euros.",
         "The rent is 12 euros a year."),
        ("en-GB", "Erlaubt sind 170 Kilogramm je Hektar.", "170 kilograms per hectare are allowed.",
         "170 kilograms per acre are allowed."),
        ("en-US", "Das Blatt erscheint wöchentlich.", "The paper comes out every week.",
         "The paper comes out monthly."),
        ("fr", "Es kostet 3 Euro pro Person.", "Cela coûte 3 euros par personne.", "Cela coûte 3 euros par foyer."),
        ("es", "Das Labor prüft 40 Proben pro Tag.", "El laboratorio analiza 40 muestras al día.",
         "El laboratorio analiza 40 muestras por semana."),
        ("it", "Es kostet 3 Euro je Kilo.", "Costa 3 euro al chilo.", "Costa 3 euro al litro."),
        ("nl", "Es kostet 3 Euro je Kilo.", "Het kost 3 euro per kilo.", "Het kost 3 euro per liter."),
        ("pl", "Es kostet 30 Euro im Monat pro Person.", "Kosztuje 30 euro miesięcznie za osobę.",
         "Kosztuje 30 euro miesięcznie na gospodarstwo domowe."),
    ],
)  # fmt: skip
def test_what_is_counted_by_stays(to, source, right, wrong):
    assert codes(source, right, to) == []
    assert codes(source, wrong, to) == ["rate-changed"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Im Vorjahr waren es täglich 40 Gäste.", "A year ago there were 40 guests a day."),
        ("Der Jahresumsatz liegt bei 12 Millionen Euro.", "Revenue is 12 million euros a year."),
        ("Die Wochenarbeitszeit beträgt 38 Stunden.", "They work 38 hours a week."),
    ],
)
def test_a_rate_may_stand_in_another_word(source, target):
    assert codes(source, target) == []


@pytest.mark.parametrize(
    ("source", "right", "wrong", "code"),
    [
        ("Noch spielen fünf Teams um den Pokal, darunter zwei aus Kiel; Meran ist ausgeschieden.",
         "Meran has been knocked out, leaving five teams, two of them from Kiel, in the hunt for the cup.",
         "Meran has been knocked out, leaving two teams, five of them from Kiel, in the hunt for the cup.",
         "values-swapped"),
        ("Leiter wird der Biologe Lorenz Haberfeld.", "Biologist Lorenz Haberfeld will be in charge.",
         "Biologist Martin Haberfeld will be in charge.", "name-replaced"),
        ("„Das schafft Klarheit“, sagte Präsidentin Irmgard Pohlmann. Der Anwalt, Sven Dittrich, schwieg.",
         "“This brings clarity,” said the president, Irmgard Pohlmann. The lawyer, Sven Dittrich, was silent.",
         "“This brings clarity,” said the lawyer, Sven Dittrich. The president, Irmgard Pohlmann, was silent.",
         "speaker-changed"),
        ("Die Bewerbungen um die 36 Stellen laufen.", "Applications for the 36 jobs are under way.",
         "Applications for the 39 jobs are under way.", "amount-changed"),
        ("Die Bank hob den Zins um einen Viertelprozentpunkt an.",
         "The bank raised the rate by a quarter of a percentage point.",
         "The bank raised the rate by half a percentage point.", "amount-changed"),
    ],
)  # fmt: skip
def test_who_and_what_belong_together(source, right, wrong, code):
    assert codes(source, right) == []
    assert code in codes(source, wrong)
