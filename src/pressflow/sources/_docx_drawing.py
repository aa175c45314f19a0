"""Drawings in a Word document: the pictures and text boxes in them, and a word about all else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pressflow.model import Severity
from pressflow.sources._docx_desk import Desk, Shot, shorten
from pressflow.sources._docx_xml import A, Element, R, W, name_of

_TURN = 60_000  # in a degree
_WHOLE = 100_000
_NO_PICTURES = {"chart": "a chart", "relIds": "a diagram (SmartArt)", "contentPart": "handwriting"}


def read_drawing(
    desk: Desk, node: Element, chosen: Callable[[Element], Element | None]
) -> tuple[list[Shot], list[Element]]:
    """The pictures and the text boxes of a drawing. chosen: which branch of alternative content is read."""
    shots: list[Shot] = []
    boxes: list[Element] = []
    embedded = [n for n in node.iter() if name_of(n) == "OLEObject"]
    for item in embedded:
        _report_object(desk, item.get("ProgID") or "")
    frame = next((n for n in node.iter() if name_of(n) == "docPr"), None)
    if frame is not None and frame.get("hidden") in ("1", "true"):
        return [], []
    alt = _alt(node, frame)
    for part in _parts(node, chosen):
        name = name_of(part)
        if name == "txbxContent":
            boxes.append(part)
        elif name in ("blip", "imagedata") and not embedded:
            shots += _shot(desk, part, alt)
        elif name in _NO_PICTURES:
            _skipped(desk, _NO_PICTURES[name])
        elif name == "textpath" and part.get("string"):
            _skipped(desk, f"lettering ('{shorten(part.get('string') or '')}')")
    return shots, boxes


def _parts(node: Element, chosen: Callable[[Element], Element | None]) -> Iterator[Element]:
    for item in node:
        name = name_of(item)
        if name == "AlternateContent":
            branch = chosen(item)
            if branch is not None:
                yield from _parts(branch, chosen)
            continue
        yield item
        if item.tag != f"{W}txbxContent":
            yield from _parts(item, chosen)


def _alt(node: Element, frame: Element | None) -> str:
    """What the drawing says about itself to those who cannot see it; "" for a decoration."""
    if any(name_of(n) == "decorative" and n.get("val") in ("1", "true") for n in node.iter()):
        return ""
    if frame is not None:
        return frame.get("descr") or ""
    return next((n.get("alt") or "" for n in node.iter() if name_of(n) == "shape" and n.get("alt")), "")


def _shot(desk: Desk, part: Element, alt: str) -> list[Shot]:
    identifier = part.get(f"{R}embed") or part.get(f"{R}id") or part.get(f"{R}pict") or ""
    relation = desk.relation(identifier)
    if relation is None or relation.external:
        if part.get(f"{R}link") or part.get(f"{R}href") or (relation is not None and relation.external):
            desk.note(
                "picture-skipped",
                Severity.WARNING,
                "a picture is only linked and lies elsewhere; nothing is fetched",
                "insert the picture itself, or put it into media/",
            )
        return []
    parent = part.getparent()
    cut = parent.find(f"{A}srcRect") if parent is not None else None
    return [Shot(relation.target, alt, _crop(cut), _turned(part))]


def _crop(cut: Element | None) -> tuple[int, int, int, int]:
    sides = [cut.get(side) or "0" for side in "ltrb"] if cut is not None else ["0"] * 4
    left, top, right, bottom = (int(s) if s.isascii() and s.isdecimal() and len(s) < 7 else 0 for s in sides)
    return (left, top, right, bottom) if left + right < _WHOLE and top + bottom < _WHOLE else (0, 0, 0, 0)


def _turned(part: Element) -> int:
    shape = next((n for n in part.iterancestors() if name_of(n) == "pic"), None)
    frame = next((n for n in (shape.iter(f"{A}xfrm") if shape is not None else ())), None)
    turn = (frame.get("rot") or "") if frame is not None else ""
    degrees = int(turn) // _TURN % 360 if re.fullmatch(r"-?[0-9]{1,9}", turn) else 0
    return degrees if degrees % 90 == 0 else 0


def _report_object(desk: Desk, program: str) -> None:
    if program.lower().startswith(("equation", "mathtype")):
        desk.note("formula-unread", Severity.ERROR, "a formula is not read", "write it as text: 3 m², 10⁶, x = 4")
    else:
        _skipped(desk, f"an embedded object ({shorten(program, 40) or 'of unknown kind'})")


def _skipped(desk: Desk, what: str) -> None:
    desk.note(
        "drawing-skipped",
        Severity.WARNING,
        f"{what} is not published",
        "write its text, or save it as a picture and put it into media/",
    )
