"""Compares one text with its translation: values, names, identifiers, quotes, length."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pressflow.facts.extract import Extractor
from pressflow.model import Fact, Finding, How, Link, Severity, Side, Term
from pressflow.verify._align import Alignment, align, swapped
from pressflow.verify._binding import Zones, exchanged
from pressflow.verify._known import KnownNames
from pressflow.verify._links import Linker
from pressflow.verify._local import turned
from pressflow.verify._names import Loss, check_identifiers, check_names, check_quotes
from pressflow.verify._polarity import Turn, turns
from pressflow.verify._sentences import slips
from pressflow.verify._strangers import strangers
from pressflow.verify._values import family, is_value, says_otherwise
from pressflow.verify._weekdays import wrong_weekdays
from pressflow.verify._witness import disagrees
from pressflow.verify._wording import proposal
from pressflow.verify._words import Lexicon, plain
from pressflow.verify.source import describe

_ODD_LENGTH = (0.35, 3.0)  # of the source's; translations between our locales lie well within


_TURNED = {
    "negation-lost": (
        "{ours} denies something that the {locale} text does not deny",
        "say the negation in the translation, or note why it is not needed",
    ),
    "negation-added": (
        "{theirs} denies something in {locale} that the source does not deny",
        "remove the negation, or note why it says the same",
    ),
    "direction-reversed": ("{ours} reads {theirs} in {locale}", "turn it round: what rose must rise"),
}


_STRANGE = {
    "name-misspelt": ("'{ours}' is spelt '{theirs}' in {locale}", "write {ours}"),
    "name-invented": ("'{theirs}' looks like a name and stands only in {locale}", "write the name that the source has"),
    "weekday-changed": ("'{ours}' reads '{theirs}' in {locale}", "write the weekday that the source has"),
    "word-untranslated": (
        "'{ours}' stands untranslated in {locale}",
        "translate it, or add it to terms.csv as verbatim",
    ),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """One block, or any text, in two languages, with the facts of both sides."""

    source: str
    target: str
    source_facts: tuple[Fact, ...]
    target_facts: tuple[Fact, ...]
    renderings: tuple[tuple[Fact, str], ...] = ()  # approved by the sheet: this fact reads so


class Judge:
    """Compares texts of one source locale with those of one target locale. Knows the terms, no engine, no memory."""

    def __init__(self, terms: Sequence[Term], extractor: Extractor, locale: str, source_locale: str = "de") -> None:
        self.terms, self.extractor = tuple(terms), extractor
        self.locale, self.source_locale = locale, source_locale
        self.lexicon, self.known = Lexicon(self.terms, locale, source_locale), KnownNames(self.terms, locale)

    def compare(self, pair: Pair) -> tuple[list[Finding], int]:
        """What is wrong with the pair, with offsets into its texts; and how many facts were proved."""
        if plain(pair.source) == plain(pair.target) and len(pair.source.split()) > 4:
            return [_untranslated(pair, self.locale)], 0
        pair = _without_approved(pair)
        alignment = self._aligned(pair)
        findings = [*self._value_findings(alignment, pair)]
        findings += [self._loss(loss) for loss in self._losses(pair)]
        findings += self._weekdays(pair)
        findings += [self._turn(turn) for turn in turns(pair.source, pair.target, self.source_locale, self.locale)]
        findings += self._slips(pair)
        findings += self._strangers(pair, findings)
        findings += _length(pair, self.locale)
        if not findings:
            findings += self._witness(pair)
        vouched = sum(f.kind != "identifier" for f in pair.source_facts)
        return findings, max(vouched - sum(f.severity is Severity.ERROR for f in findings), 0)

    def links(self, block: str, pair: Pair, findings: Sequence[Finding]) -> tuple[Link, ...]:
        """What proves each fact of the pair. findings: of `compare` on the same pair."""
        bare = _without_approved(pair)
        spans = {(s.start, s.end, s.text) for f in findings for s in (f.source, f.target) if s and s.text}
        facts = (*pair.source_facts, *pair.target_facts)
        unsaid = [fact for fact in facts if (fact.start, fact.end, fact.text) in spans]
        names = [(fact, self._wordings(fact)) for fact in pair.source_facts if fact.kind == "name"]
        linker = Linker(block, pair.source, pair.target, pair.source_facts, pair.target_facts)
        return linker.link(self._aligned(bare), names, pair.renderings, unsaid)

    def _wordings(self, fact: Fact) -> list[tuple[str, How]]:
        """What may stand for a name in the translation: as the termbase says, else as it is, a person's surname too."""
        term = self.known.term(fact.value)
        own = (fact.value, fact.text, *((fact.value.split()[-1],) if fact.label == "PER" else ()))
        return [(form, How.TERM) for form in (term.forms(self.locale) if term else ()) if form not in own] + [
            (form, How.TERM if term and form in term.forms(self.locale) else How.VERBATIM) for form in own
        ]

    def _aligned(self, pair: Pair) -> Alignment:
        ours, theirs = self._values(pair)
        return align(ours, theirs, (len(pair.source), len(pair.target)), self.lexicon.related)

    def _values(self, pair: Pair) -> tuple[list[Fact], list[Fact]]:
        """The values of both sides that are no part of a name, and no identifier on the other side."""
        ours = [f for f in pair.source_facts if is_value(f)]
        theirs = [f for f in pair.target_facts if is_value(f)]
        names = [form for f in pair.source_facts if f.kind == "name" for form in self._forms(f)]
        theirs = _outside(theirs, pair.target, names)
        names = [f.text for f in pair.target_facts if f.kind == "name"]
        ours = _outside(ours, pair.source, names)
        return (
            [f for f in ours if not _within_identifier(f, pair.target_facts)],
            [f for f in theirs if not _within_identifier(f, pair.source_facts)],
        )

    def _forms(self, fact: Fact) -> tuple[str, ...]:
        term = self.known.term(fact.value)
        return (fact.text, fact.value, *(term.forms(self.locale) if term else ()))

    def _losses(self, pair: Pair) -> Iterator[Loss]:
        yield from check_names(pair.source, pair.source_facts, pair.target, self.known, self.locale)
        yield from check_identifiers(pair.source, pair.source_facts, pair.target, pair.target_facts)
        yield from check_quotes(pair.source, pair.source_facts, pair.target, pair.target_facts, self.locale)

    def _value_findings(self, alignment: Alignment, pair: Pair) -> Iterator[Finding]:
        moved = swapped(alignment, self.lexicon.related) or list(self._exchanged(alignment, pair))
        for (a, b), (c, d) in moved:
            yield self._swap(a, b, c, d)
        yield from () if moved else self._nouns_changed(alignment, pair)
        for one in turned(alignment, pair.source, pair.target, self.source_locale, self.locale):
            yield Finding(
                one.code,
                one.severity,
                f"'{one.ours}' beside '{one.source.text}' reads '{one.theirs}' in {self.locale}",
                "say the same of the value as the source does",
                locale=self.locale,
                source=_side(one.source),
                target=_side(one.target),
            )
        for a, b, like in alignment.pairs:
            if like.differences and not _goes_without_saying(
                a, b, pair, like.differences[0][0]
            ):  # the most serious difference tells of the rest
                yield self._difference(a, b, *like.differences[0])
        ours, theirs = [a for a, _, _ in alignment.pairs], [b for _, b, _ in alignment.pairs]
        for fact in self._unsaid(alignment.missing, pair.target, self.locale, theirs):
            yield self._alone("missing", fact)
        for fact in self._unsaid(alignment.invented, pair.source, self.source_locale, ours):
            yield self._alone("invented", fact)

    def _exchanged(self, alignment: Alignment, pair: Pair) -> Iterator[tuple[tuple[Fact, Fact], tuple[Fact, Fact]]]:
        source = Zones(pair.source, [a for a, _, _ in alignment.pairs], self.source_locale.startswith("de"))
        target = Zones(pair.target, [b for _, b, _ in alignment.pairs], self.locale.startswith("de"))
        return exchanged(alignment, source, target, self.lexicon.related)

    def _unsaid(self, facts: Sequence[Fact], text: str, locale: str, values: Sequence[Fact]) -> list[Fact]:
        """The facts that the other `text` does not say in any way. values: those of it that have a partner."""
        readings = self.extractor.weak(text, locale) if facts else ()
        return [f for f in facts if not says_otherwise(f, text, values, readings)]

    def _difference(self, a: Fact, b: Fact, code: str, severity: Severity) -> Finding:
        return Finding(
            code,
            severity,
            f"'{a.text}' ({describe(a)}) reads '{b.text}' ({describe(b)}) in {self.locale}",
            f"write {proposal(a, self.locale)}, or approve another form in the fact sheet",
            locale=self.locale,
            source=_side(a),
            target=_side(b),
        )

    def _weekdays(self, pair: Pair) -> Iterator[Finding]:
        """Weekdays of the translation that do not fit their dates; the source's own are the source's affair."""
        for fact, said, right in wrong_weekdays(pair.target, pair.target_facts, self.locale):
            yield Finding(
                "weekday-wrong",
                Severity.ERROR,
                f"{fact.value} is no {said}",
                f"write {right}, or mend the date",
                locale=self.locale,
                target=_side(fact),
            )

    def _turn(self, turn: Turn) -> Finding:
        ours, theirs = (f"'{side.text}'" if side else "" for side in (turn.source, turn.target))
        message, fix = _TURNED[turn.code]
        message = message.format(ours=ours, theirs=theirs, locale=self.locale)
        return Finding(
            turn.code, turn.severity, message, fix, locale=self.locale, source=turn.source, target=turn.target
        )

    def _strangers(self, pair: Pair, known: Sequence[Finding]) -> Iterator[Finding]:
        """Words from nowhere that no finding tells of yet."""
        told = [f.target for f in known if f.target and len(f.target.text) < len(pair.target)]
        spans = self.extractor.sentences(pair.target, self.locale)
        names = {w for f in pair.source_facts if f.kind == "name" for form in self._forms(f) for w in form.split()}
        for one in strangers(pair.source, pair.target, spans, self.source_locale, self.locale):
            here = one.target
            if one.code == "weekday-changed" and any(f.code == "weekday-wrong" for f in known):
                continue  # one cause, one finding
            if here and (here.text in names or any(t.start <= here.start < t.end for t in told)):
                continue
            message, fix = _STRANGE[one.code]
            ours, theirs = one.source.text if one.source else "", here.text if here else ""
            message = message.format(ours=ours, theirs=theirs, locale=self.locale)
            yield Finding(one.code, one.severity, message, fix.format(ours=ours), locale=self.locale, source=one.source,
                          target=here)  # fmt: skip

    def _nouns_changed(self, alignment: Alignment, pair: Pair) -> Iterator[Finding]:
        """What is counted is known, and is something else in the translation."""
        for a, b, like in alignment.pairs:
            if like.cost >= 1 or not (a.noun and b.noun) or self.lexicon.related(a.noun, b.noun):
                continue
            if self.lexicon.is_lost(a.noun, pair.target) and self.lexicon.is_new(b.noun, pair.source):
                yield Finding(
                    "noun-changed",
                    Severity.WARNING,
                    f"{a.text} counts '{a.noun}' and in {self.locale} '{b.noun}'",
                    "name what the source counts, or add the pair to terms.csv",
                    locale=self.locale,
                    source=_side(a),
                    target=_side(b),
                )

    def _witness(self, pair: Pair) -> Iterator[Finding]:
        missing, added = disagrees(pair.source, pair.target, self.source_locale, self.locale)
        source = Side(0, len(pair.source), pair.source, missing[0]) if missing else None
        target = Side(0, len(pair.target), pair.target, added[0]) if added else None
        if source or target:
            told = " and ".join(
                f"{side.value} only in the {which}" for side, which in ((source, "source"), (target, "target")) if side
            )
            yield Finding("digits-differ", Severity.WARNING, f"all values agree, but the digits do not: {told}",
                          "compare the figures of the two texts", locale=self.locale, source=source,
                          target=target)  # fmt: skip

    def _slips(self, pair: Pair) -> Iterator[Finding]:
        ours = self.extractor.sentences(pair.source, self.source_locale)
        theirs = self.extractor.sentences(pair.target, self.locale)
        for slip in slips(pair.source, pair.target, ours, theirs, self.source_locale, self.locale):
            message = slip.message.format(locale=self.locale)
            yield Finding(slip.code, slip.severity, message, slip.fix, locale=self.locale, source=slip.source,
                          target=slip.target)  # fmt: skip

    def _swap(self, a: Fact, b: Fact, c: Fact, d: Fact) -> Finding:
        return Finding(
            "values-swapped",
            Severity.ERROR,
            f"the values have changed places: {describe(a)} and {describe(c)} "
            f"became {describe(d)} and {describe(b)} in {self.locale}",
            "give each value back to what it counts",
            locale=self.locale,
            source=_side(a),
            target=_side(b),
        )

    def _alone(self, what: str, fact: Fact) -> Finding:
        weak = _may_be_no_number(fact)
        code = f"{family(fact)}-{what}"
        if what == "missing":
            message = f"'{fact.text}' ({describe(fact)}) has no equal in {self.locale}"
            fix = f"write {proposal(fact, self.locale)} in the translation, or approve the deviation in the fact sheet"
        else:
            message = f"'{fact.text}' ({describe(fact)}) stands only in {self.locale}"
            fix = "remove it from the translation, or correct it to what the source says"
        return Finding(
            code,
            Severity.WARNING if weak else Severity.ERROR,
            message,
            fix,
            locale=self.locale,
            source=_side(fact) if what == "missing" else None,
            target=_side(fact) if what == "invented" else None,
        )

    def _loss(self, loss: Loss) -> Finding:
        return Finding(
            loss.code,
            loss.severity,
            loss.message,
            loss.fix,
            locale=self.locale,
            source=_side(loss.source) if loss.source else None,
            target=_side(loss.target) if loss.target else None,
        )


