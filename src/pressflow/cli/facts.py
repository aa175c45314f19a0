"""Draft or refresh a release's fact sheet, or sign it

example: pressflow facts 2026-03-16-jahrestagung
         pressflow facts 2026-03-16-jahrestagung --sign "Ada Muster"
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from pressflow.cli._newsroom import clock, extractor
from pressflow.cli._say import as_json, fact_json, findings_text, say, tell
from pressflow.config import Settings, load_settings
from pressflow.errors import FactSheetError
from pressflow.facts.draft import NEW, draft_sheet
from pressflow.facts.extract import extract_facts
from pressflow.facts.sheet import NAME, load_sheet, read_sheet, sign_sheet
from pressflow.model import Facts, FactSheet, Position, Release
from pressflow.pipeline import load_release
from pressflow.publication.folder import published_slug
from pressflow.site.folders import chosen
from pressflow.textfile import write_text
from pressflow.verify.source import verify_source


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slug", metavar="SLUG", help="the release's folder")
    parser.add_argument("--sign", metavar="NAME", help="sign the sheet as it is; the source must fit it")
    parser.add_argument("--dry-run", action="store_true", help="print the sheet, write nothing")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    folder = chosen(settings, [args.slug])[args.slug]
    release = load_release(folder, settings)
    facts = extract_facts(release, extractor(settings))
    if args.sign is not None:
        return _sign(args, release, facts, folder / NAME, clock(None).astimezone(settings.zone).date())
    return _draft(args, release, facts, folder / NAME, settings)


def _draft(args: Namespace, release: Release, facts: Facts, path: Path, settings: Settings) -> int:
    previous = load_sheet(path)
    text = draft_sheet(release, facts, previous)
    sheet = read_sheet(text, path.as_posix())
    fits = previous is not None and previous.signed and verify_source(release, facts, previous).passed
    if fits and not args.dry_run:
        tell(f"{path.as_posix()}: signed by {previous.signed_by if previous else ''} and still true; left as it is")
    elif not args.dry_run:
        write_text(path, text)
    elif not args.json:
        say(text)
    if args.json:
        facts_ = [fact_json(f.fact) for f in sheet.facts]
        say(as_json({"version": 1, "file": path.as_posix(), "facts": facts_, "changes": _changes(sheet)}))
    elif not args.dry_run and not fits:
        changes = "".join(f", {count} {what}" for what, count in _changes(sheet).items() if count)
        say(f"{path.as_posix()}: {len(sheet.facts)} facts{changes}. Read it, correct the source if need be, then:")
        say(f'  pressflow facts {release.slug} --sign "NAME"')
    return 0


def _changes(sheet: FactSheet) -> dict[str, int]:
    """What a refresh found since somebody last signed."""
    new = sum(f.change == NEW for f in sheet.facts)
    return {"new": new, "changed": sum(bool(f.change) for f in sheet.facts) - new, "gone": len(sheet.gone)}


def _sign(args: Namespace, release: Release, facts: Facts, path: Path, today: date) -> int:
    at = Position(path.as_posix())
    if not args.sign.strip():
        raise FactSheetError("a signature needs a name", '--sign "Ada Muster"', at)
    if not path.exists():
        raise FactSheetError("there is no fact sheet to sign", f"draft it first: pressflow facts {release.slug}", at)
    text = path.read_text("utf-8-sig")
    signed = sign_sheet(text, path.as_posix(), release, args.sign.strip(), today)
    verdict = verify_source(release, facts, read_sheet(signed, path.as_posix()))
    if not verdict.passed:
        say(as_json({"version": 1, "signed": False}) if args.json else findings_text(verdict.findings))
        tell("not signed: the sheet does not fit the source")
        return 1
    if not args.dry_run:
        write_text(path, signed)
    say(
        as_json({"version": 1, "signed": True, "by": args.sign, "on": today})
        if args.json
        else f"{path.as_posix()}: signed by {args.sign.strip()}, {verdict.proved} facts"
    )
    if published_slug(path.parent):
        tell(f"the release is out; what readers will be told, if a fact differs: pressflow correct {release.slug}")
    return 0
