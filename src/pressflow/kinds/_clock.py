"""Tokens -> times of day: 18.30 Uhr, 6.30 pm, 18 h 30, 10 bis 17 Uhr, noon."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pressflow.kinds._doc import Scan
from pressflow.kinds._nouns import noun_after
from pressflow.kinds._scan import Tok
from pressflow.model import Fact

_HOUR = re.compile(r"([01]?[0-9]|2[0-4])(?:\.([0-5][0-9]))?")
_ZONE = re.compile(r"(?:MEZ|MESZ|CET|CEST|GMT|UTC|BST|HEC|HNEC|EST|EDT|PST|PDT|WEZ|OEZ|HAEC|EET|EEST)\Z")
_SPOKEN_MINUTES = frozenset(range(10, 60, 5))


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
    last = free = 0
    for i in sorted({*scan.where["digits"], *scan.where["number"], *scan.where["hour"]}):
        if i < last:
            continue
        clock = _parted(scan, i, free) or (_digits(scan, i) if toks[i].kind == "n" else _words(scan, i))
        if clock is not None:
            clock, last = _by_day(scan, clock), clock.last
            free = last if clock.marked else free
            if last < len(toks) and _ZONE.match(toks[last].text):
                zone = toks[last].text
                clock, last = replace(clock, last=last + 1, zone=zone, marked=True), last + 1
            elif last + 2 < len(toks) and toks[last].text == "(" and toks[last + 2].text == ")":  # 11 Uhr (MEZ)
                clock = replace(clock, zone=toks[last + 1].text) if _ZONE.match(toks[last + 1].text) else clock
            yield clock


def _continues(toks: Sequence[Tok], i: int) -> bool:
    """True if a mark before token i ties it to more digits: not in "Beginn:18:00 Uhr", "ca.21 Uhr"."""
    return toks[i - 1].text in ",/" or (toks[i - 1].text in ":." and (i < 2 or toks[i - 2].kind != "w"))


def _parted(scan: Scan, i: int, free: int) -> Clock | None:
    """halb acht, Viertel nach 7: minutes in words before the hour."""
    toks, lex = scan.toks, scan.lex
    part = lex.clock_parts.before(toks, i)
    if part is None or part[0] < free:
        return None
    if toks[i].kind == "n":
        hour, last = int(toks[i].text) if re.fullmatch("1?[0-9]", toks[i].text) else 0, i + 1
    elif (named := lex.hours.at(toks, i)) is not None:  # a quarter to midnight
        return _beside(part[0], named[0], int(named[1][:2]) * 60 + part[1])
    else:
        number = lex.cardinals.at(toks, i)
        whole = number is not None and number[1] == int(number[1])
        hour, last = (int(number[1]), number[0]) if number is not None and whole else (0, i)
    following = toks[last] if last < len(toks) else None
    if not 1 <= hour <= 12 or (following is not None and not following.gap and following.kind in "wn"):
        return None
    if last > i and (_has_unit(scan, last) or noun_after(scan, last) is not None) and not lex.clock.at(toks, last):
        return None
    if (clock := lex.clock.at(toks, last)) is not None:
        last = clock[0]
    minutes = hour % 12 * 60 + part[1] if hour == 12 else hour * 60 + part[1]
    return Clock(part[0], last, minutes // 60 % 12 or 12, minutes % 60, True)


def _beside(first: int, last: int, minutes: int) -> Clock:
    """The time so many minutes after midnight, or before it."""
    return Clock(first, last, minutes // 60 % 24, minutes % 60, True)


def _by_day(scan: Scan, clock: Clock) -> Clock:
    """acht Uhr abends is 20:00: the part of the day stays outside the span."""
    found = scan.lex.day_parts.at(scan.toks, clock.last)
    if found is None or not clock.marked or clock.half or clock.hour > 12:
        return clock
    if found[1] == "pm" or (found[1] == "night" and 9 <= clock.hour < 12):
        return replace(clock, half="pm")
    return replace(clock, hour=clock.hour % 12)


def _digits(scan: Scan, i: int) -> Clock | None:
    toks, lex = scan.toks, scan.lex
    match = _HOUR.fullmatch(toks[i].text)
    if match is None or (i and not toks[i].gap and (toks[i - 1].kind == "n" or _continues(toks, i))):
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
    found = _led(scan, i, j, hour, minute, j > i + 1 or bool(match[2])) or _mark(scan, i, j, hour, minute)
    if found is not None:
        return found
    following = toks[j] if j < len(toks) else None
    if following is not None and not following.gap and (following.kind in "wn" or following.text in ":%€$£°"):
        return None
    before = lex.clock_before.before(toks, i)
    by_day = lex.day_parts.at(toks, j) is not None  # it was 5:42 in the morning; at 8 in the morning
    told = (by_day and before is not None) or (
        colon
        and (
            before is not None
            or by_day
            or (len(toks[i].text) == 2 and i and toks[i - 1].text in ",(|" and not (i > 1 and toks[i - 2].kind == "n"))
        )
    )
    if match[2] and lex.dotted_clock.before(toks, i) is not None:
        told = not _has_unit(scan, j)  # o 18.30
    return Clock(i, j, hour, minute, marked=told or lex.clock_marks.before(toks, i) is not None)


def _mark(scan: Scan, i: int, j: int, hour: int, minute: int) -> Clock | None:
    """The time with the word after it that makes it one."""
    toks, lex = scan.toks, scan.lex
    clock = lex.clock.at(toks, j)
    if clock is not None:
        end = clock[0]
        if minute == 0 and end < len(toks) and re.fullmatch("[0-5][0-9]", toks[end].text) and not _counts(scan, end):
            return Clock(i, end + 1, hour, int(toks[end].text), True)
        return Clock(i, end, hour, minute, minute > 0 or is_hour(scan, i))
    if (
        lex.words.clock_letter
        and j < len(toks)
        and toks[j].text == lex.words.clock_letter
        and ("." in toks[i].text or _opens(scan, i))
    ):
        return Clock(i, j + 1, hour, minute, True)
    if hour == 12 and minute == 0 and (word := lex.hours.at(toks, j)) is not None:
        return Clock(i, word[0], int(word[1][:2]), 0, True)  # 12 noon
    for half, table in (("am", lex.am), ("pm", lex.pm)):
        found = table.at(toks, j)
        if found is not None and 1 <= hour <= 12:
            return Clock(i, found[0], hour, minute, True, half)
    written = minute or j > i + 1 or "." in toks[i].text
    if lex.words.time_format and written and j < len(toks) and toks[j].low in lex.hour_words:
        return Clock(i, j + 1, hour, minute, True)  # 18.30 horas
    if lex.words.hour_mark and minute == 0 and j < len(toks) and toks[j].low in lex.hour_words:
        return _french(scan, i, j, hour)
    return None


def is_hour(scan: Scan, i: int) -> bool:
    """False where the clock's word is also a span of time and nothing before it says that it is none: twee uur."""
    lex, toks = scan.lex, scan.toks
    if not lex.words.clock_needs or not lex.words.clock:
        return True
    if toks[i].kind == "n" and not toks[i].text.isdecimal():
        return True  # 18.30 uur
    return lex.clock_needs.before(toks, i) is not None


