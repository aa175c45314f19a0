"""A trained model's candidates, mended: what rules know better about where a name begins and ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from pressflow.kinds._names import GAP, MODEL, UPPER, Found, genitive_base, is_function, plain
from pressflow.kinds._names_beside import HUMAN, belongs_to_place, beside_kind, is_common, label_of
from pressflow.kinds._names_houses import own_kind
from pressflow.kinds._names_orgs import legal_form_pattern, without_legal_form
from pressflow.kinds._names_people import SMALL
from pressflow.kinds._names_shapes import is_mere_noun, is_other_thing, told_by_shape, within_sentence
from pressflow.locales import Locale, find_locale

if TYPE_CHECKING:
    from spacy.tokens import Doc

Candidate = tuple[int, int, str]  # start, end (code points), PER, ORG, LOC or MISC
Recogniser = Callable[["Doc"], Iterable[Candidate]]

_TYPES = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": ""}
_EDGES = " \t\n\r\u00a0\u202f„“”\"»«‚‘’'›‹()[]{},;:!?–—-•*·|+/…"
_LEAD = re.compile(r"\S+")
_CLOSED = {")": "(", "]": "["}


def model_names(text: str, candidates: Iterable[Candidate], locale: Locale) -> Iterator[Found]:
    """The candidates as names, with type and canonical value; none that can be no name."""
    for start, end, label in candidates:
        for first, last in _parted(text, start, end, label):
            found = _mended(text, first, last, label, locale)
            if found is not None:
                yield found


def _parted(text: str, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """Zwettl/Wien are two places, and so are those in „vor Lingen nach Oldenburg“."""
    if label != "LOC":
        yield start, end
        return
    parts = re.finditer(r"(?:^|/|[^\S\n]nach[^\S\n])((?:(?![^\S\n]nach[^\S\n])[^/])+)", text[start:end])
    yield from ((start + m.start(1), start + m.end(1)) for m in parts)


def _mended(text: str, start: int, end: int, label: str, locale: Locale) -> Found | None:
    start, end = within_sentence(text, *_within_line(text, start, end))
    start, end = _trimmed(text, *_unquoted(text, start, end))
    behind = _past_leads(text, start, end, label, locale)
    lead = text[start:behind].strip()
    if lead in locale.names.places.nouns:
        label = "LOC"
    elif label == "ORG" and is_function(lead, locale):
        label = "PER"
    start = behind
    if tail := _DAY.search(text[start:end]):
        end = start + tail.start()  # die Stadtwerke Kiel [am Freitag]
        if " " not in text[start:end] and is_common(text[start:end], locale):
            return None
    end = _to_its_end(text, start, _without_next(text, start, end, locale), label, locale)
    if label == "PER":
        end = _to_surname(text, start, end, locale)
    words = text[start:end]
    if (
        not words
        or is_other_thing(text, start, end, locale)
        or _is_no_name(text, start, end, label, locale)
        or _is_shouted(text, start, end, label)
    ):
        return None
    label, kind, told = _told_kind(text, start, end, label, locale)
    if label == "MISC" and not kind and _COMMON.search(words) and text[start - 1 : start] not in _OPENING:
        return None  # Digitale Transformation
    if label == "MISC" and not kind and is_mere_noun(text, start, end, locale):
        return None
    if without_legal_form(words) != words:
        label, kind = "ORG", "organisation"
    value = plain(words) if label == "MISC" else genitive_base(words, text, end, locale)
    return Found(start, end, label, kind, value, MODEL, "", told)


def _told_kind(text: str, start: int, end: int, label: str, locale: Locale) -> tuple[str, str, bool]:
    """Label and type, and whether they are told, as a word of the name or the noun before it says.

    Innovationspreis Ostalb, die App Belegbär.
    """
    words = text[start:end]
    if _FIRM_TAIL.search(words):
        return "ORG", _TYPES["ORG"], False
    if shaped := told_by_shape(text, start, end, label, locale):
        return shaped
    if (
        label == "PER" and " " in words and not _is_called(text, start, locale)
    ) or words in locale.names.places.names | locale.names.places.doubtful:
        return label, _TYPES[label], False
    if told := own_kind(words, locale):
        return *told, False
    before = _NOUN_BEFORE.search(text[max(0, start - 60) : start])
    sited = before is not None and label == "LOC" and belongs_to_place(before[1], locale)  # Frauenchor Linthal
    kind = beside_kind(before[1], locale.tag) if before and not sited else None
    return (label_of(kind), kind, True) if kind else (label, _TYPES[label], False)


def _is_called(text: str, start: int, locale: Locale) -> bool:
    """True behind a noun for what is no person: das Ingenieurbüro Inga Lahm, but Partner Inga Lahm."""
    before = _NOUN_BEFORE.search(text[max(0, start - 60) : start])
    return before is not None and not HUMAN.search(before[1]) and beside_kind(before[1], locale.tag) is not None


_NOUN_BEFORE = re.compile(rf"({UPPER}[\w-]*)[^\S\n][„“\"»«‚‘]?$")


def _is_shouted(text: str, start: int, end: int, label: str) -> bool:
    """True in a line of capitals, where a model sees no case: only what stands elsewhere as well is believed there."""
    line_end = text.find("\n", end)
    line = text[text.rfind("\n", 0, start) + 1 : line_end if line_end >= 0 else len(text)]
    return label in ("PER", "MISC") and len(line.split()) > 2 and line.isupper()


def _within_line(text: str, start: int, end: int) -> tuple[int, int]:
    """The part in one line: the longer one where a name seems to go over a line's end."""
    pieces = [(m.start() + start, m.end() + start) for m in re.finditer(r"[^\n]+", text[start:end])]
    return max(pieces, key=lambda p: p[1] - p[0], default=(start, start))


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut at a quotation mark that has its partner outside."""
    for match in re.finditer('[„“”"»«]', text[start:end]):
        at = start + match.start()
        inside = text[start:end].count(match.group()) > 1 or len(re.findall('[„“”"»«]', text[start:end])) > 1
        if inside and start < at < end - 1 and text[start:end].count("„") == 1 and "“" in text[at:end]:
            return start, end  # Ulrich „Uli“ Brand
        return (at + 1, end) if at - start < end - at else (start, at)
    return start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    end = start + len(text[start:end].removesuffix("et al."))
    while end > start and text[end - 1] in _EDGES:
        if text[end - 1] in _CLOSED and _CLOSED[text[end - 1]] in text[start:end]:
            break  # Frankfurt (Oder)
        end -= 1
    return start, end


def _past_leads(text: str, start: int, end: int, label: str, locale: Locale) -> int:
    """Behind articles, titles, forms of address and functions, which belong to no name."""
    names = locale.names
    while (match := _LEAD.match(text, start, end)) and match.end() < end:
        word = match.group()
        leads = word.casefold() in names.articles or word in names.titles or word in names.salutations
        leads = leads or (word in names.families and label == "PER") or word in names.places.nouns
        leads = leads or (is_function(word, locale) and len(word) > 5 and label in ("PER", "ORG"))
        leads = leads or (label == "ORG" and word.casefold().endswith(names.generic) and "&" not in text[start:end])
        leads = leads or _only_tells(word, text[match.end() : end], locale)
        if not leads:
            break
        start = match.end() + 1
        while start < end and text[start].isspace():
            start += 1
    return start


def _only_tells(noun: str, rest: str, locale: Locale) -> bool:
    """True for a noun that tells the name behind it and is no part of it: Schreinerei Holzkopf, not Verlag Kiel."""
    behind = _NAME_BEHIND.match(rest)
    if behind is None or belongs_to_place(noun, locale) or noun.casefold() in locale.names.institutions.bodies:
        return False
    sited = behind[1] in locale.names.places.names or noun in locale.names.typed
    return not sited and beside_kind(noun, locale.tag) in ("organisation", "work", "product")


_NAME_BEHIND = re.compile(rf"{GAP}({UPPER}[\w-]+)")


_DAY = re.compile(
    rf"{GAP}(?:am|seit|ab|bis|vom|im){GAP}(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend"
    r"|J(?:anuar|änner|uni|uli)|Feb(?:ruar|er)|März|April|Mai|August|(?:Sept|Nov|Dez)ember|Oktober)$"
)


def _without_next(text: str, start: int, end: int, locale: Locale) -> int:
    """Before the adjective of what comes next: der Hansestadt [und Hamburger] Unternehmen."""
    last = _AND_LAST.search(text[start:end])
    goes_on = last is not None and last[1] in locale.names.place_adjectives and _NOUN.match(text, end)
    return start + last.start() if last is not None and goes_on else end


_AND_LAST = re.compile(rf"{GAP}und{GAP}(\w+)$")
_NOUN = re.compile(rf"{GAP}{UPPER}")


def _to_its_end(text: str, start: int, end: int, label: str, locale: Locale) -> int:
    """With the rest of the last word, a genitive s, and a legal form; without a house number."""
    if end and end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        rest = re.compile(r"\w{1,2}(?!\w)").match(text, end)
        end = rest.end() if rest else end
    if label == "MISC" and text[start - 1 : start] in _OPENING and (closing := _title_end(text, end, locale)):
        end = closing
    if form := _form(locale.tag).match(text, end):
        end = form.end()
    if label == "MISC" and (number := _NUMBER.match(text, end)):
        end = number.end()
    if (firm := _FIRM.match(text, end)) and label in ("PER", "LOC", "ORG"):
        end = firm.end()
    if label == "LOC" and (river := _joined(locale.tag).match(text, end)):
        end = river.end()
    if label == "LOC":
        end = start + len(re.sub(rf"{GAP}\d+[.a-z]?$", "", text[start:end]))
    return end


def _to_surname(text: str, start: int, end: int, locale: Locale) -> int:
    """Without the common noun that somebody is said to do: liest Tenzin Wangdak [Gedichte]."""
    words = text[start:end].split()
    last, before = words[-1] if words else "", words[-2] if len(words) > 2 else ""
    named = not before or before in locale.names.first_names or before[0].islower() or before.endswith(".")
    return end if named or not is_common(last, locale) else start + len(text[start:end].rstrip()) - len(last) - 1


def _title_end(text: str, end: int, locale: Locale) -> int | None:
    """Where the title in quotation marks ends that a guess begins; None where somebody says the words."""
    rest = _REST.match(text, end)
    return rest.end() if rest and not _is_said(text, rest.end(), locale) else None


def _is_said(text: str, end: int, locale: Locale) -> bool:
    """True if the words in quotation marks that end here are somebody's: „Kurz und knapp“, sagt sie."""
    said = _SAID.match(text, end)
    return said is not None and said[1] in locale.names.speech | locale.names.according


