"""Pages: what a browser, a search engine, a screen reader and our own check find in them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, date
from pathlib import Path

import html5lib
import pytest
import samples
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from pressflow.config import Publisher
from pressflow.errors import RenderError
from pressflow.locales import find_locale
from pressflow.model import Picture, Role
from pressflow.public import Entry, Notice
from pressflow.render import Page, atom, html, jsonfeed, rss
from pressflow.render._html_reread import collapse
from pressflow.render._html_text import autolink, file_size, long_date
from pressflow.render._story import tell

SITEMAPS = ("sitemap-news.xml", "sitemap.xml")
PAGES = {
    "full": samples.full(),
    "headless": samples.headless(),
    "bare": ((Role.PARAGRAPH, ("Ein Satz.", "One sentence.", "Une phrase."), {}),),
}


def parse(content: bytes):
    return lxml_html.document_fromstring(content, parser=lxml_html.HTMLParser(encoding="utf-8"))


def entry(page: Page, **changes: object) -> Entry:
    made = Entry(
        slug=page.slug,
        locale=page.locale,
        title=page.translation.title,
        teaser=page.teaser,
        html=html.fragment(page),
        published=page.published,
        modified=page.modified,
        url=page.url,
        guid=page.guid,
        topics=page.topics,
        document=f"{page.url}{page.slug}.docx",
        document_bytes=24_310,
        alternates=page.alternates,
        machine=page.translation.machine,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def one(text: str, role: Role = Role.PARAGRAPH) -> Page:
    """A page with a headline and one block that says `text`."""
    return samples.page(((Role.HEADLINE, ("Titel",) * 3, {}), (role, (text,) * 3, {})))


# --- release pages --------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", samples.LOCALES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_what_search_engines_and_readers_expect(name, locale):
    page = samples.page(PAGES[name], locale)
    doc = parse(html.render(page))
    assert len(doc.xpath("//h1")) == 1
    assert doc.get("lang") == locale
    assert doc.xpath("//link[@rel='canonical']/@href") == [page.url]
    alternates = {link.get("hreflang"): link.get("href") for link in doc.xpath("//link[@hreflang]")}
    assert alternates == {**dict(page.alternates), "x-default": page.settings.base_url}
    feeds = [(link.get("type"), link.get("href")) for link in doc.xpath("//link[@title]")]
    folder = f"../../{page.settings.folders[locale]}"
    assert feeds == [
        ("application/rss+xml", f"{folder}/feed.xml"),
        ("application/atom+xml", f"{folder}/atom.xml"),
        ("application/feed+json", f"{folder}/feed.json"),
    ]
    assert doc.xpath("//link[@rel='stylesheet']/@href") == ["../../site.css"]
    article = json.loads(doc.xpath("//script[@type='application/ld+json']/text()")[0])
    assert article["@type"] == "NewsArticle"
    assert article["headline"] == page.translation.title
    assert article["datePublished"] == page.published.isoformat()


@pytest.mark.parametrize("locale", samples.LOCALES)
@pytest.mark.parametrize("name", PAGES)
def test_every_block_comes_back_as_the_translation_says_it(name, locale):
    page = samples.page(PAGES[name], locale)
    assert sorted(html.reread(html.render(page)).blocks) == sorted((b.id, t) for b, t in page.translation.texts())


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_html_without_a_parse_error(name):
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(html.render(samples.page(PAGES[name])).decode())
    assert parser.errors == []


def test_same_page_same_bytes():
    assert html.render(samples.page(machine=True)) == html.render(samples.page(machine=True))


def test_nothing_is_loaded_from_elsewhere_and_only_the_newsrooms_own_script_runs():
    for locale in samples.LOCALES:
        doc = parse(html.render(samples.page(locale=locale)))
        loads = doc.xpath("//img/@src | //script/@src | //iframe/@src | //link[@rel='stylesheet' or @rel='icon']/@href")
        assert loads
        assert not [address for address in loads if "//" in address]
        assert {(s.get("type"), s.get("src")) for s in doc.xpath("//script")} == {
            (None, "../../site.js"),
            ("application/ld+json", None),
        }
        assert not doc.xpath("//@style | //style | //@*[starts-with(name(), 'on')]")
    css = (Path(__file__).parents[2] / "templates" / "site.css").read_text("utf-8")
    assert not re.search(r"url\(|@import|//", css)


def test_headings_never_skip_a_level():
    rows = [(Role.HEADLINE, ("Titel",) * 3, {})]
    rows += [(Role.SUBHEAD, (f"Teil {n}",) * 3, {"level": level}) for n, level in enumerate((3, 3, 2, 3))]
    rows += [(Role.PARAGRAPH, ("Text.",) * 3, {})]
    doc = parse(html.render(samples.page(rows)))
    levels = [int(h.tag[1]) for h in doc.xpath("//article//*[self::h1 or self::h2 or self::h3][@data-block]")]
    assert levels == [1, 2, 3, 2, 3]


def test_a_list_inside_a_list_stays_inside_its_item():
    doc = parse(html.render(samples.page()))
    inner = doc.xpath("//div[contains(@class, 'text')]/ul/li[2]/ul/li")
    assert [li.text_content() for li in inner] == ["sechs an der Ostsee,", "drei an der Nordsee."]


def test_a_table_has_header_cells_and_flush_figures():
    doc = parse(html.render(samples.page()))
    assert [th.get("scope") for th in doc.xpath("//thead//th")] == ["col"] * 3
    assert [td.text_content() for td in doc.xpath("//tbody//td[@class='number']")] == ["1.284", "731", "968", "575"]


def test_a_gap_in_a_table_keeps_its_column():
    cells = [(0, 0, "Ort", True), (0, 1, "Zahl", True), (1, 1, "7", False)]
    rows = [
        (Role.TABLE_CELL, (text,) * 3, {"group": "t", "row": r, "column": c, "header": h}) for r, c, text, h in cells
    ]
    body = parse(html.render(samples.page(rows))).xpath("//tbody/tr/td")
    assert [td.text_content() for td in body] == ["", "7"]


def test_a_picture_has_size_alt_caption_and_credit():
    doc = parse(html.render(samples.page(locale="en-GB")))
    image = doc.xpath("//figure/img")[0]
    assert (image.get("width"), image.get("height"), image.get("src")) == ("640", "400", "falshoeft.png")
    assert image.get("alt") == "A lighthouse with red and white rings at dusk."
    assert "Photo: Inken Petersen" in doc.xpath("//figcaption")[0].text_content()


def test_pictures_without_a_place_in_the_text_stand_below_the_opening():
    picture = Picture("a.jpg", "a.jpg", "", 10, 10, samples.SOURCE)
    page = samples.page(samples.headless(), pictures=(picture, replace(picture, file="b.jpg")))
    assert [part.kind for part in tell(page.translation).body] == ["lead", "figure", "paragraph", "figure"]


def test_a_picture_whose_caption_follows_the_contact_is_no_footer():
    rows = (
        (Role.LEAD, ("Ein Lead.",) * 3, {}),
        (Role.CONTACT, ("Jasper Lornsen",) * 3, {}),
        (Role.CAPTION, ("Ein Turm.",) * 3, {"group": "a.jpg"}),
    )
    page = samples.page(rows, pictures=(Picture("a.jpg", "a.jpg", "", 10, 10, samples.SOURCE),))
    story = tell(page.translation)
    assert ([p.kind for p in story.body], [p.kind for p in story.tail]) == (["lead", "figure"], ["contact"])


def test_a_text_without_a_headline_gets_none_invented():
    doc = parse(html.render(samples.page(samples.headless(), day=date(2025, 9, 1))))
    assert doc.xpath("//h1")[0].text_content() == "Pressemitteilung vom 1. September 2025"
    assert doc.xpath("//title")[0].text.startswith("Der Verband öffnet am Sonntag 14 Leuchttürme für Besucher.")


def test_the_note_says_who_translated():
    said = {
        (locale, machine): parse(html.render(samples.page(locale=locale, machine=machine))).xpath(
            "string(//header//p[@class='note'])"
        )
        for locale in ("de", "en-GB")
        for machine in (True, False)
    }
    assert said["de", True] == said["de", False] == ""
    assert said["en-GB", True].startswith("Machine translation, facts checked.")
    assert said["en-GB", False].startswith("Translation reviewed by an editor.")


def test_the_language_switch_leads_to_the_same_release():
    doc = parse(html.render(samples.page(locale="fr")))
    links = {a.get("hreflang"): a.get("href") for a in doc.xpath("//nav[@class='languages']//a")}
    assert links == {
        tag: f"../../{folder}/2026-03-12-jahrestagung/index.html"
        for tag, folder in (("de", "de"), ("en-GB", "en"), ("fr", "fr"))
    }
    assert doc.xpath("//nav[@class='languages']//a[@aria-current]/@hreflang") == ["fr"]


def test_downloads_say_their_size():
    beside = parse(html.render(samples.page(locale="fr"))).xpath("//aside//li[a/@download]")
    assert [" ".join(li.text_content().split()) for li in beside] == ["Document Word 24 ko", "Données JSON 9 ko"]


def test_a_later_change_is_said():
    page = samples.page()
    assert not parse(html.render(page)).xpath("//p[@class='note']")
    later = replace(page, modified=page.modified.replace(day=14))
    assert parse(html.render(later)).xpath("string(//p[@class='note'])") == "Aktualisiert am 14. März 2026"


# --- nothing in a text is ever markup -------------------------------------------------------------------

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1).filter(str.strip)


@hypothesis_settings(max_examples=60, deadline=None)
@given(text=TEXT, role=st.sampled_from([r for r in Role if r not in (Role.ALT, Role.HEADLINE)]))
def test_any_text_comes_back_as_it_was(text, role):
    page = one(text, role)
    expected = collapse(page.translation.text("b2"))
    assert ("b2", expected) in html.reread(html.render(page)).blocks


@hypothesis_settings(max_examples=60, deadline=None)
@given(text=TEXT)
def test_any_alt_text_comes_back_as_it_was(text):
    rows = ((Role.HEADLINE, ("Titel",) * 3, {}), (Role.ALT, (text,) * 3, {"group": "a.jpg"}))
    page = samples.page(rows, pictures=(Picture("a.jpg", "a.jpg", "", 4, 3, samples.SOURCE),))
    assert ("b2", collapse(page.translation.text("b2"))) in html.reread(html.render(page)).blocks


ATTACKS = (
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "{{ 7 * 7 }} {% raw %}",
    '"><img src=x onerror=alert(1)>',
    "' onfocus='alert(1)",
    "&lt;b&gt; &amp; &#49;",
    'javascript:alert(1) https://a.example/"onmouseover="x',
)


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("role", [Role.HEADLINE, Role.LEAD, Role.CONTACT, Role.TABLE_CELL])
def test_a_text_is_never_markup(attack, role):
    page = samples.page(((role, (attack,) * 3, {}),), topics=(attack,))
    doc = parse(html.render(page))
    assert [s.get("src") for s in doc.xpath("//script")] == [None, "../../site.js"]
    assert not doc.xpath("//@onerror | //@onmouseover | //a[starts-with(@href, 'javascript')]")
    assert ("b1", attack) in html.reread(html.render(page)).blocks
    json.loads(doc.xpath("//script/text()")[0])
    front = samples.front(html, [entry(page)], page.settings, "de")["index.html"]
    assert (f"{page.slug}/title", page.translation.title) in html.reread(front).blocks


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_word_of_the_newsroom_is_markup_either(attack):
    """Every field that a person fills in somewhere, all at once, on every page that shows any of them."""
    picture = Picture("a.jpg", "a.jpg", attack, 10, 10, samples.SOURCE)
    described = ((Role.CAPTION, (attack,) * 3, {"group": "a.jpg"}), (Role.ALT, (attack,) * 3, {"group": "a.jpg"}))
    rows = (*(row for row in samples.full() if row[0] not in (Role.CAPTION, Role.ALT)), *described)
    page = samples.page(rows, pictures=(picture,), topics=(attack,), slug="a")
    settings = replace(
        page.settings,
        publisher=Publisher(attack, "https://verband.example/", attack),
        titles=dict.fromkeys(samples.LOCALES, attack),
        descriptions=dict.fromkeys(samples.LOCALES, attack),
    )
    page = replace(page, settings=settings, notices=(Notice(page.published, attack, (attack,), attack, "urn:uuid:1"),))
    listed = entry(page, title=attack, teaser=attack)
    pages = [html.render(page), *samples.front(html, [listed], settings, "de").values()]
    pages.append(samples.root(html, [listed], settings)["index.html"])
    for content in pages:
        if content.startswith(b"<"):
            doc = parse(content)
            assert {s.get("src") or s.get("type") for s in doc.xpath("//script")} <= OWN_SCRIPTS
            assert not doc.xpath("//@*[starts-with(name(), 'on')] | //a[starts-with(@href, 'javascript')]")
            assert not doc.xpath("//img[not(@src='a.jpg')] | //b")


OWN_SCRIPTS = {"site.js", "../site.js", "../../site.js", "../../../site.js", "application/ld+json"}


@hypothesis_settings(max_examples=100, deadline=None)
@given(
    text=st.lists(st.sampled_from([*"aé1.,;:@+/()<&\"' \u00a0-", "www.", "https://", "@a.de", "+49 40 "])).map("".join)
)
def test_links_change_nothing_that_a_reader_sees(text):
    for phones in (False, True):
        link = lxml_html.fragment_fromstring(f"<p>|{autolink(text, phones)}|</p>")
        assert link.text_content() == f"|{text}|"


def test_addresses_become_links():
    shown = str(autolink("Mehr unter www.a.example/b. Tel. +49 (0) 40 1234-56, post@a.example", phones=True))
    assert re.findall('href="([^"]*)"', shown) == [
        "https://www.a.example/b",
        "tel:+4940123456",
        "mailto:post@a.example",
    ]
    assert "<a" not in str(autolink("Hamburg@work wächst auf +49 40 123456"))


# --- the fragment ---------------------------------------------------------------------------------------


# fmt: off
CLEAN = {
    "p", "em", "strong", "small", "a", "h2", "h3", "ul", "ol", "li", "blockquote", "figure", "img", "figcaption",
    "table", "caption", "thead", "tbody", "tr", "th", "td",
}
# fmt: on


def test_the_fragment_is_clean_and_complete():
    page = samples.page(locale="en-GB")
    fragment = html.fragment(page)
    doc = lxml_html.fragment_fromstring(fragment, create_parent="div")
    assert not doc.xpath("//@id | //@class | //@*[starts-with(name(), 'data-')] | //script | //h1")
    assert {e.tag for e in doc.iterdescendants()} <= CLEAN
    assert doc.xpath("//img/@src") == [page.url + "falshoeft.png"]
    said = " ".join(doc.text_content().split())
    unsaid = {Role.KICKER, Role.HEADLINE, Role.ALT}  # an item's own title; an attribute
    for block, text in page.translation.texts():
        assert (text in said) == (block.role not in unsaid), text


# --- front pages and the root ---------------------------------------------------------------------------


@pytest.fixture
def entries() -> list[Entry]:
    days = [date(2026, 3, 12), date(2025, 9, 1), date(2025, 3, 3)]
    return [
        entry(samples.page(rows, locale, slug=f"{day}-text", day=day))
        for locale in samples.LOCALES
        for day, rows in zip(days, (None, samples.headless(), samples.full()[1:5]), strict=True)
    ]


@pytest.mark.parametrize("locale", samples.LOCALES)
def test_the_index_lists_every_release_with_title_and_teaser(entries, locale):
    own = [e for e in entries if e.locale == locale]
    files = samples.front(html, own, samples.settings(), locale)
    assert sorted(files) == [
        "archive/2025/index.html",
        "archive/2026/index.html",
        "index.html",
        "search/2025.js",
        "search/2026.js",
        "search/index.html",
        "topics/energie/index.html",
        "topics/seezeichen/index.html",
    ]
    assert [b for b, _ in html.reread(files["index.html"]).blocks] == [
        "2026-03-12-text/title",
        "2026-03-12-text/teaser",
        "2025-09-01-text/title",  # its title is the first sentence of its teaser: said once
        "2025-03-03-text/title",
        "2025-03-03-text/teaser",
    ]
    doc = parse(files["index.html"])
    assert len(doc.xpath("//h1")) == 1
    assert doc.xpath("//article//a/@href")[0] == "2026-03-12-text/index.html"
    assert [t.get("datetime") for t in doc.xpath("//time")] == ["2026-03-12", "2025-09-01", "2025-03-03"]


def test_a_topic_has_a_page_in_each_locale_at_the_same_path():
    """The word is translated, the address is not."""
    names = {"de": {}, "en-GB": {"Energie": "Energy"}, "fr": {"Energie": "Énergie"}}
    pages = [replace(samples.page(None, tag), topic_names=names[tag]) for tag in samples.LOCALES]
    made = {p.locale: samples.front(html, [entry(p)], p.settings, p.locale) for p in pages}
    docs = {tag: parse(files["topics/energie/index.html"]) for tag, files in made.items()}
    assert [doc.xpath("string(//h1)") for doc in docs.values()] == ["Energie", "Energy", "Énergie"]
    for tag, doc in docs.items():
        assert doc.xpath("//article//a/@href")[0] == "../../2026-03-12-jahrestagung/index.html"
        assert doc.xpath("//link[@rel='canonical']/@href") == [pages[0].settings.url(tag, "topics/energie/")]
        assert doc.xpath("//link[@hreflang='fr']/@href") == [pages[0].settings.url("fr", "topics/energie/")]
        assert doc.xpath("//*[@aria-current='page']/@href") == ["../../topics/energie/index.html"]
        feeds = [(link.get("title"), link.get("href")) for link in doc.xpath("//link[@type='application/atom+xml']")]
        assert [href.removeprefix("../../../").partition("/")[2] for _, href in feeds] == [
            "topics/energie/atom.xml",
            "atom.xml",
        ]
        assert doc.xpath("string(//h1)") in feeds[0][0]
    # nobody has said how the other topic reads: its German name is marked as German
    assert parse(made["fr"]["topics/seezeichen/index.html"]).xpath("//h1/@lang") == ["de"]
    assert not docs["fr"].xpath("//h1/@lang")


def test_the_same_topic_spelt_twice_is_one_topic():
    page = samples.page(None, topics=("KI", "ki", "Küste & Meer"))
    assert [(topic.slug, topic.name) for topic in page.topics] == [("ki", "KI"), ("kueste-meer", "Küste & Meer")]
    assert len(samples.front(html, [entry(page)], page.settings, "de")) == 6  # two topics, year, index, search


def test_topics_stand_in_the_order_of_the_readers_alphabet():
    """The slugs are German."""
    page = replace(samples.page(None, "fr"), topic_names={"Energie": "Énergie", "Seezeichen": "Balises"})
    doc = parse(samples.front(html, [entry(page)], page.settings, "fr")["index.html"])
    assert doc.xpath("//nav[@aria-labelledby='topics']//a/text()") == ["Balises", "Énergie"]


def test_a_release_leads_to_its_topics():
    page = samples.page(locale="en-GB")
    links = parse(html.render(page)).xpath("//aside//a[contains(@href, 'topics/')]")
    assert [(a.get("href"), a.get("lang")) for a in links] == [
        ("../topics/energie/index.html", "de"),
        ("../topics/seezeichen/index.html", "de"),
    ]


def test_every_relative_link_leads_to_a_file_of_the_site(entries):
    pages, site = dict(samples.root(html, entries, samples.settings())), set()
    for locale, folder in samples.settings().folders.items():
        own = [e for e in entries if e.locale == locale]
        for name, content in samples.front(html, own, samples.settings(), locale).items():
            pages[f"{folder}/{name}"] = content
        for feed in (rss, atom, jsonfeed):
            site |= {f"{folder}/{name}" for name in samples.front(feed, own, samples.settings(), locale)}
        for e in own:
            page = samples.page(locale=locale, slug=e.slug, day=e.published.date())
            pages[f"{folder}/{e.slug}/index.html"] = html.render(page)
            site |= {f"{folder}/{e.slug}/{name}" for name in page.files}
    site |= set(pages)
    for name, content in pages.items():
        for href in parse(content).xpath("//@href | //@src") if name.endswith(".html") else ():
            if "://" not in href and not href.startswith(("mailto:", "tel:", "#")):
                assert (Path("/") / name / ".." / href).resolve().relative_to("/").as_posix() in site, (name, href)


def test_a_newsroom_without_a_release_has_a_front_page():
    files = samples.front(html, [], samples.settings(), "fr")
    assert sorted(files) == ["index.html", "search/index.html"]
    assert "Aucun communiqué" in files["index.html"].decode()


def test_the_root_offers_every_language(entries):
    files = samples.root(html, entries, samples.settings())
    assert sorted(files) == ["icon.svg", "index.html", "robots.txt", "site.css", "site.js", *SITEMAPS]
    doc = parse(files["index.html"])
    assert [a.get("href") for a in doc.xpath("//main//a")] == ["de/index.html", "en/index.html", "fr/index.html"]
    assert [li.get("lang") for li in doc.xpath("//main//li")] == ["de", "en-GB", "fr"]


# --- templates ------------------------------------------------------------------------------------------


def own_template(root: Path, name: str, text: str) -> None:
    (root / "templates").mkdir(exist_ok=True)
    (root / "templates" / name).write_text(text, "utf-8")


def test_the_newsrooms_own_template_wins_file_by_file(tmp_path):
    page = samples.page(root=tmp_path)
    assert "site.css" in html.render(page).decode()
    own_template(tmp_path, "fragment.html", "<p>ours</p>")
    own_template(tmp_path, "site.css", "p {}")
    assert html.fragment(page) == "<p>ours</p>"
    assert "data-block" in html.render(page).decode()
    assert samples.root(html, [], page.settings)["site.css"] == b"p {}"


@pytest.mark.parametrize(
    ("template", "line", "says"),
    [
        ("<p>\n{{ headlin }}</p>", 2, "headlin"),
        ("\n\n{{ ui.nonsense }}", 3, "nonsense"),
        ("{% if %}", 1, "not a template"),
        ("\n{{ 1 + title }}", 2, "fails"),
        ("\n{{ title | length | join }}", 2, "fails"),
    ],
)
def test_a_broken_template_is_named_with_its_line(tmp_path, template, line, says):
    own_template(tmp_path, "release.html", template)
    with pytest.raises(RenderError, match=says) as caught:
        html.render(samples.page(root=tmp_path))
    assert str(caught.value.at) == f"{(tmp_path / 'templates' / 'release.html').as_posix()}:{line}"


def test_a_missing_or_unreadable_template_is_an_error_with_a_fix(tmp_path):
    own_template(tmp_path, "release.html", "{% extends 'none.html' %}")
    with pytest.raises(RenderError, match=r"none\.html is missing"):
        html.render(samples.page(root=tmp_path))
    (tmp_path / "templates" / "release.html").write_bytes("Ä".encode("latin-1"))
    with pytest.raises(RenderError, match="UTF-8"):
        html.render(samples.page(root=tmp_path))


@pytest.mark.parametrize(
    "wrong",
    [
        "<p>1.050 Mitglieder</p>",
        '<p title="1.050 Mitglieder"></p>',
        '<p aria-label="1.050 Mitglieder"></p>',
        '<img alt="1.050 Mitglieder" src="x">',
        '<meta name="description" content="1.050 Mitglieder">',
        '<meta property="og:title" content="1.050 Mitglieder">',
        '<script type="application/ld+json">{"a": [{"b": "1.050 Mitglieder"}]}</script>',
        '<script type="application/ld+json">{"a": 1050}</script>',
        "<script>document.write('1.050')</script>",
        '<style>p::after { content: "1.050" }</style>',
        "<p hidden>1.050 Mitglieder</p>",
        "<p>1.<b>050</b> Mitglieder</p>",
        '<svg><text>1.050</text></svg>',
        "<title>1.050 Mitglieder</title>",
        "<input value='1.050'>",
        "<details><summary>1.050</summary></details>",
    ],
)  # fmt: skip
def test_a_figure_that_a_template_adds_is_seen(tmp_path, wrong):
    own_template(tmp_path, "release.html", "{% extends 'base.html' %}{% block main %}" + wrong + "{% endblock %}")
    seen = html.reread(html.render(samples.page(root=tmp_path))).rest
    assert any("1050" in text.replace(".", "") for text in seen)


def test_a_block_that_a_template_changes_or_repeats_is_seen(tmp_path):
    line = "{% for l in story.heading %}<p data-block='{{ l.id }}'>{{ l.text }}</p>{% endfor %}"
    own_template(tmp_path, "release.html", line + line.replace("l.text", "l.text | replace('31', '13')"))
    blocks = html.reread(html.render(samples.page(root=tmp_path))).blocks
    headlines = [text for block, text in blocks if block == "b2"]
    assert len(headlines) == 2
    assert headlines[0] != headlines[1]
    assert "13 Betriebe" in headlines[1]


def test_a_style_that_adds_a_figure_is_seen():
    assert html.reread(b'p { font-family: "A 1" } p::after { /* "7" */ content: "ca. 1.050"; }').rest == ("ca. 1.050",)


# --- the newsroom's own words, dates and sizes -----------------------------------------------------------


def test_every_locale_has_every_word():
    words = {tag: set(find_locale(tag).ui) for tag in samples.LOCALES}
    assert words["de"] == words["en-GB"] == words["fr"]


def test_every_word_a_template_asks_for_is_there():
    asked = set()
    for template in (Path(__file__).parents[2] / "templates").glob("*.html"):
        asked |= set(re.findall(r"\bui\.(\w+)", template.read_text("utf-8")))
    assert asked
    assert asked <= set(find_locale("de").ui)


def test_no_word_of_the_newsrooms_own_hides_a_figure():
    for tag in samples.LOCALES:
        assert not [word for word in find_locale(tag).ui.values() if re.search(r"\d", word)]


@pytest.mark.parametrize(
    ("tag", "day", "text"),
    [
        ("de", date(2019, 9, 2), "2. September 2019"),
        ("de", date(2019, 9, 1), "1. September 2019"),
        ("en-GB", date(2019, 9, 1), "1 September 2019"),
        ("fr", date(2019, 9, 2), "2 septembre 2019"),
        ("fr", date(2019, 9, 1), "1er septembre 2019"),
        ("fr", date(2019, 9, 11), "11 septembre 2019"),
    ],
)
def test_dates_read_as_the_language_writes_them(tag, day, text):
    moment = samples.page(day=day).published
    assert long_date(moment, samples.ZONE, find_locale(tag)) == text


def test_a_day_is_the_newsrooms_day():
    page = samples.page(day=date(2026, 3, 12))
    midnight = page.published.replace(hour=0, minute=0).astimezone(samples.ZONE)
    utc = midnight.astimezone(UTC)
    assert utc.day == 11
    assert long_date(utc, samples.ZONE, find_locale("de")) == "12. März 2026"


@pytest.mark.parametrize(
    ("length", "tag", "text"), [(1, "de", "1 kB"), (24_310, "en-GB", "24 kB"), (1_340_000, "de", "1,3 MB")]
)
def test_sizes_are_rounded_for_people(length, tag, text):
    assert file_size(length, find_locale(tag)).replace("\u00a0", " ") == text
