"""House style for a machine's words: what is mended, what is left alone, and that no value ever changes."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from any_fact import EXAMPLES, FACTS, with_noun
from hypothesis import given, settings
from hypothesis import strategies as st

from pressflow import kinds
from pressflow.housestyle import Styled, house_style
from pressflow.kinds._write import write_number
from pressflow.locales import find_locale, locale_tags
from pressflow.model import Fact
from pressflow.nlp import Nlp
from pressflow.rooms import member

NLP = Nlp()


def styled(source: str, target: str, locale: str = "en-GB") -> Styled:
    return house_style(source, target, extractor=NLP, source_locale="de", locale=locale)


@pytest.mark.parametrize(
    ("locale", "source", "target", "expected"),
    [
        # figures that were left as they were
        ("en-GB", "Der Verein hat 1.500 Mitglieder.", "It has 1.500 members.", "It has 1,500 members."),
        ("en-GB", "Das sind 12.345,67 Euro.", "That is 12.345,67 euros.", "That is 12,345.67\u00a0euros."),
        ("en-GB", "Sie wuchs um 3,5 Prozent.", "It grew by 3,5 per cent.", "It grew by 3.5\u00a0per cent."),
        ("en-GB", "Tel. 040 1.500-20; 1.500 kamen", "Tel. 040 1.500-20; 1.500 came", "Tel. 040 1.500-20; 1,500 came"),
        ("fr-FR", "Der Verein hat 1.500 Mitglieder.", "Elle compte 1.500 membres.", "Elle compte 1\u202f500 membres."),
        ("en-GB", "Es kamen 10.000 bis 12.000 Gäste.", "10.000 to 12.000 guests", "10,000 to 12,000 guests"),
        ("fr-FR", "10.000 und 15.000 Euro", "10.000 et 15.000 euros", "10\u202f000 et 15\u202f000\u00a0euros"),
        ("es-ES", "Der Verein hat 1.500 Mitglieder.", "Tiene 1.500 miembros.", "Tiene 1.500 miembros."),
        # dates
        ("en-GB", "Am 02.09.2019 kam er.", "He came on 02.09.2019.", "He came on 2\u00a0September 2019."),
        ("en-US", "Am 02.09.2019 kam er.", "He came on 02.09.2019.", "He came on September\u00a02, 2019."),
        ("en-GB", "Hamburg, 2. September 2019", "Hamburg, 2. September 2019", "Hamburg, 2\u00a0September 2019"),
        ("pl-PL", "Am 02.09.2019 kam er.", "Przyjechał 02.09.2019.", "Przyjechał 02.09.2019."),
        # no-break spaces
        ("en-GB", "Er fährt 120 km/h.", "It does 120 km/h.", "It does 120\u00a0km/h."),
        ("en-GB", "12 bis 14 km", "12 to 14 km", "12 to 14\u00a0km"),
        ("en-GB", "Es waren 50 %.", "It was 50 %.", "It was 50%."),
        ("fr-FR", "Es waren 50 %.", "C’était 50%.", "C’était 50\u00a0%."),
        ("fr-FR", "Wirklich? Ja: bald!", "Vraiment? Oui: bientôt !", "Vraiment\u202f? Oui\u00a0: bientôt\u202f!"),
        ("fr-FR", "Um 18:30 Uhr: siehe x", "À 18:30, voir: https://x.de/?a=1", "À 18:30, voir\u00a0: https://x.de/?a=1"),
        ("fr-FR", "Er sagte »ja«.", "Il a dit »oui«.", "Il a dit «\u00a0oui\u00a0»."),
        # quotation marks
        ("en-GB", "„Gold“ und „Silber“", '„Gold“ and "Silver"', "“Gold” and “Silver”"),
        ("fr-FR", "„Ja“, sagte sie.", "“Oui”, dit-elle.", "«\u00a0Oui\u00a0», dit-elle."),
        ("fr-FR", "«Er sagte: „Ja“»", "« Il a dit « oui » »", "«\u00a0Il a dit “oui”\u00a0»"),
        ("de-CH", "„Ja“", "„Ja“", "«Ja»"),
        ("en-GB", "„Wir sind ‚da‘“", "„We’re ‚here‘“", "“We’re ‘here’”"),
    ],
)  # fmt: skip
def test_a_machines_words_are_set_as_a_newspaper_sets_them(locale, source, target, expected):
    done = styled(source, target, locale)
    assert done.text == expected
    assert bool(done.edits) == (expected != target)
    assert styled(source, done.text, locale) == Styled(done.text)  # and that is the end of it


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "Der Index steht bei 1.500, die Note bei 1,5.",
            "The index is at 1.500, the grade at 1.5.",
        ),  # either may be meant
        ("Der Verein hat 1.600 Mitglieder.", "It has 1.500 members."),  # a wrong figure stays wrong, for the proof
        ("Version 2.500 kostet 2.500 Euro.", "Version 2.500 costs 2.500\u00a0euros."),
        ("Es kamen 1.500 und 1.500 blieben.", "1.500 came, 1.500 stayed and 1.500 left."),  # one too many
        ("Er hat einen 24-Zoll-Monitor.", 'He has a 24" monitor.'),
        ("Er sagte „ja“.", 'He said "yes and „no.'),  # marks that do not pair
        ("Der Verein hat 1.500 Mitglieder.", "It has 1,500 members."),
        ("Siehe https://x.de/a?b=50%25", "See https://x.de/a?b=50%25"),
        ("Am 02.09.2019 und 02.09.2019", "On 02.09.2019 and later"),
        ("10.000 bis 12.000 Gäste, 12.000 Euro", "10.000 to 12.000 guests, 12.000\u00a0euros"),
    ],
)
def test_what_is_not_beyond_doubt_is_left_alone(source, target):
    assert styled(source, target) == Styled(target)


def test_each_change_is_told():
    done = styled("Rund 1.500 Gäste, 3 %.", "Some 1.500 guests, 3 %.")
    assert done.edits == ("figure: 1.500 → 1,500", "percent sign: 3%.")


NUMBERS = st.integers(1000, 10**9).map(lambda n: f"{n:,}".replace(",", "."))
WORDS = st.sampled_from(
    ["members", "%", "km", "euros", "million euros", '"x"', "„y“", "in 2019", "Tel. 040 12-20", "– and"]
)


@settings(max_examples=60, deadline=None)
@given(
    pairs=st.lists(st.tuples(NUMBERS, NUMBERS, WORDS), min_size=1, max_size=4),
    locale=st.sampled_from(["en-GB", "fr-FR"]),
)
def test_no_digit_is_ever_added_lost_or_moved(pairs, locale):
    source = " ".join(f"{a} {word}" for a, _, word in pairs)
    target = " ".join(f"{b if n % 2 else a} {word}" for n, (a, b, word) in enumerate(pairs))
    done = styled(source, target, locale)
    assert [c for c in done.text if c.isdigit()] == [c for c in target if c.isdigit()]


def written(fact: Fact, tag: str, *, german_figures: bool = False) -> str:
    """The fact as the locale writes it; german_figures: but for its separators, as an engine leaves them."""
    locale = find_locale(tag)
    text = member(kinds, fact.kind).write(with_noun(fact, locale), locale)
    if german_figures and fact.kind in FIGURES:
        text = text.replace(write_number(fact.value, locale), write_number(fact.value, find_locale("de-DE")))
    return text


def stated(text: str, tag: str) -> Counter[tuple[str | None, ...]]:
    """What the text says, each fact by all that makes it that fact."""
    return Counter(
        (f.kind, f.value, f.currency, f.unit, f.qualifier, f.relation, f.modifier)
        for f in NLP.facts(text, tag)
        if f.kind != "quote"  # its words are those of the sentence
    )


def values(text: str, tag: str) -> Counter[tuple[str | None, ...]]:
    """What the text says, by value: the nouns that make a number a count are another language's in the source."""
    return Counter(
        ("number" if f.kind == "count" else f.kind, f.value, f.currency, f.unit)
        for f in NLP.facts(text, tag)
        if f.kind != "quote"
    )


