"""Addresses that stand in running text: where a link belongs."""

from __future__ import annotations

import re

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
    if email:
        return f"mailto:{address}"
    return address if address.startswith("http") else f"https://{address}"
