"""The dateline: where and when, before the first sentence or on a line of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from pressflow.sources._looks import ends_sentence
from pressflow.sources._when import find_days, months, weekdays
from pressflow.sources._words import words

_WORD = r"(?:['’]s-|[dl]['’])?[^\W\d_](?:[^\W\d_]|['’.](?=[^\W\d_]))*\.?"
_PLACE = rf"{_WORD}(?:(?:\s?/\s?|\s?[-–]\s?(?=[^\W\d_]+/)|-|,\s|\s){_WORD}){{0,7}}"
_PAREN = r"\s*\([^()]{1,40}\)"
_STOP = r"(?:\s*\.?\s*(?:[–—―‒|:]+|-{1,3}(?=\s|$))\s*|\.\s+|\.?\s*$|\s+(?=[„»«“\"A-ZÄÖÜ]))"
_CLOCK = r"(?:,?\s*(?:um\s+)?\d{1,2}(?:[.:]\d{2})?\s*(?:Uhr|h)\b)?"

_LONGEST = 250  # no dateline ends after that many characters

_AGENCIES = words(
    """ots obs pts dpa ddp dapd apa sda ats kna epd afp ap rtr reuters prnewswire businesswire pressetext awp
    keystone-sda presseportal idw dts pm pi ric na apa-ots ntb ptext"""
)
_SMALL = words(
    """am an der die dem den im in bei ob unter über vor auf zu zum zur v. d. a. i. u. h. o. und et de du la le les
    sur sous en upon on the of da do y e"""
)
# between the place and the date
_LINKS = words("den am im dem le the on")
# words that open a sentence or a heading, not a dateline
_NO_PLACE = words(
    """der die das den dem des ein eine einer eines im in am an ab um zum zur zu bei mit seit nach vor von vom für auf
    aus bis wir sie er es ich ihr wer was wie wo wann warum und oder aber auch nur noch neu neue neuer neues jetzt
    heute gestern morgen dann so hier dort nicht kein keine alle mehr update korrektur berichtigung termin termine
    achtung eilmeldung exklusiv
    foto fotos bild video presse news info fazit tipp hinweis wichtig hintergrund kontakt beginn start ende ort datum
    zeit wann stand redaktion the a an at from since after before about our we this it un une des du au aux"""
)
# what ends so is an idea or an event, not a place
_ABSTRACT = re.compile(
    r"(?i)(?!koblenz|bregenz|florenz|tunis|reykjav)\w{3,}(?:ung|ungen|heit|keit|tion|schaft|ismus|tät|nis|ment|jahr|tag|woche|preis|fest|abend|messe|tur|ik|enz)$"
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """text: place and date as written, without brackets around them and without the dash. rest: what follows."""

    text: str
    place: str
    day: date | None
    rest: str


@cache
def _date_pattern() -> str:
    """Any way to write a day, with its weekday and `den`, as one pattern without names."""
    words = "|".join(re.escape(w) for w in sorted(months(), key=lambda w: (-len(w), w)))
    week = "|".join(re.escape(w) for w in sorted(weekdays(), key=lambda w: (-len(w), w)) if len(w) > 1)
    day = (
        rf"(?:\d{{1,2}}(?:\.|er|st|nd|rd|th)?\s{{0,3}}(?:{words})\b\.?(?:\s{{0,3}}\d{{4}})?|(?:{words})\s\d{{1,2}},?\s\d{{4}}|\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?\d{{4}}|\s?\d{{2}})?"
        rf"|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}/\d{{1,2}}/\d{{4}}|(?:{words})\s\d{{4}})"
    )
    link = r"(?:(?:den|dem|am|im|le|the|on)\s+)?"
    return rf"(?:(?:{week})\.?,?\s+)?{link}(?:(?:{week})\.?,?\s+(?:den\s+|dem\s+)?)?(?i:{day})(?!\d)"


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    when = rf"(?P<date>(?i:{_date_pattern()})){_CLOCK}"
    link = r"(?:\s*[,|/·:]\s*|\s+[–—-]\s+|\s+)"
    place = rf"(?P<place>{_PLACE})(?P<paren>{_PAREN})?(?:\s?/(?P<slash>ots|dpa|pts|apa|ddp))?"
    return tuple(
        re.compile(shape)
        for shape in (
            rf"[(\[](?P<inside>{place}{link}{when})[)\]](?P<stop>{_STOP}|\s*)",
            rf"(?P<inside>{place}{link}{when}(?:{_PAREN})?)(?P<stop>{_STOP})",
            rf"(?P<inside>(?P<place>{_PLACE})\s[(\[]{when}[)\]])(?P<stop>\s*[.:–—-]+\s+|\s*$|\s+(?=[„»«“\"A-ZÄÖÜ]))",
            rf"(?P<inside>{when}(?:\s*[,|/·]\s*|\s+[–—-]\s+){place})(?P<stop>\s*[–—―‒|:]+\s*|\s+-{{1,3}}\s+|\.?\s*$)",
            rf"[(\[]?(?P<inside>{when})[)\]]?(?P<stop>\s*\.?\s*(?:[–—―‒|:]+|-{{1,3}}(?=\s|$))\s*|\.?\s*$)",
        )
    )


_PLACE_ONLY = re.compile(
    rf"[(\[]?(?P<inside>(?P<place>{_PLACE})(?P<paren>{_PAREN})?(?:\s?/(?P<slash>ots|dpa|pts|apa))?)[)\]]?\.?\s*(?P<dash>[–—―‒]|-{{1,2}}(?=\s))\s*"
)
# as newspapers set it
_CAPITALS = re.compile(
    r"(?P<inside>(?P<place>[A-ZÄÖÜ]{4,}(?:[ /-][A-ZÄÖÜ]{2,}){0,3}))\.\s+(?=[„»«“\"]?[A-ZÄÖÜ][a-zäöüß])"
)


def split_dateline(text: str) -> Dateline | None:
    """The dateline at the beginning of a paragraph, or None. rest is "" where it stands alone."""
    for shape in _shapes():
        match = shape.match(text[:_LONGEST])
        if match and (found := _checked(match, text)):
            return found
    return _place_only(text)


def standalone_dateline(text: str) -> Dateline | None:
    """The dateline that is the whole line, with at least a full date, or None."""
    found = split_dateline(text) if len(text) <= 120 else None
    return found if found and not found.rest and found.day else None


def _checked(match: re.Match[str], text: str) -> Dateline | None:
    groups = match.groupdict()
    rest = text[match.end() :].strip()
    days = find_days(groups["date"])
    if not days:
        return None
    place = _place(groups.get("place"), groups.get("paren"))
    if place is None:
        return None
    bare = not groups.get("stop", "").strip()
    if rest and not _opens(rest):
        return None
    if place and _ABSTRACT.match(place) and f"{place}:" in match[0]:
        return None  # "Eröffnung: 9. Oktober 2026"
    if rest and bare and (not days[0].value or not place):
        return None
    if not days[0].value and (not place or not rest):
        return None
    return Dateline(_inside(match), place, days[0].value, rest)


def _opens(rest: str) -> bool:
    """True if `rest` begins as a sentence does."""
    first = rest.lstrip("„“\"»«›‹'(…+– ")[:1]
    return first.isupper() or first.isdigit() or first.istitle() or "@" in rest.split(" ", 1)[0]


def _inside(match: re.Match[str]) -> str:
    return match["inside"].strip()


def _place(place: str | None, paren: str | None) -> str | None:
    """The place without the agency's mark; "" if none is written, None if the words are no place."""
    place = _without_links(place or "")
    if not place:
        return ""
    parts = [w for w in re.split(r"[\s/,]+", place) if w]
    bare = [w.lower().rstrip(".") for w in parts]
    if bare[0] in _NO_PLACE or len(place) > 60:
        return None
    if any(w in weekdays() and len(w) > 2 for w in bare) or any(w in months() and len(w) > 3 for w in bare):
        return None
    if not all(w[0].isupper() or w.lower() in _SMALL or _ELIDED.match(w) for w in parts):
        return None
    if not parts[0][0].isupper() and not _ELIDED.match(parts[0]):
        return None
    if parts[-1].lower() in _SMALL and not parts[-1].endswith("."):
        return None
    if paren and not _is_agency(paren):
        place += " " + paren.strip()
    return place.strip()


