"""Words of the translation that come from nowhere: misspelt or replaced names, words left in German.

Silent where nobody has listed the everyday words of the translation's language (`lexica/`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from pressflow.lexica import everyday, may_be_name, nouns, plain_words, stem, sure_nouns, words_for
from pressflow.locales import find_locale
from pressflow.locales._spellings import SPELT_ALIKE
from pressflow.model import Finding, Severity, Side
from pressflow.verify._reading import Reading
from pressflow.verify._values import is_value
from pressflow.verify._words import calendar_words, cognate, skeleton, sound, spellings

_NAME = re.compile(r"(?<![\w@#./&|+-])[^\W\d_a-z][^\W\d_]*[^\W\d_A-Z][^\W\d_]*(?!['’]?[\w@|+]|\.[\w])")
_ANY = re.compile(r"(?<![\w@#.])[^\W\d_a-z][^\W\d_]*[^\W\d_A-Z][^\W\d_]*(?![\w@]|\.[\w])")
_HYPHENED = re.compile(r"(?<!\w)[^\W\d_a-z][^\W\d_]*(?:[-‑][^\W\d_]+)*(?!\w)")
_POSSESSIVE = ("'s", "’s")  # Neukirchen's: who writes so takes it for a name
_NAMED = 4  # letters of what is known for a name
_TITLE = re.compile(r"[\"“„«‹‘'][^\"“”„«»‹›]{2,80}[\"”“»›’']")
_NUMBERED = re.compile(r"\s(?:[IVXLC]+|[A-Z]|\d[\d.]*)\b")
_TIE = r"(?:,?\s+(?:&\s+|[^\W\d_A-Z]{1,5}\s+){0,2})"  # between words of one name, or of one list
_LONG = 5  # letters of a name in which one wrong letter is no chance
_BEGINNING = 3  # letters that names in two languages share: Bayern, Bavaria


def strangers(source: Reading, target: Reading, names: Collection[str], found: Sequence[Finding]) -> Iterator[Finding]:
    """Names that only the translation has, German words that were left.

    names: words of names that the translation may have. found: what is told already, and not told again.
    """
    common = everyday(target.language)
    if not common:
        return
    told = [f.target for f in found if f.target and len(f.target.text) < len(target.text)]
    for finding in (*_odd_names(source, target), *_left_behind(source, target, common)):
        here = finding.target
        if here and here.text not in names and not any(t.start <= here.start < t.end for t in told):
            yield finding


def may_have_another_name(source: Reading, target: Reading) -> bool:
    """Whether the translation names something that no word of the source explains: Aix-la-Chapelle for Aachen."""
    strange = (here.text for here in _unlike(target, source, _HYPHENED))
    return any(not is_known(word, source) and not _is_rendering(word, source, target) for word in strange)


def has_title(text: str) -> bool:
    """Whether something in the text stands between quotation marks, as titles do."""
    return _TITLE.search(text) is not None


def _unlike(
    target: Reading,
    source: Reading,
    shape: re.Pattern[str] = _NAME,
    *,
    opening: bool = False,
) -> Iterator[Side]:
    """The words of the translation that look like names and that the source does not have.

    opening: those that open a sentence, too.
    """
    starts = {start for start, _ in target.sentences}
    said: set[str] = set()
    for match in shape.finditer(target.text):
        word = match.group()
        if word in said or len(word) < 4 or (not opening and opens(target.text, match.start(), starts)):
            continue
        if is_common(word, target.tag):
            continue
        said.add(word)
        if word not in source.word_set and not any(form in source.all_spellings for form in spellings(word)):
            yield Side(*match.span(), word, "")


def _odd_names(source: Reading, target: Reading) -> Iterator[Finding]:
    strange = list(_unlike(target, source, _ANY, opening=True))
    if not strange:
        return  # nor is there one that looks like a name
    slips = {here.start: (ours, here) for ours, here in _slips(source, target, strange)}
    for ours, here in slips.values():
        yield _misspelt(source.spot(ours), here, target.tag)
    titles = _titles(source, target)
    for here in _unlike(target, source):
        word = here.text
        if any(start <= here.start < end for start, end in titles) or _is_numbered(here, source, target):
            continue
        if here.start in slips or any(is_value(f) and f.start <= here.start < f.end for f in target.facts):
            continue  # the Celsius of 12 degrees Celsius
        if (
            not is_known(word, source)
            and not _is_rendering(word, source, target)
            and sound(word) not in source.foreign_sounds
        ):
            yield _invented(here, target.tag)


def _is_numbered(here: Side, source: Reading, target: Reading) -> bool:
    """Whether a noun of the source that is no name has the same number: Anhang III, Annex III; not Karl III."""
    number = _NUMBERED.match(target.text, here.end)
    if number is None:
        return False
    nouns = re.findall(rf"([^\W\d_]+){re.escape(number.group())}(?!\w)", source.text)
    return any(not may_be_name(noun, source.language) for noun in nouns)


def _slips(source: Reading, target: Reading, strange: Sequence[Side]) -> Iterator[tuple[str, Side]]:
    """(word of the source, where the translation has it with one letter wrong). At the start of a sentence, too."""
    people = {word for fact in source.of("name") if fact.label == "PER" for word in fact.text.split()}
    lost = [word for word in source.words if word[0].isupper() and word not in target.word_set]
    names = {word for word in lost if word in people or may_be_name(word, source.language)}
    for here in strange:
        if sound(here.text) in source.foreign_sounds:
            continue
        opening = opens(target.text, here.start, {start for start, _ in target.sentences})
        for ours in lost:
            if is_misspelt(ours, here.text) if ours in names else (not opening and _is_slip(ours, here.text)):
                yield ours, here
                break


def _titles(source: Reading, target: Reading) -> list[tuple[int, int]]:
    """Where the translation has titles, if the source has one: translated they have words with capitals, too."""
    if not any(fact.type == "work" for fact in source.of("name")):
        return []
    return [match.span() for match in _TITLE.finditer(target.text)]


def _misspelt(ours: Side, theirs: Side, locale: str) -> Finding:
    return Finding(
        "name-misspelt",
        Severity.WARNING,
        f"'{ours.text}' is spelt '{theirs.text}' in {locale}",
        f"write {ours.text}",
        locale=locale,
        source=ours,
        target=theirs,
    )


def _invented(here: Side, locale: str) -> Finding:
    return Finding(
        "name-invented",
        Severity.WARNING,
        f"'{here.text}' looks like a name and stands only in {locale}",
        "write the name that the source has",
        locale=locale,
        target=here,
    )


def opens(text: str, at: int, starts: set[int]) -> bool:
    """True for the first word of a sentence, of a quotation or of a line, whose capital tells nothing."""
    before = text[max(0, at - 2) : at]
    return at in starts or not before.strip() or before.rstrip()[-1:] in "„“”\"'‘’«»(:–—•*" or "\n" in before


@lru_cache(maxsize=50_000)
def is_common(word: str, locale: str) -> bool:
    """Whether the word is an everyday one of the locale's language, in any form."""
    low, common = word.lower(), everyday(locale.partition("-")[0].lower())
    stems = {low, low.removesuffix("s"), low.removesuffix("es"), low.removesuffix("ies") + "y", low.removesuffix("ed")}
    derived = low.endswith(find_locale(locale).names.common_endings)  # Bohemian, Adaptation Fund
    return bool(stems & common) or low in calendar_words(locale) or derived


