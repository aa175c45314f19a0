"""Translations and entries -> files on disk, each read back and checked."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import UTC
from functools import cache, cached_property
from pathlib import Path
from types import ModuleType

import pressflow.render as render
from pressflow.config import Settings
from pressflow.facts.extract import Extractor
from pressflow.locales import find_locale
from pressflow.model import Role, Verdict
from pressflow.public import Entry, Notice, Reread
from pressflow.render import Draft, Page, Withdrawn, as_draft
from pressflow.render._html_text import file_size, long_date, month_and_year
from pressflow.render._notices import feed_entries
from pressflow.render._search import search_words
from pressflow.render._visible import visible_text
from pressflow.rooms import member
from pressflow.verify.outputs import verify_output

_LISTS = ("index.html", "feed.xml", "atom.xml", "feed.json")
_LAST = "html"  # the page lists what lies beside it
RECORD = "ninjs"  # always written: front pages and feeds are made from it


@dataclass(frozen=True, slots=True)
class Emitted:
    """A file that was written and read back."""

    path: str  # below the site's root
    verdict: Verdict


def formats(settings: Settings) -> dict[str, ModuleType]:
    """The modules of the newsroom's formats, by name, in the order in which they are written."""
    return _modules((*settings.formats, RECORD))


@cache
def _modules(names: tuple[str, ...]) -> dict[str, ModuleType]:
    return {name: member(render, name) for name in sorted(dict.fromkeys(names), key=lambda n: (n == _LAST, n))}


def emit_page(page: Page, out: Path, extractor: Extractor) -> Iterator[Emitted]:
    """Write the release's files in one locale below `out`, and check each as it lies on disk."""
    folder = out / page.settings.folders[page.locale] / page.slug
    folder.mkdir(parents=True, exist_ok=True)
    files: dict[str, int] = {}
    for picture in page.translation.release.pictures:
        copied = folder / picture.file
        shutil.copyfile(picture.path, copied)
        files[picture.file] = copied.stat().st_size
        yield Emitted(copied.relative_to(out).as_posix(), Verdict())
    texts, notices = [(block.id, text) for block, text in page.translation.texts()], _notice_lines(page.notices)
    floating = {block.id for block in page.translation.release.blocks if block.role in (Role.CAPTION, Role.ALT)}
    floating |= {block for block, _ in notices}
    for beside in _emit_beside(replace(page, files=dict(files)), folder, out, extractor):
        files[Path(beside.path).name] = (out / beside.path).stat().st_size
        yield beside
    for module in formats(page.settings).values():
        if not hasattr(module, "render"):
            continue
        page = replace(page, files=dict(files))
        path = folder / module.filename(page.slug)
        path.write_bytes(module.render(page))
        files[path.name] = path.stat().st_size
        chrome = [*_chrome(page.settings, page.locale), *_page_chrome(page)]
        name = path.relative_to(out).as_posix()
        expected = texts + (notices if hasattr(module, "MARKS_NOTICES") else [])
        reread = module.reread(path.read_bytes())
        yield Emitted(name, verify_output(reread, expected, chrome, extractor, page.locale, name, floating))


def emit_withdrawn(gone: Withdrawn, out: Path, extractor: Extractor) -> Iterator[Emitted]:
    """Write what stands in the place of a withdrawn release in one locale, and check it as it lies on disk."""
    notice, folder = gone.notice, gone.settings.folders[gone.locale]
    for module in formats(gone.settings).values():
        if not hasattr(module, "render_withdrawn"):
            continue
        path = _write(out, f"{folder}/{gone.slug}/{module.filename(gone.slug)}", module.render_withdrawn(gone))
        name = path.relative_to(out).as_posix()
        expected = _notice_lines([notice]) if hasattr(module, "MARKS_NOTICES") else []
        chrome = [*_chrome(gone.settings, gone.locale), notice.title, *notice.lines, gone.slug]
        reread = module.reread(path.read_bytes())
        yield Emitted(name, verify_output(reread, expected, chrome, extractor, gone.locale, name))


