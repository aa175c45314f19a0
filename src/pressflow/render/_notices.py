"""What readers are told of a release that is out: the note of a correction, the notice of a withdrawal, feed items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from markupsafe import Markup

from pressflow.config import Settings
from pressflow.locales import Locale, find_locale
from pressflow.public import Entry, Notice
from pressflow.publication.values import Change, Publication, new_guid
from pressflow.render import Withdrawn
from pressflow.render._html_text import dated, long_date


def correction_notices(publication: Publication, locale: str, title: str, settings: Settings) -> tuple[Notice, ...]:
    """The notes of a release's corrections in a locale, the oldest first. title: the release's headline there."""
    words = find_locale(locale)
    return tuple(
        Notice(
            version.at,
            words.ui["correction_of"].format(date=long_date(version.at, settings.zone, words)),
            correction_lines(version.changes, locale, version.notes.get(locale, "")),
            words.ui["correction_item"].format(title=title),
            new_guid(publication.slug, locale, f"{version.event}:{version.number}"),
        )
        for version in publication.corrections
        if version.concerns(locale)
    )


def correction_lines(changes: Sequence[Change], locale: str, note: str = "") -> tuple[str, ...]:
    """What a correction says in a locale; that something was corrected, if the locale has no words for what.

    note: what a person says of it there in her own words, "" for nothing.
    """
    lines = tuple(line for change in changes if (line := _change(change, locale)))
    return (*lines, note) if note else lines or (find_locale(locale).ui["corrected"],)


def _change(change: Change, tag: str) -> str:
    """`In einer früheren Fassung hieß es „13 Partner“; richtig ist „14 Partner“.`"""
    locale = find_locale(tag)
    was, now = (words.get(tag, "") for words in (change.was, change.now))
    if not was or (change.now and not now):
        return ""
    sentence = locale.ui["was_and_is" if now else "was_and_gone"]
    return sentence.format(was=_quoted(was, locale), now=_quoted(now, locale))


def _quoted(words: str, locale: Locale) -> str:
    """The words between quotation marks, with inner ones for those that they have themselves."""
    left, right, inner_left, inner_right = locale.quotes
    words = words.replace(left, inner_left).replace(right, inner_right) if left in words and left != right else words
    return f"{left}{words}{right}"


def corrected_on(entry: Entry, settings: Settings) -> Markup:
    """What a list says beside the title of a release that was corrected, by its newest correction; "" of others."""
    if entry.withdrawn or not entry.notices:
        return Markup("")
    locale = find_locale(entry.locale)
    newest = max(notice.at for notice in entry.notices)
    return dated(locale.ui["corrected_on"], newest, settings.zone, locale)


def withdrawal_notice(publication: Publication, locale: str, settings: Settings) -> Notice:
    """What stands in a locale in the place of a release that was withdrawn: when, and why if that is told."""
    version, words = publication.withdrawal, find_locale(locale)
    assert version is not None  # only a withdrawn release is asked
    lines = [words.ui["withdrawn_on"].format(date=long_date(version.at, settings.zone, words))]
    if reason := version.reasons.get(locale):
        lines.append(words.ui["reason"].format(reason=reason))
    headline = words.ui["withdrawn_item"].format(date=long_date(publication.published, settings.zone, words))
    guid = new_guid(publication.slug, locale, f"{version.event}:{version.number}")
    return Notice(version.at, headline, tuple(lines), headline, guid)


def notice_html(notice: Notice) -> str:
    """The notice as a clean piece of HTML, for feeds and JSON."""
    return Markup("\n").join(Markup("<p>{}</p>").format(line) for line in notice.lines)


def withdrawn_entry(gone: Withdrawn) -> Entry:
    """The withdrawal in a locale as feeds tell it, in the place of the release."""
    return Entry(
        slug=gone.slug,
        locale=gone.locale,
        title=gone.notice.title,
        teaser=" ".join(gone.notice.lines),
        html=notice_html(gone.notice),
        published=gone.published,
        modified=gone.notice.at,
        url=gone.url,
        guid=gone.guid,
        topics=gone.topics,
        document="",
        document_bytes=0,
        alternates=gone.alternates,
        notices=(gone.notice,),
        withdrawn=True,
    )


def feed_entries(entries: Iterable[Entry]) -> Iterator[Entry]:
    """What a feed tells: each release, and each of its notices as an item of its own that leads to the same page."""
    for entry in entries:
        yield entry
        for notice in entry.notices:
            yield replace(
                entry,
                title=notice.headline,
                teaser=" ".join(notice.lines),
                html=notice_html(notice),
                published=notice.at,
                modified=notice.at,
                guid=notice.guid,
                document="",
                document_bytes=0,
                pictures=(),
                notices=(),
            )
