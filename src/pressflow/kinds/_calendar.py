"""Tokens -> dates and ranges of dates, in all written forms, with the year inferred where it is not written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from pressflow.kinds._doc import Scan
from pressflow.kinds._nouns import is_plural, noun_after
from pressflow.kinds._scan import Tok
from pressflow.model import Fact

_DASHES = frozenset("–—-‑−")
_SEASONS = ("spring", "summer", "autumn", "winter")
_NUMERIC = re.compile(
    r"(?<![\w.,/-])(?:(?P<y>[12][0-9]{3})-(?P<m>[01][0-9])-(?P<d>[0-3][0-9])(?![0-9-])"
    r"|(?P<d2>[0-3]?[0-9])\.[ \u00a0\u202f]?(?P<m2>[01]?[0-9])\.[ \u00a0\u202f]?(?P<y2>[12][0-9]{3}|[0-9]{2}(?![0-9]))(?![0-9.]*[0-9])"
    r"|(?P<d3>[0-3]?[0-9])\.[ \u00a0]?(?P<m3>[01]?[0-9])\.(?![0-9]|[ \u00a0][0-9]{4})"
    r"|(?P<d4>[0-3]?[0-9])/(?P<m4>[01]?[0-9])/(?P<y4>[12][0-9]{3}|[0-9]{2})(?![0-9/]))"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A date as far as it is written. part: Q1..Q4, H1, H2. sure: it needs no context to be a date."""

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""
    modifier: str | None = None
    sure: bool = True
    high_year: int | None = None  # 2018/19, 1990er
    shift: int = 0  # -1 last, 1 next: im vergangenen August
    inferred: bool = False


def dates(scan: Scan) -> list[Fact]:
    """Facts of the kinds date and daterange, worked out once."""
    found = scan.memo.get("dates")
    if found is None:
        found = scan.memo["dates"] = list(_facts(scan, _parts(scan)))
    return list(found)


def _parts(scan: Scan) -> list[Part]:
    """Candidates in order of place; of those that overlap the longest."""
    every = [*_numeric(scan), *_month_dates(scan), *_quarters(scan), *_years(scan)]
    every.sort(key=lambda p: (p.first - p.last, p.first, p.year is None))
    taken: set[int] = set()
    chosen = []
    for part in every:
        if not any(i in taken for i in range(part.first, part.last)):
            taken.update(range(part.first, part.last))
            chosen.append(part)
    return sorted(chosen, key=lambda p: p.first)


# --- numeric: 02.09.2019, 2019-09-02, 2/9/2019


def _numeric(scan: Scan) -> Iterator[Part]:
    if len(scan.where["digits"]) < 1 or not any(c in scan.text for c in "./-"):
        return
    starts = {tok.start: i for i, tok in enumerate(scan.toks)}
    ends = {tok.end: i + 1 for i, tok in enumerate(scan.toks)}
    for match in _NUMERIC.finditer(scan.text):
        kind = "2" if match["d2"] else "3" if match["d3"] else "4" if match["d4"] else ""
        day, month = int(match[f"d{kind}"]), int(match[f"m{kind}"])
        if kind == "4" and not scan.lex.words.day_first:
            day, month = month, day
        year = _full_year(match[f"y{kind}"]) if kind != "3" else None
        first, last = starts.get(match.start()), ends.get(match.end())
        if first is None or last is None or not _is_day(year, month, day):
            continue
        if kind == "3" and (scan.lex.words.ordinal_digits != r"\." or _is_version(scan, first, last)):
            continue
        yield Part(first, last, year, month, day)
        yield from _days_before(scan, first, year, month)


def _is_version(scan: Scan, first: int, last: int) -> bool:
    return scan.lex.labels.before(scan.toks, first) is not None


def _full_year(text: str) -> int:
    year = int(text)
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def _is_day(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or 2024, month, day)
    except ValueError:
        return False
    return True


# --- with a month's name


