"""Errors in amounts: figures, scales, units, qualifiers, what is counted."""

from __future__ import annotations

import random
import re
from itertools import combinations, pairwise

from bench.proof import words
from bench.proof.kinds import choose, kind, put, replaced
from bench.proof.pairs import Pair
from bench.proof.spots import Spot, amounts, digits_of, group_mark, point, written

_FIGURE = r"(?:[€$£]|CHF )?\d"


def _figure(text: str) -> str:
    """A pattern for a figure or number word, for what stands before or after it."""
    return rf"(?:{_FIGURE}|(?i:{'|'.join(words.NUMBER_WORDS[text])})\b)"


def _rewritten(pair: Pair, spot: Spot, whole: str, places: str) -> str | None:
    """The target with the figure at `spot` made of these digits; None where it would be none or the same."""
    if not whole or (len(whole) > 1 and whole[0] == "0") or (whole, places) == digits_of(spot.text, pair.language):
        return None
    if not whole.strip("0") and not places.strip("0"):
        return None
    return put(pair.target, spot.start, spot.end, written(whole, places, spot.text, pair.language))


@kind("digit-changed", "figures")
def digit_changed(pair: Pair, chance: random.Random) -> str | None:
    """1,284 -> 1,294"""
    found = []
    for spot in amounts(pair):
        whole, places = digits_of(spot.text, pair.language)
        at, digit = chance.randrange(len(whole + places)), chance.choice("123456789")
        digits = (whole + places)[:at] + digit + (whole + places)[at + 1 :]
        found.append(_rewritten(pair, spot, digits[: len(whole)], digits[len(whole) :]))
    return choose(filter(None, found), chance)


@kind("digits-swapped", "figures")
def digits_swapped(pair: Pair, chance: random.Random) -> str | None:
    """1,284 -> 1,248"""
    found = []
    for spot in amounts(pair):
        whole, places = digits_of(spot.text, pair.language)
        digits = whole + places
        for at in range(len(digits) - 1):
            turned = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
            if turned != digits:
                found.append(_rewritten(pair, spot, turned[: len(whole)], turned[len(whole) :]))
    return choose(filter(None, found), chance)


@kind("digit-dropped", "figures")
def digit_dropped(pair: Pair, chance: random.Random) -> str | None:
    """1,284 -> 184"""
    found = []
    for spot in amounts(pair):
        whole, places = digits_of(spot.text, pair.language)
        at = chance.randrange(len(whole))
        found.append(_rewritten(pair, spot, whole[:at] + whole[at + 1 :], places))
    return choose(filter(None, found), chance)


@kind("digit-added", "figures")
def digit_added(pair: Pair, chance: random.Random) -> str | None:
    """1,284 -> 12,284; as often as not a nought at the end"""
    found = []
    for spot in amounts(pair):
        whole, places = digits_of(spot.text, pair.language)
        digit = chance.choice("0123456789") if chance.random() < 0.5 else "0"
        found.append(_rewritten(pair, spot, whole + digit, places))
    return choose(filter(None, found), chance)


@kind("separator-wrong", "figures")
def separator_wrong(pair: Pair, chance: random.Random) -> str | None:
    """1,500 -> 1.500, as German has it; 8.3 -> 83"""
    found = []
    for spot in amounts(pair):
        whole, places = digits_of(spot.text, pair.language)
        mark = next((c for c in spot.text if c in group_mark(pair.language)), None)
        if places:
            found.append(put(pair.target, spot.start, spot.end, (whole + places).lstrip("0")))
        elif mark and spot.text.count(mark) == 1 and not spot.text.endswith("000"):
            found.append(put(pair.target, spot.start, spot.end, spot.text.replace(mark, point(pair.language))))
        elif mark and spot.text.count(mark) == 1:
            found.append(
                put(pair.target, spot.start, spot.end, spot.text.replace(mark + "000", point(pair.language) + "0"))
            )
    return choose(found, chance)


@kind("scale-changed", "figures")
def scale_changed(pair: Pair, chance: random.Random) -> str | None:
    """€3.5 million -> €3.5 billion, or €3.5"""
    table = words.SCALES[pair.language]
    dropped = [(rf"(?<=\d) {p}", [""]) for p, _ in table] if pair.language == "en" else []
    changed = replaced(pair.target, table, chance)
    lost = replaced(pair.target, dropped, chance)
    return choose(filter(None, (changed, changed, lost)), chance)


