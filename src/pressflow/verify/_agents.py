"""Who did it to whom, who is what, and from where to where? Names of one kind that have changed places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from pressflow.locales._agents import Agents
from pressflow.model import Fact, Finding, Severity, Side
from pressflow.verify._binding import moved
from pressflow.verify._clauses import Span
from pressflow.verify._inflected import inflected_spots
from pressflow.verify._names import surname
from pressflow.verify._reading import Reading
from pressflow.verify._relations import Relations

_MOST = 8  # mentions of names that are looked at
_WORD = re.compile(r"[^\W\d_]+")
Titles = tuple[list[str], list[str]]

_PIECE = re.compile(r"[.!?:;](?=\s)|[()\n„“”\"«»]|\s[–—]\s")
_REACH = 80  # characters before a name in which its clause begins
_NEAR = 3  # words between a preposition or an article and its name


@dataclass(frozen=True, slots=True)
class _Name:
    """A name that both texts have equally often. ours, theirs: where, in order."""

    key: str
    ours: tuple[Span, ...]
    theirs: tuple[Span, ...]


def exchanged_names(source: Reading, target: Reading, relations: Relations) -> Iterator[Finding]:
    """The finding on the first two names, of one kind, that have changed places."""
    for names in _kinds(source, target):
        turned = next((pair for pair in combinations(names, 2) if _turned(*pair, source, target)), None)
        moved_ones = turned or _elsewhere(names, source, target, relations)
        if moved_ones:
            yield _finding(*moved_ones, source, target)
            return


# --- which names ----------------------------------------------------------------------------------------------


def _kinds(source: Reading, target: Reading) -> Iterator[list[_Name]]:
    """The names of each kind, where there are two or more."""
    facts: dict[str, dict[str, Fact]] = {"PER": {}, "LOC": {}, "ORG": {}}
    for fact in source.of("name"):
        if fact.label in facts:
            facts[fact.label].setdefault(surname(fact.value) if fact.label == "PER" else fact.value, fact)
    for found in facts.values():
        names = list(_named(found, source, target)) if len(found) > 1 else []
        if len(names) > 1 and sum(len(name.ours) for name in names) <= _MOST:
            yield names


def _named(facts: Mapping[str, Fact], source: Reading, target: Reading) -> Iterator[_Name]:
    """Those that both texts have equally often."""
    for key, fact in facts.items():
        theirs = _mentions(key, fact, target)
        ours = _mentions(key, fact, source) if theirs else ()
        if theirs and len(ours) == len(theirs):
            yield _Name(key, ours, theirs)


def _mentions(key: str, fact: Fact, reading: Reading) -> tuple[Span, ...]:
    """Where the name stands, with the first name that it has."""
    first = fact.value.removesuffix(key) if fact.label == "PER" else ""
    spots = inflected_spots(key, reading.text, reading.tag)
    return tuple((at - len(first) if reading.text.startswith(first, at - len(first)) else at, end) for at, end in spots)


# --- by the words of their clauses, and right before them -----------------------------------------------------


def _elsewhere(
    names: Sequence[_Name], source: Reading, target: Reading, relations: Relations
) -> tuple[_Name, _Name] | None:
    """The names whose clauses or titles have changed places."""
    mentions = [(name, pair) for name in names for pair in zip(name.ours, name.theirs, strict=True)]
    spans = [pair for _, pair in mentions]
    moves = moved(source, target, spans, (), relations.related)
    titles = [(_title(a, source), _title(b, target)) for a, b in spans]
    for (n, (one, here)), (m, (other, there)) in combinations(enumerate(mentions), 2):
        if one is other or all(_are_listed(here[k], there[k], text) for k, text in enumerate((source, target))):
            continue
        if moves.exchanged(n, m) or _titles_moved(titles[n], titles[m], relations):
            return one, other
    return None


def _are_listed(one: Span, other: Span, reading: Reading) -> bool:
    """Whether no more than a conjunction stands between the two: what is said of one is said of both."""
    first, second = sorted((one, other))
    between = reading.text[first[1] : second[0]]
    return not _PIECE.search(between) and len(_WORD.findall(between)) == 1 and "," not in between


def _titles_moved(one: Titles, other: Titles, relations: Relations) -> bool:
    """Whether what stands right before each name now stands right before the other: coach Roth, goalkeeper Sow."""
    if not all((*one, *other)) or not _likes(one[0], other[1], relations):
        return False
    kept = _likes(one[0], one[1], relations) or _likes(other[0], other[1], relations)
    return not kept and _likes(other[0], one[1], relations)


def _title(span: Span, reading: Reading) -> list[str]:
    """The words right before the name that bear meaning, the nearest three."""
    piece = _PIECE.split(reading.text[max(0, span[0] - 60) : span[0]].replace(",", "."))[-1]
    words = _WORD.findall(piece)[-_NEAR:]
    nouns_only = reading.locale_words.noun_case
    return [w for w in words if w.lower() not in reading.stop and not (nouns_only and w[0].islower())]


def _likes(ours: Sequence[str], theirs: Sequence[str], relations: Relations) -> bool:
    return any(a == b or relations.related(a, b) for a in ours for b in theirs)


# --- by who acts, and by the way ------------------------------------------------------------------------------


def _turned(one: _Name, other: _Name, source: Reading, target: Reading) -> bool:
    """Whether both texts say who acts on whom, or from where to where, and each says otherwise."""
    if len(one.ours) > 1 or len(other.ours) > 1:
        return False
    ours = _order(one.ours[0], other.ours[0], source)
    theirs = _order(one.theirs[0], other.theirs[0], target) if ours else None
    return ours is not None and theirs is not None and ours[0] == theirs[0] and ours[1] != theirs[1]


def _order(one: Span, other: Span, reading: Reading) -> tuple[str, bool] | None:
    """(way, gift or deed, whether the first of the two is where it begins); None where the text does not say so."""
    table = reading.senses.agents
    if table is None:
        return None
    first, second = sorted((one, other))
    before, between = _words_before(first, reading), _words_before(second, reading)
    way = [_end(words[-1:], table) for words in (before, between)]
    if sorted(way) == ["from", "to"]:
        return "way", (way[0] == "from") == (first == one)
    if not _together(first, second, reading):
        return None
    deed = _deed(before, between, _opens(first, reading), table)
    return None if deed is None else (deed[0], deed[1] == (first == one))


def _end(word: Sequence[str], table: Agents) -> str:
    return "from" if set(word) & table.from_ else "to" if set(word) & table.to else ""


def _deed(before: list[str], between: list[str], opens: bool, table: Agents) -> tuple[str, bool] | None:
    """(gift or deed, whether the first name acts). before, between: the words before the first and the second."""
    by = [bool(set(words[-_NEAR - 1 :]) & table.by) for words in (before, between)]
    passive = any(a in table.passive and not b.endswith(table.active) for a, b in pairwise((*before, *between, "")))
    if passive or any(by):
        return ("deed", by[0]) if passive and by[0] != by[1] else None
    if set(before[-_NEAR:]) & (table.objects | table.prepositions) or set(between[-1:]) & table.prepositions:
        return None
    given = "gift" if set(between[-_NEAR:]) & table.given else "deed"
    marked = bool(set(between[-_NEAR:]) & table.objects)
    return (given, True) if table.order or marked or opens else None


def _together(one: Span, other: Span, reading: Reading) -> bool:
    """Whether the two stand in one clause, and more than a conjunction between them."""
    between = reading.text[one[1] : other[0]]
    return not _PIECE.search(between) and "," not in between and len(_WORD.findall(between)) > 1


def _opens(span: Span, reading: Reading) -> bool:
    """Whether a clause begins with the name and no more than an article or a title: who stands there, acts."""
    before = _before(span, reading).split()
    stop = reading.stop
    return len(before) < _NEAR and all(word[0].isupper() or word in stop for word in before)


def _words_before(span: Span, reading: Reading) -> list[str]:
    return [word.lower() for word in _WORD.findall(_before(span, reading).replace("'", " ").replace("’", " "))]


def _before(span: Span, reading: Reading) -> str:
    return re.split(r"[.,;:!?()](?=\s)|\n", reading.text[max(0, span[0] - _REACH) : span[0]])[-1]


def _finding(one: _Name, other: _Name, source: Reading, target: Reading) -> Finding:
    here, there = one.ours[0], one.theirs[0]
    return Finding(
        "names-swapped",
        Severity.WARNING,
        f"'{one.key}' and '{other.key}' have changed places in {target.tag}",
        "give each what the source says of it",
        locale=target.tag,
        source=Side(*here, source.text[slice(*here)], ""),
        target=Side(*there, target.text[slice(*there)], ""),
    )
