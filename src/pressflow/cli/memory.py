"""Export or import the translation memory, or say what it holds

example: pressflow memory export memory.tmx
         pressflow memory import vendor.tmx
"""

from __future__ import annotations

import shutil
from argparse import ArgumentParser, Namespace
from pathlib import Path

from pressflow.cli._newsroom import memory
from pressflow.cli._say import as_json, say, table
from pressflow.config import Settings, load_settings
from pressflow.errors import MemoryFileError
from pressflow.model import Position


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("action", choices=("export", "import", "status"), help="what to do")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a TMX or XLIFF file")
    parser.add_argument("--dry-run", action="store_true", help="say what would be written, write nothing")


def run(args: Namespace) -> int:
    settings = load_settings(args.root)
    if args.action == "status":
        return _status(args, settings)
    if args.file is None:
        raise MemoryFileError(f"{args.action} needs a file", f"pressflow memory {args.action} FILE.tmx")
    return _export(args, settings) if args.action == "export" else _import(args, settings)


def _status(args: Namespace, settings: Settings) -> int:
    with memory(settings) as store:
        counts = store.status()
    if args.json:
        say(
            as_json(
                {"version": 1, "units": {tag: {str(s): n for s, n in states.items()} for tag, states in counts.items()}}
            )
        )
        return 0
    rows = [(tag, str(state), count) for tag, states in counts.items() for state, count in states.items()]
    say(table(("locale", "state", "units"), rows) if rows else "the memory is empty")
    return 0


def _export(args: Namespace, settings: Settings) -> int:
    from pressflow.memory.tmx import export_tmx

    with memory(settings) as store:
        units = tuple(store.units())
    if not args.dry_run:
        export_tmx(units, args.file)
    answer = {"version": 1, "file": args.file, "units": len(units)}
    say(as_json(answer) if args.json else f"{args.file}: {len(units)} units")
    return 0


def _import(args: Namespace, settings: Settings) -> int:
    """Imported files become records of the newsroom: they are kept in `releases/memory/` and indexed from there."""
    from pressflow.memory.tmx import import_tmx
    from pressflow.memory.xliff import read_bilingual

    file: Path = args.file
    readers = {".tmx": lambda: len(import_tmx(file)), ".xlf": lambda: len(read_bilingual(file).units)}
    if file.suffix.lower() not in readers:
        raise MemoryFileError(f"{file.name} is neither TMX nor XLIFF", "export it as .tmx or .xlf", Position(str(file)))
    count = readers[file.suffix.lower()]()
    kept = settings.releases / "memory" / file.name
    if not args.dry_run and file.resolve() != kept.resolve():
        if kept.exists():
            raise MemoryFileError("a memory of this name was imported before", "rename the file", Position(str(kept)))
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, kept)
        with memory(settings):
            pass  # indexed now, so that a fault shows now
    answer = {"version": 1, "file": kept, "units": count}
    say(as_json(answer) if args.json else f"{kept.as_posix()}: {count} units")
    return 0
