"""What CAT tools send back: XLIFF 2.1 written anew by other hands, and XLIFF 1.2 of Trados and memoQ."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from xliff_rules import broken_rules

from pressflow.errors import MemoryFileError
from pressflow.memory.aids import Mark, with_marks
from pressflow.memory.bilingual import Bilingual, BilingualSegment, BilingualUnit, Note, machine_mark
from pressflow.memory.returned import merge_returned
from pressflow.memory.xliff import bilingual_bytes, read_bilingual, write_bilingual
from pressflow.model import State

PLAIN = """<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="C:\\Projekt\\release.md" source-language="de-DE" target-language="en-GB" datatype="x">
<header/><body><group>
<trans-unit id="b1" approved="yes"><source>Gold</source><target state="translated">Gold</target></trans-unit>
<trans-unit id="b2"><source>Rund <g id="1">1.500</g> Gäste<x id="2" equiv-text="!"/></source>
<target state="signed-off">Some <g id="1">1,500</g> guests<x id="2" equiv-text="!"/></target>
<note from="ute">Zahl geprüft</note></trans-unit>
<trans-unit id="b3"><source>Ja.</source>
<target state="translated" state-qualifier="mt-suggestion">Yes.</target></trans-unit>
<trans-unit id="b4"><source>Nein.</source><target state="needs-translation">No</target></trans-unit>
<trans-unit id="b5"><source>Offen.</source></trans-unit>
</group></body></file></xliff>"""

TRADOS = """<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2"
 version="1.2" sdl:version="1.0"><file original="release.docx" datatype="x-sdlfilterframework2" source-language="de-DE"
 target-language="en-GB"><header/><body><trans-unit id="7d0c"><source>Eins ist da. Zwei auch. Drei nie. Vier.</source>
