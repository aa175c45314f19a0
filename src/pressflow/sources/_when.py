"""Dates and moments as editors write them in the head of a release."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from pressflow.sources._words import words

_CLDR = ("de", "de_AT", "de_CH", "en", "en_GB", "fr", "fr_CH")
# spellings that are no CLDR names: without umlauts, Austrian, typewriter
_MORE_MONTHS = {"maerz": 3, "mrz": 3, "feber": 2, "sept": 9, "jaenner": 1}

_ZONES = {
    "mez": timezone(timedelta(hours=1)),
    "cet": timezone(timedelta(hours=1)),
    "mesz": timezone(timedelta(hours=2)),
    "mez/mesz": None,
    "cest": timezone(timedelta(hours=2)),
    "utc": UTC,
    "gmt": UTC,
    "z": UTC,
    "ortszeit": None,
    "lokalzeit": None,
    "local time": None,
    "heure locale": None,
    "deutscher zeit": ZoneInfo("Europe/Berlin"),
    "deutsche zeit": ZoneInfo("Europe/Berlin"),
    "berliner zeit": ZoneInfo("Europe/Berlin"),
    "wiener zeit": ZoneInfo("Europe/Vienna"),
    "österreichischer zeit": ZoneInfo("Europe/Vienna"),
    "schweizer zeit": ZoneInfo("Europe/Zurich"),
    "mitteleuropäischer zeit": None,
}


@dataclass(frozen=True, slots=True)
class Day:
    """A date with its place in a text. value is None where day, month or year is missing or impossible."""

    start: int
    end: int
    value: date | None
    day: int = 0
    month: int = 0


@cache
def months() -> dict[str, int]:
    """Month by its name in lower case, full or short, in German (Jänner too), English and French."""
    from babel import Locale

    found: dict[str, int] = dict(_MORE_MONTHS)
    for name in _CLDR:
        for form in Locale.parse(name).months.values():
            for width in ("wide", "abbreviated"):
                found.update({word.lower().rstrip("."): number for number, word in form[width].items()})
    return found


@cache
def weekdays() -> dict[str, int]:
    """Weekday (Monday is 0) by its name in lower case, full or short."""
    from babel import Locale

    found: dict[str, int] = {"sonnabend": 5}
    for name in _CLDR:
        for form in Locale.parse(name).days.values():
            for width in ("wide", "abbreviated"):
                found.update({word.lower().rstrip("."): number for number, word in form[width].items()})
    return found


def _alternatives(words: dict[str, int]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    """The ways to write a day, the fullest first; each names day, month and, where it has one, year."""
    month = rf"(?P<month>{_alternatives(months())})(?![^\W\d_])\.?"
    year = r"(?P<year>\d{4})(?!\d)"
    day = r"(?<![\d.,:/-])(?P<day>\d{1,2})"
    shapes = (
        r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)",
        rf"{day}(?:\.|er|st|nd|rd|th)?\s{{0,3}}{month}\s{{0,3}}{year}",
        rf"(?<!\w){month}\s{{1,3}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}{year}",
        rf"{day}\.\s?(?P<month>\d{{1,2}})\.\s?(?P<year>\d{{4}}|\d{{2}})(?![\d.]*\d)",
        rf"{day}/(?P<month>\d{{1,2}})/(?P<year>\d{{4}})(?!\d)",
        rf"{day}\.?\s{{0,3}}{month}(?!\s{{0,3}}\d)",
        rf"{day}\.\s?(?P<month>\d{{1,2}})\.(?!\s?\d)",
        rf"(?<!\w){month}\s{{1,3}}{year}",
    )
    return tuple(re.compile(shape, re.IGNORECASE) for shape in shapes)


def find_days(text: str) -> tuple[Day, ...]:
    """All dates in `text`, in order; partial ones too."""
    days: list[Day] = []
    for shape in _shapes():
        for match in shape.finditer(text):
            if all(match.end() <= d.start or d.end <= match.start() for d in days):
                days.append(_day(match))
    return tuple(sorted(days, key=lambda d: d.start))


def _day(match: re.Match[str]) -> Day:
    parts = match.groupdict()
    written = parts["month"].lower()
    month = int(written) if written.isdecimal() else months()[written]
    day = int(parts.get("day") or 0)
    year = parts.get("year")
    value = None
    if day and year:
        try:
            value = date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        except ValueError:
            value = None
    return Day(match.start(), match.end(), value, day, month)


def read_date(text: str) -> date | None:
    """The date if `text` is one full date and nothing else (a weekday and `den` may stand before it)."""
    text = text.strip()
    days = find_days(text)
    if len(days) != 1 or days[0].value is None or text[days[0].end :].strip(" ."):
        return None
    before = re.sub(rf"(?i)\b(?:{_alternatives(weekdays())}|den|am|le)\b", "", text[: days[0].start])
    return days[0].value if not before.strip(" .,") else None


_CLOCK = re.compile(
    r"(?i)(?<![\d.,:])(?P<hour>\d{1,2})"
    r"(?:(?:[.:](?P<minute>[0-5]\d)(?::[0-5]\d)?)?\s*(?:uhr|h)(?!\w)|:(?P<minute2>[0-5]\d)(?::[0-5]\d)?(?!\d)|h(?P<minute3>[0-5]\d)|(?:[.:](?P<minute4>[0-5]\d))?\s*(?P<half>[ap]\.?m\b\.?))"
)
_OFFSET = re.compile(r"(?i)(?:UTC|GMT)?\s*(?P<sign>[+\u2212-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?(?!\d)")
_ISO = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})[T ](?P<time>\d{2}:\d{2}(?::\d{2})?)\s?(?P<zone>Z|[+-]\d{2}:?\d{2})?(?![\d:])",
    re.IGNORECASE,
)
_ISO_LOOK = re.compile(r"\d{4}-\d{2}-\d{2}T")
# words around a moment that do not move it
_FILLERS = words(
    """bis ab zum zur den dem am um uhr für die das der veröffentlichung frei freigabe freigegeben medien presse erst
    nicht vor bitte beachten achtung gilt von und endet ist gesperrt sperrfrist sperrvermerk embargo embargoed under
    lifted released release strictly until not for before on at the from veröffentlichen jusqu'au jusqu le à publication
    redaktionen wichtig hinweis datum uhrzeit h print online hörfunk tv mit verwendung diese dieser meldung
    pressemitteilung"""
)


class Unreadable(ValueError):  # noqa: N818 -- it is caught and told to the editor as a SourceError
    """Why a moment cannot be read."""


def read_moment(text: str, zone: ZoneInfo, reference: date | None = None, *, until: bool = False) -> datetime:
    """The moment that `text` names, with its zone. Raises Unreadable with the reason.

    reference: gives the year where the text has none.
    until:     the words say "until": then a day alone is not enough, it could mean its beginning or its end.
    Nothing is guessed: two days, two times or words of unknown meaning are refused.
    """
    if _ISO.fullmatch(text.strip()) or _ISO_LOOK.search(text):
        return _iso_moment(text, zone)
    text = re.sub(r"\([^()\d]*\)", lambda m: m[0] if _zone_word(m[0].strip("() ")) else " ", text)
    days = find_days(text)
    if not days:
        raise Unreadable("it names no day")
    if len(days) > 1 and len({(d.day, d.month) for d in days}) > 1:
        raise Unreadable("it names more than one day")
    day = _resolved(days[0], reference)
    rest = text
    for found in reversed(days):
        rest = f"{rest[: found.start]} {rest[found.end :]}"
    clocks = list(_CLOCK.finditer(rest))
    if len({c[0] for c in clocks}) > 1:
        raise Unreadable("it names more than one time")
    if not clocks and until:
        raise Unreadable("it names no time, and 'until' a day may mean its beginning or its end")
    hour, minute = _clock(clocks[0]) if clocks else (0, 0)
    tail = _CLOCK.sub(" ", rest)
    chosen, leftover = _zone(tail, zone)
    _check_weekday(leftover, day)
    return _aware(day, hour, minute, chosen)


def has_clock(text: str) -> bool:
    """True if `text` names a time of the day."""
    rest = text
    for day in reversed(find_days(text)):
        rest = f"{rest[: day.start]} {rest[day.end :]}"
    return bool(_CLOCK.search(rest) or _ISO.search(text))


def is_only_moment(text: str) -> bool:
    """True if `text` is a day or a time or both, and nothing else."""
    rest = text
    for day in reversed(find_days(text)):
        rest = f"{rest[: day.start]} {rest[day.end :]}"
    try:
        rest = _zone(_CLOCK.sub(" ", rest), ZoneInfo("UTC"))[1]
    except Unreadable:
        return False  # a telephone number looks like an offset from UTC
    left = [w.lower() for w in re.findall(r"[^\W_]+", rest)]
    return rest != text and all(w in weekdays() or w in _FILLERS for w in left)


def _iso_moment(text: str, zone: ZoneInfo) -> datetime:
    match = _ISO.search(text)
    if not match:
        raise Unreadable("it is no ISO 8601 time")
    rest = text[: match.start()] + " " + text[match.end() :]
    day = _resolved(find_days(match["day"])[0], None) if find_days(match["day"]) else None
    if day is None:
        raise Unreadable("it names no day of the calendar")
    offset = match["zone"]
    chosen: tzinfo = zone
    if offset:
        chosen = UTC if offset.upper() == "Z" else _offset(_OFFSET.fullmatch(offset))
        _check_weekday(rest, day)
    else:
        chosen, rest = _zone(rest, zone)
        _check_weekday(rest, day)
    hour, minute = (int(part) for part in match["time"].split(":")[:2])
    return _aware(day, hour, minute, chosen)


def _resolved(day: Day, reference: date | None) -> date:
    if day.value:
        return day.value
    if not day.day or not day.month:
        raise Unreadable("it names no day of the calendar")
    if reference is None:
        raise Unreadable("it names no year, or no day of the calendar")
    try:
        near = [date(reference.year + step, day.month, day.day) for step in (-1, 0, 1)]
    except ValueError as error:
        raise Unreadable("it names no day of the calendar") from error
    return min(near, key=lambda d: abs((d - reference).days))


def _clock(match: re.Match[str]) -> tuple[int, int]:
    hour = int(match["hour"])
    minute = int(match["minute"] or match["minute2"] or match["minute3"] or match["minute4"] or 0)
    if half := match["half"]:
        if not 1 <= hour <= 12:
            raise Unreadable(f"{match[0]!r} is no time")
        hour = hour % 12 + (12 if half[0].lower() == "p" else 0)
    if hour > 24 or (hour == 24 and minute):
        raise Unreadable(f"{match[0]!r} is no time")
    return hour, minute


def _zone_word(word: str) -> bool:
    return word.strip().lower() in _ZONES or bool(_OFFSET.fullmatch(word.strip()))


def _zone(text: str, default: ZoneInfo) -> tuple[tzinfo, str]:
    """The zone that the words name, or the default; and the words without it."""
    offset = _OFFSET.search(text)
    if offset and (offset[0].upper().startswith(("UTC", "GMT")) or offset["minutes"]):
        return _offset(offset), text[: offset.start()] + " " + text[offset.end() :]
    for word in sorted(_ZONES, key=len, reverse=True):
        match = re.search(rf"(?i)(?<!\w){re.escape(word)}(?!\w)", text)
        if match:
            return _ZONES[word] or default, text[: match.start()] + " " + text[match.end() :]
    return default, text


def _offset(match: re.Match[str] | None) -> tzinfo:
    if match is None or int(match["hours"]) > 14 or int(match["minutes"] or 0) > 59:
        raise Unreadable("its offset from UTC is impossible")
    delta = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
    return timezone(delta if match["sign"] == "+" else -delta)


def _check_weekday(leftover: str, day: date) -> None:
    """Refuse a wrong weekday and words whose meaning is not known: they may move the moment."""
    for word in re.findall(r"[^\W_]+(?:'\w+)?", leftover):
        low = word.lower()
        if low in weekdays():
            # two letters may be another word ("so", "am"); a full name is meant
            if weekdays()[low] != day.weekday() and len(low) > 3:
                raise Unreadable(f"{day.isoformat()} is no {word}")
        elif low not in _FILLERS:
            raise Unreadable(f"what {word!r} means for the moment is not known")


def _aware(day: date, hour: int, minute: int, zone: tzinfo) -> datetime:
    if hour == 24:
        day, hour = day + timedelta(days=1), 0
    # in the hour that comes twice in autumn the later one is meant: nothing goes out too early
    moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone, fold=1)
    if moment.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != moment.replace(tzinfo=None):
        raise Unreadable("the clock skips that hour on this day")
    return moment.replace(fold=0) if moment.utcoffset() == moment.replace(fold=0).utcoffset() else moment
