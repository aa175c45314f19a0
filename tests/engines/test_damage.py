"""Answers in which a fixed name came to harm: asked for once more in plain text, then left to a person."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from deepl_server import FAULTS, DeeplServer, Fault

from pressflow.config import Settings
from pressflow.engines import Answer
from pressflow.engines._deepl_wire import Patience
from pressflow.engines.deepl import DeeplEngine, connect
from pressflow.errors import ServiceError

Serve = Callable[..., DeeplServer]
NAMED = "Das Netzwerk Hamburg@work erhält das GOLD Label für 31 Kriterien."
OTHER = "Es hat 1.500 Mitglieder & Gäste."
TAGGED = 'Das Netzwerk <x id="1">Hamburg@work</x> erhält das <x id="2">GOLD Label</x> für 31 Kriterien.'
DAMAGES = ("tags-dropped", "tags-doubled", "tags-filled", "tags-emptied", "tags-glued", "tags-torn", "tags-foreign")


@pytest.fixture
def desk(settings: Settings) -> Settings:
    settings.releases.mkdir(parents=True)
    terms = (
        "term,kind,note,en-GB,fr\nHamburg@work,organisation,,verbatim,verbatim\nGOLD Label,label,,verbatim,verbatim\n"
    )
    (settings.releases / "terms.csv").write_text(terms, "utf-8")
    return settings


def engine_for(server: DeeplServer, settings: Settings) -> DeeplEngine:
    return connect(settings, server.environment, Patience(sleep=lambda _: None))


def answers(engine: DeeplEngine, *texts: str) -> dict[str, Answer]:
    return {answer.text: answer for group in engine.stream(texts, "fr", "") for answer in group}


def test_names_travel_in_tags_and_the_rest_as_xml(serve: Serve, desk: Settings) -> None:
    server = serve()
    engine = engine_for(server, desk)
    assert engine.translate([NAMED, OTHER], "fr", "") == [f"[FR] {NAMED}", f"[FR] {OTHER}"]
    (request,) = server.requests
    assert request["text"] == [TAGGED, "Es hat 1.500 Mitglieder &amp; Gäste."]
    assert (request["tag_handling"], request["tag_handling_version"]) == ("xml", "v2")
    assert request["ignore_tags"] == ["x"]
    assert engine.billed == server.billed == len(NAMED) + len(OTHER)  # tags cost nothing


def test_texts_without_names_travel_plainly(serve: Serve, desk: Settings) -> None:
    server = serve()
    engine_for(server, desk).translate([OTHER], "fr", "")
    assert server.requests[0]["text"] == [OTHER]
    assert "tag_handling" not in server.requests[0]


def test_what_the_caller_names_is_protected_too(serve: Serve, desk: Settings) -> None:
    server = serve()
    text = "Fragen an presse@nordlicht.example.org"
    (group,) = engine_for(server, desk).stream([text], "fr", "", {text: [(10, 38)]})
    assert server.requests[0]["text"] == ['Fragen an <x id="1">presse@nordlicht.example.org</x>']
    assert group == (Answer(text, f"[FR] {text}"),)


@pytest.mark.parametrize("name", [*DAMAGES, "tags-moved"])
def test_damage_is_asked_for_once_more_without_tags(name: str, serve: Serve, desk: Settings) -> None:
    def french(text: str, target: str) -> str:
        return {NAMED: "Le réseau Hamburg@work reçoit le GOLD Label pour 31 critères."}.get(text, "Autre chose.")

    server = serve([FAULTS[name]], translate=french)
    engine = engine_for(server, desk)
    found = answers(engine, NAMED, OTHER)
    assert found[NAMED] == Answer(NAMED, french(NAMED, "FR"))
    assert found[OTHER] == Answer(OTHER, "Autre chose.")
    assert [request["text"] for request in server.requests] == [
        [TAGGED, "Es hat 1.500 Mitglieder &amp; Gäste."],
        [NAMED],  # only what was damaged
    ]
    assert "tag_handling" not in server.requests[1]
    assert engine.billed + engine.lost == server.billed
    assert engine.lost == len(NAMED)


def test_what_is_damaged_twice_is_left_to_a_person(serve: Serve, desk: Settings) -> None:
    server = serve(translate=lambda text, target: text.replace("GOLD Label", "label d’or"))
    engine = engine_for(server, desk)
    found = answers(engine, NAMED, OTHER)
    assert found[OTHER].damage == ""
    assert found[NAMED].words == NAMED.replace("GOLD Label", "label d’or")
    assert found[NAMED].damage == "'GOLD Label' is missing; asked again without tags: 'GOLD Label' is missing"
    assert server.calls == 2
    assert answers(engine, NAMED)[NAMED].damage  # and this run does not ask a third time
    assert server.calls == 2
    with pytest.raises(ServiceError, match="damaged a sentence"):
        engine.translate([NAMED], "fr", "")


def test_the_others_of_a_request_are_kept_before_it_is_asked_again(serve: Serve, desk: Settings) -> None:
    server = serve([FAULTS["tags-dropped"], FAULTS["456"]])
    stream = engine_for(server, desk).stream([NAMED, OTHER], "fr", "")
    assert next(stream) == (Answer(OTHER, f"[FR] {OTHER}"),)
    with pytest.raises(ServiceError, match="quota"):
        next(stream)


def test_one_text_of_several_that_is_none_is_asked_for_again(serve: Serve, desk: Settings) -> None:
    server = serve([FAULTS["one-text-null"]])
    engine = engine_for(server, desk)
    assert engine.translate([NAMED, OTHER], "fr", "") == [f"[FR] {NAMED}", f"[FR] {OTHER}"]
    assert [len(request["text"]) for request in server.requests] == [2, 1]
    assert engine.billed + engine.lost == server.billed


def test_and_if_it_is_none_again_the_run_ends(serve: Serve, desk: Settings) -> None:
    server = serve([FAULTS["one-text-null"]] * 2)
    engine = engine_for(server, desk)
    stream = engine.stream([NAMED, OTHER], "fr", "")
    assert len(next(stream)) == 1
    with pytest.raises(ServiceError, match=f"NoneType instead of a text; up to {len(NAMED)} characters"):
        next(stream)
    assert engine.billed + engine.lost == server.billed


def test_locales_that_share_deepls_language_are_paid_once(serve: Serve, desk: Settings) -> None:
    server = serve()
    engine = engine_for(server, desk)
    assert engine.translate([OTHER], "fr-BE", "") == engine.translate([OTHER], "fr-CH", "")
    assert server.billed == len(OTHER)


@pytest.mark.parametrize("name", ["403", "456", "redirect", "html", "cut-before", "503"])
def test_a_run_that_was_refused_asks_no_more(name: str, serve: Serve, desk: Settings) -> None:
    server = serve([FAULTS[name]] * 40)
    engine = engine_for(server, desk)
    with pytest.raises(ServiceError) as first:
        engine.translate([NAMED], "fr", "")
    calls = server.calls
    with pytest.raises(ServiceError) as second:
        engine.translate([OTHER], "en-GB", "")
    assert server.calls == calls
    assert first.value.problem.startswith(second.value.problem)
    assert "billed" not in second.value.problem  # that was told once


def test_a_sentence_that_deepl_refuses_does_not_stop_the_others(serve: Serve, desk: Settings) -> None:
    server = serve([Fault(400, b'{"message": "Tag handling parsing failed, please check input."}')])
    engine = engine_for(server, desk)
    with pytest.raises(ServiceError, match="parsing failed"):
        engine.translate([NAMED], "fr", "")
    assert engine.translate([OTHER], "fr", "") == [f"[FR] {OTHER}"]
