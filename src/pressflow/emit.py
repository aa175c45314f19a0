"""Translations and entries -> files on disk, each read back and checked."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

import pressflow.render as render
from pressflow.config import Settings
from pressflow.facts.extract import Extractor
from pressflow.locales import find_locale
from pressflow.model import Entry, Verdict
from pressflow.render import Page
from pressflow.rooms import member
from pressflow.verify.outputs import verify_output

_LAST = "html"  # the page lists what lies beside it
RECORD = "ninjs"  # always written: front pages and feeds are made from it


@dataclass(frozen=True, slots=True)
class Emitted:
    """A file that was written and read back."""

    path: str  # below the site's root
    verdict: Verdict


def formats(settings: Settings) -> dict[str, ModuleType]:
    """The modules of the newsroom's formats, by name, in the order in which they are written."""
    names = dict.fromkeys((*settings.formats, RECORD))
    return {name: member(render, name) for name in sorted(names, key=lambda n: (n == _LAST, n))}


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
    expected = [(block.id, text) for block, text in page.translation.texts()]
    for module in formats(page.settings).values():
        if not hasattr(module, "render"):
            continue
        page = replace(page, files=dict(files))
        path = folder / module.filename(page.slug)
        path.write_bytes(module.render(page))
        files[path.name] = path.stat().st_size
        chrome = [*_chrome(page.settings, page.locale), *_page_chrome(page)]
        name = path.relative_to(out).as_posix()
        yield Emitted(
            name, verify_output(module.reread(path.read_bytes()), expected, chrome, extractor, page.locale, name)
        )


def emit_front(entries: Sequence[Entry], settings: Settings, out: Path, extractor: Extractor) -> Iterator[Emitted]:
    """Write the newsroom's own pages and feeds below `out`, and check each as it lies on disk.

    entries: of all locales, newest first.
    """
    for module in formats(settings).values():
        for locale in settings.locales if hasattr(module, "render_front") else ():
            own = [entry for entry in entries if entry.locale == locale]
            for name, content in module.render_front(own, settings, locale).items():
                written = _write(out, f"{settings.folders[locale]}/{name}", content)
                yield _check_front(module, written, out, own, settings, locale, extractor)
        if hasattr(module, "render_root"):
            for name, content in module.render_root(entries, settings).items():
                written = _write(out, name, content)
                yield _check_front(module, written, out, entries, settings, settings.source, extractor)


def _write(out: Path, name: str, content: bytes) -> Path:
    path = out / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def _check_front(
    module: ModuleType,
    path: Path,
    out: Path,
    entries: Sequence[Entry],
    settings: Settings,
    locale: str,
    extractor: Extractor,
) -> Emitted:
    """A page or feed shows of each entry what the entry says. What lists no release is no text: styles, robots."""
    name = path.relative_to(out).as_posix()
    if path.suffix not in (".html", ".xml") or name == "sitemap.xml":
        return Emitted(name, Verdict())
    reread = module.reread(path.read_bytes())
    shown = {block for block, _ in reread.blocks}
    texts: Mapping[str, str] = {key: text for e in entries for key, text in module.entry_texts(e).items()}
    expected = [(block, texts[block]) for block in dict.fromkeys(b for b, _ in reread.blocks) if block in texts]
    expected += [(block, text) for block, text in texts.items() if module.lists_all(name) and block not in shown]
    chrome = [*(c for tag in settings.locales for c in _chrome(settings, tag)), *_entry_chrome(entries)]
    return Emitted(name, verify_output(reread, expected, chrome, extractor, locale, name))


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
