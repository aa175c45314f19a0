"""From arguments and environment to what the stages need. Heavy imports happen here, when a command calls."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pressflow.config import RULES, Settings
from pressflow.errors import ConfigError

if TYPE_CHECKING:
    from pressflow.engines import Engine
    from pressflow.facts.kept import KeptFacts
    from pressflow.kinds._names_model import Recogniser
    from pressflow.memory.store import Memory
    from pressflow.model import Term
    from pressflow.nlp import Nlp
    from pressflow.pipeline import Newsroom
    from pressflow.site.executors import Executor

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
    """Everything that the stages need; memory and models are loaded when first asked. engine: None to buy nothing."""
    from pressflow.memory.on_demand import memory_on_demand
    from pressflow.pipeline import Newsroom

    with ExitStack() as stack:
        terms = known_terms(settings.releases / TERMS, settings.targets, starter=settings.starter_terms)
        store = memory_on_demand(partial(memory, settings), stack)
        yield Newsroom(settings, terms, _kept_facts(settings, terms), store, engine)


def executor(settings: Settings, jobs: int | None) -> Executor:
    """Who carries releases through the stages: this process alone, or as many as `jobs` says (None: one a core)."""
    from pressflow.cli._jobs import cores
    from pressflow.site.executors import Processes, Serial

    count = cores() if jobs is None else jobs
    if count < 1:
        raise ConfigError(f"--jobs {count} does no work", "write --jobs 1 or more")
    _spare_threads()
    return Processes(count, partial(_worker, settings)) if count > 1 else Serial()


def _spare_threads() -> None:
    """Before NumPy is loaded: the matrices of a names model are so small that its threads would only wait."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def _worker(settings: Settings) -> Newsroom:
    """What the stages need in a process that has neither memory nor engine."""
    from pressflow.pipeline import Newsroom
    from pressflow.site.carry import Elsewhere

    terms = known_terms(settings.releases / TERMS, settings.targets, starter=settings.starter_terms)
    return Newsroom(settings, terms, _kept_facts(settings, terms), cast("Memory", Elsewhere()), None)


def _kept_facts(settings: Settings, terms: tuple[Term, ...]) -> KeptFacts:
    from pressflow.facts.kept import KeptFacts

    def make() -> Nlp:
        from pressflow.nlp import Nlp

        return Nlp(terms, recognisers(settings.names))

    return KeptFacts(make)
