"""The DeepL engine against a server on this machine that speaks its protocol. Nothing of ours is patched."""

from __future__ import annotations

import logging
import os
import pickle
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from deepl_server import FAULTS, MOST_BYTES, DeeplServer, Fault
from hypothesis import given
from hypothesis import strategies as st

from pressflow.config import Settings
from pressflow.engines import Answer
from pressflow.engines._answer import clean_answer
from pressflow.engines._deepl_wire import Patience, pause_asked_for
from pressflow.engines.deepl import MOST_BYTES as OUR_BYTES
from pressflow.engines.deepl import MOST_TEXTS, DeeplEngine, batches_of, connect, target_code
from pressflow.errors import ConfigError, PressflowError, ServiceError

Serve = Callable[..., DeeplServer]

TEXTS = (
    "Das Cluster vertritt über 600 Unternehmen.",
    "Die Auszeichnung gilt bis zum 2. September 2021 – „ein Ansporn“, so die Geschäftsführerin.",
    "3,5 Mio. Euro, 31 Qualitätsindikatoren und 1’500 Gäste 🎉",
)
KEY = "deadbeef-1234-5678-9abc-def012345678:fx"


class Clock:
    """Sleeps in no time and remembers for how long."""

    def __init__(self) -> None:
        self.pauses: list[float] = []

    def __call__(self, seconds: float) -> None:
        self.pauses.append(seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def engine_for(server: DeeplServer, settings: Settings, clock: Clock, **patience: float) -> DeeplEngine:
    return connect(settings, server.environment, Patience(sleep=clock, **patience))  # type: ignore[arg-type]


# --- what is sent ---------------------------------------------------------------------------------------


def test_one_answer_for_each_text_in_order(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    engine = engine_for(server, settings, clock)
    assert engine.translate(TEXTS, "en-GB", "") == [f"[EN-GB] {text}" for text in TEXTS]
    assert engine.translate(TEXTS[:1], "fr", "") == [f"[FR] {TEXTS[0]}"]
    assert engine.billed == server.billed == sum(map(len, TEXTS)) + len(TEXTS[0])
    assert engine.lost == 0
    assert clock.pauses == []


def test_a_request_says_what_deepl_needs_to_know(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    engine_for(server, settings, clock).translate(TEXTS[:1], "en-GB", "Das GOLD Label wird in Hamburg verliehen.")
    assert server.requests == [
        {
            "text": [TEXTS[0]],
            "source_lang": "DE",
            "target_lang": "EN-GB",
            "context": "Das GOLD Label wird in Hamburg verliehen.",
            "formality": "prefer_more",
            "model_type": "prefer_quality_optimized",
            "split_sentences": "0",
            "preserve_formatting": True,
            "show_billed_characters": True,
        }
    ]


def test_nothing_of_this_machine_is_sent(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    engine_for(server, settings, clock).translate(TEXTS[:1], "fr", "")
    sent = server.headers[0]
    assert sent["User-Agent"].startswith("deepl-python/")
    assert "pressflow/" in sent["User-Agent"]
    assert "(" not in sent["User-Agent"]  # no operating system, no versions of it
    assert "context" not in server.requests[0]


def test_no_texts_no_request(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    assert engine_for(server, settings, clock).translate((), "fr", "") == []
    assert server.calls == 0


def test_equal_texts_are_sent_once(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    texts = (TEXTS[0], TEXTS[1], TEXTS[0], TEXTS[0])
    assert engine_for(server, settings, clock).translate(texts, "fr", "") == [f"[FR] {text}" for text in texts]
    assert server.requests[0]["text"] == [TEXTS[0], TEXTS[1]]


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en-GB", "EN-GB"),
        ("en-US", "EN-US"),
        ("en", "EN-GB"),
        ("pt-PT", "PT-PT"),
        ("pt-BR", "PT-BR"),
        ("fr", "FR"),
        ("fr-FR", "FR"),
        ("it-CH", "IT"),
        ("zh-Hant", "ZH-HANT"),
        ("nl", "NL"),
    ],
)
def test_each_locale_has_its_code(tag: str, code: str) -> None:
    assert target_code(tag) == code


def test_a_variant_that_deepl_lacks_is_refused_before_anything_is_sent(settings: Settings) -> None:
    with pytest.raises(ConfigError, match="does not write en-IE") as caught:
        connect(replace(settings, locales=("de", "en-IE")), {"DEEPL_AUTH_KEY": KEY})
    assert "EN-GB, EN-US" in caught.value.fix


# --- limits ---------------------------------------------------------------------------------------------


def test_at_most_forty_texts_a_request(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    texts = tuple(f"Platz {n} von 101." for n in range(1, 102))
    assert engine_for(server, settings, clock).translate(texts, "fr", "") == [f"[FR] {text}" for text in texts]
    assert [len(request["text"]) for request in server.requests] == [40, 40, 21]


def test_what_counts_is_the_escaped_size(serve: Serve, settings: Settings, clock: Clock) -> None:
    """An emoji is four bytes in UTF-8 and twelve on the wire: 39 such sentences would not fit into one request."""
    server = serve()
    texts = tuple(f"{n} {'🎉' * 500}" for n in range(39))
    assert engine_for(server, settings, clock).translate(texts, "fr", "ü" * 50_000) == [f"[FR] {t}" for t in texts]
    assert len(server.requests) > 1
    assert all(int(h["Content-Length"]) < MOST_BYTES / 1.5 for h in server.headers)


def test_a_sentence_too_long_for_deepl_is_not_sent(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    with pytest.raises(ServiceError, match="sentence of 120000 characters is too long"):
        engine_for(server, settings, clock).translate(("x" * 120_000,), "fr", "")
    assert server.calls == 0


def test_a_long_sentence_travels_alone(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    texts = ("a", "x" * 80_000, "b")
    engine_for(server, settings, clock).translate(texts, "fr", "")
    assert [len(request["text"]) for request in server.requests] == [1, 1, 1]


@pytest.mark.parametrize("text", ["", "  ", "zwei\nZeilen", "zwei\u2028Zeilen"])
def test_an_engine_takes_one_line_of_text(text: str, serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    with pytest.raises(ValueError, match="one line"):
        engine_for(server, settings, clock).translate((text,), "fr", "")
    assert server.calls == 0


@given(st.lists(st.text('aä🎉 \\"', min_size=1).filter(str.strip), max_size=120))
def test_batches_lose_nothing_and_keep_the_limits(texts: list[str]) -> None:
    batches = list(batches_of(texts))
    assert [text for batch in batches for text in batch] == texts
    assert all(0 < len(batch) <= MOST_TEXTS for batch in batches)


@given(st.lists(st.integers(1, 9_000), max_size=60))
def test_no_batch_is_larger_than_agreed(lengths: list[int]) -> None:
    batches = list(batches_of(["ö" * length for length in lengths]))
    assert all(sum(6 * len(text) + 4 for text in batch) <= OUR_BYTES for batch in batches)


# --- faults ---------------------------------------------------------------------------------------------

# fault -> (words of the problem, words of the fix); none of these is asked again
AT_ONCE = {
    "400-tags": ("refuses the request (HTTP 400: Tag handling parsing failed, please check input.)", "language"),
    "400": ("refuses the request (HTTP 400: Value for 'target_lang' not supported.)", "target language"),
    "403": ("refuses the key", "DEEPL_AUTH_KEY"),
    "404": ("no DeepL at this address", "DEEPL_SERVER_URL"),
    "413": ("too large", "shorten"),
    "456": ("quota of this DeepL account is used up", "raise the limit"),
    "redirect": ("redirect to login.example.org (HTTP 307)", "DEEPL_SERVER_URL"),
    "redirect-nowhere": ("redirect to another page (HTTP 302)", "proxy"),
    "too-few": ("answered 3 texts with 2", "bilingual"),
    "too-many": ("answered 3 texts with 6", "bilingual"),
    "no-translations": ("answered 3 texts with 0", "bilingual"),
    "null": ("answered 3 texts with 0", "bilingual"),
    "other-object": ("answered 3 texts with 0", "bilingual"),
    "list": ("answered 3 texts with 0", "bilingual"),
    "translations-null": ("not of the agreed form", "later"),
    "translations-number": ("not of the agreed form", "later"),
    "item-null": ("not of the agreed form", "later"),
    "item-text": ("not of the agreed form", "later"),
    "text-missing": ("with nothing", "by hand"),
    "text-null": ("NoneType instead of a text", "later"),
    "text-number": ("int instead of a text", "later"),
    "text-list": ("list instead of a text", "later"),
    "text-empty": ("with nothing", "by hand"),
    "text-blank": ("with nothing", "by hand"),
    "text-control": ("damaged characters", "by hand"),
    "text-surrogate": ("damaged characters", "by hand"),
    "text-replaced": ("damaged characters", "by hand"),
    "html": ("came a web page", "DEEPL_SERVER_URL"),
    "empty-body": ("not whole, valid JSON", "DEEPL_SERVER_URL"),
    "half-json": ("not whole, valid JSON", "DEEPL_SERVER_URL"),
    "not-utf-8": ("not whole, valid JSON in UTF-8", "DEEPL_SERVER_URL"),
    "deep-json": ("not whole, valid JSON", "DEEPL_SERVER_URL"),
    "endless": ("does not end", "DEEPL_SERVER_URL"),
}
# fault -> (retries, words of the problem), where the request is repeated with growing pauses
REPEATED = {
    "429": (6, "asked too much at the moment (HTTP 429)"),
    "500": (6, "internal fault (HTTP 500)"),
    "503": (6, "out of service at the moment (HTTP 503)"),
    "cut-before": (1, "broke off"),
    "cut-within": (1, "broke off"),
    "hang": (1, "did not answer in 0.5 seconds"),
}
SHORT = {"hang": {"read": 0.5}}  # all else may take its time, on a busy machine too
WHOLE = {"slow", "unbilled", "billed-null", "billed-words"}
WORDS = {"one-text-null", "untranslated", "numbers-changed", "quotes-lost"}  # test_fault_table.py; tags: test_damage.py
WAITING = {"429-after-7", "429-after-an-hour", "503-after-7", "drip"}


def test_every_fault_that_the_server_knows_has_its_test() -> None:
    tags = {name for name in FAULTS if name.startswith("tags-")}
    assert set(FAULTS) == {*AT_ONCE, *REPEATED, *WHOLE, *WAITING, *WORDS, *tags}


@pytest.mark.parametrize("name", AT_ONCE)
def test_this_fault_ends_the_run_at_once(name: str, serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve([FAULTS[name]])
    engine = engine_for(server, settings, clock)
    with pytest.raises(ServiceError) as caught:
        engine.translate(TEXTS, "fr", "")
    problem, fix = AT_ONCE[name]
    assert problem in caught.value.problem
    assert fix in caught.value.fix
    assert caught.value.exit_code == 4
    assert server.calls == 1
    assert clock.pauses == []
    # What the server billed was counted, as an answer or as a loss; what it refused was not.
    assert engine.billed + engine.lost == server.billed
    assert ("billed in vain" in caught.value.problem) == (server.billed > 0)


@pytest.mark.parametrize("name", REPEATED)
def test_this_fault_passes_when_asked_again(name: str, serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve([FAULTS[name]])
    engine = engine_for(server, settings, clock, **SHORT.get(name, {}))
    assert engine.translate(TEXTS, "fr", "") == [f"[FR] {text}" for text in TEXTS]
    assert clock.pauses == [1]
    assert engine.billed + engine.lost == server.billed


@pytest.mark.parametrize("name", REPEATED)
def test_this_fault_is_not_asked_again_for_ever(name: str, serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve([FAULTS[name]] * 20)
    engine = engine_for(server, settings, clock, **SHORT.get(name, {}))
    retries, problem = REPEATED[name]
    with pytest.raises(ServiceError) as caught:
        engine.translate(TEXTS, "fr", "")
    assert problem in caught.value.problem
    assert server.calls == 1 + retries
    assert clock.pauses == [2.0**n for n in range(retries)]
    assert engine.lost == server.billed
    if server.billed:
        assert f"up to {server.billed} characters may have been billed in vain" in caught.value.problem


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_this_is_no_fault_for_the_reader(name: str, serve: Serve, settings: Settings, clock: Clock) -> None:
    """Without billed_characters the library crashes on words that are there and paid for."""
    server = serve([FAULTS[name]])
    engine = engine_for(server, settings, clock)
    assert engine.translate(TEXTS, "fr", "") == [f"[FR] {text}" for text in TEXTS]
    assert engine.billed == server.billed
    assert server.calls == 1


def test_an_answer_that_drips_for_ever_ends(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve([FAULTS["drip"]])
    texts = tuple(f"{n} Mitglieder zählt das Netzwerk heute." for n in range(30))
    with pytest.raises(ServiceError, match="does not end"):
        engine_for(server, settings, clock, whole=0.3).translate(texts, "fr", "")


@pytest.mark.parametrize("name", ["429-after-7", "503-after-7"])
def test_retry_after_is_obeyed(name: str, serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve([FAULTS[name], FAULTS[name]])
    assert len(engine_for(server, settings, clock).translate(TEXTS, "fr", "")) == 3
    assert clock.pauses == [7, 7]


def test_nobody_waits_an_hour(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve([FAULTS["429-after-an-hour"]])
    with pytest.raises(ServiceError) as caught:
        engine_for(server, settings, clock).translate(TEXTS, "fr", "")
    assert caught.value.fix == "wait 60 min before the next run, as DeepL asks"
    assert clock.pauses == []


def test_the_pauses_together_have_an_end(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve([FAULTS["503-after-7"]] * 9)
    with pytest.raises(ServiceError) as caught:
        engine_for(server, settings, clock, wait=20).translate(TEXTS, "fr", "")
    assert caught.value.fix == "wait 1 min before the next run, as DeepL asks"
    assert clock.pauses == [7, 7]


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7),
        ("0", 0),
        (" 12 ", 12),
        ("Wed, 21 Oct 2026 07:28:30 GMT", 30),
        ("Wed, 21 Oct 2026 07:00:00 GMT", 0),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1e9", None),
        ("Wed, 99 Oct 2026 07:28:30 GMT", None),
    ],
)
def test_retry_after_is_a_number_or_a_date(header: str, seconds: float | None) -> None:
    assert pause_asked_for(header, datetime(2026, 10, 21, 7, 28, tzinfo=UTC)) == seconds


def test_the_quota_ends_midway_and_what_arrived_is_kept(serve: Serve, settings: Settings, clock: Clock) -> None:
    texts = tuple(f"Platz {n} von 101." for n in range(1, 102))
    server = serve(quota=sum(map(len, texts[:80])))
    engine = engine_for(server, settings, clock)
    kept: list[tuple[Answer, ...]] = []
    with pytest.raises(ServiceError, match="quota"):
        kept.extend(engine.stream(texts, "fr", ""))
    assert [answer.words for group in kept for answer in group] == [f"[FR] {text}" for text in texts[:80]]
    assert server.calls == 3
    assert engine.billed == server.billed
    assert engine.lost == 0


def test_the_next_request_waits_until_its_answer_is_wanted(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    answers = engine_for(server, settings, clock).stream([f"Platz {n}." for n in range(90)], "fr", "")
    assert server.calls == 0
    assert len(next(answers)) == 40
    assert server.calls == 1
    assert len(next(answers)) == 40
    assert server.calls == 2


def test_a_wrong_key(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    engine = connect(settings, {**server.environment, "DEEPL_AUTH_KEY": KEY}, Patience(sleep=clock))
    with pytest.raises(ServiceError, match="refuses the key"):
        engine.translate(TEXTS, "fr", "")
    assert server.billed == 0


def test_a_language_that_deepl_lacks(serve: Serve, settings: Settings, clock: Clock) -> None:
    with pytest.raises(ServiceError, match=r"HTTP 400: Value for 'target_lang' not supported"):
        engine_for(serve(), settings, clock).translate(TEXTS, "rm", "")


def test_nobody_listens(settings: Settings, clock: Clock) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {"DEEPL_AUTH_KEY": KEY, "DEEPL_SERVER_URL": f"http://127.0.0.1:{port}"}
    engine = connect(settings, environment, Patience(sleep=clock))
    with pytest.raises(ServiceError, match="cannot be reached") as caught:
        engine.translate(TEXTS, "fr", "")
    assert "billed" not in caught.value.problem  # nothing was sent
    assert clock.pauses == [1, 2]
    assert engine.lost == 0


def test_a_server_without_a_certificate(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve()
    environment = {**server.environment, "DEEPL_SERVER_URL": server.url.replace("http:", "https:")}
    with pytest.raises(ServiceError, match="certificate is not trusted"):
        connect(settings, environment, Patience(sleep=clock)).translate(TEXTS, "fr", "")
    assert clock.pauses == []


def test_a_proxy_that_is_not_there(settings: Settings, clock: Clock) -> None:
    environment = {"DEEPL_AUTH_KEY": KEY, "HTTPS_PROXY": "http://127.0.0.1:9"}
    with pytest.raises(ServiceError, match="proxy does not let the request through") as caught:
        connect(settings, environment, Patience(sleep=clock)).translate(TEXTS, "fr", "")
    assert "HTTPS_PROXY" in caught.value.fix


def test_a_redirect_carries_no_text_to_another_server(serve: Serve, settings: Settings, clock: Clock) -> None:
    other = serve()
    server = serve([Fault(307, headers=(("Location", other.url + "/v2/translate"),))])
    with pytest.raises(ServiceError, match=r"redirect to 127\.0\.0\.1"):
        engine_for(server, settings, clock).translate(TEXTS, "fr", "")
    assert other.calls == 0


def test_the_process_environment_is_not_read(
    serve: Serve, settings: Settings, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "DEEPL_AUTH_KEY", "DEEPL_SERVER_URL"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert len(engine_for(serve(), settings, clock).translate(TEXTS, "fr", "")) == 3


def test_one_request_at_a_time(serve: Serve, settings: Settings, clock: Clock) -> None:
    from concurrent.futures import ThreadPoolExecutor

    server = serve([Fault(hang=0.05)] * 6)
    engine = engine_for(server, settings, clock)
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda n: engine.translate([f"Platz {n}."], "fr", ""), range(6)))
    assert answers == [[f"[FR] Platz {n}."] for n in range(6)]
    assert server.busiest == 1
    assert engine.billed == server.billed


# --- account --------------------------------------------------------------------------------------------


def test_usage_is_what_the_account_says(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve(quota=2000)
    engine = engine_for(server, settings, clock)
    engine.translate(TEXTS, "fr", "")
    assert engine.usage() == (server.billed, 2000)


@pytest.mark.parametrize(
    ("usage", "expected"),
    [
        ({"character_limit": 10**12}, (0, None)),  # no limit is set
        ({"api_key_character_count": 900, "api_key_character_limit": 1000}, (900, 1000)),  # the key's end comes first
        ({"api_key_character_count": 10, "api_key_character_limit": 900_000}, (0, 2000)),  # the account's does
        ({"api_key_character_count": 900, "api_key_character_limit": 0}, (0, 2000)),  # the key has no limit of its own
        ({"api_key_character_count": None, "api_key_character_limit": "much"}, (0, 2000)),
        ({"character_limit": 10**12, "api_key_character_count": 5, "api_key_character_limit": 50}, (5, 50)),
        ({"character_limit": 0}, (0, 0)),
    ],
)
def test_of_two_limits_the_nearer_one_counts(
    usage: dict[str, object], expected: tuple[int, int | None], serve: Serve, settings: Settings, clock: Clock
) -> None:
    assert engine_for(serve(quota=2000, usage=usage), settings, clock).usage() == expected


@pytest.mark.parametrize("name", ["null", "list-of-nothing", "html", "403", "half-json"])
def test_usage_that_cannot_be_read(name: str, serve: Serve, settings: Settings, clock: Clock) -> None:
    fault = Fault(change=lambda answer: []) if name == "list-of-nothing" else FAULTS[name]
    with pytest.raises(ServiceError):
        engine_for(serve([fault]), settings, clock).usage()


def test_targets_are_what_deepl_offers(serve: Serve, settings: Settings, clock: Clock) -> None:
    targets = engine_for(serve(), settings, clock).targets()
    assert {"EN-GB", "FR", "PT-PT"} <= set(targets)
    assert "EN" not in targets
    with pytest.raises(ServiceError, match="list of languages"):
        engine_for(serve([Fault(change=lambda answer: ["FR"])]), settings, clock).targets()


def test_the_library_itself_would_wait_a_minute(settings: Settings) -> None:
    """Ten silent seconds, and it would ask (and pay) again, should anything go past our own HTTP client."""
    import deepl

    connect(settings, {"DEEPL_AUTH_KEY": KEY})
    assert deepl.http_client.min_connection_timeout == 60
    assert logging.getLogger("deepl").getEffectiveLevel() == logging.WARNING


# --- secrets --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*AT_ONCE, *REPEATED])
def test_no_key_and_no_text_in_any_message(
    name: str, serve: Serve, settings: Settings, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve([FAULTS[name]] * 20)
    with pytest.raises(PressflowError) as caught:
        engine_for(server, settings, clock, read=0.1).translate(TEXTS, "fr", "Unveröffentlichter Kontext")
    error: BaseException | None = caught.value
    said = caplog.text
    while error is not None:
        said += repr(error) + str(error)
        error = error.__cause__ or error.__context__
    assert server.key not in said
    assert "Unveröffentlichter" not in said
    assert not any(text[:20] in said for text in TEXTS)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_good_run_logs_no_text_either(
    serve: Serve, settings: Settings, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve()
    engine = engine_for(server, settings, clock)
    engine.translate(TEXTS, "fr", "")
    assert "3 texts into FR" in caplog.text
    assert server.key not in caplog.text + repr(engine) + repr(vars(engine))
    assert "Cluster" not in caplog.text


def test_a_server_that_echoes_the_key(serve: Serve, settings: Settings, clock: Clock) -> None:
    server = serve(key=KEY, faults=[Fault(400, f'{{"message": "bad key {KEY}"}}'.encode())])
    with pytest.raises(ServiceError) as caught:
        engine_for(server, settings, clock).translate(TEXTS, "fr", "")
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("key", ["", "   ", "schlüssel", "two words", "key\nX-Evil: 1", "key\u200b"])
def test_a_key_that_is_none(key: str, settings: Settings) -> None:
    with pytest.raises(ConfigError, match="DEEPL_AUTH_KEY") as caught:
        connect(settings, {"DEEPL_AUTH_KEY": key})
    assert caught.value.exit_code == 3
    assert not key.strip() or key not in str(caught.value)


def test_no_key_says_how_to_set_it(settings: Settings) -> None:
    with pytest.raises(ConfigError) as caught:
        connect(settings, {})
    assert "export DEEPL_AUTH_KEY=" in caught.value.fix
    assert 'engine = "none"' in caught.value.fix


def test_a_key_copied_with_its_line_break_works(serve: Serve, settings: Settings) -> None:
    server = serve()
    engine = connect(settings, {**server.environment, "DEEPL_AUTH_KEY": f" {server.key}\n"})
    assert engine.translate(TEXTS[:1], "fr", "") == [f"[FR] {TEXTS[0]}"]


# --- address --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tail", ["", "/", "/v2", "/v2/"])
def test_the_address_may_end_as_people_write_it(tail: str, serve: Serve, settings: Settings) -> None:
    server = serve()
    engine = connect(settings, {**server.environment, "DEEPL_SERVER_URL": server.url + tail})
    assert engine.usage() == (0, server.quota)


@pytest.mark.parametrize(
    "address",
    ["api.deepl.com", "ftp://api.deepl.com", "https://", "https://me:secret@host", "https://h:port", "http://["],
)
def test_an_address_that_is_none(address: str, settings: Settings) -> None:
    with pytest.raises(ConfigError, match="DEEPL_SERVER_URL is no address") as caught:
        connect(settings, {"DEEPL_AUTH_KEY": KEY, "DEEPL_SERVER_URL": address})
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "address", ["http://api.deepl.com", "http://127.0.0.1.evil.example", "http://localhost.example"]
)
def test_the_key_is_never_sent_unprotected(address: str, settings: Settings) -> None:
    with pytest.raises(ConfigError, match="unprotected"):
        connect(settings, {"DEEPL_AUTH_KEY": KEY, "DEEPL_SERVER_URL": address})


@pytest.mark.parametrize(
    ("environment", "proxy"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "http://proxy:3128"}, "http://proxy:3128"),
        ({"https_proxy": "http://a:1", "HTTPS_PROXY": "http://b:2"}, "http://a:1"),
        ({"ALL_PROXY": "http://c:3"}, "http://c:3"),
        ({"HTTP_PROXY": "http://proxy:3128"}, None),
        ({"HTTPS_PROXY": "http://proxy:3128", "NO_PROXY": "intern.example, .deepl.com"}, None),
        ({"HTTPS_PROXY": "http://proxy:3128", "no_proxy": "*"}, None),
        ({"HTTPS_PROXY": "http://proxy:3128", "NO_PROXY": "pl.com"}, "http://proxy:3128"),
    ],
)
def test_the_proxy_comes_from_the_environment_that_was_passed_in(
    environment: dict[str, str], proxy: str | None, settings: Settings
) -> None:
    engine = connect(settings, {"DEEPL_AUTH_KEY": KEY, **environment})
    assert engine._wire._session.proxies.get("https") == proxy
    assert engine._client.server_url == "https://api-free.deepl.com"


# --- answers --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        (" Three people. ", "Three people."),
        ("Three\npeople.", "Three people."),
        ("Three \r\n  people.", "Three people."),
        ("1\u202f500 personnes\u00a0!", "1\u202f500 personnes\u00a0!"),
        ("Cafe\u0301", "Café"),
        ("a  b", "a  b"),
    ],
)
def test_layout_is_mended_and_words_are_not(answer: str, line: str) -> None:
    assert clean_answer(answer, "Text", "DeepL") == line


def test_a_replacement_character_of_the_source_is_no_damage() -> None:
    assert clean_answer("The sign \ufffd", "Das Zeichen \ufffd", "DeepL") == "The sign \ufffd"


@given(st.text())
def test_what_passes_is_a_segment(answer: str) -> None:
    try:
        line = clean_answer(answer, "Text", "DeepL")
    except ServiceError:
        return
    assert line
    assert line == line.strip()
    assert len(line.splitlines()) == 1
    assert line.encode("utf-8")


# --- a process of its own -------------------------------------------------------------------------------


def test_the_library_is_not_loaded_before_it_is_needed() -> None:
    code = (
        "import sys, pressflow.engines, pressflow.rooms; sys.exit('deepl' in sys.modules or 'requests' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], env=os.environ, check=False).returncode == 0


def test_the_server_runs_as_a_process(settings: Settings, clock: Clock) -> None:
    import deepl_server

    command = [sys.executable, deepl_server.__file__, "--key", KEY, "--fault", "429", "--fault", "ok"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            environment = {"DEEPL_AUTH_KEY": KEY, "DEEPL_SERVER_URL": process.stdout.readline().strip()}
            engine = connect(settings, environment, Patience(sleep=clock))
            assert engine.translate(TEXTS, "fr", "") == [f"[FR] {text}" for text in TEXTS]
        finally:
            process.kill()
    assert clock.pauses == [1]
