"""What the record will say once a release is public as it is now. Pure: the files are read and written in `keep`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from pressflow.model import Position, Translation
from pressflow.publication.changes import Difference
from pressflow.publication.values import Change, Confirmation, Event, Publication, Version, new_guid


def text_hashes(translations: Iterable[Translation]) -> dict[str, str]:
    """Locale -> `sha256:...` over all that readers of that locale see of the release: words, pictures, credits.

    Not over how the text is divided and what its parts are taken for: no upgrade of pressflow makes a text a new one.
    """
    return {t.locale: _hash(t) for t in translations}


def _hash(translation: Translation) -> str:
    words = [word for _, text in translation.texts() for word in text.split()]
    seen = [" ".join(words), *(f"{picture.file}|{picture.credit}" for picture in translation.release.pictures)]
    return "sha256:" + hashlib.sha256(json.dumps(seen, ensure_ascii=False).encode()).hexdigest()


def first_publication(slug: str, texts: Mapping[str, str], moment: datetime, at: Position) -> Publication:
    """The record of a release that goes out for the first time. moment: the one that readers are shown."""
    guids = {locale: new_guid(slug, locale) for locale in texts}
    return Publication(slug, guids, (Version(1, Event.PUBLISHED, moment, texts),), at)


def is_same(known: Publication, texts: Mapping[str, str]) -> bool:
    """Whether readers of every locale that is out have seen just these texts."""
    return not any(known.latest.texts.get(locale, text) != text for locale, text in texts.items())


def is_confirmed(known: Publication, texts: Mapping[str, str]) -> bool:
    """Whether a person has confirmed what these texts correct."""
    return known.confirmed is not None and known.confirmed.texts == texts


def with_locales(known: Publication, texts: Mapping[str, str]) -> Publication:
    """The record with the GUIDs of locales that came later, whose readers see the latest version as the first."""
    guids = {**{locale: new_guid(known.slug, locale) for locale in texts}, **known.guids}
    latest = known.latest
    versions = tuple(replace(v, texts={**texts, **v.texts}) if v is latest else v for v in known.versions)
    return replace(known, guids=guids, versions=versions)


def next_version(
    known: Publication, texts: Mapping[str, str], differing: Sequence[Difference] | None, now: datetime
) -> Publication | None:
    """The record with one version more. None if it corrects a fact, and nobody has confirmed that yet.

    differing: what the last version stated otherwise; None if that can no longer be told.
    """
    confirmed = known.confirmed if is_confirmed(known, texts) else None
    if not confirmed and (differing is None or differing):
        return None
    number, event = len(known.versions) + 1, Event.UPDATED
    version = Version(number, event, now, texts)
    if confirmed:
        event = Event.CORRECTED if confirmed.changes or confirmed.notes else Event.UPDATED
        version = Version(number, event, now, texts, confirmed.by, confirmed.changes, notes=confirmed.notes)
    return replace(with_locales(known, texts), versions=(*known.versions, version), confirmed=None)


def confirm(
    known: Publication,
    texts: Mapping[str, str],
    changes: Sequence[Change],
    by: str,
    notes: Mapping[str, str] | None = None,
) -> Publication:
    """The record with a person's word for what the next version corrects. notes: in her own words, by locale."""
    return replace(known, confirmed=Confirmation(by, texts, tuple(changes), notes or {}))


def withdraw(known: Publication, reasons: Mapping[str, str], by: str, now: datetime) -> Publication:
    """The record with a withdrawal."""
    version = Version(len(known.versions) + 1, Event.WITHDRAWN, now, by=by, reasons=reasons)
    return replace(known, versions=(*known.versions, version), confirmed=None)


def restore(known: Publication, by: str, now: datetime) -> Publication:
    """The record with the end of a withdrawal: the last text that was out comes back."""
    version = Version(len(known.versions) + 1, Event.RESTORED, now, known.latest.texts, by)
    return replace(known, versions=(*known.versions, version))
