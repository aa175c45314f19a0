"""`python -m bench.names [FOLDER]`: how well names are found in annotated releases, tests/kinds/data/ner/PART.

Strict spans: start, end and label must be right. `--names model` asks the model beside the rules, as in newsroom.toml;
`--model PIPELINE` asks a pipeline alone; `--terms FILE` adds a termbase. `--errors` lists what was missed or wrongly
found. `--docs DATA` prints the measured part of docs/model.md; DATA holds germeval2014/.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from bench.model.read import Name, Text, marked
from bench.model.score import Scores, compare
from pressflow.cli._newsroom import recognisers
from pressflow.config import RULES
from pressflow.kinds._model import candidates
from pressflow.locales import find_locale
from pressflow.memory.termbase import read_terms
from pressflow.nlp import Nlp

DATA = Path(__file__).parent.parent / "tests" / "kinds" / "data" / "ner"
PARTS = ("open", "closed", "fresh")
# of each the earlier releases, the termbase that they gave, and the later releases; the second three came later
ISSUERS = (DATA / "issuers", DATA / "more_issuers")
Finder = Callable[[str], list[Name]]


def releases(folder: Path) -> list[Text]:
    return [marked(path.read_text("utf-8")) for path in sorted(folder.glob("*.txt"))]


def finder(nlp: Nlp) -> Finder:
    """What `pressflow extract` finds."""
    return lambda text: [Name(f.start, f.end, f.label or "") for f in nlp.facts(text, "de") if f.kind == "name"]


def alone(pipeline: str) -> Finder:
    """The candidates of a spaCy pipeline, without rules."""
    return lambda text: [Name(*c[:3]) for c in candidates(text, find_locale("de"), pipeline)]


def scores(texts: Iterable[Text], find: Finder) -> Scores:
    return compare((text.names, find(text.text)) for text in texts)


def errors(texts: Iterable[Text], find: Finder) -> Iterable[str]:
    """A line for each name that was missed (-) or wrongly found (+)."""
    for text in texts:
        true, found = {n[:3] for n in text.names}, {n[:3] for n in find(text.text)}
        for start, end, label in sorted(true ^ found):
            sign = "-" if (start, end, label) in true else "+"
            before, after = text.text[max(0, start - 30) : start], text.text[end : end + 20]
            yield f"{sign} {label:4} {before!r} [{text.text[start:end]}] {after!r}"


def table(found: Scores) -> str:
    rows = [("all", found.total), *found.labels.items()]
    return "\n".join(f"  {name:5} {score}   ({score.true} names)" for name, score in rows)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.names", description=__doc__)
    later = [folder / "later" for root in ISSUERS for folder in sorted(root.iterdir())]
    parts = [*(DATA / part for part in PARTS), *later]
    parser.add_argument("folders", nargs="*", type=Path, default=parts)
    parser.add_argument("--terms", type=Path, help="a termbase")
    parser.add_argument("--names", default=RULES, help="rules, model, or a spaCy pipeline beside the rules")
    parser.add_argument("--model", help="a spaCy pipeline, alone")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--docs", type=Path, metavar="DATA", help="print the measured part of docs/model.md")
    args = parser.parse_args()
    if args.docs:
        sys.stdout.write(import_module("bench.names_docs").page(args.docs))
        return
    terms = read_terms(args.terms) if args.terms else ()
    find = alone(args.model) if args.model else finder(Nlp(terms, recognisers(args.names)))
    for folder in args.folders:
        texts = releases(folder)
        print(f"{folder}: {len(texts)} releases            P     R     F")
        print(table(scores(texts, find)))
        if args.errors:
            sys.stdout.writelines(f"{line}\n" for line in errors(texts, find))


if __name__ == "__main__":
    main()
