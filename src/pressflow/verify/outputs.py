"""Does a written file, read back from disk, show the translation and nothing else that looks like a fact?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from pressflow.facts.extract import Extractor
from pressflow.model import Finding, Position, Severity, Side, Verdict
from pressflow.public import Reread
from pressflow.verify._values import is_value

_RUN = re.compile(r"\d+")
_GAP = "…"  # where known words were
_MARKS = " ,;:.|/()–—·-"
_BEGINS = re.compile(r"(?<![\w+−–‑.,:/'’-])")
_ENDS = re.compile(r"(?![\w%‰°]|[.,:/'’−–‑-]\w|[\s]?[%‰°€$£])")
_SPACES = re.compile(r"[\s\u00ad\u200b\u2060]+")


def verify_output(
    reread: Reread,
    expected: Sequence[tuple[str, str]],
    chrome: Sequence[str],
    extractor: Extractor,
    locale: str,
    file: str,
    floating: Collection[str] = (),
) -> Verdict:
    """Whether `file` shows each expected text under its id, in order, and no figure that nobody vouches for.

    expected: (block id, text). floating: ids of blocks that each format places as it likes, such as captions.
    chrome: texts that may stand around them: titles, dates, the newsroom's words.
    """
    findings = [
        *_texts(reread, expected, locale, file, floating),
        *_unknown(reread, expected, chrome, extractor, locale, file),
    ]
    wrong = {finding.source.text for finding in findings if finding.source}
    return Verdict(tuple(findings), sum(text not in wrong for _, text in expected))


@lru_cache(maxsize=5_000)  # each format of a release is compared with the same texts
def normal(text: str) -> str:
    """`text` as outputs are compared: whatever kind of space is one space; what cannot be seen is nothing."""
    return _SPACES.sub(" ", text.replace("\u00ad", "").replace("\u200b", "").replace("\u2060", "")).strip()


@lru_cache(maxsize=5_000)
def _runs(text: str) -> tuple[str, ...]:
    """The runs of digits in a known text."""
    return tuple(_RUN.findall(text))


def _texts(
    reread: Reread, expected: Sequence[tuple[str, str]], locale: str, file: str, floating: Collection[str]
) -> Iterator[Finding]:
    shown: dict[str, list[str]] = {}
    for block, text in reread.blocks:
        shown.setdefault(block, []).append(text)
    wanted = dict(expected)
    for block, text in expected:
        for other in shown.get(block, [""]):
            if normal(other) != normal(text):
                yield _differs(block, text, other, locale, file)
    for block, texts in shown.items():
        if block not in wanted:
            yield _figure(
                "output-block-unknown",
                f"the file shows '{texts[0]}', which is no part of the text",
                texts[0],
                locale,
                file,
            )
    order = dict.fromkeys(block for block, _ in reread.blocks if block in wanted and block not in floating)
    if list(order) != [block for block, _ in expected if block in shown and block not in floating]:
        yield _figure("output-order", "the file shows the text in another order", "", locale, file)


def _unknown(
    reread: Reread,
    expected: Sequence[tuple[str, str]],
    chrome: Sequence[str],
    extractor: Extractor,
    locale: str,
    file: str,
) -> Iterator[Finding]:
    """Figures outside the text that stand neither in the text nor in the newsroom's own words."""
    known = sorted({normal(t) for t in (*chrome, *(t for _, t in expected)) if t}, key=len, reverse=True)
    runs = {run for text in known for run in _runs(text)}
    whole = "\n".join(known)
    rest = [left for text in dict.fromkeys(reread.rest) if (left := _without(normal(text), known))]
    rest = [text for text in rest if not all(_stands_in(piece, whole) for piece in _pieces(text))]
    values: set[tuple[str, str]] | None = None  # of the known texts; looked for only when there is something strange
    for text in rest:
        strange = [f for f in extractor.values(text, locale) if is_value(f) and not _is_written(f.text, runs)]
        if strange and values is None:
            values = {_value(f.kind, f.value) for whole in known for f in extractor.values(whole, locale)}
        figures = [f.text for f in strange if _value(f.kind, f.value) not in (values or ())]
        figures += [run for run in _RUN.findall(text) if run not in runs and not any(run in f for f in figures)]
        for figure in figures:
            problem = f"the file shows '{figure}' in '{text[:120]}', which stands in no text that was checked"
            yield _figure("output-figure-unknown", problem, figure, locale, file)


def _is_written(figure: str, runs: Collection[str]) -> bool:
    """Whether every run of digits in `figure` stands in a known text. A figure in words has none, and is not."""
    found = set(_RUN.findall(figure))
    return bool(found) and found <= set(runs)


def _value(kind: str, value: str) -> tuple[str, str]:
    return ("number" if kind in ("number", "count", "ordinal") else kind, value)


def _without(text: str, known: Sequence[str]) -> str:
    """`text` less everything that is known word for word; "" if nothing is left that could state a fact."""
    for words in known:
        if len(words) > 3 and words in text:
            text = text.replace(words, f" {_GAP} ")
    return text if any(c.isalnum() for c in text) else ""


def _pieces(text: str) -> Iterator[str]:
    """What of `text` was left between known words, without the marks around it."""
    return (piece for words in text.split(_GAP) if (piece := words.strip(_MARKS)))


def _stands_in(piece: str, known: str) -> bool:
    """Whether `piece` stands word for word in a known text, so that it can state nothing that the text does not.

    Not as the end or the beginning of another figure: `5 Prozent` does not stand in `1,5 Prozent`.
    """
    start = known.find(piece)
    while start >= 0:
        if _BEGINS.match(known, start) and _ENDS.match(known, start + len(piece)):
            return True
        start = known.find(piece, start + 1)
    return False


def _differs(block: str, text: str, shown: str, locale: str, file: str) -> Finding:
    what = f"reads '{shown}'" if shown else "is missing"
    return Finding(
        "output-text-differs",
        Severity.ERROR,
        f"block {block} {what}; it must read '{text}'",
        "look at the template that wrote it; nothing is published until both are equal",
        _place(file),
        locale,
        Side(0, len(text), text, "", text),
        Side(0, len(shown), shown, "", shown, _place(file)),
    )


def _figure(code: str, problem: str, figure: str, locale: str, file: str) -> Finding:
    fix = "look at the template that wrote it, and take the figure from the release"
    return Finding(
        code,
        Severity.ERROR,
        problem,
        fix,
        _place(file),
        locale,
        target=Side(0, len(figure), figure, figure),
    )


def _place(file: str) -> Position:
    return Position(file, "read back from disk")
