"""ninjs: fields of the standard, the entry that comes back, and what a reader of the JSON sees."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
import samples
from hypothesis import given, settings
from hypothesis import strategies as st

from pressflow.errors import RenderError
from pressflow.model import Role
from pressflow.public import Rendition
from pressflow.render import ninjs

HTML = "<p>Kiel – 42&nbsp;Prozent <a href='https://a.example/2026'>mehr</a></p><p><img alt='Ein Turm' src='x.png'></p>"


def written(locale: str = "de", **options: Any) -> dict[str, Any]:
    document = json.loads(ninjs.render(samples.page(None, locale, **options), HTML))
    assert isinstance(document, dict)
    return document


def test_the_name_is_the_slug_and_json():
    assert ninjs.filename("2026-03-12-jahrestagung") == "2026-03-12-jahrestagung.json"


@pytest.mark.parametrize("locale", samples.LOCALES)
def test_fields_of_the_standard(locale):
    page = samples.page(None, locale)
    document = json.loads(ninjs.render(page, HTML))
    assert document["standard"]["name"] == "ninjs"
    assert document["standard"]["version"] == "3.0"
    assert document["type"] == "text"
    assert document["uri"] == page.url
    assert document["language"] == locale
    assert datetime.fromisoformat(document["firstCreated"]) == page.published
    assert datetime.fromisoformat(document["versionCreated"]) == page.modified
    assert {h["role"]: h["value"] for h in document["headlines"]}["main"] == page.translation.title
    assert [d["value"] for d in document["descriptions"]] == [page.teaser]
    assert [s["name"] for s in document["subjects"]] == ["Energie", "Seezeichen"]
    assert document["altIds"] == [{"role": "guid", "value": page.guid}]
    assert document["organisations"][0]["name"] == "Nordlicht-Verband"


# What the standard's schema (3.0, which closes every object) says of each object that we write: its keys with what they
# hold, those it demands marked with "!". A name in brackets is a list of such objects.
TEXT = "role: string, contentType: string, value!: string"
NEWS = """uri!: uri, standard: standard, type: type, firstCreated: date-time, versionCreated: date-time,
    pubStatus: pubStatus, language: string, title: string, by: string, copyrightHolder: string,
    copyrightNotice: string, edNote: string, headlines: [text], descriptions: [text], bodies: [body],
    organisations: [concept], subjects: [concept], renditions: [rendition], associations: [associated],
    altIds: [altId]"""
OBJECTS = {
    "news": NEWS,
    "associated": f"name!: string, {NEWS}",
    "standard": "name: string, version: string, schema: uri",
    "text": TEXT,
    "body": f"{TEXT}, charCount: integer, wordCount: integer",
    "concept": "name: string, rel: string, uri: uri",
    "rendition": "name!: string, href: uri, contentType: string, height: integer, width: integer, sizeInBytes: integer",
    "altId": "role: string, value: string",
}
VALUES = {
    "string": r"[^\0]*",
    "uri": r"[a-z][a-z0-9+.-]*:[A-Za-z0-9;/?:@&=+$._!~*'()%,#-]+",
    "date-time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)",
    "type": "text|audio|video|picture|graphic|composite|component|event|planning",
    "pubStatus": "usable|withheld|canceled",
}


def problems(value: Any, kind: str = "news") -> Iterator[str]:
    """What the schema would say against `value`."""
    if kind == "integer":
        yield from [] if type(value) is int else [f"{value!r} is no integer"]
    elif kind in VALUES:
        matches = isinstance(value, str) and re.fullmatch(VALUES[kind], value, re.DOTALL)
        yield from [] if matches else [f"{value!r} is no {kind}"]
    else:
        keys = dict(part.strip().split(": ") for part in OBJECTS[kind].split(","))
        yield from (f"{kind}: no {key[:-1]}" for key in keys if key.endswith("!") and key[:-1] not in value)
        kinds = {key.rstrip("!"): of for key, of in keys.items()}
        for key, inner in value.items():
            if key not in kinds:
                yield f"{kind}: {key} is unknown"
            elif kinds[key].startswith("["):
                yield from (problem for item in inner for problem in problems(item, kinds[key][1:-1]))
            else:
                yield from problems(inner, kinds[key])


@pytest.mark.parametrize("locale", samples.LOCALES)
def test_everything_but_our_own_key_is_the_standards(locale):
    document = written(locale, machine=True)
    del document["pressflow"]
    assert list(problems(document)) == []
    document["uri"], document["by"] = "keine Adresse", 7
    del document["associations"][0]["name"]
    assert len(list(problems(document))) == 3


def test_a_release_names_its_translations():
    others = [a for a in written("en-GB")["associations"] if a["name"] == "translation"]
    assert [(a["language"], a["uri"].split("/")[3]) for a in others] == [("de", "de"), ("fr", "fr")]


def test_the_body_stands_there_as_html_and_as_plain_text_with_its_length():
    html, plain = written()["bodies"]
    assert (html["contentType"], html["value"]) == ("text/html", HTML)
    assert plain["contentType"] == "text/plain"
    rows = [
        (Role.HEADLINE, ("Zählt nicht mit",) * 3, {}),
        (Role.LEAD, ("Es kamen 42\u00a0Prozent.",) * 3, {}),
        (Role.CAPTION, ("Auch nicht",) * 3, {}),
    ]
    for body in json.loads(ninjs.render(samples.page(rows), HTML))["bodies"]:
        assert (body["charCount"], body["wordCount"]) == (len("Es kamen 42 Prozent."), 4)


def test_plain_text_keeps_lists_and_tables_and_adds_no_figure():
    plain = written()["bodies"][1]["value"]
    assert "• Neun Anlagen haben einen eigenen Speicher:\n  • sechs an der Ostsee," in plain
    assert "Küste\t2021 (MWh)\t2025 (MWh)\nOstsee\t1.284\t731\n" in plain
    assert plain.startswith("Kiel, 12. März 2026 – Die Umrüstung auf Leuchtdioden")
    ordered = [(Role.LIST_ITEM, (f"{word} Schritt",) * 3, {"group": "l", "level": 1, "ordered": True}) for word in "ab"]
    page = samples.page(ordered)
    assert not any(c.isdigit() for c in json.loads(ninjs.render(page, HTML))["bodies"][1]["value"])


def test_pictures_and_documents_say_where_and_how_large_they_are():
    document = written()
    (picture,) = [a for a in document["associations"] if a["type"] == "picture"]
    assert picture["by"] == "Inken Petersen"
    assert picture["renditions"][0]["width"] == 640
    assert picture["renditions"][0]["sizeInBytes"] == 81_000
    assert {d["role"]: d["value"] for d in picture["descriptions"]} == {
        "caption": "Der Leuchtturm Falshöft nach der Umrüstung.",
        "alt": "Ein Leuchtturm mit roten und weißen Ringen am Abend.",
    }
    (docx,) = document["renditions"]
    assert docx["sizeInBytes"] == 24_310
    assert docx["href"].endswith("/2026-03-12-jahrestagung/2026-03-12-jahrestagung.docx")


def test_machine_translation_is_said_and_only_where_it_is_true():
    assert "edNote" in written("en-GB", machine=True)
    assert "edNote" not in written("en-GB")
    assert "edNote" not in written("de", machine=True)  # the source is nobody's translation


@pytest.mark.parametrize("locale", samples.LOCALES)
def test_the_entry_comes_back_whole(locale):
    page = samples.page(None, locale, machine=True)
    entry = ninjs.load_entry(ninjs.render(page, HTML))
    assert (entry.slug, entry.locale, entry.title) == (page.slug, locale, page.translation.title)
    assert (entry.teaser, entry.html) == (page.teaser, HTML)
    assert (entry.published, entry.modified) == (page.published, page.modified)
    assert entry.published.utcoffset() == page.published.utcoffset()
    assert (entry.url, entry.guid, entry.topics) == (page.url, page.guid, page.topics)
    assert entry.document == f"{page.url}{page.slug}.docx"
    assert entry.document_bytes == 24_310
    assert entry.alternates == page.alternates
    assert entry.machine is (locale != "de")


def test_the_entrys_pictures_are_those_of_the_page_in_their_sizes():
    page = samples.page()
    large = replace(page.translation.release.pictures[0], width=1600, height=1000)
    page = replace(
        page,
        translation=replace(page.translation, release=replace(page.translation.release, pictures=(large,))),
        files={**page.files, "falshoeft-480w.png": 9_000, "falshoeft-960w.png": 30_000},
    )
    (picture,) = ninjs.load_entry(ninjs.render(page, HTML)).pictures
    assert picture.full == Rendition(f"{page.url}falshoeft.png", 1600, 1000)
    assert picture.smallest == Rendition(f"{page.url}falshoeft-480w.png", 480, 300)
    assert (picture.type, picture.size, picture.credit) == ("image/png", 81_000, "Inken Petersen")
    assert picture.caption == "Der Leuchtturm Falshöft nach der Umrüstung."
    assert picture.alt == "Ein Leuchtturm mit roten und weißen Ringen am Abend."
    (only,) = ninjs.load_entry(ninjs.render(samples.page(), HTML)).pictures
    assert only.smallest == only.full


def test_without_a_document_the_entry_has_none():
    page = replace(samples.page(samples.headless()), files={})
    entry = ninjs.load_entry(ninjs.render(page, HTML))
    assert (entry.document, entry.document_bytes) == ("", 0)


def damage(path: str, value: Any) -> bytes:
    document = written()
    *parents, last = path.split("/")
    table = document
    for parent in parents:
        table = table[parent]
    if value is None:
        del table[last]
    else:
        table[last] = value
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        *((f"pressflow/entry/{key}", None) for key in ("slug", "title", "guid", "topics", "machine", "documentBytes")),
        ("pressflow", None),
        ("bodies", None),
        ("bodies", []),
        ("pressflow/version", "1"),
        ("pressflow/entry/title", 7),
        ("pressflow/entry/documentBytes", True),
        ("pressflow/entry/topics", ["a"]),
        ("pressflow/entry/topics", [{"slug": "a", "name": 1, "locale": "de"}]),
        ("pressflow/entry/published", "gestern"),
        ("pressflow/entry/published", "2026-03-12T10:30:00"),  # without a zone
        ("pressflow/entry/alternates", [{"locale": "de"}]),
    ],
)
def test_damage_stops(path, value):
    with pytest.raises(RenderError) as error:
        ninjs.load_entry(damage(path, value))
    assert error.value.fix == "build the release again"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe", ninjs.render(samples.page(), HTML)[:-20]])
def test_what_is_no_json_of_ours_stops(content):
    with pytest.raises(RenderError):
        ninjs.load_entry(content)


def test_a_newer_version_is_refused_with_the_fix():
    with pytest.raises(RenderError) as error:
        ninjs.load_entry(damage("pressflow/version", 2))
    assert error.value.fix == "upgrade pressflow"


@pytest.mark.parametrize("locale", samples.LOCALES)
def test_blocks_come_back_in_order(locale):
    page = samples.page(None, locale)
    found = ninjs.reread(ninjs.render(page, HTML))
    assert found.blocks == tuple((b.id, text) for b, text in page.translation.texts())


def test_the_rest_has_every_word_for_people_and_no_code():
    document = written()
    document["byline"] = "von 4711 Menschen"  # a key that we do not know is for people
    document["headlines"][1]["value"] = "Leuchttürme: 32 Betriebe"
    rest = ninjs.reread(json.dumps(document).encode()).rest
    for text in (
        "von 4711 Menschen",
        "Leuchttürme: 32 Betriebe",
        "Kiel – 42\u00a0Prozent mehr",
        "Ein Turm",
        "Inken Petersen",
    ):
        assert text in rest
    assert not any("urn:uuid" in text or "10:30" in text or text.startswith("http") for text in rest)
    assert not {"original", "docx", "image/png"} & set(rest)


def test_figures_next_to_each_other_in_a_table_stay_apart():
    rest = ninjs.reread(ninjs.render(samples.page(), HTML)).rest
    assert {"1.284", "731"} <= set(rest)


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1))
def test_any_text_comes_back_exactly(text):
    page = samples.page([(Role.LEAD, (text,) * 3, {})])
    assert dict(ninjs.reread(ninjs.render(page, HTML)).blocks) == {"b1": text}


def test_the_full_text_of_the_page_is_the_body_when_none_is_given():
    entry = ninjs.load_entry(ninjs.render(samples.page()))
    assert "1.284" in entry.html
    assert "Hinweise" in entry.html
