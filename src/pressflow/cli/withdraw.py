"""Take a published release back: a notice takes its place

example: pressflow withdraw 2026-03-16-jahrestagung --reason "Die Zahlen waren falsch." --by "Ada Muster"
         pressflow withdraw 2026-03-16-jahrestagung --reason de="..." --reason en-GB="..." --by "Ada Muster"
         pressflow withdraw 2026-03-16-jahrestagung --undo --by "Ada Muster"
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import datetime

from pressflow.cli._correction import texts_by_locale
from pressflow.cli._newsroom import clock
from pressflow.cli._say import as_json, say, tell
from pressflow.config import Settings, load_settings
from pressflow.errors import PublicationError
from pressflow.lock import newsroom_lock
from pressflow.publication.history import restore, withdraw
from pressflow.publication.keep import known_publication
from pressflow.publication.record import save_publication
from pressflow.publication.values import Publication
from pressflow.site.folders import chosen


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slug", metavar="SLUG", help="the release's folder")
    parser.add_argument(
        "--reason", action="append", default=[], metavar="[LOCALE=]TEXT", help="what readers are told; once a locale"
    )
    parser.add_argument("--by", metavar="NAME", help="who withdraws")
    parser.add_argument("--undo", action="store_true", help="the withdrawal was a mistake: publish the release again")
    parser.add_argument("--now", metavar="TIME", help="the moment of the withdrawal (ISO 8601 with zone)")
    parser.add_argument("--dry-run", action="store_true", help="write nothing")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    folder = chosen(settings, [args.slug])[args.slug]
    now = clock(args.now).astimezone(settings.zone).replace(microsecond=0)
    with newsroom_lock(settings):  # a run that publishes writes the record too
        known = known_publication(folder)
        if known is None:
            fix = "it is in no output; to keep it so, set an embargo or move the folder away"
            raise PublicationError(f"{args.slug} was never published, so there is nothing to withdraw", fix)
        record = _undone(args, known, now) if args.undo else _withdrawn(args, known, settings, now)
        if not args.dry_run:
            save_publication(folder, record)
    _tell(args, record, settings)
    return 0


def _withdrawn(args: Namespace, known: Publication, settings: Settings, now: datetime) -> Publication:
    if known.withdrawal:
        raise PublicationError(f"{known.slug} is withdrawn already, since {known.withdrawal.at}", "nothing", known.at)
    reasons = texts_by_locale(args.reason, settings)
    if not reasons.get(settings.source):
        fix = f'--reason "Die Zahlen waren falsch." (or {settings.source}="..." and one for each other locale)'
        raise PublicationError("a withdrawal needs a reason that readers are told", fix, known.at)
    return withdraw(known, reasons, _name(args, known), now)


def _undone(args: Namespace, known: Publication, now: datetime) -> Publication:
    if not known.withdrawal:
        raise PublicationError(f"{known.slug} is not withdrawn", "nothing to undo", known.at)
    return restore(known, _name(args, known), now)


def _name(args: Namespace, known: Publication) -> str:
    name: str = (args.by or "").strip()
    if not name:
        raise PublicationError("who withdraws a release, or takes that back, says so", '--by "Ada Muster"', known.at)
    return name


def _tell(args: Namespace, record: Publication, settings: Settings) -> None:
    last = record.versions[-1]
    silent = [tag for tag in settings.locales if args.reason and tag not in last.reasons]
    if args.json:
        say(as_json({"version": 1, "slug": record.slug, "state": record.state, "at": last.at, "by": last.by}))
    else:
        what = "its text comes back with" if args.undo else "a notice takes its place with"
        say(f"{record.slug}: {last.event} by {last.by}; {what}: pressflow release {record.slug}")
    if silent:
        tell(f"readers in {', '.join(silent)} are told no reason; add --reason {silent[0]}=TEXT to tell them one")
    if args.dry_run:
        tell("dry run: nothing was written")
