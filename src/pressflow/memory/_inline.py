"""The inside of a `<source>` or `<target>`: plain text, and the inline codes over it by offset."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import takewhile

from lxml import etree

from pressflow.errors import MemoryFileError
from pressflow.memory._xml import IMPOSSIBLE, line_of, local_name, one_line, other_attributes, white_as_space
from pressflow.memory.bilingual import Code
from pressflow.model import Position

_AROUND = ("pc", "mrk")  # codes with text inside; a <ph> stands for its `equiv`, the others stand at a point


@dataclass(slots=True)
class _Flat:
    """Text as it is gathered, with the codes that were met."""

    text: str = ""
    codes: list[Code] = field(default_factory=list)
    depth: int = 0


def read_inline(element: etree._Element, namespace: str, name: str) -> tuple[str, tuple[Code, ...]]:
    """The words of a source or target on one line, and its codes in the order in which they begin."""
    flat = _Flat()
    _gather(element, namespace, name, flat)
    text = one_line(flat.text)
    places = {place for code in flat.codes for place in (code.start, code.end)}
    moved = {place: min(len(_begun(flat.text[:place])), len(text)) for place in places}
    return text, tuple(replace(c, start=moved[c.start], end=moved[c.end]) for c in flat.codes)


def _begun(text: str) -> str:
    """The beginning of a text as `one_line` will have it: a space at its end may still be followed by words."""
    return unicodedata.normalize("NFC", white_as_space(text).lstrip(" "))


def _gather(element: etree._Element, namespace: str, name: str, flat: _Flat) -> None:
    flat.text += element.text or ""
    for child in element:
        tag = local_name(child)
        if tag == "cp":
            flat.text += _code_point(child, name)
        else:
            _gather_code(child, tag, namespace, name, flat)
        flat.text += child.tail or ""


def _gather_code(child: etree._Element, tag: str, namespace: str, name: str, flat: _Flat) -> None:
    start, place = len(flat.text), len(flat.codes)
    flat.depth += 1
    if tag == "ph":
        flat.text += child.get("equiv", "")
    else:
        _gather(child, namespace, name, flat)
    flat.depth -= 1
    if etree.QName(child).namespace == namespace:
        flat.codes.insert(place, Code(tag, start, len(flat.text), other_attributes(child), flat.depth))


def _code_point(element: etree._Element, name: str) -> str:
    try:
        character = chr(int(element.get("hex", ""), 16))
        character.encode()  # a lone surrogate is no character
    except (ValueError, OverflowError) as error:
        problem, place = f"hex={element.get('hex')!r} is no character", Position(name, line_of(element))
        raise MemoryFileError(problem, "write its hexadecimal code", place) from error
    return character


def write_inline(element: etree._Element, text: str, codes: Sequence[Code]) -> None:
    """Fill a source or target with the text and its codes; what XML cannot hold stands as XLIFF's own `<cp>`."""
    _fill(element, text, 0, len(text), list(codes), etree.QName(element).namespace or "")


def _fill(element: etree._Element, text: str, start: int, end: int, codes: list[Code], namespace: str) -> None:
    """The text from start to end into the element. codes: those that begin there, outer ones before inner ones."""
    here = start
    while codes:
        code = codes.pop(0)
        _append(element, text[here : code.start], namespace)
        child = etree.SubElement(element, f"{{{namespace}}}{code.tag}", dict(code.attributes))
        if code.tag in _AROUND:
            inner = list(takewhile(partial(_inside, code), codes))
            del codes[: len(inner)]
            _fill(child, text, code.start, code.end, inner, namespace)
        here = code.end
    _append(element, text[here:end], namespace)


def _inside(outer: Code, code: Code) -> bool:
    return code.depth > outer.depth and code.end <= outer.end


def _append(element: etree._Element, text: str, namespace: str) -> None:
    """More text at the end of the element."""
    for character, piece in _pieces(text):
        if character:
            if "\ud800" <= character <= "\udfff":
                problem = f"half a character (U+{ord(character):04X}) in a text"
                raise MemoryFileError(problem, "mend the text it came from")
            etree.SubElement(element, f"{{{namespace}}}cp", hex=f"{ord(character):04X}")
        if len(element):
            element[-1].tail = (element[-1].tail or "") + piece
        else:
            element.text = (element.text or "") + piece


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """(a character that XML cannot hold or "", the text after it)."""
    return zip(["", *IMPOSSIBLE.findall(text)], IMPOSSIBLE.split(text), strict=True)
