"""XLIFF 2.1, the record of every translation: one `<unit>` a block, one `<segment>` a sentence.

States are XLIFF's own: initial, translated, reviewed, final. A target in state initial is a draft: it is kept in the
file and not used. A segment without a target is initial, whatever its state says. `subState="pressflow:deepl.1f2e3d4c"`
names the engine that wrote a target, with a fingerprint of its words: once somebody has changed them, they are a
person's.

Words that must survive as they are (names, identifiers, verbatim terms) stand in `<pc id="fix1" canDelete="no">`, as
far as both sides have them. Inline codes, notes, matches, elements and attributes of other namespaces and the ids of
segments survive a round trip; groups and comments do not. XLIFF 1.2 is read as well (`_xliff12.py`) and
written as 2.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from lxml import etree

from pressflow.errors import MemoryFileError
from pressflow.memory._inline import read_inline, write_inline
from pressflow.memory._matches import NAMESPACE as MATCHES_NAMESPACE
from pressflow.memory._matches import add_matches, is_ours, read_matches
from pressflow.memory._xliff12 import is_older, read_older
from pressflow.memory._xml import IMPOSSIBLE, alone, line_of, local_name, other_attributes, parse_xml, read_whole
from pressflow.memory.bilingual import Bilingual, BilingualSegment, BilingualUnit, Note
from pressflow.memory.match import same_locale
from pressflow.model import Position, State
from pressflow.textfile import write_whole

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"  # of 2.0 and of 2.1
VERSIONS = ("2.0", "2.1")
MATCHES = f"{{{MATCHES_NAMESPACE}}}matches"

_X = f"{{{NAMESPACE}}}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_WHITE = " \t\r\n"  # what XML calls white space; str.strip would take a no-break space with it
_UNIQUE = re.compile(r"[^\s.]+")  # a segment id that fits into ours: "b2.s1"


# --- reading --------------------------------------------------------------------------------------------------


def read_bilingual(path: Path, *, source: str | None = None, target: str | None = None) -> Bilingual:
    """The bilingual file at `path`. Raises MemoryFileError with file:line and the fix.

    source, target: the locales it must be in, if given; `de` and `de-DE` count as the same, `en-GB` and `en-US` do not.
    """
    record, names, line = _read(read_whole(path, "bilingual"), path.as_posix())
    _check_locales((record.source_locale, record.target_locale), (source, target), names, Position(record.file, line))
    return record


@lru_cache(maxsize=8)
def _read(content: bytes, name: str) -> tuple[Bilingual, tuple[str, str], int]:
    """The file, what its root calls the two locales, and the line of the root.

    Kept for a moment: a stage reads the file, brings it up to date and reads it back, and so does the next.
    """
    root = parse_xml(content, name, "bilingual")
    if is_older(root):
        return read_older(root, name), ("source-language", "target-language"), line_of(root)
    _check_root(root, name)
    files = root.findall(f"{_X}file")
    if len(files) != 1:
        raise _error(f"has {len(files)} <file> elements", "keep one release in one bilingual file", name, root)
    units = tuple(_unit(e, name) for e in files[0].iter(f"{_X}unit"))
    _check_unique([(u.id, e) for u, e in zip(units, files[0].iter(f"{_X}unit"), strict=True)], "unit", name)
    record = Bilingual(
        root.get("srcLang", ""),
        root.get("trgLang", ""),
        files[0].get("original", ""),
        units,
        _notes(files[0]),
        other_attributes(root, "version", "srcLang", "trgLang", f"{_XML}space"),
        other_attributes(files[0], "id", "original", f"{_XML}space"),
        _extras(files[0]),
        name,
    )
    return record, ("srcLang", "trgLang"), line_of(root)


def _check_root(root: etree._Element, name: str) -> None:
    if local_name(root) != "xliff":
        raise _error(f"<{local_name(root)}> is not XLIFF", "export the file as XLIFF 2.1", name, root)
    version = root.get("version", "")
    if root.tag != f"{_X}xliff" or version not in VERSIONS:
        raise _error(f"XLIFF version {version!r} cannot be read", "export the file as XLIFF 2.1", name, root)


def _check_locales(
    found: tuple[str, str], expected: tuple[str | None, str | None], attributes: tuple[str, str], at: Position
) -> None:
    for tag, wanted, attribute in zip(found, expected, attributes, strict=True):
        if not tag or (wanted and not same_locale(tag, wanted)):
            fix = f"write {wanted or 'a language tag'} there if the texts are in that language, or move the file"
            raise MemoryFileError(f"{attribute} is {tag!r}" + (f", not {wanted!r}" if wanted else ""), fix, at)


def _check_unique(ids: Sequence[tuple[str, etree._Element]], what: str, name: str) -> None:
    seen: set[str] = set()
    for id_, element in ids:
        if id_ in seen:
            raise _error(f"{what} id {id_!r} occurs twice", "give each its own id", name, element)
        seen.add(id_)


def _unit(element: etree._Element, name: str) -> BilingualUnit:
    if not element.get("id"):
        raise _error("<unit> has no id", "give it the id of its block", name, element)
    elements = element.findall(f"{_X}segment")
    _check_unique([(e.get("id", ""), e) for e in elements if e.get("id")], "segment", name)
    ids = _segment_ids(elements)
    return BilingualUnit(
        element.get("id", ""),
        element.get("name", ""),
        # a segment that a CAT tool left empty after joining two is none
        tuple(s for s in (_segment(e, i, name) for e, i in zip(elements, ids, strict=True)) if s.source or s.target),
        _notes(element),
        other_attributes(element, "id", "name", f"{_XML}space"),
        _extras(element),
        read_matches(element, NAMESPACE, name),
    )


def _segment_ids(elements: Sequence[etree._Element]) -> list[str]:
    """The segments' own ids where they fit into ours, else the next free number: CAT tools leave ids out."""
    own = [e.get("id", "") if _UNIQUE.fullmatch(e.get("id", "")) else "" for e in elements]
    free = (f"s{n}" for n in range(1, 2 * len(own) + 1) if f"s{n}" not in own)
    return [id_ or next(free) for id_ in own]


