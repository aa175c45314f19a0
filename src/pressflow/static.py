"""A folder over HTTP as a good static host serves it: conditional requests, ranges, true types, no lists of folders."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.message import Message
from email.utils import format_datetime, parsedate_to_datetime
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from pressflow.mediatypes import media_type
from pressflow.render._feed import FORMATS

_FEEDS = {kind.file: kind.type for kind in FORMATS.values()}
_TEXT = re.compile(r"text/.*|application/(?:.*\+)?(?:xml|json)")
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
_TAG = re.compile(r'(?:W/)?("[^"]*")')

Headers = Message | Mapping[str, str]


def make_server(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server on localhost for what lies in `folder` whenever it is asked for. Raises OSError: the port is taken."""
    return ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, directory=str(folder)))


def served_as(name: str) -> str:
    """The type of a file as a header has it, with the characters' encoding where it is text."""
    kind = _FEEDS.get(name) or media_type(name)
    return f"{kind}; charset=utf-8" if _TEXT.fullmatch(kind) else kind


def is_unchanged(headers: Headers, tag: str, modified: datetime) -> bool:
    """Whether who asks has it already (RFC 9110, 13.1): entity tags count, and a date only where there are none."""
    tags = headers.get("If-None-Match")
    if tags is not None:
        return tags.strip() == "*" or tag in _TAG.findall(tags)
    since = _date(headers.get("If-Modified-Since"))
    return since is not None and modified <= since


def asked_range(headers: Headers, tag: str, modified: datetime, size: int) -> range | None:
    """The bytes that are asked for, as far as there are any; None for all of them (RFC 9110, 14.2).

    Several ranges in one request may be answered with everything, and are.
    """
    found = _RANGE.fullmatch(headers.get("Range", "").strip())
    condition = headers.get("If-Range", tag).strip()
    if not found or not (found[1] or found[2]) or (condition != tag and _date(condition) != modified):
        return None
    first, last = (int(digits) if digits else None for digits in found.groups())
    if first is None:
        return range(max(size - (last or 0), 0), size)
    if last is not None and last < first:
        return None  # no range at all
    return range(first, size if last is None else min(last + 1, size))


def _date(text: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class _Handler(SimpleHTTPRequestHandler):
    """Says nothing about each request."""

    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        pass

    def _answer(self, *, with_body: bool) -> None:
        path = Path(self.translate_path(self.path))
        address = urlsplit(self.path)
        if path.is_dir():
            if not address.path.endswith("/"):
                self._send(HTTPStatus.MOVED_PERMANENTLY, {"Location": urlunsplit(("", "", address.path + "/", "", ""))})
                return
            path /= "index.html"
        elif address.path.endswith("/"):
            path /= "index.html"  # that is not there
        try:
            content, modified = self._read(path)
        except (OSError, ValueError):  # ValueError: no file can be called so
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        self._send_file(path.name, content, modified, with_body=with_body)

    def _read(self, path: Path) -> tuple[bytes, datetime]:
        """The bytes and the time of one and the same file, even while the site is switched. Raises OSError."""
        if not path.resolve().is_relative_to(Path(self.directory).resolve()):
            raise PermissionError(path)  # a link that leads out of the site
        with path.open("rb") as file:
            return file.read(), datetime.fromtimestamp(int(os.fstat(file.fileno()).st_mtime), UTC)

    def _send_file(self, name: str, content: bytes, modified: datetime, *, with_body: bool) -> None:
        tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
        headers = {
            "ETag": tag,
            "Last-Modified": format_datetime(modified, usegmt=True),
            "Cache-Control": "no-cache",  # may be kept, must be asked about: the site may have been switched
        }
        if is_unchanged(self.headers, tag, modified):
            self._send(HTTPStatus.NOT_MODIFIED, headers)
            return
        headers |= {"Content-Type": served_as(name), "Accept-Ranges": "bytes"}
        part = asked_range(self.headers, tag, modified, len(content)) if with_body else None
        if part is None:
            self._send(HTTPStatus.OK, headers, content, with_body=with_body)
        elif part:
            headers["Content-Range"] = f"bytes {part.start}-{part.stop - 1}/{len(content)}"
            self._send(HTTPStatus.PARTIAL_CONTENT, headers, content[part.start : part.stop])
        else:
            self._send(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, {"Content-Range": f"bytes */{len(content)}"})

    def _send(
        self, status: HTTPStatus, headers: Mapping[str, str], content: bytes = b"", *, with_body: bool = True
    ) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(content)))
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if with_body:
            self.wfile.write(content)
