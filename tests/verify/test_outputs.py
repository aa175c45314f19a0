from __future__ import annotations

import pytest
from builders import Known, fact, put

from pressflow.public import Reread
from pressflow.verify.outputs import verify_output

TEXT = "Der Verein hat 1.500 Mitglieder."
EXPECTED = [("b1", "Neue Fähre"), ("b2", TEXT)]
FACTS = {TEXT: put(TEXT, fact("count", "1500", "1.500"))}


def verify(blocks, rest=(), chrome=("Alle Meldungen", "2. September 2019"), facts=FACTS):
    reread = Reread(tuple(blocks), tuple(rest))
    return verify_output(reread, EXPECTED, chrome, Known(facts), "de", "de/x/index.html")


def test_a_page_that_shows_the_text_passes():
    verdict = verify([("b1", "Neue\u00a0Fähre"), ("b2", TEXT)], ["Alle Meldungen", "2. September 2019", TEXT])
    assert verdict.passed
    assert verdict.proved == 2


@pytest.mark.parametrize(
    ("blocks", "code"),
    [
        ([("b1", "Neue Fähre"), ("b2", TEXT.replace("1.500", "1.050"))], "output-text-differs"),
        ([("b1", "Neue Fähre")], "output-text-differs"),
        ([("b1", "Neue Fähre"), ("b2", TEXT), ("b2", TEXT[:-1])], "output-text-differs"),
        ([("b2", TEXT), ("b1", "Neue Fähre")], "output-order"),
        ([*EXPECTED, ("b9", "Mehr.")], "output-block-unknown"),
    ],
)
def test_a_page_that_shows_another_text_does_not_pass(blocks, code):
    verdict = verify(blocks)
    assert [f.code for f in verdict.findings] == [code]
    assert not verdict.passed


@pytest.mark.parametrize("rest", ["Seit 1998", "1.050 Mitglieder", "Stand: 3. September 2019"])
def test_a_figure_that_a_template_brings_is_found(rest):
    (finding,) = verify(EXPECTED, [rest]).findings
    assert finding.code == "output-figure-unknown"


def test_a_number_word_that_a_template_brings_is_found():
    rest = "seit zwölf Jahren"
    facts = FACTS | {"seit zwölf Jahren": put(rest, fact("duration", "12", "zwölf Jahren", unit="year"))}
    (finding,) = verify(EXPECTED, [rest], facts=facts).findings
    assert finding.target.text == "zwölf Jahren"


class Silent(Known):
    """An extractor that tells what it was asked."""

    def values(self, text, locale):
        raise LookupError(text)


@pytest.mark.parametrize(
    ("rest", "asked"),
    [
        ("1.500 Mitglieder", False),  # a key fact: it stands so in the text
        ("Verein, 1.500 Mitglieder", True),
        ("2. September", False),
        ("Alle Meldungen: Neue Fähre / Mitglieder", False),
        ("500 Mitglieder", True),  # the end of another figure
        ("1.500 Mit", True),  # the beginning of another word
        ("19", True),
        ("zwei Mitglieder", True),
        ("Mitglieder 1.500", True),
    ],
)
def test_only_what_stands_nowhere_word_for_word_is_read_for_figures(rest, asked):
    reread = Reread(tuple(EXPECTED), (rest,))
    chrome = ("Alle Meldungen", "2. September 2019")
    if asked:
        with pytest.raises(LookupError):
            verify_output(reread, EXPECTED, chrome, Silent({}), "de", "de/x/index.html")
    else:
        assert verify_output(reread, EXPECTED, chrome, Silent({}), "de", "de/x/index.html").passed
