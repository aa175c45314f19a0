"""Addresses that stand in running text: where a link belongs."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit, urlunsplit

_URL = r"https?://[^\s<>\"„“”«»‹›]+|www\.[^\s<>\"„“”«»‹›]+\.[^\s<>\"„“”«»‹›]+"
_EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}"
_ADDRESS = re.compile(rf"(?<![\w@/.+-])(?:(?P<url>{_URL})|(?P<email>{_EMAIL}))")
_PAIRS = {")": "(", "]": "["}
_TRAILING = ".,;:!?…'’‘*–—"


def split_links(text: str) -> tuple[tuple[str, str], ...]:
    """`text` in pieces that join to it again, each with the address it links to, "" for none.

    What counts as an address: `http(s)://`, `www.` and e-mail. The full stop or bracket after it belongs to the
    sentence; a bracket that it opened itself (Wikipedia) belongs to the address.
    """
    pieces: list[tuple[str, str]] = []
    done = 0
    for match in _ADDRESS.finditer(text):
        address = match[0] if match["email"] else _trimmed(match[0])
        pieces += [(text[done : match.start()], ""), (address, _target(address, bool(match["email"])))]
        done = match.start() + len(address)
    pieces.append((text[done:], ""))
    return tuple(piece for piece in pieces if piece[0])


def _trimmed(url: str) -> str:
    while url and (url[-1] in _TRAILING or (url[-1] in _PAIRS and url.count(url[-1]) > url.count(_PAIRS[url[-1]]))):
        url = url[:-1]
    return url


def _target(address: str, email: bool) -> str:
    """The address as an URI; "" if it cannot be one. Word asks to repair a file with a target that is none."""
    if email:
        name, _, host = address.rpartition("@")
        return f"mailto:{quote(name, safe='.+-_')}@{_host(host)}" if _host(host) else ""
    try:
        parts = urlsplit(address if address.startswith("http") else f"https://{address}")
        host = _host(parts.hostname or "")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    if not host or "@" in parts.netloc:
        return ""
    safe = "/%:@!$&'()*+,;=~-._"
    path, query, fragment = (quote(part, safe=f"{safe}?") for part in parts[2:])
    return urlunsplit((parts.scheme, host + port, path, query, fragment))


def _host(name: str) -> str:
    """A host in ASCII: `münchen.example` is `xn--mnchen-3ya.example`. "" if it is none."""
    try:
        host = name.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return host if re.fullmatch(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*", host) else ""
