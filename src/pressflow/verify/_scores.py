"""Is the result of a match the right way round? 31:27 is no 27:31."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressflow.model import Finding, Severity, Side
from pressflow.verify._opposites import names_turned, told
from pressflow.verify._reading import Reading

# 31:27, and votes: 27 zu 14, 27 votes to 14
_SCORE = re.compile(
    r"(?<![\d:.,–-])(\d{1,3})"
    r"(?:[:–-]|(?: [^\W\d_]+)? (?:zu|gegen|to|against|contre|à|a|contra|tegen|do|til|mod|przeciw) )"
    r"(\d{1,3})(?![\d:–-]|[.,]\d)"
)
_OPEN = (":", " zu ", " gegen ")  # how German joins the two
_NEAR = 3  # words before a result
_LOST = "-win"  # the sense of words that tell of a defeat, whose result some languages tell from the winner's side


def turned_scores(source: Reading, target: Reading) -> Iterator[Finding]:
    """Results that stand the other way round, where the translation tells of them from the same side."""
    results = _SCORE.finditer(source.text) if any(sign in source.text for sign in _OPEN) else ()
    ours = {(m[1], m[2]): m for m in results if any(sign in m[0] for sign in _OPEN) and not _is_time(m, source)}
    theirs = {(m[1], m[2]): m for m in _SCORE.finditer(target.text)} if ours else {}
    for (first, second), match in ours.items():
        other = theirs.get((second, first))
        if first == second or other is None or (first, second) in theirs or (second, first) in ours:
            continue
        if _is_told_behind(match, source) or _is_told_behind(other, target):
            continue
        if _LOST in told(source) or _LOST in told(target) or names_turned(source, target):
            continue
        yield Finding(
            "values-swapped",
            Severity.WARNING,
            f"the result '{match[0]}' reads '{other[0]}' in {target.tag}",
            "put the figures of the result in the order of the source",
            locale=target.tag,
            source=Side(*match.span(), match[0], ""),
            target=Side(*other.span(), other[0], ""),
        )


def _is_told_behind(match: re.Match[str], reading: Reading) -> bool:
    """Whether a result is told from the side of who had less: 14:16, after trailing 16-14."""
    before = reading.text[: match.start()].lower().split()[-_NEAR:]
    return not set(before).isdisjoint(reading.senses.behind)


def _is_time(match: re.Match[str], reading: Reading) -> bool:
    return any(f.kind == "time" and f.start <= match.start() < f.end for f in reading.facts)
