"""What is wrong with the values of a translation: changed, swapped, missing, invented, counting something else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise, permutations

from pressflow.facts.extract import Extractor
from pressflow.model import Fact, Finding, Severity
from pressflow.verify._align import Alignment, swapped
from pressflow.verify._amounts import same_number
from pressflow.verify._binding import exchanged
from pressflow.verify._legitimate import RECKONED, is_legitimate
from pressflow.verify._local import leaning
from pressflow.verify._reading import Reading
from pressflow.verify._relations import Relations
from pressflow.verify._relative import is_told_from_another
from pressflow.verify._steps import keeps_part, misplaced
from pressflow.verify._values import days_of, family, is_multiple_of, is_value, same_value, says_otherwise
from pressflow.verify._words import Lexicon
from pressflow.verify.wording import describe, proposal, side

# the noun behind, with adjectives before it
_COUNTED = re.compile(r"\s+(?:[^\W\d_A-ZÄÖÜ]+\s+){0,2}(?P<noun>[A-ZÄÖÜ][^\W\d_]+)")
_CLOCK = re.compile(r"(\d\d):(\d\d)")


def wrong_values(
    alignment: Alignment,
    source: Reading,
    target: Reading,
    lexicon: Lexicon,
    relations: Relations,
    extractor: Extractor,
) -> Iterator[Finding]:
    """The findings on values that are paired, then on those that stand on one side alone."""
    moved = (
        swapped(alignment, lexicon.related)
        or list(misplaced(alignment, source, target))
        or [
            (one, other)
            for one, other in exchanged(alignment, source, target, relations.related)
            if not keeps_part(one, other, source, target)
        ]
    )
    for (a, b), (c, d) in moved:
        yield _swap(a, b, c, d, target.tag)
    if not moved:
        yield from _nouns_changed(alignment, source, target, lexicon)
        yield from _nouns_of_both(alignment, source, target, lexicon, extractor)
    yield from _values_changed(alignment, source, target, lexicon, extractor)
    ours, theirs = [a for a, _, _ in alignment.pairs], [b for _, b, _ in alignment.pairs]
    for fact in _unsaid(alignment.missing, target, theirs, extractor):
        if not _is_ratio(fact, target):
            yield _missing(fact, target.tag, told=is_told_from_another(fact, target))
    for fact in _unsaid(alignment.invented, source, ours, extractor):
        if not _is_ratio(fact, source) and not _is_between(fact, source) and not _is_between(fact, target):
            told = is_told_from_another(fact, source) or _is_reckoned(fact, source, extractor)
            yield _invented(fact, target.tag, told=told)


def _values_changed(
    alignment: Alignment, source: Reading, target: Reading, lexicon: Lexicon, extractor: Extractor
) -> Iterator[Finding]:
    """What differs between the values of a pair, if nothing in the texts makes up for it."""
    for a, b, like in alignment.pairs:
        if leans := _leans_over(a, b, source, target):
            yield leans
        elif (
            like.differences
            and not is_legitimate(like.differences[0][0], a, b, source, target)
            and not _is_counted_part(a, b, lexicon)
            and not _is_said_besides(a, b, source, target, extractor)
        ):
            yield _difference(a, b, *like.differences[0], target.tag)  # the most serious one tells of the rest


def _leans_over(a: Fact, b: Fact, source: Reading, target: Reading) -> Finding | None:
    """The finding if the true value lies on the other side of the same figure: knapp 4.000, just over 4,000."""
    if "approx" not in (a.qualifier, b.qualifier) or not same_value(a, b):
        return None
    (ours, said), (theirs, reads) = leaning(source, a), leaning(target, b)
    if {ours, theirs} != {"below", "above"}:
        return None
    return Finding(
        "qualifier-changed",
        Severity.ERROR,
        f"'{said}' ({ours} that value) reads '{reads}' ({theirs} it) in {target.tag}",
        "put the true value on the same side as the source does",
        locale=target.tag,
        source=side(a),
        target=side(b),
    )


def _nouns_changed(alignment: Alignment, source: Reading, target: Reading, lexicon: Lexicon) -> Iterator[Finding]:
    """What is counted is known, and is something else in the translation."""
    for a, b, like in alignment.pairs:
        if like.cost >= 1 or not (a.noun and b.noun) or lexicon.related(a.noun, b.noun):
            continue
        if b.noun in target.locale_words.times_nouns:
            continue  # 87 Einsätze, called out 87 times
        new = lexicon.is_new(b.noun, source.text, generic=lexicon.is_sure(a.noun))
        if new and lexicon.is_lost(a.noun, target.text):
            yield _noun_changed(a, a.noun, b, target.tag)


def _nouns_of_both(
    alignment: Alignment, source: Reading, target: Reading, lexicon: Lexicon, extractor: Extractor
) -> Iterator[Finding]:
    """What a word counts that is no figure: die beiden Brücken, the two members."""
    for b in alignment.invented:
        if not b.noun or not lexicon.is_new(b.noun, source.text):
            continue
        for a in extractor.weak(source.text, source.tag):
            counted = _COUNTED.match(source.text, a.end)
            if counted and is_value(a) and same_value(a, b) and lexicon.is_lost(counted["noun"], target.text):
                yield _noun_changed(a, counted["noun"], b, target.tag)
                break


def _noun_changed(a: Fact, noun: str, b: Fact, locale: str) -> Finding:
    return Finding(
        "noun-changed",
        Severity.WARNING,
        f"{a.text} counts '{noun}' and in {locale} '{b.noun}'",
        "name what the source counts, or add the pair to terms.csv",
        locale=locale,
        source=side(a),
        target=side(b),
    )


def _is_ratio(times: Fact, reading: Reading) -> bool:
    """Whether two values of the text tell it: a third that became two thirds is twice as much."""
    if times.kind != "multiple" or times.qualifier != "exact":
        return False
    pairs = permutations((f for f in reading.facts if f.kind in RECKONED), 2)
    return any(a.kind == b.kind and is_multiple_of(a, times, b) for a, b in pairs)


def _is_between(span: Fact, reading: Reading) -> bool:
    """Whether two times of the text lie so far apart, or a range of days goes over so many.

    Until 4 p.m., two hours earlier than at 6 p.m.; the three-day fair from 3 to 5 May.
    """
    if span.kind == "duration" and span.unit == "day":
        return any(span.value in days_of(fact.value) for fact in reading.of("daterange"))
    if span.kind != "duration" or span.unit not in ("hour", "minute"):
        return False
    times = [int(h) * 60 + int(m) for f in reading.of("time") for h, m in _CLOCK.findall(f.value)]
    factor = 1 if span.unit == "minute" else 60
    return any(same_number(str(abs(a - b)), span.value, factor) for a, b in permutations(times, 2) if a > b)


def _is_reckoned(whole: Fact, reading: Reading, extractor: Extractor) -> bool:
    """Whether counts of the text in a row add up to it, or two of them lie so far apart.

    Zwei Töchter und ein Sohn, three children; von 18 auf 24 Betten, six more beds.
    """
    if whole.kind == "percent":  # 60 Prozent, den Rest: the remaining 40 per cent
        return any(same_number(whole.value, str(100 - Fraction(f.value))) for f in _plain(reading.of("percent")))
    if whole.kind not in ("number", "count") or not whole.value.isdecimal():
        return False
    strong = [f for f in reading.facts if f.kind in ("number", "count") and f.value.isdecimal()]
    ones = [f for f in extractor.weak(reading.text, reading.tag) if (f.kind, f.value) == ("count", "1")]
    counts = [int(f.value) for f in sorted((*strong, *ones), key=lambda f: f.start)] if strong else []
    apart = any(abs(one - other) == int(whole.value) for one, other in pairwise(counts))
    return apart or any(sum(counts[i : i + n]) == int(whole.value) for n in (2, 3) for i in range(len(counts) - n + 1))


def _plain(facts: Sequence[Fact]) -> list[Fact]:
    """Those with one value: no ranges."""
    return [fact for fact in facts if ".." not in fact.value]


def _is_counted_part(a: Fact, b: Fact, lexicon: Lexicon) -> bool:
    """Whether one looks like a fraction and counts what the other does: die ersten drei Quartale, three quarters."""
    counts, parts = (a, b) if b.kind == "fraction" else (b, a)
    same = parts.kind == "fraction" and counts.kind == "count" and parts.value.partition("/")[0] == counts.value
    nouns = (str(a.noun or a.text.split()[-1]), str(b.noun or b.text.split()[-1]))
    return same and lexicon.related(*nouns)


def _unsaid(facts: Sequence[Fact], other: Reading, values: Sequence[Fact], extractor: Extractor) -> list[Fact]:
    """The facts that the `other` text does not say in any way. values: those of it that have a partner."""
    readings = extractor.weak(other.text, other.tag) if facts else ()
    return [f for f in facts if not says_otherwise(f, other.text, values, readings)]


def _is_said_besides(a: Fact, b: Fact, source: Reading, target: Reading, extractor: Extractor) -> bool:
    """Whether two that were paired have nothing to do with each other: other words say each of them on the other side.

    „rund um die Uhr“ and „eines Tages“, beside „las 24 horas“ and „un día“.
    """
    return not same_value(a, b) and _is_said(a, target, b, extractor) and _is_said(b, source, a, extractor)


def _is_said(fact: Fact, other: Reading, taken: Fact, extractor: Extractor) -> bool:
    """Whether other words of the text than those that are `taken` say the fact."""
    readings = [r for r in extractor.weak(other.text, other.tag) if r.end <= taken.start or taken.end <= r.start]
    return says_otherwise(fact, other.text, [taken], readings)


def _swap(a: Fact, b: Fact, c: Fact, d: Fact, locale: str) -> Finding:
    return Finding(
        "values-swapped",
        Severity.ERROR,
        f"the values have changed places: {describe(a)} and {describe(c)} "
        f"became {describe(d)} and {describe(b)} in {locale}",
        "give each value back to what it counts",
        locale=locale,
        source=side(a),
        target=side(b),
    )


def _difference(a: Fact, b: Fact, code: str, severity: Severity, locale: str) -> Finding:
    return Finding(
        code,
        severity,
        f"'{a.text}' ({describe(a)}) reads '{b.text}' ({describe(b)}) in {locale}",
        f"write {proposal(a, locale)}, or approve another form in the fact sheet",
        locale=locale,
        source=side(a),
        target=side(b),
    )


def _missing(fact: Fact, locale: str, *, told: bool) -> Finding:
    code = f"{family(fact)}-missing"
    return Finding(
        code,
        Severity.WARNING if told else _severity(fact),
        f"'{fact.text}' ({describe(fact)}) has no equal in {locale}",
        f"write {proposal(fact, locale)} in the translation, or approve the deviation in the fact sheet",
        locale=locale,
        source=side(fact),
    )


def _invented(fact: Fact, locale: str, *, told: bool) -> Finding:
    code = f"{family(fact)}-invented"
    return Finding(
        code,
        Severity.WARNING if told else _severity(fact),
        f"'{fact.text}' ({describe(fact)}) stands only in {locale}",
        "remove it from the translation, or correct it to what the source says",
        locale=locale,
        target=side(fact),
    )


def _severity(fact: Fact) -> Severity:
    """ein, one, un: as often an article or a pronoun as a number; first: as often "at first" as a rank."""
    doubtful = fact.value == "1" and fact.kind in ("number", "count", "ordinal") and fact.text.isalpha()
    return Severity.WARNING if doubtful else Severity.ERROR