_ELIDED = re.compile(r"(?i)[dl]['’]|['’]s")


def _without_links(place: str) -> str:
    """`München, den` and `Berlin, Montag` without what belongs to the date, `Hamburg/ots` without the agency."""
    while True:
        head, divider, last = re.match(r"(.*?)(?:([\s,/]+)([^\s,/]+))?$", place.strip(), re.DOTALL).groups()  # type: ignore[union-attr]
        word = (last or head).lower().rstrip(".")
        if (
            word in _LINKS
            or (word in weekdays() and len(word) > 1)
            or (divider and "/" in divider and word in _AGENCIES)
        ):
            place = head if last else ""
        else:
            return place.strip(" ,")


def _is_agency(paren: str) -> bool:
    """True for `(OTS)` and `(pm/sda)`: an agency's mark or an author's, in small letters; `(Oder)` is a river."""
    inside = paren.strip(" ()")
    mark = re.split(r"[/\s,]", inside.lower())[0]
    return (
        mark in _AGENCIES
        or bool(re.match(r"(?:pts|ots|dpa)\d*$", mark))
        or bool(re.fullmatch(r"[a-zäöüß]{2,6}(?:/[\w.-]{1,12})*", inside))
    )


def _place_only(text: str) -> Dateline | None:
    """`Frankfurt am Main – Die ...`, `Wien (OTS) - Die ...`, `KIEL. Die ...`.

    "Digitalisierung – Motor des Wandels – ist ..." begins like one: dashes that come in pairs enclose a remark.
    """
    match = _PLACE_ONLY.match(text[:_LONGEST]) or _CAPITALS.match(text[:_LONGEST])
    if not match or not text[match.end() :]:
        return None
    rest = text[match.end() :].strip()
    place = _place(match["place"], match.groupdict().get("paren"))
    if not place or not _opens(rest) or len(rest) < 40 or not ends_sentence(rest):
        return None
    if match.re is _CAPITALS:
        return Dateline(_inside(match), place, None, rest)
    agency = bool(match["slash"]) or bool(match["paren"] and _is_agency(match["paren"]))
    if not agency:
        sentence = re.split(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ„»«])", rest)[0]
        dashes = len(re.findall(r"\s[–—]\s|\s-\s", sentence))
        last = re.split(r"[\s/,-]+", match["place"])[-1]
        if dashes % 2 or _ABSTRACT.match(last) or len(match["place"].split()) > 5:
            return None
    return Dateline(_inside(match), place, None, rest)
