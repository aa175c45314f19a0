"""What the fact sheet lets stand: an approval silences exactly its finding, and says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pressflow.facts.sheet import TOLD_ONCE
from pressflow.facts.vouched import Place
from pressflow.model import Deviation, FactSheet, Finding, Severity, SheetFact


def approve(
    findings: Sequence[Finding], sheet: FactSheet | None, known: Mapping[Place, SheetFact], locale: str
) -> Iterator[Finding]:
    """The findings, those that a person has approved as information; then approvals that no finding answers to.

    known: the entry of each mention of the source. One approval silences one finding; of a name, that of each mention.
    """
    free = [d for d in (sheet.deviations if sheet else ()) if d.locale == locale]
    unused = list(free)
    for finding in findings:
        entry = _entry(finding, known)
        deviation = next((d for d in free if _covers(d, finding, entry)), None)
        if deviation is None:
            yield finding
            continue
        if entry is None or entry.fact.kind not in TOLD_ONCE:
            free.remove(deviation)
        unused = [d for d in unused if d is not deviation]
        message = f"{finding.message}; approved: {deviation.reason} ({deviation.at})"
        yield replace(finding, severity=Severity.INFO, message=message, approved=deviation)
    yield from map(_unused, unused)


def approval(finding: Finding, known: Mapping[Place, SheetFact]) -> dict[str, str]:
    """What a deviation says that lets `finding` stand, but for its reason; empty if none can."""
    source = finding.source.text if finding.source else ""
    reads = finding.target.text if finding.target else ""
    entry = _entry(finding, known)
    place = {"fact": entry.id} if entry else {"block": finding.block, "text": source}
    if not finding.block or not (entry or source or reads):
        return {}
    keys = {"code": finding.code, "locale": finding.locale, **place, "reads": reads}
    return {key: value for key, value in keys.items() if value}


def _entry(finding: Finding, known: Mapping[Place, SheetFact]) -> SheetFact | None:
    side = finding.source
    return known.get((finding.block, side.start, side.end)) if side and side.text else None


def _covers(deviation: Deviation, finding: Finding, entry: SheetFact | None) -> bool:
    """Whether the approval was given for this finding: its code, its place, and the words of both sides."""
    source = finding.source.text if finding.source else ""
    target = finding.target.text if finding.target else ""
    if (deviation.code, deviation.reads) != (finding.code, target):
        return False
    if deviation.fact:
        return entry is not None and entry.id == deviation.fact
    return bool(finding.block) and (deviation.block, deviation.text) == (finding.block, source)


def _unused(deviation: Deviation) -> Finding:
    place = deviation.fact or deviation.block
    reads = f" that reads '{deviation.reads}'" if deviation.reads else ""
    return Finding(
        "deviation-unused",
        Severity.INFO,
        f"the approval of {deviation.code} for {place} in {deviation.locale} meets no finding{reads}",
        "remove it, or correct its fact, block or words if it was meant for a finding that is still here",
        deviation.at,
        deviation.locale,
    )
