"""What the proof found stands in the bilingual file as notes, and goes when it is mended."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pressflow.memory.bilingual import Bilingual, BilingualSegment, BilingualUnit, Note
from pressflow.memory.findings import note_findings
from pressflow.memory.xliff import read_bilingual, write_bilingual
from pressflow.model import Block, Finding, Position, Release, Role, Severity, Side, State, Translation, Verdict

AT = Position("release.md", 3)


@pytest.fixture
def path(tmp_path):
    segments = (
        BilingualSegment("s1", "Eins.", "One.", State.TRANSLATED),
        BilingualSegment("s2", "1.500 kamen.", "1,050 came.", State.TRANSLATED),
    )
    notes = (Note("s2: Zahl nachgefragt", "finding"), Note("Achtung: Titel", "finding"))
    unit = BilingualUnit("b1", "lead", segments, notes)
    write_bilingual(tmp_path / "en-GB.xlf", Bilingual("de", "en-GB", "release.md", (unit,)))
    return tmp_path / "en-GB.xlf"


def translation(path) -> Translation:
    release = Release("x", "de", (Block("b1", Role.LEAD, "Eins. 1.500 kamen.", AT),), AT)
    return Translation(release, "en-GB", tuple(read_bilingual(path).record().values()))


def finding(at: Position, severity: Severity = Severity.ERROR) -> Finding:
    side = Side(0, 5, "1,050", "1050", "1,050 came.", at)
    return Finding("amount-changed", severity, "'1.500' reads '1,050'", "write 1,500", at, "en-GB", target=side)


def notes(path) -> list[str]:
    return [n.text for u in read_bilingual(path).units for n in u.notes]


def test_a_finding_is_a_note_and_points_at_the_line_where_the_target_now_stands(path):
    of = translation(path)
    moved, verdict = note_findings(path, of, Verdict((finding(of.units[1].at),)))
    assert notes(path)[2:] == ["s2: amount-changed: '1.500' reads '1,050'; write 1,500"]
    row = path.read_text("utf-8").splitlines()[verdict.findings[0].at.place - 1]
    assert row.strip() == "<target>1,050 came.</target>"
    assert verdict.findings[0].target.at == verdict.findings[0].at == moved.units[1].at
    again = note_findings(path, moved, verdict)
    assert again == (moved, verdict)
    assert len(notes(path)) == 3


def test_notes_go_with_what_they_told_and_those_of_people_stay(path):
    of = translation(path)
    of, verdict = note_findings(path, of, Verdict((finding(of.units[1].at),)))
    note_findings(path, of, replace(verdict, findings=()))
    assert notes(path) == ["s2: Zahl nachgefragt", "Achtung: Titel"]


def test_what_only_tells_is_no_note(path):
    of = translation(path)
    note_findings(path, of, Verdict((finding(of.units[1].at, Severity.INFO), finding(AT))))
    assert len(notes(path)) == 2
