"""Export or import the translation memory, take a translator's file in, or say what it holds

example: pressflow memory export memory.tmx
         pressflow memory export omegat.tmx --to en-GB
         pressflow memory import vendor.tmx
         pressflow memory merge en-GB.sdlxliff --into 2026-03-16-jahrestagung
"""

from __future__ import annotations

import shutil
from argparse import ArgumentParser, Namespace
from pathlib import Path

from pressflow.cli._actions import Actions
from pressflow.cli._newsroom import memory
from pressflow.cli._say import as_json, counted, say, table, tell, untouched
from pressflow.config import load_settings
from pressflow.errors import MemoryFileError
from pressflow.model import Position
from pressflow.site.folders import chosen

XLIFF = (".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff")


def arguments(parser: ArgumentParser) -> None:
    actions = Actions(parser)
    export = actions.add("export", _export, "the memory as a TMX file")
    export.add_argument("--to", metavar="LOCALE", help="only the pairs in this locale, as most CAT tools want it")
    take = actions.add("import", _import, "a TMX or XLIFF file into the memory")
    merge = actions.add("merge", _merge, "a translator's file into the record of a release")
    merge.add_argument("--into", required=True, metavar="SLUG", help="the release whose bilingual file came back")
    actions.add("status", _status, "what the memory holds")
    for action, kind in ((export, "TMX"), (take, "TMX or XLIFF"), (merge, "XLIFF")):
        action.add_argument("file", type=Path, metavar="FILE", help=f"{kind} file")
        action.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")


def run(args: Namespace) -> int:
    code: int = args.act(args)
    return code


def _status(args: Namespace) -> int:
    with memory(load_settings(args.root)) as store:
        counts = store.status()
    if args.json:
        say(
            as_json(
                {"version": 1, "units": {tag: {str(s): n for s, n in states.items()} for tag, states in counts.items()}}
            )
        )
        return 0
    rows = [(tag, str(state), count) for tag, states in counts.items() for state, count in states.items()]
    say(table(("locale", "state", "texts"), rows) if rows else "the memory is empty")
    return 0


def _export(args: Namespace) -> int:
    from pressflow.memory.tmx import export_tmx

    with memory(load_settings(args.root)) as store:
        there = tuple(store.units())
    locales = sorted({unit.target_locale for unit in there})
    if args.to and args.to not in locales:
        raise MemoryFileError(f"the memory holds nothing in {args.to}", f"choose one of: {', '.join(locales)}")
    units = tuple(unit for unit in there if args.to in (None, unit.target_locale))
    if not args.dry_run:
        export_tmx(units, args.file)
    answer = {"version": 1, "file": args.file, "units": len(units)}
    say(as_json(answer) if args.json else f"{args.file}: {counted(len(units), 'unit')}{untouched(args.dry_run)}")
    if not args.to and len(locales) > 1:
        several = " and ".join(locales)
        tell(f"the file holds {several}; OmegaT and others expect one locale a file: --to {locales[0]}")
    return 0


def _import(args: Namespace) -> int:
    """Imported files become records of the newsroom: they are kept in `releases/memory/` and indexed from there."""
    from pressflow.memory.tmx import import_tmx
    from pressflow.memory.xliff import read_bilingual

    settings, file = load_settings(args.root), args.file
    if file.suffix.lower() not in (".tmx", *XLIFF):
        raise MemoryFileError(f"{file.name} is neither TMX nor XLIFF", "export it as .tmx or .xlf", Position(str(file)))
    tmx = file.suffix.lower() == ".tmx"
    count = len(import_tmx(file)) if tmx else sum(1 for _ in read_bilingual(file).memory_units())
    kept = settings.releases / "memory" / (file.name if tmx else f"{file.stem}.xlf")
    if not args.dry_run and file.resolve() != kept.resolve():
        if kept.exists():
            raise MemoryFileError("a memory of this name was imported before", "rename the file", Position(str(kept)))
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, kept)
        with memory(settings):
            pass  # indexed now, so that a fault shows now
    answer = {"version": 1, "file": kept, "units": count}
    say(as_json(answer) if args.json else f"{kept.as_posix()}: {counted(count, 'unit')}{untouched(args.dry_run)}")
    return 0


def _merge(args: Namespace) -> int:
    """Lay a translator's file into the record of a release. What a person wrote before stays beside it."""
    from pressflow.memory.match import same_locale
    from pressflow.memory.returned import merge_returned
    from pressflow.memory.xliff import read_bilingual, write_bilingual

    settings = load_settings(args.root)
    returned = read_bilingual(args.file)
    (folder,) = chosen(settings, [args.into]).values()
    locale = next((tag for tag in settings.targets if same_locale(tag, returned.target_locale)), "")
    path = folder / f"{locale}.xlf"
    if not locale or not path.exists():
        problem = f"{args.into} has no bilingual file in {returned.target_locale}"
        raise MemoryFileError(problem, f"run pressflow translate {args.into} first", Position(str(args.file)))
    merged = merge_returned(read_bilingual(path, source=settings.source, target=locale), returned)
    if not args.dry_run:
        write_bilingual(path, merged.record)
    if args.json:
        answer = {"version": 1, "file": path, "taken": merged.taken, "replaced": merged.replaced}
        say(as_json({**answer, "strange": merged.strange}))
        return 0
    say(f"{path.as_posix()}: {counted(merged.taken, 'segment')} taken from {args.file.name}{untouched(args.dry_run)}")
    for id_ in merged.replaced:
        say(f"{id_}: a person's earlier words stand beside the new ones now; choose")
    if merged.strange:
        say(f"{merged.strange} translated segments have no German in this release; nothing was done with them")
    return 0
