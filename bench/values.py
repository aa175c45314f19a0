"""`python -m bench.values LOCALE`: how well values are read, on the labelled sentences tests/kinds/data/gold_*.jsonl.

`--peers` sets a plain regular expression beside it, and text2num and dateparser where they are installed;
`--errors open` lists what was missed or wrongly found; `--docs` prints docs/values.md.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

from babel import Locale as Cldr

from bench.counts import Spans, share
from pressflow.locales import find_locale
from pressflow.model import Fact
from pressflow.nlp import Nlp

DATA = Path(__file__).parent.parent / "tests" / "kinds" / "data"
REFERENCE = date(2026, 2, 1)  # what a missing year is inferred from
PARTS = ("open", "closed")
_ALIKE = {"count": "number", "multiple": "number"}  # one class: a bare number and what it counts are hard to tell apart
_NO_VALUES = ("name", "quote", "identifier")


@dataclass(frozen=True, slots=True)
class Value:
    """A value in a text, labelled or found. kind: its class. inferred: the year is not in the text."""

    kind: str
    start: int
    end: int
    value: str
    unit: str = ""
    qualifier: str = "exact"
    noun: str = ""
    inferred: bool = False
    more: tuple[tuple[str, str], ...] = ()  # modifier, relation, timezone: compared where the label names them

    def states(self, other: Value) -> bool:
        """True if both state the same value in the same unit."""
        value = other.value
        if self.value.startswith("--") and other.inferred and not value.startswith("--"):
            value = re.sub(r"(?<![0-9-])[0-9]{4}(?=-)", "-", value)
        return (value, other.unit) == (self.value, self.unit) and all(
            dict(other.more).get(key, "") == wanted for key, wanted in self.more
        )

    def overlaps(self, other: Value) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Sentence:
    """A labelled sentence."""

    text: str
    part: str
    facts: tuple[Value, ...]


def sentences(name: str) -> list[Sentence]:
    """The sentences of gold_NAME.jsonl. Raises ValueError for a label that is not in its sentence."""
    lines = (DATA / f"gold_{name}.jsonl").read_text("utf-8").splitlines()
    return [_sentence(json.loads(line)) for line in lines if line.strip()]


def labelled() -> tuple[str, ...]:
    """The names of the locales that have labelled sentences, sorted."""
    return tuple(sorted(path.stem.removeprefix("gold_") for path in DATA.glob("gold_*.jsonl")))


def _sentence(entry: Mapping[str, Any]) -> Sentence:
    text, at, facts = entry["text"], 0, []
    for label in entry["facts"]:
        start = _place(text, label["text"], at)
        at = start + len(label["text"])
        more = tuple((key, label[key]) for key in ("modifier", "relation", "timezone") if label.get(key))
        facts.append(
            Value(
                _ALIKE.get(label["kind"], label["kind"]),
                start,
                at,
                label["value"],
                label.get("unit") or label.get("currency") or "",
                label.get("qualifier", "exact"),
                label.get("noun", ""),
                more=more,
            )
        )
    return Sentence(text, entry["part"], tuple(facts))


def _place(text: str, part: str, at: int) -> int:
    """Where `part` stands in `text` from `at` on, as a word of its own if it can."""
    whole = re.compile(rf"(?<![\w.,]){re.escape(part)}(?!\w)").search(text, at)
    start = whole.start() if whole else text.find(part, at)
    if start < 0:
        raise ValueError(f"the label {part!r} is not in {text!r} from {at} on")
    return start


def found_values(facts: Iterable[Fact]) -> list[Value]:
    """What pressflow found, as values."""
    return [
        Value(
            _ALIKE.get(f.kind, f.kind),
            f.start,
            f.end,
            f.value,
            f.unit or f.currency or "",
            f.qualifier,
            f.noun or "",
            bool(f.inferred_year),
            tuple((key, getattr(f, key) or "") for key in ("modifier", "relation", "timezone")),
        )
        for f in facts
        if f.kind not in _NO_VALUES
    ]


# --- the score


@dataclass(slots=True)
class Score(Spans):
    """Counts over labelled and found values of one kind, or of all."""

    values: int = 0  # of these: the value and unit are right
    qualifiers: int = 0
    nouns: int = 0  # of those labelled with a noun
    with_noun: int = 0
    alarms: int = 0  # found where nothing is labelled


@dataclass(slots=True)
class Result:
    """The scores of one part of a locale's sentences."""

    kinds: dict[str, Score] = field(default_factory=dict)
    sentences: int = 0
    empty: int = 0  # sentences that state no value
    sprung: int = 0  # of these: a value was found
    errors: list[str] = field(default_factory=list)

    @property
    def total(self) -> Score:
        total = Score()
        for score in self.kinds.values():
            total.add(score)
        return total


