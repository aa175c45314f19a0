"""Everything that a visitor could fetch, searched for what stories say that nobody may know yet."""

from __future__ import annotations

import gzip
import html
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from bench.stories import LOCALES, Story
from pressflow.render._search import folded

_RUN = 4  # words in a row that only the secret stories say
_TAG = re.compile(r"<[^<>]*>")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Secrets:
    """What must be nowhere. marks: slugs and coined names, as small letters in bytes. runs: words in a row."""

    marks: tuple[bytes, ...]
    runs: frozenset[str]


def secrets_of(hidden: Iterable[Story], shown: Iterable[Story], *, addresses: bool = True) -> Secrets:
    """What only the hidden stories say. addresses: whether not even their slugs may be seen."""
    hidden = tuple(hidden)
    names = [story.firm.split()[0] for story in hidden] + [story.slug for story in hidden if addresses]
    told = [sentence for story in shown for sentence in _sentences(story)]
    known, joined = {run for sentence in told for run in _runs(sentence)}, _Joined(told)
    runs = {run for story in hidden for sentence in _sentences(story) for run in _runs(sentence)} - known
    return Secrets(tuple(name.lower().encode() for name in names), frozenset(r for r in runs if r not in joined))


class _Joined:
    """What two sentences may say where they meet: "um 3,9 Prozent. Der Umsatz" is no "3,9 Prozent der Kosten"."""

    def __init__(self, sentences: Iterable[str]) -> None:
        words = [_WORD.findall(folded(sentence)) for sentence in sentences]
        self._ends = {tuple(w[-n:]) for w in words for n in range(1, _RUN)}
        self._starts = {tuple(w[:n]) for w in words for n in range(1, _RUN)}

    def __contains__(self, run: str) -> bool:
        words = tuple(run.split())
        return any(words[:n] in self._ends and words[n:] in self._starts for n in range(1, _RUN))


def leaks(public: Path, secrets: Secrets) -> list[str]:
    """Where any of it stands, each with the words."""
    return [f"{name}: {word!r}" for name, content in everything(public) for word in _found(content, secrets)]


def everything(public: Path) -> Iterator[tuple[str, bytes]]:
    """Every name and every byte that a visitor could fetch; of archives also what is inside."""
    for path in sorted(public.rglob("*")):
        name = path.relative_to(public).as_posix()
        yield f"the name {name}", name.encode()
        if path.is_file():
            yield from _inside(name, path.read_bytes())


def _inside(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    yield name, content
    if content.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            for part in archive.infolist():
                yield f"{name}!{part.filename}", part.filename.encode() + part.comment
                yield from _inside(f"{name}!{part.filename}", archive.read(part))
    elif content.startswith(b"\x1f\x8b"):
        yield from _inside(f"{name}!", gzip.decompress(content))


def _found(content: bytes, secrets: Secrets) -> Iterator[str]:
    small = content.lower()
    yield from (mark.decode() for mark in secrets.marks if mark in small)
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return  # a picture: only its bytes are searched
    for seen in {text, _plain(text)}:
        yield from secrets.runs.intersection(_runs(seen))


def _plain(text: str) -> str:
    """What a reader of the file sees, whether it is HTML, HTML inside XML, XML of a document, or JSON."""
    text = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
    return _TAG.sub("", html.unescape(_TAG.sub("", html.unescape(text))))


def _sentences(story: Story) -> Iterator[str]:
    for tag in LOCALES:
        yield from story.said(tag)


def _runs(text: str) -> Iterator[str]:
    words = _WORD.findall(folded(text))
    return (" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))
