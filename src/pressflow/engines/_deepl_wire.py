"""The wire to DeepL: one request at a time, read whole or not at all, repeated only where that costs nothing twice.

The official library repeats a request after ten silent seconds (a slow answer is billed twice), follows redirects with
an unpublished text in hand, knows no Retry-After, and turns a broken body into an empty list. So this takes the place
of its HTTP client, below everything the library knows about the protocol.

One request is under way for each key at a time, over all processes of this machine: DeepL refuses more.
"""

from __future__ import annotations

import hashlib
import json
import logging
import math
import os
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests
from deepl.http_client import HttpClient
from urllib3.exceptions import MaxRetryError

from pressflow.errors import ServiceError
from pressflow.lock import hold

log = logging.getLogger(__name__)

_TURN = 5.0  # seconds: taking turns is nothing to tell, waiting is
LARGEST_BODY = 8 * 2**20  # no answer to 60 KB of text is larger; a runaway one must not fill the memory
_UNLIMITED = 10**12  # characters: what DeepL calls the limit of an account that has none


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for what, in seconds, and how often to ask again.

    read:  DeepL may think for long, and a repeated request is billed again.
    whole: for one whole answer, however slowly it drips.
    wait:  all pauses between repeated requests together.
    """

    connect: float = 10.0
    read: float = 60.0
    whole: float = 300.0
    wait: float = 300.0
    busy_retries: int = 6  # refused, not billed
    unreachable_retries: int = 2  # nothing was sent
    cut_retries: int = 1  # possibly billed
    sleep: Callable[[float], None] = time.sleep


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a request brought no answer, and whether to ask again."""

    problem: str
    fix: str
    retries: int = 0
    pause: float | None = None  # what the service asked for
    lost: bool = False  # it may have been billed
    status: int = 0  # of HTTP; 0 if no answer came that can be read
    lasting: bool = True  # the next request would fare no better


class DeeplError(ServiceError):
    """DeepL does not answer, or refuses.

    reason: the problem without what it may have cost. status: of HTTP, 0 if none came. lasting: the next request fares
    no better.
    """

    reason = ""
    status = 0
    lasting = True


def failure(trouble: Trouble, fix: str | None = None) -> DeeplError:
    """The error for `trouble`."""
    error = DeeplError(trouble.problem, trouble.fix if fix is None else fix)
    error.reason, error.status, error.lasting = trouble.problem, trouble.status, trouble.lasting
    return error


_ADDRESS = "check DEEPL_SERVER_URL and the proxy settings"
_LATER = "try again later; https://www.deeplstatus.com shows known faults"
# status -> (problem, fix)
_REFUSALS = {
    400: ("DeepL refuses the request", "check that DeepL offers the target language"),
    401: ("DeepL refuses the key", "check DEEPL_AUTH_KEY"),
    403: (
        "DeepL refuses the key",
        "check DEEPL_AUTH_KEY against the API keys in your DeepL account; a key of the free API ends in :fx",
    ),
    404: ("there is no DeepL at this address", _ADDRESS),
    407: ("the proxy asks for a password", "put it into HTTPS_PROXY, or ask whoever runs the proxy"),
    413: ("DeepL finds the request too large", "shorten the longest sentence of the release"),
    456: (
        "the character quota of this DeepL account is used up",
        "raise the limit in your DeepL account or wait for its next month; until then translate in the bilingual files",
    ),
}
_BUSY = {
    429: "DeepL is asked too much at the moment",
    500: "DeepL has an internal fault",
    502: "DeepL cannot be reached behind its gateway",
    503: "DeepL is out of service at the moment",
    504: "DeepL cannot be reached behind its gateway",
    529: "DeepL is asked too much at the moment",
}


