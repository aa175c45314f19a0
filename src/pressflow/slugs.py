"""Slugs: words as parts of an address."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LONGEST = 60


def slugified(text: str) -> str:
    """`Küste & Meer` as `kueste-meer`: in letters that any address takes, at most 60; "" if the text has none."""
    words = unicodedata.normalize("NFKD", text.casefold().translate(_GERMAN)).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]+", "-", words).strip("-")
    if len(plain) > _LONGEST:
        plain = plain[: _LONGEST + 1].rpartition("-")[0] or plain[:_LONGEST]
    return plain


def topic_slug(word: str) -> str:
    """The slug of a topic, from the source's word: one for all locales, and never empty."""
    return slugified(word) or "topic-" + hashlib.sha256(word.casefold().encode()).hexdigest()[:8]