@kind("number-word-changed", "figures")
def number_word_changed(pair: Pair, chance: random.Random) -> str | None:
    """eight scholarships -> nine scholarships"""
    listed = words.NUMBER_WORDS[pair.language]
    found = []
    for spot in (s for s in amounts(pair, words=True) if s.word):
        after = pair.target[spot.end :]
        if re.match(r"[- ](?:thirds|quarters|fifths|drittel|cents?\b)", after):
            continue
        other = chance.choice([w for w in listed if w != spot.text.lower()])
        found.append(put(pair.target, spot.start, spot.end, other))
    return choose(found, chance)


@kind("currency-changed", "figures")
def currency_changed(pair: Pair, chance: random.Random) -> str | None:
    """€1.35 -> $1.35; all of them at once would be a choice of style, one is an error"""
    return replaced(pair.target, words.CURRENCIES[pair.language], chance)


@kind("unit-changed", "figures")
def unit_changed(pair: Pair, chance: random.Random) -> str | None:
    """3.4 kilometres -> 3.4 miles"""
    before = r"(?:\d|" + "|".join(words.NUMBER_WORDS[pair.language]) + ")"
    found = []
    for pattern, others in words.UNITS[pair.language]:
        for match in re.finditer(rf"(?i:{before})[ -]?(?:million )?(?P<it>{pattern})(?!\w)", pair.target):
            if not any(other in pair.target[match.start() : match.end() + 12] for other in others):
                found.append(put(pair.target, *match.span("it"), chance.choice(others)))
    return choose(found, chance)


@kind("percent-points", "figures")
def percent_points(pair: Pair, chance: random.Random) -> str | None:
    """by 2.4 percentage points -> by 2.4 per cent, and the other way round"""
    return replaced(pair.target, words.PERCENT[pair.language], chance)


@kind("sign-lost", "figures")
def sign_lost(pair: Pair, chance: random.Random) -> str | None:
    """−7 °C -> 7 °C"""
    return choose((put(pair.target, *m.span(), "") for m in re.finditer(r"(?<!\w)[−](?=\d)", pair.target)), chance)


@kind("range-end-changed", "figures")
def range_end_changed(pair: Pair, chance: random.Random) -> str | None:
    """between 1.5 and 2.0 per cent -> between 1.5 and 3.0 per cent"""
    spots = amounts(pair)
    found = []
    for first, last in pairwise(spots):
        between = pair.target[first.end : last.start]
        before = pair.target[: first.start]
        spanned = re.search(r"(?:between|from|aged|entre|tra|comprise entre) [€$£]?$", before)
        if re.fullmatch(r"(?: million)?(?: to | and | et | e | y | a | hasta |–)[€$£]?", between) and spanned:
            whole, places = digits_of(last.text, pair.language)
            found.append(_rewritten(pair, last, str(int(whole) + chance.randint(1, 4)), places))
    return choose(filter(None, found), chance)


# --- around a figure -------------------------------------------------------------------------------------------


@kind("qualifier-lost", "qualifiers")
def qualifier_lost(pair: Pair, chance: random.Random) -> str | None:
    """around 180 photographs -> 180 photographs"""
    table = [(rf"(?:{pattern}) ", [""]) for pattern, _ in words.QUALIFIERS[pair.language]]
    return replaced(pair.target, table, chance, before=r"(?<!no )(?<!not )", after=rf"(?={_figure(pair.language)})")


@kind("qualifier-changed", "qualifiers")
def qualifier_changed(pair: Pair, chance: random.Random) -> str | None:
    """around 180 photographs -> more than 180 photographs"""
    table = words.QUALIFIERS[pair.language]
    return replaced(pair.target, table, chance, before=r"(?<!no )(?<!not )", after=rf"(?= {_figure(pair.language)})")


