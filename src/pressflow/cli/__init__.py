"""The command line: one module for each command. Only this room prints, exits and reads the environment."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    from pressflow.cli._unchanged import answer

    words = list(sys.argv[1:] if argv is None else argv)
    if answer(words):
        return 0
    from pressflow.cli._main import run_command

    return run_command(words)


def console() -> None:
    """The entry point of the `pressflow` script."""
    sys.exit(main())
