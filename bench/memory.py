"""`python -m bench.memory [SEGMENTS]`: a memory of a million made-up segments; how long it takes to ask it.

The texts are made of invented words with the frequencies of a language (the n-th word is as rare as 1/n). Half of the
questions are segments of the memory with one word exchanged, the other half are new.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from pressflow.memory.match import MemoryUnit
from pressflow.memory.store import Memory, open_memory
from pressflow.memory.tmx import export_tmx
from pressflow.model import State

QUESTIONS = 400
WORDS = 60_000
FILES = 20  # a memory of a million comes in several files
_SYLLABLES = tuple("ab be chen dor en fur ge hal in ke lich mas nor och pel rung tra ten ung ver wei zen".split())


def vocabulary(rng: random.Random) -> list[str]:
    return sorted({"".join(rng.choices(_SYLLABLES, k=rng.randint(1, 4))) for _ in range(3 * WORDS)})[:WORDS]


def sentences(rng: random.Random, words: list[str]) -> Iterator[str]:
    weights = list(accumulate(1 / n for n in range(1, len(words) + 1)))
    rng.shuffle(words)
    while True:
        yield " ".join(rng.choices(words, cum_weights=weights, k=rng.randint(6, 24))).capitalize() + "."


def questions(rng: random.Random, known: list[str], fresh: Iterator[str]) -> Iterator[str]:
    for text in rng.sample(known, QUESTIONS // 2):
        words = text.split()
        words[rng.randrange(len(words))] = "geändert"
        yield " ".join(words)
        yield next(fresh)


def filled(folder: Path, made: list[str]) -> tuple[Memory, float]:
    files = []
    for number in range(FILES):
        files.append(folder / f"{number:02}.tmx")
        units = (MemoryUnit("de", "en-GB", text, text.upper(), State.REVIEWED) for text in made[number::FILES])
        export_tmx(units, files[-1])
    memory = open_memory(folder / "memory.sqlite")
    begun = time.perf_counter()
    memory.index(files)
    return memory, time.perf_counter() - begun


def timed(memory: Memory, asked: list[str], what: str) -> None:
    times, hits = [], 0
    for text in asked:
        begun = time.perf_counter()
        found = memory.similar(text, "de", "en-GB") if what == "fuzzy" else memory.matches([text], "de", "en-GB")
        times.append(1000 * (time.perf_counter() - begun))
        hits += bool(found)
    times.sort()
    print(
        f"{what}: {hits} of {len(asked)} found; milliseconds a question: median {statistics.median(times):.2f},"
        f" 95 of 100 below {times[int(0.95 * len(times))]:.2f}, longest {times[-1]:.1f}"
    )


def main(count: int) -> None:
    rng = random.Random(1)
    words = vocabulary(rng)
    fresh = sentences(rng, words)
    made = [next(fresh) for _ in range(count)]
    with tempfile.TemporaryDirectory() as name:
        memory, seconds = filled(Path(name), made)
        size = (Path(name) / "memory.sqlite").stat().st_size
        print(f"{count:,} segments: indexed in {seconds:.0f} s, {size / 2**20:.0f} MiB")
        memory.close()
        begun = time.perf_counter()
        memory = open_memory(Path(name) / "memory.sqlite")
        print(f"opened in {time.perf_counter() - begun:.2f} s")
        asked = list(questions(rng, made, fresh))
        timed(memory, made[:QUESTIONS], "exact")
        timed(memory, asked, "fuzzy")
        memory.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
