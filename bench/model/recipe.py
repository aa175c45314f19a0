"""The stages of the training: a trunk, two branches from there side by side, and the mean of their weights."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from spacy.language import Language

from bench.model import vectors
from bench.model.data import Data, read
from bench.model.train import Stage, mean, start, train

WORDS = 500_000  # forms with a word class
SEED = 1


class Branch(NamedTuple):
    """A stage with so many rounds of our own texts and of the templates an epoch."""

    stage: Stage
    own_times: int
    template_times: int


TRUNK = Branch(
    Stage(4200, SEED, rate=0.001, least=0.435, dropout=0.25, warm=250, words=(400, 2000), grow=3000, every=600), 4, 6
)
_LAST = Stage(1200, SEED + 2, rate=0.0005, least=0.05, dropout=0.25, warm=50, words=(2000, 2000), grow=1, every=400)
# One for the genre, one for the rest: GermEval with few texts of our own.
BRANCHES = (Branch(_LAST, 4, 6), Branch(_LAST._replace(steps=700, seed=SEED + 3), 1, 2))


def trained(folder: Path, texts: Data, *, quick: bool) -> Language:
    """The pipeline, trained on the texts that were read from `folder`. quick: a few steps, to see that all works."""
    trunk, *branches = (shortened(b) if quick else b for b in (TRUNK, *BRANCHES))
    nlp = _fresh(texts)
    _follow(nlp, texts, trunk)
    mean(nlp, _ends(folder, nlp.to_bytes(exclude=["vocab"]), branches))
    return nlp


def shortened(branch: Branch) -> Branch:
    return branch._replace(stage=branch.stage._replace(steps=60, every=60))


def _ends(folder: Path, begun: bytes, branches: Sequence[Branch]) -> list[bytes]:
    """The weights that the branches come to, each in a process of its own."""
    # spawned, not forked: a fork may inherit a lock of the linear algebra that nobody gives back
    with ProcessPoolExecutor(len(branches), get_context("spawn")) as pool:
        return list(pool.map(partial(_end, folder, begun), branches))


def _end(folder: Path, begun: bytes, branch: Branch) -> bytes:
    texts = read(folder)
    nlp = _fresh(texts).from_bytes(begun, exclude=["vocab"])
    _follow(nlp, texts, branch)
    return nlp.to_bytes(exclude=["vocab"])


def _follow(nlp: Language, texts: Data, branch: Branch) -> None:
    draw = partial(texts.epoch, own_times=branch.own_times, template_times=branch.template_times)
    train(nlp, draw, texts.chosen_on, branch.stage)


def _fresh(texts: Data) -> Language:
    """The pipeline, untrained."""
    return start(vectors.build(WORDS), texts.epoch, SEED)
