"""Translating: what is known is never asked for, and what a person wrote is never lost."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressflow.errors import MemoryFileError, ServiceError
from pressflow.memory.bilingual import Bilingual, BilingualSegment, BilingualUnit, Note
from pressflow.memory.match import Match
from pressflow.memory.store import open_memory
from pressflow.memory.xliff import read_bilingual, write_bilingual
from pressflow.model import Block, Position, Release, Role, Segment, State, Translation, Unit
from pressflow.translate import (
    dry_run,
    plan,
    plan_release,
    split_release,
    translate,
    translate_file,
    update_bilingual,
)

AT = Position("releases/x/release.md", 3)


def sentences(text: str) -> list[tuple[int, int]]:
    """A plain splitter for the tests: a sentence ends at a full stop, question or exclamation mark and a space."""
    cuts = [m.start() for m in re.finditer(r"(?<=[.!?]) ", text)]
    return list(zip([0, *(c + 1 for c in cuts)], [*cuts, len(text)], strict=True))


def release(*texts: str | tuple[Role, str], group: str = "") -> Release:
    blocks = []
    for number, entry in enumerate(texts, 1):
        role, text = entry if isinstance(entry, tuple) else (Role.PARAGRAPH, entry)
        blocks.append(Block(f"b{number}", role, text, AT, group))
    return Release("x", "de", tuple(blocks), AT)


class Shouting:
    """An engine that writes capitals and keeps count."""

    name = "shouting"

    def __init__(self, fail_at: int = 0) -> None:
        self.asked: list[list[str]] = []
        self.contexts: list[str] = []
        self.fail_at = fail_at

    def translate(self, texts: Sequence[str], target: str, context: str) -> list[str]:
        self.asked.append(list(texts))
        self.contexts.append(context)
        if len(self.asked) == self.fail_at:
            raise ServiceError("quota exceeded", "wait")
        return [f"{target}: {text.upper()}" for text in texts]


class Fixed(Shouting):
    def __init__(self, *answers: str) -> None:
        super().__init__()
        self.answers = answers

    def translate(self, texts: Sequence[str], target: str, context: str) -> list[str]:
        return list(self.answers)


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "releases" / "x" / "en-GB.xlf"


@pytest.fixture
def memory(tmp_path):
    with open_memory(tmp_path / ".pressflow" / "memory.sqlite") as opened:
        yield opened


@pytest.fixture
def run(path, memory):
    path.parent.mkdir(parents=True)

    def run(of: Release, engine=None, *, memory=memory, write=True) -> Translation:
        return translate_file(of, "en-GB", path, sentences=sentences, memory=memory, engine=engine, write=write)

    return run


def edit(path: Path, *changes: tuple[str, str]) -> None:
    """What a person does in a text editor."""
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


def correct(path: Path, source: str, target: str, state: State = State.REVIEWED) -> None:
    """What a person does in a CAT tool: another target, another state."""
    record = read_bilingual(path)
    units = [
        replace(
            u,
            segments=tuple(
                replace(s, target=target, state=state, sub_state="") if s.source == source else s for s in u.segments
            ),
        )
        for u in record.units
    ]
    assert any(s.target == target for u in units for s in u.segments)
    write_bilingual(path, replace(record, units=tuple(units)))


def targets(translation: Translation) -> list[str]:
    return [u.target for u in translation.units]


def notes(path: Path) -> list[tuple[str, str]]:
    """What stands beside the segments: notes, and suggestions as German and target on two lines."""
    record = read_bilingual(path)
    return [(n.category, n.text) for n in (*record.notes, *(n for u in record.units for n in u.notes))] + [
        (s.kind, f"{s.source}\n{s.target}") for u in record.units for s in u.suggestions
    ]


# --- segments ------------------------------------------------------------------------------------------------------


def test_each_block_gives_its_sentences_in_order():
    segments = split_release(
        release((Role.HEADLINE, "GOLD für Hamburg"), "Es gibt Gold. 1.500 kamen! Wer noch?"), sentences
    )
    assert [(s.id, s.role, s.text) for s in segments] == [
        ("b1.s1", "headline", "GOLD für Hamburg"),
        ("b2.s1", "paragraph", "Es gibt Gold."),
        ("b2.s2", "paragraph", "1.500 kamen!"),
        ("b2.s3", "paragraph", "Wer noch?"),
    ]


@pytest.mark.parametrize(
    "cut",
    [
        lambda text: [],
        lambda text: [(0, 4)],
        lambda text: [(0, 3), (4, len(text))],
        lambda text: [(0, 8), (6, len(text))],
        lambda text: [(5, len(text)), (0, 4)],
        lambda text: [(0, 4), (4, 4), (4, len(text) - 1)],
    ],
)
def test_a_splitter_that_loses_a_character_is_not_believed(cut):
    assert [s.text for s in split_release(release("Eins. Zwei."), cut)] == ["Eins. Zwei."]


@settings(max_examples=100, deadline=None)
@given(
    text=st.text("ab.?! \u00a0\u202fß", min_size=1, max_size=40)
    .map(lambda t: " ".join(t.split(" ")).strip(" "))
    .filter(bool),
    cuts=st.lists(st.integers(0, 40), max_size=6),
)
def test_joined_by_one_space_the_segments_are_the_block(text, cuts):
    edges = [0, *sorted(min(c, len(text)) for c in cuts), len(text)]
    for cutter in (sentences, lambda t: list(pairwise(edges))):
        segments = split_release(release(text), cutter)
        assert " ".join(s.text for s in segments) == text
        assert all(s.text and s.text == s.text.strip(" ") for s in segments)


# --- the plan -------------------------------------------------------------------------------------------------------


def unit(id_: str, source: str, target: str, state: State = State.REVIEWED) -> Unit:
    return Unit(id_, source, target, state, "record", Position("en-GB.xlf", 7))


def segment(id_: str, text: str) -> Segment:
    return Segment(id_, Role.PARAGRAPH, text, AT)


@pytest.mark.parametrize(
    ("id_", "text", "expected"),
    [
        ("b1.s1", "Mehr Infos", "More"),  # its own, although another is final
        ("b1.s9", "Mehr Infos", "More"),  # the same block
        ("b7.s1", "Mehr Infos", "Read on"),  # anywhere: the furthest state
        ("b7.s1", "Mehr\u00a0Infos", "Read on"),
        ("b1.s5", "Mehr Infos", "And more"),  # its own, although the block has an earlier one
        ("b1.s1", "Mehr Info", None),
        ("b3.s1", "Offen", None),
    ],
)
def test_the_record_answers_by_place_and_text_then_by_text(id_, text, expected):
    record = {
        u.id: u
        for u in (
            unit("b1.s1", "Mehr Infos", "More", State.TRANSLATED),
            unit("b1.s5", "Mehr Infos", "And more", State.TRANSLATED),
            unit("b2.s1", "Mehr Infos", "Read on", State.FINAL),
            unit("b3.s1", "Offen", "", State.INITIAL),
        )
    }
    decided = plan([segment(id_, text)], record, {})
    assert ([u.target for u in decided.known.values()] or [None])[0] == expected
    assert [s.text for s in decided.open] == ([] if expected else [text])


def test_the_record_comes_before_the_memory_and_a_fuzzy_match_is_never_taken():
    segments = [
        segment("b1.s1", "Im Jahr 2019 kamen 1.500."),
        segment("b1.s2", "Ja."),
        segment("b1.s3", "Nein."),
        segment("b2.s1", "Doch."),
    ]
    matches = {
        segments[0].text: Match("Im Jahr 2018 kamen 1.400.", "In 2018, 1,400 came.", State.FINAL, 92, ""),
        "Ja.": Match("Ja.", "Yea.", State.FINAL, 100, ""),
        "Doch.": Match("Doch.", "Yes.", State.FINAL, 99, ""),
        "Nein.": Match("Nein.", "No.", State.REVIEWED, 100, ""),
    }
    decided = plan(segments, {"b1.s2": unit("b1.s2", "Ja.", "Yes.", State.TRANSLATED)}, matches)
    assert {id_: (u.target, u.state, u.origin) for id_, u in decided.known.items()} == {
        "b1.s2": ("Yes.", "translated", "record"),
        "b1.s3": ("No.", "reviewed", "memory"),
    }
    assert decided.open == (segments[0], segments[3])


def test_a_memory_that_answers_for_another_text_is_not_believed():
    wrong = {"1.500 Gäste": Match("1.050 Gäste", "1,050 guests", State.FINAL, 100, "")}
    assert plan([segment("b1.s1", "1.500 Gäste")], {}, wrong).known == {}


def test_each_text_is_billed_once():
    assert (
        dry_run(plan([segment("b1.s1", "Übung 🎉"), segment("b2.s1", "Übung 🎉"), segment("b3.s1", "Ja")], {}, {})) == 9
    )


# --- translating ----------------------------------------------------------------------------------------------------


def test_in_its_own_locale_a_release_is_its_own_translation(path, memory):
    of = release("Eins. Zwei.")
    found = translate_file(of, "de", path, sentences=sentences, memory=memory, engine=Shouting())
    assert [(u.target, u.state, u.origin, u.at) for u in found.units] == [
        ("Eins.", State.FINAL, "source", AT),
        ("Zwei.", State.FINAL, "source", AT),
    ]
    assert not path.exists()


def test_without_an_engine_a_file_is_left_to_fill_in(run, path):
    none = Shouting()
    none.name = "none"
    for engine in (None, none):
        found = run(release("Eins. Zwei."), engine)
        assert (found.missing, targets(found), none.asked) == (2, ["", ""], [])
    lines = path.read_text("utf-8").splitlines()
    assert [lines[u.at.place - 1].strip() for u in found.units] == ["<target></target>"] * 2
    edit(
        path, ("Eins.</source>\n        <target>", "Eins.</source>\n        <target>One."), ('"initial"', '"reviewed"')
    )
    found = run(release("Eins. Zwei."))
    assert [(u.target, u.state, u.origin) for u in found.units] == [
        ("One.", State.REVIEWED, "record"),
        ("", State.INITIAL, "record"),
    ]


def test_an_answer_is_marked_as_a_machines_and_points_into_the_file(run, path):
    found = run(release((Role.HEADLINE, "Gold"), "Eins. Zwei."), Shouting())
    assert [(u.target, u.state, u.origin) for u in found.units] == [
        ("en-GB: GOLD", State.TRANSLATED, "shouting"),
        ("en-GB: EINS.", State.TRANSLATED, "shouting"),
        ("en-GB: ZWEI.", State.TRANSLATED, "shouting"),
    ]
    assert found.machine
    lines = path.read_text("utf-8").splitlines()
    assert all(u.target in lines[u.at.place - 1] and u.at.file == path.as_posix() for u in found.units)
    assert [s.machine for u in read_bilingual(path).units for s in u.segments] == [True] * 3


def test_a_second_run_asks_nothing_and_changes_no_byte(run, path):
    engine = Shouting()
    run(release("Eins. Zwei.", "Eins."), engine)
    before = path.read_bytes()
    assert engine.asked == [["Eins.", "Zwei."]]  # and "Eins." once
    found = run(release("Eins. Zwei.", "Eins."), engine)
    assert len(engine.asked) == 1
    assert path.read_bytes() == before
    assert {u.origin for u in found.units} == {"record"}


def test_without_a_memory_a_text_is_still_sent_once(run):
    engine = Shouting()
    found = run(release("Eins. Eins.", "Eins."), engine, memory=None)
    assert engine.asked == [["Eins."]]
    assert targets(found) == ["en-GB: EINS."] * 3


def test_without_writing_nothing_is_written(run, path):
    found = run(release("Eins."), Shouting(), write=False)
    assert targets(found) == ["en-GB: EINS."]
    assert (found.units[0].at.file, path.exists()) == (path.as_posix(), False)


@pytest.mark.parametrize("lost", ["memory", "file"])
def test_the_memory_or_the_file_alone_saves_the_bill(run, path, memory, tmp_path, lost):
    run(release("Eins."), Shouting())
    engine = Shouting()
    if lost == "file":
        path.unlink()
        found = run(release("Eins."), engine)
        assert [u.origin for u in found.units] == ["memory"]
    else:
        with open_memory(tmp_path / "empty.sqlite") as empty:
            found = run(release("Eins."), engine, memory=empty)
    assert engine.asked == []
    assert targets(found) == ["en-GB: EINS."]


def test_what_the_memory_has_reviewed_stays_reviewed(run, memory, tmp_path):
    boilerplate = BilingualUnit("b1", "boilerplate", (BilingualSegment("s1", "Über uns.", "About us.", State.FINAL),))
    write_bilingual(tmp_path / "ueber.xlf", Bilingual("de", "en-GB", "ueber.md", (boilerplate,)))
    memory.index([tmp_path / "ueber.xlf"])
    found = run(release("Über uns."), Shouting())
    assert [(u.target, u.state, u.origin) for u in found.units] == [("About us.", State.FINAL, "memory")]


def test_what_arrived_before_a_failure_is_kept_in_both_places(run, path, memory):
    of = release("Eins.", "Zwei.", "Drei.")
    with pytest.raises(ServiceError):
        run(of, Shouting(fail_at=2))
    assert [u.target for u in read_bilingual(path).record().values()] == ["en-GB: EINS.", "", ""]
    assert list(memory.matches(["Eins.", "Zwei."], "de", "en-GB")) == ["Eins."]
    engine = Shouting()
    run(of, engine)
    assert engine.asked == [["Zwei."], ["Drei."]]


def test_what_another_run_answered_meanwhile_is_not_asked_again(run, memory):
    class Slow(Shouting):
        def translate(self, texts, target, context):
            memory.add([("Zwei.", "two, by the other run")], "de", "en-GB", "shouting")
            return super().translate(texts, target, context)

    engine = Slow()
    found = run(release("Eins.", "Zwei."), engine)
    assert engine.asked == [["Eins."]]
    assert targets(found)[1] == "two, by the other run"


@pytest.mark.parametrize("answers", [(), ("One.", "Two."), ("",), (" \n",)])
def test_a_wrong_number_of_answers_or_an_empty_one_stops(run, memory, answers):
    with pytest.raises(ServiceError):
        run(release("Eins."), Fixed(*answers))
    assert memory.status() == {}


def test_an_answer_on_two_lines_comes_back_on_one(run):
    assert targets(run(release("Eins."), Fixed(" One\n  and\u00a0only. "))) == ["One and\u00a0only."]


def test_a_list_is_asked_for_at_once_and_the_neighbours_are_its_context(run):
    of = release((Role.HEADLINE, "Titel"), "Vorspann.", "A", "B", "Schluss.")
    blocks = [replace(b, group="l1") if b.id in ("b3", "b4") else b for b in of.blocks]
    engine = Shouting()
    run(replace(of, blocks=tuple(blocks)), engine)
    assert engine.asked == [["Titel"], ["Vorspann."], ["A", "B"], ["Schluss."]]
    assert engine.contexts == [
        "Titel\nVorspann.",
        "Titel\nVorspann.\nA",
        "Titel\nVorspann.\nA\nB\nSchluss.",
        "Titel\nB\nSchluss.",
    ]


def test_a_file_in_the_wrong_language_stops_before_anything_is_bought(run, path):
    engine = Shouting()
    write_bilingual(path, Bilingual("de", "fr", "", (BilingualUnit("b1", "", (BilingualSegment("s1", "Eins."),)),)))
    with pytest.raises(MemoryFileError, match="trgLang"):
        run(release("Eins."), engine)
    assert engine.asked == []


# --- corrections ----------------------------------------------------------------------------------------------------


def test_a_correction_survives_a_rerun_a_change_elsewhere_another_engine_and_the_loss_of_the_memory(
    run, path, tmp_path
):
    run(release("Eins. Zwei.", "Drei."), Shouting())
    correct(path, "Zwei.", "Number two.")
    for of in (release("Eins. Zwei.", "Drei."), release("Eins. Zwei.", "Vier.")):
        engine = Shouting()
        engine.name = "another"
        with open_memory(tmp_path / f"{of.blocks[1].text}sqlite") as empty:
            found = run(of, engine, memory=empty)
        assert found.units[1].target == "Number two."
        assert found.units[1].state is State.REVIEWED


def test_a_correction_made_while_the_engine_works_is_not_overwritten(run, path):
    class Slow(Shouting):
        def translate(self, texts, target, context):
            edit(path, ("<target></target>", "<target>By hand.</target>"), ('"initial"', '"final"'))
            return super().translate(texts, target, context)

    found = run(release("Eins."), Slow())
    assert [(u.target, u.state) for u in found.units] == [("By hand.", State.FINAL)]
    assert "By hand." in path.read_text("utf-8")


def test_a_changed_sentence_goes_back_to_initial_and_its_neighbour_stays(run, path):
    run(release("Es kamen 1.500 Gäste. Das ist viel."), Shouting())
    correct(path, "Es kamen 1.500 Gäste.", "Some 1,500 guests came.")
    correct(path, "Das ist viel.", "That is a lot.")
    found = run(release("Es kamen 1.600 Gäste. Das ist viel."))
    assert [(u.target, u.state) for u in found.units] == [
        ("", State.INITIAL),
        ("That is a lot.", State.REVIEWED),
    ]
    assert notes(path) == [("previous", "Es kamen 1.500 Gäste.\nSome 1,500 guests came.")]
    run(release("Es kamen 1.600 Gäste. Das ist viel."), Shouting())
    assert notes(path) == [("previous", "Es kamen 1.500 Gäste.\nSome 1,500 guests came.")]  # until a person removes it


def test_a_machines_old_sentence_stays_as_a_match_only_until_there_is_a_new_one(run, path):
    run(release("Es kamen 1.500 Gäste."), Shouting())
    run(release("Es kamen 1.600 Gäste."))
    assert notes(path) == [("previous-draft", "Es kamen 1.500 Gäste.\nen-GB: ES KAMEN 1.500 GÄSTE.")]
    run(release("Es kamen 1.600 Gäste."), Shouting())
    assert notes(path) == []


def test_the_old_sentence_comes_back_when_the_german_does(run, path):
    run(release("Es kamen 1.500 Gäste. Das ist viel."), Shouting())
    run(release("Es kamen 1.600 Gäste. Das ist viel."), Shouting())
    engine = Shouting()
    found = run(release("Es kamen 1.500 Gäste. Das ist viel."), engine)
    assert engine.asked == []
    assert found.units[0].origin == "memory"


def test_a_moved_paragraph_keeps_translation_notes_and_extras(run, path):
    first, second = "Mehr Infos. Der erste Absatz.", "Mehr Infos. Der zweite Absatz."
    run(release(first, second), Shouting())
    record = read_bilingual(path)
    hand = ["More. First.", "Read on. Second."]
    units = []
    for u, words in zip(record.units, hand, strict=True):
        own = [
            replace(s, target=w, state=State.FINAL, sub_state="")
            for s, w in zip(u.segments, words.split(". "), strict=True)
        ]
        units.append(
            replace(
                u, segments=tuple(own), notes=(Note(f"zu: {u.source}"),), extras=(f'<c:x xmlns:c="c" n="{u.id}"/>',)
            )
        )
    write_bilingual(path, replace(record, units=tuple(units)))
    engine = Shouting()
    found = run(release("Ganz neu.", second, "Auch neu.", first), engine)
    assert engine.asked == [["Ganz neu."], ["Auch neu."]]
    assert targets(found)[1:3] == ["Read on", "Second."]  # the same sentence keeps its wording in each paragraph
    assert targets(found)[4:] == ["More", "First."]
    after = {u.id: u for u in read_bilingual(path).units}
    assert [n.text for n in after["b2"].notes] == [f"zu: {second}"]
    assert after["b4"].extras == ('<c:x xmlns:c="c" n="b1"/>',)
    assert (after["b1"].notes, after["b3"].extras) == ((), ())


def test_a_paragraph_that_vanished_leaves_a_persons_words_at_the_top_of_the_file(run, path):
    run(release("Bleibt hier stehen.", "Geht weg. Maschine bleibt nicht."), Shouting())
    correct(path, "Geht weg.", "Off it goes.")
    run(release("Bleibt hier stehen."))
    assert notes(path) == [("previous", "Geht weg.\nOff it goes.")]
    assert [u.id for u in read_bilingual(path).units] == ["b1"]
    run(release("Bleibt hier stehen."), Shouting())
    assert notes(path) == [("previous", "Geht weg.\nOff it goes.")]


def test_a_headline_written_anew_keeps_its_old_translation_beside_it(run, path):
    run(release((Role.HEADLINE, "Gold für Hamburg"), "Text."), Shouting())
    correct(path, "Gold für Hamburg", "Gold for Hamburg")
    run(release((Role.HEADLINE, "Netzwerk ausgezeichnet"), "Text."))
    assert notes(path) == [("previous", "Gold für Hamburg\nGold for Hamburg")]


def test_notes_go_with_the_words_when_two_paragraphs_change_places(run, path):
    one, two = "Nord schlägt Süd.", "Süd schlägt Nord."
    run(release(one, two))
    record = read_bilingual(path)
    units = tuple(replace(u, notes=(Note(u.source),)) for u in record.units)
    write_bilingual(path, replace(record, units=units))
    run(release("Ganz neu.", one, two))
    assert [[n.text for n in u.notes] for u in read_bilingual(path).units] == [[], [one], [two]]
    run(release(two))
    assert notes(path) == [("", one), ("", two)]  # a translator's note on what vanished stays, too


def test_words_that_were_changed_without_a_new_state_are_a_persons_too(run, path):
    run(release("Bleibt.", "Geht weg."), Shouting())
    edit(path, ("en-GB: GEHT WEG.", "Off it goes."))
    run(release("Bleibt."))
    assert notes(path) == [("previous", "Geht weg.\nOff it goes.")]


def test_a_begun_translation_is_neither_used_nor_replaced(run, path, memory):
    run(release("Eins. Zwei."))
    edit(path, ("Eins.</source>\n        <target>", "Eins.</source>\n        <target>One, begun"))
    for write in (False, True):
        engine = Shouting()
        found = run(release("Eins. Zwei."), engine, write=write, memory=None)
        assert engine.asked == [["Zwei."]]
    memory.add([("Eins.", "from memory")], "de", "en-GB", "deepl")
    found = run(release("Eins. Zwei."), engine)
    assert targets(found) == ["", "en-GB: ZWEI."]
    record = read_bilingual(path)
    assert record.units[0].segments[0].target == "One, begun"
    assert [f.code for f in record.findings()] == ["target-still-initial"]
    run(release("Zwei."))
    assert ("previous", "Eins.\nOne, begun") in notes(path)


def test_a_copy_of_the_source_in_the_target_is_no_translation(run, path):
    run(release("Eins."))
    edit(path, ("<target></target>", "<target>Eins.</target>"))
    assert targets(run(release("Eins."), Shouting())) == ["en-GB: EINS."]
    assert notes(path) == []


def test_a_changed_space_costs_nothing(run, path):
    run(release("Rund 1.500 Gäste kamen."), Shouting())
    correct(path, "Rund 1.500 Gäste kamen.", "Some 1,500 guests came.")
    engine = Shouting()
    found = run(release("Rund 1.500\u00a0Gäste kamen."), engine)
    assert (engine.asked, targets(found)) == ([], ["Some 1,500 guests came."])
    assert found.units[0].source == read_bilingual(path).units[0].source == "Rund 1.500\u00a0Gäste kamen."


def cut(path: Path, unit_number: int, *segments: BilingualSegment) -> None:
    record = read_bilingual(path)
    units = list(record.units)
    units[unit_number] = replace(units[unit_number], segments=segments)
    write_bilingual(path, replace(record, units=tuple(units)))


def test_segments_that_a_cat_tool_joined_or_split_stay_so(run, path):
    of = release("Eins ist da. Zwei auch, und Drei.", "Ende.")
    run(of, Shouting())
    cut(
        path,
        0,
        BilingualSegment("s1", "Eins ist da. Zwei auch,", "One and two are there,", State.REVIEWED),
        BilingualSegment("s3", "und Drei.", "and three.", State.REVIEWED),
    )
    engine = Shouting()
    found = run(of, engine)
    assert engine.asked == []
    assert [(u.id, u.target) for u in found.units[:2]] == [("b1.s1", "One and two are there,"), ("b1.s3", "and three.")]
    assert found.text("b1") == "One and two are there, and three."
    moved = run(release("Ganz neu.", "Eins ist da. Zwei auch, und Drei."), engine)
    assert targets(moved)[1:] == ["One and two are there,", "and three."]


def test_segments_of_another_text_are_cut_anew_and_their_words_kept(run, path):
    of = release("Eins ist da. Zwei auch.")
    run(of)
    cut(path, 0, BilingualSegment("s1", "Eins ist dort. Zwei auch.", "One is there. So is two.", State.REVIEWED))
    assert [u.source for u in run(of).units] == ["Eins ist da.", "Zwei auch."]
    assert notes(path) == [("previous", "Eins ist dort. Zwei auch.\nOne is there. So is two.")]


SENTENCE = st.sampled_from(["Eins ist da.", "Zwei ist da.", "Drei ist weg.", "Vier bleibt.", "Fünf geht.", "Sechs."])
TEXTS = st.lists(st.lists(SENTENCE, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None)
@given(old=TEXTS, new=TEXTS, state=st.sampled_from([State.TRANSLATED, State.REVIEWED, State.FINAL]))
def test_whatever_changes_in_the_german_no_words_of_a_person_are_lost(old, new, state):
    before, after = release(*old), release(*new)
    units = tuple(Unit(s.id, s.text, f"hand {s.id}", state, "record", AT) for s in split_release(before, sentences))
    record = update_bilingual(None, Translation(before, "fr", units))
    segments = split_release(after, sentences, record)
    found = translate(after, "fr", segments=segments, record=record, memory=None, engine=Shouting())
    updated = update_bilingual(record, found)
    kept = [
        *(s.target for u in updated.units for s in u.segments),
        *(n.text.split("\n")[1] for n in (*updated.notes, *(n for u in updated.units for n in u.notes))),
        *(s.target for u in updated.units for s in u.suggestions),
    ]
    assert {u.target for u in units} <= set(kept)
    assert [s.source for u in updated.units for s in u.segments] == [s.text for s in segments]
    # what the German still says is not asked for again
    assert all(u.origin == "record" for u in found.units if u.source in {s.source for s in units})
    again = translate(
        after, "fr", segments=split_release(after, sentences, updated), record=updated, memory=None, engine=None
    )
    assert targets(again) == targets(found)
    assert update_bilingual(updated, again) == updated


def test_a_dry_run_asks_nobody_and_knows_the_bill(memory, path, run):
    run(release("Eins."), Shouting())
    of = release("Eins. Zwei.", "Zwei.")
    record = read_bilingual(path)
    decided = plan_release(of, "en-GB", segments=split_release(of, sentences, record), record=record, memory=memory)
    assert dry_run(decided) == len("Zwei.")


SLOW_RUN = """
import sys, time
from pathlib import Path
from pressflow.memory.store import open_memory
from pressflow.model import Block, Position, Release, Role
from pressflow.translate import translate_file

