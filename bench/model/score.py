"""Strict spans: a name is found if start, end and label are right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from spacy.language import Language

from bench.model.read import LABELS, Name, Text


class Score(NamedTuple):
    right: int
    found: int
    true: int

    @property
    def p(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def r(self) -> float:
        return self.right / self.true if self.true else 0.0

    @property
    def f(self) -> float:
        return 2 * self.right / (self.found + self.true) if self.found + self.true else 0.0

    def __str__(self) -> str:
        return f"{100 * self.p:5.1f} {100 * self.r:5.1f} {100 * self.f:5.1f}"


class Scores(NamedTuple):
    total: Score
    labels: dict[str, Score]

    def __str__(self) -> str:
        return f"P R F {self.total} |" + " ".join(f"{k} {100 * v.f:.1f}" for k, v in self.labels.items())


def score(nlp: Language, texts: Sequence[Text]) -> Scores:
    """How well the pipeline finds the names of the texts."""
    docs = nlp.pipe(text.text for text in texts)
    return compare(
        (text.names, [Name(e.start_char, e.end_char, e.label_) for e in doc.ents])
        for text, doc in zip(texts, docs, strict=True)
    )


def compare(pairs: Iterable[tuple[Iterable[Name], Iterable[Name]]]) -> Scores:
    """Scores over pairs of (true names, found names), a pair a text."""
    right, found, true = Counter[str](), Counter[str](), Counter[str]()
    for wanted, got in pairs:
        wanted, got = {n[:3] for n in wanted}, {n[:3] for n in got}
        for counter, names in ((right, wanted & got), (found, got), (true, wanted)):
            counter.update(label for _, _, label in names)
    labels = {label: Score(right[label], found[label], true[label]) for label in LABELS}
    return Scores(Score(right.total(), found.total(), true.total()), labels)
