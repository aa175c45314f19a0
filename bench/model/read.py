"""Texts with marked names, from GermEval 2014 and from our own files."""

from __future__ import annotations

import csv
import gzip
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

LABELS = ("PER", "ORG", "LOC", "MISC")
_GERMEVAL = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "OTH": "MISC"}  # all else: derived words and parts of words
_CLOSING = frozenset(",.;:!?)]}…“”")
_OPENING = frozenset("([{„")
_MARK = re.compile(r"\[\[(?P<label>[A-Z]+)(?:/(?P<type>[a-z_]+))?:(?P<words>.+?)\]\](?!\])", re.DOTALL)


class Name(NamedTuple):
    """A name in a text: characters start to end."""

    start: int
    end: int
    label: str
    type: str = ""


class Text(NamedTuple):
    """A text with its names, sorted; none overlap."""

    text: str
    names: tuple[Name, ...]


def germeval_train(path: Path) -> list[Text]:
    """The train split: "token tag" a line, BIOES tags of the outer level."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [_written(sentence) for sentence in _sentences(line.rsplit(" ", 1) for line in file)]


def germeval_dev(path: Path) -> list[Text]:
    """The dev split: number, token, outer BIO tag, inner BIO tag."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = csv.reader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
        return [_written(sentence) for sentence in _sentences(row[1:3] for row in rows)]


def marked(text: str) -> Text:
    """The text and its names, from a text with [[LABEL:words]] or [[LABEL/type:words]]."""
    parts, names, at, length = [], [], 0, 0
    for match in _MARK.finditer(text):
        before, words = text[at : match.start()], match["words"]
        if match["label"] not in LABELS:
            raise ValueError(f"{match[0]!r}: a label is one of {', '.join(LABELS)}")
        start = length + len(before)
        length = start + len(words)
        names.append(Name(start, length, match["label"], match["type"] or ""))
        parts += [before, words]
        at = match.end()
    return Text("".join(parts) + text[at:], tuple(names))


def _sentences(rows: Iterable[Sequence[str]]) -> Iterator[list[tuple[str, str]]]:
    """Lists of (token, tag). A row of fewer than two fields ends a sentence."""
    sentence: list[tuple[str, str]] = []
    for row in rows:
        if len(row) == 2 and row[0].strip():
            sentence.append((row[0], row[1].strip()))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _written(sentence: Sequence[tuple[str, str]]) -> Text:
    """The sentence as people write it, without a space before a comma, with its names."""
    text, starts = "", []
    tokens = [token for token, _ in sentence]
    for token, spaced in zip(tokens, _spaces(tokens), strict=True):
        text += " " * spaced
        starts.append(len(text))
        text += token
    names: list[Name] = []
    for (token, tag), start in zip(sentence, starts, strict=True):
        place, _, label = tag.partition("-")
        known = _GERMEVAL.get(label)
        if known and place in "BS":
            names.append(Name(start, start + len(token), known))
        elif known and place in "IE":
            names[-1] = names[-1]._replace(end=start + len(token))
    return Text(text, tuple(names))


def _spaces(tokens: Sequence[str]) -> Iterator[bool]:
    """For each token: whether a space stands before it."""
    if not tokens:
        return
    yield False
    is_open = tokens[0] == '"'
    for before, token in pairwise(tokens):
        if token == '"':
            yield not is_open and before not in _OPENING
            is_open = not is_open
        else:
            yield not (token in _CLOSING or before in _OPENING or (before == '"' and is_open))
