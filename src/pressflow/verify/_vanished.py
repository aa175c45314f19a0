"""Words of the source that can only be names, and of which the translation has no trace.

For names that no rule of extraction knows. Told by what stands before: a noun (der Konzern Velmont), or a
preposition without an article (nördlich von Zwickelsberg), where the word ends as names of places do. Or told by the
word itself: it is none of the language's listed words, nor made of them, and has no article before it.
Silent for languages that do not write nouns with a capital: there nothing tells the noun before the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from pressflow.lexica import common_nouns, everyday, known_part, may_be_name, plain_words, stem
from pressflow.locales import find_locale
from pressflow.model import Finding, Severity, Side
from pressflow.verify._listed import Telling
from pressflow.verify._reading import Reading
from pressflow.verify._words import Lexicon, beginning, calendar_words, cognate, is_transliterated, sound, spellings

_NAME = re.compile(r"(?<![\w@#./&|+-])[A-ZÀ-ÖØ-Þ][^\W\d_A-Z]{3,}(?![\w@|+-]|['’.][\w])")
_WORD = re.compile(r"[^\W\d_]{3,}")
_BEFORE = re.compile(r"(?P<word>[^\W\d_][\w-]*) (?:(?:St\.|Sankt) )?\Z")
_REACH = 60  # characters that the word before has at most
_DECLINED = ("e", "er", "es", "em")  # endings of adjectives
_DECLINED_ALL = (*_DECLINED, "en")
_GONE = ("name-missing", "name-unproved")
_MARKS = frozenset("\"„“”«»‚‘’'(")
_SHORT = 4  # letters of the parts of an English compound at least
_ENDING = 2  # letters that inflection changes at the end


def vanished(source: Reading, target: Reading, lexicon: Lexicon, found: Sequence[Finding]) -> Iterator[Finding]:
    """The names that are gone; one finding for those that stand together. found: what is told already."""
    if not source.locale_words.noun_case:
        return
    unlisted = _unlisted(source.language).among(source.word_set)
    if not unlisted:
        return
    told = [f.source for f in found if f.source and len(f.source.text) < len(source.text)]
    taken = [(s.start, s.end) for s in told] + [(f.start, f.end) for f in source.facts if f.kind != "quote"]
    last = -2  # the text may begin with one
    for match in _NAME.finditer(source.text):
        start, end = match.span()
        if match.group() not in unlisted or any(begin < end and start < stop for begin, stop in taken):
            continue
        if not _is_name(match, source) or leaves_trace(match.group(), target, lexicon):
            continue
        if start > last + 1:
            yield _gone(Side(start, end, match.group(), ""), target.tag)
        last = end


def replacements(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, those on a name that is gone and on one that has come made one: it was replaced."""
    gone = [f for f in findings if f.code in _GONE and f.source and f.severity is not Severity.INFO]
    come = [f for f in findings if f.code == "name-invented"]
    kept = [f for f in findings if f not in gone[: len(come)] and f not in come[: len(gone)]]
    return kept + [_replacement(lost, new) for lost, new in zip(gone, come, strict=False)]


def _replacement(lost: Finding, new: Finding) -> Finding:
    """The finding on the lost name, with what stands in its place."""
    code = "name-replaced" if lost.code == "name-unproved" else lost.code
    instead = f"; '{new.target.text}' stands there, which the source does not have" if new.target else ""
    return replace(lost, code=code, message=lost.message + instead, target=new.target)


def _gone(here: Side, locale: str) -> Finding:
    return Finding(
        "name-unproved",
        Severity.WARNING,
        f"'{here.text}' looks like a name and does not stand in {locale}",
        f"write '{here.text}', or add its approved rendering to terms.csv",
        locale=locale,
        source=here,
    )


def has_counterpart(name: str, source: Reading, target: Reading, lexicon: Lexicon) -> bool:
    """Whether the name of an institution is plausibly there, translated: half of its words, and all its own ones."""
    known = common_nouns(source.language)
    words = [word for word in _WORD.findall(name) if word.lower() not in source.stop]
    there = [leaves_trace(word, target, lexicon) for word in words]
    own = [word for word in words if word[0].isupper() and stem(word) not in known and not word.endswith("er")]
    stands = all(
        _is_spelt(word, target) or _is_meant(word, target, lexicon) for word in own
    )  # one letter off is a slip
    return bool(words) and 2 * sum(there) >= len(words) and stands


