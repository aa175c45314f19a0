"""A subscriber of every feed there is: what is new to her, what has changed, what is gone, and is that right?"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import feedparser

from bench.stories import Story
from pressflow.config import Settings
from pressflow.slugs import topic_slug

FILES = ("feed.xml", "atom.xml", "feed.json")
CORRECTION = {"de": "Korrektur: {}", "en-GB": "Correction: {}", "fr": "Rectificatif\u00a0: {}"}
WITHDRAWAL = {
    "de": "Zurückgezogen: Pressemitteilung vom {}",
    "en-GB": "Withdrawn: press release of {}",
    "fr": "Retiré\u00a0: communiqué de presse du {}",
}

Key = tuple[str, str]  # a slug, and what of it: "release", "correction", "withdrawal"


@dataclass(frozen=True, slots=True)
class Item:
    """What a feed should tell. seen: when readers see it first, by which feeds are sorted."""

    key: Key
    title: str
    seen: datetime


@dataclass(slots=True)
class Desk:
    """What the press office has done so far: the stories that are out, and what became of them.

    corrected: (slug, locale) -> when its readers were told.
    changed: (slug, locale) of releases that read otherwise since the last look.
    """

    out: dict[str, Story] = field(default_factory=dict)
    corrected: dict[tuple[str, str], datetime] = field(default_factory=dict)
    withdrawn: dict[str, datetime] = field(default_factory=dict)
    changed: set[tuple[str, str]] = field(default_factory=set)

    def items(self, locale: str, topic: str, limit: int) -> list[Item]:
        """What a feed should tell now, the newest first. topic: a topic's slug, "" for the locale's feed."""
        told = [
            i for story in self.out.values() if topic in ("", topic_slug(story.topic)) for i in self._of(story, locale)
        ]
        return sorted(told, key=lambda item: (-item.seen.timestamp(), item.key[0]))[:limit]

    def _of(self, story: Story, locale: str) -> Iterator[Item]:
        slug, title = story.slug, story.title[locale]
        if slug in self.withdrawn:
            notice = WITHDRAWAL[locale].format(story.day[locale])
            yield Item((slug, "release"), notice, story.published)
            yield Item((slug, "withdrawal"), notice, self.withdrawn[slug])
            return
        yield Item((slug, "release"), title, story.published)
        if moment := self.corrected.get((slug, locale)):
            yield Item((slug, "correction"), CORRECTION[locale].format(title), moment)


@dataclass(frozen=True, slots=True)
class Seen:
    """An item as a reader shows it."""

    guid: str
    title: str
    slug: str
    digest: str  # of all that it says


@dataclass(frozen=True, slots=True)
class News:
    """What one look at a feed brought."""

    feed: str
    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]


@dataclass(slots=True)
class Subscriber:
    """Reads all feeds again and again, and remembers what they said."""

    settings: Settings
    before: dict[str, dict[str, Seen]] = field(default_factory=dict)
    guids: dict[tuple[str, Key], str] = field(default_factory=dict)  # (locale, item) -> its GUID for good
    faults: list[str] = field(default_factory=list)

    def look(self, desk: Desk) -> Iterator[News]:
        """What is new in each feed since the last look. Whatever is not as it should be is added to the faults."""
        for locale, folder in self.settings.folders.items():
            topics = sorted({topic_slug(story.topic) for story in desk.out.values()})
            for topic in ("", *topics):
                place = f"{folder}/topics/{topic}" if topic else folder
                yield self._look_at(place, locale, desk.items(locale, topic, self.settings.feed_limit), desk)
        desk.changed.clear()

    def _look_at(self, place: str, locale: str, expected: Sequence[Item], desk: Desk) -> News:
        read = {file: read_feed(self.settings.public / place / file) for file in FILES}
        now = read[FILES[0]]
        for file, items in read.items():
            if [(i.guid, i.title, i.slug) for i in items] != [(i.guid, i.title, i.slug) for i in now]:
                self.faults.append(f"{place}/{file} tells other items than {FILES[0]}")
        if [(i.title, i.slug) for i in now] != [(i.title, i.key[0]) for i in expected]:
            self.faults.append(
                f"{place}: {[i.title for i in now][:5]} ... and not {[i.title for i in expected][:5]} ..."
            )
        for item, wanted in zip(now, expected, strict=False):
            if self.guids.setdefault((locale, wanted.key), item.guid) != item.guid:
                self.faults.append(f"{place}: {item.title} has another GUID than it had")
        if len(set(self.guids.values())) != len(self.guids):
            self.faults.append(f"{place}: two items with one GUID")
        before = self.before.get(place, {})
        after = self.before[place] = {item.guid: item for item in now}
        changed = [i for guid, i in after.items() if guid in before and before[guid].digest != i.digest]
        if {i.slug for i in changed} != {
            i.slug for g, i in after.items() if g in before and (i.slug, locale) in desk.changed
        }:
            self.faults.append(f"{place}: {[i.title for i in changed]} changed")
        return News(
            place,
            tuple(item.title for guid, item in after.items() if guid not in before),
            tuple(item.title for item in changed),
            tuple(item.title for guid, item in before.items() if guid not in after),
        )


def read_feed(path: Path) -> list[Seen]:
    """The items of a feed in any format, as a reader shows them. Raises AssertionError if a reader complains."""
    content = path.read_bytes()
    if path.suffix == ".json":
        return [_seen(i["id"], i["title"], i["url"], i) for i in json.loads(content)["items"]]
    parsed = feedparser.parse(content)
    assert not parsed.bozo, path
    return [_seen(e.id, e.title, e.link, {**e, "published_parsed": "", "updated_parsed": ""}) for e in parsed.entries]


def _seen(guid: str, title: str, link: str, item: Mapping[str, object]) -> Seen:
    said = json.dumps(item, sort_keys=True, default=str)
    return Seen(guid, title, link.rstrip("/").rpartition("/")[2], hashlib.sha256(said.encode()).hexdigest())
