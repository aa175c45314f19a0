"""The embargo line: what says "not before", and the moment that it names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from pressflow.errors import SourceError
from pressflow.model import Position
from pressflow.sources._paragraph import Paragraph
from pressflow.sources._when import Unreadable, find_days, has_clock, is_only_moment, read_moment, weekdays

_LEADS = (
    r"[-–—*!+#>\s(\[]*(?:(?:(?:achtung|bitte|wichtig|hinweis|beachten sie|please note|attention)[\s:,!-]*){1,3}"
    r"(?:die\s+)?)?"
)
_KEYWORD = re.compile(
    rf"(?i){_LEADS}(?P<word>sperrfrist(?:vermerk)?|sperrvermerk|gesperrt(?=\s+(?:bis|für))"
    r"|s p e r r f r i s t|frei(?:gegeben)?(?=\s+(?:ab|für|zur veröffentlichung (?:ab|am))\b)"
    r"|freigabe(?=\s*[:–-]|\s+(?:ab|am|zum)\b)|embargo(?:ed)?|sous embargo"
    r"|nicht (?:zur veröffentlichung |veröffentlichen )?vor(?= )"
    r"|veröffentlichung\s+(?:erst|frühestens|nicht vor|frei)(?= )|not for (?:release|publication) (?:before|until))"
)
# what may follow the word where it is meant as an order to the press; "Sperrfrist für Neubauten endet" is none
_ORDER = re.compile(
    r"(?i)\s*(?:[:!–—|.,)\]-]|$)|\s+(?:beachten|bis|ab|von|am|vor|until|till|jusqu|for"
    r"|für (?:die |alle )?(?:veröffentlichung|medien|presse|print|online|redaktion)|zur veröffentlichung|endet|gilt|ist"
    r"|zum)\b"
    r"|(?:\s+für)?(?:\s+de[nrm])?\s+\(?\d|(?:\s+für)?(?:\s+de[nrm])?\s*(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\b"
    r"|\s*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)
_STRONG = re.compile(r"(?i)sperr|embargo|s p e r r")
_NONE = re.compile(
    r"(?i)\W*(?:keine?|none|aufgehoben|entfällt|nein|sofort(?: frei(?:gegeben)?)?|ab sofort|zur sofortigen \w+"
    r"|aucun)\W*"
)
_INLINE = re.compile(r"(?i)\bsperrfrist\s*:")
_UNTIL = re.compile(r"(?i)\b(?:bis|until|till|jusqu\w*)\b")
_FREE = re.compile(r"(?i)[\s:]*ab\s+(?:\d+\s+jahre|sofort)")


@dataclass(frozen=True, slots=True)
class Embargo:
    """A moment with its zone, and the line that names it. timed: the line names a time, not only a day."""

    moment: datetime
    at: Position
    timed: bool = True


def take_embargoes(
    paragraphs: tuple[Paragraph, ...], zone: ZoneInfo, reference: date | None
) -> tuple[tuple[Embargo, ...], tuple[Paragraph, ...]]:
    """All embargo lines of a release, read, and the paragraphs without them.

    Raises SourceError for a line that looks like one and cannot be read: going out too early is the worst outcome.
    """
    embargoes: list[Embargo] = []
    kept: list[Paragraph] = []
    queue = [part for p in paragraphs for part in _apart(p)]
    index = 0
    while index < len(queue):
        paragraph = queue[index]
        index += 1
        order = _order(paragraph.text)
        if order is None:
            kept.append(paragraph)
            continue
        # a moment that is broken over lines is one: a time left on the next line would be lost
        while index < len(queue) and _completes(order, queue[index].text):
            order, index = f"{order} {queue[index].text}", index + 1
        wording, rest = _sentence(order)
        embargoes.append(_read(wording, paragraph, zone, reference))
        if rest:
            kept.append(replace(paragraph, text=rest, lines=()))
    return tuple(embargoes), tuple(kept)


def _apart(paragraph: Paragraph) -> tuple[Paragraph, ...]:
    """`PRESSEMITTEILUNG – Sperrfrist: ...` as two paragraphs."""
    match = _INLINE.search(paragraph.text)
    if not match or len(paragraph.text) > 200 or _order(paragraph.text) is not None:
        return (paragraph,)
    before = re.sub(r"[\s–—|/(,;:-]+$", "", paragraph.text[: match.start()])
    after = paragraph.text[match.start() :]
    if paragraph.text[: match.start()].rstrip().endswith("("):
        after = after.rstrip(") ")
    if not before or not re.search(r"\d", after) or re.search(r"(?i)\b(?:die|der|eine|keine)$", before):
        return (paragraph,)
    return (replace(paragraph, text=before, lines=()), replace(paragraph, text=after, lines=()))


def is_embargo(text: str) -> bool:
    """True if the line looks like an embargo, readable or not."""
    return _order(text) is not None


def _order(text: str) -> str | None:
    """What follows the embargo word if the paragraph is an embargo line, else None. "" if nothing follows."""
    match = _KEYWORD.match(text)
    if not match:
        return None
    after = text[match.end() :]
    link = _ORDER.match(after)
    if not link or _NONE.fullmatch(after) or _FREE.match(after):
        return None
    strong = bool(_STRONG.search(match["word"]))
    timely = bool(find_days(after) or re.search(r"(?i)\buhr\b|\d{1,2}:\d{2}", after)) or _names_weekday(after)
    if not strong and (not timely or (is_sentence(text) and not re.search(r"(?i)veröffentl|public|release", text))):
        return None
    # "Embargo: EU beschließt neue Sanktionen" is news; "Sperrfrist: Ende der Rede" has to be decided by a person
    if match["word"].lower() == "embargo" and not timely and len(after.split()) > 3:
        return None
    if strong and not timely and len(after) > 120:
        return None
    if after.lstrip()[:1].isalpha() and not timely and is_sentence(text):
        return None
    return after.strip(" :!–—|.-")


def is_sentence(text: str) -> bool:
    return len(text.split()) > 6 and text.rstrip().endswith(".")


def _names_weekday(text: str) -> bool:
    return any(w in weekdays() and len(w) > 3 for w in re.findall(r"[^\W\d_]+", text.lower()))


def _completes(order: str, line: str) -> bool:
    """True if `line` is the day or the time that the order still lacks, and nothing else."""
    if len(line) > 120 or not is_only_moment(line):
        return False
    return (bool(find_days(line)) and not find_days(order)) or (has_clock(line) and not has_clock(order))


def _sentence(order: str) -> tuple[str, str]:
    """The words up to the end of the sentence that names the moment, and what follows: the release's own text."""
    for match in re.finditer(r"(?<=[a-zäöüß)\d])[.!]\s+(?=[A-ZÄÖÜ„»«\"])", order):
        head, rest = order[: match.start() + 1], order[match.end() :]
        days = find_days(order)
        if days and all(d.end <= match.start() + 1 for d in days[:1]) and len(rest) > 40 and not re.match(r"\d", rest):
            return head, rest
    return order, ""


def _read(words: str, paragraph: Paragraph, zone: ZoneInfo, reference: date | None) -> Embargo:
    try:
        moment = read_moment(words, zone, reference, until=bool(_UNTIL.search(paragraph.text)))
    except Unreadable as error:
        raise SourceError(
            f"this looks like an embargo and cannot be read: '{paragraph.text[:100]}': {error}",
            "write 'Sperrfrist: 2. September 2026, 10 Uhr' (day, month, year, time), or remove the line",
            paragraph.at,
        ) from error
    return Embargo(moment, paragraph.at, has_clock(words))
