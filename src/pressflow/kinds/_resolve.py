"""Candidates of all kinds -> the facts of a text: the longest wins, then the kind that knows most."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from pressflow.kinds._doc import Scan
from pressflow.model import Fact

IDIOM = "idiom"  # holds its place against other readings and is then dropped

# Of readings of the same span, the first kind wins.
_ORDER = (
    *(IDIOM, "identifier", "daterange", "date", "time", "money", "percentage_points", "percent", "fraction"),
    *("duration", "quantity", "multiple", "ordinal", "count", "number"),
)
_RANK = {kind: rank for rank, kind in enumerate(_ORDER)}
_LIMITS = ("more_than", "less_than")
_UNQUALIFIED = frozenset({"identifier", "ordinal", "daterange"})
_STEPS = frozenset(
    {"percent", "percentage_points", "fraction", "multiple"}
)  # what a comparison measures: 20 % less than


_MEASURE = 4  # words between the article of a measure and its link: einem zulässigen Gesamtgewicht


def resolve(candidates: Iterable[Fact], names: Sequence[Fact] = ()) -> list[Fact]:
    """Facts that do not overlap, sorted by place. What lies inside a name is no value."""
    best = sorted(candidates, key=lambda f: (f.start - f.end, _RANK.get(f.kind, 99), f.start, f.value))
    spans = _Spans()
    for name in names:
        spans.take(name.start, name.end)
    chosen = [fact for fact in best if fact.end > fact.start and spans.take(fact.start, fact.end)]
    return sorted((fact for fact in chosen if fact.kind != IDIOM), key=lambda f: f.start)


class _Spans:
    """Stretches of text that are taken, in order."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []

    def take(self, start: int, end: int) -> bool:
        """True if the stretch was free; it is taken then."""
        at = bisect_left(self.starts, end)
        if at and self.ends[at - 1] > start:
            return False
        self.starts.insert(at, start)
        self.ends.insert(at, end)
        return True


def qualify(scan: Scan, facts: Sequence[Fact]) -> list[Fact]:
    """The facts with the qualifier that stands before (or after) each."""
    if not facts:
        return []
    starts = [tok.start for tok in scan.toks]
    steps = {fact.end for fact in facts if fact.kind in _STEPS}
    return [fact if fact.kind in _UNQUALIFIED else _qualified(scan, fact, starts, steps) for fact in facts]


def _qualified(scan: Scan, fact: Fact, starts: Sequence[int], steps: Container[int]) -> Fact:
    if fact.kind == "date" and fact.relation:
        return fact
    toks, lex = scan.toks, scan.lex
    i, j = bisect_left(starts, fact.start), bisect_left(starts, fact.end)
    age = lex.age_before.before(toks, i) if fact.kind == "duration" else None
    before = age[0] if age is not None else i  # under the age of six
    found = _before(scan, fact, before, aged=age is not None)
    if found is not None and (_is_step(scan, found, steps) or _says_another_thing(scan, fact, found, before, i)):
        found = None
    if found is not None and (fact.kind not in ("date", "time") or found[1] == "approx"):
        return replace(fact, qualifier=found[1])
    if i and fact.kind == "date" and fact.value == fact.text and toks[i - 1].low in lex.words.around:
        return replace(fact, qualifier="approx")
    if found is None and _is_entry(scan, fact, i, j):
        return replace(fact, qualifier="min")
    if fact.kind == "multiple" and (behind := _behind_verb(scan, j)) is not None:
        return replace(fact, qualifier=behind)
    k = j + (fact.kind == "fraction" and j < len(toks) and toks[j].low in lex.words.fraction_goes_on)
    after = lex.qualifiers_after.at(toks, k)  # a third full at most
    if after is None and fact.noun and j < len(toks) and toks[j].text in fact.noun:
        after = lex.qualifiers_after.at(toks, j + 1)
    if after is not None and fact.kind not in ("date", "time"):
        return replace(fact, qualifier=after[1])
    return fact