class Slow:
    name = "slow"
    def translate(self, texts, target, context):
        with open("billed", "a") as log:
            log.writelines(f"{text}\\n" for text in texts)
        print("asked", flush=True)
        time.sleep(0.02)
        return [f"{text} (en)" for text in texts]

at = Position("release.md")
blocks = tuple(Block(f"b{n}", Role.PARAGRAPH, f"Absatz {n}.", at) for n in range(1, 13))
with open_memory(Path("memory.sqlite")) as memory:
    found = translate_file(Release("x", "de", blocks, at), "en-GB", Path("en-GB.xlf"),
                           sentences=lambda text: [(0, len(text))], memory=memory, engine=Slow())
print("missing", found.missing)
"""


def test_killed_runs_cost_at_most_the_request_they_died_in(tmp_path):
    def start() -> subprocess.Popen[str]:
        return subprocess.Popen([sys.executable, "-c", SLOW_RUN], cwd=tmp_path, stdout=subprocess.PIPE, text=True)

    for requests, delay in ((2, 0.0), (3, 0.015), (2, 0.024)):
        run = start()
        for _ in range(requests):
            assert run.stdout.readline() == "asked\n"
        time.sleep(delay)
        run.kill()
        run.communicate()
    out, _ = start().communicate()
    assert out.endswith("missing 0\n")
    billed = (tmp_path / "billed").read_text().splitlines()
    assert sorted(set(billed)) == sorted(f"Absatz {n}." for n in range(1, 13))
    assert len(billed) <= 12 + 3
    assert [u.target for u in read_bilingual(tmp_path / "en-GB.xlf").record().values()] == [
        f"Absatz {n}. (en)" for n in range(1, 13)
    ]
    assert not list(tmp_path.glob("*damaged*"))
