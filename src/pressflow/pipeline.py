"""One release, all stages: the front hall. A release enters at the top and leaves as files at the bottom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path

from pressflow.config import Settings
from pressflow.facts.extract import Extractor, extract_facts
from pressflow.facts.sheet import NAME as SHEET
from pressflow.facts.sheet import load_sheet
from pressflow.model import Facts, Release, Term, Translation, Verdict
from pressflow.render import Page
from pressflow.render.outputs import write_outputs
from pressflow.sources import find_source, read_release
from pressflow.translate import Translator
from pressflow.verify.outputs import verify_output
from pressflow.verify.source import verify_source
from pressflow.verify.translation import verify_translation


@dataclass(frozen=True)
class Newsroom:
    """What all releases share."""

    settings: Settings
    terms: tuple[Term, ...]
    extractor: Extractor
    translator: Translator


@dataclass(frozen=True, slots=True)
class Result:
    """What one stage found. stage: "source", "translation" or "outputs"."""

    stage: str
    locale: str
    verdict: Verdict
    release: Release
    translation: Translation | None = None
    files: tuple[str, ...] = field(default=())


def publish(folder: Path, newsroom: Newsroom, out: Path | None, now: datetime) -> Iterator[Result]:
    """Carry one release from its source file to checked outputs below `out` (None: check only, write nothing)."""
