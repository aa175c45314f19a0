"""The embedding of `pressflow_de`: what a German word shows of itself, and the Brown cluster of the word or its tail.

Like spaCy's MultiHashEmbed, with longer beginnings and endings, since in German the tail of a compound says what it
names (-ministerium, -preis, -straße). The vocabulary's vectors table has a row for each cluster and way of writing;
words that it lacks are read as what they are made of: HAMBURG -> Hamburg, Kulturverband -> Verband.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from spacy.attrs import ORTH
from spacy.lang.lex_attrs import word_shape
from spacy.strings import hash_string  # type: ignore[attr-defined]
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vectors import Vectors
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array

_MEMO = 100_000  # words whose features are kept
_SHORT = 5  # letters: a shorter word in capitals is an abbreviation
_TAIL = 4  # letters: shorter tails of compounds say too little
_BITS = 24
_SPELLING = ("lower", "prefix", "suffix")  # columns that tell the letters


@registry.architectures("pressflow_de.WordEmbed.v1")  # type: ignore[untyped-decorator]
def word_embed(
    width: int, columns: list[str], widths: list[int], rows: list[int], unread: float = 0.0
) -> Model[list[Doc], list[Any]]:
    """columns: features, as features_of() knows them; widths and rows: of each one's table.

    unread: the share of words that training shows without their spelling, so that it learns from cluster and context.
    """
    hashed: list[Model[Any, Any]] = [
        HashEmbed(wide, size, column=i, seed=8 + i, dropout=0.0)
        for i, (wide, size) in enumerate(zip(widths, rows, strict=True))
    ]
    mixed: Model[Any, Any] = with_array(Maxout(width, sum(widths), nP=3, dropout=0.0, normalize=True))
    return _once_a_word(
        chain(_features(tuple(columns), unread), list2ragged(), with_array(concatenate(*hashed)), mixed, ragged2list())
    )


def features_of(word: str, vectors: Vectors, columns: Sequence[str]) -> list[str]:
    """The values of the features: lower, shape, prefix:N, suffix:N, cluster:N (bits from the root), case, frequency."""
    lower = word.lower()
    row, exact = row_of(word, vectors)
    cluster, case, frequency = (int(code) for code in vectors.data[row]) if row >= 0 else (0, -1, -1)
    bits = f"{cluster:0{_BITS}b}"[::-1]
    plain = {"lower": lower, "shape": word_shape(word), "case": f"{case} {exact}", "frequency": str(frequency)}
    sized: dict[str, Callable[[int], str]] = {
        "prefix": lambda size: lower[:size],
        "suffix": lambda size: lower[-size:],
        "cluster": lambda size: bits[:size] if row >= 0 else "",
    }
    return [plain[column] if column in plain else _sized(column, sized) for column in columns]


def row_of(word: str, vectors: Vectors) -> tuple[int, bool]:
    """The word's row in the table and whether it is the word's own; -1 if no reading of the word is there."""
    rows = vectors.key2row
    for reading in readings(word):
        if (key := hash_string(reading)) in rows:
            return rows[key], reading == word
    return -1, False


def readings(word: str) -> Iterator[str]:
    """Words that can stand for the word, the nearest first."""
    if word.isupper() and len(word) > _SHORT:
        yield word.capitalize()
        yield word.lower()
    yield word
    if word.endswith(("s", "’", "'")):
        yield word.rstrip("s").rstrip("’'")
    last = word.rpartition("-")[2]
    if last != word:
        yield last
    if last.isalpha():
        for i in range(2, len(last) - _TAIL + 1):
            yield last[i:].capitalize()


def _sized(column: str, values: dict[str, Callable[[int], str]]) -> str:
    name, _, size = column.partition(":")
    return values[name](int(size))


def _features(columns: tuple[str, ...], unread: float) -> Model[list[Doc], list[Any]]:
    """The features of each word, hashed. In training a share of the words is not read letter by letter."""
    known: dict[int, np.ndarray] = {}
    spelling = [i for i, column in enumerate(columns) if column.startswith(_SPELLING)]

    def row(orth: int, doc: Doc) -> np.ndarray:
        if orth not in known:
            if len(known) >= _MEMO:
                known.clear()
            values = features_of(doc.vocab.strings[orth], doc.vocab.vectors, columns)
            known[orth] = np.array([hash_string(value) for value in values], dtype="uint64")
        return known[orth]

    def forward(model: Model[Any, Any], docs: list[Doc], is_train: bool) -> tuple[list[Any], Callable[..., Any]]:
        tables = [[row(orth, doc) for orth in doc.to_array(ORTH).tolist()] for doc in docs]
        arrays = [np.array(rows, "uint64").reshape(len(rows), len(columns)) for rows in tables]
        if is_train and unread:
            for array in arrays:
                array[np.ix_(np.flatnonzero(np.random.random(len(array)) < unread), np.array(spelling))] = 0
        return arrays, lambda d_features: []

    return Model("word_features", forward)


def _once_a_word(embed: Model[list[Doc], list[Any]]) -> Model[list[Doc], list[Any]]:
    """The same layer; outside of training it embeds each word of a batch once, however often it comes."""

    def forward(model: Model[Any, Any], docs: list[Doc], is_train: bool) -> tuple[list[Any], Callable[..., Any]]:
        if is_train or not any(len(doc) for doc in docs):
            as_is: tuple[list[Any], Callable[..., Any]] = embed._func(model, docs, is_train)
            return as_is
        orths = [doc.to_array(ORTH) for doc in docs]
        words, places = np.unique(np.concatenate(orths), return_inverse=True)
        vocab = docs[0].vocab
        (rows,), backprop = embed._func(model, [Doc(vocab, words=[vocab.strings[word] for word in words])], False)
        return np.split(rows[places], np.cumsum([len(doc) for doc in docs])[:-1]), backprop

    return Model("word_embed", forward, init=embed.init, layers=embed.layers, dims={"nO": None})


__all__ = ["features_of", "readings", "row_of", "word_embed"]
