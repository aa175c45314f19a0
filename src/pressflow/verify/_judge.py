"""Compares one text with its translation: values, names, identifiers, quotes, length."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from pressflow.facts.extract import Extractor
from pressflow.locales import find_locale
from pressflow.model import Fact, Finding, How, Link, Severity, Term
from pressflow.verify._abbreviations import lost_abbreviations
from pressflow.verify._agents import exchanged_names
from pressflow.verify._align import Alignment, align
from pressflow.verify._capitals import translated_names
from pressflow.verify._countries import added_countries
from pressflow.verify._figures import wrong_values
from pressflow.verify._full_names import changed_full_names
from pressflow.verify._holidays import Holidays, compared_holidays
from pressflow.verify._identifiers import check_identifiers
from pressflow.verify._known import KnownNames
from pressflow.verify._labels import translated_labels
from pressflow.verify._links import Linker
from pressflow.verify._lists import changed_lists
from pressflow.verify._local import turned
from pressflow.verify._names import check_names
from pressflow.verify._offices import other_offices
from pressflow.verify._polarity import turns
from pressflow.verify._quotes import check_quotes
from pressflow.verify._rates import changed_rates
from pressflow.verify._reading import Reading
from pressflow.verify._relations import Relations
from pressflow.verify._relative import moved_times
from pressflow.verify._scores import turned_scores
from pressflow.verify._sentences import odd_length, slips, untranslated
from pressflow.verify._strangers import strangers
from pressflow.verify._values import is_value
from pressflow.verify._vanished import replacements, vanished
from pressflow.verify._weekdays import lone_weekdays, odd_weekdays
from pressflow.verify._witness import witness
from pressflow.verify._words import Lexicon


@dataclass(frozen=True, slots=True)
class Pair:
    """One block, or any text, in two languages, with the facts of both sides."""

    source: str
    target: str
    source_facts: tuple[Fact, ...]
    target_facts: tuple[Fact, ...]
    renderings: tuple[tuple[Fact, str], ...] = ()  # approved by the sheet: this fact reads so


class _Itself:
    """Terms that are equal to no others, even with the same words: comparing hundreds takes longer than it saves."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.terms = terms

    def __hash__(self) -> int:
        return id(self.terms)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and self.terms is other.terms


@lru_cache(maxsize=32)
def _looked_up(terms: _Itself, locale: str, source_locale: str) -> tuple[Lexicon, KnownNames]:
    """What is looked up in the terms: the same for every release of a newsroom."""
    return Lexicon(terms.terms, locale, source_locale), KnownNames(terms.terms, locale)


class Judge:
    """Compares texts of one source locale with those of one target locale. Knows the terms, no engine, no memory."""

    def __init__(self, terms: Sequence[Term], extractor: Extractor, locale: str, source_locale: str = "de") -> None:
        self.terms, self.extractor = tuple(terms), extractor
        self.locale, self.source_locale = locale, source_locale
        self._locales = find_locale(source_locale), find_locale(locale)
        self.lexicon, self.known = _looked_up(_Itself(self.terms), locale, source_locale)
        self.relations = Relations(self.lexicon, self.known, source_locale)
        self._last: tuple[Pair, Alignment] | None = None

    def compare(self, pair: Pair) -> tuple[list[Finding], int]:
        """What is wrong with the pair, with offsets into its texts; and how many facts were proved."""
        if finding := untranslated(pair.source, pair.target, self.locale):
            return [finding], 0
        days = compared_holidays(pair.source, pair.target, self.source_locale, self.locale)
        whole, pair = pair, _bare(pair, days)
        source, target = self._read(pair)
        alignment = self._aligned(pair)
        findings = _once(
            *days.findings,
            *wrong_values(alignment, source, target, self.lexicon, self.relations, self.extractor),
            *turned(alignment, source, target),
            *check_names(source, target, self.known, self.lexicon),
            *check_identifiers(source, target),
            *check_quotes(source, target, self.relations),
            *translated_labels(source, target),
            *turned_scores(source, target),
            *changed_rates(source, target),
            *odd_weekdays(source, target),
            *moved_times(source, target),
            *turns(source, target),
            *slips(source, target, self.lexicon),
            *other_offices(source, target),
            *exchanged_names(source, target, self.relations),
            *changed_lists(source, target, self.relations),
        )
        if not any(finding.code in ("sentence-missing", "sentence-added") for finding in findings):
            findings += lone_weekdays(source, target)
        findings += changed_full_names(source, target, self.known, findings)
        findings += added_countries(source, target, findings)
        names = self._name_words(source, target)
        findings += strangers(source, target, names, findings)
        findings += vanished(source, target, self.lexicon, findings)
        findings += lost_abbreviations(source, target, self.known, findings)
        findings = replacements(findings)
        findings += translated_names(source, target, names, findings)
        findings += odd_length(source, target)
        if not findings:
            findings += witness(source, target)
        if days.ours:
            findings = [_as_written(finding, whole) for finding in findings]
        vouched = sum(f.kind != "identifier" for f in pair.source_facts)
        return findings, max(vouched - sum(f.severity is Severity.ERROR for f in findings), 0)

    def links(self, block: str, pair: Pair, findings: Sequence[Finding]) -> tuple[Link, ...]:
        """What proves each fact of the pair. findings: of `compare` on the same pair."""
        bare = _bare(pair, compared_holidays(pair.source, pair.target, self.source_locale, self.locale))
        spans = {(s.start, s.end, s.text) for f in findings for s in (f.source, f.target) if s and s.text}
        facts = (*pair.source_facts, *pair.target_facts)
        unsaid = [fact for fact in facts if (fact.start, fact.end, fact.text) in spans]
        names = [(fact, self._wordings(fact)) for fact in pair.source_facts if fact.kind == "name"]
        linker = Linker(block, pair.source, pair.target, pair.source_facts, pair.target_facts)
        return linker.link(self._aligned(bare), names, pair.renderings, unsaid)

    def _read(self, pair: Pair) -> tuple[Reading, Reading]:
        ours = self.extractor.sentences(pair.source, self.source_locale)
        theirs = self.extractor.sentences(pair.target, self.locale)
        return (
            Reading(pair.source, self.source_locale, pair.source_facts, ours),
            Reading(pair.target, self.locale, pair.target_facts, theirs),
        )

    def _aligned(self, pair: Pair) -> Alignment:
        """Which value goes with which. Of the last pair it is known: `links` is asked for what was just compared."""
        if self._last is None or self._last[0] is not pair:
            ours, theirs = self._values(pair)
            lengths = (len(pair.source), len(pair.target))
            self._last = pair, align(ours, theirs, lengths, self._locales, self.lexicon.related)
        return self._last[1]

    def _values(self, pair: Pair) -> tuple[list[Fact], list[Fact]]:
        """The values of both sides that are no part of a name, and no identifier on the other side."""
        ours = [f for f in pair.source_facts if is_value(f)]
        theirs = [f for f in pair.target_facts if is_value(f)]
        names = [form for f in pair.source_facts if f.kind == "name" for form in (f.undated, *self._forms(f)[1:])]
        theirs = _outside(theirs, pair.target, names)
        names = [f.undated for f in pair.target_facts if f.kind == "name"]
        ours = _outside(ours, pair.source, names)
        return (
            [f for f in ours if not _within_identifier(f, pair.target_facts)],
            [f for f in theirs if not _within_identifier(f, pair.source_facts)],
        )

    def _forms(self, fact: Fact) -> tuple[str, ...]:
        term = self.known.term(fact.value)
        return (fact.text, fact.value, *(term.forms(self.locale) if term else ()))

    def _name_words(self, source: Reading, target: Reading) -> set[str]:
        """The words of all wordings of the names that the source has, be it within a word: Rheinbrücke, Rhine."""
        named = {word for fact in source.of("name") for form in self._forms(fact) for word in form.split()}
        return named | self.known.words_within(source.words, target.text)

    def _wordings(self, fact: Fact) -> list[tuple[str, How]]:
        """What may stand for a name in the translation: as the termbase says, else as it is, a person's surname too."""
        term = self.known.term(fact.value)
        own = (fact.value, fact.text, *((fact.value.split()[-1],) if fact.label == "PER" else ()))
        return [(form, How.TERM) for form in (term.forms(self.locale) if term else ()) if form not in own] + [
            (form, How.TERM if term and form in term.forms(self.locale) else How.VERBATIM) for form in own
        ]


