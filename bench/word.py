"""`python -m bench.word`: how fast a release becomes a Word document, as ratios against plain peers in the same run.

The peers write the same paragraphs: python-docx on our template, opened for each document, without lists, links and
languages; pandoc from the release's Markdown, a process each, as it is used.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from datetime import time as midnight
from io import BytesIO
from pathlib import Path

from docx import Document

from pressflow.config import load_settings
from pressflow.model import Release, Role, State, Translation, Unit
from pressflow.render import Page, docx
from pressflow.render._html_templates import built_in
from pressflow.sources import find_source, read_release

ROOT = Path(__file__).parents[1]
SLUG = "2019-09-02-gold-label"  # text only: a picture costs all of them the same
ROUNDS = 40
STYLES = {Role.HEADLINE: "Title", Role.SUBTITLE: "Subtitle", Role.LEAD: "Lead", Role.SUBHEAD: "Heading 2"}


def example(slug: str = SLUG) -> Page:
    """A release of ours in its own language, one unit a paragraph."""
    settings = load_settings(ROOT)
    folder = settings.releases / slug
    release = read_release(
        find_source(folder),
        locale=settings.source,
        zone=settings.zone,
        boilerplates=settings.releases / "boilerplates",
        cache=settings.cache / "media",
    )
    return as_page(release)


def as_page(release: Release) -> Page:
    settings = load_settings(ROOT)
    assert release.date is not None
    units = tuple(Unit(f"{b.id}.s1", b.text, b.text, State.FINAL, "source", b.at) for b in release.blocks)
    moment = datetime.combine(release.date, midnight(), settings.zone)
    return Page(Translation(release, release.locale, units), settings, moment, moment, settings.locales)


def plain(page: Page) -> bytes:
    """The paragraphs by python-docx alone."""
    document = Document(str(built_in() / "release.docx"))
    for block, text in page.translation.texts():
        document.add_paragraph(text, STYLES.get(block.role, "Body Text"))
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Processor time of a call and the processes it starts: the median of some, after one that fills the caches."""
    work()
    times = []
    for _ in range(rounds):
        begun = _spent()
        work()
        times.append(_spent() - begun)
    return 1000 * statistics.median(times)


def _spent() -> float:
    """Seconds that this process and its finished children have computed so far; others on the machine do not count."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


def main() -> None:
    page = example()
    rows = [("pressflow", milliseconds(lambda: docx.render(page)))]
    rows.append(("python-docx alone", milliseconds(lambda: plain(page))))
    if pandoc := shutil.which("pandoc"):
        source = find_source(page.settings.releases / SLUG)
        with tempfile.TemporaryDirectory() as folder:
            command = [pandoc, str(source), "-o", f"{folder}/release.docx"]
            rows.append(("pandoc", milliseconds(lambda: subprocess.run(command, check=True), 10)))
    else:
        print("pandoc is not installed", file=sys.stderr)
    for name, taken in rows:
        print(f"{name:20} {taken:7.1f} ms a document   {taken / rows[0][1]:5.1f} x pressflow")


if __name__ == "__main__":
    main()
