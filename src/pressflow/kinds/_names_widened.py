"""Names with what belongs to them at their edges: signs, the second half of a pair, an adjective of a land, a version.

The value of what rules and termbase know stays what it was, so that a translation is judged as before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from pressflow.kinds._names import GAP, LETTER, MODEL, UPPER, Found, is_function, plain
from pressflow.kinds._names_beside import is_common
from pressflow.locales import Locale, find_locale

_LAND = ("law", "label", "award")  # what a land has of its own: Tiroler Naturschutzgesetz


def widened(text: str, found: Iterable[Found], locale: Locale) -> list[Found]:
    """The names, each with what belongs to it; of those that overlap now the longer ones."""
    names = _joined(text, sorted(found))
    wide = [_wide(text, name, locale) for name in names]
    return list(_without_parts(_with_tails(text, wide)))


def _with_tails(text: str, names: Iterable[Found]) -> Iterator[Found]:
    """The names, a surname of several words as a whole: Meyer zu Hörste, behind Gerd Meyer zu Hörste."""
    names = list(names)
    surnames = {value.partition(" ")[2]: value for n in names if n.label == "PER" and _SMALL.search(value := n.value)}
    for name in names:
        tails = (t for t in surnames if name.label == "PER" and text.startswith(t, name.start))
        tail = max(tails, key=len, default="")
        longer = len(tail) > name.end - name.start
        yield name._replace(end=name.start + len(tail), value=surnames[tail]) if longer else name


_SMALL = re.compile(r" \w[\w-]* [a-zäöü]\w* ")


def _without_parts(names: Iterable[Found]) -> Iterator[Found]:
    """Those that are no part of a longer one."""
    last: Found | None = None
    for name in sorted(names, key=lambda n: (n.start, -n.end)):
        if last is None or name.start >= last.end:
            yield from (last,) if last is not None else ()
            last = name
        elif name.end - name.start > last.end - last.start:
            last = name
    yield from (last,) if last is not None else ()


def _wide(text: str, name: Found, locale: Locale) -> Found:
    start, end = _with_dotted(text, name), _with_signs(text, name.end)
    if name.label == "ORG":
        end = _with_partner(text, end)
    if name.label == "PER":
        end = _with_surname(text, start, end, locale)
    elif name.label == "MISC" and name.rank == MODEL:  # what a guess takes in stays a value
        end = _with_version(text, name, end)
    if name.type in _LAND:
        start = _with_lead(text, start, name.type, locale)
    if name.type == "law" and (year := _YEAR.match(text, end)):
        end = year.end()
    if (start, end) == (name.start, name.end):
        return name
    new = name.rank == MODEL or name.label == "PER"
    value = plain(text[start:end]) if new else name.value or plain(text[name.start : name.end])
    return name._replace(start=start, end=end, value=value)


def _with_signs(text: str, end: int) -> int:
    """Behind a plus, gendered capitals, or the number's letter: FLEX+, LESEFREUND*IN."""
    sign = _SIGNS.match(text, end)
    return sign.end() if sign and end and text[end - 1].isalnum() else end


def _with_dotted(text: str, name: Found) -> int:
    """From the first part of a name with a dot inside: Moor.Code Night, where a guess begins behind the dot."""
    first = _DOTTED.search(text[max(0, name.start - 30) : name.start]) if name.rank == MODEL else None
    return name.start - len(first.group()) if first else name.start


_DOTTED = re.compile(rf"(?<![\w.@/-]){UPPER}[a-zäöüß]{{2,}}\.$")


def _with_partner(text: str, end: int) -> int:
    """Behind „& die Möwen“, and behind the stop of Co."""
    partner = _PARTNER.match(text, end - 1) if text[end - 1] == "&" else _PARTNER.match(text, end + 1)
    if partner:
        return partner.end()
    return end + 1 if text[:end].endswith("& Co") and text[end : end + 1] == "." else end


_PARTNER = re.compile(rf"&{GAP}(?:die|das|der){GAP}{UPPER}{LETTER}+(?:{GAP}{UPPER}{LETTER}+)?(?!\w)")
_SIGNS = re.compile(r"(?:\+|\*[A-ZÄÖÜ]{2,})(?![\w+])")
_YEAR = re.compile(rf"{GAP}(?:19|20)\d\d(?![\w%]|[.,:/–-]\d|{GAP}(?:und|bis|oder){GAP}\d)")


# --- Gerd Meyer zu Hörste, Ewa Krawczyk-de Boer ----------------------------------------------------------------


def _with_surname(text: str, start: int, end: int, locale: Locale) -> int:
    """Behind the second part of a surname that a small word begins."""
    if tied := _TIED.match(text, end):
        return tied.end()
    words = text[start:end].split()
    pattern = _particle(locale.tag)
    match = pattern.match(text, end) if pattern else None
    if match is None or not words:
        return end
    last = match["last"]
    lonely = all(word in locale.names.first_names for word in words)
    told = lonely and _FUNCTION.search(text[max(0, start - 40) : start])
    if told and is_function(told[1], locale) and match["verb"]:
        return match.end("last")  # Bauleiterin Merle zum Felde warnt
    places = locale.names.places
    other = last in locale.names.stops or is_common(last, locale) or is_function(last, locale)
    if other or last in places.names | places.doubtful or not match["verb"] or " " not in text[start:end]:
        return end
    return match.end("last")


