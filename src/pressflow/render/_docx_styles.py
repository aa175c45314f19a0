"""The styles that a Word template must have, and where to find them in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE


@dataclass(frozen=True, slots=True)
class Style:
    """name: in English, as Word stores it in whatever language it runs."""

    kind: str  # paragraph, character, table
    name: str
    use: str


STYLES = (
    Style("paragraph", "Kicker", "the line above the headline"),
    Style("paragraph", "Title", "the headline"),
    Style("paragraph", "Subtitle", "the line below the headline"),
    Style("paragraph", "Lead", "the opening paragraph"),
    Style("paragraph", "Body Text", "all other paragraphs"),
    Style("paragraph", "Heading 2", "subheads"),
    Style("paragraph", "Heading 3", "subheads below those"),
    Style("paragraph", "List Bullet", "lists; with a bullet in the style"),
    Style("paragraph", "List Number", "numbered lists; with a number in the style"),
    Style("paragraph", "Quote", "quotations that are paragraphs"),
    Style("paragraph", "Correction Heading", "when something was corrected"),
    Style("paragraph", "Correction Text", "what was corrected"),
    Style("paragraph", "Picture", "the paragraph that holds a picture"),
    Style("paragraph", "Caption", "the caption below a picture"),
    Style("paragraph", "Table Caption", "the caption above a table"),
    Style("paragraph", "Table Heading", "heads of columns and rows"),
    Style("paragraph", "Table Figure Heading", "heads of columns of figures"),
    Style("paragraph", "Table Text", "words in a table"),
    Style("paragraph", "Table Figure", "figures in a table, flush right"),
    Style("paragraph", "Boilerplate Heading", "heads of boilerplates, contact and notes"),
    Style("paragraph", "Boilerplate Text", "about the publisher"),
    Style("paragraph", "Contact", "a line of the press contact"),
    Style("paragraph", "Note", "notes to editors"),
    Style("paragraph", "Machine Note", "says that a machine has translated the text"),
    Style("character", "Hyperlink", "links"),
    Style("character", "Dateline", "place and date before the text"),
    Style("character", "Credit", "who made a picture"),
    Style("table", "Release Table", "tables"),
)
LISTS = ("List Bullet", "List Number")


def missing_styles(document: Any) -> tuple[str, ...]:
    """What the template lacks, each with what it is for; a list style without a number makes no list."""
    found = _found(document)
    lacking = [f"the {s.kind} style '{s.name}' ({s.use})" for s in STYLES if s not in found]
    unnumbered = [s.name for s in found if s.name in LISTS and _list_number(document, found[s]) is None]
    return (*lacking, *(f"numbering in the style '{name}'" for name in unnumbered))


def style_ids(document: Any) -> Mapping[str, str]:
    """Style name -> its identifier in this document; Word translates identifiers, names stay."""
    return {style.name: there.style_id for style, there in _found(document).items()}


def list_numbers(document: Any) -> Mapping[str, tuple[int, int]]:
    """List style -> the number of the list that it belongs to, and how many levels that has."""
    numbers = {s.name: _list_number(document, there) for s, there in _found(document).items() if s.name in LISTS}
    return {name: (number, _levels(document, number)) for name, number in numbers.items() if number is not None}


def _levels(document: Any, number: int) -> int:
    """Levels that the list defines; nine if it leaves them to another (`numStyleLink`). Word's own lists have one."""
    numbering = document.part.numbering_part.element
    (used,) = numbering.xpath(f"w:num[@w:numId='{number}']/w:abstractNumId/@w:val")
    return len(numbering.xpath(f"w:abstractNum[@w:abstractNumId='{used}']/w:lvl")) or 9


def _found(document: Any) -> dict[Style, Any]:
    """Those of our styles that the document has. LibreOffice writes `Heading 2`, and a `Caption` beside our `caption`;
    Word writes its own names in lower case.
    """
    there: dict[tuple[str, str], Any] = {}
    for style in document.styles:
        key = (style.type.name.lower() if style.type is not None else "", style.element.name_val.lower())
        if key not in there or style.element.name_val.islower():
            there[key] = style
    return {s: there[s.kind, s.name.lower()] for s in STYLES if (s.kind, s.name.lower()) in there}


def _list_number(document: Any, style: Any) -> int | None:
    """The number of the list that a style belongs to, itself or by what it builds on; None if there is no such list."""
    while style is not None:
        properties = style.element.pPr
        if properties is not None and properties.numPr is not None and properties.numPr.numId is not None:
            number: int = properties.numPr.numId.val
            return number if number in _numbers(document) else None
        style = style.base_style
    return None


def _numbers(document: Any) -> frozenset[int]:
    """The lists that the document defines."""
    if not any(rel.reltype == RELATIONSHIP_TYPE.NUMBERING for rel in document.part.rels.values()):
        return frozenset()
    return frozenset(number.numId for number in document.part.numbering_part.element.num_lst)