def _month_dates(scan: Scan) -> Iterator[Part]:
    toks, lex = scan.toks, scan.lex
    for i in scan.where["month"]:
        found = lex.months.at(toks, i)
        if found is None or (not toks[i].text[0].isupper() and (lex.words.noun_case or lex.words.head_last)):
            continue
        last, month = found
        if last < len(toks) and not toks[last].gap and toks[last].kind in "wn":
            continue
        if (
            i
            and not toks[i].gap
            and (toks[i - 1].kind in "wn" or (toks[i - 1].text in "-‑@&#_" and not _is_modifier_hyphen(scan, i)))
        ):
            continue
        if i and lex.titles.before(toks, i):
            continue
        yield from _one_month(scan, i, last, month)


def _is_modifier_hyphen(scan: Scan, i: int) -> bool:
    return i > 1 and scan.toks[i - 2].low in scan.lex.modifier_words


def _one_month(scan: Scan, i: int, last: int, month: int) -> Iterator[Part]:
    toks = scan.toks
    day = _day_before(scan, i)
    if day is not None and _is_day(None, month, day[1]):
        year, end = _year_after(scan, last)
        if _is_day(year, month, day[1]):
            yield Part(day[0], end, year, month, day[1])
            yield from _days_before(scan, day[0], year, month)
            return
    after = _days_after(scan, last) if scan.lex.words.head_last else []
    if after:
        year, end = _year_after(scan, after[-1][1])
        if all(_is_day(year, month, value) for _, _, value in after):
            for n, (first, stop, value) in enumerate(after):
                yield Part(i if n == 0 else first, end if n == len(after) - 1 else stop, year, month, value)
            return
    year, end = _year_after(scan, last)
    sure = year is not None
    hyphen = (
        end < len(toks)
        and toks[end].text in "-‑"
        and not toks[end].gap
        and end + 1 < len(toks)
        and not toks[end + 1].gap
    )
    if year is None and (hyphen and toks[end + 1].kind == "w" and not scan.lex.months.at(toks, end + 1)):
        return
    yield Part(i, end, year, month, sure=sure, shift=_shift(scan, i, last))


def _shift(scan: Scan, i: int, last: int) -> int:
    words = scan.lex.words
    before = scan.toks[i - 1].low if i else ""
    after = scan.toks[last].low if last < len(scan.toks) else ""
    if before in words.last or (words.month_after and after in words.last):
        return -1
    return 1 if before in words.next or (words.month_after and after in words.next) else 0


def _day_before(scan: Scan, i: int) -> tuple[int, int] | None:
    """(index of its first token, day) for a day written just before token i: 2. / 2nd of / 1er / ersten."""
    toks, lex = scan.toks, scan.lex
    j = i - 1 if lex.words.head_last and i >= 2 and toks[i - 1].low == "of" else i
    if j < 1:
        return None
    mark = toks[j - 1]
    if mark.kind == "n":
        return (j - 1, int(mark.text)) if j == i and _is_day_number(toks, j - 1) else None
    if j >= 2 and toks[j - 2].kind == "n" and not mark.gap and _is_day_number(toks, j - 2):
        if mark.text == lex.words.day_mark or (lex.ordinal_digits and lex.ordinal_digits.fullmatch(mark.low)):
            return j - 2, int(toks[j - 2].text)
    node = lex.ordinals.root.get(mark.low) if mark.kind == "w" else None
    if node is not None and None in node and node[None] <= 31 and (j < i or not lex.words.head_last):
        return j - 1, node[None]
    return None


def _is_day_number(toks: list[Tok], i: int) -> bool:
    text = toks[i].text
    if not (text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31):
        return False
    return not (i and not toks[i].gap and (toks[i - 1].kind in "wn" or toks[i - 1].text in ".:@#_"))


