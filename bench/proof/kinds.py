"""The kinds of errors. Each makes of a correct pair its target with one error, or None where it cannot."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bench.proof.pairs import Pair

Make = Callable[[Pair, random.Random], str | None]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of error. hard: a fact is wrong, so the finding ought to be an error; else a warning will do."""

    name: str
    group: str
    hard: bool
    make: Make


KINDS: dict[str, Kind] = {}


def kind(name: str, group: str, *, hard: bool = True) -> Callable[[Make], Make]:
    """Enters a function under `name`."""

    def enter(make: Make) -> Make:
        KINDS[name] = Kind(name, group, hard, make)
        return make

    return enter


def inject(name: str, pair: Pair, seed: int = 0) -> str | None:
    """The pair's target with one error of this kind: always the same for the same seed. None: it cannot be made."""
    chance = random.Random(f"{seed}|{name}|{pair.to}|{pair.id}")
    target = KINDS[name].make(pair, chance)
    if target is None:
        return None
    target = tidy(target)
    return None if _plain(target) == _plain(pair.target) or not target else target


def tidy(text: str) -> str:
    """The text without what a cut leaves behind: double spaces, a space before a comma, a small first letter."""
    text = re.sub(r"(?<=\S) {2,}", " ", text).strip()
    text = re.sub(r" (?=[,.](?:\s|$))", "", text)
    text = re.sub(r",(?=[.])|^[,;] ?", "", text)
    return re.sub(r"^([\"“‘«]?)([a-zà-ü])(?=\w* )", lambda m: m[1] + m[2].upper(), text)


def put(text: str, start: int, end: int, words: str) -> str:
    """The text with `words` in the place of what stands from start to end; a capital there is kept."""
    old = text[start:end]
    if old[:1].isupper() and words[:1].islower() and (not old.isupper() or len(old) == 1):
        words = words[0].upper() + words[1:]
    return text[:start] + words + text[end:]


def choose(found: Iterable[str], chance: random.Random) -> str | None:
    """One of the candidates."""
    candidates = list(found)
    return chance.choice(candidates) if candidates else None


def replaced(
    text: str, table: Sequence[tuple[str, Sequence[str]]], chance: random.Random, before: str = "", after: str = ""
) -> str | None:
    """The text with one of the table's patterns, found between `before` and `after`, replaced."""
    found = []
    for pattern, others in table:
        first = r"(?<!\w)" if re.match(r"[\w(]", pattern) else ""
        last = r"(?!\w)" if re.search(r"[\w)?]$", pattern) else ""
        for match in re.finditer(rf"{before}{first}(?i:(?P<it>{pattern})){last}{after}", text):
            for other in others:
                words = re.sub(r"\\1", lambda _, m=match: m[2], other) if "\\1" in other else other
                found.append(put(text, *match.span("it"), words))
    return choose((f for f in found if f != text), chance)


def sentences(text: str, language: str = "en") -> list[str]:
    """The sentences of a text. A full stop after a title, or (in German) after a figure, ends none."""
    held = r"\b(Dr|St|Mr|Fr|No|dott|Dra|Prof|med|Mag|V|Mio|Tel|Az" + (r"|\d+" if language == "de" else "") + r")\. "
    cuts = re.split(r"(?<=[.!?”»“])(?<![a-z]“) (?=[A-ZÀ-Ü“«„‘\d])", re.sub(held, "\\1.\u0001", text))
    parts, at = [], 0
    for cut in cuts:
        start = text.replace("\u0001", " ").find(cut.replace("\u0001", " "), at)
        parts.append(start)
        at = start + len(cut)
    ends = [*parts[1:], len(text)]
    return [text[a:b].strip() for a, b in zip(parts, ends, strict=True)]


def _plain(text: str) -> str:
    return " ".join(text.split())
