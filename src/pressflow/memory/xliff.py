"""XLIFF 2.1, the record of every translation: one `<unit>` a block, one `<segment>` a sentence.

States are XLIFF's own: initial, translated, reviewed, final. A target in state initial is a draft: it is kept in the file
and not used. A segment without a target is initial, whatever its state says. `subState="pressflow:deepl.1f2e3d4c"` names the
engine that wrote a target, with a fingerprint of its words: once a person has changed them, they are a person's.

Inline codes are flattened to their text on reading. Notes, elements and attributes of other namespaces (matches,
metadata) and the ids of segments survive a round trip; groups, comments and `<originalData>` do not.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from pressflow.errors import MemoryFileError
from pressflow.memory._xml import IMPOSSIBLE, local_name, one_line, parse_xml, write_whole
from pressflow.memory.match import MemoryUnit, same_locale
from pressflow.model import Finding, Position, Severity, State, Unit

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"  # of 2.0 and of 2.1
VERSIONS = ("2.0", "2.1")
PREVIOUS, DRAFT = "previous", "previous-draft"  # note categories: what a person or a machine wrote for an older source

_X = f"{{{NAMESPACE}}}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_MACHINE = re.compile(r"pressflow:(?P<origin>[^\s:]+?)(?:\.(?P<print>[0-9a-f]{8}))?")
_UNIQUE = re.compile(r"[^\s.]+")  # a segment id that fits into ours: "b2.s1"

Attributes = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote about a unit. `attributes`: id, appliesTo, priority and those of other namespaces."""

    text: str
    category: str = ""
    attributes: Attributes = ()


@dataclass(frozen=True, slots=True)
class BilingualSegment:
    """One sentence in two languages as the file has it; in state initial the target may hold a draft."""

    id: str  # "s1"
    source: str
    target: str = ""
    state: State = State.INITIAL
    sub_state: str = ""
    attributes: Attributes = ()
    line: int = field(default=0, compare=False)  # of the target in the file; 0 where there is no file yet

    @property
    def usable(self) -> bool:
        return self.state is not State.INITIAL and bool(self.target)

    @property
    def origin(self) -> str:
        """The engine (or "memory") whose words the target is, "" if a person's or not known."""
        mark = _MACHINE.fullmatch(self.sub_state)
        if not mark or (mark["print"] and mark["print"] != fingerprint(self.target)):
            return ""
        return mark["origin"]

    @property
    def machine(self) -> bool:
        """True if no person has touched or confirmed the target."""
        return self.state is State.TRANSLATED and bool(self.origin)


@dataclass(frozen=True, slots=True)
class BilingualUnit:
    """One block. name: its role. extras: elements of other namespaces, as XML."""

    id: str  # "b2"
    name: str
    segments: tuple[BilingualSegment, ...]
    notes: tuple[Note, ...] = ()
    attributes: Attributes = ()
    extras: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """The block's text: its segments joined by one space."""
        return " ".join(s.source for s in self.segments)


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A bilingual file. original: the name of the source file."""

    source_locale: str
    target_locale: str
    original: str
    units: tuple[BilingualUnit, ...]
    notes: tuple[Note, ...] = ()
    attributes: Attributes = ()  # of <xliff>
    file_attributes: Attributes = ()  # of <file>
    extras: tuple[str, ...] = ()
    file: str = field(default="", compare=False)  # where it was read

    def record(self) -> dict[str, Unit]:
        """Every segment by its id ("b2.s1"), with its place in the file."""
        return {f"{u.id}.{s.id}": self.unit(f"{u.id}.{s.id}", s) for u in self.units for s in u.segments}

    def unit(self, id_: str, segment: BilingualSegment) -> Unit:
        """A segment of this file as a unit of translation: a draft in state initial is no target yet."""
        target, state = (segment.target, segment.state) if segment.usable else ("", State.INITIAL)
        return Unit(id_, segment.source, target, state, "record", Position(self.file, segment.line or 1))

    def memory_units(self) -> Iterator[tuple[int, MemoryUnit]]:
        """(line, pair) of every translated segment, for the memory."""
        for segment in (s for u in self.units for s in u.segments if s.usable):
            yield (
                segment.line,
                MemoryUnit(
                    self.source_locale,
                    self.target_locale,
                    segment.source,
                    segment.target,
                    segment.state,
                    segment.origin if segment.machine else "",
                ),
            )

    def findings(self) -> tuple[Finding, ...]:
        """Targets that are filled in but not used, because their state still says initial."""
        return tuple(
            Finding(
                "target-still-initial",
                Severity.WARNING,
                f"the translation of segment {u.id}.{s.id} is not used: its state is initial",
                'set state="translated", or "reviewed" once it has been checked',
                Position(self.file, s.line or 1),
                self.target_locale,
            )
            for u in self.units
            for s in u.segments
            if s.target and s.state is State.INITIAL
        )


def fingerprint(text: str) -> str:
    """Eight hexadecimal digits by which a later reader sees whether `text` has been changed."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def machine_mark(origin: str, target: str) -> str:
    """The sub-state that says who wrote `target`. XLIFF allows neither a space nor a colon in it."""
    return f"pressflow:{re.sub(r'[\s:]+', '-', origin)}.{fingerprint(target)}"


