"""The record in a release's folder: what it says now, what it will say, and each version's files under `versions/`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from pressflow.errors import PublicationError
from pressflow.facts.sheet import NAME as SHEET
from pressflow.facts.sheet import load_sheet
from pressflow.model import FactSheet, Finding, Position, Release, Severity, Translation
from pressflow.publication.changes import Difference, differences
from pressflow.publication.embargo import is_public, published_at
from pressflow.publication.folder import NAME, VERSIONS
from pressflow.publication.history import (
    first_publication,
    is_same,
    next_version,
    text_hashes,
    with_locales,
)
from pressflow.publication.record import load_publication, save_publication
from pressflow.publication.values import Event, Publication
from pressflow.sources import find_source
from pressflow.textfile import write_whole


def known_publication(folder: Path) -> Publication | None:
    """The record of the release in `folder`; None before its first publication.

    Raises PublicationError if it is the record of another release, whose folder was copied.
    """
    known = load_publication(folder)
    if known and known.slug != folder.name and (folder.parent / known.slug).is_dir():
        raise PublicationError(
            f"this is the record of {known.slug}: the folder seems to be a copy, and one address cannot have two texts",
            f"if it is a new release, delete {NAME} and {VERSIONS}/ in it",
            known.at,
        )
    return known


def stand(
    folder: Path,
    known: Publication | None,
    release: Release,
    sheet: FactSheet,
    translations: Sequence[Translation],
    now: datetime,
    zone: ZoneInfo,
) -> tuple[Publication, tuple[Finding, ...]]:
    """What the record will say once this is public, and what stands against publishing it."""
    texts = text_hashes(translations)
    if known is None:
        at = Position((folder / NAME).as_posix())
        return first_publication(release.slug, texts, published_at(release, zone), at), ()
    if is_same(known, texts):
        return with_locales(known, texts), ()
    differing = what_differs(folder, known, sheet)
    follows = next_version(known, texts, differing, now.astimezone(zone).replace(microsecond=0))
    return (follows, ()) if follows else (known, (_unconfirmed(known, differing),))


def what_differs(folder: Path, known: Publication, sheet: FactSheet) -> tuple[Difference, ...] | None:
    """What the latest version stated otherwise than `sheet`; None if its own sheet is no longer there."""
    old = load_sheet(version_folder(folder, known) / SHEET)
    return differences(old, sheet) if old else None


def version_folder(folder: Path, publication: Publication) -> Path:
    """Where the files of the latest version that has a text lie: those of the version that was restored are its own."""
    number = next(v.number for v in reversed(publication.versions) if v.texts and v.event is not Event.RESTORED)
    return folder / VERSIONS / str(number)


def keep(folder: Path, publication: Publication) -> None:
    """Write the record, after the files of its latest version.

    Called before the site is switched: whenever a run is killed, what may be out is on record. Of a version that was
    kept before, only the fact sheet is brought up to date: it may have been signed anew for the same text.
    """
    known, kept = load_publication(folder), version_folder(folder, publication)
    fresh = known is None or version_folder(folder, known) != kept
    for path in _texts(folder) if fresh else (folder / SHEET,):
        target = kept / path.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, path.read_bytes())
    save_publication(folder, publication)


def _texts(folder: Path) -> Iterator[Path]:
    """What a version is read from: source, fact sheet, bilingual files, captions. Pictures are kept once."""
    yield find_source(folder)
    yield from sorted(folder.glob("*.xlf"))
    yield from (path for path in (folder / SHEET, folder / "media" / "media.yaml") if path.is_file())


# --- findings -------------------------------------------------------------------------------------------------


def untimely(release: Release, known: Publication | None, now: datetime, zone: ZoneInfo) -> tuple[Finding, ...]:
    """What an editor should know of the release's time: an embargo on what is out already, a day still to come."""
    if known:
        return () if is_public(release, now) else (_too_late(release, known),)
    ahead = release.date and not release.embargo and now < published_at(release, zone)
    return (_dated_ahead(release, zone),) if ahead else ()


def _dated_ahead(release: Release, zone: ZoneInfo) -> Finding:
    morning = published_at(release, zone).replace(hour=10).isoformat(timespec="minutes")
    return Finding(
        "date-ahead",
        Severity.WARNING,
        f"the release is dated {release.date}, a day still to come, and no embargo keeps it back: it goes out now",
        f'write `embargo: "{morning}"` in the front matter if it is to wait',
        release.at,
    )


def _too_late(release: Release, known: Publication) -> Finding:
    """An embargo on what is out already."""
    return Finding(
        "embargo-too-late",
        Severity.ERROR,
        f"the release is public since {known.published.isoformat()}; an embargo cannot take that back, and it stays "
        "as it is published",
        f"take the embargo out; or withdraw the release: pressflow withdraw {release.slug} --reason TEXT --by NAME",
        release.at,
    )


def _unconfirmed(known: Publication, differing: Sequence[Difference] | None) -> Finding:
    if differing is None:
        said = "the fact sheet of the version that is public is not in versions/ any more: nobody can tell what differs"
    else:
        said = f"the release is public, and the new text corrects {len(differing)} of its facts: " + "; ".join(
            f"'{d.was.fact.text}' is now {repr(d.now.fact.text) if d.now else 'gone'}" for d in differing
        )
    if known.confirmed:
        said += f"; {known.confirmed.by} has confirmed another text than this one"
    return Finding(
        "correction-unconfirmed",
        Severity.ERROR,
        f"{said}. The old version stays public until a person confirms the note to readers",
        f"read the note: pressflow correct {known.slug}; then: pressflow correct {known.slug} --confirm NAME",
        known.at,
    )
