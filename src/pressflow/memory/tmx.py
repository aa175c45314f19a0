"""TMX 1.4b: the way of a memory in and out, read by OmegaT, translate-toolkit and every CAT tool."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from lxml import etree

from pressflow import __version__
from pressflow.errors import MemoryFileError
from pressflow.memory._xml import IMPOSSIBLE, line_of, local_name, one_line, parse_xml, read_whole
from pressflow.memory.match import RANK, MemoryUnit, canonical_tag
from pressflow.model import Position, State
from pressflow.textfile import write_whole

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_STATE, _ORIGIN = "x-state", "x-origin"
_BEFORE, _AFTER = "prev", "next"  # as OmegaT calls the neighbours of a sentence
_CODES = ("bpt", "ept", "it", "ph", "ut")  # inline codes of other tools: markup, not words


def export_tmx(units: Iterable[MemoryUnit], path: Path) -> None:
    """Write the units as TMX 1.4b, each pair once and in a fixed order: the same bytes for the same units.

    No dates are written. What XML cannot hold is dropped: TMX has no way to write it.
    """
    ordered = sorted(set(units), key=_order)
    sources = {u.source_locale for u in ordered}
    root = etree.Element("tmx", version="1.4")
    etree.SubElement(
        root,
        "header",
        {
            "creationtool": "pressflow",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "pressflow",
            "adminlang": "en",
            "srclang": sources.pop() if len(sources) == 1 else "*all*",
            "datatype": "plaintext",
        },
    )
    body = etree.SubElement(root, "body")
    for unit in ordered:
        _add_unit(body, unit)
    etree.indent(root)
    content = etree.tostring(root, encoding="UTF-8", xml_declaration=True, doctype='<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
    write_whole(path, content.replace(b"'", b'"', 4) + b"\n")


def _order(unit: MemoryUnit) -> tuple[str, ...]:
    return (
        unit.source_locale,
        unit.source,
        unit.target_locale,
        str(-RANK[unit.state]),
        unit.target,
        unit.origin,
        unit.before,
        unit.after,
    )


def _add_unit(body: etree._Element, unit: MemoryUnit) -> None:
    element = etree.SubElement(body, "tu", srclang=unit.source_locale)
    told = ((_STATE, unit.state), (_ORIGIN, unit.origin), (_BEFORE, unit.before), (_AFTER, unit.after))
    for kind, value in told:
        if text := IMPOSSIBLE.sub("", value):
            etree.SubElement(element, "prop", type=kind).text = text
    for locale, text in ((unit.source_locale, unit.source), (unit.target_locale, unit.target)):
        variant = etree.SubElement(element, "tuv")
        variant.set(_LANG, locale)
        etree.SubElement(variant, "seg").text = IMPOSSIBLE.sub("", text)


def import_tmx(path: Path, *, state: State = State.REVIEWED) -> tuple[MemoryUnit, ...]:
    """The pairs of a TMX file, in its order. Raises MemoryFileError with file:line and the fix.

    state: of pairs that do not say theirs in `x-state`: a memory from outside is what a team has approved.
    A unit in several languages gives one pair for each target; a pair without words on either side is none.
    """
    root = parse_xml(read_whole(path, "TMX"), path.as_posix(), "TMX")
    name = path.as_posix()
    header, body = root.find("header"), root.find("body")
    if local_name(root) != "tmx" or header is None or body is None:
        raise MemoryFileError("is not TMX", "export the memory as TMX 1.4b", Position(name, line_of(root)))
    default = header.get("srclang", "")
    return tuple(unit for tu in body.iter("tu") for unit in _pairs(tu, default, state, name))


def _pairs(tu: etree._Element, default: str, state: State, name: str) -> Iterator[MemoryUnit]:
    """The pairs of one `<tu>`: from the variant in its source language (else the first) to each of the others."""
    props = {p.get("type", ""): p.text or "" for p in tu.findall("prop")}
    if props.get(_STATE) in tuple(State):
        state = State(props[_STATE])
    variants = [(canonical_tag(v.get(_LANG) or v.get("lang") or ""), _words(v, name)) for v in tu.findall("tuv")]
    if not variants or state is State.INITIAL:
        return
    source_tag = canonical_tag(tu.get("srclang") or default)
    source = next((v for v in variants if v[0] == source_tag), None) or next(
        (v for v in variants if v[0].split("-")[0] == source_tag.split("-")[0]), variants[0]
    )
    for variant in variants:
        if variant is not source and source[1] and variant[1] and source[0] and variant[0]:
            near = one_line(props.get(_BEFORE, "")), one_line(props.get(_AFTER, ""))
            yield MemoryUnit(source[0], variant[0], source[1], variant[1], state, props.get(_ORIGIN, ""), *near)


def _words(variant: etree._Element, name: str) -> str:
    segment = variant.find("seg")
    if segment is None:
        place = Position(name, line_of(variant))
        raise MemoryFileError("<tuv> has no <seg>", "remove the unit or give it its text", place)
    return one_line("".join(_flat(segment)))


def _flat(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if local_name(child) not in _CODES:
            yield from _flat(child)
        yield child.tail or ""