def measure(name: str, part: str | None = None, nlp: Nlp | None = None) -> Result:
    """The scores of a locale on its labelled sentences, or on one part of them."""
    nlp, result = nlp or Nlp(), Result()
    for sentence in sentences(name):
        if part in (None, sentence.part):
            _score(sentence, found_values(nlp.facts(sentence.text, _tag(name), REFERENCE)), result)
    return result


def _score(sentence: Sentence, found: list[Value], result: Result) -> None:
    result.sentences += 1
    result.empty += not sentence.facts
    result.sprung += not sentence.facts and bool(found)
    by_span = {(v.kind, v.start, v.end): v for v in found}
    for wanted in sentence.facts:
        score = result.kinds.setdefault(wanted.kind, Score())
        score.labelled += 1
        score.with_noun += bool(wanted.noun)
        got = by_span.pop((wanted.kind, wanted.start, wanted.end), None)
        if got is None:
            result.errors.append(_shown("missed", sentence, wanted))
            continue
        score.spans += 1
        score.values += wanted.states(got)
        score.qualifiers += wanted.qualifier == got.qualifier
        score.nouns += bool(wanted.noun) and wanted.noun == got.noun
        if not wanted.states(got) or wanted.qualifier != got.qualifier:
            result.errors.append(_shown("wrong ", sentence, wanted, got))
        elif wanted.noun and wanted.noun != got.noun:
            result.errors.append(_shown("noun  ", sentence, wanted, got))
    result.errors += [_shown("extra ", sentence, v) for v in by_span.values()]
    for value in found:
        score = result.kinds.setdefault(value.kind, Score())
        score.found += 1
        score.alarms += not any(value.overlaps(w) for w in sentence.facts)


def _shown(what: str, sentence: Sentence, *values: Value) -> str:
    told = " | found: ".join(
        f"{v.kind} {sentence.text[v.start : v.end]!r} {v.value} {v.unit} ~{v.qualifier} {v.noun} "
        f"{' '.join(f'{k}={m}' for k, m in v.more if m)}".rstrip()
        for v in values
    )
    return f"{what} [{sentence.part}] {told}\n        {sentence.text}"


def _tag(name: str) -> str:
    return name.replace("_", "-")


# --- peers: measured more kindly, by overlap instead of exact spans, and pressflow by the same measure

Reader = Callable[[str], list[Value]]
PEER_KINDS = ("number", "ordinal", "percent", "money", "date", "time")


def peers(name: str, nlp: Nlp) -> Iterator[tuple[str, Reader | None]]:
    """(name, reader) of each peer; the reader is None if the peer is not installed."""
    yield "pressflow", lambda text: found_values(nlp.facts(text, _tag(name), REFERENCE))
    yield "regular expression", _regex_reader(name)
    yield "text2num", _text2num_reader(name)
    yield "dateparser search_dates", _dateparser_reader(name)


