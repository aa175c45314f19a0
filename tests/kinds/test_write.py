"""What is written is found again with the same value, for every kind in every locale; and forms of facts.yaml."""

from __future__ import annotations

import re

import pytest
from any_fact import EXAMPLES, FACTS, fact, with_noun
from hypothesis import given, settings

from pressflow import kinds
from pressflow.locales import find_locale, locale_tags
from pressflow.model import Fact
from pressflow.nlp import Nlp
from pressflow.rooms import member

NLP = Nlp()
TAGS = tuple(find_locale(tag.replace("_", "-")).tag for tag in locale_tags())


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("kind", sorted(FACTS))
def test_what_is_written_is_found_again(kind: str, tag: str) -> None:
    locale, module = find_locale(tag), member(kinds, kind)

    @settings(max_examples=EXAMPLES, deadline=None, database=None)
    @given(FACTS[kind])
    def check(wanted: Fact) -> None:
        text = f"({module.write(with_noun(wanted, locale), locale)})"
        found = [f for f in NLP.facts(text, tag) if f.kind not in ("name", "quote")]
        got = [(f.kind, f.value, f.currency, f.unit, f.qualifier) for f in found]
        assert got == [(kind, wanted.value, wanted.currency, wanted.unit, wanted.qualifier)], text

    check()


@pytest.mark.parametrize(
    ("kind", "value", "more", "tag", "text"),
    [
        ("count", "1500", {"noun": "Mitglieder"}, "de-DE", "1.500 Mitglieder"),
        ("percent", "3.7", {}, "de-DE", "3,7 %"),
        ("percent", "3.7", {}, "en-GB", "3.7%"),
        ("percent", "3.7", {}, "fr-FR", "3,7 %"),
        ("money", "1234.5", {"currency": "EUR"}, "de-DE", "1.234,50 Euro"),
        ("money", "1234.5", {"currency": "EUR"}, "en-GB", "€1,234.50"),
        ("date", "2026-05-01", {}, "fr-FR", "1er mai 2026"),
        ("date", "2019-09-02", {}, "de-DE", "2. September 2019"),
        ("date", "2019-09-02", {}, "en-GB", "2 September 2019"),
        ("time", "18:30", {}, "de-DE", "18.30 Uhr"),
        ("time", "18:30", {}, "en-GB", "6.30 pm"),
        ("time", "18:30", {}, "fr-FR", "18 h 30"),
        ("duration", "20", {"unit": "year", "qualifier": "more_than"}, "en-GB", "more than 20 years"),
        ("ordinal", "22", {"noun": "edition"}, "en-GB", "22nd edition"),
        ("date", "2026-03", {"modifier": "begin"}, "de-DE", "Anfang März 2026"),
        ("date", "2026-05-12", {"relation": "until"}, "de-DE", "bis zum 12. Mai 2026"),
        ("date", "2026-05-12", {"relation": "until"}, "fr-FR", "jusqu’au 12 mai 2026"),
        ("date", "2026-04", {"relation": "from"}, "fr-FR", "à partir d’avril 2026"),
        ("date", "2026-04", {"relation": "until", "modifier": "end"}, "fr-FR", "jusqu’à fin avril 2026"),
        ("date", "2026-04", {"relation": "until", "modifier": "end"}, "pl-PL", "do końca kwietnia 2026 r."),
        ("date", "2026-05-12", {"relation": "since"}, "it-IT", "dal 12 maggio 2026"),
        ("daterange", "2018/2019", {}, "de-DE", "2018/19"),
    ],
)
def test_values_are_written_as_a_newspaper_prints_them(
    kind: str, value: str, more: dict[str, str], tag: str, text: str
) -> None:
    written = member(kinds, kind).write(fact(kind, value, **more), find_locale(tag))
    assert re.sub("[\u00a0\u202f]", " ", written) == text


@pytest.mark.parametrize(
    ("kind", "entry"),
    [
        ("count", {"value": "1500", "noun": "Mitglieder", "qualifier": "approx"}),
        ("money", {"value": "3500000000", "currency": "EUR"}),
        ("percent", {"value": "20..30"}),
        ("date", {"value": "2019-09-02"}),
        ("date", {"value": "--09-02", "relation": "since"}),
        ("date", {"value": "2025-Q3", "modifier": "end"}),
        ("daterange", {"value": "2026-03-12/2026-03-14"}),
        ("time", {"value": "10:00..17:00"}),
        ("fraction", {"value": "1/3"}),
        ("duration", {"value": "1.5", "unit": "hour"}),
        ("quantity", {"value": "-4", "unit": "celsius"}),
        ("ordinal", {"value": "4", "noun": "Cluster"}),
        ("identifier", {"value": "DIN EN ISO 9001"}),
    ],
)
def test_an_entry_of_a_fact_sheet_is_loaded(kind: str, entry: dict[str, str]) -> None:
    loaded = member(kinds, kind).load(entry)
    assert loaded.kind == kind
    assert all(getattr(loaded, key) == value for key, value in entry.items())


@pytest.mark.parametrize(
    ("kind", "entry"),
    [
        ("count", {"value": "1.500,0"}),
        ("count", {"value": "1500.0"}),
        ("count", {}),
        ("count", {"value": "1e3"}),
        ("money", {"value": "5"}),
        ("money", {"value": "5", "currency": "Euro"}),
        ("percent", {"value": "NaN"}),
        ("date", {"value": "2.9.2019"}),
        ("date", {"value": "2019-02-30"}),
        ("daterange", {"value": "2019"}),
        ("daterange", {"value": "2020/2019"}),
        ("time", {"value": "25:00"}),
        ("fraction", {"value": "2/4"}),
        ("fraction", {"value": "0.5"}),
        ("duration", {"value": "3", "unit": "Jahre"}),
        ("ordinal", {"value": "4."}),
        ("quantity", {"value": "4"}),
        ("count", {"value": "5", "qualifier": "rund"}),
        ("date", {"value": "2019", "relation": "seit"}),
    ],
)
def test_a_form_that_is_not_canonical_is_refused_with_a_sentence(kind: str, entry: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"\w+ \w+ \w+"):
        member(kinds, kind).load(entry)
