"""Draft or refresh a release's fact sheet, or sign it

example: pressflow facts 2026-03-16-jahrestagung
         pressflow facts 2026-03-16-jahrestagung --sign "Ada Muster"
         pressflow facts 2026-03-16-jahrestagung --sign "Ada Muster" --confirm
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressflow.cli._correction import Case, answer, at_terminal, is_open, notes, notes_text, refused, settle
from pressflow.cli._newsroom import clock, extractor
from pressflow.cli._say import as_json, fact_json, findings_text, say, tell
from pressflow.config import Settings, load_settings
from pressflow.errors import FactSheetError, PublicationError
from pressflow.facts.draft import NEW, draft_sheet
from pressflow.facts.extract import extract_facts
from pressflow.facts.sheet import NAME, load_sheet, read_sheet, sign_sheet
from pressflow.model import Facts, FactSheet, Position, Release
from pressflow.pipeline import load_release
from pressflow.publication.keep import known_publication
from pressflow.site.folders import chosen
from pressflow.textfile import write_text
from pressflow.verify.source import verify_source

if TYPE_CHECKING:
    from pressflow.publication.propose import Proposal


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slug", metavar="SLUG", help="the release's folder")
    parser.add_argument("--sign", metavar="NAME", help="sign the sheet as it is; the source must fit it")
    parser.add_argument(
        "--confirm", action="store_true", help="and confirm what readers of a release that is out are told of it"
    )
    parser.add_argument("--dry-run", action="store_true", help="print the sheet, write nothing")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    folder = chosen(settings, [args.slug])[args.slug]
    release = load_release(folder, settings)
    facts = extract_facts(release, extractor(settings))
    if args.sign is not None:
        signed = _sign(args, release, facts, folder / NAME, clock(None).astimezone(settings.zone).date())
        return signed or _correct(args, folder, settings)
    if args.confirm:
        raise FactSheetError("a correction is confirmed with a name", '--sign "Ada Muster" --confirm')
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
    if not args.json:
        say(f"{path.as_posix()}: signed by {args.sign.strip()}, {verdict.proved} facts")
    return 0


def _correct(args: Namespace, folder: Path, settings: Settings) -> int:
    """What the signed sheet corrects of a release that is out: told, and confirmed if the signer says so."""
    told: dict[str, Any] = {}
    passed = True
    try:
        known = known_publication(folder)
        if known and not known.withdrawal and not args.dry_run:
            case = Case(folder, known, settings, clock(None), buys=args.confirm)
            told, passed = _settled(args, case)
    except PublicationError as error:
        if args.confirm:
            raise
        tell(str(error))  # the sheet is signed all the same
    if args.json:
        today = clock(None).astimezone(settings.zone).date()
        say(as_json({"version": 1, "signed": True, "by": args.sign, "on": today, **told}))
    return int(args.confirm and not passed)


def _settled(args: Namespace, case: Case) -> tuple[dict[str, Any], bool]:
    """What was told, as JSON; and whether the new text passes."""
    asks = not (args.confirm or args.json) and at_terminal()
    proposal, confirmed = settle(case, args.sign.strip() if args.confirm or asks else None, asks=asks)
    if not args.json:
        _tell_correction(args, case, proposal, confirmed=confirmed, shown=asks)
    return answer(proposal, case, confirmed=confirmed), not proposal.findings


def _tell_correction(args: Namespace, case: Case, proposal: Proposal, *, confirmed: bool, shown: bool) -> None:
    slug = args.slug
    if proposal.findings and not args.confirm:
        tell(f"the release is out; what readers will be told, once the new text passes: pressflow correct {slug}")
    elif not refused(proposal) and is_open(proposal, case):
        if not shown:
            say(notes_text(notes(proposal, case)))
        if confirmed:
            say(f"confirmed by {args.sign.strip()}. Next: pressflow release {slug}")
        else:
            say(f'readers will be told so once you say: pressflow correct {slug} --confirm "{args.sign.strip()}"')
    elif not proposal.findings and not proposal.same:
        say(f"no fact differs from what is public. Next: pressflow release {slug} publishes the new words as an update")
