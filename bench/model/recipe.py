"""The two stages of the training: all texts, ours several times an epoch; then GermEval with few of ours."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from spacy.language import Language

from bench.model import vectors
from bench.model.data import Data
from bench.model.train import Stage, start, train

WORDS = 500_000  # forms with a word class
SEED = 1


class Part(NamedTuple):
    """A stage with so many rounds of our own texts and of the templates an epoch."""

    stage: Stage
    own_times: int
    template_times: int


TRUNK = Part(
    Stage(4200, SEED, rate=0.001, least=0.435, dropout=0.25, warm=250, words=(400, 2000), grow=3000, every=600), 4, 6
)
END = Part(
    Stage(700, SEED + 3, rate=0.0005, least=0.05, dropout=0.25, warm=50, words=(2000, 2000), grow=1, every=400), 1, 2
)


def trained(texts: Data, *, quick: bool) -> Language:
    """The pipeline, trained on the texts. quick: a few steps, to see that all works."""
    nlp = start(vectors.build(WORDS), texts.epoch, SEED)
    for part in (TRUNK, END):
        stage = part.stage._replace(steps=60, every=60) if quick else part.stage
        draw = partial(texts.epoch, own_times=part.own_times, template_times=part.template_times)
        train(nlp, draw, texts.chosen_on, stage)
    return nlp
