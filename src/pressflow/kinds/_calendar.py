"""Parts of dates -> facts: ranges and lists joined, modifiers and relations read, a missing year inferred."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from pressflow.kinds._dateparts import Part, lone_days, month_dates, numeric_dates
from pressflow.kinds._doc import Scan
from pressflow.kinds._scan import DASHES
from pressflow.kinds._years import quarters, years
from pressflow.model import Fact

_SEASONS = ("spring", "summer", "autumn", "winter")
_AHEAD = {"until": 1, "from": 1, "since": -1}


def dates(scan: Scan) -> list[Fact]:
    """Facts of the kinds date and daterange, worked out once."""
    found = scan.memo.get("dates")
    if found is None:
        found = scan.memo["dates"] = list(_facts(scan, _parts(scan)))
    return list(found)


def _parts(scan: Scan) -> list[Part]:
    """Candidates in order of place; of those that overlap the longest."""
    every = [*numeric_dates(scan), *month_dates(scan), *quarters(scan), *years(scan)]
    every.sort(key=lambda p: (p.first - p.last, p.first, p.year is None))
    taken: set[int] = set()
    chosen = []
    for part in every:
        if not any(i in taken for i in range(part.first, part.last)):
            taken.update(range(part.first, part.last))
            chosen.append(part)
    chosen.sort(key=lambda p: p.first)
    days = [day for day in lone_days(scan, chosen) if not any(i in taken for i in range(day.first, day.last))]
    return sorted([*chosen, *days], key=lambda p: p.first) if days else chosen


# --- parts -> facts


def _facts(scan: Scan, parts: list[Part]) -> Iterator[Fact]:
    parts = _with_years(scan, [_with_modifier(scan, part) for part in parts])
    k = 0
    while k < len(parts):
        left = parts[k]
        right = parts[k + 1] if k + 1 < len(parts) else None
        if right is not None and _is_range(scan, left, right):
            fact = _range_fact(scan, left, right)
            if fact is not None:
                yield fact
                k += 2
                continue
        fact = _date_fact(scan, left)
        if fact is not None:
            yield fact
        k += 1


def _with_years(scan: Scan, parts: list[Part]) -> list[Part]:
    """Hand the year back along a list that writes it once, at the end."""
    for k in range(len(parts) - 2, -1, -1):
        left, right = parts[k], parts[k + 1]
        if left.year is None and right.year is not None and _shares_year(scan, left, right):
            parts[k] = replace(left, year=right.year, sure=True)
    return parts


def _with_modifier(scan: Scan, part: Part) -> Part:
    lex, toks = scan.lex, scan.toks
    first = part.first
    if first and toks[first - 1].text in "-‑" and not toks[first].gap:
        first -= 1
    if part.day is not None:
        return part
    if part.high_year:
        first = _decade_start(scan, first)
    for start in (part.first, first):
        found = lex.modifiers.before(toks, start)
        if found is not None and not (found[1] in _SEASONS and part.month):
            return replace(part, first=found[0], modifier=found[1], sure=True)
    linked = lex.year_link.before(toks, part.first) if part.month is None else None
    if linked is not None:
        found = lex.modifiers.before(toks, linked[0])
        if found is not None:
            return replace(part, first=found[0], modifier=found[1], sure=True)
    return part


def _decade_start(scan: Scan, first: int) -> int:
    """Where the words before a decade begin that a modifier may stand before: der 2030er-Jahre, des années 1980."""
    toks, lex = scan.toks, scan.lex
    named = lex.decade_before.before(toks, first)
    first = named[0] if named is not None else first
    while first and toks[first - 1].low in lex.words.decade_articles:
        first -= 1
    return first


def _between(scan: Scan, left: Part, right: Part) -> str:
    """to, list or "": what joins two dates, articles and weekdays aside."""
    toks, lex = scan.toks, scan.lex
    if not 0 < right.first - left.last <= 7:
        return ""
    mark = lex.year_marks.at(toks, left.last)  # od 12 marca 2026 r. do 5 maja 2027 r.
    after = mark[0] if mark is not None else left.last
    for name, table in (("to", lex.to), ("list", lex.lists)):
        found = table.at(toks, after)
        if found is not None and all(_is_filler(scan, i) for i in range(found[0], right.first)):
            return name
    return ""


def _is_filler(scan: Scan, i: int) -> bool:
    tok = scan.toks[i]
    return tok.text in ",." or tok.low in scan.lex.fillers or scan.lex.is_weekday(tok.low)


def _is_range(scan: Scan, left: Part, right: Part) -> bool:
    if left.modifier in ("begin", "mid", "end") or right.high_year or left.high_year:
        return False
    joint = _between(scan, left, right)
    if joint == "list":
        slash = (
            scan.toks[left.last].text == "/"
            and left.day is None
            and left.month is not None
            and right.month is not None
            and right.day is None
        )
        first = left.first - 1 if left.first and scan.toks[left.first - 1].low in scan.lex.fillers else left.first
        return slash or scan.lex.between.before(scan.toks, first) is not None
    return joint == "to"


def _shares_year(scan: Scan, left: Part, right: Part) -> bool:
    """am 3. März und 5. April 2026: the year is written once, at the end."""
    alike = left.month is not None and right.month is not None and (left.day is None) == (right.day is None)
    return alike and right.modifier is None and left.modifier is None and _between(scan, left, right) == "list"


def _range_fact(scan: Scan, left: Part, right: Part) -> Fact | None:
    """One fact from the first date to the last, or None if they make no range."""
    if (
        (left.day is None) != (right.day is None)
        or (left.month is None) != (right.month is None)
        or bool(left.part) != bool(right.part)
    ):
        return None
    if (
        left.day is None
        and left.month is not None
        and right.year is None
        and not _has_context(scan, left)
        and not (left.sure or right.sure)
        and scan.toks[left.last].text not in DASHES  # April–September
    ):
        return None
    if right.year is None and left.year is None:  # what is announced begins near the reference
        left = _inferred(scan, left)
        if left.year is not None:
            later = _order(right) >= _order(left)
            right = replace(right, year=left.year if later else left.year + 1, inferred=True)
    elif right.year is None and left.year is not None:
        right = replace(right, year=left.year if _order(right) >= _order(left) else left.year + 1)
    if left.year is None and right.year is not None:
        earlier = (left.month or 0, left.day or 0, left.part) <= (right.month or 13, right.day or 32, right.part)
        left = replace(left, year=right.year if earlier else right.year - 1, inferred=right.inferred)
    low, high = _value(left), _value(right)
    if left.year is not None and low >= high:
        return None
    return scan.fact("daterange", left.first, right.last, f"{low}/{high}", modifier=left.modifier,
                     inferred_year=True if right.inferred or right.year is None else None)  # fmt: skip


def _order(part: Part) -> tuple[int, int, str]:
    """Where in its year a part lies."""
    return part.month or 0, part.day or 0, part.part


def _date_fact(scan: Scan, part: Part) -> Fact | None:
    if not part.sure and part.month is not None and not _has_context(scan, part):
        return None
    if part.high_year is not None:
        return scan.fact("daterange", part.first, part.last, f"{part.year}/{part.high_year}", modifier=part.modifier)
    bare, relation = part.year is None, _relation(scan, part.first)
    if relation == "since" and scan.lex.future is not None and _lies_ahead(scan, part):
        relation = "from"
    if bare:
        # a deadline or a start lies ahead, a "since" behind
        part = _inferred(scan, part if part.shift else replace(part, shift=_AHEAD.get(relation or "", 0)))
    if relation == "since_or_from":  # Polish od: what lies behind us, or what is announced
        ahead = scan.reference is not None and _value(part) >= scan.reference.isoformat()[: len(_value(part))]
        relation = "from" if ahead else "since"
    return scan.fact("date", part.first, part.last, _value(part), relation=relation,
                     modifier=part.modifier, inferred_year=True if bare else None)  # fmt: skip


def _lies_ahead(scan: Scan, part: Part) -> bool:
    """True if a "since" that can also mean "from" does so: by its year, else by a verb in the future nearby."""
    if part.year is not None:
        return scan.reference is not None and _value(part) > scan.reference.isoformat()[: len(_value(part))]
    near = scan.toks[max(0, part.first - 15) : part.last + 15]
    return scan.lex.future is not None and any(tok.kind == "w" and scan.lex.future.search(tok.low) for tok in near)


def _has_context(scan: Scan, part: Part) -> bool:
    """True if a bare month's name stands where a month can stand and no person or firm."""
    toks, lex = scan.toks, scan.lex
    if part.day is not None:
        return True
    if lex.words.names_capital and part.first and toks[part.first].text.istitle() and toks[part.first - 1].kind == "w":
        return False  # Julio Marzo
    for _ in range(12 if lex.words.noun_case else 0):  # im Juli und August: the first month's context is theirs
        joint = lex.lists_back.before(toks, part.first)
        if joint is None or not joint[0] or toks[joint[0] - 1].low not in lex.months.root:
            break
        part = replace(part, first=joint[0] - 1, last=joint[0])
    elided = part.first > 1 and toks[part.first - 1].text in "'’"
    before = toks[part.first - 1 - elided].low if part.first else ""
    after = toks[part.last] if part.last < len(toks) else None
    if (
        after is not None
        and after.kind == "w"
        and after.text[0].isupper()
        and not lex.words.noun_case
        and after.gap
        and before not in lex.month_context
    ):
        return False
    return before in lex.month_context or (
        lex.words.month_after != () and after is not None and after.low in lex.words.month_after
    )


