"""House style for what a machine wrote: separators of figures, left-over dates, no-break spaces, quotation marks.

Applied before the proof and never to a person's words. No value is changed: a figure or date is written anew only where
it is the German one, letter by letter, and says there what a fact of the source says; any step after which the text
would state other facts is undone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from babel.dates import get_date_format
from babel.numbers import get_decimal_symbol, get_group_symbol

from pressflow import kinds
from pressflow.facts.extract import Extractor
from pressflow.locales import Locale, find_locale
from pressflow.model import Fact
from pressflow.rooms import member

NBSP = "\u00a0"

_AMOUNTS = frozenset(("number", "count", "percent", "percentage_points", "money", "quantity", "duration", "multiple"))
_MEASURED = frozenset(("percent", "percentage_points", "money", "quantity"))  # a number and what it is measured in
_ANY_SPACE = " \u00a0\u202f\u2009"
_FIGURE = re.compile(r"(?<![\w.,'’])\d+(?:[.,'’]\d+)+(?!\w|[.,'’]\d)")
_NUMERIC_DATE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?")


@dataclass(frozen=True, slots=True)
class Styled:
    """A text in house style, and what was done to it, a sentence each."""

    text: str
    edits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Task:
    """One sentence in two languages. read: the facts of a text in the target locale."""

    ours: tuple[Fact, ...]
    source: str
    text: str
    source_locale: Locale
    locale: Locale
    read: Callable[[str], tuple[Fact, ...]]

    def kept(self, place: tuple[int, int], facts: Iterable[Fact]) -> bool:
        """Whether a place lies in an identifier, which must stay as it is."""
        return any(f.kind == "identifier" and f.start < place[1] and place[0] < f.end for f in facts)


def house_style(
    source: str, target: str, *, extractor: Extractor, source_locale: str, locale: str, reference: date | None = None
) -> Styled:
    """`target`, a machine's translation of `source`, as a newspaper in `locale` sets it."""
    where = find_locale(locale)

    def read(text: str) -> tuple[Fact, ...]:
        return extractor.facts(text, where.tag, reference)

    ours = extractor.facts(source, source_locale, reference)
    task = _Task(ours, source, target, find_locale(source_locale), where, read)
    edits: list[str] = []
    # Marks come first: what stands in foreign ones is not always read.
    for step in (_quotes, _figures, _dates, _percents, _measures, _marks):
        text, told = step(task)
        task = replace(task, text=text)
        edits += told
    return Styled(task.text, tuple(edits))


# --- figures and dates that the engine left as they were -----------------------------------------------------------


def _figures(task: _Task) -> tuple[str, list[str]]:
    """1.500 in an English sentence becomes 1,500 where the German says 1.500."""
    text, told = task.text, list[str]()
    if task.source_locale.language == task.locale.language:
        return text, told
    figures = list(dict.fromkeys(_FIGURE.findall(text)))
    # Back again, too: in "10.000, 12.000 et 15.000 euros" the first are sums of money once the last one is.
    for figure in (*figures, *reversed(figures)):
        here = replace(task, text=text)
        if _rewritten(figure, task.source_locale, task.locale) in ("", figure):
            continue
        if fact := _meant(figure, _free(figure, here), here):
            text, done = _anew(fact, here)
            told += done
    return text, told


def _anew(fact: Fact, task: _Task) -> tuple[str, list[str]]:
    """The text with the fact's figures (a range has two) in the target's separators, if it says the fact then."""
    text, exchanges = task.text, list[tuple[str, str, int]]()
    for figure in dict.fromkeys(_FIGURE.findall(fact.text)):
        places, written = _free(figure, replace(task, text=text)), _rewritten(figure, task.source_locale, task.locale)
        if written not in ("", figure) and _meant(figure, _free(figure, task), task) is not None:
            text = _exchanged(text, places, written)
            exchanges.append((figure, written, len(places)))
    if not all(_says(text, written, fact, count, task) for _, written, count in exchanges):
        return task.text, []
    return text, [f"figure: {figure} → {written}" for figure, written, _ in exchanges]


def _free(figure: str, task: _Task) -> list[tuple[int, int]]:
    """Where the figure stands on its own in the text: not within a telephone number or a name."""
    return _alone(figure, task.text, task.read(task.text))


def _alone(figure: str, text: str, facts: Sequence[Fact]) -> list[tuple[int, int]]:
    taken = [f for f in facts if f.kind == "name" or (f.kind == "identifier" and f.text != figure)]
    places = [m.span() for m in _FIGURE.finditer(text) if m[0] == figure]
    return [(start, end) for start, end in places if not any(f.start < end and start < f.end for f in taken)]


