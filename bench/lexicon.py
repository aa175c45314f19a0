"""`python -m bench.lexicon PAIRS.tsv.gz > src/pressflow/lexica/de-en.txt`: which German noun goes with which word.

PAIRS: tab-separated lines: an id, a German sentence, and one or more translations of it. Word alignment by IBM
model 1 (Brown et al. 1993, expectation maximisation), German nouns against the content words of the other side. Only
pairs of words come out, no sentence; each line is a noun, a tab, and its words, the likeliest first.
"""

from __future__ import annotations

import argparse
import gzip
import html
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

ROUNDS = 6
RARE = 3  # sentences a word must stand in
FUNCTION_WORDS = 120  # the most frequent words of the other side, which say nothing of a noun
FORTH, BACK, SEEN = 0.12, 0.04, 2.5  # what a pair needs: p(word|noun), p(noun|word), expected count
SHY = 8  # nouns seen less often than this need three times the chance
MOST = 6  # words kept
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

Pair = tuple[tuple[str, ...], tuple[str, ...]]


def sentences(path: Path) -> Iterator[tuple[str, str]]:
    """(German, other) for each translation in the file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            _, german, *others = (html.unescape(part) for part in line.rstrip("\n").split("\t"))
            yield from ((german, other) for other in others if other)


def pairs(found: Iterable[tuple[str, str]]) -> list[Pair]:
    """The nouns and the content words of each pair of sentences, in lower case, each once."""
    split = [(_WORD.findall(german), [w.lower() for w in _WORD.findall(other)]) for german, other in found]
    capital = Counter(w.lower() for german, _ in split for w in german[1:] if w[0].isupper())
    small = Counter(w for german, _ in split for w in german if w[0].islower())
    words = Counter(w for _, other in split for w in set(other))
    dull = {w for w, _ in words.most_common(FUNCTION_WORDS)} - {"year", "years", "people", "million", "percent"}
    made = []
    for german, other in split:
        nouns = {w.lower() for w in german if w[0].isupper() and len(w) > 2 and capital[w.lower()] >= RARE}
        content = {w for w in other if w not in dull and len(w) > 2 and words[w] >= RARE}
        made.append((tuple(sorted(n for n in nouns if small[n] < capital[n])), tuple(sorted(content))))
    return [(nouns, content) for nouns, content in made if nouns and content]


def align(data: list[Pair]) -> tuple[dict[tuple[str, str], float], Counter[str], Counter[str]]:
    """Expected counts of (word, noun), and their sums by noun and by word, after the last round."""
    chance: dict[tuple[str, str], float] = defaultdict(lambda: 1.0)
    counts: dict[tuple[str, str], float] = {}
    by_noun: Counter[str] = Counter()
    for _ in range(ROUNDS):
        counts, by_noun = defaultdict(float), Counter()
        for nouns, content in data:
            for word in content:
                total = sum(chance[word, noun] for noun in (*nouns, ""))
                for noun in (*nouns, ""):  # "": words that no noun brought
                    share = chance[word, noun] / total
                    counts[word, noun] += share
                    by_noun[noun] += share
        chance = defaultdict(float, {key: count / by_noun[key[1]] for key, count in counts.items()})
    by_word: Counter[str] = Counter()
    for (word, _), count in counts.items():
        by_word[word] += count
    return counts, by_noun, by_word


def lexicon(data: list[Pair]) -> Iterator[tuple[str, list[str]]]:
    """Each noun with its words, both sure enough to be told apart from chance; sorted."""
    counts, by_noun, by_word = align(data)
    found: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for (word, noun), count in counts.items():
        forth, back = count / by_noun[noun], count / by_word[word]
        if noun and count >= SEEN and back >= BACK and forth >= (FORTH if by_noun[noun] >= SHY else 3 * FORTH):
            found[noun].append((-forth, word))
    for noun in sorted(found):
        yield noun, [word for _, word in sorted(found[noun])[:MOST]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    for noun, words in lexicon(pairs(sentences(parser.parse_args().pairs))):
        print(f"{noun}\t{' '.join(words)}")


if __name__ == "__main__":
    main()
