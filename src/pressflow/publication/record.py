"""published.yaml <-> Publication: the record of what is out. pressflow writes it; people read it and keep it in git."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

from pressflow.errors import PublicationError
from pressflow.facts.sheet import pair
from pressflow.model import Position
from pressflow.publication.folder import NAME
from pressflow.publication.values import Change, Confirmation, Event, Publication, Version
from pressflow.strictyaml import Lines, items_of, load_yaml, only, text_of, texts_of
from pressflow.textfile import write_text

VERSION = 1
_KEYS = ("version", "slug", "guids", "versions", "confirmed")
_VERSION_KEYS = ("number", "event", "at", "by", "texts", "changes", "reasons", "notes")
_CONFIRMED_KEYS = ("by", "texts", "changes", "notes")
_HEAD = (
    "# Was von dieser Meldung erschienen ist: Adresse, GUIDs und jede Fassung. pressflow schreibt diese Datei.",
    "# Sie gehört zur Meldung: nicht ändern, nicht löschen, mit ins Archiv (git) legen.",
)
_MEND = "restore the file from your archive (git); pressflow writes it, nobody else should"

_only = partial(only, error=PublicationError)
_text = partial(text_of, error=PublicationError)
_texts = partial(texts_of, error=PublicationError)
_items = partial(items_of, error=PublicationError)


def load_publication(folder: Path) -> Publication | None:
    """The record of the release in `folder`; None if it was never published. Raises PublicationError with file:line."""
    path = folder / NAME
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise PublicationError(f"not UTF-8 (byte {error.start})", _MEND, Position(path.as_posix())) from error
    return read_publication(text, path.as_posix())


def read_publication(text: str, file: str) -> Publication:
    """The record that `text` writes."""
    top = load_yaml(text, file, PublicationError)
    if not isinstance(top, Lines) or not top:
        raise PublicationError("the record of publication is empty", _MEND, Position(file))
    if _text(top, "version", file) != str(VERSION):
        at = Position(file, top.lines.get("version", 1))
        raise PublicationError(f"version {top.get('version', '')} is not known here", "upgrade pressflow", at)
    _only(top, _KEYS, file)
    confirmed = top.get("confirmed", "")
    if confirmed and not isinstance(confirmed, Lines):
        raise PublicationError("'confirmed' must be a mapping", _MEND, Position(file, top.lines["confirmed"]))
    versions = tuple(_read_version(item, n, file) for n, item in enumerate(_items(top, "versions", file), 1))
    if not versions or not versions[0].texts or not _text(top, "slug", file):
        raise PublicationError("a record names the slug and at least one published version", _MEND, Position(file))
    return Publication(
        _text(top, "slug", file),
        _texts(top, "guids", file),
        versions,
        Position(file),
        _read_confirmation(confirmed, file) if isinstance(confirmed, Lines) else None,
    )


def _read_version(item: Lines, number: int, file: str) -> Version:
    _only(item, _VERSION_KEYS, file)
    if _text(item, "number", file) != str(number):
        place = Position(file, item.lines.get("number", item.line))
        raise PublicationError(f"this version must have the number {number}", _MEND, place)
    event, texts = _text(item, "event", file), _texts(item, "texts", file)
    at = Position(file, item.lines.get("event", item.line))
    if event not in tuple(Event):
        raise PublicationError(f"{event!r} is no event", f"one of: {', '.join(Event)}", at)
    if not texts and event != Event.WITHDRAWN:
        raise PublicationError(f"a version that was {event} has texts", _MEND, at)
    return Version(
        number,
        Event(event),
        _moment(item, file),
        texts,
        _text(item, "by", file),
        tuple(_read_changes(item, file)),
        _texts(item, "reasons", file),
        _texts(item, "notes", file),
    )


def _read_confirmation(item: Lines, file: str) -> Confirmation:
    _only(item, _CONFIRMED_KEYS, file)
    by, texts, notes = _text(item, "by", file), _texts(item, "texts", file), _texts(item, "notes", file)
    return Confirmation(by, texts, tuple(_read_changes(item, file)), notes)


def _read_changes(item: Lines, file: str) -> Iterator[Change]:
    for change in _items(item, "changes", file):
        _only(change, ("was", "now"), file)
        yield Change(_texts(change, "was", file), _texts(change, "now", file))


def _moment(item: Lines, file: str) -> datetime:
    text = _text(item, "at", file)
    at = Position(file, item.lines.get("at", item.line))
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise PublicationError(f"{text!r} is no moment", _MEND, at) from error
    if moment.tzinfo is None:
        raise PublicationError(f"{text!r} has no zone", _MEND, at)
    return moment


# --- writing --------------------------------------------------------------------------------------------------


def save_publication(folder: Path, publication: Publication) -> None:
    """Write the record, whole or not at all; an equal one is left alone."""
    write_text(folder / NAME, publication_text(publication))


def publication_text(publication: Publication) -> str:
    """The text of `published.yaml`. The same record gives the same bytes."""
    lines = [*_HEAD, f"version: {VERSION}", pair("slug", publication.slug), *_mapping("guids", publication.guids)]
    lines += ["versions:", *(line for v in publication.versions for line in _entry(_version_lines(v)))]
    if publication.confirmed:
        confirmed = publication.confirmed
        lines += ["confirmed:"]
        lines += [f"  {line}" for line in (pair("by", confirmed.by), *_mapping("texts", confirmed.texts))]
        lines += [f"  {line}" for line in (*_changes(confirmed.changes), *_mapping("notes", confirmed.notes))]
    return "\n".join(lines) + "\n"


def _version_lines(version: Version) -> Iterator[str]:
    yield f"number: {version.number}"
    yield f"event: {version.event}"
    yield pair("at", version.at.isoformat())
    if version.by:
        yield pair("by", version.by)
    yield from _mapping("texts", version.texts)
    yield from _changes(version.changes)
    yield from _mapping("reasons", version.reasons)
    yield from _mapping("notes", version.notes)


def _changes(changes: Iterable[Change]) -> Iterator[str]:
    told = [(*(_mapping("was", c.was) if c.was else ("was: {}",)), *_mapping("now", c.now)) for c in changes]
    entries = [line for lines in told for line in _entry(lines)]
    if entries:
        yield "changes:"
        yield from entries


def _mapping(key: str, values: Mapping[str, str]) -> Iterator[str]:
    if values:
        yield f"{key}:"
        yield from (f"  {pair(name, value)}" for name, value in values.items())


def _entry(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a mapping as an entry of a list."""
    yield from (f"{'  ' if number else '- '}{line}" for number, line in enumerate(lines))