_TIED = re.compile(rf"[-‑](?:de|van|von|da|di|del|ten|ter){GAP}(?:(?:der|den|la){GAP})?{UPPER}{LETTER}+")
_FUNCTION = re.compile(rf"({UPPER}[\w-]+){GAP}$")


@cache
def _particle(tag: str) -> re.Pattern[str] | None:
    """A small word, a surname, and a verb or the end of the phrase behind it."""
    particles = "|".join(p.replace(" ", GAP) for p in find_locale(tag).names.shapes.particles)
    if not particles:
        return None
    # zum and zur more often say where somebody goes: a verb must follow
    verb = rf"{GAP}[a-zäöüß]+(?:t|te|ten)(?!\w)"
    ends = rf"{GAP}[a-zäöüß]+(?!\w)|,|$|\n|\.|;|\)|{GAP}\("
    behind = rf"(?=(?P<verb>(?(heading){verb}|(?:{ends}))))"
    last = rf"(?P<last>{UPPER}{LETTER}+(?:-{UPPER}{LETTER}+)?)"
    return re.compile(rf"{GAP}(?:(?P<heading>zum|zur)|(?:{particles})){GAP}{last}{behind}")


# --- Tiroler Naturschutzgesetz, Lohn- und Preisgesetz --------------------------------------------------------------


def _with_lead(text: str, start: int, kind: str, locale: Locale) -> int:
    """From the adjective of a land, or from the part before „und“ that leaves out the noun."""
    half = _HALF.search(text[max(0, start - 60) : start]) if kind == "law" else None
    if half:
        start -= len(half.group())
    lead = _LEAD.search(text[max(0, start - 40) : start])
    return start - len(lead.group()) if lead and _is_of_land(lead["word"], locale) else start


_HALF = re.compile(rf"(?<![\w-])(?:{UPPER}[\w]+-,{GAP})*{UPPER}\w+-{GAP}und{GAP}$")
_LEAD = re.compile(rf"(?<![\w-])(?P<word>{UPPER}[\w-]+){GAP}$")


def _is_of_land(word: str, locale: Locale) -> bool:
    names = locale.names
    if word in names.place_adjectives or ({word[:-2], word[:-1]} & names.places.names and word.endswith("er")):
        return True
    return re.fullmatch(rf"(?:{'|'.join(names.shapes.regional) or '(?!)'})e[nrs]?", word) is not None


# --- Tangly 1.5, Canyon Ultimate CF 7 --------------------------------------------------------------------------------


def _with_version(text: str, name: Found, end: int) -> int:
    """Behind the number of a version."""
    if name.type in ("event", "award", "law", "work", "study") or text[end - 1].isdigit():
        return end
    number = _VERSION.match(text, end)
    return number.end() if number else end


_UNIT = rf"(?:Prozent|Euro|Franken|Uhr|mg|kg|ml|g|l|m|km|Liter|Meter|Mio|Mrd|Jahre|Tage|Millionen|{UPPER})"
_VERSION = re.compile(
    rf"{GAP}(?:\d\.\d{{1,2}}|\d{{1,2}}[A-Z]{{0,2}}\+?)(?![\w%]|[.,:/–-]\d|(?:{GAP})?[%€]|{GAP}{_UNIT}\b|{GAP}{UPPER})"
)


def _joined(text: str, names: list[Found]) -> list[Found]:
    """The names, a product with the brand right before it as one: Canyon Ultimate CF 7."""
    joined: list[Found] = []
    for name in names:
        brand = joined[-1] if joined else None
        if brand and _is_at(text, brand, name):
            joined[-1] = brand._replace(end=name.end, value=plain(text[brand.start : name.end]))
        elif brand and _is_brand(text, brand, name):
            words = plain(text[brand.start : name.end])
            joined[-1] = name._replace(start=brand.start, value=words)
        else:
            joined.append(name)
    return joined


def _is_at(text: str, house: Found, square: Found) -> bool:
    """True for a guessed house of one word and the square that it stands at: Capitol am Marktplatz."""
    words, site = text[house.start : house.end], text[square.start : square.end]
    guessed = house.label == square.label == "LOC" and house.rank == square.rank == MODEL and " " not in words
    bound = _BOUND.search(text[max(0, house.start - 8) : house.start]) is not None  # a town has no article
    at = _AT.fullmatch(text[house.end : square.start]) is not None
    return guessed and bound and at and site.endswith(_SQUARES)


_BOUND = re.compile(rf"(?<!\w)(?:im|ins|vom|zum|am|das|dem|der|die|des){GAP}$", re.IGNORECASE)
_AT = re.compile(rf"{GAP}(?:am|an{GAP}der){GAP}")
_SQUARES = ("platz", "markt", "tor", "graben", "ufer", "straße", "strasse")


def _is_brand(text: str, brand: Found, product: Found) -> bool:
    """True for a single word before a guessed product that has a number."""
    between, words = text[brand.end : product.start], text[product.start : product.end]
    model = product.label == "MISC" and product.type in ("", "product") and product.rank == MODEL
    numbered = re.search(r"\d", words) is not None and not re.search(r"(?:19|20)\d\d$", words)
    single = " " not in text[brand.start : brand.end] and brand.label in ("ORG", "LOC", "MISC")
    return bool(model and numbered and single and re.fullmatch(GAP, between))