def _days_before(scan: Scan, i: int, year: int | None, month: int) -> Iterator[Part]:
    """The other days of "3., 4. und 5. März", "12. bis 14. März", "12–14 March", nearest first."""
    toks, lex = scan.toks, scan.lex
    for _ in range(12):
        joint = _joint_before(scan, i)
        if joint is None:
            return
        day = _day_before(scan, joint)
        if day is None or not _is_day(year, month, day[1]) or toks[day[0]].kind == "w":
            return
        plain_number = toks[joint - 1].kind == "n"
        if plain_number and lex.words.day_mark and toks[joint].text not in _DASHES:
            return
        yield Part(day[0], joint, year, month, day[1])
        i = day[0]


def _joint_before(scan: Scan, i: int) -> int | None:
    """Index of the first token of the joint that ends just before token i."""
    lex = scan.lex
    article = i > 1 and scan.toks[i - 1].low in lex.fillers  # entre le 3 et le 28 février
    places = ((lex.to_back, i), (lex.lists_back, i), (lex.to_back, i - 1), (lex.lists_back, i - 1))
    for table, end in places if article else places[:2]:
        found = table.before(scan.toks, end)
        if found is not None:
            first: int = found[0]
            if (
                first
                and scan.toks[first].text in ("et", "and", "und", "to", "au", "bis")
                and scan.toks[first - 1].text == ","
            ):
                return first - 1
            return first
    return None


def _days_after(scan: Scan, i: int) -> list[tuple[int, int, int]]:
    """(first, last, day) of the days in "March 12–14", "March 3, 4 and 5"."""
    toks, lex = scan.toks, scan.lex
    days: list[tuple[int, int, int]] = []
    while i < len(toks) and toks[i].kind == "n" and _is_day_number(toks, i):
        end = i + 1
        if end < len(toks) and not toks[end].gap and lex.ordinal_digits and lex.ordinal_digits.fullmatch(toks[end].low):
            end += 1
        if end < len(toks) and not toks[end].gap and (toks[end].text in ":%€$£" or toks[end].kind == "w"):
            break
        if lex.tails.at(toks, end) or lex.scales.at(toks, end) or lex.months.at(toks, end):
            break
        days.append((i, end, int(toks[i].text)))
        joint = lex.to.at(toks, end) or lex.lists.at(toks, end)
        if joint is None:
            break
        i = joint[0]
    return days


def _year_after(scan: Scan, i: int) -> tuple[int | None, int]:
    """(year, index after it), or (None, i)."""
    toks, lex = scan.toks, scan.lex
    j = i
    if j < len(toks) and toks[j].text == "," and lex.words.head_last:
        j += 1
    elif (linked := lex.of.at(toks, j)) is not None:
        j = linked[0]
    if j < len(toks) and _is_year(toks, j) and (toks[j].gap or j > i):
        if not (lex.tails.at(toks, j + 1) or lex.symbols.at(toks, j + 1)):
            return int(toks[j].text), j + 1
    if (
        j + 1 < len(toks)
        and toks[j].text in "'’"
        and toks[j].gap
        and toks[j + 1].kind == "n"
        and len(toks[j + 1].text) == 2
    ):
        return _full_year(toks[j + 1].text), j + 2
    return None, i


def _is_year(toks: list[Tok], i: int) -> bool:
    tok = toks[i]
    if tok.kind != "n" or len(tok.text) != 4 or not tok.text.isdigit() or not 1000 <= int(tok.text) <= 2199:
        return False
    after = toks[i + 1] if i + 1 < len(toks) else None
    return not (after is not None and not after.gap and (after.kind in "wn" or after.text in "%€$£°"))


# --- quarters and half-years