def _notice_lines(notices: Sequence[Notice]) -> list[tuple[str, str]]:
    """The lines of notices with the ids under which a page shows them."""
    return [(f"notice{n}/{m}", line) for n, notice in enumerate(notices, 1) for m, line in enumerate(notice.lines, 1)]


def _emit_beside(page: Page, folder: Path, out: Path, extractor: Extractor) -> Iterator[Emitted]:
    """Write what the formats' files need beside them. These show words of the release, but no block of it as such."""
    texts = [text for _, text in page.translation.texts()]
    known = [*_chrome(page.settings, page.locale), *_page_chrome(page), *texts]
    for module in formats(page.settings).values():
        for name, content in module.render_beside(page).items() if hasattr(module, "render_beside") else ():
            path = _write(folder, name, content)
            shown = path.relative_to(out).as_posix()
            reread = module.reread(path.read_bytes())
            yield Emitted(shown, verify_output(reread, [], known, extractor, page.locale, shown))


@dataclass(frozen=True)
class Shown:
    """The entries of which pages and feeds may tell, newest first, and what is asked about them for each."""

    entries: Sequence[Entry]
    settings: Settings

    @cached_property
    def positions(self) -> Mapping[str, Sequence[int]]:
        """Where the entries stand that bear a name: a slug, an address, a GUID, that of a notice."""
        found: dict[str, list[int]] = {}
        for n, e in enumerate(self.entries):
            for name in {e.slug, e.guid, e.url.rstrip("/"), *(notice.guid for notice in e.notices)}:
                found.setdefault(name, []).append(n)
        return found

    @cached_property
    def places(self) -> Set[str]:
        """Where any page of the newsroom may lead: years, months and topics."""
        zone, locales = self.settings.zone, [find_locale(tag) for tag in self.settings.locales]
        months = {e.published.astimezone(zone).date().replace(day=1) for e in self.entries}
        named = {month_and_year(month, locale) for month in months for locale in locales}
        return named | {str(month.year) for month in months} | {topic.name for e in self.entries for topic in e.topics}


@dataclass(frozen=True, slots=True)
class FrontFile:
    """A page or feed of the newsroom itself, not written yet. path: below the site's root. shown: its locale's."""

    path: str
    module: ModuleType
    locale: str
    shown: Shown
    draft: Draft


def front_files(entries: Sequence[Entry], settings: Settings) -> Iterator[FrontFile]:
    """The newsroom's own pages and feeds. entries: of all locales, newest first."""
    every = Shown(entries, settings)
    own = {tag: Shown([entry for entry in entries if entry.locale == tag], settings) for tag in settings.locales}
    for module in formats(settings).values():
        for locale, shown in own.items() if hasattr(module, "render_front") else ():
            for name, content in module.render_front(shown.entries, settings, locale).items():
                yield FrontFile(f"{settings.folders[locale]}/{name}", module, locale, shown, as_draft(content))
        if hasattr(module, "render_root"):
            for name, content in module.render_root(entries, settings).items():
                yield FrontFile(name, module, settings.source, every, as_draft(content))


def emit_front(file: FrontFile, settings: Settings, out: Path, extractor: Extractor) -> Emitted:
    """Write a page or feed below `out`, and check it as it lies on disk."""
    written = _write(out, file.path, file.draft.write())
    return _check_front(file.module, written, out, file.shown, file.locale, extractor)


def _write(out: Path, name: str, content: bytes) -> Path:
    path = out / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def _check_front(
    module: ModuleType,
    path: Path,
    out: Path,
    shown: Shown,
    locale: str,
    extractor: Extractor,
) -> Emitted:
    """Whether a page or feed says of each entry that it lists what the entry says, and states no figure besides."""
    name, settings = path.relative_to(out).as_posix(), shown.settings
    reread = module.reread(path.read_bytes())
    told = _told(reread, shown)
    expected = list(_expected(reread, told).items())
    newest = next((e for e in shown.entries if not e.withdrawn), None)
    if newest and path.name in _LISTS and path.parent.parent == out and not expected:
        expected = [(f"{newest.slug}/title", newest.title)]  # the newest must be listed
    if not (expected or reread.blocks or reread.rest):
        return Emitted(name, Verdict())  # a file for machines, such as a sitemap
    notices = [text for e in told for n in e.notices for text in (n.title, n.headline, *n.lines)]
    words = [word for tag in settings.locales for word in _chrome(settings, tag)]
    chrome = [*words, *_dates(told, settings), *shown.places, *notices]
    return Emitted(name, verify_output(reread, expected, chrome, extractor, locale, name))


