"""What search engines and shared links read: sitemaps, robots, JSON-LD, Open Graph."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
import samples
from lxml import etree
from lxml import html as lxml_html

from pressflow.public import Entry, Notice
from pressflow.render import Page, _share, html, ninjs
from pressflow.render._sitemaps import MOST, NEWS_MOST, search_engine_files

SETTINGS = samples.settings()
BASE = SETTINGS.base_url


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    """The same release in three languages, and an old one in German only."""
    made = [ninjs.load_entry(ninjs.render(samples.page(None, tag))) for tag in samples.LOCALES]
    return [*made, samples.entry(1)]


def sitemap(entries: list[Entry], name: str = "sitemap.xml") -> etree._Element:
    return etree.fromstring(search_engine_files(entries, SETTINGS)[name])


def locations(root: etree._Element) -> list[str]:
    return [loc.text or "" for loc in root.iter("{*}loc")]


def languages(root: etree._Element) -> dict[str, dict[str, str]]:
    """Page -> language -> address."""
    return {
        url.findtext("{*}loc") or "": {link.get("hreflang", ""): link.get("href", "") for link in url.iter("{*}link")}
        for url in root
    }


def test_the_sitemap_has_every_page_once(entries):
    found = locations(sitemap(entries))
    assert len(found) == len(set(found))
    assert {e.url for e in entries} <= set(found)
    assert {BASE, f"{BASE}en/", f"{BASE}de/archive/2025/", f"{BASE}fr/topics/energie/"} <= set(found)
    assert all(address.startswith(BASE) and address.endswith("/") for address in found)


def test_pages_in_other_languages_name_each_other(entries):
    """A search engine believes it only if both sides say so."""
    pages = languages(sitemap(entries))
    release = pages[entries[0].url]
    assert sorted(release) == ["de", "en-GB", "fr", "x-default"]
    for others in pages.values():
        for tag, address in others.items():
            assert tag == "x-default" or pages[address] == others
    assert pages[entries[-1].url] == {"de": entries[-1].url}  # there is nothing to choose from
    assert sorted(pages[f"{BASE}de/topics/energie/"]) == ["de", "en-GB", "fr", "x-default"]
    assert sorted(pages[f"{BASE}de/topics/kueste-meer/"]) == ["de"]


def test_a_corrected_release_is_dated_by_its_correction(entries):
    later = replace(entries[0], modified=entries[0].modified + timedelta(days=3))
    url = next(url for url in sitemap([later]) if url.findtext("{*}loc") == later.url)
    assert datetime.fromisoformat(url.findtext("{*}lastmod") or "") == later.modified


def test_a_large_newsroom_has_an_index_of_sitemaps():
    many = [samples.entry(1, url=f"{BASE}de/{n}/", alternates=(), topics=()) for n in range(MOST)]
    files = search_engine_files(many, SETTINGS)
    parts = locations(etree.fromstring(files["sitemap.xml"]))
    assert parts == [f"{BASE}sitemap-1.xml", f"{BASE}sitemap-2.xml"]
    pages = [page for part in parts for page in locations(etree.fromstring(files[part.removeprefix(BASE)]))]
    assert {entry.url for entry in many} <= set(pages)
    assert "sitemap-1.xml" not in files["robots.txt"].decode()


# --- the news sitemap -----------------------------------------------------------------------------------


def test_news_are_the_last_two_days_before_the_newest(entries):
    days = [samples.entry(n) for n in (9, 8, 7, 6)]
    assert locations(sitemap(days, "sitemap-news.xml")) == [days[0].url, days[1].url]
    assert locations(sitemap(entries, "sitemap-news.xml")) == [e.url for e in entries[:3]]


def test_a_news_item_says_who_when_and_in_which_language(entries):
    english = sitemap(entries, "sitemap-news.xml")[1]
    news = {etree.QName(node).localname: node.text for node in english.iter() if not len(node)}
    assert news["name"] == "Press and media"
    assert news["language"] == "en"
    assert news["title"] == entries[1].title
    assert datetime.fromisoformat(news["publication_date"] or "") == entries[1].published


def test_news_are_a_thousand_at_most():
    many = [samples.entry(1, url=f"{BASE}de/{n}/", topics=()) for n in range(NEWS_MOST + 5)]
    assert len(locations(sitemap(many, "sitemap-news.xml"))) == NEWS_MOST


def test_a_title_in_the_news_sitemap_is_checked_like_any_other():
    odd = samples.entry(1, title="A & B <c> – 3 mehr")
    content = search_engine_files([odd], SETTINGS)["sitemap-news.xml"]
    assert html.reread(content).blocks == ((f"{odd.url}title", odd.title),)
    assert html.reread(content.replace(b"3 mehr", b"77 mehr")).blocks == ((f"{odd.url}title", "A & B <c> – 77 mehr"),)


def test_robots_name_the_sitemaps_that_are_there(entries):
    named = [
        line.removeprefix(f"Sitemap: {BASE}")
        for line in search_engine_files(entries, SETTINGS)["robots.txt"].decode().splitlines()
        if line.startswith("Sitemap: ")
    ]
    assert named == ["sitemap.xml", "sitemap-news.xml"]
    empty = search_engine_files([], SETTINGS)
    assert sorted(empty) == ["robots.txt", "sitemap.xml"]
    assert "news" not in empty["robots.txt"].decode()


# --- JSON-LD and Open Graph -----------------------------------------------------------------------------


def head(page: Page) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(html.render(page).decode())


def article(page: Page) -> dict[str, Any]:
    found = json.loads(head(page).xpath("string(//script[@type='application/ld+json'])"))
    assert isinstance(found, dict)
    return found


def test_a_translation_names_its_original_and_the_original_its_translations():
    german, french = article(samples.page()), article(samples.page(locale="fr"))
    assert [work["inLanguage"] for work in german["workTranslation"]] == ["en-GB", "fr"]
    assert french["translationOfWork"] == french["isBasedOn"]
    assert french["translationOfWork"][0]["@id"] == german["url"]
    assert "translationOfWork" not in german
    assert "workTranslation" not in french


def test_the_publisher_is_an_organisation_with_a_logo():
    publisher = article(samples.page())["publisher"]
    assert publisher["@type"] == "Organization"
    assert publisher["name"] == "Nordlicht-Verband"
    assert publisher["logo"]["url"] == f"{BASE}icon.svg"


def test_a_release_without_a_picture_has_its_share_image():
    page = samples.page(samples.headless())
    assert "image" not in article(page)
    (image,) = article(replace(page, files={**page.files, _share.FILE: 9}))["image"]
    assert image["contentUrl"] == page.url + "share.png"
    assert (image["width"], image["height"]) == (1200, 630)


def test_a_correction_is_told_to_machines():
    page = samples.page()
    at = page.published + timedelta(days=2)
    line = "In einer früheren Fassung hieß es „30 Betriebe“; richtig ist „31 Betriebe“."
    notice = Notice(at, "Korrektur vom 14. März 2026", (line,), "Korrektur: Leuchttürme", "urn:uuid:1")
    told = article(replace(page, modified=at, notices=(notice,)))
    assert told["correction"] == [
        {"@type": "CorrectionComment", "text": f"{notice.title} {line}", "datePublished": at.isoformat()}
    ]
    assert told["dateModified"] == at.isoformat() != told["datePublished"]
    assert "correction" not in article(page)


@pytest.mark.parametrize("locale", samples.LOCALES)
def test_a_shared_link_shows_what_it_is(locale):
    page = samples.page(locale=locale)
    metas = head(page).xpath("//meta[@property or @name]")
    found: dict[str, list[str]] = {}
    for meta in metas:
        found.setdefault(meta.get("property") or meta.get("name"), []).append(meta.get("content"))
    assert found["og:title"] == [page.translation.title]
    assert found["og:url"] == [page.url]
    assert found["article:published_time"] == found["article:modified_time"] == [page.published.isoformat()]
    assert found["article:tag"] == [topic.name for topic in page.topics]
    assert sorted(found["og:locale"] + found["og:locale:alternate"]) == ["de_DE", "en_GB", "fr_FR"]
    assert found["twitter:card"] == ["summary_large_image"]
    assert all(address.startswith("https://") for address in found["og:image"])
