"""Is each quote still said by whoever said it? Quotes are paired by their words: a translation may turn them round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from pressflow.model import Fact, Finding, Severity
from pressflow.verify._assign import assign
from pressflow.verify._binding import moved, same
from pressflow.verify._names import surname
from pressflow.verify._reading import Reading
from pressflow.verify._relations import Relations
from pressflow.verify._words import plain
from pressflow.verify.wording import side

_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_PASSAGE = re.compile(
    r"„[^“”\"„]+[“”\"]|“[^”“]+”|\"[^\"]+\"|«[^»]+»|»[^«]+«|(?<!\w)‚[^‘‚]+‘|(?<!\w)‘(?:[^’‘]|’(?=\w))+’(?!\w)"
)
_ORDER = 0.4  # of two equal partners the one in the same order; less than a word
_OPENING = '„“"«»‚‘'
_SENTENCE = re.compile(r"[.!?;](?=\s)")
_MOST = 12  # quotes that are paired by their words

Quotes = tuple[Fact, Fact]


def wrong_speakers(
    ours: Sequence[Fact], theirs: Sequence[Fact], source: Reading, target: Reading, relations: Relations
) -> Iterator[Finding]:
    """The findings on quotes in another mouth. ours, theirs: as many quotes of each side, with their speakers."""
    for a, b in _paired(ours, theirs, source, target, relations):
        if _is_changed(a, b) and not _stands_beside(str(a.speaker), b, theirs, target):
            said = f"the quote is {a.speaker}'s in the source and {b.speaker}'s in the translation"
            yield _changed(a, b, said, target)
        elif a.speaker and not b.speaker and (other := _another(a, b, theirs, source, target)):
            said = f"the quote is {a.speaker}'s in the source; beside it the translation names {other}"
            yield replace(_changed(a, b, said, target), severity=Severity.WARNING)


def _another(a: Fact, b: Fact, quotes: Sequence[Fact], source: Reading, target: Reading) -> str:
    """Who else is named in the sentence of a quote whose speaker is not read, and not who said it; "" for nobody."""
    start = max((q.end for q in quotes if q.end <= b.start), default=0)
    end = min((q.start for q in quotes if q.start >= b.end), default=len(target.text))
    beside = (_SENTENCE.split(target.text[start : b.start])[-1], _SENTENCE.split(target.text[b.end : end])[0])
    words = plain(" ".join(beside))
    people = {fact.value for fact in source.of("name") if fact.label == "PER"}
    named = [person for person in sorted(people) if _name(person) in words]
    return named[0] if named and _name(a.speaker) not in words else ""


def exchanged_words(source: Reading, target: Reading, relations: Relations) -> Iterator[Finding]:
    """The finding on two passages in quotation marks that have changed places, whether their speakers are read or not.

    The names of their clauses tell, where each side has as many passages.
    """
    ours = passages(source.text)
    theirs = passages(target.text) if len(ours) > 1 else []
    if len(ours) != len(theirs) or len(ours) < 2:
        return
    paired = _paired(ours, theirs, source, target, relations)
    things = [((a.start, a.end), (b.start, b.end)) for a, b in paired]
    moves = moved(source, target, things, (), relations.is_name)
    for (n, (a, b)), (m, _) in combinations(enumerate(paired), 2):
        if moves.exchanged(n, m):
            yield _changed(a, b, "two quotes have changed places: who said the one says the other", target)


def passages(text: str) -> list[Fact]:
    """What stands between quotation marks, sentences and single words alike."""
    if not any(mark in text for mark in _OPENING):
        return []
    return [Fact("quote", *m.span(), m.group(), m.group()[1:-1]) for m in _PASSAGE.finditer(text)]


def _paired(
    ours: Sequence[Fact], theirs: Sequence[Fact], source: Reading, target: Reading, relations: Relations
) -> list[Quotes]:
    """Each quote with the one that has most of its words."""
    if not 1 < len(ours) <= _MOST:
        return list(zip(ours, theirs, strict=True))
    words, others = [_words(q, source) for q in ours], [_words(q, target) for q in theirs]
    costs = [
        [_ORDER * abs(i - j) - _shared(mine, other, relations) for j, other in enumerate(others)]
        for i, mine in enumerate(words)
    ]
    least = min(map(min, costs))  # costs are no less than 0
    found = assign([[cost - least for cost in row] for row in costs], 1e6)
    return [(ours[i], theirs[j]) for i, j in found if i is not None and j is not None]


def _words(quote: Fact, reading: Reading) -> list[str]:
    found = dict.fromkeys(_WORD.findall(quote.text))
    nouns_only = reading.locale_words.noun_case
    return [w for w in found if w.lower() not in reading.stop and not (nouns_only and w[0].islower() and len(w) < 6)]


def _shared(ours: Sequence[str], theirs: Sequence[str], relations: Relations) -> int:
    return sum(any(same(a, b, relations.related) for b in theirs) for a in ours)


def _is_changed(a: Fact, b: Fact) -> bool:
    return bool(a.speaker and b.speaker) and _name(a.speaker) != _name(b.speaker)


def _name(speaker: str | None) -> str:
    return surname(plain(speaker or ""))


def _stands_beside(speaker: str, quote: Fact, quotes: Sequence[Fact], target: Reading) -> bool:
    """Whether the speaker is the one named right behind the quote, or before it: “...,” laughs Emre Toksöz.

    The reader takes who is named behind the quote before for the speaker where it does not know the verb.
    """
    start = max((q.end for q in quotes if q.end <= quote.start), default=0)
    end = min((q.start for q in quotes if q.start >= quote.end), default=len(target.text))
    name, read = _name(speaker), _name(quote.speaker)
    behind = plain(_SENTENCE.split(target.text[quote.end : end])[0]).partition(name)
    before = plain(_SENTENCE.split(target.text[start : quote.start])[-1])
    return bool(behind[1] and read not in behind[0]) or (name in before and before.endswith(":"))


def _changed(a: Fact, b: Fact, message: str, target: Reading) -> Finding:
    return Finding(
        "speaker-changed",
        Severity.ERROR,
        message,
        f"attribute it to {a.speaker}" if a.speaker else "attribute each to its speaker",
        locale=target.tag,
        source=side(a),
        target=side(b),
    )