def _told(reread: Reread, shown: Shown) -> Sequence[Entry]:
    """The entries of which a page or feed tells under any of their names; all of them if it names none."""
    named = {block.rpartition("/")[0] for block, _ in reread.blocks}
    told = sorted({n for name in named for n in shown.positions.get(name, ())})
    return [shown.entries[n] for n in told] or shown.entries


def _expected(reread: Reread, told: Sequence[Entry]) -> dict[str, str]:
    """What a page (by slug), feed (by GUID) or news sitemap (by address) may show of the entries, by block id.

    Only of blocks that it has.
    """
    listed = {name: entry for entry in told for name in (entry.slug, entry.url.rstrip("/"))}
    items = {entry.guid: entry for entry in feed_entries(told)}
    found: dict[str, str] = {}
    for block, _ in reread.blocks:
        name, _, part = block.rpartition("/")
        shown, entries = (_LISTED, listed) if name in listed else (_ITEM, items)
        if name in entries and part in shown and block not in found:
            found[block] = shown[part](entries[name])
    return found


_LISTED: Mapping[str, Callable[[Entry], str]] = {
    "title": lambda entry: entry.title,
    "teaser": lambda entry: entry.teaser,
    "words": search_words,
}
_ITEM: Mapping[str, Callable[[Entry], str]] = {
    "title": lambda entry: entry.title,
    "teaser": lambda entry: entry.teaser or entry.title,
    "text": lambda entry: visible_text(entry.html),
}


def _chrome(settings: Settings, locale: str) -> list[str]:
    """The newsroom's own words in a locale."""
    publisher = settings.publisher
    return [
        *find_locale(locale).ui.values(),
        *(find_locale(tag).name for tag in settings.locales),
        *settings.titles.values(),
        *settings.descriptions.values(),
        publisher.name,
        publisher.url,
        publisher.email,
        settings.base_url,
    ]


def _page_chrome(page: Page) -> list[str]:
    """What a page may say beside the text: its single sentences, dates, sizes, names of files, topics, addresses."""
    release, settings = page.translation.release, page.settings
    locale = find_locale(page.locale)
    shown = (page.published, page.modified, *(notice.at for notice in page.notices))
    moments = [moment.astimezone(zone) for moment in shown for zone in (settings.zone, UTC)]
    return [
        page.translation.title,
        page.teaser,
        *(unit.target for unit in page.translation.units),
        page.guid,
        page.slug,
        *(url for _, url in page.alternates),
        *(topic.name for topic in page.topics),
        *(text for notice in page.notices for text in (notice.title, *notice.lines)),
        *(picture.credit for picture in release.pictures),
        *(f"{picture.width} {picture.height}" for picture in release.pictures),
        *(f"{name} {size} {file_size(size, locale)}" for name, size in page.files.items()),
        *(moment.isoformat() for moment in moments),
        *(long_date(moment, settings.zone, locale) for moment in moments),
        release.place,
    ]


def _dates(told: Sequence[Entry], settings: Settings) -> list[str]:
    """The dates of entries, as pages and feeds of any locale write them."""
    moments = {moment for entry in told for moment in (entry.published, entry.modified)}
    locales = [find_locale(tag) for tag in settings.locales]
    return [
        *(moment.astimezone(settings.zone).isoformat() for moment in moments),
        *(moment.astimezone(settings.zone).date().isoformat() for moment in moments),
        *(long_date(moment, settings.zone, locale) for moment in moments for locale in locales),
    ]
