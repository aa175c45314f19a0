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
from pressflow.site.folders import chosen

if TYPE_CHECKING:
    from pressflow.model import Finding
    from pressflow.pipeline import Newsroom, Result
    from pressflow.publication.changes import Difference
    from pressflow.publication.values import Change, Publication


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("slug", metavar="SLUG", help="the release's folder")
    parser.add_argument("--confirm", metavar="NAME", help="confirm the note; the next release publishes the new text")
    parser.add_argument("--words", action="store_true", help="no fact was wrong, only words differ: no note to readers")
    parser.add_argument("--dry-run", action="store_true", help="write nothing")


def run(args: Namespace) -> int:
    from pressflow.facts.sheet import NAME, load_sheet
    from pressflow.publication.history import confirm, is_same, text_hashes
    from pressflow.publication.keep import known_publication, what_differs
    from pressflow.publication.record import save_publication

    settings = load_settings(args.root)
    folder = chosen(settings, [args.slug])[args.slug]
    known = known_publication(folder)
    if known is None or known.withdrawal:
        raise _nothing_out(args.slug, known)
    with newsroom(settings) as shared:
        results = _results(folder, shared)
        if open_findings := _open(results):
            say(as_json({"version": 1, "confirmed": False}) if args.json else findings_text(open_findings))
            tell("not yet: the new text must pass before it can correct the old one")
            return 1
        translations = [r.translation for r in results if r.translation and r.stage == "translation"]
        texts, sheet = text_hashes(translations), load_sheet(folder / NAME)
        assert sheet  # its verdict passed
        differing = what_differs(folder, known, sheet)
        if is_same(known, texts) or (not differing and differing is not None):
            return _nothing_wrong(args, is_same(known, texts))
        changes = () if args.words else _changes(differing, folder, known, shared, results)
    if args.confirm is not None and not args.confirm.strip():
        raise PublicationError("a confirmation needs a name", '--confirm "Ada Muster"', known.at)
    if args.confirm and not args.dry_run:
        save_publication(folder, confirm(known, texts, changes, args.confirm.strip()))
    _tell(args, changes, settings)
    return 0


def _nothing_out(slug: str, known: Publication | None) -> PublicationError:
    if known is None:
        return PublicationError(f"{slug} was never published, so there is nothing to correct", "pressflow release")
    return PublicationError(
        f"{slug} was withdrawn, so there is no text to correct", f"pressflow withdraw {slug} --undo --by NAME", known.at
    )


def _results(folder: Path, shared: Newsroom) -> list[Result]:
    """All stages as far as they go, in a cache; nothing of the newsroom is written."""
    from pressflow.pipeline import publish

    out = shared.settings.cache / "correct"
    try:
        return list(publish(folder, shared, out, now=clock(None), write=False))
    finally:
        shutil.rmtree(out, ignore_errors=True)


def _open(results: list[Result]) -> list[Finding]:
    """What speaks against the new text, but for its not being confirmed."""
    return [
        f for r in results if r.stage in ("source", "translation") and not r.verdict.passed for f in r.verdict.findings
    ]


def _nothing_wrong(args: Namespace, same: bool) -> int:
    said = (
        "nothing to correct: the text is the one that is public"
        if same
        else "no fact differs from what is public: pressflow release publishes the new words as an update"
    )
    say(as_json({"version": 1, "confirmed": False, "changes": []}) if args.json else said)
    return 0


def _changes(
    differing: tuple[Difference, ...] | None,
    folder: Path,
    known: Publication,
    shared: Newsroom,
    results: list[Result],
) -> tuple[Change, ...]:
    from pressflow.publication.keep import version_folder
    from pressflow.publication.words import Narrator

    version = version_folder(folder, known)
    if differing is None:
        raise PublicationError(
            f"the fact sheet of the version that is public is not in {version.as_posix()} any more",
            "restore it from your archive (git); or, if no fact was wrong, confirm with --words",
            known.at,
        )
    narrator = Narrator(shared.extractor, shared.terms, shared.settings.source)
    return narrator.changes(differing, version, [r.translation for r in results if r.translation])


def _tell(args: Namespace, changes: tuple[Change, ...], settings: Settings) -> None:
    from pressflow.render._notices import correction_lines

    notes = {} if args.words else {tag: correction_lines(changes, tag) for tag in settings.locales}
    confirmed = bool(args.confirm) and not args.dry_run
    if args.json:
        say(as_json({"version": 1, "confirmed": confirmed, "notes": notes, "changes": changes}))
        return
    for tag, lines in notes.items():
        say("\n".join([f"{tag}:", *(f"  {line}" for line in lines)]))
    if args.words:
        say("readers get no note: the new text goes out as an update")
    if confirmed:
        say(f"confirmed by {args.confirm.strip()}. Next: pressflow release {args.slug}")
    else:
        say(f'if that is right: pressflow correct {args.slug}{" --words" if args.words else ""} --confirm "NAME"')
