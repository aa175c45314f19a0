"""The tables in data/: a sentence, and below it, indented, the facts it must yield and no others."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pressflow.locales import locale_tags
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


def tables() -> list[str]:
    """The names of the tables of sentences: "de", "de_at"; a bare language for its main region."""
    names = {*locale_tags()} | {tag.split("_")[0] for tag in locale_tags()}
    return sorted(name for name in names if (DATA / f"{name}.txt").exists())


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


def parallels() -> list[tuple[str, str, str]]:
    """(locale, German, its translation) of each data/parallel_LOCALE.txt, whose sentences stand in the same order."""
    german = [de for de, _, _ in triples()]
    return [
        (path.stem.removeprefix("parallel_").replace("_", "-"), de, text)
        for path in sorted(DATA.glob("parallel_*.txt"))
        for de, text in zip(german, _sentences(path), strict=True)
    ]


def _sentences(path: Path) -> list[str]:
    lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [line[4:] if line[2:4] == ": " else line for line in lines]
