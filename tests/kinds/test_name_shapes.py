"""Names whose shape tells them: roads, countries, signs at the end, surnames with small words, official names."""

from __future__ import annotations

import pytest
from test_name_guesses import shown

from pressflow.kinds._names_shapes import within_sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gesperrt wird die A 7 bei Hombach.", ["LOC A 7"]),
        ("Der Stau auf der A7 löst sich auf.", ["LOC A7"]),
        ("Die Umleitung führt über die B 6n.", ["LOC B 6n"]),
        ("Gebaut wird an der L 202 und an der K 14.", ["LOC L 202", "LOC K 14"]),
        ("Die Bundesstraße B 71 ist frei.", ["LOC B 71"]),
        ("Wir fordern den Bau von A 20 und A 26.", ["LOC A 20", "LOC A 26"]),
        ("Sie finden uns in Halle A 7 am Stand B 3.", []),
        ("Das Heft im Format DIN A 4 ist da.", []),
        ("Mit der S 31 und der RE 8 geht es weiter.", []),
        ("Die Tabletten enthalten Vitamin B 12.", []),
        ("Die Gäste kommen aus Bosnien und Herzegowina.", ["LOC Bosnien und Herzegowina"]),
        ("Ein Film über den Senegal und über Trinidad und Tobago.", ["LOC Senegal", "LOC Trinidad und Tobago"]),
        ("Der Sitz ist in Murten/Morat.", ["LOC Murten/Morat"]),
        ("Der Flughafen Köln/Bonn meldet mehr Gäste.", ["LOC Flughafen Köln/Bonn"]),
    ],
)
def test_places_by_their_shape(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "guess", "expected"),
    [
        ("Der Tarif SPAR+ gilt ab Mai.", ("SPAR", "MISC"), ["MISC SPAR+"]),
        ("Das Siegel HELD*IN hängt dort.", ("HELD", "MISC"), ["MISC HELD*IN"]),
        ("Es finanziert der Fonds Moorwind II. Kelbra half.", ("Moorwind II. Kelbra", "MISC"), ["MISC Moorwind II"]),
        ("Foto v. l. Brem, Kuhn.", ("l. Brem", "PER"), ["PER Brem", "PER Kuhn"]),
        ("Die App Wiesel 1.5 ist da.", ("Wiesel", "LOC"), ["MISC Wiesel 1.5"]),
        ("Gestohlen wurden drei Räder Kestra Sprint CX 9.", ("Sprint CX 9", "MISC"), ["MISC Sprint CX 9"]),
        ("Bauleiterin Anna zum Felde warnt davor.", ("Anna", "PER"), ["PER Anna zum Felde"]),
        ("Wir laden zur 19. Moorspur ein.", ("Moorspur", "ORG"), ["MISC Moorspur"]),
        ("Die Wibke Lahm-Stiftung hilft.", ("Wibke Lahm-Stiftung", "PER"), ["ORG Wibke Lahm-Stiftung"]),
        ("Presse: Mobil 0171 55 50", ("Mobil 0171 55 50", "MISC"), []),
        ("Register: FN 987654x", ("FN 987654x", "MISC"), []),
        ("Anna Weber, Corporate Communications", ("Corporate Communications", "ORG"), ["PER Anna Weber"]),
        (
            "Im Norden ist Rohrau nach Lüttringen die zweite Stadt.",
            ("Rohrau nach Lüttringen", "LOC"),
            ["LOC Rohrau", "LOC Lüttringen"],
        ),
        ("Malz: Rauchgerste", ("Rauchgerste", "MISC"), []),
        ("Zwei Hefte: „Rauchgerste“ und mehr.", ("Rauchgerste", "MISC"), ["MISC Rauchgerste"]),
        ("Im Saal lief das Stück im Capitol am Goetheplatz.", ("Goetheplatz", "LOC"), ["LOC Goetheplatz"]),
        ("Es spielt die Band Hein & die Wellen.", ("Hein &", "ORG"), ["ORG Hein & die Wellen"]),
        ("Die Nacht Moor.Code Night beginnt.", ("Code Night", "MISC"), ["MISC Moor.Code Night"]),
        ("Fragen an: Servicebüro Rohrgasse 18 in Hombach.", ("Rohrgasse", "ORG"), ["LOC Rohrgasse"]),
        ("Gebaut wird nach Allerheiligen.", ("Allerheiligen", "MISC"), []),
    ],
)
def test_guesses_end_where_the_name_ends_and_are_none_of_other_things(
    text: str, guess: tuple[str, str], expected: list[str]
) -> None:
    assert shown(text, guess) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Es sprach Gerd Meyer zu Hörste, der lange da war.", ["PER Gerd Meyer zu Hörste"]),
        (
            "Gerd Meyer zu Hörste ging. Meyer zu Hörste blieb stumm.",
            ["PER Gerd Meyer zu Hörste", "PER Meyer zu Hörste"],
        ),
        ("Direktorin Anna Krawczyk-de Boer fordert mehr.", ["PER Anna Krawczyk-de Boer"]),
        ("Wir luden Anna Weber zum Gespräch ein.", ["PER Anna Weber"]),
        ("Damit wird Anna Weber zur Chefin ernannt.", ["PER Anna Weber"]),
        ("Seniorchef Bmst. Ing. Alois Zanger kam.", ["PER Alois Zanger"]),
        ("Foto, v.l.n.r.: Ochs, Dr. Fuchs und Anna Brandl", ["PER Ochs", "PER Fuchs", "PER Anna Brandl"]),
    ],
)
def test_people_with_small_words_and_in_captions(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das gab der Börsenverein des Deutschen Buchhandels bekannt.", ["ORG Börsenverein des Deutschen Buchhandels"]),
        ("Es zahlt das Bundesministerium der Finanzen.", ["ORG Bundesministerium der Finanzen"]),
        (
            "Es hilft das Bayerische Staatsministerium der Finanzen und für Heimat mit Geld.",
            ["ORG Bayerische Staatsministerium der Finanzen und für Heimat"],
        ),
        ("Sie ist in der Evangelischen Kirche in Deutschland.", ["ORG Evangelischen Kirche in Deutschland"]),
        ("Die Tiroler Landesregierung prüft.", ["ORG Tiroler Landesregierung"]),
        ("Ein neuer Gemeinderat. Neuer Gemeinderat tagt.", []),
        ("Die Anna und Hans Faber-Stiftung hilft.", ["ORG Anna und Hans Faber-Stiftung"]),
        ("Grundlage ist das Tiroler Waldschutzgesetz 2005.", ["MISC Tiroler Waldschutzgesetz 2005"]),
        ("So will es die Hessische Bauordnung.", ["MISC Hessische Bauordnung"]),
        ("Es gilt das Lohn- und Preisbindungsgesetz.", ["MISC Lohn- und Preisbindungsgesetz"]),
        ("Präsident des Bundesverbandes Neue Pflege e. V.", ["ORG Bundesverbandes Neue Pflege e. V."]),
    ],
)
def test_long_official_names(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_the_first_word_of_a_quotation_is_no_surname_that_is_a_common_word() -> None:
    text = "Jens Frost leitet das Haus. „Frost im Januar kennen wir“, heißt es. „Frost“, sagt Frost."
    assert shown(text).count("PER Frost") == 1


@pytest.mark.parametrize("text", ["Dr. Anna Weber", "St. Gallen", "Nr. Drei"])
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert within_sentence(text, 0, len(text)) == (0, len(text))
