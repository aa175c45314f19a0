"""A person's correction in `en-GB.xlf` survives whatever comes: reruns, edits, engines, a lost memory, CAT tools."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest
from lxml import etree
from xliff_rules import broken_rules

from pressflow.housestyle import house_style
from pressflow.memory.aids import Aids, fixed_words
from pressflow.memory.store import open_memory
from pressflow.memory.xliff import read_bilingual
from pressflow.model import Block, Position, Release, Role, State, Term, Translation
from pressflow.nlp import Nlp
from pressflow.translate import translate_file

AT = Position("release.md", 3)
NS = "urn:oasis:names:tc:xliff:document:2.0"
TERMS = (Term("GOLD Label", "label", {"en-GB": ("GOLD Label",)}),)
NLP = Nlp(TERMS)
FIRST = "Hamburg@work trägt das GOLD Label. Der Verein hat 1.500 Mitglieder."
SECOND = "Es kamen 12 Gäste."
CORRECTED = "Today the GOLD Label is held by Hamburg@work."


class Machine:
    """An engine that leaves the German figures in its English, and keeps count."""

    def __init__(self, name: str = "machine") -> None:
        self.name, self.asked = name, list[str]()

    def translate(self, texts: Sequence[str], target: str, context: str) -> list[str]:
        self.asked += texts
        return [f"{self.name}: {text}" for text in texts]


@pytest.fixture
def room(tmp_path) -> Path:
    return tmp_path


def run(room: Path, *texts: str, engine: Machine | None = None) -> Translation:
    release = Release("x", "de", tuple(Block(f"b{n}", Role.PARAGRAPH, t, AT) for n, t in enumerate(texts, 1)), AT)

    def style(source: str, target: str) -> tuple[str, tuple[str, ...]]:
        done = house_style(source, target, extractor=NLP, source_locale="de", locale="en-GB")
        return done.text, done.edits

    aids = Aids(marks=lambda text: fixed_words(NLP.facts(text, "de"), TERMS, "en-GB"), style=style)
    with open_memory(room / "memory.sqlite") as memory:
        memory.index(sorted(room.glob("*.xlf")))
        return translate_file(
            release,
            "en-GB",
            room / "en-GB.xlf",
            sentences=partial(NLP.sentences, locale="de"),
            memory=memory,
            engine=engine,
            aids=aids,
        )


def correct(room: Path) -> None:
    """What a CAT tool does: other words, in another order, and a state."""
    root = etree.parse(room / "en-GB.xlf").getroot()
    segment = root.find(f".//{{{NS}}}segment")
    segment.set("state", "reviewed")
    old = segment.find(f"{{{NS}}}target")
    codes = {"".join(c.itertext()): c for c in old}
    old.text = "Today the "
    label, name = codes["GOLD Label"], codes["Hamburg@work"]
    old[:] = [label, name]
    label.tail, name.tail = " is held by ", "."
    (room / "en-GB.xlf").write_bytes(etree.tostring(root))


@pytest.fixture
def corrected(room) -> Path:
    run(room, FIRST, SECOND, engine=Machine())
    correct(room)
    return room


def check(room: Path, found: Translation) -> None:
    first = found.units[0]
    assert (first.target, first.state) == (CORRECTED, State.REVIEWED)
    record = read_bilingual(room / "en-GB.xlf")
    assert record.record()["b1.s1"].target == CORRECTED
    target = record.units[0].segments[0]
    assert [target.target[c.start : c.end] for c in target.target_codes] == ["GOLD Label", "Hamburg@work"]
    assert broken_rules((room / "en-GB.xlf").read_bytes()) == []


def test_a_machine_rerun(corrected):
    engine = Machine()
    check(corrected, run(corrected, FIRST, SECOND, engine=engine))
    assert engine.asked == []


def test_a_change_in_another_paragraph_and_in_the_next_sentence(corrected):
    engine = Machine()
    check(corrected, run(corrected, FIRST, "Es kamen 13 Gäste.", engine=engine))
    assert engine.asked == ["Es kamen 13 Gäste."]
    check(corrected, run(corrected, FIRST.replace("1.500", "1.600"), "Es kamen 13 Gäste.", engine=engine))


def test_a_new_paragraph_before_it_and_its_own_moved_to_the_end(corrected):
    found = run(corrected, "Neu.", SECOND, FIRST, engine=Machine())
    moved = next(u for u in found.units if u.source.startswith("Hamburg@work"))
    assert (moved.id, moved.target, moved.state) == ("b3.s1", CORRECTED, State.REVIEWED)


def test_a_change_of_the_engine(corrected):
    engine = Machine("another")
    check(corrected, run(corrected, FIRST, SECOND, engine=engine))
    assert engine.asked == []


@pytest.mark.parametrize("damage", ["gone", "garbage"])
def test_the_loss_of_the_memory(corrected, damage):
    for path in corrected.glob("memory.sqlite*"):
        path.unlink()
    if damage == "garbage":
        (corrected / "memory.sqlite").write_bytes(b"garbage" * 999)
    engine = Machine()
    check(corrected, run(corrected, FIRST, SECOND, engine=engine))
    assert engine.asked == []


def prefixed(content: bytes) -> bytes:
    """Another prefix for the namespace, attributes in another order, in UTF-16: as Java's tools write."""
    old = etree.fromstring(content)

    def copy(element: etree._Element) -> etree._Element:
        new = etree.Element(element.tag, nsmap={"xlf": NS})
        for name, value in sorted(element.attrib.items(), reverse=True):
            new.set(name, value)
        new.text, new.tail = element.text, element.tail
        new.extend(copy(child) for child in element)
        return new

    return etree.tostring(copy(old), encoding="UTF-16", xml_declaration=True)


