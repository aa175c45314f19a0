"""`python -m bench.proof`: errors put into good translations, how many are found, and how often good ones are blamed.

`--part open` (or closed, or built) takes one set, `--to fr` one locale. `--errors KIND` lists what was
missed of a kind, `--false` what was said against good pairs: neither shows the closed part.
`--docs` writes the tables of docs/proof.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.proof.built import built
from bench.proof.errors import KINDS
from bench.proof.pairs import LOCALES, PARTS, Pair, written
from bench.proof.score import Judges, Result, measure

SETS = (*PARTS, "built")
BUILT = {"en-GB": 240, "fr": 60, "it": 60, "es": 60}
DOCS = Path(__file__).parent.parent.parent / "docs" / "proof.md"


def pairs_of(part: str, locales: tuple[str, ...] = LOCALES) -> list[Pair]:
    """The pairs of a set: written by hand (open, closed) or built."""
    if part == "built":
        return [pair for to in locales for pair in built(BUILT[to], to)]
    return written(part, locales)


def report(name: str, result: Result) -> Iterator[str]:
    """The result as a table for a terminal."""
    yield f"{name}: {result.pairs} good pairs, {result.made} errors put into them"
    yield f"{'kind':24}{'made':>6}{'found':>7}{'as error':>10}   " + "".join(f"{p[:18]:>20}" for p in result.peers[1:])
    for kind, tally in sorted(result.kinds.items(), key=lambda item: item[1].share()):
        yield (
            f"{kind:24}{tally.made:6}{100 * tally.share():6.0f}%{100 * tally.as_error / tally.made:9.0f}%   "
            + "".join(f"{100 * tally.share(peer):19.0f}%" for peer in result.peers[1:])
        )
    yield f"{'all errors':24}{result.made:6}{100 * result.share():6.1f}%{'':10}   " + "".join(
        f"{100 * result.share(peer):19.1f}%" for peer in result.peers[1:]
    )
    yield f"{'mean of the kinds':24}{'':6}{100 * result.mean():6.1f}%{'':10}   " + "".join(
        f"{100 * result.mean(peer):19.1f}%" for peer in result.peers[1:]
    )
    yield "good pairs blamed, of 1,000: " + "   ".join(
        f"{peer} {1000 * result.alarms[peer] / result.pairs:.0f}" for peer in result.peers
    )
    yield f"  (pressflow: with an error; {1000 * result.warned / result.pairs:.0f} more with warnings only;"
    yield f"  findings: {result.errors} errors, {result.warnings} warnings)"
    yield f"{result.compared / max(result.seconds, 0.001):,.0f} pairs a second on one core"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.proof", description=__doc__)
    parser.add_argument("--part", choices=SETS, action="append", help="open, closed or built; or all three")
    parser.add_argument("--to", choices=LOCALES, action="append", help="locales; all four if none is named")
    parser.add_argument(
        "--kind", choices=KINDS, metavar="KIND", action="append", help="kinds of errors; all if none is named"
    )
    parser.add_argument("--seed", type=int, default=0, help="another choice of places and errors")
    parser.add_argument(
        "--errors", choices=[*KINDS, "all"], metavar="KIND", action="append", default=[], help="list what was missed"
    )
    parser.add_argument("--false", action="store_true", help="list what was said against good pairs")
    parser.add_argument("--docs", action="store_true", help="write the tables into docs/proof.md")
    options = parser.parse_args()
    judges = Judges()
    if options.docs:
        from bench.proof.docs import page

        results = {(part, to): measure(pairs_of(part, (to,)), judges) for part in SETS for to in LOCALES}
        DOCS.write_text(page(DOCS.read_text("utf-8"), results), "utf-8")
        return 0
    for name in options.part or SETS:
        pairs = pairs_of(name, tuple(options.to or LOCALES))
        result = measure(pairs, judges, options.kind or tuple(KINDS), options.seed)
        print("\n".join(report(name, result)), "\n")
        if name == "closed" and (options.errors or options.false):
            print("the closed part is not shown: its errors are to be counted, not read", file=sys.stderr)
            continue
        for kind in options.errors if "all" not in options.errors else result.kinds:
            for pair, target in result.kinds[kind].missed:
                print(f"{kind}: {pair.id}\n  {pair.source}\n  {pair.target}\n  {target}")
        for pair, findings in result.false if options.false else ():
            print(f"{pair.id}\n  {pair.source}\n  {pair.target}")
            print("\n".join(f"    {f.severity}: {f.message} [{f.code}]" for f in findings))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
