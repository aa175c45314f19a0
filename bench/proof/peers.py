"""Plain checkers, for comparison in the same run: each says what it finds odd in a pair, as a multiset of words."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from bench.proof.pairs import Pair
from bench.proof.spots import digits_of, group_mark, point

TOOLKIT = "PRESSFLOW_POFILTER"  # the path of translate-toolkit's pofilter, in an environment of its own


def plain_digits(pair: Pair) -> Counter[str]:
    """Runs of digits that stand on one side only."""
    return _differences(re.findall(r"\d+", pair.source), re.findall(r"\d+", pair.target))


def locale_digits(pair: Pair) -> Counter[str]:
    """Figures that stand on one side only, read with each language's marks for thousands and decimals."""
    return _differences(_values(pair.source, "de"), _values(pair.target, pair.language))


def _values(text: str, language: str) -> list[str]:
    group, mark = re.escape(group_mark(language)), re.escape(point(language))
    figures = re.findall(rf"\d{{1,3}}(?:[{group}']\d{{3}})+(?!\d)(?:{mark}\d+)?|\d+(?:{mark}\d+)?", text)
    return [".".join(digits_of(figure.replace("'", ""), language)) for figure in figures]


def _differences(ours: Sequence[str], theirs: Sequence[str]) -> Counter[str]:
    one, two = Counter(ours), Counter(theirs)
    return Counter({f"-{k}": n for k, n in (one - two).items()} | {f"+{k}": n for k, n in (two - one).items()})


def toolkit(pairs: Sequence[Pair]) -> list[bool] | None:
    """For each pair whether translate-toolkit's check `numbers` objects; None where it is not installed.

    It runs as a program of its own over a PO file: its licence (GPL) allows no other use here.
    """
    program = os.environ.get(TOOLKIT)
    if not program or not pairs:
        return None
    odd: set[int] = set()
    with tempfile.TemporaryDirectory() as folder:
        for language in sorted({p.language for p in pairs}):
            entries = [
                f'msgctxt "{n}"\nmsgid {_quoted(p.source)}\nmsgstr {_quoted(p.target)}\n'
                for n, p in enumerate(pairs)
                if p.language == language
            ]
            head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
            source, out = Path(folder, f"{language}.po"), Path(folder, f"{language}-out.po")
            source.write_text(head + "\n".join(entries), "utf-8")
            command = [program, "--progress=none", "-t", "numbers", f"--language={language}", str(source), str(out)]
            subprocess.run(command, check=True, capture_output=True)
            found = re.findall(r'^msgctxt "(\d+)"', out.read_text("utf-8"), re.MULTILINE) if out.exists() else []
            odd |= {int(n) for n in found}
    return [n in odd for n in range(len(pairs))]


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
