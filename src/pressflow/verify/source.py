"""Does the signed fact sheet still vouch for the source?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pressflow.facts.sheet import TOLD_ONCE, UNVOUCHED
from pressflow.facts.vouched import fact_key
from pressflow.model import (
    Facts,
    FactSheet,
    Finding,
    Mention,
    Position,
    Release,
    Severity,
    SheetFact,
    Side,
    Verdict,
)
from pressflow.verify._weekdays import wrong_weekdays
from pressflow.verify.wording import describe, side

Key = tuple[tuple[str, str], ...]


def verify_source(release: Release, facts: Facts, sheet: FactSheet | None) -> Verdict:
    """Whether the release may be translated: its facts are those of a sheet that a person signed.

    One cause gives one finding: a changed figure is reported with its line in the sheet, and the changed hash of the
    source only where no figure tells the change.
    """
    noticed = (*release.findings, *([] if release.date or release.embargo else [_undated(release)]))
    noticed += tuple(_weekday(m, *found) for m in facts for found in _wrong_weekday(m, release))
    if sheet is None:
        return Verdict((*noticed, _missing(release)))
    lost, unknown = _differences(facts, sheet)
    odds = _at_odds(lost, unknown, sheet)
    if not sheet.signed:
        return Verdict((*noticed, *odds, _unsigned(release, sheet)))
    findings = list(odds)
    unchanged = sheet.source_hash == release.fingerprint
    if unchanged:  # the signer saw this very text: what she left out, she left out
        findings = [f for f in findings if f.code != "fact-not-on-sheet"]
    if sheet.current_hash != sheet.sheet_hash:
        findings.append(_sheet_changed(release, sheet))
    if not unchanged and not findings:
        findings.append(_source_changed(release, sheet))
    proved = sum(m.fact.kind not in UNVOUCHED for m in facts) - len(unknown)
    return Verdict((*noticed, *findings), proved)


def _differences(facts: Facts, sheet: FactSheet) -> tuple[list[SheetFact], list[Mention]]:
    """Sheet facts that the source lacks, and source facts that the sheet lacks."""
    stated = Counter(fact_key(m.fact) for m in facts if m.fact.kind not in UNVOUCHED)
    vouched: Counter[Key] = Counter()
    lost = []
    for entry in sheet.facts:
        key = fact_key(entry.fact)
        vouched[key] += 1
        if vouched[key] > stated[key]:
            lost.append(entry)
    seen: Counter[Key] = Counter()
    unknown = []
    for mention in facts:
        key = fact_key(mention.fact)
        seen[key] += 1
        enough = vouched[key] > 0 if mention.fact.kind in TOLD_ONCE else seen[key] <= vouched[key]
        if mention.fact.kind not in UNVOUCHED and not enough:
            unknown.append(mention)
    return lost, unknown


def _at_odds(lost: Sequence[SheetFact], unknown: Sequence[Mention], sheet: FactSheet) -> list[Finding]:
    """Pairs what was lost with what is new in the same place; what finds no partner stands alone."""
    free = list(unknown)
    findings = []
    for entry in lost:
        partner = max(free, key=lambda m: _likeness(entry, m), default=None)
        if partner is not None and _likeness(entry, partner) < 2:
            partner = None
        if partner is not None:
            free.remove(partner)
        findings.append(_odds(entry, partner))
    findings += [_not_on_sheet(mention, sheet) for mention in free]
    return findings


def _likeness(entry: SheetFact, mention: Mention) -> int:
    a, b = entry.fact, mention.fact
    same_value = a.value == b.value
    return (
        (entry.block == mention.block)
        + (a.kind == b.kind)
        + 2 * (same_value)
        + (a.noun == b.noun and a.noun is not None)
    )


def _odds(entry: SheetFact, mention: Mention | None) -> Finding:
    vouched = Side(0, 0, entry.fact.text, describe(entry.fact), at=entry.at)
    if mention is None:
        return Finding(
            "fact-not-in-source",
            Severity.ERROR,
            f"the fact sheet vouches for '{entry.fact.text}' ({describe(entry.fact)}), the source does not state it",
            f"restore it in the source, or remove {entry.id} from the sheet and sign again",
            entry.at,
            source=vouched,
            block=entry.block,
        )
    fact = mention.fact
    return Finding(
        "sheet-at-odds",
        Severity.ERROR,
        f"the fact sheet vouches for '{entry.fact.text}' ({describe(entry.fact)}), "
        f"the source says '{fact.text}' ({describe(fact)}) at {mention.at}",
        "mend the source; or refresh the sheet and have it signed again: pressflow facts SLUG, then --sign NAME",
        entry.at,
        source=vouched,
        target=_said(mention),
        block=mention.block,
    )


def _not_on_sheet(mention: Mention, sheet: FactSheet) -> Finding:
    fact = mention.fact
    return Finding(
        "fact-not-on-sheet",
        Severity.ERROR,
        f"nobody vouches for '{fact.text}' ({describe(fact)}): it is not on the fact sheet {sheet.at.file}",
        "refresh the sheet and have it signed: pressflow facts SLUG, then --sign NAME",
        mention.at,
        source=_said(mention),
        block=mention.block,
    )


def _said(mention: Mention) -> Side:
    return replace(side(mention.fact), sentence=mention.sentence, at=mention.at)


def _wrong_weekday(mention: Mention, release: Release) -> Iterator[tuple[str, str]]:
    text = next(block.text for block in release.blocks if block.id == mention.block)
    return ((said, right) for _, said, right in wrong_weekdays(text, [mention.fact], release.locale))


def _weekday(mention: Mention, said: str, right: str) -> Finding:
    fact = mention.fact
    return Finding(
        "weekday-wrong",
        Severity.ERROR,
        f"{fact.value} is no {said}",
        f"write {right.title()}, or mend the date",
        mention.at,
        source=_said(mention),
        block=mention.block,
    )


def _undated(release: Release) -> Finding:
    return Finding(
        "release-undated",
        Severity.ERROR,
        "the release has no date: neither in a dateline (Hamburg, 2. September 2019 –) nor in the front matter",
        "write the dateline, or `date: 2019-09-02` between --- lines at the top",
        release.at,
    )


def _missing(release: Release) -> Finding:
    return Finding(
        "sheet-missing",
        Severity.ERROR,
        "there is no fact sheet: nobody vouches for this release",
        f'draft it: pressflow facts {release.slug}; read it; sign it: pressflow facts {release.slug} --sign "NAME"',
        release.at,
    )


def _unsigned(release: Release, sheet: FactSheet) -> Finding:
    return Finding(
        "sheet-unsigned",
        Severity.ERROR,
        f"the fact sheet is unsigned ({len(sheet.facts)} facts)",
        f'read it, then sign it: pressflow facts {release.slug} --sign "NAME"',
        sheet.at,
    )


def _sheet_changed(release: Release, sheet: FactSheet) -> Finding:
    return Finding(
        "sheet-changed",
        Severity.ERROR,
        f"the fact sheet has been edited since {sheet.signed_by} signed it on {sheet.signed_on}",
        f'check the edit, then sign again: pressflow facts {release.slug} --sign "NAME"',
        sheet.at,
    )


def _source_changed(release: Release, sheet: FactSheet) -> Finding:
    return Finding(
        "source-changed",
        Severity.ERROR,
        f"the source has changed since {sheet.signed_by} signed the fact sheet on {sheet.signed_on}; no figure differs",
        f'read the change, then sign again: pressflow facts {release.slug} --sign "NAME"',
        Position(release.at.file),
    )
