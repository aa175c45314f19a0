"""How a link reads in running text: its words, and the address behind them in brackets."""

from __future__ import annotations

import re

_KEPT = re.compile(r"(?i)(?:https?://|mailto:)\S")


def is_kept(address: str) -> bool:
    """True for an address that may be published: of the web or of mail. No script, no file, no bookmark."""
    return bool(_KEPT.match(address))


def link_text(text: str, href: str) -> str:
    """`text (url)`; the bare address where the text already is it."""
    url = _address(href)
    if not text.strip() or _bare(text) == _bare(url):
        return url if not text.strip() or "://" in url else text
    return f"{text} ({url})" if url else text


def says_itself(text: str, href: str) -> bool:
    """True if the words of a link are its address, as programs make them while one types."""
    return _bare(text) == _bare(_address(href))


def _address(href: str) -> str:
    return _readable(href[7:].split("?")[0] if href.lower().startswith("mailto:") else href)


def _bare(address: str) -> str:
    """The address without what readers leave out: `https://www.` and the last slash."""
    return re.sub(r"^(?:https?://)?(?:www\.)?|/$", "", address.strip().lower())


def _readable(href: str) -> str:
    """The address as it was written, not percent-encoded as markdown-it and Word hand it on."""
    from markdown_it.common.normalize_url import normalizeLinkText

    return str(normalizeLinkText(href))