class Wire(HttpClient):
    """The library's HTTP client with pressflow's patience. `lost` counts requests that may have been billed in vain."""

    def __init__(self, patience: Patience, proxy: str | None = None, certificates: str | None = None) -> None:
        super().__init__(proxy, send_platform_info=False, verify_ssl=certificates)
        self._session.trust_env = False  # only cli/ reads the environment; connect() has what it passed in
        self._patience = patience
        self._turn = threading.Lock()
        self.lost = 0
        self.ahead: timedelta | None = None  # by how much DeepL's clock is ahead of this one, once it has answered

    def request_with_backoff(
        self,
        method: str,
        url: str,
        data: dict[str, Any] | None,
        json: dict[str, Any] | None,
        headers: dict[str, str],
        stream: bool = False,
        **kwargs: Any,
    ) -> tuple[int, str]:
        """The status and body of a good answer. Raises ServiceError for everything else."""
        request = self._prepare_request(method, url, data, json, headers, **kwargs)
        tries: Counter[str] = Counter()
        waited = 0.0
        with self._turn, _turn_of(str(headers.get("Authorization", ""))):
            while True:
                outcome = self._attempt(request)
                if isinstance(outcome, str):
                    return 200, outcome
                self.lost += outcome.lost
                tries[outcome.problem] += 1
                pause = 2.0 ** (tries.total() - 1) if outcome.pause is None else outcome.pause
                if tries[outcome.problem] > outcome.retries or waited + pause > self._patience.wait:
                    raise failure(outcome, _fix(outcome, waited + pause > self._patience.wait))
                log.info("%s; asking again in %.0f s", outcome.problem, pause)
                self._patience.sleep(pause)
                waited += pause

    def _attempt(self, request: requests.PreparedRequest) -> str | Trouble:
        """The body of a good answer to one request, or what went wrong."""
        patience = self._patience
        end = time.monotonic() + patience.whole
        try:
            # No redirect is followed: it would carry an unpublished text to a server that nobody chose.
            with self._session.send(
                request, stream=True, timeout=(patience.connect, patience.read), allow_redirects=False
            ) as response:
                self.ahead = _ahead(response.headers.get("Date", ""), datetime.now(UTC))
                if response.status_code == 204:
                    return ""
                if response.status_code not in (200, 201):
                    return _refusal(response, patience.busy_retries)
                content = bytearray()
                for chunk in response.iter_content(512):
                    content += chunk
                    if len(content) > LARGEST_BODY or time.monotonic() > end:
                        return Trouble("the answer does not end", _ADDRESS, lost=True)
        except requests.RequestException as error:
            return _trouble(error, patience)
        return _readable(bytes(content), response.headers.get("Content-Type", ""))


@contextmanager
def _turn_of(key: str) -> Iterator[None]:
    """This user's turn to use the key on this machine. Where no lock can be had, 429 of DeepL takes its place."""
    folder = Path(tempfile.gettempdir()) / f"pressflow-{os.getuid()}"
    name = hashlib.sha256(f"pressflow {key}".encode()).hexdigest()[:16]
    with ExitStack() as stack:
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            if folder.is_symlink() or folder.stat().st_uid != os.getuid():
                raise PermissionError(folder)  # somebody else's: no place for our files
            stack.enter_context(hold(folder / f"{name}.lock", _say_that_we_wait, silent=_TURN))
        except OSError as error:
            log.info("no lock for this key: %s", error)
        yield


def _say_that_we_wait(holder: str) -> None:
    who = f" (process {holder})" if holder else ""
    log.warning("another run of pressflow%s uses this DeepL key; waiting for its answer", who)


def _ahead(header: str, now: datetime) -> timedelta | None:
    """How far the server's clock is ahead of `now`, by its Date header."""
    try:
        return parsedate_to_datetime(header) - now
    except (TypeError, ValueError):
        return None


def _fix(trouble: Trouble, too_long: bool) -> str:
    if too_long and trouble.pause is not None:
        return f"wait {math.ceil(trouble.pause / 60)} min before the next run, as DeepL asks"
    return trouble.fix


def _refusal(response: requests.Response, retries: int) -> Trouble:
    status = response.status_code
    if status in _BUSY:
        pause = pause_asked_for(response.headers.get("Retry-After", ""), datetime.now(UTC))
        return Trouble(f"{_BUSY[status]} (HTTP {status})", _LATER, retries, pause, status=status)
    if 300 <= status < 400:
        host = urlsplit(response.headers.get("Location", "")).hostname or "another page"
        return Trouble(f"instead of DeepL's answer came a redirect to {host} (HTTP {status})", _ADDRESS, status=status)
    problem, fix = _REFUSALS.get(status, ("DeepL gives no answer", _ADDRESS))
    said = f"{problem} (HTTP {status}{_reason(response) if status == 400 else ''})"
    return Trouble(said, fix, status=status, lasting=status not in (400, 413))


