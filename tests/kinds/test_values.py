"""What sentences state, by tables: every fact with its span, value and qualifier, and nothing else."""

from __future__ import annotations

import importlib.util
import sys
from collections import Counter
from pathlib import Path

import pytest

from pressflow.locales import find_locale, locale_tags
from pressflow.model import Fact
from pressflow.nlp import Nlp

_spec = importlib.util.spec_from_file_location("kinds_tables", Path(__file__).parent / "tables.py")
assert _spec is not None
assert _spec.loader is not None
tables = importlib.util.module_from_spec(_spec)
sys.modules["kinds_tables"] = tables
_spec.loader.exec_module(tables)

NLP = Nlp()
TRAPS = sorted(path.stem.removeprefix("traps_") for path in tables.DATA.glob("traps_*.txt"))
TABLES = [
    *((tag.replace("_", "-"), f"{tag}.txt") for tag in tables.tables()),
    *((tag.replace("_", "-"), f"traps_{tag}.txt") for tag in TRAPS),
]
CASES = [(locale, sentence, facts) for locale, name in TABLES for sentence, facts in tables.cases(name)]


def values(text: str, locale: str) -> list[Fact]:
    return [f for f in NLP.facts(text, locale, tables.REFERENCE) if f.kind not in ("name", "quote")]


@pytest.mark.parametrize(("locale", "sentence", "expected"), CASES, ids=[f"{c[0]}-{c[1][:40]}" for c in CASES])
def test_a_sentence_states_these_values_and_no_others(locale: str, sentence: str, expected: tuple[str, ...]) -> None:
    found = values(sentence, locale)
    assert tuple(map(tables.shown, found)) == expected
    assert all(sentence[f.start : f.end] == f.text for f in found)


@pytest.mark.parametrize("tag", locale_tags())
def test_every_locale_has_a_table_and_traps(tag: str) -> None:
    main = find_locale(tag.replace("_", "-")).main
    name = tag.split("_")[0] if main else tag
    assert len(tables.cases(f"{name}.txt")) >= 10
    assert len(tables.cases(f"traps_{name}.txt")) >= (10 if main else 1)


@pytest.mark.parametrize("locale", TRAPS)
def test_the_traps_yield_identifiers_at_most(locale: str) -> None:
    sprung = [
        s for s, facts in tables.cases(f"traps_{locale}.txt") if any(not f.startswith("identifier") for f in facts)
    ]
    assert sprung == []


def stated(text: str, locale: str) -> Counter[tuple[object, ...]]:
    """Values by what must be equal in a translation; a number and a count of it are one."""
    alike = {"number": "count", "multiple": "count"}
    return Counter(
        (alike.get(f.kind, f.kind), value, f.currency, f.unit, f.qualifier, f.modifier)
        for f in values(text, locale)
        if f.kind != "identifier"
        for value in (f.value.split("..") if f.kind != "time" else [f.value])
    )


@pytest.mark.parametrize(("de", "en", "fr"), tables.triples(), ids=lambda text: text[:30])
def test_a_careful_translation_states_the_same_values(de: str, en: str, fr: str) -> None:
    assert stated(en, "en-GB") == stated(de, "de-DE")
    assert stated(fr, "fr-FR") == stated(de, "de-DE")


@pytest.mark.parametrize(
    ("locale", "de", "text"), tables.parallels(), ids=[f"{c[0]}-{c[1][:30]}" for c in tables.parallels()]
)
def test_a_careful_translation_into_a_further_language_does_too(locale: str, de: str, text: str) -> None:
    assert stated(text, locale) == stated(de, "de-DE")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("1,500 members", "1,050 members"),
        ("€3.5 billion", "€3.5 million"),
        ("3.7%", "3.7 percentage points"),
        ("−4 °C", "4 °C"),
        ("more than 20 years", "less than 20 years"),
        ("12 to 14 March", "12 to 15 March"),
        ("6.30 pm", "6.30 am"),
    ],
)
def test_a_wrong_figure_is_another_value(right: str, wrong: str) -> None:
    assert stated(right, "en") != stated(wrong, "en")


@pytest.mark.parametrize(
    ("text", "locale", "value"),
    [
        ("12.4 Prozent", "de", "12.4"),
        ("1,500 kg", "de", "1.5"),
        ("1.500 kg", "de", "1500"),
        ("1.500 kg", "en", "1.5"),
        ("1,500 kg", "en", "1500"),
        ("1 500 kg", "fr", "1500"),
        ("1\u202f500 kg", "fr", "1500"),
        ("1'500 kg", "de", "1500"),
        ("1’500 kg", "de", "1500"),
        ("1\u00a0500 kg", "en", "1500"),
    ],
)
def test_separators_are_read_strictly(text: str, locale: str, value: str) -> None:
    assert [f.value for f in values(text, locale)] == [value]


@pytest.mark.parametrize(
    ("text", "locale"), [("3,5 million", "en"), ("1.50.0 Euro", "de"), ("1.500 euros", "fr"), ("1,50,000", "en")]
)
def test_digits_that_a_locale_does_not_allow_are_no_value(text: str, locale: str) -> None:
    assert {f.kind for f in values(text, locale)} == {"identifier"}


@pytest.mark.parametrize(
    ("text", "reference", "value"),
    [
        ("im August", None, "--08"),
        ("am 2. September", None, "--09-02"),
        ("im August", "2019-09-02", "2019-08"),
        ("im Dezember", "2026-01-10", "2025-12"),
        ("im Januar", "2025-12-20", "2026-01"),
        ("bis zum 2. September", "2026-02-01", "2026-09-02"),
        ("im 3. Quartal", None, "--Q3"),
    ],
)
def test_a_missing_year_is_inferred_from_the_reference(text: str, reference: str | None, value: str) -> None:
    from datetime import date

    facts = NLP.facts(text, "de", date.fromisoformat(reference) if reference else None)
    assert [(f.value.replace("--Q", "--Q"), f.inferred_year) for f in facts] == [(value, True)]


def test_weak_readings_excuse_and_do_not_assert() -> None:
    assert values("Die beiden Vereine haben ein Jahr geprobt.", "de") == []
    weak = {(f.kind, f.value, f.unit) for f in NLP.weak("Die beiden Vereine haben ein Jahr geprobt.", "de")}
    assert {("count", "2", None), ("duration", "1", "year")} <= weak


def test_what_lies_inside_a_name_is_no_value() -> None:
    from pressflow.model import Term

    nlp = Nlp([Term("Goldene Brezel 2025", "award", {})])
    assert [f.kind for f in nlp.facts("Die Goldene Brezel 2025 geht an 3 Bäcker.", "de")] == ["name", "count"]