def _segment(element: etree._Element, id_: str, name: str) -> BilingualSegment:
    source, target = element.find(f"{_X}source"), element.find(f"{_X}target")
    if source is None:
        raise _error("<segment> has no <source>", "put the German sentence back", name, element)
    state = element.get("state", State.INITIAL)
    if state not in tuple(State):
        raise _error(f"{state!r} is no state", f"choose one of: {', '.join(State)}", name, element)
    german, source_codes = read_inline(source, NAMESPACE, name)
    text, target_codes = ("", ()) if target is None else read_inline(target, NAMESPACE, name)
    return BilingualSegment(
        id_,
        german,
        text,
        State(state) if text else State.INITIAL,  # nothing was reviewed where nothing stands
        element.get("subState", "") if text else "",
        other_attributes(element, "id", "state", "subState"),
        source_codes,
        target_codes,
        line_of(source if target is None else target),
    )


def _notes(element: etree._Element) -> tuple[Note, ...]:
    found = element.findall(f"{_X}notes/{_X}note")
    return tuple(
        Note(
            "".join(str(t) for t in n.itertext()).strip(_WHITE),
            n.get("category", ""),
            other_attributes(n, "category", f"{_XML}space"),
        )
        for n in found
    )


def _extras(element: etree._Element) -> tuple[str, ...]:
    """The children of other namespaces, but for matches, a skeleton and original data, each as XML of its own."""
    own = ("skeleton", "originalData")
    kept = (c for c in element if etree.QName(c).namespace != NAMESPACE or local_name(c) in own)
    return tuple(alone(c) for c in kept if c.tag != MATCHES)


def _error(problem: str, fix: str, name: str, element: etree._Element) -> MemoryFileError:
    return MemoryFileError(problem, fix, Position(name, line_of(element)))