def _quarters(scan: Scan) -> Iterator[Part]:
    yield from _quarter_nouns(scan)
    toks, marks = scan.toks, scan.lex.words.quarter_marks
    for i in scan.where["digits"]:
        tok = toks[i]
        if (
            not i
            or tok.gap
            or tok.text not in "1234"
            or toks[i - 1].text not in marks
            or (i > 1 and not toks[i - 1].gap and toks[i - 2].kind in "wn")
        ):
            continue
        kind = marks[toks[i - 1].text]
        if kind == "H" and tok.text not in "12":
            continue
        year, end = _quarter_year(scan, i + 1)
        if year is None and toks[i - 1].text != "Q":
            continue
        yield Part(i - 1, end, year, part=kind + tok.text)


def _quarter_year(scan: Scan, i: int) -> tuple[int | None, int]:
    toks = scan.toks
    if (
        i + 1 < len(toks)
        and toks[i].text in "/-"
        and not toks[i].gap
        and toks[i + 1].kind == "n"
        and len(toks[i + 1].text) in (2, 4)
        and toks[i + 1].text.isdigit()
    ):
        return _full_year(toks[i + 1].text), i + 2
    return _year_after(scan, i)


def _quarter_nouns(scan: Scan) -> Iterator[Part]:
    toks, lex = scan.toks, scan.lex
    for i in scan.where["quarter"]:
        found = lex.quarters.at(toks, i)
        if found is None or not i:
            continue
        last, kind = found
        first, value = _ordinal_before(scan, i)
        if not value or value > (4 if kind == "Q" else 2):
            continue
        year, end = _quarter_year(scan, last)
        if (
            year is None
            and lex.words.head_last
            and kind == "H"
            and toks[i].low == "half"
            and toks[last - 1].low != "year"
        ):
            continue
        yield Part(first, end, year, part=f"{kind}{value}")


def _ordinal_before(scan: Scan, i: int) -> tuple[int, int]:
    """(first token, value) of the ordinal before token i; (i, 0) if there is none."""
    toks, lex = scan.toks, scan.lex
    mark = toks[i - 1]
    if (
        mark.kind == "w"
        and i >= 2
        and toks[i - 2].kind == "n"
        and not mark.gap
        and lex.ordinal_digits
        and lex.ordinal_digits.fullmatch(mark.low)
    ):
        return i - 2, int(toks[i - 2].text[:4]) if toks[i - 2].text.isdigit() else 0
    if mark.text == "." and i >= 2 and toks[i - 2].kind == "n" and not mark.gap and toks[i - 2].text.isdigit():
        return i - 2, int(toks[i - 2].text[:4])
    node = lex.ordinals.root.get(mark.low) if mark.kind == "w" else None
    return (i - 1, node[None]) if node is not None and None in node else (i, 0)


# --- years


def _years(scan: Scan) -> Iterator[Part]:
    toks, _lex = scan.toks, scan.lex
    for i in scan.where["digits"]:
        decade = _decade(scan, i)
        if decade is not None:
            yield decade
            continue
        if not _is_year(toks, i) or (i and not toks[i].gap and not _may_touch(scan, i)):
            continue
        pair = _year_pair(scan, i)
        if pair is not None:
            yield pair
        elif _is_year_here(scan, i):
            yield Part(i, i + 1, int(toks[i].text))
        elif _joined_to_year(scan, i):
            yield Part(i, i + 1, int(toks[i].text), sure=False)


def _may_touch(scan: Scan, i: int) -> bool:
    """An opening bracket, a dash between years or a hyphen after mid- may touch a year."""
    toks = scan.toks
    left = toks[i - 1]
    if left.text in "-‑" and i > 1:
        return toks[i - 2].low in scan.lex.modifier_words or _is_year(toks, i - 2)
    return left.text in '([„“"»«–—/' and not (left.text == "/" and i > 1 and toks[i - 2].kind == "w")


