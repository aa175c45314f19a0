"""When a release was last changed, as each kind of machine is told: they must all be told the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from lxml import etree

from pressflow.config import Settings

_LD = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
_META = re.compile(r'<meta property="article:modified_time" content="([^"]*)">')


def wrong_dates(settings: Settings, slug: str, locale: str, moment: datetime) -> list[str]:
    """Where another moment of the last change is told than `moment`."""
    told = _told(settings, slug, locale)
    return [f"{locale}/{slug}: {where} says {when}" for where, when in told if datetime.fromisoformat(when) != moment]


def _told(settings: Settings, slug: str, locale: str) -> Iterator[tuple[str, str]]:
    folder, address = settings.public / settings.folders[locale], settings.url(locale, slug, "")
    page = (folder / slug / "index.html").read_text("utf-8")
    yield "JSON-LD", json.loads(_LD.search(page)[1])["dateModified"]  # type: ignore[index]
    yield "the page's head", _META.search(page)[1]  # type: ignore[index]
    yield "ninjs", json.loads((folder / slug / f"{slug}.json").read_text("utf-8"))["versionCreated"]
    yield from (("the sitemap", when) for when in _of_sitemap(settings.public / "sitemap.xml", address))
    yield from (("Atom", when) for when in _of_atom(folder / "atom.xml", address))


def _of_sitemap(path: Path, address: str) -> Iterator[str]:
    for url in etree.parse(path).getroot().iterfind("{*}url"):
        if url.findtext("{*}loc") == address:
            yield url.findtext("{*}lastmod") or ""


def _of_atom(path: Path, address: str) -> list[str]:
    """Of the release's own item, where it is among the newest: the one that has the document."""
    entries = etree.parse(path).getroot().iterfind("{*}entry")
    own = (entry for entry in entries if entry.find(f"{{*}}link[@href='{address}']") is not None)
    return [e.findtext("{*}updated") or "" for e in own if e.find("{*}link[@rel='enclosure']") is not None]
