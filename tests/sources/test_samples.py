"""Releases as issuers of many kinds write them, each with what a person reads in it.

`data/NAME.yaml` names the fields that the release has, written down before pressflow read it; a field that is not named
must not be found. ` [...] ` leaves words out. What was changed since, and the first reading, is in `data/README.md`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml
from word_samples import DOCUMENTS

from pressflow.facts.structure import joined_quotes, release_structure
from pressflow.model import Fact, Release
from pressflow.nlp import Nlp
from pressflow.sources import release_of_file

ZONE = ZoneInfo("Europe/Berlin")
DATA = Path(__file__).parent / "data"
NLP = Nlp()
TRIPLETS = sorted({p.stem for p in DATA.glob("*.txt")} & {p.stem for p in DATA.glob("*.md")})


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Release]:
    """All samples by the names of their files, as they are read."""
    folder = tmp_path_factory.mktemp("word")
    for document in DOCUMENTS:
        (folder / f"{document.__name__}.docx").write_bytes(document())
    files = [*DATA.glob("*.txt"), *(p for p in DATA.glob("*.md") if p.stem != "README"), *folder.glob("*.docx")]
    return {p.name: release_of_file(p, slug="x", locale="de", zone=ZONE) for p in sorted(files)}


def fields(release: Release) -> dict[str, Any]:
    """What `pressflow extract` says of the release, in the form of the expectations."""
    text = "\n\n".join(b.text for b in release.blocks)
    quotes = joined_quotes(text, NLP.facts(text, release.locale, release.date), release.locale)
    found = release_structure(release, [("", quote) for quote in quotes])
    dateline = found.pop("dateline") or {}
    return found | {
        "place": dateline.get("place"),
        "date": dateline.get("date"),
        "embargo": (found["embargo"] or {}).get("datetime"),
        "correction": (found["correction"] or {}).get("refers_to"),
        "contact": (found["contact"] or "").split("\n") if found["contact"] else [],
        "quotes": [f"{quote['speaker']}: {quote['text']}" for quote in found["quotes"]],
    }


def same(expected: Any, found: Any) -> bool:
    """Whether what was found is what is expected; of the two spaces that a figure may have either is right."""
    if isinstance(expected, str):
        found = [found] if isinstance(found, str) else found
        expected = [expected]
    elif isinstance(found, str):
        expected, found = [" ".join(expected)], [found]
    return bool(found) and len(expected) == len(found) and all(map(_alike, expected, found))


def _alike(expected: Any, found: Any) -> bool:
    if not isinstance(expected, str):
        return same(expected, found)
    words = [re.escape(part.strip()) for part in expected.split("[...]")]
    return bool(re.fullmatch(r"[\s\S]*".join(words), found.replace("\u00a0", " ")))


def said_by(expected: list[str], found: list[str]) -> bool:
    """Whether the words of each quote are the same, and the surname of who says it."""
    pairs = list(zip(expected, found, strict=False))
    surnames = all(a.split(": ")[0].split()[-1] == b.split(": ")[0].split()[-1] for a, b in pairs)
    return surnames and same([a.split(": ", 1)[1] for a in expected], [b.split(": ", 1)[1] for b in found])


def judged_fields(releases: dict[str, Release]) -> Iterator[tuple[str, str, bool, bool]]:
    """File, field, whether a person finds it there, whether it is read rightly: for all that person or reader find."""
    for name, release in releases.items():
        expected = yaml.safe_load((DATA / f"{Path(name).stem}.yaml").read_text("utf-8"))
        found = fields(release)
        assert expected.keys() <= found.keys(), name
        for field, value in found.items():
            if field in expected or value:
                right = (said_by if field == "quotes" else same)(expected.get(field, []), value or [])
                yield name, field, field in expected, right


def test_what_issuers_write_is_read_as_a_person_reads_it(releases: dict[str, Release]) -> None:
    judged = list(judged_fields(releases))
    there = [right for _, _, exists, right in judged if exists]
    assert [(name, field) for name, field, exists, _ in judged if not exists] == []  # none is invented
    assert sum(there) >= 0.95 * len(there), [(name, field) for name, field, _, right in judged if not right]


def test_there_are_enough_samples(releases: dict[str, Release]) -> None:
    count = {suffix: sum(name.endswith(suffix) for name in releases) for suffix in (".txt", ".md", ".docx")}
    assert count[".txt"] >= 15
    assert count[".md"] >= 15
    assert count[".docx"] >= 10


@pytest.mark.parametrize("name", TRIPLETS)
def test_the_same_release_in_three_formats_is_one(releases: dict[str, Release], name: str) -> None:
    one, *others = (releases[f"{name}{suffix}"] for suffix in (".txt", ".md", ".docx"))
    assert len(one.blocks) > 8
    for other in others:
        assert _parts(one) == _parts(other)
        assert (one.date, one.place, one.embargo) == (other.date, other.place, other.embargo)
    facts = [_facts(release) for release in (one, *others)]
    assert facts[0] == facts[1] == facts[2] != []


def _parts(release: Release) -> list[tuple[object, ...]]:
    return [(b.role.value, b.text, b.level, b.ordered, b.row, b.column, b.header) for b in release.blocks]


def _facts(release: Release) -> list[tuple[str, Fact]]:
    return [(b.id, fact) for b in release.blocks for fact in NLP.facts(b.text, release.locale, release.date)]
