"""Word documents: a release on the newsroom's own template, or on ours (`templates/release.docx`)."""

from __future__ import annotations

from pressflow.locales import find_locale
from pressflow.public import Reread
from pressflow.render import Page, _docx_reread
from pressflow.render._docx_body import Body
from pressflow.render._docx_furniture import furnish
from pressflow.render._docx_package import pack
from pressflow.render._docx_template import find_template

MARKS_NOTICES = True


def filename(slug: str) -> str:
    return f"{slug}.docx"


def render(page: Page) -> bytes:
    """The release as a document that partners can edit: named styles, real headings, lists, tables and links.

    Raises RenderError for a template without the styles that we need, and for a picture that is missing or of no use.
    """
    locale = find_locale(page.locale)
    template = find_template(page.settings.root, locale)
    document = template.document()
    furnish(document, page, locale)
    Body(document, template, page, locale).write()
    return pack(document, page, locale.tag)


def reread(content: bytes) -> Reread:
    """What stands in the document: each block, by its bookmark, and all other words that it has."""
    return _docx_reread.reread(content)