_SAID = re.compile(rf"[“”\"»«],{GAP}([a-zäöüß]+)")

# MoorAtlas 2.0, GipfelPass 365; not Apfelglück 1 Liter
_NUMBER = re.compile(
    rf"(?<=\w){GAP}\d{{1,4}}(?:\.\d+)?(?![\w,]|\.\d|[^\S\n](?:{UPPER}|Prozent|mg|kg|ml|g|l|m)\b|[^\S\n]{UPPER})"
)


@cache
def _joined(tag: str) -> re.Pattern[str]:
    places = find_locale(tag).names.places
    joints, rivers = "|".join(map(re.escape, places.joined)), "|".join(places.rivers)
    return re.compile(rf"{GAP}(?:{joints}){GAP}?(?:{rivers})(?!\w)") if rivers else re.compile(r"(?!)")


@cache
def _form(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{GAP}&{GAP}Co\.?)?{legal_form_pattern(tag)}")


_FIRM_TAIL = re.compile(r"[^\S\n](?:Tourismus|Tourism|Ticket|Marketing|Museum|Architekten|Immobilien|Airport)$")
# What makes a firm or a house of the name before it: Schweiz Tourismus, Nordwest Ticket, Anna Göldi Museum.
_FIRM = re.compile(rf"{GAP}(?:Tourismus|Tourism|Ticket|Marketing|Museum|Architekten|Immobilien|Airport)(?![\w-])")
_OPENING = tuple('„“"»«')
_REST = re.compile(r"[^\n.!?„“”\"»«]{1,50}(?=[“”\"»«])")  # of a title in quotation marks: „Weißes Gold, graue See“
_COMMON = re.compile(r"(?:ungs?|heit|keit|tion|management|ismus|tät|verlust|betrieb)$")


