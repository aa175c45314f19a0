"""`make model DATA=FOLDER`: trains `pressflow_de` and puts it into src/pressflow_de/. Same data, same seed, same model.

FOLDER holds germeval2014/. `--out DIR` writes elsewhere; `--steps`, `--seed`, `--dropout`, `--own` try something else;
`--closed` also scores the half of dev that nothing was selected on: once, when all is decided.
"""

from __future__ import annotations

import argparse
import json
from functools import partial
from pathlib import Path

import pressflow_de
from bench.model import data, package, vectors
from bench.model.score import Scores, score
from bench.model.train import train

VERSION = "1.0.0"  # of the model: goes up when it is trained anew for a release
WORDS = 300_000  # forms with a vector
PACKAGE = Path(pressflow_de.__file__).parent


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.model", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=PACKAGE)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--own", type=int, default=8, help="how often our own texts come in an epoch")
    parser.add_argument("--closed", action="store_true")
    args = parser.parse_args()
    texts = data.read(args.data)
    nlp, best = train(
        partial(texts.draw, times=args.own),
        texts.chosen_on,
        vectors.build(WORDS),
        steps=args.steps,
        seed=args.seed,
        dropout=args.dropout,
    )
    package.write(nlp, args.out, VERSION, performance(best))
    print(f"dev, first half:  {best}")
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
