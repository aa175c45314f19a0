"""The answer of `pressflow release` where nothing has changed, before anything else is loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from pressflow.site.unchanged import said_before


def answer(words: Sequence[str]) -> bool:
    """Whether the command needed no more than to say again what it said last time, which is done then."""
    root = _newsroom_of(words)
    said = said_before(root) if root else None
    if said is None:
        return False
    try:
        print(said, flush=True)
    except BrokenPipeError:
        sys.stderr.close()  # who reads us has seen enough
    return True


def _newsroom_of(words: Sequence[str]) -> str:
    """The newsroom of a plain `pressflow release`; "" for every command that may do or say anything else."""
    if words[:1] != ["release"] or len(words) % 2 == 0:
        return ""
    options = dict(zip(words[1::2], words[2::2], strict=True))
    jobs, now = options.pop("--jobs", "1"), options.pop("--now", None)
    root = options.pop("-C", ".")
    plain = not options and jobs.isdecimal() and int(jobs) > 0 and _is_time(now)
    return root if plain else ""


def _is_time(text: str | None) -> bool:
    """False for what `--now` refuses. Which time it is, matters to no note."""
    if text is None:
        return True
    from datetime import datetime

    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False
