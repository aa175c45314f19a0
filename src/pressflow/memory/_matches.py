"""`<mtc:matches>` of a unit: our suggestions as values, those of other tools as they came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from pressflow.memory._inline import read_inline, write_inline
from pressflow.memory._xml import alone, local_name
from pressflow.memory.bilingual import DRAFT, FUZZY, PREVIOUS, RAW, Suggestion

NAMESPACE = "urn:oasis:names:tc:xliff:matches:2.0"

_M = f"{{{NAMESPACE}}}"
_TYPES = {RAW: "mt", DRAFT: "mt", PREVIOUS: "tm", FUZZY: "tm"}  # XLIFF's word for each kind of ours
_OURS = "pressflow:"


def read_matches(unit: etree._Element, core: str, name: str) -> tuple[Suggestion, ...]:
    """The suggestions of a unit in their order. core: the namespace of its sources and targets."""
    return tuple(_match(m, core, name) for group in unit.findall(f"{_M}matches") for m in group.findall(f"{_M}match"))


def _match(element: etree._Element, core: str, name: str) -> Suggestion:
    texts = {local_name(c): read_inline(c, core, name)[0] for c in element if etree.QName(c).namespace == core}
    kind, ours = element.get("subType", "").removeprefix(_OURS), is_ours(element)
    similarity = element.get("similarity", "")
    return Suggestion(
        element.get("ref", "").removeprefix("#"),
        texts.get("source", ""),
        texts.get("target", ""),
        kind if ours else "",
        element.get("origin", "") if ours else "",
        round(float(similarity)) if ours and similarity.replace(".", "", 1).isdecimal() else -1,
        "" if ours else alone(element),
    )


def is_ours(element: etree._Element) -> bool:
    """Whether pressflow wrote the match."""
    kind = element.get("subType", "")
    return kind.startswith(_OURS) and kind.removeprefix(_OURS) in _TYPES


def add_matches(parent: etree._Element, suggestions: Sequence[Suggestion], ids: Iterable[str], core: str) -> None:
    """Write the suggestions. ids: what a `ref` may point at; one that points at nothing is led to the first of them."""
    known = list(ids)
    if not suggestions or not known:
        return
    group = etree.SubElement(parent, f"{_M}matches", nsmap={"mtc": NAMESPACE})
    for suggestion in suggestions:
        element = etree.fromstring(suggestion.xml) if suggestion.xml else _element(suggestion, core)
        reference = suggestion.ref if suggestion.ref in known else known[0]
        element.set("ref", f"#{reference}")
        group.append(element)


def _element(suggestion: Suggestion, core: str) -> etree._Element:
    element = etree.Element(f"{_M}match", dict(_attributes(suggestion)), nsmap={"mtc": NAMESPACE, None: core})  # type: ignore[dict-item]
    for tag, text in (("source", suggestion.source), ("target", suggestion.target)):
        write_inline(etree.SubElement(element, f"{{{core}}}{tag}"), text, ())
    return element


def _attributes(suggestion: Suggestion) -> Iterator[tuple[str, str]]:
    yield "ref", ""  # first, for whoever reads the file
    yield "type", _TYPES[suggestion.kind]
    yield "subType", f"{_OURS}{suggestion.kind}"
    if suggestion.origin:
        yield "origin", suggestion.origin
    if suggestion.similarity >= 0:
        yield "similarity", f"{suggestion.similarity}.0"
