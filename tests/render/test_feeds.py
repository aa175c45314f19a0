"""RSS, Atom and JSON Feed alike: what a journalist's reader gets, and what the W3C's validator says."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import escape, unescape
from typing import Any

import feedparser
import pytest
import samples
from feed_rules import atom_problems, rss_problems
from hypothesis import example, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from lxml import etree

from pressflow.errors import RenderError
from pressflow.public import Entry, Notice, Topic
from pressflow.render import atom, jsonfeed, ninjs, rss

FORMATS = {"rss": (rss, "feed.xml"), "atom": (atom, "atom.xml"), "jsonfeed": (jsonfeed, "feed.json")}
SETTINGS = samples.settings()
NOW = datetime(2026, 11, 1, tzinfo=UTC)
PICTURED = samples.entry(pictures=(samples.public_picture(), samples.public_picture(caption="", credit="", size=0)))


def feed(format_: str, *entries: Entry, settings=SETTINGS, locale: str = "de", path: str = "") -> bytes:
    module, file = FORMATS[format_]
    content: bytes = samples.front(module, entries, settings, locale)[path + file]
    return content


def items(format_: str, content: bytes) -> list[dict[str, Any]]:
    """What a subscriber sees of each item, in plain words."""
    if format_ == "jsonfeed":
        return [
            {"id": i["id"], "title": i["title"], "link": i["url"], "summary": i["summary"], "text": i["content_html"]}
            for i in json.loads(content)["items"]
        ]
    parsed = feedparser.parse(content, sanitize_html=False)
    assert not parsed.bozo
    return [
        {"id": e.id, "title": e.title, "link": e.link, "summary": e.summary, "text": e.content[0].value}
        for e in parsed.entries
    ]


@pytest.fixture(scope="module")
def releases() -> list[Entry]:
    """The full sample in every locale, as its JSON has it."""
    return [ninjs.load_entry(ninjs.render(samples.page(None, locale))) for locale in samples.LOCALES]


@pytest.mark.parametrize("locale", samples.LOCALES)
@pytest.mark.parametrize(
    ("format_", "file", "problems"), [("rss", "feed.xml", rss_problems), ("atom", "atom.xml", atom_problems)]
)
def test_the_validator_has_nothing_to_say(format_, file, problems, locale, releases):
    settings = replace(SETTINGS, feed_hub="https://hub.example/")
    own = [entry for entry in releases if entry.locale == locale]
    for path in ("", "topics/energie/"):
        content = feed(format_, *own, settings=settings, locale=locale, path=path)
        assert problems(content, settings.url(locale, path + file), NOW) == []
    assert problems(feed(format_, PICTURED, settings=settings), settings.url("de", file), NOW) == []
    assert problems(feed(format_), SETTINGS.url("de", file), NOW) == []  # an empty one


def test_the_rules_see_what_they_should():
    """A validator that finds nothing in anything proves nothing."""
    good, place = feed("rss", PICTURED), SETTINGS.url("de", "feed.xml")
    for old, new in (
        (b"<language>de</language>", b""),
        (b"Wed, 02 Jul", b"Thu, 02 Jul"),
        (b"2025", b"2035"),
        (b"(Nordlicht-Verband)", b""),
        (b"isPermaLink", b"is"),
        (b'length="24311"', b""),
        (b"&lt;p&gt;", b"&lt;script&gt;&lt;/script&gt;&lt;p&gt;"),
        (b"&lt;p&gt;", b'&lt;a href="/weiter"&gt;x&lt;/a&gt;&lt;p&gt;'),
        (b'width="1600"', b'width="0"'),
        (b"</item>", b"<itunes/></item>"),
    ):
        assert old in good
        assert rss_problems(good.replace(old, new), place, NOW), (old, new)
    assert rss_problems(good, place + "x", NOW)


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_tells_the_same(format_):
    found = items(format_, feed(format_, samples.entry(1), samples.entry(2)))
    assert [item["id"] for item in found] == [samples.entry(2).guid, samples.entry(1).guid]
    assert found[0]["title"] == "Mitteilung 2: „Größer & <besser>“"
    assert found[0]["link"] == samples.entry(2).url
    assert found[0]["summary"] == "Es werden 3 mehr."
    assert found[0]["text"] == samples.entry().html


@pytest.mark.parametrize("format_", FORMATS)
def test_a_topic_has_a_feed_of_its_own(format_):
    other = samples.entry(2, topics=(Topic("ki", "KI", "de"),))
    own = feed(format_, samples.entry(1), other, path="topics/ki/")
    assert [item["id"] for item in items(format_, own)] == [other.guid]
    assert "Presse und Medien – KI" in own.decode()
    assert SETTINGS.url("de", "topics/ki", FORMATS[format_][1]) in own.decode()
    assert len(items(format_, feed(format_, samples.entry(1), other))) == 2


@pytest.mark.parametrize("format_", FORMATS)
def test_a_feed_has_the_newest_by_number_and_not_by_age(format_):
    old = samples.entry(1, published=datetime(2009, 1, 1, tzinfo=UTC), modified=datetime(2009, 1, 1, tzinfo=UTC))
    made = [old, *(samples.entry(n) for n in (3, 5, 2, 4))]
    for limit, wanted in ((3, [5, 4, 3]), (50, [5, 4, 3, 2, 1])):
        found = items(format_, feed(format_, *made, settings=replace(SETTINGS, feed_limit=limit)))
        assert [int(item["id"][-2:]) for item in found] == wanted


@pytest.mark.parametrize("format_", FORMATS)
def test_a_correction_is_an_item_of_its_own_in_every_format(format_):
    """Readers do not show again what they have shown."""
    at = samples.SUMMER + timedelta(days=9)
    line = "In einer früheren Fassung hieß es „2 mehr“; richtig ist „3 mehr“."
    guid = "urn:uuid:33dabfd8-6009-54b7-9341-000000000001"
    notice = Notice(at, "Korrektur vom 10. Juli 2025", (line,), "Korrektur: Mitteilung 1", guid)
    corrected = replace(PICTURED, modified=at, notices=(notice,))
    for path in ("", "topics/energie/"):
        content = feed(format_, corrected, samples.entry(2), path=path)
        told, other, release = items(format_, content)
        assert (told["id"], told["title"], told["summary"]) == (guid, "Korrektur: Mitteilung 1", line)
        assert (told["link"], release["id"]) == (corrected.url, corrected.guid)
        assert other["id"] == samples.entry(2).guid
        assert content.count(b".docx") == 2  # with the releases, not with the note
        if format_ != "jsonfeed":
            rules, file = {"rss": (rss_problems, "feed.xml"), "atom": (atom_problems, "atom.xml")}[format_]
            assert rules(content, SETTINGS.url("de", path + file), NOW) == []


@pytest.mark.parametrize("format_", FORMATS)
def test_the_hub_is_named_where_there_is_one(format_):
    hub = "https://hub.example/websub"
    assert hub.encode() in feed(format_, settings=replace(SETTINGS, feed_hub=hub))
    assert b"hub" not in feed(format_)


def test_pictures_come_with_size_words_and_credit():
    for format_ in ("rss", "atom"):
        (found,) = feedparser.parse(feed(format_, PICTURED)).entries
        large, small = found.media_content
        assert large["url"] == PICTURED.pictures[0].full.url
        assert (large["type"], large["medium"]) == ("image/jpeg", "image")
        assert (large["width"], large["height"], large["filesize"]) == ("1600", "900", "210000")
        assert "filesize" not in small  # not known is not zero
        assert [credit["content"] for credit in found.media_credit] == ["Inken Petersen"]
        assert found.media_thumbnail[0] == {"url": PICTURED.pictures[0].smallest.url, "width": "480", "height": "270"}
        assert b"Der Turm am Abend." in feed(format_, PICTURED)
    (item,) = json.loads(feed("jsonfeed", PICTURED))["items"]
    assert item["image"] == PICTURED.pictures[0].full.url
    assert [a.get("title") for a in item["attachments"]] == [None, "Der Turm am Abend.", "Ein Turm mit roten Ringen."]


@pytest.mark.parametrize("format_", ["rss", "atom"])
def test_the_document_can_be_fetched_with_the_item(format_):
    (found,) = feedparser.parse(feed(format_, samples.entry())).entries
    (document,) = found.enclosures
    assert (document.href, document.length) == (samples.entry().document, "24311")
    assert [link.href for link in found.links if link.rel == "alternate"] == [samples.entry().url]


def test_json_feed_has_what_version_1_1_asks_for():
    content = feed("jsonfeed", samples.entry())
    document = json.loads(content)
    assert document["version"] == "https://jsonfeed.org/version/1.1"
    assert document["feed_url"] == SETTINGS.url("de", "feed.json")
    assert document["home_page_url"] == SETTINGS.url("de", "")
    assert document["language"] == "de"
    (item,) = document["items"]
    assert datetime.fromisoformat(item["date_published"]) == samples.entry().published
    assert datetime.fromisoformat(item["date_modified"]) == samples.entry().modified
    assert item["tags"] == ["Energie", "Küste & Meer"]
    assert item["attachments"][0]["size_in_bytes"] == 24_311
    assert json.loads(feed("jsonfeed"))["items"] == []  # asked for even when there is none


# --- any text -------------------------------------------------------------------------------------------


@examples(max_examples=80, deadline=None)
@example("<script>alert(1)</script>")
@example("&amp;amp; ]]> 🗼")
@example("a < b > c & d")
@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), min_size=1).filter(lambda s: s.split()))
def test_any_text_comes_back_and_is_never_markup(text):
    text = " ".join(text.split())  # a text of ours has one line and single spaces
    made = samples.entry(
        title=text, teaser=text, html=f"<p>{escape(text)}</p>", pictures=(samples.public_picture(caption=text),)
    )
    for format_, (module, _) in FORMATS.items():
        found = module.reread(feed(format_, made))
        assert sorted(found.blocks) == [(f"{made.guid}/{part}", text) for part in ("teaser", "text", "title")]
        assert text in found.rest


def test_a_reader_that_runs_a_teaser_as_html_runs_nothing():
    """RSS says of a description that it is HTML."""
    made = samples.entry(teaser="<script>alert(1)</script> A & B")
    description = etree.fromstring(feed("rss", made)).findtext(".//item/description") or ""
    assert "<script" not in description
    assert unescape(description) == made.teaser


# --- same input, same bytes; read back ------------------------------------------------------------------


@pytest.fixture
def _zones(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("_zones")
@pytest.mark.parametrize("format_", FORMATS)
def test_same_bytes_in_any_time_zone_and_any_order(format_, monkeypatch):
    versions = set()
    for zone in ("UTC", "Pacific/Auckland", "America/Los_Angeles"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        versions |= {
            feed(format_, samples.entry(1), samples.entry(2)),
            feed(format_, samples.entry(2), samples.entry(1)),
        }
    assert len(versions) == 1


@pytest.mark.parametrize("format_", FORMATS)
def test_a_feed_changes_with_its_content_only(format_):
    before = feed(format_, samples.entry(1), samples.entry(2))
    later = samples.entry(1, modified=samples.SUMMER + timedelta(days=40))
    assert feed(format_, later, samples.entry(2)) != before
    assert feed(format_, samples.entry(1), samples.entry(2)) == before


@pytest.mark.parametrize("format_", FORMATS)
def test_a_figure_that_was_changed_anywhere_is_seen(format_):
    content = feed(format_, PICTURED)
    for old, new in (
        ("Mitteilung 1", "Mitteilung 77"),
        ("Es werden 3 mehr", "Es werden 77 mehr"),
        ("Es werden 3&", "Es werden 77&"),
        ("Presse und Medien", "Presse und 77 Medien"),
        ("Energie", "77 Energien"),
        ("Der Turm am Abend", "Die 77 Türme am Abend"),
    ):
        assert old in content.decode(), old
        found = FORMATS[format_][0].reread(content.decode().replace(old, new).encode())
        assert any("77" in text for text in (*(text for _, text in found.blocks), *found.rest)), old


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("content", [b"", b"<rss><channel>", b"no feed", b"[]", b'{"version": "1"}', b"\xff"])
def test_what_cannot_be_read_stops(format_, content):
    with pytest.raises(RenderError):
        FORMATS[format_][0].reread(content)
