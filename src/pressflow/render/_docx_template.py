"""The Word template: found, checked for its styles, and dressed in the newsroom's and the locale's words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from zipfile import BadZipFile

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.parts.hdrftr import FooterPart, HeaderPart

from pressflow.errors import RenderError
from pressflow.locales import Locale
from pressflow.model import Position
from pressflow.render import Page
from pressflow.render._docx_xml import Element, element, run
from pressflow.render._html_templates import template_file

NAME = "release.docx"
PARAGRAPHS = (
    *(
        "Kicker",
        "Title",
        "Subtitle",
        "Lead",
        "Body Text",
        "Heading 2",
        "Heading 3",
        "List Bullet",
        "List Number",
        "Quote",
    ),
    *("Picture", "Caption", "Table Caption", "Table Text", "Table Figure", "Table Heading", "Table Figure Heading"),
    *("Boilerplate Heading", "Boilerplate Text", "Contact", "Note", "Machine Note"),
)
CHARACTERS = ("Hyperlink", "Dateline", "Credit")
TABLES = ("Release Table",)
_LISTS = ("List Bullet", "List Number")
_KINDS = (("paragraph", PARAGRAPHS), ("character", CHARACTERS), ("table", TABLES))


def open_template(page: Page, locale: Locale) -> Any:
    """An empty document on the newsroom's own template or else ours, in this locale.

    Raises RenderError that names the file and lists every style it lacks.
    """
    path = template_file(page.settings.root, NAME)
    at = Position(path.as_posix())
    try:
        document = Document(str(path))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, SyntaxError) as error:
        fix = "save it in Word as a document (.docx), or delete it to use the built-in one"
        raise RenderError(f"not a Word document: {error}", fix, at) from error
    missing = [*_missing_styles(document), *_missing_numbers(document)]
    if missing:
        fix = "add them in Word under these names, or start from a copy of the built-in template"
        raise RenderError(f"the template lacks {', '.join(missing)}", fix, at)
    _empty(document)
    _speak(document, locale.tag)
    _furnish(document, page, locale)
    return document


def style_ids(document: Any) -> Mapping[str, str]:
    """Style name -> its identifier in this document; Word translates identifiers, names stay."""
    names = [name for _, names in _KINDS for name in names]
    return {name: document.styles[name].style_id for name in names}


def _missing_styles(document: Any) -> list[str]:
    there = {(style.type.name.lower(), style.name) for style in document.styles if style.type is not None}
    return [f"the {kind} style {name!r}" for kind, names in _KINDS for name in names if (kind, name) not in there]


def _missing_numbers(document: Any) -> list[str]:
    """List styles without a list: their items would be paragraphs like all others."""
    there = {style.name: style.element for style in document.styles}
    own = [there[name] for name in _LISTS if name in there]
    return [
        f"numbering in {s.name_val!r}" for s in own if s.pPr is None or s.pPr.numPr is None or s.pPr.numPr.numId is None
    ]


def _empty(document: Any) -> None:
    """Take out what the template's author wrote to see how it looks; the page's measures stay."""
    body = document.element.body
    for node in list(body):
        if node.tag != qn("w:sectPr"):
            body.remove(node)


def _speak(document: Any, tag: str) -> None:
    """Set the language for the whole document; a style's own would win over it and goes."""
    styles = document.styles.element
    for node in styles.xpath("w:style//w:lang"):
        node.getparent().remove(node)
    defaults = styles.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = element("docDefaults")
        styles.insert(0, defaults)
    properties = _child(_child(defaults, "rPrDefault", first=True), "rPr")
    language = _child(properties, "lang")
    for key, value in (("val", tag), ("eastAsia", tag), ("bidi", "ar-SA")):
        language.set(qn(f"w:{key}"), value)
    for node in document.settings.element.findall(qn("w:themeFontLang")):
        node.set(qn("w:val"), tag)


def _child(parent: Element, name: str, *, first: bool = False) -> Element:
    node = parent.find(qn(f"w:{name}"))
    if node is None:
        node = element(name)
        parent.insert(0 if first else len(parent), node)
    return node


def _furnish(document: Any, page: Page, locale: Locale) -> None:
    """Fill the content controls of headers and footers by their tags; a template need not have any."""
    before, between = re.split(r"\{pages?\}", locale.ui["page_of"])[:2]
    words = {
        "pressflow-publisher": page.settings.publisher.name,
        "pressflow-title": page.settings.titles[page.locale],
        "pressflow-url": page.url,
        "pressflow-page": before,
        "pressflow-of": between,
    }
    for part in document.part.package.iter_parts():
        if isinstance(part, (HeaderPart, FooterPart)):
            for control in part.element.iter(qn("w:sdt")):
                tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
                text = None if tag is None else words.get(str(tag.get(qn("w:val"))))
                if text is not None:
                    _fill(control, text, locale.tag)


def _fill(control: Element, text: str, tag: str) -> None:
    """Replace a control's text, in the look of its first run, whether it stands in a line or around it."""
    old = list(control.find(qn("w:sdtContent")).iter(qn("w:r")))
    if not old:
        return
    new = run(text, tag)
    look = old[0].find(qn("w:rPr"))
    if look is not None:
        for node in look.findall(qn("w:lang")):
            look.remove(node)
        look.append(new.find(qn("w:rPr")).find(qn("w:lang")))
        new.replace(new.find(qn("w:rPr")), look)
    old[0].addprevious(new)
    # a control that is bound to a property would show that again as soon as Word opens the file
    for node in (*old, *control.iter(qn("w:dataBinding"), qn("w:showingPlcHdr"))):
        node.getparent().remove(node)
