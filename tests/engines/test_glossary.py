"""The glossary at DeepL follows the termbase: made once, used again, replaced when the terms change."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

import pytest
from deepl_server import FAULTS, DeeplServer, Fault

from pressflow.config import Settings
from pressflow.engines._deepl_glossary import LONGEST, usable_entries
from pressflow.engines._deepl_wire import Patience
from pressflow.engines.deepl import DeeplEngine, connect
from pressflow.errors import ServiceError

Serve = Callable[..., DeeplServer]
TEXT = ("Die Geschäftsstelle hat fünf Mitglieder.",)
TERMS = """term,kind,note,en-GB,fr,en-US
Geschäftsstelle,term,,head office | office,bureau,
Deutschland,place,,Germany,Allemagne,
Sitz,term,"nur deutsch",,,
Mitglied,term,,member,,member
"""


@pytest.fixture
def desk(settings: Settings) -> Settings:
    settings.releases.mkdir(parents=True)
    write(settings, TERMS)
    return settings


def write(settings: Settings, terms: str) -> None:
    (settings.releases / "terms.csv").write_text(terms, "utf-8")


def engine_for(server: DeeplServer, settings: Settings) -> DeeplEngine:
    return connect(settings, server.environment, Patience(sleep=lambda _: None))


def dictionaries(server: DeeplServer) -> list[dict[tuple[str, str], dict[str, str]]]:
    return [glossary["dictionaries"] for glossary in server.glossaries.values()]


def test_one_glossary_serves_all_languages(serve: Serve, desk: Settings) -> None:
    server = serve()
    engine = engine_for(server, desk)
    engine.translate(TEXT, "en-GB", "")
    engine.translate(TEXT, "fr", "")
    assert dictionaries(server) == [
        {
            ("DE", "EN"): {"Deutschland": "Germany", "Geschäftsstelle": "head office", "Mitglied": "member"},
            ("DE", "FR"): {"Deutschland": "Allemagne", "Geschäftsstelle": "bureau"},
        }
    ]
    assert {request["glossary_id"] for request in server.requests} == set(server.glossaries)
    assert server.glossary_calls.count("POST /v3/glossaries") == 1


def test_the_next_run_finds_it_though_nothing_was_kept_here(serve: Serve, desk: Settings) -> None:
    server = serve()
    for _ in range(3):
        engine_for(server, desk).translate(TEXT, "en-GB", "")
    assert server.glossary_calls == [
        "GET /v3/glossaries",
        "GET /v2/glossary-language-pairs",
        "POST /v3/glossaries",
        "GET /v3/glossaries",
        "GET /v3/glossaries",
    ]


def test_other_terms_make_another_glossary_and_the_old_one_goes(serve: Serve, desk: Settings) -> None:
    server = serve()
    engine_for(server, desk).translate(TEXT, "en-GB", "")
    write(desk, TERMS.replace("head office | office", "office"))
    engine_for(server, desk).translate(TEXT, "en-GB", "")
    assert len(server.glossaries) == 1
    assert dictionaries(server)[0]["DE", "EN"]["Geschäftsstelle"] == "office"
    assert server.requests[-1]["glossary_id"] in server.glossaries


@pytest.mark.parametrize(
    "changed",
    [
        TERMS.replace("nur deutsch", "eine andere Notiz"),  # a note
        TERMS.replace("head office | office", "head office | offices"),  # a form that is not preferred
        "\n".join([TERMS.splitlines()[0], *reversed(TERMS.splitlines()[1:])]) + "\n",  # the order of the lines
    ],
)
def test_what_changes_no_entry_makes_no_new_glossary(changed: str, serve: Serve, desk: Settings) -> None:
    server = serve()
    engine_for(server, desk).translate(TEXT, "en-GB", "")
    write(desk, changed)
    engine_for(server, desk).translate(TEXT, "en-GB", "")
    assert server.glossary_calls.count("POST /v3/glossaries") == 1


def test_glossaries_of_others_are_left_alone(serve: Serve, desk: Settings) -> None:
    server = serve()
    engine_for(server, replace(desk, base_url="https://another.example/")).translate(TEXT, "en-GB", "")
    server.glossaries["theirs"] = {**next(iter(server.glossaries.values())), "glossary_id": "theirs", "name": "Team"}
    engine_for(server, desk).translate(TEXT, "en-GB", "")
    assert len(server.glossaries) == 3
    assert "theirs" in server.glossaries


def test_two_of_ours_with_one_name_become_one(serve: Serve, desk: Settings) -> None:
    """Two machines made it at the same moment."""
    server = serve()
    engine_for(server, desk).translate(TEXT, "en-GB", "")
    first = next(iter(server.glossaries.values()))
    server.glossaries["twin"] = {**first, "glossary_id": "twin"}
    engine_for(server, desk).translate(TEXT, "en-GB", "")
    assert list(server.glossaries) == [first["glossary_id"]]


def test_variants_with_other_terms_have_a_glossary_of_their_own(serve: Serve, desk: Settings) -> None:
    server = serve()
    desk = replace(desk, locales=("de", "en-GB", "en-US", "fr"))
    engine = engine_for(server, desk)
    for tag in ("en-GB", "en-US", "fr"):
        engine.translate(TEXT, tag, "")
    british, american, french = (request["glossary_id"] for request in server.requests)
    assert british == french != american
    assert server.glossaries[american]["dictionaries"] == {("DE", "EN"): {"Mitglied": "member"}}


def test_without_terms_there_is_no_glossary(serve: Serve, desk: Settings) -> None:
    server = serve()
    write(desk, "term,kind,note,en-GB,fr\nSitz,term,,,\n")
    engine_for(server, desk).translate(TEXT, "en-GB", "")
    assert server.glossary_calls == []
    assert "glossary_id" not in server.requests[0]


def test_a_language_without_glossaries_is_translated_without(serve: Serve, desk: Settings) -> None:
    server = serve()
    write(desk, "term,kind,note,th,fr\nSitz,term,,สำนักงาน,siège\n")
    engine = engine_for(server, replace(desk, locales=("de", "th", "fr")))
    engine.translate(TEXT, "th", "")
    engine.translate(TEXT, "fr", "")
    assert ["glossary_id" in request for request in server.requests] == [False, True]


@pytest.mark.parametrize("most", [None, 0], ids=["no right", "no room"])
def test_a_key_without_glossaries_translates_without_and_says_so(
    most: int | None, serve: Serve, desk: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    server = serve(most_glossaries=most)
    engine = engine_for(server, desk)
    assert engine.translate(TEXT, "en-GB", "") == [f"[EN-GB] {TEXT[0]}"]
    engine.translate(TEXT, "fr", "")
    assert ("403" if most is None else "456") in engine.glossaries.refusal
    assert [r.levelno for r in caplog.records if "without a glossary" in r.getMessage()] == [logging.WARNING]


def test_a_wrong_key_is_no_key_without_glossaries(serve: Serve, desk: Settings) -> None:
    server = serve()
    environment = {**server.environment, "DEEPL_AUTH_KEY": "11111111-2222-3333-4444-555555555555:fx"}
    with pytest.raises(ServiceError, match="refuses the key"):
        connect(desk, environment).translate(TEXT, "en-GB", "")
    assert server.billed == 0


def test_where_only_one_is_allowed_the_old_one_makes_way_first(serve: Serve, desk: Settings) -> None:
    server = serve(most_glossaries=1)
    engine_for(server, desk).translate(TEXT, "en-GB", "")
    write(desk, TERMS.replace("head office | office", "office"))
    engine_for(server, desk).translate(TEXT, "en-GB", "")
    assert dictionaries(server)[0]["DE", "EN"]["Geschäftsstelle"] == "office"
    assert server.requests[-1]["glossary_id"] in server.glossaries


def test_a_server_that_knows_no_glossaries(serve: Serve, desk: Settings) -> None:
    server = serve(glossary_faults=[FAULTS["404"]])
    engine = engine_for(server, desk)
    assert engine.translate(TEXT, "en-GB", "") == [f"[EN-GB] {TEXT[0]}"]
    assert engine.glossaries.refusal


@pytest.mark.parametrize("name", ["503", "html", "half-json", "null", "list"])
def test_a_fault_in_the_list_of_glossaries(name: str, serve: Serve, desk: Settings) -> None:
    """No text is bought with poorer words because the service had a fault."""
    fault = Fault(change=lambda answer: {"glossaries": [1]}) if name in ("null", "list") else FAULTS[name]
    server = serve(glossary_faults=[fault] * 8)
    with pytest.raises(ServiceError):
        engine_for(server, desk).translate(TEXT, "en-GB", "")
    assert server.billed == 0


def test_a_busy_moment_passes(serve: Serve, desk: Settings) -> None:
    server = serve(glossary_faults=[FAULTS["429"], FAULTS["503"]])
    engine_for(server, desk).translate(TEXT, "en-GB", "")
    assert "glossary_id" in server.requests[0]


def test_somebody_deletes_the_glossary_in_the_midst_of_a_run(serve: Serve, desk: Settings) -> None:
    server = serve()
    engine = engine_for(server, desk)
    engine.translate(TEXT, "en-GB", "")
    server.glossaries.clear()
    assert engine.translate(("Ein neuer Satz.",), "en-GB", "") == ["[EN-GB] Ein neuer Satz."]
    assert server.requests[-1]["glossary_id"] in server.glossaries
    assert engine.billed == server.billed


def test_what_does_not_fit_into_a_glossary_is_left_out() -> None:
    long = "x" * (LONGEST + 1)
    entries = {"b": "B", "a": "A", long: "A", "c": long, "ü" * 600: "U", "d\x07": "D", "e": "x\u2028y"}
    assert list(usable_entries(entries).items()) == [("a", "A"), ("b", "B")]