# --- reading --------------------------------------------------------------------------------------------------


def read_bilingual(path: Path, *, source: str | None = None, target: str | None = None) -> Bilingual:
    """The bilingual file at `path`. Raises MemoryFileError with file:line and the fix.

    source, target: the locales it must be in, if given; `de` and `de-DE` count as the same, `en-GB` and `en-US` do not.
    """
    root = parse_xml(path, "bilingual")
    name = path.as_posix()
    _check_root(root, name)
    source_locale, target_locale = root.get("srcLang", ""), root.get("trgLang", "")
    for attribute, expected in (("srcLang", source), ("trgLang", target)):
        found = root.get(attribute, "")
        if not found or (expected and not same_locale(found, expected)):
            fix = f'write {attribute}="{expected or "a language tag"}" if the texts are in that language, or move the file'
            raise _error(f"{attribute} is {found!r}" + (f", not {expected!r}" if expected else ""), fix, name, root)
    files = root.findall(f"{_X}file")
    if len(files) != 1:
        raise _error(f"has {len(files)} <file> elements", "keep one release in one bilingual file", name, root)
    units = tuple(_unit(e, name) for e in files[0].iter(f"{_X}unit"))
    _check_unique([(u.id, e) for u, e in zip(units, files[0].iter(f"{_X}unit"), strict=True)], "unit", name)
    return Bilingual(
        source_locale,
        target_locale,
        files[0].get("original", ""),
        units,
        _notes(files[0]),
        _others(root, "version", "srcLang", "trgLang", f"{_XML}space"),
        _others(files[0], "id", "original", f"{_XML}space"),
        _extras(files[0]),
        name,
    )


def _check_root(root: etree._Element, name: str) -> None:
    if local_name(root) != "xliff":
        raise _error(f"<{local_name(root)}> is not XLIFF", "export the file as XLIFF 2.1", name, root)
    version = root.get("version", "")
    if root.tag != f"{_X}xliff" or version not in VERSIONS:
        raise _error(f"XLIFF version {version!r} cannot be read", "export the file as XLIFF 2.1", name, root)


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
        _others(element, "id", "name", f"{_XML}space"),
        _extras(element),
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
    text = "" if target is None else _text(target, name)
    return BilingualSegment(
        id_,
        _text(source, name),
        text,
        State(state) if text else State.INITIAL,  # nothing was reviewed where nothing stands
        element.get("subState", "") if text else "",
        _others(element, "id", "state", "subState"),
        _line(source if target is None else target),
    )


def _text(element: etree._Element, name: str) -> str:
    return one_line("".join(_flat(element, name)))


def _flat(element: etree._Element, name: str) -> Iterator[str]:
    """The words of a source or target, without its inline codes; a placeholder stands for its `equiv`."""
    yield element.text or ""
    for child in element:
        kind = local_name(child)
        if kind == "cp":
            yield _code_point(child, name)
        elif kind == "ph":
            yield child.get("equiv", "")
        else:
            yield from _flat(child, name)
        yield child.tail or ""


