"""Whether one text says what another says in another language

example: pressflow compare meldung.txt release.txt --to en-GB
         pressflow compare --pairs pairs.jsonl --to en-GB > findings.jsonl
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from zoneinfo import ZoneInfo

from pressflow.cli._jobs import cores, in_order
from pressflow.cli._jsonl import read_lines, text_of
from pressflow.cli._newsroom import recognisers
from pressflow.cli._say import as_json, finding_json, findings_text, say
from pressflow.cli.extract import terms_at_hand
from pressflow.config import RULES
from pressflow.errors import SourceError
from pressflow.facts.extract import Extractor
from pressflow.model import Finding, Position, Severity, Term
from pressflow.verify.translation import Judge, Text, compare_texts, locate


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="the source, then its translation")
    parser.add_argument("--to", required=True, metavar="LOCALE", help="BCP 47 tag of the translation")
    parser.add_argument("--from", dest="source", default="de", metavar="LOCALE", help="of the source (de)")
    parser.add_argument("--pairs", type=Path, metavar="FILE", help='lines of {"id", "source", "target"}; - for stdin')
    parser.add_argument("--terms", type=Path, metavar="CSV", help="a termbase (releases/terms.csv if there is one)")
    parser.add_argument("--jobs", type=int, metavar="N", help="processes for --pairs (as many as there are cores)")
    parser.add_argument("--names", default=RULES, metavar="HOW", help="rules, model, or a spaCy pipeline (rules)")


def run(args: Namespace) -> int:
    if (len(args.files) == 2) == (args.pairs is not None):
        raise SourceError("compare needs two files", "pressflow compare SOURCE TARGET --to en-GB, or --pairs FILE")
    terms = terms_at_hand(args.terms, args.root, [args.to])
    comparer = _Comparer(terms, args.names, args.to, args.source)
    if args.pairs is not None:
        return _stream(args.pairs, comparer, cores() if args.jobs is None else args.jobs)
    findings = _compare_files(args.files[0], args.files[1], comparer.judge)
    answer = {"version": 1, "findings": [finding_json(f) for f in findings]}
    say(as_json(answer) if args.json else findings_text(findings) or "every fact has its equal")
    return int(any(f.severity is Severity.ERROR for f in findings))


@dataclass(frozen=True)
class _Comparer:
    """What answers a pair. Sent to another process without its judge, which is made there."""

    terms: tuple[Term, ...]
    names: str
    locale: str
    source_locale: str

    @cached_property
    def judge(self) -> Judge:
        from pressflow.nlp import Nlp

        return Judge(self.terms, Nlp(self.terms, recognisers(self.names)), self.locale, self.source_locale)

    def __call__(self, pair: tuple[object, str, str]) -> tuple[str, bool]:
        """The line of answer to (id, source, target), and whether it has an error."""
        name, source, target = pair
        findings, _ = compare_texts(source, target, self.judge)
        keys = ("code", "severity", "message", "fix", "source", "target")
        answers = [{k: v for k, v in finding_json(f).items() if k in keys} for f in findings]
        return as_json({"id": name, "findings": answers}), any(f.severity is Severity.ERROR for f in findings)

    def __getstate__(self) -> dict[str, object]:
        return {key: value for key, value in self.__dict__.items() if key != "judge"}


def _stream(path: Path, comparer: _Comparer, jobs: int) -> int:
    """One line of findings for each pair, in order, as they come."""
    worst = False
    pairs = (
        (line.get("id"), text_of(line, "source", where), text_of(line, "target", where))
        for line, where in read_lines(path)
    )
    for answer, wrong in in_order(comparer, pairs, jobs):
        worst |= wrong
        say(answer)
    return int(worst)


def _compare_files(source: Path, target: Path, judge: Judge) -> list[Finding]:
    """Findings of two files, paired block by block; as one block each if they do not have the same number."""
    ours, day = _blocks(source, judge.source_locale)
    theirs, _ = _blocks(target, judge.locale)
    findings = []
    if len(ours) != len(theirs):
        findings.append(_unpaired(ours, theirs, target, judge.locale))
        ours, theirs = [_whole(ours)], [_whole(theirs)]
    for (text, at), (other, there) in zip(ours, theirs, strict=True):
        found, _ = compare_texts(text, other, judge, day)
        ours_at = _sentences(text, at, judge.source_locale, judge.extractor)
        findings += [locate(f, ours_at, _sentences(other, there, judge.locale, judge.extractor)) for f in found]
    return findings


def _blocks(path: Path, locale: str) -> tuple[list[tuple[str, Position]], date | None]:
    """The paragraphs of a file with their places, and its date."""
    from pressflow.sources import paragraphs_of_file, release_of_file

    paragraphs = paragraphs_of_file(path)
    release = release_of_file(path, slug="compare", locale=locale, zone=ZoneInfo("Europe/Berlin"))
    return [(p.text, p.at) for p in paragraphs], release.date


def _sentences(text: str, at: Position, locale: str, extractor: Extractor) -> Text:
    spans = extractor.sentences(text, locale)
    return Text(text, locale, tuple((text[start:end], at) for start, end in spans) or ((text, at),))


def _whole(blocks: Sequence[tuple[str, Position]]) -> tuple[str, Position]:
    return "\n".join(text for text, _ in blocks), blocks[0][1] if blocks else Position("")


def _unpaired(ours: Sequence[object], theirs: Sequence[object], target: Path, locale: str) -> Finding:
    return Finding(
        "blocks-differ",
        Severity.WARNING,
        f"the source has {len(ours)} paragraphs, the translation {len(theirs)}: they are compared as a whole",
        "give both the same paragraphs for a closer comparison",
        Position(target.as_posix()),
        locale,
    )
