"""Lists: a short one is one page; a long one shows the newest and leads to its parts, of which no release is lost."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin

import pytest
import samples
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from pressflow.public import Entry, Topic
from pressflow.render import html
from pressflow.render._html_lists import LONG, NEWEST, Listing, topic_lists, year_lists

TOPICS = (Topic("energie", "Energie", "de"), Topic("kueste", "Küste", "de"))
DAY = timedelta(days=1)


def releases(days: Sequence[datetime], topics: tuple[Topic, ...] = TOPICS[:1]) -> list[Entry]:
    """One release at each moment, newest first."""
    settings = samples.settings()
    return [
        Entry(
            slug=f"meldung-{number}",
            locale="de",
            title=f"Meldung {number}",
            teaser="",
            html="",
            published=moment,
            modified=moment,
            url=settings.url("de", f"meldung-{number}", ""),
            guid=f"guid-{number}",
            topics=topics,
            document="",
            document_bytes=0,
            alternates=(("de", settings.url("de", f"meldung-{number}", "")),),
        )
        for number, moment in enumerate(sorted(days, reverse=True))
    ]


def every(count: int, start: datetime = datetime(2025, 11, 3, 9, tzinfo=UTC)) -> list[Entry]:
    return releases([start + n * DAY for n in range(count)])


def lists(entries: Sequence[Entry]) -> dict[str, Listing]:
    settings = samples.settings()
    found = [*year_lists(entries, settings, "de"), *topic_lists(entries, settings, "de")]
    assert len({page.path for page in found}) == len(found)
    return {page.path: page for page in found}


def test_a_list_that_fits_one_page_is_one_page():
    assert list(lists(every(LONG))) == ["archive/2026/", "archive/2025/", "topics/energie/"]
    assert len(lists(every(LONG))["topics/energie/"].entries) == LONG


def test_a_long_year_is_cut_into_months_and_a_long_topic_into_years_and_long_ones_of_these_into_months():
    found = lists(every(LONG + 80))
    assert list(found) == [
        "archive/2026/",
        *(f"archive/2026/0{month}/" for month in (5, 4, 3, 2, 1)),
        "archive/2025/",
        "topics/energie/",
        "topics/energie/2026/",
        *(f"topics/energie/2026/0{month}/" for month in (5, 4, 3, 2, 1)),
        "topics/energie/2025/",
    ]
    assert [part.text for part in found["archive/2026/"].parts] == [
        "Mai 2026",
        "April 2026",
        "März 2026",
        "Februar 2026",
        "Januar 2026",
    ]
    for path in ("archive/2026/", "topics/energie/", "topics/energie/2026/"):
        assert len(found[path].entries) == NEWEST
    assert len(found["topics/energie/2026/02/"].entries) == 28
    assert [len(found[f"archive/2026/0{month}/"].entries) for month in (1, 2, 3, 4)] == [31, 28, 31, 30]


def test_releases_of_one_month_are_not_cut():
    moments = [datetime(2026, 3, 2, tzinfo=UTC) + n * timedelta(hours=3) for n in range(LONG + 50)]
    assert list(lists(releases(moments))) == ["archive/2026/", "topics/energie/"]


@given(st.lists(st.integers(0, 8 * 365 * 24), max_size=4 * LONG))
def test_each_release_stands_in_its_year_and_topic_whole_or_in_parts(hours):
    entries = releases([datetime(2019, 1, 1, tzinfo=UTC) + timedelta(hours=hour) for hour in hours])
    found = lists(entries)
    for folder in ("archive/", "topics/"):
        pages = [page for path, page in found.items() if path.startswith(folder)]
        told = [entry.slug for page in pages if not page.parts or page.part for entry in page.entries]
        assert set(told) == {entry.slug for entry in entries}
        assert len(told) - len(set(told)) <= NEWEST * len(pages)  # at most the head of a long year, twice
    assert all(part.path in found for page in found.values() for part in page.parts)


def test_a_new_release_leaves_the_older_parts_as_they_are():
    """So that one release in thousands makes few pages stale."""
    before, after = lists(every(300)), lists(every(301))
    same = [
        path
        for path in before
        if [e.published for e in before[path].entries] == [e.published for e in after[path].entries]
    ]
    assert set(before) - set(same) == {"archive/2026/", "archive/2026/08/", "topics/energie/"} | {
        "topics/energie/2026/",
        "topics/energie/2026/08/",
    }


def _moments(page: Listing) -> list[datetime]:
    return [entry.published for entry in page.entries]


@pytest.mark.parametrize("tag", samples.LOCALES)
def test_another_language_is_read_at_the_whole_list(tag):
    entries = [replace(entry, alternates=(("de", ""), ("fr", ""))) for entry in every(LONG + 80)]
    there = dict(lists(entries)["topics/energie/2026/"].there)
    assert there[tag] == {"de": "topics/energie/2026/", "fr": "topics/energie/"}.get(tag, "")


def test_a_reader_finds_each_part_from_the_list_and_the_list_from_each_part():
    files = samples.front(html, every(LONG + 80), samples.settings(), "de")
    year = _parsed(files["archive/2026/index.html"])
    assert year.xpath("//nav[@aria-labelledby='all']//a/@href")[0] == "../../archive/2026/05/index.html"
    assert year.xpath("string(//nav[@aria-labelledby='all']//h2)") == "Alle Mitteilungen"
    assert len(year.xpath("//article")) == NEWEST
    month = _parsed(files["archive/2026/03/index.html"])
    assert month.xpath("string(//h1)") == "März 2026"
    assert month.xpath("//nav[@class='crumbs']//a/@href")[1] == "../../../archive/2026/index.html"
    assert month.xpath("string(//nav[@aria-labelledby='all']//a[@aria-current])") == "März 2026"
    assert len(month.xpath("//article")) == 31
    topic = _parsed(files["topics/energie/2025/index.html"])
    assert topic.xpath("string(//h1)") == "Energie – 2025"
    assert topic.xpath("//nav[@class='crumbs']//a/text()")[1] == "Energie"
    assert _parsed(files["topics/energie/2026/04/index.html"]).xpath("string(//h1)") == "Energie – April 2026"
    assert topic.xpath("//link[@rel='canonical']/@href") == [samples.settings().url("de", "topics/energie/2025/")]


def test_every_link_of_a_list_leads_to_a_page():
    entries = every(LONG + 80)
    files = samples.front(html, entries, samples.settings(), "de")
    known = {f"de/{name}" for name in (*files, *(f"{entry.slug}/index.html" for entry in entries))}
    for name, content in files.items():
        for href in _parsed(content).xpath("//main//a/@href") if name.endswith(".html") else ():
            assert _resolved(f"de/{name}", href) in known, (name, href)


def test_search_engines_are_told_of_the_parts():
    entries = every(LONG + 80)
    sitemap = samples.root(html, entries, samples.settings())["sitemap.xml"].decode()
    told = re.findall(r"<loc>([^<]+)</loc>", sitemap)
    assert {samples.settings().url("de", path) for path in lists(entries)} <= set(told)
    assert len(told) == len(set(told))


def _parsed(content: bytes):
    return lxml_html.document_fromstring(content, parser=lxml_html.HTMLParser(encoding="utf-8"))


def _resolved(page: str, href: str) -> str:
    return urljoin(f"https://newsroom.example/{page}", href).removeprefix("https://newsroom.example/")
