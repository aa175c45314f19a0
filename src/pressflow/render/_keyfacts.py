"""The key facts of a release: its most telling figures, in the very words of the text that states them.

Nothing is said anew: a figure stands with the words of its qualifier and with what it counts, as the sentence has them,
and the sentence stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from pressflow.locales import Locale, find_locale
from pressflow.model import Fact, How, Link, Role
from pressflow.render import Page
from pressflow.render._sentences import Placed, Sentence, sentences

FEWEST, MOST = 3, 6  # fewer are no box, more are no key facts

_WEIGHTS = {"money": 5, "percent": 4, "count": 4, "quantity": 3, "percentage_points": 3, "duration": 2}
_SMALL = {"money": 1000, "count": 10}  # below that a figure tells less
_TEXT = {Role.LEAD, Role.PARAGRAPH, Role.LIST_ITEM}
_HEAD = {Role.HEADLINE, Role.SUBTITLE}
_LONGEST = 280  # characters of a sentence that still reads at a glance
_FAR = 30  # characters between a figure and the noun that it counts


@dataclass(frozen=True, slots=True)
class KeyFact:
    """figure: words of `sentence`. since: the date since when, in its words too; "" if the sentence names none."""

    figure: str
    sentence: str
    since: str = ""


def key_facts(page: Page) -> tuple[KeyFact, ...]:
    """The release's key facts in the page's locale, in reading order; none if they are too few for a box.

    They are chosen by the source alone, so that all locales show the same; and only among facts that were proved.
    """
    links = [link for link in page.links if link.how is How.EQUAL]
    stated = _stated(links, page)
    chosen = _chosen(stated, page)
    facts = [_told(link, stated[link], links, find_locale(page.locale)) for link in stated if link in chosen]
    told = tuple(fact for fact in facts if fact)
    return told if len(told) >= FEWEST else ()


def _stated(links: Sequence[Link], page: Page) -> dict[Link, Sentence]:
    """The links, each with the sentence of the source that states its fact; not those that take more than one."""
    placed = sentences(page.translation)
    return {
        link: sentence
        for link in links
        for sentence in placed[link.block]
        if link.source and sentence.source.holds(link.source.start, link.source.end)
    }


def _chosen(stated: Mapping[Link, Sentence], page: Page) -> set[Link]:
    """The links of the facts that tell most: one a sentence, no value twice."""
    roles = {block.id: block.role for block in page.translation.release.blocks}
    heard = {_value(link.source) for link in page.links if roles[link.block] in _HEAD}
    weights = {link: _weight(link, roles[link.block], heard) for link in stated}
    taken: set[object] = set()
    chosen: set[Link] = set()
    for link in sorted(stated, key=lambda link: -weights[link]):
        marks = {stated[link].source.text, _value(link.source)}
        if weights[link] and len(chosen) < MOST and not marks & taken:
            chosen.add(link)
        taken |= marks if weights[link] else set()
    return chosen


def _weight(link: Link, role: Role, heard: set[tuple[str, str]]) -> int:
    """How much the fact tells of its release: 0 for nothing that can stand by itself."""
    fact = link.source
    if fact is None or role not in _TEXT or fact.kind not in _WEIGHTS or not _stands_alone(fact):
        return 0
    weight = _WEIGHTS[fact.kind] + 2 * (role is Role.LEAD) + 3 * (_value(fact) in heard)
    try:
        return weight - 3 * (Decimal(fact.value) < _SMALL.get(fact.kind, 0)) if weight > 3 else weight
    except InvalidOperation:  # a range
        return weight


def _value(fact: Fact | None) -> tuple[str, str]:
    return (fact.kind, fact.value) if fact else ("", "")


def _stands_alone(fact: Fact) -> bool:
    """Whether it is written in figures, and its words are no half of a compound: 45-minütig."""
    return any(c.isdecimal() for c in fact.text) and "-" not in fact.text


def _told(link: Link, stated: Sentence, links: Sequence[Link], locale: Locale) -> KeyFact | None:
    """The fact in the words of the page's locale; None where its qualifier cannot be found in them."""
    placed, fact = stated.target, link.target
    if fact is None or not placed.holds(fact.start, fact.end) or len(placed.text) > _LONGEST:
        return None
    fact = fact.moved(-placed.start)
    span = _qualified(placed.text, fact, locale)
    if span is None:
        return None
    figure = placed.text[span[0] : max(span[1], _after_noun(placed.text, fact))]
    return KeyFact(figure, placed.text, next(_since(links, link.block, placed), ""))


def _qualified(sentence: str, fact: Fact, locale: Locale) -> tuple[int, int] | None:
    """Start and end of the fact with the words that qualify it: `mehr als 480`, `480 oder mehr`."""
    if fact.qualifier == "exact":
        return fact.start, fact.end
    words = locale.words
    before, after = sentence[: fact.start].rstrip(), sentence[fact.end :].lstrip()
    gaps = ["", *words.qualifier_gap]
    for phrase in _meaning(words.qualifiers, fact.qualifier):
        for gap in gaps:
            full = f"{phrase} {gap}".strip()
            if before.casefold().endswith(full) and not before[: -len(full)][-1:].isalnum():
                return len(before) - len(full), fact.end
    for phrase in _meaning(words.qualifiers_after, fact.qualifier):
        if after.casefold().startswith(phrase) and not after[len(phrase) :][:1].isalnum():
            return fact.start, len(sentence) - len(after) + len(phrase)
    return None


def _meaning(table: Mapping[str, str], qualifier: str) -> list[str]:
    """The phrases of a table that mean the qualifier, the longest first."""
    return sorted((phrase.casefold() for phrase, meaning in table.items() if meaning == qualifier), key=len)[::-1]


def _after_noun(sentence: str, fact: Fact) -> int:
    """The end of the noun that the fact counts, if it follows in the same breath; else the end of the fact."""
    at = sentence.find(fact.noun, fact.end) if fact.noun else -1
    between = sentence[fact.end : at]
    if at < 0 or len(between) > _FAR or any(not (c.isalpha() or c.isspace() or c in "-’'") for c in between):
        return fact.end
    return at + len(fact.noun or "")


def _since(links: Sequence[Link], block: str, placed: Placed) -> Iterator[str]:
    """The dates since when that the sentence names."""
    for fact in (link.target for link in links if link.block == block):
        if fact and fact.kind == "date" and fact.relation == "since" and placed.holds(fact.start, fact.end):
            yield fact.text
