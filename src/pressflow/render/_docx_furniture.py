"""Headers and footers: the content controls of a template, filled with the words of a newsroom and a release."""

from __future__ import annotations

import re
from typing import Any

from docx.oxml.ns import qn
from docx.parts.hdrftr import FooterPart, HeaderPart

from pressflow.locales import Locale
from pressflow.render import Page
from pressflow.render._docx_xml import Element, run


def furnish(document: Any, page: Page, locale: Locale) -> None:
    """Fill the content controls of headers and footers by their tags or titles; a template need not have any."""
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
                name = next((name for name in _names(control) if name in words), None)
                if name is not None:
                    _fill(control, words[name], locale.tag)


def _names(control: Element) -> list[str]:
    """What the control is called: by its tag, and by its title, which is all that LibreOffice keeps."""
    properties = control.find(qn("w:sdtPr"))
    nodes = [] if properties is None else [properties.find(qn(f"w:{name}")) for name in ("tag", "alias")]
    return [str(node.get(qn("w:val"))) for node in nodes if node is not None]


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
