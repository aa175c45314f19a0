"""What a run says: a row for each release and locale, and the exit code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pressflow.errors import PressflowError
from pressflow.model import Finding
from pressflow.site.plan import Step

_FINE = ("published", "corrected", "withdrawn", "ready", "embargoed")
EMBARGOED = "embargoed until "  # and the time: the state of a release that waits


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the closing table."""

    release: str
    locale: str
    proved: int
    findings: int
    files: int
    state: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a run found and did.

    steps: the releases that were stale, and why; front: the newsroom's own pages and feeds, likewise.
    gone: releases whose folder is no longer there.
    """

    rows: tuple[Row, ...]
    findings: tuple[Finding, ...] = ()
    errors: tuple[PressflowError, ...] = ()
    steps: tuple[Step, ...] = ()
    front: tuple[Step, ...] = ()
    gone: tuple[str, ...] = ()
    switched: bool = False
    idle: bool = False

    @property
    def due(self) -> dict[str, datetime]:
        """When each embargoed release will be out, by slug, the next one first."""
        waiting = {row.release: row.state.removeprefix(EMBARGOED) for row in self.rows if EMBARGOED in row.state}
        moments = {slug: datetime.fromisoformat(moment) for slug, moment in waiting.items()}
        return dict(sorted(moments.items(), key=lambda item: item[1]))

    @property
    def exit_code(self) -> int:
        """0 done, 1 a verdict did not pass, else the gravest error's own code."""
        held = any(not row.state.startswith(_FINE) for row in self.rows)
        return max((error.exit_code for error in self.errors), default=1 if held else 0)
