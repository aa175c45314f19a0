"""What must stay as it is travels as XML that the service ignores; what comes back is proved before it is used.

`Das GOLD Label & mehr` travels as `Das <x id="1">GOLD Label</x> &amp; mehr`. The ids are numbers and nothing else is in
the tags: DeepL has been seen to translate words in attributes.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from xml.sax.saxutils import escape

from pressflow.engines import Spans

TAG = "x"

_PIECE = re.compile(r"<[^<>]*>|[^<]+|<")
_OPEN = re.compile(r"<x\s+id\s*=\s*[\"'](\d{1,6})[\"']\s*>")
_CLOSE = re.compile(r"</x\s*>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_LETTER = re.compile(r"[^\W_]")
_ENDING = re.compile(r"[^\W\d_]*")
_CLOSED = re.compile(r"[.!?…][\"'”“»)\]\s]*$")
_ABBREVIATION = re.compile(r"\b[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{0,2}\.\s*$")  # Mr. St. M.
_NEW_SENTENCE = re.compile(r"\s*[\"“„«‹‘]?\s?[A-ZÄÖÜÀ-ÖØ-Þ][a-zß-öø-ÿ]")
_LONGEST_ENDING = 4  # letters that a language may hang on a name: GOLD Labels, Hamburgissa


class DamagedError(Exception):
    """An answer that must not be used as it is. damage: what is wrong, for the person who will mend it."""

    def __init__(self, damage: str) -> None:
        super().__init__(damage)
        self.damage = damage


@dataclass(frozen=True, slots=True)
class _Placed:
    """A fixed span as it came back: its number and its place in the words."""

    number: int
    start: int
    end: int


# --- out ---------------------------------------------------------------------------------------------------------


def find_terms(text: str, terms: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where `terms` stand as whole words, the longest first; spans never overlap. "Hamburgs" is another word."""
    return [match.span() for match in _pattern(terms).finditer(text)] if terms else []


@lru_cache(maxsize=32)  # one for each locale of a newsroom
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    words = sorted(set(terms), key=lambda term: (-len(term), term))
    return re.compile(rf"(?<![\w@-])(?<!\w[.&/])(?:{'|'.join(map(re.escape, words))})(?![\w@-])(?![.&/]\w)")


def merge_spans(text: str, *groups: Spans) -> tuple[tuple[int, int], ...]:
    """All spans in order, without those that overlap an earlier or longer one, and without bare small numbers.

    A number by itself ("§ 5", "Musterstraße 12") comes back unchanged anyway, and each tag costs quality.
    """
    found = sorted({span for group in groups for span in group}, key=lambda span: (span[0], -span[1]))
    kept: list[tuple[int, int]] = []
    for start, end in found:
        if end <= start or (kept and start < kept[-1][1]) or re.fullmatch(r"\d{1,3}", text[start:end]):
            continue
        kept.append((start, end))
    return tuple(kept)


def to_xml(text: str, spans: Spans) -> str:
    """`text` with each span in a numbered tag. spans: sorted, apart."""
    parts, last = [], 0
    for number, (start, end) in enumerate(spans, 1):
        parts += [escape(text[last:start]), f'<{TAG} id="{number}">{escape(text[start:end])}</{TAG}>']
        last = end
    return "".join([*parts, escape(text[last:])])


# --- and back ----------------------------------------------------------------------------------------------------


def from_xml(answer: str, text: str, spans: Spans) -> str:
    """The words of an answer to `to_xml(text, spans)`. Raises DamagedError if a fixed span has come to harm.

    Entities are resolved once: what was `&amp;` in the German stays `&amp;`.
    """
    words, placed, faults = _read(answer)
    names = {number: text[start:end] for number, (start, end) in enumerate(spans, 1)}
    placed = [_trimmed(words, p) for p in placed]
    faults += [*_multiset(names, placed), *_contents(words, names, placed)]
    if not faults:
        faults = [*_surroundings(words, text, spans, placed)]
    if faults:
        raise DamagedError("; ".join(dict.fromkeys(faults)))
    return words


