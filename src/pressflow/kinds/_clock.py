"""Tokens -> times of day: 18.30 Uhr, 6.30 pm, 18 h 30, 10 bis 17 Uhr, noon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pressflow.kinds._doc import Scan
from pressflow.model import Fact

_HOUR = re.compile(r"([01]?[0-9]|2[0-4])(?:\.([0-5][0-9]))?")
_ZONE = re.compile(r"(?:MEZ|MESZ|CET|CEST|GMT|UTC|BST|HEC|HNEC|EST|EDT|PST|PDT|WEZ|OEZ|HAEC|EET|EEST)\Z")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as far as it is written. marked: a word (Uhr, pm, h) says that it is one. half: am or pm."""

    first: int
    last: int
    hour: int
    minute: int = 0
    marked: bool = False
    half: str = ""
    zone: str | None = None

    @property
    def value(self) -> str:
        hour = self.hour
        if self.half:
            hour = hour % 12 + (12 if self.half == "pm" else 0)
        return f"{hour % 24:02d}:{self.minute:02d}"


def times(scan: Scan) -> list[Fact]:
    """The times and ranges of times of the text, worked out once."""
    if "times" not in scan.memo:
        scan.memo["times"] = _times(scan)
    return list(scan.memo["times"])


def _times(scan: Scan) -> list[Fact]:
    found = list(_clocks(scan))
    if not any(clock.marked for clock in found):
        return []
    _hand_back(scan, found)
    return list(_facts(scan, found))


def _clocks(scan: Scan) -> Iterator[Clock]:
    toks = scan.toks
    last = 0
    for i in sorted({*scan.where["digits"], *scan.where["number"], *scan.where["hour"]}):
        if i < last:
            continue
        clock = _digits(scan, i) if toks[i].kind == "n" else _words(scan, i)
        if clock is not None:
            last = clock.last
            if last < len(toks) and _ZONE.match(toks[last].text):
                zone = toks[last].text
                clock, last = replace(clock, last=last + 1, zone=zone, marked=True), last + 1
            yield clock


def _digits(scan: Scan, i: int) -> Clock | None:
    toks, lex = scan.toks, scan.lex
    match = _HOUR.fullmatch(toks[i].text)
    if match is None or (i and not toks[i].gap and (toks[i - 1].kind == "n" or toks[i - 1].text in ":.,/")):
        return None
    hour, minute, j, colon = int(match[1]), int(match[2] or 0), i + 1, False
    if (
        j + 1 < len(toks)
        and toks[j].text == ":"
        and not toks[j].gap
        and not toks[j + 1].gap
        and re.fullmatch("[0-5][0-9]", toks[j + 1].text)
    ):
        if match[2] or (j + 2 < len(toks) and toks[j + 2].text == ":" and not toks[j + 2].gap):
            return None
        minute, j, colon = int(toks[j + 1].text), j + 2, True
    found = _mark(scan, i, j, hour, minute)
    if found is not None:
        return found
    following = toks[j] if j < len(toks) else None
    if following is not None and not following.gap and (following.kind in "wn" or following.text in ":%€$£°"):
        return None
    before = lex.clock_before.before(toks, i)
    told = colon and (
        before is not None
        or (len(toks[i].text) == 2 and i > 0 and toks[i - 1].text in ",(|" and not (i > 1 and toks[i - 2].kind == "n"))
    )
    return Clock(i, j, hour, minute, marked=told)


def _mark(scan: Scan, i: int, j: int, hour: int, minute: int) -> Clock | None:
    """The time with the word after it that makes it one."""
    toks, lex = scan.toks, scan.lex
    clock = lex.clock.at(toks, j)
    if clock is not None:
        end = clock[0]
        if minute == 0 and end < len(toks) and re.fullmatch("[0-5][0-9]", toks[end].text) and not _counts(scan, end):
            return Clock(i, end + 1, hour, int(toks[end].text), True)
        return Clock(i, end, hour, minute, True)
    if hour == 12 and minute == 0 and (word := lex.hours.at(toks, j)) is not None:
        return Clock(i, word[0], int(word[1][:2]), 0, True)  # 12 noon
    for half, table in (("am", lex.am), ("pm", lex.pm)):
        found = table.at(toks, j)
        if found is not None and 1 <= hour <= 12:
            return Clock(i, found[0], hour, minute, True, half)
    if lex.words.hour_mark and minute == 0 and j < len(toks) and toks[j].low in lex.hour_words:
        return _french(scan, i, j, hour)
    return None