def _is_no_name(text: str, start: int, end: int, label: str, locale: Locale) -> bool:
    """True for a part of a compound, and for words that can be no name: der Montag, Euro, Geschäftsführer."""
    words = text[start:end]
    after, before = text[end : end + 2], text[max(0, start - 1) : start]
    if (len(after) == 2 and after[0] in "-‑" and after[1].isalnum()) or (before and before in "-‑@#"):
        return True
    if after[:1].isalnum() or (before.isalnum()):
        return True
    if _is_phrase(words, label) or (label == "LOC" and _is_hall(text, start, end, locale)):
        return True
    if " " in words and text[start - 1 : start] in _OPENING and _is_said(text, end, locale):
        return True
    if words.split()[-1] in locale.names.titles:
        return True
    bare = words.strip(".")
    if bare in locale.names.no_names or bare in locale.names.titles or f"{bare}." in locale.names.titles:
        return True
    known = bare in locale.names.stops and bare not in locale.names.surnames
    common = label in ("PER", "LOC") and _COMMON.search(words) is not None
    known = known or bare in locale.names.typed or bare.casefold() in locale.names.institutions.bodies
    lonely = " " not in words and (common or known or bare in locale.names.legal_forms or is_function(bare, locale))
    return lonely or not any(c.isalpha() for c in words) or (words.islower() and "." not in words)


def _is_phrase(words: str, label: str) -> bool:
    """True for words that no name is made of: letzte Prüfung, Brakenhorst empfängt Meppen."""
    first, *rest = words.split()
    if label == "PER":
        return any(word.islower() and word not in SMALL and len(word) > 3 for word in rest)
    return bool(rest) and first.islower() and len(first) > 4 and first.endswith(("e", "en", "er", "es", "em"))


def _is_hall(text: str, start: int, end: int, locale: Locale) -> bool:
    """True for Halle 12, a common noun before a figure; not for a street and its number."""
    return text[start:end] in locale.names.places.doubtful and _FIGURE.match(text, end) is not None


_FIGURE = re.compile(rf"{GAP}\d")
