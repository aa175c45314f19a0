"""Names as an editor sees them, with and without the model: the seed release, and one whose names look like values."""

from __future__ import annotations

from pathlib import Path

import pytest

from pressflow.memory.starter import starter_terms
from pressflow.nlp import Nlp, trained

SEEDS = sorted((Path(__file__).parents[3] / "shared" / "seed").glob("*.txt"))
TERMS = starter_terms(["en-GB"])
BY_RULES, WITH_MODEL = Nlp(TERMS), Nlp(TERMS, trained("pressflow_de"))

SEED_NAMES = {
    ("Hamburg@work", "ORG", "organisation"),
    ("DigitalCluster.Hamburg", "ORG", "organisation"),
    ("Europäische Cluster-Exzellenzinitiative", "ORG", "organisation"),
    ("ECEI", "ORG", "organisation"),
    ("Europäische Union", "ORG", "organisation"),
    ("Europäische Kommission", "ORG", "organisation"),
    ("Generaldirektion Unternehmen und Industrie", "ORG", "organisation"),
    ("Uwe Jens Neumann", "PER", "person"),
    ("Hamburg", "LOC", "place"),
    ("Deutschland", "LOC", "place"),
    ("Europa", "LOC", "place"),
    ("Norddeutschland", "LOC", "place"),
    ("GOLD", "MISC", "label"),
    ("GOLD Label", "MISC", "label"),
    ("Cluster Organisation Management Excellence Label (Quality Label) GOLD", "MISC", "label"),
}


@pytest.fixture(scope="module", params=SEEDS, ids=lambda path: path.stem)
def seed(request: pytest.FixtureRequest) -> str:
    return request.param.read_text("utf-8")


def names(nlp: Nlp, text: str) -> set[tuple[str, str | None, str | None]]:
    return {(f.value, f.label, f.type) for f in nlp.facts(text, "de") if f.kind == "name"}


def test_the_seeds_names_are_found_with_their_types_and_nothing_else(seed: str) -> None:
    assert names(BY_RULES, seed) == SEED_NAMES


def test_the_model_takes_no_name_of_the_seed_away(seed: str) -> None:
    assert names(WITH_MODEL, seed) >= SEED_NAMES


def test_an_abbreviation_of_the_seed_is_linked_to_its_long_form(seed: str) -> None:
    links = {(f.value, f.alias) for f in BY_RULES.facts(seed, "de") if f.kind == "name" and f.alias}
    assert {("ECEI", "Europäische Cluster-Exzellenzinitiative")} <= links


@pytest.mark.parametrize("nlp", [BY_RULES, WITH_MODEL], ids=["rules", "model"])
def test_names_that_look_like_values_are_names(nlp: Nlp) -> None:
    text = (
        "Neunkirchen, 3. Oktober 2026 – Am Tag der Deutschen Einheit stellt die Mai & Partner mbB "
        "die X300 Pro vor. Frau Neunzig leitet das Projekt. Zum Tag der Deutschen Einheit kommen 300 Gäste."
    )
    assert names(nlp, text) == {
        ("X300 Pro", "MISC", "product"),
        ("Neunkirchen", "LOC", "place"),
        ("Tag der Deutschen Einheit", "MISC", "event"),
        ("Mai & Partner mbB", "ORG", "organisation"),
        ("Neunzig", "PER", "person"),
    }
    assert [f.value for f in nlp.facts(text, "de") if f.kind not in ("name", "identifier")] == ["2026-10-03", "300"]
