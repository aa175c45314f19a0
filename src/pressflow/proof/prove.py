"""Evidence -> Proof. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pressflow.facts.sheet import UNVOUCHED
from pressflow.facts.spoken import spoken
from pressflow.facts.vouched import Place, vouched
from pressflow.model import (
    Block,
    Fact,
    Facts,
    FactSheet,
    Finding,
    How,
    Link,
    Mention,
    Release,
    Severity,
    SheetFact,
    Side,
    Translation,
    Unit,
)
from pressflow.proof import (
    Approval,
    Evidence,
    Found,
    InLocale,
    Linked,
    Proof,
    Segmented,
    Sides,
    Signature,
    Translated,
    Vouched,
)
from pressflow.proof._marks import pieces
from pressflow.verify._approve import approval
from pressflow.verify.wording import describe


def prove(evidence: Evidence) -> Proof:
    """The evidence, put in order."""
    release, sheet = evidence.release, evidence.sheet
    known = vouched(sheet, evidence.facts)
    locales = tuple(_in_locale(t, evidence.facts, known) for t in evidence.translated)
    verdicts = [evidence.source, *(t.verdict for t in evidence.translated), *(o.verdict for o in evidence.outputs)]
    title = release.title
    return Proof(
        slug=release.slug,
        title=title.text if title else release.slug,
        locale=release.locale,
        date=release.date,
        embargo=release.embargo.isoformat() if release.embargo else "",
        source=release.at.file,
        passed=all(v.passed for v in verdicts),
        stated=sum(m.fact.kind not in UNVOUCHED for m in evidence.facts),
        signature=_signature(release, sheet),
        findings=evidence.source.findings,
        facts=tuple(_vouched(e, release, known, locales, evidence.facts) for e in (sheet.facts if sheet else ())),
        locales=locales,
        approvals=tuple(_approvals(sheet, evidence.translated)),
        outputs=evidence.outputs,
        inputs=evidence.inputs,
        versions=evidence.versions,
        engine=evidence.engine,
        review=evidence.review,
    )


# --- the sheet ------------------------------------------------------------------------------------------------


def _signature(release: Release, sheet: FactSheet | None) -> Signature | None:
    if sheet is None or not sheet.signed:
        return None
    return Signature(
        sheet.signed_by,
        sheet.signed_on,
        sheet.source_hash,
        sheet.sheet_hash,
        sheet.source_hash == release.fingerprint,
        sheet.sheet_hash == sheet.current_hash,
        sheet.at.file,
    )


def _vouched(
    entry: SheetFact,
    release: Release,
    known: Mapping[Place, SheetFact],
    locales: Sequence[InLocale],
    facts: Facts,
) -> Vouched:
    label = label_of(entry)
    mine = [m for m in facts if known.get(_place(m)) is entry]
    found = [(tag.locale, *_result(label, tag)) for tag in locales]
    role = next((str(b.role) for b in release.blocks if b.id == entry.block), "")
    return Vouched(
        id=entry.id,
        label=label,
        kind=entry.fact.kind,
        value=describe(entry.fact),
        meant=spoken(entry.fact, release.locale),
        text=entry.fact.text,
        block=entry.block,
        role=role,
        mentions=len(mine),
        results=tuple(found),
        renderings=tuple(entry.renderings.items()),
        note=entry.note,
        required=entry.required,
        change=entry.change,
        at=str(entry.at),
    )


def _result(label: str, locale: InLocale) -> tuple[str, tuple[str, ...]]:
    """The worst state of a fact's mentions in a locale, and the words there, each once."""
    links = [link for block in locale.blocks for link in block.links if link.label == label]
    order = ("error", "warning", "open", "source", "approved", "proved")
    state = min((link.state for link in links), key=order.index, default="source")
    return state, tuple(dict.fromkeys(link.target for link in links if link.target))


def label_of(entry: SheetFact) -> str:
    """`12` for f12; an id that a person chose as it is."""
    return entry.id[1:] if entry.id[:1] == "f" and entry.id[1:].isdigit() else entry.id


def _approvals(sheet: FactSheet | None, translated: Iterable[Translated]) -> Iterator[Approval]:
    findings = [f for t in translated for f in t.verdict.findings if f.approved]
    for deviation in sheet.deviations if sheet else ():
        silenced = [f for f in findings if f.approved == deviation]
        yield from (Approval(deviation, f) for f in silenced)
        if not silenced:
            yield Approval(deviation, None)


