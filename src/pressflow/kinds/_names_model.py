"""A trained model's candidates, mended: what rules know better about where a name begins and ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from spacy.tokens import Doc

from pressflow.kinds._names import GAP, MODEL, UPPER, Found, genitive_base, is_function, plain
from pressflow.kinds._names_orgs import legal_form_pattern
from pressflow.locales import Locale

Candidate = tuple[int, int, str]  # start, end (code points), PER, ORG, LOC or MISC
Recogniser = Callable[[Doc], Iterable[Candidate]]

_TYPES = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": ""}
_EDGES = " \t\n\r\u00a0\u202f„“”\"»«‚‘’'›‹()[]{},;:!?–—-•*·|+/…"
_LEAD = re.compile(r"\S+")
_CLOSED = {")": "(", "]": "["}


def model_names(text: str, candidates: Iterable[Candidate], locale: Locale) -> Iterator[Found]:
    """The candidates as names, with type and canonical value; none that can be no name."""
    for start, end, label in candidates:
        found = _mended(text, start, end, label, locale)
        if found is not None:
            yield found


def _mended(text: str, start: int, end: int, label: str, locale: Locale) -> Found | None:
    start, end = _within_line(text, start, end)
    start, end = _trimmed(text, *_unquoted(text, start, end))
    start = _past_leads(text, start, end, label, locale)
    end = _to_its_end(text, start, end, label, locale)
    words = text[start:end]
    if not words or _is_no_name(text, start, end, locale):
        return None
    value = genitive_base(words, text, end, locale) if label in ("PER", "LOC", "ORG") else plain(words)
    return Found(start, end, label, _TYPES[label], value, MODEL)


def _within_line(text: str, start: int, end: int) -> tuple[int, int]:
    """The part in one line: the longer one where a name seems to go over a line's end."""
    pieces = [(m.start() + start, m.end() + start) for m in re.finditer(r"[^\n]+", text[start:end])]
    return max(pieces, key=lambda p: p[1] - p[0], default=(start, start))


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut at a quotation mark that has its partner outside."""
    for match in re.finditer("[„“”\"»«]", text[start:end]):
        at = start + match.start()
        inside = text[start:end].count(match.group()) > 1 or len(re.findall("[„“”\"»«]", text[start:end])) > 1
        if inside and start < at < end - 1 and text[start:end].count("„") == 1 and "“" in text[at:end]:
            return start, end  # Ulrich „Uli“ Brand
        return (at + 1, end) if at - start < end - at else (start, at)
    return start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
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
        leads = leads or (word in names.families and label == "PER") or (word in names.places.nouns and label == "LOC")
        leads = leads or (is_function(word, locale) and len(word) > 5 and label == "PER")
        leads = leads or (label == "ORG" and word.casefold().endswith(names.generic) and "&" not in text[start:end])
        if not leads:
            break
        start = match.end() + 1
        while start < end and text[start].isspace():
            start += 1
    return start


def _to_its_end(text: str, start: int, end: int, label: str, locale: Locale) -> int:
    """With the rest of the last word, a genitive s, and a legal form; without a house number."""
    if end and end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        rest = re.compile(r"\w{1,2}(?!\w)").match(text, end)
        end = rest.end() if rest else end
    if label == "ORG" and (form := _form(locale.tag).match(text, end)):
        end = form.end()
    if label == "LOC":
        end = start + len(re.sub(rf"{GAP}\d+[a-z]?$", "", text[start:end]))
    return end


@cache
def _form(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{GAP}&{GAP}Co\.?)?{legal_form_pattern(tag)}")


_NAME = re.compile(rf"{UPPER}|\d")


def _is_no_name(text: str, start: int, end: int, locale: Locale) -> bool:
    """True for a part of a compound, and for words that can be no name: der Montag, Euro, Geschäftsführer."""
    words = text[start:end]
    after, before = text[end : end + 2], text[max(0, start - 1) : start]
    if (len(after) == 2 and after[0] in "-‑" and after[1].isalnum()) or (before and before in "-‑@#"):
        return True
    if after[:1].isalnum() or (before.isalnum()):
        return True
    bare = words.strip(".")
    known = bare in locale.names.stops and bare not in locale.names.surnames
    lonely = " " not in words and (known or bare in locale.names.legal_forms or is_function(bare, locale))
    return lonely or not any(c.isalpha() for c in words) or (words.islower() and "." not in words)
