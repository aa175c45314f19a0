"""The note of a run that found nothing to do: see `unchanged.py`, which reads it."""

from __future__ import annotations

import time
from collections.abc import Iterator

from pressflow.config import Settings
from pressflow.lock import newsroom_lock
from pressflow.site.folders import release_folders
from pressflow.site.glance import UNKNOWN, look
from pressflow.site.report import Report
from pressflow.site.stamps import FRESH
from pressflow.site.state import STATE, State, read_state
from pressflow.site.unchanged import CODE, HEAD, INPUT, MADE, NOTE, entry_of
from pressflow.textfile import write_whole


def note_unchanged(settings: Settings, report: Report, said: str) -> None:
    """Leave the note, unless what was said depends on more than files: on the time, or on a hub that is to be told.

    report: of a run over all releases; said: what the run said.
    """
    if not report.idle or report.due or report.exit_code or settings.feed_hub:
        return
    with newsroom_lock(settings), read_state(settings.cache / STATE) as state:
        entries = _entries(settings, state, report)
    if entries:
        note = "\0".join((f"{HEAD} {settings.root}", said, *entries))
        write_whole(settings.root / NOTE, note.encode("utf-8", "surrogateescape"))


def _entries(settings: Settings, state: State, report: Report) -> list[str]:
    """What the note holds; nothing where the system cannot vouch for a file, or where something has changed since.

    What changes most comes first: who reads the note stops at the first thing that is other than it says.
    """
    begun = time.time_ns()
    root, kept = str(settings.root), (f"{settings.cache.name}/{STATE}",)  # by whom else the state was written since
    there, newest = look(root, ("releases",))  # who came and went
    known = state.known()
    if newest >= begun - FRESH or report.rows != tuple(state.rows(sorted(known))):
        return []
    if release_folders(settings, known).keys() != known.keys():
        return []
    newest_first = [known[slug] for slug in sorted(known, reverse=True)]
    entries = [(INPUT, look(root, kept)[0], kept), (INPUT, there, ("releases",)), *_seen(state)]
    entries += [(INPUT, k.stamp, k.paths) for k in newest_first]
    entries += [(MADE, k.made_stamp, k.made) for k in newest_first]
    if any(stamp == UNKNOWN for _, stamp, _ in entries):
        return []
    return [entry_of(*entry) for entry in entries]


def _seen(state: State) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """What all releases share, and the newsroom's own pages."""
    for name, seen in state.shared().items():
        yield CODE if name == "code" else INPUT, seen.stamp, seen.paths
    for path, made in state.front().items():
        yield MADE, made.stamp, (path,)
