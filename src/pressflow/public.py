"""What readers and programs are told of a release that is out: lists, feeds, notices, topics, pictures.

Frozen values as in `model`. Imports nothing of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Topic:
    """What a release is about, as one locale names it.

    slug: the same in every locale, made from the source's word.
    locale: whose word the name is: the source's where nobody has said how it reads.
    """

    slug: str
    name: str
    locale: str

    @property
    def path(self) -> str:
        """The folder of its page and feeds below a locale's: `topics/kueste-meer/`."""
        return f"topics/{self.slug}/"


@dataclass(frozen=True, slots=True)
class Rendition:
    """A picture in one of the sizes in which it is published."""

    url: str  # absolute
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PublicPicture:
    """A picture of a published release in one locale.

    size: of the picture in full size, in bytes, 0 if it is not known. smallest: for a preview.
    """

    full: Rendition
    smallest: Rendition
    type: str  # image/jpeg
    size: int
    caption: str
    alt: str
    credit: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What readers are told of a release that is out, in their locale: that it was corrected, or withdrawn.

    title: "Korrektur vom 23. November 2026". lines: what it says, a sentence or two each.
    headline, guid: of the notice's own item in a feed, since readers do not show again what they have shown.
    """

    at: datetime  # with zone
    title: str
    lines: tuple[str, ...]
    headline: str
    guid: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A published release in one locale, as front pages and feeds list it.

    Written into the release's JSON and read back from there, so that a release which is not rebuilt is still listed.
    notices: of corrections, the oldest first; of a withdrawn release its withdrawal.
    withdrawn: title, teaser and html are those of the notice; feeds tell it, lists of releases leave it out.
    """

    slug: str
    locale: str
    title: str
    teaser: str  # the lead (or first paragraph), without the dateline
    html: str  # the full text as an HTML fragment, for the feed
    published: datetime  # with zone
    modified: datetime  # with zone
    url: str  # absolute
    guid: str  # urn:uuid:..., permanent, differs per locale
    topics: tuple[Topic, ...]
    document: str  # absolute URL of the DOCX, "" if there is none
    document_bytes: int
    alternates: tuple[tuple[str, str], ...]  # (locale, absolute URL), own locale included
    machine: bool = False
    pictures: tuple[PublicPicture, ...] = ()
    notices: tuple[Notice, ...] = ()
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Reread:
    """What a parser that did not write it found in an output file.

    blocks: the texts that came from the release, in order, as (block id, text); id "" where the format keeps none.
    rest:   every other text that a reader sees (navigation, labels, dates, title), one string each.
    """

    blocks: tuple[tuple[str, str], ...]
    rest: tuple[str, ...] = ()
