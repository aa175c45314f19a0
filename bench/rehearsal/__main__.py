"""`python -m bench.rehearsal FOLDER [COUNT]`: a newsroom of 300 releases in three languages lives for three weeks.

It is made in FOLDER and published; two embargoes end; five releases are corrected, one is in French only, one is
reworded in English, one is withdrawn. After each step every byte of the site is searched and every feed read; at the
end every page is checked.

Exit code 1 if anything is found.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.rehearsal.reader import News
from bench.rehearsal.script import Check, Rehearsal

SHOWN = 6  # items of a feed that are named


def main(root: Path, count: int) -> int:
    print(f"{count} releases are written to {root}", file=sys.stderr)
    rehearsal, checks = Rehearsal(root, count), []
    for check in (*_timed(rehearsal.play()), *_timed(rehearsal.examine())):
        checks.append(check)
    for step, news in rehearsal.news.items():
        print(f"\n{step}: what subscribers of the languages' own feeds see", *_told(news), sep="\n")
    print("", *table(checks), sep="\n")
    return int(any(check.faults for check in checks))


def _timed(checks: Iterable[Check]) -> Iterator[Check]:
    """Each check as it comes, with a line about it on stderr."""
    begun = time.monotonic()
    for check in checks:
        verdict = check.missing or f"{len(check.faults)} faults"
        print(f"{time.monotonic() - begun:7.1f} s  {check.step}: {check.what}: {verdict}", file=sys.stderr, flush=True)
        for fault in check.faults[:20]:
            print(f"           {fault}", file=sys.stderr)
        yield check


def _told(news: list[News]) -> Iterator[str]:
    for feed in (n for n in news if "/" not in n.feed):
        yield f"  {feed.feed}: {len(feed.new)} new, {len(feed.changed)} changed, {len(feed.gone)} pushed out"
        for what, titles in (("new", feed.new), ("changed", feed.changed)):
            yield from (f"    {what}: {title}" for title in titles[:SHOWN])
            if len(titles) > SHOWN:
                yield f"    {what}: and {len(titles) - SHOWN} more"


def table(checks: Iterable[Check]) -> Iterator[str]:
    """Every step with what was looked at, in Markdown; commands of one step in one row."""
    rows: dict[tuple[str, str], tuple[int, int, str]] = {}
    for check in checks:
        count, faults, _ = rows.get((check.step, check.what), (0, 0, ""))
        rows[check.step, check.what] = (count + check.count, faults + len(check.faults), check.missing)
    yield "| step | what was looked at | how many | found |"
    yield "| --- | --- | ---: | ---: |"
    for (step, what), (count, faults, missing) in rows.items():
        yield f"| {step} | {what} | {count:,} | {f'not here: {missing}' if missing else faults} |"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 300))
