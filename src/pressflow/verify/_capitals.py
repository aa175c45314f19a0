"""Everyday words with a capital in the translation: a label that was translated, though it is a name.

"the Pilot House project" for the Lotsenhaus-Projekt. Only in languages that write common nouns small, and whose
everyday words are listed (`lexica/`); what has a capital because it is official is told by its words.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache, lru_cache

from pressflow.lexica import everyday
from pressflow.locales import find_locale
from pressflow.locales._names import Official
from pressflow.model import Finding, Severity, Side
from pressflow.verify._labels import bears_title, lacks_label
from pressflow.verify._reading import Reading
from pressflow.verify._strangers import is_common, is_known, opens
from pressflow.verify._words import calendar_words

_WORD = re.compile(r"[^\W\d_]+")
_MARKED = re.compile(r"[\"“„«‹‘'][^\"“”„«»‹›]{2,80}[\"”“»›’']")
_ABBREVIATION = re.compile(r"\b[A-ZÄÖÜ]{2,6}\b")
_NUMBERED = re.compile(r"\s(?:[IVXLC]+|[A-Z]|\d[\d.]*)\b")
_SHORTENED = re.compile(r"\s\(([A-Z]{2,8})\)")
_HEADLINE = 0.6  # share of the words with a capital from which on capitals tell nothing
_SHORT = 3  # letters of a word that has a capital for itself
_GONE = ("name-missing", "name-unproved", "name-replaced", "name-invented", "name-misspelt")

_Words = Sequence[re.Match[str]]


def translated_names(
    source: Reading, target: Reading, names: Container[str], found: Sequence[Finding]
) -> Iterator[Finding]:
    """The first run of such words, where no finding tells of a name already. names: words that a name may have."""
    told = any(f.code in _GONE and f.severity is not Severity.INFO for f in found)
    if told or not everyday(target.language) or bears_title(source):
        return
    for run in (*_runs(target), *_marked_runs(source, target)):
        if not any(word.group() in names for word in run) and _is_coined(run, source, target):
            here = Side(run[0].start(), run[-1].end(), target.text[run[0].start() : run[-1].end()], "")
            yield Finding(
                "name-translated",
                Severity.WARNING,
                f"'{here.text}' is written like a name, and the source has none that reads so",
                "leave the name as the source has it, add its rendering to terms.csv, or write what is no name small",
                locale=target.tag,
                target=here,
            )
            return


def _runs(target: Reading) -> Iterator[_Words]:
    """Words with a capital that stand together, without the one that opens a sentence, outside of quotation marks."""
    words = _WORD.findall(target.text)
    closed = target.text.rstrip("\"“”»' ").endswith((".", "!", "?"))
    if not closed and sum(word[0].isupper() for word in words) > _HEADLINE * len(words):
        return
    starts = {start for start, _ in target.sentences}
    marked = [match.span() for match in _MARKED.finditer(target.text)]
    dated = calendar_words(target.tag)
    for match in _run(find_locale(target.tag).names.official).finditer(target.text):
        if any(start <= match.start() < end for start, end in marked):
            continue
        run = [m for m in _WORD.finditer(target.text, *match.span()) if m.group()[0].isupper()]
        before = target.text[: match.start()].rstrip()[-1:]
        opening = opens(target.text, match.start(), starts) or not (before.isalnum() or before in ",)’'")
        run = run[1:] if opening else run
        while run and run[0].group().lower() in dated:
            run = run[1:]
        if run:
            yield run


def _marked_runs(source: Reading, target: Reading) -> Iterator[_Words]:
    """The words with a capital between quotation marks that are written as a name is: "Evening by the Canal"."""
    if not lacks_label(source, target):
        return
    small = find_locale(target.tag).names.small
    for match in _MARKED.finditer(target.text):
        words = list(_WORD.finditer(target.text, match.start() + 1, match.end() - 1))
        run = [word for word in words if word.group()[0].isupper()]
        named = all(word in run or word.group() in small for word in words)
        if named and len(run) > 1 and match.group()[-2] not in ".,!?":
            yield run


@cache
def _run(official: Official) -> re.Pattern[str]:
    """Words with a capital, side by side, with hyphens or tied by small words."""
    word, tie = r"[^\W\d_a-z][^\W\d_A-Z]+", "|".join(official.ties)
    return re.compile(rf"(?<![\w@#./&|+-]){word}(?:(?:(?:['’]s?)?\s(?:(?:{tie})\s){{0,2}}|-){word})*(?![\w@])")


def _is_coined(run: _Words, source: Reading, target: Reading) -> bool:
    """Whether everyday words have a capital that neither the language gives them nor the source."""
    words = [word.group() for word in run]
    kept = [word for word in words if word in source.word_set or word + "s" in source.word_set]
    new = [word for word in words if word not in kept and _may_be_label(word, target.tag)]
    strange = [word for word in words if word not in kept and word not in new]
    if not new or _is_official(run, source, target) or any(word.lower() in source.stop for word in words):
        return False
    if not all(is_known(word, source) or word.lower() in calendar_words(target.tag) for word in strange):
        return False  # told as a name from nowhere
    sited = any(_is_one_of(word, find_locale(target.tag).names.official.sited) for word in words)
    if kept or strange:
        return not sited and not _names_person(run, target)
    if len(words) > 1:
        return not _ABBREVIATION.search(source.text)  # which may stand for them
    return not sited and not is_known(words[0], source) and not _stands_alone(run[0], target)


def _is_official(run: _Words, source: Reading, target: Reading) -> bool:
    """Whether such words have capitals: Ministry of Labour, the White House, Drives division, or before (ECEI)."""
    official = find_locale(target.tag).names.official
    words = [word.group() for word in run]
    behind = _WORD.match(target.text, run[-1].end() + 1)
    unit = behind is not None and behind.group() in official.units
    short = _SHORTENED.match(target.text, run[-1].end())
    if short is not None and short[1] in source.word_set:
        return True
    return unit or " ".join(words).lower() in official.fixed or any(_is_one_of(w, official.always) for w in words)


def _stands_alone(word: re.Match[str], target: Reading) -> bool:
    """Whether a single word has its capital for another reason: the Earth, Flight 12, a short or a small one."""
    text, alone = word.group(), find_locale(target.tag).names.official.alone
    small = len(text) <= _SHORT or text.lower() in target.stop
    return small or _is_one_of(text, alone) or _NUMBERED.match(target.text, word.end()) is not None


@lru_cache(maxsize=20_000)
def _may_be_label(word: str, tag: str) -> bool:
    """Whether it is an everyday word, and neither of the calendar nor made from a proper name."""
    people = find_locale(tag).names.official.people
    return (
        is_common(word, tag)
        and calendar_words(tag).isdisjoint((word.lower(), _bare(word)))
        and not _bare(word).endswith(people)
    )


def _is_one_of(word: str, listed: frozenset[str]) -> bool:
    return not listed.isdisjoint((word.lower(), _bare(word), word.lower().removesuffix("ies") + "y"))


def _bare(word: str) -> str:
    """The word in lower case and as one."""
    low = word.lower()
    return low.removesuffix("es") if low.endswith(("shes", "ches", "sses")) else low.removesuffix("s")


def _names_person(run: _Words, target: Reading) -> bool:
    """Whether the words are what a person is called by: Pastor Buhl."""
    spans = [(fact.start, fact.end) for fact in target.of("name") if fact.label == "PER"]
    return any(start < run[-1].end() and run[0].start() < end for start, end in spans)
