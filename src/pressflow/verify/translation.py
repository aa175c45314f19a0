"""Does a translation say what the source says? Each fact of one side must have its equal on the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pressflow.facts.extract import Extractor
from pressflow.facts.vouched import vouched
from pressflow.model import (
    Block,
    Fact,
    Facts,
    FactSheet,
    Finding,
    Link,
    Position,
    Severity,
    Side,
    Term,
    Translation,
    Unit,
    Verdict,
)
from pressflow.verify._approve import approve
from pressflow.verify._judge import Judge, Pair, compare_texts
from pressflow.verify._place import Text, locate
from pressflow.verify._renderings import demand, prescribed
from pressflow.verify.wording import describe

__all__ = ["Judge", "Text", "compare_texts", "locate", "verify_translation"]


def verify_translation(
    translation: Translation,
    facts: Facts,
    sheet: FactSheet | None,
    extractor: Extractor,
    terms: Sequence[Term],
) -> Verdict:
    """Whether every block of the translation states the facts of the source, no more and no fewer."""
    if translation.missing:
        return Verdict((_missing_segments(translation),))
    release, locale = translation.release, translation.locale
    judge = Judge(terms, extractor, locale, release.locale)
    texts, known = translation.texts(), vouched(sheet, facts)
    found = extractor.facts_together([text for _, text in texts], locale, release.date)
    findings: list[Finding] = []
    links: list[Link] = []
    proved = 0
    for (block, text), theirs in zip(texts, found, strict=True):
        ours = tuple(m.fact for m in facts if m.block == block.id and _is_vouched_for(m.fact, sheet))
        pair = Pair(block.text, text, ours, theirs, prescribed(block.id, ours, known, locale))
        compared, count = judge.compare(pair)
        block_findings = demand(compared, pair, locale)
        units = translation.block_units(block.id)
        ours_at = Text(block.text, release.locale, tuple((u.source, block.at) for u in units))
        theirs_at = Text(text, locale, tuple((u.target, u.at) for u in units))
        findings += [_sheeted(locate(f, ours_at, theirs_at), block, sheet) for f in block_findings]
        links += judge.links(block.id, pair, block_findings)
        proved += count
    return Verdict(tuple(approve(findings, sheet, known, locale)), proved, tuple(links))


def _is_vouched_for(fact: Fact, sheet: FactSheet | None) -> bool:
    """False for a name that the signer has struck from the sheet: she says that it is none."""
    if fact.kind != "name" or sheet is None or not sheet.signed:
        return True
    return any(e.fact.kind == "name" and e.fact.value == fact.value for e in sheet.facts)


# --- what the sheet approves ----------------------------------------------------------------------------------


def _sheeted(finding: Finding, block: Block, sheet: FactSheet | None) -> Finding:
    """The finding with its block, and with the line of the sheet at which its fact can be approved."""
    finding = replace(finding, block=block.id)
    side = finding.source
    for entry in sheet.facts if sheet and side else ():
        if entry.block == block.id and side and (entry.fact.text, describe(entry.fact)) == (side.text, side.value):
            return replace(finding, fix=finding.fix.replace("in the fact sheet", f"in {entry.at} ({entry.id})"))
    return finding


def _missing_segments(translation: Translation) -> Finding:
    first = next(u for u in translation.units if not u.target)
    count = translation.missing
    verb = "has" if count == 1 else "have"
    return Finding(
        "segments-untranslated",
        Severity.ERROR,
        f"{count} of {len(translation.units)} segments {verb} no translation into {translation.locale}",
        f"fill in {first.at.file}, or name an engine in newsroom.toml",
        first.at,
        locale=translation.locale,
        target=Side(0, 0, "", "", at=first.at),
        source=Side(0, len(first.source), first.source, "", first.source, _block_at(translation, first)),
    )


def _block_at(translation: Translation, unit: Unit) -> Position | None:
    block = unit.id.rpartition(".")[0]
    return next((b.at for b in translation.release.blocks if b.id == block), None)
