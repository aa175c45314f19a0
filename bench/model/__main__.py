"""`make model DATA=FOLDER`: trains `pressflow_de` and puts it into src/pressflow_de/. Seeded.

FOLDER holds germeval2014/. `--out DIR` writes elsewhere, `--quick` tries the way; `--closed` also scores the half of
dev that nothing was selected on: once, when all is decided.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pressflow_de
from bench.model import data, package
from bench.model.recipe import trained
from bench.model.score import Scores, score

VERSION = "1.3.0"  # of the model: goes up when it is trained anew for a release
PACKAGE = Path(pressflow_de.__file__).parent


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.model", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=PACKAGE)
    parser.add_argument("--quick", action="store_true", help="a few steps, to see that all works")
    parser.add_argument("--closed", action="store_true")
    args = parser.parse_args()
    texts = data.read(args.data)
    nlp = trained(texts, quick=args.quick)
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
