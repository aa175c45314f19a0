"""A server that speaks DeepL's protocol on this machine, as strictly as the real one, and misbehaves when told to.

In a test, in a thread of its own:

    with DeeplServer(faults=[FAULTS["429"], None]) as server:
        ...  # server.url, server.key; afterwards server.requests, server.billed

In a process of its own, which tells at GET /state what it has seen:

    with DeeplProcess("--quota", "5000", "--fault", "429", "--fault", "ok") as server:
        ...  # server.environment; server.state()["billed"]
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen
from xml.etree import ElementTree
from xml.sax.saxutils import escape

MOST_TEXTS = 50
MOST_BYTES = 128 * 1024
LONGEST_CELL = 1024  # bytes of a glossary's name, term or rendering
_CONTROL = re.compile("[\x00-\x1f\x80-\x9f]")
_LANGUAGES = "AR BG CS DA DE EL EN ES ET FI FR HE HU ID IT JA KO LT LV NB NL PL PT RO RU SK SL SV TH TR UK VI ZH"
SOURCES = _LANGUAGES.split()
TARGETS = [*(code for code in SOURCES if code not in ("EN", "PT")), "EN-GB", "EN-US", "ES-419", "PT-BR", "PT-PT"]
TARGETS += ["ZH-HANS", "ZH-HANT"]
GLOSSARY_LANGUAGES = sorted({code.split("-")[0] for code in TARGETS} - {"TH"})
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
    echo: bool = False  # the German comes back
    hang: float = 0.0  # seconds before the answer
    drip: float = 0.0  # seconds before each piece of it
    cut: int | None = None  # bytes of the body before the connection breaks; -1: before the status line


def _each(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], object]:
    return lambda answer: {"translations": [change(item) for item in answer["translations"]]}


def _text(value: object) -> Callable[[dict[str, Any]], object]:
    return _each(lambda item: {**item, "text": value})


def _tags(change: Callable[[str], str]) -> Callable[[dict[str, Any]], object]:
    """A change to the words of answers that have tags in them; others stay good."""
    return _each(lambda item: {**item, "text": change(item["text"]) if "<x " in item["text"] else item["text"]})


_ELEMENT = re.compile(r"\s?<x id=\"\d+\">.*?</x>")


def _moved(text: str) -> str:
    """The first tag at the sentence's start, a gap where it was: what DeepL's first tag handling is known for."""
    element = _ELEMENT.search(text)
    rest = text.replace(element[0], "", 1).strip()
    return f"{element[0].strip()} {rest[:1].upper()}{rest[1:]}"


_ELEMENT_OR_DIGIT = re.compile(r"<[^>]*>|\d")


def _another(match: re.Match[str]) -> str:
    """Another digit, outside of tags."""
    return match[0] if match[0].startswith("<") else str((int(match[0]) + 1) % 10)


def _doubled(text: str) -> str:
    return _ELEMENT.sub(lambda match: match[0] + match[0], text, count=1)


HTML = (("Content-Type", "text/html; charset=utf-8"),)
FAULTS = {
    "400": Fault(400, b'{"message": "Value for \'target_lang\' not supported."}'),
    "400-tags": Fault(400, b'{"Message": "Tag handling parsing failed, please check input."}'),
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
    "one-text-null": Fault(
        change=lambda a: {"translations": [{**a["translations"][0], "text": None}, *a["translations"][1:]]}
    ),
    "untranslated": Fault(echo=True),
    "numbers-changed": Fault(
        change=_each(lambda item: {**item, "text": _ELEMENT_OR_DIGIT.sub(_another, item["text"])})
    ),
    "quotes-lost": Fault(change=_each(lambda item: {**item, "text": re.sub("[„“”«»‘’]", "", item["text"])})),
    "tags-moved": Fault(change=_tags(_moved)),
    "tags-dropped": Fault(change=_tags(lambda text: _ELEMENT.sub("", text))),
    "tags-doubled": Fault(change=_tags(_doubled)),
    "tags-filled": Fault(change=_tags(lambda text: text.replace('">', '">the ', 1))),
    "tags-emptied": Fault(change=_tags(lambda text: re.sub(">[^<]+</x>", "></x>", text, count=1))),
    "tags-glued": Fault(
        change=_tags(lambda text: re.sub(r"(\w) ?<x", r"\1<x", text + " also<x", count=1).removesuffix(" also<x"))
    ),
    "tags-torn": Fault(change=_tags(lambda text: text.replace("</x>", "", 1))),
    "tags-foreign": Fault(change=_tags(lambda text: text.replace('id="1"', 'id="7"', 1))),
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


def _echo(text: str, target: str) -> str:
    return f"[{target}] {text}"


class _Http(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing to say of clients that hang up on a slow or endless answer."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class DeeplServer:
    """The server, its account and its memory of what was asked.

    translate: (text, target_lang) -> answer, both without tags. requests: the bodies that were understood, in order.
    faults:    one for each request to come, None for none; after the last the server behaves. Requests about glossaries
               have faults of their own.
    usage: what the account says of itself beyond its own count and limit, as DeepL's paid API does.
    most_glossaries: None if this account has none at all. ahead: seconds of its clock before this machine's.
    """

    def __init__(
        self,
        *,
        key: str = "",
        quota: int = 500_000,
        faults: Iterable[Fault | None] = (),
        glossary_faults: Iterable[Fault | None] = (),
        most_glossaries: int | None = 1000,
        ahead: float = 0.0,
        usage: Mapping[str, object] | None = None,
        translate: Callable[[str, str], str] = _echo,
    ) -> None:
        self.key, self.quota, self.translate = key or f"{uuid.uuid4()}:fx", quota, translate
        self.faults, self.glossary_faults = deque(faults), deque(glossary_faults)
        self.glossaries: dict[str, dict[str, Any]] = {}
        self.most_glossaries = most_glossaries
        self.ahead, self.usage = ahead, dict(usage or {})
        self.glossary_calls: list[str] = []
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


class DeeplProcess:
    """The server in a process of its own: it outlives whoever is killed. args: see main."""

    def __init__(self, *args: str) -> None:
        self.args = args
        self.key = f"{uuid.uuid4()}:fx"

    def __enter__(self) -> DeeplProcess:
        command = [sys.executable, __file__, "--key", self.key, *self.args]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._process.kill()
        self._process.communicate()

    @property
    def environment(self) -> dict[str, str]:
        return {"DEEPL_AUTH_KEY": self.key, "DEEPL_SERVER_URL": self.url}

    def state(self) -> dict[str, Any]:
        """What the server has seen: billed, calls, busiest, and the texts of each request."""
        with urlopen(f"{self.url}/state", timeout=10) as answer:
            state: dict[str, Any] = json.load(answer)
        return state


class RefusedError(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(status, message)
        self.status, self.message = status, message


class _Handler(BaseHTTPRequestHandler):
    account: DeeplServer
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        if self.path == "/state":
            account = self.account
            texts = [[request["target_lang"], *request["text"]] for request in account.requests]
            state = {"billed": account.billed, "calls": account.calls, "busiest": account.busiest, "texts": texts}
            return self._send(200, json.dumps(state).encode(), Fault())
        if self._is_about_glossaries():
            return self._serve(self._glossaries)
        return self._serve(self._named({"/v2/usage": self._usage, "/v2/languages": self._languages}))

    def do_POST(self) -> None:
        if self._is_about_glossaries():
            return self._serve(self._glossaries)
        paths = {"/v2/translate": self._translate, "/v2/usage": self._usage, "/v2/languages": self._languages}
        return self._serve(self._named(paths))

    def do_DELETE(self) -> None:
        self._serve(self._glossaries)

    def _is_about_glossaries(self) -> bool:
        return self.path.startswith(("/v3/glossaries", "/v2/glossary-language-pairs"))

    def _named(self, paths: dict[str, Callable[[bytes], object]]) -> Callable[[bytes], object]:
        def answer(body: bytes) -> object:
            path = urlsplit(self.path).path
            if path not in paths:
                raise RefusedError(404, "Not found")
            return paths[path](body)

        return answer

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing: the test says what it saw."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        return super().date_time_string((timestamp or time.time()) + self.account.ahead)

    def _serve(self, answer: Callable[[bytes], object]) -> None:
        account = self.account
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        with account.lock:
            about = self._is_about_glossaries()
            if about:
                account.glossary_calls.append(f"{self.command} {urlsplit(self.path).path}")
            else:
                account.calls += 1
                account.headers.append(dict(self.headers))
            faults = account.glossary_faults if about else account.faults
            fault = (faults.popleft() if faults else None) or Fault()
            account.running += 1
            account.busiest = max(account.busiest, account.running)
        try:
            self._answer(answer, body, fault)
        finally:
            with account.lock:
                account.running -= 1

    def _answer(self, respond: Callable[[bytes], object], body: bytes, fault: Fault) -> None:
        if fault.status:
            return self._send(fault.status, fault.body, fault)
        try:
            self._check_key()
            with self.account.lock:
                answer = respond(body)
        except RefusedError as refused:
            return self._send(refused.status, json.dumps({"message": refused.message}).encode(), Fault())
        if answer is None:
            return self._send(204, b"", fault)
        if fault.echo:
            for item, text in zip(answer["translations"], json.loads(body)["text"], strict=True):
                item["text"] = text
        answer = fault.change(answer) if fault.change else answer
        # Lone surrogates travel as escapes, all else as UTF-8, as DeepL does it.
        text = json.dumps(answer, ensure_ascii=False)
        payload = (text if text.isascii() or _is_sound(text) else json.dumps(answer)).encode()
        payload = fault.damage(payload) if fault.damage else payload
        self.account.stopping.wait(fault.hang)
        made = self.command == "POST" and self._is_about_glossaries()
        return self._send(201 if made else 200, payload, fault)

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
        if not self.headers.get("User-Agent"):
            raise RefusedError(400, "User-Agent header missing.")

    def _glossaries(self, body: bytes) -> object:
        """The v3 protocol of multilingual glossaries, as far as a newsroom needs it."""
        account, path = self.account, urlsplit(self.path).path
        if account.most_glossaries is None:
            raise RefusedError(403, "Glossaries are not part of this plan")
        if path == "/v2/glossary-language-pairs":
            pairs = [(a, b) for a in GLOSSARY_LANGUAGES for b in GLOSSARY_LANGUAGES if a != b]
            return {"supported_languages": [{"source_lang": a.lower(), "target_lang": b.lower()} for a, b in pairs]}
        if path == "/v3/glossaries" and self.command == "GET":
            return {"glossaries": [_info(glossary) for glossary in account.glossaries.values()]}
        if path == "/v3/glossaries":
            if len(account.glossaries) >= account.most_glossaries:
                raise RefusedError(456, "Too many glossaries")
            glossary = _glossary(json.loads(body))
            account.glossaries[glossary["glossary_id"]] = glossary
            return _info(glossary)
        id_ = path.removeprefix("/v3/glossaries/")
        if id_ not in account.glossaries:
            raise RefusedError(404, "Glossary not found")
        if self.command == "DELETE":
            del account.glossaries[id_]
            return None
        return _info(account.glossaries[id_])

    def _usage(self, body: bytes) -> object:
        return {"character_count": self.account.billed, "character_limit": self.account.quota, **self.account.usage}

    def _languages(self, body: bytes) -> object:
        if b"type=target" not in body and "type=target" not in self.path:
            return [{"language": code, "name": code} for code in SOURCES]
        return [{"language": code, "name": code, "supports_formality": code in FORMAL} for code in TARGETS]

    def _translate(self, body: bytes) -> object:
        if len(body) > MOST_BYTES:
            raise RefusedError(413, "Request Entity Too Large")
        request = self._understood(body)
        texts = [_plain(text) if request.get("tag_handling") else text for text in request["text"]]
        characters = sum(map(len, texts))
        if self.account.billed + characters > self.account.quota:
            raise RefusedError(456, "Quota Exceeded")
        self.account.requests.append(request)
        self.account.billed += characters
        pairs = zip(texts, request["text"], strict=True)
        return {"translations": [self._translation(text, sent, request) for text, sent in pairs]}

    def _translation(self, text: str, sent: str, request: dict[str, Any]) -> dict[str, Any]:
        words = self.account.translate(text, request["target_lang"])
        answer: dict[str, Any] = {
            "detected_source_language": request.get("source_lang", "DE"),
            "text": _tagged(words, sent) if request.get("tag_handling") else words,
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
        if "ignore_tags" in request and "tag_handling" not in request:
            raise RefusedError(400, "Value for 'ignore_tags' not supported.")
        if "glossary_id" in request:
            self._check_glossary(request)
        return request

    def _check_glossary(self, request: dict[str, Any]) -> None:
        glossary = self.account.glossaries.get(request["glossary_id"])
        pair = request.get("source_lang"), request["target_lang"].split("-")[0]
        if glossary is None:
            raise RefusedError(404, "Glossary not found")
        if "source_lang" not in request:
            raise RefusedError(400, "Use of a glossary requires the source_lang parameter to be specified")
        if pair not in glossary["dictionaries"]:
            raise RefusedError(400, "Source/target language pair does not match glossary")


def _element(text: str) -> ElementTree.Element:
    try:
        return ElementTree.fromstring(f"<text>{text}</text>")
    except ElementTree.ParseError as error:
        raise RefusedError(400, "Tag handling parsing failed, please check input.") from error


def _plain(text: str) -> str:
    """The text without its tags. Raises RefusedError for what is no XML."""
    return "".join(_element(text).itertext())


def _tagged(words: str, sent: str) -> str:
    """The words with the ignored tags of `sent` around the same names; a name that is not there has lost its tag."""
    places: list[tuple[int, int, str]] = []
    for tag in _element(sent):
        name = "".join(tag.itertext())
        for match in re.finditer(re.escape(name), words):
            if all(match.end() <= start or match.start() >= end for start, end, _ in places):
                places.append((*match.span(), tag.get("id", "")))
                break
    parts, last = [], 0
    for start, end, id_ in sorted(places):
        parts += [escape(words[last:start]), f'<x id="{id_}">{escape(words[start:end])}</x>']
        last = end
    return "".join([*parts, escape(words[last:])])


def _is_cell(text: str) -> bool:
    """Whether a glossary may hold it: no control characters, nothing blank around it, not too long."""
    return text == text.strip() != "" and not _CONTROL.search(text) and len(text.encode()) <= LONGEST_CELL


def _glossary(request: Any) -> dict[str, Any]:
    """A new glossary from a request, or a refusal."""
    if not isinstance(request, dict) or set(request) != {"name", "dictionaries"} or not request["name"]:
        raise RefusedError(400, "Bad request. Reason: missing or unknown field")
    if len(request["name"].encode()) > LONGEST_CELL:
        raise RefusedError(400, "Bad request. Reason: the name is too long")
    dictionaries: dict[tuple[str, str], dict[str, str]] = {}
    for entry in request["dictionaries"]:
        pair = entry["source_lang"].upper(), entry["target_lang"].upper()
        if not set(pair) <= set(GLOSSARY_LANGUAGES) or pair in dictionaries or entry["entries_format"] != "tsv":
            raise RefusedError(400, "Unsupported glossary language pair")
        lines = [line.split("\t") for line in entry["entries"].split("\n")]
        terms = [line[0] for line in lines]
        fit = all(len(line) == 2 and all(map(_is_cell, line)) for line in lines)
        if not fit or len(set(terms)) != len(terms):
            raise RefusedError(400, "Invalid glossary entries provided")
        dictionaries[pair] = dict(lines)
    if not dictionaries:
        raise RefusedError(400, "Bad request. Reason: no dictionaries")
    now = datetime.now(UTC).isoformat().replace("+00:00", "Z")
    return {
        "glossary_id": str(uuid.uuid4()),
        "name": request["name"],
        "creation_time": now,
        "dictionaries": dictionaries,
    }


def _info(glossary: dict[str, Any]) -> dict[str, Any]:
    infos = [
        {"source_lang": source.lower(), "target_lang": target.lower(), "entry_count": len(terms)}
        for (source, target), terms in glossary["dictionaries"].items()
    ]
    return {**glossary, "dictionaries": infos}


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
    parser.add_argument("--no-glossaries", action="store_true")
    parser.add_argument("--desk", action="store_true", help="knows the sentences of desk.py")
    args = parser.parse_args()
    slow = Fault(hang=args.slow)
    faults = [FAULTS.get(name) for name in args.fault] or ([slow] * 10_000 if args.slow else [])
    most = None if args.no_glossaries else 1000
    translate = _echo
    if args.desk:
        from desk import english as translate
    with DeeplServer(
        key=args.key, quota=args.quota, faults=faults, most_glossaries=most, translate=translate
    ) as server:
        print(server.url, flush=True)
        while True:
            time.sleep(3600)


if __name__ == "__main__":
    main()
