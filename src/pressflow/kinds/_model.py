"""Names that a trained spaCy pipeline finds: `pressflow_de`, which ships with pressflow, or another installed one.

A pipeline is loaded when it is first needed. It guesses, so its candidates rank below what rules and the termbase find.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

import spacy
from babel import Locale as Cldr
from spacy.language import Language
from spacy.tokens import Doc

from pressflow.errors import ConfigError
from pressflow.kinds._addresses import addresses, is_inside
from pressflow.kinds._lexicon import lexicon
from pressflow.kinds._names import Found
from pressflow.kinds._scan import tokens
from pressflow.kinds._tokenised import tokenised
from pressflow.locales import Locale

OWN = "pressflow_de"
RANK = 2
# The labels that spaCy's pipelines use, and ours. What is not here (NORP, DATE, MONEY ...) is no name.
_LABELS = {
    "PER": "PER", "PERSON": "PER", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC", "MISC": "MISC",
    "PRODUCT": "MISC", "EVENT": "MISC", "WORK_OF_ART": "MISC", "LAW": "MISC",
}  # fmt: skip
_HOUSE_NUMBER = re.compile(r"(?<=[^\W\d_]{4})\.?\s\d{1,4}\s?[a-z]?(?:\s?[-–/]\s?\d+)?$")
_TWO_PLACES = re.compile(r"([^\W\d_]{3,})\s?/\s?([^\W\d_]{3,})")
_NEEDLESS = ("tagger", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer", "textcat")


def candidates(text: str, locale: Locale, pipeline: str = OWN) -> list[Found]:
    """The names that the pipeline finds in the text, by start; none overlap."""
    return next(candidates_of([text], locale, pipeline))


def candidates_of(texts: Iterable[str], locale: Locale, pipeline: str = OWN) -> Iterator[list[Found]]:
    """The same for many texts, in order: cheaper than one by one where texts are short."""
    nlp = load_pipeline(pipeline)
    for doc in nlp.pipe(_by_lines(tokenised(text, nlp)) for text in texts):
        text, taken = doc.text, addresses(doc.text)
        yield [
            Found(start, end, label, rank=RANK)
            for ent in doc.ents
            if (label := _LABELS.get(ent.label_))
            for start, end in _cut(text, ent.start_char, ent.end_char, label)
            if not is_inside(start, end, taken) and not (label == "MISC" and _is_plain(text[start:end], locale))
        ]


@cache
def load_pipeline(name: str) -> Language:
    """The pipeline of that name. Raises ConfigError if none is installed, or if it finds no names."""
    try:
        nlp = spacy.load(name, exclude=_NEEDLESS)
    except (OSError, ImportError) as error:
        raise ConfigError(
            f"no spaCy pipeline {name!r} is installed: {str(error).splitlines()[0]}",
            f"install it, or leave the key out: {OWN} ships with pressflow",
        ) from error
    if not any("doc.ents" in nlp.get_pipe_meta(pipe).assigns for pipe in nlp.pipe_names):
        raise ConfigError(f"the spaCy pipeline {name!r} finds no names", f"choose one with an ner component, as {OWN}")
    return nlp


def _by_lines(doc: Doc) -> Doc:
    """The doc with a sentence's start behind each end of a line: no name goes over it."""
    for token in doc[:-1] if len(doc) else ():
        if "\n" in token.text:
            doc[token.i + 1].is_sent_start = True
    return doc


def _cut(text: str, start: int, end: int, label: str) -> list[tuple[int, int]]:
    """The candidate as our names are: no stop behind a digit, no house number, and two places of a dateline are two."""
    words = text[start:end]
    if words.endswith(".") and words[-2:-1].isdecimal():
        words = words[:-1]  # the tokenizer leaves the stop of a sentence at digits: BetaCell-7.
    if label == "LOC":
        words = _HOUSE_NUMBER.sub("", words)
        if _begins_line(text, start) and (pair := _TWO_PLACES.fullmatch(words)):
            return [(start + pair.start(place), start + pair.end(place)) for place in (1, 2)]
    return [(start, start + len(words))]


def _begins_line(text: str, at: int) -> bool:
    return at == 0 or text[at - 1] in "\n("


def _is_plain(words: str, locale: Locale) -> bool:
    """True for currencies, units and languages: GermEval calls them names, a press office does not."""
    parts, known = tokens(words), lexicon(locale.tag)
    if any((hit := table.at(parts, 0)) and hit[0] == len(parts) for table in (known.tails, known.symbols)):
        return True
    return words in _languages(locale.cldr)


@cache
def _languages(cldr: str) -> frozenset[str]:
    return frozenset(Cldr.parse(cldr).languages.values())
