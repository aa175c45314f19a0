"""HTML: release pages, index and archive, the language choice; and what a reader sees in them, read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pressflow.config import Settings
from pressflow.locales import find_locale
from pressflow.public import Entry, Reread
from pressflow.render import Draft, Page, Withdrawn, _search, _share
from pressflow.render._html_front import front_pages, root_files
from pressflow.render._html_release import release_values
from pressflow.render._html_reread import is_script, reread_page, reread_script, reread_style, reread_xml
from pressflow.render._html_site import see_site
from pressflow.render._html_templates import fill
from pressflow.render._pictures import picture_files, reread_picture, reread_zip
from pressflow.render._story import tell

MARKS_NOTICES = True  # a page shows each line of a notice as a block of its own: `notice1/1`, `notice1/2` ...


def filename(slug: str) -> str:
    """The page lies in its release's folder."""
    return "index.html"


def render(page: Page) -> bytes:
    """The release as a page. Raises RenderError if a template fails."""
    return fill(page.settings.root, "release.html", release_values(page)).encode()


def render_withdrawn(gone: Withdrawn) -> bytes:
    """The page in the place of a release that was withdrawn: the notice, and nothing of the text."""
    path = f"{gone.slug}/"
    site = see_site(gone.settings, gone.locale, path, [(tag, path) for tag in gone.locales])
    values = {"site": site, "ui": site.ui, "notice": gone.notice, "url": gone.url}
    return fill(gone.settings.root, "withdrawn.html", values).encode()


def fragment(page: Page) -> str:
    """The full text below the headline as a clean piece of HTML with absolute addresses, for feeds and JSON."""
    values = {"story": tell(page.translation), "base": page.url, "ui": find_locale(page.locale).ui}
    return fill(page.settings.root, "fragment.html", values)


def render_front(entries: Sequence[Entry], settings: Settings, locale: str) -> dict[str, Draft]:
    """The locale's index, its pages for years and topics, and its search. entries: that locale's, newest first."""
    return front_pages(entries, settings, locale)


def render_root(entries: Sequence[Entry], settings: Settings) -> dict[str, bytes | Draft]:
    """Language choice, sitemap, robots, style, script and icon. entries: all locales'."""
    return root_files([entry for entry in entries if not entry.withdrawn], settings)


def render_beside(page: Page) -> dict[str, bytes]:
    """The share image; of the pictures, smaller copies and a zip."""
    shared = _share.share_image(page)
    return {**picture_files(page), **({_share.FILE: shared} if shared else {})}


def reread(content: bytes) -> Reread:
    """Everything that a reader can see in a file that this module wrote, of whatever sort it is."""
    start = content.lstrip()[:200].lower()
    for opening, reader in _READERS.items():
        if start.startswith(opening):
            return reader(content)
    return reread_script(content) if is_script(content) else reread_style(content)


_READERS: Mapping[bytes, Callable[[bytes], Reread]] = {
    b"<?xml": reread_xml,
    b"<svg": reread_xml,
    b"<": reread_page,
    _search.OPENING.lower(): _search.reread_index,
    b"\x89png": reread_picture,
    b"\xff\xd8\xff": reread_picture,
    b"riff": reread_picture,
    b"pk": reread_zip,
}
