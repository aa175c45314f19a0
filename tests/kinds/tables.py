"""The tables in data/: a sentence, and below it, indented, the facts it must yield and no others."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pressflow.model import Fact

DATA = Path(__file__).parent / "data"
REFERENCE = date(2026, 2, 1)


def cases(name: str) -> list[tuple[str, tuple[str, ...]]]:
    """(sentence, its facts as `shown` shows them) for each sentence of a table."""
    found: list[tuple[str, list[str]]] = []
    for line in (DATA / name).read_text("utf-8").splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.strip())
        elif line:
            found.append((line, []))
    return [(sentence, tuple(facts)) for sentence, facts in found]


def shown(fact: Fact) -> str:
    """A fact as the tables write it."""
    words = [fact.kind, repr(fact.text), fact.value]
    words += [f"~{fact.qualifier}"] if fact.qualifier != "exact" else []
    for key in ("noun", "currency", "unit", "relation", "modifier", "timezone"):
        if getattr(fact, key):
            words.append(f"{key}={getattr(fact, key)}")
    return " ".join([*words, *(["inferred"] if fact.inferred_year else [])])


def triples() -> list[tuple[str, str, str]]:
    """(German, English, French) of data/parallel.txt."""
    lines = [line for line in (DATA / "parallel.txt").read_text("utf-8").splitlines() if line[2:3] == ":"]
    texts = [line[4:] for line in lines]
    return list(zip(texts[0::3], texts[1::3], texts[2::3], strict=True))