@kind("qualifier-added", "qualifiers")
def qualifier_added(pair: Pair, chance: random.Random) -> str | None:
    """1,284 members -> around 1,284 members; only where the source has no such word at all"""
    if re.search(_GERMAN_QUALIFIERS, pair.source, re.IGNORECASE):
        return None
    found = []
    for spot in amounts(pair):
        start = spot.start - 1 if pair.target[spot.start - 1 : spot.start] in ("€", "$", "£") else spot.start
        follows = re.match(r"[^\W\d]|[ªº°]", pair.target[spot.end :])
        if (
            start
            and pair.target[start - 1] == " "
            and not follows
            and not re.search(_NO_QUALIFIER, pair.target[:start])
        ):
            found.append(put(pair.target, start, start, chance.choice(words.ADDED_QUALIFIERS[pair.language]) + " "))
    return choose(found, chance)


_GERMAN_QUALIFIERS = (
    r"\b(?:rund|etwa|circa|ca\.|knapp|gut|fast|nahezu|über|mehr als|weniger als|mindestens|höchstens|bis zu|maximal|"
    r"unter|nur|genau|zwischen|gegen|ab)\b"
)
_NO_QUALIFIER = (
    r"(?:\b(?:to|and|between|from|of the|the|than|exceed|a|only|just|exactly|les|los|las|il|i|le|of)|[-–(]) $"
)


@kind("more-less-flipped", "qualifiers")
def more_less_flipped(pair: Pair, chance: random.Random) -> str | None:
    """more than 800 -> less than 800"""
    before, figure = r"(?<!no )(?<!not )", rf"(?= ?(?:{_figure(pair.language)}|half|a third|un tiers))"
    return replaced(pair.target, words.MORE_LESS[pair.language], chance, before, figure)


@kind("comparative-flipped", "qualifiers")
def comparative_flipped(pair: Pair, chance: random.Random) -> str | None:
    """40 more than a year ago -> 40 fewer than a year ago"""
    table = words.COMPARATIVES[pair.language]
    return replaced(pair.target, table, chance, before=r"(?:\d|per cent|%|million|cents|five) ?(?:points? )?")


@kind("least-most-flipped", "qualifiers")
def least_most_flipped(pair: Pair, chance: random.Random) -> str | None:
    """at least 40 per cent -> at most 40 per cent"""
    return replaced(pair.target, words.LEAST_MOST[pair.language], chance)


# --- which value belongs to what -------------------------------------------------------------------------------


@kind("values-swapped", "binding")
def values_swapped(pair: Pair, chance: random.Random) -> str | None:
    """13 partners from nine countries -> nine partners from 13 countries"""
    found = []
    for first, last in combinations(amounts(pair, words=True), 2):
        between = pair.target[first.end : last.start]
        if first.of == last.of and _may_swap(first, last, between):
            swapped = put(pair.target, last.start, last.end, first.text.lower())
            found.append(put(swapped, first.start, first.end, last.text))
    return choose(found, chance)


def _may_swap(first: Spot, last: Spot, between: str) -> bool:
    """Whether it makes a difference: not within "between 3 and 11", and not for a value that is said twice."""
    small = words.NUMBER_WORDS["en"]
    same = first.text.lower() == last.text.lower() or any(
        str(small.index(a) + 2) == b for a in small for b in (first.text, last.text) if a in (first.text, last.text)
    )
    return not same and not re.fullmatch(r"(?: million| billion)? (?:and|or|et|e|y) [€$£]?", between)


@kind("values-rotated", "binding")
def values_rotated(pair: Pair, chance: random.Random) -> str | None:
    """34 in schools, 12 in nursery schools and five in sports halls -> each gets the next one's"""
    spots = amounts(pair, words=True)
    for of in sorted({s.of for s in spots}):
        group = [s for s in spots if s.of == of]
        if len(group) >= 3 and len({s.text.lower() for s in group}) == len(group):
            text = pair.target
            for spot, other in zip(reversed(group), reversed([*group[1:], group[0]]), strict=True):
                text = put(text, spot.start, spot.end, other.text.lower())
            return text
    return None


_COUNTED = r"(?P<noun>(?:people|children|women|men|[a-zé]{3,}s))\b"