def _led(scan: Scan, i: int, j: int, hour: int, minute: int, written: bool) -> Clock | None:
    """alle 18, a las diez y media: an hour by the words before it, unless it counts what follows."""
    toks, lex = scan.toks, scan.lex
    if lex.clock_lead.before(toks, i) is None:
        return None
    part = None if written else lex.clock_minutes.at(toks, j)
    if part is not None:
        hour, minute, j = (hour - (int(part[1]) < 0)) % 24, int(part[1]) % 60, part[0]
    if hour == 12 and minute == 0 and (word := lex.hours.at(toks, j)) is not None:
        return Clock(i, word[0], int(word[1][:2]), 0, True)  # las 12 de la noche
    for half, table in (("am", lex.am), ("pm", lex.pm)):
        found = table.at(toks, j)
        if found is not None and 1 <= hour <= 12:
            return Clock(i, found[0], hour, minute, True, half)
    if j < len(toks) and toks[j].low in lex.hour_words:
        return Clock(i, j + 1, hour, minute, True)
    if part is None and not written and (noun_after(scan, j) is not None or _has_unit(scan, j)):
        return None
    return Clock(i, j, hour, minute, True)


def _has_unit(scan: Scan, j: int) -> bool:
    toks, lex = scan.toks, scan.lex
    return j < len(toks) and (
        toks[j].text in "%€$£°-/" or bool(lex.tails.at(toks, j) or lex.symbols.at(toks, j) or lex.scales.at(toks, j))
    )


