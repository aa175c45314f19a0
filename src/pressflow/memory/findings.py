"""The findings of the proof as notes in the bilingual file, where the person who corrects it will see them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from pressflow.memory.bilingual import FINDING, Bilingual, BilingualUnit, Note
from pressflow.memory.xliff import read_bilingual, write_bilingual
from pressflow.model import Finding, Position, Severity, Translation, Verdict

_OURS = re.compile(r"(?P<id>[^\s:]+): [a-z]+(?:-[a-z]+)*: ")
_PRIORITY = {Severity.ERROR: "1", Severity.WARNING: "3"}  # infos ask for nothing
_WHOLE_FILE = "segments-untranslated"  # about no one segment


def note_findings(path: Path, translation: Translation, verdict: Verdict) -> tuple[Translation, Verdict]:
    """Write each finding as a note to its unit in the file at `path`, and take off those that no longer hold.

    What comes back is the translation and the verdict with the lines of the file as it is now: notes move them.
    """
    if not path.exists():
        return translation, verdict
    record = read_bilingual(path)
    noted = with_findings(record, verdict.findings)
    if noted == record:
        return translation, verdict
    write_bilingual(path, noted)
    lines = dict(zip(_lines(record), _lines(read_bilingual(path)), strict=True))
    units = tuple(replace(u, at=_moved(u.at, record.file, lines)) for u in translation.units)
    findings = tuple(_finding_moved(f, record.file, lines) for f in verdict.findings)
    return replace(translation, units=units), replace(verdict, findings=findings)


def with_findings(record: Bilingual, findings: Sequence[Finding]) -> Bilingual:
    """The record with exactly these findings as notes. They know their segment by its line in the file."""
    units = tuple(replace(u, notes=_notes(u, record.file, findings)) for u in record.units)
    return replace(record, units=units)


def _notes(unit: BilingualUnit, file: str, findings: Iterable[Finding]) -> tuple[Note, ...]:
    others = [n for n in unit.notes if not _is_ours(n, unit)]
    fresh = [
        Note(
            f"{segment.id}: {f.code}: {f.message}; {f.fix}",
            FINDING,
            (("appliesTo", "target"), ("priority", _PRIORITY[f.severity])),
        )
        for segment in unit.segments
        for f in findings
        if f.severity in _PRIORITY and f.code != _WHOLE_FILE and f.at == Position(file, segment.line)
    ]
    return tuple(dict.fromkeys([*others, *fresh]))


def _is_ours(note: Note, unit: BilingualUnit) -> bool:
    found = _OURS.match(note.text)
    return note.category == FINDING and found is not None and found["id"] in {s.id for s in unit.segments}


def _lines(record: Bilingual) -> Iterator[int]:
    return (s.line for u in record.units for s in u.segments)


def _moved(at: Position, file: str, lines: Mapping[int, int]) -> Position:
    if at.file != file or not isinstance(at.place, int):
        return at
    return replace(at, place=lines.get(at.place, at.place))


def _finding_moved(finding: Finding, file: str, lines: Mapping[int, int]) -> Finding:
    target = finding.target
    if target and target.at:
        target = replace(target, at=_moved(target.at, file, lines))
    return replace(finding, target=target, at=_moved(finding.at, file, lines) if finding.at else None)