def _limit_of_measure(scan: Scan, fact: Fact, i: int) -> tuple[int, str] | None:
    """The "up to" before an article, a measure and what links it to its value: bis zu einem Gewicht von 16 Tonnen."""
    toks, words = scan.toks, scan.lex.words
    if fact.kind == "count" or i < _MEASURE or toks[i - 1].low not in words.measure_links:
        return None
    for j in range(i - 2, max(0, i - 2 - _MEASURE), -1):
        if toks[j].low in words.ones:
            found = scan.lex.qualifiers.before(toks, j)
            return found if found is not None and found[1] == "up_to" else None
        if toks[j].kind != "w":
            return None
    return None


def _before(scan: Scan, fact: Fact, i: int, *, aged: bool) -> tuple[int, str] | None:
    """The qualifier that ends before token i, its place first; an article or a "between" may stand there, too.

    aged: whether "the age of" stands between them.
    """
    toks, lex = scan.toks, scan.lex
    found = lex.qualifiers.before(toks, i)
    if found is None and i and toks[i - 1].low in lex.qualifier_gap:
        found = lex.qualifiers.before(toks, i - 1)
        limits = found is not None and found[1] in _LIMITS
        if limits and not aged and _is_measured_by(scan, fact, i):
            found = None
    elided = i > 1 and toks[i - 1].text in "'’" and toks[i - 2].low in lex.qualifier_gap
    if found is None and elided:  # quasi l'8 per cento
        found = lex.qualifiers.before(toks, i - 2)
    if found is None and fact.kind != "date" and ".." in fact.value:
        between = lex.between.before(toks, i)
        found = lex.qualifiers.before(toks, between[0]) if between is not None else None
    return found or _limit_of_measure(scan, fact, i)


def _says_another_thing(scan: Scan, fact: Fact, found: tuple[int, str], before: int, i: int) -> bool:
    """Whether the qualifier that ends before token `before` is none of the value at token i."""
    return (
        (found[1] == "up_to" and _is_led_to(scan, before))
        or _is_preposition(scan, fact, found)
        or _is_compared(scan, fact, found)
        or (found[1] == "approx" and _is_bare_part(scan, fact, before))
        or _is_governed(scan, fact, found[0], i)
    )


def _is_led_to(scan: Scan, i: int) -> bool:
    """spadł o 3 punkty do 46 proc.: after a verb of change the word says where it led, not "at most"."""
    toks, lex = scan.toks, scan.lex
    led = lex.up_to_or_onto.before(toks, i)
    if led is None or not lex.words.changes:
        return False
    first = led[0]
    for j in range(first - 1, max(-1, first - 25), -1):
        tok = toks[j]
        if tok.kind == "b" or (tok.text in ".!?;" and j + 1 < len(toks) and toks[j + 1].text[0].isupper()):
            return False
        if tok.low.startswith(lex.words.changes):
            return True
    return False


def _is_preposition(scan: Scan, fact: Fact, found: tuple[int, str]) -> bool:
    """gegen drei Mitglieder, eine Umfrage unter 900 Kindern: the word says whom it concerns, not how many there are."""
    toks, words = scan.toks, scan.lex.words
    first, meaning = found
    if toks[first].low in words.clock_only:
        return fact.kind not in ("date", "time")
    if meaning != "less_than":
        return False
    # unter den 16-Jährigen, unter den 100 besten Arbeitgebern; not: unter den 2 Millionen Euro des Vorjahres
    among = toks[first + 1].low in words.among_articles and fact.kind in ("duration", "count")
    return among or (first > 0 and toks[first - 1].low.endswith(words.among_nouns or ("\0",)))


def _is_compared(scan: Scan, fact: Fact, found: tuple[int, str]) -> bool:
    """höher als zwei Jahre zuvor, as many as two years ago: what was then, not how long ago."""
    words = scan.lex.words
    ago = words.span_ago if found[1] in _LIMITS else words.span_back if found[1] == "up_to" else ()
    if fact.kind != "duration" or not ago:
        return False
    end = bisect_left([tok.start for tok in scan.toks[found[0] : found[0] + 12]], fact.end) + found[0]
    return end < len(scan.toks) and scan.toks[end].low in ago