def is_known(word: str, source: Reading) -> bool:
    """Whether some word of the source begins alike or is plainly the same: Bayern, Bavarian."""
    mine = skeleton(spellings(word)[0])
    return any(
        mine[:_BEGINNING] == skeleton(form)[:_BEGINNING] or cognate(form, mine)
        for form in source.all_spellings.split()
        if len(form) > 2
    )


def _is_rendering(word: str, source: Reading, target: Reading) -> bool:
    """Whether a noun of the source is known to be called so: Köln, Cologne; Erzbischof, Archbishop."""
    known = nouns(source.language, target.language)
    low = word.lower()
    beginning = low[: max(4, len(low) - 3)]
    return any(r.startswith(beginning) for ours in source.words for r in words_for(ours, known))


def _is_slip(ours: str, theirs: str) -> bool:
    """Whether the two are one name but for a letter, which is neither its last nor one that languages differ in."""
    a, b = ours.lower(), theirs.lower()
    if min(len(a), len(b)) < _LONG or abs(len(a) - len(b)) > 1 or a == b or not ours[0].isupper():
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if start >= min(len(a), len(b)) - 2 or skeleton(a).replace("sch", "sh") == skeleton(b):
        return False
    if (a[start : start + 1], b[start : start + 1]) in SPELT_ALIKE:
        return False
    swapped = a[start : start + 2] == b[start : start + 2][::-1] and a[start + 2 :] == b[start + 2 :]
    return swapped or a[start + 1 :] in (b[start + 1 :], b[start:]) or a[start:] == b[start + 1 :]


