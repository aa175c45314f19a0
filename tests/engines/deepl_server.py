"""A server that speaks DeepL's v2 protocol on this machine, as strictly as the real one, and misbehaves when told to.

In a test, in a thread of its own:

    with DeeplServer(faults=[FAULTS["429"], None]) as server:
        ...  # server.url, server.key; afterwards server.requests, server.billed

In a process of its own; the first line of its output is the address:

    python deepl_server.py --key KEY --quota 5000 --fault 429 --fault ok
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

MOST_TEXTS = 50
MOST_BYTES = 128 * 1024
_LANGUAGES = "AR BG CS DA DE EL EN ES ET FI FR HU ID IT JA KO LT LV NB NL PL PT RO RU SK SL SV TR UK ZH"
SOURCES = _LANGUAGES.split()
TARGETS = [*(code for code in SOURCES if code not in ("EN", "PT")), "EN-GB", "EN-US", "ES-419", "PT-BR", "PT-PT"]
TARGETS += ["ZH-HANS", "ZH-HANT"]
FORMAL = {"DE", "ES", "ES-419", "FR", "IT", "JA", "NL", "PL", "PT-BR", "PT-PT", "RU"}
# key of the body -> the values it may have (a type, or a list of values)
PARAMETERS: dict[str, type | list[Any]] = {
    "text": list,
    "source_lang": SOURCES,
    "target_lang": TARGETS,
    "context": str,
    "show_billed_characters": bool,
    "split_sentences": ["0", "1", "nonewlines"],
    "preserve_formatting": bool,
    "formality": ["default", "more", "less", "prefer_more", "prefer_less"],
    "model_type": ["quality_optimized", "prefer_quality_optimized", "latency_optimized"],
    "glossary_id": str,
    "tag_handling": ["xml", "html"],
    "tag_handling_version": ["v1", "v2"],
    "outline_detection": bool,
    "ignore_tags": list,
    "splitting_tags": list,
    "non_splitting_tags": list,
}


@dataclass(frozen=True)
class Fault:
    """One way to misbehave. With a status the request is refused, and not billed; all else happens to a good answer."""

    status: int = 0
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    change: Callable[[dict[str, Any]], object] | None = None  # the answer -> what is sent in its place
    damage: Callable[[bytes], bytes] | None = None  # the same, on its bytes
    hang: float = 0.0  # seconds before the answer
    drip: float = 0.0  # seconds before each piece of it
    cut: int | None = None  # bytes of the body before the connection breaks; -1: before the status line


def _each(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], object]:
    return lambda answer: {"translations": [change(item) for item in answer["translations"]]}


def _text(value: object) -> Callable[[dict[str, Any]], object]:
    return _each(lambda item: {**item, "text": value})


HTML = (("Content-Type", "text/html; charset=utf-8"),)
FAULTS = {
    "400": Fault(400, b'{"message": "Value for \'target_lang\' not supported."}'),
    "403": Fault(403, b'{"message": "Forbidden"}'),
    "404": Fault(404),
    "413": Fault(413),
    "429": Fault(429, b'{"message": "Too many requests"}'),
    "429-after-7": Fault(429, headers=(("Retry-After", "7"),)),
    "429-after-an-hour": Fault(429, headers=(("Retry-After", "3600"),)),
    "456": Fault(456, b'{"message": "Quota Exceeded"}'),
    "500": Fault(500, b"<h1>Internal Server Error</h1>", HTML),
    "503": Fault(503, b'{"message": "Resource currently unavailable"}'),
    "503-after-7": Fault(503, headers=(("Retry-After", "7"),)),
    "redirect": Fault(307, headers=(("Location", "https://login.example.org/welcome?key=x"),)),
    "redirect-nowhere": Fault(302),
    "hang": Fault(hang=30),
    "slow": Fault(hang=0.2),
    "drip": Fault(drip=0.01),
    "cut-before": Fault(cut=-1),
    "cut-within": Fault(cut=20),
    "too-few": Fault(change=lambda answer: {"translations": answer["translations"][:-1]}),
    "too-many": Fault(change=lambda answer: {"translations": [*answer["translations"], *answer["translations"]]}),
    "no-translations": Fault(change=lambda answer: {"translations": []}),
    "null": Fault(change=lambda answer: None),
    "other-object": Fault(change=lambda answer: {"message": "ok"}),
    "list": Fault(change=lambda answer: answer["translations"]),
    "translations-null": Fault(change=lambda answer: {"translations": None}),
    "translations-number": Fault(change=lambda answer: {"translations": 7}),
    "item-null": Fault(change=_each(lambda item: None)),
    "item-text": Fault(change=_each(lambda item: item["text"])),
    "text-missing": Fault(change=_each(lambda item: {"billed_characters": item["billed_characters"]})),
    "text-null": Fault(change=_text(None)),
    "text-number": Fault(change=_text(1500)),
    "text-list": Fault(change=_text(["The", "text"])),
    "text-empty": Fault(change=_text("")),
    "text-blank": Fault(change=_text(" \u00a0\n")),
    "text-control": Fault(change=_text("The\x00 text")),
    "text-surrogate": Fault(change=_text("The \ud83d text")),
    "text-replaced": Fault(change=_text("Caf\ufffd for 1\ufffd500 people")),
    "unbilled": Fault(change=_each(lambda item: {"text": item["text"]})),
    "billed-null": Fault(change=_each(lambda item: {**item, "billed_characters": None})),
    "billed-words": Fault(change=_each(lambda item: {**item, "billed_characters": "three"})),
    "html": Fault(damage=lambda body: b"<!DOCTYPE html><title>Welcome to the hotel</title>", headers=HTML),
    "empty-body": Fault(damage=lambda body: b""),
    "half-json": Fault(damage=lambda body: body[: len(body) // 2]),
    "not-utf-8": Fault(damage=lambda body: body.replace(b'"text": "', b'"text": "\xe4', 1)),
    "deep-json": Fault(damage=lambda body: b"[" * 100_000),
    "endless": Fault(damage=lambda body: b" " * (9 * 2**20)),
}


class _Http(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing to say of clients that hang up on a slow or endless answer."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class DeeplServer:
    """The server, its account and its memory of what was asked.

    translate: (text, target_lang) -> answer. requests: the bodies that were understood, in order.
    faults:    one for each request to come, None for none; after the last the server behaves.
    """

    def __init__(
        self,
        *,
        key: str = "11111111-2222-3333-4444-555555555555:fx",
        quota: int = 500_000,
        faults: Iterable[Fault | None] = (),
        translate: Callable[[str, str], str] = lambda text, target: f"[{target}] {text}",
    ) -> None:
        self.key, self.quota, self.translate = key, quota, translate
        self.faults = deque(faults)
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.calls = 0  # requests of any kind, good or bad
        self.busiest = self.running = 0  # requests to /translate at the same time
        self.billed = 0
        self.lock = threading.Lock()
        self.stopping = threading.Event()
        self._http = _Http(("127.0.0.1", 0), type("Handler", (_Handler,), {"account": self}))
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    @property
    def environment(self) -> dict[str, str]:
        return {"DEEPL_AUTH_KEY": self.key, "DEEPL_SERVER_URL": self.url}

    def __enter__(self) -> DeeplServer:
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stopping.set()
        self._http.shutdown()
        self._http.server_close()


class RefusedError(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(status, message)
        self.status, self.message = status, message


class _Handler(BaseHTTPRequestHandler):
    account: DeeplServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self._serve({"/v2/usage": self._usage, "/v2/languages": self._languages})

    def do_POST(self) -> None:
        self._serve({"/v2/translate": self._translate, "/v2/usage": self._usage, "/v2/languages": self._languages})

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing: the test says what it saw."""

    def _serve(self, paths: dict[str, Callable[[bytes], object]]) -> None:
        account = self.account
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        with account.lock:
            account.calls += 1
            account.headers.append(dict(self.headers))
            fault = (account.faults.popleft() if account.faults else None) or Fault()
            account.running += 1
            account.busiest = max(account.busiest, account.running)
        try:
            self._answer(paths, body, fault)
        finally:
            with account.lock:
                account.running -= 1

    def _answer(self, paths: dict[str, Callable[[bytes], object]], body: bytes, fault: Fault) -> None:
        if fault.status:
            return self._send(fault.status, fault.body, fault)
        try:
            self._check_key()
            path = urlsplit(self.path).path
            if path not in paths:
                raise RefusedError(404, "Not found")
            with self.account.lock:
                answer = paths[path](body)
        except RefusedError as refused:
            return self._send(refused.status, json.dumps({"message": refused.message}).encode(), Fault())
        answer = fault.change(answer) if fault.change else answer
        # Lone surrogates travel as escapes, all else as UTF-8, as DeepL does it.
        text = json.dumps(answer, ensure_ascii=False)
        payload = (text if text.isascii() or _is_sound(text) else json.dumps(answer)).encode()
        payload = fault.damage(payload) if fault.damage else payload
        self.account.stopping.wait(fault.hang)
        return self._send(200, payload, fault)

    def _send(self, status: int, payload: bytes, fault: Fault) -> None:
        if fault.cut == -1:
            self.close_connection = True
            return
        self.send_response(status)
        headers = {"Content-Type": "application/json", "Content-Length": str(len(payload)), **dict(fault.headers)}
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if fault.cut is not None:
            self.wfile.write(payload[: fault.cut])
            self.close_connection = True
            return
        size = 16 if fault.drip else len(payload) or 1
        for start in range(0, len(payload), size):
            self.wfile.write(payload[start : start + size])
            self.account.stopping.wait(fault.drip)

    def _check_key(self) -> None:
        if self.headers.get("Authorization") != f"DeepL-Auth-Key {self.account.key}":
            raise RefusedError(403, "Forbidden")

    def _usage(self, body: bytes) -> object:
        return {"character_count": self.account.billed, "character_limit": self.account.quota}

    def _languages(self, body: bytes) -> object:
        if b"type=target" not in body and "type=target" not in self.path:
            return [{"language": code, "name": code} for code in SOURCES]
        return [{"language": code, "name": code, "supports_formality": code in FORMAL} for code in TARGETS]

    def _translate(self, body: bytes) -> object:
        if len(body) > MOST_BYTES:
            raise RefusedError(413, "Request Entity Too Large")
        request = self._understood(body)
        characters = sum(map(len, request["text"]))
        if self.account.billed + characters > self.account.quota:
            raise RefusedError(456, "Quota Exceeded")
        self.account.requests.append(request)
        self.account.billed += characters
        return {"translations": [self._translation(text, request) for text in request["text"]]}

    def _translation(self, text: str, request: dict[str, Any]) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "detected_source_language": request.get("source_lang", "DE"),
            "text": self.account.translate(text, request["target_lang"]),
        }
        if request.get("show_billed_characters"):
            answer["billed_characters"] = len(text)
        if "model_type" in request:
            answer["model_type_used"] = "quality_optimized"
        return answer

    def _understood(self, body: bytes) -> dict[str, Any]:
        """The body of a request, or a refusal."""
        if self.headers.get_content_type() != "application/json":
            raise RefusedError(400, "Content-Type is not application/json")
        try:
            request = json.loads(body.decode("utf-8"))
        except ValueError as error:
            raise RefusedError(400, "Bad request. Reason: the body is no JSON") from error
        if not isinstance(request, dict):
            raise RefusedError(400, "Bad request. Reason: the body is no object")
        for name, value in request.items():
            allowed = PARAMETERS.get(name)
            if allowed is None or not (value in allowed if isinstance(allowed, list) else type(value) is allowed):
                raise RefusedError(400, f"Value for '{name}' not supported.")
        for name in ("text", "target_lang"):
            if not request.get(name):
                raise RefusedError(400, f"Parameter '{name}' not specified.")
        if len(request["text"]) > MOST_TEXTS or not all(isinstance(text, str) for text in request["text"]):
            raise RefusedError(400, "Value for 'text' not supported.")
        if request.get("formality") in ("more", "less") and request["target_lang"] not in FORMAL:
            raise RefusedError(400, "'formality' is not supported for given 'target_lang'.")
        return request


def _is_sound(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def main() -> None:
    parser = argparse.ArgumentParser(description="A DeepL server on this machine, for tests.")
    parser.add_argument("--key", default="11111111-2222-3333-4444-555555555555:fx")
    parser.add_argument("--quota", type=int, default=500_000)
    parser.add_argument("--fault", action="append", default=[], choices=["ok", *FAULTS], metavar="NAME")
    parser.add_argument("--slow", type=float, default=0.0, help="seconds before each answer")
    args = parser.parse_args()
    slow = Fault(hang=args.slow)
    faults = [FAULTS.get(name) for name in args.fault] or ([slow] * 10_000 if args.slow else [])
    with DeeplServer(key=args.key, quota=args.quota, faults=faults) as server:
        print(server.url, flush=True)
        while True:
            time.sleep(3600)


if __name__ == "__main__":
    main()