def _meant(figure: str, places: Sequence[tuple[int, int]], task: _Task) -> Fact | None:
    """The one fact of the source that the figure stands for in these places, None where that is not beyond doubt."""
    facts = [f for f in task.ours if f.kind in _AMOUNTS and figure in _FIGURE.findall(f.text)]
    said = len(_alone(figure, task.source, task.ours))
    if not facts or not places or len({_sense(f) for f in facts}) > 1 or len(places) > len(facts) or said > len(facts):
        return None
    theirs = task.read(task.text)
    here = [f for f in theirs if any(f.start <= start and end <= f.end for start, end in places)]
    values = {f.value for f in map(_normal, task.ours)} - {_normal(facts[0]).value}
    if any(f.kind in _AMOUNTS and _normal(f).value in values for f in here):
        return None  # the source says what is read there, too: which of the two is meant, nobody knows
    elsewhere = sum(_sense(f) == _sense(facts[0]) for f in theirs if f not in here)
    return facts[0] if elsewhere + len(places) <= sum(_sense(f) == _sense(facts[0]) for f in task.ours) else None


def _rewritten(figure: str, source: Locale, target: Locale) -> str:
    """The same digits with the target's separators; "" if the source's locale reads no number there."""
    words = source.words
    group, decimal = f"[{re.escape(words.group)}]", re.escape(words.decimal)
    read = re.fullmatch(rf"(\d{{1,3}}(?:{group}\d{{3}})+|\d+)(?:{decimal}(\d+))?", figure)
    if not read:
        return ""
    groups = re.split(r"\D", read[1])
    whole = get_group_symbol(target.cldr).join(groups)
    return whole + (get_decimal_symbol(target.cldr) + read[2] if read[2] else "")


def _dates(task: _Task) -> tuple[str, list[str]]:
    """02.09.2019 and 2. September 2019 in an English sentence become 2 September 2019."""
    text, told = task.text, list[str]()
    if task.source_locale.language == task.locale.language:
        return text, told
    dotted = "." in str(get_date_format("short", locale=task.locale.cldr).pattern)
    for fact in task.ours:
        numeric = bool(_NUMERIC_DATE.fullmatch(fact.text))
        if fact.kind != "date" or "." not in fact.text or (numeric and dotted) or fact.modifier:
            continue
        places = _places(text, fact.text)
        if len(places) != 1 or task.source.count(fact.text) != 1:
            continue
        written = _written(fact, task.locale)
        changed = _exchanged(text, places, written)
        if written != fact.text and _says(changed, written, fact, 1, task):
            text = changed
            told.append(f"date: {fact.text} → {written}")
    return text, told


def _written(fact: Fact, locale: Locale) -> str:
    value = f"--{fact.value[5:]}" if fact.inferred_year and re.match(r"\d{4}-", fact.value) else fact.value
    bare = replace(fact, value=value, qualifier="exact", relation=None)
    written: str = member(kinds, fact.kind).write(bare, locale)
    return written


def _says(text: str, written: str, fact: Fact, count: int, task: _Task) -> bool:
    """Whether the text now states the fact in each place of what was written anew."""
    places, facts = _places(text, written), task.read(text)
    stated = [any(_sense(f) == _sense(fact) for f in facts if f.start < end and start < f.end) for start, end in places]
    return sum(stated) >= count


def _sense(fact: Fact) -> tuple[str, ...]:
    """What a fact says but for its wording: value, unit or currency, and whether it is a number, a date ..."""
    plain = _normal(fact)
    kind = "number" if fact.kind == "count" else fact.kind
    return kind, plain.value, fact.currency or "", fact.unit or ""


def _normal(fact: Fact) -> Fact:
    """The fact with trailing zeros off its value."""
    if not re.fullmatch(r"-?\d+(\.\d+)?", fact.value):
        return fact
    return replace(fact, value=f"{Decimal(fact.value).normalize():f}")


def _places(text: str, words: str) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(rf"(?<![\w.,]){re.escape(words)}(?![\w]|[.,]\d)", text)]


def _exchanged(text: str, places: Sequence[tuple[int, int]], new: str) -> str:
    for start, end in reversed(places):
        text = text[:start] + new + text[end:]
    return text


# --- spaces ---------------------------------------------------------------------------------------------------------


def _percents(task: _Task) -> tuple[str, list[str]]:
    """A no-break space before the percent sign, or none at all, as the locale has it."""
    if task.locale.words.percent_space:
        pattern, space = re.compile(r"(?<=\d) ?(?=[%‰](?![0-9A-Fa-f]{2}))"), NBSP
    else:
        pattern, space = re.compile(rf"(?<=\d)[{_ANY_SPACE}]+(?=[%‰])"), ""
    return _spaced(task, "percent sign", [m.span() for m in pattern.finditer(task.text)], space)


def _measures(task: _Task) -> tuple[str, list[str]]:
    """A no-break space between a number and what it is measured in."""
    joints = {w for words in (task.locale.words.to, *task.locale.words.between, task.locale.words.lists) for w in words}
    places = [
        (fact.start + m.start(1), fact.start + m.end(1))
        for fact in task.read(task.text)
        if fact.kind in _MEASURED
        for m in re.finditer(r"(?=(?:(?<=\d)|(?<=[A-Z€$£¥]))( )(?=[^\W\d_]|[€$£¥°µ²³]|\d))", fact.text)
        if _measured(fact.text, m.start(1), joints)
    ]
    return _spaced(task, "no-break space", places, NBSP)