def _relation(scan: Scan, i: int) -> str | None:
    toks, lex = scan.toks, scan.lex
    for _ in range(4):
        found = lex.relations.before(toks, i)
        if found is not None:
            relation: str = found[1]
            return relation
        if not i or not (
            _is_filler(scan, i - 1) or (toks[i - 1].low in lex.year_context and toks[i - 1].low in lex.year_nouns)
        ):
            return None
        i -= 1
    return None


def _value(part: Part) -> str:
    year = f"{part.year:04d}" if part.year is not None else "-"
    if part.part:
        return f"{year}-{part.part}"
    if part.month is None:
        return year
    return f"{year}-{part.month:02d}" + (f"-{part.day:02d}" if part.day is not None else "")


def _inferred(scan: Scan, part: Part) -> Part:
    """The part with the year that brings it nearest to the reference date; unchanged without a reference."""
    reference = scan.reference
    if reference is None:
        return part
    candidates = range(max(1, reference.year - 1), min(9999, reference.year + 2))
    options = [
        (abs((near - reference).days), near, year) for year in candidates if (near := _middle(part, year)) is not None
    ]
    if part.shift:
        options = [o for o in options if (o[1] - reference).days * part.shift >= -16] or options
    return replace(part, year=min(options)[2], inferred=True) if options else part


def _middle(part: Part, year: int) -> date | None:
    month = part.month or {"Q1": 2, "Q2": 5, "Q3": 8, "Q4": 11, "H1": 4, "H2": 10}.get(part.part, 7)
    try:
        return date(year, month, part.day or 15)
    except ValueError:
        return None