def is_misspelt(name: str, word: str) -> bool:
    """Whether `word` is the name but for one letter, or two that have changed places; not as languages differ."""
    a, b = name.lower(), word.lower()
    if min(len(a), len(b)) < _NAMED or abs(len(a) - len(b)) > 1 or a == b:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    if a[start : start + 2] == b[start : start + 2][::-1] and a[start + 2 :] == b[start + 2 :]:
        return a[start:] not in ("er", "re", "el", "le")
    if start >= min(len(a), len(b)) - 1 or (a[start], b[start]) in SPELT_ALIKE:
        return False
    if len(a) == len(b):
        return a[start + 1 :] == b[start + 1 :]
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    doubled = longer[start] in (longer[start - 1 : start], longer[start + 1 : start + 2])  # Hannover, Hanover
    return longer[start + 1 :] == shorter[start:] and not doubled and longer[start] != "h"


def _left_behind(source: Reading, target: Reading, common: frozenset[str]) -> Iterator[Finding]:
    """A German word that stands untranslated: a noun that a lexicon could translate, or one known to be no name."""
    known, names = sure_nouns(source.language, target.language), _words_of_names(source)
    for word in source.words:
        if word not in target.word_set:
            continue
        low = word.lower()
        if len(low) < 4 or low in common or word[0].islower():
            continue
        renderings = known.get(stem(low), frozenset())
        translatable = renderings and not any(r[:4] == low[:4] for r in renderings)
        if not translatable and (word in names or not _is_plain(word, source, target)):
            continue
        left = re.search(rf"(?<![\w-]){word}(?![\w-])", target.text)
        named = left and (
            _in_name(target.text, *left.span(), common)
            or _is_kept(word, source, target)
            or target.text[left.end() :].startswith(_POSSESSIVE)
        )
        if left and not named and not _is_quoted(target.text, left.start()):
            yield Finding(
                "word-untranslated",
                Severity.WARNING,
                f"'{word}' stands untranslated in {target.tag}",
                "translate it, or add it to terms.csv as verbatim",
                locale=target.tag,
                source=source.spot(word),
                target=Side(*left.span(), word, ""),
            )


def _words_of_names(source: Reading) -> set[str]:
    return {word for fact in source.facts if fact.kind in ("name", "identifier") for word in fact.text.split()}


def _is_plain(word: str, source: Reading, target: Reading) -> bool:
    """Whether the word is a noun of the source's language and no name: it is counted, or ends as no name does."""
    low = word.lower()
    counted = any(word in (fact.noun or "").split() for fact in (*source.facts, *target.facts))
    plainly = counted or low.endswith(find_locale(source.tag).names.noun_endings)
    listed = bool(plain_words(source.language)) and not may_be_name(word, source.language)
    return plainly and listed and low not in calendar_words(target.tag)


def _is_kept(word: str, source: Reading, target: Reading) -> bool:
    """Whether the word stands in both texts beside the same other one with a capital: Haus am Wall, Graz und Berg."""
    other = r"(?<!\w)(?P<other>[^\W\d_a-z][\w-]*)"
    for before, after in ((rf"{other}{_TIE}", ""), ("", rf"{_TIE}{other}")):
        for match in re.finditer(rf"{before}(?<!\w){word}(?!\w){after}", source.text):
            beside = re.escape(match["other"])
            run = rf"{beside}{_TIE}{word}" if before else rf"{word}{_TIE}{beside}"
            if re.search(rf"(?<!\w){run}(?!\w)", target.text):
                return True
    return False


def _is_quoted(text: str, at: int) -> bool:
    """Whether a quotation mark is open before the word: a title that is kept."""
    return any(text[:at].count(a) > text[:at].count(b) for a, b in ("“”", "«»", "„“")) or text[:at].count('"') % 2 == 1


def _in_name(text: str, start: int, end: int, common: frozenset[str]) -> bool:
    """True for a word with a capitalised neighbour: Hamburger Straße, Deutsche Bahn."""
    before, after = re.search(r"(\w+)\W?$", text[:start]), re.match(r"\W?(\w+)", text[end:])
    return any(m is not None and m[1][0].isupper() and m[1].lower() not in common for m in (before, after))