def _regex_reader(name: str) -> Reader:
    """What one writes in an afternoon: digits, and digits with a percent sign, a currency, a month or a clock."""
    locale = find_locale(_tag(name))
    words = locale.words
    digits = rf"\b[0-9]+(?:[.,'’ \u00a0\u202f][0-9]{{3}})*(?:[.,][0-9]+)?(?: (?:{_any(words.scales)})\b)?"
    percent = _any(words.percent)
    clock = _any([*words.clock, *words.am, *words.pm, words.hour_mark or "h"])
    money = _any([*words.currencies, "€", "£", "$", "EUR", "CHF", "USD"])
    months = {n.lower(): i for i, n in Cldr.parse(locale.cldr).months["format"]["wide"].items()}
    rules = [
        ("date", re.compile(rf"(?P<d>[0-9]{{1,2}})\.? (?P<m>{_any(months)})(?: (?P<y>[0-9]{{4}}))?", re.I)),
        ("date", re.compile(r"(?P<d>[0-9]{1,2})[./](?P<m>[0-9]{1,2})[./](?P<y>[0-9]{4})")),
        ("time", re.compile(rf"\b(?P<h>[0-9]{{1,2}})(?:[.:](?P<n>[0-9]{{2}}))? ?(?P<mark>{clock})(?!\w)")),
        ("time", re.compile(r"\b(?P<h>[0-9]{1,2}):(?P<n>[0-9]{2})\b")),
        ("percent", re.compile(rf"(?P<v>{digits})[ \u00a0\u202f]?(?:{percent})")),
        (
            "money",
            re.compile(rf"(?P<v>{digits})[ \u00a0\u202f]?(?:{money})(?!\w)|(?:[€£$]|EUR|CHF|USD) ?(?P<w>{digits})"),
        ),
        ("number", re.compile(rf"(?P<v>{digits})")),
    ]

    def read(text: str) -> list[Value]:
        found: list[Value] = []
        for kind, rule in rules:
            for match in rule.finditer(text):
                value = Value(
                    kind, match.start(), match.end(), _regex_value(match, words.decimal, words.scales, months)
                )
                if not any(value.overlaps(other) for other in found):
                    found.append(value)
        return found

    return read


def _regex_value(match: re.Match[str], decimal: str, scales: Mapping[str, str], months: Mapping[str, int]) -> str:
    parts = match.groupdict()
    if "m" in parts:
        month = months.get(parts["m"].lower()) or (int(parts["m"]) if parts["m"].isdigit() else 0)
        return f"{parts['y'] or REFERENCE.year}-{month:02d}-{int(parts['d']):02d}"
    if "h" in parts:
        noon = 12 if (parts.get("mark") or "").lower().startswith("p") and int(parts["h"]) < 12 else 0
        return f"{int(parts['h']) + noon:02d}:{parts['n'] or '00'}"
    raw = parts["v"] or parts["w"]
    scale = next((int(power) for word, power in scales.items() if raw.lower().endswith(" " + word.lower())), 0)
    number = Decimal(_plain(raw, decimal)).scaleb(scale).normalize()
    return format(number, "f")


def _plain(raw: str, decimal: str) -> str:
    whole, _, places = raw.partition(decimal)
    whole = re.sub(r"[^0-9]", "", whole).lstrip("0") or "0"
    places = re.sub(r"[^0-9]", "", places).rstrip("0")
    return f"{whole}.{places}" if places else whole


def _any(phrases: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))


def _text2num_reader(name: str) -> Reader | None:
    language = name[:2]
    try:
        module = import_module("text_to_num")
    except ImportError:
        return None

    decimal = find_locale(_tag(name)).words.decimal
    try:
        module.alpha2digit("1", language, 0)
    except Exception:
        return None  # a language that it does not speak

    def read(text: str) -> list[Value]:
        """It turns words into digits and keeps no offsets: a value counts wherever in the sentence it stands."""
        digits = re.findall(r"[0-9](?:[0-9.,]*[0-9])?", module.alpha2digit(text, language, 0))
        return [Value("number", 0, len(text), _plain(raw, decimal)) for raw in digits]

    return read


def _dateparser_reader(name: str) -> Reader | None:
    try:
        search = import_module("dateparser.search").search_dates
    except ImportError:
        return None

    def read(text: str) -> list[Value]:
        found, at = [], 0
        for part, when in search(text, languages=[name[:2]], settings={"RELATIVE_BASE": _noon()}) or ():
            start = text.find(part, at)
            if start >= 0:
                at = start + len(part)
                found.append(Value("date", start, at, when.date().isoformat()))
        return found

    return read


