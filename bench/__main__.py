"""`make bench`: how fast facts are read and pairs compared, as ratios against plain peers in the same run."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import spacy

from pressflow.nlp import Nlp
from pressflow.verify.translation import Judge, compare_texts

GERMAN = "Am 2. September 2019 zählte der Verein rund 1.500 Mitglieder aus 18 Ländern und gab 3,5 Mio. Euro aus."
ENGLISH = "On 2 September 2019 the association had around 1,500 members from 18 countries and spent €3.5 million."
ROUNDS, REPEATS = 400, 5


def best(work: Callable[[], object]) -> float:
    """Seconds for one call, the fastest of some repeats."""
    times = []
    for _ in range(REPEATS):
        begun = time.perf_counter()
        for _ in range(ROUNDS):
            work()
        times.append((time.perf_counter() - begun) / ROUNDS)
    return min(times)


def main() -> None:
    nlp, blank = Nlp(), spacy.blank("de")
    judge = Judge((), nlp, "en-GB")
    nlp.facts(GERMAN, "de"), nlp.facts(ENGLISH, "en-GB")
    regex = re.compile(r"\d+(?:[.,]\d+)*")
    peer = best(lambda: blank(GERMAN))
    rows = [
        ("spaCy blank('de'), tokens only", peer),
        ("digits by one regular expression", best(lambda: regex.findall(GERMAN))),
        ("pressflow facts, de", best(lambda: nlp.facts(GERMAN, "de"))),
        ("pressflow compare, de to en-GB", best(lambda: compare_texts(GERMAN, ENGLISH, judge))),
    ]
    for name, seconds in rows:
        print(f"{name:36} {1 / seconds:10,.0f} a second   {seconds / peer:6.2f} x spaCy's tokenizer")


if __name__ == "__main__":
    main()