def _measured(text: str, space: int, joints: set[str]) -> bool:
    """Whether the space parts a number from its unit or currency, not from the other end of a range."""
    left, right = text[:space].split()[-1], text[space:].split()[0]
    return left[-1].isdigit() != right[0].isdigit() and not {left, right} & joints


def _marks(task: _Task) -> tuple[str, list[str]]:
    """French sets a no-break space before some marks."""
    edges = re.compile(rf"(?<=[\w)\]%€$”’»])[{_ANY_SPACE}]*(?=([;:!?])[;:!?]*(?:[{_ANY_SPACE})\]»”\"]|$))")
    spaces = task.locale.spaces_before
    found = [(m.span(), spaces[m[1]]) for m in edges.finditer(task.text) if m[1] in spaces]
    wrong = [(span, space) for span, space in found if task.text[slice(*span)] not in (NBSP, "\u202f")]
    return _spaced(task, "punctuation", [span for span, _ in wrong], [space for _, space in wrong])


def _spaced(
    task: _Task, what: str, places: Sequence[tuple[int, int]], spaces: str | Sequence[str]
) -> tuple[str, list[str]]:
    """The text with these spaces in these places, but for places in identifiers."""
    each = [spaces] * len(places) if isinstance(spaces, str) else spaces
    facts = task.read(task.text) if places else ()
    text, around = task.text, list[str]()
    for (start, end), space in sorted(zip(places, each, strict=True), reverse=True):
        if task.text[start:end] != space and not task.kept((start, end + 1), facts):
            text = text[:start] + space + text[end:]
            around.append(f"{_word_before(task.text, start)}{space}{_word_after(task.text, end)}")
    return _unless_other_facts(task, text, f"{what}: {' | '.join(reversed(around))}")


def _word_before(text: str, end: int) -> str:
    return text[:end].split(" ")[-1]


def _word_after(text: str, start: int) -> str:
    return text[start:].split(" ")[0]


def _unless_other_facts(task: _Task, text: str, told: str) -> tuple[str, list[str]]:
    """The changed text, or the old one where the change would make it state something else."""
    if text == task.text or _facts_of(task.read(text)) != _facts_of(task.read(task.text)):
        return task.text, []
    return text, [told]


def _facts_of(facts: Iterable[Fact]) -> Counter[tuple[str, ...]]:
    return Counter((*_sense(f), f.qualifier, f.relation or "", f.modifier or "") for f in facts if f.kind != "quote")


# --- quotation marks -----------------------------------------------------------------------------------------------

_DOUBLE = '„“”"«»‟'
_GERMAN_SINGLE = re.compile("‚([^‚‘]+)‘")  # the only single marks that are never an apostrophe
_OUTSIDE = re.compile(r"[\s(\[–—/-]")  # what an opening mark stands behind


def _quotes(task: _Task) -> tuple[str, list[str]]:
    """The locale's quotation marks, where the marks of the text pair without doubt."""
    pairs = _pairs(task.text)
    if not pairs:
        return task.text, []
    marks = task.locale.quotes
    text, facts = task.text, task.read(task.text)
    changes = []
    for start, end, depth in pairs:
        if task.kept((start, start + 1), facts) or task.kept((end, end + 1), facts):
            return task.text, []
        opening, closing = marks[0:2] if depth == 0 else marks[2:4]
        changes += [(*_with_space(text, start, 1), opening), (*_with_space(text, end, -1), closing)]
    for begin, stop, mark in sorted(changes, reverse=True):
        text = text[:begin] + mark + text[stop:]
    text = _GERMAN_SINGLE.sub(rf"{marks[2]}\1{marks[3]}", text)
    if text == task.text:
        return text, []
    return _unless_other_facts(task, text, f"quotation marks: {marks[0]}…{marks[1]}")


def _pairs(text: str) -> list[tuple[int, int, int]]:
    """(opening, closing, depth) of each pair of double marks; empty where they do not pair, or pair in two ways."""
    opened: list[int] = []
    pairs = []
    inward = next((mark for mark in text if mark in "«»"), "") == "»"  # »so«, not «so»
    for place, mark in enumerate(text):
        if mark not in _DOUBLE:
            continue
        before, after = text[place - 1 : place] or " ", text[place + 1 : place + 2] or " "
        opens = bool(_OUTSIDE.match(before)) or before in _DOUBLE
        closes = not after.isalnum()
        if mark in "«»":
            opens, closes = (mark == "«") != inward, (mark == "»") != inward
        if opens and (not closes or not opened) and mark != "”":
            opened.append(place)
        elif closes and opened:
            pairs.append((opened.pop(), place, len(opened)))
        else:
            return []
    return sorted(pairs) if not opened and all(depth < 2 for *_, depth in pairs) else []


def _with_space(text: str, place: int, step: int) -> tuple[int, int]:
    """The mark with the white space on its inner side."""
    end = place + step
    while 0 <= end < len(text) and text[end] in _ANY_SPACE:
        end += step
    return (place, end) if step > 0 else (end + 1, place + 1)