@cache
def _unlisted(language: str) -> Telling:
    """What tells the words with a capital that are not listed as those that are no names."""
    listed = plain_words(language)

    def tells(word: str) -> tuple[str, ...]:
        low = word.lower()
        return () if word[0].islower() or low in listed or stem(low) in listed else ("unlisted",)

    return Telling(tells)


def _is_name(match: re.Match[str], source: Reading) -> bool:
    if is_unlisted_name(match, source):
        return True
    low = match.group().lower()
    known, names = common_nouns(source.language), find_locale(source.tag).names
    if low in source.stop or low in calendar_words(source.tag) or stem(low) in known or _is_loan(low):
        return False
    beside = _BEFORE.search(source.text[max(0, match.start() - _REACH) : match.start()])
    if beside is None:
        return False
    first, at = beside["word"], match.start() - len(beside[0])
    if first in names.places.placing:
        return low.endswith(names.places.endings)
    measured = any(fact.start <= at < fact.end for fact in source.facts)  # zwei Liter Orangensaft
    return not low.endswith(names.common_endings) and not measured and _takes_name(first, at, source)


def is_unlisted_name(match: re.Match[str], source: Reading) -> bool:
    """Whether the word is no word of the language, as far as anybody has listed them, and stands as names do."""
    word = match.group()
    names = find_locale(source.tag).names
    if word.lower() in calendar_words(source.tag) or word.lower().endswith(names.noun_endings):
        return False
    if not may_be_name(word, source.language) or _is_loan(word.lower()) or _is_function(word.lower(), source.tag):
        return False
    beside = _BEFORE.search(source.text[max(0, match.start() - _REACH) : match.start()])
    if beside is None:
        return source.text[max(0, match.start() - 1) : match.start()] not in _MARKS
    first = beside["word"]
    at = match.start() - len(beside[0])
    measured = any(fact.start <= at < fact.end for fact in source.facts if fact.kind != "name")
    declined = first.islower() and first.endswith(_DECLINED_ALL) and first not in source.stop
    if first.lower() in names.before_things:
        return False
    return not measured and first.lower() not in names.determiners and not (declined and _is_declined(at, source))


def _is_declined(at: int, source: Reading) -> bool:
    """Whether the word there, which ends as adjectives do, is one and no verb: behind an article or a preposition."""
    names = find_locale(source.tag).names
    before = _BEFORE.search(source.text[max(0, at - _REACH) : at])
    return before is not None and (
        before["word"].lower() in names.determiners or before["word"] in names.places.prepositions
    )


@lru_cache(maxsize=20_000)
def _is_function(word: str, tag: str) -> bool:
    """Whether the word is what people are, or ends so: Landrätin, Betriebsratschef."""
    return word.endswith(_functions(tag))


@cache
def _functions(tag: str) -> tuple[str, ...]:
    return tuple(function.lower() for function in find_locale(tag).names.functions)


@lru_cache(maxsize=20_000)
def _is_loan(word: str) -> bool:
    """Whether the word is everyday English, or made of two such words: Newsroom, Workshop."""
    english = everyday("en")
    return word in english or any(
        word[:n] in english and word[n:] in english for n in range(_SHORT, len(word) - _SHORT + 1)
    )


def _takes_name(word: str, at: int, source: Reading) -> bool:
    """Whether the word is a noun that a name may stand behind: no adjective (Hamburger), no plural in -en."""
    adjectives = find_locale(source.tag).names.place_adjectives
    if word.islower() or word.lower() in source.stop or word.endswith("en") or word in adjectives:
        return False
    if known_part(word, common_nouns(source.language)):
        return True
    article = _BEFORE.search(source.text[max(0, at - _REACH) : at])  # die Molkerei Weidegold
    return article is not None and article["word"].lower() in source.stop and not word.endswith(_DECLINED)


def leaves_trace(word: str, target: Reading, lexicon: Lexicon) -> bool:
    """Whether a word of the translation may stand for the name: itself, an inflection, an exonym, its meaning."""
    return _is_spelt(word, target) or beginning(word) in target.beginnings or _is_meant(word, target, lexicon)


def _is_spelt(word: str, target: Reading) -> bool:
    return (
        word in target.word_set
        or (is_transliterated(word) and sound(word) in target.sounds)
        or any(form[: max(4, len(form) - _ENDING)] in target.low_plain for form in spellings(word))
    )


def _is_meant(word: str, target: Reading, lexicon: Lexicon) -> bool:
    return any(cognate(word, other) or lexicon.related(word, other) for other in target.words)
