"""The Word template: found, checked for its styles, and made ready for a locale, once in a process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from docx import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.package import Unmarshaller
from docx.opc.part import Part, PartFactory
from docx.opc.pkgreader import PackageReader
from docx.oxml.ns import qn
from docx.package import Package
from docx.shared import Length, Twips

from pressflow.errors import RenderError
from pressflow.locales import Locale, find_locale
from pressflow.model import Position
from pressflow.render._docx_leftovers import clear
from pressflow.render._docx_styles import list_numbers, missing_styles, style_ids
from pressflow.render._docx_xml import Element, element
from pressflow.render._html_templates import built_in, template_file

NAME = "release.docx"
_PAPERS = {"A4": (11906, 16838), "Letter": (12240, 15840)}  # width and height, in twips
# What a release changes. All other parts are carried over as the bytes that they are.
_CHANGED = frozenset(
    (CONTENT_TYPE.WML_DOCUMENT_MAIN, CONTENT_TYPE.WML_NUMBERING, CONTENT_TYPE.WML_HEADER, CONTENT_TYPE.WML_FOOTER)
)


@dataclass(frozen=True, slots=True)
class Template:
    """A template without text, in the language of a locale.

    styles: name -> identifier. lists: list style -> its list's number and levels. width: of the text, in EMU.
    """

    parts: PackageReader
    styles: Mapping[str, str]
    lists: Mapping[str, tuple[int, int]]
    width: int

    def document(self) -> Any:
        """A new, empty document on it."""
        package = Package()
        Unmarshaller.unmarshal(self.parts, package, _part)  # type: ignore[no-untyped-call]
        return package.main_document_part.document


def find_template(root: Path, locale: Locale) -> Template:
    """The newsroom's own template or else ours, ready for this locale.

    Raises RenderError that names the file and lists every style it lacks.
    """
    path = template_file(root, NAME)
    facts = path.stat()
    return _prepared(path, (facts.st_mtime_ns, facts.st_size), locale.tag)


@lru_cache(maxsize=32)
def _prepared(path: Path, version: tuple[int, int], tag: str) -> Template:
    """version: of the file, so that a template that is edited while we run is read anew."""
    document = _opened(path)
    clear(document)
    _speak(document, tag)
    section = document.sections[-1]
    if path.parent == built_in():
        _set_paper(section, find_locale(tag).paper)
    width = _length(section.page_width, 12240) - sum(
        _length(margin, default)
        for margin, default in ((section.left_margin, 1440), (section.right_margin, 1440), (section.gutter, 0))
    )
    document.core_properties  # noqa: B018  # adds the part that the release's own are written into
    saved = BytesIO()
    document.save(saved)
    parts = PackageReader.from_file(saved)  # type: ignore[no-untyped-call]
    return Template(parts, style_ids(document), list_numbers(document), width)


def _opened(path: Path) -> Any:
    at = Position(path.as_posix())
    try:
        document = Document(str(path))
        missing = missing_styles(document)
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, SyntaxError) as error:
        fix = "save it in Word as a document (.docx), or delete it to use the built-in one"
        raise RenderError(f"not a Word document: {error}", fix, at) from error
    if missing:
        fix = "add them in Word under these names, or start from a copy of the built-in template (docs/docx.md)"
        raise RenderError(f"the template lacks {', '.join(missing)}", fix, at)
    return document


def _part(name: Any, content_type: str, relation: str, blob: bytes, package: Any) -> Any:
    """A part of a new document: parsed only if a release changes it."""
    if content_type in _CHANGED or relation == RELATIONSHIP_TYPE.IMAGE:
        return PartFactory(name, content_type, relation, blob, package)
    return Part.load(name, content_type, blob, package)


def _length(given: Length | None, default: int) -> int:
    """In EMU. default: what Word takes where the template is silent, in twips."""
    return int(Twips(default) if given is None else given)


def _set_paper(section: Any, paper: str) -> None:
    """Another sheet with the same measure: the margins take up the difference."""
    width, height = _PAPERS[paper]
    spare = Twips(width) - section.page_width
    section.page_width, section.page_height = Twips(width), Twips(height)
    section.left_margin += spare // 2
    section.right_margin += spare - spare // 2


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
