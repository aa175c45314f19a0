"""Say what a new text of a published release corrects, and confirm it

example: pressflow correct 2026-03-16-jahrestagung
         pressflow correct 2026-03-16-jahrestagung --confirm "Ada Muster"
         pressflow correct 2026-03-16-jahrestagung --words --confirm "Ada Muster"
         pressflow correct 2026-03-16-jahrestagung --note fr="Il fallait lire : embauches." --confirm "Ada Muster"
"""

from __future__ import annotations

import shlex
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from pressflow.cli._correction import Case, answer, is_open, notes, notes_text, refused, settle, texts_by_locale
from pressflow.cli._newsroom import clock
from pressflow.cli._say import as_json, say
from pressflow.config import load_settings
from pressflow.errors import PublicationError
from pressflow.site.folders import chosen

if TYPE_CHECKING:
    from pressflow.publication.propose import Proposal
    from pressflow.publication.values import Publication


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slug", metavar="SLUG", help="the release's folder")
    parser.add_argument("--confirm", metavar="NAME", help="confirm the note; the next release publishes the new text")
    parser.add_argument("--words", action="store_true", help="no fact was wrong, only words differ: no note to readers")
    parser.add_argument(
        "--note", action="append", default=[], metavar="[LOCALE=]TEXT",
        help="what readers of a language are told besides; of an error in one translation only its readers",
    )  # fmt: skip
    parser.add_argument("--now", metavar="TIME", help="the time that decides about embargoes (ISO 8601 with zone)")
    parser.add_argument("--dry-run", action="store_true", help="write nothing, buy no translation")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    folder = chosen(settings, [args.slug])[args.slug]
    known, name = _published(folder, args), None if args.dry_run else args.confirm
    own = texts_by_locale(args.note, settings)
    case = Case(folder, known, settings, clock(args.now), words=args.words, buys=not args.dry_run, own=own)
    proposal, confirmed = settle(case, name.strip() if name else None)
    if args.json:
        say(as_json({"version": 1, **answer(proposal, case, confirmed=confirmed)}))
    elif not refused(proposal):
        if told := notes_text(notes(proposal, case)):
            say(told)
        say(_next(args, proposal, open_=is_open(proposal, case), confirmed=confirmed))
    return 1 if proposal.findings else 0


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


def _next(args: Namespace, proposal: Proposal, *, open_: bool, confirmed: bool) -> str:
    """What is to be done now."""
    if proposal.same:
        return "nothing to correct: the text is the one that is public"
    if not open_:
        return "no fact differs from what is public: pressflow release publishes the new words as an update"
    note = "readers get no note: the new text goes out as an update\n" if args.words and not args.note else ""
    if confirmed:
        return f"{note}confirmed by {args.confirm.strip()}. Next: pressflow release {args.slug}"
    again = "".join((" --words" if args.words else "", *(f" --note {shlex.quote(text)}" for text in args.note)))
    return f'{note}if that is right: pressflow correct {args.slug}{again} --confirm "NAME"'