def _code_point(element: etree._Element, name: str) -> str:
    try:
        character = chr(int(element.get("hex", ""), 16))
        character.encode()  # a lone surrogate is no character
    except (ValueError, OverflowError) as error:
        raise _error(
            f"hex={element.get('hex')!r} is no character", "write its hexadecimal code", name, element
        ) from error
    return character


def _notes(element: etree._Element) -> tuple[Note, ...]:
    found = element.findall(f"{_X}notes/{_X}note")
    return tuple(
        Note("".join(n.itertext()).strip(), n.get("category", ""), _others(n, "category", f"{_XML}space"))
        for n in found
    )


def _others(element: etree._Element, *known: str) -> Attributes:
    return tuple(sorted((str(k), str(v)) for k, v in element.attrib.items() if k not in known))


def _extras(element: etree._Element) -> tuple[str, ...]:
    """The children of other namespaces (and a skeleton), each as XML that stands on its own."""
    kept = (c for c in element if etree.QName(c).namespace != NAMESPACE or local_name(c) == "skeleton")
    return tuple(_alone(c) for c in kept)


def _alone(element: etree._Element) -> str:
    copy = etree.fromstring(etree.tostring(element, with_tail=False))
    etree.cleanup_namespaces(copy)
    return etree.tostring(copy, encoding="unicode")


def _line(element: etree._Element) -> int:
    return int(element.sourceline or 1)


def _error(problem: str, fix: str, name: str, element: etree._Element) -> MemoryFileError:
    return MemoryFileError(problem, fix, Position(name, _line(element)))


# --- writing --------------------------------------------------------------------------------------------------


def write_bilingual(path: Path, bilingual: Bilingual) -> None:
    """Write the file in one step; one source and one target a line. Unchanged content is not written again."""
    write_whole(path, bilingual_bytes(bilingual))


def bilingual_bytes(bilingual: Bilingual) -> bytes:
    """The file's content: the same bytes for the same value, and again after reading it back."""
    root = etree.Element(f"{_X}xliff", nsmap={None: NAMESPACE})
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
    _add_extras(element, unit.extras)
    _add_notes(element, unit.notes)
    for number, segment in enumerate(unit.segments):
        if number:  # the space between two sentences, or a CAT tool that joins them would lose it
            _add_text(etree.SubElement(element, f"{_X}ignorable"), "source", " ")
        child = etree.SubElement(element, f"{_X}segment")
        _set(child, ("id", segment.id), ("state", segment.state), ("subState", segment.sub_state), *segment.attributes)
        _add_text(child, "source", segment.source)
        _add_text(child, "target", segment.target)  # empty too: a person fills it in


def _add_text(parent: etree._Element, tag: str, text: str) -> None:
    """A source or target; what XML cannot hold stands as XLIFF's own `<cp>`."""
    element = etree.SubElement(parent, f"{_X}{tag}")
    pieces, codes = IMPOSSIBLE.split(text), IMPOSSIBLE.findall(text)
    element.text = pieces[0]
    for code, piece in zip(codes, pieces[1:], strict=True):
        if "\ud800" <= code <= "\udfff":
            raise MemoryFileError(f"half a character (U+{ord(code):04X}) in a text", "mend the text it came from")
        mark = etree.SubElement(element, f"{_X}cp", hex=f"{ord(code):04X}")
        mark.tail = piece


def _add_notes(parent: etree._Element, notes: Iterable[Note]) -> None:
    kept = [n for n in notes if n.text]
    if not kept:
        return
    group = etree.SubElement(parent, f"{_X}notes")
    for note in kept:
        element = etree.SubElement(group, f"{_X}note")
        _set(element, ("category", note.category), *note.attributes)
        element.text = IMPOSSIBLE.sub("\ufffd", note.text)  # XLIFF has no <cp> in notes


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
        or local_name(element) in ("source", "target", "note")
        or etree.QName(element).namespace != NAMESPACE
    ):
        return
    element.text = "\n" + "  " * (depth + 1)
    for child in children:
        _indent(child, depth + 1)
        child.tail = "\n" + "  " * (depth + 1)
    children[-1].tail = "\n" + "  " * depth
