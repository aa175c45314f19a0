"""XLIFF 1.2 as CAT tools send it back: plain, Trados' (.sdlxliff) and memoQ's (.mqxliff). Read, never written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lxml import etree

from pressflow.errors import MemoryFileError
from pressflow.memory._xml import line_of, local_name, one_line
from pressflow.memory.bilingual import Bilingual, BilingualSegment, BilingualUnit, Note, machine_mark
from pressflow.model import Position, State

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"

_X = f"{{{NAMESPACE}}}"
_TRADOS = "{http://sdl.com/FileTypes/SdlXliff/1.0}"
_MEMOQ = "{MQXliff}"
_NATIVE = ("bpt", "ept", "ph", "it", "sub")  # hold markup of the document that the text came from, not words

# What a tool says of a target -> how far it is. Begun and rejected ones stay drafts: kept, and not used.
_STATES: Mapping[str, State] = {
    "translated": State.TRANSLATED,
    "needs-review-translation": State.TRANSLATED,
    "needs-review-adaptation": State.TRANSLATED,
    "needs-review-l10n": State.TRANSLATED,
    "signed-off": State.REVIEWED,
    "final": State.FINAL,
}
_CONFIRMED: Mapping[str, State] = {  # Trados' `conf`
    "Translated": State.TRANSLATED,
    "ApprovedTranslation": State.REVIEWED,
    "ApprovedSignOff": State.FINAL,
}
_STATUS: Mapping[str, State] = {  # memoQ's `mq:status`
    "ManuallyConfirmed": State.TRANSLATED,
    "Reviewer1Confirmed": State.REVIEWED,
    "Proofread": State.REVIEWED,
    "Reviewer2Confirmed": State.FINAL,
}
_MACHINE = ("mt-suggestion", "leveraged-mt")


def is_older(root: etree._Element) -> bool:
    """Whether the file is XLIFF 1.2 (or 1.1, which differs in nothing that is read here)."""
    return local_name(root) == "xliff" and root.get("version", "") in ("1.1", "1.2") and root.tag == f"{_X}xliff"


def read_older(root: etree._Element, name: str) -> Bilingual:
    """The file as a value. Units have the ids of their `<trans-unit>`s, segments those of `<mrk mtype="seg">`.

    Raises MemoryFileError with file:line and the fix.
    """
    files = root.findall(f"{_X}file")
    if not files:
        raise MemoryFileError("has no <file>", "export it again", Position(name, line_of(root)))
    locales = {(f.get("source-language", ""), f.get("target-language", "")) for f in files}
    if len(locales) > 1:
        fix = "export one file for each language"
        raise MemoryFileError("holds several pairs of languages", fix, Position(name, line_of(files[1])))
    source_locale, target_locale = locales.pop()
    units = [_unit(element) for file in files for element in file.iter(f"{_X}trans-unit")]
    original = files[0].get("original", "").replace("\\", "/").rpartition("/")[2]
    kept = tuple(u for u in _with_own_ids(units) if u.segments)
    return Bilingual(source_locale, target_locale, original, kept, file=name)


def _with_own_ids(units: Sequence[BilingualUnit]) -> Iterator[BilingualUnit]:
    """The units, later ones of the same id under a new one: files of one document count from 1 again."""
    seen: set[str] = set()
    for number, unit in enumerate(units, 1):
        id_ = unit.id if unit.id and unit.id not in seen else f"u{number}"
        seen.add(id_)
        yield replace(unit, id=id_)


def _unit(element: etree._Element) -> BilingualUnit:
    source, target = element.find(f"{_X}seg-source"), element.find(f"{_X}target")
    if source is None:
        source = element.find(f"{_X}source")
    if source is None:
        return BilingualUnit(element.get("id", ""), "", ())
    pieces = _pieces(source) or {"": source}
    targets = (_pieces(target) or {"": target}) if target is not None else {}
    segments = (_segment(element, target, mid, piece, targets.get(mid)) for mid, piece in pieces.items())
    notes = tuple(
        Note(text) for n in element.findall(f"{_X}note") if (text := one_line("".join(map(str, n.itertext()))))
    )
    return BilingualUnit(
        element.get("id", ""), element.get("resname", ""), tuple(s for s in segments if s.source or s.target), notes
    )


def _pieces(element: etree._Element) -> dict[str, etree._Element]:
    """The segments within a source or target, by their `mid`."""
    return {m.get("mid", ""): m for m in element.iter(f"{_X}mrk") if m.get("mtype") == "seg"}


def _segment(
    unit: etree._Element, whole: etree._Element | None, mid: str, source: etree._Element, target: etree._Element | None
) -> BilingualSegment:
    text = "" if target is None else _words(target)
    state = _state(unit, whole, mid) if text else State.INITIAL
    engine = text and state is State.TRANSLATED and whole is not None and whole.get("state-qualifier") in _MACHINE
    id_ = f"s{mid}" if mid.isalnum() else "s1"
    mark = machine_mark("mt", text) if engine else ""
    return BilingualSegment(id_, _words(source), text, state, mark, line=line_of(source if target is None else target))


def _state(unit: etree._Element, target: etree._Element | None, mid: str) -> State:
    """How far a segment is, by what its tool says of it; a person's approval counts as a review."""
    for definition in unit.iter(f"{_TRADOS}seg"):
        if definition.get("id", "") == mid:
            return _CONFIRMED.get(definition.get("conf", ""), State.INITIAL)
    if unit.get(f"{_MEMOQ}status") is not None:
        return _STATUS.get(unit.get(f"{_MEMOQ}status", ""), State.INITIAL)
    state = _STATES.get(target.get("state", "") if target is not None else "", State.INITIAL)
    if unit.get("approved") == "yes" and state is not State.FINAL:
        return State.REVIEWED
    return state


def _words(element: etree._Element) -> str:
    return one_line("".join(_flat(element)))


def _flat(element: etree._Element) -> Iterator[str]:
    """The words, without inline codes; a placeholder stands for its `equiv-text`."""
    yield element.text or ""
    for child in element:
        if child.get("equiv-text") is not None:
            yield child.get("equiv-text", "")
        elif local_name(child) not in _NATIVE:
            yield from _flat(child)
        yield child.tail or ""