def compare_texts(source: str, target: str, judge: Judge, reference: date | None = None) -> tuple[list[Finding], int]:
    """`Judge.compare` on two plain texts."""
    ours = judge.extractor.facts(source, judge.source_locale, reference)
    theirs = judge.extractor.facts(target, judge.locale, reference)
    return judge.compare(Pair(source, target, ours, theirs))


def _without_approved(pair: Pair) -> Pair:
    """The pair without the facts that read as the sheet approves, and without what stands in that wording."""
    for fact, wording in pair.renderings:
        start = pair.target.find(wording)
        if start >= 0:
            end = start + len(wording)
            pair = replace(
                pair,
                source_facts=tuple(f for f in pair.source_facts if f != fact),
                target_facts=tuple(f for f in pair.target_facts if f.end <= start or f.start >= end),
            )
    return pair


def _goes_without_saying(a: Fact, b: Fact, pair: Pair, code: str) -> bool:
    """Whether one side leaves a unit out that it has said before, or the years of somebody's age."""
    bare, full = (a, b) if a.kind in ("number", "count") else (b, a)
    if code != "unit-unclear" or bare.noun:
        return False
    beside = pair.source_facts if bare is a else pair.target_facts
    said = any((f.unit, f.currency, f.kind) == (full.unit, full.currency, full.kind) for f in beside)
    return said or (full.kind, full.unit) == ("duration", "year")


