"""Which noun goes with which word of another language, and which words are everyday words.

abbreviations.csv  by hand: what an abbreviation is in each language
nouns.csv   by hand: German nouns and their renderings in each language; the forms of a word are parted by bars
offices.csv by hand: offices and institutions, by family, and what each language calls them; a star stands for any
            letters at the end of a word, and `any` for all offices of the family
holidays.csv  by hand: holidays and feasts, and what each language calls them; a star: all days of the family
de-en.txt   learned from parallel text by `python -m bench.lexicon`: a noun, a tab, its words, the likeliest first
en.txt      learned beside it: words that English writes in lower case
de-words.txt  learned by `python -m bench.words`: stems of German words that are no names
"""

from __future__ import annotations

import csv
from collections.abc import Container, Iterator, Mapping, Set
from functools import cache, lru_cache
from importlib.resources import files

_ENDINGS = ("innen", "ern", "en", "er", "es", "em", "in", "e", "n", "s")
_HEAD, _BODY = 3, 4  # letters that a compound's first part and its last part have at least


@cache
def nouns(source: str, target: str) -> Mapping[str, frozenset[str]]:
    """Nouns of the source language by their stems -> words of the target language. Empty where nothing is known."""
    found: dict[str, set[str]] = {}
    path = files(__name__) / f"{source}-{target}.txt"
    if path.is_file():
        for line in path.read_text("utf-8").splitlines():
            noun, _, words = line.partition("\t")
            found.setdefault(stem(noun), set()).update(words.split())
    for noun, renderings in sure_nouns(source, target).items():
        found.setdefault(noun, set()).update(renderings)
    return {noun: frozenset(words) for noun, words in found.items()}


@cache
def sure_nouns(source: str, target: str) -> Mapping[str, frozenset[str]]:
    """Those of `nouns` that were listed by hand: all renderings are known, so that another one is a change."""
    found: dict[str, set[str]] = {}
    for forms, renderings in _by_hand(source, target):
        for form in forms:
            found.setdefault(stem(form), set()).update(renderings)
    return {noun: frozenset(words) for noun, words in found.items()}


def _by_hand(source: str, target: str) -> Iterator[tuple[list[str], set[str]]]:
    """(forms of a noun, the last words of its renderings) from nouns.csv, where it has both languages."""
    with (files(__name__) / "nouns.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter=";"):
            if source in row and target in row:
                forms = [form.strip() for form in row[source].split("|") if form.strip()]
                yield forms, {_head(word) for word in row[target].split("|") if word.strip()}


@cache
def offices(language: str) -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """(family, the offices of it that are meant, what the language calls them); nothing for one without a column."""
    with (files(__name__) / "offices.csv").open(encoding="utf-8") as lines:
        return tuple(
            (row["family"], _parted(row["office"]), _parted(row[language]))
            for row in csv.DictReader(lines, delimiter=";")
            if language in row
        )


@cache
def holidays(language: str) -> tuple[tuple[str, bool, tuple[str, ...]], ...]:
    """(family, whether the whole of it is meant, what the language calls it) of each row; no words: not known."""
    with (files(__name__) / "holidays.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    return tuple((row["family"], row["whole"] == "*", _parted(row.get(language) or "")) for row in rows)


def _parted(cell: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in cell.split("|") if word.strip())


def _head(rendering: str) -> str:
    """The last word, without an article that it has swallowed: the affaires of chiffre d'affaires."""
    return rendering.split()[-1].lower().removeprefix("d'").removeprefix("d’")


@cache
def common_nouns(language: str) -> frozenset[str]:
    """The stems of nouns that are no names: another language has its own word for them, or writes them small.

    English everyday words are among them, for other languages borrow them: Newsroom.
    """
    small = everyday("en")
    found = {*sure_nouns(language, "en"), *map(stem, small)}
    for noun, renderings in nouns(language, "en").items():
        if noun in small or not any(word.startswith(noun) for word in renderings):
            found.add(noun)
    return frozenset(found)


@cache
def everyday(language: str) -> frozenset[str]:
    """Words that the language writes in lower case; empty where nobody has listed them."""
    path = files(__name__) / f"{language}.txt"
    return frozenset(path.read_text("utf-8").split()) if path.is_file() else frozenset()


@cache
def plain_words(language: str) -> frozenset[str]:
    """The stems of words that are no names; empty where nobody has listed them."""
    path = files(__name__) / f"{language}-words.txt"
    if not path.is_file():
        return frozenset()
    return frozenset(path.read_text("utf-8").split()) | common_nouns(language)


@lru_cache(maxsize=20_000)
def may_be_name(word: str, language: str) -> bool:
    """Whether the word is none of those, nor made of them. False where nobody has listed them."""
    listed = plain_words(language)
    return bool(listed) and not is_listed(word.lower(), listed)


def is_listed(word: str, listed: Set[str]) -> bool:
    """Whether a word in lower case, or the last part of the compound that it is, has its stem among those listed.

    A short last part counts only behind a known first one: Nachtzug, but not Danzug.
    """
    if listed & {word, stem(word), stem(stem(word))}:  # größere, größer, groß
        return True
    for cut in range(_HEAD, len(word) - 2):
        head, tail = word[:cut], word[cut:]
        if (tail in listed or stem(tail) in listed) and (len(tail) > _BODY or _is_first_part(head, listed)):
            return True
    return False


def _is_first_part(head: str, listed: Set[str]) -> bool:
    return any(
        form in listed or stem(form) in listed for form in (head, head.removesuffix("s"), head.removesuffix("n"))
    )


@lru_cache(maxsize=50_000)
def stem(noun: str) -> str:
    """The noun without the ending of its inflection: mitgliedern -> mitglied. Lower case."""
    low = noun.lower()
    if low.endswith(_ENDINGS):
        for ending in _ENDINGS:
            if low.endswith(ending) and len(low) - len(ending) >= _BODY:
                return low[: -len(ending)]
    return low


def words_for(noun: str, known: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """What the noun, or the last part of the compound that it is, may be called; empty if unknown."""
    return known.get(known_part(noun, known), frozenset())


def known_part(noun: str, known: Container[str]) -> str:
    """The stem of the noun, or of the last part of the compound that it is, that is known; "" if none is."""
    low = stem(noun.rpartition("-")[2])
    if low in known:
        return low
    return next((low[cut:] for cut in range(_HEAD, len(low) - _BODY + 1) if low[cut:] in known), "")


@cache
def abbreviations(source: str, target: str) -> Mapping[str, frozenset[str]]:
    """Abbreviations of the source language -> what they are in the target language."""
    found: dict[str, frozenset[str]] = {}
    with (files(__name__) / "abbreviations.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter=";"):
            ours, theirs = (row.get(language, "").split("|") for language in (source, target))
            found.update(dict.fromkeys(filter(None, ours), frozenset(theirs) - {""}))
    return found
