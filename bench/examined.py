"""`python -m bench.examined [FILE ...]`: what the judge says to pairs by an examiner who never saw its rules.

Lines of {"id", "to", "source", "target", "kind", "wrong"}: a German text, a free and correct translation, and the same
with one error; without `wrong` only good ones. What an error adds to the findings is found; an error on a good pair is
blame. `--show` lists what was blamed and missed.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pressflow.memory.starter import starter_terms
from pressflow.model import Finding, Severity
from pressflow.nlp import Nlp
from pressflow.verify.translation import Judge, compare_texts

DATA = Path(__file__).parent / "proof" / "data"
_TAGS = {"en": "en-GB"}


@dataclass
class Outcome:
    """Counts over a file. kinds: kind of error -> (found, made)."""

    pairs: int = 0
    blamed: list[str] = field(default_factory=list)
    warned: int = 0
    missed: list[str] = field(default_factory=list)
    kinds: dict[str, tuple[int, int]] = field(default_factory=lambda: defaultdict(lambda: (0, 0)))

    @property
    def found(self) -> float:
        """The share of the errors that were found; 0 where none was made."""
        hits, made = (sum(counts[i] for counts in self.kinds.values()) for i in (0, 1))
        return hits / made if made else 0.0


def examine(lines: Sequence[Mapping[str, str]]) -> Outcome:
    """What the judge says to each pair, good and wrong."""
    outcome, judges = Outcome(), {}
    for line in lines:
        to = _TAGS.get(line["to"], line["to"])
        if to not in judges:
            terms = starter_terms(["de", to])
            judges[to] = Judge(terms, Nlp(terms), to)
        good = _told(line["source"], line["target"], judges[to])
        outcome.pairs += 1
        if any(severity is Severity.ERROR for _, severity, _ in good):
            outcome.blamed.append(line["id"])
        elif good:
            outcome.warned += 1
        if wrong := line.get("wrong"):
            found = bool(_told(line["source"], wrong, judges[to]) - good)
            hits, made = outcome.kinds[line["kind"]]
            outcome.kinds[line["kind"]] = hits + found, made + 1
            outcome.missed += [] if found else [f"{line['id']} ({line['kind']})"]
    return outcome


def _told(source: str, target: str, judge: Judge) -> Counter[tuple[str, Severity, str]]:
    found: list[Finding] = compare_texts(source, target, judge)[0]
    return Counter(
        (f.code, f.severity, str(f.source) + str(f.target)) for f in found if f.severity is not Severity.INFO
    )


def read(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def report(name: str, outcome: Outcome) -> Iterator[str]:
    made = sum(made for _, made in outcome.kinds.values())
    found = f"{100 * outcome.found:.1f} % of {made} errors found, " if made else ""
    shares = (100 * len(outcome.blamed) / outcome.pairs, 100 * outcome.warned / outcome.pairs)
    blame = f"{shares[0]:.1f} % of the good ones blamed, {shares[1]:.1f} % warned of only"
    yield f"{name}: {outcome.pairs} pairs, {found}{blame}"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.examined", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=sorted(DATA.glob("examined_*.jsonl")))
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    for path in args.files:
        outcome = examine(read(path))
        print("\n".join(report(path.stem, outcome)))
        if args.show:
            print("  blamed:", ", ".join(outcome.blamed) or "none")
            print("  missed:", ", ".join(outcome.missed) or "none")


if __name__ == "__main__":
    main()