def _side(fact: Fact) -> Side:
    return Side(fact.start, fact.end, fact.text, describe(fact))


def _outside(facts: Sequence[Fact], text: str, names: Sequence[str]) -> list[Fact]:
    """The facts that do not stand within one of the names."""
    spans = [m.span() for name in set(names) if name for m in re.finditer(re.escape(name), text)]
    return [f for f in facts if not any(start <= f.start and f.end <= end for start, end in spans)]


def _within_identifier(fact: Fact, others: Sequence[Fact]) -> bool:
    """Whether the other side knows these very digits as a part of an identifier."""
    return any(o.kind == "identifier" and re.search(rf"(?<!\d){re.escape(fact.text)}(?!\d)", o.text) for o in others)


def _may_be_no_number(fact: Fact) -> bool:
    """ein, one, un: as often an article or a pronoun as a number; first: as often "at first" as a rank."""
    return fact.value == "1" and fact.kind in ("number", "count", "ordinal") and fact.text.isalpha()


def _untranslated(pair: Pair, locale: str) -> Finding:
    end = len(pair.source)
    return Finding(
        "untranslated",
        Severity.ERROR,
        f"the {locale} text is the source text",
        "translate it",
        locale=locale,
        source=Side(0, end, pair.source, ""),
        target=Side(0, len(pair.target), pair.target, ""),
    )


def _length(pair: Pair, locale: str) -> Iterator[Finding]:
    if len(pair.source) < 80:
        return
    ratio = len(pair.target) / len(pair.source)
    if not _ODD_LENGTH[0] <= ratio <= _ODD_LENGTH[1]:
        yield Finding(
            "length-odd",
            Severity.WARNING,
            f"the {locale} text is {ratio:.1f} times as long as the source: a sentence may be missing or added",
            "compare the two sentence by sentence",
            locale=locale,
            source=Side(0, len(pair.source), pair.source, ""),
            target=Side(0, len(pair.target), pair.target, ""),
        )
