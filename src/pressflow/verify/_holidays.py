"""Holidays and feasts: each is a day, and another one is another day. Which they are, `lexica/holidays.csv` says.

What both sides call by its name is proved, and no rule for names, weekdays and figures need look at it again: the two
of „2. Weihnachtstag“ is in no Boxing Day, nor has every language a Wednesday in Aschermittwoch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pressflow.lexica import holidays
from pressflow.model import Finding, Severity, Side

_ROOT = 5  # letters that a holiday shares with its compounds: Weihnachtsmarkt

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Holidays:
    """What two texts say of holidays. ours, theirs: where the source and the translation name those that are judged."""

    ours: tuple[Span, ...]
    theirs: tuple[Span, ...]
    findings: tuple[Finding, ...]


NONE = Holidays((), (), ())


@dataclass(frozen=True, slots=True)
class _Named:
    """A holiday in a text. row: which; it is the whole of its family, or one day of it."""

    row: int
    here: Side


def compared_holidays(source: str, target: str, source_tag: str, tag: str) -> Holidays:
    """The holidays that both texts name, and those that gave way to another one."""
    ours = list(_named(source, source_tag))
    theirs = list(_named(target, tag)) if ours else []
    if not theirs:
        return NONE
    rows, other_rows = {h.row for h in ours}, {h.row for h in theirs}
    implied = _implied(source, ours, source_tag)
    both = rows & other_rows
    lost = [h for h in ours if h.row not in other_rows]
    come = [h for h in theirs if h.row not in rows and h.row not in implied]
    pairs = _first_of_each(lost, come)
    findings = [_changed(a.here, b.here, tag) for a, b in pairs if not _may_be(a.row, b.row, tag)]
    judged = {id(h) for pair in pairs for h in pair}
    return Holidays(
        tuple((h.here.start, h.here.end) for h in ours if h.row in both or id(h) in judged),
        tuple((h.here.start, h.here.end) for h in theirs if h.row in both or id(h) in judged),
        tuple(findings),
    )


def _first_of_each(lost: Sequence[_Named], come: Sequence[_Named]) -> list[tuple[_Named, _Named]]:
    """Each holiday that is gone with one that has come, each once, in their order."""
    firsts = ({h.row: h for h in reversed(side)}.values() for side in (lost, come))
    ours, theirs = (sorted(side, key=lambda h: h.here.start) for side in firsts)
    return list(zip(ours, theirs, strict=False))


def _may_be(row: int, other: int, tag: str) -> bool:
    """Whether one of the two is the whole of what the other is a day of: an Weihnachten, on Christmas Day."""
    (family, whole, _), (kin, other_whole, _) = (holidays(_language(tag))[i] for i in (row, other))
    return bool(family) and family == kin and (whole or other_whole)


def _changed(ours: Side, theirs: Side, tag: str) -> Finding:
    return Finding(
        "date-changed",
        Severity.ERROR,
        f"'{ours.text}' reads '{theirs.text}' in {tag}, which is another day",
        f"write what {tag} calls '{ours.text}'",
        locale=tag,
        source=ours,
        target=theirs,
    )


def _named(text: str, tag: str) -> Iterator[_Named]:
    form, rows = _forms(_language(tag))
    if not any(hint in text for hint in _hints(_language(tag))):
        return  # most texts
    for match in form.finditer(text.replace("’", "'")):
        start, end = match.span("name")
        yield _Named(rows[match["name"]], Side(start, end, text[start:end], ""))


def _implied(text: str, named: Sequence[_Named], tag: str) -> set[int]:
    """The rows of which the text has a compound at least, beside those that are named: Weihnachtsmarkt, Osterferien."""
    for holiday in named:
        text = text.replace(holiday.here.text, "")
    low = text.lower()
    roots = ((row, form.split()[-1].lower()[:_ROOT]) for form, row in _forms(_language(tag))[1].items())
    return {row for row, root in roots if root in low}


@cache
def _forms(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """A pattern for all names of holidays, the longest first, and the row of each."""
    rows: dict[str, int] = {}
    for row, (_, _, forms) in enumerate(holidays(language)):
        for form in forms:
            rows.setdefault(form, row)
    names = "|".join(re.escape(form) for form in sorted(rows, key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?<![\w-])(?P<name>{names})(?:'?s)?(?![\w-])"), rows


@cache
def _hints(language: str) -> tuple[str, ...]:
    """Letters of which a text with a holiday has some: looking for them takes less time than the pattern."""
    longest = (max(re.findall(r"\w+", form), key=len)[:_ROOT] for form in _forms(language)[1])
    return tuple(dict.fromkeys(longest))


def _language(tag: str) -> str:
    return tag.partition("-")[0].lower()
