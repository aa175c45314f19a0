"""TBX v3 (ISO 30042:2019), dialect TBX-Basic in DCA style: the way of a termbase in and out of CAT tools.

A term is a concept: its kind is the subject field, its note the note. Each approved form is a term section, the first
one preferred, the others admitted. `verbatim` is a note beside a form that is the German one, for people to read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from pressflow.errors import MemoryFileError
from pressflow.memory._xml import IMPOSSIBLE, line_of, local_name, one_line, parse_xml, read_whole
from pressflow.memory.match import canonical_tag
from pressflow.memory.termbase import KINDS, VERBATIM
from pressflow.model import Position, Term
from pressflow.textfile import write_whole

CORE = "urn:iso:std:iso:30042:ed-2"
PREFERRED, ADMITTED = "preferredTerm-admn-sts", "admittedTerm-admn-sts"
WORD = "term"  # the kind of what is no name

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_REFUSED = ("deprecated", "superseded", "notRecommended", "obsolete")  # states of forms that nobody should write
_MOST = 64_000_000  # bytes; the largest public termbases are smaller in our languages
# TBX 2 and its dialects called the same elements so
_CONCEPT, _LANGUAGE, _SECTION = ("conceptEntry", "termEntry"), ("langSec", "langSet"), ("termSec", "tig", "ntig")


@dataclass(frozen=True, slots=True)
class _Form:
    """One term section."""

    words: str
    preferred: bool


def export_tbx(terms: Iterable[Term], path: Path, source: str = "de") -> None:
    """Write the terms as TBX, in their order: the same bytes for the same terms. No dates are written."""
    attributes = {"type": "TBX-Basic", "style": "dca", _LANG: source}
    root = etree.Element(_core("tbx"), attributes, nsmap={None: CORE})  # type: ignore[dict-item]  # None: the default
    header = etree.SubElement(root, _core("tbxHeader"))
    described = etree.SubElement(etree.SubElement(header, _core("fileDesc")), _core("sourceDesc"))
    etree.SubElement(described, _core("p")).text = "A termbase of pressflow"
    body = etree.SubElement(etree.SubElement(root, _core("text")), _core("body"))
    for number, term in enumerate(terms, 1):
        _add_concept(body, term, f"c{number}", source)
    etree.indent(root)
    content = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    write_whole(path, content.replace(b"'", b'"', 4) + b"\n")


def _core(name: str) -> str:
    return f"{{{CORE}}}{name}"


def _add_concept(body: etree._Element, term: Term, id_: str, source: str) -> None:
    concept = etree.SubElement(body, _core("conceptEntry"), id=id_)
    etree.SubElement(concept, _core("descrip"), type="subjectField").text = term.type
    if term.note:
        etree.SubElement(concept, _core("note")).text = IMPOSSIBLE.sub("", term.note)
    for tag, forms in ((source, term.german), *term.renderings.items()):
        if not forms:
            continue
        section = etree.SubElement(concept, _core("langSec"), {_LANG: tag})
        for order, form in enumerate(forms):
            _add_form(section, form, order == 0, tag != source and form in term.german)


def _add_form(section: etree._Element, form: str, preferred: bool, verbatim: bool) -> None:
    element = etree.SubElement(section, _core("termSec"))
    etree.SubElement(element, _core("term")).text = IMPOSSIBLE.sub("", form)
    state = PREFERRED if preferred else ADMITTED
    etree.SubElement(element, _core("termNote"), type="administrativeStatus").text = state
    if verbatim:
        etree.SubElement(element, _core("note")).text = VERBATIM


def import_tbx(path: Path, source: str = "de") -> tuple[Term, ...]:
    """The terms of a TBX file, in its order. Raises MemoryFileError with file:line and the fix.

    TBX 2 (martif) is read too. Forms that are deprecated or superseded are left out, and so are concepts without German
    or with nothing else; a kind that is none of ours becomes `term`, a word that is no name.
    """
    if path.exists() and path.stat().st_size > _MOST:
        raise MemoryFileError(f"is larger than {_MOST} bytes", "export fewer terms at once", Position(path.as_posix()))
    root = parse_xml(read_whole(path, "TBX"), path.as_posix(), "TBX")
    name = path.as_posix()
    if local_name(root) not in ("tbx", "martif"):
        raise MemoryFileError("is not TBX", "export the termbase as TBX 3 (DCA) or 2", Position(name, line_of(root)))
    terms: dict[str, Term] = {}
    for concept in root.iter(*_names(_CONCEPT)):
        if term := _term(concept, name, source):
            _refuse_doubles(term, terms)
            terms |= dict.fromkeys(term.german, term)
    return tuple(term for name, term in terms.items() if name == term.term)


def _names(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"{{*}}{name}" for name in names)


def _refuse_doubles(term: Term, terms: dict[str, Term]) -> None:
    for german in term.german:
        if german in terms:
            fix = f"merge it with {terms[german].at}"
            raise MemoryFileError(f"{german!r} stands here a second time", fix, term.at)


def _term(concept: etree._Element, file: str, source: str) -> Term | None:
    """The term of one concept; None if it has no German, or nothing that may be written."""
    at = Position(file, line_of(concept))
    forms: dict[str, list[_Form]] = {}
    for section in concept.iterchildren(*_names(_LANGUAGE)):
        tag = canonical_tag(section.get(_LANG) or section.get("lang") or "")
        forms.setdefault(tag, []).extend(_forms(section, file))
    german = [tag for tag in forms if tag.split("-")[0] == source.split("-")[0]]
    names = _ordered([form for tag in german for form in forms.pop(tag)])
    if not names:
        return None
    renderings = {tag: _ordered(found) for tag, found in forms.items() if tag and found}
    kind = next((words for key, words in _categories(concept) if key == "subjectField"), "")
    notes = ["".join(str(part) for part in note.itertext()).strip() for note in concept.iterchildren("{*}note")]
    note = "; ".join(words for words in notes if words)
    return Term(names[0], kind if kind in KINDS else WORD, renderings, note, at, names[1:])


def _ordered(forms: Sequence[_Form]) -> tuple[str, ...]:
    """The words of forms, the preferred ones first."""
    return tuple(dict.fromkeys(form.words for form in sorted(forms, key=lambda form: not form.preferred)))


def _forms(section: etree._Element, file: str) -> Iterator[_Form]:
    for element in section.iterchildren(*_names(_SECTION)):
        found = next(element.iter("{*}term"), None)
        words = _text(found) if found is not None else ""
        state = next((words for key, words in _categories(element) if key == "administrativeStatus"), "")
        if not words or state.startswith(_REFUSED):
            continue
        if words == VERBATIM or " | " in f" {words} ":
            problem = f"terms.csv cannot hold {words!r} as a form"
            raise MemoryFileError(problem, "take it out of the file", Position(file, line_of(element)))
        yield _Form(words, state.startswith("preferred"))


def _categories(element: etree._Element) -> Iterator[tuple[str, str]]:
    """(data category, value) of everything in a section: by attribute (DCA) or by tag (DCT)."""
    for child in element.iter():
        if isinstance(child.tag, str) and child is not element:
            yield child.get("type") or local_name(child), _text(child)


def _text(element: etree._Element) -> str:
    return one_line("".join(str(part) for part in element.itertext()))
