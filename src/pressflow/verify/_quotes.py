"""Are there as many quotes as in the source, with the same speakers?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressflow.facts.structure import joined_quotes
from pressflow.model import Finding, Severity, Side
from pressflow.verify._reading import Reading
from pressflow.verify._relations import Relations
from pressflow.verify._speakers import exchanged_words, wrong_speakers
from pressflow.verify.wording import side

_OPENING = re.compile(r"(?<![^\s(\[/–—-])(?:[„“”\"»‚‘'`](?=[^\s\W]|[\[(¿¡.…])|«(?=\s?\w))")
_PASSAGE = re.compile(r"[„“»«\"](?P<words>[^„“”»«\"]{3,120})[“”«»\"]")
_DIALOGUE = re.compile(r"(?:[?!.]\s+|^\s*|\n\s*)[–—]\s*(?=[^\W\d_a-z])")  # – Noch nicht: a dash for marks
_WORD = re.compile(r"[^\W\d_]+")
_CASE = re.compile(r"(?<=\w{3})(?:e[mnrs]?|n|s)\Z")
_MARKS = set('„“”"«»')


def check_quotes(source: Reading, target: Reading, relations: Relations) -> Iterator[Finding]:
    """Quotes lost, invented, or put into another mouth. Certain only where quotation marks are gone or new."""
    found = list(_compared(source, target, relations))
    yield from found or exchanged_words(source, target, relations)


def _compared(source: Reading, target: Reading, relations: Relations) -> Iterator[Finding]:
    ours, theirs = source.of("quote"), target.of("quote")
    whole, others = joined_quotes(source.text, ours, source.tag), joined_quotes(target.text, theirs, target.tag)
    if not (ours or theirs):
        yield from _unmarked(source, target)
        yield from _marked_anew(source, target)
    if len(ours) != len(theirs) and len(whole) <= len(theirs) and len(others) <= len(ours):
        # „A“, sagt N, „B“: another language may set the interruption inside the marks, or end the sentence there
        if len(whole) == len(others):
            yield from wrong_speakers(whole, others, source, target, relations)
        return
    if len(ours) != len(theirs) and _marked(source.text) == _marked(target.text):
        return  # a title, a label, a word held at arm's length: each side has its marks
    if len(ours) > len(theirs):
        yield Finding(
            "quote-missing",
            Severity.WARNING if theirs or _MARKS & set(target.text) else Severity.ERROR,
            f"the source has {_quotes(len(ours))}, the translation {_quotes(len(theirs))}",
            f"put the words of the speaker into the quotation marks of {target.tag}",
            locale=target.tag,
            source=side(ours[len(theirs)]),
        )
    elif len(theirs) > len(ours) and not _DIALOGUE.search(source.text):
        yield Finding(
            "quote-invented",
            Severity.WARNING if ours or _MARKS & set(source.text) else Severity.ERROR,
            f"the translation has {_quotes(len(theirs))}, the source {_quotes(len(ours))}",
            "reported speech stays reported: remove the quotation marks",
            locale=target.tag,
            target=side(theirs[len(ours)]),
        )
    elif len(theirs) == len(ours):
        yield from wrong_speakers(ours, theirs, source, target, relations)


def _unmarked(source: Reading, target: Reading) -> Iterator[Finding]:
    """The finding on somebody's words whose marks are gone: unausgegoren, in marks, and half-baked without."""
    if not any(mark in source.text for mark in _MARKS):
        return  # most texts
    if _marked(target.text) or _MARKS & set(target.text):
        return
    for match in _PASSAGE.finditer(source.text):
        named = any(f.kind == "name" and f.start < match.end() and match.start() < f.end for f in source.facts)
        if not named and not _stands_declined(match["words"], target):
            yield Finding(
                "quote-missing",
                Severity.WARNING,
                f"'{match.group()}' stands between quotation marks, and the translation has none",
                f"put the words into the quotation marks of {target.tag}",
                locale=target.tag,
                source=Side(*match.span(), match.group(), ""),
            )
            return


def _stands_declined(words: str, target: Reading) -> bool:
    """Whether the words stand there, be it in another German case: die Gäste des „Alten Krugs“, Alter Krug."""
    if words.casefold() in target.text.casefold():
        return True
    there = {_bare(word) for word in target.words}
    return words[0].isupper() and all(_bare(word) in there for word in _WORD.findall(words))


def _bare(word: str) -> str:
    """The word in lower case, without the ending of a German case."""
    return _CASE.sub("", word.lower())


def _marked_anew(source: Reading, target: Reading) -> Iterator[Finding]:
    """The finding on small words that only the translation sets between marks, as if somebody had said them."""
    if _marked(source.text) or _MARKS & set(source.text) or _DIALOGUE.search(source.text):
        return
    for match in _PASSAGE.finditer(target.text):
        glossed = target.text[: match.start()].endswith("(")  # Spätlese ("late harvest")
        if match["words"][0].islower() and not glossed and match["words"].casefold() not in source.text.casefold():
            yield Finding(
                "quote-invented",
                Severity.WARNING,
                f"'{match.group()}' stands between quotation marks in {target.tag}, and the source has none",
                "remove the marks, and the words if nobody said them",
                locale=target.tag,
                target=Side(*match.span(), match.group(), ""),
            )
            return


def _marked(text: str) -> int:
    """How many passages of the text stand between marks of any kind, a typewriter's too."""
    return len(_OPENING.findall(text))


def _quotes(count: int) -> str:
    return f"{count} quote" + ("" if count == 1 else "s") if count else "no quote"
