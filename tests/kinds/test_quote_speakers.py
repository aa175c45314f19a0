"""Who speaks, where the text says it elsewhere or not by name; and what stands in quotation marks and is not said."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressflow.kinds._marks import pairs
from pressflow.model import Fact
from pressflow.nlp import Nlp

NLP = Nlp()


def found(text: str, tag: str = "de") -> list[Fact]:
    facts = [f for f in NLP.facts(text, tag) if f.kind == "quote"]
    assert all(text[f.start : f.end] == f.text for f in facts)
    return facts


def speakers(text: str, tag: str = "de") -> list[str | None]:
    return [f.speaker for f in found(text, tag)]


def roles(text: str, tag: str = "de") -> list[str | None]:
    return [f.role for f in found(text, tag)]


@pytest.mark.parametrize(
    "words",
    [
        ",,Wir freuen uns“",
        ",,Wir freuen uns''",
        "„Wir freuen uns''",
        "''Wir freuen uns''",
        "„Wir freuen uns„",
        "“Wir freuen uns“",
        "”Wir freuen uns”",
        "<<Wir freuen uns>>",
        ">>Wir freuen uns<<",
        "„ Wir freuen uns “",
    ],
)
def test_marks_as_editors_mistype_them(words: str) -> None:
    (fact,) = found(f"{words}, sagt Anna Weber.")
    assert (fact.text, fact.value, fact.speaker) == (words, "Wir freuen uns", "Anna Weber")


# --- a pronoun


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Das ist gut“, sagt Anna Weber. „Es bleibt so“, fügt sie hinzu.", ["Anna Weber", "Anna Weber"]),
        ("Vorstand Peter Meier eröffnete das Haus. „Es ist gut“, sagte er.", ["Peter Meier"]),
        ("Anna Weber begrüßt den Beschluss. „Es ist gut“, sagt sie.", ["Anna Weber"]),
        ("Für Leiter DI Karl Huber ist das „ein Vorbild“, wie er sagt.", ["Karl Huber"]),
        (
            "„Gut“, sagt Anna Weber. „Ja“, sagt Peter Meier. „Und nun?“, fragt sie.",
            ["Anna Weber", "Peter Meier", "Anna Weber"],
        ),
        # two women, two men, or nobody: no guess
        ("Vorständin Anna Weber traf Leiterin Eva Roth. „Es ist gut“, sagte sie.", [None]),
        ("Vorstand Peter Meier traf Leiter Jan Huber. „Es ist gut“, sagte er.", [None]),
        ("Vorstand Peter Meier sprach. „Es ist gut“, sagte sie.", [None]),
        ("„Es ist gut“, sagen sie. Anna Weber leitet das Haus.", [None]),
        # a name that women and men have tells nothing
        ("Vorstandsmitglied Kim Berger kam. „Es ist gut“, sagte sie.", [None]),
        # too far away
        ("Leiterin Anna Weber kam. Es regnete. Das Haus war voll. Es gab Kuchen. „Gut“, sagte sie.", [None]),
    ],
)
def test_a_pronoun_is_resolved_only_where_one_can_be_meant(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


# --- a role instead of a name


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (
            "Bundesministerin Eva Roth kam. „Wir helfen“, erklärte die Ministerin in Erfurt.",
            "Eva Roth",
            "Bundesministerin",
        ),
        ("Leiterin Eva Roth und Leiterin Anna Weber kamen. „Gut so“, sagte die Leiterin.", None, "Leiterin"),
        ("Ministerin Eva Roth kam. „Wir helfen“, erklärte eine Ministerin.", None, "Ministerin"),
        ("„Wir helfen“, erklärte die Ministerin. Später kam Ministerin Eva Roth.", None, "Ministerin"),
        ("„Wir prüfen das“, so eine Sprecherin des Ministeriums.", None, "Sprecherin des Ministeriums"),
        ("Der Vorstand sprach von einem „guten Jahr“.", None, "Vorstand"),
        ("„Wir machen weiter“, teilte das Unternehmen am Freitag mit.", None, None),
        ("„Der Test gelang“, heißt es in der Mitteilung von Anna Weber.", None, None),
    ],
)
def test_a_role_stands_for_the_only_one_who_has_it(text: str, speaker: str | None, role: str | None) -> None:
    assert (speakers(text), roles(text)) == ([speaker], [role])


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Anna Lind, Leiterin des Archivs, liest viel. „So ist es“, sagt Lind.", "Leiterin des Archivs"),
        ("„So ist es“, sagt Anna Lind. Lind ist seit 2021 Leiterin des Archivs.", "Leiterin des Archivs"),
        ("Leiterin des Archivs ist Anna Lind. „So ist es“, sagt Lind.", "Leiterin des Archivs"),
        ("„So ist es“, sagt Anna Lind (54), Leiterin des Archivs.", "Leiterin des Archivs"),
        ("„So ist es“, so Anna Lind, stellvertretende Leiterin des Archivs.", "stellvertretende Leiterin des Archivs"),
        (
            "„So ist es“, so Anna Lind, Vorsitzende des Vereins Nordlicht e. V.",
            "Vorsitzende des Vereins Nordlicht e. V.",
        ),
        ("Die Leiterin war am Ende zufrieden: „So ist es gut.“", "Leiterin"),
        ("Leiterin Eva Roth dankte Anna Lind. „So ist es“, sagt Lind.", None),
    ],
)
def test_a_role_may_stand_elsewhere_and_ends_where_its_words_end(text: str, role: str | None) -> None:
    assert roles(text) == [role]


# --- who does not speak


@pytest.mark.parametrize(
    "text",
    [
        "Die Jury lobte Anna Weber für „ihren Mut und ihre Geduld“.",
        "Die Stadt dankt Anna Weber: „Ihr Werk ist groß.“",
        "Ein Appell an Anna Weber: „Bleiben Sie!“",
        "„Gut so“, sagt der Mann von Anna Weber.",
        "„Gut so“, sagt Anna Webers Sprecherin.",
        "Anna Weber bekam einen Preis. „Ihre Bücher haben uns geprägt“, begründete die Jury die Wahl.",
    ],
)
def test_who_is_only_named_is_no_speaker(text: str) -> None:
    assert set(speakers(text)) <= {None}


def test_a_new_paragraph_has_a_new_voice() -> None:
    assert speakers("„Gut so“, sagt Anna Weber.\n\n„Ein Haus für alle, die es brauchen.“") == ["Anna Weber", None]


@pytest.mark.parametrize(
    ("text", "tag", "speaker"),
    [
        ("Mayor Peter Meier’s deputy, Jan Huber, said: “It works.”", "en", "Jan Huber"),
        ("The jury praised Anna Weber for “her courage and her patience”.", "en", None),
        ("“We are proud,” a spokeswoman for the ministry said.", "en", None),
        ("“It works,” said Anna Weber. “It lasts,” she added.", "en", "Anna Weber"),
        ("« Ça marche », a dit Anna Weber. « Ça dure », a-t-elle ajouté.", "fr", "Anna Weber"),
        ("« Ça marche, explique Anna Weber, et ça dure. »", "fr", "Anna Weber"),
    ],
)
def test_english_and_french_speakers(text: str, tag: str, speaker: str | None) -> None:
    assert speakers(text, tag)[-1] == speaker


def test_a_speaker_whose_name_stands_in_no_list_is_known_by_the_role_beside() -> None:
    assert speakers("„Gut so“, erklärt Ylvana Sandstroem, Leiterin des Archivs.") == ["Ylvana Sandstroem"]
    assert speakers("„Gut so“, findet Leiterin Ylvana Sandstroem.") == ["Ylvana Sandstroem"]
    assert speakers("„Gut so“, findet Leiterin Digitale Medien.") == [None]


# --- partial quotes, titles, mottos


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Anna Weber sprach von einem „großen Schritt“.", ["großen Schritt"]),
        ("Anna Weber bezeichnete das als „Glücksfall“.", ["Glücksfall"]),
        ("Anna Weber nannte das Stück „Die Stille nach dem Fest“ ein „Wunder“.", ["Wunder"]),
        ("Das sei „kein Selbstläufer“, betont Anna Weber.", ["kein Selbstläufer"]),
        ("Anna Weber zeigte sich „tief enttäuscht“ über das Urteil.", ["tief enttäuscht"]),
        ("Viele finden den Tarif „unübersichtlich“ oder „zu teuer“.", []),
        ("Anna Weber sagt, die „smarte“ Stadt komme.", []),
        ("Anna Weber zeigt im Museum „Was vom Tage bleibt“.", []),
        ("Anna Weber stellt ihr neues Buch vor: „Licht“.", []),
        ("Thema: „Wie wir morgen leben“", []),
        ("„Wie wir morgen leben“, so das Motto, ist eine Frage an alle.", []),
        ("„Klimaschutz beginnt vor der Haustür“ lautet der Titel.", []),
        ("Die Firma wirbt mit dem Versprechen „Heute bestellt, morgen da“.", []),
        ("Mit der Funktion „Zählerstand per Foto“ geht es schneller.", []),
        ("Die „Wir für Kiel“-Gruppe um Anna Weber sammelt Spenden.", []),
        ("Das Unternehmen ist als „Great Place to Work“ zertifiziert.", []),
        (
            "Mit den Worten „Die Halle gehört jetzt euch“ übergab Anna Weber den Schlüssel.",
            ["Die Halle gehört jetzt euch"],
        ),
    ],
)
def test_what_is_said_and_what_is_only_set_in_marks(text: str, words: list[str]) -> None:
    assert [f.value for f in found(text)] == words


# --- paragraphs


def test_a_quotation_that_only_its_last_paragraph_closes_is_one() -> None:
    text = "Anna Weber zog Bilanz: „Das Jahr war schwer.\n\nJetzt geht es aufwärts.“\n\nDas Haus ist voll."
    assert [(f.value, f.speaker) for f in found(text)] == [
        ("Das Jahr war schwer. Jetzt geht es aufwärts.", "Anna Weber")
    ]


def test_each_paragraph_of_a_long_quotation_has_its_speaker() -> None:
    text = "Anna Weber sagt: „Eins ist eins.\n\n„Zwei ist zwei.\n\n„Drei ist drei.“\n\nDann ging sie."
    assert [(f.value, f.speaker) for f in found(text)] == [
        ("Eins ist eins.", "Anna Weber"),
        ("Zwei ist zwei.", "Anna Weber"),
        ("Drei ist drei.", "Anna Weber"),
    ]


MARKS = st.text(st.sampled_from("„“”\"»«‚‘’'›‹,` \nab.:<>"), max_size=60)


@given(MARKS)
def test_pairs_hold_words_and_nest(text: str) -> None:
    """Whatever is typed: a pair lies in the text, holds something, and lies inside or beside each other pair."""
    found_pairs = pairs(text)
    for quoted in found_pairs:
        assert 0 <= quoted.start < quoted.inner_start < quoted.inner_end <= quoted.end <= len(text)
        assert quoted.words(text) == quoted.words(text).strip() != ""
    for a, b in pairwise(found_pairs):
        assert a.end <= b.start or b.end <= a.end
