"""From arguments and environment to what the stages need. Heavy imports happen here, when a command calls."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pressflow.config import RULES, Settings
from pressflow.errors import ConfigError

if TYPE_CHECKING:
    from pressflow.engines import Engine
    from pressflow.kinds._names_model import Recogniser
    from pressflow.memory.store import Memory
    from pressflow.model import Term
    from pressflow.nlp import Nlp
    from pressflow.pipeline import Newsroom

OWN_MODEL = "pressflow_de"
TERMS = "terms.csv"  # below releases/


def clock(text: str | None) -> datetime:
    """The time that decides about embargoes: the clock's, or what `--now` says. Raises ConfigError."""
    if text is None:
        return datetime.now(UTC)
    try:
        now = datetime.fromisoformat(text)
    except ValueError as error:
        raise ConfigError(f"--now {text!r} is no time", "write 2026-03-16T10:00+01:00") from error
    if now.tzinfo is None:
        raise ConfigError(f"--now {text!r} has no zone", "write 2026-03-16T10:00+01:00")
    return now


def extractor(settings: Settings) -> Nlp:
    """The fact engine with the newsroom's terms."""
    from pressflow.nlp import Nlp

    terms = known_terms(settings.releases / TERMS, settings.targets, starter=settings.starter_terms)
    return Nlp(terms, recognisers(settings.names))


def recognisers(names: str) -> dict[str, Recogniser]:
    """What `names` asks for: rules (no trained pipeline), model (the one that ships), a pipeline by its name."""
    from pressflow.nlp import trained

    return trained({RULES: "", "model": OWN_MODEL}.get(names, names))


def known_terms(path: Path, locales: Iterable[str], *, starter: bool) -> tuple[Term, ...]:
    """The terms of a termbase file and, unless not wanted, the starter terms that it says nothing about."""
    from pressflow.memory.starter import starter_terms
    from pressflow.memory.termbase import merged, read_terms

    return merged(read_terms(path), starter_terms(locales) if starter else ())


def engine(settings: Settings, name: str | None = None) -> Engine | None:
    """The engine that the newsroom names, or `name`; None where people translate. Raises ConfigError, ServiceError."""
    import pressflow.engines as engines
    from pressflow.rooms import member

    found: Engine | None = member(engines, name or settings.engine).connect(settings, os.environ)
    return found


def engine_at_hand(settings: Settings) -> Engine | None:
    """The newsroom's engine; None, and a word about it, where it is not set up: what lacks a translation stays open."""
    try:
        return engine(settings)
    except ConfigError as error:
        print(f"no engine: {error.problem}; what has no translation stays open\n  fix: {error.fix}", file=sys.stderr)
        return None


@contextmanager
def memory(settings: Settings) -> Iterator[Memory]:
    """The memory, brought up to date with all bilingual files and imported memories."""
    from pressflow.memory.store import open_memory
    from pressflow.publication.folder import is_old

    with open_memory(settings.cache / "memory.sqlite") as store:
        if store.aside:
            print(
                f"the memory could not be used: it was set aside as {store.aside.as_posix()}, and is built anew",
                file=sys.stderr,
            )
        files = [p for suffix in ("xlf", "tmx") for p in settings.releases.rglob(f"*.{suffix}") if not is_old(p)]
        for problem in store.index(sorted(files)):
            print(problem, file=sys.stderr)
        yield store


@contextmanager
def newsroom(settings: Settings, engine: Engine | None = None) -> Iterator[Newsroom]:
    """Everything that the stages need. engine: None where nothing may be bought."""
    from pressflow.nlp import Nlp
    from pressflow.pipeline import Newsroom

    terms = known_terms(settings.releases / TERMS, settings.targets, starter=settings.starter_terms)
    with memory(settings) as store:
        yield Newsroom(settings, terms, Nlp(terms, recognisers(settings.names)), store, engine)
