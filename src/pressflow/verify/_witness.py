"""An independent witness: digits against digits, knowing nothing of what they mean.

It speaks up only where the judge has found all values equal, so that a slip of the value grammar does not pass unseen.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from pressflow.locales import find_locale
from pressflow.model import Finding, Severity
from pressflow.verify._reading import Reading
from pressflow.verify._values import is_multiple_of
from pressflow.verify.wording import whole

_RUN = re.compile(r"[0-9]+")
_SPACES = "\u00a0\u202f\u2009\u2007 "
_DECADE = re.compile(r"([0-9]{3})0/(?:\1)9")
_TOLD = 3  # digits: shorter runs are often words on the other side
_QUARTERS = ("25", "75")  # of a million, of a litre: words on the other side


def witness(source: Reading, target: Reading) -> Iterator[Finding]:
    """The finding on digits that differ."""
    missing, added = disagrees(_bare(source), _bare(target), source.tag, target.tag)
    missing = [run for run in missing if not _is_reckoned(run, source, target)]
    added = [run for run in added if not _is_reckoned(run, target, source)]
    sides = (("source", missing), (target.tag, added))
    if told := " and ".join(f"{runs[0]} only in the {which} text" for which, runs in sides if runs):
        yield Finding(
            "digits-differ",
            Severity.WARNING,
            f"all values agree, but the digits do not: {told}",
            "compare the figures of the two texts",
            locale=target.tag,
            source=whole(source.text, missing[0]) if missing else None,
            target=whole(target.text, added[0]) if added else None,
        )


def _is_reckoned(run: str, reading: Reading, other: Reading) -> bool:
    """Whether the figure is what the other text gives as a multiple: 160 Euro, twice the 80 euros."""
    values = [f for f in reading.facts if f.value == run]
    multiples = other.of("multiple")
    return any(is_multiple_of(value, times, base) for value in values for times in multiples for base in other.facts)


def _bare(reading: Reading) -> str:
    """The text with its decades blotted: the 1990s are gli anni Novanta, and proved by their value."""
    text = reading.text
    for fact in reading.of("date") + reading.of("daterange"):
        if _DECADE.fullmatch(fact.value):
            text = text[: fact.start] + " " * (fact.end - fact.start) + text[fact.end :]
    return text


def disagrees(source: str, target: str, source_locale: str, locale: str) -> tuple[list[str], list[str]]:
    """(digits of the source that the target lacks, digits that only the target has); empty where all is explained."""
    left, right = _runs(source, source_locale), _runs(target, locale)
    if sorted(left) == sorted(right):
        return [], []
    ours, theirs = Counter(left), Counter(right)
    missing, added = list((ours - theirs).elements()), list((theirs - ours).elements())
    for run in list(missing):
        other = next((there for there in added if _explains(run, there)), None)
        if other is not None:
            missing.remove(run)
            added.remove(other)
    return [run for run in missing if _tells(run, right)], [run for run in added if _tells(run, left)]


def _tells(run: str, others: list[str]) -> bool:
    """True for digits that nobody writes as a word, and that the other side does not have, not even parted: 1,5."""
    told = run.rstrip("0")
    parted = {a + b.rstrip("0") for a, b in pairwise(others)}
    words = len(told) < 2 or told in _QUARTERS
    return len(run) >= _TOLD and not words and run not in others and told not in parted


def _runs(text: str, tag: str) -> list[str]:
    """Runs of digits without leading zeros, thousands joined as the locale groups them."""
    if _RUN.search(text) is None:
        return []
    return [run.lstrip("0") or "0" for run in _RUN.findall(_groups(tag).sub("", text))]


@cache
def _groups(tag: str) -> re.Pattern[str]:
    signs = re.escape(find_locale(tag).words.group + _SPACES + "'’")
    return re.compile(rf"(?<=[0-9])[{signs}](?=[0-9]{{3}}(?![0-9]))")


def _explains(a: str, b: str) -> bool:
    """Another form of the same: a scale (1.5 million, 1,500,000), the clock of twelve hours, a year's last digits."""
    scaled = a.rstrip("0") == b.rstrip("0")
    clock = len(a) <= 2 and len(b) <= 2 and abs(int(a) - int(b)) == 12
    year = {len(a), len(b)} == {2, 4} and (a.endswith(b) or b.endswith(a))
    return scaled or clock or year
