"""The training: spaCy's own components and optimizer in a loop that fits on a screen."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import fix_random_seed
from spacy.vectors import Vectors
from thinc.api import Adam, Config, NumpyOps, set_current_ops

from bench.model.read import LABELS, Text
from bench.model.score import score
from pressflow_de import features  # noqa: F401  config.cfg names what it registers

CONFIG = Path(__file__).with_name("config.cfg")
Draw = Callable[[random.Random], Iterable[Text]]  # the texts of one epoch, drawn anew each time


class Stage(NamedTuple):
    """How to train. rate: of learning, after `warm` steps; it falls to the share `least` of it at the last step.

    words: of the first batches, and of those behind the first `grow` steps.
    """

    steps: int
    seed: int
    rate: float
    least: float
    dropout: float
    warm: int
    words: tuple[int, int]
    grow: int
    every: int


def start(vectors: Vectors, draw: Draw, seed: int) -> Language:
    """The pipeline of config.cfg with these word classes, untrained."""
    set_current_ops(NumpyOps(use_blis=False))  # NumPy's own BLAS is several times as fast
    fix_random_seed(seed)
    nlp = spacy.util.load_model_from_config(Config().from_disk(CONFIG), auto_fill=True)
    nlp.vocab.vectors = vectors
    for label in LABELS:
        nlp.get_pipe("ner").add_label(label)
    sample = [example(nlp, text) for text in islice(draw(random.Random(seed)), 2000)]
    nlp.initialize(lambda: sample)
    return nlp


def train(nlp: Language, draw: Draw, dev: Sequence[Text], stage: Stage, say: Callable[[str], None] = print) -> None:
    """The pipeline gets the averaged weights of the end. Every `stage.every` steps it is scored on dev."""
    fix_random_seed(stage.seed)
    optimizer = Adam(learn_rate=stage.rate, L2=0.01, grad_clip=1.0, use_averages=True, L2_is_weight_decay=True)
    begun, losses, seen = time.perf_counter(), {}, 0
    for step, batch in enumerate(batches(nlp, draw, random.Random(stage.seed), stage), 1):
        optimizer.learn_rate = stage.rate * slanted(step, stage)
        nlp.update(batch, sgd=optimizer, drop=stage.dropout, losses=losses)
        seen += sum(len(e.reference) for e in batch)
        if step % stage.every == 0 or step == stage.steps:
            with nlp.use_params(optimizer.averages):
                scores, averaged = score(nlp, dev), nlp.to_bytes(exclude=["vocab"])
            say(f"{step:6} {seen:9,} words {time.perf_counter() - begun:6.0f} s  loss {losses['ner']:9.0f}  {scores}")
            losses = {}
    nlp.from_bytes(averaged, exclude=["vocab"])


def batches(nlp: Language, draw: Draw, rng: random.Random, stage: Stage) -> Iterator[list[Example]]:
    """The batches of a stage, which grow at first."""
    least, most = stage.words
    step, batch, size = 0, [], 0
    while True:
        texts = list(draw(rng))
        rng.shuffle(texts)
        for text in texts:
            batch.append(example(nlp, text))
            size += len(batch[-1].reference)
            if size >= least + (most - least) * min(1.0, step / stage.grow):
                yield batch
                step, batch, size = step + 1, [], 0
                if step == stage.steps:
                    return


def example(nlp: Language, text: Text) -> Example:
    doc = nlp.make_doc(text.text)
    spans = [doc.char_span(n.start, n.end, n.label, alignment_mode="contract") for n in text.names]
    reference = Doc(nlp.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc])
    reference.set_ents([reference.char_span(s.start_char, s.end_char, s.label_) for s in spans if s is not None])
    return Example(doc, reference)


def slanted(step: int, stage: Stage) -> float:
    """The share of the learning rate: up over the first steps, then down."""
    late = max(0, step - stage.warm) / (stage.steps - stage.warm)
    return min(1.0, step / stage.warm) * (1 - late * (1 - stage.least))
