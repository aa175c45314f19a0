"""One name in many forms, over all blocks of a release: surnames, short firms, abbreviations; a model's candidates."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import spacy
from spacy.tokens import Doc

from pressflow.kinds import name
from pressflow.locales import find_locale
from pressflow.model import Fact
from pressflow.nlp import Nlp

DE = find_locale("de")
BLANK = spacy.blank("de")


def found(text: str, *candidates: tuple[str, str]) -> list[Fact]:
    """The names in the text. candidates: words and label, as a model might find them at their first place."""

    def recognise(doc: Doc) -> Iterator[tuple[int, int, str]]:
        return ((doc.text.index(words), doc.text.index(words) + len(words), label) for words, label in candidates)

    return list(name.find(BLANK.make_doc(text), DE, None, recognise))


def shown(text: str, *candidates: tuple[str, str]) -> list[str]:
    return [f"{f.label} {f.text}" for f in found(text, *candidates)]


def test_a_person_named_in_the_lead_is_known_by_surname_in_every_block() -> None:
    blocks = [
        "Lob für Neumann",
        "Das Team um Uwe Jens Neumann gewann.",
        "„Das ist ein Erfolg für alle“, sagte Neumann.",
    ]
    facts = [fact for facts in Nlp().facts_together(blocks, "de") for fact in facts]
    assert [f.value for f in facts if f.kind == "name"] == ["Uwe Jens Neumann"] * 3
    assert [f.speaker for f in facts if f.kind == "quote"] == ["Uwe Jens Neumann"]


def test_two_people_of_one_surname_are_not_confused() -> None:
    blocks = ["Uwe Neumann und Eva Neumann kamen.", "Später sprach Neumann."]
    assert [[f.value for f in facts] for facts in Nlp().facts_together(blocks, "de")] == [
        ["Uwe Neumann", "Eva Neumann"],
        [],
    ]


@pytest.mark.parametrize(
    ("text", "value", "times"),
    [
        ("Dr. Joost van der Velden kam. Van der Velden blieb.", "Joost van der Velden", 2),
        ("Ayşe Winter forscht. Jeden Winter friert es. „Gut so“, sagt Winter.", "Ayşe Winter", 2),
        ("Frau Neunzig kam spät. Doch Neunzig blieb.", "Neunzig", 2),
        ("Sören Lange geht. Lange habe man gesucht.", "Sören Lange", 1),
        ("Die Hartwich Technik GmbH liefert. Über Hartwich", "Hartwich Technik GmbH", 2),
        ("Die Wagner & Brandt Bau GmbH baut. WAGNER & BRANDT WÄCHST", "Wagner & Brandt Bau GmbH", 2),
        ("Die Energie Nord GmbH wirbt. Wer Energie spart, gewinnt.", "Energie Nord GmbH", 1),
        ("Die Papierflut GmbH wirbt. Schluss mit der Papierflut!", "Papierflut GmbH", 1),
    ],
)
def test_later_mentions_carry_the_full_name(text: str, value: str, times: int) -> None:
    assert [f.value for f in found(text)].count(value) == times


def test_an_abbreviation_and_its_long_form_name_each_other_and_stay_two_names() -> None:
    text = "Die Deutsche Gesellschaft für Kardiologie (DGK) tagt. Zur DGK gehören alle. DGK-Mitglieder zahlen nichts."
    assert [(f.text, f.value, f.alias) for f in found(text)] == [
        ("Deutsche Gesellschaft für Kardiologie", "Deutsche Gesellschaft für Kardiologie", "DGK"),
        ("DGK", "DGK", "Deutsche Gesellschaft für Kardiologie"),
        ("DGK", "DGK", "Deutsche Gesellschaft für Kardiologie"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das BMK (Bundesministerium für Klimaschutz) zahlt.", ["BMK", "Bundesministerium für Klimaschutz"]),
        ("Der Verbraucherbund Saar e. V. (VBS) klagt.", ["Verbraucherbund Saar e. V.", "VBS"]),
        ("Das verbietet das Gesetz gegen den unlauteren Wettbewerb (UWG).", None),
        ("Bürgermeister Jens Sommer (CDU) lud ein.", ["Jens Sommer"]),
    ],
)
def test_brackets_introduce_abbreviations_of_bodies_and_laws(text: str, expected: list[str] | None) -> None:
    wanted = expected or ["Gesetz gegen den unlauteren Wettbewerb", "UWG"]
    assert [f.text for f in found(text)] == wanted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Universität Kiel und das Landgericht Bonn", ["ORG Universität Kiel", "ORG Landgericht Bonn"]),
        ("Ein Institut für Forschung fehlt.", []),
        (
            "Das Institut für Küsten- und Meeresforschung und Anna Weber",
            ["ORG Institut für Küsten- und Meeresforschung", "PER Anna Weber"],
        ),
        (
            "beim Bundesministerium für Wirtschaft und Klimaschutz",
            ["ORG Bundesministerium für Wirtschaft und Klimaschutz"],
        ),
        ("Lindenweg 12, 24103 Kiel", ["LOC Lindenweg", "LOC Kiel"]),
        ("Am Rathaus 1, 06499 Bad Ellersheim", ["LOC Am Rathaus", "LOC Bad Ellersheim"]),
        ("Zerbrochen in 6000, 7000 Stücke.", []),
        ("Sie wohnt in Essen, das Essen schmeckt.", ["LOC Essen"]),
        ("Der VfL Osnabrück spielt.", ["ORG VfL Osnabrück"]),  # part of a longer name, and no place
        ("nach dem Betriebsverfassungsgesetz", ["MISC Betriebsverfassungsgesetz"]),
        ("Der Entwurf eines Heizungsgesetzes liegt vor.", []),
        ("das Siegel BLUE SPINDLE und die App Slot4Truck", ["MISC BLUE SPINDLE", "MISC Slot4Truck"]),
        ("Der Unwettermonitor 2025 erscheint.", ["MISC Unwettermonitor 2025"]),
        ("Post an presse@huber-partner.example oder @huber", []),
    ],
)
def test_rules_know_institutions_addresses_laws_and_labels(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "candidate", "expected"),
    [
        ("Die Nordlicht Werke GmbH baut.", ("Nordlicht Werke", "LOC"), ["ORG Nordlicht Werke GmbH"]),
        (
            "Geschäftsführerin Xhenet Krasniqi kam.",
            ("Geschäftsführerin Xhenet Krasniqi", "PER"),
            ["PER Xhenet Krasniqi"],
        ),
        ("Das „Blaue Band“ geht", ("„Blaue Band", "MISC"), ["MISC Blaue Band"]),
        ("in Zwettl/Gmünd gebaut", ("Zwettl/Gmünd", "LOC"), ["LOC Zwettl", "LOC Gmünd"]),
        ("Viele SAP-Kunden kamen.", ("SAP", "ORG"), []),
        ("Der Hagel kam.", ("Hagel", "PER"), []),  # nobody of that name, no title, no verb of speech
        ("Der VfL Osnabrück spielt.", ("VfL Osnabrück", "ORG"), ["ORG VfL Osnabrück"]),
        ("Die Universität Kiel lädt", ("Kiel lädt", "PER"), ["ORG Universität Kiel"]),
        ("der Innovationspreis Ostalb", ("Innovationspreis Ostalb", "ORG"), ["MISC Innovationspreis Ostalb"]),
    ],
)
def test_a_models_candidates_are_mended_and_give_way_to_rules(
    text: str, candidate: tuple[str, str], expected: list[str]
) -> None:
    assert shown(text, candidate) == expected


def test_a_figure_inside_a_guessed_name_stays_a_figure() -> None:
    def guess(doc: Doc) -> Iterator[tuple[int, int, str]]:
        yield 0, len("Viertes Cluster der Hansestadt"), "MISC"

    facts = Nlp(recognisers={"de": guess}).facts("Viertes Cluster der Hansestadt anerkannt", "de")
    assert [(f.kind, f.value, f.guessed) for f in facts] == [
        ("name", "Viertes Cluster der Hansestadt", True),
        ("ordinal", "4", None),
    ]


def test_names_with_numbers_in_them_are_no_values() -> None:
    text = (
        "Neunkirchen, 3. Oktober 2026 – Am Tag der Deutschen Einheit stellt die Mai & Partner mbB "
        "die X300 Pro vor. Frau Neunzig leitet das Projekt. Zum Tag der Deutschen Einheit kommen 300 Gäste."
    )
    facts = Nlp().facts(text, "de")
    assert [f.value for f in facts if f.kind not in ("name", "identifier")] == ["2026-10-03", "300"]
    named = {(f.value, f.type) for f in facts if f.kind == "name"}
    assert named == {
        ("X300 Pro", "product"),
        ("Neunkirchen", "place"),
        ("Tag der Deutschen Einheit", "event"),
        ("Mai & Partner mbB", "organisation"),
        ("Neunzig", "person"),
    }