FIGURES = {"count", "number", "percent", "percentage_points", "money", "quantity", "duration", "multiple"}
ANY_FACT = st.one_of(*FACTS.values())
IN_TARGET = st.sampled_from([find_locale(tag.replace("_", "-")).tag for tag in locale_tags()])
OUT_OF_STYLE = st.sampled_from(
    [
        lambda words: words,
        lambda words: re.sub("[\u00a0\u202f]", " ", words),
        lambda words: words.replace("\u00a0%", "%"),
        lambda words: words.replace("%", " %"),
        lambda words: f"„{words}“",
        lambda words: f"„so ‚{words}‘“",
        lambda words: f'"{words}"',
        lambda words: f"«{words}»!",
    ]
)
BETWEEN = st.sampled_from([" – ", "; ", " (", ", ", ". ", "! ", " / ", " : "])


@settings(max_examples=EXAMPLES, deadline=None, database=None)
@given(facts=st.lists(st.tuples(ANY_FACT, OUT_OF_STYLE), min_size=1, max_size=4), between=BETWEEN, tag=IN_TARGET)
def test_house_style_leaves_every_fact_as_it_was(facts, between, tag):
    source = between.join(written(fact, "de-DE") for fact, _ in facts)
    target = between.join(spoil(written(fact, tag)) for fact, spoil in facts)
    done = styled(source, target, tag)
    assert stated(done.text, tag) == stated(target, tag)
    assert styled(source, done.text, tag).text == done.text


@settings(max_examples=EXAMPLES, deadline=None, database=None)
@given(
    facts=st.lists(st.tuples(ANY_FACT, OUT_OF_STYLE, st.booleans(), st.booleans()), min_size=1, max_size=4),
    foreign=st.lists(ANY_FACT, max_size=2),
    between=BETWEEN,
    tag=IN_TARGET,
)
def test_what_a_figure_says_afterwards_it_said_before_or_the_source_says_it(facts, foreign, between, tag):
    source = between.join(written(fact, "de-DE") for fact in [*(f for f, _, _, ours in facts if ours), *foreign])
    target = between.join(spoil(written(fact, tag, german_figures=left)) for fact, spoil, left, _ in facts)
    done = styled(source, target, tag)
    assert not values(done.text, tag) - values(target, tag) - values(source, "de-DE")
    assert [c for c in done.text if c.isdigit()] == [c for c in target if c.isdigit()]
    assert styled(source, done.text, tag).text == done.text