def _counted(pair: Pair) -> list[tuple[int, int]]:
    """Spans of the nouns that stand right behind a bare count."""
    found = []
    for spot in amounts(pair, words=True):
        match = re.match(rf" {_COUNTED}", pair.target[spot.end :])
        if spot.of == "count" and match and match["noun"] not in _NO_NOUNS:
            found.append((spot.end + match.start("noun"), spot.end + match.end("noun")))
    return found


_NO_NOUNS = frozenset("times years months weeks days hours minutes has was is its points less degrees dans ans".split())


@kind("nouns-swapped", "binding")
def nouns_swapped(pair: Pair, chance: random.Random) -> str | None:
    """42,000 visitors from 60 countries -> 42,000 countries from 60 visitors"""
    found = []
    for first, last in combinations(_counted(pair), 2):
        a, b = pair.target[slice(*first)], pair.target[slice(*last)]
        if a != b:
            found.append(put(put(pair.target, *last, a), *first, b))
    return choose(found, chance)


@kind("noun-changed", "binding")
def noun_changed(pair: Pair, chance: random.Random) -> str | None:
    """1,284 members -> 1,284 vehicles: people become things, and everything else people"""
    if pair.language != "en":
        return None
    people, things = words.PEOPLE_NOUNS["en"], words.THING_NOUNS["en"]
    found = []
    for start, end in _counted(pair):
        noun = pair.target[start:end]
        others = things if noun in people or re.search(r"(?:ers|ors|ists|ants|ents)$", noun) else people
        found.append(put(pair.target, start, end, chance.choice([n for n in others if n not in pair.target])))
    return choose(found, chance)


# --- too few, too many -----------------------------------------------------------------------------------------


@kind("value-dropped", "completeness")
def value_dropped(pair: Pair, chance: random.Random) -> str | None:
    """rose by 6.8 per cent to 2.31 million -> rose to 2.31 million: a figure goes with its phrase"""
    figure = r"[€$£]?\d[\d.,]*"
    patterns = (
        rf"(?<=\w) by {figure} (?:per cent|percentage points|%)(?= to)",
        rf" to {figure}(?: per cent| million| billion)+(?=[.,])",
        r"(?: \((?=[^)]*\d)[^)]*\))(?!, \w+ [A-Z])",
        rf"(?<=\w{{4}}), (?:up|down|including|{figure})[^,.”]{{1,60}}(?=\.$)",
        rf" (?:in|at|from) {figure} (?:sites|countries|cantons|municipalities|cities|locations)",
        rf" (?:à|al|hasta los) {figure}[^,.\d]{{1,25}}(?=\.$)",
    )
    found = [put(pair.target, *m.span(), "") for pattern in patterns for m in re.finditer(pattern, pair.target)]
    if found:
        return choose((f for f in found if not _still_said(pair.target, f)), chance)
    bare = [s for s in amounts(pair, words=True) if s.of == "count" and pair.target[s.end : s.end + 1] == " "]
    plain = [s for s in bare if _stands_alone(pair.target[: s.start], pair.target[s.end :])]
    return choose((put(pair.target, s.start, s.end + 1, "") for s in plain), chance)


def _stands_alone(before: str, after: str) -> bool:
    """Whether the text is a sentence without the figure, and says less: "the two bridges" are as well "the bridges"."""
    told = r"(?:\b(?:the|other|both|les|otras|las|los|beiden)|[-−€]|than|only|nearly|almost|of|at|around|from|to) $"
    return (
        not re.search(told, before, re.IGNORECASE)
        and bool(re.match(r" [a-zé]{3,}", after))
        and not re.match(
            r" (?:to|million|billion|and|milioni|millions|of|less|more|rather|instead|quarters|by|per)\b", after
        )
    )


def _still_said(before: str, after: str) -> bool:
    figures = lambda text: set(re.findall(r"\d[\d.,]*\d|\d", text))  # noqa: E731
    return figures(before) == figures(after)


@kind("value-invented", "completeness")
def value_invented(pair: Pair, chance: random.Random) -> str | None:
    """... as the company said, in 17 cities."""
    if not pair.target.endswith(".") or re.search(r"\b1[379]\b|4[.,]6", pair.target):
        return None
    return pair.target[:-1] + chance.choice(words.INVENTED[pair.language]) + "."
