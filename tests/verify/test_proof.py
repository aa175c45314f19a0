"""The measuring of the proof: its errors are errors, its pairs are whole, and the judge does not fall behind."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from bench.proof.built import built
from bench.proof.errors import KINDS, inject
from bench.proof.pairs import LOCALES, Pair, written
from bench.proof.peers import locale_digits, plain_digits
from bench.proof.score import OURS, Judges, Result, measure

DOCS = Path(__file__).parents[2] / "docs" / "proof.md"
SAMPLE = 8  # every eighth good pair of the open part: a few seconds
ALWAYS = (  # kinds that must never slip through on the sample
    *("digit-changed", "digits-swapped", "digit-dropped", "digit-added", "separator-wrong", "scale-changed"),
    *("currency-changed", "unit-changed", "day-changed", "month-changed", "year-changed", "time-hour", "time-half"),
    *("value-dropped", "value-invented", "quote-marks-lost", "untranslated", "number-word-changed"),
)


def pair(source: str, target: str, to: str = "en-GB") -> Pair:
    return Pair("p", source, target, "open", to)


@pytest.fixture(scope="module")
def sample() -> Result:
    return measure(written("open")[::SAMPLE], Judges())


def test_every_second_pair_is_closed_and_none_is_there_twice():
    for to in LOCALES:
        pairs = written(None, (to,))
        assert [p.part for p in pairs] == ["open", "closed"] * (len(pairs) // 2)
        assert len({p.source for p in pairs}) == len({p.id for p in pairs}) == len(pairs)
        assert all(p.source.strip() and p.target.strip() and p.source != p.target for p in pairs)


@pytest.mark.parametrize("name", KINDS)
def test_an_error_is_always_the_same_and_never_none(name):
    made = 0
    for p in written("open"):
        target = inject(name, p)
        assert target == inject(name, p)
        if target is not None:
            made += 1
            assert " ".join(target.split()) != " ".join(p.target.split())
    assert made, f"no pair takes {name}"


@pytest.mark.parametrize(
    ("name", "source", "target", "wanted"),
    [
        ("currency-changed", "Es kostet 5 Euro.", "It costs €5.", {"It costs $5.", "It costs £5."}),
        ("since-until", "Seit 1998 gibt es ihn.", "It has existed since 1998.", {"until", "before"}),
        ("negation-lost", "Er kam nicht.", "He did not come.", {"He did come."}),
        ("sign-lost", "Es sind −7 °C.", "It is −7 °C.", {"It is 7 °C."}),
        ("percent-points", "um 2 Prozentpunkte", "by 2 percentage points", {"by 2 per cent"}),
        ("percent-points", "um 2 Prozent", "by 2 per cent", {"by 2 percentage points"}),
        ("nouns-swapped", "9 Chöre mit 64 Gästen", "9 choirs with 64 guests", {"9 guests with 64 choirs"}),
        ("time-half", "um 20 Uhr", "at 8 pm", {"at 8 am"}),
    ],
)
def test_an_error_says_what_it_is_named_for(name, source, target, wanted):
    changed = inject(name, pair(source, target))
    assert changed is not None
    assert changed in wanted or any(word in changed.split() for word in wanted)


@pytest.mark.parametrize(
    ("name", "source", "target"),
    [
        ("digit-changed", "Tel. +49 40 5550 1234", "tel. +49 40 5550 1234"),  # a number of a telephone is no amount
        ("values-swapped", "12 Chöre und zwölf Bands", "12 choirs and twelve bands"),  # they are the same
        ("value-dropped", "Beide Brücken sind alt.", "The two bridges are old."),  # "the bridges" says it too
        ("month-changed", "Er darf kommen.", "He may come."),
        ("qualifier-lost", "Vier Tage lang", "Over four days"),
        ("number-word-changed", "Drei Viertel zahlt das Land.", "The state pays three quarters."),
    ],
)
def test_what_is_no_error_is_not_made(name, source, target):
    assert inject(name, pair(source, target)) is None


def test_built_pairs_are_repeatable_and_say_the_same_figures():
    pairs = built(36, "en-GB")
    assert pairs == built(36, "en-GB")
    assert pairs != built(36, "en-GB", seed=1)
    figures = Counter(bool(locale_digits(p)) for p in pairs)
    assert figures[False] > figures[True]  # but for 16.45 Uhr, which is 4.45 pm


def test_the_peers_see_a_changed_figure_and_no_other_word():
    good, wrong = pair("1.500 Gäste", "1,500 guests"), pair("1.500 Gäste", "1,600 guests")
    assert not locale_digits(good)
    assert locale_digits(wrong) == Counter({"-1500.": 1, "+1600.": 1})
    assert plain_digits(wrong)


def test_the_judge_finds_what_it_found(sample):
    """A floor under the measured figures of docs/proof.md; raise it with them."""
    for name in sample.kinds.keys() & set(ALWAYS):
        assert sample.kinds[name].share() >= 0.95, (name, sample.kinds[name].missed)
    assert sample.mean() >= 0.85
    assert sample.mean() > max(sample.mean(peer) for peer in sample.peers if peer != OURS)


def test_the_judge_blames_few_good_translations(sample):
    assert sample.alarms[OURS] <= 0.04 * sample.pairs, [p.id for p, _ in sample.false]


def test_the_page_has_every_kind():
    table = DOCS.read_text("utf-8").split("<!-- kinds -->")[1].split("<!-- end -->")[0]
    assert set(re.findall(r"^\| ([a-z]+[a-z-]*) \|", table, re.MULTILINE)) == set(KINDS)