def _reason(response: requests.Response) -> str:
    """DeepL's own word on a bad request, such as a language that it lacks; "" if it says nothing fit to print."""
    try:
        said = json.loads(next(response.iter_content(2048), b""))
        message = said.get("message", said.get("Message"))  # about tags DeepL speaks with a capital
    except (ValueError, AttributeError, requests.RequestException):
        return ""
    key = str(response.request.headers.get("Authorization", "")).rpartition(" ")[2]
    fit = isinstance(message, str) and message.isprintable() and key not in message
    return f": {message[:200]}" if fit else ""


def pause_asked_for(header: str, now: datetime) -> float | None:
    """Seconds to wait that a Retry-After header asks for: a number or an HTTP date; None if it says neither."""
    if header.strip().isdecimal():
        return float(header[:9])
    try:
        then = parsedate_to_datetime(header)
        return max(0.0, (then - now).total_seconds())
    except (TypeError, ValueError):  # no date, or one without a zone
        return None


def _trouble(error: requests.RequestException, patience: Patience) -> Trouble:
    """What an exception of the HTTP library means. Its own words are left out: they may quote a header."""
    if isinstance(error, requests.exceptions.ProxyError):
        return Trouble("the proxy does not let the request through", "check HTTPS_PROXY and NO_PROXY")
    if isinstance(error, requests.exceptions.SSLError):
        return Trouble(
            "the server's certificate is not trusted",
            "check DEEPL_SERVER_URL and the clock; behind a company proxy name its certificates in REQUESTS_CA_BUNDLE",
        )
    reason = error.args[0] if error.args else None
    if isinstance(error, requests.exceptions.ConnectTimeout) or (
        isinstance(error, requests.exceptions.ConnectionError) and isinstance(reason, MaxRetryError)
    ):
        return Trouble("DeepL cannot be reached", "check the network, " + _ADDRESS[6:], patience.unreachable_retries)
    if isinstance(error, requests.exceptions.Timeout):
        return Trouble(f"DeepL did not answer in {patience.read:g} seconds", _LATER, patience.cut_retries, lost=True)
    if isinstance(error, requests.exceptions.ConnectionError | requests.exceptions.ChunkedEncodingError):
        return Trouble("the connection to DeepL broke off", _LATER, patience.cut_retries, lost=True)
    return Trouble(f"the request to DeepL failed ({type(error).__name__})", _ADDRESS, lost=True)


def _readable(content: bytes, kind: str) -> str | Trouble:
    """The body as the library can read it, or Trouble. Never asked for again: it has arrived, and was billed."""
    try:
        answer = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):  # UnicodeDecodeError and JSONDecodeError are ValueErrors
        what = "a web page" if "html" in kind else "a body that is not whole, valid JSON in UTF-8"
        return Trouble(f"instead of DeepL's answer came {what}", _ADDRESS, lost=True)
    if isinstance(answer, dict) and "character_limit" in answer:
        return json.dumps(answer | _next_limit(answer))
    if not isinstance(answer, dict) or "translations" not in answer:
        return json.dumps(answer)  # of another call: languages, glossaries
    translations = answer["translations"]
    if not isinstance(translations, list) or not all(isinstance(item, dict) for item in translations):
        return Trouble("DeepL's answer is not of the agreed form", _LATER, lost=True, lasting=False)
    for item in translations:
        billed = item.get("billed_characters")
        # The library crashes on an answer without it, though the words are there and paid.
        item["billed_characters"] = billed if type(billed) is int and billed >= 0 else 0
    return json.dumps(answer)


def _next_limit(usage: Mapping[str, Any]) -> dict[str, Any]:
    """What is used and allowed where the end comes first: in the account or, unknown to the library, of this key."""
    limits = []
    for owner in ("", "api_key_"):
        count, limit = usage.get(f"{owner}character_count"), usage.get(f"{owner}character_limit")
        if type(count) is not int or type(limit) is not int:
            continue
        if limit < _UNLIMITED and (limit or not owner):  # a key that has no limit of its own has 0
            limits.append((limit - count, {"character_count": count, "character_limit": limit}))
    if limits:
        return min(limits, key=lambda found: found[0])[1]
    return {"character_limit": None} if usage["character_limit"] == _UNLIMITED else {}
