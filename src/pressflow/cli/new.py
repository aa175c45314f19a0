"""A folder for a new release, with a source to start from

example: pressflow new "Neue Fähre für den Hafen"
         pressflow new --from ~/Downloads/meldung.txt
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from pressflow.cli._newsroom import clock
from pressflow.cli._say import as_json, findings_text, say, tell
from pressflow.config import Settings, load_settings
from pressflow.errors import SourceError
from pressflow.model import Position
from pressflow.slugs import slugified
from pressflow.textfile import write_text

_START = """\
---
title: "{title}"
subtitle: ""
date: "{day}"
contact:
  - "Vorname Nachname, Telefon, presse@example.org"
tags: []
---

Musterstadt, {written} – Der Vorspann: wer, was, wann, wo, warum.

Der nächste Absatz.

## Über uns

Ein Absatz über die Organisation.
"""


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("title", nargs="?", default="", metavar="TITLE", help="the headline")
    parser.add_argument("--from", dest="file", type=Path, metavar="FILE", help="a source that exists already")
    parser.add_argument("--slug", default="", help="the folder's name, instead of one made from date and title")
    parser.add_argument("--dry-run", action="store_true", help="show what was understood, make nothing")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    if not args.file and not args.title.strip():
        raise SourceError(
            "a new release needs a title or a file", 'pressflow new "TITLE", or pressflow new --from FILE'
        )
    return _from_file(args, settings) if args.file else _from_title(args, settings)


def _from_title(args: Namespace, settings: Settings) -> int:
    today = clock(None).astimezone(settings.zone).date()
    slug = args.slug or make_slug(args.title, today)
    path = _free(settings, slug) / "release.md"
    title = args.title.strip().replace("\\", "\\\\").replace('"', '\\"')
    if not args.dry_run:
        write_text(path, _START.format(title=title, day=today.isoformat(), written=_german(today)))
    answer = {"version": 1, "slug": slug, "file": path}
    say(as_json(answer) if args.json else f"{path.as_posix()}: write the release here")
    return 0


def _from_file(args: Namespace, settings: Settings) -> int:
    from pressflow.cli._tree import tree
    from pressflow.sources import read_source, understand

    file: Path = args.file
    source = read_source(file)
    release = understand(source, file=file.as_posix(), slug="new", locale=settings.source, zone=settings.zone)
    title = args.title or (release.title.text if release.title else file.stem)
    slug = args.slug or make_slug(title, release.date or clock(None).astimezone(settings.zone).date())
    path = _free(settings, slug) / f"release{file.suffix.lower() or '.txt'}"
    if args.json:
        say(as_json({"version": 1, "slug": slug, "file": path, "blocks": release.blocks, "findings": release.findings}))
    else:
        say("\n".join(tree(release, len(source.pictures))))
        if release.findings:
            tell(findings_text(release.findings))
    if not args.dry_run:
        path.parent.mkdir(parents=True)
        path.write_bytes(file.read_bytes())
        tell(f"\n{path.as_posix()}: made. Next: pressflow facts {slug}")
    return 0


def make_slug(title: str, day: date) -> str:
    """`2019-09-02-gold-label`: the day, then the title's words in letters that any address takes."""
    plain = slugified(title)
    return f"{day.isoformat()}-{plain}" if plain else day.isoformat()


def _free(settings: Settings, slug: str) -> Path:
    """The folder for `slug`. Raises SourceError if it is taken, or no name for a release."""
    from pressflow.sources import checked_slug

    folder = settings.releases / checked_slug(slug, settings.releases.as_posix())
    if folder.exists():
        raise SourceError(
            f"there is a release {slug!r} already", "choose another one with --slug", Position(str(folder))
        )
    return folder


def _german(day: date) -> str:
    from babel.dates import format_date

    written: str = format_date(day, "d. MMMM y", locale="de_DE")
    return written