def _opens(scan: Scan, i: int) -> bool:
    """True if a weekday or "um" leads to the hours at token i: Mo. 9-12 h."""
    toks, lex = scan.toks, scan.lex
    joint = lex.to_back.before(toks, i)
    k = joint[0] - 1 if joint is not None and joint[0] and toks[joint[0] - 1].kind == "n" else i
    k -= k > 0 and toks[k - 1].text in ".:,"
    return k > 0 and (lex.is_weekday(toks[k - 1].low) or toks[k - 1].low == lex.words.clock_before[0])


def _french(scan: Scan, i: int, j: int, hour: int) -> Clock | None:
    """18h30, 18 h, à 18 heures 30: without minutes only where a time can stand (24 heures is a duration)."""
    toks, lex = scan.toks, scan.lex
    end = j + 1
    if lex.words.time_format:
        opening = i > 1 and toks[i - 2].kind == "n" and lex.to_back.before(toks, i) is not None
        counts = end < len(toks) and (toks[end].low in lex.of_money or noun_after(scan, end) is not None)
        sure = opening and hour > 8 and (toks[j].low == lex.words.hour_mark or not counts)  # de 10 a 19 h
        return Clock(i, end, hour, 0, sure or lex.clock_needs.before(toks, i) is not None)
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
        return Clock(i, clock[0], int(number[1]), 0, is_hour(scan, i))
    led = _led(scan, i, number[0], int(number[1]), 0, False)
    if led is not None:
        return led
    led_to = lex.clock_before.before(toks, i) is not None
    if led_to and (spoken := _minutes_in_words(scan, i, number[0], int(number[1]))) is not None:
        return spoken
    told = lex.day_parts.at(toks, number[0]) is not None and led_to
    return Clock(i, number[0], int(number[1]), marked=told)


def _minutes_in_words(scan: Scan, i: int, j: int, hour: int) -> Clock | None:
    """until eight thirty: the hour, and in the next word its minutes, of which nothing else is counted."""
    toks, lex = scan.toks, scan.lex
    j += j < len(toks) and toks[j].text in "-‑" and not toks[j].gap
    minutes = lex.cardinals.at(toks, j) if lex.words.head_last and 1 <= hour <= 12 and j < len(toks) else None
    if minutes is None or minutes[1] not in _SPOKEN_MINUTES:
        return None
    last = minutes[0]
    for half, table in (("am", lex.am), ("pm", lex.pm)):
        if (found := table.at(toks, last)) is not None:
            return Clock(i, found[0], hour, int(minutes[1]), True, half)
    by_day = lex.day_parts.at(toks, last) is not None
    if not by_day and (noun_after(scan, last) is not None or _has_unit(scan, last)):
        return None
    return Clock(i, last, hour, int(minutes[1]), True)


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
    for name, table in (("to", lex.clock_to), ("list", lex.lists), ("list", lex.onto)):
        found = table.at(toks, left.last)
        at = right.first - (lex.clock_before.before(toks, right.first) is not None and name == "list")  # statt um 7.45
        if found is not None and found[0] in (right.first, at):
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
        if left.marked and not right.marked and _joint(scan, left, right) == "to":
            before = scan.lex.clock_marks.before(scan.toks, left.first) is not None  # kl. 10 til 17
            told = scan.lex.clock_parts.before(scan.toks, left.last - 1) is not None  # von halb acht bis zehn
            found[k] = replace(
                right,
                marked=before
                or (told and noun_after(scan, right.last) is None and not _has_unit(scan, right.last))
                or (bool(scan.lex.words.hour_mark) and right.last - right.first > 1),
            )


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
