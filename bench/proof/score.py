"""What the judge and its peers say of good pairs and of the same pairs with one error each."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from bench.proof import peers
from bench.proof.errors import KINDS, inject
from bench.proof.pairs import Pair
from pressflow.memory.starter import starter_terms
from pressflow.model import Finding, Severity
from pressflow.nlp import Nlp
from pressflow.verify.translation import Judge, compare_texts

OURS = "pressflow"
PEERS = (OURS, "translate-toolkit `numbers`", "digits, locale-aware", "digits, plain")


@dataclass(slots=True)
class Tally:
    """Of one kind of error: how many were made, found at all (by each checker), and found as an error (by ours)."""

    made: int = 0
    found: Counter[str] = field(default_factory=Counter)
    as_error: int = 0
    missed: list[tuple[Pair, str]] = field(default_factory=list)

    def share(self, peer: str = OURS) -> float:
        return self.found[peer] / self.made if self.made else 0.0


@dataclass(slots=True)
class Result:
    """Of one set of pairs."""

    pairs: int = 0
    kinds: dict[str, Tally] = field(default_factory=dict)
    alarms: Counter[str] = field(default_factory=Counter)  # by checker: good pairs with an objection (ours: an error)
    errors: int = 0  # findings on good pairs
    warnings: int = 0
    warned: int = 0  # good pairs with a warning and no error
    false: list[tuple[Pair, tuple[Finding, ...]]] = field(default_factory=list)
    seconds: float = 0.0
    compared: int = 0
    peers: tuple[str, ...] = PEERS

    @property
    def made(self) -> int:
        return sum(t.made for t in self.kinds.values())

    def share(self, peer: str = OURS) -> float:
        """Of all errors that were made, the share that was found."""
        return sum(t.found[peer] for t in self.kinds.values()) / max(self.made, 1)

    def mean(self, peer: str = OURS) -> float:
        """The mean over the kinds, each kind the same weight."""
        return sum(t.share(peer) for t in self.kinds.values()) / max(len(self.kinds), 1)


class Judges:
    """The judge of each locale, with the starter terms and no others, as `pressflow compare --pairs` has it."""

    def __init__(self) -> None:
        self._judges: dict[str, Judge] = {}

    def __call__(self, to: str) -> Judge:
        if to not in self._judges:
            terms = starter_terms(["de", to])
            self._judges[to] = Judge(terms, Nlp(terms), to)
        return self._judges[to]


def measure(pairs: Sequence[Pair], judges: Judges, names: Iterable[str] = tuple(KINDS), seed: int = 0) -> Result:
    """Every kind of error once in every pair that takes it, judged; and the pairs themselves."""
    result = Result(len(pairs))
    spoilt = [
        (name, n, replace(pair, target=target))
        for name in names
        for n, pair in enumerate(pairs)
        if (target := inject(name, pair, seed)) is not None
    ]
    said = [_said(pair, judges, result) for pair in pairs]
    for pair, findings in zip(pairs, said, strict=True):
        _count_false(result, pair, findings)
    odd = _objections([*pairs, *(p for _, _, p in spoilt)])
    result.peers = (OURS, *(peer for peer in PEERS if peer in odd))
    for at, (name, n, pair) in enumerate(spoilt, len(pairs)):
        tally = result.kinds.setdefault(name, Tally())
        tally.made += 1
        new = _owed(said[n], _said(pair, judges, result))
        tally.found[OURS] += bool(new)
        tally.as_error += any(f.severity is Severity.ERROR for f in new)
        if not new:
            tally.missed.append((pairs[n], pair.target))
        for peer, objections in odd.items():
            tally.found[peer] += bool(objections[at] - objections[n])
    for peer, objections in odd.items():
        result.alarms[peer] = sum(map(bool, objections[: len(pairs)]))
    return result


def _said(pair: Pair, judges: Judges, result: Result) -> tuple[Finding, ...]:
    """The judge's errors and warnings on a pair; the time it took is added up."""
    judge, begun = judges(pair.to), time.process_time()
    findings, _ = compare_texts(pair.source, pair.target, judge)
    if result.compared:  # the first one loads what the judge needs
        result.seconds += time.process_time() - begun
    result.compared += 1
    return tuple(f for f in findings if f.severity is not Severity.INFO)


def _owed(before: Sequence[Finding], after: Sequence[Finding]) -> list[Finding]:
    """The findings that were not there before the error was made."""
    old = Counter(map(_key, before))
    new = []
    for finding in after:
        if old[_key(finding)]:
            old[_key(finding)] -= 1
        else:
            new.append(finding)
    return new


def _key(finding: Finding) -> tuple[object, ...]:
    """What makes a finding the same one though the text around it has moved."""
    source, target = finding.source, finding.target
    return (
        finding.code,
        finding.severity,
        (source.start, source.end) if source else None,
        target.text if target and len(target.text) < 60 else None,
    )


def _count_false(result: Result, pair: Pair, findings: Sequence[Finding]) -> None:
    errors = sum(f.severity is Severity.ERROR for f in findings)
    result.errors += errors
    result.warnings += len(findings) - errors
    result.alarms[OURS] += bool(errors)
    result.warned += bool(findings) and not errors
    if findings:
        result.false.append((pair, tuple(findings)))


def _objections(pairs: Sequence[Pair]) -> dict[str, list[Counter[str]]]:
    """By peer, what it objects to in each pair."""
    found = {
        PEERS[2]: [peers.locale_digits(p) for p in pairs],
        PEERS[3]: [peers.plain_digits(p) for p in pairs],
    }
    flags = peers.toolkit(pairs)
    if flags is not None:
        found[PEERS[1]] = [Counter({"numbers": 1}) if flag else Counter() for flag in flags]
    return found
