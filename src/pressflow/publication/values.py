"""A release's life after its publication, as values: versions, what each changed, who confirmed it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from pressflow.model import Position


class Event(StrEnum):
    """What a version did to the one before."""

    PUBLISHED = "published"
    UPDATED = "updated"  # other words, the same facts
    CORRECTED = "corrected"  # a fact was wrong
    WITHDRAWN = "withdrawn"
    RESTORED = "restored"  # a withdrawal was taken back


@dataclass(frozen=True, slots=True)
class Change:
    """A statement that was wrong, by locale in that locale's own words. now: empty where it is gone for good."""

    was: Mapping[str, str]
    now: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a release as readers saw it.

    at:      the moment shown: of the first one the release's own, else that of the run or command that made it.
    texts:   locale -> hash of its text; none for a withdrawal.
    by:      who confirmed the correction, or withdrew.
    reasons: why it was withdrawn, by locale. notes: what a person says of a correction in her own words, by locale.
    """

    number: int
    event: Event
    at: datetime
    texts: Mapping[str, str] = field(default_factory=dict)
    by: str = ""
    changes: tuple[Change, ...] = ()
    reasons: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)

    def concerns(self, locale: str) -> bool:
        """Whether readers of a locale are told of this correction: of a fact all are, of a translation its own."""
        return self.event is Event.CORRECTED and (bool(self.changes) or locale in self.notes)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A person has read what the next version corrects. changes: none if she says that only words differ.

    notes: what she says of it in her own words, by locale.
    """

    by: str
    texts: Mapping[str, str]
    changes: tuple[Change, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Publication:
    """`published.yaml`: address and GUIDs of a release, fixed for good, and its versions, the first one first."""

    slug: str
    guids: Mapping[str, str]
    versions: tuple[Version, ...]
    at: Position
    confirmed: Confirmation | None = None

    @property
    def published(self) -> datetime:
        return self.versions[0].at

    @property
    def latest(self) -> Version:
        """The newest version that has a text."""
        return next(v for v in reversed(self.versions) if v.texts)

    @property
    def withdrawal(self) -> Version | None:
        """The withdrawal that is in force, if there is one."""
        last = self.versions[-1]
        return last if last.event is Event.WITHDRAWN else None

    @property
    def corrections(self) -> tuple[Version, ...]:
        return tuple(v for v in self.versions if v.event is Event.CORRECTED)

    @property
    def state(self) -> str:
        """In the words of the closing table: published, corrected or withdrawn."""
        if self.withdrawal:
            return str(Event.WITHDRAWN)
        return str(Event.CORRECTED if self.corrections else Event.PUBLISHED)

    def modified(self, locale: str) -> datetime:
        """When readers of this locale last saw something new: its own words, a correction, a withdrawal and its end."""
        seen, moment = "", self.published
        for version in self.versions:
            text = version.texts.get(locale, seen)
            told = version.concerns(locale) or version.event in (Event.WITHDRAWN, Event.RESTORED)
            if told or (seen and text != seen):
                moment = version.at
            seen = text
        return moment


def new_guid(slug: str, locale: str, event: str = "") -> str:
    """Permanent and opaque; differs per locale; does not depend on the newsroom's address.

    event: of a correction or withdrawal, which has an item of its own in the feed: its name and number.
    """
    return uuid.uuid5(uuid.NAMESPACE_URL, ":".join(filter(None, ("pressflow", slug, locale, event)))).urn
