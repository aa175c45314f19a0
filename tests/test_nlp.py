"""Any text: no crash, no hang, spans that fit; sentences; the components in anybody's pipeline."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from pressflow.errors import ConfigError
from pressflow.nlp import Nlp

NLP = Nlp()
WORDS = """
3 3. 3,5 1.500 12:30 18.30 – - − und bis zwischen von Uhr Euro € % Mio. März 2025 Ende Q3
drei halbe Million Jahre -jährig der
erste ½ ( ) „ “ , . + Tel. 040 a @ x CHF 99 Dutzend MEZ § XX. 1990er rund über to of the in 6.30 pm half million £5m
2nd May 5 h
30 heures d' un demi ٣ 二 ﬁ e\u0301
"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\u00a0", "\u202f", "\u200b", ""])
ANY = st.one_of(
    st.text(max_size=60),
    st.lists(st.tuples(PIECES, st.sampled_from(["", " "])), max_size=12).map(lambda ps: "".join(a + b for a, b in ps)),
)


@pytest.mark.parametrize("locale", ["de", "en", "fr"])
def test_any_text_gives_facts_that_fit_it(locale: str) -> None:
    @settings(max_examples=100, deadline=None, database=None)
    @given(ANY)
    def check(text: str) -> None:
        last = 0
        for fact in NLP.facts(text, locale):
            assert text[fact.start : fact.end] == fact.text != ""
            assert "\n" not in fact.text or fact.kind in ("name", "quote")
            if fact.kind not in ("name", "quote"):
                assert fact.start >= last
                last = fact.end
        for start, end in NLP.sentences(text, locale):
            assert text[start:end].strip() == text[start:end] != ""

    check()


@pytest.mark.parametrize(
    "piece", ["9", "1.", "ein ", "a-", "3 und ", "März ", "a.", "+49 ", "„", " ", "\u200b", "tausend", "10, ", "ß@"]
)
def test_a_fact_behind_a_long_line_is_found(piece: str) -> None:
    """How the time grows is measured by `python -m bench.growth`."""
    line = (piece * 40_000)[:40_000]
    assert NLP.facts(f"{line}\n\nEs kamen 31 Gäste.", "de")[-1].text == "31"
    assert NLP.facts(f"Es kamen 31 Gäste.\n\n{line}", "de")[0].text == "31"


def test_a_text_beyond_the_pipeline_limit_is_read_in_pieces() -> None:
    text = "Es kamen 31 Gäste. " * 8_000
    facts = NLP.facts(text, "de")
    assert len(facts) == 8_000
    assert all(text[f.start : f.end] == "31" for f in facts)


def test_facts_of_streams_in_order() -> None:
    assert [[f.value for f in facts] for facts in NLP.facts_of(iter(["5 Hefte", "", "7 Hefte"]), "de")] == [
        ["5"],
        [],
        ["7"],
    ]


def test_a_locale_that_is_not_there_is_refused() -> None:
    with pytest.raises(ConfigError):
        NLP.facts("5", "xx")


@pytest.mark.parametrize("code", ["de", "en", "fr"])
def test_the_components_work_in_any_pipeline(code: str) -> None:
    nlp = spacy.blank(code)
    for name in ("pressflow_sentences", "pressflow_names", "pressflow_values", "pressflow_quotes"):
        nlp.add_pipe(name)
    doc = nlp("2026: 31 % und 5 %.")
    assert [f.value for f in doc._.facts if f.kind == "percent"] == ["31", "5"]
    assert [span.text for span in doc.spans["pressflow"] if span.label_ == "percent"] == ["31 %", "5 %"]
    assert len(list(doc.sents)) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Am 2. September kam die 25. Auflage. Danach folgte mehr.", 2),
        ("Es waren 3,5 Mio. Euro, d. h. sehr viel. Gut so!", 2),
        ("Dr. A. Müller vom Verein e. V. sprach. Alle hörten zu.", 2),
        ("Das kostet z. B. 5 Euro. Wer zahlt?", 2),
        ("„Wir freuen uns. Das ist gut“, sagt er. Danach ging er.", 3),
        ("„Ist das neu?“, fragt sie. Ja.", 2),
        ("Er kam (wie immer spät.) Dann ging er.", 2),
        ("Das war 2019. Der Verein wuchs.", 2),
        ("Und dann … war Schluss. Ende.", 2),
        ("Zeile eins\nZeile zwei", 2),
        ("Im 1. Quartal und am 3. Platz lag er vorn.", 1),
        ("", 0),
    ],
)
def test_german_sentences_end_where_they_end(text: str, count: int) -> None:
    assert len(NLP.sentences(text, "de")) == count


@pytest.mark.parametrize(
    ("text", "locale", "count"),
    [
        ("It starts at 6 p.m. on Monday. Doors open early.", "en", 2),
        ("Mr. Smith came. He left at No. 5.", "en", 2),
        ("Der Umsatz stieg auf 25 Mio. Die Kosten sanken.", "de", 2),
        ("« C'est bien. » Il est parti. Fin.", "fr", 3),
        ("M. Martin a parlé le 3 mars. Puis il est parti.", "fr", 2),
    ],
)
def test_sentences_in_other_languages(text: str, locale: str, count: int) -> None:
    assert len(NLP.sentences(text, locale)) == count


@pytest.mark.parametrize("text", ["²³ m² CO²", "½\u200b Liter", "2 mln ³ 500", "A²", "1① 2", "³/4"])
@pytest.mark.parametrize("tag", ["de", "en-GB", "fr", "pl"])
def test_signs_that_look_like_digits_and_are_none_do_not_crash(text, tag):
    """Found by `python -m bench.fuzz`."""
    for fact in Nlp().facts(text, tag):
        assert text[fact.start : fact.end] == fact.text