def missing_names(words: str, text: str, spans: Spans) -> str:
    """Which fixed spans are not in `words` as often as in the German, as a sentence for people; "" if none."""
    wanted = [text[start:end] for start, end in spans]
    lost = [name for name in dict.fromkeys(wanted) if words.count(name) < wanted.count(name)]
    return "; ".join(f"{_quoted(name)} is missing" for name in lost)


def _read(answer: str) -> tuple[str, list[_Placed], list[str]]:
    """The words without tags, where each tag's content lies in them, and what no answer should hold."""
    words, placed, faults = "", list[_Placed](), list[str]()
    begun: tuple[int, int] | None = None
    for piece in _PIECE.findall(answer):
        opening = _OPEN.fullmatch(piece)
        if opening and begun is None:
            begun = int(opening[1]), len(words)
        elif _CLOSE.fullmatch(piece) and begun is not None:
            placed.append(_Placed(*begun, len(words)))
            begun = None
        elif piece.startswith("<"):
            faults.append("the tags around the names are torn")
        else:
            words += _ENTITY.sub(lambda match: html.unescape(match[0]), piece)
    return words, placed, faults + (["the tags around the names are torn"] if begun is not None else [])


def _trimmed(words: str, p: _Placed) -> _Placed:
    """The same place without the blanks that slipped into the tag."""
    inner = words[p.start : p.end]
    start = p.start + len(inner) - len(inner.lstrip(" "))
    return _Placed(p.number, start, max(start, p.start + len(inner.rstrip(" "))))


def _multiset(names: dict[int, str], placed: Sequence[_Placed]) -> Iterator[str]:
    """Each tag must come back once."""
    numbers = [p.number for p in placed]
    for number, name in names.items():
        if numbers.count(number) == 0:
            yield f"{_quoted(name)} is missing"
        elif numbers.count(number) > 1:
            yield f"{_quoted(name)} is there twice"
    if set(numbers) - set(names):
        yield "a tag came back that was not sent"


def _contents(words: str, names: dict[int, str], placed: Sequence[_Placed]) -> Iterator[str]:
    for p in placed:
        said = words[p.start : p.end]
        if p.number in names and said != names[p.number]:
            yield f"{_quoted(names[p.number])} became {_quoted(said)}"


def _surroundings(words: str, text: str, spans: Spans, placed: Sequence[_Placed]) -> Iterator[str]:
    """What shows that a tag came back in a place where it does not belong."""
    for p in placed:
        start, end = spans[p.number - 1]
        name = words[p.start : p.end]
        before, after = words[: p.start], words[p.end :]
        if _is_glued(before, after, text[:start], text[end:]):
            yield f"{_quoted(name)} is joined to another word"
        if _touches(name, before, after) != _touches(name, text[:start], text[end:]):
            yield f"{_quoted(name)} is there twice"
        if not before.strip() and text[:start].strip() and _NEW_SENTENCE.match(after):
            yield f"{_quoted(name)} was moved to the beginning"
        if not _LETTER.search(after) and _is_closed(before) and not _is_closed(text[:start]):
            yield f"{_quoted(name)} was moved to the end"


def _is_closed(before: str) -> bool:
    """Whether a sentence has ended there."""
    return bool(_CLOSED.search(before)) and not _ABBREVIATION.search(before)


def _is_glued(before: str, after: str, source_before: str, source_after: str) -> bool:
    """Whether letters or digits touch a name that nothing touched in the German; an ending may hang on it."""
    ending = _ENDING.match(after)[0]  # type: ignore[index]  # it matches nothing at least
    an_ending = not ending or (ending.islower() and len(ending) <= _LONGEST_ENDING)
    left = bool(_LETTER.search(before[-1:])) and not _LETTER.search(source_before[-1:])
    return left or ((after[:1].isdecimal() or not an_ending) and not _LETTER.search(source_after[:1]))


def _touches(name: str, before: str, after: str) -> bool:
    """Whether the name stands a second time right beside itself."""
    return before.rstrip().endswith(name) or after.lstrip().startswith(name)


def _quoted(name: str) -> str:
    return repr(name)
