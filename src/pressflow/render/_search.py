"""Search without a server: an index of each year that a script of the page reads, and the page that asks.

The index is a script that hands over JSON, since a page opened from a disk may load scripts but not JSON.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from itertools import groupby
from typing import Any

from pressflow.config import Settings
from pressflow.errors import RenderError
from pressflow.locales import find_locale
from pressflow.public import Entry, Reread
from pressflow.render import Draft
from pressflow.render._html_meta import script_json
from pressflow.render._html_site import SEARCH
from pressflow.render._html_text import long_date
from pressflow.render._notices import corrected_on
from pressflow.render._spaces import keep_together
from pressflow.render._visible import visible_text

VERSION = 1
OPENING, _CLOSING = b"pressflowIndex(", b");\n"
_PLAIN = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_GROUPED = re.compile(r"(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))")


def folded(text: str) -> str:
    """`text` as searching compares it: small letters without their marks. site.js folds what is typed likewise."""
    marked = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in marked if not unicodedata.combining(c)).casefold().translate(_PLAIN)


def search_words(entry: Entry) -> str:
    """Every word of the release's text once, folded and sorted: what a search looks through.

    A figure is there as it is written and as its bare digits: 1.500 is found as 1500, too.
    """
    return _search_words(entry.html)


@lru_cache(maxsize=1_024)  # an index is written and then proved
def _search_words(html: str) -> str:
    words = set(_WORD.findall(folded(_GROUPED.sub("", visible_text(html)))))
    return " ".join(sorted(words | {re.sub("[.,]", "", word) for word in words}))


def index_files(entries: Sequence[Entry], settings: Settings, tag: str) -> dict[str, Draft]:
    """One index a year, by its name in the locale's folder. entries: that locale's, newest first."""
    years = groupby(entries, key=lambda e: e.published.astimezone(settings.zone).year)
    found = {index_name(year): tuple(own) for year, own in years}
    return {name: Draft(own, partial(_index, own, settings, tag), full=True) for name, own in found.items()}


def index_name(year: int) -> str:
    """Where a year's index lies in its locale's folder."""
    return f"{SEARCH}{year}.js"


def _index(entries: Sequence[Entry], settings: Settings, tag: str) -> bytes:
    rows = [_row(entry, settings, tag) for entry in entries]
    return OPENING + script_json({"version": VERSION, "releases": rows}).encode() + _CLOSING


def _row(entry: Entry, settings: Settings, tag: str) -> Mapping[str, Any]:
    locale = find_locale(tag)
    corrected = keep_together(corrected_on(entry, settings).striptags(), locale)
    return {
        "slug": entry.slug,
        "title": entry.title,
        "teaser": "" if entry.teaser.startswith(entry.title) else entry.teaser,
        "date": long_date(entry.published, settings.zone, locale),
        "day": entry.published.astimezone(settings.zone).date().isoformat(),
        "topics": [topic.name for topic in entry.topics],
        "words": search_words(entry),
        **({"corrected": corrected} if corrected else {}),
    }


def reread_index(content: bytes) -> Reread:
    """What an index holds of each release, by slug: title, teaser and words as blocks, dates and topics besides."""
    try:
        rows = json.loads(content.removeprefix(OPENING).removesuffix(_CLOSING))["releases"]
        keys = ("title", "teaser", "words")
        blocks = [(f"{row['slug']}/{key}", row[key]) for row in rows for key in keys if row[key]]
        rest = [
            words
            for row in rows
            for words in (row["date"], row["day"], *row["topics"], row.get("corrected", ""))
            if words
        ]
    except (ValueError, KeyError, TypeError) as error:
        raise RenderError(f"a search index cannot be read: {error}", "build the newsroom again") from error
    return Reread(tuple(blocks), tuple(rest))
