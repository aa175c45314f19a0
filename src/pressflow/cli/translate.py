"""Bring bilingual files up to date, nothing else

example: pressflow translate 2026-03-16-jahrestagung --dry-run
         pressflow translate 2026-03-16-jahrestagung --engine deepl
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from pressflow.cli._newsroom import engine, newsroom
from pressflow.cli._say import as_json, bill, findings_text, progress, say, table, tell, tell_bill
from pressflow.config import Settings, load_settings
from pressflow.errors import PressflowError
from pressflow.facts.extract import extract_facts
from pressflow.facts.sheet import NAME, load_sheet
from pressflow.lock import newsroom_lock
from pressflow.memory.xliff import read_bilingual
from pressflow.model import Facts, Release, State, Unit
from pressflow.pipeline import Newsroom, carry_over, load_release
from pressflow.site.folders import chosen
from pressflow.translate import plan_release, split_release
from pressflow.verify.source import verify_source

Row = tuple[object, ...]
HEAD = ("release", "locale", "segments", "reviewed", "from the file", "from memory", "by engine", "open")
COSTS = ("release", "locale", "segments", "reviewed", "from the file", "from memory", "to send", "characters")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slugs", nargs="*", metavar="SLUG", help="only these releases")
    parser.add_argument("--engine", metavar="NAME", help="instead of the one in newsroom.toml")
    parser.add_argument("--dry-run", action="store_true", help="characters that would be billed; nothing is sent")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    folders = chosen(settings, args.slugs)
    if args.dry_run:
        return _dry_run(args, settings, folders)
    connected = engine(settings, args.engine)
    rows: list[Row] = []
    try:
        with newsroom_lock(settings), newsroom(settings, connected) as shared, progress() as tick:
            for slug, folder in folders.items():
                tick(slug)
                rows += _translate(folder, shared)
    finally:
        tell_bill(connected)
    answer = {"version": 1, "rows": _named(HEAD, rows), "bill": bill(connected)}
    say(as_json(answer) if args.json else table(HEAD, rows))
    return 0


def _translate(folder: Path, shared: Newsroom) -> list[Row]:
    release = load_release(folder, shared.settings)
    facts = extract_facts(release, shared.extractor)
    passed = _passed(release, facts, folder)
    if not passed and shared.engine:
        tell(f"{release.slug}: nothing is bought before the fact sheet is signed and fits (pressflow check)")
    rows: list[Row] = []
    for locale in shared.settings.targets:
        asked = shared.engine if passed else None
        translation = carry_over(release, facts, folder, locale, shared, asked, write=True)
        path = folder / f"{locale}.xlf"
        findings = read_bilingual(path).findings() if path.exists() else ()
        if findings:
            tell(findings_text(findings))
        counts = _counts({unit.id: unit for unit in translation.units})
        named = sum(unit.origin not in ("record", "memory") for unit in translation.units if unit.target)
        rows.append((release.slug, locale, len(translation.units), *counts, named, translation.missing))
    return rows


def _passed(release: Release, facts: Facts, folder: Path) -> bool:
    """Whether the sheet is signed and fits: before that no translation is bought."""
    return verify_source(release, facts, load_sheet(folder / NAME)).passed


def _counts(units: Mapping[str, Unit]) -> tuple[int, int, int]:
    """How many are a person's (reviewed or final), how many others the file holds, how many the memory knows."""
    known = [unit for unit in units.values() if unit.target]
    reviewed = [unit for unit in known if unit.state in (State.REVIEWED, State.FINAL) and unit.origin == "record"]
    origins = [unit.origin for unit in known]
    return len(reviewed), origins.count("record") - len(reviewed), origins.count("memory")


# --- dry run ------------------------------------------------------------------------------------------------------


def _dry_run(args: Namespace, settings: Settings, folders: Mapping[str, Path]) -> int:
    rows: list[Row] = []
    seen: set[tuple[str, str]] = set()  # a sentence that occurs again is not sent again
    with newsroom(settings) as shared, progress() as tick:
        for slug, folder in folders.items():
            tick(slug)
            rows += _costs(folder, shared, seen)
    totals = {locale: sum(int(str(row[-1])) for row in rows if row[1] == locale) for locale in settings.targets}
    quota = _quota(settings, args.engine)
    if args.json:
        named = _named((*COSTS[:-1], "characters_billed"), rows)
        say(as_json({"version": 1, "rows": named, "characters": totals, "quota": quota}))
        return 0
    say(table(COSTS, rows))
    say("\n".join(f"{locale}: {count:,} characters would be sent" for locale, count in totals.items()))
    if quota:
        say(_quota_text(quota, sum(totals.values())))
    tell("dry run: nothing was sent or written")
    return 0


def _costs(folder: Path, shared: Newsroom, seen: set[tuple[str, str]]) -> list[Row]:
    release = load_release(folder, shared.settings)
    sentences = partial(shared.extractor.sentences, locale=release.locale)
    rows: list[Row] = []
    for locale in shared.settings.targets:
        path = folder / f"{locale}.xlf"
        record = read_bilingual(path, source=release.locale, target=locale) if path.exists() else None
        segments = split_release(release, sentences, record)
        decided = plan_release(release, locale, segments=segments, record=record, memory=shared.memory)
        texts = {segment.text for segment in decided.open if (locale, segment.text) not in seen}
        seen |= {(locale, text) for text in texts}
        counts = _counts(decided.known)
        rows.append((release.slug, locale, len(segments), *counts, len(texts), sum(map(len, texts))))
    if any(row[-1] for row in rows) and not _passed(release, extract_facts(release, shared.extractor), folder):
        tell(f"{release.slug}: is sent only once the fact sheet is signed and fits (pressflow check)")
    return rows


def _quota(settings: Settings, name: str | None) -> dict[str, int | None] | None:
    """What the account has used and may use; None where there is no account, no key, or no answer."""
    try:
        connected: Any = engine(settings, name)
        if not hasattr(connected, "usage"):
            return None
        used, limit = connected.usage()
    except PressflowError as error:
        tell(f"the quota is not known: {error.problem}\n  fix: {error.fix}")
        return None
    return {"used": used, "limit": limit, "left": None if limit is None else max(limit - used, 0)}


def _quota_text(quota: Mapping[str, int | None], needed: int) -> str:
    left = quota["left"]
    if left is None:
        return f"quota: {quota['used']:,} characters used, no limit"
    verdict = "enough" if needed <= left else f"{needed - left:,} too few"
    return f"quota: {quota['used']:,} of {quota['limit']:,} characters used, {left:,} left: {verdict}"


def _named(head: Sequence[str], rows: Sequence[Row]) -> list[dict[str, object]]:
    keys = [word.replace(" ", "_") for word in head]
    return [dict(zip(keys, row, strict=True)) for row in rows]
