"""Programs that others have written to find faults in what was published; and every link followed."""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from types import ModuleType

from lxml import html
from openxml_audit import FileFormat, OpenXmlValidator

from pressflow.config import Settings

TESTS = Path(__file__).parents[2] / "tests"
_ELSEWHERE = re.compile(r"(?:https?|mailto|tel):")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one checker says. looked_at: how many files. missing: the program that is not here, "" if it is."""

    name: str
    looked_at: int = 0
    faults: tuple[str, ...] = ()
    missing: str = ""


def check_all(settings: Settings, now: datetime, sample: Sequence[str], documents: int) -> Iterator[Verdict]:
    """Each checker's verdict. sample: pages for the browser, below the site's root. documents: how many."""
    yield links(settings)
    yield feeds(settings, now)
    yield word(settings, documents)
    yield nu(settings)
    yield axe(settings, sample)


def links(settings: Settings) -> Verdict:
    """Every link of every page, feed and sitemap leads to a file, and every anchor to a part of a page."""
    public, faults = settings.public, []
    pages = sorted(public.rglob("*.html"))
    for page in pages:
        for link in _links_of(page):
            target, _, anchor = link.split(" ")[0].partition("#")
            if link.startswith(settings.base_url):
                found = public / link.removeprefix(settings.base_url).partition("#")[0]
            elif _ELSEWHERE.match(target):
                continue
            else:
                found = page.parent / target if target else page
            found = (found / "index.html" if found.is_dir() else found).resolve()
            if not found.is_file() or (anchor and anchor not in _ids(found)):
                faults.append(f"{page.relative_to(public)} -> {link}")
    texts = [path for name in ("*.xml", "feed.json") for path in sorted(public.rglob(name))]
    for path in texts:
        for address in re.findall(rf"{re.escape(settings.base_url)}[^\s\"'<>&\\]*", path.read_text("utf-8")):
            place = public / address.removeprefix(settings.base_url)
            if not (place / "index.html" if place.is_dir() else place).is_file():
                faults.append(f"{path.relative_to(public)} -> {address}")
    return Verdict("links", len(pages) + len(texts), tuple(dict.fromkeys(faults)))


def _links_of(page: Path) -> Iterator[str]:
    tree = html.document_fromstring(page.read_bytes())
    yield from map(str, tree.xpath("//a/@href | //link/@href | //img/@src | //script/@src"))
    for candidates in tree.xpath("//img/@srcset"):
        yield from candidates.split(", ")


@cache
def _ids(page: Path) -> frozenset[str]:
    return frozenset(map(str, html.document_fromstring(page.read_bytes()).xpath("//@id")))


def feeds(settings: Settings, now: datetime) -> Verdict:
    """The rules of the W3C's feed validator."""
    rules, faults, count = _helper("feed_rules", "render"), [], 0
    for name, problems in (("feed.xml", rules.rss_problems), ("atom.xml", rules.atom_problems)):
        for path in sorted(settings.public.rglob(name)):
            count += 1
            place = path.relative_to(settings.public).as_posix()
            faults += [f"{place}: {fault}" for fault in problems(path.read_bytes(), settings.base_url + place, now)]
    return Verdict("feed rules", count, tuple(faults))


def word(settings: Settings, count: int) -> Verdict:
    """Microsoft's rules for Word documents, on `count` of them from all languages."""
    validator, found = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365), sorted(settings.public.rglob("*.docx"))
    chosen = found[:: max(1, len(found) // count)]
    faults = [f"{path.name}: {error}" for path in chosen for error in validator.validate(path).errors]
    return Verdict("openxml-audit", len(chosen), tuple(faults))


def nu(settings: Settings) -> Verdict:
    """The Nu checker on every page, style and drawing."""
    checker, java = _package("vnu-jar/build/dist/vnu.jar"), shutil.which("java")
    if not checker or not java:
        return Verdict("Nu", missing="java" if checker else "vnu-jar (PRESSFLOW_TOOLS)")
    done = subprocess.run(
        [java, "-jar", str(checker), "--format", "json", "--skip-non-html", "--also-check-css", "--also-check-svg",
         str(settings.public)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    messages = json.loads(done.stderr)["messages"]
    count = sum(1 for path in settings.public.rglob("*") if path.suffix in (".html", ".css", ".svg"))
    return Verdict("Nu", count, tuple(f"{m.get('url', '')}: {m['message']}" for m in messages))


def axe(settings: Settings, pages: Sequence[str]) -> Verdict:
    """axe-core in a browser, WCAG 2.2 AA: each page on a desk and on a phone, light and dark."""
    browser, script = shutil.which("chromium") or shutil.which("google-chrome"), _package("axe-core/axe.min.js")
    if not browser or not script:
        return Verdict("axe", missing="axe-core (PRESSFLOW_TOOLS)" if browser else "chromium")
    visitor = _helper("visitor", "cli")
    visits = [
        {"kind": "audit", "page": f"/{page}", "width": width, "text": 100} for page in pages for width in (320, 1280)
    ]
    faults = []
    for dark in (False, True):
        with tempfile.TemporaryDirectory() as profile:
            answers = visitor.visit(settings.public, visits, browser, Path(profile), script.read_bytes(), dark)
        faults += [f"{answer['page']}: {fault}" for answer in answers for fault in answer["faults"]]
    return Verdict("axe", 2 * len(visits), tuple(faults))


def _package(name: str) -> Path | None:
    path = Path(os.environ.get("PRESSFLOW_TOOLS", ".")) / "node_modules" / name
    return path if path.is_file() else None


def _helper(name: str, room: str) -> ModuleType:
    """What tests use as well: it drives the browser, or knows the rules of feeds."""
    folder = str(TESTS / room)
    if folder not in sys.path:
        sys.path.append(folder)
    return importlib.import_module(name)