def compare_texts(source: str, target: str, judge: Judge, reference: date | None = None) -> tuple[list[Finding], int]:
    """`Judge.compare` on two plain texts."""
    ours = judge.extractor.facts(source, judge.source_locale, reference)
    theirs = judge.extractor.facts(target, judge.locale, reference)
    return judge.compare(Pair(source, target, ours, theirs))


def _once(*findings: Finding) -> list[Finding]:
    """The findings, one of those that say the same of the same words: two rules may see one cause."""
    found: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        spans = ((s.start, s.end) if s else None for s in (finding.source, finding.target))
        found.setdefault((finding.code, *spans), finding)
    return list(found.values())


def _bare(pair: Pair, days: Holidays) -> Pair:
    """The pair without what is judged already: wordings that the sheet approves, holidays."""
    pair = _without_approved(pair)
    if not days.ours:
        return pair
    return replace(
        pair,
        source=_blank(pair.source, days.ours),
        target=_blank(pair.target, days.theirs),
        source_facts=_outside_of(pair.source_facts, days.ours),
        target_facts=_outside_of(pair.target_facts, days.theirs),
    )


def _blank(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with the spans made unreadable, as long as before."""
    for start, end in spans:
        text = f"{text[:start]}{'_' * (end - start)}{text[end:]}"
    return text


def _as_written(finding: Finding, pair: Pair) -> Finding:
    """The finding with the words of the pair where it quotes what was made unreadable."""
    source, target = (
        replace(side, text=text[side.start : side.end]) if side and "_" in side.text else side
        for side, text in ((finding.source, pair.source), (finding.target, pair.target))
    )
    return replace(finding, source=source, target=target)


def _outside_of(facts: Sequence[Fact], spans: Sequence[tuple[int, int]]) -> tuple[Fact, ...]:
    """The facts of which the spans have no letter."""
    return tuple(f for f in facts if all(f.end <= start or end <= f.start for start, end in spans))


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


def _outside(facts: Sequence[Fact], text: str, names: Sequence[str]) -> list[Fact]:
    """The facts that do not stand within one of the names."""
    there = [name for name in set(names) if name and name in text] if facts else []
    spans = [span for name in there for span in _spans(name, text)]
    return [f for f in facts if not any(start <= f.start and f.end <= end for start, end in spans)]


def _spans(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the words stand; a pattern made of them would take longer."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        yield at, end
        at = text.find(words, end)


def _within_identifier(fact: Fact, others: Sequence[Fact]) -> bool:
    """Whether the other side knows these very digits as a part of an identifier."""
    return any(
        o.kind == "identifier" and fact.text in o.text and re.search(rf"(?<!\d){re.escape(fact.text)}(?!\d)", o.text)
        for o in others
    )