def _year_pair(scan: Scan, i: int) -> Part | None:
    """2018/19, 2018/2019: a season or fiscal year."""
    toks = scan.toks
    if (
        i + 2 >= len(toks)
        or toks[i + 1].text not in "/"
        or toks[i + 1].gap
        or toks[i + 2].gap
        or toks[i + 2].kind != "n"
    ):
        return None
    low, text = int(toks[i].text), toks[i + 2].text
    if (
        not text.isdigit()
        or len(text) not in (2, 4)
        or (i + 3 < len(toks) and toks[i + 3].text == "/" and not toks[i + 3].gap)
    ):
        return None
    high = int(text) if len(text) == 4 else low // 100 * 100 + int(text) + (100 if int(text) < low % 100 else 0)
    return Part(i, i + 3, low, high_year=high) if 0 < high - low <= 10 else None


def _decade(scan: Scan, i: int) -> Part | None:
    """1990er Jahre, the 1990s, les années 1990 -> the ten years."""
    toks, words = scan.toks, scan.lex.words
    text = toks[i].text
    if (
        not text.isdigit()
        or len(text) not in (2, 4)
        or text[-1] != "0"
        or (len(text) == 4 and not 1500 <= int(text) <= 2190)
    ):
        return None
    year = int(text) if len(text) == 4 else _full_year(text) if int(text) != 0 else 2000
    if len(text) == 2 and 20 <= int(text) < 70:
        year = 1900 + int(text)
    suffix = toks[i + 1] if i + 1 < len(toks) else None
    if words.decades and suffix is not None and not suffix.gap and re.fullmatch(words.decades, suffix.low):
        j = i + 2
        if j + 1 < len(toks) and toks[j].text == "-" and not toks[j].gap:
            j += 1
        jahre = j < len(toks) and toks[j].low in {w.lower() for w in words.decade_words}
        if (
            len(text) == 4
            or jahre
            or (not words.decade_words and i and toks[i - 1].low in ("the", "early", "late", "mid"))
        ):
            return Part(i, j + 1 if jahre else i + 2, year, high_year=year + 9)
        return None
    before = scan.lex.decade_before.before(toks, i)
    if before is not None and (len(text) == 4 or int(text) >= 20):
        return Part(i, i + 1, year, high_year=year + 9)
    return None


def _is_year_here(scan: Scan, i: int) -> bool:
    """True if nothing says that the four digits count something and something says that they are a year."""
    toks, lex = scan.toks, scan.lex
    before = toks[i - 1] if i else None
    if lex.tails.at(toks, i + 1) or lex.symbols.at(toks, i + 1) or lex.scales.at(toks, i + 1):
        return False
    if (
        lex.money_before.before(toks, i)
        or (lex.labels.before(toks, i)
        and not (before and before.low in lex.year_context))
    ):
        return False
    if (
        i + 2 < len(toks)
        and toks[i + 1].text in "-‑"
        and not toks[i + 1].gap
        and not toks[i + 2].gap
        and toks[i + 2].kind == "w"
    ):
        return False
    if before is not None and before.low in lex.strong_year_context:
        return True
    if (
        lex.qualifiers.before(toks, i)
        and int(toks[i].text) % 50 == 0
        and not (before and before.low in lex.year_context)
    ):
        return False
    if not 1700 <= int(toks[i].text) <= 2100:
        return False
    if not lex.words.noun_case:
        return not _counts_round(scan, i)
    round_count = int(toks[i].text) % 50 == 0
    return not _counts_german(scan, i) or (
        before is not None and before.low in lex.year_context and before.low not in ("von", "für") and not round_count
    )


def _counts_round(scan: Scan, i: int) -> bool:
    """English and French part thousands: four bare digits count only when they are round (2000 visitors)."""
    toks, lex = scan.toks, scan.lex
    following = toks[i + 1] if i + 1 < len(toks) else None
    plural = following is not None and following.kind == "w" and following.low not in lex.stop and is_plural(following)
    return plural and int(toks[i].text) % 50 == 0 and (not i or toks[i - 1].low not in lex.determiners)


