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
    chosen = _chosen(links, page)
    locale = find_locale(page.locale)
    facts = [fact for link in links if link in chosen and (fact := _told(link, links, page, locale))]
    return tuple(facts) if len(facts) >= FEWEST else ()


def _chosen(links: Sequence[Link], page: Page) -> list[Link]:
    """The links of the facts that tell most: one a sentence, no value twice."""
    roles = {block.id: block.role for block in page.translation.release.blocks}
    heard = {_value(link.source) for link in links if link.source and roles[link.block] in _HEAD}
    sentences: set[str] = set()
    values: set[tuple[str, str]] = set()
    chosen: list[Link] = []
    for link in sorted(links, key=lambda link: -_weight(link, roles[link.block], heard)):
        fact, sentence = link.source, _sentence(page, link, own=False)
        if fact and _weight(link, roles[link.block], heard) and sentence and len(chosen) < MOST:
            if sentence[0] not in sentences and _value(fact) not in values:
                chosen.append(link)
            sentences.add(sentence[0])
            values.add(_value(fact))
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


def _sentence(page: Page, link: Link, *, own: bool) -> tuple[str, int] | None:
    """The sentence that states the link's fact, and where it begins in its block. own: in the page's locale.

    None if the fact reaches over more than one sentence.
    """
    fact, start = link.target if own else link.source, 0
    for unit in page.translation.block_units(link.block):
        text = unit.target if own else unit.source
        if fact and start <= fact.start and fact.end <= start + len(text):
            return text, start
        start += len(text) + 1
    return None


def _told(link: Link, links: Sequence[Link], page: Page, locale: Locale) -> KeyFact | None:
    """The fact in the words of the page's locale; None where its qualifier cannot be found in them."""
    found, fact = _sentence(page, link, own=True), link.target
    if found is None or fact is None or len(found[0]) > _LONGEST:
        return None
    sentence, begin = found
    span = _qualified(sentence, fact.moved(-begin), locale)
    if span is None:
        return None
    start, end = span[0], max(span[1], _after_noun(sentence, fact.moved(-begin)))
    return KeyFact(sentence[start:end], sentence, next(_since(links, link.block, begin, begin + len(sentence)), ""))


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


def _since(links: Sequence[Link], block: str, start: int, end: int) -> Iterator[str]:
    """The dates since when, in this stretch of a block."""
    for fact in (link.target for link in links if link.block == block):
        if fact and fact.kind == "date" and fact.relation == "since" and start <= fact.start < end:
            yield fact.text
