"""RSS: feedgen's traps, the rules of the W3C's validator, and a reader's view of the feed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from email.utils import parsedate_to_datetime

import feedparser
import pytest
import samples
from lxml import etree

from pressflow.config import Publisher
from pressflow.errors import RenderError
from pressflow.public import Entry
from pressflow.render import rss

SETTINGS = samples.settings()
SUMMER = samples.SUMMER
entry = samples.entry


def feed(*entries: Entry, settings=SETTINGS, locale: str = "de") -> bytes:
    files = samples.front(rss, entries, settings, locale)
    topics = sorted({topic.path + "feed.xml" for e in entries for topic in e.topics})
    assert list(files) == ["feed.xml", *topics]
    return files["feed.xml"]


def channel(*entries: Entry, settings=SETTINGS, locale: str = "de") -> etree._Element:
    found = etree.fromstring(feed(*entries, settings=settings, locale=locale)).find("channel")
    assert found is not None
    return found


def test_a_feed_reader_has_nothing_to_complain_about():
    parsed = feedparser.parse(feed(entry(1), entry(2)))
    assert not parsed.bozo
    assert parsed.version == "rss20"
    assert parsed.feed.title == "Presse und Medien"
    assert parsed.feed.language == "de"
    newest = parsed.entries[0]
    assert newest.title == "Mitteilung 2: „Größer & <besser>“"
    assert newest.summary == "Es werden 3 mehr."
    assert "<li>A &amp; B</li>" in newest.content[0].value
    assert newest.id == entry(2).guid
    assert channel(entry(2)).find("item/guid").attrib == {"isPermaLink": "false"}  # type: ignore[union-attr]
    assert newest.author == "Nordlicht-Verband"
    assert [tag.term for tag in newest.tags] == ["Energie", "Küste & Meer"]


def test_the_channel_links_to_the_page_and_to_itself():
    """feedgen takes the last link for the channel's: here it would be the feed's own address."""
    found = channel(entry())
    assert found.findtext("link") == "https://presse.nordlicht-verband.example/de/"
    (own,) = found.findall("{http://www.w3.org/2005/Atom}link")
    assert own.attrib == {
        "href": "https://presse.nordlicht-verband.example/de/feed.xml",
        "rel": "self",
        "type": "application/rss+xml",
    }


def test_each_locale_has_its_own_title_description_and_address():
    found = channel(entry(), locale="en-GB")
    assert found.findtext("title") == "Press and media"
    assert found.findtext("description") == "Releases of the association of lighthouse and seamark operators."
    assert found.findtext("language") == "en-GB"
    assert found.findtext("link") == "https://presse.nordlicht-verband.example/en/"


def test_without_a_description_the_title_stands_in():
    assert channel(entry(), settings=replace(SETTINGS, descriptions={})).findtext("description") == "Presse und Medien"


def test_an_item_has_a_teaser_and_the_full_text():
    """feedgen writes `content:encoded` only beside a description; without a teaser the full text would become one."""
    for item in (channel(entry())[-1], channel(entry(teaser=""))[-1]):
        assert item.findtext("{http://purl.org/rss/1.0/modules/content/}encoded") == entry().html
        assert item.findtext("description") not in ("", None, entry().html)


def test_the_document_is_enclosed_with_its_true_length():
    enclosure = channel(entry(3)).find("item/enclosure")
    assert enclosure is not None
    assert enclosure.attrib == {
        "url": entry(3).document,
        "length": "24313",
        "type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }
    assert channel(entry(document="", document_bytes=0)).find("item/enclosure") is None


def test_newest_first_whatever_the_order_and_no_more_than_the_limit():
    """feedgen prepends."""
    entries = [entry(n) for n in (2, 5, 1, 4, 3)]
    found = channel(*entries, settings=replace(SETTINGS, feed_limit=3))
    assert [item.findtext("guid") for item in found.iterfind("item")] == [entry(n).guid for n in (5, 4, 3)]


def test_dates_are_the_contents_own():
    """feedgen dates a feed by the clock."""
    corrected = entry(1, modified=SUMMER + timedelta(days=30))
    found = channel(entry(2), corrected)
    assert parsedate_to_datetime(found.findtext("lastBuildDate") or "") == corrected.modified
    assert found.findtext("item/pubDate") == "Thu, 03 Jul 2025 09:00:00 +0200"  # RFC 822, English in every locale


def test_an_empty_feed_is_not_dated_by_the_clock():
    found = channel()
    assert parsedate_to_datetime(found.findtext("lastBuildDate") or "").year == 2000
    assert found.findtext("description")
    assert found.find("item") is None


def test_the_editor_is_an_address_as_rss_wants_it_or_nobody():
    assert channel().findtext("managingEditor") == "presse@nordlicht-verband.example (Nordlicht-Verband)"
    assert channel(settings=replace(SETTINGS, publisher=Publisher("Verband"))).find("managingEditor") is None


def test_an_upgrade_alone_changes_no_feed():
    generator = channel().findtext("generator")
    assert generator == "pressflow"


def test_reread_gives_each_item_three_blocks_by_its_guid():
    found = rss.reread(feed(entry(1), entry(2)))
    guid = entry(2).guid
    assert found.blocks[:3] == (
        (f"{guid}/title", "Mitteilung 2: „Größer & <besser>“"),
        (f"{guid}/teaser", "Es werden 3 mehr."),
        (f"{guid}/text", "Es werden 3\u00a0mehr.\nA & B\n]]>"),
    )
    assert len(found.blocks) == 6
    assert {"Presse und Medien", "© Nordlicht-Verband", "Energie", "Küste & Meer", "Nordlicht-Verband"} <= set(
        found.rest
    )


def test_reread_sees_a_figure_that_was_changed_anywhere():
    for old, new in (
        (b"Mitteilung 2", b"Mitteilung 77"),
        (b"<description>Es werden 3", b"<description>Es werden 77"),
        (b"Es werden 3&amp;nbsp;", b"Es werden 77&amp;nbsp;"),
        (b"<title>Presse und", b"<title>77 und"),
        (b"<category>Energie", b"<category>77"),
        (b"<guid ", b"<title>77</title><guid "),  # a second one
        (b"<guid ", b"<comments>77</comments><guid "),  # one that we do not write
        (b"<item>", b"<webMaster>77</webMaster><item>"),
    ):
        content = feed(entry(2))
        assert old in content
        found = rss.reread(content.replace(old, new))
        assert any("77" in text for text in (*(text for _, text in found.blocks), *found.rest))


def test_reread_trusts_nobody():
    entities = b'<!DOCTYPE rss [<!ENTITY n "77">]><rss><channel><title>&n;</title></channel></rss>'
    for content in (entities, b"", b"<rss><channel>", b"no feed"):
        with pytest.raises(RenderError):
            rss.reread(content)
    assert rss.reread(b"<rss/>").blocks == ()


def test_control_characters_that_xml_cannot_carry_are_left_out():
    assert dict(rss.reread(feed(entry(title="A\x0bB\x00C"))).blocks)[f"{entry().guid}/title"] == "ABC"


@pytest.mark.parametrize("locale", samples.LOCALES)
def test_the_pages_own_full_text_arrives_whole(locale):
    from pressflow.render import ninjs

    made = ninjs.load_entry(ninjs.render(samples.page(None, locale)))
    text = dict(rss.reread(feed(made, locale=locale)).blocks)[f"{made.guid}/text"]
    for block, words in samples.page(None, locale).translation.texts():
        assert words in text or words == made.title or block.role == "kicker", words
    assert "src='/" not in made.html
    assert 'href="/' not in made.html  # a feed has no address of its own: links are absolute
