"""`python -m bench.words PAIRS.tsv.gz TAGGED.txt.gz > src/pressflow/lexica/de-words.txt`: words that are no names.

PAIRS: German sentences, as for `bench.lexicon`; a word with a capital that no translation repeats is a noun. TAGGED:
GermEval 2014, a token and its tag a line, sentences apart by an empty line; a word with a capital outside all names is
a noun. What either writes with a small letter is a word as well: Atmen, atmen. Only words come out, by their stems,
sorted; compounds whose last part is known are left out, for they are recognised.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bench.lexicon import sentences
from pressflow.lexica import is_listed, stem

REPEATED = 0.5  # share of mentions that translations may repeat: Training, Motor
NAMED = 0.1  # share of mentions that may be a part of a name: Haus
OFTEN = 3  # mentions outside names that outweigh a translation's repeating
_WORD = re.compile(r"[^\W\d_]{2,}")


class Seen:
    """How often a word with a capital was seen, and how often as a name; and the words with a small letter."""

    def __init__(self) -> None:
        self.capital: Counter[str] = Counter()
        self.named: Counter[str] = Counter()
        self.small: Counter[str] = Counter()


def in_pairs(path: Path) -> Seen:
    """What the German sentences show. Named: said again, letter by letter, in a translation."""
    seen = Seen()
    for german, other in sentences(path):
        there = {word.lower().removesuffix("s") for word in _WORD.findall(other)}
        for word in _WORD.findall(german)[1:]:
            if word[0].islower():
                seen.small[word] += 1
            elif not word.isupper():
                seen.capital[word] += 1
                seen.named[word] += word.lower().removesuffix("s") in there
    return seen


def in_tagged(path: Path) -> Seen:
    """What the tagged sentences show. Named: within a name."""
    seen, opening = Seen(), True
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            word, _, tag = line.strip().replace("\t", " ").rpartition(" ")
            if not line.strip():
                opening = True
            elif _WORD.fullmatch(word):
                if word[0].islower():
                    seen.small[word] += 1
                elif not opening and not word.isupper():
                    seen.capital[word] += 1
                    seen.named[word] += tag != "O"
                opening = False
    return seen


def common(pairs: Seen, tagged: Seen) -> Iterator[str]:
    """The words that are no names, in lower case."""
    small = pairs.small + tagged.small
    named = Counter({word.lower(): count for word, count in tagged.named.items()})
    yield from (word for word, count in small.items() if count >= named[word])  # in an address: koeln
    for word in {*pairs.capital, *tagged.capital}:
        in_names = tagged.named[word] > NAMED * tagged.capital[word]
        repeated = pairs.named[word] > REPEATED * pairs.capital[word] and tagged.capital[word] < OFTEN
        alone = pairs.named[word] > 0 and not tagged.capital[word]
        if not (in_names or repeated or alone):
            yield word.lower()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("tagged", type=Path)
    options = parser.parse_args()
    kept: set[str] = set()
    stems = {stem(word) for word in common(in_pairs(options.pairs), in_tagged(options.tagged))}
    for word in sorted(stems, key=lambda word: (len(word), word)):
        if not is_listed(word, kept):
            kept.add(word)
    print("\n".join(sorted(kept)))


if __name__ == "__main__":
    main()
