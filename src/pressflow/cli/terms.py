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

from pressflow.cli._actions import Actions
from pressflow.cli._newsroom import TERMS, newsroom
from pressflow.cli._say import as_json, counted, say, tell, untouched
from pressflow.config import Settings, load_settings
from pressflow.errors import ConfigError, PressflowError
from pressflow.model import Release

if TYPE_CHECKING:
    from pressflow.pipeline import Newsroom
    from pressflow.suggest import Reviewed, Suggestion


def arguments(parser: ArgumentParser) -> None:
    actions = Actions(parser)
    suggest = actions.add("suggest", _suggest, "entries for names that have none, as lines for terms.csv")
    suggest.add_argument("--to", metavar="LOCALE", help="renderings in this locale only")
    export = actions.add("export", _export, "the termbase as a TBX file")
    export.add_argument("--starter", action="store_true", help="the starter terms too")
    take = actions.add("import", _import, "a TBX file into terms.csv")
    take.add_argument("--replace", action="store_true", help="where both have a rendering, the file's goes in")
    for action in (export, take):
        action.add_argument("file", type=Path, metavar="FILE", help="a TBX file")
        action.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")


def run(args: Namespace) -> int:
    code: int = args.act(args)
    return code


# --- suggest ------------------------------------------------------------------------------------------------------


def _suggest(args: Namespace) -> int:
    """Lines for terms.csv, with its header: for a person to read, correct and paste."""
    from pressflow.memory.termbase import write_terms
    from pressflow.suggest import as_term

    settings = load_settings(args.root)
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

    translations = [carry_over(release, (), folder, tag, room, None, write=False) for tag in locales]
    return list(reviewed_of(release, translations, room.extractor))


# --- TBX ----------------------------------------------------------------------------------------------------------


def _export(args: Namespace) -> int:
    from pressflow.memory.starter import starter_terms
    from pressflow.memory.tbx import export_tbx
    from pressflow.memory.termbase import merged, read_terms

    settings = load_settings(args.root)
    terms = merged(read_terms(_path(settings)), starter_terms(settings.targets) if args.starter else ())
    if not args.dry_run:
        export_tbx(terms, args.file, settings.source)
    answer = {"version": 1, "file": args.file, "terms": len(terms)}
    say(as_json(answer) if args.json else f"{args.file}: {counted(len(terms), 'term')}{untouched(args.dry_run)}")
    return 0


def _import(args: Namespace) -> int:
    """What the file adds goes into terms.csv; where both have a rendering, ours stays unless `--replace` is given."""
    from pressflow.memory.adopt import adopt_terms
    from pressflow.memory.tbx import import_tbx
    from pressflow.memory.termbase import read_terms, write_terms
    from pressflow.textfile import write_text

    settings = load_settings(args.root)
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
    said = _summary(path, answer, odds, args.replace) + untouched(args.dry_run)
    say(as_json({**answer, "left_out": adoption.left}) if args.json else said)
    if adoption.left and not args.json:
        tell(f"left out, no locale of this newsroom: {', '.join(adoption.left)}")
    return 0


def _summary(path: Path, answer: dict[str, Any], odds: Sequence[dict[str, Any]], replaced: bool) -> str:
    added, filled = counted(answer["added"], "term"), counted(answer["filled"], "rendering")
    lines = [f"{path.as_posix()}: {added} added, {filled} filled in"]
    verb = "replaced" if replaced else "kept"
    for odd in odds:
        ours, theirs = " | ".join(odd["ours"]), " | ".join(odd["theirs"])
        lines.append(f"{odd['at']}: {odd['term']!r} reads {ours!r} in {odd['locale']} ({verb}), in the file {theirs!r}")
    return "\n".join(lines)


def _path(settings: Settings) -> Path:
    return settings.releases / TERMS


def _columns(settings: Settings) -> tuple[str, ...]:
    """The columns of terms.csv, and those locales of the newsroom that have none yet."""
    from pressflow.memory.termbase import term_locales

    return tuple(dict.fromkeys((*term_locales(_path(settings)), *settings.targets)))