def _counts_german(scan: Scan, i: int) -> bool:
    """1997 Besucher, 1997 neue Mitglieder; but 1997 gegründete Vereine, 2003 Hauptschauplatz."""
    toks = scan.toks
    noun = noun_after(scan, i + 1)
    if noun is None or not noun.endswith(("e", "n", "r", "s")) or noun.endswith("in"):
        return False
    following = toks[i + 1]
    participle = following.text[0].islower() and following.low.endswith(
        ("te", "ten", "ter", "tes", "ene", "enen", "ener", "nde", "nden")
    )
    return not participle or following.low in ("weitere", "weiteren", "gute", "guten", "letzte", "letzten")


def _joined_to_year(scan: Scan, i: int) -> bool:
    """von 2018 bis 2020: a year because of its neighbour."""
    found = scan.lex.to.at(scan.toks, i + 1)
    return (
        found is not None
        and found[0] < len(scan.toks)
        and _is_year(scan.toks, found[0])
        and _is_year_here(scan, found[0])
    )


# --- parts -> facts


def _facts(scan: Scan, parts: list[Part]) -> Iterator[Fact]:
    parts = [_with_modifier(scan, part) for part in parts]
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
        if right is not None and left.year is None and right.year is not None and _shares_year(scan, left, right):
            left = replace(left, year=right.year, sure=True)
        fact = _date_fact(scan, left)
        if fact is not None:
            yield fact
        k += 1


def _with_modifier(scan: Scan, part: Part) -> Part:
    lex, toks = scan.lex, scan.toks
    first = part.first
    if first and toks[first - 1].text in "-‑" and not toks[first].gap:
        first -= 1
    if part.day is not None:
        return part
    for start in (part.first, first):
        found = lex.modifiers.before(toks, start)
        if found is not None and not (found[1] in _SEASONS and part.month):
            return replace(part, first=found[0], modifier=found[1], sure=True)
    linked = lex.year_link.before(toks, part.first) if part.month is None and not part.part else None
    if linked is not None:
        found = lex.modifiers.before(toks, linked[0])
        if found is not None:
            return replace(part, first=found[0], modifier=found[1], sure=True)
    return part


def _between(scan: Scan, left: Part, right: Part) -> str:
    """to, list or "": what joins two dates, articles and weekdays aside."""
    toks, lex = scan.toks, scan.lex
    if not 0 < right.first - left.last <= 7:
        return ""
    for name, table in (("to", lex.to), ("list", lex.lists)):
        found = table.at(toks, left.last)
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
    ):
        return None
    if right.year is None:
        right = _inferred(scan, right)
    if left.year is None and right.year is not None:
        earlier = (left.month or 0, left.day or 0, left.part) <= (right.month or 13, right.day or 32, right.part)
        left = replace(left, year=right.year if earlier else right.year - 1, inferred=right.inferred)
    low, high = _value(left), _value(right)
    if left.year is not None and low >= high:
        return None
    return scan.fact("daterange", left.first, right.last, f"{low}/{high}", modifier=left.modifier,
                     inferred_year=True if right.inferred or right.year is None else None)  # fmt: skip


def _date_fact(scan: Scan, part: Part) -> Fact | None:
    if not part.sure and part.month is not None and not _has_context(scan, part):
        return None
    if part.high_year is not None:
        return scan.fact("daterange", part.first, part.last, f"{part.year}/{part.high_year}", modifier=part.modifier)
    bare = part.year is None
    if bare:
        part = _inferred(scan, part)
    return scan.fact("date", part.first, part.last, _value(part), relation=_relation(scan, part.first),
                     modifier=part.modifier, inferred_year=True if bare else None)  # fmt: skip


def _has_context(scan: Scan, part: Part) -> bool:
    """True if a bare month's name stands where a month can stand and no person or firm."""
    toks, lex = scan.toks, scan.lex
    if part.day is not None:
        return True
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
    years = range(max(1, reference.year - 1), min(9999, reference.year + 2))
    options = [
        (abs((near - reference).days), near, year) for year in years if (near := _middle(part, year)) is not None
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
