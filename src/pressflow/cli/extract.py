"""The facts, names and structure of any text

example: pressflow extract meldung.txt --json
         pressflow extract --jsonl sentences.jsonl > facts.jsonl
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pressflow.cli._jsonl import read_lines, text_of
from pressflow.cli._newsroom import TERMS, known_terms, recognisers
from pressflow.cli._say import as_json, fact_json, say, table
from pressflow.config import load_settings
from pressflow.errors import SourceError
from pressflow.facts.extract import Extractor
from pressflow.model import Fact, Position, Release, Term

HEAD = ("place", "kind", "value", "text")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a text, Markdown or Word file")
    parser.add_argument("--locale", default="de", help="BCP 47 tag of the text (de)")
    parser.add_argument("--jsonl", type=Path, metavar="FILE", help='lines of {"id", "text", "reference_date"?}; or -')
    parser.add_argument("--terms", type=Path, metavar="CSV", help="a termbase (releases/terms.csv if there is one)")
    parser.add_argument("--names", metavar="HOW", help="rules, model, or a spaCy pipeline (as newsroom.toml says)")


def run(args: Namespace) -> int:
    from pressflow.nlp import Nlp

    if (args.file is None) == (args.jsonl is None):
        raise SourceError("extract needs one file", "pressflow extract FILE, or pressflow extract --jsonl FILE")
    terms = terms_at_hand(args.terms, args.root, [args.locale])
    extractor = Nlp(terms, recognisers(names_at_hand(args.names, args.root)))
    if args.jsonl is not None:
        return _stream(args.jsonl, extractor, args.locale)
    release, text, facts = read_facts(args.file, extractor, args.locale)
    say(as_json(_answer(release, text, facts)) if args.json else _readable(text, facts))
    return 0


def names_at_hand(names: str | None, root: Path) -> str:
    """What finds names: as the command line says, else the newsroom's settings if there is one here."""
    here = (root / "releases" / "newsroom.toml").exists()
    return names or (load_settings(root).names if here else "model")


def terms_at_hand(path: Path | None, root: Path, locales: Sequence[str]) -> tuple[Term, ...]:
    """The termbase that was named, else the newsroom's if there is one here; and the starter terms in `locales`."""
    if path is not None and not path.exists():
        raise SourceError(f"there is no termbase {path}", "name a CSV file that exists", Position(str(path)))
    here = (root / "releases" / "newsroom.toml").exists()
    starter = load_settings(root).starter_terms if here else True
    return known_terms(path or root / "releases" / TERMS, locales, starter=starter)


def read_facts(file: Path, extractor: Extractor, locale: str) -> tuple[Release, str, tuple[Fact, ...]]:
    """The file as a release, its normalised text, and its facts with offsets into that text."""
    from pressflow.sources import read_text, release_of_file

    release = release_of_file(file, slug="extract", locale=locale, zone=ZoneInfo("Europe/Berlin"))
    # marks are no text: what is read is what a reader would see
    plain = file.suffix.lower() in (".txt", "")
    text = read_text(file) if plain else "\n\n".join(block.text for block in release.blocks)
    return release, text, _facts(text, extractor, locale, release.date)


def _facts(text: str, extractor: Extractor, locale: str, day: date | None) -> tuple[Fact, ...]:
    """The facts of a text as if the marks of its footnotes were not there; offsets are those of the text as it is."""
    from pressflow.sources import footnote_marks

    marks = {place for start, end in footnote_marks(text) for place in range(start, end)}
    if not marks:
        return extractor.facts(text, locale, day)
    kept = [place for place in range(len(text)) if place not in marks]
    facts = extractor.facts("".join(text[place] for place in kept), locale, day)
    spans = [(fact, kept[fact.start], kept[fact.end - 1] + 1) for fact in facts]
    return tuple(replace(fact, start=start, end=end, text=text[start:end]) for fact, start, end in spans)


def _answer(release: Release, text: str, facts: Sequence[Fact]) -> dict[str, Any]:
    from pressflow.facts.structure import joined_quotes, release_structure

    located = [(_block_of(release, text, fact), fact) for fact in joined_quotes(text, facts, release.locale)]
    return {
        "version": 1,
        "text": text,
        "facts": [fact_json(fact) for fact in facts],
        "entities": entities(facts),
        "structure": release_structure(release, located),
    }


def entities(facts: Sequence[Fact]) -> list[dict[str, Any]]:
    """The names among the facts, as DESIGN.md fixes them."""
    return [
        {"start": f.start, "end": f.end, "label": f.label, "type": f.type, "text": f.text}
        for f in facts
        if f.kind == "name"
    ]


def _block_of(release: Release, text: str, fact: Fact) -> str:
    """The block in which the fact stands; "" if the text was taken apart there."""
    start = 0
    for block in release.blocks:
        found = text.find(block.text, start)
        if found < 0:
            continue
        if found <= fact.start < found + len(block.text):
            return block.id
        start = found
    return ""


def _readable(text: str, facts: Sequence[Fact]) -> str:
    from pressflow.verify.wording import describe

    rows = []
    for fact in facts:
        line = text.count("\n", 0, fact.start) + 1
        rows.append((f"line {line}", fact.kind, _short(describe(fact)), _short(fact.text)))
    return table(HEAD, rows) if rows else "no facts"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else line[:59] + "…"


def _stream(path: Path, extractor: Extractor, locale: str) -> int:
    """One result line for each input line, in order, as they come."""
    for line, where in read_lines(path):
        text, day = text_of(line, "text", where), _day(line.get("reference_date"), where)
        facts = extractor.facts(text, locale, day)
        answer = {"id": line.get("id"), "version": 1, "text": text, "facts": [fact_json(f) for f in facts]}
        say(as_json(answer | {"entities": entities(facts)}))
    return 0


def _day(value: object, where: Position) -> date | None:
    try:
        return date.fromisoformat(str(value)) if value else None
    except ValueError as error:
        raise SourceError(f"reference_date {value!r} is no date", 'write "2019-09-02"', where) from error
