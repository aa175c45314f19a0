"""Is the text still as it was, and not turned round: denials, opposites, limits?"""

from __future__ import annotations

from collections.abc import Iterator

from pressflow.model import Finding, Severity, Side
from pressflow.verify._denials import changed_denials, denied_alike, denies_beside
from pressflow.verify._opposites import turned_round
from pressflow.verify._reading import Reading


def turns(source: Reading, target: Reading) -> Iterator[Finding]:
    """Negations lost and added, words turned round, limits turned.

    What is turned round and denied says the same again: stayed closed, did not open.
    """
    turned = turned_round(source, target)
    if not turned:
        yield from changed_denials(source, target)
    elif denied_alike(source, target):
        yield from turned
    else:
        yield from (finding for finding in turned if not _is_denied(finding, source, target))
    yield from _limits(source, target)


def _is_denied(turned: Finding, source: Reading, target: Reading) -> bool:
    """Whether a negation beside one of the two words turns it round again."""
    here, there = turned.source, turned.target
    return bool((here and denies_beside(here, source, target)) or (there and denies_beside(there, target, source)))


def _limits(source: Reading, target: Reading) -> Iterator[Finding]:
    """At the latest that became at the earliest, or the other way round."""
    ours, theirs = limit(source), limit(target)
    if ours and theirs and ours[0] != theirs[0]:
        yield Finding(
            "relation-changed",
            Severity.ERROR,
            f"'{ours[1].text}' reads '{theirs[1].text}' in {target.tag}",
            "say the same limit as the source does",
            locale=target.tag,
            source=ours[1],
            target=theirs[1],
        )


def limit(reading: Reading) -> tuple[str, Side] | None:
    """The only kind of limit that the text sets, with its words; None where it sets none, or both kinds."""
    senses, low = reading.senses, reading.text.lower()
    found = [
        (kind, Side(at, at + len(phrase), reading.text[at : at + len(phrase)], ""))
        for kind, phrases in (("latest", senses.latest), ("earliest", senses.earliest))
        for phrase in phrases
        if (at := low.find(phrase)) >= 0
    ]
    return found[0] if len({kind for kind, _ in found}) == 1 else None
