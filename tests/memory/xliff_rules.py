"""The rules of XLIFF 2.1 for what we write: order and attributes of the OASIS schema, and what no schema can say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

CORE = "urn:oasis:names:tc:xliff:document:2.0"
MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"
LANG, SPACE = (f"{{http://www.w3.org/XML/1998/namespace}}{name}" for name in ("lang", "space"))

INLINE = {"cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"}
# element -> children in their order, each with how often at most; "*" is another namespace
ORDER = {
    "xliff": [("file", 9)],
    "file": [("skeleton", 1), ("*", 9), ("notes", 1), ("unit|group", 9)],
    "group": [("*", 9), ("notes", 1), ("unit|group", 9)],
    "unit": [("*", 9), ("notes", 1), ("originalData", 1), ("segment|ignorable", 9)],
    "notes": [("note", 9)],
    "originalData": [("data", 9)],
    "segment": [("source", 1), ("target", 1)],
    "ignorable": [("source", 1), ("target", 1)],
    "match": [("metadata", 1), ("originalData", 1), ("source", 1), ("target", 1), ("*", 9)],
}
REQUIRED = {
    "xliff": {"version", "srcLang", "trgLang"},
    "file": {"id"},
    "unit": {"id"},
    "data": {"id"},
    "pc": {"id"},
    "ph": {"id"},
    "sc": {"id"},
    "mrk": {"id"},
    "sm": {"id"},
    "em": {"startRef"},
    "cp": {"hex"},
    "match": {"ref"},
}
_CODE = {"id", "canCopy", "canDelete", "canReorder", "copyOf", "subType", "type"}
ALLOWED = {
    "xliff": {SPACE},
    "file": {"original", "canResegment", "translate", "srcDir", "trgDir", SPACE},
    "unit": {"name", "canResegment", "translate", "srcDir", "trgDir", "type", SPACE},
    "segment": {"id", "canResegment", "state", "subState"},
    "ignorable": {"id"},
    "note": {"id", "appliesTo", "category", "priority"},
    "source": {LANG, SPACE},
    "target": {LANG, SPACE, "order"},
    "pc": _CODE
    | {"canOverlap", "dataRefStart", "dataRefEnd", "dispStart", "dispEnd", "equivStart", "equivEnd", "dir"}
    | {"subFlowsStart", "subFlowsEnd"},
    "ph": _CODE | {"dataRef", "disp", "equiv", "subFlows"},
    "sc": _CODE | {"canOverlap", "dataRef", "dir", "disp", "equiv", "isolated", "subFlows"},
    "ec": _CODE | {"canOverlap", "dataRef", "dir", "disp", "equiv", "isolated", "subFlows", "startRef"},
    "mrk": {"translate", "type", "ref", "value"},
    "sm": {"translate", "type", "ref", "value"},
    "data": {"dir", SPACE},
    "match": {"id", "matchQuality", "matchSuitability", "origin", "reference", "similarity", "subType", "type"},
}
VALUES = {
    "state": r"initial|translated|reviewed|final",
    "appliesTo": r"source|target",
    "priority": r"[1-9]|10",
    "canDelete|canCopy|canResegment|translate": r"yes|no",
    "subState|subType": r"[^\s:]+:[^\s:]+",
    "id": r"[\w.:-]+",  # xs:NMTOKEN
    "similarity|matchQuality|matchSuitability": r"\d{1,2}(\.\d+)?|100(\.0+)?",
    "hex": r"([0-9A-Fa-f]{2})+",
    "version": r"2\.[01]",
}
MATCH_TYPES = r"am|ebm|idm|ice|mt|tb|tm|other"
CODE_TYPES = r"fmt|ui|quote|link|image|other"


def broken_rules(content: bytes) -> list[str]:
    """What is wrong with the file, a line each; nothing for a valid one."""
    root = etree.fromstring(content)
    found = [problem for element in root.iter(etree.Element) for problem in _element(element)]
    return found + [problem for unit in root.iter(f"{{{CORE}}}unit") for problem in _unit(unit)]


def _name(element: etree._Element) -> str:
    """The local name of an element of the core or of matches, "*" for any other."""
    parts = etree.QName(element)
    return parts.localname if parts.namespace in (CORE, MATCHES) else "*"


def _element(element: etree._Element) -> Iterator[str]:
    name = _name(element)
    if name == "*":
        return
    place = f"line {element.sourceline}: <{name}>"
    plain = {str(a) for a in element.attrib if not str(a).startswith("{") or str(a) in (LANG, SPACE)}
    if missing := REQUIRED.get(name, set()) - plain:
        yield f"{place} lacks {sorted(missing)}"
    if extra := plain - REQUIRED.get(name, set()) - ALLOWED.get(name, set()):
        yield f"{place} must not have {sorted(extra)}"
    for attribute in sorted(plain):
        for names, pattern in VALUES.items():
            if attribute in names.split("|") and not re.fullmatch(pattern, element.get(attribute, "")):
                yield f"{place} {attribute}={element.get(attribute)!r}"
    types = {"match": MATCH_TYPES, "pc": CODE_TYPES, "ph": CODE_TYPES, "sc": CODE_TYPES}
    if name in types and element.get("type") and not re.fullmatch(types[name], element.get("type", "")):
        yield f"{place} type={element.get('type')!r}"
    if element.get("subType") and not element.get("type"):
        yield f"{place} has a subType without a type"
    if element.get("subState") and not element.get("state"):
        yield f"{place} has a subState without a state"
    yield from _children(element, name, place)


def _children(element: etree._Element, name: str, place: str) -> Iterator[str]:
    if name in ("source", "target", "pc", "mrk"):
        yield from (f"{place} holds <{_name(c)}>" for c in element if _name(c) not in INLINE)
        return
    if name not in ORDER:
        return
    order = ORDER[name]
    ranks = []
    for child in element:
        own = _name(child) if etree.QName(child).namespace == CORE else "*"
        rank = next((n for n, (names, _) in enumerate(order) if own in names.split("|")), None)
        if rank is None:
            yield f"{place} holds <{own}>"
        else:
            ranks.append(rank)
    if ranks != sorted(ranks):
        yield f"{place}: children in the wrong order"
    for rank, (names, most) in enumerate(order):
        if most == 1 and ranks.count(rank) > 1:
            yield f"{place} holds several <{names}>"
    if (element.text or "").strip() or any((c.tail or "").strip() for c in element):
        yield f"{place} holds words"


def _unit(unit: etree._Element) -> Iterator[str]:
    """Ids, references and codes within one unit, the suggestions aside: those have their own."""
    place = f"unit {unit.get('id')}"
    parts = [c for c in unit if _name(c) in ("segment", "ignorable")]
    if not any(_name(c) == "segment" for c in parts):
        yield f"{place} has no segment"
    if len(unit.findall(f"{{{MATCHES}}}matches")) > 1:
        yield f"{place} has several <matches>"
    data = {d.get("id") for d in unit.iterfind(f"{{{CORE}}}originalData/{{{CORE}}}data")}
    sides: dict[str, list[etree._Element]] = {"source": [], "target": []}
    for part in parts:
        for side, found in sides.items():
            text = part.find(f"{{{CORE}}}{side}")
            found += [c for c in text.iter(etree.Element) if c is not text] if text is not None else []
    ids = [p.get("id") for p in parts if p.get("id")] + sorted(map(str, data))
    for side, codes in sides.items():
        own = [c.get("id") for c in codes if c.get("id")]
        if len(set(own)) != len(own) or set(own) & set(ids):
            yield f"{place}: an id occurs twice in {side}"
        for code in codes:
            for attribute in ("dataRef", "dataRefStart", "dataRefEnd"):
                if code.get(attribute) and code.get(attribute) not in data:
                    yield f"{place}: {attribute} {code.get(attribute)!r} points at nothing"
    if len(set(ids)) != len(ids):
        yield f"{place}: an id occurs twice"
    fixed = {c.get("id"): "".join(c.itertext()) for c in sides["source"] if c.get("canDelete") == "no"}
    translated = [p for p in parts if (t := p.find(f"{{{CORE}}}target")) is not None and "".join(t.itertext())]
    there = {c.get("id"): "".join(c.itertext()) for c in sides["target"]}
    for part in translated:
        for code in part.find(f"{{{CORE}}}source").iter(etree.Element):
            if code.get("id") in fixed and there.get(code.get("id")) != fixed[code.get("id")]:
                yield f"{place}: {code.get('id')} must not be deleted"
    spots = {*ids, *(c.get("id") for c in sides["source"])}
    for match in unit.iter(f"{{{MATCHES}}}match"):
        if match.get("ref", "").removeprefix("#") not in spots:
            yield f"{place}: a match points at {match.get('ref')!r}"