def pretty(content: bytes) -> bytes:
    """Indented anew, empty targets and notes of pressflow thrown away: as a toolkit writes that knows neither."""
    root = etree.fromstring(content, etree.XMLParser(remove_blank_text=True))
    for element in list(root.iter(f"{{{NS}}}notes", "{urn:oasis:names:tc:xliff:matches:2.0}matches")):
        element.getparent().remove(element)
    for target in list(root.iter(f"{{{NS}}}target")):
        if not target.text and not len(target):
            target.getparent().remove(target)
    return etree.tostring(root, pretty_print=True)


def plain(content: bytes) -> bytes:
    """Inline codes thrown away and sentences joined: as a tool writes that knows only text."""
    root = etree.fromstring(content)
    etree.strip_tags(root, f"{{{NS}}}pc")
    for element in root.iter(f"{{{NS}}}source", f"{{{NS}}}target"):
        element.text = "\n          " + (element.text or "") + "\n        "
    for ignorable in list(root.iter(f"{{{NS}}}ignorable")):
        ignorable.getparent().remove(ignorable)
    root.set("version", "2.0")
    return etree.tostring(root)


@pytest.mark.parametrize("hand", [prefixed, pretty, plain])
def test_a_round_trip_through_another_tools_hands(corrected, hand: Callable[[bytes], bytes]):
    path = corrected / "en-GB.xlf"
    path.write_bytes(hand(path.read_bytes()))
    engine = Machine("another")
    check(corrected, run(corrected, FIRST, SECOND, engine=engine))
    assert engine.asked == []
    once = path.read_bytes()
    run(corrected, FIRST, SECOND, engine=engine)
    assert path.read_bytes() == once


def test_house_style_never_touches_it(corrected):
    record = read_bilingual(corrected / "en-GB.xlf")
    assert record.record()["b1.s2"].target == "machine: Der Verein hat 1,500 Mitglieder."
    (raw,) = [s for s in record.units[0].suggestions if s.kind == "raw"]
    assert (raw.ref, raw.target, raw.origin) == ("s2", "machine: Der Verein hat 1.500 Mitglieder.", "machine")
    assert [n.text for n in record.units[0].notes] == ["s2: figure: 1.500 → 1,500"]
    text = (corrected / "en-GB.xlf").read_text("utf-8").replace(">machine: Der Verein hat 1,500", ">By hand: 1.500")
    (corrected / "en-GB.xlf").write_text(text, "utf-8")
    found = run(corrected, FIRST, SECOND, engine=Machine())
    assert found.units[1].target == "By hand: 1.500 Mitglieder."  # wrong, and the proof will say so
    assert [n.text for n in read_bilingual(corrected / "en-GB.xlf").units[0].notes] == []


def test_a_similar_sentence_is_suggested_and_never_used(corrected):
    """What stood here before is told as that; in another release as similar."""
    found = run(corrected, FIRST.replace("trägt", "trug"), SECOND)
    assert (found.units[0].target, found.units[0].state) == ("", State.INITIAL)
    beside = read_bilingual(corrected / "en-GB.xlf").units[0].suggestions
    assert {(s.kind, s.target) for s in beside if s.ref == "s1"} == {("previous", CORRECTED)}
    assert broken_rules((corrected / "en-GB.xlf").read_bytes()) == []


def test_a_similar_sentence_of_another_release_is_suggested(corrected):
    (corrected / "en-GB.xlf").rename(corrected / "other.xlf")
    found = run(corrected, FIRST.replace("trägt", "trug"))
    assert found.units[0].target == ""
    (similar,) = read_bilingual(corrected / "en-GB.xlf").units[0].suggestions
    assert (similar.kind, similar.ref, similar.target) == ("fuzzy", "s1", CORRECTED)
    assert 80 <= similar.similarity < 100
    assert broken_rules((corrected / "en-GB.xlf").read_bytes()) == []
    once = (corrected / "en-GB.xlf").read_bytes()
    run(corrected, FIRST.replace("trägt", "trug"))
    assert (corrected / "en-GB.xlf").read_bytes() == once
    translated = run(corrected, FIRST.replace("trägt", "trug"), engine=Machine())
    assert translated.units[0].target == "machine: Hamburg@work trug das GOLD Label."
