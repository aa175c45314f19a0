"""The training: spaCy's own components and optimizer in a loop that fits on a screen."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import fix_random_seed
from spacy.vectors import Vectors
from thinc.api import Adam, Config, NumpyOps, set_current_ops

from bench.model.read import LABELS, Text
from bench.model.score import Scores, score

CONFIG = Path(__file__).with_name("config.cfg")
Draw = Callable[[random.Random], Iterable[Text]]  # the texts of one epoch, drawn anew each time


def train(
    draw: Draw,
    dev: Sequence[Text],
    vectors: Vectors,
    *,
    steps: int,
    seed: int = 1,
    changes: dict | None = None,
    say: Callable[[str], None] = print,
    every: int = 400,
    dropout: float = 0.15,
    rate: float = 0.001,
    words: tuple[int, int] = (400, 2000),
) -> tuple[Language, Scores]:
    """The pipeline with the averaged weights that were best on dev."""
    set_current_ops(NumpyOps(use_blis=False))  # NumPy's own BLAS is several times as fast
    fix_random_seed(seed)
    rng = random.Random(seed)
    nlp = blank(vectors, changes)
    first = [example(nlp, text) for _, text in zip(range(2000), draw(random.Random(seed)), strict=False)]
    nlp.initialize(lambda: first)
    optimizer = Adam(learn_rate=rate, L2=0.01, grad_clip=1.0, use_averages=True, L2_is_weight_decay=True)
    best, best_bytes, begun, losses, seen = None, b"", time.perf_counter(), {}, 0
    for step, batch in enumerate(batches(nlp, draw, rng, steps, words), 1):
        optimizer.learn_rate = rate * slanted(step, steps)
        nlp.update(batch, sgd=optimizer, drop=dropout, losses=losses)
        seen += sum(len(e.reference) for e in batch)
        if step % every == 0 or step == steps:
            with nlp.use_params(optimizer.averages):
                scores = score(nlp, dev)
                if best is None or scores.total.f > best.total.f:
                    best, best_bytes = scores, nlp.to_bytes(exclude=["vocab"])
            say(f"{step:6} {seen:9,} words {time.perf_counter() - begun:6.0f} s  loss {losses['ner']:9.0f}  {scores}")
            losses = {}
    nlp.from_bytes(best_bytes, exclude=["vocab"])
    return nlp, best


def blank(vectors: Vectors, changes: dict | None = None) -> Language:
    """The pipeline of config.cfg with these vectors, untrained."""
    config = Config().from_disk(CONFIG, overrides=changes or {})
    nlp = spacy.util.load_model_from_config(config, auto_fill=True)
    nlp.vocab.vectors = vectors
    for label in LABELS:
        nlp.get_pipe("ner").add_label(label)
    return nlp


def batches(
    nlp: Language, draw: Draw, rng: random.Random, steps: int, words: tuple[int, int]
) -> Iterator[list[Example]]:
    """`steps` batches; their size grows over the first half."""
    step, batch, size = 0, [], 0
    while True:
        texts = list(draw(rng))
        rng.shuffle(texts)
        for text in texts:
            batch.append(example(nlp, text))
            size += len(batch[-1].reference)
            if size >= words[0] + (words[1] - words[0]) * min(1.0, 2 * step / steps):
                yield batch
                step, batch, size = step + 1, [], 0
                if step == steps:
                    return


def example(nlp: Language, text: Text) -> Example:
    doc = nlp.make_doc(text.text)
    spans = [doc.char_span(n.start, n.end, n.label, alignment_mode="contract") for n in text.names]
    reference = Doc(nlp.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc])
    reference.set_ents([reference.char_span(s.start_char, s.end_char, s.label_) for s in spans if s is not None])
    return Example(doc, reference)


def slanted(step: int, steps: int, warm: int = 250) -> float:
    """The learning rate: up over the first steps, then down to a twentieth."""
    return min(1.0, step / warm) * max(0.05, 1 - max(0, step - warm) / (steps - warm))
