"""Say what a new text of a published release corrects, and confirm it

example: pressflow correct 2026-03-16-jahrestagung
         pressflow correct 2026-03-16-jahrestagung --confirm "Ada Muster"
         pressflow correct 2026-03-16-jahrestagung --words --confirm "Ada Muster"
"""

from __future__ import annotations

import shutil
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from pressflow.cli._newsroom import clock, newsroom
from pressflow.cli._say import as_json, findings_text, say, tell
from pressflow.config import Settings, load_settings
from pressflow.errors import PublicationError
from pressflow.lock import newsroom_lock
from pressflow.site.folders import chosen

if TYPE_CHECKING:
    from pressflow.publication.propose import Proposal
    from pressflow.publication.values import Publication


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slug", metavar="SLUG", help="the release's folder")
    parser.add_argument("--confirm", metavar="NAME", help="confirm the note; the next release publishes the new text")
    parser.add_argument("--words", action="store_true", help="no fact was wrong, only words differ: no note to readers")
    parser.add_argument("--dry-run", action="store_true", help="write nothing")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    folder = chosen(settings, [args.slug])[args.slug]
    with newsroom_lock(settings):  # a run that publishes writes the record too
        known = _published(folder, args)
        proposal = _propose(folder, known, settings, words=args.words)
        if proposal.findings:
            say(as_json({"version": 1, "confirmed": False}) if args.json else findings_text(proposal.findings))
            tell("not yet: the new text must pass before it can correct the old one")
            return 1
        if args.confirm and not args.dry_run and (proposal.changes or args.words) and not proposal.same:
            _confirm(folder, known, proposal, args.confirm.strip())
    _tell(args, proposal, settings)
    return 0


def _published(folder: Path, args: Namespace) -> Publication:
    """The record, if there is a text to correct."""
    from pressflow.publication.keep import known_publication

    known, slug = known_publication(folder), args.slug
    if known is None:
        raise PublicationError(f"{slug} was never published, so there is nothing to correct", "pressflow release")
    if known.withdrawal:
        fix = f"pressflow withdraw {slug} --undo --by NAME"
        raise PublicationError(f"{slug} was withdrawn, so there is no text to correct", fix, known.at)
    if args.confirm is not None and not args.confirm.strip():
        raise PublicationError("a confirmation needs a name", '--confirm "Ada Muster"', known.at)
    return known


def _propose(folder: Path, known: Publication, settings: Settings, *, words: bool) -> Proposal:
    from pressflow.publication.propose import propose

    out = settings.cache / "correct"
    try:
        with newsroom(settings) as shared:
            return propose(folder, known, shared, out, clock(None), words=words)
    finally:
        shutil.rmtree(out, ignore_errors=True)


def _confirm(folder: Path, known: Publication, proposal: Proposal, name: str) -> None:
    from pressflow.publication.history import confirm
    from pressflow.publication.record import save_publication

    save_publication(folder, confirm(known, proposal.texts, proposal.changes, name))


def _tell(args: Namespace, proposal: Proposal, settings: Settings) -> None:
    from pressflow.render._notices import correction_lines

    changes = proposal.changes
    notes = {tag: correction_lines(changes, tag) for tag in settings.locales} if changes else {}
    open_ = not proposal.same and bool(changes or args.words)
    confirmed = open_ and bool(args.confirm) and not args.dry_run
    if args.json:
        say(as_json({"version": 1, "confirmed": confirmed, "notes": notes, "changes": changes}))
        return
    for tag, lines in notes.items():
        say("\n".join([f"{tag}:", *(f"  {line}" for line in lines)]))
    say(_next(args, proposal, open_=open_, confirmed=confirmed))


def _next(args: Namespace, proposal: Proposal, *, open_: bool, confirmed: bool) -> str:
    """What is to be done now."""
    if proposal.same:
        return "nothing to correct: the text is the one that is public"
    if not open_:
        return "no fact differs from what is public: pressflow release publishes the new words as an update"
    note = "readers get no note: the new text goes out as an update\n" if args.words else ""
    if confirmed:
        return f"{note}confirmed by {args.confirm.strip()}. Next: pressflow release {args.slug}"
    return f'{note}if that is right: pressflow correct {args.slug}{" --words" if args.words else ""} --confirm "NAME"'
