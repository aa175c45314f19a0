"""Names that no list knows: told by being no word of the language; abbreviations; transliterations; slips anywhere."""

from __future__ import annotations

import pytest

from pressflow.lexica import may_be_name
from pressflow.memory.starter import starter_terms
from pressflow.nlp import Nlp
from pressflow.verify._judge import Judge, compare_texts
from pressflow.verify._strangers import is_misspelt
from pressflow.verify._words import is_transliterated, sound

TERMS = starter_terms(["de", "en-GB"])
JUDGE = Judge(TERMS, Nlp(TERMS), "en-GB")


def codes(source: str, target: str) -> list[str]:
    return [finding.code for finding in compare_texts(source, target, JUDGE)[0]]


@pytest.mark.parametrize(
    ("source", "right", "wrong", "code"),
    [
        ("Wuffeli und Ospelin kamen gestern.", "Wuffeli and Ospelin came yesterday.", "Wuffeli came yesterday.",
         "name-unproved"),
        ("Gialiano hingegen schwieg.", "Gialiano, however, kept silent.", "He, however, kept silent.",
         "name-unproved"),
        ("Der Rat von Ilkhäva tagte.", "The council of Ilkhäva met.", "The council met.", "name-unproved"),
        ("Gialiano hingegen schwieg.", "Gialiano, however, kept silent.", "Gialaino, however, kept silent.",
         "name-misspelt"),
        ("Im Saal sprach Kord Stanloy.", "Kord Stanloy spoke in the hall.", "Kord Stanlay spoke in the hall.",
         "name-misspelt"),
        ("Die FDP legte zu.", "The FDP gained ground.", "The SPD gained ground.", "name-replaced"),
        ("Die KTW kaufte das Werk.", "KTW bought the plant.", "The company bought the plant.", "name-unproved"),
        ("Die WHO warnt.", "The WHO is warning.", "The WTO is warning.", "name-replaced"),
        ("Die Fähre „Möwe IV“ legt ab.", "The ferry Möwe IV is casting off.", "The ferry Gull IV is casting off.",
         "name-missing"),
    ],
)  # fmt: skip
def test_a_name_dropped_replaced_or_misspelt_is_found(source: str, right: str, wrong: str, code: str) -> None:
    assert codes(source, right) == []
    assert codes(source, wrong) == [code]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Die EZB senkt den Zins, das BIP wächst.", "The ECB is cutting its rate, GDP is growing."),
        ("In der USA und bei der UNO ist man besorgt.", "There is concern in the US and at the UN."),
        ("Der LKW hat 400 PS.", "The lorry has 400 hp."),
        ("Die KMU hoffen auf die EU.", "SMEs are pinning their hopes on the European Union."),
        ("Der DBV klagt.", "The Dahlbek Brewers' Verein is suing."),
        ("DAS IST EIN GROSSER ERFOLG", "THIS IS A GREAT SUCCESS"),
        ("Der Präsident, Andrej Milinkewitsch, kam.", "President Andrei Milinkevich came."),
        ("Später sprach Oleg Schwaripow.", "Later, Oleg Shvaripov spoke."),
        ("Das Atmen fiel ihm schwer.", "He had difficulty breathing."),
        ("Landrätinnen und Betriebsratschefs kamen.", "District heads and works council chairs came."),
        ("Die Abendsonne schien auf Kirschblüten.", "The setting sun shone on cherry blossom."),
        ("Größere Schäden gab es nicht.", "There was no major damage."),
    ],
)  # fmt: skip
def test_names_in_other_letters_and_words_that_are_none_are_not_blamed(source: str, target: str) -> None:
    assert not {"name-unproved", "name-missing", "name-misspelt", "name-replaced"} & set(codes(source, target))


@pytest.mark.parametrize(
    ("german", "other"),
    [
        ("Lukaschenko", "Lukashenko"), ("Lukaschenko", "Loukachenko"), ("Tschaikowski", "Tchaikovsky"),
        ("Jelzin", "Yeltsin"), ("Gorbatschow", "Gorbachev"), ("Chruschtschow", "Khrushchev"),
        ("Selenskyj", "Zelensky"), ("Dschochar", "Dzhokhar"), ("Newskij", "Nevsky"), ("Baschar", "Bachar"),
        ("Politkowskaja", "Politkovskaya"), ("Sergej", "Sergey"),
    ],
)  # fmt: skip
def test_transliterations_of_one_name_sound_alike(german: str, other: str) -> None:
    assert sound(german) == sound(other) != ""


@pytest.mark.parametrize("name", ["Lukaschenko", "Jelzin", "Nawalny", "Selenskyj", "Gorbatschow", "Hussein", "Tolstoi"])
def test_a_name_of_another_script_shows_it(name: str) -> None:
    assert is_transliterated(name)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Boris Pistorius sprach in Kiel.", "Boris Pistorious spoke in Kiel."),
        ("Klara Meyer leitet das Werk.", "Klara Meier runs the plant."),
        ("Udo Braun leitet das Werk.", "Udo Broun runs the plant."),
    ],
)
def test_a_native_name_is_misspelt_though_it_sounds_the_same(source: str, target: str) -> None:
    assert {"name-misspelt", "name-missing", "name-replaced"} & set(codes(source, target))


@pytest.mark.parametrize(("name", "word"), [("Neumann", "Neuman"), ("Hellwig", "Hellwag"), ("Wendel", "Wandel")])
def test_other_names_do_not(name: str, word: str) -> None:
    assert sound(name) != sound(word)


@pytest.mark.parametrize(
    ("name", "word", "slip"),
    [
        ("Stanley", "Stanlay", True), ("Hamas", "Hamsa", True), ("Francis", "Franics", True), ("Peek", "Pekk", True),
        ("Hannover", "Hanover", False), ("Rom", "Rome", False), ("Alexander", "Alexandre", False),
        ("Kanada", "Canada", False), ("Bagdad", "Baghdad", False), ("Weber", "Wagner", False),
    ],
)  # fmt: skip
def test_a_slip_is_one_letter_and_not_how_languages_differ(name: str, word: str, slip: bool) -> None:
    assert is_misspelt(name, word) is slip


def test_what_may_be_a_name() -> None:
    assert all(may_be_name(word, "de") for word in ("Ospelin", "Merkel"))
    assert not any(may_be_name(word, "de") for word in ("Atmen", "Nachtzug", "Größere", "Sonne", "Abendsonne"))
    assert not may_be_name("Ospelin", "en")  # nobody has listed English words for this
