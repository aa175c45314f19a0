"""A newsroom of one small release, signed, with one locale to translate into: five sentences in three requests."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from pressflow.config import Settings, load_settings
from pressflow.engines import Engine
from pressflow.facts.draft import draft_sheet
from pressflow.facts.extract import extract_facts
from pressflow.facts.sheet import sign_sheet
from pressflow.memory.store import open_memory
from pressflow.memory.termbase import read_terms
from pressflow.nlp import Nlp
from pressflow.pipeline import Newsroom, load_release
from pressflow.site.build import build_newsroom
from pressflow.site.report import Report

SLUG = "2026-03-16-gold-label"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)

TOML = """version = 1
base_url = "https://newsroom.example.org/"
locales = ["de", "en-GB"]
engine = "deepl"
formats = ["rss"]

[title]
de = "Presse"
en-GB = "Press"

[publisher]
name = "Nordlicht Kommunikation"
"""
TERMS = """term,kind,note,en-GB
GOLD Label,label,,verbatim
Hamburg@work,organisation,,verbatim
Uwe Jens Neumann,person,,verbatim
"""
SOURCE = """---
date: 2026-03-16
---

# GOLD Label für Hamburg@work

Das Netzwerk Hamburg@work erhält am 16. März 2026 das GOLD Label. Es hat 1.500 Mitglieder. „Das ist ein Ansporn“, \
sagt Uwe Jens Neumann.

Mehr erfahren Sie unter presse@nordlicht.example.org in unserer Redaktion.
"""
ENGLISH = {
    "GOLD Label für Hamburg@work": "GOLD Label for Hamburg@work",
    "Das Netzwerk Hamburg@work erhält am 16. März 2026 das GOLD Label.": (
        "The network Hamburg@work will receive the GOLD Label on 16 March 2026."
    ),
    "Es hat 1.500 Mitglieder.": "It has 1,500 members.",
    "„Das ist ein Ansporn“, sagt Uwe Jens Neumann.": "“That spurs us on,” says Uwe Jens Neumann.",
    "Mehr erfahren Sie unter presse@nordlicht.example.org in unserer Redaktion.": (
        "You can learn more from our editors at presse@nordlicht.example.org."
    ),
}
CHARACTERS = sum(map(len, ENGLISH))
LARGEST = 134  # characters of the lead, the largest request


def english(text: str, target: str) -> str:
    assert target == "EN-GB"
    return ENGLISH[text]


def set_up(root: Path) -> Settings:
    """Write the newsroom into `root`, with a fact sheet that is signed."""
    folder = root / "releases" / SLUG
    folder.mkdir(parents=True)
    (root / "releases" / "newsroom.toml").write_text(TOML, "utf-8")
    (root / "releases" / "terms.csv").write_text(TERMS, "utf-8")
    (folder / "release.md").write_text(SOURCE, "utf-8")
    settings = load_settings(root)
    release = load_release(folder, settings)
    sheet = draft_sheet(release, extract_facts(release, nlp(settings.releases / "terms.csv")), None)
    path = folder / "facts.yaml"
    path.write_text(sign_sheet(sheet, path.as_posix(), release, "Ada Muster", date(2026, 3, 16)), "utf-8")
    return settings


def release(settings: Settings, engine: Engine | None, now: datetime = NOW) -> Report:
    """What `pressflow release` does, with an engine that may have less patience."""
    extractor = nlp(settings.releases / "terms.csv")
    with open_memory(settings.cache / "memory.sqlite") as memory:
        memory.index(sorted(settings.releases.rglob("*.xlf")))
        newsroom = Newsroom(settings, extractor.terms, extractor, memory, engine)
        return build_newsroom(settings, lambda: newsroom, now=now)


_NLPS: dict[str, Nlp] = {}  # by the termbase's text: pipelines take their time


def nlp(terms: Path) -> Nlp:
    text = terms.read_text("utf-8")
    return _NLPS.setdefault(text, Nlp(read_terms(terms)))


def record(settings: Settings) -> Path:
    """The bilingual file."""
    return settings.releases / SLUG / "en-GB.xlf"


def remembered(settings: Settings) -> dict[str, str]:
    """What the memory holds: source -> target."""
    with open_memory(settings.cache / "memory.sqlite") as memory:
        return {unit.source: unit.target for unit in memory.units()}