# --- writing --------------------------------------------------------------------------------------------------


def write_bilingual(path: Path, bilingual: Bilingual) -> None:
    """Write the file in one step; one source and one target a line. Unchanged content is not written again."""
    write_whole(path, bilingual_bytes(bilingual))


def bilingual_bytes(bilingual: Bilingual) -> bytes:
    """The file's content: the same bytes for the same value, and again after reading it back."""
    root = etree.Element(f"{_X}xliff", nsmap={None: NAMESPACE})  # type: ignore[dict-item]
    _set(root, ("version", VERSIONS[-1]), ("srcLang", bilingual.source_locale), ("trgLang", bilingual.target_locale))
    _set(root, (f"{_XML}space", "preserve"), *bilingual.attributes)
    file = etree.SubElement(root, f"{_X}file")
    _set(file, ("id", "f1"), ("original", bilingual.original), *bilingual.file_attributes)
    _add_extras(file, bilingual.extras)
    _add_notes(file, bilingual.notes)
    for unit in bilingual.units:
        _add_unit(file, unit)
    _indent(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True).replace(b"'", b'"', 4) + b"\n"


def _add_unit(parent: etree._Element, unit: BilingualUnit) -> None:
    element = etree.SubElement(parent, f"{_X}unit")
    _set(element, ("id", unit.id), ("name", unit.name), *unit.attributes)
    late = [e for e in unit.extras if e.startswith("<originalData")]
    _add_extras(element, [e for e in unit.extras if e not in late])
    marks = (dict(c.attributes).get("id", "") for s in unit.segments for c in s.source_codes)
    add_matches(element, unit.suggestions, (*(s.id for s in unit.segments), *filter(None, marks)), NAMESPACE)
    _add_notes(element, unit.notes)
    _add_extras(element, late)
    for number, segment in enumerate(unit.segments):
        if number:  # the space between two sentences, or a CAT tool that joins them would lose it
            etree.SubElement(etree.SubElement(element, f"{_X}ignorable"), f"{_X}source").text = " "
        child = etree.SubElement(element, f"{_X}segment")
        _set(child, ("id", segment.id), ("state", segment.state), ("subState", segment.sub_state), *segment.attributes)
        write_inline(etree.SubElement(child, f"{_X}source"), segment.source, segment.source_codes)
        target = etree.SubElement(child, f"{_X}target")  # empty too: a person fills it in
        target.text = ""
        write_inline(target, segment.target, segment.target_codes)


def _add_notes(parent: etree._Element, notes: Iterable[Note]) -> None:
    kept = [(n, text) for n in notes if (text := n.text.strip(_WHITE))]
    if not kept:
        return
    group = etree.SubElement(parent, f"{_X}notes")
    for note, text in kept:
        element = etree.SubElement(group, f"{_X}note")
        _set(element, ("category", note.category), *note.attributes)
        element.text = IMPOSSIBLE.sub("\ufffd", text)  # XLIFF has no <cp> in notes


def _add_extras(parent: etree._Element, extras: Iterable[str]) -> None:
    for extra in extras:
        parent.append(etree.fromstring(extra))


def _set(element: etree._Element, *attributes: tuple[str, str]) -> None:
    for name, value in attributes:
        if value:
            element.set(name, IMPOSSIBLE.sub("", value))


def _indent(element: etree._Element, depth: int = 0) -> None:
    """Line breaks between the elements that hold no text of their own; never inside one that does."""
    children = list(element)
    if (
        not children
        or local_name(element) in ("source", "target", "note", "originalData")
        or etree.QName(element).namespace not in (NAMESPACE, MATCHES_NAMESPACE)
        or (local_name(element) == "match" and not is_ours(element))
    ):
        return
    element.text = "\n" + "  " * (depth + 1)
    for child in children:
        _indent(child, depth + 1)
        child.tail = "\n" + "  " * (depth + 1)
    children[-1].tail = "\n" + "  " * depth
