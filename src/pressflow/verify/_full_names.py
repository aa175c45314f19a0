"""A name of two words of which the translation keeps one: Gesine Pfannkuchler, Gesine Pfankuchler."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache

from rapidfuzz.distance import OSA

from pressflow.lexica import everyday, may_be_name
from pressflow.locales import find_locale
from pressflow.locales._spellings import FOREIGN_SURNAMES
from pressflow.model import Finding, Severity, Side
from pressflow.verify._known import KnownNames
from pressflow.verify._reading import Reading
from pressflow.verify._words import calendar_words, plain, sound, spellings

_PAIR = re.compile(r"(?<![\w-])(?P<first>[^\W\d_a-z][^\W\d_]{2,})(?= (?P<last>[^\W\d_a-z][^\W\d_]{3,})(?![\w-]))")
_FIRST = re.compile(r"(?<![\w-])[^\W\d_a-z][^\W\d_]{2,}\Z")
_LAST = re.compile(r"[^\W\d_a-z][^\W\d_]+(?![\w-])")
_BEGINS, _ENDS = re.compile(r"(?<![\w-])"), re.compile(r"(?![\w-])")
_ELSEWHERE = re.compile(FOREIGN_SURNAMES)
_NEAR = 2  # letters by which a slip of the pen differs
_LONG = 5  # letters of a name in which so many are a slip


def changed_full_names(
    source: Reading, target: Reading, known: KnownNames, found: Sequence[Finding]
) -> Iterator[Finding]:
    """One word of a full name is kept and the other is not. found: what is told already."""
    common = _common(target.tag)
    told = [f.source for f in found if f.source and f.code.startswith(("name-", "speaker-"))]
    for match in _PAIR.finditer(source.text):
        first, last = match["first"], match["last"]
        if _stands(first, target) == _stands(last, target):
            continue  # both are kept, or neither: most names, told before anything dearer is asked
        here = Side(match.start("first"), match.end("last"), f"{first} {last}", "")
        if any(s.start < here.end and here.start < s.end for s in told):
            continue
        other = _behind(f"{first} ", target)
        if other and not _is_rendered(last, other.text, known, common) and not _stands(last, target):
            if _is_slip(last, other.text):
                yield _changed("name-misspelt", Severity.ERROR, f"is spelt '{other.text}'", here, other, target.tag)
            continue
        other = _before(f" {last}", target)
        if other and _is_another(first, last, other.text, source, target):
            yield _changed(
                "name-replaced", Severity.WARNING, f"is called '{other.text} {last}'", here, other, target.tag
            )


def _is_another(first: str, last: str, other: str, source: Reading, target: Reading) -> bool:
    """Whether somebody else of the family is meant: Lorenz Haberfeld, Martin Haberfeld."""
    if other in source.words or _stands(first, target) or _is_like(first, other):
        return False
    known = find_locale(source.tag).names.first_names
    if first not in known and (last in known or re.search(rf"\b{first} {last} [^\W\d_a-z]", source.text)):
        return False  # Sopranistin Iris Tamás, Soprano Iris Tamás
    if _are_two({first, other} & known):
        return True
    named = may_be_name(first, source.language) and may_be_name(last, source.language)
    return named and other.lower() not in _common(target.tag)


@cache
def _common(tag: str) -> frozenset[str]:
    """Words of the translation's language that are no names of people."""
    return everyday(tag.partition("-")[0]) | calendar_words(tag)


def _is_rendered(last: str, other: str, known: KnownNames, common: Set[str]) -> bool:
    """Whether the word may be what the language calls it: Benfica Lisbon, the Labour Party, in New York."""
    return known.term(last) is not None or other == last.removesuffix("er") or other.lower() in common


def _stands(word: str, target: Reading) -> bool:
    return plain(word) in target.plain


def _behind(name: str, target: Reading) -> Side | None:
    """The other word right behind the name in the translation."""
    spots = (at for at in _spots(name, target.text) if _BEGINS.match(target.text, at))
    found = (_LAST.match(target.text, at + len(name)) for at in spots)
    return next((Side(*match.span(), match[0], "") for match in found if match), None)


def _before(name: str, target: Reading) -> Side | None:
    """The other word right before the name in the translation."""
    spots = (at for at in _spots(name, target.text) if _ENDS.match(target.text, at + len(name)))
    found = (_FIRST.search(target.text, 0, at) for at in spots)
    return next((Side(*match.span(), match[0], "") for match in found if match), None)


def _spots(words: str, text: str) -> Iterator[int]:
    """Where the words stand; a pattern made of them would take longer."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _are_two(names: Set[str]) -> bool:
    """Whether these are two first names, and not one in two transliterations: Wladimir, Vladimir."""
    one, *others = sorted(names) or [""]
    return any(OSA.distance(one, other) > max(len(one), len(other)) // 2 for other in others)


def _is_slip(name: str, other: str) -> bool:
    """Whether a letter or two went wrong: no case of an inflected language, no other transliteration, no exonym."""
    if len(name) < _LONG or other.startswith(name[:-1]) or _is_like(name, other):
        return False
    return name[0] == other[0] and OSA.distance(name, other) <= _NEAR


def _is_like(name: str, other: str) -> bool:
    """Whether both are one name without accents, or in another transliteration."""
    if set(spellings(name)) & set(spellings(other)):
        return True
    return _ELSEWHERE.search(name.lower()) is not None and bool(sound(name)) and sound(name) == sound(other)


def _changed(code: str, severity: Severity, how: str, here: Side, there: Side, locale: str) -> Finding:
    return Finding(
        code,
        severity,
        f"'{here.text}' {how} in {locale}",
        f"write '{here.text}', or add its approved rendering to terms.csv",
        locale=locale,
        source=here,
        target=there,
    )
