"""The measured part of docs/model.md, between its two marks: `python -m bench.names --docs DATA` prints it."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path

import spacy

import pressflow_de
from bench.model.read import LABELS, Text, germeval_dev
from bench.model.score import Score, Scores, compare, score
from bench.names import DATA, ISSUERS, PARTS, alone, finder, releases, scores
from pressflow.memory.termbase import read_terms
from pressflow.nlp import Nlp, trained

_WARM = 200  # lines before it is timed
OWN = pressflow_de.__name__
MARKS = ("<!-- measured -->", "<!-- end of what is measured -->")


def page(data: Path) -> str:
    """Tables in Markdown: the model alone, rules and model, speed and size. data: holds germeval2014/."""
    dev = germeval_dev(data / "germeval2014" / "NER-de-dev.tsv.gz")
    texts = {part: releases(DATA / part) for part in PARTS}
    nlp = spacy.load(OWN)
    model = {"GermEval dev, first half": score(nlp, dev[::2]), "GermEval dev, second half": score(nlp, dev[1::2])}
    model |= {_title(part, texts[part]): scores(texts[part], alone(OWN)) for part in PARTS}
    ways = {"rules": finder(Nlp()), "rules and model": finder(Nlp((), trained(OWN)))}
    both = {f"{_title(p, texts[p])}, {way}": scores(texts[p], find) for p in PARTS for way, find in ways.items()}
    parts = [MARKS[0], "The model alone:", _table(model), "`pressflow extract`, without a termbase:", _table(both)]
    parts += [_false(both, texts), "Later releases of issuers, each with its own termbase:"]
    parts += [_table({**_issuers(ISSUERS[0], "first three"), **_issuers(ISSUERS[1], "next three")})]
    return "\n\n".join([*parts, _speed(dev), MARKS[1]]) + "\n"


def _issuers(root: Path, which: str) -> dict[str, Scores]:
    """What is found in these issuers' later releases, without a termbase and with that of the earlier ones."""
    found: dict[str, Scores] = {}
    for way, names in (("rules", {}), ("rules and model", trained(OWN))):
        for words in ("no termbase", "termbase"):
            pairs = []
            for folder in sorted(root.iterdir()):
                terms = read_terms(folder / "terms.csv") if words == "termbase" else ()
                find = finder(Nlp(terms, names))
                pairs += [(text.names, find(text.text)) for text in releases(folder / "later")]
            found[f"{which}, {len(pairs)} releases, {way}, {words}"] = compare(pairs)
    return found


def _title(part: str, texts: Sequence[Text]) -> str:
    return f"{len(texts)} {part} releases"


def _table(found: dict[str, Scores]) -> str:
    """A row for each text, P R F for each label."""
    head = ["", *LABELS, "all", "names"]
    rows = [head, ["---"] * len(head)]
    rows += [[n, *(_cell(s.labels[k]) for k in LABELS), _cell(s.total), f"{s.total.true:,}"] for n, s in found.items()]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(found: Score) -> str:
    return f"{100 * found.p:.1f} {100 * found.r:.1f} **{100 * found.f:.1f}**"


def _false(both: dict[str, Scores], texts: dict[str, list[Text]]) -> str:
    """How many names a reader of a sheet would strike out."""
    totals = {name: found.total for name, found in both.items()}
    shares = (f"{name}: {(s.found - s.right) / int(name.split()[0]):.1f}" for name, s in totals.items())
    return f"Wrong or wrongly cut names a release: {'; '.join(shares)}."


def _speed(dev: Sequence[Text]) -> str:
    """Words a second by the clock, where one process uses all cores for its matrices; the model's size."""
    nlp, lines = spacy.load(OWN), [text.text for text in dev]
    deque(nlp.pipe(lines[:_WARM]), maxlen=0)
    begun = time.perf_counter()
    deque(nlp.pipe(lines), maxlen=0)
    speed = sum(len(line.split()) for line in lines) / (time.perf_counter() - begun)
    size = sum(path.stat().st_size for path in pressflow_de.PATH.rglob("*") if path.is_file()) / 1e6
    load = f"load of the machine {os.getloadavg()[0]:.0f} on {os.cpu_count()} cores"
    return f"Speed of `nlp.pipe(texts)`, tokenizer included: {speed:,.0f} words a second ({load}). Size: {size:.1f} MB."
