"""How answers read in a terminal and as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, fields, is_dataclass
from datetime import date, datetime
from typing import Any

from pressflow.model import Fact, Finding, Position, Severity, Side

_SHOWN = 300  # characters of a sentence


def counted(count: int, noun: str) -> str:
    """`1 term`, `2 terms`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def untouched(dry_run: bool) -> str:
    """What a dry run adds to the sentence that says what was done."""
    return " (dry run: nothing was written)" if dry_run else ""


def as_json(value: Any) -> str:
    """`value` as one line of JSON."""
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, Position):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: getattr(value, f.name) for f in fields(value)}
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value)


def fact_json(fact: Fact) -> dict[str, Any]:
    """A fact as DESIGN.md fixes it: only what it has."""
    return {key: value for key, value in asdict(fact).items() if value is not None}


def finding_json(finding: Finding) -> dict[str, Any]:
    """A finding with both sides; a side that has no words is null."""
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "message": finding.message,
        "fix": finding.fix,
        "at": str(finding.at) if finding.at else None,
        "locale": finding.locale or None,
        "source": _side_json(finding.source),
        "target": _side_json(finding.target),
    }


def _side_json(side: Side | None) -> dict[str, Any] | None:
    if side is None or not (side.text or side.value):
        return None
    answer: dict[str, Any] = {"start": side.start, "end": side.end, "text": side.text, "value": side.value}
    if side.sentence:
        answer |= {"sentence": side.sentence, "at": str(side.at) if side.at else None}
    return answer


def finding_text(finding: Finding, elsewhere: int = 0) -> str:
    """A finding as people read it: place, severity, message, code; both sentences with their places; the fix.

    elsewhere: in how many more places the very same was found.
    """
    place = f"{finding.at}: " if finding.at else ""
    lines = [f"{place}{finding.severity}: {finding.message} [{finding.code}]"]
    for side, name in ((finding.source, "source"), (finding.target, finding.locale or "source")):
        if side and side.sentence:
            where = f"  ({side.at})" if side.at else ""
            lines.append(f"  {name + ':':<8}{_short(side.sentence)}{where}")
    more = [f"  the same in {elsewhere} more place{'s' if elsewhere > 1 else ''}"] if elsewhere else []
    return "\n".join([*lines, *more, f"  fix: {finding.fix}"])


def findings_text(findings: Sequence[Finding]) -> str:
    """All findings, the errors last, where the eye is at the end. What one fault does in many files is told once."""
    order = (Severity.INFO, Severity.WARNING, Severity.ERROR)
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for severity in order:
        for number, finding in enumerate(findings):
            if finding.severity is severity:
                files_only = finding.code.startswith("output-")
                key = (finding.code, finding.message) if files_only else (severity, number)
                groups.setdefault(key, []).append(finding)
    return "\n".join(finding_text(group[0], len(group) - 1) for group in groups.values())


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A plain table; figures to the right."""
    cells = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in [list(head), *cells]) for i in range(len(head))]
    right = [bool(rows) and all(isinstance(row[i], int) for row in rows) for i in range(len(head))]
    return "\n".join(
        "  ".join(c.rjust(w) if r else c.ljust(w) for c, w, r in zip(row, widths, right, strict=True)).rstrip()
        for row in [list(head), *cells]
    )


@contextmanager
def progress(total: int | None = None) -> Iterator[Callable[[str], None]]:
    """Something to call with each release's name: a line that moves on stderr if that is a terminal, else nothing."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console

    console = Console(stderr=True)
    with console.status("pressflow") as status:
        yield lambda name: status.update(f"pressflow: {name}")


def say(text: str) -> None:
    """The answer, on stdout."""
    print(text, flush=True)  # a run that waits for an embargo is read while it waits


def tell(text: str) -> None:
    """A word beside the answer, on stderr."""
    print(text, file=sys.stderr)


def bill(engine: Any) -> dict[str, int] | None:
    """What an engine that costs something was billed in this run, and what of it may have been in vain."""
    return {"billed": engine.billed, "in_vain": engine.lost} if hasattr(engine, "billed") else None


def tell_bill(engine: Any) -> None:
    """The bill in words, if there is one."""
    sums = bill(engine)
    if sums and sums["billed"] + sums["in_vain"]:
        lost = f"; {sums['in_vain']:,} more may have been billed in vain" if sums["in_vain"] else ""
        tell(f"{engine.name}: {sums['billed']:,} characters billed{lost}")