def _is_step(scan: Scan, found: tuple[int, str], steps: Container[int]) -> bool:
    """20 procent minder dan de 1240: how far it is from that value, which is itself exact. steps: where such end."""
    first, meaning = found
    if meaning == "approx" and first + 1 < len(scan.toks) and scan.toks[first + 1].low in scan.lex.qualifier_gap:
        return any(tok.end in steps for tok in scan.toks[_over_reflexive(scan, first - 1) : first])
    ends = {tok.end for tok in scan.toks[max(0, first - 1) : first + 1]}  # dwa razy więcej niż: więcej is a part of it
    compared = meaning == "up_to" and scan.toks[first].end in steps  # twice as many as 40
    return compared or (meaning in _LIMITS and any(end in steps for end in ends))


def _over_reflexive(scan: Scan, i: int) -> int:
    """Index of token i, or of the one before it where i is the "sich" of "verdoppelten sich"."""
    i = max(0, i)
    return i - 1 if i and scan.toks[i].low in scan.lex.words.reflexives else i


def _behind_verb(scan: Scan, j: int) -> str | None:
    """The qualifier of the multiple that ends before token j: verdoppelten sich nahezu auf 310 Millionen."""
    toks, lex = scan.toks, scan.lex
    j += j < len(toks) and toks[j].low in lex.words.reflexives
    found = lex.qualifiers.before(toks, j + 1) if j + 1 < len(toks) else None
    aside = found is not None and found[0] == j and toks[j + 1].low in (*lex.qualifier_gap, *lex.words.from_)
    return found[1] if found is not None and aside and found[1] == "approx" else None


def _is_entry(scan: Scan, fact: Fact, i: int, j: int) -> bool:
    """tickets from 20 euros, à partir de 12 ans: a minimum, where no "to" follows and nothing changes."""
    toks, lex = scan.toks, scan.lex
    from_ = lex.from_min.before(toks, i)
    if from_ is None or fact.kind not in ("money", "duration") or ".." in fact.value:
        return False
    unit = lex.tails.at(toks, j - 1)
    if fact.kind == "duration" and unit is not None and unit[1].factor != 1:
        return False  # photographs from five decades
    if any(lex.to.at(toks, k) is not None or lex.onto.at(toks, k) is not None for k in range(j, min(j + 5, len(toks)))):
        return False
    return not any(tok.low.startswith(lex.words.changes or ("\0",)) for tok in toks[max(0, from_[0] - 8) : from_[0]])


def _is_measured_by(scan: Scan, fact: Fact, i: int) -> bool:
    """über das 700-Millionen-Paket, more than the 50 expected, over a six-year period: no limit of the value itself."""
    article = scan.toks[i - 1].low
    return fact.kind == "duration" or (fact.kind != "fraction" and article in scan.lex.words.comparing_articles)


def _is_bare_part(scan: Scan, fact: Fact, i: int) -> bool:
    """um die Hälfte: the article of a part makes no "around the"."""
    gap = fact.kind == "fraction" and i > 1 and scan.toks[i - 1].low in scan.lex.qualifier_gap
    return gap and scan.lex.qualifiers.before(scan.toks, i) is not None


def _over_number(scan: Scan, i: int) -> int:
    """Index of token i, or of the noun whose number it ends: Rechnung Nr. 20417 über 90 Euro."""
    j = i
    while j and (scan.toks[j].kind == "n" or scan.toks[j].text in "./-" or scan.toks[j].low in scan.lex.words.numbered):
        j -= 1
    return j


def _is_governed(scan: Scan, fact: Fact, q: int, i: int) -> bool:
    """True if the qualifier at token q is a preposition that a word before it takes: ein Kredit über 3 Mio. Euro."""
    toks, lex = scan.toks, scan.lex
    if toks[q].low not in lex.governed or not q:
        return False
    words = lex.words
    if words.governing_nouns and toks[_over_number(scan, q - 1)].low.endswith(words.governing_nouns):
        return True
    verbs = words.governing_verbs
    if fact.kind in ("quantity", "duration"):
        verbs = (*verbs, *words.distance_verbs)
    for j in range(q - 1, max(-1, q - 10), -1):
        if toks[j].kind == "b" or toks[j].text in ",;:.!?–":
            break
        if toks[j].kind == "w" and toks[j].low.startswith(verbs):
            return True
    for j in range(i + 1, min(i + 8, len(toks))):  # eine Halle, die über 300 Plätze verfügt
        if toks[j].kind == "b" or toks[j].text in ",;:!?–":
            return False
        if toks[j].kind == "w" and toks[j].low.startswith(words.governing_verbs[:1]):
            return True
    return False
