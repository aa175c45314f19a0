"""Tokens -> years, decades, quarters and half-years: 1997, 2018/19, 1990er Jahre, drittes Quartal 2025."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressflow.kinds._dateparts import Part, full_year, has_unit, is_year, year_after
from pressflow.kinds._doc import Scan
from pressflow.kinds._nouns import is_plural, noun_after
from pressflow.kinds._scan import DASHES

_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}

# --- quarters and half-years


def quarters(scan: Scan) -> Iterator[Part]:
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
        and toks[i + 1].text.isdecimal()
    ):
        return full_year(toks[i + 1].text), i + 2
    return year_after(scan, i)


def _quarter_nouns(scan: Scan) -> Iterator[Part]:
    toks, lex = scan.toks, scan.lex
    for i in scan.where["quarter"]:
        found = lex.quarters.at(toks, i)
        if found is None or not i:
            continue
        last, kind = found
        coupled = toks[i - 1].text in "-‑" and not toks[i].gap  # first-quarter figures
        if coupled and kind == "H" and not (last < len(toks) and toks[last].low in lex.words.half_year_nouns):
            coupled = False  # a first-half goal
        first, value = _ordinal_before(scan, i - coupled) if i > coupled else (i, 0)
        if not value and toks[i - 1].low in lex.words.last and _quarter_year(scan, last)[0] is not None:
            first, value = i - 1, 4 if kind == "Q" else 2  # im letzten Quartal 2025
        if not value or value > (4 if kind == "Q" else 2):
            continue
        year, end = _quarter_year(scan, last)
        if (
            year is None
            and lex.words.head_last
            and kind == "H"
            and toks[i].low == "half"
            and not coupled
            and toks[last - 1].low != "year"
        ):
            continue
        yield Part(first, end, year, part=f"{kind}{value}")
        joint = lex.lists_back.before(toks, first) if lex.words.noun_case else None
        other, number = _ordinal_before(scan, joint[0]) if joint is not None and joint[0] else (first, 0)
        if joint is not None and 0 < number < value:  # im ersten und zweiten Quartal
            yield Part(other, joint[0], year, part=f"{kind}{number}")


def _ordinal_before(scan: Scan, i: int) -> tuple[int, int]:
    """(first token, value) of the ordinal before token i; (i, 0) if there is none."""
    toks, lex = scan.toks, scan.lex
    mark = toks[i - 1]
    if (
        (mark.kind == "w" or mark.text == "°")
        and i >= 2
        and toks[i - 2].kind == "n"
        and not mark.gap
        and lex.ordinal_digits
        and lex.ordinal_digits.fullmatch(mark.low)
    ):
        return i - 2, int(toks[i - 2].text[:4]) if toks[i - 2].text.isdecimal() else 0
    if mark.text == "." and i >= 2 and toks[i - 2].kind == "n" and not mark.gap and toks[i - 2].text.isdecimal():
        return i - 2, int(toks[i - 2].text[:4])
    if (
        mark.kind == "w"
        and i >= 3
        and toks[i - 2].text == "."
        and toks[i - 3].kind == "n"
        and not mark.gap
        and lex.ordinal_digits
        and lex.ordinal_digits.fullmatch(mark.low)
    ):
        return i - 3, int(toks[i - 3].text[:4]) if toks[i - 3].text.isdecimal() else 0  # 1.º
    if lex.roman_ordinal is not None and mark.text in _ROMAN:
        return i - 1, _ROMAN[mark.text]
    node = lex.ordinals.root.get(mark.low) if mark.kind == "w" else None
    return (i - 1, node[None]) if node is not None and None in node else (i, 0)


# --- years


def years(scan: Scan) -> Iterator[Part]:
    toks, _lex = scan.toks, scan.lex
    for i in scan.where["digits"]:
        decade = _decade(scan, i)
        if decade is not None:
            yield decade
            continue
        if not is_year(toks, i) or (i and not toks[i].gap and not _may_touch(scan, i)):
            continue
        pair = _year_pair(scan, i)
        if pair is not None:
            yield pair
        elif _is_year_here(scan, i):
            yield Part(i, i + 1, int(toks[i].text))
        elif _joined_to_year(scan, i):
            yield Part(i, i + 1, int(toks[i].text), sure=False)
    for i in scan.where["decade"]:
        named = scan.lex.decade_names.at(scan.toks, i)
        if named is not None:
            yield Part(i, named[0], named[1], high_year=named[1] + 9)
    if not scan.lex.words.decades:
        yield from _decade_words(scan)


def _decade_words(scan: Scan) -> Iterator[Part]:
    """los años noventa, gli anni Novanta."""
    for i in scan.where["number"]:
        number = scan.lex.cardinals.at(scan.toks, i)
        if number is not None and number[1] in range(20, 100, 10) and scan.lex.decade_before.before(scan.toks, i):
            yield Part(i, number[0], 1900 + int(number[1]), high_year=1909 + int(number[1]))


def _may_touch(scan: Scan, i: int) -> bool:
    """An opening bracket, a dash between years or a hyphen after mid- may touch a year."""
    toks = scan.toks
    left = toks[i - 1]
    if left.text in "-‑" and i > 1:
        return toks[i - 2].low in scan.lex.modifier_words or is_year(toks, i - 2)
    return left.text in '([„“"»«–—/' and not (left.text == "/" and i > 1 and toks[i - 2].kind == "w")


def _year_pair(scan: Scan, i: int) -> Part | None:
    """2018/19, 2018/2019: a season or fiscal year."""
    toks = scan.toks
    if (
        i + 2 >= len(toks)
        or toks[i + 1].text not in "/-–"
        or toks[i + 1].gap
        or toks[i + 2].gap
        or toks[i + 2].kind != "n"
    ):
        return None
    low, text = int(toks[i].text), toks[i + 2].text
    if (
        not text.isdecimal()
        or len(text) not in (2, 4)
        or (i + 3 < len(toks) and toks[i + 3].text == "/" and not toks[i + 3].gap)
    ):
        return None
    high = int(text) if len(text) == 4 else low // 100 * 100 + int(text) + (100 if int(text) < low % 100 else 0)
    near = toks[i + 1].text == "/" or (len(text) == 2 and high == low + 1)  # the 2024-25 season
    return Part(i, i + 3, low, high_year=high) if 0 < high - low <= 10 and near else None


def _decade(scan: Scan, i: int) -> Part | None:
    """1990er Jahre, the 1990s, les années 1990 -> the ten years."""
    toks, words = scan.toks, scan.lex.words
    text = toks[i].text
    if (
        not text.isdecimal()
        or len(text) not in (2, 4)
        or text[-1] != "0"
        or (len(text) == 4 and not 1500 <= int(text) <= 2190)
    ):
        return None
    year = int(text) if len(text) == 4 else full_year(text) if int(text) != 0 else 2000
    if len(text) == 2 and 20 <= int(text) < 70:
        year = 1900 + int(text)
    suffix = toks[i + 1] if i + 1 < len(toks) else None
    j = i + 2
    if suffix is not None and suffix.low == "'" and not suffix.gap and j < len(toks):
        suffix, j = toks[j], j + 1  # 1990's, 1990'erne
    if words.decades and suffix is not None and not suffix.gap and re.fullmatch(words.decades, suffix.low):
        end = j
        if j + 1 < len(toks) and toks[j].text == "-" and not toks[j].gap:
            j += 1
        jahre = j < len(toks) and toks[j].low in {w.lower() for w in words.decade_words}
        if (
            len(text) == 4
            or jahre
            or (not words.decade_words and i and toks[i - 1].low in ("the", "early", "late", "mid"))
        ):
            return Part(i, j + 1 if jahre else end, year, high_year=year + 9)
        return None
    before = scan.lex.decade_before.before(toks, i)
    if before is not None and (len(text) == 4 or int(text) >= 20):
        mark = words.decade_mark != "" and suffix is not None and suffix.text == words.decade_mark and not suffix.gap
        if words.decade_mark and not mark:
            return None  # lata 2020
        return Part(i, i + 1 + mark, year, high_year=year + 9)
    return None


def _is_year_here(scan: Scan, i: int) -> bool:
    """True if nothing says that the four digits count something and something says that they are a year."""
    toks, lex = scan.toks, scan.lex
    before = toks[i - 1] if i else None
    if lex.year_marks.at(toks, i + 1):
        return True
    if _is_measured(scan, i):
        return False
    if before is not None and before.low in lex.strong_year_context:
        return True
    if before is not None and before.low in lex.words.around and not _counts_german(scan, i):
        return True  # um 1220
    if lex.words.years_need_context:
        return _is_year_in_context(scan, i)
    in_context = before is not None and before.low in lex.year_context
    round_count = int(toks[i].text) % 50 == 0
    if round_count and not in_context and lex.qualifiers.before(toks, i):
        return False
    if not 1700 <= int(toks[i].text) <= 2100:
        return False
    if not lex.words.noun_case:
        return not _counts_round(scan, i)
    return not _counts_german(scan, i) or (
        in_context and before is not None and before.low not in ("von", "für") and not round_count
    )


def _is_measured(scan: Scan, i: int) -> bool:
    """2019 Euro, EUR 2019, Halle 2019, 2019-teilig: something around the digits says that they are no year."""
    toks, lex = scan.toks, scan.lex
    if has_unit(scan, i + 1) or lex.scales.at(toks, i + 1) or lex.money_before.before(toks, i):
        return True
    if lex.labels.before(toks, i) and toks[i - 1].low not in lex.year_context:
        return True
    if i + 2 >= len(toks):
        return False
    hyphen, word = toks[i + 1], toks[i + 2]
    return hyphen.text in "-‑" and not hyphen.gap and not word.gap and word.kind == "w"


def _is_year_in_context(scan: Scan, i: int) -> bool:
    """For a language in which four bare digits are a year only behind a word such as "in", or behind another year."""
    toks, lex = scan.toks, scan.lex
    if i > 1 and is_year(toks, i - 2) and (toks[i - 1].text in DASHES or lex.to.at(toks, i - 1) is not None):
        return True
    following = toks[i + 1] if i + 1 < len(toks) else None
    counted = (
        following is not None
        and following.low not in lex.stop
        and lex.plural is not None
        and lex.plural.search(following.low) is not None
    )
    return i > 0 and toks[i - 1].low in lex.year_context and 1700 <= int(toks[i].text) <= 2100 and not counted


def _counts_round(scan: Scan, i: int) -> bool:
    """English and French part thousands: four bare digits count only when they are round (2000 visitors)."""
    toks, lex = scan.toks, scan.lex
    following = toks[i + 1] if i + 1 < len(toks) else None
    if lex.plural is not None:  # four digits are written without a point as well: 1997 socios
        counted = (
            following is not None
            and following.kind == "w"
            and following.text.islower()
            and following.low not in lex.stop
            and following.low not in lex.cardinals.root
            and lex.plural.search(following.low) is not None
        )
        return counted and (int(toks[i].text) % 50 == 0 or not i or toks[i - 1].low not in lex.year_context)
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
        and is_year(scan.toks, found[0])
        and _is_year_here(scan, found[0])
    )
