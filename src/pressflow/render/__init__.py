"""Outputs: one module for each format, chosen by `formats = ["NAME"]`. Translation -> bytes, and bytes -> text again.

A format has any of these:

- `render(page) -> bytes` and `filename(slug) -> str`: a file beside each release;
- `render_withdrawn(gone) -> bytes`: that file for a release that was withdrawn; a format without it has none then;
- `render_beside(page) -> dict[str, bytes]`: what a page needs beside it, by name; written before the files above;
- `render_front(entries, settings, locale) -> dict[str, bytes | Draft]`: files in a locale's folder, by relative name;
  `entries` are that locale's, newest first;
- `render_root(entries, settings) -> dict[str, bytes | Draft]`: files at the root of the site; `entries` are all
  locales';
- `MARKS_NOTICES`: True if the file of a release shows the lines of its notices as blocks of their own;

and always `reread(content) -> Reread`, with other means than wrote it. Same input, same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from pressflow.config import Settings
from pressflow.model import Link, Role, Translation
from pressflow.public import Entry, Notice, Topic
from pressflow.publication.values import new_guid
from pressflow.slugs import slugified, topic_slug


@dataclass(frozen=True, slots=True)
class Page:
    """A translation on its way to a page: what a format needs beside the words.

    locales: those in which this release goes out, the source's first.
    topic_names: how topics read in this locale, where that is known.
    verbatim: names that this locale writes as the source does.
    files:   what already lies beside the page, name -> bytes in length (documents, pictures).
    fixed_guid: as the record of publication has it; "" before the first publication.
    notices: of the release's corrections, to be shown with the text.
    links:   which of its words say which fact of the source, as proved; in the source's own locale each says itself.
    """

    translation: Translation
    settings: Settings
    published: datetime
    modified: datetime
    locales: tuple[str, ...]
    files: Mapping[str, int] = field(default_factory=dict)
    topic_names: Mapping[str, str] = field(default_factory=dict)
    verbatim: tuple[str, ...] = ()
    fixed_guid: str = ""
    notices: tuple[Notice, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def slug(self) -> str:
        return self.translation.release.slug

    @property
    def locale(self) -> str:
        return self.translation.locale

    @property
    def url(self) -> str:
        """The page's own absolute URL, ending with a slash."""
        return self.settings.url(self.locale, self.slug, "")

    @property
    def alternates(self) -> tuple[tuple[str, str], ...]:
        """(locale, absolute URL) of this release in every locale, its own included."""
        return tuple((tag, self.settings.url(tag, self.slug, "")) for tag in self.locales)

    @property
    def guid(self) -> str:
        """Permanent and opaque; differs per locale; does not depend on the newsroom's address."""
        return self.fixed_guid or new_guid(self.slug, self.locale)

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The release's topics in this locale."""
        release = self.translation.release
        return name_topics(release.topics, self.topic_names, self.locale, release.locale)

    @property
    def teaser(self) -> str:
        """The lead, or else the first paragraph; without the dateline."""
        for role in (Role.LEAD, Role.PARAGRAPH):
            for block, text in self.translation.texts():
                if block.role is role:
                    return text
        return ""


def name_topics(words: Iterable[str], names: Mapping[str, str], locale: str, source: str) -> tuple[Topic, ...]:
    """Topics in a locale, each once; by the source's word where nobody has said how they read."""
    found: dict[str, Topic] = {}
    for word in words:
        slug, name = topic_slug(word), names.get(word)
        found.setdefault(slug, Topic(slug, name, locale) if name else Topic(slug, word, source))
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The place of a release that was withdrawn, in one locale: what formats need to say so, and none of its text."""

    slug: str
    locale: str
    settings: Settings
    notice: Notice
    guid: str  # the release's own
    published: datetime
    locales: tuple[str, ...]
    topics: tuple[Topic, ...] = ()  # those who follow one are told

    @property
    def url(self) -> str:
        """The address that the release had, ending with a slash."""
        return self.settings.url(self.locale, self.slug, "")

    @property
    def alternates(self) -> tuple[tuple[str, str], ...]:
        """(locale, absolute URL) of this notice in every locale, its own included."""
        return tuple((tag, self.settings.url(tag, self.slug, "")) for tag in self.locales)


@dataclass(frozen=True, slots=True)
class Draft:
    """A page or feed that is not written yet: a function of `values` (and of settings, templates and code).

    It is written only if those are others than last time. values: dataclasses, sequences, text, numbers and times,
    whose `repr` says all that they hold. full: whether of entries it shows the whole text, beside what lists show.
    """

    values: object
    write: Callable[[], bytes]
    full: bool = False


def as_draft(content: bytes | Draft) -> Draft:
    """The draft; of bytes one that writes them."""
    return content if isinstance(content, Draft) else Draft(content, lambda: content)


def by_topic(entries: Sequence[Entry]) -> dict[Topic, list[Entry]]:
    """The topics of one locale's entries by their names, each with its entries in the order given.

    Where releases name a topic differently, the first one's name counts.
    """
    names: dict[str, Topic] = {}
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        for topic in entry.topics:
            names.setdefault(topic.slug, topic)
            found.setdefault(topic.slug, []).append(entry)
    ordered = sorted(names.values(), key=lambda topic: (slugified(topic.name), topic.slug))
    return {topic: found[topic.slug] for topic in ordered}
