"""`make model DATA=FOLDER`: trains `pressflow_de` and puts it into src/pressflow_de/. Seeded.

FOLDER holds germeval2014/. `--out DIR` writes elsewhere, `--quick` tries the way; `--closed` also scores the half of
dev that nothing was selected on: once, when all is decided.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pressflow_de
from bench.model import data, package, vectors
from bench.model.score import Scores, score
from bench.model.train import Stage, blend, start, train, weights

VERSION = "1.0.0"  # of the model: goes up when it is trained anew for a release
WORDS = 300_000  # forms with a word class
PACKAGE = Path(pressflow_de.__file__).parent
SEED = 1
FIRST = Stage(steps=3000, seed=SEED, rate=0.001, dropout=0.2, warm=250, words=(400, 2000), every=400)
# Then a little more, mostly on texts of the genre, with the weights that come out at the end.
SECOND = Stage(steps=600, seed=SEED + 1, rate=0.0004, dropout=0.2, warm=50, words=(2000, 2000), every=600)
BACK = 0.25  # and a part of the way back, or the genre makes it forget the rest


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.model", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=PACKAGE)
    parser.add_argument("--quick", action="store_true", help="a few steps, to see that all works")
    parser.add_argument("--closed", action="store_true")
    args = parser.parse_args()
    texts = data.read(args.data)
    nlp = start(vectors.build(WORDS), texts.first, SEED)
    first, second = (s._replace(steps=60, every=60) if args.quick else s for s in (FIRST, SECOND))
    train(nlp, texts.first, texts.chosen_on, first)
    before = weights(nlp)
    train(nlp, texts.second, texts.chosen_on, second)
    blend(nlp, before, BACK)
    scores = score(nlp, texts.chosen_on)
    package.write(nlp, args.out, VERSION, performance(scores))
    print(f"dev, first half:  {scores}")
    if args.closed:
        print(f"dev, second half: {score(nlp, texts.closed)}")


def performance(scores: Scores) -> dict[str, object]:
    """As spaCy's meta.json has it."""
    per_type = {label: {"p": s.p, "r": s.r, "f": s.f} for label, s in scores.labels.items()}
    total = scores.total
    found = {"ents_p": total.p, "ents_r": total.r, "ents_f": total.f, "ents_per_type": per_type}
    return dict(json.loads(json.dumps(found), parse_float=lambda number: round(float(number), 4)))


if __name__ == "__main__":
    main()