def _french(scan: Scan, i: int, j: int, hour: int) -> Clock | None:
    """18h30, 18 h, à 18 heures 30: without minutes only where a time can stand (24 heures is a duration)."""
    toks, lex = scan.toks, scan.lex
    end = j + 1
    if end < len(toks) and re.fullmatch("[0-5][0-9]", toks[end].text) and not _counts(scan, end):
        return Clock(i, end + 1, hour, int(toks[end].text), True)
    if lex.clock_needs.before(toks, i) is not None:
        return Clock(i, end, hour, 0, True)
    return Clock(i, end, hour, 0, False)


def _counts(scan: Scan, i: int) -> bool:
    """True if the two digits after "Uhr" begin something else: 18 Uhr 30 Gäste."""
    toks, lex = scan.toks, scan.lex
    following = toks[i + 1] if i + 1 < len(toks) else None
    if following is None or following.kind == "s" or following.kind == "b":
        return following is not None and following.text in "%€$£"
    return (
        bool(lex.tails.at(toks, i + 1))
        or (lex.words.noun_case and following.text[0].isupper())
        or following.low in ("mm", "cm")
    )


def _words(scan: Scan, i: int) -> Clock | None:
    """noon, zwölf Uhr, six o'clock."""
    toks, lex = scan.toks, scan.lex
    hour = lex.hours.at(toks, i)
    if hour is not None:
        if lex.words.hour_mark and lex.clock_before.before(toks, i) is None:
            return None
        return Clock(i, hour[0], int(hour[1][:2]), int(hour[1][3:]), True)
    number = lex.cardinals.at(toks, i)
    if number is None or not 0 <= number[1] <= 24 or number[1] != int(number[1]):
        return None
    clock = lex.clock.at(toks, number[0])
    if clock is not None:
        return Clock(i, clock[0], int(number[1]), 0, True)
    return Clock(i, number[0], int(number[1]))


def _joint(scan: Scan, left: Clock, right: Clock) -> str:
    toks, lex = scan.toks, scan.lex
    if not 0 < right.first - left.last <= 3:
        return ""
    if (
        lex.between.before(toks, left.first) is not None
        and (found := lex.between_and.at(toks, left.last))
        and found[0] == right.first
    ):
        return "to"
    for name, table in (("to", lex.to), ("list", lex.lists)):
        found = table.at(toks, left.last)
        if found is not None and found[0] == right.first:
            return "comma" if toks[left.last].text == "," else name
    return ""


def _hand_back(scan: Scan, found: list[Clock]) -> None:
    """10, 14 und 16 Uhr; 10–11.30 am: what marks the last marks those before it."""
    listed = False
    for k in range(len(found) - 2, -1, -1):
        left, right = found[k], found[k + 1]
        joint = _joint(scan, left, right)
        before, listed = listed, joint in ("list", "comma")
        if (
            not joint
            or (joint == "comma" and not before)
            or not right.marked
            or (left.marked and left.half == right.half)
        ):
            continue
        if left.marked and not right.half:
            continue
        half = left.half or right.half
        if half == "pm" and not left.half and left.hour % 12 > right.hour % 12:
            half = "am"  # 10 to 2 pm
        if joint != "to" and scan.toks[left.first].kind != scan.toks[right.first].kind:
            continue
        found[k] = replace(left, marked=True, half=half)
    for k in range(1, len(found)):
        left, right = found[k - 1], found[k]
        if left.marked and not right.marked and _joint(scan, left, right) == "to" and scan.lex.words.hour_mark:
            found[k] = replace(right, marked=right.last - right.first > 1)


def _facts(scan: Scan, found: list[Clock]) -> Iterator[Fact]:
    k = 0
    while k < len(found):
        left = found[k]
        right = found[k + 1] if k + 1 < len(found) else None
        if (
            left.marked
            and right is not None
            and right.marked
            and _joint(scan, left, right) == "to"
            and left.value != right.value
        ):
            yield scan.fact("time", left.first, right.last, f"{left.value}..{right.value}", timezone=right.zone)
            k += 2
            continue
        if left.marked:
            yield scan.fact("time", left.first, left.last, left.value, timezone=left.zone)
        k += 1
