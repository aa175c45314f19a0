"""Bring bilingual files up to date, nothing else

example: pressflow translate 2026-03-16-jahrestagung --dry-run
         pressflow translate 2026-03-16-jahrestagung --engine deepl
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from functools import partial
from typing import Any

from pressflow.cli._newsroom import engine, newsroom
from pressflow.cli._say import as_json, progress, say, table, tell
from pressflow.config import load_settings
from pressflow.facts.extract import extract_facts
from pressflow.facts.sheet import NAME, load_sheet
from pressflow.memory.xliff import read_bilingual
from pressflow.pipeline import Newsroom, carry_over, load_release
from pressflow.site.build import chosen
from pressflow.translate import dry_run, plan_release, split_release
from pressflow.verify.source import verify_source

HEAD = ("release", "locale", "segments", "from the file", "from memory", "by engine", "open")
COSTS = ("release", "locale", "segments", "known", "to send", "characters billed")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slugs", nargs="*", metavar="SLUG", help="only these releases")
    parser.add_argument("--engine", metavar="NAME", help="instead of the one in newsroom.toml")
    parser.add_argument("--dry-run", action="store_true", help="characters that would be billed; nothing is sent")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    folders = chosen(settings, args.slugs)
    wanted = None if args.dry_run else engine(settings, args.engine)
    with newsroom(settings, wanted) as shared, progress() as tick:
        rows = []
        for slug, folder in folders.items():
            tick(slug)
            rows += _costs(folder, shared) if args.dry_run else _translate(folder, shared)
    head = COSTS if args.dry_run else HEAD
    keys = [word.replace(" ", "_") for word in head]
    answer = {"version": 1, "rows": [dict(zip(keys, row, strict=True)) for row in rows]}
    say(as_json(answer) if args.json else table(head, rows))
    return 0


def _translate(folder: Any, shared: Newsroom) -> list[tuple[object, ...]]:
    release = load_release(folder, shared.settings)
    verdict = verify_source(release, extract_facts(release, shared.extractor), load_sheet(folder / NAME))
    if not verdict.passed and shared.engine:
        tell(f"{release.slug}: nothing is bought before the fact sheet is signed and fits (pressflow check)")
    rows: list[tuple[object, ...]] = []
    for locale in shared.settings.targets:
        bought = shared.engine if verdict.passed else None
        translation = carry_over(release, folder, locale, shared, bought, write=True)
        origins = [unit.origin if unit.target else "open" for unit in translation.units]
        named = sum(origin not in ("record", "memory", "open") for origin in origins)
        counts = (origins.count("record"), origins.count("memory"), named, origins.count("open"))
        rows.append((release.slug, locale, len(origins), *counts))
    return rows


def _costs(folder: Any, shared: Newsroom) -> list[tuple[object, ...]]:
    release = load_release(folder, shared.settings)
    sentences = partial(shared.extractor.sentences, locale=release.locale)
    rows: list[tuple[object, ...]] = []
    for locale in shared.settings.targets:
        path = folder / f"{locale}.xlf"
        record = read_bilingual(path, source=release.locale, target=locale) if path.exists() else None
        segments = split_release(release, sentences, record)
        decided = plan_release(release, locale, segments=segments, record=record, memory=shared.memory)
        sent = len({segment.text for segment in decided.open})
        rows.append((release.slug, locale, len(segments), len(decided.known), sent, dry_run(decided)))
    return rows
