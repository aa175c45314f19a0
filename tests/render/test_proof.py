"""The report's page: whatever stands in the texts stays text, and everybody can read it."""

from __future__ import annotations

import re
from datetime import date
from itertools import product
from pathlib import Path

import html5lib
import pytest
from builders import Known, fact, mentions, put, release, translation
from lxml import html

from pressflow.facts.draft import draft_sheet
from pressflow.facts.sheet import read_sheet, sign_sheet
from pressflow.locales import _report_de, _report_en
from pressflow.model import Verdict
from pressflow.proof import Evidence, Hashed, Output, Translated
from pressflow.proof.prove import prove
from pressflow.render._html_templates import built_in
from pressflow.render._proof import HUES, proof_page
from pressflow.verify.source import verify_source
from pressflow.verify.translation import verify_translation

NASTY = '</style></title><script>alert("1")</script>{{ 7*7 }} & <b>'
DE, EN = f"Es kamen 20 Gäste. {NASTY}", f"There were 30 guests. {NASTY}"


def evidence(signer="Ada Muster", target=EN, name="en/x.html"):
    source = release(DE)
    facts = mentions(source, put(DE, fact("count", "20", noun="Gäste")))
    extractor = Known({EN: put(EN, fact("count", "30", noun="guests"))})
    sheet = read_sheet(sign_sheet(draft_sheet(source, facts), "facts.yaml", source, signer, date(2026, 3, 16)), "f")
    english = translation(source, "en-GB", target)
    return Evidence(
        source,
        facts,
        sheet,
        verify_source(source, facts, sheet),
        (Translated(english, verify_translation(english, facts, sheet, extractor, ()), {"b1.s1": NASTY}),),
        (Output(Hashed(name, "0" * 64, 5), "en-GB", Verdict(proved=1)),),
        (Hashed(name, "0" * 64, 5),),
        (("pressflow", NASTY),),
        NASTY,
        "facts",
    )


@pytest.mark.parametrize("language", ["de", "en"])
def test_whatever_stands_in_a_text_stays_text(language, tmp_path):
    page = proof_page(prove(evidence(signer=NASTY, name=NASTY)), language, tmp_path).decode()
    html5lib.HTMLParser(strict=True).parse(page)
    tree = html.document_fromstring(page)
    assert not tree.xpath("//script")
    assert len(tree.xpath("//style")) == 1
    assert "49 &" not in tree.text_content()
    assert NASTY in tree.find(".//title").text
    assert NASTY in tree.xpath("//*[@class='signer']/b")[0].text
    assert all(NASTY in cell.text for cell in tree.xpath("//*[@class='files']/tbody/tr/th"))
    assert tree.text_content().count(NASTY) >= 8


def test_a_changed_value_is_marked_on_both_sides_with_the_same_number(tmp_path):
    tree = html.document_fromstring(proof_page(prove(evidence()), "de", tmp_path))
    marks = tree.xpath("//*[@id='en-GB-b1']//mark")
    assert [(m.text, m[0].text, m.get("class").split()[-1]) for m in marks] == [("20", "1", "n1"), ("30", "1", "n1")]
    assert all("error" in m.get("class") for m in marks)


def test_a_segment_without_translation_says_so(tmp_path):
    proof = prove(evidence(target=""))
    assert (proof.locales[0].missing, proof.locales[0].proved, proof.passed) == (1, 0, False)
    page = html.document_fromstring(proof_page(proof, "de", tmp_path))
    assert page.xpath("//*[@class='lacking']")[0].text == "keine Übersetzung"
    assert "Noch nicht übersetzt" in page.text_content()


def test_both_languages_say_the_same_things():
    assert set(_report_de.WORDS) == set(_report_en.WORDS)
    for key, words in _report_de.WORDS.items():
        assert set(re.findall(r"{\w+}", words)) == set(re.findall(r"{\w+}", _report_en.WORDS[key])), key
    assert all(_report_de.WORDS.values())


def themes() -> list[dict[str, str]]:
    """The colours by day, by night and on paper."""
    style = (built_in() / "proof.css").read_text("utf-8")
    light, dark, paper = (
        dict(re.findall(r"--(\w[\w-]*): (#\w+);", block)) for block in re.findall(r":root {(.*?)\n *}", style, re.S)
    )
    return [light, light | dark, light | paper]


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


PAIRS = [
    *product(("ink", "quiet", "accent", "good", "bad", "warn"), ("paper",)),
    *product(("ink", "quiet"), ("wash", "good-wash", "bad-wash", "warn-wash", "strong")),
    ("accent", "bad-wash"), ("accent", "warn-wash"), ("accent", "wash"),
    ("good", "good-wash"), ("bad", "bad-wash"), ("warn", "warn-wash"),
    ("bad", "strong"), ("warn", "strong"), ("good", "strong"),
    *(("ink", f"h{n}") for n in range(HUES)),
]  # fmt: skip


@pytest.mark.parametrize("theme", range(3), ids=["day", "night", "paper"])
def test_every_text_has_the_contrast_of_wcag_aa(theme):
    colours = themes()[theme]
    poor = {(a, b): round(contrast(colours[a], colours[b]), 2) for a, b in PAIRS}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}


def test_a_newsroom_may_bring_its_own_style(tmp_path):
    (tmp_path / "templates").mkdir()
    Path(tmp_path / "templates" / "proof.css").write_text("body { color: teal }", "utf-8")
    assert b"color: teal" in proof_page(prove(evidence()), "de", tmp_path)
