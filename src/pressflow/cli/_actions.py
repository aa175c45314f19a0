"""Arguments that every command has, and commands of several actions: `pressflow terms export FILE`."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable
from pathlib import Path

Act = Callable[[Namespace], int]


def add_common(parser: ArgumentParser, *, again: bool = False) -> None:
    """`-C` and `--json`. again: for an action, whose command has set them before."""
    root, as_json = (SUPPRESS, SUPPRESS) if again else (Path(), False)
    parser.add_argument("-C", dest="root", metavar="DIR", type=Path, default=root, help="the newsroom's folder")
    parser.add_argument("--json", action="store_true", default=as_json, help="the answer as JSON on stdout")


class Actions:
    """The actions of one command. Each has arguments of its own, in any order, and those that every command has."""

    def __init__(self, parser: ArgumentParser) -> None:
        self._actions: _SubParsersAction[ArgumentParser] = parser.add_subparsers(
            title="actions", metavar="ACTION", required=True
        )

    def add(self, name: str, act: Act, summary: str) -> ArgumentParser:
        """The parser of a new action. `args.act` is then `act`."""
        parser = self._actions.add_parser(name, help=summary, description=summary)
        add_common(parser, again=True)
        parser.set_defaults(act=act)
        return parser
