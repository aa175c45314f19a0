"""Releases as issuers of many kinds write them, each with what a person reads in it, written down before pressflow did.

`data/NAME.yaml` names the fields that the release has; one that is not named must not be found. ` [...] ` leaves words out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from word_samples import DOCUMENTS

from pressflow.facts.structure import joined_quotes, release_structure
from pressflow.model import Release
from pressflow.nlp import Nlp
from pressflow.sources import release_of_file

ZONE = ZoneInfo("Europe/Berlin")
DATA = Path(__file__).parent / "data"
NLP = Nlp()
FIELDS = (
    "kicker headline subtitle place date lead body subheads list_items tables captions quotes boilerplates contact "
    "embargo correction notes"
).split()


def read(path: Path) -> Release:
    return release_of_file(path, slug="x", locale="de", zone=ZONE)


def fields(release: Release) -> dict[str, Any]:
    """What `pressflow extract` says of the release, in the form of the expectations."""
    text = "\n\n".join(b.text for b in release.blocks)
    facts = [("", f) for f in joined_quotes(text, NLP.facts(text, "de", release.date), "de")]
    found = release_structure(release, facts)
    dateline = found.pop("dateline") or {}
    found |= {"place": dateline.get("place"), "date": dateline.get("date")}
    found["embargo"] = (found["embargo"] or {}).get("datetime")
    found["correction"] = (found["correction"] or {}).get("refers_to")
    found["quotes"] = [f"{q['speaker']}: {q['text']}" for q in found["quotes"]]
    found["contact"] = (found["contact"] or "").split("\n") if found["contact"] else []
    return found


def same(expected: Any, found: Any) -> bool:
    if isinstance(expected, list) and isinstance(found, str):
        expected = " ".join(expected)
    elif isinstance(expected, str) and isinstance(found, list):
        expected = [expected]
    if isinstance(expected, list):
        return isinstance(found, list) and len(expected) == len(found) and all(map(same, expected, found))
    words = [re.escape(part.strip()) for part in str(expected).split("[...]")]
    return isinstance(found, str) and bool(re.fullmatch(r"[\s\S]*".join(words), found))
