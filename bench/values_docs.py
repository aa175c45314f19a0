"""docs/values.md: what `python -m bench.values --docs` prints, from the tables and labelled sentences of the tests."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping

from bench import values
from pressflow import kinds
from pressflow.locales import Locale, find_locale, locale_tags
from pressflow.model import Fact
from pressflow.nlp import Nlp
from pressflow.rooms import member

KINDS = (
    *("number", "count", "ordinal", "percent", "percentage_points", "money", "quantity", "duration"),
    *("date", "daterange", "time", "fraction", "multiple", "identifier"),
)
SAMPLES = (
    Fact("number", 0, 0, "", "1234567.5"),
    Fact("ordinal", 0, 0, "", "4"),
    Fact("percent", 0, 0, "", "3.7", "approx"),
    Fact("percentage_points", 0, 0, "", "1.5"),
    Fact("money", 0, 0, "", "1234.5", currency="EUR"),
    Fact("money", 0, 0, "", "20000..25000", currency="CHF"),
    Fact("quantity", 0, 0, "", "-4", unit="celsius"),
    Fact("duration", 0, 0, "", "20", "more_than", unit="year"),
    Fact("date", 0, 0, "", "2019-09-02"),
    Fact("date", 0, 0, "", "2025-Q3"),
    Fact("daterange", 0, 0, "", "2026-03-12/2026-03-14"),
    Fact("time", 0, 0, "", "18:30"),
    Fact("fraction", 0, 0, "", "3/4"),
    Fact("multiple", 0, 0, "", "3"),
)
MOST = 10  # forms of a kind that are shown
_LINE = re.compile(r"""(\w+) ('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*") (\S+)(.*)""")

HEAD = """\
# Values

What pressflow reads as a value in each locale, what it writes, and how well it reads. The kinds and their canonical
values are those of the fact vocabulary; a form below stands for its like. This page is made by
`python -m bench.values --docs > docs/values.md` from the tables in `tests/kinds/data/`, and a test compares the two.
"""

MEASURED = """\
## Measured

On sentences from invented press releases of many genres, labelled by hand before the engine was run on them
(`tests/kinds/data/gold_*.jsonl`). Every second sentence is *closed*: its errors were not looked at while rules were
being mended. A value counts as found only if its kind and its exact span are right; number, count and multiple are one
class. *Value* and *qualifier* are shares of the found ones. *Traps* are sentences that state no value.

What to make of it: the labels are by those who wrote the rules, without a second annotator, so agreement between
people is not known and the sentences are likely to be kinder than the world. Slips of the labels that came to light on
the open part (a span, a fraction not in lowest terms, a convention of spans) were put right, and a convention then
held for both parts (in French: the words of a season belong to its span). Outside German no closed label was
changed for its error, but for those that a new convention touched (a size such as 8 x 4 m is one value, so is a
span of several units). **In German nothing is closed any more**: each set was measured once, then read and mended.
What was found at the first reading of each, before anybody mended, is in the next table; these are the honest
figures. The rows above are what a regression test guards.

| German, first reading of | by | sentences | values | F1 | value | qualifier | lines without a value: sprung |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
| the closed half of the first set | the author of the rules | 224 | 313 | 0.942 | 1.000 | – | 2 of 19 |
| everyday sentences | two others | 180 | 297 | 0.953 | 1.000 | 0.997 | – |
| everyday sentences of industry and trade | a third | 180 | 377 | 0.925 | 0.983 | 0.977 | 6 of 28 |
| everyday sentences of public life | a fourth | 181 | 423 | 0.950 | 0.985 | 0.981 | 8 of 27 |
| everyday sentences, all genres, conventions written down | a fifth | 200 | 352 | 0.996 | 0.991 | 1.000 | 1 of 24 |
| the oddest lines that state no value | a sixth | 240 | 0 | – | – | – | 59 of 240 |
| everyday lines that state no value | a seventh | 160 | 0 | – | – | – | 7 of 160 |

Those who labelled had not seen the rules. Between the fourth and the fifth set the conventions for doubtful cases were
written down (is "Platz 3" an ordinal? does "die Hälfte" include the article?), so a part of the gain is agreement.
"""

PEERS = """\
## Against others

In the same run, over all sentences, by a kinder measure: a value is right if it overlaps the labelled one and is equal.
*Right* is the share of labelled values, *precision* the share of the found ones, in per cent. The regular expression
knows digits, scale words, percent signs, currencies, months and clock times of the locale; text2num turns number words
into digits; dateparser's `search_dates` looks for dates in running text. A dash: it reads nothing of this kind.
`python -m bench.values --peers` prints the same.
"""


def page() -> str:
    """The whole page."""
    nlp = Nlp()
    parts = [HEAD, MEASURED, "\n".join(_measured(nlp)), "", PEERS, "\n".join(_peers(nlp)), "", "## Forms, by locale"]
    for tag in locale_tags():
        parts += ["", *_forms(find_locale(tag.replace("_", "-")), tag)]
    return "\n".join(parts) + "\n"


def _measured(nlp: Nlp) -> Iterator[str]:
    yield "| locale | part | sentences | values | precision | recall | F1 | value | qualifier | traps sprung |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for name in values.labelled():
        for part in values.PARTS:
            result = values.measure(name, part, nlp)
            total = result.total
            shares = (total.precision, total.recall, total.f1, *_of_found(total))
            cells = [name, part, str(result.sentences), str(total.labelled), *(f"{share:.3f}" for share in shares)]
            yield f"| {' | '.join(cells)} | {result.sprung} of {result.empty} |"


def _of_found(total: values.Score) -> tuple[float, float]:
    found = total.spans or 1
    return total.values / found, total.qualifiers / found


def _peers(nlp: Nlp) -> Iterator[str]:
    yield "| locale | reader | " + " | ".join(f"{kind}: right / precision" for kind in values.PEER_KINDS) + " |"
    yield "| --- | --- |" + " --- |" * len(values.PEER_KINDS)
    for name in values.labelled():
        for peer, rows in values.compare_peers(name, nlp).items():
            cells = [_cell(*(rows or {}).get(kind, (0, 1, 0))) for kind in values.PEER_KINDS]
            yield f"| {name} | {peer} | {' | '.join(cells)} |"


def _cell(right: int, labelled: int, found: int) -> str:
    return f"{100 * right / labelled:.0f} / {100 * right / found:.0f}" if labelled and found else "–"


def _forms(locale: Locale, tag: str) -> Iterator[str]:
    yield f"### {locale.tag}: {locale.name}"
    yield ""
    yield "| kind | read | written |"
    yield "| --- | --- | --- |"
    read = _read(tag.split("_")[0] if locale.main else tag)
    for kind in KINDS:
        written = [_code(member(kinds, f.kind).write(f, locale)) for f in SAMPLES if f.kind == kind]
        forms = [f"{_code(text)} → {value}" for text, value in read.get(kind, {}).values()]
        if forms or written:
            yield f"| {kind} | {'; '.join(forms[:MOST])} | {'; '.join(written)} |"


def _read(name: str) -> Mapping[str, dict[str, tuple[str, str]]]:
    """By kind: the forms in a locale's tables with their values, one of each shape."""
    forms: dict[str, dict[str, tuple[str, str]]] = {}
    for file in (f"{name}.txt", f"traps_{name}.txt"):
        path = values.DATA / file
        for line in path.read_text("utf-8").splitlines() if path.exists() else ():
            match = _LINE.fullmatch(line.strip()) if line.startswith("    ") else None
            if match is not None:
                text = str(ast.literal_eval(match[2]))
                more = re.sub(r" noun=\S+.*| inferred", "", match[4])
                value = match[3] + more if match[1] != "identifier" else "verbatim"
                shape = re.sub(r"[0-9]+", "0", text.lower())
                forms.setdefault(match[1], {}).setdefault(shape, (text, value))
    return forms


def _code(text: str) -> str:
    return "`" + re.sub("[\u00a0\u202f\u2009]", " ", text).replace("|", "\\|") + "`"
