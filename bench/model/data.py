"""What an epoch is made of: GermEval's sentences, our own texts several times, templates filled with invented names."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.model.fill import Slots, filled, retold
from bench.model.read import Name, Text, germeval_dev, germeval_train, marked
from bench.model.vary import CURRENCY, Pool, in_capitals, join, joined, pool_of, varied

OWN = Path(__file__).with_name("data")


class Data(NamedTuple):
    """All texts to train on, and the two halves of GermEval's dev."""

    sentences: list[Text]
    own: list[Text]
    templates: list[str]
    slots: Slots
    chosen_on: list[Text]
    closed: list[Text]

    def epoch(self, rng: random.Random, own_times: int = 5, template_times: int = 8) -> Iterator[Text]:
        """All sentences once, our own texts several times, by turns with other names, and the templates filled."""
        pool = pool_of([*self.sentences, *self.own])
        sentences = list(self.sentences)
        rng.shuffle(sentences)
        yield from joined(varied(sentences, rng, pool), rng)
        for turn in range(own_times):
            own = [retold(text, self.slots, rng, share=0.5) for text in self.own] if turn % 2 else self.own
            yield from _releases(own, rng, pool)
        for _ in range(template_times):
            yield from self._filled(rng)

    def _filled(self, rng: random.Random) -> Iterator[Text]:
        lines = [with_currencies(filled(template, self.slots, rng)) for template in self.templates]
        rng.shuffle(lines)
        return joined(lines, rng)


def read(folder: Path) -> Data:
    """folder: holds germeval2014/."""
    dev = germeval_dev(folder / "germeval2014" / "NER-de-dev.tsv.gz")
    return Data(
        germeval_train(folder / "germeval2014" / "train_bioes.txt.gz"),
        _own(),
        (OWN / "templates.txt").read_text("utf-8").splitlines(),
        json.loads((OWN / "slots.json").read_text("utf-8")),
        dev[::2],
        dev[1::2],
    )


def _own() -> list[Text]:
    """The parts of our own texts, which blank lines divide."""
    files = sorted((OWN / "texts").glob("*.txt"))
    parts = (part for file in files for part in re.split(r"\n\s*\n", file.read_text("utf-8")))
    return [with_currencies(marked(part)) for part in parts if part.strip()]


def with_currencies(text: Text) -> Text:
    """The text with its currencies as MISC, as in GermEval. Our texts do not mark them, but one rule is learnt best.

    What is found of them is left out when the model is asked (pressflow.kinds._model).
    """
    found = (Name(*match.span(), "MISC", "currency") for match in CURRENCY.finditer(text.text))
    free = [new for new in found if all(new.end <= old.start or old.end <= new.start for old in text.names)]
    return text._replace(names=tuple(sorted((*text.names, *free))))


def _releases(parts: list[Text], rng: random.Random, pool: Pool) -> Iterator[Text]:
    """One to six parts that follow each other, as one text; headlines in capitals now and then."""
    at = 0
    while at < len(parts):
        size = rng.randint(1, 6)
        some = list(varied(parts[at : at + size], rng, pool, swaps=0.25))
        some = [in_capitals(t) if len(t.text) < 90 and rng.random() < 0.15 else t for t in some]
        yield join(some, rng.choice(("\n\n", "\n")))
        at += size