<seg-source><mrk mtype="seg" mid="1">Eins ist da.</mrk>
<mrk mtype="seg" mid="2">Zwei <bpt id="4">&lt;b></bpt>auch<ept id="4">&lt;/b></ept>.</mrk>
<mrk mtype="seg" mid="3">Drei nie.</mrk> <mrk mtype="seg" mid="4">Vier.</mrk></seg-source>
<target><mrk mtype="seg" mid="1">One is there.</mrk>
<mrk mtype="seg" mid="2">So is <bpt id="4">&lt;b></bpt>two<ept id="4">&lt;/b></ept>.</mrk>
<mrk mtype="seg" mid="3">Three nev</mrk> <mrk mtype="seg" mid="4">Four.</mrk></target>
<sdl:seg-defs><sdl:seg id="1" conf="Translated" origin="interactive"/><sdl:seg id="2" conf="ApprovedSignOff"/>
<sdl:seg id="3" conf="Draft"/><sdl:seg id="4" conf="RejectedTranslation"/></sdl:seg-defs></trans-unit>
</body></file></xliff>"""

MEMOQ = """<xliff xmlns:mq="MQXliff" version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="release.md" source-language="de" target-language="en-GB" datatype="x"><body>
<trans-unit id="1" mq:status="ManuallyConfirmed"><source xml:space="preserve">Ja.</source>
<target>Yes.</target></trans-unit>
<trans-unit id="2" mq:status="Reviewer2Confirmed"><source>Nein.</source><target>No.</target></trans-unit>
<trans-unit id="3" mq:status="PartiallyEdited"><source>Doch.</source><target>Bu</target></trans-unit>
<trans-unit id="3" mq:status="Proofread"><source>Gut.</source><target>Good.</target></trans-unit>
</body></file></xliff>"""


def read(tmp_path: Path, text: str, name: str = "back.xlf") -> Bilingual:
    (tmp_path / name).write_text(text, "utf-8")
    return read_bilingual(tmp_path / name, source="de", target="en-GB")


def told(record: Bilingual) -> list[tuple[str, str, str]]:
    return [(s.source, s.target, s.state) for u in record.units for s in u.segments]


def record(*segments: BilingualSegment, notes: tuple[Note, ...] = ()) -> Bilingual:
    return Bilingual("de", "en-GB", "release.md", (BilingualUnit("b1", "lead", segments, notes),))


def machine(id_: str, source: str, target: str) -> BilingualSegment:
    return BilingualSegment(id_, source, target, State.TRANSLATED, machine_mark("deepl", target))


# --- XLIFF 1.2 -------------------------------------------------------------------------------------------------------


def test_plain_xliff_1_2(tmp_path):
    found = read(tmp_path, PLAIN)
    assert told(found) == [
        ("Gold", "Gold", "reviewed"),
        ("Rund 1.500 Gäste!", "Some 1,500 guests!", "reviewed"),
        ("Ja.", "Yes.", "translated"),
        ("Nein.", "No", "initial"),
        ("Offen.", "", "initial"),
    ]
    assert (found.original.endswith("release.md"), found.units[1].notes) == (True, (Note("Zahl geprüft"),))
    assert [u.segments[0].machine for u in found.units] == [False, False, True, False, False]


def test_trados_tells_by_its_own_marks_how_far_a_segment_is(tmp_path):
    assert told(read(tmp_path, TRADOS)) == [
        ("Eins ist da.", "One is there.", "translated"),
        ("Zwei auch.", "So is two.", "final"),
        ("Drei nie.", "Three nev", "initial"),
        ("Vier.", "Four.", "initial"),
    ]


def test_memoq_tells_by_its_own_marks_how_far_a_segment_is(tmp_path):
    found = read(tmp_path, MEMOQ)
    assert [(t, s) for _, t, s in told(found)] == [
        ("Yes.", "translated"),
        ("No.", "final"),
        ("Bu", "initial"),
        ("Good.", "reviewed"),
    ]
    assert len({u.id for u in found.units}) == 4


@pytest.mark.parametrize("text", [PLAIN, TRADOS, MEMOQ])
def test_what_was_read_as_1_2_is_written_as_valid_2_1(tmp_path, text):
    found = read(tmp_path, text)
    write_bilingual(tmp_path / "again.xlf", found)
    assert broken_rules((tmp_path / "again.xlf").read_bytes()) == []
    assert told(read_bilingual(tmp_path / "again.xlf")) == told(found)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (PLAIN.replace('target-language="en-GB"', 'target-language="fr"'), "target-language is 'fr', not 'en-GB'"),
        (PLAIN.replace('source-language="de-DE" ', ""), "source-language is ''"),
        ('<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', "no <file>"),
    ],
)
def test_a_1_2_file_that_does_not_fit_is_refused(tmp_path, text, problem):
    with pytest.raises(MemoryFileError, match=problem):
        read(tmp_path, text)


# --- inline codes ----------------------------------------------------------------------------------------------------


def test_codes_come_back_where_they_were_and_a_person_may_move_them(tmp_path):
    inside = (
        '<source>Das <pc id="fix1" canDelete="no">GOLD Label</pc> ist <pc id="c1" dataRefStart="d1">sehr <ph id="c2"'
        ' equiv="–"/> gut</pc><ph id="c3"/>.</source>'
    )
    target = (
        '<target>Very <pc id="c1" dataRefStart="d1">good<ph id="c2" equiv="–"/></pc> is the '
        '<pc id="fix1" canDelete="no">GOLD Label</pc>.<ph id="c3"/></target>'
    )
    text = (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="en-GB"><file id="f1">'
        '<unit id="b1"><originalData><data id="d1">&lt;b></data></originalData><segment id="s1" state="final">'
        f"{inside}{target}</segment></unit></file></xliff>"
    )
    found = read(tmp_path, text)
    assert told(found)[0][:2] == ("Das GOLD Label ist sehr – gut.", "Very good– is the GOLD Label.")
    written = bilingual_bytes(found)
    assert broken_rules(written) == []
    plain = re.sub(r' canDelete="no" id="fix1"', ' id="fix1" canDelete="no"', written.decode())
    for piece in ('<pc id="fix1" canDelete="no">GOLD Label</pc>.<ph id="c3"/>', 'good<ph equiv="–" id="c2"/></pc>'):
        assert piece in plain
    (tmp_path / "again.xlf").write_bytes(written)
    assert read_bilingual(tmp_path / "again.xlf") == found


def test_marks_stand_on_both_sides_or_on_none():
    segment = BilingualSegment("s1", "Uwe und GOLD und Uwe", "GOLD, Uwe and he", State.TRANSLATED)
    marks = (Mark(0, 3, False), Mark(8, 12, True), Mark(17, 20, False))
    (marked,) = with_marks([segment], lambda _: marks)
    assert [(c.start, c.end) for c in marked.source_codes] == [(0, 3), (8, 12)]
    assert [marked.target[c.start : c.end] for c in marked.target_codes] == ["GOLD", "Uwe"]
    assert with_marks([marked], lambda _: marks) == (marked,)
    (open_,) = with_marks([BilingualSegment("s1", segment.source)], lambda _: marks)
    assert [(c.start, c.end) for c in open_.source_codes] == [(8, 12)]
    assert with_marks([marked], lambda _: ())[0] == segment
    assert broken_rules(bilingual_bytes(record(marked, replace(open_, id="s2", source_codes=())))) == []


def test_ids_of_marks_are_unique_in_their_unit():
    segments = [BilingualSegment(f"s{n}", "GOLD hier.", "GOLD here.", State.TRANSLATED) for n in (1, 2)]
    marked = with_marks(segments, lambda _: (Mark(0, 4, True),))
    assert broken_rules(bilingual_bytes(record(*marked))) == []


# --- merging ---------------------------------------------------------------------------------------------------------


def test_a_translators_words_states_and_notes_are_taken():
    own = record(machine("s1", "Ja.", "Yes."), BilingualSegment("s2", "Nein."), machine("s3", "Doch.", "But yes."))
    back = record(
        BilingualSegment("s1", "Ja.", "Yes.", State.REVIEWED),
        BilingualSegment("s2", "Nein.", "No.", State.TRANSLATED),
        machine("s3", "Doch.", "But yes."),
        notes=(Note("Titel?"),),
    )
    merged = merge_returned(own, back)
    assert [t[1:] for t in told(merged.record)] == [
        ("Yes.", "reviewed"),
        ("No.", "translated"),
        ("But yes.", "translated"),
    ]
    assert [s.machine for s in merged.record.units[0].segments] == [False, False, True]
    assert (merged.record.units[0].notes, merged.taken, merged.replaced, merged.strange) == (
        (Note("Titel?"),),
        2,
        (),
        0,
    )
    assert merge_returned(merged.record, back).record == merged.record


def test_a_machines_words_that_nobody_touched_replace_nothing():
    own = record(BilingualSegment("s1", "Ja.", "Indeed.", State.REVIEWED), machine("s2", "Nein.", "No!"))
    back = record(machine("s1", "Ja.", "Yes."), machine("s2", "Nein.", "No."))
    assert merge_returned(own, back).record == own


def test_of_two_peoples_words_the_returned_stand_and_the_others_stay_beside():
    own = record(BilingualSegment("s1", "Ja.", "Indeed.", State.REVIEWED))
    merged = merge_returned(own, record(BilingualSegment("s1", "Ja.", "Aye.", State.REVIEWED)))
    assert told(merged.record) == [("Ja.", "Aye.", "reviewed")]
    assert [(s.kind, s.target) for s in merged.record.units[0].suggestions] == [("previous", "Indeed.")]
    assert merged.replaced == ("b1.s1",)


def test_segments_that_were_split_or_joined_come_in_as_they_are():
    own = record(BilingualSegment("s1", "Eins ist da. Zwei auch.", "One and two.", State.REVIEWED))
    back = record(
        BilingualSegment("s1", "Eins ist da.", "One is there.", State.FINAL),
        BilingualSegment("s9", "Zwei auch.", "So is two.", State.FINAL),
    )
    merged = merge_returned(own, back).record
    assert [t[1] for t in told(merged)] == ["One is there.", "So is two."]
    assert [(s.ref, s.target) for s in merged.units[0].suggestions] == [("s1", "One and two.")]
    assert broken_rules(bilingual_bytes(merged)) == []


def test_german_that_is_not_in_the_record_is_counted_and_left_alone():
    own = record(BilingualSegment("s1", "Ja."))
    merged = merge_returned(own, record(BilingualSegment("s1", "Jein.", "Yo.", State.FINAL)))
    assert (merged.record, merged.strange) == (own, 1)


def test_a_trados_file_fills_the_record(tmp_path):
    own = record(
        *(BilingualSegment(f"s{n}", t) for n, t in enumerate(("Eins ist da.", "Zwei auch.", "Drei nie.", "Vier."), 1))
    )
    merged = merge_returned(own, read(tmp_path, TRADOS))
    assert [s.state for s in merged.record.units[0].segments] == ["translated", "final", "initial", "initial"]
    assert merged.record.units[0].segments[2].target == "Three nev"  # begun: kept, not used
