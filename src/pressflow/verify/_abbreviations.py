"""Abbreviations in capitals that the translation lacks: parties, organisations, firms. FDP is not SPD, USA not UK."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pressflow.lexica import abbreviations, everyday, plain_words
from pressflow.locales import find_locale
from pressflow.model import Finding, Severity, Side
from pressflow.verify._known import KnownNames
from pressflow.verify._reading import Reading

_CAPITALS = re.compile(r"(?<![\w@#./&+-])[A-ZÄÖÜ]{2,14}(?![\w@/&+-]|\.\w)")
_ROMAN = re.compile(r"[IVXLCDM]+")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 5  # letters of an abbreviation; what is longer may be a name in capitals, or a word called out loud
_SHOUTED = 0.5  # share of the words of a text in capitals from which capitals tell nothing


def lost_abbreviations(
    source: Reading, target: Reading, known: KnownNames, found: Sequence[Finding]
) -> Iterator[Finding]:
    """Those of which nothing is left; with another one that has come instead. found: what is told already."""
    lost = [here for here in _spelt(source) if not _stands(here.text, source, target, known)]
    if not lost or _shouts(source.text) or _shouts(target.text):
        return
    told = [f.source for f in found if f.source and len(f.source.text) < len(source.text)]
    come = [there for there in _spelt(target) if there.text.lower() not in source.text.lower()]
    for n, here in enumerate(lost):
        if not any(t.start < here.end and here.start < t.end for t in told):
            yield _lost(here, come[n] if n < len(come) else None, target.tag)


def _spelt(reading: Reading) -> Iterator[Side]:
    """Each abbreviation once, where it stands first; units, currencies, Roman numbers and parts of codes are none."""
    common = find_locale(reading.tag).names.abbreviated
    seen: set[str] = set()
    for match in _CAPITALS.finditer(reading.text):
        word, (start, end) = match.group(), match.span()
        valued = any(f.start < end and start < f.end for f in reading.facts if f.kind not in ("name", "quote"))
        called = word.lower() in reading.stop or (len(word) > _LONGEST and _is_called(word, *match.span(), reading))
        if word not in seen and word not in common and not _ROMAN.fullmatch(word) and not valued and not called:
            seen.add(word)
            yield Side(start, end, word, "")


def _is_called(word: str, start: int, end: int, reading: Reading) -> bool:
    """Whether a long word in capitals is no name: a word of every day, or one of a heading: MEDIKAMENTE IN GEFAHR."""
    beside = (*_WORD.findall(reading.text[:start])[-1:], *_WORD.findall(reading.text[end : end + _LONGEST * 3])[:1])
    common = plain_words(reading.language) | everyday(reading.language)
    return word.lower() in common or any(other.isupper() and len(other) > 1 for other in beside)


def _stands(word: str, source: Reading, target: Reading, known: KnownNames) -> bool:
    """Whether the abbreviation stands there: itself, in any case, what it is in that language, or written out."""
    if word.lower() in target.text.lower() or _written_out(word, target.text):
        return True
    others = abbreviations(source.language, target.language).get(word, frozenset())
    if any(re.search(rf"(?<!\w){re.escape(other)}(?!\w)", target.text) for other in others):
        return True
    term = known.term(word)
    return term is not None and (known.stands(term, target.text) != "" or known.traced(term, target.text))


def _written_out(word: str, text: str) -> bool:
    """Whether words one after another have its letters as their initials, small words between them or not."""
    word = word.lower()
    initials = "".join(w[0].lower() for w in _WORD.findall(text))
    capitals = "".join(w[0].lower() for w in _WORD.findall(text) if w[0].isupper())
    return len(word) > 2 and any(word in letters for letters in (initials, capitals))


def _shouts(text: str) -> bool:
    words = _WORD.findall(text)
    shouted: int = sum(word.isupper() for word in words)
    return shouted > _SHOUTED * len(words)


def _lost(here: Side, there: Side | None, locale: str) -> Finding:
    instead = f"; '{there.text}' stands there, which the source does not have" if there else ""
    return Finding(
        "name-replaced" if there else "name-unproved",
        Severity.WARNING,
        f"the abbreviation '{here.text}' does not stand in {locale}{instead}",
        f"write '{here.text}', or add its approved rendering to terms.csv",
        locale=locale,
        source=here,
        target=there,
    )