# --- one locale -----------------------------------------------------------------------------------------------


def _in_locale(translated: Translated, facts: Facts, known: Mapping[Place, SheetFact]) -> InLocale:
    translation, verdict = translated.translation, translated.verdict
    units = translation.units
    counts = {severity: sum(f.severity is severity for f in verdict.findings) for severity in Severity}
    blocks = tuple(_sides(b, text, translated, facts, known) for b, text in translation.texts())
    links = [link for block in blocks for link in block.links if link.source and link.kind not in UNVOUCHED]
    return InLocale(
        locale=translation.locale,
        passed=verdict.passed,
        proved=sum(link.state == "proved" for link in links),
        errors=counts[Severity.ERROR],
        warnings=counts[Severity.WARNING],
        approved=sum(f.approved is not None for f in verdict.findings),
        missing=translation.missing,
        segments=len(units),
        confirmed=sum(u.state in ("reviewed", "final") for u in units),
        blocks=blocks,
        findings=tuple(f for f in verdict.findings if not f.block),
    )


def _sides(block: Block, text: str, translated: Translated, facts: Facts, known: Mapping[Place, SheetFact]) -> Sides:
    verdict = translated.verdict
    findings = tuple(f for f in verdict.findings if f.block == block.id)
    mentions = [m for m in facts if m.block == block.id]
    links = [link for link in verdict.links if link.block == block.id] or [_unlinked(m) for m in mentions]
    linked, ours, theirs = [], [], []
    for number, link in enumerate(links, 1):
        linked.append(_linked(number, link, findings, known, bool(verdict.links), translated.translation))
        ours += [(link.source.start, link.source.end, number)] if link.source else []
        theirs += [(link.target.start, link.target.end, number)] if link.target else []
    return Sides(
        id=block.id,
        role=block.role,
        at=str(block.at),
        source=pieces(block.text, ours),
        target=pieces(text, theirs),
        links=tuple(linked),
        findings=tuple(Found(f, () if f.approved else tuple(approval(f, known).items())) for f in findings),
        segments=tuple(_segmented(u, translated.engines) for u in translated.translation.block_units(block.id)),
    )


def _unlinked(mention: Mention) -> Link:
    return Link(mention.block, How.OPEN, mention.fact)


def _linked(
    number: int,
    link: Link,
    findings: Sequence[Finding],
    known: Mapping[Place, SheetFact],
    judged: bool,
    translation: Translation,
) -> Linked:
    fact = link.source or link.target
    assert fact is not None
    entry = known.get((link.block, link.source.start, link.source.end)) if link.source else None
    about = [f for f in findings if _tells_of(f, link)]
    approved = next((f.approved for f in about if f.approved), None)
    return Linked(
        number=number,
        label=label_of(entry) if entry else "",
        kind=fact.kind,
        value=describe(fact),
        meant=spoken(fact, translation.release.locale if link.source else translation.locale),
        source=link.source.text if link.source else "",
        target=link.target.text if link.target else "",
        how=link.how,
        state=_state(link, about) if judged else "source",
        reason=approved.reason if approved else "",
    )


def _state(link: Link, findings: Sequence[Finding]) -> str:
    standing = {f.severity for f in findings if not f.approved}
    for severity in (Severity.ERROR, Severity.WARNING):
        if severity in standing:
            return str(severity)
    if any(f.approved for f in findings):
        return "approved"
    return "open" if link.how is How.OPEN else "proved"


def _tells_of(finding: Finding, link: Link) -> bool:
    """Whether a finding is about the link's words, on either side."""
    return _same_words(finding.source, link.source) or _same_words(finding.target, link.target)


def _same_words(side: Side | None, fact: Fact | None) -> bool:
    return bool(side and fact and side.text and (side.start, side.end) == (fact.start, fact.end))


def _segmented(unit: Unit, engines: Mapping[str, str]) -> Segmented:
    origin = engines.get(unit.id) or unit.origin
    return Segmented(unit.id, unit.state, origin, str(unit.at), not unit.target)


def _place(mention: Mention) -> Place:
    return (mention.block, mention.fact.start, mention.fact.end)
