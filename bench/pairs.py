"""`python -m bench.pairs [FILE.jsonl]`: pairs that one core compares in a second, beside peers on the same pairs.

FILE has lines of {"source", "target"}, German and English; without it the written pairs of bench.proof are taken.
Loading is left out, of translate-toolkit too: a run over one pair is taken off. Its program is found as bench.proof
finds it.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import spacy

from bench.proof.pairs import PARTS, Pair, written
from bench.proof.peers import locale_digits, toolkit
from pressflow.nlp import Nlp
from pressflow.verify.translation import Judge, compare_texts

TO = "en-GB"
WARM = 100  # pairs that are compared before the clock starts: tables are made when first asked for


def rows(pairs: Sequence[Pair]) -> Iterator[tuple[str, float]]:
    """What was done with all pairs, and the seconds of one core that it took."""
    judge = Judge((), Nlp(), TO)
    ours, theirs = spacy.blank("de"), spacy.blank("en")
    for pair in pairs[:WARM]:
        compare_texts(pair.source, pair.target, judge), ours(pair.source), theirs(pair.target)
    yield "spaCy's tokenizer on both texts", seconds(lambda: [(ours(p.source), theirs(p.target)) for p in pairs])
    yield "figures by a regular expression", seconds(lambda: [locale_digits(p) for p in pairs])
    yield "pressflow compare", seconds(lambda: [compare_texts(p.source, p.target, judge) for p in pairs])
    if toolkit(pairs[:1]) is not None:
        start = seconds(lambda: toolkit(pairs[:1]))
        yield "translate-toolkit, check numbers", seconds(lambda: toolkit(pairs)) - start


def seconds(work: Callable[[], object]) -> float:
    """Processor time of the work, that of the programs it starts included."""
    begun = _spent()
    work()
    return _spent() - begun


def _spent() -> float:
    others = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + others.ru_utime + others.ru_stime


def _read(path: Path) -> list[Pair]:
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    return [Pair(str(n), line["source"], line["target"], "", TO) for n, line in enumerate(lines)]


def main() -> None:
    pairs = _read(Path(sys.argv[1])) if len(sys.argv) > 1 else [p for part in PARTS for p in written(part, (TO,))]
    found = dict(rows(pairs))
    peer = next(iter(found.values()))
    for name, took in found.items():
        print(f"{name:36}{len(pairs) / took:10,.0f} pairs a second{took / peer:8.2f} x the tokenizer")


if __name__ == "__main__":
    main()
