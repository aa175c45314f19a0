"""`python -m bench.quotes`: how well quotes and speakers are read, on the labelled paragraphs quotes_*.jsonl.

`python -m bench.quotes de` takes one locale; `--part open` one half; `--errors open` lists what went wrong there.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.counts import Spans, share
from pressflow.model import Fact
from pressflow.nlp import Nlp

DATA = Path(__file__).parent.parent / "tests" / "kinds" / "data"
PARTS = ("open", "closed")
_TAGS = {"de": "de", "de_at": "de-AT", "de_ch": "de-CH", "en": "en-GB", "fr": "fr"}


@dataclass(frozen=True, slots=True)
class Said:
    """A labelled quote. or_null: the text leaves the speaker open, so that none is right as well; and so the role."""

    start: int
    end: int
    speaker: str | None
    role: str | None
    or_null: bool = False
    role_or_null: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A labelled text. others: the spans in quotation marks that are no quotes."""

    id: str
    part: str
    text: str
    quotes: tuple[Said, ...]
    others: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class Score(Spans):
    """Counts over the labelled and the found quotes."""

    touched: int = 0  # found, at least in part: it is known that somebody speaks
    others: int = 0  # in quotation marks and no quote
    alarms: int = 0  # of these: taken for a quote
    speakers: int = 0  # of `spans`: the speaker is right, also where it is none
    invented: int = 0  # of `spans`: a speaker whom the text does not name there
    roles: int = 0  # of `spans`: the role is right, also where it is none
    errors: list[str] = field(default_factory=list)

    @property
    def speaker_accuracy(self) -> float:
        return share(self.speakers, self.spans)

    @property
    def speakers_invented(self) -> float:
        return share(self.invented, self.spans)


def paragraphs(name: str) -> list[Paragraph]:
    """The paragraphs of quotes_NAME.jsonl. Raises ValueError for a label that is not in its text."""
    lines = (DATA / f"quotes_{name}.jsonl").read_text("utf-8").splitlines()
    return [_paragraph(json.loads(line)) for line in lines if line.strip()]


def labelled() -> tuple[str, ...]:
    """The names of the locales that have labelled paragraphs, sorted."""
    return tuple(sorted(path.stem.removeprefix("quotes_") for path in DATA.glob("quotes_*.jsonl")))


def _paragraph(entry: Mapping[str, Any]) -> Paragraph:
    text = entry["text"]
    places = _places(text, [quote["text"] for quote in entry["quotes"]])
    quotes = tuple(
        Said(start, end, quote["speaker"], quote["role"], "or_null" in quote, "role_or_null" in quote)
        for (start, end), quote in zip(places, entry["quotes"], strict=True)
    )
    return Paragraph(entry["id"], entry["part"], text, quotes, tuple(_places(text, entry["others"])))


def _places(text: str, parts: Iterable[str]) -> list[tuple[int, int]]:
    places, at = [], 0
    for part in parts:
        start = text.find(part, at)
        if start < 0:
            raise ValueError(f"the label {part!r} is not in {text!r} from {at} on")
        at = start + len(part)
        places.append((start, at))
    return places


def measure(name: str, part: str | None = None, nlp: Nlp | None = None) -> Score:
    """The score of a locale on its labelled paragraphs, or on one part of them."""
    nlp, score = nlp or Nlp(), Score()
    for paragraph in paragraphs(name):
        if part in (None, paragraph.part):
            facts = [f for f in nlp.facts(paragraph.text, _TAGS[name]) if f.kind == "quote"]
            _count(paragraph, facts, score)
    return score


def _count(paragraph: Paragraph, facts: list[Fact], score: Score) -> None:
    by_span = {(f.start, f.end): f for f in facts}
    score.labelled += len(paragraph.quotes)
    score.found += len(facts)
    score.others += len(paragraph.others)
    for wanted in paragraph.quotes:
        score.touched += any(f.start < wanted.end and wanted.start < f.end for f in facts)
        got = by_span.pop((wanted.start, wanted.end), None)
        if got is None:
            score.errors.append(_shown(paragraph, "missed", wanted.start, wanted.end))
            continue
        _count_speaker(paragraph, wanted, got, score)
    for start, end in by_span:
        score.alarms += any(start < other[1] and other[0] < end for other in paragraph.others)
        score.errors.append(_shown(paragraph, "no quote", start, end))


def _count_speaker(paragraph: Paragraph, wanted: Said, got: Fact, score: Score) -> None:
    score.spans += 1
    open_end = wanted.or_null and got.speaker is None
    right = got.speaker == wanted.speaker or open_end
    score.speakers += right
    score.invented += got.speaker is not None and not right
    role_right = got.role == wanted.role or open_end or (wanted.role_or_null and got.role is None)
    score.roles += role_right
    if not right:
        said = f"speaker {got.speaker!r}, not {wanted.speaker!r}"
        score.errors.append(_shown(paragraph, said, wanted.start, wanted.end))
    if not role_right:
        said = f"role {got.role!r}, not {wanted.role!r}"
        score.errors.append(_shown(paragraph, said, wanted.start, wanted.end))


def _shown(paragraph: Paragraph, what: str, start: int, end: int) -> str:
    text = paragraph.text
    around = f"{text[max(0, start - 40) : start]}[{text[start:end]}]{text[end : end + 60]}"
    return f"{paragraph.id}: {what}: " + " ".join(around.split())


HEAD = "locale  part    quotes  span P  span R  span F1  is-quote R  others  alarms  speaker  invented    role"


def _row(name: str, part: str, score: Score) -> str:
    return (
        f"{name:7} {part:7} {score.labelled:6}  {score.precision:6.1%}  {score.recall:6.1%}  {score.f1:7.1%}"
        f"  {share(score.touched, score.labelled):10.1%}  {score.others:6}  {score.alarms:6}"
        f"  {score.speaker_accuracy:7.1%}  {score.speakers_invented:8.1%}  {share(score.roles, score.spans):6.1%}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("locales", nargs="*", default=labelled(), help="the labelled locales; all by default")
    parser.add_argument("--part", choices=PARTS, help="one half only")
    parser.add_argument("--errors", choices=PARTS, help="list what went wrong in this half")
    args = parser.parse_args()
    nlp, parts = Nlp(), (args.part,) if args.part else PARTS
    print(HEAD)
    for part in parts:
        total = Score()
        for name in args.locales:
            score = measure(name, part, nlp)
            total.add(score)
            print(_row(name, part, score))
        if len(args.locales) > 1:
            print(_row("all", part, total))
        if args.errors == part:
            print("\n".join(total.errors))


if __name__ == "__main__":
    main()
