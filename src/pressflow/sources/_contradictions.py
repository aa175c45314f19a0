"""What does not fit together in a release: two dates, two places, two embargoes; and what it lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pressflow.model import Block, Finding, Release, Role, Severity
from pressflow.sources._dateline import Dateline
from pressflow.sources._embargo import Embargo
from pressflow.sources._overlay import Front, same
from pressflow.sources._paragraph import Entry


def contradictions(
    front: Front,
    entries: Mapping[str, Entry],
    dateline: Dateline | None,
    blocks: Sequence[Block],
    embargoes: Sequence[Embargo],
) -> Iterator[Finding]:
    line = next((b for b in blocks if b.role is Role.DATELINE), None)
    if front.day and dateline and dateline.day and dateline.day != front.day:
        yield Finding(
            "date-contradiction",
            Severity.WARNING,
            f"the front matter says {front.day.isoformat()}, the dateline {dateline.day.isoformat()}",
            "mend one of them; the front matter wins",
            line.at if line else entries["date"].at,
        )
    if front.place and dateline and dateline.place and not same(dateline.place, front.place):
        yield Finding(
            "place-contradiction",
            Severity.WARNING,
            f"the front matter says '{front.place}', the dateline '{dateline.place}'",
            "mend one of them; the front matter wins",
            line.at if line else entries["place"].at,
        )
    moments = [(front.embargo, entries["embargo"].at)] if front.embargo else []
    moments.extend((e.moment, e.at) for e in embargoes)
    for moment, at in moments[1:]:
        if moment != moments[0][0]:
            yield Finding(
                "embargo-contradiction",
                Severity.ERROR,
                f"two embargoes: {moments[0][0].isoformat()} ({moments[0][1]}) and {moment.isoformat()}",
                "mend or remove one of them",
                at,
            )


def untimed(embargoes: Sequence[Embargo]) -> Iterator[Finding]:
    for embargo in embargoes:
        if not embargo.timed:
            yield Finding(
                "embargo-without-time",
                Severity.WARNING,
                f"the embargo names a day and no time; it ends at {embargo.moment.isoformat()}",
                "write the time: 'Sperrfrist: 2. September 2026, 10 Uhr'",
                embargo.at,
            )


def untitled(release: Release) -> Iterator[Finding]:
    if not any(b.role is Role.HEADLINE for b in release.blocks):
        yield Finding(
            "headline-missing",
            Severity.INFO,
            "the text has no headline; its first sentence serves as title",
            "write one above the text, or title: in the front matter",
            release.at,
        )
