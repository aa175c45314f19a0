"""Words of the translation that come from nowhere: misspelt or replaced names, other weekdays, words left in German.

Silent where nobody has listed the everyday words of the translation's language (`lexica/`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from babel import Locale as Cldr
from babel.dates import get_day_names

from pressflow.lexica import everyday, nouns, stem, sure_nouns, words_for
from pressflow.locales import find_locale
from pressflow.model import Severity, Side
from pressflow.verify._words import cognate, skeleton

_NAME = re.compile(r"(?<![\w@#./&|+-])[^\W\d_a-z][^\W\d_]*[^\W\d_A-Z][^\W\d_]*(?!['’]?[\w@|+]|\.[\w])")
_WORD = re.compile(r"[^\W\d_]+")
_LONG = 5  # letters of a name in which one wrong letter is no chance
_BEGINNING = 3  # letters that names in two languages share: Bayern, Bavaria
_TRANSLITERATED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "ł": "l"})

Spans = Sequence[tuple[int, int]]


class Stranger(NamedTuple):
    """A word from nowhere. source: the word that it may have been."""

    code: str
    severity: Severity
    source: Side | None
    target: Side | None


def strangers(source: str, target: str, sentences: Spans, source_locale: str, locale: str) -> Iterator[Stranger]:
    """Names that only the translation has, weekdays that differ, German words that were left."""
    yield from _weekdays(source, target, source_locale, locale)
    common = everyday(locale.partition("-")[0])
    if not common:
        return
    ours = [Side(*m.span(), m.group(), "") for m in _WORD.finditer(source)]
    forms = [form for side in ours for form in _forms(side.text)]
    starts = {start for start, _ in sentences}
    said: set[str] = set()
    for match in _NAME.finditer(target):
        word = match.group()
        if word in said or len(word) < 4 or _opens(target, match.start(), starts) or _is_common(word, common, locale):
            continue
        said.add(word)
        here = Side(*match.span(), word, "")
        if any(set(_forms(word)) & set(_forms(side.text)) for side in ours) or _is_part(word, forms):
            continue
        near = next((side for side in ours if _is_slip(side.text, word)), None)
        if near is not None and near.text not in target:
            yield Stranger("name-misspelt", Severity.WARNING, near, here)
        elif near is None and not _is_known(word, forms) and not _is_rendering(word, ours, source_locale, locale):
            yield Stranger("name-invented", Severity.WARNING, None, here)
    yield from _left_behind(ours, target, common, source_locale, locale)


def _opens(text: str, at: int, starts: set[int]) -> bool:
    """True for the first word of a sentence, of a quotation or of a line, whose capital tells nothing."""
    before = text[max(0, at - 2) : at]
    return at in starts or not before.strip() or before.rstrip()[-1:] in "„“”\"'‘’«»(:–—•*" or "\n" in before


def _is_common(word: str, common: frozenset[str], locale: str) -> bool:
    low = word.lower()
    stems = {low, low.removesuffix("s"), low.removesuffix("es"), low.removesuffix("ies") + "y", low.removesuffix("ed")}
    return bool(stems & common) or low in _calendar(locale)


@cache
def _calendar(locale: str) -> frozenset[str]:
    """Names of months, weekdays, languages and countries, word by word: their renderings are proved elsewhere."""
    cldr = Cldr.parse(find_locale(locale).cldr)
    names = [*cldr.months["format"]["wide"].values(), *cldr.days["format"]["wide"].values()]
    names += [*cldr.languages.values(), *cldr.territories.values()]
    return frozenset(word.lower() for name in names for word in _WORD.findall(str(name)))


def _forms(word: str) -> tuple[str, str]:
    """The word without its accents, and transliterated: muller, mueller."""
    low = word.lower().removesuffix("s")
    decomposed = unicodedata.normalize("NFKD", low.replace("ß", "ss"))
    return "".join(c for c in decomposed if not unicodedata.combining(c)), low.translate(_TRANSLITERATED)


def _is_part(word: str, forms: Sequence[str]) -> bool:
    return any(form in other for form in _forms(word) for other in forms)


def _is_known(word: str, forms: Sequence[str]) -> bool:
    """Whether some word of the source begins alike or is plainly the same: Bayern, Bavarian."""
    mine = skeleton(_forms(word)[0])
    return any(
        mine[:_BEGINNING] == skeleton(form)[:_BEGINNING] or cognate(form, mine) for form in forms if len(form) > 2
    )


def _is_rendering(word: str, ours: Sequence[Side], source_locale: str, locale: str) -> bool:
    """Whether a noun of the source is known to be called so: Köln, Cologne; Erzbischof, Archbishop."""
    known = nouns(source_locale.partition("-")[0], locale.partition("-")[0])
    low = word.lower()
    beginning = low[: max(4, len(low) - 3)]
    return any(r.startswith(beginning) for side in ours for r in words_for(side.text, known) | {""} if r)


def _is_slip(ours: str, theirs: str) -> bool:
    """Whether the two are one name but for a letter, which is neither its last nor one that languages differ in."""
    a, b = ours.lower(), theirs.lower()
    if min(len(a), len(b)) < _LONG or abs(len(a) - len(b)) > 1 or a == b or not ours[0].isupper():
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if start >= min(len(a), len(b)) - 2 or skeleton(a).replace("sch", "sh") == skeleton(b):
        return False
    if (a[start : start + 1], b[start : start + 1]) in _SPELT_ALIKE:
        return False
    swapped = a[start : start + 2] == b[start : start + 2][::-1] and a[start + 2 :] == b[start + 2 :]
    return swapped or a[start + 1 :] in (b[start + 1 :], b[start:]) or a[start:] == b[start + 1 :]


_SPELT_ALIKE = {
    ("k", "c"),
    ("z", "c"),
    ("i", "y"),
    ("j", "y"),
    ("ä", "a"),
    ("ö", "o"),
    ("ü", "u"),
    ("ß", "s"),
    ("k", "q"),
}


def _weekdays(source: str, target: str, source_locale: str, locale: str) -> Iterator[Stranger]:
    """Friday for Donnerstag, where each side names as many weekdays."""
    ours, theirs = _days(source, source_locale), _days(target, locale)
    lost, found = (
        [d for d in ours if d[0] not in {n for n, _ in theirs}],
        [d for d in theirs if d[0] not in {n for n, _ in ours}],
    )
    if lost and found and len(ours) == len(theirs):
        yield Stranger("weekday-changed", Severity.ERROR, lost[0][1], found[0][1])


def _days(text: str, tag: str) -> list[tuple[int, Side]]:
    form, names = _day_names(find_locale(tag).cldr)
    return [(names[m[1].casefold()], Side(*m.span(1), m[1], "")) for m in form.finditer(text)]


@cache
def _day_names(cldr: str) -> tuple[re.Pattern[str], dict[str, int]]:
    names = {str(name).casefold(): number for number, name in get_day_names("wide", locale=cldr).items()}
    return re.compile(rf"(?i)(?<!\w)({'|'.join(names)})\w{{0,12}}"), names


def _left_behind(
    ours: Sequence[Side], target: str, common: frozenset[str], source_locale: str, locale: str
) -> Iterator[Stranger]:
    """A German noun that a lexicon could translate and that stands untranslated."""
    known = sure_nouns(source_locale.partition("-")[0], locale.partition("-")[0])
    for side in ours:
        low = side.text.lower()
        renderings = known.get(stem(low), frozenset())
        if len(low) < 4 or not renderings or low in common or any(r[:4] == low[:4] for r in renderings):
            continue
        left = re.search(rf"(?<![\w-]){side.text}(?![\w-])", target)
        if left and not _in_name(target, *left.span(), common):
            yield Stranger("word-untranslated", Severity.WARNING, side, Side(*left.span(), side.text, ""))


def _in_name(text: str, start: int, end: int, common: frozenset[str]) -> bool:
    """True for a word with a capitalised neighbour: Hamburger Straße, Deutsche Bahn."""
    before, after = re.search(r"(\w+)\W?$", text[:start]), re.match(r"\W?(\w+)", text[end:])
    return any(m is not None and m[1][0].isupper() and m[1].lower() not in common for m in (before, after))
