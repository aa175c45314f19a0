"""One command: its arguments, its run, its exit code."""

from __future__ import annotations

import gc
import logging
import sys
import traceback
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence

import pressflow
import pressflow.cli
from pressflow.cli._actions import add_common
from pressflow.errors import PressflowError
from pressflow.rooms import member, members

BUG = 70
_GARBAGE = (10_000, 20, 20)  # new objects between two searches for circles; with 700, Python starts a tenth slower
_EXITS = "exit codes: 0 done, 1 a verdict did not pass, 2 usage, 3 bad input, 4 a service failed, 70 a bug"


def run_command(words: Sequence[str]) -> int:
    """Run one command; its exit code."""
    gc.set_threshold(*_GARBAGE)
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    parser = make_parser(words)
    args = parser.parse_args(words)
    if args.command is None:
        parser.print_help()
        return 2
    try:
        code: int = args.run(args)
        sys.stdout.flush()
    except PressflowError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("stopped; the published site is as it was", file=sys.stderr)
        return 130
    except BrokenPipeError:
        sys.stderr.close()  # who reads us has seen enough
        return 0
    except Exception:
        traceback.print_exc()
        print("this is a bug of pressflow; the published site is as it was", file=sys.stderr)
        return BUG
    return code


def make_parser(words: Sequence[str] = ()) -> ArgumentParser:
    """The parser of `pressflow`, with a sub-parser for each member of the room.

    words: if they begin with a command, only that one is loaded: what a command needs, the others need not wait for.
    """
    room = pressflow.cli
    names = [name for name in members(room) if name in words[:1]] or members(room)
    parser = ArgumentParser("pressflow", description=pressflow.__doc__, epilog=_EXITS)
    parser.add_argument("--version", action="version", version=f"pressflow {pressflow.__version__}")
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name in names:
        module = member(room, name)
        summary, _, example = (module.__doc__ or "").partition("\n")
        command = commands.add_parser(
            name,
            help=summary,
            description=summary,
            epilog=f"{example.strip()}\n\n{_EXITS}",
            formatter_class=RawDescriptionHelpFormatter,
        )
        add_common(command)
        module.arguments(command)
        command.set_defaults(command=name, run=module.run)
    return parser
