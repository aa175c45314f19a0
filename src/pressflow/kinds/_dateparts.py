"""Tokens -> days and months as far as they are written: 02.09.2019, 3., 4. und 5. März, March 12–14, im August."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pressflow.kinds._doc import Scan
from pressflow.kinds._nouns import noun_after
from pressflow.kinds._scan import DASHES, Tok

_NUMERIC = re.compile(
    r"(?:(?<![\w.,/-])|(?<=[0-9]\.-)|(?<=\.[12][0-9]{3}-))(?:(?P<y>[12][0-9]{3})-(?P<m>[01][0-9])-(?P<d>[0-3][0-9])(?![0-9-])"
    r"|(?P<d2>[0-3]?[0-9])\.[ \u00a0\u202f]?(?P<m2>[01]?[0-9])\."
    r"[ \u00a0\u202f]?(?P<y2>[12][0-9]{3}|[0-9]{2}(?![0-9]))(?![0-9.]*[0-9])"
    r"|(?P<d3>[0-3]?[0-9])\.[ \u00a0]?(?P<m3>[01]?[0-9])\.(?![0-9]|[ \u00a0][0-9]{4})"
    r"|(?P<d4>[0-3]?[0-9])/(?P<m4>[01]?[0-9])/(?P<y4>[12][0-9]{3}|[0-9]{2})(?![0-9/])"
    r"|(?P<d5>[0-3]?[0-9])-(?P<m5>[01]?[0-9])-(?P<y5>[12][0-9]{3})(?![0-9-]))"
)

_SHORT_MONTH = 3  # letters: a month that is cut so short takes its day in digits


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


# --- numeric: 02.09.2019, 2019-09-02, 2/9/2019


def numeric_dates(scan: Scan) -> Iterator[Part]:
    if len(scan.where["digits"]) < 1 or not any(c in scan.text for c in "./-"):
        return
    starts = {tok.start: i for i, tok in enumerate(scan.toks)}
    ends = {tok.end: i + 1 for i, tok in enumerate(scan.toks)}
    for match in _NUMERIC.finditer(scan.text):
        kind = "2" if match["d2"] else "3" if match["d3"] else "4" if match["d4"] else "5" if match["d5"] else ""
        day, month = int(match[f"d{kind}"]), int(match[f"m{kind}"])
        if kind in ("4", "5") and not scan.lex.words.day_first:
            day, month = month, day
        year = full_year(match[f"y{kind}"]) if kind != "3" else None
        first, last = starts.get(match.start()), ends.get(match.end())
        if first is None or last is None or not _is_day(year, month, day):
            continue
        if kind == "3" and (scan.lex.words.ordinal_digits != r"\." or _is_version(scan, first, last)):
            continue
        yield Part(first, last, year, month, day)
        yield from _days_before(scan, first, year, month)


def _is_version(scan: Scan, first: int, last: int) -> bool:
    """Version 6.3., VDA 6.3.: behind a label or an acronym no day."""
    before = scan.toks[first - 1].text if first else ""
    return scan.lex.labels.before(scan.toks, first) is not None or (before.isupper() and 1 < len(before) < 6)


def full_year(text: str) -> int:
    year = int(text)
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def _is_day(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or 2024, month, day)
    except ValueError:
        return False
    return True


# --- with a month's name


def month_dates(scan: Scan) -> Iterator[Part]:
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
            and (toks[i - 1].kind in "wn" or (toks[i - 1].text in "-‑@&#_" and not _is_open_hyphen(scan, i)))
        ):
            continue
        if i and lex.titles.before(toks, i):
            continue
        yield from _one_month(scan, i, last, month)


def _is_open_hyphen(scan: Scan, i: int) -> bool:
    """Mitte-März, Juli-August: what stands before the hyphen makes no compound of the month."""
    before = scan.toks[i - 2].low if i > 1 else ""
    return before in scan.lex.modifier_words or before in scan.lex.months.root


def _one_month(scan: Scan, i: int, last: int, month: int) -> Iterator[Part]:
    toks = scan.toks
    day = _day_before(scan, i)
    if day is not None and _is_day(None, month, day[1]):
        year, end = year_after(scan, last)
        if _is_day(year, month, day[1]):
            yield Part(day[0], end, year, month, day[1])
            yield from _days_before(scan, day[0], year, month)
            return
    after = _days_after(scan, last) if scan.lex.words.head_last else []
    if after:
        year, end = year_after(scan, after[-1][1])
        if all(_is_day(year, month, value) for _, _, value in after):
            for n, (first, stop, value) in enumerate(after):
                yield Part(i if n == 0 else first, end if n == len(after) - 1 else stop, year, month, value)
            return
    year, end = year_after(scan, last)
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
    linked = i >= 2 and toks[i - 1].low in lex.day_link
    j = i - 1 if linked or (lex.words.head_last and i >= 2 and toks[i - 1].low == "of") else i
    if j < 1:
        return None
    mark = toks[j - 1]
    if mark.kind == "n":
        return (j - 1, int(mark.text)) if (j == i or linked) and _is_day_number(toks, j - 1) else None
    marked = mark.text == lex.words.day_mark or (lex.ordinal_digits and lex.ordinal_digits.fullmatch(mark.low))
    if marked and j >= 2 and toks[j - 2].kind == "n" and not mark.gap and _is_day_number(toks, j - 2):
        return j - 2, int(toks[j - 2].text)
    if marked and j >= 3 and toks[j - 2].text == "." and not mark.gap and _is_day_number(toks, j - 3):
        return j - 3, int(toks[j - 3].text)  # 1.º
    if lex.words.day_words and mark.kind == "w" and len(toks[i].text) > _SHORT_MONTH:  # due set: two sets
        for k in range(max(0, j - 3), j):
            number = lex.cardinals.at(toks, k)
            if number is not None and number[0] == j and 1 <= number[1] <= 31:
                return k, int(number[1])
    node = lex.ordinals.root.get(mark.low) if mark.kind == "w" else None
    if node is not None and None in node and node[None] <= 31 and (j < i or not lex.words.head_last):
        return j - 1, node[None]
    return None


def _is_day_number(toks: list[Tok], i: int) -> bool:
    text = toks[i].text
    if not (text.isdecimal() and len(text) <= 2 and 1 <= int(text) <= 31):
        return False
    return not (i and not toks[i].gap and (toks[i - 1].kind in "wn" or toks[i - 1].text in ".:@#_"))


def _days_before(scan: Scan, i: int, year: int | None, month: int) -> Iterator[Part]:
    """The other days of "3., 4. und 5. März", "12. bis 14. März", "12–14 March", nearest first."""
    toks, lex = scan.toks, scan.lex
    for _ in range(12):
        i = _before_weekday(scan, i)
        joint = _joint_before(scan, i)
        if joint is None:
            return
        day = _day_before(scan, joint)
        if day is None or not _is_day(year, month, day[1]) or toks[day[0]].kind == "w":
            return
        plain_number = toks[joint - 1].kind == "n"
        if plain_number and lex.words.day_mark and toks[joint].text not in DASHES:
            return
        yield Part(day[0], joint, year, month, day[1])
        i = day[0]


def _before_weekday(scan: Scan, i: int) -> int:
    """Index before the weekday of a day: del lunes 4 al viernes 8 de mayo; und Dienstag, dem 4. November."""
    toks, lex = scan.toks, scan.lex
    j = i - (i > 1 and toks[i - 1].low in lex.fillers)
    j -= j > 1 and toks[j - 1].text == ","
    return j - 1 if j > 1 and toks[j - 1].kind == "w" and lex.is_weekday(toks[j - 1].low) else i


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
        unit = lex.tails.at(toks, end)
        if (unit is not None and unit[1].kind != "money") or lex.scales.at(toks, end) or lex.months.at(toks, end):
            break  # but October 9 marks ten years
        days.append((i, end, int(toks[i].text)))
        joint = lex.to.at(toks, end) or lex.lists.at(toks, end)
        if joint is None:
            break
        i = joint[0]
    return days


def year_after(scan: Scan, i: int) -> tuple[int | None, int]:
    """(year, index after it), or (None, i)."""
    toks, lex = scan.toks, scan.lex
    j = i
    if j < len(toks) and toks[j].text == "," and lex.words.head_last:
        j += 1
    elif (linked := lex.of.at(toks, j)) is not None:
        j = linked[0]
    year = j < len(toks) and is_year(toks, j) and (toks[j].gap or j > i)
    if year and (lex.year_marks.at(toks, j + 1) or not has_unit(scan, j + 1)):
        return int(toks[j].text), j + 1
    if (
        j + 1 < len(toks)
        and toks[j].text in "'’"
        and toks[j].gap
        and toks[j + 1].kind == "n"
        and len(toks[j + 1].text) == 2
    ):
        return full_year(toks[j + 1].text), j + 2
    return _spoken_year(scan, j) or (None, i)


def _spoken_year(scan: Scan, i: int) -> tuple[int, int] | None:
    """neunzehnhundertneunundsechzig, nineteen sixty-nine: a year in words behind a month, and the index after it."""
    toks, lex = scan.toks, scan.lex
    found = lex.cardinals.at(toks, i) if i < len(toks) and toks[i].kind == "w" else None
    if found is None:
        return None
    end, value = found
    if lex.words.head_last and 10 < value <= 20 and (rest := lex.cardinals.at(toks, end)) and 10 <= rest[1] < 100:
        end, value = rest[0], value * 100 + rest[1]
    if value != int(value) or not 1000 < value < 2200 or has_unit(scan, end) or noun_after(scan, end) is not None:
        return None
    return int(value), end


def has_unit(scan: Scan, i: int) -> bool:
    """True if a unit stands at token i; the l of "2027 l'ufficio" is none."""
    toks, lex = scan.toks, scan.lex
    if i + 1 < len(toks) and toks[i + 1].text in "'’" and not toks[i + 1].gap:
        return False
    return bool(lex.tails.at(toks, i) or lex.symbols.at(toks, i))


def is_year(toks: list[Tok], i: int) -> bool:
    tok = toks[i]
    if tok.kind != "n" or len(tok.text) != 4 or not tok.text.isdecimal() or not 1000 <= int(tok.text) <= 2199:
        return False
    after = toks[i + 1] if i + 1 < len(toks) else None
    return not (after is not None and not after.gap and (after.kind in "wn" or after.text in "%€$£°"))


# --- a day alone: am 8.


def lone_days(scan: Scan, known: list[Part]) -> Iterator[Part]:
    """am 8. und 14.: days without a month, in the month that the text has named before."""
    toks, lex = scan.toks, scan.lex
    if not lex.day_before:
        return
    months = [(part.last, part) for part in known if part.month is not None and part.high_year is None]
    places = [last for last, _ in months]
    read = 0
    for i in scan.where["digits"]:
        if i < read or not i or toks[i - 1].low not in lex.day_before or not _is_lone_day(scan, i):
            continue
        at = bisect_left(places, i)
        if not at:
            continue
        near = months[at - 1][1]
        days = [i]
        while (joint := lex.lists.at(toks, days[-1] + 2)) is not None and _is_lone_day(scan, joint[0]):
            days.append(joint[0])
        if any(_counts_on(scan, k + 2) for k in days):
            continue
        read = days[-1] + 2
        for k in days:
            if near.month is not None and _is_day(near.year, near.month, int(toks[k].text)):
                yield Part(k, k + 2, near.year, near.month, int(toks[k].text))


def _is_lone_day(scan: Scan, i: int) -> bool:
    toks = scan.toks
    mark = i + 1 < len(toks) and toks[i + 1].text == scan.lex.words.day_mark and not toks[i + 1].gap
    return mark and toks[i].kind == "n" and _is_day_number(scan.toks, i) and (i + 2 >= len(toks) or toks[i + 2].gap
                                                                             or toks[i + 2].kind in "sb")  # fmt: skip


def _counts_on(scan: Scan, i: int) -> bool:
    """True if a noun or a name follows that the ordinal may count: am 8. Spieltag."""
    toks = scan.toks
    return i < len(toks) and toks[i].kind == "w" and (noun_after(scan, i) is not None)