def _noon() -> Any:
    return import_module("datetime").datetime(REFERENCE.year, REFERENCE.month, REFERENCE.day, 12)


def compare_peers(name: str, nlp: Nlp) -> dict[str, dict[str, tuple[int, int, int]] | None]:
    """By peer and kind: (values right, labelled, found); None for a peer that is not installed."""
    table: dict[str, dict[str, tuple[int, int, int]] | None] = {}
    gold = sentences(name)
    for peer, read in peers(name, nlp):
        if read is None:
            table[peer] = None
            continue
        rows = {}
        found = [(s, read(s.text)) for s in gold]
        for kind in PEER_KINDS:
            wanted = [(s, v, f) for s, f in found for v in s.facts if v.kind == kind]
            right = sum(any(o.kind == kind and o.overlaps(v) and _equal(v, o) for o in f) for _, v, f in wanted)
            rows[kind] = (right, len(wanted), sum(o.kind == kind for _, f in found for o in f))
        table[peer] = rows
    return table


def _equal(wanted: Value, found: Value) -> bool:
    """Equal values; a peer gives every date a year."""
    return found.value == wanted.value or (wanted.value[:2] == "--" and found.value[4:] == wanted.value[1:])


# --- what is printed


def report(name: str, nlp: Nlp) -> str:
    """The scores of a locale as a table, one for each part."""
    lines = []
    for part in PARTS:
        result = measure(name, part, nlp)
        total = result.total
        lines += [
            f"{_tag(name)}, {part} part: {result.sentences} sentences, {total.labelled} values",
            f"{'kind':20}{'n':>5}{'prec.':>8}{'recall':>8}{'F1':>8}{'value':>8}{'qual.':>8}{'noun':>8}",
        ]
        lines += [_row(kind, score) for kind, score in [*sorted(result.kinds.items()), ("all", total)]]
        lines += [
            f"traps sprung: {result.sprung} of {result.empty} sentences that state no value;"
            f" {total.alarms} of {total.found} found values stand where none is labelled",
            "",
        ]
    return "\n".join(lines)


def _row(kind: str, score: Score) -> str:
    shares = (
        score.precision,
        score.recall,
        score.f1,
        share(score.values, score.spans),
        share(score.qualifiers, score.spans),
        share(score.nouns, score.with_noun),
    )
    return f"{kind:20}{score.labelled:5}" + "".join(f"{share:8.3f}" for share in shares)


def report_peers(name: str, nlp: Nlp) -> str:
    """Right values and precision of each peer, by kind, in per cent."""
    lines = [
        f"{_tag(name)}, all sentences: share of values read right / share of found ones that are, in %",
        f"{'':26}" + "".join(f"{kind:>12}" for kind in PEER_KINDS),
    ]
    for peer, rows in compare_peers(name, nlp).items():
        if rows is None:
            lines.append(f"{peer:26} not installed, or does not speak it")
            continue
        cells = [f"{100 * share(r, n):.0f} / {100 * share(r, f):.0f}" if f else "-" for r, n, f in rows.values()]
        lines.append(f"{peer:26}" + "".join(f"{cell:>12}" for cell in cells))
    return "\n".join(lines) + "\n"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.values", description=__doc__)
    parser.add_argument("locale", nargs="*", help="de, en, fr, ...; all that have labelled sentences if none is named")
    parser.add_argument("--peers", action="store_true", help="set peers beside it, in the same run")
    parser.add_argument("--errors", choices=PARTS, action="append", default=[], help="list the errors of a part")
    parser.add_argument("--docs", action="store_true", help="print docs/values.md")
    options = parser.parse_args(arguments)
    if options.docs:
        sys.stdout.write(import_module("bench.values_docs").page())
        return 0
    nlp = Nlp()
    for name in options.locale or labelled():
        begun = time.perf_counter()
        print(report(name, nlp))
        for part in options.errors:
            print("\n".join(measure(name, part, nlp).errors))
        if options.peers:
            print(report_peers(name, nlp))
        print(f"({time.perf_counter() - begun:.1f} s)", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
