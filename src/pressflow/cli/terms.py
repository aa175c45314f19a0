"""Suggest entries for the termbase, or take it to a CAT tool and back as TBX

example: pressflow terms suggest --to en-GB >> new-terms.csv
         pressflow terms export terms.tbx
         pressflow terms import vendor.tbx --dry-run
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressflow.cli._newsroom import TERMS, newsroom
from pressflow.cli._say import as_json, say, tell
from pressflow.config import Settings, load_settings
from pressflow.errors import ConfigError, MemoryFileError, PressflowError
from pressflow.model import Release

if TYPE_CHECKING:
    from pressflow.pipeline import Newsroom
    from pressflow.suggest import Reviewed, Suggestion


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("action", choices=("suggest", "export", "import"), help="what to do")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a TBX file")
    parser.add_argument("--to", metavar="LOCALE", help="suggest: renderings in this locale only")
    parser.add_argument("--starter", action="store_true", help="export: the starter terms too")
    parser.add_argument("--replace", action="store_true", help="import: the file goes before terms.csv at odds")
    parser.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    if args.action == "suggest":
        return _suggest(args, settings)
    if args.file is None:
        raise MemoryFileError(f"{args.action} needs a file", f"pressflow terms {args.action} FILE.tbx")
    return _export(args, settings) if args.action == "export" else _import(args, settings)


# --- suggest ------------------------------------------------------------------------------------------------------


def _suggest(args: Namespace, settings: Settings) -> int:
    """Lines for terms.csv, with its header: for a person to read, correct and paste."""
    from pressflow.memory.termbase import write_terms
    from pressflow.suggest import as_term

    if args.to and args.to not in settings.targets:
        raise ConfigError(f"{args.to!r} is no target locale", f"choose one of: {', '.join(settings.targets)}")
    locales = (args.to,) if args.to else settings.targets
    found = _suggestions(settings, locales)
    if args.json:
        say(as_json({"version": 1, "suggestions": found}))
    elif found:
        columns = _columns(settings)
        say(write_terms([as_term(s) for s in found], columns).rstrip("\n"))
        tell(f"{len(found)} names have no entry; read each line before it goes into {_path(settings).as_posix()}")
    else:
        tell("every name has its entry")
    return 0


def _suggestions(settings: Settings, locales: Sequence[str]) -> tuple[Suggestion, ...]:
    from pressflow.facts.extract import extract_facts
    from pressflow.suggest import suggest_terms

    mentions, sentences = [], []
    with newsroom(settings) as room:
        for folder, release in _releases(settings):
            mentions += [(folder.name, mention.fact) for mention in extract_facts(release, room.extractor)]
            sentences += _reviewed(folder, release, locales, room)
        return suggest_terms(mentions, sentences, room.terms, locales)


def _releases(settings: Settings) -> Iterator[tuple[Path, Release]]:
    """The releases that can be read; about the others a word."""
    from pressflow.pipeline import load_release
    from pressflow.site.folders import release_folders

    for folder in release_folders(settings).values():
        try:
            yield folder, load_release(folder, settings)
        except PressflowError as error:
            tell(f"left out: {error}")


def _reviewed(folder: Path, release: Release, locales: Sequence[str], room: Newsroom) -> list[Reviewed]:
    from pressflow.pipeline import carry_over
    from pressflow.suggest import reviewed_of

    translations = [carry_over(release, folder, tag, room, None, write=False) for tag in locales]
    return list(reviewed_of(release, translations, room.extractor))


# --- TBX ----------------------------------------------------------------------------------------------------------


def _export(args: Namespace, settings: Settings) -> int:
    from pressflow.memory.starter import starter_terms
    from pressflow.memory.tbx import export_tbx
    from pressflow.memory.termbase import merged, read_terms

    terms = merged(read_terms(_path(settings)), starter_terms(settings.targets) if args.starter else ())
    if not args.dry_run:
        export_tbx(terms, args.file, settings.source)
    answer = {"version": 1, "file": args.file, "terms": len(terms)}
    say(as_json(answer) if args.json else f"{args.file}: {_terms(len(terms))}")
    return 0


def _import(args: Namespace, settings: Settings) -> int:
    """What the file adds goes into terms.csv; where both have a rendering, ours stays unless `--replace` is given."""
    from pressflow.memory.adopt import adopt_terms
    from pressflow.memory.tbx import import_tbx
    from pressflow.memory.termbase import read_terms, write_terms
    from pressflow.textfile import write_text

    path = _path(settings)
    theirs, columns = import_tbx(args.file, settings.source), _columns(settings)
    ours = read_terms(path)
    adoption = adopt_terms(ours, theirs, columns, replace_ours=args.replace)
    if adoption.terms != ours and not args.dry_run:
        write_text(path, write_terms(adoption.terms, columns))
    odds = [
        {"term": c.term.term, "locale": c.locale, "ours": c.ours, "theirs": c.theirs, "at": str(c.term.at or path)}
        for c in adoption.conflicts
    ]
    answer = {"version": 1, "file": path, "added": len(adoption.added), "filled": adoption.filled, "at_odds": odds}
    say(as_json({**answer, "left_out": adoption.left}) if args.json else _summary(path, answer, odds, args.replace))
    if adoption.left and not args.json:
        tell(f"left out, no locale of this newsroom: {', '.join(adoption.left)}")
    return 0


def _summary(path: Path, answer: dict[str, Any], odds: Sequence[dict[str, Any]], replaced: bool) -> str:
    lines = [f"{path.as_posix()}: {_terms(answer['added'])} added, {answer['filled']} renderings filled in"]
    verb = "replaced" if replaced else "kept"
    for odd in odds:
        ours, theirs = " | ".join(odd["ours"]), " | ".join(odd["theirs"])
        lines.append(f"{odd['at']}: {odd['term']!r} reads {ours!r} in {odd['locale']} ({verb}), in the file {theirs!r}")
    return "\n".join(lines)


def _terms(count: int) -> str:
    return "1 term" if count == 1 else f"{count} terms"


def _path(settings: Settings) -> Path:
    return settings.releases / TERMS


def _columns(settings: Settings) -> tuple[str, ...]:
    """The columns of terms.csv, and those locales of the newsroom that have none yet."""
    from pressflow.memory.termbase import term_locales

    return tuple(dict.fromkeys((*term_locales(_path(settings)), *settings.targets)))
