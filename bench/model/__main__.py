"""`make model DATA=FOLDER`: trains `pressflow_de` and puts it into src/pressflow_de/. Seeded.

FOLDER holds germeval2014/. `--out DIR` writes elsewhere, `--quick` tries the way; `--closed` also scores the half of
dev that nothing was selected on: once, when all is decided.
"""

from __future__ import annotations

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import repeat
from pathlib import Path

from spacy.language import Language

import pressflow_de
from bench.model import data, package, vectors
from bench.model.score import Scores, score
from bench.model.train import Stage, mean, start, train

VERSION = "1.1.0"  # of the model: goes up when it is trained anew for a release
WORDS = 500_000  # forms with a word class
PACKAGE = Path(pressflow_de.__file__).parent
SEED = 1
TRUNK = Stage(3500, SEED, rate=0.001, least=0.435, dropout=0.25, warm=250, words=(400, 2000), grow=3000, every=500)
_BRANCH = Stage(1200, SEED + 2, rate=0.0005, least=0.05, dropout=0.25, warm=50, words=(2000, 2000), grow=1, every=400)
# Then two ways from there, side by side, and the mean of both: the texts as before, and GermEval with few of our own.
BRANCHES = ((_BRANCH, 5, 8), (_BRANCH._replace(steps=700, seed=SEED + 3), 1, 2))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.model", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=PACKAGE)
    parser.add_argument("--quick", action="store_true", help="a few steps, to see that all works")
    parser.add_argument("--closed", action="store_true")
    args = parser.parse_args()
    texts = data.read(args.data)
    nlp = fresh(texts)
    train(nlp, texts.epoch, texts.chosen_on, shortened(TRUNK) if args.quick else TRUNK)
    begun = nlp.to_bytes(exclude=["vocab"])
    stages = [(shortened(stage) if args.quick else stage, *times) for stage, *times in BRANCHES]
    with ProcessPoolExecutor(len(stages)) as pool:
        ends = list(pool.map(branch, repeat(args.data), repeat(begun), *zip(*stages, strict=True)))
    mean(nlp, ends)
    scores = score(nlp, texts.chosen_on)
    package.write(nlp, args.out, VERSION, performance(scores))
    print(f"dev, first half:  {scores}")
    if args.closed:
        print(f"dev, second half: {score(nlp, texts.closed)}")


def fresh(texts: data.Data) -> Language:
    """The pipeline, untrained."""
    return start(vectors.build(WORDS), texts.epoch, SEED)


def shortened(stage: Stage) -> Stage:
    """A few steps, to see that all works."""
    return stage._replace(steps=60, every=60)


def branch(folder: Path, begun: bytes, stage: Stage, own_times: int, template_times: int) -> bytes:
    """The pipeline's weights after a further stage, with so many rounds of our own texts and templates an epoch."""
    texts = data.read(folder)
    nlp = fresh(texts).from_bytes(begun, exclude=["vocab"])
    draw = partial(texts.epoch, own_times=own_times, template_times=template_times)
    train(nlp, draw, texts.chosen_on, stage)
    return nlp.to_bytes(exclude=["vocab"])


def performance(scores: Scores) -> dict[str, object]:
    """As spaCy's meta.json has it."""
    per_type = {label: {"p": s.p, "r": s.r, "f": s.f} for label, s in scores.labels.items()}
    total = scores.total
    found = {"ents_p": total.p, "ents_r": total.r, "ents_f": total.f, "ents_per_type": per_type}
    return dict(json.loads(json.dumps(found), parse_float=lambda number: round(float(number), 4)))


if __name__ == "__main__":
    main()
