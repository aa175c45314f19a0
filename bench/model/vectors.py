"""A table of word classes: for each of many German words its Brown cluster, and how it is usually written.

spacy-lookups-data (MIT) has clusters and log probabilities of a million word forms. Many words share a row, which holds
three codes: cluster, case, frequency. It lies where spaCy keeps vectors, and is read by pressflow_de.features.
"""

from __future__ import annotations

import gzip
import json
import math
from pathlib import Path

import numpy as np
from spacy.strings import hash_string
from spacy.vectors import Vectors

_RARE = -20.0  # log probability of a form that the table lacks
_LONGEST = 40  # letters


def build(words: int) -> Vectors:
    """The rows of the most frequent `words` forms that have a cluster."""
    clusters, probs = _table("cluster"), _table("prob")
    fit = (word for word, cluster in clusters.items() if cluster and len(word) <= _LONGEST and not word.isspace())
    forms = sorted(fit, key=lambda word: (-probs[word], word))[:words]
    rows: dict[tuple[int, int, int], int] = {}
    keys = {}
    for form in forms:
        codes = (int(clusters[form]), case_code(form, probs), frequency_code(probs[form]))
        keys[hash_string(form)] = rows.setdefault(codes, len(rows))
    vectors = Vectors(data=np.array(list(rows), dtype="float32"), name="pressflow_de.clusters")
    for key, row in keys.items():
        vectors.add(key, row=row)
    return vectors


def case_code(form: str, probs: dict[str, float]) -> int:
    """How often the word is written small, with a big letter, and big: three digits, 0 (never) to 3 (mostly)."""
    low = form.lower()
    shares = [math.exp(probs.get(word, _RARE)) for word in (low, low[:1].upper() + low[1:], low.upper())]
    levels = (_level(share / sum(shares)) for share in shares)
    return int("".join(map(str, levels)))


def frequency_code(prob: float) -> int:
    """0 (frequent) to 5 (rare)."""
    return min(5, max(0, int((-prob - 7) // 2)))


def _level(share: float) -> int:
    return 0 if share < 0.02 else 1 if share < 0.2 else 2 if share < 0.7 else 3


def _table(name: str) -> dict[str, float]:
    import spacy_lookups_data

    path = Path(spacy_lookups_data.__file__).parent / "data" / f"de_lexeme_{name}.json.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        table: dict[str, float] = json.load(file)
    return table
